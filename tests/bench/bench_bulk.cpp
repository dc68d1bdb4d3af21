// A price change of 10,000 variants at once, and taking it back: both must feel immediate.
#include "models/catalog/bulkedit.h"
#include "models/db/database.h"
#include "models/history/changereversal.h"
#include "models/shop/shopfile.h"
#include "tests/bench/samples.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace jishi;
using namespace jishi::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kProducts = 200'000;
constexpr int kFewProducts = 2'000;
constexpr int kEdited = 10'000;
constexpr int kRounds = 5;

Status fill(Connection &connection, int products)
{
    Statement product = connection.prepare("INSERT INTO products (id, uuid, name, created_at) VALUES (?, ?, ?, 0)");
    Statement variant = connection.prepare(
        "INSERT INTO variants (id, uuid, product_id, sku, price, created_at) VALUES (?1, ?2, ?1, ?3, ?4, 0)");
    for (int number = 1; number <= products; ++number) {
        const QString name = u"Thing %1"_s.arg(number);
        if (auto run = product.bind(1, number).bind(2, Uuid::v7(number)).bind(3, name).run(); !run)
            return run;
        if (auto run =
                variant.bind(1, number).bind(2, Uuid::v7(number)).bind(3, name).bind(4, 1000 + number % 977).run();
            !run)
            return run;
    }
    return done();
}

template <typename Work>
void measure(Samples &samples, Connection &connection, Work work)
{
    samples.measure([&] {
        if (auto outcome = inTransaction(connection, [&](Transaction &) { return work(); }); !outcome)
            giveUp(outcome.error().detail.toStdString());
    });
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const int products = isSmoke(count, arguments) ? kFewProducts : kProducts;
    const QTemporaryDir folder;
    const FixedClock clock(1'772'326'800'000);
    ShopProfile profile { .name = u"Bench"_s, .currency = *Currency::fromCode(u"CNY"), .deviceCode = u"B1"_s };
    auto file = ShopFile::create(folder.filePath(u"bench.jishi"_s), profile, clock);
    if (!file)
        giveUp("cannot make a shop: " + file.error().detail.toStdString());
    Connection &connection = (*file)->connection();
    const ShopContext &context = (*file)->context();
    if (auto filled = inTransaction(connection, [&](Transaction &) { return fill(connection, products); }); !filled)
        giveUp("cannot fill the shop: " + filled.error().detail.toStdString());

    std::vector<RowId> edited;
    for (int i = 0; i < std::min(kEdited, products); ++i)
        edited.push_back(1 + i * (products / std::min(kEdited, products)));
    BulkEdit edit;
    edit.price.kind = PriceRule::Kind::Percent;
    edit.price.percent = *Decimal::parse("10");
    edit.price.ending = PriceEnding::Nine;

    Samples change;
    Samples undo;
    for (int round = 0; round < kRounds; ++round) {
        int64_t number = 0;
        measure(change, connection, [&] {
            number = *currentChange(connection);
            return BulkEditor(connection, context).apply(edited, edit);
        });
        measure(undo, connection, [&] { return ChangeReversal(connection, context).takeBack(number); });
    }
    std::printf("bulk price change of %zu of %d variants: %.0f ms, taken back in %.0f ms (medians of %d)\n",
        edited.size(), products, change.median(), undo.median(), kRounds);
    return 0;
}
