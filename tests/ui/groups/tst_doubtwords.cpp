// Every doubt of the reader has a sentence: nobody is asked without being told what.
#include "ui/groups/doubtwords.h"

#include <QTest>

using namespace jishi;
using namespace Qt::StringLiterals;

class TstDoubtWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDoubtHasASentenceOfItsOwn();
    void whatIsUnsureIsNamed();
    void linesThatAreNoOrdersAreShown();
};

void TstDoubtWords::everyDoubtHasASentenceOfItsOwn()
{
    QStringList all;
    for (uint32_t bit = 1; bit <= static_cast<uint32_t>(Doubt::PriceUnclear); bit <<= 1)
        all << DoubtWords::of(static_cast<Doubt>(bit), u"苹果"_s);
    QVERIFY(!all.contains(QString()));
    QCOMPARE(all.removeDuplicates(), 0);
}

void TstDoubtWords::whatIsUnsureIsNamed()
{
    PlannedOrder order;
    order.notUnderstood = { u"大大的"_s };
    order.doubts = Doubt::TextLeft;
    PlannedGoods goods;
    goods.words = u"红的"_s;
    order.goods = { goods };
    QCOMPARE(DoubtWords::of(order),
        QStringList({ u"Not understood: 大大的"_s, u"The row does not say who orders: write a name."_s,
            u"What 红的 is in the catalog is not known yet: choose it once."_s }));
    order.name = u"小李"_s;
    order.doubts = {};
    order.notUnderstood.clear();
    order.goods[0].variantId = 1;
    QVERIFY(DoubtWords::of(order).isEmpty());
}

void TstDoubtWords::linesThatAreNoOrdersAreShown()
{
    ListPlan plan;
    QVERIFY(DoubtWords::of(plan).isEmpty());
    for (const QString &text : { u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"  "_s })
        plan.loose.push_back({ text });
    QCOMPARE(DoubtWords::of(plan), QStringList(u"Not part of any order: a · b · c and 1 more"_s));
}

QTEST_MAIN(TstDoubtWords)
#include "tst_doubtwords.moc"
