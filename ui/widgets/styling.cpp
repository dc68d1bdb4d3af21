#include "ui/widgets/styling.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace jishi {

namespace {
void set(QWidget *widget, const char *name, const QVariant &value)
{
    if (widget->property(name) == value)
        return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

const char *nameOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return "neutral";
    case Tone::Ok:
        return "ok";
    case Tone::Warn:
        return "warn";
    case Tone::Bad:
        return "bad";
    case Tone::Info:
        return "info";
    case Tone::Accent:
        return "accent";
    }
    Q_UNREACHABLE();
    return "";
}
} // namespace

void setStyleProperty(QWidget *widget, const char *name, const char *value)
{
    set(widget, name, QString::fromLatin1(value));
}

void setStyleProperty(QWidget *widget, const char *name, bool value)
{
    set(widget, name, value);
}

void setRole(QWidget *widget, const char *role)
{
    setStyleProperty(widget, "role", role);
}

void setTone(QWidget *widget, Tone tone)
{
    setStyleProperty(widget, "tone", nameOf(tone));
}

} // namespace jishi
