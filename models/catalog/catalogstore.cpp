#include "models/catalog/catalogstore.h"

#include "models/base/refusal.h"

#include "models/db/narrowupdate.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

namespace jishi {

namespace {

QString toJson(const QStringList &list)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(list)).toJson(QJsonDocument::Compact));
}

QStringList fromJson(const QString &text)
{
    QStringList list;
    const QJsonArray values = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &value : values)
        list << value.toString();
    return list;
}

std::optional<int64_t> minor(const std::optional<Money> &money)
{
    return money ? std::optional<int64_t>(money->minor()) : std::nullopt;
}

std::optional<int64_t> thousandths(const std::optional<Quantity> &quantity)
{
    return quantity ? std::optional<int64_t>(quantity->thousandths()) : std::nullopt;
}

std::optional<QString> code(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional<QString>(text);
}

std::optional<int64_t> reference(RowId id)
{
    return id > 0 ? std::optional<int64_t>(id) : std::nullopt;
}

constexpr auto kVariantColumns =
    "SELECT id, uuid, sku, barcode, title, option_values, unit, price, list_price, cost, low_stock,\n"
    "    tracks_stock, deleted_at IS NOT NULL, on_hand, reserved\n"
    "FROM variants\n";

Error refused(const QString &detail)
{
    return { ErrorKind::Refused, detail };
}

} // namespace

Variant CatalogStore::readVariant(const Statement &row) const
{
    Variant variant;
    variant.id = row.integer(0);
    variant.uuid = row.uuid(1);
    variant.sku = row.text(2);
    variant.barcode = row.text(3);
    variant.title = row.text(4);
    variant.optionValues = fromJson(row.text(5));
    variant.unit = row.text(6);
    variant.price = row.money(7, currency());
    if (!row.isNull(8))
        variant.listPrice = row.money(8, currency());
    if (!row.isNull(9))
        variant.cost = row.money(9, currency());
    if (!row.isNull(10))
        variant.lowStock = row.quantity(10);
    variant.tracksStock = row.integer(11) != 0;
    variant.archived = row.integer(12) != 0;
    variant.onHand = row.quantity(13);
    variant.reserved = row.quantity(14);
    return variant;
}

std::vector<Variant> CatalogStore::variantsOf(RowId product) const
{
    Statement rows = m_connection.prepare(
        std::string(kVariantColumns) + "WHERE product_id = ?1 AND deleted_at IS NULL ORDER BY position, id");
    rows.bind(1, product);
    std::vector<Variant> variants;
    while (rows.next())
        variants.push_back(readVariant(rows));
    return variants;
}

