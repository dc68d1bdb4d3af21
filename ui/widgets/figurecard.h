#pragma once
// One figure of the day: a label, the figure, and a line that says what to think of it. May be clicked to see what is
// behind it.
#include "ui/theme/tone.h"

#include <QFrame>

class QLabel;

namespace jishi {

class FigureCard final : public QFrame
{
    Q_OBJECT

public:
    explicit FigureCard(QWidget *parent = nullptr);

    void setLabel(const QString &label);
    void setFigure(const QString &figure);
    void setNote(const QString &note, Tone tone = Tone::Neutral);
    void setClickable(bool clickable);
    QString figure() const;

Q_SIGNALS:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void updateAccessibleName();

    QLabel *m_label;
    QLabel *m_figure;
    QLabel *m_note;
    bool m_clickable = false;
};

} // namespace jishi
