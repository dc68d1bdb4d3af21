#pragma once
// A line of text in which what was searched for stands out.
#include "models/search/searchmarks.h"

class QColor;
class QPainter;
class QRect;

namespace jishi {

// With the painter's font and pen, from the left of rect, centred vertically, elided when too wide; the marked ranges
// bold and in this colour. Returns the width used.
int drawMarkedText(
    QPainter *painter, const QRect &rect, const QString &text, const QList<TextRange> &marked, const QColor &colour);

} // namespace jishi
