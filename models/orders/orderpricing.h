#pragma once
// What the lines of an order come to: the catalog's price of the day or the one that was asked for, discounts of a line
// and of the whole. One place, so that placing, editing and splitting reckon alike.
#include "models/orders/orderdraft.h"
#include "models/shop/shopfile.h"

namespace jishi {

struct PricedLine
{
    RowId variantId = 0;
    QString sku;
    QString name;
    QString unit;
    Quantity quantity;
    Money unitPrice;
    Money discount;
    Money orderDiscount;
    Money amount;
    QString priceReason;
    std::optional<int64_t> cost;
    RowId categoryId = 0; // 0: none
    std::optional<int64_t> listPrice; // per unit, before any sale
    std::optional<int64_t> supplyPrice; // per unit, what the reseller's tier pays
    Quantity quantityBefore; // of a part or a return: where it lies within its whole
    int64_t amountBefore = 0;

    // Sets the amount. Refused: a price or discount below zero, a discount larger than the line, more than 2^53.
    Status settle();
};

class OrderPricing
{
public:
    // Tier: of the reseller to whom the order is owed; 0: none.
    OrderPricing(Connection &connection, const ShopContext &context, RowId tier = 0)
        : m_connection(connection)
        , m_context(context)
        , m_tier(tier)
    { }

    // Refused: no lines, a quantity that is not positive, an unknown variant, amounts out of range, a discount larger
    // than the goods.
    Result<std::vector<PricedLine>> priced(const OrderDraft &draft) const;
    Result<PricedLine> priced(const DraftLine &line) const;
    // Takes the order's discount off its lines, in proportion to what each comes to without it; the parts add up to the
    // whole. Refused: a discount below zero or larger than the goods, a rounding that is not a part of it.
    static Status spread(Money discount, Money rounding, std::vector<PricedLine> &lines);
    // Neither the lines nor the total may leave the range that JSON keeps exact, so no sum overflows either.
    static Status checkTotal(Money shipping, const std::vector<PricedLine> &lines);

private:
    std::optional<int64_t> supplyPriceOf(RowId variant) const;

    Connection &m_connection;
    const ShopContext &m_context;
    const RowId m_tier;
};

} // namespace jishi
