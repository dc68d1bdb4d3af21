#include "models/exporting/exportcolumns.h"

namespace jishi {

namespace {

constexpr ExportColumn kProductColumns[] = {
    { "Product ID", "productId", CellKind::Id },
    { "Variant ID", "variantId", CellKind::Id },
    { "Name", "name", CellKind::Text },
    { "Variant", "variant", CellKind::Text },
    { "SKU", "sku", CellKind::Text },
    { "Barcode", "barcode", CellKind::Text },
    { "Category", "category", CellKind::Text },
    { "Option Names", "optionNames", CellKind::Text },
    { "Option Values", "optionValues", CellKind::Text },
    { "Unit", "unit", CellKind::Text },
    { "Price", "price", CellKind::Amount },
    { "List Price", "listPrice", CellKind::Amount },
    { "Cost", "cost", CellKind::Amount },
    { "Low Stock", "lowStock", CellKind::Quantity },
    { "Tracks Stock", "tracksStock", CellKind::Flag },
    { "On Hand", "onHand", CellKind::Quantity },
    { "Reserved", "reserved", CellKind::Quantity },
    { "Published", "published", CellKind::Flag },
    { "Tags", "tags", CellKind::Text },
    { "Description", "description", CellKind::Text },
};

constexpr const char *kProductSql =
    "WITH RECURSIVE paths (id, path) AS (\n"
    "    SELECT id, name FROM categories WHERE parent_id IS NULL\n"
    "    UNION ALL\n"
    "    SELECT c.id, paths.path || ' > ' || c.name FROM categories c JOIN paths ON c.parent_id = paths.id)\n"
    "SELECT p.uuid, v.uuid, p.name, v.title, v.sku, v.barcode, paths.path,\n"
    "    (SELECT group_concat(value, ' / ') FROM json_each(p.option_names)),\n"
    "    (SELECT group_concat(value, ' / ') FROM json_each(v.option_values)),\n"
    "    v.unit, v.price, v.list_price, v.cost, v.low_stock, v.tracks_stock, v.on_hand, v.reserved, p.published, "
    "p.tags, p.description\n"
    "FROM products p\n"
    "JOIN variants v ON v.product_id = p.id\n"
    "LEFT JOIN paths ON paths.id = p.category_id\n"
    "WHERE p.deleted_at IS NULL AND v.deleted_at IS NULL\n"
    "ORDER BY p.id, v.position, v.id";

constexpr ExportColumn kCustomerColumns[] = {
    { "Customer ID", "id", CellKind::Id },
    { "Code", "code", CellKind::Text },
    { "Name", "name", CellKind::Text },
    { "Phone", "phone", CellKind::Text },
    { "WeChat", "wechat", CellKind::Text },
    { "Address", "address", CellKind::Text },
    { "Country", "country", CellKind::Text },
    { "Note", "note", CellKind::Text },
    { "Since", "since", CellKind::Moment },
    { "Orders", "orders", CellKind::Whole },
    { "Spent", "spent", CellKind::Amount },
};

constexpr const char *kCustomerSql =
    "SELECT c.uuid, c.code, c.name, c.phone, c.wechat, c.address, c.country, c.note, c.created_at,\n"
    "    coalesce(o.orders, 0), coalesce(o.spent, 0)\n"
    "FROM customers c\n"
    "LEFT JOIN (\n"
    "    SELECT customer_id, count(*) AS orders, sum(gross + returns) AS spent\n"
    "    FROM orders WHERE status IN ('placed', 'completed')\n"
    "    GROUP BY customer_id) o ON o.customer_id = c.id\n"
    "WHERE c.deleted_at IS NULL\n"
    "ORDER BY c.id";

constexpr ExportColumn kOrderColumns[] = {
    { "Order Number", "number", CellKind::Text },
    { "Order ID", "id", CellKind::Id },
    { "Time", "time", CellKind::Moment },
    { "Status", "status", CellKind::Word },
    { "Fulfilment", "fulfilment", CellKind::Word },
    { "Customer", "customer", CellKind::Text },
    { "Phone", "phone", CellKind::Text },
    { "Country", "country", CellKind::Text },
    { "Line", "line", CellKind::Whole },
    { "SKU", "sku", CellKind::Text },
    { "Name", "name", CellKind::Text },
    { "Unit", "unit", CellKind::Text },
    { "Quantity", "quantity", CellKind::Quantity },
    { "Unit Price", "unitPrice", CellKind::Amount },
    { "Discount", "discount", CellKind::Amount },
    { "Amount", "amount", CellKind::Amount },
    { "Shipping", "shipping", CellKind::Amount },
    { "Order Total", "total", CellKind::Amount },
    { "Paid", "paid", CellKind::Amount },
    { "Refunded", "refunded", CellKind::Amount },
    { "Returns Order", "refersTo", CellKind::Text },
    { "Reference", "clientRef", CellKind::Text },
    { "Note", "note", CellKind::Text },
};

constexpr const char *kOrderSql = "SELECT o.number, o.uuid, o.placed_at, o.status, o.fulfilment, c.name, c.phone, "
                                  "o.country, l.line_no, l.sku, l.name, l.unit,\n"
                                  "    l.quantity, l.unit_price, l.discount, l.amount, o.shipping, o.total, o.paid, "
                                  "o.refunded, origin.number, o.client_ref, o.note\n"
                                  "FROM orders o\n"
                                  "JOIN order_lines l ON l.order_id = o.id\n"
                                  "LEFT JOIN customers c ON c.id = o.customer_id\n"
                                  "LEFT JOIN orders origin ON origin.id = o.refers_to\n"
                                  "ORDER BY o.placed_at, o.id, l.line_no";

constexpr ExportQuery kQueries[] = {
    { "products", kProductSql, kProductColumns },
    { "customers", kCustomerSql, kCustomerColumns },
    { "orders", kOrderSql, kOrderColumns },
};

} // namespace

const ExportQuery &exportQuery(ExportTable table)
{
    return kQueries[static_cast<size_t>(table)];
}

} // namespace jishi
