#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

constexpr int kImportKills = 110;
constexpr int kSaveKills = 110;
constexpr int kEraseKills = 40;
constexpr int kPasteKills = 60;
constexpr int kChangeKills = 60; // of edits, and of refunds
constexpr int kEarlierOrders = 20; // in the shop before the import
constexpr int kImportedOrders = 300;
constexpr int kLinesPerOrder = 4;

struct Answer
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

Answer run(const QStringList &arguments)
{
    QProcess cli;
    cli.start(qEnvironmentVariable("JISHI_CLI"), arguments);
    if (!cli.waitForFinished(60000))
        qFatal("jishi-cli did not finish: %s", qPrintable(cli.errorString()));
    return { cli.exitCode(), cli.readAllStandardOutput(), cli.readAllStandardError() };
}

// A history as shops export it; every order has several lines, so that half an order would be seen.
QByteArray history(int firstOrder, int orders)
{
    QByteArray csv = "Invoice,StockCode,Description,Quantity,InvoiceDate,Price,Customer ID,Country\r\n";
    for (int order = firstOrder; order < firstOrder + orders; ++order) {
        for (int line = 0; line < kLinesPerOrder; ++line) {
            const int product = (order * 7 + line * 13) % 90;
            csv += QByteArray::number(500000 + order) + ",SKU" + QByteArray::number(1000 + product) + ",PRODUCT "
                + QByteArray::number(product) + ',' + QByteArray::number(1 + order % 5) + ",2026-01-"
                + QByteArray::number(10 + order % 20) + " 10:" + QByteArray::number(10 + line) + ",2."
                + QByteArray::number(10 + product) + ',' + QByteArray::number(12000 + order % 40)
                + ",United Kingdom\r\n";
        }
    }
    return csv;
}

QByteArray order(const QString &reference)
{
    QJsonArray lines;
    for (int line = 0; line < kLinesPerOrder; ++line)
        lines << QJsonObject { { u"sku"_s, u"SKU%1"_s.arg(1000 + line * 13) }, { u"quantity"_s, u"2.5"_s },
            { u"unitPrice"_s, 1990 } };
    const QJsonObject customer { { u"name"_s, QString(u"Customer "_s + reference) },
        { u"phone"_s, QString(u"138"_s + reference.rightJustified(8, u'0')) } };
    const QJsonObject one { { u"clientRef"_s, reference }, { u"customer"_s, customer }, { u"lines"_s, lines } };
    return QJsonDocument(QJsonObject { { u"orders"_s, QJsonArray { one } } }).toJson();
}

} // namespace

// Pull the plug (kill -9) at random moments: the shop is as before or as after, never between, and nothing is doubled
// by trying again. RUN_SERIAL: the kills are spread over a duration that is measured first.
class TestPullThePlug : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void aKilledImportLeavesTheShopAsBeforeOrAfter();
    void aKilledSaveLeavesTheShopAsBeforeOrAfter();
    void aKilledErasingLeavesAPersonWholeOrGone();
    void aKilledPasteLeavesTheShopAsBeforeOrAfter();
    void aKilledEditLeavesTheOrderAsBeforeOrAfter();
    void aKilledRefundIsMadeOnceOrNotAtAll();
    void aKilledCreationNeverLeavesHalfAShop();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void write(const QString &name, const QByteArray &content);
    void takeShop(const QString &from);
    int checkedOrders();
    bool isKnown(const QString &who);
    QByteArray wholeFile();
    qint64 duration(const QStringList &arguments);
    void kill(const QStringList &arguments, qint64 duration);
    // What a command answered first, under this key.
    static QJsonObject first(const Answer &answer, const QString &key)
    {
        return answer.json().value(key).toArray().at(0).toObject();
    }

    QTemporaryDir m_folder;
    QRandomGenerator m_random { QRandomGenerator::securelySeeded() };
    int m_cutShort = 0;
};

void TestPullThePlug::initTestCase()
{
    QVERIFY2(QFile::exists(qEnvironmentVariable("JISHI_CLI")), "JISHI_CLI names the program to kill");
    write(u"earlier.csv"_s, history(0, kEarlierOrders));
    write(u"history.csv"_s, history(kEarlierOrders, kImportedOrders));
    QCOMPARE(
        run({ u"new"_s, path(u"template.jishi"_s), u"--name"_s, u"Test"_s, u"--currency"_s, u"GBP"_s }).exitCode, 0);
    const Answer imported = run({ u"import"_s, path(u"template.jishi"_s), path(u"earlier.csv"_s) });
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
}

