#include "models/importing/productnamesakes.h"

#include "models/base/refusal.h"

#include <algorithm>

namespace jishi {

Result<RowId> ProductNamesakes::find(const ProductDraft &draft)
{
    if (!m_looked) {
        m_looked = true;
        m_shopIsEmpty = !m_connection.prepare("SELECT 1 FROM products LIMIT 1").next();
    }
    if (m_shopIsEmpty)
        return RowId { 0 };
    if (const auto byBarcode = findByBarcode(draft); !byBarcode || *byBarcode > 0)
        return byBarcode;
    const bool coded = std::ranges::any_of(draft.variants, [](const VariantDraft &variant) {
        return !variant.sku.value_or(QString()).isEmpty() || !variant.barcode.value_or(QString()).isEmpty();
    });
    return coded ? Result<RowId>(RowId { 0 }) : findByName(draft);
}

Result<RowId> ProductNamesakes::findByBarcode(const ProductDraft &draft)
{
    Statement rows = m_connection.prepare("SELECT DISTINCT v.product_id, v.sku FROM variants v\n"
                                          "JOIN products p ON p.id = v.product_id\n"
                                          "WHERE v.barcode = ?1 AND v.deleted_at IS NULL AND p.deleted_at IS NULL");
    for (const VariantDraft &variant : draft.variants) {
        const QString barcode = variant.barcode.value_or(QString());
        if (barcode.isEmpty())
            continue;
        QSet<RowId> found;
        rows.bind(1, barcode);
        while (rows.next()) {
            // Goods with two different SKUs are two things, whatever is printed on them.
            const bool another = !rows.text(1).isEmpty() && !variant.sku.value_or(QString()).isEmpty();
            if (!another && !isStored(rows.integer(0)))
                found.insert(rows.integer(0));
        }
        if (auto read = rows.status(); !read)
            return read.error();
        rows.reset();
        if (found.size() > 1)
            return refused(Refusal::tr("Several products have the barcode %1; give the SKU.").arg(barcode));
        if (!found.isEmpty())
            return *found.begin();
    }
    return RowId { 0 };
}

Status ProductNamesakes::loadNames()
{
    if (m_namesLoaded)
        return done();
    m_namesLoaded = true;
    Statement all = m_connection.prepare("SELECT id, name FROM products WHERE deleted_at IS NULL");
    while (all.next())
        if (!isStored(all.integer(0)))
            m_names[all.text(1)].append(all.integer(0));
    return all.status();
}

Result<RowId> ProductNamesakes::findByName(const ProductDraft &draft)
{
    if (auto loaded = loadNames(); !loaded)
        return loaded.error();
    QList<RowId> found = m_names.value(draft.name);
    found.removeIf([this](RowId id) { return isStored(id); });
    if (found.size() > 1)
        return refused(
            Refusal::tr("Several products are called %1; give the SKU or barcode.").arg(draft.name.left(60)));
    return found.isEmpty() ? RowId { 0 } : found.front();
}

} // namespace jishi
