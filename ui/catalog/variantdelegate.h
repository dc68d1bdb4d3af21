#pragma once
// Cells of the editor's variants, in the table and in the grid: the right field for what a column holds, and a mark
// where the text is not a value. What is typed while several cells are selected goes into all of them.
#include "models/base/money.h"
#include "ui/delegates/celldelegate.h"

class QAbstractItemView;

namespace jishi {

class VariantDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    VariantDelegate(const Theme &theme, Currency currency, QAbstractItemView *view);
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    Currency m_currency;
    QAbstractItemView *m_view;
};

} // namespace jishi
