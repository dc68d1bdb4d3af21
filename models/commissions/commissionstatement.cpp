#include "models/commissions/commissionstatement.h"

#include "models/base/decimal.h"
#include "models/base/refusal.h"
#include "models/commissions/monthclose.h"
#include "models/settings/settings.h"

#include <algorithm>

namespace jishi {

namespace {

int64_t shareOf(const Money &taken, int64_t earned)
{
    if (earned == 0)
        return 0;
    return std::abs(multiplyDivide(taken.minor(), kWholeRate, earned).value_or(0));
}

StatementLine lineOf(const Statement &row, Currency currency)
{
    StatementLine line;
    line.uuid = row.uuid(0);
    line.kind = entryKindFrom(row.utf8(1));
    line.level = static_cast<int>(row.integer(2));
    line.order = row.text(3);
    line.lineNo = static_cast<int>(row.integer(4));
    line.goods = row.text(5);
    line.basis = row.integer(6);
    line.rate = row.integer(7);
    line.ruleBasis = row.text(8);
    line.ruleScope = row.text(9);
    line.ruleVersion = static_cast<int>(row.integer(10));
    line.refund = row.text(11);
    line.reason = row.text(12);
    line.at = row.integer(13);
    line.bookedAt = row.integer(14);
    line.releaseAt = row.integer(15);
    line.amount = row.money(16, currency);
    line.state = static_cast<EntryState>(row.integer(17));
    if (!line.refund.isEmpty())
        line.refundShare = shareOf(line.amount, row.integer(18));
    return line;
}

} // namespace

bool CommissionStatement::addsUp() const
{
    Money plus(0, currency);
    Money minus(0, currency);
    Money out(0, currency);
    Money back(0, currency);
    for (const StatementLine &line : lines)
        (line.kind == EntryKind::Reversal ? minus : plus) += line.amount;
    for (const StatementPayout &payout : payouts)
        (payout.back ? back : out) += payout.amount;
    return plus == earned && minus == reversed && out == paidOut && back == cameBack
        && opening.total() + plus + minus + out + back == closing.total();
}

Result<CommissionStatement> CommissionStatements::of(RowId reseller, CommissionMonth month) const
{
    auto statement = head(reseller, month);
    if (!statement)
        return statement;
    const QTimeZone &zone = m_context.profile.zone;
    const auto opening = balance(reseller, month.begins(zone), month.begins(zone) - 1);
    if (!opening)
        return opening.error();
    const auto closing = balance(reseller, month.ends(zone), statement->asOf);
    if (!closing)
        return closing.error();
    statement->opening = *opening;
    statement->closing = *closing;
    if (auto read = readLines(*statement); !read)
        return read.error();
    if (auto read = readPayouts(*statement); !read)
        return read.error();
    return statement;
}

Result<CommissionStatement> CommissionStatements::head(RowId reseller, CommissionMonth month) const
{
    const ShopProfile &profile = m_context.profile;
    if (month.begins(profile.zone) > m_context.clock->now())
        return refused(Refusal::tr("%1 has not begun yet.").arg(month.toText()));
    Statement row = m_connection.prepare("SELECT uuid, name FROM resellers WHERE id = ?1");
    if (!row.bind(1, reseller).next())
        return row.status() ? Error { ErrorKind::NotFound, QStringLiteral("reseller %1").arg(reseller) }
                            : row.status().error();
    const auto closed = MonthClose(m_connection, m_context).isClosed(month);
    if (!closed)
        return closed.error();
    CommissionStatement statement;
    statement.shop = profile.name;
    statement.shopId = Settings(m_connection).value(setting::kShopUuid);
    statement.currency = profile.currency;
    statement.zone = profile.zone;
    statement.reseller = reseller;
    statement.resellerId = row.uuid(0);
    statement.resellerName = row.text(1);
    statement.month = month;
    statement.closed = *closed;
    statement.asOf = std::min(month.ends(profile.zone) - 1, m_context.clock->now());
    statement.earned = statement.reversed = statement.paidOut = statement.cameBack = Money(0, profile.currency);
    return statement;
}

Result<StatementBalance> CommissionStatements::balance(RowId reseller, Instant until, Instant asOf) const
{
    const Money nothing(0, m_context.profile.currency);
    StatementBalance balance { nothing, nothing, nothing, nothing };
    const std::array<Money *, kEntryStates> places { &balance.waiting, &balance.held, &balance.payable,
        &balance.inPayout, nullptr };
    Statement rows = m_connection.prepare("SELECT state, sum(amount) FROM (\n    SELECT e.amount, " + entryState()
        + " AS state\n    FROM commission_entries e\n" + joinPayoutThen()
        + "    WHERE e.reseller_id = :reseller AND e.booked_at < :until AND " + isCommission() + ")\nGROUP BY state");
    rows.bind(":reseller", reseller).bind(":until", until).bind(":at", asOf);
    while (rows.next())
        if (Money *place = places[static_cast<size_t>(rows.integer(0))])
            *place = rows.money(1, nothing.currency());
    if (auto read = rows.status(); !read)
        return read.error();
    return balance;
}

Status CommissionStatements::readLines(CommissionStatement &statement) const
{
    Statement rows = m_connection.prepare(
        "SELECT e.uuid, e.kind, e.level, o.number, e.line_no, n.name, e.basis, e.rate, r.basis, r.scope, r.version,\n"
        "    f.number, e.reason, e.at, e.booked_at, e.release_at, e.amount,\n    "
        + entryState()
        + ",\n"
          "    CASE WHEN e.refund_id IS NOT NULL THEN (SELECT sum(a.amount) FROM commission_entries a\n"
          "        WHERE a.order_id = e.order_id AND a.line_no IS e.line_no AND a.level = e.level\n"
          "            AND a.reseller_id = e.reseller_id AND a.refund_id IS NULL) END\n"
          "FROM commission_entries e\n"
        + joinPayoutThen()
        + "LEFT JOIN orders o ON o.id = e.order_id\n"
          "LEFT JOIN order_lines n ON n.order_id = e.order_id AND n.line_no = e.line_no\n"
          "LEFT JOIN orders f ON f.id = e.refund_id\n"
          "LEFT JOIN commission_rules r ON r.id = e.rule_id\n"
          "WHERE e.reseller_id = :reseller AND e.booked_at >= :begins AND e.booked_at < :ends AND "
        + isCommission() + "\nORDER BY e.booked_at, e.id");
    rows.bind(":reseller", statement.reseller).bind(":at", statement.asOf);
    rows.bind(":begins", statement.month.begins(statement.zone)).bind(":ends", statement.month.ends(statement.zone));
    while (rows.next()) {
        StatementLine line = lineOf(rows, statement.currency);
        (line.kind == EntryKind::Reversal ? statement.reversed : statement.earned) += line.amount;
        statement.lines.push_back(std::move(line));
    }
    return rows.status();
}

Status CommissionStatements::readPayouts(CommissionStatement &statement) const
{
    Statement rows =
        m_connection.prepare("SELECT p.uuid, e.kind = 'payout_void', e.booked_at, e.amount, p.tax, p.fee, p.net,\n"
                             "    (SELECT count(*) FROM payout_entries l WHERE l.payout_id = p.id),\n"
                             "    p.method, p.account, p.reference, e.reason\n"
                             "FROM commission_entries e\n"
                             "JOIN payouts p ON p.id = e.payout_id\n"
                             "WHERE e.reseller_id = ?1 AND e.booked_at >= ?2 AND e.booked_at < ?3\n"
                             "ORDER BY e.booked_at, e.id");
    rows.bind(1, statement.reseller);
    rows.bind(2, statement.month.begins(statement.zone)).bind(3, statement.month.ends(statement.zone));
    while (rows.next()) {
        StatementPayout payout { rows.uuid(0), rows.integer(1) != 0, rows.integer(2), rows.money(3, statement.currency),
            rows.money(4, statement.currency), rows.money(5, statement.currency), rows.money(6, statement.currency),
            static_cast<int>(rows.integer(7)), rows.text(8), rows.text(9), rows.text(10), rows.text(11) };
        (payout.back ? statement.cameBack : statement.paidOut) += payout.amount;
        statement.payouts.push_back(std::move(payout));
    }
    return rows.status();
}

Result<std::vector<CommissionMonth>> CommissionStatements::months(RowId reseller) const
{
    const QTimeZone &zone = m_context.profile.zone;
    const CommissionMonth now = CommissionMonth::of(m_context.clock->now(), zone);
    Statement first = m_connection.prepare("SELECT min(booked_at) FROM commission_entries WHERE reseller_id = ?1");
    CommissionMonth month = now;
    if (first.bind(1, reseller).next() && !first.isNull(0))
        month = std::min(now, CommissionMonth::of(first.integer(0), zone));
    if (auto read = first.status(); !read)
        return read.error();
    std::vector<CommissionMonth> months;
    for (; month <= now; month = month.next())
        months.insert(months.begin(), month);
    return months;
}

Result<RowId> CommissionStatements::find(const QString &reseller) const
{
    const auto uuid = Uuid::fromText(reseller);
    Statement rows = uuid ? m_connection.prepare("SELECT id FROM resellers WHERE uuid = ?1")
                          : m_connection.prepare("SELECT id FROM resellers\n"
                                                 "WHERE name = ?1 COLLATE NOCASE AND deleted_at IS NULL\n"
                                                 "ORDER BY id");
    if (uuid)
        rows.bind(1, *uuid);
    else
        rows.bind(1, reseller);
    std::vector<RowId> found;
    while (rows.next())
        found.push_back(rows.integer(0));
    if (auto read = rows.status(); !read)
        return read.error();
    if (found.size() == 1)
        return found.front();
    return refused(found.empty() ? Refusal::tr("There is no reseller %1.").arg(reseller)
                                 : Refusal::tr("Several resellers are called %1: name one by its ID.").arg(reseller));
}

} // namespace jishi
