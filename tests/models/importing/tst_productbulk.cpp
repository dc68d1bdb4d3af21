// Whether products of a file are stored together or one by one, the shop is the same afterwards: for many small random
// files over shops that know some of their products, in every state these can be in.
#include "models/check/shopcheck.h"
#include "models/history/changereversal.h"
#include "models/importing/productwriter.h"
#include "tests/models/importing/importfixture.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

constexpr size_t kTogether = 1;
constexpr size_t kOneByOne = std::numeric_limits<size_t>::max();

// Everything about the goods but what differs between two shops anyway: ids and the order of equal things.
constexpr auto kGoods =
    "SELECT p.name, p.description, p.option_names, p.tags, p.published, p.source, p.source_key,\n"
    "    p.deleted_at IS NOT NULL, (SELECT group_concat(x.name, ' > ') FROM (SELECT parent.name FROM categories c\n"
    "        JOIN categories parent ON parent.id IN (c.id, c.parent_id) WHERE c.id = p.category_id\n"
    "        ORDER BY parent.id) x), v.position, v.sku, v.barcode, v.title, v.option_values, v.unit, v.price,\n"
    "    v.list_price, v.cost, v.low_stock, v.tracks_stock, v.deleted_at IS NOT NULL, v.on_hand,\n"
    "    (SELECT group_concat(x.moved) FROM (SELECT m.reason || m.quantity AS moved FROM stock_movements m\n"
    "        WHERE m.variant_id = v.id ORDER BY m.id) x), p.created_at, v.created_at\n"
    "FROM products p JOIN variants v ON v.product_id = p.id\n"
    "ORDER BY 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23";

} // namespace

class ProductBulkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWaysLeadToTheSameShop_data();
    void bothWaysLeadToTheSameShop();

private:
    template <typename T>
    T any(std::initializer_list<T> values)
    {
        return *(values.begin() + m_random.bounded(static_cast<int>(values.size())));
    }
    bool often() { return m_random.bounded(4) > 0; }
    // A code stands once in a file; reading refuses the rest.
    std::optional<QString> code(QSet<QString> &given, const QString &letter)
    {
        const QString made = letter + QString::number(m_random.bounded(14));
        if (m_random.bounded(3) == 0 || given.contains(made))
            return any<std::optional<QString>>({ std::nullopt, QString(u""_s) });
        given.insert(made);
        return often() ? made : made.toLower();
    }
    Money price(int low) { return { m_random.bounded(low, 9) * 100, Currency() }; }
    VariantDraft variant();
    ProductDraft product();
    std::vector<ProductDraft> file();
    ImportReport store(ImportFixture &shop, const std::vector<ProductDraft> &drafts, size_t bulkFrom);
    void wearBoth(ImportFixture &first, ImportFixture &second);
    QString state(ImportFixture &shop);
    static QStringList problems(ImportFixture &shop)
    {
        const auto check = ShopCheck(shop.connection(), shop.context()).run();
        if (!check)
            return { check.error().detail };
        QStringList all;
        for (const CheckProblem &each : check->problems)
            all.append(each.kind + u": "_s + each.detail);
        all.sort();
        return all;
    }
    static QString told(const ImportReport &report)
    {
        QStringList refused = refusals(report).split(u'\n');
        refused.sort();
        return counts(report.products) + u' ' + counts(report.stockMovements) + u'\n' + refused.join(u'\n');
    }

    QRandomGenerator m_random;
    QSet<QString> m_skus; // of the file in hand
    QSet<QString> m_barcodes;
    int m_line = 1;
};

VariantDraft ProductBulkTest::variant()
{
    VariantDraft made;
    made.line = ++m_line;
    made.sku = code(m_skus, u"S"_s);
    made.barcode = code(m_barcodes, u"690"_s);
    if (often())
        made.price = price(m_random.bounded(12) == 0 ? -3 : 0);
    if (!often())
        made.listPrice = price(5);
    if (!often())
        made.cost = price(0);
    if (often())
        made.stock = Quantity::units(m_random.bounded(3));
    if (!often())
        made.tracksStock = often();
    if (!often())
        made.lowStock = Quantity::units(2);
    if (!often())
        made.unit = any<QString>({ u"jin"_s, u""_s });
    return made;
}

