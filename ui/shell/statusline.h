#pragma once
// The line at the bottom: how the shop stands with the world in words, after a dot, and whose shop this is. Pressing
// the words asks for more.
#include "ui/theme/tone.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace jishi {

class Theme;

class StatusLine final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(const Theme &theme, QWidget *parent = nullptr);

    void setState(Tone tone, const QString &words);
    void setShop(const QString &words);

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    Tone m_tone = Tone::Neutral;
    QPushButton *m_words;
    QLabel *m_shop;
};

} // namespace jishi
