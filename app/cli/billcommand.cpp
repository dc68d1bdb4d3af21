#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/bills/billdesk.h"
#include "models/bills/billreader.h"
#include "models/bills/billstore.h"
#include "models/db/database.h"

#include <QFileInfo>
#include <QJsonArray>

namespace jishi::cli {

namespace {

struct Outcome
{
    BillKept kept;
    BillBook book;
    BillTaken taken;
};

Result<Outcome> keepAndTake(Connection &connection, const ShopContext &context, const Bill &bill, bool take)
{
    Outcome outcome;
    BillStore store(connection, context);
    auto kept = store.keep(bill);
    if (!kept)
        return kept.error();
    outcome.kept = *kept;
    auto book = BillDesk(connection, context).read();
    if (!book)
        return book.error();
    outcome.book = std::move(*book);
    if (!take)
        return outcome;
    const auto taken = store.takeAll();
    if (!taken)
        return taken.error();
    outcome.taken = *taken;
    return outcome;
}

// Without --take the shop is only looked at.
Result<Outcome> look(ShopFile &shop, const Bill &bill, bool take)
{
    Outcome seen;
    auto done = inTransaction(shop.connection(), [&](Transaction &transaction) -> Status {
        auto outcome = keepAndTake(transaction.connection(), shop.context(), bill, take);
        if (!outcome)
            return outcome.error();
        seen = std::move(*outcome);
        return take ? jishi::done() : Status(Error { ErrorKind::Cancelled, {} });
    });
    if (!done && done.error().kind != ErrorKind::Cancelled)
        return done.error();
    return seen;
}

QJsonObject toJson(const BillSum &sum)
{
    return { { QStringLiteral("count"), sum.count }, { QStringLiteral("sum"), jsonInteger(sum.sum.minor()) } };
}

QJsonArray toJson(const std::vector<RefusedLine> &lines)
{
    QJsonArray array;
    for (const RefusedLine &line : lines)
        array.append(QJsonObject { { QStringLiteral("line"), line.line }, { QStringLiteral("reason"), line.reason } });
    return array;
}

QJsonObject toJson(const Bill &bill, const Outcome &outcome, bool taken)
{
    QJsonObject rows = outcome.kept.rows.toJson();
    rows.insert(QStringLiteral("left"), outcome.kept.left);
    QJsonObject json { { QStringLiteral("format"), bill.format }, { QStringLiteral("rows"), bill.lines },
        { QStringLiteral("dryRun"), !taken }, { QStringLiteral("transactions"), rows },
        { QStringLiteral("matched"), toJson(BillBook::sumOf(outcome.book.matched)) },
        { QStringLiteral("ambiguous"), toJson(BillBook::sumOf(outcome.book.ambiguous)) },
        { QStringLiteral("unexplained"), toJson(BillBook::sumOf(outcome.book.unexplained)) },
        { QStringLiteral("refunds"), toJson(BillBook::refundsOf(outcome.book.refunds)) },
        { QStringLiteral("fees"), toJson(BillBook::feesOf(outcome.book.fees)) },
        { QStringLiteral("unpaid"), toJson(BillBook::sumOf(outcome.book.unpaid)) },
        { QStringLiteral("refused"), toJson(bill.refused) }, { QStringLiteral("noted"), toJson(bill.noted) } };
    if (taken)
        json.insert(QStringLiteral("taken"),
            QJsonObject { { QStringLiteral("count"), outcome.taken.rows },
                { QStringLiteral("sum"), jsonInteger(outcome.taken.sum.minor()) },
                { QStringLiteral("booked"), outcome.taken.booked } });
    return json;
}

int run(const Call &call)
{
    const QString path = call.argument(1);
    const bool take = call.has(QStringLiteral("take"));
    if (!QFileInfo::exists(path))
        return failed({ ErrorKind::NotFound, {} }, path);
    auto shop = ShopFile::open(call.argument(0), ShopFile::Access::Write, call.clock);
    if (!shop)
        return failed(shop.error(), call.argument(0));
    const auto bill = BillReader((*shop)->context()).read(path);
    if (!bill)
        return bill.error().detail.isEmpty() ? failed(bill.error(), path) : refuse(bill.error().detail);
    const auto outcome = look(**shop, *bill, take);
    if (!outcome)
        return failed(outcome.error(), call.argument(0));
    printJson(toJson(*bill, *outcome, take));
    if (bill->refused.empty())
        return kAllDone;
    complain(QStringLiteral("Lines refused: %1. The first, line %2: %3")
                 .arg(bill->refused.size())
                 .arg(bill->refused.front().line)
                 .arg(bill->refused.front().reason));
    return kSomeRefused;
}

} // namespace

Command billCommand()
{
    return { QStringLiteral("bill"),
        QStringLiteral("Matches a bill of WeChat Pay or Alipay with the orders, and takes what is matched."),
        QStringLiteral(
            "The bill is a merchant's or a person's, as CSV, XLSX or ZIP. Without --take nothing is changed.\n"
            "With it the rows are kept, and those with one good explanation become payments of their orders, each\n"
            "once, whatever comes twice; the others wait for a person in the window.\n"
            "Out: {\"format\":\"wechat-trade\",\"rows\":3,\"dryRun\":true,\n"
            "      \"transactions\":{\"new\":0,\"changed\":0,\"unchanged\":0,\"left\":0},\n"
            "      \"matched\":{\"count\":0,\"sum\":0},\"ambiguous\":{...},\"unexplained\":{...},\"refunds\":{...},\n"
            "      \"fees\":{...},\"unpaid\":{...},\"taken\":{\"count\":0,\"sum\":0,\"booked\":0},\n"
            "      \"refused\":[{\"line\":17,\"reason\":\"...\"}],\"noted\":[...]}\n"
            "     Of all bills that were kept: an earlier one may hold what is matched now. left are rows that are\n"
            "     none of the shop's: spent, moved, closed. booked counts new payments; the others were there.\n"
            "Exit code 1 when lines were refused, 2 when the file cannot be read or is not whole."),
        { { QStringLiteral("SHOP"), QStringLiteral("The shop file.") },
            { QStringLiteral("FILE"), QStringLiteral("The bill.") } },
        { { QStringLiteral("take"), QStringLiteral("Keeps the bill and takes what is matched.") } }, run };
}

} // namespace jishi::cli
