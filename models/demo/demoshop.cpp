#include "models/demo/demoshop.h"

#include "models/demo/demonetwork.h"
#include "models/demo/demopeople.h"
#include "models/demo/demoselling.h"
#include "models/demo/demostock.h"
#include "models/demo/demowriter.h"

#include <algorithm>

namespace jishi {

namespace {

Status onlyWhenEmpty(Connection &connection)
{
    const auto rows = connection.integer("SELECT (SELECT count(*) FROM products) + (SELECT count(*) FROM orders)\n"
                                         "    + (SELECT count(*) FROM customers) + (SELECT count(*) FROM categories)");
    if (!rows)
        return rows.error();
    return *rows == 0 ? done()
                      : Status(Error { ErrorKind::Refused, QStringLiteral("The demo only fills an empty shop.") });
}

} // namespace

Status DemoShop::fill(Connection &connection, const ShopContext &context, const DemoOptions &options)
{
    if (auto empty = onlyWhenEmpty(connection); !empty)
        return empty;
    const QTimeZone &zone = context.profile.zone;
    const QDate today = dayOf(options.until, zone);
    const demo::Period period { startOfDay(today.addDays(1 - std::max(1, options.days)), zone), options.until, zone };
    DemoRandom random(options.seed);
    demo::CatalogPlanner catalog(random, context.profile.currency);
    demo::Plan plan;
    catalog.plan(options.products, plan);
    // About one in five orders is somebody's first.
    demo::PeoplePlanner(random).plan(std::max(40, options.orders / 5), period.from, plan);
    demo::OrderPlanner(random, catalog, period).plan(options.orders, plan);
    demo::StockPlanner(random, period).plan(plan);
    if (auto written = demo::PlanWriter(connection, context, random).write(plan, period.from); !written)
        return written;
    if (auto written = demo::NetworkWriter(connection, random, period.from).writeRest(today); !written)
        return written;
    return demo::SellingWriter(connection, context, random, period.from, options.until).write();
}

QString DemoShop::name()
{
    return QStringLiteral("阳光果铺 Sunny Fruit");
}

QString DemoShop::deviceCode()
{
    return QStringLiteral("A7");
}

} // namespace jishi
