#include "models/tables/producttable.h"

#include <algorithm>

namespace jishi {

namespace {

std::string sortExpression(int column)
{
    switch (column) {
    case ProductTable::Sku:
        return "(SELECT min(v.sku) FROM variants v WHERE v.product_id = p.id AND v.deleted_at IS NULL)";
    case ProductTable::CategoryName:
        return "(SELECT c.name FROM categories c WHERE c.id = p.category_id)";
    case ProductTable::Variants:
        return "(SELECT count(*) FROM variants v WHERE v.product_id = p.id AND v.deleted_at IS NULL)";
    case ProductTable::Price:
        return "(SELECT min(v.price) FROM variants v WHERE v.product_id = p.id AND v.deleted_at IS NULL)";
    case ProductTable::Stock:
        return "(SELECT sum(v.on_hand - v.reserved) FROM variants v WHERE v.product_id = p.id AND v.deleted_at IS "
               "NULL)";
    case ProductTable::State:
        return "p.published";
    default:
        return "p.name COLLATE NOCASE";
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
                "v.tracks_stock\n"
                "    AND (v.on_hand - v.reserved < 0 OR v.on_hand - v.reserved <= v.low_stock))";
    if (filter.category > 0)
        text +=
            "\nAND p.category_id IN (\n"
            "    WITH RECURSIVE below (id) AS (\n"
            "        SELECT :category UNION ALL SELECT c.id FROM categories c JOIN below ON c.parent_id = below.id)\n"
            "    SELECT id FROM below)";
    return text;
}

StockState stockState(Quantity available, bool tracked, bool low)
{
    if (!tracked)
        return StockState::Untracked;
    if (available.isNegative())
        return StockState::Negative;
    if (available.isZero())
        return StockState::Out;
    return low ? StockState::Low : StockState::Enough;
}

} // namespace

ProductTable::ProductTable(Shop &shop, QObject *parent)
    : RowTable(shop, { "products", "variants", "categories", "stock_movements" }, ColumnCount, parent)
{ }

void ProductTable::setFilter(const ProductFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

IdTable::Query ProductTable::query(int sortColumn, Qt::SortOrder order, int limit) const
{
    return [filter = m_filter, sortColumn, order, limit](Connection &connection) {
        Answer answer;
        const std::string direction = order == Qt::AscendingOrder ? " ASC" : " DESC";
        Statement rows = connection.prepare("SELECT p.id FROM products p\nWHERE " + conditions(filter) + "\nORDER BY "
            + sortExpression(sortColumn) + direction + ", p.id" + direction + "\nLIMIT :limit");
        rows.bind(":limit", limit);
        if (filter.category > 0)
            rows.bind(":category", filter.category);
        while (rows.next())
            answer.ids.push_back(static_cast<uint32_t>(rows.integer(0)));
        if (!filter.hits)
            return answer;
        // Keep what the search found; in the search's order unless the person chose a column.
        std::vector<uint32_t> hits(filter.hits->begin(), filter.hits->end());
        auto lookup = sortColumn < 0 ? answer.ids : hits;
        std::ranges::sort(lookup);
        auto &kept = sortColumn < 0 ? hits : answer.ids;
        std::erase_if(kept, [&](uint32_t id) { return !std::ranges::binary_search(lookup, id); });
        answer.ids = kept;
        return answer;
    };
}

void ProductTable::read(Connection &connection, std::span<const uint32_t> ids, std::vector<ProductRow> &rows) const
{
    Statement row = connection.prepare(
        "SELECT p.name, p.published, c.name, count(v.id), min(v.price), max(v.price),\n"
        "    sum(v.on_hand - v.reserved), max(v.tracks_stock),\n"
        "    max(v.low_stock IS NOT NULL AND v.on_hand - v.reserved <= v.low_stock), min(v.unit), min(v.sku)\n"
        "FROM products p\n"
        "LEFT JOIN variants v ON v.product_id = p.id AND v.deleted_at IS NULL\n"
        "LEFT JOIN categories c ON c.id = p.category_id\n"
        "WHERE p.id = ?1");
    for (const uint32_t id : ids) {
        row.reset();
        rows.push_back(row.bind(1, static_cast<int64_t>(id)).next() ? readRow(row) : ProductRow());
    }
}

ProductRow ProductTable::readRow(const Statement &row) const
{
    ProductRow read;
    read.name = row.text(0);
    read.published = row.integer(1) != 0;
    read.category = row.text(2);
    read.variants = static_cast<int>(row.integer(3));
    read.lowest = row.money(4, shop().currency());
    read.highest = row.money(5, shop().currency());
    read.available = row.quantity(6);
    read.stock = stockState(read.available, row.integer(7) != 0, row.integer(8) != 0);
    read.unit = row.text(9);
    read.sku = row.text(10);
    return read;
}

QVariant ProductTable::display(const ProductRow &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Sku:
        return row.sku;
    case CategoryName:
        return row.category;
    case Variants:
        return row.variants;
    case Price:
        return row.lowest == row.highest ? row.lowest.toDisplay()
                                         : row.lowest.toDisplay() + QStringLiteral(" – ") + row.highest.toDisplay();
    case Stock:
        return row.stock == StockState::Untracked ? QStringLiteral("—")
            : row.unit.isEmpty()                  ? row.available.toPlain()
                                                  : row.available.toPlain() + u' ' + row.unit;
    default:
        return {};
    }
}

QVariant ProductTable::raw(const ProductRow &row, int column) const
{
    switch (column) {
    case Price:
        return QVariant::fromValue<qint64>(row.lowest.minor());
    case Stock:
        return QVariant::fromValue<qint64>(row.available.thousandths());
    case State:
        return static_cast<int>(row.stock);
    case Name:
        return row.published;
    default:
        return {};
    }
}

QString ProductTable::head(int column) const
{
    switch (column) {
    case Name:
        return tr("Product");
    case Sku:
        return tr("SKU");
    case CategoryName:
        return tr("Category");
    case Variants:
        return tr("Variants");
    case Price:
        return tr("Price");
    //: Column head: what can still be sold
    case Stock:
        return tr("Available");
    //: Column head: whether there is enough of it
    case State:
        return tr("Stock");
    default:
        return {};
    }
}

} // namespace jishi
