#include "ui/posters/poster.h"

#include "ui/printing/qrpicture.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>
#include <QtMath>

#include <algorithm>
#include <vector>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameLines = 4;

QColor colour(Token token)
{
    for (const TokenColour &entry : tokenTable())
        if (entry.token == token)
            return QColor::fromRgb(entry.light);
    return {};
}

// Han letters are taller than the Latin ones beside them, which only a line that was laid out knows.
FittedText wrapped(const QString &text, const QFont &font, int width)
{
    FittedText fitted { font, {}, 0, 0 };
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        fitted.lines += text.mid(line.textStart(), line.textLength()).trimmed();
        fitted.lineHeight = std::max(fitted.lineHeight, qCeil(line.height()));
        fitted.ascent = std::max(fitted.ascent, qCeil(line.ascent()));
    }
    layout.endLayout();
    return fitted;
}

QFont fontOf(int pixels, QFont::Weight weight = QFont::Normal)
{
    QFont font = Theme::bodyFont();
    font.setPixelSize(std::max(pixels, 1));
    font.setWeight(weight);
    return font;
}

// Paints one poster; what it needs to know stands in content and plan.
class PosterPainter
{
public:
    PosterPainter(const PosterContent &content, PosterLayout layout, const PosterPlan &plan, const QImage &code)
        : m_content(content)
        , m_layout(layout)
        , m_plan(plan)
        , m_code(code)
        , m_image(plan.size, QImage::Format_RGB32)
    { }

    QImage paint()
    {
        QPainter painter(&m_image);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform | QPainter::TextAntialiasing);
        m_painter = &painter;
        paintGround();
        paintPicture();
        paintWords();
        paintPrice();
        paintLabel();
        paintCode();
        return m_image;
    }

private:
    bool isOffer() const { return m_layout == PosterLayout::Offer; }
    int of(int thousandths) const { return m_plan.size.width() * thousandths / 1000; }
    int radius() const { return m_layout == PosterLayout::Showcase ? 0 : of(24); }

    void paintGround();
    void paintPicture();
    void paintPlaceholder(const QPainterPath &shape);
    void paintWords();
    void paintPrice();
    void paintLabel();
    void paintCode();
    struct Style
    {
        int largest; // thousandths of the width
        Token token;
        QFont::Weight weight = QFont::Normal;
        Qt::Alignment where = Qt::AlignLeft | Qt::AlignVCenter;
        int lines = 1;
        bool isStruck = false;
    };
    // A piece of the line with the price.
    struct Run
    {
        QString text;
        Token token;
        bool isFigure;
        bool isStruck;
    };
    void write(const QString &text, const QRect &place, const Style &style);
    void draw(const FittedText &text, const QRect &place, Qt::Alignment where);
    static QFont fontOfRun(const Run &run, int pixels);
    static int fittingSize(const std::vector<Run> &runs, QSize place, int largest);
    void draw(const std::vector<Run> &runs, const QRect &place, int pixels);

    const PosterContent &m_content;
    const PosterLayout m_layout;
    const PosterPlan &m_plan;
    const QImage &m_code;
    QImage m_image;
    QPainter *m_painter = nullptr;
};

void PosterPainter::paintGround()
{
    switch (m_layout) {
    case PosterLayout::Showcase:
        m_image.fill(colour(Token::Surface));
        break;
    case PosterLayout::Card: {
        m_image.fill(colour(Token::AccentSoft));
        m_painter->setPen(Qt::NoPen);
        m_painter->setBrush(colour(Token::Surface));
        m_painter->drawRoundedRect(m_plan.card, of(36), of(36));
        break;
    }
    case PosterLayout::Offer:
        m_image.fill(colour(Token::Surface));
        m_painter->fillRect(m_plan.card, colour(Token::Brand));
        break;
    }
}