void TestPullThePlug::init()
{
    m_cutShort = 0;
    takeShop(u"template.jishi"_s);
}

void TestPullThePlug::write(const QString &name, const QByteArray &content)
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
}

void TestPullThePlug::takeShop(const QString &from)
{
    for (const char *suffix : { "", "-wal", "-shm", ".lock" })
        QFile::remove(path(u"shop.jishi"_s) + QLatin1String(suffix));
    QVERIFY(QFile::copy(path(from), path(u"shop.jishi"_s)));
}

// The number of orders in a shop that `check` finds whole; -1, with its words, in one that it does not.
int TestPullThePlug::checkedOrders()
{
    const Answer answer = run({ u"check"_s, path(u"shop.jishi"_s) });
    const QJsonObject report = answer.json();
    if (answer.exitCode != 0 || !report.value(u"ok"_s).toBool()) {
        qWarning("%s%s", answer.out.constData(), answer.err.constData());
        return -1;
    }
    return report.value(u"counts"_s).toObject().value(u"orders"_s).toInt(-1);
}

qint64 TestPullThePlug::duration(const QStringList &arguments)
{
    QElapsedTimer timer;
    timer.start();
    const Answer answer = run(arguments);
    if (answer.exitCode != 0)
        qWarning("%s%s", answer.out.constData(), answer.err.constData());
    return timer.nsecsElapsed() / 1000;
}

void TestPullThePlug::kill(const QStringList &arguments, qint64 duration)
{
    QProcess cli;
    cli.start(qEnvironmentVariable("JISHI_CLI"), arguments);
    QVERIFY(cli.waitForStarted());
    QThread::usleep(static_cast<unsigned long>(m_random.bounded(duration + duration / 10)));
    cli.kill();
    QVERIFY(cli.waitForFinished());
    m_cutShort += cli.exitStatus() == QProcess::CrashExit ? 1 : 0;
}

void TestPullThePlug::aKilledImportLeavesTheShopAsBeforeOrAfter()
{
    const QStringList import { u"import"_s, path(u"shop.jishi"_s), path(u"history.csv"_s) };
    const qint64 whole = duration(import);
    const int before = kEarlierOrders;
    const int after = kEarlierOrders + kImportedOrders;
    QCOMPARE(checkedOrders(), after);
    takeShop(u"template.jishi"_s);
    int committed = 0;
    for (int round = 0; round < kImportKills; ++round) {
        kill(import, whole);
        const int orders = checkedOrders();
        QVERIFY2(orders == before || orders == after, qPrintable(u"%1 orders after kill %2"_s.arg(orders).arg(round)));
        if (orders == before)
            continue; // the next kill meets what this one left
        ++committed;
        takeShop(u"template.jishi"_s);
    }
    QCOMPARE(run(import).exitCode, 0);
    QCOMPARE(checkedOrders(), after);
    qInfo("%d kills, %d cut the program short, %d came after the commit", kImportKills, m_cutShort, committed);
}

void TestPullThePlug::aKilledSaveLeavesTheShopAsBeforeOrAfter()
{
    const QStringList save { u"order"_s, path(u"shop.jishi"_s), u"--json"_s, path(u"order.json"_s) };
    write(u"order.json"_s, order(u"first"_s));
    const qint64 whole = duration(save);
    int before = checkedOrders();
    QCOMPARE(before, kEarlierOrders + 1);
    int committed = 0;
    for (int round = 0; round < kSaveKills; ++round) {
        write(u"order.json"_s, order(QString::number(round)));
        kill(save, whole);
        const int orders = checkedOrders();
        QVERIFY2(
            orders == before || orders == before + 1, qPrintable(u"%1 orders after kill %2"_s.arg(orders).arg(round)));
        committed += orders - before;
        // Trying again places it if it was lost, and never twice.
        const Answer again = run(save);
        QVERIFY2(again.exitCode == 0, again.err.constData());
        const QString status = again.json().value(u"orders"_s).toArray().at(0).toObject().value(u"status"_s).toString();
        QCOMPARE(status, orders == before ? u"placed"_s : u"existing"_s);
        ++before;
    }
    QCOMPARE(checkedOrders(), before);
    qInfo("%d kills, %d cut the program short, %d came after the commit", kSaveKills, m_cutShort, committed);
}

bool TestPullThePlug::isKnown(const QString &who)
{
    return run({ u"customer"_s, path(u"shop.jishi"_s), who, u"export"_s, u"--out"_s, path(u"person"_s) }).exitCode == 0;
}

