#include "models/resellers/linkoffers.h"

#include "models/catalog/catalogstore.h"
#include "models/resellers/campaignstore.h"

namespace jishi {

namespace {

// What is struck through is higher than what is paid, or nothing.
std::optional<Money> struck(const Variant &variant, Money pays)
{
    Money higher = variant.price;
    if (variant.listPrice && variant.listPrice->compare(higher) > 0)
        higher = *variant.listPrice;
    return higher.compare(pays) > 0 ? std::optional(higher) : std::nullopt;
}

QString daysOf(const Campaign &campaign)
{
    if (!campaign.firstDay.isValid() && !campaign.lastDay.isValid())
        return {};
    const auto text = [](QDate day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); };
    return text(campaign.firstDay) + QStringLiteral(" – ") + text(campaign.lastDay);
}

} // namespace

Result<LinkOffer> LinkOffers::offer(const Link &link) const
{
    switch (link.wish.target) {
    case LinkTarget::Product:
        return ofProduct(link.wish.targetId);
    case LinkTarget::Campaign: {
        const auto campaign = CampaignStore(m_connection, m_context).campaign(link.wish.targetId);
        if (!campaign)
            return campaign.error();
        return LinkOffer { campaign->name, {}, false, {}, daysOf(*campaign).trimmed() };
    }
    case LinkTarget::Shop:
        break;
    }
    return LinkOffer { m_context.profile.name, {}, false, {}, {} };
}

Result<LinkOffer> LinkOffers::ofProduct(RowId id) const
{
    const auto product = CatalogStore(m_connection, m_context).product(id);
    if (!product)
        return product.error();
    const QDate today = dayOf(m_context.clock->now(), m_context.profile.zone);
    LinkOffer offer { product->name, {}, false, {}, {} };
    std::optional<Money> highest;
    for (const Variant &variant : product->variants) {
        if (variant.archived)
            continue;
        const Money pays = variant.priceOn(today);
        if (!offer.price || pays.compare(*offer.price) < 0) {
            offer.price = pays;
            offer.listPrice = struck(variant, pays);
        }
        if (!highest || pays.compare(*highest) > 0)
            highest = pays;
    }
    offer.isLowest = highest && highest->compare(*offer.price) > 0;
    return offer;
}

Result<std::vector<RowId>> LinkOffers::productsOf(RowId category) const
{
    Statement rows =
        m_connection.prepare("WITH RECURSIVE below (id) AS (\n"
                             "    SELECT ?1 UNION SELECT c.id FROM categories c JOIN below b ON c.parent_id = b.id\n"
                             "        WHERE c.deleted_at IS NULL)\n"
                             "SELECT p.id FROM products p JOIN below b ON b.id = p.category_id\n"
                             "WHERE p.deleted_at IS NULL AND p.published = 1\n"
                             "ORDER BY p.name COLLATE NOCASE, p.id");
    rows.bind(1, category);
    std::vector<RowId> products;
    while (rows.next())
        products.push_back(rows.integer(0));
    if (auto done = rows.status(); !done)
        return done.error();
    return products;
}

RowId LinkOffers::picture(const Link &link) const
{
    if (link.wish.target != LinkTarget::Product)
        return 0;
    Statement row = m_connection.prepare("SELECT picture_id FROM products WHERE id = ?1");
    return row.bind(1, link.wish.targetId).next() ? row.integer(0) : 0;
}

} // namespace jishi
