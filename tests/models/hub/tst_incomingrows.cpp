// Rows of a hub, put into a file in whatever order they come, without any network.
#include "models/hub/dueorders.h"
#include "models/settings/settings.h"
#include "tests/models/hub/feeddesk.h"
#include "tests/models/hub/feedrows.h"
#include "tests/support/shopfixture.h"

#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TstIncomingRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableTakesPart();
    void anyOrderGivesTheSameFile_data();
    void anyOrderGivesTheSameFile();
    void aFeedTwiceChangesNothing();
    void aLineBeforeItsOrderIsHeld();
    void aReferenceMayDangle();
    void theNewestOfAHeldRowCounts();
    void whatIsGoneTakesWhatHangsBelow();
    void whatIsGoneWaitsForWhatWasNotSent();
    void goneRowsInAnyOrderLeaveNothing_data();
    void goneRowsInAnyOrderLeaveNothing();
    void aFieldThatWaitsIsWithheld();
    void whatDidNotComeByIsSwept();
    void aRestoredHubGetsWhatItLost();
    void unknownTablesArePassedOver();
    void moreColumnsAreNotLookedAt();
    void fewerColumnsAreNoRow();
    void valuesOfAnotherKindAreNoRow();
    void aLineUnderAnotherIdIsNone();
    void aLineMadeHereMayBeGoneBeforeItCameBack();
    void anIdOfAnotherTableChangesNothing();
    void whatThisFileCannotHaveIsSetAside();
    void whatWasHeldIsForgottenInANewRound();
    void aPageThatLeadsNowhereIsNone();
    void aPageIsAllOrNothing();
};

void TstIncomingRows::everyTableTakesPart()
{
    std::set<std::string> tables;
    for (const HubRow &row : fullFeed())
        tables.insert(row.table);
    QCOMPARE(tables.size(), RowShapes::read(source().connection())->all().size());
    QCOMPARE(problemsOf(source()), QString());
}

void TstIncomingRows::anyOrderGivesTheSameFile_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<bool>("later");
    QTest::newRow("as it is") << 0U << false;
    QTest::newRow("backwards") << 1U << false;
    const unsigned many = qEnvironmentVariable("JISHI_SEEDS", u"12"_s).toUInt();
    for (unsigned seed = 2; seed < 2 + many; ++seed)
        QTest::addRow("seed %u", seed) << seed << (seed % 3 == 0);
}

