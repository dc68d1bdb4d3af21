#pragma once
// The name under which the system knows whoever uses this computer; empty where it knows none.
#include <QString>

namespace jishi {

QString systemPersonName();

} // namespace jishi
