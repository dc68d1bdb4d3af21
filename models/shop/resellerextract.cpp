#include "models/shop/resellerextract.h"

#include "models/commissions/entryrows.h"
#include "models/commissions/ledgerchain.h"
#include "models/settings/settings.h"
#include "models/settings/shopoptions.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <algorithm>
#include <array>

namespace jishi {

namespace {

// ?1 is her row. Every column is named, and every one of another person is left out: one that is added to the schema
// later stays at home until somebody decides otherwise.
constexpr const char *kPeople[] = {
    "INSERT INTO groups (id, uuid, name, platform, note, created_at, leader_id, tags)\n"
    "SELECT id, uuid, name, platform, note, created_at, leader_id, tags FROM shop.groups\n"
    "WHERE leader_id = ?1 AND deleted_at IS NULL",

    "INSERT INTO pickup_points (id, uuid, group_id, name, address, hours, position, created_at, deleted_at)\n"
    "SELECT id, uuid, group_id, name, address, hours, position, created_at, deleted_at FROM shop.pickup_points\n"
    "WHERE group_id IN (SELECT id FROM groups) AND ?1 > 0",

    "INSERT INTO customers (id, uuid, name, created_at, reseller_id, bound_at, bound_by)\n"
    "SELECT id, uuid, name, created_at, iif(reseller_id = ?1, ?1, NULL), iif(reseller_id = ?1, bound_at, NULL),\n"
    "    iif(reseller_id = ?1, bound_by, '')\n"
    "FROM shop.customers WHERE deleted_at IS NULL AND (reseller_id = ?1 OR id IN (\n"
    "    SELECT customer_id FROM shop.group_members WHERE deleted_at IS NULL AND group_id IN (SELECT id FROM groups)))",

    "INSERT INTO group_members (id, uuid, group_id, customer_id, nickname, created_at)\n"
    "SELECT id, uuid, group_id, customer_id, nickname, created_at FROM shop.group_members\n"
    "WHERE deleted_at IS NULL AND group_id IN (SELECT id FROM groups) AND customer_id IN (SELECT id FROM customers)\n"
    "AND ?1 > 0",

    "INSERT INTO campaigns (id, uuid, name, first_day, last_day, created_at, deleted_at)\n"
    "SELECT id, uuid, name, first_day, last_day, created_at, deleted_at FROM shop.campaigns\n"
    "WHERE deleted_at IS NULL\n"
    "    OR id IN (SELECT campaign_id FROM shop.links WHERE reseller_id = ?1)\n"
    "    OR id IN (SELECT campaign_id FROM shop.attributions WHERE reseller_id = ?1)\n"
    "    OR id IN (SELECT campaign_id FROM shop.commission_rules r\n"
    "        JOIN shop.commission_entries e ON e.rule_id = r.id WHERE e.reseller_id = ?1)",

    "INSERT INTO links (id, uuid, reseller_id, target, product_id, campaign_id, group_id, code, created_at, "
    "deleted_at)\n"
    "SELECT id, uuid, reseller_id, target, product_id, campaign_id, group_id, code, created_at, deleted_at\n"
    "FROM shop.links WHERE reseller_id = ?1\n"
    "AND (product_id IS NULL OR product_id IN (SELECT id FROM products))\n"
    "AND (group_id IS NULL OR group_id IN (SELECT id FROM groups))",

    "INSERT INTO link_touches (id, uuid, link_id, customer_id, method, at)\n"
    "SELECT id, uuid, link_id, customer_id, method, at FROM shop.link_touches\n"
    "WHERE link_id IN (SELECT id FROM links) AND customer_id IN (SELECT id FROM customers) AND ?1 > 0",
};

#define HERS "(reseller_id = ?1 OR refers_to IN (SELECT id FROM shop.orders WHERE reseller_id = ?1))"
#define KNOWN "customer_id IN (SELECT id FROM customers)"
// Goods that are not offered any more are there only so far as her orders and rules name them.
#define NAMED_VARIANTS                                                                                                 \
    "(SELECT variant_id FROM shop.order_lines WHERE order_id IN (SELECT id FROM orders)\n"                             \
    "    UNION SELECT r.variant_id FROM shop.commission_rules r\n"                                                     \
    "        JOIN shop.commission_entries e ON e.rule_id = r.id WHERE e.reseller_id = ?1)"

constexpr const char *kOrders[] = {
    "INSERT INTO orders (id, uuid, number, customer_id, refers_to, placed_at, status, source, shipping, note,\n"
    "    fulfilment, group_id, pickup_id, address, discount, rounding)\n"
    "SELECT id, uuid, number, iif(" KNOWN ", customer_id, NULL),\n"
    "    refers_to, placed_at, status, source, shipping, iif(" KNOWN ", note, ''),\n"
    "    iif(source = 'import', 'handed_over', 'open'), iif(group_id IN (SELECT id FROM groups), group_id, NULL),\n"
    "    iif(pickup_id IN (SELECT id FROM pickup_points), pickup_id, NULL), iif(" KNOWN ", address, ''),\n"
    "    discount, rounding\n"
    "FROM shop.orders WHERE " HERS "\n"
    "ORDER BY id",

    "UPDATE orders SET merged_into = (SELECT merged_into FROM shop.orders s WHERE s.id = orders.id)\n"
    "WHERE (SELECT merged_into FROM shop.orders s WHERE s.id = orders.id) IN (SELECT id FROM orders) AND ?1 > 0",

    "INSERT INTO products (id, uuid, name, published, created_at, deleted_at)\n"
    "SELECT id, uuid, name, 0, created_at, coalesce(deleted_at, created_at) FROM shop.products\n"
    "WHERE id NOT IN (SELECT id FROM products) AND id IN (\n"
    "    SELECT product_id FROM shop.variants WHERE id IN " NAMED_VARIANTS "\n"
    "    UNION SELECT r.product_id FROM shop.commission_rules r\n"
    "        JOIN shop.commission_entries e ON e.rule_id = r.id WHERE e.reseller_id = ?1)",

    "INSERT INTO variants (id, uuid, product_id, position, title, option_values, unit, tracks_stock, created_at,\n"
    "    deleted_at)\n"
    "SELECT id, uuid, product_id, position, title, option_values, unit, 0, created_at,\n"
    "    coalesce(deleted_at, created_at)\n"
    "FROM shop.variants WHERE id NOT IN (SELECT id FROM variants) AND id IN " NAMED_VARIANTS,

    // What another reseller's tier would have paid is not hers to know.
    "INSERT INTO order_lines (order_id, line_no, variant_id, sku, name, unit, quantity, unit_price, exact_price,\n"
    "    discount, amount, order_discount, price_reason, returns_line, category_id, list_price, supply_price,\n"
    "    amount_before, quantity_before)\n"
    "SELECT order_id, line_no, variant_id, sku, name, unit, quantity, unit_price, exact_price,\n"
    "    discount, amount, order_discount, price_reason, returns_line, category_id, list_price,\n"
    "    iif(order_id IN (SELECT order_id FROM shop.attributions WHERE reseller_id <> ?1), NULL, supply_price),\n"
    "    amount_before, quantity_before\n"
    "FROM shop.order_lines WHERE order_id IN (SELECT id FROM orders)",

    "INSERT INTO payments (id, uuid, order_id, amount, method, at, corrects)\n"
    "SELECT id, uuid, order_id, amount, method, at, corrects FROM shop.payments\n"
    "WHERE order_id IN (SELECT id FROM orders) AND ?1 > 0 ORDER BY id",

    "INSERT INTO fulfilments (id, uuid, order_id, state, at)\n"
    "SELECT id, uuid, order_id, state, at FROM shop.fulfilments\n"
    "WHERE order_id IN (SELECT id FROM orders) AND ?1 > 0 ORDER BY id",

    "INSERT INTO refund_requests (id, uuid, order_id, created_at, settled_at, deleted_at)\n"
    "SELECT id, uuid, order_id, created_at, settled_at, deleted_at FROM shop.refund_requests\n"
    "WHERE order_id IN (SELECT id FROM orders) AND ?1 > 0",

    // The rules that her entries refer to, unless they are another reseller's; and the tiers that these are for.
    "INSERT INTO reseller_tiers (id, uuid, name, position, created_at, deleted_at)\n"
    "SELECT id, uuid, name, 0, created_at, coalesce(deleted_at, created_at) FROM shop.reseller_tiers\n"
    "WHERE id NOT IN (SELECT id FROM reseller_tiers) AND id IN (SELECT r.tier_id FROM shop.commission_rules r\n"
    "    JOIN shop.commission_entries e ON e.rule_id = r.id WHERE e.reseller_id = ?1)",

    "INSERT INTO commission_rules (id, uuid, scope, category_id, product_id, variant_id, campaign_id, tier_id,\n"
    "    reseller_id, version, valid_from, basis, sections, own_purchase, hold_days, created_at)\n"
    "SELECT id, uuid, scope, category_id, product_id, variant_id, campaign_id, tier_id,\n"
    "    reseller_id, version, valid_from, basis, sections, own_purchase, hold_days, created_at\n"
    "FROM shop.commission_rules WHERE (reseller_id IS NULL OR reseller_id = ?1)\n"
    "AND id IN (SELECT rule_id FROM shop.commission_entries WHERE reseller_id = ?1)",

    "INSERT INTO attributions (id, uuid, order_id, replaces, reseller_id, inviter_id, tier_id, link_id, campaign_id,\n"
    "    own_purchase, method, touched_at, reason, at)\n"
    "SELECT id, uuid, order_id, replaces, iif(reseller_id = ?1, ?1, NULL), iif(inviter_id = ?1, ?1, NULL),\n"
    "    iif(tier_id IN (SELECT id FROM reseller_tiers), tier_id, NULL),\n"
    "    iif(link_id IN (SELECT id FROM links), link_id, NULL),\n"
    "    iif(campaign_id IN (SELECT id FROM campaigns), campaign_id, NULL), own_purchase, method, touched_at,\n"
    "    iif(order_id IN (SELECT order_id FROM shop.attributions WHERE reseller_id <> ?1), '', reason), at\n"
    "FROM shop.attributions WHERE order_id IN (SELECT id FROM orders) ORDER BY id",
};
#undef HERS
#undef KNOWN
#undef NAMED_VARIANTS

constexpr const char *kPayouts[] = {
    "INSERT INTO pictures (id, uuid, sha256, media_type, content)\n"
    "SELECT id, uuid, sha256, media_type, content FROM shop.pictures WHERE id NOT IN (SELECT id FROM pictures)\n"
    "AND id IN (SELECT picture_id FROM shop.payouts WHERE reseller_id = ?1)",

    "INSERT INTO payout_batches (id, uuid, created_at, deleted_at)\n"
    "SELECT id, uuid, created_at, deleted_at FROM shop.payout_batches\n"
    "WHERE id IN (SELECT batch_id FROM shop.payouts WHERE reseller_id = ?1)",

    "INSERT INTO payouts (id, uuid, batch_id, reseller_id, gross, tax, fee, net, method, account, reference,\n"
    "    picture_id, created_at)\n"
    "SELECT id, uuid, batch_id, reseller_id, gross, tax, fee, net, method, account, reference, picture_id, created_at\n"
    "FROM shop.payouts WHERE reseller_id = ?1",
};

// Once their entries are there, the guards of payouts and months agree.
constexpr const char *kSettled[] = {
    "UPDATE payouts SET paid_at = (SELECT paid_at FROM shop.payouts s WHERE s.id = payouts.id)\n"
    "WHERE ?1 > 0 AND id IN (SELECT id FROM shop.payouts WHERE paid_at IS NOT NULL)",

    "UPDATE payouts SET (voided_at, void_reason) =\n"
    "    (SELECT voided_at, void_reason FROM shop.payouts s WHERE s.id = payouts.id)\n"
    "WHERE ?1 > 0 AND id IN (SELECT id FROM shop.payouts WHERE voided_at IS NOT NULL)",

    "INSERT INTO closed_months (id, uuid, month, ends_at, created_at)\n"
    "SELECT id, uuid, month, ends_at, created_at FROM shop.closed_months WHERE ?1 > 0",

    "INSERT INTO signed_statements (id, uuid, reseller_id, month, sha256, fingerprint, created_at)\n"
    "SELECT id, uuid, reseller_id, month, sha256, fingerprint, created_at FROM shop.signed_statements\n"
    "WHERE reseller_id = ?1",

    "INSERT INTO shop_options (id, uuid, key, value, created_at)\n"
    "SELECT id, uuid, key, value, created_at FROM shop.shop_options\n"
    "WHERE key IN ('link.template', 'attribution.days', 'binding.rule', 'binding.days') AND deleted_at IS NULL\n"
    "AND ?1 > 0",
};

constexpr const char *kHerself =
    "INSERT INTO resellers (id, uuid, name, tier_id, created_at, status, phone, wechat, payout_method,\n"
    "    payout_account, payout_name, payout_bank, applied_at, approved_at, left_at)\n"
    "SELECT id, uuid, name, iif(tier_id IN (SELECT id FROM reseller_tiers), tier_id, NULL), created_at, status, "
    "phone,\n"
    "    wechat, payout_method, payout_account, payout_name, payout_bank, applied_at, approved_at, left_at\n"
    "FROM shop.resellers WHERE id = ?1";

// A return of an order that is not hers any more is no order of hers either.
constexpr const char *kEntries =
    "SELECT e.id, e.uuid, e.reseller_id, e.level, e.kind, o.id, e.line_no, f.id, a.id, c.id, e.payout_id,\n"
    "    e.basis, e.rate, e.amount, e.at, e.booked_at, e.release_at, e.reason, ''\n"
    "FROM shop.commission_entries e\n"
    "LEFT JOIN orders o ON o.id = e.order_id\n"
    "LEFT JOIN orders f ON f.id = e.refund_id\n"
    "LEFT JOIN attributions a ON a.id = e.attribution_id\n"
    "LEFT JOIN commission_rules c ON c.id = e.rule_id\n"
    "WHERE e.reseller_id = ?1 ORDER BY e.id";

// Of each the rows that came with the copy are those up to a mark; what is made on her computer follows.
constexpr std::array<std::string_view, 21> kMarked { "resellers", "groups", "pickup_points", "customers",
    "group_members", "campaigns", "links", "link_touches", "orders", "payments", "fulfilments", "refund_requests",
    "commission_rules", "attributions", "payout_batches", "payouts", "payout_entries", "commission_entries",
    "closed_months", "signed_statements", "shop_options" };

std::string markOf(const std::string &table)
{
    return "handed." + table;
}

} // namespace

std::string ResellerExtract::handedOn(const std::string &table)
{
    const bool isLine = table == "order_lines";
    if (!isLine && std::ranges::find(kMarked, std::string_view(table)) == kMarked.end())
        return {};
    return std::string(isLine ? "t.order_id" : "t.id")
        + " <= coalesce((SELECT CAST(value AS INTEGER) FROM settings WHERE key = '" + markOf(isLine ? "orders" : table)
        + "'), 0)";
}

Status ResellerExtract::fill()
{
    // Returns and replaced attributions may stand before what they refer to.
    Status filled = m_target.execute("PRAGMA defer_foreign_keys = ON");
    const auto then = [&](auto step) {
        if (filled)
            filled = step();
    };
    then([&] { return m_target.prepare(kHerself).bind(1, m_reseller).run(); });
    then([&] { return runAll(kPeople); });
    then([&] { return runAll(kOrders); });
    then([&] { return runAll(kPayouts); });
    then([&] { return copyEntries(); });
    then([&] { return runAll(kSettled); });
    then([&] { return keepOwnKey(); });
    then([&] { return rememberRows(); });
    return filled;
}

Status ResellerExtract::runAll(std::span<const char *const> statements)
{
    for (const char *sql : statements)
        if (auto run = m_target.prepare(sql).bind(1, m_reseller).run(); !run)
            return run;
    return done();
}

// Her entries are a ledger of their own, with a chain of its own: a link says what its payout held, so that comes
// first.
Status ResellerExtract::copyEntries()
{
    std::vector<CommissionEntry> entries;
    Statement rows = m_target.prepare(kEntries);
    rows.bind(1, m_reseller);
    while (rows.next())
        entries.push_back(entryFrom(rows, {}));
    if (auto read = rows.status(); !read)
        return read;
    LedgerChain chain(m_target);
    for (const CommissionEntry &entry : entries) {
        if (auto filled = entry.payoutId > 0 ? fillPayout(entry.payoutId) : done(); !filled)
            return filled;
        const auto head = chain.head();
        const auto link = head ? chain.linkAfter(*head, entry) : head;
        if (!link)
            return link.error();
        if (auto inserted = insertEntry(m_target, entry, *link); !inserted)
            return inserted;
        if (auto advanced = chain.advance(*link, 1); !advanced)
            return advanced;
    }
    return fillPayout(0);
}

// 0: whatever payout has not been filled yet. What voided payouts held comes first: it may be in another one since.
Status ResellerExtract::fillPayout(RowId payout)
{
    return m_target
        .prepare("INSERT INTO payout_entries (id, uuid, payout_id, entry_id, voided)\n"
                 "SELECT id, uuid, payout_id, entry_id, voided FROM shop.payout_entries\n"
                 "WHERE payout_id IN (SELECT id FROM payouts) AND entry_id IN (SELECT id FROM commission_entries)\n"
                 "AND (payout_id = ?1 OR ?1 = 0 OR voided) AND id NOT IN (SELECT id FROM payout_entries)\n"
                 "ORDER BY voided DESC, id")
        .bind(1, payout)
        .run();
}

// The key of the shop's links stays at home; what is made of it for her signs her links and nobody else's.
Status ResellerExtract::keepOwnKey()
{
    Statement row = m_target.prepare("SELECT r.uuid, (SELECT value FROM shop.shop_options\n"
                                     "    WHERE key = ?2 AND deleted_at IS NULL)\n"
                                     "FROM resellers r WHERE r.id = ?1");
    if (!row.bind(1, m_reseller).bind(2, option::kLinkKey.key).next())
        return row.status().ok() ? Error { ErrorKind::NotFound, QStringLiteral("Reseller %1").arg(m_reseller) }
                                 : row.status();
    const Uuid uuid = row.uuid(0);
    const QByteArray key = QByteArray::fromHex(row.text(1).toLatin1());
    row.reset();
    Settings settings(m_target);
    if (auto named = settings.set(setting::kOwnReseller, uuid.toText()); !named || key.isEmpty())
        return named;
    const QByteArray message =
        QByteArray("reseller\n").append(reinterpret_cast<const char *>(uuid.data()), Uuid::kSize);
    return settings.set(setting::kOwnLinkKey,
        QString::fromLatin1(QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256).toHex()));
}

Status ResellerExtract::rememberRows()
{
    for (const std::string_view table : kMarked) {
        const auto last = m_target.integer("SELECT coalesce(max(id), 0) FROM " + std::string(table));
        if (!last)
            return last.error();
        const std::string key = markOf(std::string(table));
        if (auto set = Settings(m_target).set({ key.c_str(), "0" }, QString::number(*last)); !set)
            return set;
    }
    return done();
}

} // namespace jishi
