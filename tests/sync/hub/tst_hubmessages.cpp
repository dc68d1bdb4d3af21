// What the hub says is from outside: what is right is read, what is not is an error, whatever it is.
#include "sync/hub/hubclient.h"
#include "sync/hub/pagereader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace jishi;
using namespace Qt::StringLiterals;

namespace {

constexpr auto kId = "01890000-0000-7000-8000-000000000001";
constexpr auto kUuid = u"01890000-0000-7000-8000-000000000001";

// As it stands in an answer.
QJsonValue parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson("[" + json + "]").array().at(0);
}

QByteArray pageOf(const QByteArray &rows)
{
    return R"({"cursor": "1.1.5.0", "more": false, "rows": )" + rows + "}";
}

// As the hub answers who asks for a page.
Result<FeedPage> pageIn(const QByteArray &page)
{
    auto answer = readPage(R"({"data":{"r":)" + page + "}}");
    return answer ? Result<FeedPage>(std::move(answer->page)) : answer.error();
}

QByteArray rowOf(const QByteArray &value)
{
    return R"(["categories", ")" + QByteArray(kId) + R"(", 7, )" + value + "]";
}

QByteArray answerOf(const QByteArray &rest)
{
    return R"({"results": [{"id": ")" + QByteArray(kId) + R"(", )" + rest + "}]}";
}

QByteArray faultOf(const QByteArray &code)
{
    return R"({"errors": [{"message": "no", "extensions": {"code": ")" + code + R"("}}], "data": null})";
}

template <typename T>
bool cannotBeRead(const Result<T> &result)
{
    return !result && result.error().kind == ErrorKind::CannotRead && !result.error().detail.isEmpty();
}

} // namespace

class TestHubMessages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requestsAreJson();
    void aResultIsUnwrapped();
    void noResult_data();
    void noResult();
    void faultsSayWhatToDo_data();
    void faultsSayWhatToDo();
    void troubleOfHttp();
    void aPageIsRead();
    void valuesComeAsTheyAre();
    void whatFollowsIsReadOffTheHead();
    void noPage_data();
    void noPage();
    void noRow_data();
    void noRow();
    void answersAreRead();
    void noAnswers_data();
    void noAnswers();
    void aSessionIsRead();
    void noSession_data();
    void noSession();
    void devicesAreRead();
    void noDevices();
    void noBeginningOfAnAnswerIsOne();
};

void TestHubMessages::requestsAreJson()
{
    const auto variables = [](const QByteArray &request) {
        return QJsonDocument::fromJson(request).object().value(u"variables").toObject();
    };
    QVERIFY(variables(pullRequest({})).value(u"cursor").isNull());
    QCOMPARE(variables(pullRequest(u"1.2.3.4"_s)).value(u"cursor").toString(), u"1.2.3.4"_s);
    QCOMPARE(variables(pullRequest(u"\"},{"_s)).value(u"cursor").toString(), u"\"},{"_s);
    QCOMPARE(variables(pullRequest({})).value(u"maxRows").toInt(), kPageRows);
    const QJsonObject push = variables(pushRequest(*Uuid::fromText(kUuid), R"([{"n": 1}])"));
    QCOMPARE(push.value(u"clientId").toString(), QLatin1String(kId));
    QCOMPARE(push.value(u"clientSchema").toInt(), kHubSchema);
    QCOMPARE(push.value(u"changes").toArray().size(), 1);
}

void TestHubMessages::aResultIsUnwrapped()
{
    const auto wrapped = readResult(R"({"data": {"r": {"result": {"cursor": "x"}}}})");
    QVERIFY(wrapped);
    QCOMPARE(wrapped->fault.kind, HubFault::Kind::None);
    QCOMPARE(wrapped->value.toObject().value(u"cursor").toString(), u"x"_s);
    QCOMPARE(readResult(R"({"data": {"r": [1]}})")->value.toArray().size(), 1);
    QVERIFY(readResult(R"({"data": {"r": null}})")->value.isNull());
    QVERIFY(readResult(R"({"data": {"r": null}, "errors": []})").ok());
    const auto old = readResult(R"({"data": {"r": {"result": {"error": "upgrade", "schema": 9}}}})");
    QCOMPARE(old->fault.kind, HubFault::Kind::Upgrade);
    QCOMPARE(troubleOf(old->fault).kind, SyncTrouble::Kind::Upgrade);
}

