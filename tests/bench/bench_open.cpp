// From the file to the first 50 rows of the orders list: a shop with 100,000 orders against an empty one, taking turns.
#include "models/demo/demoshop.h"
#include "models/shop/shop.h"
#include "models/tables/ordertable.h"
#include "tests/bench/samples.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>

using namespace jishi;
using namespace jishi::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kOrders = 100'000;
constexpr int kFewOrders = 1'000;
constexpr int kTurns = 11;
constexpr int kRowsOnScreen = 50;

void make(const QString &path, int orders, const Clock &clock)
{
    const ShopProfile profile { .name = u"Bench"_s, .currency = *Currency::fromCode(u"CNY"), .deviceCode = u"B1"_s };
    auto file = ShopFile::create(path, profile, clock);
    if (!file)
        giveUp("cannot make a shop: " + file.error().detail.toStdString());
    if (orders == 0)
        return;
    DemoOptions options;
    options.orders = orders;
    options.until = clock.now();
    Connection &connection = (*file)->connection();
    const auto filled = inTransaction(
        connection, [&](Transaction &) { return DemoShop::fill(connection, (*file)->context(), options); });
    if (!filled)
        giveUp("cannot fill the shop: " + filled.error().detail.toStdString());
    if (auto analyzed = connection.execute("ANALYZE"); !analyzed)
        giveUp("cannot analyze the shop: " + analyzed.error().detail.toStdString());
}

void showFirstPage(const QString &path, const Clock &clock, bool expectsRows)
{
    auto shop = Shop::open(path, clock);
    if (!shop)
        giveUp("cannot open the shop: " + shop.error().detail.toStdString());
    OrderTable table(**shop);
    QEventLoop loop;
    QObject::connect(&table, &IdTable::loaded, &loop, &QEventLoop::quit);
    table.refresh();
    loop.exec();
    if (expectsRows && table.rowCount() == 0)
        giveUp("the list stayed empty");
    for (int row = 0; row < std::min(kRowsOnScreen, table.rowCount()); ++row) {
        for (int column = 0; column < table.columnCount(); ++column)
            (void)table.data(table.index(row, column));
    }
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QTemporaryDir folder;
    const FixedClock clock(1'772'326'800'000);
    const QString empty = folder.filePath(u"empty.jishi"_s);
    const QString full = folder.filePath(u"full.jishi"_s);
    make(empty, 0, clock);
    const int orders = isSmoke(count, arguments) ? kFewOrders : kOrders;
    make(full, orders, clock);

    Samples emptyTimes;
    Samples fullTimes;
    for (int turn = 0; turn < kTurns; ++turn) {
        emptyTimes.measure([&] { showFirstPage(empty, clock, false); });
        fullTimes.measure([&] { showFirstPage(full, clock, true); });
    }
    printRatio("open " + std::to_string(orders) + " orders to the first page", fullTimes.median(), "empty shop",
        emptyTimes.median(), fullTimes.median() / emptyTimes.median());
    return 0;
}
