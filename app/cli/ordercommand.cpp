#include "app/cli/command.h"
#include "app/cli/orderjson.h"
#include "app/cli/output.h"
#include "models/db/database.h"
#include "models/orders/orderstore.h"

namespace jishi::cli {

namespace {

// One transaction per order: what was placed stays placed, whatever comes after it.
Result<PlacedOrder> place(ShopFile &shop, const QJsonValue &order)
{
    return inTransaction(shop.connection(), [&](Transaction &transaction) -> Result<PlacedOrder> {
        OrderStore store(transaction.connection(), shop.context());
        // Before anything is judged: sent again, an order is known even when its product is not any more.
        if (const auto known = store.placedAs(OrderJson::clientRef(order)))
            return *known;
        const auto draft = OrderJson(transaction.connection(), shop.context()).draft(order);
        if (!draft)
            return draft.error();
        return store.place(*draft);
    });
}

QJsonObject answer(const QJsonValue &order, const Result<PlacedOrder> &outcome)
{
    QJsonObject object { { QStringLiteral("clientRef"), OrderJson::clientRef(order) } };
    if (!outcome) {
        object.insert(QStringLiteral("status"), QStringLiteral("refused"));
        object.insert(QStringLiteral("reason"), outcome.error().detail);
        return object;
    }
    object.insert(QStringLiteral("status"), outcome->existing ? QStringLiteral("existing") : QStringLiteral("placed"));
    object.insert(QStringLiteral("number"), outcome->number);
    object.insert(QStringLiteral("total"), jsonInteger(outcome->total.minor()));
    return object;
}

// A full disk or a broken file is not the order's fault.
bool stopsEverything(const Result<PlacedOrder> &outcome)
{
    return !outcome && outcome.error().kind != ErrorKind::Refused && outcome.error().kind != ErrorKind::NotFound;
}

int run(const Call &call)
{
    const QString source = call.option(QStringLiteral("json"));
    if (source.isEmpty())
        return refuse(QStringLiteral("--json is missing: name a file, or - for standard input."));
    const auto document = readInput(source);
    if (!document)
        return failed(document.error(), source);
    const auto orders = OrderJson::list(*document);
    if (!orders)
        return failed(orders.error(), source);
    auto shop = ShopFile::open(call.argument(0), ShopFile::Access::Write, call.clock);
    if (!shop)
        return failed(shop.error(), call.argument(0));
    QJsonArray answers;
    bool someRefused = false;
    for (const auto &order : *orders) {
        const auto outcome = place(**shop, order);
        if (stopsEverything(outcome)) {
            printJson({ { QStringLiteral("orders"), answers } });
            return failed(outcome.error(), call.argument(0));
        }
        someRefused = someRefused || !outcome;
        answers.append(answer(order, outcome));
    }
    printJson({ { QStringLiteral("orders"), answers } });
    return someRefused ? kSomeRefused : kAllDone;
}

} // namespace

Command orderCommand()
{
    return { QStringLiteral("order"),
        QStringLiteral("Places orders from JSON. An order whose clientRef is known is not placed again."),
        QStringLiteral(
            "In:  {\"orders\":[{\"clientRef\":\"web-17\",\"customer\":{\"name\":\"...\",\"phone\":\"...\"},\n"
            "      \"lines\":[{\"sku\":\"...\",\"quantity\":\"2.5\",\"unitPrice\":1990,\"discount\":100,\n"
            "      \"reason\":\"...\"}],\"shipping\":600,\"discount\":500,\"rounding\":40,\"address\":\"...\",\n"
            "      \"group\":\"...\",\"link\":\"...\",\"tags\":[\"...\"],\"note\":\"...\",\n"
            "      \"payment\":{\"method\":\"wechat\",\"amount\":4000,\"reference\":\"...\"}}]}\n"
            "     Amounts are in minor units. Only clientRef and lines with sku and quantity are needed. Without "
            "unitPrice\n"
            "     the product's price counts; reason says why another one is asked. rounding is taken off beside the\n"
            "     discount. group is the name of one that exists; link the code\n"
            "     of a reseller's link that the customer named. method is cash, wechat, alipay, card, transfer or\n"
            "     other; without amount the whole total is paid.\n"
            "Out: "
            "{\"orders\":[{\"clientRef\":\"web-17\",\"status\":\"placed|existing|refused\",\"number\":\"...\","
            "\"total\":0,\"reason\":\"...\"}]}\n"
            "Exit code 1 when an order was refused; the others are placed."),
        { { QStringLiteral("SHOP"), QStringLiteral("The shop file.") } },
        { { QStringLiteral("json"), QStringLiteral("The orders; - reads standard input."), QStringLiteral("FILE") } },
        run };
}

} // namespace jishi::cli
