#include "models/check/ledgercheck.h"

#include "models/commissions/commissionaccrual.h"
#include "models/commissions/commissionledger.h"
#include "models/commissions/ledgerchain.h"
#include "models/commissions/rulestore.h"

#include <algorithm>

namespace jishi {

namespace {

bool saysTheSame(const CommissionEntry &a, const CommissionEntry &b)
{
    return a.resellerId == b.resellerId && a.level == b.level && a.kind == b.kind && a.lineNo == b.lineNo
        && a.refundId == b.refundId && a.attributionId == b.attributionId && a.ruleId == b.ruleId && a.basis == b.basis
        && a.rate == b.rate && a.amount == b.amount && a.at == b.at && a.releaseAt == b.releaseAt;
}

} // namespace

void LedgerCheck::run()
{
    checkChain();
    checkAttributions();
    // A reseller's file holds her part of the ledger, not what it follows from.
    if (m_context.profile.role != ShopRole::Reseller)
        checkHistory();
    checkPayouts();
}

void LedgerCheck::checkChain()
{
    const auto found = LedgerChain(m_connection).firstBreak();
    if (!found)
        return m_findings.note(found.error());
    if (*found)
        m_findings.add("ledger", QStringLiteral("The chain is broken: ") + (*found)->detail);
}

void LedgerCheck::checkAttributions()
{
    m_findings.each("attribution",
        "SELECT o.number || ' says reseller ' || coalesce(o.reseller_id, 'none') || ', its attribution '\n"
        "    || coalesce(a.reseller_id, 'none')\n"
        "FROM orders o\n"
        "LEFT JOIN attributions a ON a.order_id = coalesce(o.refers_to, o.id)\n"
        "    AND NOT EXISTS (SELECT 1 FROM attributions n WHERE n.replaces = a.id)\n"
        "WHERE o.reseller_id IS NOT a.reseller_id",
        QStringLiteral("Order %1"));
    // A reseller's file knows only of decisions that are hers.
    if (m_context.profile.role == ShopRole::Reseller)
        return;
    m_findings.each("attribution",
        "SELECT o.number FROM attributions a JOIN orders o ON o.id = a.order_id\n"
        "LEFT JOIN attributions b ON b.id = a.replaces\n"
        "WHERE b.order_id <> a.order_id\n"
        "    OR (a.replaces IS NULL AND EXISTS (SELECT 1 FROM attributions n\n"
        "        WHERE n.order_id = a.order_id AND n.replaces IS NULL AND n.id <> a.id))",
        QStringLiteral("The attributions of order %1 are no chain"));
    m_findings.each("inviter",
        "WITH RECURSIVE above (id, inviter_id, steps) AS (\n"
        "    SELECT id, inviter_id, 1 FROM resellers WHERE inviter_id IS NOT NULL\n"
        "    UNION ALL\n"
        "    SELECT a.id, r.inviter_id, a.steps + 1 FROM above a JOIN resellers r ON r.id = a.inviter_id\n"
        "    WHERE a.inviter_id <> a.id AND a.steps < 64)\n"
        "SELECT r.name FROM above a JOIN resellers r ON r.id = a.id WHERE a.inviter_id = a.id",
        QStringLiteral("Reseller %1 has invited herself, by others or at once"));
}

void LedgerCheck::checkHistory()
{
    // What the hub and this desk do not agree about yet follows when they do.
    Statement orders = m_connection.prepare("SELECT DISTINCT o.id, o.number FROM attributions a\n"
                                            "JOIN orders o ON o.id = a.order_id\n"
                                            "WHERE o.id NOT IN (SELECT coalesce(r.refers_to, r.id) FROM hub_due d\n"
                                            "    JOIN orders r ON r.id = d.order_id)");
    while (orders.next())
        checkOrder(orders.integer(0), orders.text(1));
    m_findings.note(orders.status());
    m_findings.each("ledger",
        "SELECT e.id FROM commission_entries e WHERE e.order_id IS NOT NULL\n"
        "AND NOT EXISTS (SELECT 1 FROM attributions a WHERE a.order_id = e.order_id)",
        QStringLiteral("Entry %1 is of an order that is owed to nobody"));
    m_findings.tellRest("ledger", m_found);
}

void LedgerCheck::checkOrder(RowId order, const QString &number)
{
    const auto history = CommissionHistory::read(m_connection, m_context, order);
    if (!history)
        return m_findings.note(history.error());
    checkAccruals(*history, number);
    const auto wanted = CommissionAccrual(m_connection, m_context).derive(*history);
    const auto present = CommissionLedger(m_connection, m_context).ofOrder(order);
    if (!wanted || !present)
        return m_findings.note(wanted ? present.error() : wanted.error());
    for (const CommissionEntry &entry : *wanted) {
        const auto found = std::ranges::find(*present, entry.uuid, &CommissionEntry::uuid);
        if (found == present->end() || !saysTheSame(*found, entry))
            m_findings.addFew("ledger", m_found,
                QStringLiteral("Order %1, line %2, level %3: the ledger says %4, its history %5")
                    .arg(number)
                    .arg(entry.lineNo)
                    .arg(entry.level)
                    .arg(found == present->end() ? QStringLiteral("nothing") : found->amount.toPlain(),
                        entry.amount.toPlain()));
    }
    for (const CommissionEntry &entry : *present)
        if (std::ranges::find(*wanted, entry.uuid, &CommissionEntry::uuid) == wanted->end())
            m_findings.addFew(
                "ledger", m_found, QStringLiteral("Order %1: entry %2 follows from nothing").arg(number).arg(entry.id));
}

// What was decided stays decided; but it must be what its rule makes of the line.
void LedgerCheck::checkAccruals(const CommissionHistory &history, const QString &number)
{
    for (const CommissionEntry &entry : history.accruals) {
        const auto rule = RuleStore(m_connection, m_context).rule(entry.ruleId);
        const auto line = std::ranges::find(history.lines, entry.lineNo, &CommissionHistory::Line::lineNo);
        const auto owed = std::ranges::find(history.attributions, entry.attributionId, &Attribution::id);
        if (!rule || line == history.lines.end() || owed == history.attributions.end()) {
            m_findings.addFew("ledger", m_found,
                QStringLiteral("Order %1: entry %2 names a rule, line or reseller that is not there")
                    .arg(number)
                    .arg(entry.id));
            continue;
        }
        // A supply price that was not written down with the order may have changed since.
        if (rule->basis == CommissionBasis::Margin && !history.knowsSupplyPrice(*line, *owed))
            continue;
        if (commissionOf(history.caseOf(*line, *owed), *rule, entry.level).amount != entry.amount)
            m_findings.addFew("ledger", m_found,
                QStringLiteral("Order %1: entry %2 is not what its rule says").arg(number).arg(entry.id));
    }
}

void LedgerCheck::checkPayouts()
{
    m_findings.each("payout",
        "SELECT p.id || ' is of ' || p.gross || ', its entries add up to ' || coalesce(sum(e.amount), 0)\n"
        "FROM payouts p\n"
        "LEFT JOIN payout_entries l ON l.payout_id = p.id LEFT JOIN commission_entries e ON e.id = l.entry_id\n"
        "GROUP BY p.id HAVING p.gross <> coalesce(sum(e.amount), 0)",
        QStringLiteral("Payout %1"));
    m_findings.each("payout",
        "SELECT l.payout_id FROM payout_entries l\n"
        "JOIN payouts p ON p.id = l.payout_id JOIN commission_entries e ON e.id = l.entry_id\n"
        "WHERE e.release_at > p.created_at OR e.reseller_id <> p.reseller_id OR e.kind IN ('payout', 'payout_void')\n"
        "    OR l.voided <> (p.voided_at IS NOT NULL)",
        QStringLiteral("Payout %1 holds an entry that it may not"));
    m_findings.each("payout",
        "SELECT p.id FROM payouts p\n"
        "LEFT JOIN commission_entries e ON e.payout_id = p.id\n"
        "GROUP BY p.id\n"
        "HAVING coalesce(sum(e.amount), 0)\n"
        "        <> CASE WHEN p.paid_at IS NOT NULL AND p.voided_at IS NULL THEN -p.gross ELSE 0 END\n"
        "    OR sum(e.kind = 'payout') > 1 OR sum(e.kind = 'payout_void') > 1",
        QStringLiteral("Payout %1 is not in the ledger as it was paid"));
}

} // namespace jishi
