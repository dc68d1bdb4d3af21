#include "ui/shell/palettebutton.h"

#include "ui/theme/theme.h"
#include "ui/widgets/metrics.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace jishi {

PaletteButton::PaletteButton(QWidget *parent)
    : QPushButton(parent)
{
    setCursor(Qt::IBeamCursor);
    setAutoDefault(false);
}

void PaletteButton::setHint(const QString &hint)
{
    m_hint = hint;
    update();
}

void PaletteButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    painter.setRenderHint(QPainter::Antialiasing);

    painter.setFont(Theme::smallFont());
    QRectF box(0, 0, painter.fontMetrics().horizontalAdvance(m_hint) + 12, 16);
    box.moveCenter(QPointF(0, height() / 2.0));
    box.moveRight(width() - space::kMedium - 0.5);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(box, Qt::AlignCenter, m_hint);

    const QRectF words(space::kMedium, 0, box.left() - space::kLarge, height());
    painter.setFont(Theme::bodyFont());
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(words.width())));
}

} // namespace jishi
