// Keystrokes over 200,000 products: the shop index against LIKE on the same shop, in the same run.
#include "models/db/database.h"
#include "models/search/shopindex.h"
#include "models/shop/shopfile.h"
#include "tests/bench/samples.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace jishi;
using namespace jishi::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kProducts = 200'000;
constexpr int kFewProducts = 2'000;
constexpr int kWords = 600;
constexpr int kLikeEvery = 8; // LIKE is slow: every eighth keystroke is asked of it too
constexpr int kHits = 50;

const QStringList kOrigins { u"烟台"_s, u"阿克苏"_s, u"赣南"_s, u"新疆"_s, u"云南"_s, u"海南"_s, u"东北"_s, u"山东"_s,
    u"重庆"_s, u"长白山"_s, u"西湖"_s, u"武夷山"_s, u"五常"_s, u"宁夏"_s, u"进口"_s, u"本地"_s };
const QStringList kKinds { u"红富士"_s, u"有机"_s, u"冰糖心"_s, u"特级"_s, u"精品"_s, u"手工"_s, u"原味"_s, u"无糖"_s,
    u"新鲜"_s, u"野生"_s, u"大号"_s, u"透明"_s, u"加厚"_s, u"儿童"_s, u"家用"_s, u"便携"_s };
const QStringList kGoods { u"苹果"_s, u"脐橙"_s, u"大枣"_s, u"核桃"_s, u"蜂蜜"_s, u"绿茶"_s, u"大米"_s, u"木耳"_s,
    u"火锅底料"_s, u"牛肉干"_s, u"手机壳"_s, u"数据线"_s, u"保温杯"_s, u"毛巾"_s, u"洗衣液"_s, u"面膜"_s, u"银耳"_s,
    u"葡萄干"_s, u"月饼礼盒"_s, u"行李箱"_s };
const QStringList kPacks { u" 500g"_s, u" 1kg"_s, u" 5斤装"_s, u" 10斤装"_s, u" 礼盒"_s, u" 2只装"_s, u" 350ml"_s,
    u" XL"_s };
const QStringList kAdjectives { u"Organic"_s, u"Fresh"_s, u"Dried"_s, u"Vintage"_s, u"Red"_s, u"Green"_s, u"Large"_s,
    u"Handmade"_s, u"Ceramic"_s, u"Wooden"_s, u"Cotton"_s, u"Travel"_s };
const QStringList kNouns { u"Apple"_s, u"Orange"_s, u"Walnut"_s, u"Honey"_s, u"Tea Tin"_s, u"Phone Case"_s,
    u"Gift Box"_s, u"Mug"_s, u"Towel"_s, u"Lantern"_s, u"Notebook"_s, u"Umbrella"_s, u"Suitcase"_s, u"Candle"_s };

struct Item
{
    QString name;
    QString sku;
    QString barcode;
};

class Market
{
public:
    explicit Market(int products)
        : m_products(products)
    { }

    int size() const { return m_products; }
    Item item(int number)
    {
        Item item;
        if (number % 3 == 2)
            item.name =
                one(kAdjectives) % u' ' % one(kNouns) % u' ' % one(kNouns) % u' ' % QString::number(number % 997);
        else
            item.name = one(kOrigins) % one(kKinds) % one(kGoods) % one(kPacks);
        item.sku = u"%1-%2"_s.arg(QString(letter() % letter() % letter())).arg(number, 6, 10, QLatin1Char('0'));
        item.barcode = u"69%1"_s.arg(m_random.bounded(1'000'000'000) + 10'000'000'000LL, 11);
        return item;
    }
    // Every prefix of what a person types until she has what she wants.
    QStringList keystrokes()
    {
        QStringList strokes;
        for (int word = 0; word < kWords; ++word) {
            const QString text = typed(word);
            for (int length = 1; length <= text.size(); ++length)
                strokes << text.left(length);
        }
        return strokes;
    }

private:
    QString typed(int word)
    {
        static const QStringList pinyin { u"pgsjk"_s, u"pingguo"_s, u"lvcha"_s, u"cqhg"_s, u"dami"_s, u"xlx"_s,
            u"yiner"_s, u"fengmi"_s, u"hfs pg"_s, u"zzz"_s };
        const Item known = item(m_random.bounded(m_products));
        switch (word % 6) {
        case 0:
            return one(kGoods);
        case 1:
            return one(kOrigins) % u' ' % one(kGoods);
        case 2:
            return one(pinyin);
        case 3:
            return known.sku.toLower();
        case 4:
            return known.barcode.left(9);
        default:
            return one(kNouns).toLower() % u' ' % one(kAdjectives).toLower();
        }
    }
    const QString &one(const QStringList &list) { return list.at(m_random.bounded(static_cast<int>(list.size()))); }
    QChar letter() { return QChar(u'A' + m_random.bounded(26)); }

    int m_products;
    QRandomGenerator m_random { 20260301 };
};

Status fill(Connection &connection, Market market)
{
    Statement product = connection.prepare("INSERT INTO products (id, uuid, name, created_at) VALUES (?, ?, ?, 0)");
    Statement variant = connection.prepare(
        "INSERT INTO variants (id, uuid, product_id, sku, barcode, created_at) VALUES (?1, ?2, ?1, ?3, ?4, 0)");
    for (int number = 1; number <= market.size(); ++number) {
        const Item item = market.item(number);
        if (auto run = product.bind(1, number).bind(2, Uuid::v7(number)).bind(3, item.name).run(); !run)
            return run;
        if (auto run = variant.bind(1, number).bind(2, Uuid::v7(number)).bind(3, item.sku).bind(4, item.barcode).run();
            !run)
            return run;
    }
    return done();
}

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
    const QStringList strokes = Market(market).keystrokes();
    for (qsizetype i = 0; i < strokes.size(); ++i) {
        ours.measureWork([&] { hits += index.search(strokes[i], SearchScope::Variants, kHits).size(); });
        if (i % kLikeEvery == 0)
            likes.measureWork([&] { hits += static_cast<size_t>(like(connection, strokes[i])); });
    }
    std::printf("%lld keystrokes, %zu hits\n", static_cast<long long>(strokes.size()), hits);
    report(ours, likes);
    return 0;
}
