#include "ui/delegates/checkdelegate.h"

#include "ui/theme/theme.h"

#include <QMouseEvent>
#include <QPainter>

namespace jishi {

namespace {
constexpr int kBox = 16;
constexpr int kHalfBox = kBox / 2;
constexpr int kRadius = 4;
} // namespace

QSize CheckDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return { kBox + 20, Theme::rowHeight() };
}

void CheckDelegate::paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    const bool checked = state.toInt() == Qt::Checked;
    const QRectF box(rect.left() + 0.5, rect.center().y() - kHalfBox + 0.5, kBox, kBox);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(theme().colour(checked ? Token::Accent : Token::Strong));
    painter->setBrush(theme().colour(checked ? Token::Accent : Token::Surface));
    painter->drawRoundedRect(box, kRadius, kRadius);
    if (!checked)
        return;
    painter->setPen(QPen(theme().colour(Token::OnAccent), 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF tick[] = { box.topLeft() + QPointF(4, 8.5), box.topLeft() + QPointF(7, 11.5),
        box.topLeft() + QPointF(12, 5) };
    painter->drawPolyline(tick, 3);
}

bool CheckDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !index.flags().testFlag(Qt::ItemIsUserCheckable)
        || static_cast<QMouseEvent *>(event)->button() != Qt::LeftButton)
        return false;
    const bool checked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, checked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace jishi
