#pragma once
// A statement as canonical text: one JSON object per line with sorted keys, each line with the SHA-256 of what it says,
// and a seal below them all. The same statement is the same bytes, always.
#include "models/commissions/commissionstatement.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QJsonObject>

namespace jishi {

struct StatementText
{
    static constexpr const char *kFormat = "jishi-commissions/1";

    // The head, a line for each entry and each payout, the totals: with their hashes, without line ends.
    static QByteArrayList lines(const CommissionStatement &statement, const QByteArray &publicKey);
    // All of the seal before the signature's digits, for the lines above it.
    static QByteArray sealBefore(const QByteArrayList &lines);
    static constexpr const char *kSealBegins = R"({"seal":")";
    static constexpr const char *kSealEnds = "\"}\n";

    // What a line says, when its hash fits.
    static std::optional<QByteArray> saying(const QByteArray &line);
    // "ab12…", by which the seal knows a line.
    static QByteArray markOf(const QByteArray &line);
    // Hashes and renders: {"a":1} -> {"a":1,"sha256":"…"}
    static QByteArray hashed(const QByteArray &saying);
    // An amount of a line; nothing where it is none.
    static std::optional<int64_t> amount(const QJsonObject &object, const char *key);
};

} // namespace jishi
