#include "ui/payouts/payoutmodel.h"

#include "models/commissions/statementwords.h"
#include "models/tables/idtable.h"

#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

void PayoutModel::setBatches(const std::vector<PayoutBatch> &batches)
{
    beginResetModel();
    m_rows.clear();
    for (const PayoutBatch &batch : batches)
        for (const Payout &payout : batch.payouts)
            m_rows.push_back({ batch.name, payout });
    endResetModel();
}

const Payout *PayoutModel::payout(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[static_cast<size_t>(row)].payout : nullptr;
}

int PayoutModel::rowOf(RowId payout) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (m_rows[static_cast<size_t>(row)].payout.id == payout)
            return row;
    return -1;
}

QString PayoutModel::batchName(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[static_cast<size_t>(row)].batch : QString();
}

int PayoutModel::openCount() const
{
    int count = 0;
    for (const Row &row : m_rows)
        count += row.payout.state() == PayoutState::Prepared ? 1 : 0;
    return count;
}

bool PayoutModel::withholds() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.payout.net != row.payout.gross; });
}

void PayoutModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int PayoutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PayoutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PayoutModel::words(const Row &row, int column) const
{
    const Payout &payout = row.payout;
    const auto some = [](const Money &money) { return money.isZero() ? QString() : money.toDisplay(); };
    switch (column) {
    case Batch:
        return row.batch;
    case Name:
        return payout.resellerName;
    case Gross:
        return payout.gross.toDisplay();
    case Tax:
        return some(payout.tax);
    case Fee:
        return some(payout.fee);
    case Net:
        return payout.net.toDisplay();
    case Way:
        return QString(StatementWords::method(payout.method) + u' ' + payout.account).trimmed();
    case Reference:
        return payout.state() == PayoutState::Voided ? payout.voidReason : payout.reference;
    default:
        return {};
    }
}

QVariant PayoutModel::data(const QModelIndex &index, int role) const
{
    const Payout *one = payout(index.row());
    if (!one)
        return {};
    if (role == RawRole && index.column() == When)
        return QVariant::fromValue<qlonglong>(one->paidAt > 0 ? one->paidAt : one->createdAt);
    if (role == Qt::UserRole && index.column() == State)
        return static_cast<int>(one->state());
    if (role == Qt::TextAlignmentRole && index.column() >= Gross && index.column() <= Net)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == State)
        return StatementWords::payoutState(one->state());
    return words(m_rows[static_cast<size_t>(index.row())], index.column());
}

QVariant PayoutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Gross && section <= Net)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        //: Column: when a payout was paid or made
        return tr("When");
    case Batch:
        //: Column: payouts that were prepared together
        return tr("Batch");
    case Name:
        return tr("Reseller");
    case Gross:
        return tr("Gross");
    case Tax:
        //: Column: tax withheld of a payout
        return tr("Tax");
    case Fee:
        return tr("Fee");
    case Net:
        return tr("Net");
    case Way:
        //: Column: WeChat or bank, and the account
        return tr("Paid By");
    case Reference:
        //: Column: the number of a transfer
        return tr("Reference");
    default:
        return tr("State");
    }
}

} // namespace jishi
