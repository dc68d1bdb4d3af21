#pragma once
// The resellers list, with what each has sold lately and earned. There are few, so all of them are read and put in
// order at once.
#include "models/resellers/reseller.h"
#include "models/shop/shop.h"
#include "models/tables/rowtable.h"

#include <map>

namespace jishi {

class ResellerTable final : public RowTable<ResellerSummary>
{
    Q_OBJECT

public:
    enum Column { Name, Tier, Status, Inviter, Customers, Orders, Sales, Waiting, Payable, ColumnCount };
    explicit ResellerTable(Shop &shop, QObject *parent = nullptr);

    // Words that name, tier, inviter hold; also by sound. Empty: all.
    void setSearch(const QString &typed);
    // Null when she is not in the list.
    const ResellerSummary *summary(RowId reseller) const;

private:
    QString head(int column) const override;
    bool isNumber(int column) const override { return column >= Customers; }
    Query query(int sortColumn, Qt::SortOrder order, int limit) const override;
    void takeExtra(const std::shared_ptr<void> &extra) override;
    void read(Connection &connection, std::span<const uint32_t> ids, std::vector<ResellerSummary> &rows) const override;
    QVariant display(const ResellerSummary &row, int column) const override;
    QVariant raw(const ResellerSummary &row, int column) const override;
    QVariant tip(const ResellerSummary &row, int column) const override
    {
        return column == Name ? QVariant(row.name) : column == Inviter ? QVariant(row.inviter) : QVariant();
    }

    QString m_search;
    std::map<RowId, ResellerSummary> m_summaries;
};

} // namespace jishi
