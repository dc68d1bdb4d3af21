#pragma once
// QCustomPlot's bars with soft corners and one of them lit.
#include "ui/charts/qcp.h"

namespace jishi {

class RoundedBars final : public QCPBars
{
    Q_OBJECT

public:
    using QCPBars::QCPBars;

    void setColours(const QColor &plain, const QColor &lit);
    void setLit(int index) { m_lit = index; }
    QRectF barRect(int index) const { return getBarRect(index, (mDataContainer->constBegin() + index)->value); }

protected:
    void draw(QCPPainter *painter) override;

private:
    QColor m_plain;
    QColor m_litColour;
    int m_lit = -1;
};

} // namespace jishi
