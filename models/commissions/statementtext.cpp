#include "models/commissions/statementtext.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kHashDigits = 64;
constexpr qsizetype kMarkDigits = 16;
constexpr const char *kHashBegins = R"(,"sha256":")";
constexpr const char *kHashEnds = R"("})";
constexpr std::array<const char *, kEntryStates> kStates { "waiting", "held", "payable", "in payout", "paid" };

QByteArray digest(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

// Beyond 2^53, where readers lose digits, a text.
QJsonValue whole(int64_t value)
{
    constexpr int64_t kExact = int64_t { 1 } << 53;
    return value > -kExact && value < kExact ? QJsonValue(static_cast<qint64>(value))
                                             : QJsonValue(QString::number(value));
}

QJsonValue whole(const Money &value)
{
    return whole(value.minor());
}

QString moment(Instant at, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at, zone);
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const StatementBalance &balance)
{
    return { { u"held"_s, whole(balance.held) }, { u"inPayout"_s, whole(balance.inPayout) },
        { u"payable"_s, whole(balance.payable) }, { u"total"_s, whole(balance.total()) },
        { u"waiting"_s, whole(balance.waiting) } };
}

QJsonObject head(const CommissionStatement &statement, const QByteArray &publicKey)
{
    const QTimeZone &zone = statement.zone;
    return { { u"row"_s, u"head"_s }, { u"format"_s, QString::fromLatin1(StatementText::kFormat) },
        { u"shop"_s, statement.shop }, { u"shopId"_s, statement.shopId }, { u"reseller"_s, statement.resellerName },
        { u"resellerId"_s, statement.resellerId.toText() }, { u"month"_s, statement.month.toText() },
        { u"from"_s, moment(statement.month.begins(zone), zone) },
        { u"until"_s, moment(statement.month.ends(zone), zone) }, { u"asOf"_s, moment(statement.asOf, zone) },
        { u"closed"_s, statement.closed }, { u"currency"_s, statement.currency.code() },
        { u"opening"_s, toJson(statement.opening) }, { u"entries"_s, static_cast<qint64>(statement.lines.size()) },
        { u"payouts"_s, static_cast<qint64>(statement.payouts.size()) },
        { u"key"_s, QString::fromLatin1(publicKey.toHex()) } };
}

QJsonObject toJson(const StatementLine &line, const QTimeZone &zone)
{
    QJsonObject object { { u"row"_s, u"entry"_s }, { u"id"_s, line.uuid.toText() },
        { u"kind"_s, QString::fromLatin1(toText(line.kind)) }, { u"level"_s, line.level },
        { u"basis"_s, whole(line.basis) }, { u"rate"_s, whole(line.rate) }, { u"amount"_s, whole(line.amount) },
        { u"at"_s, moment(line.at, zone) }, { u"bookedAt"_s, moment(line.bookedAt, zone) },
        { u"releaseAt"_s, moment(line.releaseAt, zone) },
        { u"state"_s, QString::fromLatin1(kStates[static_cast<size_t>(line.state)]) } };
    if (!line.order.isEmpty())
        object.insert(u"order"_s, line.order);
    if (line.lineNo > 0) {
        object.insert(u"line"_s, line.lineNo);
        object.insert(u"goods"_s, line.goods);
    }
    if (!line.ruleScope.isEmpty()) {
        object.insert(u"rule"_s, line.ruleScope);
        object.insert(u"ruleBasis"_s, line.ruleBasis);
        object.insert(u"ruleVersion"_s, line.ruleVersion);
    }
    if (!line.refund.isEmpty()) {
        object.insert(u"refund"_s, line.refund);
        object.insert(u"refundShare"_s, whole(line.refundShare));
    }
    if (!line.reason.isEmpty())
        object.insert(u"reason"_s, line.reason);
    return object;
}

QJsonObject toJson(const StatementPayout &payout, const QTimeZone &zone)
{
    return { { u"row"_s, u"payout"_s }, { u"id"_s, payout.payout.toText() },
        { u"kind"_s, payout.back ? u"void"_s : u"paid"_s }, { u"at"_s, moment(payout.bookedAt, zone) },
        { u"amount"_s, whole(payout.amount) }, { u"tax"_s, whole(payout.tax) }, { u"fee"_s, whole(payout.fee) },
        { u"net"_s, whole(payout.net) }, { u"entries"_s, payout.entries }, { u"method"_s, payout.method },
        { u"account"_s, payout.account }, { u"reference"_s, payout.reference }, { u"reason"_s, payout.reason } };
}

QJsonObject totals(const CommissionStatement &statement)
{
    return { { u"row"_s, u"totals"_s }, { u"earned"_s, whole(statement.earned) },
        { u"reversed"_s, whole(statement.reversed) }, { u"paidOut"_s, whole(statement.paidOut) },
        { u"cameBack"_s, whole(statement.cameBack) }, { u"closing"_s, toJson(statement.closing) } };
}

} // namespace

QByteArray StatementText::hashed(const QByteArray &saying)
{
    return saying.chopped(1) + kHashBegins + digest(saying) + kHashEnds;
}

QByteArrayList StatementText::lines(const CommissionStatement &statement, const QByteArray &publicKey)
{
    QByteArrayList lines;
    const auto add = [&](const QJsonObject &object) {
        lines << hashed(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    add(head(statement, publicKey));
    for (const StatementLine &line : statement.lines)
        add(toJson(line, statement.zone));
    for (const StatementPayout &payout : statement.payouts)
        add(toJson(payout, statement.zone));
    add(totals(statement));
    return lines;
}

QByteArray StatementText::markOf(const QByteArray &line)
{
    return digest(line).left(kMarkDigits);
}

QByteArray StatementText::sealBefore(const QByteArrayList &lines)
{
    QCryptographicHash all(QCryptographicHash::Sha256);
    QByteArrayList marks;
    for (const QByteArray &line : lines) {
        all.addData(QByteArray(line + '\n'));
        marks << '"' + markOf(line) + '"';
    }
    return kSealBegins + all.result().toHex() + R"(","lines":[)" + marks.join(',') + R"(],"signature":")";
}

std::optional<QByteArray> StatementText::saying(const QByteArray &line)
{
    const qsizetype tail = qsizetype(qstrlen(kHashBegins)) + kHashDigits + qsizetype(qstrlen(kHashEnds));
    if (line.size() <= tail)
        return std::nullopt;
    const QByteArray saying = line.chopped(tail) + '}';
    return hashed(saying) == line ? std::optional(saying) : std::nullopt;
}

std::optional<int64_t> StatementText::amount(const QJsonObject &object, const char *key)
{
    const QJsonValue value = object.value(QLatin1String(key));
    bool ok = value.isDouble();
    const int64_t amount = value.isString() ? value.toString().toLongLong(&ok) : value.toInteger();
    return ok ? std::optional(amount) : std::nullopt;
}

} // namespace jishi