QByteArray TestPullThePlug::wholeFile()
{
    QByteArray bytes;
    for (const char *suffix : { "", "-wal" }) {
        QFile file(path(u"shop.jishi"_s) + QLatin1String(suffix));
        if (file.open(QIODevice::ReadOnly))
            bytes += file.readAll();
    }
    return bytes;
}

void TestPullThePlug::aKilledErasingLeavesAPersonWholeOrGone()
{
    for (int number = 0; number < kEraseKills; ++number) {
        write(u"order.json"_s, order(QString::number(number)));
        QCOMPARE(run({ u"order"_s, path(u"shop.jishi"_s), u"--json"_s, path(u"order.json"_s) }).exitCode, 0);
    }
    const auto erasing = [this](const QString &who) {
        return QStringList { u"customer"_s, path(u"shop.jishi"_s), who, u"erase"_s, u"--yes"_s };
    };
    const qint64 whole = duration(erasing(u"Customer 0"_s));
    int gone = 1;
    for (int number = 1; number < kEraseKills; ++number) {
        const QString name = u"Customer %1"_s.arg(number);
        kill(erasing(name), whole);
        // The books stay as they were, and she is there with all of it or with nothing.
        QCOMPARE(checkedOrders(), kEarlierOrders + kEraseKills);
        const bool known = isKnown(name);
        QCOMPARE(isKnown(u"138"_s + QString::number(number).rightJustified(8, u'0')), known);
        gone += known ? 0 : 1;
        if (known)
            QCOMPARE(run(erasing(name)).exitCode, 0);
        QVERIFY(!isKnown(name));
    }
    // Whoever is erased after a kill takes along what the kill left in unused parts of the file.
    write(u"order.json"_s, order(u"last"_s));
    QCOMPARE(run({ u"order"_s, path(u"shop.jishi"_s), u"--json"_s, path(u"order.json"_s) }).exitCode, 0);
    QVERIFY(wholeFile().contains("Customer last"));
    QCOMPARE(run(erasing(u"Customer last"_s)).exitCode, 0);
    const QByteArray bytes = wholeFile();
    for (int number = 0; number < kEraseKills; ++number)
        QVERIFY(!bytes.contains(QByteArray("Customer ").append(QByteArray::number(number))));
    QVERIFY(!bytes.contains("Customer last"));
    qInfo("%d kills, %d cut the program short, %d came after the commit", kEraseKills - 1, m_cutShort, gone - 1);
}

void TestPullThePlug::aKilledPasteLeavesTheShopAsBeforeOrAfter()
{
    constexpr int kPeople = 40;
    QByteArray list = "#接龙\nSaturday\n1. PRODUCT 13\n2. PRODUCT 26\n\n";
    for (int person = 1; person <= kPeople; ++person)
        list += QByteArray::number(person) + ". Guest" + char('A' + person % 26) + char('a' + person / 26)
            + " PRODUCT 13 x" + QByteArray::number(1 + person % 7) + "\n";
    write(u"list.txt"_s, list);
    const QStringList paste { u"paste"_s, path(u"shop.jishi"_s), u"Garden"_s, path(u"list.txt"_s), u"--make-group"_s };
    const Answer whole = run(paste);
    const int placed = whole.json().value(u"placed"_s).toInt();
    QVERIFY2(placed > kPeople / 2, whole.out.constData());
    takeShop(u"template.jishi"_s);
    const qint64 time = duration(paste);
    takeShop(u"template.jishi"_s);
    int committed = 0;
    for (int round = 0; round < kPasteKills; ++round) {
        kill(paste, time);
        const int orders = checkedOrders();
        QVERIFY2(orders == kEarlierOrders || orders == kEarlierOrders + placed,
            qPrintable(u"%1 orders after kill %2"_s.arg(orders).arg(round)));
        // Pasting again brings what was lost, and never a second time.
        QCOMPARE(run(paste).json().value(u"placed"_s).toInt(), orders == kEarlierOrders ? placed : 0);
        QCOMPARE(checkedOrders(), kEarlierOrders + placed);
        committed += orders == kEarlierOrders ? 0 : 1;
        takeShop(u"template.jishi"_s);
    }
    qInfo("%d kills, %d cut the program short, %d came after the commit", kPasteKills, m_cutShort, committed);
}

