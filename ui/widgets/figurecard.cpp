#include "ui/widgets/figurecard.h"

#include "ui/widgets/metrics.h"
#include "ui/widgets/styling.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace jishi {

FigureCard::FigureCard(QWidget *parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
    , m_figure(new QLabel(this))
    , m_note(new QLabel(this))
{
    setRole(m_label, "small");
    setRole(m_figure, "figure");
    setRole(m_note, "small");
    m_note->setTextFormat(Qt::PlainText);
    m_figure->setTextFormat(Qt::PlainText);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::kLarge, space::kLarge, space::kLarge, space::kLarge);
    layout->setSpacing(space::kTiny);
    layout->addWidget(m_label);
    layout->addWidget(m_figure);
    layout->addWidget(m_note);
}

void FigureCard::setLabel(const QString &label)
{
    m_label->setText(label);
    updateAccessibleName();
}

void FigureCard::setFigure(const QString &figure)
{
    m_figure->setText(figure);
    updateAccessibleName();
}

void FigureCard::setNote(const QString &note, Tone tone)
{
    m_note->setText(note);
    setTone(m_note, tone);
    updateAccessibleName();
}

QString FigureCard::figure() const
{
    return m_figure->text();
}

void FigureCard::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setStyleProperty(this, "clickable", clickable);
}

void FigureCard::mouseReleaseEvent(QMouseEvent *event)
{
    QFrame::mouseReleaseEvent(event);
    if (m_clickable && event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

void FigureCard::keyPressEvent(QKeyEvent *event)
{
    const bool activates =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (m_clickable && activates)
        Q_EMIT clicked();
    else
        QFrame::keyPressEvent(event);
}

void FigureCard::updateAccessibleName()
{
    setAccessibleName(m_label->text() + u": "_s + m_figure->text());
    setAccessibleDescription(m_note->text());
}

} // namespace jishi
