#include "ui/delegates/chipdelegate.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace jishi {

ChipDelegate::ChipDelegate(const Theme &theme, Words words, QObject *parent, int role)
    : CellDelegate(theme, parent)
    , m_words(std::move(words))
    , m_role(role)
{ }

void ChipDelegate::paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    const QVariant value = index.data(m_role);
    if (value.isValid())
        paintChip(painter, rect, m_words(value.toInt()), theme());
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QVariant value = index.data(m_role);
    return { (value.isValid() ? chipWidth(m_words(value.toInt()).text) : 0) + 21, Theme::rowHeight() };
}

} // namespace jishi
