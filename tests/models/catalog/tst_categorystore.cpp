// The tree of categories: re-ordered, renamed, taken away, and never in a loop.
#include "models/catalog/categorystore.h"

#include "models/catalog/catalogstore.h"
#include "models/history/changereversal.h"
#include "tests/support/shopfixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

class Tree
{
public:
    template <typename Work>
    auto change(Work work)
    {
        return inTransaction(m_shop.connection(), [&](Transaction &) {
            CategoryStore store(m_shop.connection(), m_shop.context());
            return work(store);
        });
    }
    RowId add(const char *name, RowId parent = 0)
    {
        return *change([&](CategoryStore &store) { return store.add(QString::fromUtf8(name), parent); });
    }
    Status move(RowId category, RowId parent, int index)
    {
        return change([&](CategoryStore &store) { return store.move(category, parent, index); });
    }
    std::vector<Category> categories() { return CategoryStore(m_shop.connection(), m_shop.context()).all(); }
    // "Fruit(Mango Lychee) Gifts"
    QString text(RowId parent = 0)
    {
        QStringList parts;
        for (const Category &category : categories())
            if (category.parentId == parent) {
                const QString below = text(category.id);
                parts << category.name + (below.isEmpty() ? QString() : u'(' + below + u')');
            }
        return parts.join(u' ');
    }
    ShopFixture &shop() { return m_shop; }

private:
    ShopFixture m_shop;
};

} // namespace

class TstCategoryStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void movingChangesTheOrder();
    void movingBelowAnotherTakesWhatIsBelowAlong();
    void nothingStandsBelowItself();
    void removingLiftsWhatWasBelow();
    void namesAreCheckedAtTheirPlace();
    void aMoveIsTakenBack();
    void randomMovesNeverLoseACategory();
    void pathsAreMadeOnce();
    void aPathIsComparedAsAWhole();
};

void TstCategoryStore::movingChangesTheOrder()
{
    Tree tree;
    tree.add("Fruit");
    tree.add("Gifts");
    const RowId tea = tree.add("Tea");
    QVERIFY(tree.move(tea, 0, 0));
    QCOMPARE(tree.text(), u"Tea Fruit Gifts"_s);
    QVERIFY(tree.move(tea, 0, 99));
    QCOMPARE(tree.text(), u"Fruit Gifts Tea"_s);
}

void TstCategoryStore::movingBelowAnotherTakesWhatIsBelowAlong()
{
    Tree tree;
    const RowId fruit = tree.add("Fruit");
    tree.add("Mango", fruit);
    const RowId food = tree.add("Food");
    QVERIFY(tree.move(fruit, food, 0));
    QCOMPARE(tree.text(), u"Food(Fruit(Mango))"_s);
}

void TstCategoryStore::nothingStandsBelowItself()
{
    Tree tree;
    const RowId fruit = tree.add("Fruit");
    const RowId mango = tree.add("Mango", fruit);
    QCOMPARE(tree.move(fruit, mango, 0).error().kind, ErrorKind::Refused);
    QCOMPARE(tree.move(fruit, fruit, 0).error().kind, ErrorKind::Refused);
    QCOMPARE(tree.text(), u"Fruit(Mango)"_s);
}

void TstCategoryStore::removingLiftsWhatWasBelow()
{
    Tree tree;
    tree.add("Tea");
    const RowId fruit = tree.add("Fruit");
    tree.add("Mango", fruit);
    tree.add("Lychee", fruit);
    tree.add("Gifts");
    QVERIFY(tree.shop().run(qPrintable(
        u"INSERT INTO products (uuid, name, category_id, created_at) VALUES (randomblob(16), 'Box', %1, 0)"_s.arg(
            fruit))));
    QVERIFY(tree.change([&](CategoryStore &store) { return store.remove(fruit); }));
    QCOMPARE(tree.text(), u"Tea Mango Lychee Gifts"_s);
    QCOMPARE(tree.shop().rows("SELECT category_id FROM products"), u"NULL"_s);
}

void TstCategoryStore::namesAreCheckedAtTheirPlace()
{
    Tree tree;
    const RowId fruit = tree.add("Fruit");
    const RowId tea = tree.add("Tea");
    const auto rename = [&](const QString &name) {
        return tree.change([&](CategoryStore &store) { return store.rename(tea, name); });
    };
    QCOMPARE(rename(u" "_s).error().detail, u"A category needs a name."_s);
    QCOMPARE(rename(u"Fruit"_s).error().detail, u"There is a category Fruit at this place already."_s);
    QVERIFY(!rename(u"Fruit > Mango"_s));
    QVERIFY(rename(u"Tea and Coffee"_s));
    tree.add("Tea and Coffee", fruit); // elsewhere
    QCOMPARE(tree.text(), u"Fruit(Tea and Coffee) Tea and Coffee"_s);
}

void TstCategoryStore::aMoveIsTakenBack()
{
    Tree tree;
    const RowId fruit = tree.add("Fruit");
    const RowId tea = tree.add("Tea");
    QVERIFY(tree.move(tea, fruit, 0));
    const int64_t change = *currentChange(tree.shop().connection());
    QCOMPARE(tree.text(), u"Fruit(Tea)"_s);
    const auto back = inTransaction(tree.shop().connection(), [&](Transaction &) {
        return ChangeReversal(tree.shop().connection(), tree.shop().context()).takeBack(change);
    });
    QVERIFY2(back, back ? "" : qPrintable(back.error().detail));
    QCOMPARE(tree.text(), u"Fruit Tea"_s);
}

void TstCategoryStore::randomMovesNeverLoseACategory()
{
    Tree tree;
    std::vector<RowId> all;
    for (int i = 0; i < 12; ++i)
        all.push_back(tree.add(qPrintable(QString::number(i))));
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        const RowId what = all[random.bounded(12U)];
        const RowId where = random.bounded(4) == 0 ? 0 : all[random.bounded(12U)];
        (void)tree.move(what, where, random.bounded(5));
        // Whatever is reached from the top is no loop.
        QCOMPARE(tree.categories().size(), all.size());
    }
}

void TstCategoryStore::pathsAreMadeOnce()
{
    Tree tree;
    const auto path = [&](const QString &text) {
        return *tree.change([&](CategoryStore &store) { return store.byPath(text); });
    };
    const RowId mangoes = path(u"Fruit > Tropical > Mango"_s);
    QCOMPARE(path(u" Fruit>Tropical >Mango "_s), mangoes);
    QVERIFY(path(u"Mango"_s) != mangoes);
    QCOMPARE(tree.shop().integer("SELECT count(*) FROM categories"), 4);
    QCOMPARE(categoryPaths(tree.categories()).value(mangoes), u"Fruit > Tropical > Mango"_s);
}

void TstCategoryStore::aPathIsComparedAsAWhole()
{
    Tree tree;
    const RowId mango = tree.add("Mango", tree.add("Fruit"));
    // No name holds the sign since it is refused; an older shop may have one.
    QVERIFY(tree.shop().run("UPDATE categories SET name = 'Ripe > Sweet' WHERE name = 'Mango'"));
    const CategoryStore store(tree.shop().connection(), tree.shop().context());
    QVERIFY(store.isAt(mango, u"Fruit > Ripe > Sweet"_s));
    QVERIFY(!store.isAt(mango, u"Ripe > Sweet"_s));
}

QTEST_GUILESS_MAIN(TstCategoryStore)
#include "tst_categorystore.moc"
