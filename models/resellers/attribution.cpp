#include "models/resellers/attribution.h"

#include "models/base/enumtext.h"
#include "models/base/refusal.h"
#include "models/resellers/resellerstore.h"
#include "models/settings/shopoptions.h"

namespace jishi {

namespace {

constexpr std::array<const char *, 5> kMethodWords { "link", "code", "group", "customer", "manual" };

constexpr const char *kSelect = "SELECT id, uuid, order_id, replaces, reseller_id, inviter_id, tier_id, link_id,\n"
                                "    campaign_id, own_purchase, method, touched_at, reason, made_by, at\n"
                                "FROM attributions ";

Attribution attributionOf(const Statement &row)
{
    Attribution attribution;
    attribution.id = row.integer(0);
    attribution.uuid = row.uuid(1);
    attribution.orderId = row.integer(2);
    attribution.replaces = row.integer(3);
    attribution.resellerId = row.integer(4);
    attribution.inviterId = row.integer(5);
    attribution.tierId = row.integer(6);
    attribution.linkId = row.integer(7);
    attribution.campaignId = row.integer(8);
    attribution.ownPurchase = row.integer(9) != 0;
    attribution.method = attributionMethodFrom(row.utf8(10));
    attribution.touchedAt = row.optionalInteger(11);
    attribution.reason = row.text(12);
    attribution.madeBy = row.text(13);
    attribution.at = row.integer(14);
    return attribution;
}

Uuid firstUuid(const Uuid &order)
{
    return Uuid::derived(order, "attribution");
}

} // namespace

const char *toText(AttributionMethod method)
{
    return kMethodWords[static_cast<size_t>(method)];
}

AttributionMethod attributionMethodFrom(std::string_view text)
{
    return enumFrom<AttributionMethod>(kMethodWords, text);
}

Result<std::optional<Attribution>> Attributions::decide(const AttributionClue &clue) const
{
    using Way = Result<std::optional<Attribution>> (Attributions::*)(const AttributionClue &) const;
    for (const Way way : { &Attributions::byLink, &Attributions::byTouch, &Attributions::byGroup,
             &Attributions::byCustomer, &Attributions::byDesk }) {
        auto found = (this->*way)(clue);
        if (!found)
            return found.error();
        if (!*found)
            continue;
        const auto owed = complete(**found, clue.customerId);
        if (!owed)
            return owed.error();
        if (*owed)
            return found;
    }
    return std::optional<Attribution>();
}

Result<std::optional<Attribution>> Attributions::byLink(const AttributionClue &clue) const
{
    if (clue.linkId == 0)
        return std::optional<Attribution>();
    return ofLink(clue.linkId, clue.named ? AttributionMethod::Code : AttributionMethod::Link, clue.at);
}

Result<std::optional<Attribution>> Attributions::byTouch(const AttributionClue &clue) const
{
    if (clue.customerId == 0)
        return std::optional<Attribution>();
    const int64_t days = ShopOptions(m_connection, m_context).number(option::kAttributionDays);
    Statement row = m_connection.prepare("SELECT link_id, method, at FROM link_touches\n"
                                         "WHERE customer_id = ?1 AND at BETWEEN ?2 AND ?3\n"
                                         "ORDER BY at DESC, uuid DESC LIMIT 1");
    row.bind(1, clue.customerId).bind(2, clue.at - days * kDay).bind(3, clue.at);
    if (!row.next())
        return row.status() ? Result<std::optional<Attribution>>(std::nullopt) : row.status().error();
    return ofLink(row.integer(0), attributionMethodFrom(row.utf8(1)), row.integer(2));
}

Result<std::optional<Attribution>> Attributions::ofLink(RowId link, AttributionMethod method, Instant touchedAt) const
{
    Statement row = m_connection.prepare("SELECT reseller_id, campaign_id FROM links WHERE id = ?1");
    if (!row.bind(1, link).next())
        return row.status() ? Result<std::optional<Attribution>>(std::nullopt) : row.status().error();
    Attribution attribution;
    attribution.resellerId = row.integer(0);
    attribution.campaignId = row.integer(1);
    attribution.linkId = link;
    attribution.method = method;
    attribution.touchedAt = touchedAt;
    return std::optional(attribution);
}

Result<std::optional<Attribution>> Attributions::byGroup(const AttributionClue &clue) const
{
    Statement row = m_connection.prepare("SELECT leader_id FROM groups WHERE id = ?1 AND leader_id IS NOT NULL");
    if (clue.groupId == 0 || !row.bind(1, clue.groupId).next())
        return row.status() ? Result<std::optional<Attribution>>(std::nullopt) : row.status().error();
    Attribution attribution;
    attribution.resellerId = row.integer(0);
    attribution.method = AttributionMethod::Group;
    return std::optional(attribution);
}

// Bound by hand she stays bound; bound by a link under the rule of days, only so long.
Result<std::optional<Attribution>> Attributions::byCustomer(const AttributionClue &clue) const
{
    const ShopOptions options(m_connection, m_context);
    const bool lapses = options.value(option::kBinding) == u"days";
    const Instant since = lapses ? clue.at - options.number(option::kBindingDays) * kDay : 0;
    Statement row = m_connection.prepare("SELECT reseller_id FROM customers\n"
                                         "WHERE id = ?1 AND reseller_id IS NOT NULL\n"
                                         "    AND (bound_by = '' OR coalesce(bound_at, 0) >= ?2)");
    if (clue.customerId == 0 || !row.bind(1, clue.customerId).bind(2, since).next())
        return row.status() ? Result<std::optional<Attribution>>(std::nullopt) : row.status().error();
    Attribution attribution;
    attribution.resellerId = row.integer(0);
    attribution.method = AttributionMethod::Customer;
    return std::optional(attribution);
}

// What a reseller takes on her own computer is hers.
Result<std::optional<Attribution>> Attributions::byDesk(const AttributionClue &) const
{
    const auto own = ResellerStore(m_connection, m_context).own();
    if (!own || *own == 0)
        return own ? Result<std::optional<Attribution>>(std::nullopt) : own.error();
    Attribution attribution;
    attribution.resellerId = *own;
    attribution.reason = Refusal::tr("She took the order herself");
    return std::optional(attribution);
}

Result<bool> Attributions::complete(Attribution &attribution, RowId customer) const
{
    Statement row = m_connection.prepare("SELECT r.tier_id, i.id, r.customer_id IS NOT NULL AND r.customer_id = ?2\n"
                                         "FROM resellers r\n"
                                         "LEFT JOIN resellers i ON i.id = r.inviter_id AND i.deleted_at IS NULL\n"
                                         "    AND i.status IN ('active', 'frozen')\n"
                                         "WHERE r.id = ?1 AND r.deleted_at IS NULL\n"
                                         "    AND r.status IN ('active', 'frozen')");
    const bool found = row.bind(1, attribution.resellerId).bindReference(2, customer).next();
    if (auto read = row.status(); !read)
        return read.error();
    if (!found)
        return false;
    attribution.tierId = row.integer(0);
    attribution.inviterId = row.integer(1);
    attribution.ownPurchase = row.integer(2) != 0;
    return true;
}

Result<std::optional<Attribution>> Attributions::current(RowId order) const
{
    Statement row = m_connection.prepare(std::string(kSelect)
        + "WHERE order_id = ?1 AND NOT EXISTS (SELECT 1 FROM attributions n WHERE n.replaces = attributions.id)");
    if (row.bind(1, order).next())
        return std::optional(attributionOf(row));
    return row.status() ? Result<std::optional<Attribution>>(std::nullopt) : row.status().error();
}

// A row comes after the one it replaces.
Result<std::vector<Attribution>> Attributions::chain(RowId order) const
{
    std::vector<Attribution> found;
    Statement rows = m_connection.prepare(std::string(kSelect) + "WHERE order_id = ?1 ORDER BY id");
    rows.bind(1, order);
    while (rows.next())
        found.push_back(attributionOf(rows));
    if (auto read = rows.status(); !read)
        return read.error();
    return found;
}

Status Attributions::insert(const Attribution &attribution)
{
    return m_connection
        .prepare("INSERT INTO attributions (uuid, order_id, replaces, reseller_id, inviter_id, tier_id, link_id,\n"
                 "    campaign_id, own_purchase, method, touched_at, reason, made_by, at)\n"
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)")
        .bind(1, attribution.uuid)
        .bind(2, attribution.orderId)
        .bindReference(3, attribution.replaces)
        .bindReference(4, attribution.resellerId)
        .bindReference(5, attribution.inviterId)
        .bindReference(6, attribution.tierId)
        .bindReference(7, attribution.linkId)
        .bindReference(8, attribution.campaignId)
        .bind(9, attribution.ownPurchase)
        .bind(10, toText(attribution.method))
        .bind(11, attribution.touchedAt)
        .bind(12, attribution.reason.isNull() ? QLatin1String("") : attribution.reason)
        .bind(13, Settings(m_connection).value(setting::kPerson))
        .bind(14, attribution.at)
        .run();
}

Status Attributions::begin(RowId order, const Uuid &uuid, const Attribution &attribution, RowId customer)
{
    Attribution first = attribution;
    first.orderId = order;
    first.uuid = firstUuid(uuid);
    first.at = m_context.clock->now();
    if (auto inserted = insert(first); !inserted)
        return inserted;
    if (first.linkId == 0 || customer == 0)
        return done();
    if (auto touched = touch(first, customer); !touched)
        return touched;
    return bind(first, customer);
}

// A touch that was found is there already.
Status Attributions::touch(const Attribution &attribution, RowId customer)
{
    return m_connection
        .prepare("INSERT INTO link_touches (uuid, link_id, customer_id, method, made_by, at)\n"
                 "SELECT ?1, ?2, ?3, ?4, ?5, ?6\n"
                 "WHERE NOT EXISTS (SELECT 1 FROM link_touches WHERE customer_id = ?3 AND link_id = ?2 AND at = ?6)")
        .bind(1, Uuid::derived(attribution.uuid, "touch"))
        .bind(2, attribution.linkId)
        .bind(3, customer)
        .bind(4, toText(attribution.method))
        .bind(5, Settings(m_connection).value(setting::kPerson))
        .bind(6, attribution.touchedAt)
        .run();
}

// On a reseller's computer nobody is bound: it does not know whose the customer is already.
Status Attributions::bind(const Attribution &attribution, RowId customer)
{
    if (m_context.profile.role == ShopRole::Reseller)
        return done();
    const ShopOptions options(m_connection, m_context);
    const QString rule = options.value(option::kBinding);
    // When a binding that a link made lapses; without days it never does.
    const Instant lapsed = rule == u"days" ? m_context.clock->now() - options.number(option::kBindingDays) * kDay : 0;
    return m_connection
        .prepare("UPDATE customers SET reseller_id = ?2, bound_at = ?3, bound_by = ?4\n"
                 "WHERE id = ?1 AND (reseller_id IS NULL OR ?5\n"
                 "    OR (bound_by <> '' AND coalesce(bound_at, 0) < ?6))")
        .bind(1, customer)
        .bind(2, attribution.resellerId)
        .bind(3, attribution.touchedAt)
        .bind(4, toText(attribution.method))
        .bind(5, rule == u"last")
        .bind(6, lapsed)
        .run();
}

Status Attributions::copy(RowId from, RowId to, const Uuid &toUuid)
{
    const auto whole = current(from);
    if (!whole || !*whole)
        return whole ? done() : Status(whole.error());
    Attribution part = **whole;
    part.orderId = to;
    part.uuid = firstUuid(toUuid);
    part.replaces = 0;
    return insert(part);
}

Status Attributions::replace(RowId order, const std::optional<Attribution> &before, Attribution now)
{
    Statement row = m_connection.prepare("SELECT uuid FROM orders WHERE id = ?1");
    if (!row.bind(1, order).next())
        return Error { ErrorKind::NotFound, QStringLiteral("order %1").arg(order) };
    now.orderId = order;
    now.replaces = before ? before->id : 0;
    // Two desks that replace the same one make the same row, and a conflict to be decided.
    now.uuid = before ? Uuid::derived(before->uuid, "next") : firstUuid(row.uuid(0));
    now.at = m_context.clock->now();
    return insert(now);
}

Status Attributions::follow(RowId order)
{
    const auto before = current(order);
    if (!before)
        return before.error();
    if (*before && (*before)->method != AttributionMethod::Group && (*before)->method != AttributionMethod::Customer)
        return done();
    Statement row = m_connection.prepare("SELECT customer_id, group_id, placed_at FROM orders WHERE id = ?1");
    if (!row.bind(1, order).next())
        return row.status();
    const AttributionClue clue { 0, false, row.integer(0), row.integer(1), row.integer(2) };
    const auto now = decide(clue);
    if (!now)
        return now.error();
    const RowId owedBefore = *before ? (*before)->resellerId : 0;
    const RowId owedNow = *now ? (*now)->resellerId : 0;
    if (owedBefore == owedNow && (!*before || !*now || (*before)->method == (*now)->method))
        return done();
    Attribution nobody;
    nobody.method = AttributionMethod::Customer;
    return replace(order, *before, now->value_or(nobody));
}

Status Attributions::reassign(RowId order, RowId reseller, const QString &reason)
{
    if (m_context.profile.role != ShopRole::Owner)
        return refused(Refusal::tr("Only the owner decides to whom an order is owed."));
    if (reason.trimmed().isEmpty())
        return refused(Refusal::tr("Say why the order is owed to somebody else."));
    const auto before = current(order);
    if (!before)
        return before.error();
    if ((*before ? (*before)->resellerId : 0) == reseller)
        return refused(Refusal::tr("The order is owed to her already."));
    Statement row = m_connection.prepare("SELECT customer_id, refers_to FROM orders WHERE id = ?1");
    if (!row.bind(1, order).next() || !row.isNull(1))
        return refused(Refusal::tr("A return goes with the order that it takes back."));
    Attribution now;
    now.resellerId = reseller;
    now.reason = reason.trimmed();
    if (reseller > 0) {
        const auto owed = complete(now, row.integer(0));
        if (!owed)
            return owed.error();
        if (!*owed)
            return refused(Refusal::tr("She is no active reseller of this shop."));
    }
    return replace(order, *before, now);
}

} // namespace jishi
