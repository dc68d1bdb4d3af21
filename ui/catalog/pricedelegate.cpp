#include "ui/catalog/pricedelegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace jishi {

void PriceDelegate::paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (index.data(Qt::ToolTipRole).isValid()) // it says what the price usually is
        painter->setPen(theme().colour(Token::Accent));
    NumberDelegate::paintContent(painter, rect, index);
}

} // namespace jishi
