#pragma once
// What an import does, kind by kind: how many are new, changed, unchanged. Kinds that the file does not touch are left
// out.
#include "models/importing/importreport.h"

#include <QAbstractTableModel>

namespace jishi {

class ImportCountsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Kind, Added, Changed, Unchanged, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setReport(const ImportReport &report);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    enum class What { Products, Orders, Customers, Members, StockMovements };
    struct Row
    {
        What what = What::Products;
        ImportCounts counts;
    };
    static QString words(What what);

    std::vector<Row> m_rows;
};

} // namespace jishi
