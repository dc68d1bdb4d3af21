// Random histories. In memory: whatever the order in which a device hears of them, the same entries come of them. In a
// shop: orders, edits, splits, merges, refunds, new rules and re-attributions leave a ledger that follows from history.
#include "models/commissions/commissionderiver.h"
#include "tests/models/commissions/salesnetwork.h"

#include <QTest>
#include <algorithm>
#include <map>
#include <random>

using namespace jishi;
using namespace jishi::testing;
using namespace Qt::StringLiterals;

namespace {

class Dice
{
public:
    explicit Dice(uint64_t seed)
        : m_random(seed)
    { }
    int64_t upTo(int64_t most) { return static_cast<int64_t>(m_random() % static_cast<uint64_t>(most + 1)); }
    bool once(int64_t in) { return upTo(in - 1) == 0; }
    template <typename List>
    auto &pick(List &list)
    {
        return list[static_cast<size_t>(upTo(static_cast<int64_t>(list.size()) - 1))];
    }
    std::mt19937_64 &engine() { return m_random; }

private:
    std::mt19937_64 m_random;
};

Uuid someId(int64_t number)
{
    return Uuid::derived(Uuid(), std::to_string(number));
}

// One order of up to three lines that several desks refund without knowing of each other, and that is moved about.
CommissionHistory randomHistory(Dice &dice)
{
    CommissionHistory history;
    history.orderId = 1;
    history.uuid = someId(dice.upTo(1000000));
    history.handedOverAt = 5000;
    for (RowId person = 1; person <= 4; ++person)
        history.people.push_back({ person, someId(person) });
    const int64_t owners = 1 + dice.upTo(3);
    for (RowId i = 0; i < owners; ++i) {
        Attribution attribution;
        attribution.id = i + 1;
        attribution.uuid = someId(100 + i);
        attribution.replaces = i;
        attribution.resellerId = dice.upTo(3);
        attribution.inviterId = attribution.resellerId > 0 && dice.once(2) ? 4 : 0;
        attribution.at = dice.upTo(9000);
        history.attributions.push_back(attribution);
    }
    history.handedOverTo = static_cast<size_t>(dice.upTo(owners - 1));
    for (int lineNo = 1; lineNo <= 1 + dice.upTo(2); ++lineNo) {
        CommissionHistory::Line line;
        line.lineNo = lineNo;
        line.facts.quantity = Quantity::units(1 + dice.upTo(5));
        line.facts.amount = yuan(1 + dice.upTo(20000));
        line.facts.unitPrice = yuan(1000);
        history.lines.push_back(line);
    }
    // What is refunded of each line adds up to the whole, or less; each desk knows some of what came before.
    for (const CommissionHistory::Line &line : history.lines) {
        Money left = line.facts.amount;
        while (!left.isZero() && !dice.once(6)) {
            const Money part = yuan(1 + dice.upTo(left.minor() - 1));
            const Money known = line.facts.amount - left;
            CommissionHistory::Return each;
            each.orderId = 100 + static_cast<RowId>(history.returns.size());
            each.uuid = someId(dice.upTo(1LL << 40));
            each.at = dice.upTo(9000);
            each.attribution = static_cast<size_t>(static_cast<int64_t>(history.handedOverTo)
                + dice.upTo(owners - 1 - static_cast<int64_t>(history.handedOverTo)));
            each.parts.push_back(
                { line.lineNo, { part, {}, dice.once(3) ? yuan(dice.upTo(known.minor())) : known, {} } });
            history.returns.push_back(each);
            left -= part;
        }
    }
    std::ranges::sort(history.returns,
        [](const auto &a, const auto &b) { return std::pair(a.at, a.uuid) < std::pair(b.at, b.uuid); });
    return history;
}

QString textOf(const CommissionEntry &entry)
{
    return u"%1 %2 %3 %4 line %5 refund %6 attribution %7 rule %8: %9"_s.arg(entry.uuid.toText())
               .arg(entry.resellerId)
               .arg(entry.level)
               .arg(QString::fromLatin1(toText(entry.kind)))
               .arg(entry.lineNo)
               .arg(entry.refundId)
               .arg(entry.attributionId)
               .arg(entry.ruleId)
               .arg(entry.amount.minor())
        + u" at %1 release %2 basis %3"_s.arg(entry.at).arg(entry.releaseAt).arg(entry.basis);
}

// A device that hears of one thing after the other, and writes down what follows, each entry once.
class Listener
{
public:
    Listener(const CommissionHistory &whole, const RuleBook &rules)
        : m_whole(whole)
        , m_rules(rules)
        , m_known(whole)
    {
        m_known.attributions.resize(whole.handedOverTo + 1); // the hand-over knew these
        m_known.returns.clear();
    }
    bool hearsOfAttribution()
    {
        if (m_known.attributions.size() == m_whole.attributions.size())
            return false;
        m_known.attributions.push_back(m_whole.attributions[m_known.attributions.size()]);
        write();
        return true;
    }
    // Of a return only when it knows to whom the order was owed then.
    bool hearsOf(const CommissionHistory::Return &each)
    {
        if (each.attribution >= m_known.attributions.size())
            return false;
        m_known.returns.push_back(each);
        std::ranges::sort(m_known.returns,
            [](const auto &a, const auto &b) { return std::pair(a.at, a.uuid) < std::pair(b.at, b.uuid); });
        write();
        return true;
    }
    void write()
    {
        for (const CommissionEntry &entry : CommissionDeriver(m_known, m_rules).entries()) {
            if (!m_ledger.try_emplace(entry.uuid, entry).second)
                continue;
            if (entry.kind == EntryKind::Accrual)
                m_known.accruals.push_back(entry);
        }
    }
    QString ledger() const
    {
        QStringList lines;
        for (const auto &[uuid, entry] : m_ledger)
            lines << textOf(entry);
        return lines.join(u'\n');
    }
    const std::map<Uuid, CommissionEntry> &entries() const { return m_ledger; }

private:
    const CommissionHistory &m_whole;
    const RuleBook &m_rules;
    CommissionHistory m_known;
    std::map<Uuid, CommissionEntry> m_ledger;
};

RuleBook someRules(Dice &dice)
{
    RuleBook book;
    for (RowId reseller = 0; reseller <= 3; ++reseller) {
        CommissionRule rule;
        rule.id = reseller + 1;
        rule.scope = reseller == 0 ? RuleScope::Shop : RuleScope::Reseller;
        rule.target = reseller;
        rule.holdDays = static_cast<int>(dice.upTo(9));
        rule.sections = { { 0, {}, dice.upTo(3000), dice.upTo(500) } };
        book.add(rule);
    }
    return book;
}

} // namespace

class TstCommissionProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderOfHearingMakesTheSameLedger();
    void aFullRefundNetsEverybodyToNothing();
    void aYearOfEverythingLeavesALedgerThatFollowsFromIt();

private:
    void live(SalesNetwork &net, Dice &dice);
    void payOut(SalesNetwork &net, Dice &dice);
};

void TstCommissionProperties::everyOrderOfHearingMakesTheSameLedger()
{
    for (uint64_t seed = 1; seed <= 400; ++seed) {
        Dice dice(seed);
        const RuleBook rules = someRules(dice);
        const CommissionHistory history = randomHistory(dice);
        Listener atOnce(history, rules);
        atOnce.write();
        while (atOnce.hearsOfAttribution()) { }
        for (const CommissionHistory::Return &each : history.returns)
            QVERIFY(atOnce.hearsOf(each));
        for (int device = 0; device < 4; ++device) {
            Listener late(history, rules);
            if (dice.once(2) || history.returns.empty())
                late.write();
            std::vector<CommissionHistory::Return> waiting = history.returns;
            std::ranges::shuffle(waiting, dice.engine());
            while (!waiting.empty() || late.hearsOfAttribution())
                for (size_t i = 0; i < waiting.size();)
                    if (dice.once(2) && late.hearsOfAttribution())
                        continue;
                    else if (late.hearsOf(waiting[i]))
                        waiting.erase(waiting.begin() + static_cast<ptrdiff_t>(i));
                    else
                        ++i;
            if (late.ledger() != atOnce.ledger())
                qWarning() << "seed" << seed;
            QCOMPARE(late.ledger(), atOnce.ledger());
        }
    }
}

void TstCommissionProperties::aFullRefundNetsEverybodyToNothing()
{
    int whole = 0;
    for (uint64_t seed = 1; seed <= 2000; ++seed) {
        Dice dice(seed);
        const RuleBook rules = someRules(dice);
        const CommissionHistory history = randomHistory(dice);
        std::map<int, int64_t> left;
        for (const CommissionHistory::Line &line : history.lines)
            left[line.lineNo] = line.facts.amount.minor();
        for (const CommissionHistory::Return &each : history.returns)
            for (const CommissionHistory::ReturnedPart &part : each.parts)
                left[part.lineNo] -= part.part.amount.minor();
        std::map<std::tuple<int, int, RowId>, int64_t> net;
        for (const CommissionEntry &entry : CommissionDeriver(history, rules).entries())
            net[{ entry.lineNo, entry.level, entry.resellerId }] += entry.amount.minor();
        const Attribution &last = history.attributions.back();
        for (const auto &[key, amount] : net) {
            const auto &[lineNo, level, person] = key;
            const bool isOwed = person == (level == 1 ? last.resellerId : last.inviterId);
            if (left[lineNo] == 0 || !isOwed)
                QCOMPARE(amount, int64_t(0));
            whole += left[lineNo] == 0 ? 1 : 0;
        }
    }
    QVERIFY(whole > 200); // it was tried often enough
}

