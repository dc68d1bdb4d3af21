#include "models/catalog/catalogstore.h"

#include "models/base/refusal.h"
#include "models/catalog/jsonlist.h"
#include "models/catalog/variantstore.h"
#include "models/db/narrowupdate.h"
#include "models/db/ownedrows.h"

#include <QCryptographicHash>
#include <algorithm>

namespace jishi {

namespace {

constexpr OwnedTable kPictures { "product_pictures", "product_id", "picture_id", nullptr, true };
constexpr OwnedTable kCustomValues { "custom_values", "product_id", "field_id", "value", false };

bool hasNegativePrice(const Variant &variant)
{
    const auto isNegative = [](const TierPrice &price) { return price.price.isNegative(); };
    return variant.price.isNegative() || (variant.cost && variant.cost->isNegative())
        || (variant.listPrice && variant.listPrice->isNegative()) || (variant.sale && variant.sale->price.isNegative())
        || std::ranges::any_of(variant.tierPrices, isNegative);
}

} // namespace

Result<Product> CatalogStore::product(RowId id) const
{
    Statement row =
        m_connection.prepare("SELECT id, uuid, category_id, picture_id, name, description, option_names, tags,\n"
                             "    published, deleted_at IS NOT NULL, supplier_id\n"
                             "FROM products WHERE id = ?1");
    row.bind(1, id);
    if (!row.next())
        return row.status().ok() ? Error { ErrorKind::NotFound, QStringLiteral("Product %1").arg(id) }
                                 : row.status().error();
    Product product;
    product.id = row.integer(0);
    product.uuid = row.uuid(1);
    product.categoryId = row.integer(2);
    product.pictureId = row.integer(3);
    product.name = row.text(4);
    product.description = row.text(5);
    product.optionNames = fromJsonList(row.text(6));
    product.tags = row.text(7);
    product.published = row.integer(8) != 0;
    product.archived = row.integer(9) != 0;
    product.supplierId = seesSuppliers(m_context.profile.role) ? row.integer(10) : 0;
    product.variants = VariantStore(m_connection, m_context).ofProduct(id);
    readOwned(product);
    return product;
}

void CatalogStore::readOwned(Product &product) const
{
    Statement pictures = m_connection.prepare("SELECT picture_id FROM product_pictures\n"
                                              "WHERE product_id = ?1 AND deleted_at IS NULL ORDER BY position, id");
    pictures.bind(1, product.id);
    while (pictures.next())
        product.morePictures.push_back(pictures.integer(0));
    Statement values = m_connection.prepare("SELECT field_id, value FROM custom_values\n"
                                            "WHERE product_id = ?1 AND deleted_at IS NULL ORDER BY field_id");
    values.bind(1, product.id);
    while (values.next())
        product.customValues.push_back({ values.integer(0), values.text(1) });
}

Result<Variant> CatalogStore::variant(RowId id) const
{
    return VariantStore(m_connection, m_context).variant(id);
}

Result<Sellable> CatalogStore::sellable(RowId id) const
{
    auto variant = this->variant(id);
    if (!variant)
        return variant.error();
    Statement row = m_connection.prepare(
        "SELECT p.id, p.name, p.category_id FROM products p JOIN variants v ON v.product_id = p.id\n"
        "WHERE v.id = ?1");
    if (!row.bind(1, id).next())
        return Error { ErrorKind::NotFound, QStringLiteral("Product of variant %1").arg(id) };
    QString name = row.text(1);
    if (!variant->title.isEmpty())
        name += u' ' + variant->title;
    return Sellable { std::move(*variant), row.integer(0), row.integer(2), name };
}

Result<RowId> CatalogStore::variantByCode(const QString &code) const
{
    return VariantStore(m_connection, m_context).byCode(code);
}

Result<Picture> CatalogStore::picture(RowId id) const
{
    Statement row = m_connection.prepare("SELECT media_type, content FROM pictures WHERE id = ?1");
    row.bind(1, id);
    if (!row.next())
        return Error { ErrorKind::NotFound, QStringLiteral("Picture %1").arg(id) };
    return Picture { row.text(0), row.blob(1) };
}

bool CatalogStore::hasPictures() const
{
    return m_connection.prepare("SELECT 1 FROM pictures LIMIT 1").next();
}

Status CatalogStore::check(const Product &product) const
{
    if (product.name.trimmed().isEmpty())
        return refused(Refusal::tr("A product needs a name."));
    if (product.variants.empty())
        return refused(Refusal::tr("A product needs at least one variant."));
    for (const Variant &variant : product.variants) {
        if (hasNegativePrice(variant))
            return refused(Refusal::tr("A price is below zero."));
        if (variant.sale && variant.sale->until.isValid() && variant.sale->until < variant.sale->from)
            return refused(Refusal::tr("A sale ends before it begins."));
        if (variant.sku.isEmpty())
            continue;
        const auto same = [&](const Variant &other) {
            return other.sku.compare(variant.sku, Qt::CaseInsensitive) == 0;
        };
        if (std::ranges::count_if(product.variants, same) > 1)
            return refused(Refusal::tr("The SKU %1 stands twice.").arg(variant.sku));
        Statement other =
            m_connection.prepare("SELECT id FROM variants\n"
                                 "WHERE sku = ?1 COLLATE NOCASE AND product_id <> ?2 AND deleted_at IS NULL");
        if (other.bind(1, variant.sku).bind(2, product.id).next())
            return refused(Refusal::tr("Another product has the SKU %1.").arg(variant.sku));
    }
    return done();
}

Status mayChangeCatalog(const ShopContext &context)
{
    if (keepsCatalog(context.profile.role))
        return done();
    return refused(Refusal::tr("The catalog is the shop's: on a reseller's computer it is not changed."));
}

Result<RowId> CatalogStore::save(const Product &product)
{
    if (auto allowed = mayChangeCatalog(m_context); !allowed)
        return allowed.error();
    if (auto checked = check(product); !checked)
        return checked.error();
    Product before;
    RowId id = product.id;
    if (id == 0) {
        auto inserted = insertProduct(product);
        if (!inserted)
            return inserted;
        id = *inserted;
    } else {
        auto stored = this->product(id);
        if (!stored)
            return stored.error();
        before = std::move(*stored);
        if (auto updated = updateProduct(product, before); !updated)
            return updated.error();
    }
    if (auto saved = VariantStore(m_connection, m_context).save(id, product.variants, before.variants); !saved)
        return saved.error();
    if (auto saved = saveOwned(id, product, before); !saved)
        return saved.error();
    return id;
}

Result<RowId> CatalogStore::insertProduct(const Product &product)
{
    auto inserted =
        m_connection
            .prepare("INSERT INTO products (uuid, category_id, picture_id, name, description, option_names,\n"
                     "    tags, published, created_at, supplier_id)\n"
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)")
            .bind(1, product.uuid.isNil() ? Uuid::v7(now()) : product.uuid)
            .bindReference(2, product.categoryId)
            .bindReference(3, product.pictureId)
            .bind(4, product.name.trimmed())
            .bind(5, product.description.isNull() ? QLatin1String("") : product.description)
            .bind(6, toJsonList(product.optionNames))
            .bind(7, product.tags.isNull() ? QLatin1String("") : product.tags)
            .bind(8, product.published)
            .bind(9, now())
            .bindReference(10, product.supplierId)
            .run();
    if (!inserted)
        return inserted.error();
    return m_connection.lastInsertId();
}

Status CatalogStore::updateProduct(const Product &product, const Product &before)
{
    return NarrowUpdate(m_connection, "products")
        .setReference("category_id", before.categoryId, product.categoryId)
        .setReference("picture_id", before.pictureId, product.pictureId)
        .setReference("supplier_id", before.supplierId, product.supplierId)
        .set("name", before.name, product.name.trimmed())
        .set("description", before.description, product.description)
        .set("option_names", toJsonList(before.optionNames), toJsonList(product.optionNames))
        .set("tags", before.tags, product.tags)
        .set("published", before.published, product.published)
        .run(product.id);
}

Status CatalogStore::saveOwned(RowId id, const Product &product, const Product &before)
{
    const Uuid owner = uuidOf(m_connection, "products", id);
    if (product.morePictures != before.morePictures) {
        std::vector<OwnedRow> rows;
        for (const RowId picture : product.morePictures)
            rows.push_back({ picture, {},
                Uuid::derived(owner, "picture/" + uuidOf(m_connection, "pictures", picture).toText().toStdString()) });
        if (auto saved = OwnedRows(m_connection, m_context.clock->now(), kPictures).save(id, rows); !saved)
            return saved;
    }
    if (product.customValues == before.customValues)
        return done();
    std::vector<OwnedRow> rows;
    for (const CustomValue &value : product.customValues)
        if (!value.value.isEmpty())
            rows.push_back({ value.fieldId, value.value,
                Uuid::derived(
                    owner, "field/" + uuidOf(m_connection, "custom_fields", value.fieldId).toText().toStdString()) });
    return OwnedRows(m_connection, m_context.clock->now(), kCustomValues).save(id, rows);
}

Status CatalogStore::setArchived(RowId product, bool archived)
{
    if (auto allowed = mayChangeCatalog(m_context); !allowed)
        return allowed;
    const auto when = archived ? std::optional<int64_t>(now()) : std::nullopt;
    return m_connection.prepare("UPDATE products SET deleted_at = ?2 WHERE id = ?1")
        .bind(1, product)
        .bind(2, when)
        .run();
}

Result<RowId> CatalogStore::addPicture(const Picture &picture)
{
    const QByteArray digest = QCryptographicHash::hash(picture.content, QCryptographicHash::Sha256);
    Statement known = m_connection.prepare("SELECT id FROM pictures WHERE sha256 = ?1");
    if (known.bindBlob(1, digest).next())
        return known.integer(0);
    auto inserted =
        m_connection.prepare("INSERT INTO pictures (uuid, sha256, media_type, content) VALUES (?1, ?2, ?3, ?4)")
            .bind(1, Uuid::derived(Uuid(), "picture/" + digest.toHex().toStdString())) // the same on every computer
            .bindBlob(2, digest)
            .bind(3, picture.mediaType)
            .bindBlob(4, picture.content)
            .run();
    if (!inserted)
        return inserted.error();
    return m_connection.lastInsertId();
}

} // namespace jishi
