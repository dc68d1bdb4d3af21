#pragma once
// Amounts and counts: right-aligned, digits of one width.
#include "ui/delegates/celldelegate.h"

namespace jishi {

class NumberDelegate : public CellDelegate
{
    Q_OBJECT

public:
    explicit NumberDelegate(
        const Theme &theme, QObject *parent = nullptr, Token ink = Token::Text, bool strong = false);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    // Shows the DisplayRole; the model formats Money and Quantity, which know their own decimals.
    void paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace jishi
