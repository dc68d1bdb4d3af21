#pragma once
// The catalog of a large shop as the benchmarks fill it: Chinese and Latin names, SKUs, barcodes, prices and stock.
#include "models/db/connection.h"

#include <QRandomGenerator>

namespace jishi::bench {

using namespace Qt::StringLiterals;

inline const QStringList kOrigins { u"烟台"_s, u"阿克苏"_s, u"赣南"_s, u"新疆"_s, u"云南"_s, u"海南"_s, u"东北"_s,
    u"山东"_s, u"重庆"_s, u"长白山"_s, u"西湖"_s, u"武夷山"_s, u"五常"_s, u"宁夏"_s, u"进口"_s, u"本地"_s };
inline const QStringList kKinds { u"红富士"_s, u"有机"_s, u"冰糖心"_s, u"特级"_s, u"精品"_s, u"手工"_s, u"原味"_s,
    u"无糖"_s, u"新鲜"_s, u"野生"_s, u"大号"_s, u"透明"_s, u"加厚"_s, u"儿童"_s, u"家用"_s, u"便携"_s };
inline const QStringList kGoods { u"苹果"_s, u"脐橙"_s, u"大枣"_s, u"核桃"_s, u"蜂蜜"_s, u"绿茶"_s, u"大米"_s,
    u"木耳"_s, u"火锅底料"_s, u"牛肉干"_s, u"手机壳"_s, u"数据线"_s, u"保温杯"_s, u"毛巾"_s, u"洗衣液"_s, u"面膜"_s,
    u"银耳"_s, u"葡萄干"_s, u"月饼礼盒"_s, u"行李箱"_s };
inline const QStringList kPacks { u" 500g"_s, u" 1kg"_s, u" 5斤装"_s, u" 10斤装"_s, u" 礼盒"_s, u" 2只装"_s,
    u" 350ml"_s, u" XL"_s };
inline const QStringList kAdjectives { u"Organic"_s, u"Fresh"_s, u"Dried"_s, u"Vintage"_s, u"Red"_s, u"Green"_s,
    u"Large"_s, u"Handmade"_s, u"Ceramic"_s, u"Wooden"_s, u"Cotton"_s, u"Travel"_s };
inline const QStringList kNouns { u"Apple"_s, u"Orange"_s, u"Walnut"_s, u"Honey"_s, u"Tea Tin"_s, u"Phone Case"_s,
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
    QStringList keystrokes(int words)
    {
        QStringList strokes;
        for (int word = 0; word < words; ++word) {
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
        switch (word % 7) {
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
        case 5:
            return withSlip(one(kNouns).toLower() % u' ' % one(kAdjectives).toLower());
        default:
            return one(kNouns).toLower() % u' ' % one(kAdjectives).toLower();
        }
    }
    // One letter wrong, as happens in haste.
    QString withSlip(QString text)
    {
        const int at = m_random.bounded(static_cast<int>(text.size()) - 1);
        std::swap(text[at], text[at + 1]);
        return text;
    }
    const QString &one(const QStringList &list) { return list.at(m_random.bounded(static_cast<int>(list.size()))); }
    QChar letter() { return QChar(u'A' + m_random.bounded(26)); }

    int m_products;
    QRandomGenerator m_random { 20260301 };
};

inline Status fill(Connection &connection, Market market)
{
    constexpr int kCategories = 40;
    Statement category = connection.prepare("INSERT INTO categories (id, uuid, name, created_at) VALUES (?, ?, ?, 0)");
    for (int number = 1; number <= kCategories; ++number) {
        const QString name = kGoods.at(number % kGoods.size()) % QString::number(number);
        if (auto run = category.bind(1, number).bind(2, Uuid::v7(number)).bind(3, name).run(); !run)
            return run;
    }
    Statement product = connection.prepare("INSERT INTO products (id, uuid, name, category_id, created_at)\n"
                                           "VALUES (?, ?, ?, ?, 0)");
    Statement variant =
        connection.prepare("INSERT INTO variants (id, uuid, product_id, sku, barcode, price, on_hand, created_at)\n"
                           "VALUES (?1, ?2, ?1, ?3, ?4, ?5, ?6, 0)");
    for (int number = 1; number <= market.size(); ++number) {
        const Item item = market.item(number);
        product.bind(1, number).bind(2, Uuid::v7(number)).bind(3, item.name).bind(4, 1 + number % kCategories);
        if (auto run = product.run(); !run)
            return run;
        variant.bind(1, number).bind(2, Uuid::v7(number)).bind(3, item.sku).bind(4, item.barcode);
        variant.bind(5, 100 + number * 7919 % 50'000).bind(6, (number * 31 % 200 - 10) * 1000);
        if (auto run = variant.run(); !run)
            return run;
    }
    return done();
}

} // namespace jishi::bench