void PosterPainter::paintPicture()
{
    QPainterPath shape;
    shape.addRoundedRect(m_plan.picture, radius(), radius());
    if (m_content.picture.isNull())
        return paintPlaceholder(shape);
    // The middle of it, as large as its place.
    const QSize wanted = m_content.picture.size().scaled(m_plan.picture.size(), Qt::KeepAspectRatioByExpanding);
    const QImage scaled = m_content.picture.scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    const QPoint corner((wanted.width() - m_plan.picture.width()) / 2, (wanted.height() - m_plan.picture.height()) / 2);
    m_painter->save();
    m_painter->setClipPath(shape);
    m_painter->drawImage(m_plan.picture.topLeft(), scaled, QRect(corner, m_plan.picture.size()));
    m_painter->restore();
}

void PosterPainter::paintPlaceholder(const QPainterPath &shape)
{
    m_painter->fillPath(shape, colour(m_layout == PosterLayout::Card ? Token::Bg : Token::AccentSoft));
    const int height = std::min(m_plan.picture.height(), m_plan.picture.width()) / 3;
    m_painter->setFont(fontOf(height, QFont::DemiBold));
    m_painter->setPen(colour(m_layout == PosterLayout::Card ? Token::Strong : Token::Accent));
    // A letter outside of the first plane takes two places.
    const QString &name = m_content.offer.name;
    const int first = !name.isEmpty() && name.front().isHighSurrogate() ? 2 : 1;
    m_painter->drawText(m_plan.picture, Qt::AlignCenter, name.left(first).toUpper());
}

void PosterPainter::write(const QString &text, const QRect &place, const Style &style)
{
    const int tall = of(style.largest);
    m_painter->setPen(colour(style.token));
    QFont font = fontOf(tall, style.weight);
    font.setStrikeOut(style.isStruck);
    draw(fitText(text, font, { place.size(), tall, tall * 55 / 100, style.lines }), place, style.where);
}

// By the base line, so that nothing of a letter is cut off.
void PosterPainter::draw(const FittedText &text, const QRect &place, Qt::Alignment where)
{
    const int spare = place.height() - text.height();
    int base = place.top() + text.ascent;
    if (where & Qt::AlignBottom)
        base += spare;
    else if (where & Qt::AlignVCenter)
        base += spare / 2;
    m_painter->setFont(text.font);
    const QFontMetrics metrics(text.font);
    for (const QString &words : text.lines) {
        const int room = place.width() - metrics.horizontalAdvance(words);
        const int indent = where & Qt::AlignRight ? room : where & Qt::AlignHCenter ? room / 2 : 0;
        m_painter->drawText(place.left() + indent, base, words);
        base += text.lineHeight;
    }
}

