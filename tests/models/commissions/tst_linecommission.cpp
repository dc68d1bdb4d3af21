// The arithmetic of one line: bases, rounding, splits and refunds. The figures of worked examples are reckoned by hand.
#include "models/commissions/linecommission.h"

#include <QTest>
#include <numeric>
#include <random>

using namespace jishi;
using namespace Qt::StringLiterals;

namespace {

constexpr CommissionBasis kBases[] = { CommissionBasis::Paid, CommissionBasis::List, CommissionBasis::Margin,
    CommissionBasis::Fixed };

CommissionRule rule(CommissionBasis basis, int64_t first, int64_t second = 0)
{
    CommissionRule rule;
    rule.basis = basis;
    rule.sections = { { 0, {}, first, second } };
    return rule;
}

CommissionCase line(int64_t amount, Quantity quantity = Quantity::units(1), Currency currency = {})
{
    CommissionCase line;
    line.quantity = quantity;
    line.amount = Money(amount, currency);
    line.unitPrice = Money(amount, currency);
    line.amountBefore = Money(0, currency);
    return line;
}

int64_t minor(const CommissionCase &facts, const CommissionRule &rule, int level = 1)
{
    return commissionOf(facts, rule, level).amount.minor();
}

} // namespace

class TstLineCommission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onePointFivePercentIsNotOne();
    void roundingIsHalfAwayFromZeroInEveryCurrency();
    void theMarginIsWhatWasPaidLessTheSupplyPrice();
    void listPriceAndFixedAmountsCountTheGoods();
    void theSectionOfTheUnitPriceDecides();
    void herOwnPurchaseCountsOnlyIfTheRuleSaysSo();
    void partsOfASplitLineAddUpToTheWhole();
    void refundsOfTheWholeLineAddUpToTheWholeCommission();
    void aFreeGiftIsTakenBackByItsQuantity();
};

// Others turn 1.5 % into 1 %, or keep rates as floating-point numbers.
void TstLineCommission::onePointFivePercentIsNotOne()
{
    QCOMPARE(minor(line(4500), rule(CommissionBasis::Paid, 150)), int64_t(68)); // 0.675 -> 0.68
    QCOMPARE(minor(line(7876), rule(CommissionBasis::Paid, 500)), int64_t(394)); // 3.938
    QCOMPARE(minor(line(18600), rule(CommissionBasis::Paid, 650)), int64_t(1209));
    QCOMPARE(minor(line(10000), rule(CommissionBasis::Paid, 1)), int64_t(1)); // 0.01 %
    QCOMPARE(minor(line(4500), rule(CommissionBasis::Paid, 500, 150), 2), int64_t(68));
}

void TstLineCommission::roundingIsHalfAwayFromZeroInEveryCurrency()
{
    for (const QString &code : { u"CNY"_s, u"JPY"_s, u"KWD"_s }) {
        const Currency currency = *Currency::fromCode(code);
        // 5 % of 10, 30 and 50 minor units: 0.5, 1.5 and 2.5.
        for (const auto &[amount, commission] : { std::pair(10, 1), { 30, 2 }, { 50, 3 }, { 9, 0 }, { 49, 2 } }) {
            const auto earned =
                commissionOf(line(amount, Quantity::units(1), currency), rule(CommissionBasis::Paid, 500), 1);
            QCOMPARE(earned.amount, Money(commission, currency));
            QCOMPARE(reversalOf(earned.amount, Money(amount, currency), Quantity::units(1),
                         { Money(amount, currency), Quantity::units(1), Money(0, currency), {} }),
                Money(-commission, currency));
        }
    }
}

void TstLineCommission::theMarginIsWhatWasPaidLessTheSupplyPrice()
{
    CommissionCase facts = line(3600, Quantity::units(3));
    facts.supplyPrice = Money(900, Currency());
    QCOMPARE(minor(facts, rule(CommissionBasis::Margin, 10000)), int64_t(900)); // 36.00 - 3 x 9.00
    QCOMPARE(minor(facts, rule(CommissionBasis::Margin, 5000)), int64_t(450));
    facts.supplyPrice = Money(1500, Currency());
    QCOMPARE(minor(facts, rule(CommissionBasis::Margin, 10000)), int64_t(0)); // sold below it: nothing is owed for it
    facts.supplyPrice.reset();
    QCOMPARE(minor(facts, rule(CommissionBasis::Margin, 10000)), int64_t(0));
}

