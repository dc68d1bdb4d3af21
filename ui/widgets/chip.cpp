#include "ui/widgets/chip.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace jishi {

namespace {
constexpr int kHeight = 20;
constexpr int kPadding = 8;

QFont chipFont()
{
    QFont font = Theme::smallFont();
    font.setWeight(QFont::Medium);
    return font;
}
} // namespace

int chipWidth(const QString &text)
{
    return QFontMetrics(chipFont()).horizontalAdvance(text) + 2 * kPadding;
}

void paintChip(QPainter *painter, const QRect &rect, const ChipText &chip, const Theme &theme)
{
    if (chip.text.isEmpty())
        return;
    const ToneColours colours = theme.tone(chip.tone);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(chipFont());
    const int height = std::max(kHeight, painter->fontMetrics().height() + 2);
    QRectF box(rect.x(), 0, std::min(chipWidth(chip.text), rect.width()), height);
    box.moveCenter(QPointF(box.center().x(), rect.center().y() + 0.5));
    // Neutral chips would vanish on a white table without their hairline.
    painter->setPen(chip.tone == Tone::Neutral ? QPen(theme.colour(Token::Border)) : QPen(Qt::NoPen));
    painter->setBrush(colours.soft);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), height / 2.0, height / 2.0);
    painter->setPen(colours.text);
    const QRectF words = box.adjusted(kPadding, 0, -kPadding, 0);
    // One pixel more than measured, or rounding would elide a chip that just fits.
    painter->drawText(words.adjusted(0, 0, 1, 0), Qt::AlignVCenter | Qt::AlignLeft,
        painter->fontMetrics().elidedText(chip.text, Qt::ElideRight, static_cast<int>(words.width()) + 1));
    painter->restore();
}

Chip::Chip(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setChip(const ChipText &chip)
{
    m_chip = chip;
    setAccessibleName(chip.text);
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    return { m_chip.text.isEmpty() ? 0 : chipWidth(m_chip.text),
        std::max(kHeight, QFontMetrics(chipFont()).height() + 2) };
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(&painter, rect(), m_chip, m_theme);
}

} // namespace jishi
