#include "ui/widgets/tableheader.h"

#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace jishi {

TableHeader::TableHeader(const Theme &theme, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setMinimumSectionSize(28);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTextElideMode(Qt::ElideRight);
}

void TableHeader::paintEvent(QPaintEvent *event)
{
    QHeaderView::paintEvent(event);
    // Past the last column too: the line belongs to the table, not to its columns.
    QPainter painter(viewport());
    painter.setPen(m_theme.colour(Token::Border));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    if (!rect.isValid() || !model())
        return;
    const QVariant wish = model()->headerData(section, orientation(), Qt::TextAlignmentRole);
    const Qt::Alignment alignment = wish.isValid() ? Qt::Alignment(wish.toInt()) : defaultAlignment();
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    QString words = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
    if (sorted)
        words += sortIndicatorOrder() == Qt::AscendingOrder ? u" ↑"_s : u" ↓"_s;
    QFont font = Theme::smallFont();
    font.setWeight(QFont::Medium);
    painter->save();
    painter->setFont(font);
    painter->setPen(m_theme.colour(sorted ? Token::Text : Token::Muted));
    const QRect box = rect.adjusted(10, 0, -10, 0);
    painter->drawText(box, static_cast<int>(alignment | Qt::AlignVCenter),
        painter->fontMetrics().elidedText(words, Qt::ElideRight, box.width()));
    painter->restore();
}

} // namespace jishi
