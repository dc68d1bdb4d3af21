#include "models/orders/orderpricing.h"

#include "models/base/refusal.h"
#include "models/catalog/catalogstore.h"

namespace jishi {

namespace {

constexpr int64_t kLargestAmount = int64_t { 1 } << 53;

} // namespace

Status PricedLine::settle()
{
    const auto full = unitPrice.times(quantity);
    if (!full || full->minor() > kLargestAmount)
        return refused(Refusal::tr("An amount is too large."));
    if (unitPrice.isNegative() || discount.isNegative() || discount.minor() > full->minor())
        return refused(Refusal::tr("A price or discount is out of range."));
    amount = *full - discount - orderDiscount;
    return done();
}

Result<std::vector<PricedLine>> OrderPricing::priced(const OrderDraft &draft) const
{
    if (draft.lines.empty())
        return refused(Refusal::tr("An order needs at least one line."));
    std::vector<PricedLine> lines;
    for (const DraftLine &line : draft.lines) {
        auto one = priced(line);
        if (!one)
            return one.error();
        lines.push_back(std::move(*one));
    }
    const Currency currency = m_context.profile.currency;
    if (auto fits = checkTotal(draft.shipping.value_or(Money(0, currency)), lines); !fits)
        return fits.error();
    if (auto taken = spread(Money(draft.discount.minor(), currency), Money(draft.rounding.minor(), currency), lines);
        !taken)
        return taken.error();
    return lines;
}

Result<PricedLine> OrderPricing::priced(const DraftLine &line) const
{
    if (line.quantity <= Quantity())
        return refused(Refusal::tr("A quantity is not above zero."));
    const auto item = CatalogStore(m_connection, m_context).sellable(line.variantId);
    if (!item)
        return refused(Refusal::tr("There is no variant %1.").arg(line.variantId));
    const Currency currency = m_context.profile.currency;
    const Variant &variant = item->variant;
    PricedLine priced;
    priced.variantId = line.variantId;
    priced.sku = variant.sku;
    priced.name = item->name;
    priced.unit = variant.unit;
    priced.quantity = line.quantity;
    priced.unitPrice = line.unitPrice.value_or(variant.priceOn(dayOf(m_context.clock->now(), m_context.profile.zone)));
    priced.discount = Money(line.discount.minor(), currency);
    priced.orderDiscount = Money(0, currency);
    priced.priceReason = line.priceReason;
    if (variant.cost)
        priced.cost = variant.cost->minor();
    priced.categoryId = item->categoryId;
    priced.listPrice = variant.listPrice.value_or(variant.price).minor();
    priced.supplyPrice = supplyPriceOf(line.variantId);
    if (auto settled = priced.settle(); !settled)
        return settled.error();
    return priced;
}

std::optional<int64_t> OrderPricing::supplyPriceOf(RowId variant) const
{
    if (m_tier == 0)
        return std::nullopt;
    Statement price = m_connection.prepare("SELECT price FROM tier_prices\n"
                                           "WHERE variant_id = ?1 AND tier_id = ?2 AND deleted_at IS NULL");
    return price.bind(1, variant).bind(2, m_tier).next() ? price.optionalInteger(0) : std::nullopt;
}

Status OrderPricing::spread(Money discount, Money rounding, std::vector<PricedLine> &lines)
{
    if (discount.isNegative() || rounding.isNegative() || rounding.minor() > discount.minor())
        return refused(Refusal::tr("A price or discount is out of range."));
    std::vector<int64_t> weights;
    int64_t goods = 0;
    for (PricedLine &line : lines) {
        line.amount += line.orderDiscount;
        line.orderDiscount = Money(0, discount.currency());
        weights.push_back(line.amount.minor());
        goods += line.amount.minor();
    }
    if (discount.minor() > goods)
        return refused(Refusal::tr("The discount is larger than the goods."));
    if (discount.isZero())
        return done();
    const std::vector<Money> parts = discount.allocate(weights);
    for (size_t i = 0; i < lines.size(); ++i) {
        lines[i].orderDiscount = parts[i];
        lines[i].amount -= parts[i];
    }
    return done();
}

Status OrderPricing::checkTotal(Money shipping, const std::vector<PricedLine> &lines)
{
    if (shipping.isNegative() || shipping.minor() > kLargestAmount)
        return refused(Refusal::tr("Shipping is out of range."));
    int64_t total = shipping.minor();
    for (const PricedLine &line : lines)
        if ((total += line.amount.minor()) > kLargestAmount)
            return refused(Refusal::tr("An amount is too large."));
    return done();
}

} // namespace jishi
