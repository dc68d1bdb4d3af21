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
    if (const auto chip = chipOf(index))
        paintChip(painter, rect, *chip, theme());
}

QSize ChipDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto chip = chipOf(index);
    return { (chip ? chipWidth(chip->text) : 0) + 21, Theme::rowHeight() };
}

std::optional<ChipText> ChipDelegate::chipOf(const QModelIndex &index) const
{
    const QVariant value = index.data(m_role);
    if (!value.isValid())
        return std::nullopt;
    ChipText chip = m_words(value.toInt());
    if (chip.text.isEmpty())
        chip.text = index.data().toString();
    return chip;
}

} // namespace jishi
