// Keystrokes over 200,000 products: the shop index against LIKE on the same shop, in the same run.
#include "models/db/database.h"
#include "models/search/shopindex.h"
#include "models/shop/shopfile.h"
#include "tests/bench/market.h"
#include "tests/bench/samples.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace jishi;
using namespace jishi::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kProducts = 200'000;
constexpr int kFewProducts = 2'000;
constexpr int kWords = 700;
constexpr int kLikeEvery = 8; // LIKE is slow: every eighth keystroke is asked of it too
constexpr int kHits = 50;

int like(Connection &connection, const QString &text)
{
    Statement rows = connection.prepare(R"(
        SELECT variants.id
        FROM products
        JOIN variants ON variants.product_id = products.id
        WHERE products.name LIKE ?1 OR variants.sku LIKE ?1 OR variants.barcode LIKE ?1
        LIMIT 50)");
    rows.bind(1, QString(u'%' % text % u'%'));
    int count = 0;
    while (rows.next())
        ++count;
    return count;
}

void report(const Samples &index, const Samples &likes)
{
    std::printf("search keystroke: p50 %.3f ms, p99 %.3f ms, max %.3f ms; LIKE p50 %.2f ms, p99 %.2f ms\n",
        index.percentile(0.5), index.percentile(0.99), index.percentile(1), likes.percentile(0.5),
        likes.percentile(0.99));
    printRatio("search keystroke p50", index.percentile(0.5), "LIKE p50", likes.percentile(0.5),
        likes.percentile(0.5) / index.percentile(0.5));
    printRatio("search keystroke p99", index.percentile(0.99), "LIKE p99", likes.percentile(0.99),
        likes.percentile(0.99) / index.percentile(0.99));
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QTemporaryDir folder;
    const Market market(isSmoke(count, arguments) ? kFewProducts : kProducts);
    const FixedClock clock(1'772'326'800'000);
    ShopProfile profile { .name = u"Bench"_s, .currency = *Currency::fromCode(u"CNY"), .deviceCode = u"B1"_s };
    auto file = ShopFile::create(folder.filePath(u"bench.jishi"_s), profile, clock);
    if (!file)
        giveUp("cannot make a shop: " + file.error().detail.toStdString());
    Connection &connection = (*file)->connection();
    if (auto filled = inTransaction(connection, [&](Transaction &) { return fill(connection, market); }); !filled)
        giveUp("cannot fill the shop: " + filled.error().detail.toStdString());

    Samples load;
    ShopIndex index;
    load.measureWork([&] { index = std::move(*ShopIndex::build(connection)); });
    std::printf("search index of %d products: loaded in %.0f ms\n", market.size(), load.median());

    Samples ours;
    Samples likes;
    size_t hits = 0;
    const QStringList strokes = Market(market).keystrokes(kWords);
    for (qsizetype i = 0; i < strokes.size(); ++i) {
        ours.measureWork([&] { hits += index.search(strokes[i], SearchScope::Variants, kHits).size(); });
        if (i % kLikeEvery == 0)
            likes.measureWork([&] { hits += static_cast<size_t>(like(connection, strokes[i])); });
    }
    std::printf("%lld keystrokes, %zu hits\n", static_cast<long long>(strokes.size()), hits);
    report(ours, likes);
    return 0;
}
