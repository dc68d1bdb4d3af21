#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/salestable.h"
#include "models/base/refusal.h"

namespace jishi::cli {

namespace {

const QStringList &reportNames()
{
    static const QStringList names { QStringLiteral("sales") };
    return names;
}

Result<QDate> day(const Call &call, const QString &option)
{
    const QString text = call.option(option);
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && (!date.isValid() || text.size() != 10))
        return refused(QStringLiteral("--%1 is a day like 2026-03-01, not %2.").arg(option, text));
    return date;
}

std::optional<ReportBy> periodBy(const QString &text)
{
    static const QStringList names { QStringLiteral("day"), QStringLiteral("week"), QStringLiteral("month"),
        QStringLiteral("year") };
    const qsizetype index = names.indexOf(text);
    return index < 0 ? std::nullopt : std::optional(static_cast<ReportBy>(index));
}

Result<SalesTable> tableOf(ShopFile &shop, const QString &by, const ReportRange &range)
{
    const SalesReports reports(shop.connection(), shop.profile());
    if (by == u"product") {
        const auto sales = reports.byProduct(range);
        return sales ? Result<SalesTable>(SalesTable::ofProducts(*sales, shop.profile().currency)) : sales.error();
    }
    const auto sales = reports.byPeriod(*periodBy(by), range);
    return sales ? Result<SalesTable>(SalesTable::ofPeriods(*sales, shop.profile().currency)) : sales.error();
}

int run(const Call &call)
{
    if (!reportNames().contains(call.argument(1)))
        return refuse(QStringLiteral("There is no report %1. There is: %2.")
                          .arg(call.argument(1), reportNames().join(QStringLiteral(", "))));
    const QString by = call.option(QStringLiteral("by"));
    if (by != u"product" && !periodBy(by))
        return refuse(QStringLiteral("--by is day, week, month, year or product, not %1.").arg(by));
    const QString format = call.option(QStringLiteral("format"));
    if (format != u"table" && format != u"csv" && format != u"json")
        return refuse(QStringLiteral("--format is table, csv or json, not %1.").arg(format));
    const auto from = day(call, QStringLiteral("from"));
    const auto to = day(call, QStringLiteral("to"));
    if (!from || !to)
        return failed(from ? to.error() : from.error(), QString());
    auto shop = ShopFile::open(call.argument(0), ShopFile::Access::Read, call.clock);
    if (!shop)
        return failed(shop.error(), call.argument(0));
    const auto table = tableOf(**shop, by, { *from, *to });
    if (!table)
        return failed(table.error(), call.argument(0));
    if (format == u"json")
        printJson(table->toJson());
    else
        print(format == u"csv" ? table->toCsv() : table->toText());
    return kAllDone;
}

} // namespace

Command reportCommand()
{
    return { QStringLiteral("report"), QStringLiteral("Prints a report: sales by day, week, month, year or product."),
        QStringLiteral(
            "gross is the sum of the positive line amounts after discounts, returns the sum of the negative ones,\n"
            "net is gross plus returns. Cancelled orders and drafts count in neither. Days are days in the shop's time "
            "zone.\n"
            "In JSON amounts are in minor units and quantities in thousandths; in tables and CSV both are plain "
            "decimals."),
        { { QStringLiteral("SHOP"), QStringLiteral("The shop file.") },
            { QStringLiteral("NAME"), QStringLiteral("The report: sales.") } },
        {
            { QStringLiteral("from"), QStringLiteral("The first day, like 2026-03-01. Default: the first order's."),
                QStringLiteral("DAY") },
            { QStringLiteral("to"), QStringLiteral("The last day, included. Default: the last order's."),
                QStringLiteral("DAY") },
            { QStringLiteral("by"), QStringLiteral("day, week, month, year or product. Default: day."),
                QStringLiteral("WHAT"), QStringLiteral("day") },
            { QStringLiteral("format"), QStringLiteral("table, csv or json. Default: json."), QStringLiteral("FORMAT"),
                QStringLiteral("json") },
        },
        run };
}

} // namespace jishi::cli
