#include "models/importing/importreport.h"

#include <QJsonArray>
#include <algorithm>

namespace jishi {

using namespace Qt::StringLiterals;

QJsonObject ImportCounts::toJson() const
{
    return { { u"new"_s, added }, { u"changed"_s, changed }, { u"unchanged"_s, unchanged } };
}

bool ImportReport::bringsAnything() const
{
    const auto changed = [](const ImportCounts &counts) { return counts.added + counts.changed > 0; };
    return changed(products) || changed(orders) || changed(customers) || changed(members) || changed(stockMovements);
}

void ImportReport::sortRefused()
{
    std::ranges::stable_sort(refused, {}, &RefusedLine::line);
}

QJsonObject ImportReport::toJson() const
{
    QJsonArray lines;
    for (const RefusedLine &each : refused)
        lines.append(QJsonObject { { u"line"_s, each.line }, { u"reason"_s, each.reason } });
    return {
        { u"format"_s, format },
        { u"rows"_s, rows },
        { u"dryRun"_s, dryRun },
        { u"products"_s, products.toJson() },
        { u"orders"_s, orders.toJson() },
        { u"customers"_s, customers.toJson() },
        { u"stockMovements"_s, stockMovements.toJson() },
        { u"rounded"_s, rounded },
        { u"refused"_s, lines },
    };
}

} // namespace jishi
