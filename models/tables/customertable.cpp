#include "models/tables/customertable.h"

#include "models/customers/customer.h"
#include "models/tables/customerlisting.h"

namespace jishi {

CustomerTable::CustomerTable(Shop &shop, QObject *parent)
    : RowTable(shop, { "customers", "orders" }, ColumnCount, parent)
    , m_shelf(new LiveShelf(shop.database(), CustomerListing::columns(), &CustomerListing::touched, this))
{
    connect(this, &IdTable::loaded, m_shelf, &LiveShelf::load);
    setInitialOrder(LastOrder, Qt::DescendingOrder);
}

void CustomerTable::setHits(std::optional<std::vector<RowId>> hits)
{
    if (hits == m_hits)
        return;
    m_hits = std::move(hits);
    refresh();
}

IdTable::Query CustomerTable::query(int sortColumn, Qt::SortOrder order, int limit) const
{
    return [shelf = m_shelf->shelf(), hits = m_hits, sortColumn, order, limit](Connection &connection) {
        CustomerListing listing(connection, hits, sortColumn, order);
        return Answer { shelf->isLoaded() ? listing.fromShelf(*shelf) : listing.fromShop(limit), {} };
    };
}

void CustomerTable::read(Connection &connection, std::span<const uint32_t> ids, std::vector<CustomerRow> &rows) const
{
    Statement row =
        connection.prepare("SELECT c.name, c.phone, c.wechat, count(o.id), sum(o.total), max(o.placed_at)\n"
                           "FROM customers c\n"
                           "LEFT JOIN orders o ON o.customer_id = c.id AND o.status IN ('placed', 'completed')\n"
                           "WHERE c.id = ?1");
    for (const uint32_t id : ids) {
        CustomerRow &read = rows.emplace_back();
        row.reset();
        if (!row.bind(1, static_cast<int64_t>(id)).next())
            continue;
        read.name = row.text(0);
        read.phone = maskedPhone(row.text(1));
        read.wechat = row.text(2);
        read.orders = row.integer(3);
        read.spent = row.money(4, shop().currency());
        read.lastOrder = row.optionalInteger(5);
    }
}

QVariant CustomerTable::display(const CustomerRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Phone:
        return row.phone;
    case WeChat:
        return row.wechat;
    case Orders:
        return QVariant::fromValue<qint64>(row.orders);
    case Spent:
        return row.spent.toDisplay();
    case LastOrder:
        return row.lastOrder
            ? QDateTime::fromMSecsSinceEpoch(*row.lastOrder, shop().zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm"))
            : QStringLiteral("—");
    default:
        return {};
    }
}

QVariant CustomerTable::raw(const CustomerRow &row, int column) const
{
    if (column == LastOrder && row.lastOrder)
        return QVariant::fromValue<qint64>(*row.lastOrder);
    return column == Spent ? QVariant::fromValue<qint64>(row.spent.minor()) : QVariant();
}

QString CustomerTable::head(int column) const
{
    switch (column) {
    case Name:
        return tr("Name");
    case Phone:
        return tr("Phone");
    case WeChat:
        return tr("WeChat");
    //: Column head: how many orders
    case Orders:
        return tr("Orders");
    //: Column head: how much this customer has spent
    case Spent:
        return tr("Spent");
    case LastOrder:
        return tr("Last Order");
    default:
        return {};
    }
}

} // namespace jishi
