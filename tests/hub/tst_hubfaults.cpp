// One thing fails, at every place where it may; the next sync makes it good. And what nobody may see or do stays so.
//   JISHI_SEEDS=7   where samples begin
#include "models/hub/parkedchanges.h"
#include "models/orders/orderstore.h"
#include "tests/hub/cable.h"
#include "tests/hub/hubdesk.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QTest>
#include <atomic>
#include <sqlite3.h>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMostTries = 60; // of one kind of fault

void hubSql(const QString &sql)
{
    if (QProcess::execute(u"psql"_s, { u"-qAtc"_s, sql }) != 0)
        qFatal("psql does not do it");
}

// The writer of a desk, whose n-th statement from now on fails; once.
class FailingWriter
{
public:
    explicit FailingWriter(HubDesk &desk)
        : m_desk(desk)
    {
        reach([this](sqlite3 *database) {
            sqlite3_trace_v2(
                database, SQLITE_TRACE_STMT,
                [](unsigned, void *self, void *, void *) {
                    auto *writer = static_cast<FailingWriter *>(self);
                    if (++writer->m_count == writer->m_fails)
                        writer->m_isArmed = true;
                    return 0;
                },
                this);
            sqlite3_progress_handler(
                database, 1,
                [](void *self) { return static_cast<FailingWriter *>(self)->m_isArmed.exchange(false) ? 1 : 0; }, this);
        });
        m_count = 0;
    }
    ~FailingWriter()
    {
        m_fails = 0;
        reach([](sqlite3 *database) {
            sqlite3_trace_v2(database, 0, nullptr, nullptr);
            sqlite3_progress_handler(database, 0, nullptr, nullptr);
        });
    }
    void fail(int statement)
    {
        m_count = 0;
        m_isArmed = false;
        m_fails = statement;
    }
    int count() const { return m_count; }

private:
    template <typename Work>
    void reach(Work work)
    {
        (void)m_desk.shop()
            .database()
            .maintain([&](Connection &connection) {
                work(connection.handle());
                return done();
            })
            .wait();
    }

    HubDesk &m_desk;
    std::atomic<int> m_count = 0;
    std::atomic<int> m_fails = 0;
    std::atomic<bool> m_isArmed = false;
};

} // namespace

class TstHubFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anyStatementMayFail();
    void anyByteMayBeTheLast();
    void theDatabaseMayGoAtAnyMoment();
    void wrongClocksChangeNothing();
    void aResellersFileHoldsNoSecret();
    void whoWasRemovedIsOut();
    void aDeviceIsSignedOut();
    void forgedTokensOpenNothing();
    void oldTokensOpenNothing();

private:
    void write(HubDesk &desk, int word);
    QString differences(HubDesk &one, HubDesk &other);
    QStringList toldWithClocks(qint64 owner, qint64 staff);

    std::unique_ptr<Cable> m_cable;
    std::unique_ptr<HubDesk> m_owner;
    std::unique_ptr<HubDesk> m_staff; // through the cable
    int m_orders = 0;
};

void TstHubFaults::init()
{
    m_orders = 0;
    m_owner = HubDesk::owner();
    QVERIFY(m_owner);
    QVERIFY(m_owner->run("INSERT INTO products (uuid, name, created_at) VALUES (randomblob(16), 'P', 1);"
                         "INSERT INTO variants (uuid, product_id, sku, price, cost, created_at) VALUES "
                         "(randomblob(16), 1, 'S', 990, 100, 1);"
                         "INSERT INTO stock_movements (uuid, variant_id, quantity, reason, at) VALUES (randomblob(16), "
                         "1, 9000000, 'purchase', 1);"
                         "INSERT INTO customers (uuid, name, created_at) VALUES (randomblob(16), 'C', 1);"
                         "INSERT INTO suppliers (uuid, name, created_at) VALUES (randomblob(16), 'F', 1)"));
    QVERIFY(m_owner->settle());
    m_cable = std::make_unique<Cable>(HubDesk::hubUrl());
    m_staff = HubDesk::joined(*m_owner, ShopRole::Staff, {}, m_cable->url());
    QVERIFY(m_staff && m_staff->settle());
}

