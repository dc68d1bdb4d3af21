#include "models/tables/customerlisting.h"

#include <algorithm>

namespace jishi {

namespace {

// The shelf's columns, in the order of columns().
enum Number { Deleted, Orders, Spent, LastOrder, NumberCount };
enum Text { Name, Phone, WeChat, TextCount };

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
        return "lower(c.name)";
    }
}

// Summing every customer's orders is only worth it for a sort by those sums.
bool needsSums(int column)
{
    return column == CustomerTable::Orders || column == CustomerTable::Spent || column == CustomerTable::LastOrder;
}

int64_t sortKey(const ColumnShelf &shelf, size_t row, int column)
{
    switch (column) {
    case CustomerTable::Phone:
        return shelf.rank(row, Phone);
    case CustomerTable::WeChat:
        return shelf.rank(row, WeChat);
    case CustomerTable::Orders:
        return shelf.number(row, Orders);
    case CustomerTable::Spent:
        return shelf.number(row, Spent);
    case CustomerTable::LastOrder:
        return shelf.number(row, LastOrder);
    default:
        return shelf.rank(row, Name);
    }
}

} // namespace

CustomerListing::CustomerListing(Connection &connection, Hits hits, int sortColumn, Qt::SortOrder order)
    : m_connection(connection)
    , m_hits(std::move(hits))
    , m_column(sortColumn)
    , m_order(order)
{ }

std::vector<uint32_t> CustomerListing::fromShop(int limit)
{
    const std::string direction = m_order == Qt::AscendingOrder ? " ASC" : " DESC";
    Statement rows = m_connection.prepare("SELECT c.id FROM customers c\n"
        + std::string(needsSums(m_column)
                ? "LEFT JOIN (SELECT customer_id, count(*) AS orders, sum(total) AS spent, max(placed_at) AS last\n"
                  "    FROM orders WHERE status IN ('placed', 'completed') AND customer_id IS NOT NULL\n"
                  "    GROUP BY customer_id) AS bought ON bought.customer_id = c.id\n"
                : "")
        + "WHERE c.deleted_at IS NULL\nORDER BY " + sortExpression(m_column) + direction + ", c.id" + direction
        + "\nLIMIT :limit");
    rows.bind(":limit", limit);
    std::vector<uint32_t> ids;
    while (rows.next())
        ids.push_back(static_cast<uint32_t>(rows.integer(0)));
    if (m_hits) {
        std::vector<uint32_t> found(m_hits->begin(), m_hits->end());
        std::ranges::sort(found);
        std::erase_if(ids, [&](uint32_t id) { return !std::ranges::binary_search(found, id); });
    }
    return ids;
}

std::vector<uint32_t> CustomerListing::fromShelf(const ColumnShelf &shelf)
{
    std::vector<ShelfKey> keys;
    const auto add = [&](size_t row) {
        if (shelf.number(row, Deleted) == 0)
            keys.push_back({ sortKey(shelf, row, m_column), shelf.id(row) });
    };
    if (!m_hits) {
        keys.reserve(shelf.size());
        for (size_t row = 0; row < shelf.size(); ++row)
            add(row);
        return sortedIds(std::move(keys), m_order);
    }
    for (const RowId hit : *m_hits) {
        if (const auto row = shelf.rowOf(hit))
            add(*row);
    }
    return sortedIds(std::move(keys), m_order);
}

ShelfColumns CustomerListing::columns()
{
    return { .table = "customers",
        .select = "SELECT c.id, c.deleted_at IS NOT NULL,\n"
                  "    count(o.id), coalesce(sum(o.total), 0), coalesce(max(o.placed_at), 0),\n"
                  "    lower(c.name), c.phone, c.wechat\n"
                  "FROM customers c\n"
                  "LEFT JOIN orders o ON o.customer_id = c.id AND o.status IN ('placed', 'completed')",
        .key = "c.id",
        .numbers = NumberCount,
        .texts = TextCount };
}

std::optional<std::set<RowId>> CustomerListing::touched(Connection &connection, const ChangeSet &changes)
{
    std::set<RowId> customers;
    std::set<RowId> orders;
    if (!addChanged(changes, "customers", customers) || !addChanged(changes, "orders", orders))
        return std::nullopt;
    Statement row = connection.prepare("SELECT customer_id FROM orders WHERE id = ? AND customer_id IS NOT NULL");
    for (const RowId order : orders) {
        row.reset();
        if (row.bind(1, order).next())
            customers.insert(row.integer(0));
    }
    return customers;
}

} // namespace jishi
