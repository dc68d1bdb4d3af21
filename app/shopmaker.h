#pragma once
// Makes the demo shop. Takes a second or two: not for the UI thread.
#include "models/base/clock.h"
#include "models/base/result.h"

namespace jishi {

// A failure leaves no file behind.
Status makeDemoShop(const QString &path, const Clock &clock);

} // namespace jishi
