#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/check/shopcheck.h"

#include <QJsonArray>

namespace jishi::cli {

namespace {

QJsonObject toJson(const CheckReport &report)
{
    QJsonArray problems;
    for (const CheckProblem &problem : report.problems)
        problems.append(
            QJsonObject { { QStringLiteral("kind"), problem.kind }, { QStringLiteral("detail"), problem.detail } });
    QJsonObject counts;
    for (const auto &[name, count] : report.counts)
        counts.insert(name, jsonInteger(count));
    return { { QStringLiteral("ok"), report.ok() }, { QStringLiteral("problems"), problems },
        { QStringLiteral("counts"), counts } };
}

int run(const Call &call)
{
    auto shop = ShopFile::open(call.argument(0), ShopFile::Access::Read, call.clock);
    if (!shop && shop.error().kind == ErrorKind::Damaged) {
        CheckReport report;
        report.problems.push_back({ QStringLiteral("damaged"), shop.error().detail });
        printJson(toJson(report));
        complain(sentenceFor(shop.error(), call.argument(0)));
        return kSomeRefused;
    }
    if (!shop)
        return failed(shop.error(), call.argument(0));
    const auto report = ShopCheck((*shop)->connection(), (*shop)->context()).run();
    if (!report)
        return failed(report.error(), call.argument(0));
    printJson(toJson(*report));
    if (report->ok())
        return kAllDone;
    complain(QStringLiteral("The shop has problems: %1.").arg(report->problems.size()));
    return kSomeRefused;
}

} // namespace

Command checkCommand()
{
    return { QStringLiteral("check"), QStringLiteral("Proves that a shop is whole, and lists what is not."),
        QStringLiteral(
            "Checks the file itself, the schema, that every change is captured, that stock, totals, payments and "
            "states follow\n"
            "from their rows, and that every line's amount is its quantity times its price. Changes nothing.\n"
            "Exit code 1 when there are problems."),
        { { QStringLiteral("SHOP"), QStringLiteral("The shop file.") } }, {}, run };
}

} // namespace jishi::cli
