#include "models/customers/resellerstore.h"

#include "models/db/namedrows.h"

namespace jishi {

Result<QStringList> ResellerStore::names() const
{
    return NamedRows(m_connection, "resellers").names();
}

Result<RowId> ResellerStore::findOrAdd(const QString &name)
{
    return NamedRows(m_connection, "resellers").findOrAdd(name, m_context.clock->now());
}

} // namespace jishi
