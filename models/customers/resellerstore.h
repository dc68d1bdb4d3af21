#pragma once
// The people who sell on, to whom customers are bound. Writing methods are called inside a transaction.
#include "models/shop/shopfile.h"

#include <QStringList>

namespace jishi {

class ResellerStore
{
public:
    ResellerStore(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    Result<QStringList> names() const;
    // 0 for an empty name: bound to nobody.
    Result<RowId> findOrAdd(const QString &name);

private:
    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
