// What the hub says to changes: what it took is done, what it has otherwise is shown, what it refused waits for a
// person.
#include "models/hub/parkedchanges.h"
#include "models/settings/settings.h"
#include "tests/models/hub/feeddesk.h"
#include "tests/support/feedofshop.h"

#include <QJsonArray>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

using Kind = HubAnswer::Kind;
using Settle = ParkedChanges::Settle;

// A desk whose shop the hub has.
class Joined : public Desk
{
public:
    Joined()
    {
        if (!run("INSERT INTO suppliers (uuid, name, note, created_at) VALUES (randomblob(16), 'A', 'n', 1), "
                 "(randomblob(16), 'B', '', 1);\n"
                 "INSERT INTO orders (uuid, number, placed_at, status, note) VALUES (randomblob(16), 'A7-1', 1, "
                 "'placed', 'n');\n"
                 "INSERT INTO products (uuid, name, created_at) VALUES (randomblob(16), 'P', 1);\n"
                 "INSERT INTO variants (uuid, product_id, sku, created_at, price) VALUES (randomblob(16), 1, 'S', 1, "
                 "1);\n"
                 "INSERT INTO order_lines (order_id, line_no, variant_id, sku, name, quantity, unit_price, amount)\n"
                 "VALUES (1, 1, 1, 'S', 'P', 1000, 1, 1)")
            || sendAll() < 1 || !take(feedOf(connection())))
            qFatal("the hub does not have it");
    }

    // Sends what waits; the last change is answered so, all before are taken.
    Result<AnswerCounts> answer(Kind kind, const char *code = "", const std::vector<HubAnswer::Theirs> &theirs = {})
    {
        const OutgoingBatch batch = next();
        std::vector<HubAnswer> answers;
        for (const OutgoingBatch::Change &change : batch.changes)
            answers.push_back({ change.id, Kind::Taken, {}, {}, {} });
        if (answers.empty())
            return Error { ErrorKind::NotFound, u"nothing waits"_s };
        answers.back() = { batch.changes.back().id, kind, QString::fromLatin1(code), u"why"_s, theirs };
        return store(batch, answers);
    }
    HubAnswer::Theirs theirs(const char *table, RowId row, const QJsonObject &values)
    {
        return { table, uuidOf(table, row), values };
    }
    std::vector<RefusedChange> refused() { return *ParkedChanges(connection(), shop().context()).refused(); }
    std::vector<FieldConflict> conflicts() { return *ParkedChanges(connection(), shop().context()).conflicts(); }
    template <typename Work>
    Status decide(Work work)
    {
        return inTransaction(
            connection(), [&](Transaction &) { return work(ParkedChanges(connection(), shop().context())); });
    }
    Status takeBack(int64_t change)
    {
        return decide([&](ParkedChanges parked) { return parked.takeBack(change); });
    }
    Status settle(Settle how, const QJsonValue &edited = {})
    {
        const int64_t id = conflicts().at(0).id;
        return decide([&](ParkedChanges parked) { return parked.settle(id, how, edited); });
    }
};

} // namespace

class TstChangeAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTakenIsDone();
    void aFieldThatIsOtherwiseIsShown();
    void aLaterEditIsNotOverwritten();
    void whatTheHubSaidOfAnotherFieldIsKept();
    void whatTheHubSaidOutlivesTwoThatAreTakenBack();
    void twoThatAreTakenBackInAnyOrderLeaveWhatWas_data();
    void twoThatAreTakenBackInAnyOrderLeaveWhatWas();
    void aConflictIsSettled_data();
    void aConflictIsSettled();
    void aParkedOrderIsSettled_data();
    void aParkedOrderIsSettled();
    void aRefusedChangeWaits();
    void aRefusedEditIsTakenBack();
    void aRefusedRowIsTakenBack();
    void aRefusedLineIsPutBack();
    void aLineIsPutBackAsTheHubHasIt();
    void aLineThatTheHubTookOutStaysOut();
    void anEditOfALineThatWasTakenOutIsTakenBackFirst();
    void whatHangsBelowIsTakenBackFirst();
    void aRefusedChangeIsSentAgain();
    void whatTheHubSaidMeanwhileIsTakenBackTo();
    void theGuiltyRowOfARunIsParked();
    void aCopyOfTheFileGetsAnotherName();
    void theSameHistoryTwice();
    void answersToNothingAreNone();
    void anAnswerTwiceIsNone();
    void conflictsAboutNothing();
};

