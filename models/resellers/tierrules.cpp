#include "models/resellers/tierrules.h"

#include "models/base/refusal.h"
#include "models/catalog/shoplists.h"

namespace jishi {

namespace {
constexpr int kMostDays = 366;
}

Result<std::vector<TierRule>> TierRules::all() const
{
    std::vector<TierRule> tiers;
    Statement rows = m_connection.prepare("SELECT id, name, rise_sales, rise_days FROM reseller_tiers\n"
                                          "WHERE deleted_at IS NULL ORDER BY position, id");
    while (rows.next()) {
        TierRule &tier = tiers.emplace_back();
        tier.id = rows.integer(0);
        tier.name = rows.text(1);
        if (!rows.isNull(2))
            tier.sales = rows.money(2, m_context.profile.currency);
        tier.days = rows.isNull(3) ? tier.days : static_cast<int>(rows.integer(3));
    }
    if (auto read = rows.status(); !read)
        return read.error();
    return tiers;
}

Status TierRules::save(const std::vector<TierRule> &tiers)
{
    std::vector<ResellerTier> names;
    for (const TierRule &tier : tiers) {
        if (tier.sales && tier.sales->minor() <= 0)
            return refused(Refusal::tr("What lifts into the tier %1 is an amount above zero.").arg(tier.name));
        if (tier.days < 1 || tier.days > kMostDays)
            return refused(Refusal::tr("Sales are counted over 1 to 366 days."));
        names.push_back({ tier.id, tier.name });
    }
    ShopLists lists(m_connection, m_context);
    if (auto saved = lists.save(names); !saved)
        return saved;
    const std::vector<ResellerTier> stored = lists.tiers(); // new ones have their ids now
    for (size_t i = 0; i < tiers.size() && i < stored.size(); ++i) {
        const auto days = tiers[i].sales ? std::optional<int64_t>(tiers[i].days) : std::nullopt;
        auto set = m_connection
                       .prepare("UPDATE reseller_tiers SET rise_sales = ?2, rise_days = ?3\n"
                                "WHERE id = ?1 AND (rise_sales IS NOT ?2 OR rise_days IS NOT ?3)")
                       .bind(1, stored[i].id)
                       .bind(2, tiers[i].sales)
                       .bind(3, days)
                       .run();
        if (!set)
            return set;
    }
    return done();
}

} // namespace jishi
