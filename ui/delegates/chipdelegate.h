#pragma once
// A status column. The model gives a number (an enum), the page a function that turns it into words and a tone:
// words for people stay out of the models. Without words the cell's own text stands in the chip.
#include "ui/delegates/celldelegate.h"
#include "ui/widgets/chip.h"

#include <functional>
#include <optional>

namespace jishi {

class ChipDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using Words = std::function<ChipText(int value)>;
    // Reads the given role; a cell without a value shows nothing.
    ChipDelegate(const Theme &theme, Words words, QObject *parent = nullptr, int role = Qt::UserRole);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;

private:
    std::optional<ChipText> chipOf(const QModelIndex &index) const;

    Words m_words;
    int m_role;
};

} // namespace jishi
