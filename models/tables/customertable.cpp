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
    : IdTable(shop.database(), { "customers", "orders" }, parent)
    , m_shop(shop)
    , m_rows([this](int first, int count) { return load(first, count); })
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

std::vector<CustomerTable::Row> CustomerTable::load(int first, int count) const
{
    Connection &connection = m_shop.database().view();
    const auto page = ids().subspan(static_cast<size_t>(first));
    std::vector<Row> rows;
    (void)connection.execute("BEGIN");
    {
        Statement row =
            connection.prepare("SELECT c.name, c.phone, c.wechat, count(o.id), sum(o.total), max(o.placed_at)\n"
                               "FROM customers c\n"
                               "LEFT JOIN orders o ON o.customer_id = c.id AND o.status IN ('placed', 'completed')\n"
                               "WHERE c.id = ?1");
        for (const uint32_t id : page.first(std::min(page.size(), static_cast<size_t>(count)))) {
            Row &read = rows.emplace_back();
            read.id = id;
            row.reset();
            if (!row.bind(1, static_cast<int64_t>(id)).next())
                continue;
            read.name = row.text(0);
            read.phone = maskedPhone(row.text(1));
            read.wechat = row.text(2);
            read.orders = row.integer(3);
            read.spent = row.money(4, m_shop.currency());
            read.lastOrder = row.optionalInteger(5);
        }
    }
    (void)connection.execute("COMMIT");
    return rows;
}

int CustomerTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CustomerTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row *row = m_rows.row(index.row());
    if (!row)
        return {};
    const bool number = index.column() == Orders || index.column() == Spent;
    switch (role) {
    case Qt::DisplayRole:
        return display(*row, index.column());
    case Qt::TextAlignmentRole:
        return number ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case RawRole:
        if (index.column() == LastOrder && row->lastOrder)
            return QVariant::fromValue<qint64>(*row->lastOrder);
        return index.column() == Spent ? QVariant::fromValue<qint64>(row->spent.minor()) : QVariant();
    case IdRole:
        return QVariant::fromValue(row->id);
    default:
        return {};
    }
}

QVariant CustomerTable::display(const Row &row, int column) const
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
            ? QDateTime::fromMSecsSinceEpoch(*row.lastOrder, m_shop.zone()).toString(QStringLiteral("yyyy-MM-dd HH:mm"))
            : QStringLiteral("—");
    default:
        return {};
    }
}

QVariant CustomerTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Orders || section == Spent ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                     : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
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
