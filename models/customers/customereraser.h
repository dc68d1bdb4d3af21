#pragma once
// Erases a person from the shop and keeps the books: what was sold, and for how much, stays. It cannot be undone.
#include "models/shop/shopfile.h"

#include <span>
#include <vector>

namespace jishi {

class CustomerEraser
{
public:
    CustomerEraser(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    // Inside a transaction. Blanks whatever says who she is, also what the outbox still held, and the notes on her
    // orders, payments and deliveries. What was merged into her is erased with her.
    Status erase(RowId customer);
    // After the commit, outside of a transaction: what was blanked, now or by earlier edits, leaves the unused parts of
    // the file and its log too. OpenElsewhere while somebody still reads; closing the shop does the rest then.
    static Status wipeFreeSpace(Connection &connection);

private:
    Result<std::vector<RowId>> rowsOf(RowId customer);
    Status blank(RowId customer);
    Status blankOrders(RowId customer);
    Status forget(RowId customer);
    Status runAll(std::span<const std::string_view> statements, RowId customer);

    Connection &m_connection;
    const ShopContext &m_context;
};

} // namespace jishi
