#include "app/cli/command.h"
#include "app/cli/output.h"
#include "app/cli/salestable.h"
#include "models/base/refusal.h"

namespace jishi::cli {

namespace {

const QStringList &reportNames()
{
    static const QStringList names { QStringLiteral("sales"), QStringLiteral("commissions") };
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

Result<SalesTable> commissionTable(ShopFile &shop, const QString &by, const ReportRange &range)
{
    const CommissionBy what = by == u"month" ? CommissionBy::Month : CommissionBy::Reseller;
    const auto report = CommissionReports(shop.connection(), shop.context()).of(what, range.from, range.to);
    return report ? Result<SalesTable>(SalesTable::ofCommissions(*report, what, shop.profile().currency))
                  : report.error();
}

// Why a report is not made by that; empty when it is.
QString wrongBy(const QString &report, const QString &by)
{
    if (report == u"commissions" && by != u"reseller" && by != u"month")
        return QStringLiteral("Commissions are reported --by reseller or month, not %1.").arg(by);
    if (report == u"sales" && by != u"product" && !periodBy(by))
        return QStringLiteral("--by is day, week, month, year or product, not %1.").arg(by);
    return {};
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
    const bool commissions = call.argument(1) == u"commissions";
    const QString by = call.has(QStringLiteral("by")) ? call.option(QStringLiteral("by"))
        : commissions                                 ? QStringLiteral("reseller")
                                                      : QStringLiteral("day");
    if (const QString wrong = wrongBy(call.argument(1), by); !wrong.isEmpty())
        return refuse(wrong);
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
    const ReportRange range { *from, *to };
    const auto table = commissions ? commissionTable(**shop, by, range) : tableOf(**shop, by, range);
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
    return { QStringLiteral("report"), QStringLiteral("Prints a report: sales, or commissions by reseller or month."),
        QStringLiteral(
            "gross is the sum of the positive line amounts after discounts, returns the sum of the negative ones,\n"
            "net is gross plus returns. Cancelled orders and drafts count in neither. Days are days in the shop's time "
            "zone.\n"
            "Of commissions earned is what was accrued, moved or adjusted, reversed what refunds took back, net both\n"
            "together, paid what went out. By reseller, waiting, held, payable and inPayout tell how all that is hers\n"
            "stands now, whatever the days; a payable below zero is carried over and lowers her next payout.\n"
            "In JSON amounts are in minor units and quantities in thousandths; in tables and CSV both are plain "
            "decimals."),
        { { QStringLiteral("SHOP"), QStringLiteral("The shop file.") },
            { QStringLiteral("NAME"), QStringLiteral("The report: sales or commissions.") } },
        {
            { QStringLiteral("from"), QStringLiteral("The first day, like 2026-03-01. Default: the first order's."),
                QStringLiteral("DAY") },
            { QStringLiteral("to"), QStringLiteral("The last day, included. Default: the last order's."),
                QStringLiteral("DAY") },
            { QStringLiteral("by"),
                QStringLiteral("Sales by day, week, month, year or product, default day; "
                               "commissions by reseller or month, default reseller."),
                QStringLiteral("WHAT") },
            { QStringLiteral("format"), QStringLiteral("table, csv or json. Default: json."), QStringLiteral("FORMAT"),
                QStringLiteral("json") },
        },
        run };
}

} // namespace jishi::cli