void TstLineCommission::listPriceAndFixedAmountsCountTheGoods()
{
    CommissionCase facts = line(1000, Quantity::fromThousandths(2500)); // on sale
    facts.listPrice = Money(800, Currency());
    QCOMPARE(minor(facts, rule(CommissionBasis::List, 1000)), int64_t(200)); // a tenth of 20.00
    QCOMPARE(minor(facts, rule(CommissionBasis::Fixed, 300)), int64_t(750)); // 2.5 x 3.00
    QCOMPARE(commissionOf(facts, rule(CommissionBasis::Fixed, 300), 1).basis, int64_t(2500));
}

void TstLineCommission::theSectionOfTheUnitPriceDecides()
{
    CommissionRule sections = rule(CommissionBasis::Paid, 0);
    sections.sections = { { 0, 5000, 500, 0 }, { 5000, {}, 800, 0 } };
    CommissionCase facts = line(10000);
    for (const auto &[price, commission] : { std::pair(4999, 500), { 5000, 800 }, { 9000, 800 } }) {
        facts.unitPrice = Money(price, Currency());
        QCOMPARE(minor(facts, sections), int64_t(commission));
    }
}

void TstLineCommission::herOwnPurchaseCountsOnlyIfTheRuleSaysSo()
{
    CommissionCase facts = line(10000);
    facts.ownPurchase = true;
    CommissionRule paid = rule(CommissionBasis::Paid, 500, 100);
    QCOMPARE(minor(facts, paid), int64_t(0));
    QCOMPARE(minor(facts, paid, 2), int64_t(0));
    paid.ownPurchase = true;
    QCOMPARE(minor(facts, paid), int64_t(500));
}

void TstLineCommission::partsOfASplitLineAddUpToTheWhole()
{
    std::mt19937_64 random(20261101);
    const auto upTo = [&random](
                          int64_t most) { return static_cast<int64_t>(random() % static_cast<uint64_t>(most + 1)); };
    for (int round = 0; round < 2000; ++round) {
        CommissionCase whole = line(upTo(100000), Quantity::fromThousandths(1 + upTo(20000)));
        whole.listPrice = Money(upTo(9000), Currency());
        whole.supplyPrice = Money(upTo(900), Currency());
        const CommissionRule some = rule(kBases[round % 4], upTo(10000));
        int64_t parts = 0;
        CommissionCase rest = whole;
        while (!rest.quantity.isZero()) {
            CommissionCase part = rest;
            part.quantity = Quantity::fromThousandths(1 + upTo(rest.quantity.thousandths() - 1));
            const int64_t weights[] = { part.quantity.thousandths(), (rest.quantity - part.quantity).thousandths() };
            part.amount = rest.amount.allocate(weights)[0];
            parts += minor(part, some);
            rest.quantityBefore += part.quantity;
            rest.amountBefore += part.amount;
            rest.quantity = rest.quantity - part.quantity;
            rest.amount -= part.amount;
        }
        QCOMPARE(parts, minor(whole, some));
    }
}

void TstLineCommission::refundsOfTheWholeLineAddUpToTheWholeCommission()
{
    std::mt19937_64 random(20261102);
    const auto upTo = [&random](
                          int64_t most) { return static_cast<int64_t>(random() % static_cast<uint64_t>(most + 1)); };
    for (int round = 0; round < 2000; ++round) {
        const Money amount(1 + upTo(50000), Currency());
        const Money commission(upTo(amount.minor()), Currency());
        Money taken(0, Currency());
        Money net = commission;
        while (taken != amount) {
            const Money part(1 + upTo((amount - taken).minor() - 1), Currency());
            const Money reversal = reversalOf(commission, amount, Quantity::units(1), { part, {}, taken, {} });
            QVERIFY(reversal.minor() <= 0);
            net += reversal;
            taken += part;
            QVERIFY(!net.isNegative());
        }
        QCOMPARE(net.minor(), int64_t(0));
    }
}

void TstLineCommission::aFreeGiftIsTakenBackByItsQuantity()
{
    const Money commission(300, Currency()); // a fixed one
    const Money nothing(0, Currency());
    QCOMPARE(reversalOf(commission, nothing, Quantity::units(3), { nothing, Quantity::units(1), nothing, {} }).minor(),
        int64_t(-100));
    QCOMPARE(reversalOf(
                 commission, nothing, Quantity::units(3), { nothing, Quantity::units(2), nothing, Quantity::units(1) })
                 .minor(),
        int64_t(-200));
}

QTEST_GUILESS_MAIN(TstLineCommission)
#include "tst_linecommission.moc"
