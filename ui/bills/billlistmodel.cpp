#include "ui/bills/billlistmodel.h"

#include "models/tables/idtable.h"
#include "ui/bills/billwords.h"

namespace jishi {

using namespace Qt::StringLiterals;

void BillListModel::setBook(BillBook book)
{
    beginResetModel();
    m_book = std::move(book);
    endResetModel();
}

void BillListModel::setList(List list)
{
    beginResetModel();
    m_list = list;
    endResetModel();
}

// Null for the unpaid orders, which are no rows of bills.
BillListModel::Entries BillListModel::memberOf(List list)
{
    switch (list) {
    case Matched:
        return &BillBook::matched;
    case Ambiguous:
        return &BillBook::ambiguous;
    case Unexplained:
        return &BillBook::unexplained;
    case Refunds:
        return &BillBook::refunds;
    case Fees:
        return &BillBook::fees;
    case Settled:
        return &BillBook::settled;
    case Unpaid:
    case ListCount:
        break;
    }
    return nullptr;
}

const std::vector<BillEntry> *BillListModel::entries(List list) const
{
    const Entries member = memberOf(list);
    return member ? &(m_book.*member) : nullptr;
}

int BillListModel::count(List list) const
{
    const auto *all = entries(list);
    return static_cast<int>(all ? all->size() : m_book.unpaid.size());
}

Money BillListModel::sum(List list) const
{
    const auto *all = entries(list);
    if (!all)
        return BillBook::sumOf(m_book.unpaid).sum;
    return list == Fees   ? BillBook::feesOf(*all).sum
        : list == Refunds ? BillBook::refundsOf(*all).sum
                          : BillBook::sumOf(*all).sum;
}

const BillEntry *BillListModel::entry(int row) const
{
    const auto *all = entries(m_list);
    return all && row >= 0 && row < rowCount() ? &(*all)[static_cast<size_t>(row)] : nullptr;
}

const BillOrder *BillListModel::order(int row) const
{
    return m_list == Unpaid && row >= 0 && row < rowCount() ? &m_book.unpaid[static_cast<size_t>(row)] : nullptr;
}

void BillListModel::dropRow(int row)
{
    if (!entry(row))
        return;
    beginRemoveRows({}, row, row);
    auto &all = m_book.*memberOf(m_list);
    all.erase(all.begin() + row);
    endRemoveRows();
}

void BillListModel::retranslate()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

int BillListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : count(m_list);
}

int BillListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BillListModel::explained(const BillEntry &entry) const
{
    if (entry.notOurs)
        return tr("Not ours", "money on a bill that is none of the shop's");
    if (m_list == Fees)
        return {};
    if (entry.explanations.size() > 1)
        return tr(
            "%Ln possible", "orders that money on a bill may be for", static_cast<int>(entry.explanations.size()));
    const QString orders =
        entry.explanations.empty() ? QString() : billwords::orders(m_book, entry.explanations.front());
    return m_list == Unexplained && !orders.isEmpty()
        ? tr("%1?", "an order that money on a bill may be for").arg(orders)
        : orders;
}

QString BillListModel::words(const BillEntry &entry, int column) const
{
    switch (column) {
    case Wallet:
        return billwords::walletName(entry.row.provider);
    case From:
        return billwords::from(entry.row);
    case What:
        return billwords::what(entry.row);
    case Amount:
        return (m_list == Fees ? entry.row.fee : entry.row.amount).toDisplay();
    case Orders:
        return explained(entry);
    default:
        return {};
    }
}

QString BillListModel::words(const BillOrder &order, int column) const
{
    switch (column) {
    case From:
        return order.customer;
    case What:
        return order.group;
    case Amount:
        return order.owed.toDisplay();
    case Orders:
        return order.number;
    default:
        return {};
    }
}

QVariant BillListModel::data(const QModelIndex &index, int role) const
{
    const BillEntry *entry = this->entry(index.row());
    const BillOrder *order = this->order(index.row());
    if (!entry && !order)
        return {};
    if (role == RawRole && index.column() == When)
        return QVariant::fromValue<qlonglong>(entry ? entry->row.at : order->placedAt);
    if (role == Qt::TextAlignmentRole && index.column() == Amount)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    return entry ? words(*entry, index.column()) : words(*order, index.column());
}

QVariant BillListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == Amount)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When:
        //: Column: the time of a payment
        return tr("When");
    case Wallet:
        //: Column: WeChat or Alipay
        return tr("Wallet");
    case From:
        //: Column: who paid
        return tr("From");
    case What:
        //: Column: the words beside a payment
        return tr("What");
    case Amount:
        return tr("Amount");
    default:
        return tr("Order");
    }
}

} // namespace jishi
