#include "ui/delegates/tabulartext.h"

#include <QFontMetricsF>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {
double digitWidth(const QFontMetricsF &metrics)
{
    double widest = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(digit)));
    return widest;
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}
} // namespace

double tabularWidth(const QString &text, const QFontMetricsF &metrics)
{
    const double digit = digitWidth(metrics);
    double width = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isDigit(text.at(i)))
            continue;
        width += metrics.horizontalAdvance(text.mid(start, i - start));
        width += i < text.size() ? digit : 0;
        start = i + 1;
    }
    return width;
}

void drawTabularText(QPainter *painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter->font());
    const double width = tabularWidth(text, metrics);
    if (width > rect.width() + 1) {
        painter->drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter),
            metrics.elidedText(text, Qt::ElideRight, rect.width()));
        return;
    }
    const double digit = digitWidth(metrics);
    const double baseline = rect.y() + (rect.height() + metrics.ascent() - metrics.descent()) / 2;
    double x = alignment.testFlag(Qt::AlignRight) ? rect.x() + rect.width() - width : rect.x();
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isDigit(text.at(i)))
            continue;
        // Everything between two digits is drawn in one piece, so that letters keep their kerning.
        if (const QString words = text.mid(start, i - start); !words.isEmpty()) {
            painter->drawText(QPointF(x, baseline), words);
            x += metrics.horizontalAdvance(words);
        }
        if (i < text.size()) {
            painter->drawText(
                QPointF(x + (digit - metrics.horizontalAdvance(text.at(i))) / 2, baseline), text.mid(i, 1));
            x += digit;
        }
        start = i + 1;
    }
}

} // namespace jishi
