#pragma once
// UPDATE that names only the columns that changed: SQLite rewrites the index entry of every column named, even for an
// equal value.
#include "models/db/connection.h"

#include <functional>

namespace jishi {

class NarrowUpdate
{
public:
    NarrowUpdate(Connection &connection, const char *table)
        : m_connection(connection)
        , m_table(table)
    { }

    template <typename T>
    NarrowUpdate &set(const char *column, const T &before, const T &now)
    {
        if (!(before == now))
            m_columns.push_back({ column, [now](Statement &statement, int index) { statement.bind(index, now); } });
        return *this;
    }
    // A null text is stored as an empty one: text columns are never NULL.
    NarrowUpdate &set(const char *column, const QString &before, const QString &now)
    {
        return set<QString>(column, before, now.isNull() ? QStringLiteral("") : now);
    }
    // 0 is stored as NULL: references to other rows.
    NarrowUpdate &setReference(const char *column, RowId before, RowId now);
    // An empty text is stored as NULL: codes that may be missing.
    NarrowUpdate &setCode(const char *column, const QString &before, const QString &now);

    bool isEmpty() const { return m_columns.empty(); }
    // Does nothing when nothing changed.
    Status run(RowId id);

private:
    struct Column
    {
        const char *name;
        std::function<void(Statement &, int)> bind;
    };
    Connection &m_connection;
    const char *m_table;
    std::vector<Column> m_columns;
};

} // namespace jishi
