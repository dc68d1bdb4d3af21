#include "tests/hub/randomstory.h"

#include "models/commissions/commissionaccrual.h"
#include "models/commissions/payoutstore.h"
#include "models/commissions/rulestore.h"
#include "models/hub/parkedchanges.h"
#include "models/orders/ordereditor.h"
#include "models/orders/orderrefunds.h"
#include "models/orders/orderstore.h"
#include "models/resellers/attribution.h"
#include "models/resellers/linkstore.h"

#include <QProcess>
#include <QTest>

namespace jishi::testing {

using namespace Qt::StringLiterals;

namespace {

// What it says is of no interest, also when it dies of it.
void tellDatabase(const QString &sql)
{
    QProcess psql;
    psql.setStandardOutputFile(QProcess::nullDevice());
    psql.setStandardErrorFile(QProcess::nullDevice());
    psql.start(u"psql"_s, { u"--no-psqlrc"_s, u"--command"_s, sql });
    (void)psql.waitForFinished();
}

} // namespace

bool RandomStory::addSeat(ShopRole role, const QString &reseller)
{
    Seat seat;
    seat.cable = std::make_unique<Cable>(HubDesk::hubUrl());
    seat.role = role;
    seat.reseller = reseller;
    seat.desk = m_seats.empty() ? HubDesk::owner(seat.cable->url())
                                : HubDesk::joined(*m_seats.front().desk, role, reseller, seat.cable->url());
    if (!seat.desk)
        return false;
    m_seats.push_back(std::move(seat));
    return true;
}

bool RandomStory::begin()
{
    if (!addSeat(ShopRole::Owner))
        return false;
    HubDesk &owner = *m_seats.front().desk;
    QString script =
        u"INSERT INTO reseller_tiers (uuid, name, created_at) VALUES (randomblob(16), 'Gold', 1), (randomblob(16), 'Silver', 1);"_s;
    for (const char *name : { "Amy", "Bea", "Cui" })
        script += u"INSERT INTO resellers (uuid, name, tier_id, status, inviter_id, created_at)\n"
                  "VALUES (randomblob(16), '%1', 1, 'active', (SELECT max(id) FROM resellers), 1);"_s.arg(
                      QLatin1String(name));
    for (int i = 1; i <= 6; ++i)
        script +=
            u"INSERT INTO products (uuid, name, created_at) VALUES (randomblob(16), 'P%1', 1);"
            "INSERT INTO variants (uuid, product_id, sku, price, cost, created_at) VALUES (randomblob(16), %1, 'S%1', "
            "%2, 100, 1);"
            "INSERT INTO stock_movements (uuid, variant_id, quantity, reason, at) VALUES (randomblob(16), %1, 50000, "
            "'purchase', 1);"
            "INSERT INTO customers (uuid, name, created_at, reseller_id) VALUES (randomblob(16), 'C%1', 1, nullif(%1 %% 4, 0));"_s
                .arg(i)
                .arg(i * 990)
                .replace(u"%%"_s, u"%"_s);
    script += u"INSERT INTO groups (uuid, name, platform, created_at, leader_id) VALUES (randomblob(16), 'G1', "
              u"'wechat', 1, 1),\n"
              "(randomblob(16), 'G2', 'wechat', 1, 2);"_s;
    if (!owner.run(script.toUtf8().constData()))
        return false;
    const auto rule = owner.write([&](Transaction &transaction) -> Status {
        CommissionRule commission;
        commission.sections.front().first = 1000;
        commission.sections.front().second = 300;
        commission.holdDays = 0;
        const auto added = RuleStore(transaction.connection(), owner.shop().context()).add(commission);
        return added ? done() : added.error();
    });
    if (!rule || owner.run() != u"done")
        return false;
    if (!addSeat(ShopRole::Staff))
        return false;
    for (int i = 1; i <= 3; ++i) {
        const QString uuid = Uuid::fromBytes(
            QByteArray::fromHex(owner.text(u"SELECT hex(uuid) FROM resellers WHERE id = %1"_s.arg(i)).toLatin1())
                .constData(),
            Uuid::kSize)
                                 ->toText();
        if (!addSeat(ShopRole::Reseller, uuid))
            return false;
    }
    for (Seat &seat : m_seats)
        if (!seat.desk->settle())
            return false;
    for (Seat &seat : m_seats)
        if (seat.role == ShopRole::Reseller)
            seat.own = seat.desk->integer(u"SELECT id FROM resellers"_s);
    // One clock is wrong by a year.
    m_seats[1].desk->clock().set(kMorning + 365 * kDay);
    return true;
}

RowId RandomStory::any(Seat &seat, const QString &sql)
{
    const int64_t count = seat.desk->integer(u"SELECT count(*) FROM (%1)"_s.arg(sql));
    if (count == 0)
        return 0;
    return seat.desk->integer(u"SELECT * FROM (%1) LIMIT 1 OFFSET %2"_s.arg(sql).arg(below(static_cast<int>(count))));
}

template <typename Work>
void RandomStory::attempt(Seat &seat, Work work)
{
    const Status done = seat.desk->write([&](Transaction &transaction) -> Status {
        return work(transaction.connection(), seat.desk->shop().context());
    });
    // The shop's rules may say no; anything else is a fault.
    if (!done && done.error().kind != ErrorKind::Refused && done.error().kind != ErrorKind::NotFound)
        qWarning() << "a change failed:" << done.error().detail;
}

void RandomStory::sql(Seat &seat, const QString &statement)
{
    const QByteArray text = statement.toUtf8();
    attempt(seat, [&](Connection &connection, const ShopContext &) { return connection.execute(text.toStdString()); });
}

void RandomStory::place(Seat &seat, RowId customer, const QString &newCustomer)
{
    const RowId variant = any(seat, u"SELECT id FROM variants WHERE deleted_at IS NULL"_s);
    if (variant == 0 || (customer == 0 && newCustomer.isEmpty()))
        return;
    QByteArray uuid;
    attempt(seat, [&](Connection &connection, const ShopContext &context) -> Status {
        OrderDraft draft;
        draft.customerId = customer;
        draft.customerName = newCustomer;
        const Money none(0, context.profile.currency);
        draft.lines.push_back({ variant, Quantity::units(1 + below(4)), std::nullopt, none });
        if (chance(40))
            draft.lines.push_back({ variant, Quantity::fromThousandths(500), std::nullopt, none });
        const auto placed = OrderStore(connection, context).place(draft);
        if (!placed)
            return placed.error();
        Statement row = connection.prepare("SELECT uuid FROM orders WHERE id = ?1");
        row.bind(1, placed->id).next();
        uuid = row.blob(0);
        return done();
    });
    if (!uuid.isEmpty())
        m_placed.insert(QString::fromLatin1(uuid.toHex()));
}

void RandomStory::changeOrder(Seat &seat, int what)
{
    const RowId order =
        any(seat, u"SELECT id FROM orders WHERE refers_to IS NULL AND status IN ('placed', 'completed')"_s);
    if (order == 0)
        return;
    attempt(seat, [&](Connection &connection, const ShopContext &context) -> Status {
        OrderStore orders(connection, context);
        const auto known = orders.order(order);
        if (!known || known->lines.empty())
            return known ? done() : known.error();
        switch (what) {
        case 0:
            return orders.addPayment(order, { PaymentMethod::Cash, Money(100 + below(500), context.profile.currency) });
        case 1:
            return orders.setFulfilment(order, FulfilmentState::HandedOver);
        case 2:
            return orders.setFulfilment(order, FulfilmentState::Packed);
        case 3:
            return orders.cancel(order);
        case 4: {
            OrderEdit edit;
            edit.note = QString::number(below(1000));
            edit.reason = u"asked"_s;
            return OrderEditor(connection, context).edit(order, edit);
        }
        case 5: {
            OrderEdit edit;
            std::vector<EditedLine> lines;
            for (const OrderLine &line : known->lines)
                lines.push_back(
                    { line.lineNo, { line.variantId, Quantity::units(1 + below(5)), std::nullopt, line.discount } });
            if (lines.size() > 1 && chance(30))
                lines.pop_back();
            edit.lines = lines;
            edit.reason = u"more"_s;
            return OrderEditor(connection, context).edit(order, edit);
        }
        case 6: {
            RefundDraft refund;
            refund.shipping = Money(0, context.profile.currency);
            refund.reason = u"bruised"_s;
            refund.lines.push_back({ known->lines.front().lineNo, Quantity::fromThousandths(500), std::nullopt, true });
            const auto refunded = OrderRefunds(connection, context).refund(order, refund);
            return refunded ? done() : refunded.error();
        }
        default:
            if (auto owed = Attributions(connection, context).reassign(order, 1 + below(3), u"her customer"_s); !owed)
                return owed;
            return CommissionAccrual(connection, context).settle(order);
        }
    });
}

void RandomStory::changeShop(Seat &seat, int what)
{
    const int word = ++m_name;
    const RowId variant = any(seat, u"SELECT id FROM variants"_s);
    const RowId customer = any(seat, u"SELECT id FROM customers"_s);
    switch (what) {
    case 0:
        return sql(seat, u"UPDATE variants SET price = %2 WHERE id = %1"_s.arg(variant).arg(500 + below(5000)));
    case 1:
        return sql(seat,
            u"UPDATE products SET name = 'P%2' WHERE id = (SELECT product_id FROM variants WHERE id = %1)"_s
                .arg(variant)
                .arg(word));
    case 2:
        return sql(seat, u"UPDATE customers SET phone = '%2' WHERE id = %1"_s.arg(customer).arg(word));
    case 3:
        return sql(seat, u"UPDATE customers SET note = 'n%2', tags = 't%2' WHERE id = %1"_s.arg(customer).arg(word));
    case 4:
        return sql(seat,
            u"INSERT INTO products (uuid, name, created_at) VALUES (randomblob(16), 'N%1', 1);"
            "INSERT INTO variants (uuid, product_id, price, created_at)\n"
            "VALUES (randomblob(16), (SELECT max(id) FROM products), 1000, 1)"_s.arg(word));
    case 5:
        return sql(seat,
            u"INSERT INTO stock_movements (uuid, variant_id, quantity, reason, at)\n"
            "VALUES (randomblob(16), %1, %2, 'write_off', 1)"_s.arg(variant)
                .arg(-100 * below(20)));
    case 6:
        return sql(
            seat, u"INSERT INTO customers (uuid, name, created_at) VALUES (randomblob(16), 'N%1', 1)"_s.arg(word));
    case 7:
        return sql(seat,
            u"UPDATE products SET published = 1 - published\n"
            "WHERE id = (SELECT product_id FROM variants WHERE id = %1)"_s.arg(variant));
    case 8:
        return sql(seat, u"UPDATE groups SET leader_id = %1 WHERE id = %2"_s.arg(1 + below(3)).arg(1 + below(2)));
    case 9:
        return sql(seat, u"UPDATE customers SET reseller_id = %2 WHERE id = %1"_s.arg(customer).arg(1 + below(3)));
    case 10:
        return sql(seat,
            u"INSERT OR IGNORE INTO group_members (uuid, group_id, customer_id, nickname, created_at)\n"
            "SELECT CAST(substr(g.uuid, 1, 8) || substr(c.uuid, 9) AS BLOB), g.id, c.id, 'x', 1 FROM groups g, "
            "customers c\n"
            "WHERE g.id = %1 AND c.id = %2 AND NOT EXISTS (\n"
            "    SELECT 1 FROM group_members WHERE group_id = %1 AND customer_id = %2)"_s.arg(1 + below(2))
                .arg(customer));
    case 11:
        return sql(seat, u"UPDATE resellers SET tier_id = %2 WHERE id = %1"_s.arg(1 + below(3)).arg(1 + below(2)));
    default:
        if (seat.role != ShopRole::Owner)
            return;
        return attempt(seat, [&](Connection &connection, const ShopContext &context) -> Status {
            PayoutStore payouts(connection, context);
            const auto open = connection.integer(
                "SELECT coalesce(max(id), 0) FROM payouts WHERE paid_at IS NULL AND voided_at IS NULL");
            if (open && *open > 0)
                return chance(70) ? payouts.markPaid(*open, u"T-%1"_s.arg(word))
                                  : payouts.voidPayout(*open, u"wrong"_s);
            const auto prepared = payouts.prepare({ Uuid::v7(word), u"July"_s, { 1, 2, 3 } });
            return prepared ? done() : prepared.error();
        });
    }
}

void RandomStory::changeAsReseller(Seat &seat)
{
    const RowId customer = any(seat, u"SELECT id FROM customers WHERE reseller_id = %1"_s.arg(seat.own));
    const int word = ++m_name;
    switch (below(6)) {
    case 0:
    case 1:
    case 2:
        return place(seat, customer);
    case 3:
        return place(seat, 0, u"R%1"_s.arg(word));
    case 4:
        return sql(seat, u"UPDATE customers SET name = 'R%2' WHERE id = %1"_s.arg(customer).arg(word));
    default:
        return attempt(seat, [&](Connection &connection, const ShopContext &context) -> Status {
            const RowId product = any(seat, u"SELECT id FROM products WHERE deleted_at IS NULL"_s);
            if (product == 0)
                return done();
            LinkWish wish;
            wish.resellerId = seat.own;
            wish.target = LinkTarget::Product;
            wish.targetId = product;
            const auto made = LinkStore(connection, context).findOrMake(wish);
            return made ? done() : made.error();
        });
    }
}

void RandomStory::change(Seat &seat)
{
    if (seat.role == ShopRole::Reseller)
        return changeAsReseller(seat);
    const int kind = below(100);
    if (kind < 30)
        return place(seat, any(seat, u"SELECT id FROM customers WHERE deleted_at IS NULL"_s));
    if (kind < 65)
        return changeOrder(seat, below(8));
    changeShop(seat, below(14));
}

// A sync that goes wrong, or may.
void RandomStory::trouble(Seat &seat)
{
    HubSync &sync = seat.desk->sync();
    switch (below(8)) {
    case 0: // the line breaks somewhere in an answer
        seat.cable->cutAfter(1 + below(9000));
        seat.desk->run();
        return;
    case 1: // the hub has heard, and its reply is lost
        seat.cable->whenAnswered([&seat] { seat.cable->unplug(); });
        seat.desk->run();
        seat.cable->plug();
        return;
    case 2: // no line
        seat.cable->unplug();
        seat.desk->run();
        seat.cable->plug();
        return;
    case 3: // the program is killed
        sync.run();
        QTest::qWait(below(60));
        seat.desk->reopen();
        return;
    case 4: { // the database ends every connection
        sync.run();
        QTest::qWait(below(30));
        tellDatabase(u"select pg_terminate_backend(pid) from pg_stat_activity where usename = 'hub_gate'"_s);
        (void)waitUntil([&] { return !sync.isRunning(); }, 60000);
        return;
    }
    case 5: // the database dies of one of its processes, and starts again from its log
        sync.run();
        QTest::qWait(below(30));
        tellDatabase(u"copy (select 1) to program 'kill -9 $PPID'"_s);
        (void)waitUntil([&] { return !sync.isRunning(); }, 60000);
        return;
    default:
        seat.desk->run();
    }
}

// Several at once.
void RandomStory::together()
{
    for (Seat &seat : m_seats)
        if (chance(70))
            seat.desk->sync().run();
    (void)waitUntil(
        [&] { return std::ranges::none_of(m_seats, [](const Seat &seat) { return seat.desk->sync().isRunning(); }); },
        60000);
}

void RandomStory::step()
{
    Seat &seat = anySeat();
    for (int i = 0, changes = 1 + below(3); i < changes; ++i)
        change(seat);
    seat.desk->clock().set(seat.desk->clock().now() + kHour);
    const int then = below(100);
    if (then < 25)
        seat.desk->run();
    else if (then < 45)
        trouble(seat);
    else if (then < 60)
        together();
}

void RandomStory::decide(Seat &seat, bool &left)
{
    Database &database = seat.desk->shop().database();
    const auto parked = database
                            .read([&](Connection &connection) {
                                return ParkedChanges(connection, seat.desk->shop().context()).conflicts();
                            })
                            .wait();
    for (const FieldConflict &conflict : *parked) {
        const auto how = chance(50) ? ParkedChanges::Settle::Mine : ParkedChanges::Settle::Theirs;
        attempt(seat, [&](Connection &connection, const ShopContext &context) {
            return ParkedChanges(connection, context).settle(conflict.id, how);
        });
        left = true;
    }
    const auto refused = database
                             .read([&](Connection &connection) {
                                 return ParkedChanges(connection, seat.desk->shop().context()).refused();
                             })
                             .wait();
    for (auto change = refused->rbegin(); change != refused->rend(); ++change) {
        QByteArray order;
        if (change->table == "orders" && change->operation == u"insert")
            order = QByteArray::fromHex(
                seat.desk
                    ->text(u"SELECT hex(o.uuid) FROM outbox x JOIN orders o ON o.id = x.row WHERE x.change = %1"_s.arg(
                        change->change))
                    .toLatin1());
        bool taken = false;
        attempt(seat, [&](Connection &connection, const ShopContext &context) {
            const Status done = ParkedChanges(connection, context).takeBack(change->change);
            taken = done.ok();
            return done;
        });
        if (taken && !order.isEmpty())
            m_takenBack.insert(QString::fromLatin1(order.toHex()));
        left = true;
    }
}

bool RandomStory::comeTogether()
{
    for (Seat &seat : m_seats)
        seat.cable->plug();
    for (int round = 0; round < 25; ++round) {
        bool left = false;
        for (Seat &seat : m_seats) {
            bool settled = false;
            for (int i = 0; i < 100 && !settled; ++i) { // the database may not be on its feet again yet
                settled = seat.desk->settle();
                left |= seat.desk->moved() > 0;
                if (!settled)
                    QTest::qWait(200);
            }
            if (!settled)
                return false;
            decide(seat, left);
        }
        if (!left && round > 1)
            return true;
    }
    qWarning() << "it goes on and on";
    return false;
}

QStringList RandomStory::differences()
{
    QStringList found;
    for (size_t i = 0; i < m_seats.size(); ++i) {
        Seat &seat = m_seats[i];
        const auto fresh = seat.role == ShopRole::Owner
            ? HubDesk::second(*m_seats.front().desk)
            : HubDesk::joined(*m_seats.front().desk, seat.role, seat.reseller);
        if (!fresh || fresh->run() != u"done") {
            found << u"no fresh pull"_s;
            continue;
        }
        const QStringList hers = seat.desk->view();
        const QStringList anew = fresh->view();
        const QSet<QString> hersSet(hers.begin(), hers.end());
        const QSet<QString> anewSet(anew.begin(), anew.end());
        for (const QString &row : hersSet - anewSet)
            found << u"desk %1 alone has "_s.arg(i) + row;
        for (const QString &row : anewSet - hersSet)
            found << u"desk %1 lacks "_s.arg(i) + row;
        for (const QString &figure :
            { u"SELECT group_concat(on_hand || '/' || reserved) FROM (SELECT * FROM variants ORDER BY uuid)"_s,
                u"SELECT group_concat(number || paid || ' ' || refunded || fulfilment || coalesce((SELECT name FROM "
                u"resellers r WHERE r.id = orders.reseller_id), ''))\n"
                "FROM (SELECT * FROM orders ORDER BY uuid) orders"_s })
            if (seat.desk->text(figure) != fresh->text(figure))
                found << u"desk %1 says "_s.arg(i) + seat.desk->text(figure) + u" not "_s + fresh->text(figure);
        for (HubDesk *desk : { seat.desk.get(), fresh.get() }) {
            for (const QString &problem : desk->problems())
                found << u"desk %1: "_s.arg(i) + problem;
            const int64_t held = desk->integer(u"SELECT count(*) FROM hub_held"_s);
            if (held > 0)
                found << u"desk %1 holds back %2 rows, such as %3"_s.arg(i).arg(held).arg(
                    desk->text(u"SELECT table_name || ' without ' || missing_table FROM hub_held"_s));
        }
    }
    for (const QString &order : m_placed) {
        const int64_t times =
            m_seats.front().desk->integer(u"SELECT count(*) FROM orders WHERE lower(hex(uuid)) = '%1'"_s.arg(order));
        if (times != (m_takenBack.contains(order) ? 0 : 1))
            found << u"order %1 is there %2 times"_s.arg(order).arg(times);
    }
    return found;
}

} // namespace jishi::testing
