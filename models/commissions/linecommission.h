#pragma once
// What one line brings to one level, and what of it a refund takes back. Pure arithmetic, rounded half away from zero,
// the one place where a commission is reckoned.
#include "models/base/quantity.h"
#include "models/commissions/commissionrule.h"

namespace jishi {

// What a line's commission depends on, as it was when the order was placed.
struct CommissionCase
{
    Instant placedAt = 0;
    RowId variantId = 0;
    RowId productId = 0;
    std::vector<RowId> categories; // the nearest first
    RowId campaignId = 0; // 0: none, as below
    RowId tierId = 0;
    RowId resellerId = 0;
    bool ownPurchase = false; // the reseller bought it herself
    Quantity quantity;
    Money amount; // paid for the goods, without postage
    Money unitPrice;
    std::optional<Money> listPrice; // per unit
    std::optional<Money> supplyPrice; // per unit; none: the tier has none
    // Of a part of a line that was split: what of the whole lies before it.
    Quantity quantityBefore;
    Money amountBefore;
};

struct LineCommission
{
    int64_t basis = 0; // minor units; of a fixed commission thousandths of a unit
    int64_t rate = 0; // 1/10000; of a fixed commission minor units per unit
    Money amount;
};

// Level 1 or 2. The commissions of the parts of a split line add up to that of the whole.
LineCommission commissionOf(const CommissionCase &line, const CommissionRule &rule, int level);

// Of a commission on a line: what is taken back with a refund of `amount` and `quantity` of it, when `amountBefore` and
// `quantityBefore` were refunded before. Negative or zero; consecutive refunds of the whole line add up to the whole
// commission.
struct RefundedPart
{
    Money amount; // not negative, as all here
    Quantity quantity;
    Money amountBefore;
    Quantity quantityBefore;
};
Money reversalOf(Money commission, Money lineAmount, Quantity lineQuantity, const RefundedPart &part);

} // namespace jishi
