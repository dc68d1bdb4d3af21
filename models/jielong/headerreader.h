#pragma once
// Reads what stands above the rows: title, notes, date, what can be ordered at what price.
#include "models/jielong/listlayout.h"
#include "models/jielong/listreading.h"
#include "models/jielong/spanpainter.h"

namespace jishi {

class HeaderReader
{
public:
    HeaderReader(const FoldedText &text, SpanPainter &painter)
        : m_text(text)
        , m_painter(painter)
    { }

    // `today` decides the year of a date without one; invalid: the date is not looked for.
    void read(const ListLayout &layout, QDate today, ReadList &list);

private:
    void readDate(QStringView folded, QDate today, ReadList &list) const;
    void readWords(QStringView folded, ReadList &list) const;
    void completeMenu(ReadList &list) const;
    MenuItem titleItem(const QString &title) const;

    const FoldedText &m_text;
    SpanPainter &m_painter;
};

} // namespace jishi
