// A list that the program wrote is read back by the program as it was meant.
#include "models/jielong/listpost.h"
#include "models/jielong/listreader.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace jishi;
using namespace Qt::StringLiterals;

class ListPostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postIsReadyToCopy();
    void itemsAreReadBack();
    void ordersBelowAPostAreRead();
    void reminderNamesEveryone();
};

void ListPostTest::postIsReadyToCopy()
{
    const QString text = ListPost(ListPost::Script::Simplified)
                             .title(u"周三水果团"_s)
                             .note(u"当天现摘"_s)
                             .item({ u"巨峰葡萄"_s, u"12.50"_s, u"斤"_s })
                             .item({ u"芒果 5斤装"_s, u"35"_s, u"箱"_s })
                             .pickup(u"东门岗亭"_s, u"17:00-19:00"_s)
                             .until(u"周二 20:00"_s)
                             .text();
    QCOMPARE(text,
        u"#接龙\n周三水果团\n当天现摘\n1. 巨峰葡萄 12.50元/斤\n2. 芒果 5斤装 35元/箱\n自提点：东门岗亭\n取货时间：17:00-19:00\n截止：周二 20:00\n\n1. "_s);
}

// Random goods in each script, with digits, brackets and measures in their names.
void ListPostTest::itemsAreReadBack()
{
    const QStringList chinese { u"巨峰葡萄"_s, u"芒果 5斤装"_s, u"三只松鼠坚果"_s, u"7喜"_s, u"纯牛奶250ml"_s,
        u"鸡蛋（30枚）"_s, u"红富士苹果 大果"_s, u"双人餐"_s, u"土鸡1只"_s, u"童装 110-150"_s, u"八宝粥"_s, u"蘋果"_s,
        u"A级牛排"_s, u"酸奶，原味"_s };
    const QStringList english { u"Mango"_s, u"Eggs, free range"_s, u"Milk 2L"_s, u"Sourdough (large)"_s, u"7up"_s };
    const QStringList units { u"斤"_s, u"箱"_s, u"份"_s, u"个"_s, u"盒"_s, u"板"_s };
    const QStringList englishUnits { u"box"_s, u"bag"_s, u"loaf"_s, u"kg"_s };
    QRandomGenerator random(5);
    const auto any = [&random](
                         const QStringList &words) { return words[random.bounded(static_cast<int>(words.size()))]; };
    const GoodsNames none;
    for (int round = 0; round < 600; ++round) {
        const auto script = static_cast<ListPost::Script>(random.bounded(3));
        const bool isEnglish = script == ListPost::Script::English;
        ListPost post(script);
        post.title(isEnglish ? u"Saturday market"_s : u"周三团购"_s);
        if (random.bounded(2))
            post.note(isEnglish ? u"Fresh today"_s : u"当天现摘"_s)
                .pickup(isEnglish ? u"North gate"_s : u"北门"_s, u"17:00-19:00"_s);
        std::vector<ListPost::Item> items;
        for (int i = 1 + random.bounded(6); i > 0; --i) {
            const QString price = random.bounded(2) ? QString::number(1 + random.bounded(300))
                                                    : u"%1.%2"_s.arg(random.bounded(90)).arg(10 + random.bounded(90));
            items.push_back({ any(isEnglish ? english : chinese), price, any(isEnglish ? englishUnits : units) });
            post.item(items.back());
        }
        const ReadList list = ListReader(none).read(post.text());
        QVERIFY(list.rows.empty());
        QCOMPARE(list.menu.size(), items.size());
        for (size_t i = 0; i < items.size(); ++i) {
            QCOMPARE(list.menu[i].label, items[i].label);
            QCOMPARE(list.menu[i].number, static_cast<int>(i + 1));
            QVERIFY2(list.menu[i].price, qPrintable(post.text()));
            QCOMPARE(list.menu[i].price->toScaled(2), Decimal::parseLenient(items[i].price)->toScaled(2));
            QCOMPARE(list.menu[i].unit, items[i].unit == u"kg" ? u"公斤"_s : items[i].unit);
            QCOMPARE(list.menu[i].per, Quantity::units(1));
        }
    }
}

void ListPostTest::ordersBelowAPostAreRead()
{
    const QString post = ListPost(ListPost::Script::Traditional)
                             .title(u"水果團"_s)
                             .item({ u"蘋果"_s, u"80"_s, u"袋"_s })
                             .item({ u"香蕉"_s, u"50"_s, u"串"_s })
                             .until(u"今晚"_s)
                             .text();
    const GoodsNames none;
    const ReadList list = ListReader(none).read(post + u"阿芬 蘋果2袋\n2. 大頭 香蕉一串，蘋果一袋\n"_s);
    QCOMPARE(list.rows.size(), size_t(2));
    QCOMPARE(list.rows[0].name, u"阿芬"_s);
    QCOMPARE(list.rows[1].items.size(), size_t(2));
    QVERIFY(list.rows[0].isSure() && list.rows[1].isSure());
}

void ListPostTest::reminderNamesEveryone()
{
    QCOMPARE(ListPost::reminder(ListPost::Script::Simplified, u"周三水果团"_s,
                 { { u"小明"_s, u"¥25.00"_s }, { u"3栋王姐"_s, u"¥8.00"_s } }),
        u"周三水果团\n还没付款的小伙伴，麻烦付一下：\n@小明 ¥25.00\n@3栋王姐 ¥8.00\n共 2 人未付"_s);
    QVERIFY(ListPost::reminder(ListPost::Script::English, {}, { { u"Amy"_s, u"£6.00"_s } }).contains(u"@Amy £6.00"));
}

QTEST_GUILESS_MAIN(ListPostTest)
#include "tst_listpost.moc"
