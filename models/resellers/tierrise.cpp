#include "models/resellers/tierrise.h"

#include "models/base/refusal.h"
#include "models/resellers/resellerfigures.h"

#include <algorithm>

namespace jishi {

const TierReach *reached(std::span<const TierReach> above)
{
    const TierReach *highest = nullptr;
    for (const TierReach &tier : above)
        if (tier.sold >= tier.needed)
            highest = &tier;
    return highest;
}

Result<std::vector<RiseSuggestion>> TierRise::suggestions() const
{
    Statement rows = m_connection.prepare("SELECT r.id, r.name, own.name, t.id, t.name, t.rise_sales, t.rise_days, sum("
        + netOfOrder()
        + ")\n"
          "FROM resellers r\n"
          "LEFT JOIN reseller_tiers own ON own.id = r.tier_id AND own.deleted_at IS NULL\n"
          "JOIN reseller_tiers t ON t.rise_sales IS NOT NULL AND t.deleted_at IS NULL\n"
          "    AND (t.position, t.id) > (coalesce(own.position, -1), coalesce(own.id, 0))\n"
          "JOIN orders o ON o.reseller_id = r.id AND o.placed_at >= ?1 - t.rise_days * 86400000\n"
          "    AND o.refers_to IS NULL AND o.status IN ('placed', 'completed')\n"
          "WHERE r.status = 'active' AND r.deleted_at IS NULL\n"
          "AND NOT "
        + boughtHerself()
        + "\n"
          "GROUP BY r.id, t.id\n"
          "ORDER BY r.name COLLATE NOCASE, r.id, t.position, t.id");
    const QTimeZone &zone = m_context.profile.zone;
    rows.bind(1, startOfDay(dayOf(m_context.clock->now(), zone).addDays(1), zone));
    std::vector<RiseSuggestion> found;
    std::vector<TierReach> above;
    RiseSuggestion who;
    const auto decide = [&] {
        if (const TierReach *tier = reached(above))
            found.push_back({ who.resellerId, who.name, who.from, tier->tierId, tier->tier,
                Money(tier->sold, m_context.profile.currency), tier->days });
        above.clear();
    };
    while (rows.next()) {
        if (rows.integer(0) != who.resellerId)
            decide();
        who.resellerId = rows.integer(0);
        who.name = rows.text(1);
        who.from = rows.text(2);
        above.push_back(
            { rows.integer(3), rows.text(4), rows.integer(5), rows.integer(7), static_cast<int>(rows.integer(6)) });
    }
    decide();
    if (auto read = rows.status(); !read)
        return read.error();
    return found;
}

Status TierRise::raise(RowId reseller, RowId tier)
{
    const auto now = suggestions();
    if (!now)
        return now.error();
    const bool stands = std::ranges::any_of(
        *now, [&](const RiseSuggestion &each) { return each.resellerId == reseller && each.tierId == tier; });
    if (!stands)
        return refused(Refusal::tr("Her sales do not reach that tier any more."));
    return m_connection.prepare("UPDATE resellers SET tier_id = ?2 WHERE id = ?1")
        .bind(1, reseller)
        .bind(2, tier)
        .run();
}

} // namespace jishi
