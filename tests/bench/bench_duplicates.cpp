// Looking for people who are in a shop twice: 100,000 customers, many of one name, many in one street. The seconds are
// what counts; beside them a tenth of the customers, to see that ten times as many take about ten times as long.
#include "models/customers/customerduplicates.h"
#include "models/db/database.h"
#include "models/shop/shopfile.h"
#include "tests/bench/samples.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace jishi;
using namespace jishi::bench;
using namespace Qt::StringLiterals;

namespace {

constexpr int kCustomers = 100'000;
constexpr int kFewCustomers = 2'000;
constexpr int kMost = 1'000;

Status fill(Connection &connection, int customers)
{
    const QString families = u"王李张刘陈杨黄赵吴周"_s;
    const QString given = u"伟芳娜敏静丽强磊军洋"_s;
    QRandomGenerator random(3);
    const auto one = [&](const QString &letters) {
        return letters.at(random.bounded(static_cast<int>(letters.size())));
    };
    Statement row = connection.prepare("INSERT INTO customers (id, uuid, name, phone, address, created_at)\n"
                                       "VALUES (?1, ?2, ?3, ?4, ?5, 0)");
    for (int number = 1; number <= customers; ++number) {
        const QString name = QString(one(families)) % one(given) % one(given);
        const QString address =
            u"杭州市西湖区文三路%1号%2室"_s.arg(1 + random.bounded(5000)).arg(101 + random.bounded(90));
        const QString phone = u"138%1"_s.arg(random.bounded(100'000'000), 8, 10, QLatin1Char('0'));
        row.bind(1, number).bind(2, Uuid::v7(number)).bind(3, name).bind(4, phone).bind(5, address);
        if (auto run = row.run(); !run)
            return run;
    }
    return done();
}

double look(const QString &path, int customers)
{
    const FixedClock clock(1'772'326'800'000);
    const ShopProfile profile { .name = u"Bench"_s, .currency = *Currency::fromCode(u"CNY"), .deviceCode = u"B1"_s };
    auto file = ShopFile::create(path, profile, clock);
    if (!file)
        giveUp("cannot make a shop: " + file.error().detail.toStdString());
    Connection &connection = (*file)->connection();
    if (auto filled = inTransaction(connection, [&](Transaction &) { return fill(connection, customers); }); !filled)
        giveUp("cannot fill the shop: " + filled.error().detail.toStdString());
    Samples took;
    took.measureWork([&] {
        if (const auto pairs = CustomerDuplicates(connection).find(kMost); !pairs)
            giveUp("cannot look: " + pairs.error().detail.toStdString());
    });
    return took.median();
}

} // namespace

int main(int count, char **arguments)
{
    const QCoreApplication application(count, arguments);
    const QTemporaryDir folder;
    const int customers = isSmoke(count, arguments) ? kFewCustomers : kCustomers;
    const double few = look(folder.filePath(u"few.jishi"_s), customers / 10);
    const double many = look(folder.filePath(u"many.jishi"_s), customers);
    printRatio("duplicates among " + std::to_string(customers), many, "among a tenth", few, many / few);
    return 0;
}
