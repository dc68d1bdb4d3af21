// One order of three lines, placed durably from the desk: order, lines, reserved stock, record of changes and search,
// as the window places it. Beside it the disk itself: a page appended to a file in the same folder, and fsync.
#include "models/orders/orderstore.h"
#include "models/search/liveindex.h"
#include "models/shop/shop.h"
#include "tests/bench/market.h"
#include "tests/bench/samples.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTemporaryDir>
#include <array>
#include <fcntl.h>
#include <unistd.h>

using namespace jishi;
using namespace jishi::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kProducts = 200'000;
constexpr int kFewProducts = 2'000;
constexpr int kOrders = 300;
constexpr int kFewOrders = 10;

// A file that grows by one page at a time, each of which is on the disk before the next.
class PlainLog
{
public:
    explicit PlainLog(const QString &path)
        : m_file(::open(path.toLocal8Bit().constData(), O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600))
    {
        if (m_file < 0)
            giveUp("cannot make a file beside the shop");
    }
    ~PlainLog() { ::close(m_file); }
    Q_DISABLE_COPY_MOVE(PlainLog)

    void append() const
    {
        static const std::array<char, 4096> page {};
        if (::write(m_file, page.data(), page.size()) != static_cast<ssize_t>(page.size()) || ::fsync(m_file) != 0)
            giveUp("cannot write beside the shop");
    }

private:
    int m_file;
};

QString makeShop(const QTemporaryDir &folder, int products, const Clock &clock)
{
    const QString path = folder.filePath(u"bench.jishi"_s);
    const ShopProfile profile { .name = u"Bench"_s, .currency = *Currency::fromCode(u"CNY"), .deviceCode = u"B1"_s };
    auto file = ShopFile::create(path, profile, clock);
    if (!file)
        giveUp("cannot make a shop: " + file.error().detail.toStdString());
    Connection &connection = (*file)->connection();
    if (auto filled = inTransaction(connection, [&](Transaction &) { return fill(connection, Market(products)); });
        !filled)
        giveUp("cannot fill the shop: " + filled.error().detail.toStdString());
    return path;
}

OrderDraft draftOf(int number, int products)
{
    OrderDraft draft;
    draft.clientRef = u"bench-%1"_s.arg(number);
    draft.customerName = u"Customer %1"_s.arg(number % 50);
    for (int line = 0; line < 3; ++line)
        draft.lines.push_back(
            { 1 + (number * 7919LL + line * 104'729LL) % products, Quantity::units(1 + line), std::nullopt, {} });
    return draft;
}

// Until what the index is about to hear has arrived there.
void waitFor(LiveIndex &index, void (LiveIndex::*signal)())
{
    QEventLoop loop;
    QObject::connect(&index, signal, &loop, &QEventLoop::quit);
    loop.exec();
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const bool smoke = isSmoke(count, arguments);
    const int products = smoke ? kFewProducts : kProducts;
    const QTemporaryDir folder;
    const SystemClock clock;
    auto shop = Shop::open(makeShop(folder, products, clock), clock);
    if (!shop)
        giveUp("cannot open the shop: " + shop.error().detail.toStdString());
    LiveIndex index((*shop)->database());
    waitFor(index, &LiveIndex::ready);

    const PlainLog log(folder.filePath(u"plain.log"_s));
    Samples placing;
    Samples searchable;
    Samples disk;
    for (int number = 1; number <= (smoke ? kFewOrders : kOrders); ++number) {
        disk.measure([&] { log.append(); });
        const auto place = [draft = draftOf(number, products), context = &(*shop)->context()](
                               Transaction &transaction) {
            return OrderStore(transaction.connection(), *context).place(draft);
        };
        searchable.measure([&] {
            placing.measure([&] {
                if (const auto placed = (*shop)->database().write(place).wait(); !placed)
                    giveUp("cannot place an order: " + placed.error().detail.toStdString());
            });
            waitFor(index, &LiveIndex::updated);
        });
    }
    printRatio("an order placed durably, p50", placing.median(), "a page and fsync", disk.median(),
        placing.median() / disk.median());
    printRatio("an order placed durably, p95", placing.percentile(0.95), "a page and fsync", disk.percentile(0.95),
        placing.percentile(0.95) / disk.percentile(0.95));
    printRatio("placed and found by search, p50", searchable.median(), "a page and fsync", disk.median(),
        searchable.median() / disk.median());
    return 0;
}
