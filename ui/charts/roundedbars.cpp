#include "ui/charts/roundedbars.h"

namespace jishi {

namespace {
constexpr double kRadius = 2.5;
}

void RoundedBars::setColours(const QColor &plain, const QColor &lit)
{
    m_plain = plain;
    m_litColour = lit;
}

void RoundedBars::draw(QCPPainter *painter)
{
    applyDefaultAntialiasingHint(painter);
    painter->setPen(Qt::NoPen);
    int index = 0;
    for (auto bar = mDataContainer->constBegin(); bar != mDataContainer->constEnd(); ++bar, ++index) {
        const QRectF box = getBarRect(bar->key, bar->value).normalized();
        const double radius = std::min({ kRadius, box.width() / 2, box.height() / 2 });
        painter->setBrush(index == m_lit ? m_litColour : m_plain);
        painter->drawRoundedRect(box, radius, radius);
    }
}

} // namespace jishi