void TstChangeAnswers::whatIsTakenIsDone()
{
    Joined desk;
    QVERIFY(desk.run("UPDATE suppliers SET name = 'mine' WHERE id = 1"));
    QCOMPARE(desk.answer(Kind::Taken)->taken, 1);
    QVERIFY(desk.next().changes.empty());
    QCOMPARE(
        desk.integer(
            "SELECT CAST(value AS INTEGER) >= (SELECT max(change) FROM outbox) FROM settings WHERE key = 'hub_pushed'"),
        1);
    QCOMPARE(desk.text("SELECT name FROM suppliers WHERE id = 1"), u"mine"_s);
}

void TstChangeAnswers::aFieldThatIsOtherwiseIsShown()
{
    Joined desk;
    QVERIFY(desk.run("UPDATE suppliers SET name = 'mine', note = 'kept' WHERE id = 1"));
    const auto counts =
        desk.answer(Kind::Conflict, "", { desk.theirs("suppliers", 1, { { u"name"_s, u"theirs"_s } }) });
    QVERIFY(counts);
    QCOMPARE(counts->taken, 1);
    QCOMPARE(counts->conflicts, 1);
    QCOMPARE(desk.text("SELECT name || note FROM suppliers WHERE id = 1"), u"theirskept"_s);
    QVERIFY(desk.next().changes.empty());
    const auto conflicts = desk.conflicts();
    QCOMPARE(conflicts.size(), size_t(1));
    QCOMPARE(conflicts[0].column, u"name"_s);
    QCOMPARE(conflicts[0].base.toString(), u"A"_s);
    QCOMPARE(conflicts[0].mine.toString(), u"mine"_s);
    QCOMPARE(conflicts[0].theirs.toString(), u"theirs"_s);
    QVERIFY(!conflicts[0].parked);
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstChangeAnswers::aLaterEditIsNotOverwritten()
{
    Joined desk;
    QVERIFY(desk.run("UPDATE suppliers SET name = 'mine' WHERE id = 1"));
    const OutgoingBatch batch = desk.next();
    QVERIFY(desk.run("UPDATE suppliers SET name = 'later' WHERE id = 1"));
    QVERIFY(desk.store(batch,
        { { batch.changes[0].id, Kind::Conflict, {}, {},
            { desk.theirs("suppliers", 1, { { u"name"_s, u"theirs"_s } }) } } }));
    QCOMPARE(desk.text("SELECT name FROM suppliers WHERE id = 1"), u"later"_s);
    QCOMPARE(desk.next().changes.size(), size_t(1));
}

void TstChangeAnswers::aConflictIsSettled_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("sent");
    QTest::newRow("mine") << int(Settle::Mine) << u"mine"_s << 1;
    QTest::newRow("theirs") << int(Settle::Theirs) << u"theirs"_s << 0;
    QTest::newRow("edited") << int(Settle::Edited) << u"both"_s << 1;
}

void TstChangeAnswers::aConflictIsSettled()
{
    QFETCH(int, how);
    QFETCH(QString, name);
    QFETCH(int, sent);
    Joined desk;
    QVERIFY(desk.run("UPDATE suppliers SET name = 'mine' WHERE id = 1"));
    QVERIFY(desk.answer(Kind::Conflict, "", { desk.theirs("suppliers", 1, { { u"name"_s, u"theirs"_s } }) }));
    QVERIFY(desk.settle(Settle(how), u"both"_s));
    QVERIFY(desk.conflicts().empty());
    QCOMPARE(desk.text("SELECT name FROM suppliers WHERE id = 1"), name);
    const OutgoingBatch batch = desk.next();
    QCOMPARE(batch.changes.size(), size_t(sent));
    if (sent > 0)
        QVERIFY(batch.json.contains(R"("was":{"name":"theirs"})"));
    QCOMPARE(desk.sendAll(), sent);
    const Status again = desk.decide([](ParkedChanges parked) { return parked.settle(1, Settle::Mine); });
    QVERIFY(!again && again.error().kind == ErrorKind::NotFound);
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstChangeAnswers::aParkedOrderIsSettled_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<QString>("note");
    QTest::newRow("mine") << int(Settle::Mine) << u"mine"_s;
    QTest::newRow("theirs") << int(Settle::Theirs) << u"theirs"_s;
    QTest::newRow("edited") << int(Settle::Edited) << u"both"_s;
}