// Rows of several tables: an order of two lines with its payment, goods that come, an edit.
void TstHubFaults::write(HubDesk &desk, int word)
{
    const auto placed = desk.write([&](Transaction &transaction) -> Status {
        OrderDraft draft;
        draft.customerId = 1;
        const Money none(0, desk.shop().currency());
        draft.lines.push_back({ 1, Quantity::units(1), std::nullopt, none });
        draft.lines.push_back({ 1, Quantity::units(2), std::nullopt, none });
        OrderStore orders(transaction.connection(), desk.shop().context());
        const auto order = orders.place(draft);
        if (!order)
            return order.error();
        return orders.addPayment(order->id, { PaymentMethod::Cash, Money(100, desk.shop().currency()) });
    });
    QVERIFY(placed);
    ++m_orders;
    const QString sql = u"INSERT INTO customers (uuid, name, created_at) VALUES (randomblob(16), 'N%1', 1);"
                        "INSERT INTO stock_movements (uuid, variant_id, quantity, reason, at) VALUES (randomblob(16), "
                        "1, 1000, 'purchase', 1);"
                        "UPDATE %2 WHERE id = 1"_s.arg(word)
                            .arg(&desk == m_owner.get() ? u"variants SET price = %1"_s.arg(word)
                                                        : u"products SET name = 'P%1'"_s.arg(word));
    QVERIFY(desk.run(sql.toUtf8().constData()));
}

// Nothing where both hold the same, whole, and no order is lost or doubled.
QString TstHubFaults::differences(HubDesk &one, HubDesk &other)
{
    for (HubDesk *desk : { &one, &other, &one })
        if (!waitUntil([&] { return desk->settle(); }, 10000)) // the gate may still find a dead connection
            return u"does not settle"_s;
    QStringList mine = one.view();
    QStringList theirs = other.view();
    // What staff may not see is not compared.
    for (QStringList *rows : { &mine, &theirs })
        rows->removeIf(
            [](const QString &row) { return row.startsWith(u"variants|") || row.startsWith(u"order_lines|"); });
    QString found;
    const QSet<QString> first(mine.begin(), mine.end());
    const QSet<QString> second(theirs.begin(), theirs.end());
    for (const QString &row : (first - second) + (second - first))
        found += row + u'\n';
    const QString figures =
        u"SELECT (SELECT group_concat(price || '/' || on_hand || '/' || reserved) FROM variants) || ' ' ||\n"
        "(SELECT count(*) || '/' || sum(total) || '/' || sum(paid) FROM orders) || ' ' ||\n"
        "(SELECT count(*) || '/' || sum(amount) FROM order_lines)"_s;
    if (one.text(figures) != other.text(figures))
        found += one.text(figures) + u" and "_s + other.text(figures);
    for (HubDesk *desk : { &one, &other }) {
        found += desk->problems().join(u'\n');
        if (desk->integer(u"SELECT count(*) FROM orders"_s) != m_orders)
            found += u"%1 orders of %2"_s.arg(desk->integer(u"SELECT count(*) FROM orders"_s)).arg(m_orders);
        if (desk->integer(
                u"SELECT (SELECT count(*) FROM change_states WHERE state IN ('refused', 'conflict')) +\n"
                "(SELECT count(*) FROM hub_held) + (SELECT count(*) FROM hub_conflicts WHERE settled_at IS NULL)"_s)
            != 0)
            found += u"something waits for a person"_s;
    }
    return found;
}

