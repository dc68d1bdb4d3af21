#pragma once
// A column of check boxes: a click anywhere in the cell turns it. A row that cannot be chosen has none.
#include "ui/delegates/celldelegate.h"

namespace jishi {

class CheckDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};

} // namespace jishi
