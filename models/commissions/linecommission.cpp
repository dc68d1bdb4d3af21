#include "models/commissions/linecommission.h"

#include <algorithm>

namespace jishi {

namespace {

// Amounts and prices stay below 2^53 and quantities are checked when an order is placed: the product goes through
// 128 bits, and a result beyond 64 cannot come of them.
int64_t share(int64_t value, int64_t part, int64_t whole)
{
    return multiplyDivide(value, part, whole).value_or(0);
}

int64_t priceOf(const std::optional<Money> &unitPrice, Quantity quantity)
{
    return unitPrice ? share(unitPrice->minor(), quantity.thousandths(), Quantity::kPerUnit) : 0;
}

// What the first `quantity` and `amount` of a line, split or whole, come to.
int64_t basisUpTo(const CommissionCase &line, CommissionBasis basis, Quantity quantity, Money amount)
{
    switch (basis) {
    case CommissionBasis::Paid:
        return amount.minor();
    case CommissionBasis::List:
        return priceOf(line.listPrice, quantity);
    case CommissionBasis::Margin:
        return line.supplyPrice ? std::max<int64_t>(0, amount.minor() - priceOf(line.supplyPrice, quantity)) : 0;
    case CommissionBasis::Fixed:
        return quantity.thousandths();
    case CommissionBasis::None:
        return 0;
    }
    Q_UNREACHABLE();
}

int64_t perWhole(CommissionBasis basis)
{
    return basis == CommissionBasis::Fixed ? Quantity::kPerUnit : kWholeRate;
}

} // namespace

LineCommission commissionOf(const CommissionCase &line, const CommissionRule &rule, int level)
{
    LineCommission commission { 0, 0, Money(0, line.amount.currency()) };
    const RuleSection *section = rule.sectionOf(line.unitPrice.minor());
    if (!section || rule.basis == CommissionBasis::None || (line.ownPurchase && !rule.ownPurchase))
        return commission;
    const int64_t before = basisUpTo(line, rule.basis, line.quantityBefore, line.amountBefore);
    const int64_t until =
        basisUpTo(line, rule.basis, line.quantityBefore + line.quantity, line.amountBefore + line.amount);
    commission.rate = section->rate(level);
    commission.basis = until - before;
    const int64_t whole = perWhole(rule.basis);
    commission.amount =
        Money(share(until, commission.rate, whole) - share(before, commission.rate, whole), line.amount.currency());
    return commission;
}

Money reversalOf(Money commission, Money lineAmount, Quantity lineQuantity, const RefundedPart &part)
{
    // Of goods that cost nothing the quantity tells how much came back.
    const bool free = lineAmount.isZero();
    const int64_t whole = free ? lineQuantity.thousandths() : lineAmount.minor();
    const int64_t before = free ? part.quantityBefore.thousandths() : part.amountBefore.minor();
    const int64_t until = before + (free ? part.quantity.thousandths() : part.amount.minor());
    if (whole <= 0)
        return { 0, commission.currency() };
    const int64_t taken = share(commission.minor(), until, whole) - share(commission.minor(), before, whole);
    return { -taken, commission.currency() };
}

} // namespace jishi
