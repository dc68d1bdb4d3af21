#include "models/tables/producttable.h"

#include "models/tables/productlisting.h"

namespace jishi {

namespace {

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

QString range(Money lowest, Money highest)
{
    return lowest == highest ? lowest.toDisplay() : lowest.toDisplay() + QStringLiteral(" – ") + highest.toDisplay();
}

} // namespace

ProductTable::ProductTable(Shop &shop, QObject *parent)
    : RowTable(shop, { "products", "variants", "categories", "stock_movements" }, ColumnCount, parent)
    , m_day(shop.today())
    , m_shelf(new LiveShelf(shop.database(), ProductListing::columns(m_day), &ProductListing::touched, this))
{
    connect(this, &IdTable::loaded, this, &ProductTable::keepShelf);
}

// Sales begin and end with the day.
void ProductTable::keepShelf()
{
    if (const QDate today = shop().today(); today != m_day) {
        m_day = today;
        m_shelf->deleteLater();
        m_shelf = new LiveShelf(shop().database(), ProductListing::columns(m_day), &ProductListing::touched, this);
        refresh();
    }
    m_shelf->load();
}

void ProductTable::setFilter(const ProductFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    refresh();
}

IdTable::Query ProductTable::query(int sortColumn, Qt::SortOrder order, int limit) const
{
    return
        [shelf = m_shelf->shelf(), filter = m_filter, sortColumn, order, limit, day = m_day](Connection &connection) {
            ProductListing listing(connection, filter, sortColumn, order, day);
            return Answer { shelf->isLoaded() ? listing.fromShelf(*shelf) : listing.fromShop(limit), {} };
        };
}

void ProductTable::read(Connection &connection, std::span<const uint32_t> ids, std::vector<ProductRow> &rows) const
{
    Statement row = connection.prepare(
        "SELECT p.name, p.published, c.name, count(v.id), min(v.price), max(v.price),\n"
        "    sum(v.on_hand - v.reserved), max(v.tracks_stock),\n"
        "    max(v.low_stock IS NOT NULL AND v.on_hand - v.reserved <= v.low_stock), min(v.unit), min(v.sku),\n"
        "    p.picture_id,\n"
        "    min(CASE WHEN v.sale_price IS NOT NULL AND coalesce(v.sale_from, ?2) <= ?2\n"
        "        AND coalesce(v.sale_until, ?2) >= ?2 THEN v.sale_price ELSE v.price END),\n"
        "    max(CASE WHEN v.sale_price IS NOT NULL AND coalesce(v.sale_from, ?2) <= ?2\n"
        "        AND coalesce(v.sale_until, ?2) >= ?2 THEN v.sale_price ELSE v.price END)\n"
        "FROM products p\n"
        "LEFT JOIN variants v ON v.product_id = p.id AND v.deleted_at IS NULL\n"
        "LEFT JOIN categories c ON c.id = p.category_id\n"
        "WHERE p.id = ?1");
    row.bind(2, m_day.toString(Qt::ISODate));
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
    read.usualLowest = row.money(4, shop().currency());
    read.usualHighest = row.money(5, shop().currency());
    read.lowest = row.money(12, shop().currency());
    read.highest = row.money(13, shop().currency());
    read.available = row.quantity(6);
    read.stock = stockState(read.available, row.integer(7) != 0, row.integer(8) != 0);
    read.unit = row.text(9);
    read.sku = row.text(10);
    read.picture = row.integer(11);
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
        return range(row.lowest, row.highest);
    case Stock:
        return row.stock == StockState::Untracked ? QStringLiteral("—")
            : row.unit.isEmpty()                  ? row.available.toPlain()
                                                  : row.available.toPlain() + u' ' + row.unit;
    default:
        return {};
    }
}

QVariant ProductTable::tip(const ProductRow &row, int column) const
{
    if (column == Name)
        return row.name;
    const bool onSale = row.lowest != row.usualLowest || row.highest != row.usualHighest;
    return column == Price && onSale
        ? QVariant(tr("On sale. The usual price is %1.").arg(range(row.usualLowest, row.usualHighest)))
        : QVariant();
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
