#include "models/tables/ordertable.h"

#include "models/customers/customer.h"

#include "models/orders/owed.h"

#include <algorithm>
#include <limits>

namespace jishi {

namespace {

std::string orderBy(int column, Qt::SortOrder order)
{
    const char *direction = order == Qt::AscendingOrder ? " ASC" : " DESC";
    const auto by = [&](const char *expression) { return std::string(expression) + direction + ", o.id" + direction; };
    switch (column) {
    case OrderTable::Number:
        return by("o.number");
    case OrderTable::CustomerName:
        return by("coalesce(c.name, '')");
    case OrderTable::Items:
        return by("(SELECT count(*) FROM order_lines l WHERE l.order_id = o.id)");
    case OrderTable::Total:
        return by("o.total");
    case OrderTable::PaymentColumn:
        return by("o.total - o.paid + o.refunded");
    case OrderTable::Fulfilment:
        return by("o.fulfilment");
    default:
        return by("o.placed_at");
    }
}

// As paymentState() tells it: what was only paid too much is not refunded, what a return took back is.
constexpr auto kRefunded =
    "(o.refunded > 0 AND o.merged_into IS NULL AND (o.total <= 0 OR o.paid - o.refunded <> o.total)\n"
    "    OR EXISTS (SELECT 1 FROM orders r WHERE r.refers_to = o.id AND r.refunded > 0))";

constexpr auto kHasText =
    "o.number LIKE :text ESCAPE '\\' OR c.name LIKE :text ESCAPE '\\' OR c.phone LIKE :text ESCAPE '\\'\n"
    "    OR o.tags LIKE :text ESCAPE '\\' OR o.address LIKE :text ESCAPE '\\'\n"
    "    OR o.id IN (SELECT order_id FROM order_lines\n"
    "        WHERE name LIKE :text ESCAPE '\\' OR sku LIKE :text ESCAPE '\\')\n"
    "    OR o.id IN (SELECT order_id FROM payments WHERE reference LIKE :text ESCAPE '\\')\n"
    "    OR o.reseller_id IN (SELECT id FROM resellers WHERE name LIKE :text ESCAPE '\\')\n"
    "    OR o.customer_id IN (SELECT value FROM json_each(:sounding))";

// An amount is the order's total or one of its payments, whichever way the money went.
constexpr auto kHasAmount = "\n    OR o.total IN (:amount, -:amount)\n"
                            "    OR o.id IN (SELECT order_id FROM payments WHERE amount IN (:amount, -:amount))";

// "39.90", "¥39.9"; nothing for words, and for digits finer than the currency.
std::optional<Money> amountOf(const QString &text, Currency currency)
{
    bool rounded = false;
    const auto money = Money::parse(text, currency, &rounded);
    return rounded ? std::nullopt : money;
}

std::string conditions(const OrderFilter &filter, Currency currency)
{
    std::string text = "o.placed_at >= :from AND o.placed_at < :until";
    switch (filter.payment) {
    case OrderPaymentFilter::Any:
        break;
    case OrderPaymentFilter::Unpaid:
        text += "\nAND " + isOwed();
        break;
    case OrderPaymentFilter::Paid:
        text += "\nAND NOT " + std::string(kRefunded) + " AND o.paid - o.refunded >= o.total";
        break;
    case OrderPaymentFilter::Refunded:
        text += "\nAND " + std::string(kRefunded);
        break;
    }
    switch (filter.progress) {
    case OrderProgressFilter::Any:
        break;
    case OrderProgressFilter::Open:
        text += "\nAND o.status = 'placed'";
        break;
    case OrderProgressFilter::HandedOver:
        text += "\nAND o.status = 'completed'";
        break;
    case OrderProgressFilter::Cancelled:
        text += "\nAND o.status = 'cancelled'";
        break;
    }
    if (filter.customer > 0)
        text += "\nAND o.customer_id = :customer";
    if (filter.group > 0)
        text += "\nAND o.group_id = :group";
    if (filter.reseller > 0)
        text += "\nAND o.reseller_id = :reseller";
    if (filter.variant > 0)
        text += "\nAND o.id IN (SELECT order_id FROM order_lines WHERE variant_id = :variant)";
    if (!filter.text.isEmpty())
        text += "\nAND (" + std::string(kHasText) + (amountOf(filter.text, currency) ? kHasAmount : "") + ")";
    return text;
}

QString likePattern(QString text)
{
    for (const QChar special : { u'\\', u'%', u'_' })
        text.replace(special, QLatin1Char('\\') + QString(special));
    return u'%' + text + u'%';
}

QString jsonOf(const std::vector<RowId> &ids)
{
    QStringList texts;
    for (const RowId id : ids)
        texts << QString::number(id);
    return u'[' + texts.join(u',') + u']';
}

void bindFilter(Statement &statement, const OrderFilter &filter, const QTimeZone &zone, Currency currency)
{
    statement.bind(
        ":from", filter.from.isValid() ? startOfDay(filter.from, zone) : std::numeric_limits<Instant>::min());
    statement.bind(
        ":until", filter.to.isValid() ? startOfDay(filter.to.addDays(1), zone) : std::numeric_limits<Instant>::max());
    if (filter.customer > 0)
        statement.bind(":customer", filter.customer);
    if (filter.group > 0)
        statement.bind(":group", filter.group);
    if (filter.reseller > 0)
        statement.bind(":reseller", filter.reseller);
    if (filter.variant > 0)
        statement.bind(":variant", filter.variant);
    if (!filter.text.isEmpty())
        statement.bind(":text", likePattern(filter.text)).bind(":sounding", jsonOf(filter.soundingLike));
    if (const auto amount = amountOf(filter.text, currency))
        statement.bind(":amount", amount->minor());
}

} // namespace

OrderTable::OrderTable(Shop &shop, QObject *parent)
    : RowTable(shop,
        { "orders", "order_trail", "payments", "fulfilments", "customers", "attributions", "refund_requests" },
        ColumnCount, parent)
{
    setInitialOrder(Placed, Qt::DescendingOrder);
}

void OrderTable::setFilter(const OrderFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

IdTable::Query OrderTable::query(int sortColumn, Qt::SortOrder order, int limit) const
{
    const QTimeZone zone = shop().zone();
    const Currency currency = shop().currency();
    return [filter = m_filter, zone, currency, sortColumn, order, limit](Connection &connection) {
        const std::string from =
            "FROM orders o LEFT JOIN customers c ON c.id = o.customer_id\nWHERE " + conditions(filter, currency);
        Answer answer;
        int64_t net = 0;
        OrderSummary summary;
        Statement rows = connection.prepare("SELECT o.id, CASE o.status WHEN 'cancelled' THEN 0 ELSE o.total END, "
            + isOwed() + "\n" + from + "\nORDER BY " + orderBy(sortColumn, order) + "\nLIMIT :limit");
        rows.bind(":limit", limit);
        bindFilter(rows, filter, zone, currency);
        while (rows.next()) {
            answer.ids.push_back(static_cast<uint32_t>(rows.integer(0)));
            net += rows.integer(1);
            summary.unpaid += rows.integer(2);
        }
        summary.orders = static_cast<int64_t>(answer.ids.size());
        summary.net = Money(net, currency);
        answer.extra = std::make_shared<OrderSummary>(summary);
        return answer;
    };
}

void OrderTable::takeExtra(const std::shared_ptr<void> &extra)
{
    m_summary = *std::static_pointer_cast<OrderSummary>(extra);
}

void OrderTable::read(Connection &connection, std::span<const uint32_t> ids, std::vector<OrderRow> &rows) const
{
    Statement row = connection.prepare(
        "SELECT o.number, c.name, o.placed_at, o.total, o.paid,\n"
        "    o.refunded + (SELECT coalesce(sum(r.refunded), 0) FROM orders r WHERE r.refers_to = o.id),\n"
        "    o.status, o.fulfilment,\n"
        "    c.erased_at IS NOT NULL, o.merged_into IS NOT NULL\n"
        "FROM orders o LEFT JOIN customers c ON c.id = o.customer_id\n"
        "WHERE o.id = ?1");
    Statement lines =
        connection.prepare("SELECT name, quantity, unit FROM order_lines WHERE order_id = ?1 ORDER BY line_no LIMIT 3");
    for (const uint32_t id : ids) {
        OrderRow &read = rows.emplace_back();
        row.reset();
        if (!row.bind(1, static_cast<int64_t>(id)).next())
            continue;
        read.number = row.text(0);
        read.customer = row.text(1);
        read.erased = row.integer(8) != 0;
        read.merged = row.integer(9) != 0;
        read.placedAt = row.integer(2);
        read.total = row.money(3, shop().currency());
        read.payment = paymentState(row.integer(3), row.integer(4), row.integer(5));
        read.status = orderStatusFrom(row.utf8(6));
        read.fulfilment = fulfilmentStateFrom(row.utf8(7));
        lines.reset();
        lines.bind(1, static_cast<int64_t>(id));
        QStringList items;
        while (lines.next()) {
            const Quantity quantity = lines.quantity(1);
            items << (quantity == Quantity::units(1)
                    ? lines.text(0)
                    : lines.text(0) + QStringLiteral(" × ") + quantity.toPlain() + lines.text(2));
        }
        read.items = items.join(QStringLiteral(", "));
    }
}

QVariant OrderTable::display(const OrderRow &row, int column) const
{
    switch (column) {
    case Number:
        return row.number;
    case Placed:
        return QDateTime::fromMSecsSinceEpoch(row.placedAt, shop().zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    case CustomerName:
        if (row.erased)
            return erasedCustomerWords();
        return row.customer.isEmpty() ? QStringLiteral("—") : row.customer;
    case Items:
        return row.items;
    case Total:
        return row.total.toDisplay();
    default:
        return {};
    }
}

QVariant OrderTable::raw(const OrderRow &row, int column) const
{
    switch (column) {
    case Placed:
        return QVariant::fromValue<qint64>(row.placedAt);
    case Total:
        return QVariant::fromValue<qint64>(row.total.minor());
    case PaymentColumn:
        return row.merged || (row.status == OrderStatus::Cancelled && row.payment == PaymentState::Unpaid)
            ? QVariant()
            : static_cast<int>(row.payment);
    // A completed order was handed over, whatever steps were recorded; a cancelled one shows no progress.
    case Fulfilment:
        if (row.status == OrderStatus::Cancelled)
            return QVariant();
        return static_cast<int>(row.status == OrderStatus::Completed ? FulfilmentState::HandedOver : row.fulfilment);
    case Number:
        return static_cast<int>(row.status);
    default:
        return {};
    }
}

QString OrderTable::head(int column) const
{
    switch (column) {
    //: Column head: the order's number
    case Number:
        return tr("Order");
    //: Column head: when the order was placed
    case Placed:
        return tr("Placed");
    case CustomerName:
        return tr("Customer");
    //: Column head: what was ordered
    case Items:
        return tr("Items");
    case Total:
        return tr("Total");
    //: Column head: whether the order is paid
    case PaymentColumn:
        return tr("Payment");
    case Fulfilment:
        return tr("Fulfilment");
    default:
        return {};
    }
}

} // namespace jishi