void TestPullThePlug::aKilledEditLeavesTheOrderAsBeforeOrAfter()
{
    write(u"order.json"_s, order(u"first"_s));
    const QString number =
        first(run({ u"order"_s, path(u"shop.jishi"_s), u"--json"_s, path(u"order.json"_s) }), u"orders"_s)
            .value(u"number"_s)
            .toString();
    // Every line becomes this many: half an edit would be another total.
    const auto writeEdit = [&](int quantity) {
        QJsonArray lines;
        for (int line = 0; line < kLinesPerOrder; ++line)
            lines << QJsonObject { { u"sku"_s, u"SKU%1"_s.arg(1000 + line * 13) }, { u"quantity"_s, quantity } };
        const QJsonObject edit { { u"order"_s, number }, { u"lines"_s, lines } };
        write(u"edit.json"_s, QJsonDocument(QJsonObject { { u"edits"_s, QJsonArray { edit } } }).toJson());
    };
    const QStringList edit { u"edit"_s, path(u"shop.jishi"_s), u"--json"_s, path(u"edit.json"_s) };
    writeEdit(1);
    const qint64 whole = duration(edit);
    int committed = 0;
    for (int round = 0; round < kChangeKills; ++round) {
        const int quantity = 2 + round;
        writeEdit(quantity);
        kill(edit, whole);
        QCOMPARE(checkedOrders(), kEarlierOrders + 1);
        const Answer again = run(edit);
        QVERIFY2(again.exitCode == 0, again.out.constData());
        QCOMPARE(first(again, u"edits"_s).value(u"total"_s).toInt(), kLinesPerOrder * quantity * 1990);
        committed += first(again, u"edits"_s).value(u"status"_s).toString() == u"unchanged" ? 1 : 0;
        QCOMPARE(first(run(edit), u"edits"_s).value(u"status"_s).toString(), u"unchanged"_s);
    }
    QCOMPARE(checkedOrders(), kEarlierOrders + 1);
    qInfo("%d kills, %d cut the program short, %d came after the commit", kChangeKills, m_cutShort, committed);
}

void TestPullThePlug::aKilledRefundIsMadeOnceOrNotAtAll()
{
    const QStringList refund { u"refund"_s, path(u"shop.jishi"_s), u"--json"_s, path(u"refund.json"_s) };
    // A fiftieth of every line of an order that was handed over and paid.
    const auto writeRefund = [&](int number) {
        QJsonArray lines;
        for (int line = 1; line <= kLinesPerOrder; ++line)
            lines << QJsonObject { { u"line"_s, line }, { u"quantity"_s, u"0.02"_s }, { u"restock"_s, true } };
        const QJsonObject one { { u"clientRef"_s, u"refund-%1"_s.arg(number) },
            { u"order"_s, QString::number(500000 + number % kEarlierOrders) }, { u"lines"_s, lines } };
        write(u"refund.json"_s, QJsonDocument(QJsonObject { { u"refunds"_s, QJsonArray { one } } }).toJson());
    };
    writeRefund(1000);
    const qint64 whole = duration(refund);
    int before = checkedOrders();
    QCOMPARE(before, kEarlierOrders + 1);
    int committed = 0;
    for (int round = 0; round < kChangeKills; ++round) {
        writeRefund(round);
        kill(refund, whole);
        const int orders = checkedOrders();
        QVERIFY2(
            orders == before || orders == before + 1, qPrintable(u"%1 orders after kill %2"_s.arg(orders).arg(round)));
        committed += orders - before;
        const Answer again = run(refund);
        QVERIFY2(again.exitCode == 0, again.out.constData());
        QCOMPARE(
            first(again, u"refunds"_s).value(u"status"_s).toString(), orders == before ? u"refunded"_s : u"existing"_s);
        ++before;
    }
    QCOMPARE(checkedOrders(), before);
    qInfo("%d kills, %d cut the program short, %d came after the commit", kChangeKills, m_cutShort, committed);
}

void TestPullThePlug::aKilledCreationNeverLeavesHalfAShop()
{
    const QStringList create { u"new"_s, path(u"fresh.jishi"_s) };
    const qint64 whole = duration(create);
    for (int round = 0; round < 20; ++round) {
        for (const char *suffix : { "", "-wal", "-shm", ".lock" })
            QFile::remove(path(u"fresh.jishi"_s) + QLatin1String(suffix));
        kill(create, whole);
        const Answer check = run({ u"check"_s, path(u"fresh.jishi"_s) });
        // Either a whole shop, or a file that says of itself that it is none.
        const QByteArray said = check.out + check.err;
        QVERIFY2(check.exitCode == 0 || check.json().isEmpty(), said.constData());
    }
}

QTEST_GUILESS_MAIN(TestPullThePlug)
#include "tst_pulltheplug.moc"