void TstHubFaults::anyStatementMayFail()
{
    FailingWriter writer(*m_staff);
    write(*m_owner, 1000);
    QVERIFY(m_owner->settle());
    write(*m_staff, 1001);
    writer.fail(0);
    QCOMPARE(m_staff->run(), u"done"_s);
    const int all = writer.count();
    QVERIFY(all > 50);
    QCOMPARE(differences(*m_owner, *m_staff), QString());
    const int stride = std::max(1, all / kMostTries);
    const int begin = 1 + qEnvironmentVariableIntValue("JISHI_SEEDS") % stride;
    qInfo() << all << "statements; every" << stride << "from" << begin;
    int failed = 0;
    for (int i = begin; i <= all; i += stride) {
        write(*m_owner, 2000 + i);
        QVERIFY(m_owner->settle());
        write(*m_staff, 5000 + i);
        writer.fail(i);
        failed += m_staff->run() != u"done";
        writer.fail(0);
        const QString found = differences(*m_owner, *m_staff);
        QVERIFY2(found.isEmpty(), qPrintable(u"statement %1: "_s.arg(i) + found));
    }
    QVERIFY(failed > 10);
}

void TstHubFaults::anyByteMayBeTheLast()
{
    write(*m_owner, 1000);
    QVERIFY(m_owner->settle());
    write(*m_staff, 1001);
    m_staff->reopen(); // with a handshake and a new token
    const qint64 before = m_cable->received();
    QCOMPARE(m_staff->run(), u"done"_s);
    const int all = static_cast<int>(m_cable->received() - before);
    QCOMPARE(differences(*m_owner, *m_staff), QString());
    const int stride = std::max(1, all / kMostTries);
    const int begin = 1 + qEnvironmentVariableIntValue("JISHI_SEEDS") % stride;
    qInfo() << all << "bytes; every" << stride << "from" << begin;
    for (int i = begin; i <= all; i += stride) {
        write(*m_owner, 2000 + i);
        QVERIFY(m_owner->settle());
        write(*m_staff, 100000 + i);
        m_staff->reopen();
        m_cable->cutAfter(i);
        m_staff->run();
        m_cable->plug();
        const QString found = differences(*m_owner, *m_staff);
        QVERIFY2(found.isEmpty(), qPrintable(u"byte %1: "_s.arg(i) + found));
    }
}

void TstHubFaults::theDatabaseMayGoAtAnyMoment()
{
    for (int i = 0; i < 25; ++i) {
        write(*m_owner, 2000 + i);
        QVERIFY(m_owner->settle());
        write(*m_staff, 3000 + i);
        if (i % 5 == 0)
            m_staff->reopen();
        m_staff->sync().run();
        QTest::qWait(i);
        hubSql(u"select pg_terminate_backend(pid) from pg_stat_activity where usename = 'hub_gate'"_s);
        QVERIFY(waitUntil([&] { return !m_staff->sync().isRunning(); }, 60000));
        const QString found = differences(*m_owner, *m_staff);
        QVERIFY2(found.isEmpty(), qPrintable(u"after %1 ms: "_s.arg(i) + found));
    }
}

