// `jishi-cli import` of a file of order lines, and of one of 200,000 products, against `sqlite3 .import` of the same
// file into one bare table, taking turns; and once more, when nothing in it is new. A file of order lines is the first
// argument; without one, 209,029 lines are made.
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

// All columns of WooCommerce's own export, with descriptions as long as those of its sample products.
constexpr auto kAllColumns =
    "ID,Type,SKU,Name,Published,Is featured?,Visibility in catalog,Short description,Description,"
    "Date sale price starts,Date sale price ends,Tax status,Tax class,In stock?,Stock,Low stock amount,"
    "Backorders allowed?,Sold individually?,Weight (kg),Length (cm),Width (cm),Height (cm),Allow customer reviews?,"
    "Purchase note,Sale price,Regular price,Categories,Tags,Shipping class,Images,Download limit,"
    "Download expiry days,Parent,Grouped products,Upsells,Cross-sells,External URL,Button text,Position\r\n";
constexpr auto kFullRow =
    u"%1,simple,ABC-%2,烟台红富士苹果 %1,1,0,visible,Sold by the piece.,\"Picked in the morning, packed at noon, at "
    u"your "
    "door the next day. Keeps for two weeks in a cool, dark place; in a paper bag with a ripe banana it turns sweet in "
    "three days. Every tree is pruned and thinned by hand, so that each fruit has its sun. Tell us if one is bruised: "
    "we send another.\",,,taxable,,1,%3,,0,0,0.5,,,,1,,,%4.%5,Fruit > Kind %6,fresh,,"
    "https://shop.example/wp-content/uploads/2026/02/apple-%1.jpg,,,,,,,,,0\r\n";
// The few that we take, and next to no text: the bare table has little to do, the shop nearly as much as before.
constexpr auto kFewColumns = "ID,Type,SKU,Name,Published,Description,In stock?,Stock,Regular price,Categories,Tags\r\n";
constexpr auto kThinRow =
    u"%1,simple,ABC-%2,烟台红富士苹果 %1,1,Sold by the piece,1,%3,%4.%5,Fruit > Kind %6,fresh\r\n";

void writeProducts(const QString &path, const char *header, const QString &row, int products)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        giveUp("cannot write the file to import");
    QRandomGenerator random(20260302);
    file.write(header);
    for (int product = 1; product <= products; ++product) {
        file.write(row.arg(product)
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

void compare(const std::string &what, const QString &csv, const QString &format)
{
    const QTemporaryDir folder;
    const QString cli = qEnvironmentVariable("JISHI_CLI", QString::fromLatin1(JISHI_CLI));
    Samples ours;
    Samples again;
    Samples theirs;
    std::vector<double> ratios;
    for (int turn = 0; turn < kTurns; ++turn) {
        const QString shop = folder.filePath(u"%1.jishi"_s.arg(turn));
        const QString bare = folder.filePath(u"%1.db"_s.arg(turn));
        run(cli, { u"new"_s, shop, u"--currency"_s, u"GBP"_s }, 0);
        Samples one;
        one.measure([&] { run(cli, { u"import"_s, shop, csv, u"--as"_s, format }, 1); });
        Samples other;
        other.measure([&] { run(u"sqlite3"_s, { bare, u".import --csv '%1' lines"_s.arg(csv) }, 0); });
        ours.add(one.median());
        again.measure([&] { run(cli, { u"import"_s, shop, csv, u"--as"_s, format }, 1); });
        theirs.add(other.median());
        ratios.push_back(one.median() / other.median());
    }
    std::ranges::sort(ratios);
    printRatio(what, ours.median(), "sqlite3 .import", theirs.median(), ratios[ratios.size() / 2]);
    printRatio(what + ", again", again.median(), "sqlite3 .import", theirs.median(), again.median() / theirs.median());
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
    compare("import of order lines", lines, u"order-lines"_s);
    const QString products = folder.filePath(u"products.csv"_s);
    const int catalog = smoke ? kFewLines : kCatalog;
    writeProducts(products, kAllColumns, QString::fromUtf16(kFullRow), catalog);
    compare("import of products, as WooCommerce writes them", products, u"woocommerce-products"_s);
    writeProducts(products, kFewColumns, QString::fromUtf16(kThinRow), catalog);
    compare("import of products, few columns", products, u"woocommerce-products"_s);
    return 0;
}
