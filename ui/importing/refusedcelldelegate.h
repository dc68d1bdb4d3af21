#pragma once
// A cell of a refused row: what the reason speaks of stands out, so that the eye finds what to put right.
#include "ui/delegates/celldelegate.h"

namespace jishi {

class RefusedCellDelegate final : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

protected:
    void paintContent(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
};

} // namespace jishi
