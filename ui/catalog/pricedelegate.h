#pragma once
// Prices of the catalog list: one that a sale has lowered stands out; what it usually is stands in its tip.
#include "ui/delegates/numberdelegate.h"

namespace jishi {

class PriceDelegate final : public NumberDelegate
{
    Q_OBJECT

public:
    using NumberDelegate::NumberDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace jishi
