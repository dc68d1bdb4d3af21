#pragma once
// The first rows of a table to import. Row 0 is empty: there stand the boxes in which a person says what each column
// holds.
#include "models/importing/tablesample.h"

#include <QAbstractTableModel>

namespace jishi {

class SampleModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSample(const TableSample &sample);
    QString title(int column) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_header;
    std::vector<QStringList> m_rows;
};

} // namespace jishi
