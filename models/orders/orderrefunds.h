#pragma once
// Takes goods and money back after the goods have gone: a return, which is an order of its own with negative lines.
// Each line says which line it takes back; all returns of a line together never take back more than it was.
#include "models/orders/orderstore.h"

namespace jishi {

struct RefundLine
{
    int lineNo = 0; // of the order
    Quantity quantity; // may be zero: some money for goods that stay, as for a bruised apple
    std::optional<Money> amount; // none: the share of the quantity, the last part taking the rest
    bool restock = false; // the goods are back on the shelf
};

struct RefundDraft
{
    QString clientRef; // empty: none. The same reference never refunds twice.
    std::vector<RefundLine> lines;
    Money shipping; // of what was charged for it
    PaymentMethod method = PaymentMethod::Cash; // how the money goes back
    QString reference;
    QString reason;
};

// What of a line is left to be taken back.
struct Refundable
{
    int lineNo = 0;
    Quantity quantity;
    Money amount;
};

class OrderRefunds
{
public:
    OrderRefunds(Connection &connection, const ShopContext &context)
        : m_connection(connection)
        , m_context(context)
    { }

    Result<std::vector<Refundable>> refundable(const Order &order) const;
    // Of the charge for shipping.
    Result<Money> refundableShipping(const Order &order) const;
    // What a quantity of the line comes to now: the cumulative share of its amount, so that parts in any order and the
    // whole at once end at exactly the same.
    static Money share(const OrderLine &line, const Refundable &left, Quantity quantity);
    // Inside a transaction. Refused: an order whose goods have not gone (edit it), a return, more than is left of a
    // line, of the shipping or of what was paid, nothing at all.
    Result<PlacedOrder> refund(RowId order, const RefundDraft &draft);

private:
    struct Part
    {
        const OrderLine *line = nullptr;
        Quantity quantity;
        Money amount;
        bool restock = false;
        Quantity quantityBefore; // taken back of the line before, as the amount
        Money amountBefore;
    };

    Result<std::vector<Part>> partsOf(const Order &order, const RefundDraft &draft) const;
    Status checkWhole(const Order &order, const RefundDraft &draft, Money total) const;
    Result<RowId> insertReturn(const Order &order, const RefundDraft &draft, const QString &number);
    std::optional<int64_t> costOf(RowId order, int lineNo) const;
    Status insertLines(RowId order, RowId id, const std::vector<Part> &parts);
    Status restock(RowId id, const QString &number, const std::vector<Part> &parts);
    Status payBack(RowId id, const RefundDraft &draft, Money total);

    Connection &m_connection;
    const ShopContext &m_context;
    Uuid m_uuid; // of the return in hand
};

} // namespace jishi
