#include "models/tables/productlisting.h"

#include <algorithm>

namespace jishi {

namespace {

// The shelf's columns, in the order of kColumns.
enum Number { Archived, Published, Category, Variants, Price, Available, State, IsLow, NumberCount };
enum Text { Name, Sku, TextCount };

// How the stock of a product with the variants v stands: StockState.
constexpr std::string_view kStockState = "CASE\n"
                                         "    WHEN coalesce(max(v.tracks_stock), 0) = 0 THEN 4\n"
                                         "    WHEN sum(v.on_hand - v.reserved) < 0 THEN 0\n"
                                         "    WHEN sum(v.on_hand - v.reserved) = 0 THEN 1\n"
                                         "    WHEN max(v.on_hand - v.reserved <= v.low_stock) THEN 2\n"
                                         "    ELSE 3 END";
// Whether a variant v is to be bought again.
constexpr std::string_view kIsLow = "v.tracks_stock\n"
                                    "    AND (v.on_hand - v.reserved < 0\n"
                                    "        OR coalesce(v.on_hand - v.reserved <= v.low_stock, 0))";
constexpr std::string_view kBelow =
    "WITH RECURSIVE below (id) AS (\n"
    "        SELECT :category UNION ALL SELECT c.id FROM categories c JOIN below ON c.parent_id = below.id)\n"
    "    SELECT id FROM below";

// What a variant v costs on a day: a sale comes before the price.
std::string priceOn(QDate day)
{
    const std::string today = "'" + day.toString(Qt::ISODate).toStdString() + "'";
    return "CASE\n"
           "    WHEN v.sale_price IS NOT NULL AND coalesce(v.sale_from, "
        + today + ") <= " + today + " AND coalesce(v.sale_until, " + today + ") >= " + today
        + "\n"
          "    THEN v.sale_price ELSE v.price END";
}

std::string ofVariants(std::string_view what)
{
    return "(SELECT " + std::string(what) + " FROM variants v WHERE v.product_id = p.id AND v.deleted_at IS NULL)";
}

std::string sortExpression(int column, QDate today)
{
    switch (column) {
    case ProductTable::Sku:
        return ofVariants("coalesce(min(v.sku), '')");
    case ProductTable::CategoryName:
        return "(SELECT c.name FROM categories c WHERE c.id = p.category_id)";
    case ProductTable::Variants:
        return ofVariants("count(*)");
    case ProductTable::Price:
        return ofVariants("min(" + priceOn(today) + ")");
    case ProductTable::Stock:
        return ofVariants("sum(v.on_hand - v.reserved)");
    case ProductTable::State:
        return ofVariants(kStockState);
    default:
        return "lower(p.name)";
    }
}

std::string conditions(const ProductFilter &filter)
{
    std::string text =
        filter.state == ProductStateFilter::Archived ? "p.deleted_at IS NOT NULL" : "p.deleted_at IS NULL";
    if (filter.state == ProductStateFilter::Unpublished)
        text += " AND p.published = 0";
    if (filter.state == ProductStateFilter::LowStock)
        text += "\nAND EXISTS (SELECT 1 FROM variants v WHERE v.product_id = p.id AND v.deleted_at IS NULL AND "
            + std::string(kIsLow) + ")";
    if (filter.category > 0)
        text += "\nAND p.category_id IN (\n    " + std::string(kBelow) + ")";
    return text;
}

bool isShown(const ColumnShelf &shelf, size_t row, ProductStateFilter state)
{
    if ((shelf.number(row, Archived) != 0) != (state == ProductStateFilter::Archived))
        return false;
    if (state == ProductStateFilter::Unpublished)
        return shelf.number(row, Published) == 0;
    return state != ProductStateFilter::LowStock || shelf.number(row, IsLow) == 1;
}

// The shelf's column that sorts a column of the table; the category's names are asked of the shop.
int64_t sortKey(const ColumnShelf &shelf, size_t row, int column)
{
    switch (column) {
    case ProductTable::Sku:
        return shelf.rank(row, Sku);
    case ProductTable::Variants:
        return shelf.number(row, Variants);
    case ProductTable::Price:
        return shelf.number(row, Price);
    case ProductTable::Stock:
        return shelf.number(row, Available);
    case ProductTable::State:
        return shelf.number(row, State);
    default:
        return shelf.rank(row, Name);
    }
}

// Ids of categories with where each stands by name.
using CategoryRanks = std::unordered_map<int64_t, int64_t>;
CategoryRanks categoryRanks(Connection &connection)
{
    CategoryRanks ranks;
    Statement rows = connection.prepare("SELECT id, dense_rank() OVER (ORDER BY name) FROM categories");
    while (rows.next())
        ranks[rows.integer(0)] = rows.integer(1);
    return ranks;
}

std::set<int64_t> categoriesBelow(Connection &connection, RowId category)
{
    std::set<int64_t> below;
    Statement rows = connection.prepare(kBelow);
    rows.bind(":category", category);
    while (rows.next())
        below.insert(rows.integer(0));
    return below;
}

} // namespace

ProductListing::ProductListing(
    Connection &connection, ProductFilter filter, int sortColumn, Qt::SortOrder order, QDate today)
    : m_connection(connection)
    , m_filter(std::move(filter))
    , m_column(sortColumn)
    , m_order(order)
    , m_today(today)
{ }

std::vector<uint32_t> ProductListing::fromShop(int limit)
{
    const std::string direction = m_order == Qt::AscendingOrder ? " ASC" : " DESC";
    Statement rows = m_connection.prepare("SELECT p.id FROM products p\nWHERE " + conditions(m_filter) + "\nORDER BY "
        + sortExpression(m_column, m_today) + direction + ", p.id" + direction + "\nLIMIT :limit");
    rows.bind(":limit", limit);
    if (m_filter.category > 0)
        rows.bind(":category", m_filter.category);
    std::vector<uint32_t> ids;
    while (rows.next())
        ids.push_back(static_cast<uint32_t>(rows.integer(0)));
    return m_filter.hits ? amongHits(std::move(ids)) : ids;
}

std::vector<uint32_t> ProductListing::fromShelf(const ColumnShelf &shelf)
{
    const bool byCategory = m_column == ProductTable::CategoryName;
    const CategoryRanks ranks = byCategory ? categoryRanks(m_connection) : CategoryRanks();
    const std::set<int64_t> below =
        m_filter.category > 0 ? categoriesBelow(m_connection, m_filter.category) : std::set<int64_t>();
    const auto rankOf = [&](int64_t category) {
        const auto found = ranks.find(category);
        return found == ranks.end() ? 0 : found->second;
    };
    std::vector<ShelfKey> keys;
    const auto add = [&](size_t row) {
        const int64_t category = shelf.number(row, Category);
        if (isShown(shelf, row, m_filter.state) && (below.empty() || below.contains(category)))
            keys.push_back({ byCategory ? rankOf(category) : sortKey(shelf, row, m_column), shelf.id(row) });
    };
    if (!m_filter.hits) {
        keys.reserve(shelf.size());
        for (size_t row = 0; row < shelf.size(); ++row)
            add(row);
        return sortedIds(std::move(keys), m_order);
    }
    for (const RowId hit : *m_filter.hits) {
        if (const auto row = shelf.rowOf(hit))
            add(*row);
    }
    return amongHits(sortedIds(std::move(keys), m_order));
}

// In the search's own order unless the person chose a column.
std::vector<uint32_t> ProductListing::amongHits(std::vector<uint32_t> listed) const
{
    std::vector<uint32_t> hits(m_filter.hits->begin(), m_filter.hits->end());
    auto lookup = m_column < 0 ? listed : hits;
    std::ranges::sort(lookup);
    auto &kept = m_column < 0 ? hits : listed;
    std::erase_if(kept, [&](uint32_t id) { return !std::ranges::binary_search(lookup, id); });
    return std::move(kept);
}

ShelfColumns ProductListing::columns(QDate today)
{
    std::string select = "SELECT p.id, p.deleted_at IS NOT NULL, p.published, p.category_id,\n    count(v.id), min("
        + priceOn(today) + "), sum(v.on_hand - v.reserved),\n    " + std::string(kStockState) + ",\n    max("
        + std::string(kIsLow)
        + "),\n"
          "    lower(p.name), coalesce(min(v.sku), '')\n"
          "FROM products p\n"
          "LEFT JOIN variants v ON v.product_id = p.id AND v.deleted_at IS NULL";
    return {
        .table = "products", .select = std::move(select), .key = "p.id", .numbers = NumberCount, .texts = TextCount
    };
}

std::optional<std::set<RowId>> ProductListing::touched(Connection &connection, const ChangeSet &changes)
{
    std::set<RowId> products;
    std::set<RowId> variants;
    if (!addChanged(changes, "products", products) || !addChanged(changes, "variants", variants))
        return std::nullopt;
    Statement row = connection.prepare("SELECT product_id FROM variants WHERE id = ?");
    for (const RowId variant : variants) {
        row.reset();
        if (row.bind(1, variant).next())
            products.insert(row.integer(0));
    }
    return products;
}

} // namespace jishi
