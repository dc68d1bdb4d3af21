#pragma once
// Erases a reseller as a person and keeps the books: what she earned and was paid stays, under a mark instead of her
// name. It cannot be undone.
#include "models/shop/shopfile.h"

namespace jishi {

class ResellerEraser
{
public:
    ResellerEraser(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Inside a transaction. Blanks name, contact, payout details and notes, also what the outbox still held of them;
    // her customers and groups are bound to nobody, her links end. Her customers' own records stay as they are.
    // CustomerEraser::wipeFreeSpace() rewrites the file afterwards. Refused: one who still sells, or has money to come.
    Status erase(RowId reseller);

private:
    Status check(RowId reseller) const;
    Status blank(RowId reseller);
    Status forget(RowId reseller);

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