void TestHubMessages::noResult_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    row("nothing", "");
    row("a proxy's page", "<html><body>502</body></html>");
    row("bytes", QByteArray("\0\x01\xff\xfe{\"data\"", 12));
    row("a list", "[]");
    row("a number", "1");
    row("no data", "{}");
    row("data of nothing", R"({"data": null})");
    row("data without a result", R"({"data": {"s": 1}})");
    row("data as a list", R"({"data": [1]})");
    row("errors of another kind", R"({"errors": "many"})");
    row("half a text", R"({"data": {"r": {"result")");
    row("two texts", R"({"data": {"r": 1}}{"data": {"r": 1}})");
    row("deep", R"({"data": {"r": )" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}}");
    row("deep and open", QByteArray(100'000, '['));
    row("deep objects", QByteArray(R"({"a":)").repeated(100'000) + "1" + QByteArray(100'000, '}'));
    row("no number", R"({"data": {"r": NaN}})");
    row("endless", R"({"data": {"r": Infinity}})");
    row("no UTF-8", R"({"data": {"r": ")" + QByteArray("\xc3\x28\xff") + R"("}})");
    row("UTF-16", QByteArray("{\0\"\0d\0\"\0", 8));
}

void TestHubMessages::noResult()
{
    QFETCH(QByteArray, body);
    QVERIFY(cannotBeRead(readResult(body)));
}

void TestHubMessages::faultsSayWhatToDo_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<SyncTrouble::Kind>("trouble");
    using Kind = SyncTrouble::Kind;
    const auto rows = [](Kind kind, std::initializer_list<const char *> codes) {
        for (const char *code : codes)
            QTest::newRow(*code ? code : "none") << QByteArray(code) << kind;
    };
    rows(Kind::SignedOut, { "28000" });
    // Serialization, deadlock, locks, timeouts; a server that starts, stops, recovers, is full or lost its disk; a bug.
    rows(Kind::Busy,
        { "", "40001", "40P01", "55P03", "57014", "57P01", "57P02", "57P03", "57P05", "53000", "53100", "53200",
            "53300", "53400", "58000", "58030", "08000", "08001", "08003", "08004", "08006", "08P01", "25006", "XX000",
            "XX001", "ECONNREFUSED", "ECONNRESET", "ENOENT", "ETIMEDOUT", "EPIPE" });
    rows(Kind::Revoked, { "HB030" });
    rows(Kind::Refused,
        { "42501", "23505", "22P02", "P0001", "HB001", "HB007", "GRAPHQL_VALIDATION_FAILED", "0", "28P01" });
}

void TestHubMessages::faultsSayWhatToDo()
{
    QFETCH(QByteArray, code);
    QFETCH(SyncTrouble::Kind, trouble);
    const auto result = readResult(faultOf(code));
    QVERIFY(result);
    QVERIFY(result->fault.kind != HubFault::Kind::None);
    QCOMPARE(result->fault.code, QString::fromLatin1(code));
    QCOMPARE(troubleOf(result->fault).kind, trouble);
}

void TestHubMessages::troubleOfHttp()
{
    using Kind = SyncTrouble::Kind;
    const auto of = [](int status) {
        HttpReply reply;
        reply.outcome = HttpReply::Outcome::Answered;
        reply.status = status;
        reply.retryAfterSeconds = 7;
        return troubleOf(reply);
    };
    QCOMPARE(of(200).kind, Kind::None);
    QCOMPARE(of(401).kind, Kind::SignedOut);
    QCOMPARE(of(429).kind, Kind::Busy);
    QCOMPARE(of(429).retryAfterSeconds, std::optional(7));
    for (const int status : { 500, 502, 503, 504 })
        QCOMPARE(of(status).kind, Kind::Busy);
    for (const int status : { 400, 403, 404, 413, 204, 206, 301 })
        QCOMPARE(of(status).kind, Kind::Refused);
    // An error of any shape is one, and what it says is cut short.
    for (const char *body : { R"({"errors": [1]})", R"({"errors": [{}]})", R"({"errors": [{"extensions": []}]})" })
        QCOMPARE(readResult(body)->fault.kind, HubFault::Kind::Busy);
    const auto longWinded = readResult(R"({"errors": [{"message": ")" + QByteArray(100'000, 'x') + R"("}]})");
    QVERIFY(longWinded->fault.detail.size() <= 200);
    const auto longCode = readResult(faultOf(QByteArray(100'000, 'x')));
    QVERIFY(troubleOf(longCode->fault).detail.size() <= 300);
}

void TestHubMessages::aPageIsRead()
{
    const auto page = pageIn(R"({"cursor": "1.1.5.0", "more": true, "rows": [)" + rowOf(R"("果", null, 3)")
        + R"(, ["-", "orders", ")" + kId + R"("]]})");
    QVERIFY(page);
    QCOMPARE(page->cursor, u"1.1.5.0"_s);
    QVERIFY(page->more && !page->reset);
    QCOMPARE(page->rows.size(), size_t(2));
    QCOMPARE(page->rows[0].table, std::string("categories"));
    QCOMPARE(page->rows[0].id.toText(), QLatin1String(kId));
    QCOMPARE(page->rows[0].ver, 7);
    const std::vector<WireValue> values { "果", {}, 3 };
    QVERIFY(page->rows[0].values == values);
    QVERIFY(page->rows[1].gone);
    QCOMPARE(page->rows[1].table, std::string("orders"));
    QVERIFY(pageIn(R"({"reset": true, "more": true, "rows": [], "cursor": "1.1.0.0"})")->reset);
    QVERIFY(pageIn(pageOf("[]"))->rows.empty());
}

// Numbers up to 2^53, any text that a database of the hub can hold, the first of keys that come twice.
void TestHubMessages::valuesComeAsTheyAre()
{
    const auto valueOf = [](const QByteArray &json) -> std::optional<QJsonValue> {
        const auto page = pageIn(pageOf("[" + rowOf(json) + "]"));
        return page ? std::optional(wireToJson(page->rows[0].values.at(0))) : std::nullopt;
    };
    QCOMPARE(valueOf("9007199254740991")->toInteger(), 9007199254740991);
    QCOMPARE(valueOf("-9007199254740991")->toInteger(), -9007199254740991);
    QCOMPARE(valueOf("1.5"), QJsonValue(1.5)); // of a column that is not known here
    QCOMPARE(valueOf("true"), QJsonValue(true));
    QCOMPARE(valueOf(R"("\ud83c\udf4e")")->toString(), u"🍎"_s);
    QCOMPARE(valueOf(R"("a\tb\n")")->toString(), u"a\tb\n"_s);
    QCOMPARE(valueOf('"' + QByteArray(1'000'000, 'x') + '"')->toString().size(), 1'000'000);
    QVERIFY(!valueOf(R"("\ud83c")")); // half a sign
    const auto twice = pageIn(R"({"cursor": "a", "more": false, "rows": [], "cursor": "b"})");
    QVERIFY(twice && twice->cursor == u"a"_s);
}

void TestHubMessages::whatFollowsIsReadOffTheHead()
{
    const QByteArray page = R"({"data":{"r":{"cursor":"1.1.7.90","more":true,"rows":[)" + rowOf("1") + "]}}}";
    QCOMPARE(cursorAhead(page), u"1.1.7.90"_s);
    QCOMPARE(readPage(page)->page.cursor, u"1.1.7.90"_s);
    QVERIFY(cursorAhead(page.left(60)));
    for (qsizetype length = 0; length < page.indexOf('['); ++length)
        QVERIFY(!cursorAhead(page.left(length)));
    const auto other = [&](const char *before, const QByteArray &after) {
        return QByteArray(page).replace(before, after);
    };
    QVERIFY(!cursorAhead(other("true", "false")));
    QVERIFY(!cursorAhead(other("1.1.7.90", "")));
    QVERIFY(!cursorAhead(other("1.1.7.90", "1.1.7'90")));
    QVERIFY(!cursorAhead(other("1.1.7.90", QByteArray(101, '1'))));
    QVERIFY(!cursorAhead(other("\"r\":{", "\"r\": {"))); // as another hub might write it: asked for when it is parsed
    QVERIFY(!cursorAhead(QByteArray("{\"errors\":[]," + page.mid(1))));
}

void TestHubMessages::noPage_data()
{
    QTest::addColumn<QByteArray>("page");
    const auto row = [](const char *name, const QByteArray &page) { QTest::newRow(name) << page; };
    row("null", "null");
    row("a text", "\"page\"");
    row("a list", "[]");
    row("nothing in it", "{}");
    row("no cursor", R"({"more": false, "rows": []})");
    row("an empty cursor", R"({"cursor": "", "more": false, "rows": []})");
    row("a cursor that is a number", R"({"cursor": 5, "more": false, "rows": []})");
    row("a cursor of a megabyte", R"({"cursor": ")" + QByteArray(1'000'000, '1') + R"(", "more": false, "rows": []})");
    row("a cursor with a null byte", R"({"cursor": "1.1\u0000", "more": false, "rows": []})");
    row("no more", R"({"cursor": "1", "rows": []})");
    row("more as a text", R"({"cursor": "1", "more": "true", "rows": []})");
    row("more as a number", R"({"cursor": "1", "more": 1, "rows": []})");
    row("reset as a text", R"({"cursor": "1", "more": true, "reset": "yes", "rows": []})");
    row("no rows", R"({"cursor": "1", "more": false})");
    row("rows as an object", R"({"cursor": "1", "more": false, "rows": {}})");
    row("rows twice", R"({"cursor": "1", "more": false, "rows": 1, "rows": []})");
    row("too many rows", pageOf("[" + QByteArray(rowOf("1") + ",").repeated(kPageRows) + rowOf("1") + "]"));
}

void TestHubMessages::noPage()
{
    QFETCH(QByteArray, page);
    QVERIFY(cannotBeRead(pageIn(page)));
}

void TestHubMessages::noRow_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray id = '"' + QByteArray(kId) + '"';
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    row("null", "null");
    row("an object", R"({"0": "categories"})");
    row("a text", "\"categories\"");
    row("empty", "[]");
    row("a table alone", R"(["categories"])");
    row("no version", R"(["categories", )" + id + "]");
    row("a version of nothing", R"(["categories", )" + id + ", null]");
    row("a version as text", R"(["categories", )" + id + R"(, "7"])");
    row("version zero", R"(["categories", )" + id + ", 0]");
    row("a version below", R"(["categories", )" + id + ", -1]");
    row("a version that is not whole", R"(["categories", )" + id + ", 1.5]");
    row("a version that JSON does not hold", R"(["categories", )" + id + ", 9007199254740993]");
    row("a version beyond", R"(["categories", )" + id + ", 1e30]");
    row("no id", R"(["categories", null, 7])");
    row("an id that is none", R"(["categories", "7", 7])");
    row("an id that is a number", R"(["categories", 7, 7])");
    row("the id of nothing", R"(["categories", "00000000-0000-0000-0000-000000000000", 7])");
    row("an id and more", R"(["categories", ")" + QByteArray(kId) + R"(\u0000", 7])");
    row("a table that is a number", "[1, " + id + ", 7]");
    row("gone without an id", R"(["-", "orders"])");
    row("gone without a table", R"(["-", null, )" + id + "]");
    row("gone as nothing", R"(["-", "orders", null])");
    row("a list as a value", rowOf("[1]"));
    row("an object as a value", rowOf(R"({"a": 1})"));
    row("ten megabytes in one value", rowOf('"' + QByteArray(10'000'000, 'x') + '"'));
    row("a null byte", rowOf(R"("a\u0000b")"));
}

void TestHubMessages::noRow()
{
    QFETCH(QByteArray, text);
    QVERIFY(cannotBeRead(pageIn(pageOf("[" + rowOf("1") + "," + text + "]"))));
}

void TestHubMessages::answersAreRead()
{
    using Kind = HubAnswer::Kind;
    const auto kindOf = [](const char *state) {
        const auto answers = readAnswers(parsed(answerOf(R"("s": ")" + QByteArray(state) + '"')));
        return answers && answers->size() == 1 ? std::optional(answers->front().kind) : std::nullopt;
    };
    QCOMPARE(kindOf("ok"), Kind::Taken);
    QCOMPARE(kindOf("merged"), Kind::Taken);
    QCOMPARE(kindOf("conflict"), Kind::Conflict);
    QCOMPARE(kindOf("denied"), Kind::Denied);
    QCOMPARE(kindOf("rejected"), Kind::Rejected);
    QVERIFY(readAnswers(parsed(R"({"results": []})"))->empty());
    const auto answers =
        readAnswers(parsed(answerOf(R"("s": "conflict", "code": "HB004", "detail": ")" + QByteArray(5000, 'd')
            + R"(", "theirs": [{"t": "products", "row": ")" + kId + R"(", "theirs": {"name": "A"}}])")));
    QVERIFY(answers);
    QCOMPARE(answers->front().code, u"HB004"_s);
    QCOMPARE(answers->front().detail.size(), 200);
    QCOMPARE(answers->front().theirs.size(), size_t(1));
    QCOMPARE(answers->front().theirs[0].table, std::string("products"));
    QCOMPARE(answers->front().theirs[0].values.value(u"name").toString(), u"A"_s);
}

void TestHubMessages::noAnswers_data()
{
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text; };
    const auto theirs = [&](const char *name, const QByteArray &list) {
        row(name, answerOf(R"("s": "conflict", "theirs": )" + list));
    };
    row("null", "null");
    row("a list", "[]");
    row("no results", "{}");
    row("results as an object", R"({"results": {}})");
    row("an answer of nothing", R"({"results": [null]})");
    row("an answer to nothing", R"({"results": [{"s": "ok"}]})");
    row("an answer to a number", R"({"results": [{"id": 1, "s": "ok"}]})");
    row("no state", answerOf(R"("t": 1)"));
    row("a state that is none", answerOf(R"("s": "fine")"));
    row("a state that is a number", answerOf(R"("s": 1)"));
    row("a long code", answerOf(R"("s": "denied", "code": ")" + QByteArray(1000, 'x') + '"'));
    theirs("theirs as an object", "{}");
    theirs("theirs as a text", "\"all\"");
    theirs("theirs of nothing", "[null]");
    theirs("theirs without a row", R"([{"t": "products", "theirs": {"name": "A"}}])");
    theirs("theirs without a table", R"([{"row": ")" + QByteArray(kId) + R"(", "theirs": {"name": "A"}}])");
    theirs("theirs as a list", R"([{"t": "products", "row": ")" + QByteArray(kId) + R"(", "theirs": ["A"]}])");
    theirs("a value in theirs that is none",
        R"([{"t": "products", "row": ")" + QByteArray(kId) + R"(", "theirs": {"name": ["A"]}}])");
    theirs("a long value in theirs",
        R"([{"t": "products", "row": ")" + QByteArray(kId) + R"(", "theirs": {"name": ")" + QByteArray(10'000'000, 'x')
            + R"("}}])");
}

void TestHubMessages::noAnswers()
{
    QFETCH(QByteArray, text);
    QVERIFY(cannotBeRead(readAnswers(parsed(text))));
}

static QJsonObject session()
{
    return { { u"token"_s, u"a.b.c"_s }, { u"refreshToken"_s, u"00ff"_s }, { u"workspaceId"_s, QLatin1String(kId) },
        { u"workspaceName"_s, u"Fruit"_s }, { u"currency"_s, u"CNY"_s }, { u"timeZone"_s, u"Asia/Shanghai"_s },
        { u"role"_s, u"owner"_s }, { u"resellerId"_s, QJsonValue() }, { u"memberId"_s, QLatin1String(kId) } };
}

void TestHubMessages::aSessionIsRead()
{
    const auto read = readSession(session());
    QVERIFY(read && *read);
    QCOMPARE((*read)->token, QByteArray("a.b.c"));
    QCOMPARE((*read)->refreshToken, QByteArray("00ff"));
    QCOMPARE((*read)->role, ShopRole::Owner);
    QVERIFY(!(*read)->reseller);
    QJsonObject hers = session();
    hers[u"role"_s] = u"reseller"_s;
    hers[u"resellerId"_s] = QLatin1String(kId);
    QCOMPARE((**readSession(hers)).reseller->toText(), QLatin1String(kId));
    // No: without a word, as the hub says it.
    QVERIFY(readSession(QJsonValue()) && !*readSession(QJsonValue()));
    QJsonObject no = session();
    for (const QString &key : session().keys())
        no[key] = QJsonValue();
    QVERIFY(readSession(no) && !*readSession(no));
}

void TestHubMessages::noSession_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *key, const QJsonValue &value) {
        QTest::addRow(
            "%s %s", key, QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact).left(40).constData())
            << QString::fromLatin1(key) << value;
    };
    for (const char *key : { "token", "refreshToken" })
        for (const QJsonValue &value : { QJsonValue(u""_s), QJsonValue(1), QJsonValue(QJsonArray {}),
                 QJsonValue(u"a\r\nCookie: b"_s), QJsonValue(u"果"_s), QJsonValue(QString(100'000, u'x')) })
            row(key, value);
    row("refreshToken", QJsonValue());
    for (const char *key : { "workspaceId", "memberId" })
        for (const QJsonValue &value : { QJsonValue(), QJsonValue(u""_s), QJsonValue(u"me"_s), QJsonValue(1) })
            row(key, value);
    for (const QJsonValue &value : { QJsonValue(), QJsonValue(u"king"_s), QJsonValue(u"Owner"_s), QJsonValue(1) })
        row("role", value);
    row("resellerId", QLatin1String(kId)); // of an owner
    row("role", u"reseller"_s); // of nobody
}

void TestHubMessages::noSession()
{
    QFETCH(QString, key);
    QFETCH(QJsonValue, value);
    QJsonObject object = session();
    object[key] = value;
    QVERIFY(cannotBeRead(readSession(object)));
    for (const QJsonValue &other : { QJsonValue(true), QJsonValue(u"yes"_s), QJsonValue(QJsonArray { object }) })
        QVERIFY(cannotBeRead(readSession(other)));
}

void TestHubMessages::devicesAreRead()
{
    const auto devices = readDevices(parsed(R"([{"id": ")" + QByteArray(kId)
        + R"(", "device": "laptop", "role": "staff", "email": "a@b.test", "signedIn": "2026-01-01", "lastSeen": null,
            "mine": true}, {"id": ")"
        + kId + R"(", "device": null}])"));
    QVERIFY(devices);
    QCOMPARE(devices->size(), size_t(2));
    QCOMPARE((*devices)[0].name, u"laptop"_s);
    QVERIFY((*devices)[0].mine && !(*devices)[1].mine);
    QVERIFY(readDevices(parsed("[]"))->empty());
}

void TestHubMessages::noDevices()
{
    for (const char *json :
        { "null", "{}", "\"none\"", "[null]", "[[]]", "[{}]", R"([{"id": "x"}])", R"([{"id": 1}])" })
        QVERIFY2(cannotBeRead(readDevices(parsed(json))), json);
}

void TestHubMessages::noBeginningOfAnAnswerIsOne()
{
    const QByteArray whole =
        R"({"data": {"r": )" + pageOf("[" + rowOf("1, \"果\"") + R"(, ["-", "orders", ")" + kId + "\"]]") + "}}";
    QVERIFY(readPage(whole));
    for (qsizetype length = 0; length < whole.size(); ++length) {
        QVERIFY2(cannotBeRead(readResult(whole.left(length))), qPrintable(QString::number(length)));
        QVERIFY2(cannotBeRead(readPage(whole.left(length))), qPrintable(QString::number(length)));
    }
    // And with any one byte different: an answer or none, but nothing worse.
    for (qsizetype at = 0; at < whole.size(); ++at)
        for (const char byte : { '\0', '"', '[', '}', '9', '\xff' }) {
            QByteArray other = whole;
            other[at] = byte;
            (void)readResult(other).ok();
            (void)readPage(other).ok();
        }
}

QTEST_GUILESS_MAIN(TestHubMessages)
#include "tst_hubmessages.moc"