// Half an order is none: all of the change waits.
void TstChangeAnswers::aParkedOrderIsSettled()
{
    QFETCH(int, how);
    QFETCH(QString, note);
    Joined desk;
    QVERIFY(desk.run("UPDATE orders SET note = 'mine', tags = 'new' WHERE id = 1"));
    const auto counts =
        desk.answer(Kind::Conflict, "HB004", { desk.theirs("orders", 1, { { u"note"_s, u"theirs"_s } }) });
    QVERIFY(counts);
    QCOMPARE(counts->taken, 0);
    QCOMPARE(desk.text("SELECT note || tags FROM orders"), u"minenew"_s);
    QVERIFY(desk.next().changes.empty());
    QVERIFY(desk.conflicts().at(0).parked);
    auto feed = feedOf(desk.connection());
    HubRow order = rowIn(feed, "orders");
    setValue(desk.connection(), order, "note", u"theirs"_s);
    QVERIFY(desk.take({ order })); // as it comes by anyway
    QVERIFY(desk.settle(Settle(how), u"both"_s));
    QCOMPARE(desk.text("SELECT note || tags FROM orders"), QString(note + u"new"));
    const OutgoingBatch batch = desk.next();
    QCOMPARE(batch.changes.size(), size_t(1));
    QVERIFY(batch.json.contains(R"("tags":"new")"));
    QCOMPARE(batch.json.contains(R"("note":"theirs")"), Settle(how) != Settle::Theirs); // as what was
    QCOMPARE(desk.sendAll(), 1);
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstChangeAnswers::aRefusedChangeWaits()
{
    Joined desk;
    QVERIFY(desk.run("UPDATE suppliers SET name = 'one' WHERE id = 1"));
    QVERIFY(desk.run("UPDATE suppliers SET name = 'two' WHERE id = 2"));
    for (const Kind kind : { Kind::Denied, Kind::Rejected }) {
        const auto counts = desk.answer(kind, "42501");
        QVERIFY(counts);
        QCOMPARE(counts->refused, 1);
        QVERIFY(desk.next().changes.empty());
        QCOMPARE(desk.refused().size(), size_t(1));
        QCOMPARE(desk.refused()[0].code, u"42501"_s);
        QCOMPARE(desk.refused()[0].label, u"two"_s);
        const int64_t change = desk.refused()[0].change;
        QVERIFY(desk.decide([&](ParkedChanges parked) { return parked.sendAgain(change); }));
    }
    QCOMPARE(desk.sendAll(), 1);
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstChangeAnswers::aRefusedEditIsTakenBack()
{
    Joined desk;
    const auto before = viewOf(desk.connection());
    QVERIFY(desk.run(
        "UPDATE suppliers SET name = 'mine', note = 'mine' WHERE id = 1; UPDATE orders SET tags = 'x' WHERE id = 1"));
    QVERIFY(desk.answer(Kind::Denied, "42501"));
    const int64_t change = desk.refused().at(0).change;
    QVERIFY(desk.takeBack(change));
    QCOMPARE(viewOf(desk.connection()), before);
    QVERIFY(desk.refused().empty());
    QVERIFY(desk.next().changes.empty());
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstChangeAnswers::aRefusedRowIsTakenBack()
{
    Joined desk;
    const auto before = viewOf(desk.connection());
    QVERIFY(
        desk.run("INSERT INTO orders (uuid, number, placed_at, status) VALUES (randomblob(16), 'A7-2', 1, 'placed');\n"
                 "INSERT INTO order_lines (order_id, line_no, variant_id, sku, name, quantity, unit_price, amount)\n"
                 "VALUES (2, 1, 1, 'S', 'P', 5000, 1, 5);\n"
                 "INSERT INTO payments (uuid, order_id, amount, method, at) VALUES (randomblob(16), 2, 5, 'cash', 1);\n"
                 "INSERT INTO payments (uuid, order_id, amount, method, at) VALUES (randomblob(16), 1, 1, 'cash', 1)"));
    QCOMPARE(desk.integer("SELECT reserved FROM variants"), 6000);
    QVERIFY(desk.answer(Kind::Rejected, "23505"));
    const int64_t change = desk.refused().at(0).change;
    QVERIFY(desk.takeBack(change));
    QCOMPARE(viewOf(desk.connection()), before); // figures too
    QVERIFY(desk.next().changes.empty());
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstChangeAnswers::aRefusedLineIsPutBack()
{
    Joined desk;
    const auto before = viewOf(desk.connection());
    QVERIFY(desk.run("UPDATE orders SET note = 'gone' WHERE id = 1; DELETE FROM order_lines WHERE order_id = 1"));
    QVERIFY(desk.answer(Kind::Conflict, "HB004"));
    const int64_t change = desk.refused().at(0).change;
    QVERIFY(desk.takeBack(change));
    QCOMPARE(viewOf(desk.connection()), before);
    QVERIFY(desk.next().changes.empty());
    QCOMPARE(problemsOf(desk.shop()), QString());
}

// A clerk made it five while it was taken out here, and handed it over.
void TstChangeAnswers::aLineIsPutBackAsTheHubHasIt()
{
    Joined desk;
    auto feed = feedOf(desk.connection());
    HubRow line = rowIn(feed, "order_lines");
    setValue(desk.connection(), line, "quantity", 5000);
    setValue(desk.connection(), line, "amount", 5);
    QVERIFY(desk.run("UPDATE orders SET note = 'gone' WHERE id = 1; DELETE FROM order_lines WHERE order_id = 1"));
    QVERIFY(desk.answer(Kind::Rejected, "HB011"));
    QVERIFY(desk.take({ line }));
    QCOMPARE(desk.integer("SELECT count(*) FROM order_lines"), 0);
    QVERIFY(desk.takeBack(desk.refused().at(0).change));
    QCOMPARE(desk.text("SELECT quantity || ' ' || amount FROM order_lines"), u"5000 5"_s);
    QCOMPARE(desk.text("SELECT total || ' ' || note FROM orders"), u"5 n"_s);
    QCOMPARE(desk.integer("SELECT reserved FROM variants"), 5000);
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_withheld"), 0);
    QVERIFY(desk.next().changes.empty());
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstChangeAnswers::aLineThatTheHubTookOutStaysOut()
{
    Joined desk;
    QVERIFY(desk.run("UPDATE orders SET note = 'gone' WHERE id = 1; DELETE FROM order_lines WHERE order_id = 1"));
    QVERIFY(desk.answer(Kind::Rejected, "HB011"));
    QVERIFY(desk.take({ HubRow { "order_lines", lineUuid(desk.uuidOf("orders", 1), 1), 0, {}, true } }));
    QVERIFY(desk.takeBack(desk.refused().at(0).change));
    QCOMPARE(desk.integer("SELECT count(*) FROM order_lines"), 0);
    QCOMPARE(desk.text("SELECT total || ' ' || note FROM orders"), u"0 n"_s);
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_withheld"), 0);
    QVERIFY(desk.next().changes.empty());
}

void TstChangeAnswers::anEditOfALineThatWasTakenOutIsTakenBackFirst()
{
    Joined desk;
    const auto before = viewOf(desk.connection());
    QVERIFY(desk.run("UPDATE order_lines SET quantity = 3000, amount = 3 WHERE order_id = 1"));
    QVERIFY(desk.answer(Kind::Denied, "42501"));
    const int64_t edit = desk.refused().at(0).change;
    QVERIFY(desk.run("DELETE FROM order_lines WHERE order_id = 1"));
    QVERIFY(desk.answer(Kind::Denied, "42501"));
    QVERIFY(desk.takeBack(edit));
    QVERIFY(desk.takeBack(desk.refused().at(0).change));
    QCOMPARE(viewOf(desk.connection()), before);
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_withheld"), 0);
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstChangeAnswers::twoThatAreTakenBackInAnyOrderLeaveWhatWas_data()
{
    QTest::addColumn<size_t>("first");
    QTest::newRow("the later one first") << size_t(1);
    QTest::newRow("the earlier one first") << size_t(0);
}

void TstChangeAnswers::twoThatAreTakenBackInAnyOrderLeaveWhatWas()
{
    QFETCH(size_t, first);
    Joined desk;
    QVERIFY(desk.run("UPDATE suppliers SET name = 'first' WHERE id = 1"));
    QVERIFY(desk.answer(Kind::Denied, "42501"));
    QVERIFY(desk.run("UPDATE suppliers SET name = 'second' WHERE id = 1"));
    QVERIFY(desk.answer(Kind::Denied, "42501"));
    const int64_t change = desk.refused().at(first).change;
    QVERIFY(desk.takeBack(change));
    QCOMPARE(desk.text("SELECT name FROM suppliers WHERE id = 1"), first == 1 ? u"first"_s : u"second"_s);
    QVERIFY(desk.takeBack(desk.refused().at(0).change));
    QCOMPARE(desk.text("SELECT name FROM suppliers WHERE id = 1"), u"A"_s);
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_withheld"), 0);
}

void TstChangeAnswers::whatHangsBelowIsTakenBackFirst()
{
    Joined desk;
    QVERIFY(desk.run("INSERT INTO products (uuid, name, created_at) VALUES (randomblob(16), 'new', 1)"));
    QVERIFY(desk.answer(Kind::Denied, "42501"));
    QVERIFY(desk.run("INSERT INTO variants (uuid, product_id, price, created_at) VALUES (randomblob(16), 2, 1, 1)"));
    const int64_t change = desk.refused().at(0).change;
    const Status taken = desk.takeBack(change);
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, ErrorKind::Refused);
    QCOMPARE(desk.integer("SELECT count(*) FROM products"), 2);
    QVERIFY(desk.answer(Kind::Rejected, "HB002"));
    const int64_t below = desk.refused().at(1).change;
    QVERIFY(desk.takeBack(below));
    QVERIFY(desk.takeBack(change));
    QCOMPARE(desk.integer("SELECT count(*) FROM products"), 1);
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstChangeAnswers::aRefusedChangeIsSentAgain()
{
    Joined desk;
    QVERIFY(desk.run("UPDATE suppliers SET name = 'mine' WHERE id = 1"));
    const OutgoingBatch before = desk.next();
    QVERIFY(desk.answer(Kind::Denied, "42501"));
    const int64_t change = desk.refused().at(0).change;
    QVERIFY(desk.decide([&](ParkedChanges parked) { return parked.sendAgain(change); }));
    const OutgoingBatch again = desk.next();
    QCOMPARE(again.changes.size(), size_t(1));
    QVERIFY(again.changes[0].id != before.changes[0].id); // to the hub it is another one
    QVERIFY(again.changes[0].change > before.changes[0].change);
}

void TstChangeAnswers::whatTheHubSaidMeanwhileIsTakenBackTo()
{
    Joined desk;
    auto feed = feedOf(desk.connection(), 2);
    HubRow &supplier = rowIn(feed, "suppliers");
    QVERIFY(desk.run("UPDATE suppliers SET name = 'mine'"));
    setValue(desk.connection(), supplier, "name", u"theirs"_s);
    QVERIFY(desk.take({ supplier }));
    QVERIFY(desk.answer(Kind::Denied, "42501"));
    QCOMPARE(desk.text("SELECT group_concat(name) FROM suppliers"), u"mine,mine"_s);
    const int64_t change = desk.refused().at(0).change;
    QVERIFY(desk.takeBack(change));
    QCOMPARE(desk.text("SELECT group_concat(name) FROM (SELECT name FROM suppliers ORDER BY name)"), u"B,theirs"_s);
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_withheld"), 0);
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstChangeAnswers::theGuiltyRowOfARunIsParked()
{
    Desk desk;
    QVERIFY(desk.run("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)\n"
                     "INSERT INTO products (uuid, name, created_at) SELECT randomblob(16), 'P' || i, 1 FROM n;\n"
                     "DELETE FROM outbox;\n"
                     "INSERT INTO outbox (change, table_name, row, last_row, operation, at)\n"
                     "SELECT change, 'products', 1, 1000, 'insert', 1 FROM capture_state"));
    OutgoingBatch batch = desk.next();
    QCOMPARE(batch.changes.size(), size_t(10));
    const QByteArray guilty = desk.uuidOf("products", 650).toText().toLatin1();
    const auto play = [&] {
        std::vector<HubAnswer> answers;
        const QJsonArray changes = QJsonDocument::fromJson(batch.json).array();
        for (size_t i = 0; i < batch.changes.size(); ++i) {
            const bool isGuilty =
                QJsonDocument(changes.at(static_cast<qsizetype>(i)).toObject()).toJson().contains(guilty);
            answers.push_back({ batch.changes[i].id, isGuilty ? Kind::Rejected : Kind::Taken,
                isGuilty ? u"23514"_s : QString(), {}, {} });
        }
        return desk.store(batch, answers);
    };
    int rounds = 0;
    for (; !batch.changes.empty() && rounds < 20; ++rounds) {
        QVERIFY(play());
        batch = desk.next();
    }
    QVERIFY(rounds < 20);
    QCOMPARE(desk.integer("SELECT count(*) FROM change_states WHERE state = 'refused'"), 1);
    QCOMPARE(
        desk.integer("SELECT o.row FROM change_states s JOIN outbox o USING (change) WHERE s.state = 'refused'"), 650);
    QVERIFY(problemsOf(desk.shop()).split(u'\n').filter(u"uncaptured"_s).isEmpty());
}

void TstChangeAnswers::aCopyOfTheFileGetsAnotherName()
{
    Joined desk;
    QVERIFY(desk.run("INSERT INTO settings (key, value) VALUES ('hub_client', 'before')"));
    QVERIFY(desk.run("UPDATE suppliers SET name = 'mine' WHERE id = 1"));
    const OutgoingBatch before = desk.next();
    QVERIFY(desk.answer(Kind::Rejected, "HB007"));
    QVERIFY(Settings(desk.connection()).value(setting::kHubClient) != u"before");
    QVERIFY(desk.refused().empty());
    const OutgoingBatch again = desk.next();
    QCOMPARE(again.changes.size(), size_t(1));
    QVERIFY(again.changes[0].id != before.changes[0].id);
    QCOMPARE(problemsOf(desk.shop()), QString());
}

// Two desks said that the same thing happened, each in its words: the hub's count, and nobody is asked.
void TstChangeAnswers::theSameHistoryTwice()
{
    Joined desk;
    QVERIFY(desk.run("INSERT INTO payments (uuid, order_id, amount, method, at, note) VALUES (randomblob(16), 1, 1, "
                     "'cash', 5, 'mine')"));
    QVERIFY(desk.answer(Kind::Conflict, "HB004",
        { desk.theirs("payments", 1, { { u"note"_s, u"theirs"_s }, { u"at"_s, 4 }, { u"amount"_s, 7 } }) }));
    QCOMPARE(desk.text("SELECT note || at || amount FROM payments"), u"theirs47"_s);
    QCOMPARE(desk.integer("SELECT paid FROM orders WHERE id = 1"), 7);
    QVERIFY(desk.conflicts().empty());
    QVERIFY(desk.refused().empty());
    QVERIFY(desk.next().changes.empty());
    QVERIFY(desk.take(feedOf(desk.connection())));
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstChangeAnswers::answersToNothingAreNone()
{
    Joined desk;
    QVERIFY(desk.run("UPDATE suppliers SET name = 'mine' WHERE id = 1"));
    const OutgoingBatch batch = desk.next();
    const auto stored = desk.store(
        batch, { { batch.changes[0].id, Kind::Taken, {}, {}, {} }, { Uuid::v7(kMorning), Kind::Taken, {}, {}, {} } });
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::CannotRead);
    QCOMPARE(desk.next().json, batch.json); // nothing of it was stored
}

void TstChangeAnswers::anAnswerTwiceIsNone()
{
    Joined desk;
    QVERIFY(desk.run("UPDATE suppliers SET name = 'mine' WHERE id = 1"));
    const OutgoingBatch batch = desk.next();
    const auto stored = desk.store(batch,
        { { batch.changes[0].id, Kind::Taken, {}, {}, {} },
            { batch.changes[0].id, Kind::Denied, u"42501"_s, {}, {} } });
    QVERIFY(!stored);
    QCOMPARE(stored.error().kind, ErrorKind::CannotRead);
    QCOMPARE(desk.next().json, batch.json);
}

// Rows and columns that are not there, values of another kind: nothing of it gets into a row.
void TstChangeAnswers::conflictsAboutNothing()
{
    const QJsonObject strange { { u"name"_s, 7 }, { u"lead_days"_s, u"soon"_s }, { u"created_at"_s, 1.5 },
        { u"note"_s, QJsonValue() }, { u"id"_s, 9 }, { u"uuid"_s, u"x"_s }, { u"name = 'x' --"_s, u"y"_s } };
    for (const char *code : { "", "HB004" }) {
        Joined desk;
        QVERIFY(desk.run("UPDATE suppliers SET name = 'mine' WHERE id = 1"));
        QVERIFY(desk.answer(Kind::Conflict, code, { desk.theirs("suppliers", 1, strange) }));
        QCOMPARE(desk.text("SELECT name || note || lead_days || created_at FROM suppliers WHERE id = 1").left(5),
            u"minen"_s);
        while (!desk.conflicts().empty())
            QVERIFY(desk.settle(Settle::Mine));
        QCOMPARE(problemsOf(desk.shop()), QString());
    }
    for (const char *code : { "", "HB004" }) {
        Joined desk;
        QVERIFY(desk.run("UPDATE suppliers SET name = 'mine' WHERE id = 1"));
        // A row that is not here, perhaps not yet.
        const HubAnswer::Theirs absent { "suppliers", Uuid::v7(kMorning), { { u"name"_s, u"x"_s } } };
        QVERIFY(desk.answer(Kind::Conflict, code, { absent }));
        QCOMPARE(desk.text("SELECT name FROM suppliers WHERE id = 1"), u"mine"_s);
        QCOMPARE(problemsOf(desk.shop()), QString());
    }
    Joined desk;
    QVERIFY(desk.run("UPDATE suppliers SET name = 'mine' WHERE id = 1"));
    const auto unknown =
        desk.answer(Kind::Conflict, "", { { "settings", Uuid::v7(kMorning), { { u"value"_s, u"x"_s } } } });
    QVERIFY(!unknown && unknown.error().kind == ErrorKind::CannotRead);
}

// One change of the row was refused, another one is taken; meanwhile the hub has said what the first is about.
void TstChangeAnswers::whatTheHubSaidOfAnotherFieldIsKept()
{
    Joined desk;
    QVERIFY(desk.run("UPDATE suppliers SET name = 'mine' WHERE id = 1"));
    QVERIFY(desk.answer(Kind::Denied, "42501"));
    QVERIFY(desk.run("UPDATE suppliers SET note = 'more' WHERE id = 1"));
    auto feed = feedOf(desk.connection());
    HubRow row = rowIn(feed, "suppliers");
    setValue(desk.connection(), row, "name", u"theirs"_s);
    QVERIFY(desk.take({ row }));
    QCOMPARE(desk.text("SELECT name FROM suppliers WHERE id = 1"), u"mine"_s);
    QVERIFY(desk.answer(Kind::Taken));
    QVERIFY(desk.takeBack(desk.refused().at(0).change));
    QCOMPARE(desk.text("SELECT name || ' ' || note FROM suppliers WHERE id = 1"), u"theirs more"_s);
}

void TstChangeAnswers::whatTheHubSaidOutlivesTwoThatAreTakenBack()
{
    Joined desk;
    QVERIFY(desk.run("UPDATE suppliers SET name = 'first' WHERE id = 1"));
    QVERIFY(desk.answer(Kind::Denied, "42501"));
    QVERIFY(desk.run("UPDATE suppliers SET name = 'second' WHERE id = 1"));
    QVERIFY(desk.answer(Kind::Denied, "42501"));
    auto feed = feedOf(desk.connection());
    HubRow row = rowIn(feed, "suppliers");
    setValue(desk.connection(), row, "name", u"theirs"_s);
    QVERIFY(desk.take({ row }));
    const auto refused = desk.refused();
    QCOMPARE(refused.size(), size_t(2));
    const auto takeBack = [&](size_t which) { return desk.takeBack(refused.at(which).change); };
    const bool isFirstBefore = refused.at(0).change < refused.at(1).change;
    QVERIFY(takeBack(isFirstBefore ? 1 : 0));
    QCOMPARE(desk.text("SELECT name FROM suppliers WHERE id = 1"), u"first"_s);
    QVERIFY(takeBack(isFirstBefore ? 0 : 1));
    QCOMPARE(desk.text("SELECT name FROM suppliers WHERE id = 1"), u"theirs"_s);
}

QTEST_GUILESS_MAIN(TstChangeAnswers)
#include "tst_changeanswers.moc"
