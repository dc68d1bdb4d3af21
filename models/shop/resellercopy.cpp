#include "models/shop/resellercopy.h"

#include "models/db/transaction.h"
#include "models/settings/settings.h"
#include "models/shop/resellerextract.h"

#include <QFile>
#include <algorithm>
#include <array>

namespace jishi {

namespace {

// Every column is named: one that is added to the schema later stays at home until somebody decides otherwise.
constexpr const char *kCopied[] = {
    "INSERT INTO categories (id, uuid, parent_id, name, position, created_at, deleted_at)\n"
    "SELECT id, uuid, parent_id, name, position, created_at, deleted_at FROM shop.categories",

    "INSERT INTO pictures (id, uuid, sha256, media_type, content)\n"
    "SELECT id, uuid, sha256, media_type, content FROM shop.pictures\n"
    "WHERE id IN (SELECT picture_id FROM shop.products WHERE published AND deleted_at IS NULL)\n"
    "    OR id IN (SELECT e.picture_id FROM shop.product_pictures e JOIN shop.products p ON p.id = e.product_id\n"
    "        WHERE p.published AND p.deleted_at IS NULL AND e.deleted_at IS NULL)",

    "INSERT INTO products (id, uuid, category_id, picture_id, name, description, option_names, tags, published,\n"
    "    created_at)\n"
    "SELECT id, uuid, category_id, picture_id, name, description, option_names, tags, published, created_at\n"
    "FROM shop.products WHERE published AND deleted_at IS NULL",

    "INSERT INTO product_pictures (id, uuid, product_id, picture_id, position, created_at)\n"
    "SELECT id, uuid, product_id, picture_id, position, created_at FROM shop.product_pictures\n"
    "WHERE deleted_at IS NULL AND product_id IN (SELECT id FROM products)",

    "INSERT INTO variants (id, uuid, product_id, position, sku, barcode, title, option_values, unit, price,\n"
    "    list_price, tracks_stock, created_at, sale_price, sale_from, sale_until)\n"
    "SELECT id, uuid, product_id, position, sku, barcode, title, option_values, unit, price,\n"
    "    list_price, tracks_stock, created_at, sale_price, sale_from, sale_until\n"
    "FROM shop.variants WHERE deleted_at IS NULL AND product_id IN (SELECT id FROM products)",

    "INSERT INTO variant_barcodes (id, uuid, variant_id, barcode, position, created_at)\n"
    "SELECT id, uuid, variant_id, barcode, position, created_at FROM shop.variant_barcodes\n"
    "WHERE deleted_at IS NULL AND variant_id IN (SELECT id FROM variants)",
};

// What she may promise is what is available; what is reserved for others is not her business, what is for her own
// customers she holds herself.
constexpr const char *kStock =
    "INSERT INTO stock_movements (uuid, variant_id, quantity, reason, at)\n"
    "SELECT randomblob(16), s.id, s.on_hand - s.reserved + v.reserved, 'import', s.created_at\n"
    "FROM shop.variants s JOIN variants v ON v.id = s.id\n"
    "WHERE s.tracks_stock AND v.deleted_at IS NULL AND s.on_hand - s.reserved + v.reserved <> 0";

constexpr const char *kTier = "INSERT INTO reseller_tiers (id, uuid, name, position, created_at)\n"
                              "SELECT id, uuid, name, 0, created_at FROM shop.reseller_tiers WHERE id = ?1";

constexpr const char *kTierPrices =
    "INSERT INTO tier_prices (id, uuid, variant_id, tier_id, price, created_at)\n"
    "SELECT id, uuid, variant_id, tier_id, price, created_at FROM shop.tier_prices\n"
    "WHERE tier_id = ?1 AND deleted_at IS NULL AND variant_id IN (SELECT id FROM variants)";

// Whose computer it is; nobody's where the copy was made for nobody in particular.
#define OWN                                                                                                            \
    "(SELECT id FROM resellers WHERE lower(hex(uuid)) =\n"                                                             \
    "    (SELECT replace(value, '-', '') FROM settings WHERE key = 'own_reseller'))"

void removeFile(const QString &path)
{
    for (const char *suffix : { "", "-wal", "-shm", "-journal", ".lock" })
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

Status ResellerCopy::write(const QString &path, const Clock &clock) const
{
    ShopProfile profile = m_profile;
    profile.deviceCode.clear(); // her own, so that her order numbers never meet the shop's
    profile.role = ShopRole::Reseller;
    auto made = ShopFile::create(path, profile, clock);
    if (!made)
        return made.error();
    Status filled = fill((*made)->connection());
    made->reset();
    if (!filled)
        removeFile(path);
    return filled;
}

Status ResellerCopy::fill(Connection &target) const
{
    if (auto attached = target.prepare("ATTACH ?1 AS shop").bind(1, m_source).run(); !attached)
        return attached;
    auto transaction = Transaction::begin(target);
    if (!transaction)
        return transaction.error();
    if (auto copied = copyRows(target); !copied)
        return copied;
    // These rows came from the shop: nothing of them waits to be told to it.
    if (auto cleared = target.execute("DELETE FROM outbox"); !cleared)
        return cleared;
    if (auto committed = (*transaction)->commit(); !committed)
        return committed;
    transaction->reset();
    if (auto detached = target.execute("DETACH shop"); !detached)
        return detached;
    return target.analyze();
}

Status ResellerCopy::copyRows(Connection &target) const
{
    for (const char *sql : kCopied)
        if (auto copied = target.prepare(sql).run(); !copied)
            return copied;
    RowId tier = m_tier;
    if (m_reseller > 0) {
        Statement own = target.prepare("SELECT tier_id FROM shop.resellers WHERE id = ?1 AND deleted_at IS NULL");
        if (!own.bind(1, m_reseller).next())
            return own.status().ok() ? Error { ErrorKind::NotFound, QStringLiteral("Reseller %1").arg(m_reseller) }
                                     : own.status();
        tier = own.integer(0);
    }
    for (const char *sql : { kTier, kTierPrices })
        if (auto copied = target.prepare(sql).bind(1, tier).run(); !copied)
            return copied;
    if (m_reseller > 0)
        if (auto extracted = ResellerExtract(target, m_reseller).fill(); !extracted)
            return extracted;
    return target.prepare(kStock).run();
}

std::string handedOn(const std::string &table, ShopRole role)
{
    constexpr std::array<std::string_view, 8> kWhole { "categories", "pictures", "products", "product_pictures",
        "variants", "variant_barcodes", "reseller_tiers", "tier_prices" };
    if (role != ShopRole::Reseller)
        return "false";
    if (table == "stock_movements")
        return "t.reason = 'import'"; // no file is imported there that moves goods
    if (std::ranges::find(kWhole, table) != kWhole.end())
        return "true";
    const std::string own = ResellerExtract::handedOn(table);
    return own.empty() ? "false" : own;
}

Result<QStringList> whatAResellerMayNotHold(Connection &connection, ShopRole role)
{
    QStringList found;
    if (role != ShopRole::Reseller)
        return found;
    const std::pair<const char *, const char *> secrets[] = {
        { "SELECT count(*) FROM variants WHERE cost IS NOT NULL", "costs of %1 variants" },
        { "SELECT count(*) FROM order_lines WHERE cost IS NOT NULL", "costs of %1 order lines" },
        { "SELECT count(*) FROM suppliers", "%1 suppliers" },
        { "SELECT count(*) FROM purchase_lines", "%1 lines of purchases" },
        { "SELECT count(*) FROM products WHERE supplier_id IS NOT NULL", "suppliers of %1 products" },
        { "SELECT count(*) FROM reseller_tiers WHERE deleted_at IS NULL\n"
          "AND id NOT IN (SELECT min(id) FROM reseller_tiers WHERE deleted_at IS NULL)",
            "%1 tiers beside her own" },
        { "SELECT count(*) FROM tier_prices WHERE tier_id IN (SELECT id FROM reseller_tiers WHERE deleted_at IS NULL\n"
          "    AND id NOT IN (SELECT min(id) FROM reseller_tiers WHERE deleted_at IS NULL) OR deleted_at IS NOT NULL)",
            "%1 prices of other tiers" },
        { "SELECT count(*) FROM shop_options WHERE key GLOB 'secret.*'", "%1 secrets of the shop" },
        { "SELECT count(*) FROM resellers WHERE id <> " OWN, "%1 resellers beside her" },
        { "SELECT count(*) FROM resellers WHERE identity_number <> ''", "%1 identity numbers" },
        { "SELECT count(*) FROM customers WHERE reseller_id <> " OWN, "%1 customers of other resellers" },
        { "SELECT count(*) FROM groups WHERE leader_id <> " OWN, "%1 groups of other resellers" },
        { "SELECT count(*) FROM links WHERE reseller_id <> " OWN, "%1 links of other resellers" },
        { "SELECT count(*) FROM orders WHERE reseller_id <> " OWN, "%1 orders of other resellers" },
        { "SELECT count(*) FROM commission_rules WHERE reseller_id <> " OWN, "%1 rules for other resellers" },
        { "SELECT count(*) FROM commission_entries WHERE coalesce(reseller_id <> " OWN ", true)",
            "%1 commission entries of other resellers" },
        { "SELECT count(*) FROM payouts WHERE coalesce(reseller_id <> " OWN ", true)",
            "%1 payouts of other resellers" },
        { "SELECT count(*) FROM signed_statements WHERE coalesce(reseller_id <> " OWN ", true)",
            "%1 statements of other resellers" },
        { "SELECT count(*) FROM outbox WHERE table_name = 'suppliers'\n"
          "    OR (table_name = 'variants' AND json_type(fields, '$.cost') IS NOT NULL)",
            "%1 records of costs or suppliers" },
    };
    for (const auto &[sql, words] : secrets) {
        const auto count = connection.integer(sql);
        if (!count)
            return count.error();
        if (*count > 0)
            found << QString::fromLatin1(words).arg(*count);
    }
    return found;
}

#undef OWN

} // namespace jishi
