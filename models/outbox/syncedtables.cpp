#include "models/outbox/syncedtables.h"

namespace jishi {

std::span<const SyncedTable> syncedTables()
{
    static const std::vector<SyncedTable> tables {
        { "pictures", "id", "", "", { "sha256", "media_type" }, { "sha256" } },
        { "categories", "id", "", "", { "parent_id", "name", "position", "created_at", "deleted_at" }, {} },
        { "products", "id", "", "",
            { "category_id", "picture_id", "name", "description", "option_names", "tags", "published", "source",
                "source_key", "created_at", "deleted_at" },
            {} },
        { "variants", "id", "", "",
            { "product_id", "position", "sku", "barcode", "title", "option_values", "unit", "price", "list_price",
                "cost", "low_stock", "tracks_stock", "created_at", "deleted_at" },
            {} },
        { "customers", "id", "", "",
            { "code", "name", "phone", "wechat", "address", "country", "note", "created_at", "deleted_at", "remark",
                "tags", "birthday", "merged_into", "erased_at" },
            {} },
        { "customer_contacts", "id", "", "",
            { "customer_id", "kind", "value", "label", "position", "created_at", "deleted_at" }, {} },
        { "customer_distinct", "id", "", "", { "first_id", "second_id", "created_at" }, {} },
        { "orders", "id", "", "",
            { "number", "client_ref", "customer_id", "refers_to", "placed_at", "status", "source", "shipping",
                "country", "note" },
            {} },
        { "order_lines", "order_id", "line_no", "orders",
            { "variant_id", "sku", "name", "unit", "quantity", "unit_price", "exact_price", "discount", "amount",
                "cost" },
            {} },
        { "payments", "id", "", "", { "order_id", "amount", "method", "note", "at" }, {} },
        { "fulfilments", "id", "", "", { "order_id", "state", "note", "at" }, {} },
        { "stock_movements", "id", "", "",
            { "variant_id", "quantity", "reason", "order_id", "reference", "note", "at" }, {} },
    };
    return tables;
}

std::span<const std::string> localTables()
{
    static const std::vector<std::string> tables { "settings", "capture_state", "outbox" };
    return tables;
}

} // namespace jishi
