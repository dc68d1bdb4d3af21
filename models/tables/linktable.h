#pragma once
// The list of links with what came of each. All are read at once: their order may be that of any figure.
#include "models/resellers/link.h"
#include "models/shop/shop.h"
#include "models/tables/rowtable.h"

#include <unordered_map>

namespace jishi {

class LinkTable final : public RowTable<LinkSummary>
{
    Q_OBJECT

public:
    enum Column { Reseller, Target, Group, Code, Orders, Sales, Commission, ColumnCount };
    explicit LinkTable(Shop &shop, QObject *parent = nullptr);

    // Words that reseller, target, group or code hold; also by sound. 0: of every reseller.
    void setFilter(const QString &typed, RowId reseller);
    // Null when it is not in the list.
    const LinkSummary *summary(RowId link) const;

private:
    QString head(int column) const override;
    bool isNumber(int column) const override { return column >= Orders; }
    Query query(int sortColumn, Qt::SortOrder order, int limit) const override;
    void takeExtra(const std::shared_ptr<void> &extra) override;
    void read(Connection &connection, std::span<const uint32_t> ids, std::vector<LinkSummary> &rows) const override;
    QVariant display(const LinkSummary &row, int column) const override;
    QVariant raw(const LinkSummary &row, int column) const override;
    QVariant tip(const LinkSummary &row, int column) const override
    {
        return column < Code ? display(row, column) : QVariant();
    }

    QString m_search;
    RowId m_reseller = 0;
    std::unordered_map<RowId, LinkSummary> m_summaries;
};

} // namespace jishi
