#pragma once
// Takes a person who is erased out of the lists that were pasted: of the rows that name her only the numbers stay. What
// she ordered is in her orders.
#include "models/base/ids.h"
#include "models/db/connection.h"

#include <QStringList>

namespace jishi {

class ListEraser
{
public:
    explicit ListEraser(Connection &connection)
        : m_connection(connection)
    { }

    // Inside a transaction, while the shop still knows how she is called and was called before. Only lists of groups
    // that she was in, or that she ordered by: elsewhere the same name is somebody else.
    Status erase(RowId customer);

private:
    Result<QStringList> namesOf(RowId customer) const;
    Status blank(RowId list, const QString &text);

    Connection &m_connection;
};

} // namespace jishi