// What everybody ends with, told without ids and times.
QStringList TstHubFaults::toldWithClocks(qint64 owner, qint64 staff)
{
    init();
    m_owner->clock().set(kMorning + owner);
    m_staff->clock().set(kMorning + staff);
    write(*m_owner, 1000);
    write(*m_staff, 1001);
    const auto edit = [](HubDesk &desk, const char *name) {
        return desk.run(
            QByteArray("UPDATE suppliers SET name = '" + QByteArray(name) + "', note = '" + name + "' WHERE id = 1")
                .constData());
    };
    if (!edit(*m_owner, "owner") || !m_owner->settle() || !edit(*m_staff, "staff") || !m_staff->settle()
        || !m_owner->settle())
        return { u"does not sync"_s };
    m_owner->run("UPDATE customers SET deleted_at = 1 WHERE name LIKE 'N%'");
    if (!m_owner->settle() || !m_staff->settle() || !m_owner->settle())
        return { u"does not sync"_s };
    QStringList told;
    for (HubDesk *desk : { m_owner.get(), m_staff.get() }) {
        for (const char *sql :
            { "SELECT group_concat(name || note) FROM suppliers", "SELECT group_concat(price) FROM variants",
                "SELECT group_concat(on_hand || '/' || reserved) FROM variants",
                "SELECT count(*) || '/' || sum(total) || '/' || sum(paid) || '/' || group_concat(DISTINCT fulfilment) "
                "FROM orders",
                "SELECT count(*) FROM customers WHERE deleted_at IS NULL",
                "SELECT count(*) || group_concat(column_name || theirs) FROM hub_conflicts WHERE settled_at IS NULL",
                "SELECT count(*) FROM change_states WHERE state = 'refused'" })
            told << desk->text(QLatin1String(sql));
        told << desk->problems();
    }
    if (m_owner->integer(u"SELECT count(*) FROM orders"_s) != m_orders)
        told << u"orders are missing"_s;
    return told;
}

void TstHubFaults::wrongClocksChangeNothing()
{
    const QStringList right = toldWithClocks(0, 0);
    QVERIFY(right.size() >= 14);
    QCOMPARE(toldWithClocks(0, 365 * kDay), right);
    QCOMPARE(toldWithClocks(0, -365 * kDay), right);
    QCOMPARE(toldWithClocks(365 * kDay, -365 * kDay), right);
}

