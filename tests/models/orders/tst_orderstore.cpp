// The rules of an order: placed, paid, handed over, cancelled; and what each does to the stock.
#include "models/catalog/catalogstore.h"
#include "models/check/shopcheck.h"
#include "models/db/database.h"
#include "models/orders/orderstore.h"
#include "models/stock/stockledger.h"
#include "tests/support/shopfixture.h"

#include <QTest>
#include <random>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

Money yuan(int64_t minor)
{
    return { minor, Currency() };
}

OrderDraft draftOf(RowId variant, Quantity quantity)
{
    OrderDraft draft;
    draft.lines.push_back({ variant, quantity, std::nullopt, yuan(0) });
    return draft;
}

// Runs one call of the store in a transaction of its own.
template <typename Call>
auto with(ShopFixture &shop, Call call)
{
    return inTransaction(shop.connection(), [&](Transaction &) {
        OrderStore store(shop.connection(), shop.context());
        return call(store);
    });
}

Result<PlacedOrder> place(ShopFixture &shop, const OrderDraft &draft)
{
    return with(shop, [&](OrderStore &store) { return store.place(draft); });
}

Order load(ShopFixture &shop, RowId id)
{
    return *OrderStore(shop.connection(), shop.context()).order(id);
}

QString problemsOf(ShopFixture &shop)
{
    QStringList found;
    const auto report = ShopCheck(shop.connection(), shop.context()).run();
    for (const CheckProblem &problem : report->problems)
        found << problem.kind + u": " + problem.detail;
    return found.join(u'\n');
}

} // namespace

class TstOrderStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placingSnapshotsPricesAndReservesStock();
    void numbersCarryTheDeviceCodeAndCount();
    void halfAJinIsRoundedHalfAwayFromZero();
    void aPriceGivenWithTheLineWins();
    void theSameReferenceNeverPlacesTwice();
    void aRefusedOrderLeavesNothing_data();
    void aRefusedOrderLeavesNothing();
    void aDiscountMayTakeTheWholeLineButNotMore();
    void amountsBeyondTheirRangeAreRefused();
    void shippingBelongsToTheTotalButNotToTheGoods();
    void payingWhilePlacingPaysTheTotal();
    void paymentsAddUpAndRefundsComeOffThem();
    void moreThanCameInIsNotPaidBack();
    void handingOverTakesFromTheStockAndCompletes();
    void handingOverTakesNothingFromVariantsWithoutStock();
    void aCompletedOrderIsNotHandedOverAgain();
    void cancellingReleasesTheStock();
    void aCancelledOrderIsNotPackedNorCancelledAgain();
    void moneyOfACancelledOrderGoesBack();
    void overselling_isShownAndNeverBlocks();
    void theCustomerIsFoundByPhoneOrMade();
    void linesTravelInsideTheirOrder();
    void anySequenceKeepsTheSumsRight();
};

void TstOrderStore::placingSnapshotsPricesAndReservesStock()
{
    ShopFixture shop;
    const RowId variant = shop.addVariant("APPLE", 1990);
    const auto placed = place(shop, draftOf(variant, Quantity::fromThousandths(2500)));
    QVERIFY(placed.ok());
    QVERIFY(shop.run("UPDATE variants SET price = 1, sku = 'OTHER'"));
    const Order order = load(shop, placed->id);
    QCOMPARE(order.status, OrderStatus::Placed);
    QCOMPARE(order.lines.size(), size_t { 1 });
    QCOMPARE(order.lines[0].sku, u"APPLE"_s);
    QCOMPARE(order.lines[0].unitPrice, yuan(1990));
    QCOMPARE(order.lines[0].amount, yuan(4975));
    QCOMPARE(order.total, yuan(4975));
    QCOMPARE(shop.integer("SELECT reserved FROM variants"), 2500);
    QCOMPARE(shop.integer("SELECT on_hand FROM variants"), 0);
}

void TstOrderStore::numbersCarryTheDeviceCodeAndCount()
{
    ShopFixture shop;
    const RowId variant = shop.addVariant("APPLE", 100);
    QCOMPARE(place(shop, draftOf(variant, Quantity::units(1)))->number, u"A7-000001"_s);
    QCOMPARE(place(shop, draftOf(variant, Quantity::units(1)))->number, u"A7-000002"_s);
    QVERIFY(!place(shop, OrderDraft()).ok());
    shop.reopen();
    QCOMPARE(place(shop, draftOf(variant, Quantity::units(1)))->number, u"A7-000003"_s);
}

