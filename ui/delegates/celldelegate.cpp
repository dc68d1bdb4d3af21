#include "ui/delegates/celldelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/datatable.h"

#include <QHeaderView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace jishi {

namespace {
constexpr int kPadding = 10;
constexpr int kFocusBar = 3;
} // namespace

CellDelegate::CellDelegate(const Theme &theme, QObject *parent, Token ink, bool strong)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_ink(ink)
    , m_strong(strong)
{ }

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *table = qobject_cast<const DataTable *>(option.widget);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool hovered = table && table->hoveredRow() == index.row();
    painter->save();
    if (selected)
        painter->fillRect(option.rect, m_theme.colour(Token::Selection));
    else if (hovered)
        painter->fillRect(option.rect, m_theme.colour(Token::Raised));
    painter->setPen(m_theme.colour(Token::Border));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    // Where the keyboard is must be seen, not guessed from a pale row.
    if (selected && table && table->hasFocus() && table->horizontalHeader()->visualIndex(index.column()) == 0)
        painter->fillRect(
            QRect(option.rect.topLeft(), QSize(kFocusBar, option.rect.height())), m_theme.colour(Token::Accent));

    QFont font = Theme::bodyFont();
    if (m_strong)
        font.setWeight(QFont::Medium);
    painter->setFont(font);
    painter->setPen(m_theme.colour(index.flags().testFlag(Qt::ItemIsEnabled) ? m_ink : Token::Faint));
    paintContent(painter, option.rect.adjusted(kPadding, 0, -kPadding, -1), index);
    painter->restore();
}

void CellDelegate::paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const QVariant wish = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment alignment = wish.isValid() ? Qt::Alignment(wish.toInt()) : Qt::Alignment(Qt::AlignLeft);
    const QString words = index.data(Qt::DisplayRole).toString();
    painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(words, Qt::ElideRight, rect.width()));
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(Theme::bodyFont());
    return { metrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * kPadding + 1, Theme::rowHeight() };
}

bool CellDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant words = index.data(Qt::DisplayRole);
    if (event->type() != QEvent::ToolTip || index.data(Qt::ToolTipRole).isValid()
        || words.metaType() != QMetaType::fromType<QString>() || sizeHint(option, index).width() <= option.rect.width())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), words.toString(), view, option.rect);
    return true;
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    editor->setGeometry(option.rect.adjusted(2, 2, -2, -3));
}

} // namespace jishi
