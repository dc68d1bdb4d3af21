// The product list of 200,000 products and the customer list of 100,000: scrolling to any position, sorting by every
// column, filtering by every filter. QSqlTableModel on the same rows beside it, in the same run.
#include "models/search/shopindex.h"
#include "models/tables/customertable.h"
#include "models/tables/producttable.h"
#include "tests/bench/market.h"
#include "tests/bench/samples.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QSqlDatabase>
#include <QSqlTableModel>
#include <QTemporaryDir>

using namespace jishi;
using namespace jishi::bench;

namespace {

constexpr int kProducts = 200'000;
constexpr int kCustomers = 100'000;
constexpr int kFew = 2'000;
constexpr int kOrdersEach = 2;
constexpr int kRowsOnScreen = 40;
constexpr int kJumps = 1'000;
constexpr int kTheirJumps = 12; // each fetches half the table
constexpr int kTurns = 5;
constexpr int kHits = 2'000;

void require(const Status &status)
{
    if (!status)
        giveUp(status.error().detail.toStdString());
}

Status fillCustomers(Connection &connection, int customers)
{
    Statement customer =
        connection.prepare("INSERT INTO customers (id, uuid, name, phone, created_at) VALUES (?1, ?2, ?3, ?4, 0)");
    Statement order =
        connection.prepare("INSERT INTO orders (id, uuid, number, customer_id, placed_at, status, total)\n"
                           "VALUES (?1, ?2, ?3, ?4, ?5, 'completed', ?6)");
    QRandomGenerator random(7);
    for (int number = 1; number <= customers; ++number) {
        const QString name = kOrigins.at(random.bounded(16)).left(1) % kKinds.at(random.bounded(16)).left(2);
        const QString phone = u"138%1"_s.arg(random.bounded(100'000'000), 8, 10, QLatin1Char('0'));
        customer.bind(1, number).bind(2, Uuid::v7(number)).bind(3, name).bind(4, phone);
        if (auto run = customer.run(); !run)
            return run;
        for (int i = 0; i < kOrdersEach; ++i) {
            const int id = number * kOrdersEach + i;
            order.bind(1, id).bind(2, Uuid::v7(id)).bind(3, u"B1-%1"_s.arg(id, 6, 10, QLatin1Char('0')));
            order.bind(4, 1 + random.bounded(number)).bind(5, static_cast<int64_t>(id) * 60'000);
            if (auto run = order.bind(6, random.bounded(100'000)).run(); !run)
                return run;
        }
    }
    return done();
}

void make(const QString &path, int products, int customers, const Clock &clock)
{
    const ShopProfile profile { .name = u"Bench"_s, .currency = *Currency::fromCode(u"CNY"), .deviceCode = u"B1"_s };
    auto file = ShopFile::create(path, profile, clock);
    if (!file)
        giveUp("cannot make a shop: " + file.error().detail.toStdString());
    Connection &connection = (*file)->connection();
    require(inTransaction(connection, [&](Transaction &) { return fill(connection, Market(products)); }));
    require(inTransaction(connection, [&](Transaction &) { return fillCustomers(connection, customers); }));
    // What the list shows, as plain rows: the easiest that another model can be given.
    require(connection.execute("CREATE TABLE listed AS\n"
                               "SELECT p.id, p.name, v.sku, c.name AS category, 1 AS variants, v.price, v.on_hand\n"
                               "FROM products p\n"
                               "JOIN variants v ON v.product_id = p.id\n"
                               "JOIN categories c ON c.id = p.category_id"));
    require(connection.execute("ANALYZE"));
}

void readScreen(const QAbstractItemModel &model, int first)
{
    for (int row = first; row < std::min(first + kRowsOnScreen, model.rowCount()); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            const QModelIndex index = model.index(row, column);
            if (!model.data(index).isValid() && !model.data(index, RawRole).isValid())
                giveUp("a cell stayed empty");
        }
    }
}

// From asking to the whole answer.
template <typename Ask>
void answer(Samples &samples, IdTable &table, Ask ask)
{
    samples.measure([&] {
        QEventLoop loop;
        QObject::connect(&table, &IdTable::loaded, &loop, [&] {
            if (!table.isLoading())
                loop.quit();
        });
        ask();
        loop.exec();
    });
}

// Everything the tables do in the background is done once a question to the same reader is answered.
void settle(Shop &shop)
{
    for (int i = 0; i < 2; ++i) {
        shop.database().read([](Connection &) { return true; }).wait();
        QCoreApplication::processEvents();
    }
}

void reportSlowest(const std::string &what, const std::vector<std::pair<std::string, Samples>> &all)
{
    std::string text;
    double slowest = 0;
    for (const auto &[name, samples] : all) {
        char line[64];
        std::snprintf(line, sizeof(line), " %s %.0f", name.c_str(), samples.median());
        text += line;
        slowest = std::max(slowest, samples.median());
    }
    std::printf("%s: slowest %.1f ms (%s )\n", what.c_str(), slowest, text.c_str());
    std::fflush(stdout);
}

double sortAll(const std::string &what, IdTable &table)
{
    std::vector<std::pair<std::string, Samples>> all;
    double slowest = 0;
    for (int column = 0; column < table.columnCount(); ++column) {
        Samples samples;
        for (int turn = 0; turn < kTurns; ++turn)
            answer(
                samples, table, [&] { table.sort(column, turn % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder); });
        slowest = std::max(slowest, samples.median());
        all.emplace_back(table.headerData(column, Qt::Horizontal).toString().toStdString(), samples);
    }
    reportSlowest(what, all);
    return slowest;
}

void filterAll(ProductTable &table, const std::vector<RowId> &hits)
{
    const std::vector<std::pair<std::string, ProductFilter>> filters { { "category", { .hits = {}, .category = 7 } },
        { "low stock", { .hits = {}, .state = ProductStateFilter::LowStock } },
        { "unpublished", { .hits = {}, .state = ProductStateFilter::Unpublished } },
        { "archived", { .hits = {}, .state = ProductStateFilter::Archived } }, { "search", { .hits = hits } } };
    std::vector<std::pair<std::string, Samples>> all;
    for (const auto &[name, filter] : filters) {
        Samples samples;
        Samples back;
        for (int turn = 0; turn < kTurns; ++turn) {
            answer(samples, table, [&] { table.setFilter(filter); });
            answer(back, table, [&] { table.setFilter({}); });
        }
        all.emplace_back(name, samples);
        all.emplace_back("all", back);
    }
    reportSlowest("filter products", all);
}

Samples scroll(IdTable &table)
{
    Samples samples;
    QRandomGenerator random(11);
    for (int jump = 0; jump < kJumps; ++jump) {
        const int first = random.bounded(std::max(1, table.rowCount() - kRowsOnScreen));
        samples.measureWork([&] { readScreen(table, first); });
    }
    return samples;
}

// A QTableView asks for more rows until the one it was scrolled to is there.
Samples theirScroll(QSqlTableModel &model, int rows)
{
    Samples samples;
    QRandomGenerator random(11);
    for (int jump = 0; jump < kTheirJumps; ++jump) {
        const int first = random.bounded(std::max(1, rows - kRowsOnScreen));
        model.select();
        samples.measureWork([&] {
            while (model.rowCount() < first + kRowsOnScreen && model.canFetchMore())
                model.fetchMore();
            readScreen(model, first);
        });
    }
    return samples;
}

Samples theirSort(QSqlTableModel &model)
{
    Samples samples;
    for (int column = 1; column < model.columnCount(); ++column) {
        samples.measure([&] {
            model.setSort(column, Qt::AscendingOrder);
            model.select();
        });
    }
    return samples;
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QTemporaryDir folder;
    const FixedClock clock(1'772'326'800'000);
    const bool smoke = isSmoke(count, arguments);
    const int products = smoke ? kFew : kProducts;
    const QString path = folder.filePath(u"bench.jishi"_s);
    make(path, products, smoke ? kFew : kCustomers, clock);

    auto shop = Shop::open(path, clock);
    if (!shop)
        giveUp("cannot open the shop: " + shop.error().detail.toStdString());
    ProductTable table(**shop);
    Samples first;
    answer(first, table, [&] { table.refresh(); });
    std::printf("products: first list of %d rows in %.0f ms\n", table.rowCount(), first.median());
    Samples load;
    load.measure([&] { settle(**shop); });
    std::printf("products: columns in memory after %.0f ms\n", load.median());
    CustomerTable customers(**shop);
    answer(first, customers, [&] { customers.refresh(); });
    load.measure([&] { settle(**shop); });

    std::vector<RowId> hits;
    for (int i = 0; i < kHits; ++i)
        hits.push_back(1 + i * 97LL % products);
    filterAll(table, hits);
    const double slowest = sortAll("sort products", table);
    sortAll("sort customers", customers);
    const Samples ours = scroll(table);
    const Samples customerScroll = scroll(customers);
    std::printf(
        "scroll customers: p50 %.3f ms, p99 %.3f ms\n", customerScroll.median(), customerScroll.percentile(0.99));

    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_OPEN_READONLY"_s);
    if (!database.open())
        giveUp("the Qt driver for SQLite cannot open the shop");
    QSqlTableModel model(nullptr, database);
    model.setTable(u"listed"_s);
    const Samples theirs = theirScroll(model, products);
    printRatio(
        "scroll products p50", ours.median(), "QSqlTableModel", theirs.median(), theirs.median() / ours.median());
    printRatio("scroll products p99", ours.percentile(0.99), "QSqlTableModel", theirs.percentile(0.99),
        theirs.percentile(0.99) / ours.percentile(0.99));
    const Samples theirSorts = theirSort(model);
    printRatio("sort products, slowest column", slowest, "QSqlTableModel", theirSorts.percentile(1),
        theirSorts.percentile(1) / slowest);
    return 0;
}
