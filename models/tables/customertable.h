#pragma once
// The customers list, with what each has bought.
#include "models/shop/shop.h"
#include "models/tables/idtable.h"
#include "models/tables/pagecache.h"

#include <optional>

namespace jishi {

class CustomerTable final : public IdTable
{
    Q_OBJECT

public:
    enum Column { Name, Phone, WeChat, Orders, Spent, LastOrder, ColumnCount };
    explicit CustomerTable(Shop &shop, QObject *parent = nullptr);

    // What the search found, best first; none: everybody.
    void setHits(std::optional<std::vector<RowId>> hits);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        RowId id = 0;
        QString name;
        QString phone; // masked
        QString wechat;
        int64_t orders = 0;
        Money spent;
        std::optional<Instant> lastOrder;
    };
    Query query(int sortColumn, Qt::SortOrder order, int limit) const override;
    void forgetRows() override { m_rows.clear(); }
    std::vector<Row> load(int first, int count) const;
    QVariant display(const Row &row, int column) const;

    Shop &m_shop;
    std::optional<std::vector<RowId>> m_hits;
    mutable PageCache<Row> m_rows;
};

} // namespace jishi
