#include "ui/shell/navigationdelegate.h"

#include "ui/delegates/tabulartext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/metrics.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

namespace jishi {

namespace {
constexpr int kSide = 8; // of the box around the chosen entry
constexpr int kInside = 12; // from the box to the icon
constexpr int kIcon = 16;
constexpr int kSeparatorHeight = 17;
} // namespace

NavigationDelegate::NavigationDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

void NavigationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(kSide, 0, -kSide, 0);
    if (index.data(IsSeparator).toBool()) {
        painter->fillRect(
            QRect(row.x() + kInside, row.center().y(), row.width() - 2 * kInside, 1), m_theme.colour(Token::Border));
        painter->restore();
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
    const bool focused = option.state.testFlag(QStyle::State_HasFocus);
    if (chosen) {
        painter->setPen(m_theme.colour(focused ? Token::Accent : Token::Border));
        painter->setBrush(m_theme.colour(Token::Surface));
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
    const Token ink = chosen || hovered ? Token::Text : Token::Muted;
    const QRect icon(row.x() + kInside, row.y() + (row.height() - kIcon) / 2, kIcon, kIcon);
    index.data(Qt::DecorationRole)
        .value<QIcon>()
        .paint(painter, icon, Qt::AlignCenter, QIcon::Normal, chosen ? QIcon::On : QIcon::Off);

    QRect words = row.adjusted(kInside + kIcon + space::kSmall, 0, -kInside, 0);
    if (const QVariant count = index.data(Count); count.isValid()) {
        painter->setFont(Theme::smallFont());
        painter->setPen(m_theme.colour(chosen ? Token::Muted : Token::Faint));
        const QString figure = QLocale().toString(count.toLongLong());
        drawTabularText(painter, words, Qt::AlignRight, figure);
        words.adjust(0, 0, -static_cast<int>(tabularWidth(figure, QFontMetricsF(painter->font()))) - space::kSmall, 0);
    }
    QFont font = Theme::bodyFont();
    font.setWeight(chosen ? QFont::DemiBold : QFont::Normal);
    painter->setFont(font);
    painter->setPen(m_theme.colour(ink));
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, words.width()));
    painter->restore();
}

QSize NavigationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return { space::kSideBar - 2, index.data(IsSeparator).toBool() ? kSeparatorHeight : Theme::rowHeight() };
}

} // namespace jishi
