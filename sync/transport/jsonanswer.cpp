#include "sync/transport/jsonanswer.h"

#include "sync/transport/limits.h"

#include <QDateTime>
#include <QLocale>
#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

static QDateTime httpDate(QByteArrayView text)
{
    static const QString format = u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s;
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), format);
    date.setTimeSpec(Qt::UTC);
    return date;
}

bool isJsonType(QByteArrayView contentType)
{
    const QByteArray type = contentType.toByteArray().split(';').constFirst().trimmed().toLower();
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

bool isWholeJson(QByteArrayView text)
{
    qsizetype depth = 0;
    bool inString = false;
    bool isOver = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
            continue;
        }
        if (c == ' ' || c == '\n' || c == '\r' || c == '\t')
            continue;
        const bool opens = c == '{' || c == '[';
        if (isOver || (depth == 0 && !opens))
            return false;
        if (opens)
            ++depth;
        else if (c == '}' || c == ']')
            isOver = --depth == 0;
        else
            inString = c == '"';
    }
    return isOver;
}

std::optional<int> retryAfterSeconds(QByteArrayView retryAfter, QByteArrayView date)
{
    const QByteArrayView text = retryAfter.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        const qlonglong seconds = text.toLongLong(&fits);
        return fits ? int(std::min<qlonglong>(seconds, kLongestRetryAfter)) : kLongestRetryAfter;
    }
    const QDateTime until = httpDate(text);
    const QDateTime now = httpDate(date.trimmed());
    if (!until.isValid() || !now.isValid())
        return std::nullopt;
    return int(std::clamp<qint64>(now.secsTo(until), 0, kLongestRetryAfter));
}

} // namespace jishi
