// A bill of 20,000 rows against a shop of 100,000 orders: read, kept, matched and taken. Beside the matching what one
// would write first: a query for each row.
#include "models/bills/billdesk.h"
#include "models/bills/billmatcher.h"
#include "models/bills/billpool.h"
#include "models/bills/billreader.h"
#include "models/bills/billstore.h"
#include "models/bills/refundmatcher.h"
#include "models/db/database.h"
#include "models/shop/shopfile.h"
#include "tests/bench/samples.h"

#include <QTemporaryDir>

using namespace jishi;
using namespace jishi::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kOrders = 100'000;
constexpr int kRows = 20'000;
constexpr int kSmall = 50; // a smoke test takes so much less
constexpr int kRounds = 5;

void must(const Status &status)
{
    if (!status)
        giveUp(status.error().detail.toStdString());
}

template <typename Work>
double onTheClock(Work work)
{
    Samples once;
    once.measure(work);
    return once.median();
}

// Every fourth order is unpaid; customers order again and again, amounts repeat.
void fill(Connection &connection, int orders)
{
    const auto transaction = Transaction::begin(connection);
    if (!transaction)
        giveUp("no transaction");
    const std::string upTo = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ";
    must(connection.execute(upTo + std::to_string(orders / 10)
        + ")\nINSERT INTO customers (id, uuid, name, phone, created_at)\n"
          "SELECT i, randomblob(16), '团员' || i, '138' || (10000000 + i), 0 FROM n"));
    must(connection.execute(upTo + std::to_string(orders)
        + ")\nINSERT INTO orders (id, uuid, number, customer_id, placed_at, status, shipping)\n"
          "SELECT i, randomblob(16), 'A7-' || (1000000 + i), i % "
        + std::to_string(orders / 10) + " + 1, 1772326800000 + i * 20000, 'placed', 500 + i * 37 % 9000 FROM n"));
    must(connection.execute("INSERT INTO payments (uuid, order_id, amount, method, at)\n"
                            "SELECT randomblob(16), id, total, iif(id % 8 = 0, 'wechat', 'cash'), placed_at + 60000\n"
                            "FROM orders WHERE id % 4 <> 1"));
    must((*transaction)->commit());
    must(connection.analyze());
}

// A third names its order, a third has the customer's name, the others are only amounts.
QByteArray billText(int rows, int orders)
{
    QString text =
        u"微信支付账单明细\n共%1笔记录\n交易时间,交易类型,交易对方,商品,收/支,金额(元),支付方式,当前状态,交易单号,商户单号,备注\n"_s
            .arg(rows);
    const int step = std::max(orders / rows / 4 * 4, 4);
    for (int row = 0; row < rows; ++row) {
        const int order = row * step % orders + 1;
        const int amount = 500 + order * 37 % 9000;
        const QDateTime at =
            QDateTime::fromMSecsSinceEpoch(1772326800000 + order * 20000LL + 600'000, Qt::UTC).addSecs(8 * 3600);
        text += at.toString(u"yyyy-MM-dd hh:mm:ss"_s) + u",转账,"_s
            + (row % 3 == 1 ? u"团员%1"_s.arg(order % (orders / 10) + 1) : u"微信用户%1"_s.arg(row % 700))
            + u",转账备注:微信转账,收入,¥%1,/,已收钱,%2,/,"_s.arg(
                Money(amount, Currency()).toPlain(), u"10000500012026"_s + QString::number(1'234'567'000'000 + row))
            + (row % 3 == 0 ? u"A7-%1"_s.arg(1'000'000 + order) : u"/"_s) + u'\n';
    }
    return text.toUtf8();
}

// An order for each row, by its own query.
int matchOneByOne(Connection &connection, const MatchPool &pool)
{
    int found = 0;
    for (const OpenBillRow &open : pool.payments) {
        Statement orders = connection.prepare(
            "SELECT o.id FROM orders o LEFT JOIN customers c ON c.id = o.customer_id\n"
            "WHERE o.number = ?1 OR (o.total - o.paid = ?2 AND c.name = ?3 AND o.placed_at BETWEEN ?4 AND ?5)");
        orders.bind(1, open.row.remark)
            .bind(2, open.row.amount)
            .bind(3, open.row.party)
            .bind(4, open.row.at - 86'400'000)
            .bind(5, open.row.at + 86'400'000);
        found += orders.next();
    }
    return found;
}

} // namespace

int main(int count, char **arguments)
{
    const bool smoke = isSmoke(count, arguments);
    const int orders = smoke ? kOrders / kSmall : kOrders;
    const int rows = smoke ? kRows / kSmall : kRows;
    const QTemporaryDir folder;
    const FixedClock clock(1774000000000);
    ShopProfile profile;
    profile.deviceCode = u"A7"_s;
    auto shop = ShopFile::create(folder.filePath(u"bench.jishi"_s), profile, clock);
    if (!shop)
        giveUp(shop.error().detail.toStdString());
    Connection &connection = (*shop)->connection();
    const ShopContext &context = (*shop)->context();
    fill(connection, orders);

    const QByteArray bytes = billText(rows, orders);
    Bill bill;
    const double reading = onTheClock([&] {
        auto read = BillReader(context).readBytes({ bytes.constData(), static_cast<size_t>(bytes.size()) });
        if (!read || !read->refused.empty())
            giveUp(read ? read->refused.front().reason.toStdString() : read.error().detail.toStdString());
        bill = std::move(*read);
    });
    const auto keep = [&] {
        return onTheClock([&] {
            must(inTransaction(connection, [&](Transaction &) -> Status {
                const auto kept = BillStore(connection, context).keep(bill);
                return kept ? done() : Status(kept.error());
            }));
        });
    };
    const double keeping = keep();
    const double again = keep();

    Samples loading;
    Samples matching;
    Samples book;
    size_t matched = 0;
    MatchPool pool;
    for (int round = 0; round < kRounds; ++round) {
        loading.measure([&] {
            auto loaded = BillPool(connection, Currency()).load();
            if (!loaded)
                giveUp(loaded.error().detail.toStdString());
            pool = std::move(*loaded);
        });
        matching.measure([&] {
            matched = 0;
            for (const BillMatch &match : BillMatcher(pool).payments())
                matched += match.standing == Standing::Matched;
        });
        book.measure([&] { must(BillDesk(connection, context).read() ? done() : Status(Error {})); });
    }
    if (matched < bill.rows.size() / 3)
        giveUp("less than a third was matched");
    MatchPool few = pool;
    few.payments.resize(std::min<size_t>(few.payments.size(), 100));
    const double single = onTheClock([&] {
        if (matchOneByOne(connection, few) == 0)
            giveUp("the queries found nothing");
    }) * static_cast<double>(pool.payments.size())
        / static_cast<double>(few.payments.size());
    const double taking = onTheClock([&] {
        must(inTransaction(connection, [&](Transaction &) -> Status {
            const auto taken = BillStore(connection, context).takeAll();
            return taken ? done() : Status(taken.error());
        }));
    });

    const std::string what = std::to_string(bill.rows.size()) + " rows, " + std::to_string(orders) + " orders";
    std::printf(
        "read %.0f ms, kept %.0f ms, again %.0f ms, what the page shows %.0f ms, %zu matched and taken %.0f ms\n",
        reading, keeping, again, book.median(), matched, taking);
    const double whole = loading.median() + matching.median();
    std::printf("matched in %.0f ms, of which %.0f ms loading\n", whole, loading.median());
    printRatio(what, whole, "a query for each", single, single / whole);
    return 0;
}
