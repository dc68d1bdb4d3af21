#pragma once
// What an answer's headers and bytes say, without any network.
#include <QByteArrayView>
#include <optional>

namespace jishi {

// application/json, or application/…+json, whatever its parameters.
bool isJsonType(QByteArrayView contentType);

// Whether text is one object or array with nothing missing at its end: no beginning of a longer one is. Says nothing of
// what is inside the brackets; whoever parses it will know.
bool isWholeJson(QByteArrayView text);

// Seconds to wait, between 0 and kLongestRetryAfter: a number, or a date (RFC 9110's preferred form) as far from the
// answer's own Date. This computer's clock may be wrong by years.
std::optional<int> retryAfterSeconds(QByteArrayView retryAfter, QByteArrayView date);

} // namespace jishi
