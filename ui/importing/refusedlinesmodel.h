#pragma once
// The rows of a file that were not taken, each with its line, the reason and its cells, which a person can put right.
#include "models/importing/importreport.h"
#include "models/importing/rowpatches.h"

#include <QAbstractTableModel>
#include <QSet>

namespace jishi {

class RefusedLinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Reason, FirstCell }; // then the columns of the file
    enum Role { OffendsRole = Qt::UserRole }; // bool: the reason speaks of this cell
    using QAbstractTableModel::QAbstractTableModel;

    // header: of the file, without which the rows have no cells.
    void setLines(const std::vector<RefusedLine> &lines, const QStringList &header = {});
    // The first cell that a reason speaks of; else an invalid index.
    QModelIndex firstOffence() const;
    // The columns of cells that reasons speak of.
    std::vector<int> offendingColumns() const;
    // The rows that were put right, whole.
    RowPatches patches() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<RefusedLine> m_lines; // each line of the file once
    QStringList m_header;
    QSet<int> m_corrected; // lines
};

} // namespace jishi
