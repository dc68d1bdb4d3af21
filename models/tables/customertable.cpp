#include "models/tables/customertable.h"

#include "models/customers/customer.h"

#include <algorithm>

namespace jishi {

namespace {

std::string sortExpression(int column)
{
    switch (column) {
    case CustomerTable::Phone:
        return "c.phone";
    case CustomerTable::WeChat:
        return "c.wechat";
    case CustomerTable::Orders:
        return "coalesce(bought.orders, 0)";
    case CustomerTable::Spent:
        return "coalesce(bought.spent, 0)";
    case CustomerTable::LastOrder:
        return "coalesce(bought.last, 0)";
    default:
        return "c.name COLLATE NOCASE";
    }
}

// Summing every customer's orders is only worth it for a sort by those sums.
bool needsSums(int column)
{
    return column == CustomerTable::Orders || column == CustomerTable::Spent || column == CustomerTable::LastOrder;
}

} // namespace

CustomerTable::CustomerTable(Shop &shop, QObject *parent)
    : RowTable(shop, { "customers", "orders" }, ColumnCount, parent)
{
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
    return [hits = m_hits, sortColumn, order, limit](Connection &connection) {
        Answer answer;
        const std::string direction = order == Qt::AscendingOrder ? " ASC" : " DESC";
        Statement rows = connection.prepare("SELECT c.id FROM customers c\n"
            + std::string(needsSums(sortColumn)
                    ? "LEFT JOIN (SELECT customer_id, count(*) AS orders, sum(total) AS spent, max(placed_at) AS last\n"
                      "    FROM orders WHERE status IN ('placed', 'completed') AND customer_id IS NOT NULL\n"
                      "    GROUP BY customer_id) AS bought ON bought.customer_id = c.id\n"
                    : "")
            + "WHERE c.deleted_at IS NULL\nORDER BY " + sortExpression(sortColumn) + direction + ", c.id" + direction
            + "\nLIMIT :limit");
        rows.bind(":limit", limit);
        while (rows.next())
            answer.ids.push_back(static_cast<uint32_t>(rows.integer(0)));
        if (hits) {
            std::vector<uint32_t> found(hits->begin(), hits->end());
            std::ranges::sort(found);
            std::erase_if(answer.ids, [&](uint32_t id) { return !std::ranges::binary_search(found, id); });
        }
        return answer;
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
