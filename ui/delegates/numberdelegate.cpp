#include "ui/delegates/numberdelegate.h"

#include "ui/delegates/tabulartext.h"
#include "ui/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>

namespace jishi {

NumberDelegate::NumberDelegate(const Theme &theme, QObject *parent, Token ink, bool strong)
    : CellDelegate(theme, parent, ink, strong)
{ }

void NumberDelegate::paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    drawTabularText(painter, rect, Qt::AlignRight, index.data(Qt::DisplayRole).toString());
}

QSize NumberDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const double width = tabularWidth(index.data(Qt::DisplayRole).toString(), QFontMetricsF(Theme::bodyFont()));
    return { static_cast<int>(width) + 22, CellDelegate::sizeHint(option, index).height() };
}

} // namespace jishi
