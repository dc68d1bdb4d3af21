#include "models/commissions/ordercommission.h"

#include "models/commissions/commissionaccrual.h"
#include "models/commissions/commissionledger.h"
#include "models/orders/order.h"

#include <algorithm>

namespace jishi {

namespace {

bool isOfOrders(EntryKind kind)
{
    return kind == EntryKind::Accrual || kind == EntryKind::Reversal || kind == EntryKind::Transfer;
}

std::vector<CommissionShare> added(const std::vector<CommissionEntry> &entries)
{
    std::vector<CommissionShare> shares;
    for (const CommissionEntry &entry : entries) {
        if (!isOfOrders(entry.kind))
            continue;
        auto share = std::find_if(shares.begin(), shares.end(), [&entry](const CommissionShare &each) {
            return each.reseller == entry.resellerId && each.level == entry.level;
        });
        if (share == shares.end())
            shares.push_back({ entry.resellerId, {}, entry.level, entry.amount });
        else
            share->amount += entry.amount;
    }
    std::erase_if(shares, [](const CommissionShare &share) { return share.amount.isZero(); });
    std::ranges::stable_sort(shares, {}, &CommissionShare::level);
    return shares;
}

} // namespace

Result<OrderCommission> OrderCommission::of(Connection &connection, const ShopContext &context, RowId order)
{
    Statement row = connection.prepare("SELECT status FROM orders WHERE id = ?1");
    if (!row.bind(1, order).next())
        return row.status() ? Error { ErrorKind::NotFound, QStringLiteral("order %1").arg(order) }
                            : row.status().error();
    const OrderStatus status = orderStatusFrom(row.utf8(0));
    OrderCommission commission;
    commission.earned = status == OrderStatus::Completed;
    if (!commission.earned && status != OrderStatus::Placed)
        return commission;
    const auto entries = commission.earned ? CommissionLedger(connection, context).ofOrder(order)
                                           : CommissionAccrual(connection, context).expected(order);
    if (!entries)
        return entries.error();
    commission.shares = added(*entries);
    Statement name = connection.prepare("SELECT name FROM resellers WHERE id = ?1");
    for (CommissionShare &share : commission.shares) {
        if (name.bind(1, share.reseller).next())
            share.name = name.text(0);
        name.reset();
    }
    return commission;
}

} // namespace jishi
