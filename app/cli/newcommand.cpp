#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/base/refusal.h"
#include "models/db/database.h"
#include "models/demo/demoshop.h"
#include "models/shop/shopfile.h"

#include <QFile>
#include <QFileInfo>

namespace jishi::cli {

namespace {

struct Wishes
{
    ShopProfile profile;
    std::optional<DemoOptions> demo;
};

std::optional<int> count(const QString &text, int most)
{
    bool isNumber = false;
    const int value = text.toInt(&isNumber);
    return isNumber && value >= 0 && value <= most ? std::optional<int>(value) : std::nullopt;
}

Result<Wishes> read(const Call &call)
{
    Wishes wishes;
    const auto currency = Currency::fromCode(call.option(QStringLiteral("currency")).toUpper());
    if (!currency)
        return refused(QStringLiteral("There is no currency %1; give an ISO 4217 code like CNY")
                           .arg(call.option(QStringLiteral("currency"))));
    wishes.profile.currency = *currency;
    wishes.profile.zone = QTimeZone(call.option(QStringLiteral("time-zone")).toUtf8());
    if (!wishes.profile.zone.isValid())
        return refused(QStringLiteral("There is no time zone %1; give one like Asia/Shanghai")
                           .arg(call.option(QStringLiteral("time-zone"))));
    wishes.profile.name = call.option(QStringLiteral("name"));
    if (wishes.profile.name.isEmpty() && !call.has(QStringLiteral("demo")))
        wishes.profile.name = QFileInfo(call.argument(0)).completeBaseName();
    const bool sized = call.has(QStringLiteral("orders")) || call.has(QStringLiteral("products"));
    if (!call.has(QStringLiteral("demo"))) {
        if (sized)
            return refused(QStringLiteral("--orders and --products belong to --demo"));
        return wishes;
    }
    const auto orders = count(call.option(QStringLiteral("orders")), DemoOptions::kMostOrders);
    const auto products = count(call.option(QStringLiteral("products")), DemoOptions::kMostProducts);
    if (!orders || !products || *products == 0)
        return refused(QStringLiteral("--orders and --products are whole numbers, up to a few million"));
    if (wishes.profile.name.isEmpty())
        wishes.profile.name = DemoShop::name();
    wishes.profile.deviceCode = DemoShop::deviceCode();
    wishes.demo = DemoOptions { *products, *orders, call.clock.now() };
    return wishes;
}

Status fill(ShopFile &shop, const DemoOptions &options)
{
    auto filled = inTransaction(shop.connection(),
        [&](Transaction &transaction) { return DemoShop::fill(transaction.connection(), shop.context(), options); });
    if (!filled)
        return filled;
    return shop.connection().execute("ANALYZE");
}

int run(const Call &call)
{
    const QString path = call.argument(0);
    const auto wishes = read(call);
    if (!wishes)
        return failed(wishes.error(), path);
    auto shop = ShopFile::create(path, wishes->profile, call.clock);
    if (!shop)
        return failed(shop.error(), path);
    if (wishes->demo)
        if (const auto filled = fill(**shop, *wishes->demo); !filled) {
            shop->reset();
            QFile::remove(path);
            return failed(filled.error(), path);
        }
    printJson({ { QStringLiteral("shop"), path }, { QStringLiteral("name"), wishes->profile.name },
        { QStringLiteral("currency"), wishes->profile.currency.code() },
        { QStringLiteral("timeZone"), QString::fromUtf8(wishes->profile.zone.id()) } });
    return kAllDone;
}

} // namespace

Command newCommand()
{
    return { QStringLiteral("new"), QStringLiteral("Makes a new shop file. An existing file is never overwritten."),
        QString(), { { QStringLiteral("SHOP"), QStringLiteral("The shop file to make, by custom NAME.jishi.") } },
        {
            { QStringLiteral("name"), QStringLiteral("The shop's name. Default: the file's."), QStringLiteral("NAME") },
            { QStringLiteral("currency"), QStringLiteral("Its currency, an ISO 4217 code. Default: CNY."),
                QStringLiteral("CODE"), QStringLiteral("CNY") },
            { QStringLiteral("time-zone"), QStringLiteral("The zone its days are counted in. Default: Asia/Shanghai."),
                QStringLiteral("ZONE"), QStringLiteral("Asia/Shanghai") },
            { QStringLiteral("demo"), QStringLiteral("Fills it with a made-up fruit-and-gifts shop.") },
            { QStringLiteral("orders"), QStringLiteral("Orders in the demo. Default: 1800."), QStringLiteral("N"),
                QString::number(DemoOptions().orders) },
            { QStringLiteral("products"), QStringLiteral("Products in the demo. Default: 320."), QStringLiteral("N"),
                QString::number(DemoOptions().products) },
        },
        run };
}

} // namespace jishi::cli
