#pragma once
// Dynamic properties that the style sheet looks at. Qt re-reads a style sheet only when it is asked to.
#include "ui/theme/tone.h"

class QWidget;

namespace jishi {

// Sets a property and has the widget styled again.
void setStyleProperty(QWidget *widget, const char *name, const char *value);
void setStyleProperty(QWidget *widget, const char *name, bool value);
// role="title|subtitle|heading|figure|small|muted|inset|hairline", see resources/qss/jishi.qss.
void setRole(QWidget *widget, const char *role);
void setTone(QWidget *widget, Tone tone);

} // namespace jishi
