#pragma once
// The lists that a person goes through when she checks the wallets: one of them at a time as rows.
#include "models/bills/billdesk.h"

#include <QAbstractTableModel>

namespace jishi {

class BillListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Wallet, From, What, Amount, Orders, ColumnCount };
    enum List { Matched, Ambiguous, Unexplained, Unpaid, Refunds, Fees, Settled, ListCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setBook(BillBook book);
    const BillBook &book() const { return m_book; }
    void setList(List list);
    List list() const { return m_list; }
    int count(List list) const;
    Money sum(List list) const;
    // Null for a row of the unpaid orders.
    const BillEntry *entry(int row) const;
    const BillOrder *order(int row) const;
    // Seen to, ahead of what the shop says.
    void dropRow(int row);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    using Entries = std::vector<BillEntry> BillBook::*;
    static Entries memberOf(List list);
    const std::vector<BillEntry> *entries(List list) const;
    QString words(const BillEntry &entry, int column) const;
    QString words(const BillOrder &order, int column) const;
    QString explained(const BillEntry &entry) const;

    BillBook m_book;
    List m_list = Matched;
};

} // namespace jishi