// Also later than the first time, when what comes is recorded as history.
void TstIncomingRows::anyOrderGivesTheSameFile()
{
    QFETCH(unsigned, seed);
    QFETCH(bool, later);
    std::vector<HubRow> rows = fullFeed();
    std::mt19937 random(seed);
    if (seed == 1)
        std::ranges::reverse(rows);
    else if (seed > 1)
        std::ranges::shuffle(rows, random);
    Desk desk;
    if (later)
        QVERIFY(desk.take(std::vector<HubRow>()));
    QVERIFY(desk.takeInPages(rows, random));
    QCOMPARE(difference(viewOf(desk.connection()), viewOf(source().connection())), QString());
    QCOMPARE(desk.waitingRows(), 0);
    QCOMPARE(desk.next().changes.size(), size_t(0));
    for (int i = 0; i < 10 && desk.integer("SELECT count(*) FROM hub_due") > 0; ++i)
        QVERIFY(inTransaction(desk.connection(),
            [&](Transaction &) { return DueOrders(desk.connection(), desk.shop().context()).settle(); }));
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_due"), 0);
    QCOMPARE(difference(viewOf(desk.connection()), viewOf(source().connection())), QString());
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstIncomingRows::aFeedTwiceChangesNothing()
{
    Desk desk;
    QVERIFY(desk.take(fullFeed()));
    const int64_t records = desk.integer("SELECT count(*) FROM outbox");
    const auto again = desk.take(FeedPage { u"1.1.9.0"_s, false, false, fullFeed() });
    QVERIFY(again);
    QCOMPARE(*again, 0);
    QCOMPARE(desk.integer("SELECT count(*) FROM outbox"), records);
    QCOMPARE(difference(viewOf(desk.connection()), viewOf(source().connection())), QString());
}

void TstIncomingRows::aLineBeforeItsOrderIsHeld()
{
    Desk desk;
    const auto all = fullFeed();
    std::vector<HubRow> orders;
    std::ranges::copy_if(all, std::back_inserter(orders), [](const HubRow &row) { return row.table == "orders"; });
    const int64_t lines = source().integer("SELECT count(*) FROM order_lines");
    QVERIFY(desk.take(without(all, "orders")));
    QCOMPARE(desk.integer("SELECT count(*) FROM order_lines"), 0);
    QVERIFY(desk.integer("SELECT count(*) FROM hub_held WHERE table_name = 'order_lines'") == lines);
    QVERIFY(desk.take(orders));
    QCOMPARE(desk.integer("SELECT count(*) FROM order_lines"), lines);
    QCOMPARE(desk.waitingRows(), 0);
    QCOMPARE(difference(viewOf(desk.connection()), viewOf(source().connection())), QString());
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstIncomingRows::aReferenceMayDangle()
{
    Desk desk;
    const auto all = fullFeed();
    QVERIFY(desk.take(without(without(all, "categories"), "suppliers")));
    QCOMPARE(desk.integer("SELECT count(*) FROM products WHERE category_id IS NOT NULL"), 0);
    QVERIFY(desk.integer("SELECT count(*) FROM hub_dangling") > 0);
    QCOMPARE(desk.next().changes.size(), size_t(0));
    QVERIFY(desk.take(all));
    QCOMPARE(desk.waitingRows(), 0);
    QCOMPARE(desk.next().changes.size(), size_t(0));
    QCOMPARE(difference(viewOf(desk.connection()), viewOf(source().connection())), QString());
}

void TstIncomingRows::theNewestOfAHeldRowCounts()
{
    Desk desk;
    auto all = fullFeed();
    HubRow variant = rowIn(all, "variants");
    HubRow later = variant;
    later.ver = 2;
    setValue(desk.connection(), later, "price", 12345);
    QVERIFY(desk.take({ variant, later }));
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_held"), 1);
    QVERIFY(desk.take({ gone(variant) }));
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_held"), 0);
    QVERIFY(desk.take({ variant, later }));
    QVERIFY(desk.take(without(all, "variants")));
    QCOMPARE(desk.integer("SELECT price FROM variants"), 12345);
    QCOMPARE(desk.integer("SELECT ver FROM hub_rows WHERE table_name = 'variants'"), 2);
}

void TstIncomingRows::whatIsGoneTakesWhatHangsBelow()
{
    Desk desk;
    auto all = fullFeed();
    QVERIFY(desk.take(all));
    HubRow &product = rowIn(all, "products");
    const QByteArray which = "(SELECT id FROM products WHERE hex(uuid) = upper('" + hex(product.id) + "'))";
    QVERIFY(desk.integer("SELECT count(*) FROM variants WHERE product_id = " + which) > 0);
    QVERIFY(desk.take({ gone(product) }));
    QCOMPARE(desk.integer("SELECT count(*) FROM products WHERE hex(uuid) = upper('" + hex(product.id) + "')"), 0);
    QCOMPARE(figureProblems(desk.shop()), QString());
    QCOMPARE(desk.next().changes.size(), size_t(0));
    // All of it comes again, and it is as it was.
    QVERIFY(desk.take(all));
    QCOMPARE(difference(viewOf(desk.connection()), viewOf(source().connection())), QString());
    QCOMPARE(desk.waitingRows(), 0);
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstIncomingRows::whatIsGoneWaitsForWhatWasNotSent()
{
    Desk desk;
    auto all = fullFeed();
    QVERIFY(desk.take(all));
    HubRow &customer = rowIn(all, "customers");
    const QByteArray row = QByteArray::number(
        desk.integer("SELECT id FROM customers WHERE hex(uuid) = upper('" + hex(customer.id) + "')"));
    QVERIFY(desk.run("INSERT INTO customer_contacts (uuid, customer_id, kind, value, created_at)\n"
                     "VALUES (randomblob(16), "
        + row + ", 'phone', '139', 1)"));
    const auto before = viewOf(desk.connection());
    QVERIFY(desk.take({ gone(customer) }));
    QCOMPARE(viewOf(desk.connection()), before);
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_leaving"), 1);
    QCOMPARE(desk.next().changes.size(), size_t(1));
    QVERIFY(desk.run("UPDATE change_states SET state = 'done' WHERE state = 'sent'"));
    QVERIFY(desk.take(std::vector<HubRow>()));
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_leaving"), 0);
    QCOMPARE(desk.integer("SELECT count(*) FROM customers WHERE id = " + row), 0);
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstIncomingRows::goneRowsInAnyOrderLeaveNothing_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 0; seed < 4; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TstIncomingRows::goneRowsInAnyOrderLeaveNothing()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    Desk desk;
    std::vector<HubRow> rows = fullFeed();
    QVERIFY(desk.take(rows));
    std::ranges::shuffle(rows, random);
    std::vector<HubRow> half;
    for (size_t i = 0; i < rows.size() / 2; ++i)
        half.push_back(gone(rows[i]));
    QVERIFY(desk.takeInPages(half, random));
    QCOMPARE(figureProblems(desk.shop()), QString());
    std::vector<HubRow> rest;
    for (const HubRow &row : rows)
        rest.push_back(gone(row));
    QVERIFY(desk.takeInPages(rest, random));
    QCOMPARE(viewOf(desk.connection()), QStringList());
    QCOMPARE(desk.waitingRows(), 0);
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_rows"), 0);
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_due"), 0);
    QCOMPARE(desk.next().changes.size(), size_t(0));
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstIncomingRows::aFieldThatWaitsIsWithheld()
{
    Desk desk;
    auto all = fullFeed();
    QVERIFY(desk.take(all));
    QVERIFY(desk.run("UPDATE customers SET name = 'mine' WHERE id = 1"));
    HubRow theirs = *std::ranges::find(all,
        *Uuid::fromBytes(
            QByteArray::fromHex(desk.text("SELECT hex(uuid) FROM customers WHERE id = 1").toLatin1()).constData(),
            Uuid::kSize),
        &HubRow::id);
    theirs.ver = 2;
    setValue(desk.connection(), theirs, "name", u"theirs"_s);
    setValue(desk.connection(), theirs, "note", u"also theirs"_s);
    QVERIFY(desk.take({ theirs }));
    QCOMPARE(desk.text("SELECT name || '/' || note FROM customers WHERE id = 1"), u"mine/also theirs"_s);
    QCOMPARE(desk.text("SELECT column_name || value FROM hub_withheld"), u"name[\"theirs\"]"_s);
    // Gone from the hub: not from here, as long as this waits.
    QVERIFY(desk.take({ gone(theirs) }));
    QCOMPARE(desk.integer("SELECT count(*) FROM customers WHERE id = 1"), 1);
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstIncomingRows::whatDidNotComeByIsSwept()
{
    Desk desk;
    auto all = fullFeed();
    QVERIFY(desk.take(all));
    QVERIFY(desk.run("INSERT INTO suppliers (uuid, name, created_at) VALUES (randomblob(16), 'new here', 1)"));
    QVERIFY(desk.reset(u"1.2.0.0"_s));
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_rows WHERE round = 2"), 0);
    const auto rest = without(without(all, "bill_matches"), "stock_count_lines");
    std::mt19937 random(7);
    std::vector<HubRow> first(rest.begin(), rest.begin() + 20);
    QVERIFY(desk.take(FeedPage { u"1.2.1.0"_s, true, false, first }));
    QCOMPARE(desk.integer("SELECT count(*) FROM stock_count_lines"), 1); // not before the end of the round
    QVERIFY(desk.takeInPages({ rest.begin() + 20, rest.end() }, random));
    QCOMPARE(desk.integer("SELECT count(*) FROM stock_count_lines"), 0);
    QCOMPARE(desk.integer("SELECT count(*) FROM bill_matches"), 0);
    QCOMPARE(desk.integer("SELECT count(*) FROM suppliers WHERE name = 'new here'"), 1);
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_rows WHERE round < 2"), 0);
    QCOMPARE(desk.next().changes.size(), size_t(1)); // of this computer alone
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstIncomingRows::aRestoredHubGetsWhatItLost()
{
    Desk desk;
    auto all = fullFeed();
    QVERIFY(desk.take(all));
    // Accepted before the hub fell, and known to all since.
    QVERIFY(desk.run("UPDATE customers SET note = 'accepted' WHERE id = 1"));
    QCOMPARE(desk.next().changes.size(), size_t(1));
    QVERIFY(desk.run(
        "UPDATE change_states SET state = 'done', at = " + QByteArray::number(kMorning) + " WHERE state = 'sent'"));
    QCOMPARE(desk.next().changes.size(), size_t(0));
    const auto before = viewOf(desk.connection());
    QVERIFY(desk.reset(u"2.1.0.0"_s)); // of another life
    const auto older = without(without(all, "payments"), "stock_movements");
    QVERIFY(desk.take(older));
    QCOMPARE(difference(viewOf(desk.connection()), before), QString());
    const int64_t lost = static_cast<int64_t>(all.size() - older.size());
    // Each by itself, and the change that was accepted.
    int64_t sent = 0;
    std::set<Uuid> ids;
    for (OutgoingBatch batch = desk.next(); !batch.changes.empty(); batch = desk.next()) {
        sent += static_cast<int64_t>(batch.changes.size());
        for (const auto &change : batch.changes)
            QVERIFY(ids.insert(change.id).second);
        QVERIFY(desk.run("UPDATE change_states SET state = 'done' WHERE state = 'sent'"));
    }
    QVERIFY2(sent == lost + 1, qPrintable(u"%1 of %2"_s.arg(sent).arg(lost)));
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstIncomingRows::unknownTablesArePassedOver()
{
    Desk desk;
    const HubRow unknown { "loyalty_points", Uuid::v7(kMorning), 1, { "x", 1 }, false };
    QVERIFY(desk.take({ unknown, gone(unknown) }));
    QVERIFY(desk.take({ HubRow { "settings", Uuid::v7(kMorning), 1, { "hub_url", "https://evil.test" }, false } }));
    QVERIFY(desk.take({ HubRow { "outbox; DROP TABLE orders", Uuid::v7(kMorning), 1, {}, false } }));
    QVERIFY(desk.take({ HubRow { "outbox; DROP TABLE orders", Uuid::v7(kMorning), 1, {}, true } }));
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_rows"), 0);
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstIncomingRows::moreColumnsAreNotLookedAt()
{
    Desk desk;
    std::vector<HubRow> rows = fullFeed();
    for (HubRow &row : rows) {
        row.values.emplace_back("new");
        row.values.emplace_back(42);
    }
    QVERIFY(desk.take(rows));
    QCOMPARE(difference(viewOf(desk.connection()), viewOf(source().connection())), QString());
}

void TstIncomingRows::fewerColumnsAreNoRow()
{
    Desk desk;
    const auto before = viewOf(desk.connection());
    for (HubRow row : fullFeed()) {
        row.values.pop_back();
        QCOMPARE(desk.refusal(row), u"unreadable"_s);
        row.values = {};
        QCOMPARE(desk.refusal(row), u"unreadable"_s);
    }
    QCOMPARE(viewOf(desk.connection()), before);
}

void TstIncomingRows::valuesOfAnotherKindAreNoRow()
{
    Desk desk;
    auto all = fullFeed();
    QVERIFY(desk.take(all));
    const auto before = viewOf(desk.connection());
    const auto shapes = RowShapes::read(desk.connection());
    for (const RowShape &shape : shapes->all())
        for (size_t i = 0; i < shape.columns.size(); ++i) {
            const ColumnShape &column = shape.columns[i];
            HubRow row = rowIn(all, shape.table.c_str());
            std::vector<WireValue> wrong { ForeignValue { "true" }, ForeignValue { "[1]" }, ForeignValue { "1.5" },
                ForeignValue { "1e300" } };
            if (column.kind != ColumnShape::Kind::Text)
                wrong.emplace_back("\\x0g");
            if (column.kind != ColumnShape::Kind::Integer)
                wrong.emplace_back(7);
            if (column.required)
                wrong.emplace_back();
            for (const WireValue &value : wrong) {
                row.values[i] = value;
                QVERIFY2(desk.refusal(row) == u"unreadable", (shape.table + "." + column.name).c_str());
            }
        }
    QCOMPARE(viewOf(desk.connection()), before);
    QCOMPARE(problemsOf(desk.shop()), QString());
}

void TstIncomingRows::aLineUnderAnotherIdIsNone()
{
    Desk desk;
    auto all = fullFeed();
    QVERIFY(desk.take(all));
    const auto before = viewOf(desk.connection());
    HubRow line = rowIn(all, "order_lines");
    setValue(desk.connection(), line, "amount", 1);
    line.id = rowIn(all, "order_lines", 1).id;
    QVERIFY(desk.take({ line }));
    line.id = Uuid::v7(kMorning);
    QVERIFY(desk.take({ line }));
    QCOMPARE(viewOf(desk.connection()), before);
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_held"), 2);
    QVERIFY(desk.take({ gone(line) }));
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_held"), 1);
    QCOMPARE(problemsOf(desk.shop()), QString());
}

// A clerk took it out of the order between this desk's push and its pull.
void TstIncomingRows::aLineMadeHereMayBeGoneBeforeItCameBack()
{
    Desk desk;
    QVERIFY(
        desk.run("INSERT INTO products (uuid, name, created_at) VALUES (randomblob(16), 'P', 1);\n"
                 "INSERT INTO variants (uuid, product_id, sku, created_at, price)\n"
                 "VALUES (randomblob(16), 1, 'S', 1, 1);\n"
                 "INSERT INTO orders (uuid, number, placed_at, status) VALUES (randomblob(16), 'A7-1', 1, 'placed');\n"
                 "INSERT INTO order_lines (order_id, line_no, variant_id, sku, name, quantity, unit_price, amount)\n"
                 "VALUES (1, 1, 1, 'S', 'P', 1000, 1, 1), (1, 2, 1, 'S', 'P', 2000, 1, 2)"));
    QVERIFY(desk.sendAll() > 0);
    QVERIFY(desk.take({ HubRow { "order_lines", lineUuid(desk.uuidOf("orders", 1), 2), 0, {}, true } }));
    QCOMPARE(desk.text("SELECT group_concat(line_no) FROM order_lines"), u"1"_s);
    QCOMPARE(desk.integer("SELECT total FROM orders"), 1);
    QCOMPARE(desk.integer("SELECT reserved FROM variants"), 1000);
    QCOMPARE(problemsOf(desk.shop()), QString());
}

// A member who means harm gives a row the id of another one: that one stays, in every order in which they come.
void TstIncomingRows::anIdOfAnotherTableChangesNothing()
{
    auto all = fullFeed();
    HubRow other = rowIn(all, "suppliers");
    other.id = rowIn(all, "customers").id;
    setValue(source().connection(), other, "name", u"harm"_s);
    Desk desk;
    all.push_back(other);
    QVERIFY(desk.take(all));
    QCOMPARE(difference(viewOf(desk.connection()), viewOf(source().connection())), QString());
    QVERIFY(desk.take({ gone(other) }));
    QVERIFY(desk.take({ other, gone(other) }));
    QCOMPARE(difference(viewOf(desk.connection()), viewOf(source().connection())), QString());
    QCOMPARE(desk.waitingRows(), 0);
    QCOMPARE(problemsOf(desk.shop()), QString());
    // Nor is it what an empty reference waits for.
    const HubRow picture = rowIn(all, "pictures");
    QVERIFY(desk.take({ gone(picture) }));
    other.id = picture.id;
    QVERIFY(desk.take({ other }));
    QCOMPARE(desk.integer("SELECT count(*) FROM products WHERE picture_id IS NOT NULL"), 0);
    QVERIFY(desk.take({ gone(other), picture }));
    QCOMPARE(desk.integer("SELECT count(*) FROM products WHERE picture_id IS NOT NULL"), 2);
}

// A word that this program does not know, a second row where there may be one: they wait, and all others come.
void TstIncomingRows::whatThisFileCannotHaveIsSetAside()
{
    Desk desk;
    auto all = fullFeed();
    HubRow before = rowIn(all, "orders");
    HubRow &changed = rowIn(all, "orders");
    setValue(desk.connection(), changed, "status", u"teleported"_s);
    const HubRow order = changed;
    HubRow twice = rowIn(all, "group_members");
    twice.id = Uuid::v7(kMorning);
    all.push_back(twice);
    QVERIFY(desk.take(all));
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_held WHERE missing_uuid = zeroblob(16)"), 2);
    QCOMPARE(desk.integer("SELECT count(*) FROM orders"), source().integer("SELECT count(*) FROM orders") - 1);
    QCOMPARE(figureProblems(desk.shop()), QString());
    QVERIFY(desk.take(std::vector<HubRow>())); // still
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_held WHERE missing_uuid = zeroblob(16)"), 2);
    // One that is here is changed to what it can't be.
    QVERIFY(desk.take({ before, gone(twice) }));
    QCOMPARE(difference(viewOf(desk.connection()), viewOf(source().connection())), QString());
    QVERIFY(desk.take({ order }));
    QCOMPARE(difference(viewOf(desk.connection()), viewOf(source().connection())), QString());
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_held"), 1);
    before.ver = 3;
    QVERIFY(desk.take({ before }));
    QCOMPARE(desk.waitingRows(), 0);
    QCOMPARE(problemsOf(desk.shop()), QString());
}

// Held since before the hub said that all comes again: what does not come is not there any more.
void TstIncomingRows::whatWasHeldIsForgottenInANewRound()
{
    Desk desk;
    auto all = fullFeed();
    const HubRow variant = rowIn(all, "variants");
    QVERIFY(desk.take({ variant }));
    QVERIFY(desk.reset(u"1.2.0.0"_s));
    std::erase_if(all, [](const HubRow &row) { return row.table != "products" && row.table != "variants"; });
    std::erase_if(all, [&](const HubRow &row) { return row.id == variant.id; });
    QVERIFY(desk.take(all));
    QCOMPARE(desk.integer("SELECT count(*) FROM variants WHERE hex(uuid) = upper('" + hex(variant.id) + "')"), 0);
    QCOMPARE(desk.integer("SELECT count(*) FROM hub_held"), 0);
}

void TstIncomingRows::aPageThatLeadsNowhereIsNone()
{
    Desk desk;
    QVERIFY(desk.take(FeedPage { u"1.1.5.0"_s, true, false, {} }));
    QVERIFY(!desk.take(FeedPage { u"1.1.5.0"_s, true, false, {} }));
    QVERIFY(desk.take(FeedPage { u"1.1.5.0"_s, false, false, {} }));
    QVERIFY(desk.take(FeedPage { u"1.2.0.0"_s, true, true, {} }));
    QVERIFY(!desk.take(FeedPage { u"1.2.0.0"_s, true, true, {} }));
}

void TstIncomingRows::aPageIsAllOrNothing()
{
    Desk desk;
    auto all = fullFeed();
    const auto before = viewOf(desk.connection());
    for (const size_t at : { size_t(0), size_t(1), all.size() / 2, all.size() - 1 }) {
        auto rows = all;
        rows[at].values = {};
        const auto taken = desk.take(FeedPage { u"1.1.5.0"_s, false, false, rows });
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::CannotRead);
        QCOMPARE(viewOf(desk.connection()), before);
        QCOMPARE(Settings(desk.connection()).value(setting::kHubCursor), QString());
        QCOMPARE(desk.integer("SELECT count(*) FROM hub_rows"), 0);
        QCOMPARE(desk.integer("SELECT applying + silent FROM capture_state"), 0);
        QCOMPARE(problemsOf(desk.shop()), QString());
    }
}

QTEST_GUILESS_MAIN(TstIncomingRows)
#include "tst_incomingrows.moc"
