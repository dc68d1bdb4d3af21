#include "ui/payouts/statementpaper.h"

#include "models/commissions/statementwords.h"
#include "ui/payouts/statementmodel.h"
#include "ui/printing/paperflow.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace jishi {

namespace {

struct StatementPaper
{
    Q_DECLARE_TR_FUNCTIONS(jishi::StatementPaper)
};

constexpr int kMargin = millimetres(15);
constexpr PaperFont kTitle { 640, true };
constexpr PaperFont kBody { 310 };
constexpr PaperFont kStrong { 340, true };
constexpr PaperFont kFigure { 340 };
constexpr PaperFont kSmall { 260 };
constexpr PaperFont kHead { 260, true };
constexpr int kGrey = 95;
constexpr int kDay = millimetres(18);
constexpr int kWhat = millimetres(30);
constexpr int kState = millimetres(22);
constexpr int kMoney = millimetres(24);
constexpr int kSum = millimetres(40);

QString day(Instant at, const QTimeZone &zone)
{
    return at > 0 ? dayOf(at, zone).toString(Qt::ISODate) : QString();
}

void putFigure(PaperFlow &flow, const QString &words, const Money &amount, PaperFont font = kFigure)
{
    flow.row({ { words, 0, Qt::AlignLeft, font }, { amount.toDisplay(), kSum, Qt::AlignRight, font } });
}

void putLine(PaperFlow &flow)
{
    flow.gap(80);
    flow.rule(15, 170);
    flow.gap(100);
}

// How a balance stands; what is nothing takes no line.
void putParts(PaperFlow &flow, const StatementBalance &balance)
{
    const auto part = [&](const QString &words, const Money &amount) {
        if (!amount.isZero())
            flow.row({ { u"    "_s + words, 0, Qt::AlignLeft, kSmall, kGrey },
                { amount.toDisplay(), kSum, Qt::AlignRight, kSmall, kGrey } });
    };
    part(StatementPaper::tr("waiting for release"), balance.waiting);
    part(StatementPaper::tr("on hold, because a customer asks for her money back"), balance.held);
    part(balance.isCarriedOver()
            ? StatementPaper::tr("carried over: taken back after it was paid, lowers the next payout")
            : StatementPaper::tr("payable"),
        balance.payable);
    part(StatementPaper::tr("in a payout that is not paid yet"), balance.inPayout);
}

void putSummary(PaperFlow &flow, const CommissionStatement &statement)
{
    putFigure(flow, StatementPaper::tr("Balance before"), statement.opening.total(), kStrong);
    putParts(flow, statement.opening);
    putLine(flow);
    putFigure(flow, StatementPaper::tr("Earned"), statement.earned);
    putFigure(flow, StatementPaper::tr("Taken back with refunds"), statement.reversed);
    putFigure(flow, StatementPaper::tr("Paid out"), statement.paidOut);
    if (!statement.cameBack.isZero())
        putFigure(flow, StatementPaper::tr("Payouts that did not arrive"), statement.cameBack);
    putLine(flow);
    putFigure(flow, StatementPaper::tr("Balance after"), statement.closing.total(), kStrong);
    putParts(flow, statement.closing);
    flow.gap(millimetres(6));
}

void putRow(PaperFlow &flow, const StatementModel::Row &row, const QTimeZone &zone)
{
    const QString state = row.state ? StatementWords::state(*row.state) : QString();
    const std::vector<PaperCell> cells { { day(row.at, zone), kDay, Qt::AlignLeft, kBody },
        { row.what, kWhat, Qt::AlignLeft, kBody }, { row.source, 0, Qt::AlignLeft, kBody },
        { state, kState, Qt::AlignLeft, kBody }, { row.amount.toDisplay(), kMoney, Qt::AlignRight, kBody } };
    QStringList how { row.calculation, row.rule };
    how.removeAll(QString());
    const QString released = row.releaseAt > 0 ? day(row.releaseAt, zone) : QString();
    const std::vector<PaperCell> below { { {}, kDay }, { {}, kWhat },
        { how.join(u" · "_s), 0, Qt::AlignLeft, kSmall, kGrey }, { released, kState, Qt::AlignLeft, kSmall, kGrey },
        { {}, kMoney } };
    const bool hasBelow = !how.isEmpty() || !released.isEmpty();
    flow.need(flow.heightOf(cells) + (hasBelow ? flow.heightOf(below) : 0) + 200);
    flow.row(cells);
    if (hasBelow)
        flow.row(below);
    flow.gap(70);
    flow.rule(10, 200);
    flow.gap(80);
}

void putRows(PaperFlow &flow, const CommissionStatement &statement)
{
    const std::vector<StatementModel::Row> rows = StatementModel::rowsOf(statement);
    if (rows.empty())
        return flow.text(StatementPaper::tr("Nothing was booked in this month."), kBody, Qt::AlignLeft, kGrey);
    const auto head = [&flow] {
        const auto cell = [](const QString &text, int width, Qt::Alignment alignment = Qt::AlignLeft) {
            return PaperCell { text, width, alignment, kHead, kGrey };
        };
        flow.row({ cell(StatementPaper::tr("Booked"), kDay), cell(StatementPaper::tr("What"), kWhat),
            cell(StatementPaper::tr("For"), 0),
            //: Column head: how a commission stands, and below it the day of its release
            cell(StatementPaper::tr("State, release"), kState),
            cell(StatementPaper::tr("Amount"), kMoney, Qt::AlignRight) });
        flow.gap(80);
        flow.rule(30);
        flow.gap(100);
    };
    head();
    flow.setHead(head);
    for (const StatementModel::Row &row : rows)
        putRow(flow, row, statement.zone);
    flow.setHead({});
}

} // namespace

Paper statementPaper(const CommissionStatement &statement, const QString &printed, const QString &fingerprint)
{
    Paper paper {
        StatementPaper::tr("Commission Statement %1 %2").arg(statement.month.toText(), statement.resellerName)
    };
    PaperFlow flow(paper, kMargin);
    flow.row({ { StatementPaper::tr("Commission Statement"), 0, Qt::AlignLeft, kTitle },
        { statement.month.toText(), millimetres(50), Qt::AlignRight, kStrong } });
    flow.text(statement.resellerName, kStrong);
    QStringList below { statement.shop, StatementPaper::tr("as of %1").arg(printed),
        statement.closed ? StatementPaper::tr("month closed") : StatementPaper::tr("month still open") };
    flow.text(below.join(u" · "_s), kSmall, Qt::AlignLeft, kGrey);
    flow.gap(millimetres(6));
    putSummary(flow, statement);
    putRows(flow, statement);
    if (!fingerprint.isEmpty()) {
        flow.gap(millimetres(4));
        flow.text(
            StatementPaper::tr("The signed file of this statement can be verified with the key %1.").arg(fingerprint),
            kSmall, Qt::AlignLeft, kGrey);
    }
    flow.endPages(statement.shop + u" · "_s + statement.resellerName + u" · "_s + statement.month.toText());
    return paper;
}

} // namespace jishi
