// Commissions: what handing an order over costs more when it earns some, why one figure among two million is what it
// is, and a year of a million orders reckoned again under other rules. Beside the last: SQLite reading the same lines.
#include "models/commissions/commissionexplanation.h"
#include "models/commissions/commissionreplay.h"
#include "models/commissions/rulestore.h"
#include "models/db/database.h"
#include "models/orders/orderstore.h"
#include "models/outbox/capture.h"
#include "tests/bench/samples.h"

#include <QTemporaryDir>

using namespace jishi;
using namespace jishi::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kOrders = 1'000'000;
constexpr int kSmallOrders = 2'000;
constexpr int kLines = 3;
constexpr int kResellers = 2'000;
constexpr int kVariants = 5'000;
constexpr int kHandOvers = 300;
constexpr Instant kYear = 1'767'225'600'000; // 2026-01-01

void must(const Status &status)
{
    if (!status)
        giveUp(status.error().detail.toStdString());
}

// Numbers from 1 to n as "n (i)".
std::string upTo(int64_t n)
{
    return "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < " + std::to_string(n) + ")\n";
}

void fillGoods(Connection &connection)
{
    must(connection.execute(upTo(20)
        + "INSERT INTO categories (id, uuid, parent_id, name, created_at)\n"
          "SELECT i, randomblob(16), iif(i > 5, i % 5 + 1, NULL), 'c' || i, 0 FROM n"));
    must(connection.execute(upTo(kVariants)
        + "INSERT INTO products (id, uuid, category_id, name, created_at)\n"
          "SELECT i, randomblob(16), i % 20 + 1, 'p' || i, 0 FROM n"));
    must(connection.execute(upTo(kVariants)
        + "INSERT INTO variants (id, uuid, product_id, sku, price, tracks_stock, created_at)\n"
          "SELECT i, randomblob(16), i, 'S' || i, 500 + i * 37 % 9000, 0, 0 FROM n"));
}

// Every third reseller was invited by the one before; a tenth of them have a rule of their own.
void fillPeople(Connection &connection)
{
    must(connection.execute("INSERT INTO reseller_tiers (id, uuid, name, created_at)\n"
                            "VALUES (1, randomblob(16), 'Silver', 0), (2, randomblob(16), 'Gold', 0)"));
    must(connection.execute(upTo(kResellers)
        + "INSERT INTO resellers (id, uuid, name, tier_id, inviter_id, created_at)\n"
          "SELECT i, randomblob(16), 'r' || i, iif(i % 4, i % 2 + 1, NULL), iif(i % 3 = 0, i - 1, NULL), 0 FROM n"));
    const std::string columns =
        "INSERT INTO commission_rules (uuid, scope, reseller_id, tier_id, category_id, version,\n"
        "    valid_from, basis, sections, created_at)\n";
    const std::string sections = "'[{\"from\":0,\"until\":3000,\"first\":500,\"second\":100},"
                                 "{\"from\":3000,\"first\":800,\"second\":150}]'";
    must(connection.execute(
        columns + "VALUES (randomblob(16), 'shop', NULL, NULL, NULL, 1, 0, 'paid', " + sections + ", 0)"));
    must(connection.execute(columns + "SELECT randomblob(16), 'tier', NULL, id, NULL, 1, 0, 'paid', " + sections
        + ", 0 FROM reseller_tiers WHERE id = 2"));
    must(connection.execute(columns + "SELECT randomblob(16), 'category', NULL, NULL, id, 1, 0, 'paid', " + sections
        + ", 0 FROM categories WHERE id % 3 = 0"));
    must(connection.execute(columns + "SELECT randomblob(16), 'reseller', id, NULL, NULL, 1, 0, 'paid', " + sections
        + ", 0 FROM resellers WHERE id % 10 = 0"));
}

