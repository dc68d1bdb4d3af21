#include "ui/catalog/productnamedelegate.h"

#include "models/tables/idtable.h"
#include "ui/catalog/thumbnails.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace jishi {

namespace {
constexpr int kSide = 24;
constexpr int kGap = 8;
constexpr int kRadius = 4;
} // namespace

ProductNameDelegate::ProductNameDelegate(
    const Theme &theme, const SearchMarks &marks, Thumbnails &thumbnails, QObject *parent)
    : MatchDelegate(theme, marks, parent, Token::Text, true)
    , m_thumbnails(thumbnails)
{ }

int ProductNameDelegate::side()
{
    return kSide;
}

void ProductNameDelegate::paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (!m_thumbnails.any())
        return MatchDelegate::paintContent(painter, rect, index);
    const QRect place(rect.left(), rect.center().y() - kSide / 2, kSide, kSide);
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(place, kRadius, kRadius);
    painter->setClipPath(shape);
    painter->fillRect(place, theme().colour(Token::Raised));
    if (const QPixmap *picture = m_thumbnails.of(index.data(PictureRole).toLongLong()))
        painter->drawPixmap(place, *picture);
    painter->restore();
    MatchDelegate::paintContent(painter, rect.adjusted(kSide + kGap, 0, 0, 0), index);
}

} // namespace jishi
