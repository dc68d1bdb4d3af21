#include "models/importing/knownproducts.h"

#include "models/catalog/jsonlist.h"

namespace jishi {

KnownProducts::KnownProducts(Connection &connection, const ShopContext &context)
    : m_context(context)
    , m_product(connection.prepare(
          "SELECT category_id, name, description, option_names, tags, published, deleted_at IS NOT NULL,\n"
          "    supplier_id\n"
          "FROM products WHERE id = ?1"))
    , m_variants(connection.prepare(
          "SELECT id, uuid, sku, barcode, title, option_values, unit, price, list_price, cost, low_stock,\n"
          "    tracks_stock, on_hand, sale_price, (SELECT group_concat(barcode, char(10)) FROM variant_barcodes b\n"
          "        WHERE b.variant_id = variants.id AND b.deleted_at IS NULL)\n"
          "FROM variants WHERE product_id = ?1 AND deleted_at IS NULL ORDER BY position, id"))
{ }

Result<Product> KnownProducts::product(RowId id)
{
    Product product;
    if (m_product.bind(1, id).next()) {
        product.id = id;
        product.categoryId = m_product.integer(0);
        product.name = m_product.text(1);
        product.description = m_product.text(2);
        product.optionNames = fromJsonList(m_product.text(3));
        product.tags = m_product.text(4);
        product.published = m_product.integer(5) != 0;
        product.archived = m_product.integer(6) != 0;
        product.supplierId = m_product.integer(7);
    }
    m_product.reset();
    m_variants.bind(1, id);
    while (m_variants.next())
        product.variants.push_back(variant());
    m_variants.reset();
    for (const Statement *read : { &m_product, &m_variants })
        if (!read->status())
            return read->status().error();
    return product;
}

Variant KnownProducts::variant() const
{
    const Currency currency = m_context.profile.currency;
    Variant variant;
    variant.id = m_variants.integer(0);
    variant.uuid = m_variants.uuid(1);
    variant.sku = m_variants.text(2);
    variant.barcode = m_variants.text(3);
    variant.title = m_variants.text(4);
    variant.optionValues = fromJsonList(m_variants.text(5));
    variant.unit = m_variants.text(6);
    variant.price = m_variants.money(7, currency);
    if (!m_variants.isNull(8))
        variant.listPrice = m_variants.money(8, currency);
    if (!m_variants.isNull(9) && seesCosts(m_context.profile.role))
        variant.cost = m_variants.money(9, currency);
    if (!m_variants.isNull(10))
        variant.lowStock = m_variants.quantity(10);
    variant.tracksStock = m_variants.integer(11) != 0;
    variant.onHand = m_variants.quantity(12);
    if (!m_variants.isNull(13))
        variant.sale = SalePrice { m_variants.money(13, currency), {}, {} };
    variant.moreBarcodes = m_variants.text(14).split(u'\n', Qt::SkipEmptyParts);
    return variant;
}

} // namespace jishi
