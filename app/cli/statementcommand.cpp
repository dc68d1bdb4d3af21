#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/commissions/statementfile.h"
#include "models/db/database.h"
#include "models/exporting/savefile.h"
#include "models/exporting/statementexport.h"

#include <QFileInfo>

namespace jishi::cli {

namespace {

struct Written
{
    CommissionStatement statement;
    QByteArray bytes;
    QString fingerprint; // of a signed file
};

// That a file was given away is noted with it; the shop's key is made for the first one.
Result<Written> signedFile(ShopFile &shop, CommissionStatement statement)
{
    return inTransaction(shop.connection(), [&](Transaction &transaction) -> Result<Written> {
        const auto key = StatementKey::ofShop(transaction.connection(), shop.context());
        if (!key)
            return key.error();
        Written written { std::move(statement), {}, key->fingerprint() };
        written.bytes = StatementFile::write(written.statement, *key);
        const auto noted =
            StatementFile::note(transaction.connection(), shop.context(), written.statement, *key, written.bytes);
        return noted ? Result<Written>(std::move(written)) : noted.error();
    });
}

Result<Written> writtenAs(ShopFile &shop, CommissionStatement statement, bool workbook)
{
    if (!workbook)
        return signedFile(shop, std::move(statement));
    auto bytes = statementWorkbook(statement);
    return bytes ? Result<Written>(Written { std::move(statement), std::move(*bytes), {} }) : bytes.error();
}

QJsonObject toJson(const Written &written, const QString &target)
{
    const CommissionStatement &statement = written.statement;
    QJsonObject json { { QStringLiteral("file"), target },
        { QStringLiteral("format"), written.fingerprint.isEmpty() ? QStringLiteral("xlsx") : QStringLiteral("signed") },
        { QStringLiteral("reseller"), statement.resellerName },
        { QStringLiteral("resellerId"), statement.resellerId.toText() },
        { QStringLiteral("month"), statement.month.toText() },
        { QStringLiteral("currency"), statement.currency.code() },
        { QStringLiteral("entries"), static_cast<qint64>(statement.lines.size()) },
        { QStringLiteral("payouts"), static_cast<qint64>(statement.payouts.size()) },
        { QStringLiteral("opening"), jsonInteger(statement.opening.total().minor()) },
        { QStringLiteral("earned"), jsonInteger(statement.earned.minor()) },
        { QStringLiteral("reversed"), jsonInteger(statement.reversed.minor()) },
        { QStringLiteral("paidOut"), jsonInteger(statement.paidOut.minor()) },
        { QStringLiteral("cameBack"), jsonInteger(statement.cameBack.minor()) },
        { QStringLiteral("closing"), jsonInteger(statement.closing.total().minor()) } };
    if (!written.fingerprint.isEmpty())
        json.insert(QStringLiteral("fingerprint"), written.fingerprint);
    return json;
}

int run(const Call &call)
{
    const QString target = call.option(QStringLiteral("out"));
    if (target.isEmpty())
        return refuse(QStringLiteral("--out FILE says where the statement goes."));
    const auto month = CommissionMonth::fromText(call.argument(2));
    if (!month)
        return refuse(QStringLiteral("MONTH is a month like 2026-03, not %1.").arg(call.argument(2)));
    const QString ending = QFileInfo(target).suffix().toLower();
    if (ending == u"pdf")
        return refuse(QStringLiteral("A PDF is saved from the window; here a signed file or an .xlsx is written."));
    const bool workbook = ending == u"xlsx";
    auto shop =
        ShopFile::open(call.argument(0), workbook ? ShopFile::Access::Read : ShopFile::Access::Write, call.clock);
    if (!shop)
        return failed(shop.error(), call.argument(0));
    const CommissionStatements statements((*shop)->connection(), (*shop)->context());
    const auto reseller = statements.find(call.argument(1));
    if (!reseller)
        return failed(reseller.error(), call.argument(0));
    auto statement = statements.of(*reseller, *month);
    if (!statement)
        return failed(statement.error(), call.argument(0));
    const auto written = writtenAs(**shop, std::move(*statement), workbook);
    if (!written)
        return failed(written.error(), call.argument(0));
    if (const auto saved = saveFile(target, written->bytes); !saved)
        return failed(saved.error(), target);
    printJson(toJson(*written, target));
    return kAllDone;
}

} // namespace

Command statementCommand()
{
    return { QStringLiteral("statement"),
        QStringLiteral("Writes a reseller's statement of a month: a signed file, or a workbook."),
        QStringLiteral(
            "A FILE that ends in .xlsx becomes a workbook; any other is a signed file: one JSON object per line, each\n"
            "with its SHA-256, and an Ed25519 signature below them. verify-statement checks it anywhere, without the "
            "shop.\n"
            "The shop's key is made for the first one; its fingerprint is told, for the reseller to compare.\n"
            "Out: "
            "{\"file\":\"...\",\"format\":\"signed\",\"reseller\":\"...\",\"resellerId\":\"...\",\"month\":\"2026-03\","
            "\"currency\":\"CNY\",\n"
            "      \"entries\":0,\"payouts\":0,\"opening\":0,\"earned\":0,\"reversed\":0,\"paidOut\":0,\"cameBack\":0,"
            "\"closing\":0,\n"
            "      \"fingerprint\":\"3f2a 91c0 07de 5b14 aa60\"}\n"
            "     closing is opening, earned, reversed, paidOut and cameBack together."),
        { { QStringLiteral("SHOP"), QStringLiteral("The shop file.") },
            { QStringLiteral("RESELLER"), QStringLiteral("The reseller's name or ID.") },
            { QStringLiteral("MONTH"), QStringLiteral("The month, like 2026-03, in the shop's time zone.") } },
        { { QStringLiteral("out"), QStringLiteral("The file to write."), QStringLiteral("FILE") } }, run };
}

} // namespace jishi::cli
