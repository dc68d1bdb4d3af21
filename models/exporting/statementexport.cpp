#include "models/exporting/statementexport.h"

#include "models/commissions/statementwords.h"
#include "models/exporting/xlsxwriter.h"

namespace jishi {

using namespace Qt::StringLiterals;

namespace {

struct StatementBook
{
    Q_DECLARE_TR_FUNCTIONS(jishi::StatementBook)
};

void writeFigure(XlsxWriter &book, const QString &words, const Money &amount)
{
    book.plain(words).amount(amount);
    book.endRow();
}

void writeBalance(XlsxWriter &book, const QString &title, const StatementBalance &balance)
{
    book.header(title).amount(balance.total());
    book.endRow();
    writeFigure(book, StatementWords::state(EntryState::Waiting), balance.waiting);
    writeFigure(book, StatementWords::state(EntryState::Held), balance.held);
    writeFigure(book,
        balance.isCarriedOver() ? StatementBook::tr("Carried over, lowers the next payout")
                                : StatementWords::state(EntryState::Payable),
        balance.payable);
    writeFigure(book, StatementWords::state(EntryState::Prepared), balance.inPayout);
    book.endRow();
}

void writeLine(XlsxWriter &book, const StatementLine &line, const CommissionStatement &statement)
{
    book.moment(line.bookedAt, statement.zone).plain(StatementWords::kind(line.kind, line.level));
    book.text(line.order);
    line.lineNo > 0 ? book.figure(QString::number(line.lineNo)) : book.blank();
    book.text(line.goods).plain(StatementWords::calculation(line, statement.currency));
    book.plain(StatementWords::rule(line)).text(line.refund);
    line.refund.isEmpty() ? book.blank() : book.plain(StatementWords::percent(line.refundShare));
    book.moment(line.releaseAt, statement.zone).plain(StatementWords::state(line.state)).text(line.reason);
    book.amount(line.amount);
    book.endRow();
}

void writePayout(XlsxWriter &book, const StatementPayout &payout, const CommissionStatement &statement)
{
    book.moment(payout.bookedAt, statement.zone);
    book.plain(StatementWords::kind(payout.back ? EntryKind::PayoutVoid : EntryKind::Payout, 0));
    book.plain(StatementWords::method(payout.method)).text(payout.account).text(payout.reference).text(payout.reason);
    book.amount(payout.amount).amount(payout.tax).amount(payout.fee).amount(payout.net);
    book.endRow();
}

void writeTotals(XlsxWriter &book, const CommissionStatement &statement)
{
    writeFigure(book, StatementBook::tr("Earned in the month"), statement.earned);
    writeFigure(book, StatementBook::tr("Taken back in the month"), statement.reversed);
    writeFigure(book, StatementBook::tr("Paid out in the month"), statement.paidOut);
    if (!statement.cameBack.isZero())
        writeFigure(book, StatementBook::tr("Payouts that did not arrive"), statement.cameBack);
    book.endRow();
}

} // namespace

Result<QByteArray> statementWorkbook(const CommissionStatement &statement)
{
    XlsxWriter book("Statement", statement.currency.decimals());
    book.header(StatementBook::tr("Commission statement")).plain(statement.month.toText()).text(statement.resellerName);
    book.text(statement.shop).plain(statement.currency.code());
    book.endRow();
    book.endRow();
    writeBalance(book, StatementBook::tr("Balance before"), statement.opening);
    writeTotals(book, statement);
    writeBalance(book, StatementBook::tr("Balance after"), statement.closing);
    book.headers(
        { StatementBook::tr("Booked"), StatementBook::tr("What"), StatementBook::tr("Order"), StatementBook::tr("Line"),
            StatementBook::tr("Goods"), StatementBook::tr("Calculation"), StatementBook::tr("Rule"),
            StatementBook::tr("Refund"), StatementBook::tr("Share"), StatementBook::tr("Released"),
            StatementBook::tr("State"), StatementBook::tr("Reason"), StatementBook::tr("Amount") });
    for (const StatementLine &line : statement.lines)
        writeLine(book, line, statement);
    book.endRow();
    book.headers({ StatementBook::tr("Booked"), StatementBook::tr("What"), StatementBook::tr("Way"),
        StatementBook::tr("Account"), StatementBook::tr("Reference"), StatementBook::tr("Reason"),
        StatementBook::tr("Amount"), StatementBook::tr("Tax withheld"), StatementBook::tr("Fee"),
        StatementBook::tr("Net") });
    for (const StatementPayout &payout : statement.payouts)
        writePayout(book, payout, statement);
    return book.finish();
}

} // namespace jishi
