// Rows of a hub that meet what was made here under the same number or for the same thing.
#include "models/settings/settings.h"
#include "tests/models/hub/feeddesk.h"
#include "tests/models/hub/feedrows.h"
#include "tests/support/shopfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstIncomingCollisions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anOrderNumberGivesWay();
    void aClientReferenceGivesWay();
    void aMatchGivesWay();
    void anEntryOfAPayoutGivesWay();
    void aPictureIsTheSame();
    void aCodeThatIsTakenWaits();
};

void TstIncomingCollisions::anOrderNumberGivesWay()
{
    Desk desk;
    auto all = fullFeed();
    const HubRow order = rowIn(all, "orders");
    const QByteArray number = valueIn(desk.connection(), order, "number").toString().toUtf8();
    QVERIFY(desk.shop().addOrder(number.constData(), "placed") > 0);
    QVERIFY(desk.take(all));
    QCOMPARE(desk.integer("SELECT count(*) FROM orders WHERE number = '" + number + "'"), 1);
    QCOMPARE(desk.integer("SELECT count(*) FROM orders WHERE number GLOB '" + number + "-*'"), 1);
    const OutgoingBatch batch = desk.next();
    QCOMPARE(batch.changes.size(), size_t(1)); // goes out under its new number
    QVERIFY(batch.json.contains(QByteArray(number + '-')));
    QCOMPARE(figureProblems(desk.shop()), QString());
}

void TstIncomingCollisions::aClientReferenceGivesWay()
{
    Desk desk;
    auto all = fullFeed();
    HubRow &order = rowIn(all, "orders");
    setValue(desk.connection(), order, "client_ref", u"draft-1"_s);
    QVERIFY(desk.shop().addOrder("Z9-000001", "placed") > 0);
    QVERIFY(desk.run("UPDATE orders SET client_ref = 'draft-1'"));
    QVERIFY(desk.take(all));
    QCOMPARE(desk.text("SELECT hex(uuid) FROM orders WHERE client_ref = 'draft-1'").toLower(),
        QString::fromLatin1(hex(order.id)));
    QCOMPARE(figureProblems(desk.shop()), QString());
}

void TstIncomingCollisions::aMatchGivesWay()
{
    Desk desk;
    auto all = fullFeed();
    QVERIFY(desk.take(without(all, "bill_matches")));
    QVERIFY(desk.run("INSERT INTO bill_matches (uuid, bill_row_id, payment_id, booked, created_at)\n"
                     "SELECT randomblob(16), b.id, p.id, 0, 1 FROM bill_rows b JOIN payments p ON p.at = b.at AND "
                     "p.amount = b.amount LIMIT 1"));
    QVERIFY(desk.take(all));
    QCOMPARE(desk.integer("SELECT count(*) FROM bill_matches WHERE deleted_at IS NULL"), 1);
    QCOMPARE(desk.text("SELECT hex(uuid) FROM bill_matches WHERE deleted_at IS NULL").toLower(),
        QString::fromLatin1(hex(rowIn(all, "bill_matches").id)));
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstIncomingCollisions::anEntryOfAPayoutGivesWay()
{
    Desk desk;
    auto all = fullFeed();
    QVERIFY(desk.take(without(all, "payout_entries")));
    const HubRow entry = rowIn(all, "payout_entries");
    const auto rowOf = [&](const char *table, const char *column) {
        const Uuid uuid = *uuidFromWire(valueIn(desk.connection(), entry, column));
        return QByteArray::number(
            desk.integer("SELECT id FROM " + QByteArray(table) + " WHERE hex(uuid) = upper('" + hex(uuid) + "')"));
    };
    // Held by a payout of this computer.
    QVERIFY(desk.run("UPDATE capture_state SET applying = 1;\n"
                     "INSERT INTO payout_entries (uuid, payout_id, entry_id) VALUES (randomblob(16), "
        + rowOf("payouts", "payout_id") + ", " + rowOf("commission_entries", "entry_id")
        + "); UPDATE capture_state SET applying = 0"));
    QVERIFY(desk.take(all));
    QCOMPARE(desk.integer("SELECT voided FROM payout_entries WHERE hex(uuid) = upper('" + hex(entry.id) + "')"), 0);
    QCOMPARE(desk.integer("SELECT count(*) FROM payout_entries WHERE voided = 1 AND entry_id = "
                 + rowOf("commission_entries", "entry_id")),
        1);
}

// Two desks took the same picture apart: it is one, under the name that the hub knows.
void TstIncomingCollisions::aPictureIsTheSame()
{
    Desk desk;
    auto all = fullFeed();
    QVERIFY(
        desk.run("INSERT INTO pictures (uuid, sha256, media_type, content) VALUES (randomblob(16), zeroblob(32), "
                 "'image/png', 'bytes');\n"
                 "INSERT INTO products (uuid, name, picture_id, created_at) VALUES (randomblob(16), 'mine', 1, 1)"));
    QVERIFY(desk.take(all));
    QCOMPARE(desk.integer("SELECT count(*) FROM pictures"), 1);
    QCOMPARE(desk.text("SELECT lower(hex(uuid)) || content FROM pictures"),
        QString(QString::fromLatin1(hex(rowIn(all, "pictures").id)) + u"bytes"));
    QCOMPARE(desk.integer("SELECT count(*) FROM products WHERE picture_id = 1"), 3);
    QVERIFY(desk.next().json.contains(rowIn(all, "pictures").id.toText().toLatin1()));
    QCOMPARE(figureProblems(desk.shop()), QString());
}

void TstIncomingCollisions::aCodeThatIsTakenWaits()
{
    Desk desk;
    auto all = fullFeed();
    QVERIFY(desk.take(without(all, "links")));
    const QByteArray code = valueIn(desk.connection(), rowIn(all, "links"), "code").toString().toUtf8();
    QVERIFY(desk.run("INSERT INTO links (uuid, reseller_id, target, code, created_at)\n"
                     "VALUES (randomblob(16), 1, 'shop', '"
        + code + "', 1)"));
    QVERIFY(desk.take(all));
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_held"), 1);
    QVERIFY(desk.run("UPDATE links SET code = 'another' WHERE code = '" + code + "'"));
    QVERIFY(desk.take(std::vector<HubRow>()));
    QCOMPARE(desk.text("SELECT lower(hex(uuid)) FROM links WHERE code = '" + code + "'"),
        QString::fromLatin1(hex(rowIn(all, "links").id)));
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_held"), 0);
}

// A hub that says again and again that there is more, and never what, would keep a computer busy for ever.

QTEST_GUILESS_MAIN(TstIncomingCollisions)
#include "tst_incomingcollisions.moc"