// Prepared for everybody, then paid, taken back, or left lying about.
void TstCommissionProperties::payOut(SalesNetwork &net, Dice &dice)
{
    net.preparedFor({ SalesNetwork::kMing, SalesNetwork::kRita, SalesNetwork::kYan });
    const int64_t payouts = net.shop.integer("SELECT coalesce(max(id), 0) FROM payouts");
    if (payouts == 0)
        return;
    const RowId payout = 1 + dice.upTo(payouts - 1);
    if (dice.once(3))
        (void)net.with<PayoutStore>([&](PayoutStore &store) { return store.voidPayout(payout, u"it came back"_s); });
    else
        (void)net.pay(payout);
}

// Some weeks at a desk, each step of which may be refused by a rule of the shop.
void TstCommissionProperties::live(SalesNetwork &net, Dice &dice)
{
    const RuleScope scopes[] = { RuleScope::Shop, RuleScope::Product, RuleScope::Campaign, RuleScope::Tier,
        RuleScope::Reseller };
    const CommissionBasis bases[] = { CommissionBasis::Paid, CommissionBasis::List, CommissionBasis::Margin,
        CommissionBasis::Fixed, CommissionBasis::None };
    std::vector<RowId> orders;
    net.rule(RuleScope::Shop, 0, 800, 150);
    for (int step = 0; step < 120; ++step) {
        if (dice.once(8))
            payOut(net, dice);
        const int64_t what = dice.upTo(9);
        if (what <= 2 || orders.empty()) {
            OrderDraft draft = net.basket(1 + dice.upTo(4), dice.upTo(3), dice.upTo(2));
            draft.linkId = dice.once(3) ? 1 + dice.upTo(1) : 0;
            draft.discount = yuan(dice.upTo(100));
            orders.push_back(net.place(draft)->id);
        } else if (what == 3) {
            (void)net.handOver(dice.pick(orders));
        } else if (what == 4) {
            const auto part = net.split(dice.pick(orders), { { 1, Quantity::units(1) } });
            if (part)
                orders.push_back(part->id);
        } else if (what == 5) {
            (void)net.merge(dice.pick(orders), dice.pick(orders));
        } else if (what == 6) {
            const RowId order = dice.pick(orders);
            (void)net.handOver(order);
            const auto amount = dice.once(2) ? std::optional(yuan(dice.upTo(400))) : std::nullopt;
            (void)net.refundOf(order, 1 + static_cast<int>(dice.upTo(1)), Quantity::units(dice.upTo(2)), amount);
        } else if (what == 7) {
            (void)net.reassign(dice.pick(orders), dice.upTo(3));
        } else if (what == 8) {
            OrderEdit edit;
            edit.groupId = dice.upTo(2);
            (void)net.edit(dice.pick(orders), edit);
        } else {
            const RuleScope scope = scopes[dice.upTo(4)];
            const RowId target = scope == RuleScope::Reseller ? 1 + dice.upTo(2) : scope == RuleScope::Shop ? 0 : 1;
            net.rule(scope, target, dice.upTo(2000), dice.upTo(500), bases[dice.upTo(4)]);
        }
        net.later(dice.upTo(2));
    }
}

void TstCommissionProperties::aYearOfEverythingLeavesALedgerThatFollowsFromIt()
{
    int64_t entries = 0;
    int64_t payouts = 0;
    for (uint64_t seed = 1; seed <= 15; ++seed) {
        SalesNetwork net;
        Dice dice(seed);
        live(net, dice);
        entries += net.shop.integer("SELECT count(*) FROM commission_entries");
        payouts += net.shop.integer("SELECT count(*) FROM commission_entries WHERE kind = 'payout'");
        QCOMPARE(net.problems(), QString());
    }
    QVERIFY2(entries > 300, qPrintable(QString::number(entries)));
    QVERIFY2(payouts > 10, qPrintable(QString::number(payouts)));
}

QTEST_GUILESS_MAIN(TstCommissionProperties)
#include "tst_commissionproperties.moc"
