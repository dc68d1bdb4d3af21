// Undo: what one change did is taken back from the record of it, and done again by taking that back; sums never lie.
#include "models/catalog/catalogstore.h"
#include "models/groups/groupstore.h"
#include "models/history/changereversal.h"
#include "models/stock/stockledger.h"
#include "tests/support/shopfixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

Product mango()
{
    Product product;
    product.name = u"海南芒果"_s;
    Variant variant;
    variant.sku = u"MANGO"_s;
    variant.price = Money(1990, Currency());
    product.variants = { variant };
    return product;
}

} // namespace

class TestChangeReversal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_shop = std::make_unique<ShopFixture>(); }
    void aChangedPriceGoesBackAndForth();
    void aNewProductIsArchivedAndComesBack();
    void whatWasChangedSinceStays();
    void goodsAreMovedBackByAMovementOfTheirOwn();
    void anOrderIsNotTakenBack();
    void aSkuThatWasGivenAwayIsNotTakenTwice();
    void aGroupComesBackWithItsPickupPoints();
    void onHandIsTheSumOfMovementsWhateverIsTakenBack();

private:
    Result<RowId> save(const Product &product)
    {
        return inTransaction(m_shop->connection(), [&](Transaction &) -> Result<RowId> {
            auto saved = CatalogStore(m_shop->connection(), m_shop->context()).save(product);
            m_change = *currentChange(m_shop->connection());
            return saved;
        });
    }
    Result<Reversal> takeBack(int64_t change)
    {
        return inTransaction(m_shop->connection(),
            [&](Transaction &) { return ChangeReversal(m_shop->connection(), m_shop->context()).takeBack(change); });
    }
    Product load(RowId id) { return *CatalogStore(m_shop->connection(), m_shop->context()).product(id); }

    std::unique_ptr<ShopFixture> m_shop;
    int64_t m_change = 0; // of the last save
};

void TestChangeReversal::aChangedPriceGoesBackAndForth()
{
    const RowId id = *save(mango());
    Product product = load(id);
    product.variants[0].price = Money(2490, Currency());
    product.name = u"芒果 Mango"_s;
    QVERIFY(save(product).ok());
    const auto undone = takeBack(m_change);
    QVERIFY(undone.ok());
    QCOMPARE(undone->restored, 2);
    QCOMPARE(load(id).variants[0].price.minor(), int64_t(1990));
    QCOMPARE(load(id).name, u"海南芒果"_s);
    QVERIFY(takeBack(undone->change).ok());
    QCOMPARE(load(id).variants[0].price.minor(), int64_t(2490));
    QCOMPARE(load(id).name, u"芒果 Mango"_s);
}

void TestChangeReversal::aNewProductIsArchivedAndComesBack()
{
    const RowId id = *save(mango());
    const auto undone = takeBack(m_change);
    QVERIFY(undone.ok());
    QVERIFY(load(id).archived);
    QCOMPARE(load(id).variants.size(), size_t(0));
    QVERIFY(takeBack(undone->change).ok());
    QVERIFY(!load(id).archived);
    QCOMPARE(load(id).variants.size(), size_t(1));
}

void TestChangeReversal::whatWasChangedSinceStays()
{
    const RowId id = *save(mango());
    Product product = load(id);
    product.name = u"Mango"_s;
    product.tags = u"summer"_s;
    QVERIFY(save(product).ok());
    const int64_t renamed = m_change;
    product.name = u"Best Mango"_s;
    QVERIFY(save(product).ok());
    const auto undone = takeBack(renamed);
    QVERIFY(undone.ok());
    QCOMPARE(undone->restored, 1);
    QCOMPARE(undone->left, 1);
    QCOMPARE(load(id).name, u"Best Mango"_s);
    QCOMPARE(load(id).tags, QString());
}

void TestChangeReversal::goodsAreMovedBackByAMovementOfTheirOwn()
{
    const int64_t variant = m_shop->addVariant("PEAR", 500);
    int64_t change = 0;
    const auto counted = inTransaction(m_shop->connection(), [&](Transaction &) -> Status {
        change = *currentChange(m_shop->connection());
        return StockLedger(m_shop->connection(), m_shop->context()).count(variant, Quantity::units(7));
    });
    QVERIFY(counted.ok());
    QVERIFY(takeBack(change).ok());
    QCOMPARE(m_shop->integer("SELECT on_hand FROM variants WHERE sku = 'PEAR'"), int64_t(0));
    QCOMPARE(m_shop->integer("SELECT count(*) FROM stock_movements"), int64_t(2));
}

