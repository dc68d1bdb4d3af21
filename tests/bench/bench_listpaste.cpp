// A list of 500 rows pasted into a shop of 200,000 products, with eight earlier lists of the group: what the page waits
// for. Beside it the reading of the text alone, which no plan can do without.
#include "models/groups/groupstore.h"
#include "models/groups/listkeeper.h"
#include "models/groups/listplanner.h"
#include "models/jielong/listreader.h"
#include "models/shop/shop.h"
#include "tests/bench/market.h"
#include "tests/bench/samples.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace jishi;
using namespace jishi::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kProducts = 200'000;
constexpr int kFewProducts = 2'000;
constexpr int kRows = 500;
constexpr int kFewRows = 50;
constexpr int kEarlierLists = 8;
constexpr int kRounds = 7;

// What the group is offered; nothing else in the shop is called so.
const QStringList kOffered { u"巨峰葡萄"_s, u"麒麟西瓜"_s, u"阳山水蜜桃"_s, u"土鸡蛋"_s, u"糯玉米"_s, u"基围虾"_s,
    u"酱牛肉"_s, u"豆腐脑"_s, u"桂花酒酿"_s, u"山楂糕"_s, u"莲藕"_s, u"荠菜馄饨"_s };

Status offer(Connection &connection)
{
    Statement rename = connection.prepare("UPDATE products SET name = ?2 WHERE id = ?1");
    for (int number = 0; number < kOffered.size(); ++number)
        if (auto run = rename.bind(1, 1 + number * 100).bind(2, kOffered[number]).run(); !run)
            return run;
    return done();
}

QString list(int rows, const QString &title)
{
    QString text = u"#接龙\n"_s + title + u'\n';
    for (const QString &name : kOffered)
        text += name + u" 12元/份\n"_s;
    text += u'\n';
    for (int row = 1; row <= rows; ++row)
        text += u"%1. 团员%2 %3 %4份，%5 1份\n"_s.arg(QString::number(row),
            QString(QChar(0x4E00 + row % 5000)) + QChar(0x5000 + row * 7 % 5000), kOffered[row % kOffered.size()],
            QString::number(1 + row % 4), kOffered[(row + 5) % kOffered.size()]);
    return text;
}

template <typename Outcome>
const auto &must(const Outcome &outcome, const char *what)
{
    if (!outcome)
        giveUp(std::string(what) + ": " + outcome.error().detail.toStdString());
    return *outcome;
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const bool smoke = isSmoke(count, arguments);
    const int rows = smoke ? kFewRows : kRows;
    const Market market(smoke ? kFewProducts : kProducts);
    const QTemporaryDir folder;
    FixedClock clock(1'772'326'800'000);
    const ShopProfile profile { .name = u"Bench"_s, .currency = *Currency::fromCode(u"CNY"), .deviceCode = u"B1"_s };
    auto file = ShopFile::create(folder.filePath(u"shop.jishi"_s), profile, clock);
    must(file, "cannot make a shop");
    Connection &connection = (*file)->connection();
    must(inTransaction(connection, [&](Transaction &) { return fill(connection, market); }), "cannot fill the shop");
    must(inTransaction(connection, [&](Transaction &) { return offer(connection); }), "cannot name the goods");
    Group group;
    group.name = u"Group"_s;
    const auto id = inTransaction(
        connection, [&](Transaction &) { return GroupStore(connection, (*file)->context()).save(group); });
    must(id, "cannot make a group");
    for (int number = 0; number < kEarlierLists; ++number) {
        const auto plan =
            ListPlanner(connection, (*file)->context()).plan(*id, list(rows, u"第%1天的团"_s.arg(number)));
        must(plan, "cannot plan an earlier list");
        must(inTransaction(
                 connection, [&](Transaction &) { return ListKeeper(connection, (*file)->context()).store(*plan); }),
            "cannot store an earlier list");
        clock.set(clock.now() + Instant { 60 } * 60 * 1000);
    }
    must(connection.execute("ANALYZE"), "cannot analyze the shop");
    const QString fresh = list(rows, u"今天的团"_s);
    QString longer = list(rows, u"第%1天的团"_s.arg(kEarlierLists - 1));
    longer += u"%1. 新人 %2 1份\n"_s.arg(QString::number(rows + 1), kOffered[0]);

    Samples knowing;
    Samples reading;
    Samples first;
    Samples again;
    for (int round = 0; round < (smoke ? 1 : kRounds); ++round) {
        GoodsNames names;
        knowing.measure([&] { names = must(GroupGoods(connection, (*file)->context(), *id).names(), "no names"); });
        ReadList read;
        reading.measure([&] { read = ListReader(names, QDate(2026, 3, 1)).read(fresh); });
        ListPlan plan;
        const auto known = std::make_shared<const GoodsNames>(std::move(names));
        const auto planned = [&](const QString &text) {
            ListPlanner planner(connection, (*file)->context());
            planner.know(known);
            return must(planner.plan(*id, text), "cannot plan");
        };
        first.measure([&] { plan = planned(fresh); });
        if (std::ranges::count(plan.orders, PlannedOrder::Kind::New, &PlannedOrder::kind) < rows / 2)
            giveUp("less than half of the rows became orders");
        again.measure([&] { plan = planned(longer); });
        if (std::ranges::count(plan.orders, PlannedOrder::Kind::Unchanged, &PlannedOrder::kind) < rows / 2)
            giveUp("the longer list was not known again");
    }
    std::printf("names of %d products, made ready while the page opens: %.1f ms\n", market.size(), knowing.median());
    printRatio(std::to_string(rows) + " rows of a new list planned", first.median(), "reading alone", reading.median(),
        first.median() / reading.median());
    printRatio(
        "one row more planned", again.median(), "reading alone", reading.median(), again.median() / reading.median());
    return 0;
}