ProductDraft ProductBulkTest::product()
{
    ProductDraft made;
    made.line = ++m_line;
    if (often())
        made.key = QString::number(m_random.bounded(12));
    made.name = any<QString>({ u"Apple"_s, u"苹果"_s, u"Pear "_s, u"Plum"_s, u"Fig"_s, u" "_s });
    if (often())
        made.description = any<QString>({ u""_s, u"sweet"_s });
    if (often())
        made.tags = any<QString>({ u""_s, u"new"_s });
    if (often())
        made.category = any<QString>({ u""_s, u"Fruit"_s, u"Fruit > Red"_s, u"Fruit > Green"_s });
    if (often())
        made.published = often();
    const int variants = often() ? 1 : 2;
    if (variants > 1)
        made.optionNames = { u"Size"_s };
    for (int i = 0; i < variants; ++i) {
        made.variants.push_back(variant());
        if (variants > 1)
            made.variants.back().optionValues = { QString(QChar(u'L' + i)) };
    }
    return made;
}

std::vector<ProductDraft> ProductBulkTest::file()
{
    m_skus.clear();
    m_barcodes.clear();
    std::vector<ProductDraft> drafts;
    const int rows = m_random.bounded(1, 12);
    for (int i = 0; i < rows; ++i)
        drafts.push_back(product());
    return drafts;
}

ImportReport ProductBulkTest::store(ImportFixture &shop, const std::vector<ProductDraft> &drafts, size_t bulkFrom)
{
    ImportReport report;
    const auto stored = inTransaction(shop.connection(), [&](Transaction &transaction) {
        return ProductWriter(transaction.connection(), shop.context(), u"table"_s, report)
            .store(drafts, ImportProgress(nullptr), bulkFrom);
    });
    if (!stored)
        qFatal("%s", qPrintable(stored.error().detail));
    return report;
}

// What happens to products between two imports.
void ProductBulkTest::wearBoth(ImportFixture &first, ImportFixture &second)
{
    const int kind = m_random.bounded(4);
    for (ImportFixture *shop : { &first, &second }) {
        if (kind == 0)
            QVERIFY(shop->run("UPDATE products SET deleted_at = 7 WHERE name = 'Apple'"));
        if (kind == 1)
            QVERIFY(shop->run("UPDATE variants SET deleted_at = 7 WHERE sku IN ('S1', 'S2', 'S3', 's4')"));
        if (kind == 2)
            // Refused when nothing of it is left.
            (void)inTransaction(shop->connection(), [&](Transaction &) {
                return ChangeReversal(shop->connection(), shop->context())
                    .takeBack(shop->integer("SELECT max(change) FROM outbox"));
            });
    }
}

QString ProductBulkTest::state(ImportFixture &shop)
{
    return shop.rows(kGoods) + u"\nuncaptured: "_s + QString::number(shop.uncaptured());
}

void ProductBulkTest::bothWaysLeadToTheSameShop_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 25; ++seed)
        QTest::addRow("%d", seed) << seed;
}

void ProductBulkTest::bothWaysLeadToTheSameShop()
{
    QFETCH(int, seed);
    m_random.seed(static_cast<quint32>(seed));
    ImportFixture together;
    ImportFixture oneByOne;
    std::vector<ProductDraft> last;
    for (int imports = 0; imports < 4; ++imports) {
        if (imports > 0)
            wearBoth(together, oneByOne);
        QCOMPARE(state(together), state(oneByOne));
        // The same file again is mostly unchanged.
        const std::vector<ProductDraft> drafts = imports > 0 && m_random.bounded(2) == 0 ? last : file();
        const ImportReport first = store(together, drafts, kTogether);
        const ImportReport second = store(oneByOne, drafts, kOneByOne);
        QCOMPARE(told(first), told(second));
        QCOMPARE(state(together), state(oneByOne));
        last = drafts;
    }
    QCOMPARE(together.uncaptured(), int64_t(0));
    QCOMPARE(together.wrongSums(), int64_t(0));
    QCOMPARE(problems(together), problems(oneByOne));
}

QTEST_GUILESS_MAIN(ProductBulkTest)
#include "tst_productbulk.moc"
