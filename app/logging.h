#pragma once
// Log categories of the window program. A sentence before the act; never names, phone numbers or file contents.
#include <QLoggingCategory>

namespace jishi {

Q_DECLARE_LOGGING_CATEGORY(appLog)
Q_DECLARE_LOGGING_CATEGORY(shopLog)

void startLogging();

} // namespace jishi
