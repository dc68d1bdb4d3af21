#pragma once
// The customers list, with what each has bought.
#include "models/shop/shop.h"
#include "models/tables/rowtable.h"

#include <optional>

namespace jishi {

struct CustomerRow
{
    QString name;
    QString phone; // masked
    QString wechat;
    int64_t orders = 0;
    Money spent;
    std::optional<Instant> lastOrder;
};

class LiveShelf;

class CustomerTable final : public RowTable<CustomerRow>
{
    Q_OBJECT

public:
    enum Column { Name, Phone, WeChat, Orders, Spent, LastOrder, ColumnCount };
    explicit CustomerTable(Shop &shop, QObject *parent = nullptr);

    // What the search found, best first; none: everybody.
    void setHits(std::optional<std::vector<RowId>> hits);

private:
    QString head(int column) const override;
    bool isNumber(int column) const override { return column == Orders || column == Spent; }
    Query query(int sortColumn, Qt::SortOrder order, int limit) const override;
    void read(Connection &connection, std::span<const uint32_t> ids, std::vector<CustomerRow> &rows) const override;
    QVariant display(const CustomerRow &row, int column) const override;
    QVariant raw(const CustomerRow &row, int column) const override;

    std::optional<std::vector<RowId>> m_hits;
    LiveShelf *m_shelf;
};

} // namespace jishi
