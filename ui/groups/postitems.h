#pragma once
// The goods of a list post being written: name, price and order can be changed in place.
#include "models/groups/groupposts.h"

#include <QAbstractTableModel>

namespace jishi {

class PostItems final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Label, Price, Unit, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<PostItem> items);
    const std::vector<PostItem> &items() const { return m_items; }
    // Returns its row; goods that are there already are not added again.
    int add(const PostItem &item);
    void remove(int row);
    // By one place up (-1) or down (1). Returns the row where it is now.
    int move(int row, int by);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void changed();

private:
    std::vector<PostItem> m_items;
};

} // namespace jishi
