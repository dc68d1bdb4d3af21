#include "ui/commissions/rulelistmodel.h"

#include "ui/commissions/commissionwords.h"

#include <algorithm>

namespace jishi {

RuleListModel::RuleListModel(Currency currency, QObject *parent)
    : QAbstractTableModel(parent)
    , m_currency(currency)
{ }

void RuleListModel::setRules(std::vector<NamedRule> rules)
{
    beginResetModel();
    m_rules = std::move(rules);
    endResetModel();
}

int RuleListModel::rowOf(RuleScope scope, RowId target) const
{
    const auto found = std::ranges::find_if(
        m_rules, [&](const NamedRule &each) { return each.rule.scope == scope && each.rule.target == target; });
    return found == m_rules.end() ? -1 : static_cast<int>(found - m_rules.begin());
}

int RuleListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int RuleListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const NamedRule &each = ruleAt(index.row());
    return index.column() == For ? CommissionWords::rule(each.rule, each.target)
                                 : CommissionWords::terms(each.rule, m_currency);
}

QVariant RuleListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    //: Column head: what a commission rule is for
    return section == For ? tr("Rule") : tr("Brings");
}

} // namespace jishi
