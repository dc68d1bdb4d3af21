// Pull the plug (kill -9) while the differences of a count are being booked: all of them are in the shop or none is,
// and booking again books what is missing once. The test starts itself as the program that is killed. RUN_SERIAL: the
// kills are spread over a duration that is measured first.
#include "models/check/shopcheck.h"
#include "models/stock/stockcount.h"
#include "tests/support/shopfixture.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr int kKills = 60;
constexpr int kVariants = 300;

// What the killed program does: books the count under way.
int bookCount(const QString &path)
{
    const SystemClock clock;
    auto shop = ShopFile::open(path, ShopFile::Access::Write, clock);
    if (!shop)
        return 2;
    const auto booked = inTransaction((*shop)->connection(), [&](Transaction &) -> Result<int> {
        StockCounts counts((*shop)->connection(), (*shop)->context());
        const auto open = counts.open();
        return open ? counts.book(open->id) : Result<int>(open.error());
    });
    return booked ? 0 : 1;
}

} // namespace

class TstStockCountPlug : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aKilledBookingBooksAllDifferencesOrNone();

private:
    void takeShop();
    void start(QProcess &process);
    int64_t booked() { return m_shop->integer("SELECT count(*) FROM stock_movements WHERE reason = 'count'"); }

    std::unique_ptr<ShopFixture> m_shop;
};

void TstStockCountPlug::initTestCase()
{
    m_shop = std::make_unique<ShopFixture>();
    for (int number = 0; number < kVariants; ++number)
        m_shop->addVariant(qPrintable(u"SKU-%1"_s.arg(number)), 500);
    const auto counted = inTransaction(m_shop->connection(), [&](Transaction &) -> Status {
        StockCounts counts(m_shop->connection(), m_shop->context());
        const auto count = counts.start(u"March"_s);
        for (int number = 0; count && number < kVariants; ++number)
            if (auto scanned = counts.scan(*count, { Quantity::units(number + 1), u"SKU-%1"_s.arg(number) }); !scanned)
                return scanned.error();
        return count ? done() : Status(count.error());
    });
    QVERIFY(counted.ok());
    m_shop->close();
    QVERIFY(QFile::copy(m_shop->path(), m_shop->path(u"template.jishi"_s)));
}

void TstStockCountPlug::takeShop()
{
    m_shop->close();
    for (const char *suffix : { "", "-wal", "-shm", ".lock" })
        QFile::remove(m_shop->path() + QLatin1String(suffix));
    QVERIFY(QFile::copy(m_shop->path(u"template.jishi"_s), m_shop->path()));
}

void TstStockCountPlug::start(QProcess &process)
{
    process.start(QCoreApplication::applicationFilePath(), { u"--book"_s, m_shop->path() });
    QVERIFY(process.waitForStarted());
}

void TstStockCountPlug::aKilledBookingBooksAllDifferencesOrNone()
{
    takeShop();
    QElapsedTimer timer;
    timer.start();
    QProcess whole;
    start(whole);
    QVERIFY(whole.waitForFinished());
    QCOMPARE(whole.exitCode(), 0);
    const qint64 duration = timer.nsecsElapsed() / 1000;
    auto *random = QRandomGenerator::global();
    int committed = 0;
    for (int round = 0; round < kKills; ++round) {
        takeShop();
        QProcess booking;
        start(booking);
        QThread::usleep(static_cast<unsigned long>(random->bounded(duration + duration / 10)));
        booking.kill();
        QVERIFY(booking.waitForFinished());
        m_shop->reopen();
        const bool isOpen = StockCounts(m_shop->connection(), m_shop->context()).open()->id > 0;
        QCOMPARE(booked(), isOpen ? int64_t(0) : int64_t(kVariants));
        committed += isOpen ? 0 : 1;
        m_shop->close();
        QCOMPARE(bookCount(m_shop->path()) == 0, isOpen); // and never twice
        m_shop->reopen();
        QCOMPARE(booked(), int64_t(kVariants));
        QCOMPARE(m_shop->integer("SELECT sum(on_hand) FROM variants"), int64_t(kVariants) * (kVariants + 1) / 2 * 1000);
        const auto report = ShopCheck(m_shop->connection(), m_shop->context()).run();
        QVERIFY(report.ok() && report->ok());
    }
    qInfo("%d kills, %d came after the commit", kKills, committed);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--book")
        return bookCount(arguments.value(2));
    TstStockCountPlug test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_stockcountplug.moc"
