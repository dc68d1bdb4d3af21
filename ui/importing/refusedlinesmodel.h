#pragma once
// The rows of a file that were not taken, each with its line and the reason.
#include "models/importing/importreport.h"

#include <QAbstractTableModel>

namespace jishi {

class RefusedLinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Reason, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setLines(std::vector<RefusedLine> lines);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<RefusedLine> m_lines;
};

} // namespace jishi
