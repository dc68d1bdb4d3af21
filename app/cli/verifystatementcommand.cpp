#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/commissions/statementfile.h"

#include <QJsonArray>

namespace jishi::cli {

namespace {

QJsonObject toJson(const StatementVerdict &verdict)
{
    QJsonArray problems;
    for (const StatementFlaw &flaw : verdict.flaws)
        problems.append(QJsonObject { { QStringLiteral("kind"), flaw.word() }, { QStringLiteral("line"), flaw.line },
            { QStringLiteral("detail"), flaw.sentence() } });
    return { { QStringLiteral("ok"), verdict.isGenuine() }, { QStringLiteral("problems"), problems },
        { QStringLiteral("fingerprint"), verdict.fingerprint }, { QStringLiteral("shop"), verdict.shop },
        { QStringLiteral("reseller"), verdict.reseller }, { QStringLiteral("month"), verdict.month },
        { QStringLiteral("currency"), verdict.currency }, { QStringLiteral("entries"), verdict.entries },
        { QStringLiteral("opening"), jsonInteger(verdict.opening) },
        { QStringLiteral("closing"), jsonInteger(verdict.closing) } };
}

int run(const Call &call)
{
    if (!call.has(QStringLiteral("key")))
        return refuse(QStringLiteral("--key FINGERPRINT is missing: without it a file could be anybody's."));
    const auto verdict = StatementFile::verifyFile(call.argument(0), call.option(QStringLiteral("key")));
    if (!verdict)
        return verdict.error().kind == ErrorKind::NotFound || verdict.error().detail.isEmpty()
            ? failed(verdict.error(), call.argument(0))
            : refuse(verdict.error().detail);
    printJson(toJson(*verdict));
    for (const StatementFlaw &flaw : verdict->flaws)
        complain(flaw.sentence());
    return verdict->isGenuine() ? kAllDone : kSomeRefused;
}

} // namespace

Command verifyStatementCommand()
{
    return { QStringLiteral("verify-statement"),
        QStringLiteral("Says whether a signed statement is genuine, and if not, what of it was altered."),
        QStringLiteral(
            "Needs no shop and no network. Every byte is looked at; the line of one that was changed is named.\n"
            "Out: "
            "{\"ok\":true,\"problems\":[{\"kind\":\"entry\",\"line\":5,\"detail\":\"...\"}],\"fingerprint\":\"...\","
            "\"shop\":\"...\",\n"
            "      "
            "\"reseller\":\"...\",\"month\":\"2026-03\",\"currency\":\"CNY\",\"entries\":0,\"opening\":0,\"closing\":0}"
            "\n"
            "     kind: head, entry, payout, totals, seal, signature, layout, missing, cut-off, key or sum. What an "
            "altered\n"
            "     file says of itself proves nothing.\n"
            "Exit code 0 genuine, 1 altered or signed by somebody else, 2 cannot be read."),
        { { QStringLiteral("FILE"), QStringLiteral("The signed statement.") } },
        { { QStringLiteral("key"),
            QStringLiteral("The fingerprint of the shop's key, as the shop has told it: at least 16 of its hexadecimal "
                           "digits."),
            QStringLiteral("FINGERPRINT") } },
        run };
}

} // namespace jishi::cli
