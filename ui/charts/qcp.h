#pragma once
// The only place that includes qcustomplot.h: 2.1.0 needs the Qt keywords that QT_NO_KEYWORDS takes away. It is slow to
// compile; only .cpp files of this folder include it.
#include <QtGlobal>
#pragma push_macro("signals")
#pragma push_macro("slots")
#pragma push_macro("foreach")
#undef signals
#undef slots
#undef foreach
#define signals Q_SIGNALS
#define slots Q_SLOTS
#define foreach Q_FOREACH
#include <qcustomplot.h>
#pragma pop_macro("foreach")
#pragma pop_macro("slots")
#pragma pop_macro("signals")
