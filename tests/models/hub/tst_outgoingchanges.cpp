// What waits for the hub, as it is sent: once, in order, under ids that stay.
#include "tests/models/hub/feeddesk.h"
#include "tests/support/feedofshop.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

QJsonArray changesOf(const OutgoingBatch &batch)
{
    return QJsonDocument::fromJson(batch.json).array();
}

QJsonArray operationsOf(const OutgoingBatch &batch, qsizetype change = 0)
{
    return changesOf(batch).at(change).toObject().value(u"ops").toArray();
}

HubAnswer taken(const OutgoingBatch::Change &change)
{
    return { change.id, HubAnswer::Kind::Taken, {}, {}, {} };
}

// Takes all that waits, as a hub would; complains of what would be a conflict there.
std::map<Uuid, QJsonObject> played(Desk &desk)
{
    std::map<Uuid, QJsonObject> rows;
    for (OutgoingBatch batch = desk.next(); !batch.changes.empty(); batch = desk.next()) {
        std::vector<HubAnswer> answers;
        for (size_t i = 0; i < batch.changes.size(); ++i) {
            answers.push_back(taken(batch.changes[i]));
            const QJsonArray operations = operationsOf(batch, static_cast<qsizetype>(i));
            for (const QJsonValue &each : operations) {
                const QJsonObject operation = each.toObject();
                const Uuid id = *uuidFromWire(operation.value(u"row"));
                const QJsonObject set = operation.value(u"set").toObject();
                if (operation.value(u"k") == u"del"_s) {
                    if (rows.erase(id) != 1)
                        qFatal("nothing is there to be taken out");
                    continue;
                }
                if ((operation.value(u"k") == u"put"_s) == rows.contains(id))
                    qFatal("a row goes twice, or an edit before its row");
                for (auto field = set.begin(); field != set.end(); ++field) {
                    if (operation.value(u"k") == u"set"_s
                        && operation.value(u"was").toObject().value(field.key()) != rows[id].value(field.key()))
                        qFatal("an edit of %s starts from what was never there", qPrintable(field.key()));
                    rows[id][field.key()] = *field;
                }
            }
        }
        if (!desk.store(batch, answers))
            qFatal("answers are not stored");
    }
    return rows;
}

constexpr const char *kThousand =
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000)\n"
    "INSERT INTO products (uuid, name, created_at) SELECT randomblob(16), 'P' || i, 1 FROM n;\n"
    "DELETE FROM outbox WHERE table_name = 'products';\n"
    "INSERT INTO outbox (change, table_name, row, last_row, operation, at)\n"
    "SELECT change, 'products', 1, 1000, 'insert', 1 FROM capture_state;\n"
    "UPDATE variants SET title = title";

} // namespace

class TstOutgoingChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableGoes();
    void nothingWaitsInANewShop();
    void aLostReplyChangesNothingOfWhatIsSent();
    void anEditAfterSendingIsSentToo();
    void aNewRowThatWasEditedGoesOnce();
    void anOrderThatWasEditedGoesOnce();
    void aLineThatIsTakenOut();
    void aRunGoesInPieces();
    void piecesStayAsTheyAre();
    void batchesAreNeitherTooLongNorTooLarge();
    void nullBytesDoNotGo();
    void whatCameDoesNotGoBack();
};

