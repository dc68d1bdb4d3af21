// `jishi-cli import` of a file of order lines against `sqlite3 .import` of the same file into one bare table, taking
// turns. The file is the first argument; without one, 209,029 lines are made.
#include "tests/bench/samples.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace jishi::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kLines = 209'029;
constexpr int kFewLines = 2'000;
constexpr int kLinesPerOrder = 20;
constexpr int kProducts = 3'500;
constexpr int kTurns = 3;
constexpr int kLongest = 600'000; // milliseconds

void writeLines(const QString &path, int lines)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp("cannot write the file to import");
    QRandomGenerator random(20260301);
    file.write("InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\r\n");
    for (int line = 0; line < lines; ++line) {
        const int order = line / kLinesPerOrder;
        const int product = random.bounded(kProducts);
        file.write(
            u"%1,%2,WHITE HANGING LANTERN %2,%3,2011-%4-%5 %6:26:00,%7.%8,%9,United Kingdom\r\n"_s.arg(536365 + order)
                .arg(20000 + product)
                .arg(1 + random.bounded(24))
                .arg(1 + order % 12, 2, 10, QLatin1Char('0'))
                .arg(1 + order % 28, 2, 10, QLatin1Char('0'))
                .arg(8 + order % 10, 2, 10, QLatin1Char('0'))
                .arg(1 + product % 20)
                .arg(10 + product % 90)
                .arg(12346 + order % 4000)
                .toUtf8());
    }
}

// Exit code 1 of our import says that lines were refused and listed, which real files have.
void run(const QString &program, const QStringList &arguments, int worstExit)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(kLongest) || process.exitStatus() != QProcess::NormalExit
        || process.exitCode() > worstExit)
        giveUp("failed: " + program.toStdString() + " " + arguments.join(u' ').toStdString());
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QTemporaryDir folder;
    const QString cli = qEnvironmentVariable("JISHI_CLI", QString::fromLatin1(JISHI_CLI));
    const bool smoke = isSmoke(count, arguments);
    const bool given = count > 1 && !smoke;
    const QString csv = given ? QString::fromLocal8Bit(arguments[1]) : folder.filePath(u"lines.csv"_s);
    if (!given)
        writeLines(csv, smoke ? kFewLines : kLines);

    Samples ours;
    Samples theirs;
    std::vector<double> ratios;
    for (int turn = 0; turn < kTurns; ++turn) {
        const QString shop = folder.filePath(u"%1.jishi"_s.arg(turn));
        const QString bare = folder.filePath(u"%1.db"_s.arg(turn));
        run(cli, { u"new"_s, shop, u"--currency"_s, u"GBP"_s }, 0);
        Samples one;
        one.measure([&] { run(cli, { u"import"_s, shop, csv, u"--as"_s, u"order-lines"_s }, 1); });
        Samples other;
        other.measure([&] { run(u"sqlite3"_s, { bare, u".import --csv '%1' lines"_s.arg(csv) }, 0); });
        ours.add(one.median());
        theirs.add(other.median());
        ratios.push_back(one.median() / other.median());
    }
    std::ranges::sort(ratios);
    printRatio("import of order lines", ours.median(), "sqlite3 .import", theirs.median(), ratios[ratios.size() / 2]);
    return 0;
}