void TstHubFaults::aResellersFileHoldsNoSecret()
{
    QVERIFY(m_owner->run(
        "INSERT INTO resellers (uuid, name, status, created_at, note, identity_number) VALUES (randomblob(16), 'SHOWN "
        "Amy', 'active', 1, 'SECRET note', 'SECRET id'),\n"
        "(randomblob(16), 'SECRET Bea', 'active', 1, 'SECRET', 'SECRET');\n"
        "UPDATE resellers SET phone = 'SECRET', wechat = 'SECRET', payout_account = 'SECRET', payout_name = 'SECRET', "
        "payout_bank = 'SECRET' WHERE id = 2;\n"
        "UPDATE suppliers SET name = 'SECRET', contact = 'SECRET', note = 'SECRET';\n"
        "UPDATE products SET name = 'SHOWN', published = 1, source = 'SECRET', source_key = 'SECRET', supplier_id = "
        "1;\n"
        "UPDATE variants SET cost = 7777777, low_stock = 7777777;\n"
        "INSERT INTO custom_fields (uuid, name, kind, created_at) VALUES (randomblob(16), 'SECRET', 'text', 1);\n"
        "INSERT INTO custom_values (uuid, product_id, field_id, value, created_at) VALUES (randomblob(16), 1, 1, "
        "'SECRET', 1);\n"
        "INSERT INTO customers (uuid, name, created_at, reseller_id, code, phone, wechat, address, note, remark, tags, "
        "birthday)\n"
        "VALUES (randomblob(16), 'SHOWN', 1, 1, 'SECRET', 'SECRET', 'SECRET', 'SECRET', 'SECRET', 'SECRET', 'SECRET', "
        "'SECRET'),\n"
        "(randomblob(16), 'SECRET', 1, 2, 'SECRET', 'SECRET', 'SECRET', 'SECRET', 'SECRET', 'SECRET', 'SECRET', "
        "'SECRET');\n"
        "INSERT INTO customer_contacts (uuid, customer_id, kind, value, created_at) VALUES (randomblob(16), 2, "
        "'address', 'SECRET', 1);\n"
        "INSERT INTO groups (uuid, name, platform, created_at, leader_id) VALUES (randomblob(16), 'SHOWN', 'wechat', "
        "1, 1), (randomblob(16), 'SECRET', 'SECRET', 1, 2);\n"
        "INSERT INTO group_lists (uuid, group_id, title, text, pasted_at, made_by, created_at) VALUES (randomblob(16), "
        "1, 'SHOWN', 'SHOWN', 1, 'SECRET', 1), (randomblob(16), 2, 'SECRET', 'SECRET', 1, 'SECRET', 1);\n"
        "INSERT INTO goods_words (uuid, group_id, words, variant_id, created_at) VALUES (randomblob(16), 1, 'SHOWN', "
        "1, 1), (randomblob(16), 2, 'SECRET', 1, 1);\n"
        "INSERT INTO campaigns (uuid, name, first_day, last_day, note, created_at) VALUES (randomblob(16), 'SHOWN', "
        "'2026-01-01', '2026-02-01', 'SECRET', 1);\n"
        "INSERT INTO reseller_invites (uuid, code, note, created_at) VALUES (randomblob(16), 'SECRET', 'SECRET', 1);\n"
        "INSERT INTO links (uuid, reseller_id, target, code, created_at) VALUES (randomblob(16), 1, 'shop', 'SHOWN', "
        "1), (randomblob(16), 2, 'shop', 'SECRET', 1);\n"
        "INSERT INTO shop_options (uuid, key, value, created_at) VALUES (randomblob(16), 'receipt.footer', 'SECRET', "
        "1);\n"
        "INSERT INTO stock_counts (uuid, name, started_at) VALUES (randomblob(16), 'SECRET', 1);\n"
        "INSERT INTO purchase_lines (uuid, variant_id, quantity, ordered_at, expected_on, made_by, created_at) VALUES "
        "(randomblob(16), 1, 1, 1, 'SECRET', 'SECRET', 1);\n"
        "INSERT INTO bill_rows (uuid, provider, kind, at, amount, party, account, goods, remark, created_at) VALUES "
        "(randomblob(16), 'SECRET', 'payment', 1, 1, 'SECRET', 'SECRET', 'SECRET', 'SECRET', 1);\n"
        "INSERT INTO orders (uuid, number, client_ref, customer_id, placed_at, status, note, tags, made_by) VALUES\n"
        "(randomblob(16), 'SHOWN-1', 'SECRET-1', 2, 1, 'placed', 'SHOWN', 'SECRET', 'SECRET'), (randomblob(16), "
        "'SECRET-2', 'SECRET-2', 3, 1, 'placed', 'SECRET', 'SECRET', 'SECRET');\n"
        "INSERT INTO order_lines (order_id, line_no, variant_id, sku, name, quantity, unit_price, amount, cost)\n"
        "VALUES (1, 1, 1, 'S', 'SHOWN', 1000, 1, 1, 7777777), (2, 1, 1, 'S', 'SECRET', 1000, 1, 1, 7777777);\n"
        "INSERT INTO attributions (uuid, order_id, reseller_id, method, reason, made_by, at) VALUES (randomblob(16), "
        "1, 1, 'manual', 'SHOWN', 'SECRET', 1), (randomblob(16), 2, 2, 'manual', 'SECRET', 'SECRET', 1);\n"
        "INSERT INTO payments (uuid, order_id, amount, method, note, reference, made_by, at) VALUES (randomblob(16), "
        "1, 1, 'cash', 'SECRET', 'SECRET', 'SECRET', 1), (randomblob(16), 2, 1, 'cash', 'SECRET', 'SECRET', 'SECRET', "
        "1);\n"
        "INSERT INTO fulfilments (uuid, order_id, state, note, made_by, at) VALUES (randomblob(16), 1, 'packed', "
        "'SECRET', 'SECRET', 1);\n"
        "INSERT INTO order_trail (uuid, order_id, changes, reason, made_by, at) VALUES (randomblob(16), 1, "
        "'[\"SECRET\"]', 'SECRET', 'SECRET', 1);\n"
        "INSERT INTO stock_movements (uuid, variant_id, quantity, reason, reference, note, made_by, at) VALUES "
        "(randomblob(16), 1, 1, 'purchase', 'SECRET', 'SECRET', 'SECRET', 1)"));
    QVERIFY(m_owner->settle());
    QCOMPARE(m_owner->integer(u"SELECT count(*) FROM change_states WHERE state = 'refused'"_s), 0);
    const QString amy = m_owner->text(u"SELECT lower(hex(uuid)) FROM resellers WHERE id = 1"_s);
    const QByteArray bytes = QByteArray::fromHex(amy.toLatin1());
    const auto desk =
        HubDesk::joined(*m_owner, ShopRole::Reseller, Uuid::fromBytes(bytes.constData(), Uuid::kSize)->toText());
    QVERIFY(desk);
    QVERIFY(desk->settle());
    QCOMPARE(desk->integer(u"SELECT count(*) FROM orders"_s), 1);

    // A conflict, a refusal, a row that leaves her view and comes back.
    QVERIFY(m_owner->run("UPDATE customers SET name = 'SHOWN owner', note = 'SECRET again' WHERE reseller_id = 1"));
    QVERIFY(m_owner->settle());
    QVERIFY(desk->run("UPDATE customers SET name = 'SHOWN amy'"));
    QVERIFY(desk->run("UPDATE variants SET price = 1, cost = 1"));
    QVERIFY(desk->run(
        "INSERT INTO payments (uuid, order_id, amount, method, at) VALUES (randomblob(16), 1, 1, 'cash', 1)"));
    QVERIFY(desk->settle());
    QVERIFY(desk->integer(u"SELECT count(*) FROM change_states WHERE state = 'refused'"_s) >= 1);
    QVERIFY(desk->integer(u"SELECT count(*) FROM hub_conflicts"_s) >= 1);
    QVERIFY(m_owner->run("UPDATE customers SET reseller_id = 2, remark = 'SECRET Bea''s' WHERE reseller_id = 1"));
    QVERIFY(m_owner->settle());
    QVERIFY(desk->settle());
    QVERIFY(m_owner->run("UPDATE customers SET reseller_id = 1 WHERE name LIKE 'SHOWN%'"));
    QVERIFY(m_owner->settle());
    QVERIFY(desk->settle());

    const auto bytesOf = [](HubDesk &owner) {
        QByteArray all;
        const QFileInfo file(owner.path());
        for (const QFileInfo &each : file.dir().entryInfoList({ file.fileName() + u'*' }, QDir::Files)) {
            QFile bytesOfFile(each.filePath());
            if (bytesOfFile.open(QIODevice::ReadOnly))
                all += bytesOfFile.readAll();
        }
        return all;
    };
    QVERIFY(bytesOf(*m_owner).contains("SECRET"));
    const QByteArray hers = bytesOf(*desk);
    QVERIFY(hers.contains("SHOWN"));
    const auto place = hers.indexOf("SECRET");
    QVERIFY2(place < 0, hers.mid(std::max<qsizetype>(0, place - 80), 160).replace('\0', '.').constData());
    QCOMPARE(desk->integer(u"SELECT count(*) FROM variants WHERE cost = 7777777 OR low_stock = 7777777"_s), 0);
    QCOMPARE(desk->integer(u"SELECT count(*) FROM order_lines WHERE cost IS NOT NULL"_s), 0);
    QVERIFY(
        !desk->text(
                 u"SELECT group_concat(coalesce(item, '') || coalesce((SELECT group_concat(fields) FROM outbox), '')) FROM hub_held"_s)
             .contains(u"7777777"));
}