// In the end a hub has the same rows, and on the way there nothing meets anything that it does not start from.
void TstOutgoingChanges::everyTableGoes()
{
    Desk desk;
    fillEveryTable(desk.shop());
    const auto rows = played(desk);
    const auto feed = feedOf(desk.connection());
    QCOMPARE(rows.size(), feed.size());
    for (const HubRow &row : feed) {
        const QJsonObject fields = rows.at(row.id);
        const RowShape &shape = *desk.shapes().of(row.table);
        for (size_t i = 0; i < shape.columns.size(); ++i)
            QCOMPARE(fields.value(QString::fromStdString(shape.columns[i].name)), wireToJson(row.values.at(i)));
    }
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstOutgoingChanges::nothingWaitsInANewShop()
{
    Desk desk;
    QVERIFY(desk.next().changes.empty());
    QCOMPARE(desk.next().json, QByteArray("[]"));
}

void TstOutgoingChanges::aLostReplyChangesNothingOfWhatIsSent()
{
    Desk desk;
    QVERIFY(desk.run("INSERT INTO suppliers (uuid, name, created_at) VALUES (randomblob(16), 'A', 1)"));
    QVERIFY(desk.run("INSERT INTO suppliers (uuid, name, created_at) VALUES (randomblob(16), 'B', 1)"));
    const OutgoingBatch first = desk.next();
    QCOMPARE(first.changes.size(), size_t(2));
    const OutgoingBatch again = desk.next();
    QCOMPARE(again.json, first.json);
    // Half of the answers came.
    QVERIFY(desk.store(first, { taken(first.changes[0]) }));
    const OutgoingBatch rest = desk.next();
    QCOMPARE(rest.changes.size(), size_t(1));
    QCOMPARE(changesOf(rest).at(0), changesOf(first).at(1));
    QVERIFY(changesOf(first).at(0).toObject().value(u"n").toInteger()
        < changesOf(first).at(1).toObject().value(u"n").toInteger());
}

void TstOutgoingChanges::anEditAfterSendingIsSentToo()
{
    Desk desk;
    QVERIFY(desk.run("INSERT INTO suppliers (uuid, name, created_at) VALUES (randomblob(16), 'A', 1)"));
    const OutgoingBatch sent = desk.next();
    QVERIFY(desk.run("UPDATE suppliers SET name = 'B'"));
    QVERIFY(desk.store(sent, { taken(sent.changes[0]) }));
    const OutgoingBatch edit = desk.next();
    QCOMPARE(edit.changes.size(), size_t(1));
    const QJsonObject set = operationsOf(edit).at(0).toObject();
    QCOMPARE(set.value(u"k").toString(), u"set"_s);
    QCOMPARE(set.value(u"was").toObject(), QJsonObject({ { u"name"_s, u"A"_s } }));
    QCOMPARE(set.value(u"set").toObject(), QJsonObject({ { u"name"_s, u"B"_s } }));
}

// Whatever was edited since, before or after it was sent: it goes once, and every edit starts from what is there.
void TstOutgoingChanges::aNewRowThatWasEditedGoesOnce()
{
    Desk desk;
    QVERIFY(desk.run("INSERT INTO suppliers (uuid, name, created_at) VALUES (randomblob(16), 'A', 1); UPDATE suppliers "
                     "SET note = 'n'"));
    QVERIFY(desk.run("UPDATE suppliers SET name = 'B'"));
    const OutgoingBatch lost = desk.next();
    QVERIFY(desk.run("UPDATE suppliers SET name = 'C'"));
    QVERIFY(desk.run("UPDATE suppliers SET name = 'D', note = 'm'"));
    const OutgoingBatch again = desk.next();
    QCOMPARE(again.changes.size(), size_t(4));
    for (qsizetype i = 0; i < 2; ++i)
        QCOMPARE(changesOf(again).at(i), changesOf(lost).at(i));
    const auto rows = played(desk);
    QCOMPARE(rows.size(), size_t(1));
    QCOMPARE(rows.begin()->second.value(u"name").toString(), u"D"_s);
    QCOMPARE(rows.begin()->second.value(u"note").toString(), u"m"_s);
}

void TstOutgoingChanges::anOrderThatWasEditedGoesOnce()
{
    Desk desk;
    QVERIFY(desk.shop().addVariant("S1", 100) > 0);
    QVERIFY(
        desk.run("INSERT INTO orders (uuid, number, placed_at, status) VALUES (randomblob(16), 'A7-1', 1, 'placed');\n"
                 "INSERT INTO order_lines (order_id, line_no, variant_id, sku, name, quantity, unit_price, amount)\n"
                 "VALUES (1, 1, 1, 'S1', 'A', 1000, 100, 100), (1, 2, 1, 'S1', 'A', 2000, 100, 200)"));
    QVERIFY(desk.run("UPDATE order_lines SET quantity = 3000 WHERE line_no = 1; UPDATE orders SET note = 'x'"));
    QVERIFY(desk.run(
        "UPDATE order_lines SET quantity = 4000 WHERE line_no = 1; DELETE FROM order_lines WHERE line_no = 2"));
    QVERIFY(
        desk.run("UPDATE orders SET note = 'y';\n"
                 "INSERT INTO order_lines (order_id, line_no, variant_id, sku, name, quantity, unit_price, amount)\n"
                 "VALUES (1, 2, 1, 'S1', 'A', 5000, 100, 500), (1, 3, 1, 'S1', 'A', 6000, 100, 600)"));
    QVERIFY(desk.run("DELETE FROM order_lines WHERE line_no = 3"));
    const auto rows = played(desk);
    const auto feed = feedOf(desk.connection());
    QCOMPARE(rows.size(), feed.size());
    const Uuid order = desk.uuidOf("orders", 1);
    QCOMPARE(rows.at(order).value(u"note").toString(), u"y"_s);
    QCOMPARE(rows.at(lineUuid(order, 1)).value(u"quantity").toInt(), 4000);
    QCOMPARE(rows.at(lineUuid(order, 2)).value(u"quantity").toInt(), 5000);
    QCOMPARE(rows.at(lineUuid(order, 2)).value(u"order_id").toString(), order.toText());
    QVERIFY(!rows.contains(lineUuid(order, 3)));
}

void TstOutgoingChanges::aLineThatIsTakenOut()
{
    Desk desk;
    QVERIFY(desk.shop().addVariant("S1", 100) > 0);
    QVERIFY(
        desk.run("INSERT INTO orders (uuid, number, placed_at, status) VALUES (randomblob(16), 'A7-1', 1, 'placed');\n"
                 "INSERT INTO order_lines (order_id, line_no, variant_id, sku, name, quantity, unit_price, amount)\n"
                 "VALUES (1, 1, 1, 'S1', 'A', 1000, 100, 100), (1, 2, 1, 'S1', 'A', 2000, 100, 200)"));
    QVERIFY(desk.sendAll() > 0);
    QVERIFY(desk.run("DELETE FROM order_lines WHERE line_no = 2"));
    const OutgoingBatch batch = desk.next();
    QCOMPARE(batch.changes.size(), size_t(1));
    QCOMPARE(operationsOf(batch).size(), 1);
    QCOMPARE(operationsOf(batch).at(0).toObject().value(u"k").toString(), u"del"_s);
    QCOMPARE(
        operationsOf(batch).at(0).toObject().value(u"row").toString(), lineUuid(desk.uuidOf("orders", 1), 2).toText());
}

void TstOutgoingChanges::aRunGoesInPieces()
{
    Desk desk;
    QVERIFY(desk.run(kThousand));
    const OutgoingBatch batch = desk.next();
    QCOMPARE(batch.changes.size(), size_t(10));
    std::set<Uuid> ids;
    int64_t before = 0;
    for (qsizetype i = 0; i < 10; ++i) {
        const auto &change = batch.changes[static_cast<size_t>(i)];
        QCOMPARE(change.piece, static_cast<int>(i));
        QCOMPARE(change.last, i == 9);
        QVERIFY(ids.insert(change.id).second);
        QCOMPARE(operationsOf(batch, i).size(), 100);
        const int64_t number = changesOf(batch).at(i).toObject().value(u"n").toInteger();
        QVERIFY(number > before);
        before = number;
    }
}

// Whatever has been answered, and whatever was written since.
void TstOutgoingChanges::piecesStayAsTheyAre()
{
    Desk desk;
    QVERIFY(desk.run(kThousand));
    const OutgoingBatch batch = desk.next();
    QVERIFY(desk.store(batch, { taken(batch.changes[0]), taken(batch.changes[1]), taken(batch.changes[2]) }));
    QVERIFY(desk.run("UPDATE products SET name = 'later' WHERE id = 950"));
    const OutgoingBatch rest = desk.next();
    QCOMPARE(rest.changes.size(), size_t(8));
    for (size_t i = 0; i < 7; ++i) {
        QCOMPARE(rest.changes[i].id, batch.changes[i + 3].id);
        QCOMPARE(rest.changes[i].piece, batch.changes[i + 3].piece);
    }
    QCOMPARE(operationsOf(rest, 0), operationsOf(batch, 3));
    QCOMPARE(desk.sendAll(), 2);
}

void TstOutgoingChanges::batchesAreNeitherTooLongNorTooLarge()
{
    Desk desk;
    for (int i = 0; i < 600; ++i)
        QVERIFY(desk.run("INSERT INTO suppliers (uuid, name, created_at) VALUES (randomblob(16), 'A', 1)"));
    QCOMPARE(desk.next().changes.size(), size_t(500));
    QCOMPARE(desk.sendAll(), 600);
    for (int i = 0; i < 5; ++i)
        QVERIFY(desk.run("INSERT INTO suppliers (uuid, name, created_at)\n"
                         "VALUES (randomblob(16), replace(hex(zeroblob(150000)), '0', 'x'), 1)"));
    const OutgoingBatch batch = desk.next();
    QCOMPARE(batch.changes.size(), size_t(3));
    QVERIFY(batch.json.size() <= 1'000'000);
    QCOMPARE(desk.sendAll(), 5);
}

void TstOutgoingChanges::nullBytesDoNotGo()
{
    Desk desk;
    QVERIFY(
        desk.run("INSERT INTO suppliers (uuid, name, created_at) VALUES (randomblob(16), 'a' || char(0) || 'b', 1)"));
    QVERIFY(!desk.next().json.contains("\\u0000"));
    QCOMPARE(desk.sendAll(), 1);
    QVERIFY(desk.run("UPDATE suppliers SET note = 'c' || char(0)"));
    QVERIFY(!desk.next().json.contains("\\u0000"));
}

void TstOutgoingChanges::whatCameDoesNotGoBack()
{
    ShopFixture source;
    fillEveryTable(source);
    Desk desk;
    QVERIFY(desk.take(std::vector<HubRow>())); // what comes from now on is recorded
    QVERIFY(desk.take(feedOf(source.connection())));
    QVERIFY(desk.integer("SELECT count(*) FROM outbox") > 0);
    QVERIFY(desk.next().changes.empty());
    QVERIFY(desk.run("UPDATE customers SET note = 'mine' WHERE id = 1"));
    const OutgoingBatch batch = desk.next();
    QCOMPARE(batch.changes.size(), size_t(1));
    QCOMPARE(operationsOf(batch).size(), 1);
    QCOMPARE(operationsOf(batch).at(0).toObject().value(u"k").toString(), u"set"_s);
}

QTEST_GUILESS_MAIN(TstOutgoingChanges)
#include "tst_outgoingchanges.moc"
