#pragma once
// Cells of the editor's variants table: the right field for what a column holds, and a mark where the text is not a
// value.
#include "ui/delegates/celldelegate.h"

namespace jishi {

class VariantDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace jishi
