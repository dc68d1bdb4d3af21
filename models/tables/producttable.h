#pragma once
// The catalog list: one row per product, its variants summed up.
#include "models/shop/shop.h"
#include "models/tables/rowtable.h"

#include <QDate>
#include <optional>

namespace jishi {

enum class ProductStateFilter { Active, LowStock, Unpublished, Archived };

struct ProductFilter
{
    // What the search found, best first; none: no search. An explicit sort by column overrides the search's own order.
    std::optional<std::vector<RowId>> hits;
    RowId category = 0; // with everything below it; 0: any
    ProductStateFilter state = ProductStateFilter::Active;
    friend bool operator==(const ProductFilter &, const ProductFilter &) = default;
};

// How a product's stock stands, worst first.
enum class StockState { Negative, Out, Low, Enough, Untracked };

struct ProductRow
{
    QString name;
    QString sku;
    QString category;
    int variants = 0;
    Money lowest; // today: a sale comes before the price
    Money highest;
    Money usualLowest;
    Money usualHighest;
    Quantity available;
    QString unit;
    StockState stock = StockState::Enough;
    bool published = true;
    RowId picture = 0; // 0: none
};

class LiveShelf;

class ProductTable final : public RowTable<ProductRow>
{
    Q_OBJECT

public:
    enum Column { Name, Sku, CategoryName, Variants, Price, Stock, State, ColumnCount };
    explicit ProductTable(Shop &shop, QObject *parent = nullptr);

    void setFilter(const ProductFilter &filter);
    const ProductFilter &filter() const { return m_filter; }

private:
    QString head(int column) const override;
    bool isNumber(int column) const override { return column == Price || column == Stock || column == Variants; }
    Query query(int sortColumn, Qt::SortOrder order, int limit) const override;
    void read(Connection &connection, std::span<const uint32_t> ids, std::vector<ProductRow> &rows) const override;
    ProductRow readRow(const Statement &row) const;
    QVariant display(const ProductRow &row, int column) const override;
    QVariant raw(const ProductRow &row, int column) const override;
    RowId picture(const ProductRow &row) const override { return row.picture; }
    QVariant tip(const ProductRow &row, int column) const override;
    void keepShelf();

    ProductFilter m_filter;
    QDate m_day; // that the shelf's prices are of
    LiveShelf *m_shelf;
};

} // namespace jishi
