#pragma once
// A table whose rows are known by their name: groups, resellers, suppliers. A name that is new makes a new row.
#include "models/base/clock.h"
#include "models/db/connection.h"

#include <QStringList>

namespace jishi {

class NamedRows
{
public:
    // What is one name: "amy" and "Amy" in any case, or only what is spelled alike.
    enum class Case { Ignored, Told };

    NamedRows(Connection &connection, const char *table, Case letters = Case::Ignored)
        : m_connection(connection)
        , m_table(table)
        , m_collation(letters == Case::Ignored ? "NOCASE" : "BINARY")
    { }

    // Of the rows that are not deleted.
    Result<QStringList> names() const;
    // 0 for an empty name. The oldest where several have it.
    Result<RowId> findOrAdd(const QString &name, Instant now);

private:
    Connection &m_connection;
    const std::string m_table;
    const std::string m_collation;
};

} // namespace jishi
