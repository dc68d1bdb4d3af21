// `jishi-cli import` of a file of order lines, and of one of 200,000 products, against `sqlite3 .import` of the same
// file into one bare table, taking turns. A file of order lines is the first argument; without one, 209,029 lines are
// made.
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
constexpr int kCatalog = 200'000;
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

void writeProducts(const QString &path, int products)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp("cannot write the file to import");
    QRandomGenerator random(20260302);
    file.write("ID,Type,SKU,Name,Published,Description,In stock?,Stock,Regular price,Categories,Tags\r\n");
    for (int product = 1; product <= products; ++product) {
        file.write(u"%1,simple,ABC-%2,烟台红富士苹果 %1,1,Sold by the piece,1,%3,%4.%5,Fruit > Kind %6,fresh\r\n"_s
                       .arg(product)
                       .arg(product, 6, 10, QLatin1Char('0'))
                       .arg(random.bounded(100))
                       .arg(1 + random.bounded(99))
                       .arg(10 + random.bounded(90))
                       .arg(random.bounded(40))
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

void compare(const std::string &what, const QString &csv, const QString &format, int turns)
{
    const QTemporaryDir folder;
    const QString cli = qEnvironmentVariable("JISHI_CLI", QString::fromLatin1(JISHI_CLI));
    Samples ours;
    Samples theirs;
    std::vector<double> ratios;
    for (int turn = 0; turn < turns; ++turn) {
        const QString shop = folder.filePath(u"%1.jishi"_s.arg(turn));
        const QString bare = folder.filePath(u"%1.db"_s.arg(turn));
        run(cli, { u"new"_s, shop, u"--currency"_s, u"GBP"_s }, 0);
        Samples one;
        one.measure([&] { run(cli, { u"import"_s, shop, csv, u"--as"_s, format }, 1); });
        Samples other;
        other.measure([&] { run(u"sqlite3"_s, { bare, u".import --csv '%1' lines"_s.arg(csv) }, 0); });
        ours.add(one.median());
        theirs.add(other.median());
        ratios.push_back(one.median() / other.median());
    }
    std::ranges::sort(ratios);
    printRatio(what, ours.median(), "sqlite3 .import", theirs.median(), ratios[ratios.size() / 2]);
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QTemporaryDir folder;
    const bool smoke = isSmoke(count, arguments);
    const bool given = count > 1 && !smoke;
    const QString lines = given ? QString::fromLocal8Bit(arguments[1]) : folder.filePath(u"lines.csv"_s);
    if (!given)
        writeLines(lines, smoke ? kFewLines : kLines);
    compare("import of order lines", lines, u"order-lines"_s, kTurns);
    const QString products = folder.filePath(u"products.csv"_s);
    writeProducts(products, smoke ? kFewLines : kCatalog);
    compare("import of products", products, u"woocommerce-products"_s, 1);
    return 0;
}
