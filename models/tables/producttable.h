#pragma once
// The catalog list: one row per product, its variants summed up.
#include "models/shop/shop.h"
#include "models/tables/idtable.h"
#include "models/tables/pagecache.h"

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

class ProductTable final : public IdTable
{
    Q_OBJECT

public:
    enum Column { Name, Sku, CategoryName, Variants, Price, Stock, State, ColumnCount };
    explicit ProductTable(Shop &shop, QObject *parent = nullptr);

    void setFilter(const ProductFilter &filter);
    const ProductFilter &filter() const { return m_filter; }

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        RowId id = 0;
        QString name;
        QString sku;
        QString category;
        int variants = 0;
        Money lowest;
        Money highest;
        Quantity available;
        QString unit;
        StockState stock = StockState::Enough;
        bool published = true;
    };
    Query query(int sortColumn, Qt::SortOrder order, int limit) const override;
    void forgetRows() override { m_rows.clear(); }
    std::vector<Row> load(int first, int count) const;
    Row readRow(const Statement &row) const;
    QVariant display(const Row &row, int column) const;
    QVariant raw(const Row &row, int column) const;

    Shop &m_shop;
    ProductFilter m_filter;
    mutable PageCache<Row> m_rows;
};

} // namespace jishi
