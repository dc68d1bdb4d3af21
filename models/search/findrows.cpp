#include "models/search/findrows.h"

namespace jishi {
namespace {

constexpr std::string_view queryFor(HitKind kind)
{
    switch (kind) {
    case HitKind::Product:
        return R"(
            SELECT products.uuid, coalesce(variants.sku, ''), products.name
            FROM products
            LEFT JOIN variants ON variants.id = :variant
            WHERE products.id = :id)";
    case HitKind::Variant:
        return R"(
            SELECT variants.uuid, coalesce(variants.sku, ''), trim(products.name || ' ' || variants.title)
            FROM variants
            JOIN products ON products.id = variants.product_id
            WHERE variants.id = :id)";
    case HitKind::Customer:
        return "SELECT uuid, '', name FROM customers WHERE id = :id";
    case HitKind::Order:
        return "SELECT uuid, '', number FROM orders WHERE id = :id";
    }
    Q_UNREACHABLE();
}

} // namespace

Result<std::vector<FoundRow>> findRows(Connection &connection, const QString &text, SearchScopes scopes, int limit)
{
    const auto index = ShopIndex::build(connection, scopes);
    if (!index)
        return index.error();
    std::vector<FoundRow> rows;
    for (const SearchHit &hit : index->search(text, scopes, limit)) {
        Statement row = connection.prepare(queryFor(hit.kind));
        row.bind(":id", hit.id);
        if (hit.kind == HitKind::Product)
            row.bind(":variant", hit.variant);
        if (row.next())
            rows.push_back({ hit.kind, row.uuid(0), row.text(1), row.text(2) });
        if (auto status = row.status(); !status)
            return status.error();
    }
    return rows;
}

} // namespace jishi
