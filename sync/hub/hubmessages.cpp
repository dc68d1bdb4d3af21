#include "sync/hub/hubmessages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace jishi {

namespace {

constexpr int kLongestToken = 4000; // nginx takes a header of 8 kB

QJsonObject objectOf(const QByteArray &json, QString *problem)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        *problem = error.errorString();
    else if (!document.isObject())
        *problem = QStringLiteral("no object");
    return document.object();
}

HubFault::Kind kindOf(const QString &code)
{
    if (code == u"28000")
        return HubFault::Kind::SignedOut;
    // PostgreSQL's classes of what passes: the line, too many at once, room, an operator, the computer, a server that
    // may only read for now, a fault of its own. E: ECONNREFUSED and the like, the gate has lost its database.
    constexpr std::array kBusy { u"08", u"40", u"53", u"55P03", u"57", u"58", u"25006", u"XX", u"E" };
    for (const char16_t *busy : kBusy)
        if (code.startsWith(QStringView(busy)))
            return HubFault::Kind::Busy;
    return code.isEmpty() ? HubFault::Kind::Busy : HubFault::Kind::Refused;
}

// A text is one that PostgreSQL can hold, which knows no null byte.
bool isField(const QJsonValue &value)
{
    if (value.isArray() || value.isObject())
        return false;
    const QString text = value.toString();
    return text.size() <= kLongestText && !text.contains(QChar::Null);
}

bool isWord(const QJsonValue &value)
{
    const QString text = value.toString();
    return !text.isEmpty() && text.size() <= kLongestWord && !text.contains(QChar::Null);
}

