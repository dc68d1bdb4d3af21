#pragma once
// How the first rows of a file will be read, one sentence of facts each.
#include "models/importing/mappingpreview.h"

#include <QAbstractTableModel>

namespace jishi {

class PreviewModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Reading, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<PreviewedRow> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    static QString words(const PreviewedRow &row);

    std::vector<PreviewedRow> m_rows;
};

} // namespace jishi
