#pragma once
// The rules of the shop, each in its newest version.
#include "models/commissions/commissionrule.h"

#include <QAbstractTableModel>

namespace jishi {

struct NamedRule
{
    CommissionRule rule;
    QString target; // what it is for, by name; empty for the shop
};

class RuleListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { For, Terms, ColumnCount };
    explicit RuleListModel(Currency currency, QObject *parent = nullptr);

    void setRules(std::vector<NamedRule> rules);
    const NamedRule &ruleAt(int row) const { return m_rules[static_cast<size_t>(row)]; }
    int rowOf(RuleScope scope, RowId target) const; // -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const Currency m_currency;
    std::vector<NamedRule> m_rules;
};

} // namespace jishi
