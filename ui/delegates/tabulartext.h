#pragma once
// Figures with digits of one width, so that columns of amounts line up. Inter's digits are proportional unless the
// font's tnum feature is on, and Qt 6.4 cannot turn it on; so each digit is centred in the width of the widest.
#include <QRect>

class QFontMetricsF;
class QPainter;
class QString;

namespace jishi {

double tabularWidth(const QString &text, const QFontMetricsF &metrics);
// With the painter's font and pen, ending at the right of rect (or starting at its left), centred vertically. Elides
// when too narrow.
void drawTabularText(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text);

} // namespace jishi