void PosterPainter::paintWords()
{
    const bool isCard = m_layout == PosterLayout::Card;
    write(m_content.offer.name, m_plan.name,
        { isOffer() ? 72 : 52, isOffer() ? Token::OnAccent : Token::Text, QFont::DemiBold, Qt::AlignLeft | Qt::AlignTop,
            kNameLines });
    write(m_content.shop, m_plan.shop, { isCard ? 36 : 30, isCard ? Token::Accent : Token::Text, QFont::DemiBold });
    write(m_content.reseller, m_plan.reseller,
        { 28, Token::Muted, QFont::Normal, (isOffer() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter });
    write(LinkWords::of(m_content.script).scan + u"  "_s + m_content.code, m_plan.hint,
        { 26, Token::Muted, QFont::Normal, (isCard ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter });
}

// The figure is large, the words around it are small; what is struck through stands behind it where there is room,
// above it where there is not.
void PosterPainter::paintPrice()
{
    const LinkOffer &offer = m_content.offer;
    if (!offer.price)
        return write(offer.note, m_plan.price, { 34, isOffer() ? Token::OnAccent : Token::Brand });
    const QString around = offer.isLowest ? LinkWords::of(m_content.script).from.toString() : u"%1"_s;
    const Token token = isOffer() ? Token::OnAccent : Token::Brand;
    std::vector<Run> runs { { around.section(u"%1"_s, 0, 0), token, false, false },
        { offer.price->toDisplay(), token, true, false }, { around.section(u"%1"_s, 1), token, false, false } };
    const int largest = of(isOffer() ? 128 : 80);
    QRect place = m_plan.price;
    if (offer.listPrice) {
        const Run struck { u"  "_s + offer.listPrice->toDisplay(), isOffer() ? Token::OnAccent : Token::Muted, false,
            true };
        runs.push_back(struck);
        if (fittingSize(runs, place.size(), largest) < largest * 8 / 10) {
            runs.pop_back();
            const int third = place.height() / 3;
            write(struck.text.trimmed(), QRect(place.left(), place.top(), place.width(), third),
                { isOffer() ? 48 : 32, struck.token, QFont::Normal, Qt::AlignLeft | Qt::AlignVCenter, 1, true });
            place.setTop(place.top() + third);
        }
    }
    draw(runs, place, fittingSize(runs, place.size(), largest));
}

QFont PosterPainter::fontOfRun(const Run &run, int pixels)
{
    QFont font = fontOf(run.isFigure ? pixels : pixels * 45 / 100, run.isFigure ? QFont::Bold : QFont::Normal);
    font.setStrikeOut(run.isStruck);
    return font;
}

// The largest figure with which all of it fits on one line.
int PosterPainter::fittingSize(const std::vector<Run> &runs, QSize place, int largest)
{
    int pixels = std::min(largest, place.height() * 85 / 100); // a figure has no more above and below it
    for (; pixels > 4; --pixels) {
        int width = 0;
        for (const Run &run : runs)
            width += QFontMetrics(fontOfRun(run, pixels)).horizontalAdvance(run.text);
        if (width <= place.width())
            break;
    }
    return pixels;
}

void PosterPainter::draw(const std::vector<Run> &runs, const QRect &place, int pixels)
{
    int left = place.left();
    const int base = place.top() + place.height() / 2 + pixels * 36 / 100; // half of a figure's height
    for (const Run &run : runs) {
        m_painter->setFont(fontOfRun(run, pixels));
        m_painter->setPen(colour(run.token));
        // Blanks before it are not struck through.
        const QString words = run.text.trimmed();
        const QFontMetrics metrics(m_painter->font());
        const int blank = metrics.horizontalAdvance(run.text) - metrics.horizontalAdvance(words);
        const bool isBefore = !run.text.isEmpty() && run.text.front() == u' ';
        m_painter->drawText(left + (isBefore ? blank : 0), base, words);
        left += metrics.horizontalAdvance(run.text);
    }
}

void PosterPainter::paintLabel()
{
    const QRectF frame = QRectF(m_plan.label).adjusted(1, 1, -1, -1);
    m_painter->setPen(QPen(colour(Token::Muted), std::max(of(2), 1)));
    m_painter->setBrush(Qt::NoBrush);
    m_painter->drawRoundedRect(frame, of(8), of(8));
    write(LinkWords::of(m_content.script).label.toString(), m_plan.label,
        { 30, Token::Muted, QFont::Medium, Qt::AlignCenter });
}

// Whole pixels for every module, and nothing smooth: edges stay edges.
void PosterPainter::paintCode()
{
    m_painter->setRenderHint(QPainter::SmoothPixmapTransform, false);
    m_painter->drawImage(m_plan.code, m_code);
}

} // namespace

FittedText fitText(const QString &text, QFont font, const TextRoom &room)
{
    for (int pixels = std::max(room.largest, 1);; pixels = std::max(pixels * 9 / 10, std::max(room.smallest, 1))) {
        font.setPixelSize(pixels);
        FittedText fitted = wrapped(text, font, room.size.width());
        const auto lines = std::clamp(room.size.height() / std::max(fitted.lineHeight, 1), 1, room.lines);
        if (fitted.lines.size() <= lines && fitted.height() <= room.size.height())
            return fitted;
        if (pixels > room.smallest && pixels > 1)
            continue;
        // The last line that there is room for says that there was more.
        const QString rest = QStringList(fitted.lines.mid(lines - 1)).join(u' ');
        fitted.lines = fitted.lines.first(lines - 1);
        fitted.lines += QFontMetrics(font).elidedText(rest, Qt::ElideRight, room.size.width());
        return fitted;
    }
}

QImage paintPoster(const PosterContent &content, PosterLayout layout, PosterSize size)
{
    const QImage code = qrModules(content.url);
    if (code.isNull())
        return {};
    const PosterPlan plan = PosterPlan::of(layout, size, code.width());
    return plan.module == 0 ? QImage() : PosterPainter(content, layout, plan, code).paint();
}

} // namespace jishi
