#pragma once
// When money is still due on an order, for every query that asks. One place, so that lists, totals and the desk agree.
#include <string>

namespace jishi {

// SQL on the columns of orders. After the goods have gone, money that was paid back was a refund and is not owed again;
// before that it was only too much.
inline std::string isOwed()
{
    return "(status IN ('placed', 'completed') AND paid - refunded < total AND (refunded = 0 OR status = 'placed'))";
}
// SQL: minor units; 0 of an order on which nothing is due.
inline std::string owed()
{
    return "(CASE WHEN " + isOwed() + " THEN total - paid + refunded ELSE 0 END)";
}

} // namespace jishi