void fillOrders(Connection &connection, int orders)
{
    const std::string placed = std::to_string(kYear) + " + i * " + std::to_string(31'536'000'000LL / orders);
    must(connection.execute(upTo(orders)
        + "INSERT INTO orders (id, uuid, number, placed_at, status, reseller_id, fulfilment)\n"
          "SELECT i, randomblob(16), 'A7-' || (1000000 + i), "
        + placed + ", 'completed', i % 2000 + 1, 'handed_over' FROM n"));
    must(connection.execute(upTo(orders)
        + "INSERT INTO attributions (uuid, order_id, reseller_id, inviter_id, tier_id, method, at)\n"
          "SELECT randomblob(16), i, r.id, r.inviter_id, r.tier_id, 'group', "
        + placed + "\nFROM n JOIN resellers r ON r.id = i % 2000 + 1"));
    must(connection.execute(upTo(orders)
        + "INSERT INTO order_lines (order_id, line_no, variant_id, name, quantity, unit_price, amount, category_id,\n"
          "    list_price)\n"
          "SELECT i, l.value, v.id, 'goods', 2000, v.price, 2 * v.price, v.id % 20 + 1, v.price\n"
          "FROM n JOIN json_each('[1,2,3]') l JOIN variants v ON v.id = (i * 7 + l.value * 1009) % 5000 + 1"));
    must(connection.execute("INSERT INTO fulfilments (uuid, order_id, state, at, attribution_id)\n"
                            "SELECT randomblob(16), order_id, 'handed_over', at, id FROM attributions"));
}

// As many entries as there are: two of every order. What they say does not matter here, only that they are many.
void fillLedger(Connection &connection)
{
    must(connection.execute(
        "INSERT INTO commission_entries (uuid, reseller_id, level, kind, order_id, line_no, attribution_id, rule_id,\n"
        "    basis, rate, amount, at, booked_at, release_at, chain)\n"
        "SELECT randomblob(16), a.reseller_id, 1, 'accrual', l.order_id, l.line_no, a.id, 1, l.amount, 500,\n"
        "    l.amount / 20, a.at, a.at, a.at + 604800000, randomblob(32)\n"
        "FROM order_lines l JOIN attributions a ON a.order_id = l.order_id WHERE l.line_no < 3"));
}

void fill(Connection &connection, int orders)
{
    const auto transaction = Transaction::begin(connection);
    if (!transaction)
        giveUp("no transaction");
    auto pause = CapturePause::begin(connection,
        { "orders", "order_lines", "attributions", "fulfilments", "commission_entries", "variants", "products",
            "commission_rules" });
    if (!pause)
        giveUp(pause.error().detail.toStdString());
    fillGoods(connection);
    fillPeople(connection);
    fillOrders(connection, orders);
    fillLedger(connection);
    must(pause->resume());
    must((*transaction)->commit());
    must(connection.analyze());
}

OrderDraft draftOf(int number, RowId link)
{
    OrderDraft draft;
    draft.clientRef = u"bench-%1"_s.arg(number);
    draft.linkId = link;
    for (int line = 0; line < kLines; ++line)
        draft.lines.push_back({ 1 + (number * 31 + line * 7) % kVariants, Quantity::units(1), std::nullopt, {} });
    return draft;
}

// Hands over orders that are owed to somebody, and the same orders that are not. What the disk takes to sync is left
// out: it is the same for both, and on some disks a hundred times the rest.
void measureAccrual(ShopFile &shop, int rounds)
{
    must(shop.connection().execute("PRAGMA synchronous = OFF"));
    must(shop.connection().execute("INSERT INTO links (id, uuid, reseller_id, target, code, created_at)\n"
                                   "VALUES (1, randomblob(16), 3, 'shop', 'BENCH', 0)"));
    Samples plain;
    Samples owed;
    for (int i = 0; i < 2 * rounds; ++i) {
        const auto placed = inTransaction(shop.connection(),
            [&](Transaction &) { return OrderStore(shop.connection(), shop.context()).place(draftOf(i, i % 2)); });
        if (!placed)
            giveUp(placed.error().detail.toStdString());
        (i % 2 ? owed : plain).measure([&] {
            must(inTransaction(shop.connection(), [&](Transaction &) {
                return OrderStore(shop.connection(), shop.context())
                    .setFulfilment(placed->id, FulfilmentState::HandedOver);
            }));
        });
    }
    printRatio("hand-over of 3 lines with commission of two levels", owed.median(), "the same without", plain.median(),
        owed.median() / plain.median());
    printRatio("the same, p95", owed.percentile(0.95), "without", plain.percentile(0.95),
        owed.percentile(0.95) / plain.percentile(0.95));
}

void measureExplanation(ShopFile &shop)
{
    const auto entries = shop.connection().integer("SELECT max(id) FROM commission_entries");
    Samples explained;
    for (int i = 1; i <= 500; ++i)
        explained.measure([&] {
            const RowId entry = 1 + (i * 104'729LL) % *entries;
            if (const auto why = CommissionExplainer(shop.connection(), shop.context()).explain(entry); !why)
                giveUp(why.error().detail.toStdString());
        });
    printRatio("one figure explained, p95", explained.percentile(0.95), "p50", explained.median(),
        explained.percentile(0.95) / explained.median());
}

void measureReplay(ShopFile &shop, int rounds)
{
    CommissionRule draft;
    draft.sections = { { 0, {}, 700, 200 } };
    const auto rules = RuleStore(shop.connection(), shop.context()).newestWith(draft);
    if (!rules)
        giveUp(rules.error().detail.toStdString());
    Samples replay;
    Samples reading;
    for (int i = 0; i < rounds; ++i) {
        replay.measure([&] {
            const auto result = CommissionReplay(shop.connection(), shop.context(), [](int64_t, int64_t) {
                return true;
            }).run(*rules, 0, kYear * 2);
            if (!result)
                giveUp(result.error().detail.toStdString());
        });
        reading.measure([&] {
            if (const auto sum =
                    shop.connection().integer("SELECT sum(amount + quantity + unit_price) FROM order_lines");
                !sum)
                giveUp(sum.error().detail.toStdString());
        });
    }
    printRatio("a year reckoned again under other rules", replay.median(), "SQLite adding up its lines",
        reading.median(), replay.median() / reading.median());
}

} // namespace

int main(int count, char **arguments)
{
    const bool smoke = isSmoke(count, arguments);
    const QTemporaryDir folder;
    const SystemClock clock;
    const ShopProfile profile { .name = u"Bench"_s, .currency = *Currency::fromCode(u"CNY"), .deviceCode = u"B1"_s };
    auto shop = ShopFile::create(folder.filePath(u"bench.jishi"_s), profile, clock);
    if (!shop)
        giveUp(shop.error().detail.toStdString());
    fill((*shop)->connection(), smoke ? kSmallOrders : kOrders);
    measureExplanation(**shop);
    measureReplay(**shop, smoke ? 1 : 3);
    measureAccrual(**shop, smoke ? 5 : kHandOvers);
    return 0;
}
