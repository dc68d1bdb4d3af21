#pragma once
// The orders list: filter, order, one page of rows at a time.
#include "models/orders/order.h"
#include "models/shop/shop.h"
#include "models/tables/rowtable.h"

#include <QDate>

namespace jishi {

enum class OrderPaymentFilter { Any, Unpaid, Paid, Refunded };
enum class OrderProgressFilter { Any, Open, HandedOver, Cancelled };

struct OrderFilter
{
    QString text; // in number, name of customer or reseller, phone tail, item, SKU, tag, address, payment reference; or
                  // an amount
    std::vector<RowId> soundingLike; // customers whose names the text means by its sounds; only beside a text
    QDate from; // invalid: any
    QDate to;
    OrderPaymentFilter payment = OrderPaymentFilter::Any;
    OrderProgressFilter progress = OrderProgressFilter::Any;
    RowId customer = 0;
    RowId group = 0;
    RowId reseller = 0; // to whom they are owed
    RowId variant = 0;
    friend bool operator==(const OrderFilter &, const OrderFilter &) = default;
};

// What stands under the list: "1,284 orders · ¥96,412.30 · 9 unpaid".
struct OrderSummary
{
    int64_t orders = 0;
    Money net; // of those not cancelled
    int64_t unpaid = 0;
};

struct OrderRow
{
    QString number;
    QString customer;
    bool erased = false; // the customer was
    bool merged = false; // what was paid is in another order now, not refunded
    QString items; // "Mango × 2, Grapes"
    Instant placedAt = 0;
    Money total;
    PaymentState payment = PaymentState::Unpaid;
    OrderStatus status = OrderStatus::Placed;
    FulfilmentState fulfilment = FulfilmentState::Open;
};

class OrderTable final : public RowTable<OrderRow>
{
    Q_OBJECT

public:
    enum Column { Number, Placed, CustomerName, Items, Total, PaymentColumn, Fulfilment, ColumnCount };
    explicit OrderTable(Shop &shop, QObject *parent = nullptr);

    void setFilter(const OrderFilter &filter);
    const OrderFilter &filter() const { return m_filter; }
    const OrderSummary &summary() const { return m_summary; }

private:
    QString head(int column) const override;
    bool isNumber(int column) const override { return column == Total; }
    Query query(int sortColumn, Qt::SortOrder order, int limit) const override;
    bool startsQuickly() const override { return sortColumn() == Placed && m_filter == OrderFilter(); }
    void takeExtra(const std::shared_ptr<void> &extra) override;
    void read(Connection &connection, std::span<const uint32_t> ids, std::vector<OrderRow> &rows) const override;
    QVariant display(const OrderRow &row, int column) const override;
    QVariant raw(const OrderRow &row, int column) const override;
    QVariant tip(const OrderRow &row, int column) const override
    {
        return column == Items ? QVariant(row.items) : QVariant();
    }

    OrderFilter m_filter;
    OrderSummary m_summary;
};

} // namespace jishi
