#include "app/logging.h"

namespace jishi {

Q_LOGGING_CATEGORY(appLog, "app", QtWarningMsg)
Q_LOGGING_CATEGORY(shopLog, "app.shop", QtWarningMsg)

void startLogging()
{
    qSetMessagePattern(
        QStringLiteral("%{time yyyy-MM-ddThh:mm:ss.zzz} %{if-category}%{category}%{endif} %{type}: %{message}"));
}

} // namespace jishi