void TstOrderStore::halfAJinIsRoundedHalfAwayFromZero()
{
    ShopFixture shop;
    const RowId variant = shop.addVariant("APPLE", 333);
    QCOMPARE(place(shop, draftOf(variant, Quantity::fromThousandths(500)))->total, yuan(167));
    QCOMPARE(place(shop, draftOf(variant, Quantity::fromThousandths(1)))->total, yuan(0));
    QCOMPARE(problemsOf(shop), QString());
}

void TstOrderStore::aPriceGivenWithTheLineWins()
{
    ShopFixture shop;
    const RowId variant = shop.addVariant("APPLE", 333);
    OrderDraft draft = draftOf(variant, Quantity::units(3));
    draft.lines[0].unitPrice = yuan(1000);
    QCOMPARE(place(shop, draft)->total, yuan(3000));
}

void TstOrderStore::theSameReferenceNeverPlacesTwice()
{
    ShopFixture shop;
    const RowId variant = shop.addVariant("APPLE", 100);
    OrderDraft draft = draftOf(variant, Quantity::units(1));
    draft.clientRef = u"chat-1"_s;
    const auto first = place(shop, draft);
    QVERIFY(!first->existing);
    draft.lines[0].quantity = Quantity::units(9);
    const auto again = place(shop, draft);
    QVERIFY(again->existing);
    QCOMPARE(again->number, first->number);
    QCOMPARE(again->total, first->total);
    QCOMPARE(shop.integer("SELECT count(*) FROM orders"), 1);
    QCOMPARE(shop.integer("SELECT reserved FROM variants"), 1000);
}

void TstOrderStore::aRefusedOrderLeavesNothing_data()
{
    QTest::addColumn<QString>("wrong");
    for (const char *wrong : { "no lines", "nothing of it", "less than nothing", "a price below zero",
             "a discount below zero", "a discount too large", "an unknown variant", "a shipping below zero",
             "a payment below zero", "an unknown customer" })
        QTest::newRow(wrong) << QString::fromLatin1(wrong);
}

void TstOrderStore::aRefusedOrderLeavesNothing()
{
    QFETCH(const QString, wrong);
    ShopFixture shop;
    OrderDraft draft = draftOf(shop.addVariant("APPLE", 100), Quantity::units(2));
    draft.lines.push_back(draft.lines[0]);
    draft.customerName = u"Somebody"_s;
    const int64_t outbox = shop.integer("SELECT count(*) FROM outbox");
    DraftLine &line = draft.lines[1];
    if (wrong == u"no lines")
        draft.lines.clear();
    else if (wrong == u"nothing of it")
        line.quantity = Quantity();
    else if (wrong == u"less than nothing")
        line.quantity = Quantity::units(-1);
    else if (wrong == u"a price below zero")
        line.unitPrice = yuan(-1);
    else if (wrong == u"a discount below zero")
        line.discount = yuan(-1);
    else if (wrong == u"a discount too large")
        line.discount = yuan(201);
    else if (wrong == u"an unknown variant")
        line.variantId = 4711;
    else if (wrong == u"a shipping below zero")
        draft.shipping = yuan(-1);
    else if (wrong == u"a payment below zero")
        draft.payment = DraftPayment { PaymentMethod::Cash, yuan(-1) };
    else if (wrong == u"an unknown customer")
        draft.customerId = 4711;
    const auto placed = place(shop, draft);
    QVERIFY(!placed.ok());
    QCOMPARE(placed.error().kind, ErrorKind::Refused);
    QVERIFY(!placed.error().detail.isEmpty());
    QCOMPARE(shop.integer("SELECT count(*) FROM orders"), 0);
    QCOMPARE(shop.integer("SELECT count(*) FROM customers"), 0);
    QCOMPARE(shop.integer("SELECT count(*) FROM outbox"), outbox);
    QCOMPARE(shop.integer("SELECT reserved FROM variants"), 0);
}

void TstOrderStore::aDiscountMayTakeTheWholeLineButNotMore()
{
    ShopFixture shop;
    OrderDraft draft = draftOf(shop.addVariant("APPLE", 100), Quantity::units(2));
    draft.lines[0].discount = yuan(200);
    const auto placed = place(shop, draft);
    QVERIFY(placed.ok());
    QCOMPARE(placed->total, yuan(0));
    QCOMPARE(load(shop, placed->id).payment(), PaymentState::Paid);
    QCOMPARE(problemsOf(shop), QString());
}

