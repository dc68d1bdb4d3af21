// Many products changed at once: the prices to the cent, the preview equal to what is done, and all of it taken back.
#include "models/catalog/bulkedit.h"
#include "models/catalog/catalogstore.h"
#include "models/catalog/categorystore.h"
#include "models/history/changereversal.h"
#include "tests/support/shopfixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

class TestBulkEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<ShopFixture>(); }
    void pricesRoundAndEndAsAsked_data();
    void pricesRoundAndEndAsAsked();
    void anEndingIsTheNearestOne();
    void aPriceBelowZeroIsRefusedAndNothingChanges();
    void thePreviewIsWhatIsDoneAndIsTakenBack();
    void tagsCategoryAndPublishedChangeOnlyWhereTheyDiffer();

private:
    RowId add(const QString &name, std::initializer_list<int64_t> prices, const QString &tags = {})
    {
        Product product;
        product.name = name;
        product.tags = tags;
        for (const int64_t price : prices) {
            product.variants.emplace_back();
            product.variants.back().price = Money(price, Currency());
        }
        return *inTransaction(m_shop->connection(),
            [&](Transaction &) { return CatalogStore(m_shop->connection(), m_shop->context()).save(product); });
    }
    Result<int> apply(const std::vector<RowId> &products, const BulkEdit &edit)
    {
        return inTransaction(m_shop->connection(), [&](Transaction &) {
            m_change = *currentChange(m_shop->connection());
            return BulkEditor(m_shop->connection(), m_shop->context()).apply(products, edit);
        });
    }

    std::unique_ptr<ShopFixture> m_shop;
    int64_t m_change = 0;
};

void TestBulkEdit::pricesRoundAndEndAsAsked_data()
{
    QTest::addColumn<QByteArray>("currency");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<QByteArray>("percent");
    QTest::addColumn<int>("ending");
    QTest::addColumn<qint64>("after");
    const auto row = [](const char *name, const char *currency, qint64 before, const char *percent, PriceEnding ending,
                         qint64 after) {
        QTest::newRow(name) << QByteArray(currency) << before << QByteArray(percent) << static_cast<int>(ending)
                            << after;
    };
    row("ten per cent more", "CNY", 1990, "10", PriceEnding::Exact, 2189);
    row("a half rounds away from zero", "CNY", 1005, "10", PriceEnding::Exact, 1106);
    row("seven and a half less", "CNY", 2000, "-7.5", PriceEnding::Exact, 1850);
    row("to the whole", "CNY", 1990, "10", PriceEnding::Whole, 2200);
    row("to the whole, down", "CNY", 2149, "0", PriceEnding::Whole, 2100);
    row("to .9", "CNY", 2189, "0", PriceEnding::Nine, 2190);
    row("to .9, the higher of two", "CNY", 2140, "0", PriceEnding::Nine, 2190);
    row("to .9, down", "CNY", 2139, "0", PriceEnding::Nine, 2090);
    row("to .99", "CNY", 2189, "0", PriceEnding::NinetyNine, 2199);
    row("a small price to .99", "CNY", 20, "0", PriceEnding::NinetyNine, 99);
    row("nothing stays nothing", "CNY", 0, "10", PriceEnding::NinetyNine, 0);
    row("all off", "CNY", 500, "-100", PriceEnding::Exact, 0);
    row("yen are whole", "JPY", 1990, "10", PriceEnding::NinetyNine, 2189);
    row("three decimals", "KWD", 12345, "0", PriceEnding::Nine, 11900);
}

void TestBulkEdit::pricesRoundAndEndAsAsked()
{
    QFETCH(QByteArray, currency);
    QFETCH(qint64, before);
    QFETCH(QByteArray, percent);
    QFETCH(int, ending);
    QFETCH(qint64, after);
    PriceRule rule;
    rule.kind = PriceRule::Kind::Percent;
    rule.percent = *Decimal::parse(percent.toStdString());
    rule.ending = static_cast<PriceEnding>(ending);
    const auto price = rule.apply(Money(before, *Currency::fromCode(QString::fromLatin1(currency))));
    QVERIFY(price.has_value());
    QCOMPARE(price->minor(), int64_t(after));
}

