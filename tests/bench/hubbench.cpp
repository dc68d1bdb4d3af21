// What one shop on many desks costs, from end to end: file, TLS, nginx, gate, PostgreSQL on the disk and back. A
// computer that syncs for the first time, a desk that was offline for weeks, and an order that another desk is to see
// at once. Beside them: PostgreSQL's own \copy of the same rows, and PouchDB, where it is installed (./dev bench hub
// --peers). `hub` starts the hub around it.
#include "models/hub/outboxchanges.h"
#include "models/orders/orderstore.h"
#include "sync/transport/livepoke.h"
#include "tests/bench/samples.h"
#include "tests/hub/hubdesk.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QProcess>
#include <QThread>
#include <array>
#include <sys/resource.h>

using namespace jishi;
using namespace jishi::bench;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

struct Sizes
{
    int products = 200'000;
    int offlineOrders = 20'000;
    int liveOrders = 100;
};
constexpr Sizes kFew { 6'000, 600, 10 };

void print(const char *what, const QString &measured, const QString &beside = {})
{
    std::printf("%-46s %-34s %s\n", what, qUtf8Printable(measured), qUtf8Printable(beside));
    std::fflush(stdout);
}

QString perSecond(double count, double milliseconds, const QString &unit)
{
    return u"%1 s, %2 %3/s"_s.arg(milliseconds / 1000, 0, 'f', 2).arg(qRound64(count * 1000 / milliseconds)).arg(unit);
}

double processorSeconds()
{
    rusage used {};
    getrusage(RUSAGE_SELF, &used);
    const auto seconds = [](const timeval &time) {
        return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    };
    return seconds(used.ru_utime) + seconds(used.ru_stime);
}

// The most memory that this process ever had.
double peakMebibytes()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines)
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    return 0;
}

// What a program says, and how long it took.
QByteArray outputOf(const QString &program, const QStringList &arguments, double *milliseconds = nullptr)
{
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, arguments);
    constexpr int kPatience = 3'600'000;
    if (!process.waitForFinished(kPatience) || process.exitCode() != 0)
        giveUp(program.toStdString() + " fails");
    if (milliseconds)
        *milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    return process.readAllStandardOutput();
}

QString beside(const char *file)
{
    return u"" JISHI_SOURCE_DIR "/tests/bench/"_s + QLatin1String(file);
}

void fillWorkspace(HubDesk &owner, int products)
{
    const QString workspace = owner.text(u"SELECT value FROM settings WHERE key = 'shop_uuid'"_s);
    outputOf(u"psql"_s,
        { u"--no-psqlrc"_s, u"--quiet"_s, u"--set"_s, u"workspace="_s + workspace, u"--set"_s,
            u"products=%1"_s.arg(products), u"--file"_s, beside("hubgoods.sql"), u"--command"_s, u"analyze"_s });
}

// In a process of its own, whose memory is looked at: joins, syncs, checks. Says milliseconds, mebibytes and seconds of
// the processor.
int syncForTheFirstTime(const QString &email)
{
    const auto desk = HubDesk::signedIn(email);
    if (!desk)
        giveUp("cannot join");
    const double before = processorSeconds();
    Samples took;
    took.measure([&] {
        if (desk->run() != u"done")
            giveUp("the first sync fails");
    });
    std::printf("%f %f %f\n", took.median(), peakMebibytes(), processorSeconds() - before);
    const QStringList problems = desk->problems();
    if (!problems.isEmpty())
        giveUp("the check finds: " + problems.first().toStdString());
    return 0;
}

void measureFirstSync(HubDesk &owner, int products)
{
    const double rows = 2.0 * products;
    const QList<QByteArray> said =
        outputOf(QCoreApplication::applicationFilePath(), { u"--first-sync"_s, owner.email() }).simplified().split(' ');
    const double ours = said.value(0).toDouble();
    const QString copy = u"\\copy (select * from hub.%1) to '%2'"_s;
    const QString file = QFileInfo(owner.path()).path() + u"/copy"_s;
    double limit = 0;
    outputOf(u"psql"_s,
        { u"--no-psqlrc"_s, u"--quiet"_s, u"--command"_s, copy.arg(u"products"_s, file), u"--command"_s,
            copy.arg(u"variants"_s, file) },
        &limit);
    print("first sync", perSecond(rows, ours, u"rows"_s) + u", %1 products/s"_s.arg(qRound64(products * 1000 / ours)),
        u"wanted: 25000 rows/s; the file passes the check"_s);
    print("  memory, processor",
        u"%1 MiB, %2 s"_s.arg(said.value(1).toDouble(), 0, 'f', 0).arg(said.value(2).toDouble(), 0, 'f', 2),
        u"wanted: at most 150 MB"_s);
    print("  \\copy of the same rows", perSecond(rows, limit, u"rows"_s),
        u"%1x of the first sync"_s.arg(ours / limit, 0, 'f', 1));
    const QString modules = qEnvironmentVariable("JISHI_BENCH_PEERS");
    if (!QFileInfo::exists(modules + u"/pouchdb-server"_s)) {
        print("  PouchDB", u"not installed"_s, u"./dev bench hub --peers installs it"_s);
        return;
    }
    const QString exported = u"\\copy (select row_to_json(r) from hub.%1 r) to '%2'"_s;
    outputOf(u"psql"_s,
        { u"--no-psqlrc"_s, u"--quiet"_s, u"--command"_s, exported.arg(u"products"_s, file), u"--command"_s,
            exported.arg(u"variants"_s, file + u".variants"_s) });
    const double peer =
        outputOf(u"node"_s, { beside("peers/replicate.cjs"), modules, file, file + u".variants"_s }).toDouble();
    print("  PouchDB 9 from pouchdb-server 4", perSecond(rows, peer, u"rows"_s),
        u"ratio %1x, wanted: 8x"_s.arg(peer / ours, 0, 'f', 1));
}

