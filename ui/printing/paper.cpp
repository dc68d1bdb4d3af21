#include "ui/printing/paper.h"

#include <QBuffer>
#include <QFontMetrics>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

constexpr int kPdfDots = 1200;
constexpr int kPerInch = 2540; // hundredths of a millimetre

// The lines stand at a pitch of our own: those with characters of another face would stand further apart.
int layOut(QTextLayout &layout, const PaperFont &font, int width, Qt::Alignment alignment)
{
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    int y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y + font.size - line.ascent()));
        y += font.linePitch();
    }
    layout.endLayout();
    return y;
}

QString lines(const QString &text)
{
    QString separated = text;
    separated.replace(u'\n', QChar::LineSeparator);
    return separated;
}

void paintText(QPainter &painter, const PaperItem &item)
{
    QTextLayout layout(lines(item.text), item.font.font());
    layOut(layout, item.font, item.rect.width(), item.alignment);
    painter.setPen(QColor(item.grey, item.grey, item.grey));
    layout.draw(&painter, item.rect.topLeft());
}

void paintItem(QPainter &painter, const PaperItem &item)
{
    const QColor ink(item.grey, item.grey, item.grey);
    switch (item.kind) {
    case PaperItem::Kind::Text:
        paintText(painter, item);
        break;
    case PaperItem::Kind::Fill:
        painter.fillRect(item.rect, ink);
        break;
    case PaperItem::Kind::Frame:
        painter.setPen(QPen(ink, 25));
        painter.drawRect(item.rect);
        break;
    case PaperItem::Kind::Picture:
        painter.drawImage(item.rect, item.picture);
        break;
    }
}

QPageSize pageSize(const PaperPage &page)
{
    return QPageSize(QSizeF(page.size) / kPerMillimetre, QPageSize::Millimeter, {}, QPageSize::ExactMatch);
}

void paintScaled(QPainter &painter, const PaperPage &page, int dotsPerInch)
{
    painter.save();
    painter.scale(qreal(dotsPerInch) / kPerInch, qreal(dotsPerInch) / kPerInch);
    paintPage(painter, page);
    painter.restore();
}

} // namespace

QSize paperSize(PaperFormat format)
{
    switch (format) {
    case PaperFormat::A4:
        return { millimetres(210), millimetres(297) };
    case PaperFormat::Roll80:
        return { millimetres(80), 0 };
    case PaperFormat::Roll58:
        return { millimetres(58), 0 };
    }
    return {};
}

int rollMargin(PaperFormat format)
{
    return millimetres(format == PaperFormat::Roll58 ? 5 : 4);
}

QFont PaperFont::font() const
{
    QFont font;
    font.setFamilies({ u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Microsoft YaHei"_s, u"sans-serif"_s });
    font.setPixelSize(size);
    font.setWeight(strong ? QFont::Bold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    // Shaping would exchange figures behind Latin letters for others that nobody can search for or copy from a PDF.
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

int wrappedHeight(const QString &text, const PaperFont &font, int width)
{
    if (text.isEmpty())
        return 0;
    QTextLayout layout(lines(text), font.font());
    return layOut(layout, font, width, Qt::AlignLeft);
}

int textWidth(const QString &text, const PaperFont &font)
{
    return QFontMetrics(font.font()).horizontalAdvance(text) + 1;
}

void paintPage(QPainter &painter, const PaperPage &page)
{
    for (const PaperItem &item : page.items)
        paintItem(painter, item);
}

QImage pictureOf(const PaperPage &page, int dotsPerInch)
{
    QImage picture(page.size * dotsPerInch / kPerInch, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    paintScaled(painter, page, dotsPerInch);
    return picture;
}

QByteArray pdfOf(const Paper &paper)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(kPdfDots);
        writer.setTitle(paper.title);
        writer.setCreator(u"Jishi"_s);
        QPainter painter;
        for (const PaperPage &page : paper.pages) {
            writer.setPageLayout(QPageLayout(pageSize(page), QPageLayout::Portrait, QMarginsF()));
            if (!(painter.isActive() ? writer.newPage() : painter.begin(&writer)))
                return {};
            paintScaled(painter, page, kPdfDots);
        }
    }
    return buffer.data();
}

bool print(const Paper &paper, QPrinter &printer)
{
    const auto count = static_cast<int>(paper.pages.size());
    const int first = std::clamp(printer.fromPage(), 1, std::max(count, 1));
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), count) : count;
    printer.setFullPage(true);
    printer.setDocName(paper.title);
    QPainter painter;
    for (int number = first; number <= last; ++number) {
        const PaperPage &page = paper.pages[static_cast<size_t>(number - 1)];
        printer.setPageLayout(QPageLayout(pageSize(page), QPageLayout::Portrait, QMarginsF()));
        printer.setFullPage(true);
        if (!(painter.isActive() ? printer.newPage() : painter.begin(&printer)))
            return false;
        paintScaled(painter, page, printer.resolution());
    }
    return painter.isActive();
}

} // namespace jishi
