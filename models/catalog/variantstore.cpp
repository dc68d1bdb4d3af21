#include "models/catalog/variantstore.h"

#include "models/catalog/jsonlist.h"
#include "models/db/narrowupdate.h"
#include "models/db/ownedrows.h"

#include <algorithm>

namespace jishi {

namespace {

constexpr OwnedTable kBarcodes { "variant_barcodes", "variant_id", "barcode", nullptr, true };
constexpr OwnedTable kTierPrices { "tier_prices", "variant_id", "tier_id", "price", false };

constexpr auto kVariantColumns =
    "SELECT id, uuid, sku, barcode, title, option_values, unit, price, list_price, cost, low_stock,\n"
    "    tracks_stock, deleted_at IS NOT NULL, on_hand, reserved, sale_price, sale_from, sale_until\n"
    "FROM variants\n";

std::optional<int64_t> minor(const std::optional<Money> &money)
{
    return money ? std::optional<int64_t>(money->minor()) : std::nullopt;
}

std::optional<int64_t> thousandths(const std::optional<Quantity> &quantity)
{
    return quantity ? std::optional<int64_t>(quantity->thousandths()) : std::nullopt;
}

std::optional<int64_t> salePrice(const Variant &variant)
{
    return variant.sale ? std::optional<int64_t>(variant.sale->price.minor()) : std::nullopt;
}

QString day(const Variant &variant, QDate SalePrice::*end)
{
    return variant.sale ? ((*variant.sale).*end).toString(Qt::ISODate) : QString();
}

} // namespace

Variant VariantStore::read(const Statement &row) const
{
    Variant variant;
    variant.id = row.integer(0);
    variant.uuid = row.uuid(1);
    variant.sku = row.text(2);
    variant.barcode = row.text(3);
    variant.title = row.text(4);
    variant.optionValues = fromJsonList(row.text(5));
    variant.unit = row.text(6);
    variant.price = row.money(7, currency());
    if (!row.isNull(8))
        variant.listPrice = row.money(8, currency());
    if (!row.isNull(9) && seesCosts(m_context.profile.role))
        variant.cost = row.money(9, currency());
    if (!row.isNull(10))
        variant.lowStock = row.quantity(10);
    variant.tracksStock = row.integer(11) != 0;
    variant.archived = row.integer(12) != 0;
    variant.onHand = row.quantity(13);
    variant.reserved = row.quantity(14);
    if (!row.isNull(15))
        variant.sale = SalePrice { row.money(15, currency()), QDate::fromString(row.text(16), Qt::ISODate),
            QDate::fromString(row.text(17), Qt::ISODate) };
    return variant;
}

void VariantStore::readOwned(Variant &variant) const
{
    Statement barcodes = m_connection.prepare("SELECT barcode FROM variant_barcodes\n"
                                              "WHERE variant_id = ?1 AND deleted_at IS NULL ORDER BY position, id");
    barcodes.bind(1, variant.id);
    while (barcodes.next())
        variant.moreBarcodes << barcodes.text(0);
    Statement prices = m_connection.prepare("SELECT tier_id, price FROM tier_prices\n"
                                            "WHERE variant_id = ?1 AND deleted_at IS NULL ORDER BY tier_id");
    prices.bind(1, variant.id);
    while (prices.next())
        variant.tierPrices.push_back({ prices.integer(0), prices.money(1, currency()) });
}

std::vector<Variant> VariantStore::ofProduct(RowId product) const
{
    Statement rows = m_connection.prepare(
        std::string(kVariantColumns) + "WHERE product_id = ?1 AND deleted_at IS NULL ORDER BY position, id");
    rows.bind(1, product);
    std::vector<Variant> variants;
    while (rows.next())
        variants.push_back(read(rows));
    for (Variant &variant : variants)
        readOwned(variant);
    return variants;
}

Result<Variant> VariantStore::variant(RowId id) const
{
    Statement row = m_connection.prepare(std::string(kVariantColumns) + "WHERE id = ?1");
    row.bind(1, id);
    if (!row.next())
        return row.status().ok() ? Error { ErrorKind::NotFound, QStringLiteral("Variant %1").arg(id) }
                                 : row.status().error();
    Variant variant = read(row);
    readOwned(variant);
    return variant;
}

// What the shop has taken out of its catalog may still stand on the shelf, but another product may have its code now.
Result<RowId> VariantStore::byCode(const QString &wanted) const
{
    Statement row = m_connection.prepare("SELECT v.id FROM variants v JOIN products p ON p.id = v.product_id\n"
                                         "WHERE v.id IN (\n"
                                         "    SELECT id FROM variants WHERE sku = ?1 COLLATE NOCASE\n"
                                         "    UNION SELECT id FROM variants WHERE barcode = ?1\n"
                                         "    UNION SELECT variant_id FROM variant_barcodes\n"
                                         "        WHERE barcode = ?1 AND deleted_at IS NULL)\n"
                                         "AND v.deleted_at IS NULL\n"
                                         "ORDER BY p.deleted_at IS NOT NULL, v.sku IS NOT ?1 COLLATE NOCASE,\n"
                                         "    v.barcode IS NOT ?1, v.id\n"
                                         "LIMIT 1");
    if (row.bind(1, wanted.trimmed()).next())
        return row.integer(0);
    if (auto read = row.status(); !read)
        return read.error();
    return Error { ErrorKind::NotFound, QStringLiteral("No SKU or barcode ") + wanted };
}

Status VariantStore::save(RowId product, const std::vector<Variant> &variants, const std::vector<Variant> &before)
{
    for (const Variant &old : before)
        if (std::ranges::find(variants, old.id, &Variant::id) == variants.end())
            if (auto archived = archive(old.id); !archived)
                return archived;
    int position = 0;
    for (const Variant &variant : variants) {
        Variant saved = variant;
        const auto known = std::ranges::find(before, variant.id, &Variant::id);
        Variant base;
        if (variant.id != 0 && known != before.end()) {
            base = *known;
        } else {
            const auto id = restored(product, variant);
            if (!id)
                return id.error();
            if (*id > 0)
                base = *this->variant(*id);
            saved.id = *id;
        }
        if (saved.id == 0) {
            const auto id = insert(product, position, saved);
            if (!id)
                return id.error();
            saved.id = *id;
        } else if (auto updated = update(position, saved, base); !updated) {
            return updated;
        }
        if (auto owned = saveOwned(saved, base); !owned)
            return owned;
        ++position;
    }
    return done();
}

Status VariantStore::archive(RowId id)
{
    return m_connection.prepare("UPDATE variants SET deleted_at = ?2 WHERE id = ?1").bind(1, id).bind(2, now()).run();
}

Result<RowId> VariantStore::restored(RowId product, const Variant &variant)
{
    if (variant.optionValues.isEmpty())
        return RowId { 0 };
    Statement row = m_connection.prepare("SELECT id FROM variants\n"
                                         "WHERE product_id = ?1 AND option_values = ?2 AND deleted_at IS NOT NULL\n"
                                         "ORDER BY deleted_at DESC LIMIT 1");
    if (!row.bind(1, product).bind(2, toJsonList(variant.optionValues)).next())
        return row.status().ok() ? Result<RowId>(0) : row.status().error();
    const RowId id = row.integer(0);
    row.reset();
    if (auto back = m_connection.prepare("UPDATE variants SET deleted_at = NULL WHERE id = ?1").bind(1, id).run();
        !back)
        return back.error();
    return id;
}

Result<RowId> VariantStore::insert(RowId product, int position, const Variant &variant)
{
    auto inserted =
        m_connection
            .prepare("INSERT INTO variants (uuid, product_id, position, sku, barcode, title, option_values, unit,\n"
                     "    price, list_price, cost, low_stock, tracks_stock, created_at, sale_price, sale_from,\n"
                     "    sale_until)\n"
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)")
            .bind(1, variant.uuid.isNil() ? Uuid::v7(now()) : variant.uuid)
            .bind(2, product)
            .bind(3, position)
            .bindCode(4, variant.sku)
            .bindCode(5, variant.barcode)
            .bind(6, variant.title.isNull() ? QLatin1String("") : variant.title)
            .bind(7, toJsonList(variant.optionValues))
            .bind(8, variant.unit.isNull() ? QLatin1String("") : variant.unit)
            .bind(9, variant.price)
            .bind(10, minor(variant.listPrice))
            .bind(11, minor(variant.cost))
            .bind(12, thousandths(variant.lowStock))
            .bind(13, variant.tracksStock)
            .bind(14, now())
            .bind(15, salePrice(variant))
            .bindCode(16, day(variant, &SalePrice::from))
            .bindCode(17, day(variant, &SalePrice::until))
            .run();
    if (!inserted)
        return inserted.error();
    return m_connection.lastInsertId();
}

Status VariantStore::update(int position, const Variant &variant, const Variant &before)
{
    // Positions are not read with the variant: naming the column when equal costs nothing, it is in no index of its
    // own.
    auto moved = m_connection.prepare("UPDATE variants SET position = ?2 WHERE id = ?1 AND position <> ?2")
                     .bind(1, variant.id)
                     .bind(2, position)
                     .run();
    if (!moved)
        return moved;
    return NarrowUpdate(m_connection, "variants")
        .setCode("sku", before.sku, variant.sku)
        .setCode("barcode", before.barcode, variant.barcode)
        .set("title", before.title, variant.title)
        .set("option_values", toJsonList(before.optionValues), toJsonList(variant.optionValues))
        .set("unit", before.unit, variant.unit)
        .set("price", before.price.minor(), variant.price.minor())
        .set("list_price", minor(before.listPrice), minor(variant.listPrice))
        .set("sale_price", salePrice(before), salePrice(variant))
        .setCode("sale_from", day(before, &SalePrice::from), day(variant, &SalePrice::from))
        .setCode("sale_until", day(before, &SalePrice::until), day(variant, &SalePrice::until))
        .set("cost", minor(before.cost), minor(variant.cost))
        .set("low_stock", thousandths(before.lowStock), thousandths(variant.lowStock))
        .set("tracks_stock", before.tracksStock, variant.tracksStock)
        .run(variant.id);
}

Status VariantStore::saveOwned(const Variant &variant, const Variant &before)
{
    const Uuid owner = uuidOf(m_connection, "variants", variant.id);
    if (variant.moreBarcodes != before.moreBarcodes) {
        std::vector<OwnedRow> rows;
        for (const QString &barcode : variant.moreBarcodes)
            rows.push_back({ barcode, {}, Uuid::derived(owner, "barcode/" + barcode.toStdString()) });
        if (auto saved = OwnedRows(m_connection, m_context.clock->now(), kBarcodes).save(variant.id, rows); !saved)
            return saved;
    }
    if (variant.tierPrices == before.tierPrices)
        return done();
    std::vector<OwnedRow> rows;
    for (const TierPrice &price : variant.tierPrices) {
        const Uuid tier = uuidOf(m_connection, "reseller_tiers", price.tierId);
        rows.push_back(
            { price.tierId, price.price.minor(), Uuid::derived(owner, "tier/" + tier.toText().toStdString()) });
    }
    return OwnedRows(m_connection, m_context.clock->now(), kTierPrices).save(variant.id, rows);
}

} // namespace jishi
