#include "ui/importing/refusedcelldelegate.h"

#include "ui/importing/refusedlinesmodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace jishi {

void RefusedCellDelegate::paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (index.data(RefusedLinesModel::OffendsRole).toBool())
        painter->setPen(theme().colour(Token::Bad));
    CellDelegate::paintContent(painter, rect, index);
}

} // namespace jishi
