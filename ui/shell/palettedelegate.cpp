#include "ui/shell/palettedelegate.h"

#include "ui/delegates/markedtext.h"
#include "ui/shell/palettemodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/metrics.h"

#include <QPainter>

namespace jishi {

namespace {
constexpr int kIcon = 16;
constexpr int kHeading = 26;
} // namespace

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect row = option.rect.adjusted(6, 0, -6, 0);
    const QString title = index.data(Qt::DisplayRole).toString();
    if (index.data(PaletteModel::IsHeading).toBool()) {
        painter->setFont(Theme::smallFont());
        painter->setPen(m_theme.colour(Token::Muted));
        painter->drawText(row.adjusted(space::kSmall, 4, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, title);
        painter->restore();
        return;
    }
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.colour(Token::Selection));
        painter->drawRoundedRect(row, 6, 6);
    }
    const QByteArray icon = index.data(PaletteModel::Icon).toByteArray();
    if (!icon.isEmpty())
        m_theme.icon(icon.constData())
            .paint(painter, QRect(row.x() + space::kSmall, row.y() + (row.height() - kIcon) / 2, kIcon, kIcon));

    QRect words = row.adjusted(space::kSmall + kIcon + 10, 0, -space::kMedium, 0);
    painter->setFont(Theme::smallFont());
    const QString hint = index.data(PaletteModel::Hint).toString();
    painter->setPen(m_theme.colour(Token::Muted));
    painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, hint);
    words.adjust(0, 0, -painter->fontMetrics().horizontalAdvance(hint) - space::kMedium, 0);

    painter->setFont(Theme::bodyFont());
    painter->setPen(m_theme.colour(Token::Text));
    const QColor mark = m_theme.colour(Token::Accent);
    words.adjust(drawMarkedText(painter, words, title, m_marks.in(title), mark) + space::kMedium, 0, 0, 0);
    painter->setFont(Theme::smallFont());
    painter->setPen(m_theme.colour(Token::Muted));
    const QString detail = index.data(PaletteModel::Detail).toString();
    drawMarkedText(painter, words, detail, m_marks.in(detail), mark);
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return { 100, index.data(PaletteModel::IsHeading).toBool() ? kHeading : Theme::rowHeight() };
}

} // namespace jishi