void TstOrderStore::amountsBeyondTheirRangeAreRefused()
{
    ShopFixture shop;
    const RowId variant = shop.addVariant("APPLE", 100);
    constexpr int64_t huge = int64_t { 1 } << 62;
    OrderDraft draft = draftOf(variant, Quantity::units(3));
    draft.lines[0].unitPrice = yuan(huge);
    QVERIFY(!place(shop, draft).ok());
    // Each line fits, their sum does not.
    draft.lines[0].quantity = Quantity::units(1);
    draft.lines.push_back(draft.lines[0]);
    QVERIFY(!place(shop, draft).ok());
    QCOMPARE(shop.integer("SELECT count(*) FROM orders"), 0);
}

void TstOrderStore::shippingBelongsToTheTotalButNotToTheGoods()
{
    ShopFixture shop;
    OrderDraft draft = draftOf(shop.addVariant("APPLE", 100), Quantity::units(2));
    draft.shipping = yuan(600);
    const auto placed = place(shop, draft);
    QCOMPARE(placed->total, yuan(800));
    const Order order = load(shop, placed->id);
    QCOMPARE(order.goods, yuan(200));
    QCOMPARE(order.total, yuan(800));
}

void TstOrderStore::payingWhilePlacingPaysTheTotal()
{
    ShopFixture shop;
    OrderDraft draft = draftOf(shop.addVariant("APPLE", 100), Quantity::units(2));
    draft.payment = DraftPayment { PaymentMethod::WeChat, std::nullopt };
    const Order order = load(shop, place(shop, draft)->id);
    QCOMPARE(order.payment(), PaymentState::Paid);
    QCOMPARE(order.due(), yuan(0));
    QCOMPARE(order.payments.size(), size_t { 1 });
    QCOMPARE(order.payments[0].method, PaymentMethod::WeChat);
}

void TstOrderStore::paymentsAddUpAndRefundsComeOffThem()
{
    ShopFixture shop;
    const RowId id = place(shop, draftOf(shop.addVariant("APPLE", 100), Quantity::units(10)))->id;
    const auto pay = [&](int64_t minor) {
        return with(shop, [&](OrderStore &store) {
            return store.addPayment(id, { PaymentMethod::Cash, yuan(minor) });
        }).ok();
    };
    QCOMPARE(load(shop, id).payment(), PaymentState::Unpaid);
    QVERIFY(pay(400));
    QCOMPARE(load(shop, id).payment(), PaymentState::PartlyPaid);
    QVERIFY(pay(600));
    QCOMPARE(load(shop, id).payment(), PaymentState::Paid);
    QVERIFY(pay(-300));
    QCOMPARE(load(shop, id).payment(), PaymentState::PartlyRefunded);
    QVERIFY(pay(-700));
    QCOMPARE(load(shop, id).payment(), PaymentState::Refunded);
    QCOMPARE(load(shop, id).due(), yuan(1000));
    QVERIFY(!pay(0));
    QCOMPARE(load(shop, id).payments.size(), size_t { 4 });
}

void TstOrderStore::moreThanCameInIsNotPaidBack()
{
    ShopFixture shop;
    OrderDraft draft = draftOf(shop.addVariant("APPLE", 100), Quantity::units(1));
    draft.payment = DraftPayment { PaymentMethod::Cash, yuan(60) };
    const RowId id = place(shop, draft)->id;
    const auto refund = [&](int64_t minor) {
        return with(shop, [&](OrderStore &store) {
            return store.addPayment(id, { PaymentMethod::Cash, yuan(-minor) });
        });
    };
    QVERIFY(!refund(61).ok());
    QCOMPARE(refund(61).error().kind, ErrorKind::Refused);
    QVERIFY(refund(60).ok());
    QVERIFY(!refund(1).ok());
}

