#include "ui/charts/charttip.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace jishi {

namespace {
constexpr int kPadding = 10;

QFont valueFont()
{
    QFont font = Theme::bodyFont();
    font.setWeight(QFont::DemiBold);
    return font;
}
} // namespace

ChartTip::ChartTip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void ChartTip::setWords(const QString &title, const QString &value)
{
    m_title = title;
    m_value = value;
    const QFontMetrics small(Theme::smallFont());
    const QFontMetrics large(valueFont());
    resize(std::max(small.horizontalAdvance(title), large.horizontalAdvance(value)) + 2 * kPadding,
        small.height() + large.height() + 12);
    update();
}

void ChartTip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.colour(Token::Text));
    painter.drawRoundedRect(rect(), 6, 6);
    painter.setPen(m_theme.colour(Token::Surface));
    const QRect words = rect().adjusted(kPadding, 5, -kPadding, -5);
    painter.setFont(Theme::smallFont());
    painter.drawText(words, Qt::AlignTop | Qt::AlignLeft, m_title);
    painter.setFont(valueFont());
    painter.drawText(words, Qt::AlignBottom | Qt::AlignLeft, m_value);
}

} // namespace jishi
