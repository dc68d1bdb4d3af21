#include "ui/commissions/samplemodel.h"

#include "ui/commissions/commissionwords.h"

namespace jishi {

void CommissionSampleModel::setSample(const CommissionSample &sample)
{
    beginResetModel();
    m_sample = sample;
    endResetModel();
}

int CommissionSampleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_sample.lines.size());
}

int CommissionSampleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CommissionSampleModel::reckoned(const SampleLine &line) const
{
    if (!line.rule)
        return tr("no rule");
    if (line.ownPurchase)
        //: In place of a commission: what a reseller buys for herself brings none under this rule
        return tr("bought herself");
    const QString basis = line.rule->basis == CommissionBasis::Fixed
        ? Quantity::fromThousandths(line.basis).toPlain()
        : Money(line.basis, line.amount.currency()).toPlain();
    return basis + QStringLiteral(" × ") + CommissionWords::rate(line.rule->basis, line.rate, line.amount.currency());
}

QVariant CommissionSampleModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole && (index.column() == Amount || index.column() == Reckoned))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const SampleLine &line = m_sample.lines[static_cast<size_t>(index.row())];
    switch (index.column()) {
    case Goods:
        return line.goods;
    case Person:
        //: A reseller who gets the commission of the second level
        return line.level == 2 ? tr("%1 (2nd level)").arg(line.person) : line.person;
    case Reckoned:
        return reckoned(line);
    case Rule:
        return line.rule ? CommissionWords::scope(line.rule->scope)
                + (line.ruleTarget.isEmpty() ? QString() : QLatin1Char(' ') + line.ruleTarget)
                         : QString();
    case Amount:
        return line.amount.toDisplay();
    default:
        return {};
    }
}

QVariant CommissionSampleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && (section == Amount || section == Reckoned))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Goods:
        return tr("Goods");
    //: Column head: who gets a commission
    case Person:
        return tr("Who");
    //: Column head: how a commission comes about, as "120.00 × 8.00 %"
    case Reckoned:
        return tr("Reckoned");
    //: Column head: the rule that wins
    case Rule:
        return tr("By");
    default:
        return tr("Amount");
    }
}

} // namespace jishi