// Orders of two lines, paid, each a change of its own as if it had a transaction of its own.
void placeOffline(HubDesk &desk, int orders)
{
    const auto placed = desk.write([&](Transaction &transaction) -> Status {
        OrderStore store(transaction.connection(), desk.shop().context());
        OutboxChanges outbox(transaction.connection());
        for (int number = 1; number <= orders; ++number) {
            OrderDraft draft;
            draft.customerId = 1 + number % 500;
            draft.payment = DraftPayment();
            for (int line = 0; line < 2; ++line)
                draft.lines.push_back({ 1 + (number * 7919LL + line * 104'729LL) % 2000, Quantity::units(1 + line),
                    std::nullopt, Money(0, desk.shop().currency()) });
            if (auto order = store.place(draft); !order)
                return order.error();
            if (auto next = outbox.newNumber(); !next)
                return next.error();
        }
        return done();
    });
    if (!placed)
        giveUp("cannot place orders: " + placed.error().detail.toStdString());
}

// A shop of its own with 2,000 goods and 500 customers, which the hub has.
std::unique_ptr<HubDesk> smallShop()
{
    auto desk = HubDesk::owner();
    const bool filled = desk
        && desk->run("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)\n"
                     "INSERT INTO products (uuid, name, created_at) SELECT randomblob(16), '海南芒果 ' || i, 1 FROM n;"
                     "INSERT INTO variants (uuid, product_id, sku, price, cost, created_at)\n"
                     "    SELECT randomblob(16), id, 'FR-' || id, 1000 + id, 500 + id, 1 FROM products;"
                     "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)\n"
                     "INSERT INTO customers (uuid, name, phone, created_at)\n"
                     "    SELECT randomblob(16), '王燕萍 ' || i, 13800000000 + i, 1 FROM n;")
        && desk->settle();
    if (!filled)
        giveUp("cannot make a shop");
    return desk;
}

void measurePush(int orders)
{
    const auto desk = smallShop();
    placeOffline(*desk, orders);
    QElapsedTimer timer;
    double answered = 0;
    QObject context;
    QObject::connect(&desk->sync(), &HubSync::progressed, &context, [&] {
        if (answered == 0 && desk->sync().report().pushed == orders)
            answered = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    });
    const double before = processorSeconds();
    timer.start();
    if (desk->run() != u"done" || answered == 0)
        giveUp("pushing fails");
    print("pushing orders made offline", perSecond(orders, answered, u"orders"_s), u"wanted: 3000 orders/s"_s);
    print("  with the whole round", perSecond(orders, static_cast<double>(timer.nsecsElapsed()) / 1e6, u"orders"_s),
        u"%1 s of the processor here"_s.arg(processorSeconds() - before, 0, 'f', 2));
}

// From "place" on one desk until another desk's file has the order.
void measureLive(int orders)
{
    const auto here = smallShop();
    const auto there = HubDesk::second(*here);
    if (!there || !there->settle())
        giveUp("cannot join");
    LivePoke poke({ HubDesk::hubUrl(), QSslCertificate::fromData(HubDesk::certificate()), {} });
    bool listening = false;
    QObject::connect(&poke, &LivePoke::listening, &poke, [&] { listening = true; });
    QObject::connect(&poke, &LivePoke::poked, &there->sync(), [&] { there->sync().run(); });
    poke.open(there->sync().token());
    if (!waitUntil([&] { return listening; }, 10000))
        giveUp("the hub does not let us listen");
    int64_t seen = 0;
    QObject::connect(&there->shop().database(), &Database::changed, &poke, [&] {
        const auto counted = there->shop().database().view().integer("SELECT count(*) FROM orders");
        seen = counted ? *counted : 0;
    });
    Samples took;
    for (int number = 1; number <= orders; ++number) {
        waitUntil([&] { return !here->sync().isRunning() && !there->sync().isRunning(); }, 10000);
        took.measure([&] {
            placeOffline(*here, 1);
            here->sync().run();
            if (!waitUntil([&] { return seen == number; }, 10000))
                giveUp("an order does not arrive");
        });
    }
    waitUntil([&] { return !here->sync().isRunning() && !there->sync().isRunning(); }, 10000);
    print("an order seen on another desk",
        u"p50 %1 ms, p95 %2 ms"_s.arg(took.median(), 0, 'f', 0).arg(took.percentile(0.95), 0, 'f', 0),
        u"wanted: p95 of at most 300 ms"_s);
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false"_s);
    const QStringList given = QCoreApplication::arguments();
    if (given.value(1) == u"--first-sync")
        return syncForTheFirstTime(given.value(2));
    const Sizes sizes = isSmoke(count, arguments) ? kFew : Sizes();
    std::array<double, 1> load {};
    getloadavg(load.data(), 1);
    print("this computer", u"%1 cores, a load of %2 before"_s.arg(QThread::idealThreadCount()).arg(load[0], 0, 'f', 1));
    const auto wanted = [&](const QString &part) { return !given.contains(u"--only"_s) || given.contains(part); };
    if (wanted(u"first"_s)) {
        const auto owner = HubDesk::owner();
        if (!owner)
            giveUp("there is no hub");
        fillWorkspace(*owner, sizes.products);
        measureFirstSync(*owner, sizes.products);
    }
    if (wanted(u"push"_s))
        measurePush(sizes.offlineOrders);
    if (wanted(u"live"_s))
        measureLive(sizes.liveOrders);
    return 0;
}