void TstHubFaults::whoWasRemovedIsOut()
{
    write(*m_staff, 1000);
    const QStringList before = m_staff->view();
    hubSql(u"update hub.members m set active = false from hub.people p where p.id = m.person_id and p.email = '%1';"
           "update hub.sessions s set revoked_at = now(), ended = true from hub.members m, hub.people p\n"
           "where s.member_id = m.id and p.id = m.person_id and p.email = '%1'"_s.arg(m_staff->email()));
    write(*m_owner, 1001);
    QVERIFY(m_owner->settle());
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(m_staff->run(), u"ended"_s);
        QCOMPARE(m_staff->view(), before);
        m_staff->reopen();
    }
    QCOMPARE(m_owner->integer(u"SELECT count(*) FROM orders"_s), 1); // of the owner alone
}

void TstHubFaults::aDeviceIsSignedOut()
{
    const QJsonArray devices = m_owner->ask("devices", {}).toArray();
    QString session;
    for (const QJsonValue &device : devices)
        if (device.toObject().value(u"email").toString() == m_staff->email())
            session = device.toObject().value(u"id").toString();
    QVERIFY(!session.isEmpty());
    QCOMPARE(m_owner->ask("sign_out_device", { { u"session"_s, session } }).toBool(), true);
    write(*m_owner, 1001);
    QVERIFY(m_owner->settle());
    const QStringList before = m_staff->view();
    QCOMPARE(m_staff->run(), u"ended"_s);
    m_staff->reopen();
    QCOMPARE(m_staff->run(), u"ended"_s);
    QCOMPARE(m_staff->view(), before);
    QCOMPARE(m_owner->run(), u"done"_s); // the owner's own is another one
}

