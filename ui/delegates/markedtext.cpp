#include "ui/delegates/markedtext.h"

#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace jishi {

namespace {

constexpr double kEndless = 100'000;

QList<QTextLayout::FormatRange> formats(const QList<TextRange> &marked, const QColor &colour)
{
    QTextCharFormat format;
    format.setForeground(colour);
    format.setFontWeight(QFont::Bold);
    QList<QTextLayout::FormatRange> formats;
    for (const TextRange &range : marked)
        formats.append({ static_cast<int>(range.start), static_cast<int>(range.length), format });
    return formats;
}

// The text in one line; bold letters are wider, so the whole is laid out and not measured as it would be without.
double layOut(QTextLayout &layout, const QList<TextRange> &marked, const QColor &colour)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.setFormats(formats(marked, colour));
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(kEndless);
    layout.endLayout();
    return line.naturalTextWidth();
}

QList<TextRange> within(const QList<TextRange> &marked, qsizetype length)
{
    QList<TextRange> kept;
    for (const TextRange &range : marked) {
        if (range.start < length)
            kept.append({ range.start, std::min(range.length, length - range.start) });
    }
    return kept;
}

} // namespace

int drawMarkedText(
    QPainter *painter, const QRect &rect, const QString &text, const QList<TextRange> &marked, const QColor &colour)
{
    const QFontMetrics metrics = painter->fontMetrics();
    if (marked.isEmpty()) {
        const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        return metrics.horizontalAdvance(shown);
    }
    QString shown = text;
    QList<TextRange> kept = marked;
    QTextLayout layout(text, painter->font());
    double width = layOut(layout, marked, colour);
    for (int room = rect.width(); width > rect.width() && room > 0;
         room -= static_cast<int>(std::ceil(width)) - rect.width()) {
        shown = metrics.elidedText(text, Qt::ElideRight, room);
        kept = within(marked, shown == text ? text.size() : shown.size() - 1);
        layout.setText(shown);
        width = layOut(layout, kept, colour);
    }
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - layout.boundingRect().height()) / 2));
    return static_cast<int>(std::ceil(width));
}

} // namespace jishi
