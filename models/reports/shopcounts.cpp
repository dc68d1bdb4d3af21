#include "models/reports/shopcounts.h"

namespace jishi {

ShopCounts loadCounts(Connection &connection)
{
    ShopCounts counts;
    Statement row = connection.prepare("SELECT\n"
                                       "    (SELECT count(*) FROM orders),\n"
                                       "    (SELECT count(*) FROM products WHERE deleted_at IS NULL),\n"
                                       "    (SELECT count(*) FROM customers WHERE deleted_at IS NULL),\n"
                                       "    (SELECT count(*) FROM groups WHERE deleted_at IS NULL),\n"
                                       "    (SELECT coalesce(sum(coalesce(last_row, row) - row + 1), 0) FROM outbox)");
    if (row.next())
        counts = { row.integer(0), row.integer(1), row.integer(2), row.integer(3), row.integer(4) };
    return counts;
}

} // namespace jishi