void TstHubFaults::forgedTokensOpenNothing()
{
    write(*m_owner, 1001);
    QVERIFY(m_owner->settle());
    write(*m_staff, 1002);
    const QStringList before = m_staff->view();
    const QByteArray right = m_staff->credentials().only();
    for (const QByteArray &forged : { QByteArray(64, '0'), QByteArray("' or '1'='1"), QByteArray("\r\nx: y"),
             QByteArray("x"), QByteArray(100'000, 'a'), right.left(right.size() - 1), QByteArray(right + 'a'),
             QByteArray(right.toUpper() + '0') }) {
        m_staff->credentials().only() = forged;
        m_staff->reopen();
        const QString outcome = m_staff->run();
        QVERIFY2(outcome == u"signed_out" || outcome == u"refused", qPrintable(outcome));
        QCOMPARE(m_staff->view(), before);
    }
    m_staff->credentials().only() = right;
    m_staff->reopen();
    QCOMPARE(differences(*m_owner, *m_staff), QString());
}

void TstHubFaults::oldTokensOpenNothing()
{
    const QByteArray first = m_staff->credentials().only();
    m_staff->reopen();
    QCOMPARE(m_staff->run(), u"done"_s);
    const QByteArray second = m_staff->credentials().only();
    QVERIFY(second != first);
    write(*m_owner, 1001);
    QVERIFY(m_owner->settle());
    const QStringList before = m_staff->view();
    const QString hers =
        u" from hub.members m, hub.people p where s.member_id = m.id and p.id = m.person_id and p.email = '%1'"_s.arg(
            m_staff->email());
    // Whoever comes with one that was exchanged long ago has stolen it, or the other one is stolen: both are out.
    hubSql(u"update hub.sessions s set rotated_at = now() - interval '6 minutes'"_s + hers);
    for (const QByteArray &token : { first, second }) {
        m_staff->credentials().only() = token;
        m_staff->reopen();
        const QString outcome = m_staff->run();
        QVERIFY2(outcome == u"signed_out" || outcome == u"ended", qPrintable(outcome));
        QCOMPARE(m_staff->view(), before);
    }
    hubSql(u"update hub.sessions s set revoked_at = null, expires_at = now() - interval '1 second'"_s + hers);
    m_staff->reopen();
    QCOMPARE(m_staff->run(), u"signed_out"_s);
    QCOMPARE(m_staff->view(), before);
}

QTEST_GUILESS_MAIN(TstHubFaults)
#include "tst_hubfaults.moc"
