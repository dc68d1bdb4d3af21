#include "ui/payouts/payablemodel.h"

#include "models/commissions/payoutstore.h"
#include "models/commissions/statementwords.h"
#include "models/tables/idtable.h"

namespace jishi {

using namespace Qt::StringLiterals;

void PayableModel::setCandidates(std::vector<PayoutCandidate> candidates)
{
    beginResetModel();
    m_candidates = std::move(candidates);
    QSet<RowId> still;
    for (const PayoutCandidate &candidate : m_candidates)
        if (candidate.bar == PayoutBar::None && m_chosen.contains(candidate.reseller))
            still.insert(candidate.reseller);
    m_chosen = still;
    endResetModel();
    Q_EMIT chosenChanged();
}

const PayoutCandidate *PayableModel::candidate(int row) const
{
    return row >= 0 && row < rowCount() ? &m_candidates[static_cast<size_t>(row)] : nullptr;
}

std::vector<PayoutCandidate> PayableModel::chosen() const
{
    std::vector<PayoutCandidate> chosen;
    for (const PayoutCandidate &candidate : m_candidates)
        if (m_chosen.contains(candidate.reseller))
            chosen.push_back(candidate);
    return chosen;
}

int PayableModel::payableCount() const
{
    int count = 0;
    for (const PayoutCandidate &candidate : m_candidates)
        count += candidate.bar == PayoutBar::None ? 1 : 0;
    return count;
}

void PayableModel::chooseAll(bool chosen)
{
    m_chosen.clear();
    for (const PayoutCandidate &candidate : m_candidates)
        if (chosen && candidate.bar == PayoutBar::None)
            m_chosen.insert(candidate.reseller);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Chosen), index(rowCount() - 1, Chosen));
    Q_EMIT chosenChanged();
}

void PayableModel::toggle(int row)
{
    if (const PayoutCandidate *one = candidate(row))
        setData(index(row, Chosen), m_chosen.contains(one->reseller) ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void PayableModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int PayableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_candidates.size());
}

int PayableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PayableModel::words(const PayoutCandidate &candidate, int column) const
{
    const auto amount = [&](EntryState state) {
        const Money &money = candidate.balance.in(state);
        return money.isZero() ? QString() : money.toDisplay();
    };
    switch (column) {
    case Name:
        return candidate.name;
    case Payable:
        return candidate.balance.in(EntryState::Payable).toDisplay();
    case Waiting:
        return amount(EntryState::Waiting);
    case Held:
        return amount(EntryState::Held);
    case InPayout:
        return amount(EntryState::Prepared);
    case Way:
        return QString(StatementWords::method(candidate.method) + u' ' + maskedAccount(candidate.account)).trimmed();
    default:
        return {};
    }
}

QVariant PayableModel::data(const QModelIndex &index, int role) const
{
    const PayoutCandidate *one = candidate(index.row());
    if (!one)
        return {};
    const bool open = one->bar == PayoutBar::None;
    if (role == Qt::CheckStateRole && index.column() == Chosen && open)
        return m_chosen.contains(one->reseller) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::AccessibleTextRole && index.column() == Chosen)
        return m_chosen.contains(one->reseller) ? tr("Chosen") : tr("Not chosen");
    if (role == RawRole && index.column() == NextRelease && one->balance.nextRelease > 0)
        return QVariant::fromValue<qlonglong>(one->balance.nextRelease);
    if (role == Qt::UserRole && index.column() == Standing)
        return static_cast<int>(one->bar);
    if (role == Qt::TextAlignmentRole && index.column() >= Payable && index.column() <= InPayout)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && index.column() == Standing && !open)
        return PayoutStore::sentence({ one->name, one->bar, one->balance.in(EntryState::Payable) });
    return role == Qt::DisplayRole || role == Qt::ToolTipRole ? words(*one, index.column()) : QVariant();
}

bool PayableModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const PayoutCandidate *one = candidate(index.row());
    if (!one || role != Qt::CheckStateRole || index.column() != Chosen || one->bar != PayoutBar::None)
        return false;
    if (value.toInt() == Qt::Checked)
        m_chosen.insert(one->reseller);
    else
        m_chosen.remove(one->reseller);
    Q_EMIT dataChanged(index, index);
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags PayableModel::flags(const QModelIndex &index) const
{
    const PayoutCandidate *one = candidate(index.row());
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return one && index.column() == Chosen && one->bar == PayoutBar::None ? flags | Qt::ItemIsUserCheckable : flags;
}

QVariant PayableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Payable && section <= InPayout)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Reseller");
    case Payable:
        return StatementWords::state(EntryState::Payable);
    case Waiting:
        return StatementWords::state(EntryState::Waiting);
    case Held:
        //: Column: commission that waits because a customer asks for her money back
        return tr("On Hold");
    case InPayout:
        //: Column: commission in payouts that are not paid yet
        return tr("In a Payout");
    case NextRelease:
        //: Column: when the next commission becomes payable
        return tr("Next Release");
    case Way:
        //: Column: WeChat or bank, and the account
        return tr("Paid By");
    case Standing:
        //: Column: whether she can be paid now
        return tr("Standing");
    default:
        return {};
    }
}

} // namespace jishi