Result<Product> CatalogStore::product(RowId id) const
{
    Statement row =
        m_connection.prepare("SELECT id, uuid, category_id, picture_id, name, description, option_names, tags,\n"
                             "    published, deleted_at IS NOT NULL\n"
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
    product.optionNames = fromJson(row.text(6));
    product.tags = row.text(7);
    product.published = row.integer(8) != 0;
    product.archived = row.integer(9) != 0;
    product.variants = variantsOf(id);
    return product;
}

Result<Variant> CatalogStore::variant(RowId id) const
{
    Statement row = m_connection.prepare(std::string(kVariantColumns) + "WHERE id = ?1");
    row.bind(1, id);
    if (!row.next())
        return row.status().ok() ? Error { ErrorKind::NotFound, QStringLiteral("Variant %1").arg(id) }
                                 : row.status().error();
    return readVariant(row);
}

Result<Sellable> CatalogStore::sellable(RowId id) const
{
    auto variant = this->variant(id);
    if (!variant)
        return variant.error();
    Statement row = m_connection.prepare("SELECT p.id, p.name FROM products p JOIN variants v ON v.product_id = p.id\n"
                                         "WHERE v.id = ?1");
    if (!row.bind(1, id).next())
        return Error { ErrorKind::NotFound, QStringLiteral("Product of variant %1").arg(id) };
    QString name = row.text(1);
    if (!variant->title.isEmpty())
        name += u' ' + variant->title;
    return Sellable { std::move(*variant), row.integer(0), name };
}

Result<RowId> CatalogStore::variantByCode(const QString &wanted) const
{
    for (const char *sql : { "SELECT id FROM variants WHERE sku = ?1 COLLATE NOCASE AND deleted_at IS NULL LIMIT 1",
             "SELECT id FROM variants WHERE barcode = ?1 AND deleted_at IS NULL LIMIT 1" }) {
        Statement row = m_connection.prepare(sql);
        row.bind(1, wanted.trimmed());
        if (row.next())
            return row.integer(0);
    }
    return Error { ErrorKind::NotFound, QStringLiteral("No SKU or barcode ") + wanted };
}

std::vector<Category> CatalogStore::categories() const
{
    Statement rows =
        m_connection.prepare("WITH RECURSIVE tree (id, parent_id, name, position, path) AS (\n"
                             "    SELECT id, parent_id, name, position, printf('%06d/%06d', position, id)\n"
                             "    FROM categories WHERE parent_id IS NULL AND deleted_at IS NULL\n"
                             "    UNION ALL\n"
                             "    SELECT c.id, c.parent_id, c.name, c.position,\n"
                             "        tree.path || '/' || printf('%06d/%06d', c.position, c.id)\n"
                             "    FROM categories c JOIN tree ON c.parent_id = tree.id\n"
                             "    WHERE c.deleted_at IS NULL)\n"
                             "SELECT id, coalesce(parent_id, 0), name, position FROM tree ORDER BY path");
    std::vector<Category> categories;
    while (rows.next())
        categories.push_back({ rows.integer(0), rows.integer(1), rows.text(2), static_cast<int>(rows.integer(3)) });
    return categories;
}

Result<Picture> CatalogStore::picture(RowId id) const
{
    Statement row = m_connection.prepare("SELECT media_type, content FROM pictures WHERE id = ?1");
    row.bind(1, id);
    if (!row.next())
        return Error { ErrorKind::NotFound, QStringLiteral("Picture %1").arg(id) };
    return Picture { row.text(0), row.blob(1) };
}

Status CatalogStore::check(const Product &product) const
{
    if (product.name.trimmed().isEmpty())
        return refused(Refusal::tr("A product needs a name."));
    if (product.variants.empty())
        return refused(Refusal::tr("A product needs at least one variant."));
    for (const Variant &variant : product.variants) {
        if (variant.price.isNegative() || (variant.cost && variant.cost->isNegative())
            || (variant.listPrice && variant.listPrice->isNegative()))
            return refused(Refusal::tr("A price is below zero."));
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

Result<RowId> CatalogStore::save(const Product &product)
{
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
    if (auto saved = saveVariants(id, product.variants, before.variants); !saved)
        return saved.error();
    return id;
}

Result<RowId> CatalogStore::insertProduct(const Product &product)
{
    auto inserted =
        m_connection
            .prepare("INSERT INTO products (uuid, category_id, picture_id, name, description, option_names,\n"
                     "    tags, published, created_at)\n"
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)")
            .bind(1, product.uuid.isNil() ? Uuid::v7(now()) : product.uuid)
            .bind(2, reference(product.categoryId))
            .bind(3, reference(product.pictureId))
            .bind(4, product.name.trimmed())
            .bind(5, product.description.isNull() ? QLatin1String("") : product.description)
            .bind(6, toJson(product.optionNames))
            .bind(7, product.tags.isNull() ? QLatin1String("") : product.tags)
            .bind(8, product.published)
            .bind(9, now())
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
        .set("name", before.name, product.name.trimmed())
        .set("description", before.description, product.description)
        .set("option_names", toJson(before.optionNames), toJson(product.optionNames))
        .set("tags", before.tags, product.tags)
        .set("published", before.published, product.published)
        .run(product.id);
}

Status CatalogStore::saveVariants(
    RowId product, const std::vector<Variant> &variants, const std::vector<Variant> &before)
{
    int position = 0;
    for (const Variant &variant : variants) {
        const auto known = std::ranges::find(before, variant.id, &Variant::id);
        const auto saved = variant.id != 0 && known != before.end() ? updateVariant(position, variant, *known)
                                                                    : insertVariant(product, position, variant);
        if (!saved)
            return saved;
        ++position;
    }
    for (const Variant &old : before) {
        if (std::ranges::find(variants, old.id, &Variant::id) != variants.end())
            continue;
        auto archived = m_connection.prepare("UPDATE variants SET deleted_at = ?2 WHERE id = ?1")
                            .bind(1, old.id)
                            .bind(2, now())
                            .run();
        if (!archived)
            return archived;
    }
    return done();
}

Status CatalogStore::insertVariant(RowId product, int position, const Variant &variant)
{
    return m_connection
        .prepare("INSERT INTO variants (uuid, product_id, position, sku, barcode, title, option_values, unit, price,\n"
                 "    list_price, cost, low_stock, tracks_stock, created_at)\n"
                 "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)")
        .bind(1, variant.uuid.isNil() ? Uuid::v7(now()) : variant.uuid)
        .bind(2, product)
        .bind(3, position)
        .bind(4, code(variant.sku))
        .bind(5, code(variant.barcode))
        .bind(6, variant.title.isNull() ? QLatin1String("") : variant.title)
        .bind(7, toJson(variant.optionValues))
        .bind(8, variant.unit.isNull() ? QLatin1String("") : variant.unit)
        .bind(9, variant.price)
        .bind(10, minor(variant.listPrice))
        .bind(11, minor(variant.cost))
        .bind(12, thousandths(variant.lowStock))
        .bind(13, variant.tracksStock)
        .bind(14, now())
        .run();
}

Status CatalogStore::updateVariant(int position, const Variant &variant, const Variant &before)
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
        .set("option_values", toJson(before.optionValues), toJson(variant.optionValues))
        .set("unit", before.unit, variant.unit)
        .set("price", before.price.minor(), variant.price.minor())
        .set("list_price", minor(before.listPrice), minor(variant.listPrice))
        .set("cost", minor(before.cost), minor(variant.cost))
        .set("low_stock", thousandths(before.lowStock), thousandths(variant.lowStock))
        .set("tracks_stock", before.tracksStock, variant.tracksStock)
        .run(variant.id);
}

Status CatalogStore::setArchived(RowId product, bool archived)
{
    const auto when = archived ? std::optional<int64_t>(now()) : std::nullopt;
    return m_connection.prepare("UPDATE products SET deleted_at = ?2 WHERE id = ?1")
        .bind(1, product)
        .bind(2, when)
        .run();
}

Result<RowId> CatalogStore::addCategory(const QString &name, RowId parent)
{
    auto inserted = m_connection
                        .prepare("INSERT INTO categories (uuid, parent_id, name, position, created_at)\n"
                                 "VALUES (?1, ?2, ?3, (SELECT count(*) FROM categories), ?4)")
                        .bind(1, Uuid::v7(now()))
                        .bind(2, reference(parent))
                        .bind(3, name)
                        .bind(4, now())
                        .run();
    if (!inserted)
        return inserted.error();
    return m_connection.lastInsertId();
}

Result<RowId> CatalogStore::categoryByPath(const QString &path)
{
    RowId parent = 0;
    for (const QString &part : path.split(u'>', Qt::SkipEmptyParts)) {
        const QString name = part.trimmed();
        if (name.isEmpty())
            continue;
        Statement known = m_connection.prepare(
            "SELECT id FROM categories WHERE name = ?1 AND coalesce(parent_id, 0) = ?2 AND deleted_at IS NULL");
        if (known.bind(1, name).bind(2, parent).next()) {
            parent = known.integer(0);
            continue;
        }
        const auto added = addCategory(name, parent);
        if (!added)
            return added;
        parent = *added;
    }
    return parent;
}

Result<RowId> CatalogStore::addPicture(const Picture &picture)
{
    const QByteArray digest = QCryptographicHash::hash(picture.content, QCryptographicHash::Sha256);
    Statement known = m_connection.prepare("SELECT id FROM pictures WHERE sha256 = ?1");
    if (known.bindBlob(1, digest).next())
        return known.integer(0);
    auto inserted =
        m_connection.prepare("INSERT INTO pictures (uuid, sha256, media_type, content) VALUES (?1, ?2, ?3, ?4)")
            .bind(1, Uuid::v7(now()))
            .bindBlob(2, digest)
            .bind(3, picture.mediaType)
            .bindBlob(4, picture.content)
            .run();
    if (!inserted)
        return inserted.error();
    return m_connection.lastInsertId();
}

} // namespace jishi
