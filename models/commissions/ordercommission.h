#pragma once
// What one order brings to whom, added up: expected while it is open, earned once it was handed over.
#include "models/base/money.h"
#include "models/shop/shopfile.h"

#include <vector>

namespace jishi {

struct CommissionShare
{
    RowId reseller = 0;
    QString name;
    int level = 0; // 1: who sold, 2: who invited her
    Money amount;
};

struct OrderCommission
{
    bool earned = false;
    std::vector<CommissionShare> shares; // who sold first; empty: nothing for anybody

    static Result<OrderCommission> of(Connection &connection, const ShopContext &context, RowId order);
};

} // namespace jishi