void TestChangeReversal::anOrderIsNotTakenBack()
{
    m_shop->addOrder("A7-1", "placed");
    const int64_t change = m_shop->integer("SELECT max(change) FROM outbox");
    const auto undone = takeBack(change);
    QVERIFY(!undone.ok());
    QCOMPARE(undone.error().kind, ErrorKind::Refused);
}

void TestChangeReversal::aSkuThatWasGivenAwayIsNotTakenTwice()
{
    const RowId first = *save(mango());
    const auto undone = takeBack(m_change);
    QVERIFY(undone.ok());
    Product other = mango();
    other.name = u"Another Mango"_s;
    QVERIFY(save(other).ok());
    const auto again = takeBack(undone->change);
    QVERIFY(!again.ok());
    QCOMPARE(again.error().kind, ErrorKind::Refused);
    QVERIFY(load(first).archived);
}

void TestChangeReversal::aGroupComesBackWithItsPickupPoints()
{
    const auto noting = [&](auto work) {
        return inTransaction(m_shop->connection(), [&](Transaction &) {
            GroupStore groups(m_shop->connection(), m_shop->context());
            m_change = *currentChange(m_shop->connection());
            return work(groups);
        });
    };
    Group group;
    group.name = u"阳光花园"_s;
    group.leader = u"王姐"_s;
    group.pickups = { { 0, u"South gate"_s, {}, {} }, { 0, u"Kiosk"_s, {}, {} } };
    group.id = *noting([&](GroupStore &groups) { return groups.save(group); });
    const auto load = [&] { return GroupStore(m_shop->connection(), m_shop->context()).group(group.id); };
    // The first pickup point closes: taken back, it is the same one again.
    const RowId gate = load()->pickups[0].id;
    Group fewer = *load();
    fewer.pickups.erase(fewer.pickups.begin());
    QVERIFY(noting([&](GroupStore &groups) { return groups.save(fewer); }).ok());
    QVERIFY(takeBack(m_change).ok());
    QCOMPARE(load()->pickups.size(), size_t(2));
    QCOMPARE(load()->pickups[0].id, gate);
    QVERIFY(noting([&](GroupStore &groups) { return groups.archive(group.id); }).ok());
    QVERIFY(!load());
    const auto undone = takeBack(m_change);
    QVERIFY(undone.ok());
    QCOMPARE(load()->pickups.size(), size_t(2));
    QVERIFY(takeBack(undone->change).ok());
    QCOMPARE(m_shop->integer("SELECT count(*) FROM pickup_points WHERE deleted_at IS NULL"), int64_t(0));
}

void TestChangeReversal::onHandIsTheSumOfMovementsWhateverIsTakenBack()
{
    constexpr int kSequences = 10'000;
    // What is tested is the arithmetic, not the disk.
    QVERIFY(m_shop->connection().execute("PRAGMA synchronous = OFF").ok());
    QRandomGenerator random(20261122);
    std::vector<int64_t> variants;
    for (const char *sku : { "A", "B", "C" })
        variants.push_back(m_shop->addVariant(sku, 100));
    int taken = 0;
    for (int sequence = 0; sequence < kSequences; ++sequence) {
        std::vector<int64_t> changes;
        for (int step = 0; step < 4; ++step) {
            if (!changes.empty() && random.bounded(2) == 0) {
                if (const auto undone = takeBack(changes.back()); undone) {
                    changes.back() = undone->change;
                    ++taken;
                }
                continue;
            }
            const int64_t variant = variants[random.bounded(3U)];
            const auto moved = inTransaction(m_shop->connection(), [&](Transaction &) -> Status {
                changes.push_back(*currentChange(m_shop->connection()));
                StockLedger ledger(m_shop->connection(), m_shop->context());
                if (random.bounded(2) == 0)
                    return ledger.count(variant, Quantity::fromThousandths(random.bounded(50'000)));
                StockMovement movement;
                movement.variantId = variant;
                movement.quantity = Quantity::fromThousandths(random.bounded(20'000) - 10'000);
                movement.reason = StockReason::Purchase;
                return ledger.add(movement);
            });
            QVERIFY(moved.ok());
        }
    }
    QVERIFY(taken > kSequences / 2);
    QCOMPARE(m_shop->rows("SELECT sku FROM variants v WHERE on_hand IS NOT\n"
                          "(SELECT coalesce(sum(quantity), 0) FROM stock_movements WHERE variant_id = v.id)"),
        QString());
}

QTEST_GUILESS_MAIN(TestChangeReversal)
#include "tst_changereversal.moc"
