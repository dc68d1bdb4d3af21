#include "models/resellers/attributionstory.h"

#include <algorithm>

namespace jishi {

Result<std::optional<AttributionStory>> AttributionStories::expected(const AttributionClue &clue) const
{
    const auto owed = Attributions(m_connection, m_context).decide(clue);
    if (!owed)
        return owed.error();
    if (!*owed)
        return std::optional<AttributionStory>();
    auto story = named(**owed, clue.groupId);
    if (!story)
        return story.error();
    return std::optional(std::move(*story));
}

Result<std::vector<AttributionStory>> AttributionStories::of(RowId order) const
{
    const auto chain = Attributions(m_connection, m_context).chain(order);
    if (!chain)
        return chain.error();
    std::vector<AttributionStory> stories;
    Statement row = m_connection.prepare("SELECT group_id FROM orders WHERE id = ?1");
    const RowId group = row.bind(1, order).next() ? row.integer(0) : 0;
    for (const Attribution &attribution : *chain) {
        auto story = named(attribution, group);
        if (!story)
            return story.error();
        stories.push_back(std::move(*story));
    }
    return stories;
}

Result<AttributionStory> AttributionStories::named(const Attribution &attribution, RowId group) const
{
    Statement row = m_connection.prepare("SELECT (SELECT name FROM resellers WHERE id = ?1),\n"
                                         "    (SELECT name FROM resellers WHERE id = ?2),\n"
                                         "    (SELECT code FROM links WHERE id = ?3),\n"
                                         "    (SELECT name FROM campaigns WHERE id = ?4),\n"
                                         "    (SELECT name FROM groups WHERE id = ?5)");
    row.bind(1, attribution.resellerId).bind(2, attribution.inviterId).bind(3, attribution.linkId);
    if (!row.bind(4, attribution.campaignId).bind(5, group).next())
        return row.status().error();
    return AttributionStory { attribution, row.text(0), row.text(1), row.text(2), row.text(3), row.text(4) };
}

Result<std::vector<CreditChoice>> AttributionStories::choices() const
{
    std::vector<CreditChoice> choices;
    Statement rows = m_connection.prepare("SELECT id, name FROM resellers\n"
                                          "WHERE deleted_at IS NULL AND status IN ('active', 'frozen')");
    while (rows.next())
        choices.push_back({ rows.integer(0), rows.text(1) });
    if (auto read = rows.status(); !read)
        return read.error();
    std::sort(choices.begin(), choices.end(),
        [](const CreditChoice &a, const CreditChoice &b) { return QString::localeAwareCompare(a.name, b.name) < 0; });
    return choices;
}

} // namespace jishi
