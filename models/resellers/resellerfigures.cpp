#include "models/resellers/resellerfigures.h"

namespace jishi {

std::string netOfOrder()
{
    return "(o.total - o.shipping + coalesce((SELECT sum(b.total - b.shipping) FROM orders b\n"
           "    WHERE b.refers_to = o.id AND b.status IN ('placed', 'completed')), 0))";
}

std::string boughtHerself()
{
    return "EXISTS (SELECT 1 FROM attributions a WHERE a.order_id = o.id AND a.own_purchase\n"
           "    AND NOT EXISTS (SELECT 1 FROM attributions n WHERE n.replaces = a.id))";
}

// Payable is what was released, of orders without an open request for money back, in no payout. From the first entry to
// the last: by an index of resellers a long ledger would be read back and forth.
Result<ResellerFigures::Commissions> ResellerFigures::commissions() const
{
    Statement rows = m_connection.prepare(
        "SELECT e.reseller_id, e.amount, e.release_at <= ?1 AND NOT EXISTS (SELECT 1 FROM refund_requests q\n"
        "    WHERE q.order_id = e.order_id AND q.settled_at IS NULL AND q.deleted_at IS NULL)\n"
        "FROM commission_entries e NOT INDEXED\n"
        "WHERE e.kind NOT IN ('payout', 'payout_void')\n"
        "AND NOT EXISTS (SELECT 1 FROM payout_entries l WHERE l.entry_id = e.id AND l.voided = 0)");
    rows.bind(1, m_context.clock->now());
    Commissions commissions;
    while (rows.next()) {
        Earned &earned = commissions[rows.integer(0)];
        (rows.integer(2) != 0 ? earned.payable : earned.waiting) += rows.integer(1);
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return commissions;
}

Result<std::vector<ResellerSummary>> ResellerFigures::all() const
{
    const auto commissions = this->commissions();
    if (!commissions)
        return commissions.error();
    Statement rows = m_connection.prepare(
        "SELECT r.id, r.name, t.name, r.status, i.name,\n"
        "    (SELECT count(*) FROM customers c WHERE c.reseller_id = r.id AND c.deleted_at IS NULL),\n"
        "    s.orders, s.net, r.applied_at\n"
        "FROM resellers r\n"
        "LEFT JOIN reseller_tiers t ON t.id = r.tier_id\n"
        "LEFT JOIN resellers i ON i.id = r.inviter_id\n"
        "LEFT JOIN (SELECT o.reseller_id, count(*) AS orders, sum("
        + netOfOrder()
        + ") AS net\n"
          "    FROM orders o\n"
          "    WHERE o.reseller_id IS NOT NULL AND o.placed_at >= ?1 AND o.refers_to IS NULL\n"
          "    AND o.status IN ('placed', 'completed') GROUP BY o.reseller_id) s ON s.reseller_id = r.id\n"
          "WHERE r.deleted_at IS NULL\n"
          "ORDER BY r.name COLLATE NOCASE, r.id");
    const QTimeZone &zone = m_context.profile.zone;
    rows.bind(1, startOfDay(dayOf(m_context.clock->now(), zone).addDays(1 - kDays), zone));
    const Currency currency = m_context.profile.currency;
    std::vector<ResellerSummary> resellers;
    while (rows.next()) {
        const auto found = commissions->find(rows.integer(0));
        Earned earned = found == commissions->end() ? Earned {} : found->second;
        const ResellerStatus status = resellerStatusFrom(rows.utf8(3));
        if (status == ResellerStatus::Frozen) // nothing of it is paid for now
            earned = { earned.waiting + earned.payable, 0 };
        resellers.push_back({ rows.integer(0), rows.text(1), rows.text(2), status, rows.text(4),
            static_cast<int>(rows.integer(5)), static_cast<int>(rows.integer(6)), rows.money(7, currency),
            Money(earned.waiting, currency), Money(earned.payable, currency), rows.integer(8) });
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return resellers;
}

Result<std::vector<ResellerSummary>> ResellerFigures::people() const
{
    Statement rows = m_connection.prepare("SELECT id, name, status FROM resellers WHERE deleted_at IS NULL\n"
                                          "ORDER BY name COLLATE NOCASE, id");
    std::vector<ResellerSummary> people;
    while (rows.next()) {
        ResellerSummary &one = people.emplace_back();
        one.id = rows.integer(0);
        one.name = rows.text(1);
        one.status = resellerStatusFrom(rows.utf8(2));
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return people;
}

Result<std::vector<ResellerSummary>> ResellerFigures::applications() const
{
    Statement rows = m_connection.prepare("SELECT r.id, r.name, t.name, i.name, r.applied_at FROM resellers r\n"
                                          "LEFT JOIN reseller_tiers t ON t.id = r.tier_id\n"
                                          "LEFT JOIN resellers i ON i.id = r.inviter_id\n"
                                          "WHERE r.status = 'applied' AND r.deleted_at IS NULL\n"
                                          "ORDER BY r.applied_at, r.id");
    std::vector<ResellerSummary> applications;
    while (rows.next()) {
        ResellerSummary &one = applications.emplace_back();
        one.id = rows.integer(0);
        one.name = rows.text(1);
        one.tier = rows.text(2);
        one.status = ResellerStatus::Applied;
        one.inviter = rows.text(3);
        one.appliedAt = rows.integer(4);
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return applications;
}

} // namespace jishi