void TestBulkEdit::anEndingIsTheNearestOne()
{
    QRandomGenerator random(20261122);
    PriceRule rule;
    for (const auto &[ending, end] : { std::pair(PriceEnding::Whole, 0), std::pair(PriceEnding::Nine, 90),
             std::pair(PriceEnding::NinetyNine, 99) }) {
        rule.ending = ending;
        for (int i = 0; i < 20'000; ++i) {
            const int64_t price = 100 + random.bounded(1'000'000);
            const int64_t ended = rule.apply(Money(price, Currency()))->minor();
            QCOMPARE(ended % 100, int64_t(end));
            QVERIFY(std::abs(ended - price) <= 50);
        }
    }
}

void TestBulkEdit::aPriceBelowZeroIsRefusedAndNothingChanges()
{
    const RowId dear = add(u"Dear"_s, { 5000 });
    const RowId cheap = add(u"Cheap"_s, { 100 });
    BulkEdit edit;
    edit.price.kind = PriceRule::Kind::Amount;
    edit.price.amount = Money(-200, Currency());
    const auto applied = apply({ dear, cheap }, edit);
    QVERIFY(!applied.ok());
    QCOMPARE(applied.error().kind, ErrorKind::Refused);
    QCOMPARE(m_shop->integer("SELECT sum(price) FROM variants"), int64_t(5100));
}

void TestBulkEdit::thePreviewIsWhatIsDoneAndIsTakenBack()
{
    const std::vector<RowId> products { add(u"Mango"_s, { 1990, 3990 }), add(u"Pear"_s, { 2190 }) };
    BulkEdit edit;
    edit.price.kind = PriceRule::Kind::Percent;
    edit.price.percent = *Decimal::parse("10");
    edit.price.ending = PriceEnding::Nine;
    const auto preview = BulkEditor(m_shop->connection(), m_shop->context()).preview(products, edit);
    QVERIFY(preview.ok());
    QCOMPARE(preview->size(), size_t(3));
    QCOMPARE(*apply(products, edit), 3);
    for (const BulkChange &change : *preview)
        QCOMPARE(m_shop->integer(qPrintable(u"SELECT price FROM variants WHERE id = %1"_s.arg(change.variant))),
            change.priceAfter.minor());
    const int64_t done = m_change;
    const auto undone = inTransaction(m_shop->connection(),
        [&](Transaction &) { return ChangeReversal(m_shop->connection(), m_shop->context()).takeBack(done); });
    QVERIFY(undone.ok());
    QCOMPARE(m_shop->rows("SELECT price FROM variants ORDER BY id"), u"1990\n3990\n2190"_s);
}

void TestBulkEdit::tagsCategoryAndPublishedChangeOnlyWhereTheyDiffer()
{
    const RowId category = *inTransaction(m_shop->connection(),
        [&](Transaction &) { return CategoryStore(m_shop->connection(), m_shop->context()).add(u"Fruit"_s, 0); });
    const std::vector<RowId> products { add(u"Mango"_s, { 100 }, u"summer,  old"_s),
        add(u"Pear"_s, { 100 }, u"Sale"_s) };
    BulkEdit edit;
    edit.addedTags = QStringList { u"sale"_s };
    edit.removedTags = QStringList { u"old"_s };
    edit.category = category;
    edit.published = true; // as both are
    QCOMPARE(*apply(products, edit), 2);
    QCOMPARE(m_shop->rows("SELECT tags, category_id, published FROM products ORDER BY id"),
        u"summer, sale|%1|1\nSale|%1|1"_s.arg(category));
    QCOMPARE(*apply(products, edit), 0);
    QCOMPARE(
        m_shop->integer("SELECT count(*) FROM outbox WHERE change = (SELECT change FROM capture_state)"), int64_t(0));
}

QTEST_GUILESS_MAIN(TestBulkEdit)
#include "tst_bulkedit.moc"