// What can stand in a header.
bool isToken(const QJsonValue &value)
{
    const QString text = value.toString();
    return !text.isEmpty() && text.size() <= kLongestToken
        && std::ranges::all_of(text, [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

QString textOf(const QJsonObject &object, QLatin1String key)
{
    return object.value(key).toString();
}

// A row that the hub has otherwise: {"t", "row", "theirs": {column: value …}}.
Result<HubAnswer::Theirs> readTheirs(const QJsonObject &object)
{
    const auto row = uuidFromWire(object.value(u"row"));
    const QJsonValue values = object.value(u"theirs");
    if (!row || !isWord(object.value(u"t")) || !values.isObject())
        return unreadableAnswer(QStringLiteral("a conflict about nothing"));
    const QJsonObject fields = values.toObject();
    if (!std::all_of(fields.begin(), fields.end(), isField))
        return unreadableAnswer(QStringLiteral("a value that is none"));
    return HubAnswer::Theirs { object.value(u"t").toString().toStdString(), *row, fields };
}

} // namespace

Error unreadableAnswer(const QString &what)
{
    return { ErrorKind::CannotRead, QStringLiteral("the hub's answer: ") + what };
}

QByteArray hubRequest(const QJsonObject &variables)
{
    return QJsonDocument(QJsonObject { { QStringLiteral("variables"), variables } }).toJson(QJsonDocument::Compact);
}

QByteArray pullRequest(const QString &cursor)
{
    return hubRequest({ { QStringLiteral("cursor"), cursor.isEmpty() ? QJsonValue() : QJsonValue(cursor) },
        { QStringLiteral("maxRows"), kPageRows }, { QStringLiteral("clientSchema"), kHubSchema } });
}

// The changes are JSON already: parsing a megabyte to write it again would take longer than sending it.
QByteArray pushRequest(const Uuid &client, const QByteArray &changes)
{
    return R"({"variables":{"clientId":")" + client.toText().toLatin1() + R"(","clientSchema":)"
        + QByteArray::number(kHubSchema) + R"(,"changes":)" + changes + "}}";
}

Result<HubResult> readResult(const QByteArray &body)
{
    QString problem;
    const QJsonObject answer = objectOf(body, &problem);
    if (!problem.isEmpty())
        return unreadableAnswer(problem);
    const QJsonArray errors = answer.value(u"errors").toArray();
    if (!errors.isEmpty()) {
        const QJsonObject first = errors.at(0).toObject();
        const QString code = first.value(u"extensions").toObject().value(u"code").toString().left(kLongestWord);
        return HubResult { {}, { kindOf(code), code, first.value(u"message").toString().left(200) } };
    }
    const QJsonValue data = answer.value(u"data");
    if (!data.isObject() || !data.toObject().contains(u"r"))
        return unreadableAnswer(QStringLiteral("no result"));
    const QJsonValue result = data.toObject().value(u"r");
    const QJsonValue value =
        result.isObject() && result.toObject().contains(u"result") ? result.toObject().value(u"result") : result;
    if (value.isObject() && value.toObject().value(u"error").toString() == u"upgrade")
        return HubResult { {}, { HubFault::Kind::Upgrade, {}, QStringLiteral("the hub speaks a newer language") } };
    return HubResult { value, {} };
}

Result<std::vector<HubAnswer>> readAnswers(const QJsonValue &value)
{
    const QJsonValue results = value.toObject().value(u"results");
    if (!results.isArray())
        return unreadableAnswer(QStringLiteral("no answers"));
    std::vector<HubAnswer> answers;
    const QJsonArray list = results.toArray();
    for (const QJsonValue &each : list) {
        const QJsonObject object = each.toObject();
        const auto change = uuidFromWire(object.value(u"id"));
        const QString state = object.value(u"s").toString();
        if (!change)
            return unreadableAnswer(QStringLiteral("an answer to nothing"));
        HubAnswer answer { *change, HubAnswer::Kind::Taken, textOf(object, QLatin1String("code")),
            textOf(object, QLatin1String("detail")).left(200), {} };
        if (answer.code.size() > kLongestWord)
            return unreadableAnswer(QStringLiteral("a code that is none"));
        if (state == u"conflict")
            answer.kind = HubAnswer::Kind::Conflict;
        else if (state == u"denied")
            answer.kind = HubAnswer::Kind::Denied;
        else if (state == u"rejected")
            answer.kind = HubAnswer::Kind::Rejected;
        else if (state != u"ok" && state != u"merged")
            return unreadableAnswer(QStringLiteral("an answer of no kind"));
        const QJsonValue theirs = object.value(u"theirs");
        if (!theirs.isUndefined() && !theirs.isArray())
            return unreadableAnswer(QStringLiteral("a conflict about nothing"));
        const QJsonArray rows = theirs.toArray();
        for (const QJsonValue &row : rows) {
            auto read = readTheirs(row.toObject());
            if (!read)
                return read.error();
            answer.theirs.push_back(std::move(*read));
        }
        answers.push_back(std::move(answer));
    }
    return answers;
}

ShopProfile HubSession::profile() const
{
    return { workspaceName, Currency::fromCode(currency).value_or(Currency()), QTimeZone(timeZone.toLatin1()), {},
        role };
}

Result<std::optional<HubSession>> readSession(const QJsonValue &value)
{
    if (value.isNull() || (value.isObject() && value.toObject().value(u"token").isNull()))
        return std::optional<HubSession>();
    const QJsonObject object = value.toObject();
    const auto workspace = uuidFromWire(object.value(u"workspaceId"));
    const auto member = uuidFromWire(object.value(u"memberId"));
    const QString role = object.value(u"role").toString();
    const bool isRole = role == u"owner" || role == u"staff" || role == u"reseller";
    HubSession session { object.value(u"token").toString().toLatin1(),
        object.value(u"refreshToken").toString().toLatin1(), workspace.value_or(Uuid()),
        object.value(u"workspaceName").toString(), object.value(u"currency").toString(),
        object.value(u"timeZone").toString(), roleFrom(role), uuidFromWire(object.value(u"resellerId")),
        member.value_or(Uuid()) };
    if (!isToken(object.value(u"token")) || !isToken(object.value(u"refreshToken")) || !workspace || !member || !isRole
        || (session.role == ShopRole::Reseller) != session.reseller.has_value())
        return unreadableAnswer(QStringLiteral("no session"));
    return std::optional(std::move(session));
}

Result<std::vector<HubDevice>> readDevices(const QJsonValue &value)
{
    if (!value.isArray())
        return unreadableAnswer(QStringLiteral("no list of devices"));
    std::vector<HubDevice> devices;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &each : list) {
        const QJsonObject object = each.toObject();
        const auto id = uuidFromWire(object.value(u"id"));
        if (!id)
            return unreadableAnswer(QStringLiteral("a device without an id"));
        devices.push_back({ *id, textOf(object, QLatin1String("device")), textOf(object, QLatin1String("role")),
            textOf(object, QLatin1String("email")), textOf(object, QLatin1String("signedIn")),
            textOf(object, QLatin1String("lastSeen")), object.value(u"mine").toBool() });
    }
    return devices;
}

} // namespace jishi