void TstOrderStore::handingOverTakesFromTheStockAndCompletes()
{
    ShopFixture shop;
    const RowId variant = shop.addVariant("APPLE", 100);
    OrderDraft draft = draftOf(variant, Quantity::fromThousandths(1500));
    draft.lines.push_back(draft.lines[0]); // the same variant twice
    const RowId id = place(shop, draft)->id;
    for (const FulfilmentState state :
        { FulfilmentState::Packed, FulfilmentState::Ready, FulfilmentState::HandedOver }) {
        QVERIFY(with(shop, [&](OrderStore &store) { return store.setFulfilment(id, state); }).ok());
        QCOMPARE(load(shop, id).fulfilment, state);
    }
    QCOMPARE(load(shop, id).status, OrderStatus::Completed);
    QCOMPARE(shop.integer("SELECT on_hand FROM variants"), -3000);
    QCOMPARE(shop.integer("SELECT reserved FROM variants"), 0);
    QCOMPARE(shop.rows("SELECT quantity, reason, order_id, reference FROM stock_movements"),
        u"-1500|sale|1|A7-000001\n-1500|sale|1|A7-000001"_s);
    QCOMPARE(problemsOf(shop), QString());
}

void TstOrderStore::handingOverTakesNothingFromVariantsWithoutStock()
{
    ShopFixture shop;
    const RowId variant = shop.addVariant("WRAPPING", 100);
    QVERIFY(shop.run("UPDATE variants SET tracks_stock = 0"));
    const RowId id = place(shop, draftOf(variant, Quantity::units(1)))->id;
    QVERIFY(with(shop, [&](OrderStore &store) { return store.setFulfilment(id, FulfilmentState::HandedOver); }).ok());
    QCOMPARE(shop.integer("SELECT count(*) FROM stock_movements"), 0);
}

void TstOrderStore::aCompletedOrderIsNotHandedOverAgain()
{
    ShopFixture shop;
    const RowId id = place(shop, draftOf(shop.addVariant("APPLE", 100), Quantity::units(1)))->id;
    const auto handOver = [&] {
        return with(shop, [&](OrderStore &store) { return store.setFulfilment(id, FulfilmentState::HandedOver); });
    };
    QVERIFY(handOver().ok());
    QCOMPARE(handOver().error().kind, ErrorKind::Refused);
    QVERIFY(!with(shop, [&](OrderStore &store) { return store.cancel(id); }).ok());
    QCOMPARE(shop.integer("SELECT count(*) FROM stock_movements"), 1);
}

void TstOrderStore::cancellingReleasesTheStock()
{
    ShopFixture shop;
    const RowId id = place(shop, draftOf(shop.addVariant("APPLE", 100), Quantity::units(3)))->id;
    QCOMPARE(shop.integer("SELECT reserved FROM variants"), 3000);
    QVERIFY(with(shop, [&](OrderStore &store) { return store.cancel(id); }).ok());
    QCOMPARE(shop.integer("SELECT reserved FROM variants"), 0);
    QCOMPARE(load(shop, id).status, OrderStatus::Cancelled);
}

void TstOrderStore::aCancelledOrderIsNotPackedNorCancelledAgain()
{
    ShopFixture shop;
    const RowId id = place(shop, draftOf(shop.addVariant("APPLE", 100), Quantity::units(3)))->id;
    QVERIFY(with(shop, [&](OrderStore &store) { return store.cancel(id); }).ok());
    QVERIFY(!with(shop, [&](OrderStore &store) { return store.cancel(id); }).ok());
    QVERIFY(!with(shop, [&](OrderStore &store) { return store.setFulfilment(id, FulfilmentState::Packed); }).ok());
    QCOMPARE(shop.integer("SELECT count(*) FROM fulfilments"), 0);
}

void TstOrderStore::moneyOfACancelledOrderGoesBack()
{
    ShopFixture shop;
    OrderDraft draft = draftOf(shop.addVariant("APPLE", 100), Quantity::units(1));
    draft.payment = DraftPayment {};
    const RowId id = place(shop, draft)->id;
    QVERIFY(with(shop, [&](OrderStore &store) { return store.cancel(id); }).ok());
    QCOMPARE(load(shop, id).paid, yuan(100));
    QVERIFY(with(shop, [&](OrderStore &store) {
        return store.addPayment(id, { PaymentMethod::Cash, yuan(-100), {}, u"returned"_s });
    }).ok());
    QCOMPARE(load(shop, id).payment(), PaymentState::Refunded);
}

void TstOrderStore::overselling_isShownAndNeverBlocks()
{
    ShopFixture shop;
    const RowId variant = shop.addVariant("APPLE", 100);
    QVERIFY(place(shop, draftOf(variant, Quantity::units(5))).ok());
    QCOMPARE(CatalogStore(shop.connection(), shop.context()).variant(variant)->available(), Quantity::units(-5));
}

