#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/search/findrows.h"
#include "models/shop/shopfile.h"

#include <QJsonArray>
#include <QMap>

namespace jishi::cli {

namespace {

QString word(HitKind kind)
{
    switch (kind) {
    case HitKind::Product:
        return QStringLiteral("product");
    case HitKind::Variant:
        return QStringLiteral("variant");
    case HitKind::Customer:
        return QStringLiteral("customer");
    case HitKind::Order:
        return QStringLiteral("order");
    }
    return {};
}

QJsonObject toJson(const FoundRow &row)
{
    QJsonObject hit { { QStringLiteral("kind"), word(row.kind) }, { QStringLiteral("id"), row.id.toText() },
        { QStringLiteral("name"), row.name } };
    if (row.kind == HitKind::Product || row.kind == HitKind::Variant)
        hit.insert(QStringLiteral("sku"), row.sku);
    return hit;
}

int run(const Call &call)
{
    static const QMap<QString, SearchScopes> scopes {
        { QString(), SearchScope::Products | SearchScope::Customers | SearchScope::Orders },
        { QStringLiteral("products"), SearchScope::Products },
        { QStringLiteral("customers"), SearchScope::Customers },
        { QStringLiteral("orders"), SearchScope::Orders },
    };
    const auto scope = scopes.constFind(call.option(QStringLiteral("in")));
    if (scope == scopes.constEnd())
        return refuse(
            QStringLiteral("--in is products, customers or orders, not %1.").arg(call.option(QStringLiteral("in"))));
    bool isNumber = false;
    const int limit = call.option(QStringLiteral("limit")).toInt(&isNumber);
    if (!isNumber || limit < 1)
        return refuse(
            QStringLiteral("--limit is a whole number above zero, not %1.").arg(call.option(QStringLiteral("limit"))));
    auto shop = ShopFile::open(call.argument(0), ShopFile::Access::Read, call.clock);
    if (!shop)
        return failed(shop.error(), call.argument(0));
    const auto rows = findRows((*shop)->connection(), call.argument(1), *scope, limit);
    if (!rows)
        return failed(rows.error(), call.argument(0));
    QJsonArray hits;
    for (const FoundRow &row : *rows)
        hits.append(toJson(row));
    printJson({ { QStringLiteral("hits"), hits } });
    return kAllDone;
}

} // namespace

Command searchCommand()
{
    return { QStringLiteral("search"),
        QStringLiteral("Finds products, customers and orders by name, pinyin, initials, code or phone."),
        QStringLiteral("Out: {\"hits\":[{\"kind\":\"product\",\"id\":\"...\",\"sku\":\"...\",\"name\":\"...\"}]}, the "
                       "best first."),
        { { QStringLiteral("SHOP"), QStringLiteral("The shop file.") },
            { QStringLiteral("TEXT"), QStringLiteral("What to look for.") } },
        {
            { QStringLiteral("in"), QStringLiteral("Only products, customers or orders. Default: everywhere."),
                QStringLiteral("WHERE") },
            { QStringLiteral("limit"), QStringLiteral("The most hits to list. Default: 50."), QStringLiteral("N"),
                QStringLiteral("50") },
        },
        run };
}

} // namespace jishi::cli
