#pragma once
// One figure of all variants as a grid: the last option across, the others down. Typing where there is no variant yet
// makes it.
#include "ui/catalog/variantsmodel.h"

namespace jishi {

class OptionGridModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    OptionGridModel(VariantsModel &variants, QObject *parent = nullptr);

    // Which column of the variants the cells show.
    void setShown(VariantsModel::Column column);
    VariantsModel::Column shown() const { return m_shown; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override; // the first names the row
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void rebuild();
    QStringList combination(const QModelIndex &cell) const;
    QModelIndex source(const QModelIndex &cell) const; // invalid: no such variant

    VariantsModel &m_variants;
    VariantsModel::Column m_shown = VariantsModel::Column::Price;
    bool m_writing = false; // what this grid writes itself does not rebuild it
    std::vector<QStringList> m_down;
    QStringList m_across;
};

} // namespace jishi