void TstOrderStore::theCustomerIsFoundByPhoneOrMade()
{
    ShopFixture shop;
    OrderDraft draft = draftOf(shop.addVariant("APPLE", 100), Quantity::units(1));
    draft.customerName = u"王小明"_s;
    draft.customerPhone = u"138 0000 1234"_s;
    const Order first = load(shop, place(shop, draft)->id);
    draft.customerName = u"小明"_s;
    draft.customerPhone = u"+86 13800001234"_s;
    const Order second = load(shop, place(shop, draft)->id);
    QCOMPARE(second.customerId, first.customerId);
    QCOMPARE(second.customerName, u"王小明"_s);
}

void TstOrderStore::linesTravelInsideTheirOrder()
{
    ShopFixture shop;
    OrderDraft draft = draftOf(shop.addVariant("APPLE", 100), Quantity::units(1));
    draft.lines.push_back(draft.lines[0]);
    draft.payment = DraftPayment {};
    const int64_t before = shop.integer("SELECT max(id) FROM outbox");
    QVERIFY(place(shop, draft).ok());
    Statement rows = shop.connection().prepare("SELECT table_name, operation FROM outbox WHERE id > ?1 ORDER BY id");
    rows.bind(1, before);
    QStringList captured;
    while (rows.next())
        captured << rows.text(0) + u' ' + rows.text(1);
    QCOMPARE(captured, QStringList({ u"orders insert"_s, u"payments insert"_s }));
    QCOMPARE(shop.integer("SELECT count(DISTINCT change) FROM outbox WHERE table_name IN ('orders', 'payments')"), 1);
}

// Ten shops, a few hundred random acts each: whatever happens, on hand, reserved, totals and payments are the sums of
// their rows.
void TstOrderStore::anySequenceKeepsTheSumsRight()
{
    for (uint32_t seed = 1; seed <= 10; ++seed) {
        ShopFixture shop;
        // Thousands of commits: nothing here asks whether they reach the disk.
        QVERIFY(shop.connection().execute("PRAGMA synchronous = OFF").ok());
        std::mt19937 random(seed);
        const auto below = [&](int64_t bound) { return static_cast<int64_t>(random() % static_cast<uint32_t>(bound)); };
        std::vector<RowId> variants;
        for (const char *sku : { "A", "B", "C", "D" })
            variants.push_back(shop.addVariant(sku, 1 + below(5000)));
        std::vector<RowId> orders;
        const auto someOrder = [&] {
            return orders.empty() ? RowId { 1 }
                                  : orders[static_cast<size_t>(below(static_cast<int64_t>(orders.size())))];
        };
        for (int act = 0; act < 200; ++act) {
            const int64_t what = below(10);
            // Some of these are refused by a rule, and must then leave nothing behind.
            if (what < 4) {
                OrderDraft draft;
                for (int64_t line = below(4); line >= 0; --line)
                    draft.lines.push_back({ variants[static_cast<size_t>(below(4))],
                        Quantity::fromThousandths(below(9000)), std::nullopt, yuan(below(40)) });
                if (below(2) == 0)
                    draft.payment = DraftPayment {};
                if (const auto placed = place(shop, draft))
                    orders.push_back(placed->id);
            } else if (what < 6) {
                const FulfilmentState state = static_cast<FulfilmentState>(below(5));
                (void)with(shop, [&](OrderStore &store) { return store.setFulfilment(someOrder(), state); });
            } else if (what < 8) {
                (void)with(shop, [&](OrderStore &store) {
                    return store.addPayment(someOrder(), { PaymentMethod::Cash, yuan(below(8000) - 3000) });
                });
            } else if (what < 9) {
                (void)with(shop, [&](OrderStore &store) { return store.cancel(someOrder()); });
            } else {
                (void)inTransaction(shop.connection(), [&](Transaction &) {
                    return StockLedger(shop.connection(), shop.context())
                        .count(variants[static_cast<size_t>(below(4))], Quantity::fromThousandths(below(50000)));
                });
            }
        }
        QVERIFY(orders.size() > 20);
        QCOMPARE(problemsOf(shop), QString());
    }
}

QTEST_GUILESS_MAIN(TstOrderStore)
#include "tst_orderstore.moc"
