#pragma once
// A status as words on a soft colour. The painting is shared by the widget and the table delegate.
#include "ui/theme/tone.h"

#include <QWidget>

class QPainter;

namespace jishi {

class Theme;

struct ChipText
{
    QString text;
    Tone tone = Tone::Neutral;
};

// Width of the whole chip at the small font.
int chipWidth(const QString &text);
// Draws at the left of rect, centred vertically, elided when rect is too narrow.
void paintChip(QPainter *painter, const QRect &rect, const ChipText &chip, const Theme &theme);

class Chip final : public QWidget
{
    Q_OBJECT

public:
    explicit Chip(const Theme &theme, QWidget *parent = nullptr);

    void setChip(const ChipText &chip);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ChipText m_chip;
};

} // namespace jishi
