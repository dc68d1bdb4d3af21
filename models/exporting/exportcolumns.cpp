#include "models/exporting/exportcolumns.h"

#include "models/commissions/entrystate.h"

namespace jishi {

namespace {

constexpr ExportColumn kProductColumns[] = {
    { "Product ID", "productId", CellKind::Id },
    { "Variant ID", "variantId", CellKind::Id },
    { "Name", "name", CellKind::Text },
    { "Variant", "variant", CellKind::Text },
    { "SKU", "sku", CellKind::Text },
    { "Barcode", "barcode", CellKind::Text },
    { "More Barcodes", "moreBarcodes", CellKind::Lines },
    { "Category", "category", CellKind::Text },
    { "Option Names", "optionNames", CellKind::Text },
    { "Option Values", "optionValues", CellKind::Text },
    { "Unit", "unit", CellKind::Text },
    { "Price", "price", CellKind::Amount },
    { "List Price", "listPrice", CellKind::Amount },
    { "Sale Price", "salePrice", CellKind::Amount },
    { "Sale From", "saleFrom", CellKind::Word },
    { "Sale Until", "saleUntil", CellKind::Word },
    { "Cost", "cost", CellKind::Amount, true },
    { "Low Stock", "lowStock", CellKind::Quantity },
    { "Tracks Stock", "tracksStock", CellKind::Flag },
    { "On Hand", "onHand", CellKind::Quantity },
    { "Reserved", "reserved", CellKind::Quantity },
    { "Published", "published", CellKind::Flag },
    { "Tags", "tags", CellKind::Text },
    { "Description", "description", CellKind::Text },
    { "Supplier", "supplier", CellKind::Text, true },
};

constexpr const char *kProductSql =
    "WITH RECURSIVE paths (id, path) AS (\n"
    "    SELECT id, name FROM categories WHERE parent_id IS NULL\n"
    "    UNION ALL\n"
    "    SELECT c.id, paths.path || ' > ' || c.name FROM categories c JOIN paths ON c.parent_id = paths.id)\n"
    "SELECT p.uuid, v.uuid, p.name, v.title, v.sku, v.barcode,\n"
    "    (SELECT json_group_array(barcode) FROM (SELECT barcode FROM variant_barcodes\n"
    "        WHERE variant_id = v.id AND deleted_at IS NULL ORDER BY position, id) HAVING count(*) > 0),\n"
    "    paths.path,\n"
    "    (SELECT group_concat(value, ' / ') FROM json_each(p.option_names)),\n"
    "    (SELECT group_concat(value, ' / ') FROM json_each(v.option_values)),\n"
    "    v.unit, v.price, v.list_price, v.sale_price, v.sale_from, v.sale_until, v.cost, v.low_stock, v.tracks_stock, "
    "v.on_hand, v.reserved, p.published, "
    "p.tags, p.description, s.name";

// After the columns that the shop has named itself.
constexpr const char *kProductRows = "\nFROM products p\n"
                                     "JOIN variants v ON v.product_id = p.id\n"
                                     "LEFT JOIN paths ON paths.id = p.category_id\n"
                                     "LEFT JOIN suppliers s ON s.id = p.supplier_id AND s.deleted_at IS NULL\n"
                                     "WHERE p.deleted_at IS NULL AND v.deleted_at IS NULL\n"
                                     "ORDER BY p.id, v.position, v.id";

constexpr ExportColumn kCustomerColumns[] = {
    { "Customer ID", "id", CellKind::Id },
    { "Code", "code", CellKind::Text },
    { "Name", "name", CellKind::Text },
    { "Phone", "phone", CellKind::Text },
    { "More Phones", "morePhones", CellKind::Contacts },
    { "WeChat", "wechat", CellKind::Text },
    { "More WeChat", "moreWechat", CellKind::Contacts },
    { "Address", "address", CellKind::Text },
    { "More Addresses", "moreAddresses", CellKind::Contacts },
    { "Country", "country", CellKind::Text },
    { "Remark", "remark", CellKind::Text },
    { "Tags", "tags", CellKind::Text },
    { "Birthday", "birthday", CellKind::Text },
    { "Note", "note", CellKind::Text },
    { "Since", "since", CellKind::Moment },
    { "Orders", "orders", CellKind::Whole },
    { "Spent", "spent", CellKind::Amount },
};

// A cell of contacts is a JSON list of [value, label] until it is written.
constexpr const char *kCustomerSql =
    "WITH ways (customer_id, kind, list) AS (\n"
    "    SELECT customer_id, kind, json_group_array(json_array(value, label)) FROM (\n"
    "        SELECT customer_id, kind, value, label FROM customer_contacts\n"
    "        WHERE deleted_at IS NULL ORDER BY customer_id, position, id)\n"
    "    GROUP BY customer_id, kind)\n"
    "SELECT c.uuid, c.code, c.name, c.phone, phones.list, c.wechat, wechats.list, c.address, addresses.list,\n"
    "    c.country, c.remark, c.tags, c.birthday, c.note, c.created_at,\n"
    "    coalesce(o.orders, 0), coalesce(o.spent, 0)\n"
    "FROM customers c\n"
    "LEFT JOIN ways phones ON phones.customer_id = c.id AND phones.kind = 'phone'\n"
    "LEFT JOIN ways wechats ON wechats.customer_id = c.id AND wechats.kind = 'wechat'\n"
    "LEFT JOIN ways addresses ON addresses.customer_id = c.id AND addresses.kind = 'address'\n"
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

constexpr ExportColumn kStockColumns[] = {
    { "Variant ID", "variantId", CellKind::Id }, { "SKU", "sku", CellKind::Text },
    { "Barcode", "barcode", CellKind::Text }, { "Name", "name", CellKind::Text },
    { "Variant", "variant", CellKind::Text }, { "Unit", "unit", CellKind::Text },
    { "On Hand", "onHand", CellKind::Quantity }, { "Reserved", "reserved", CellKind::Quantity },
    { "Available", "available", CellKind::Quantity }, { "Low Stock", "lowStock", CellKind::Quantity },
    { "Counted", "counted", CellKind::Quantity }, // blank: for whoever counts the shelf
};

constexpr const char *kStockSql = "SELECT v.uuid, v.sku, v.barcode, p.name, v.title, v.unit, v.on_hand, v.reserved,\n"
                                  "    v.on_hand - v.reserved, v.low_stock, NULL\n"
                                  "FROM products p\n"
                                  "JOIN variants v ON v.product_id = p.id\n"
                                  "WHERE p.deleted_at IS NULL AND v.deleted_at IS NULL\n"
                                  "ORDER BY p.id, v.position, v.id";

constexpr ExportColumn kCommissionColumns[] = {
    { "Entry ID", "id", CellKind::Id },
    { "Reseller", "reseller", CellKind::Text },
    { "Reseller ID", "resellerId", CellKind::Id },
    { "Kind", "kind", CellKind::Word },
    { "Level", "level", CellKind::Whole },
    { "Order Number", "order", CellKind::Text },
    { "Line", "line", CellKind::Whole },
    { "Goods", "goods", CellKind::Text },
    { "Refund Number", "refund", CellKind::Text },
    { "Rule", "rule", CellKind::Word },
    { "Rule Version", "ruleVersion", CellKind::Whole },
    { "Rule Basis", "ruleBasis", CellKind::Word },
    { "Basis", "basis", CellKind::Whole }, // minor units, of a fixed commission thousandths
    { "Rate", "rate", CellKind::Whole },
    { "Amount", "amount", CellKind::Amount },
    { "Time", "time", CellKind::Moment },
    { "Booked", "bookedAt", CellKind::Moment },
    { "Released", "releaseAt", CellKind::Moment },
    { "State", "state", CellKind::Word },
    { "Payout ID", "payoutId", CellKind::Id },
    { "Payout Reference", "reference", CellKind::Text },
    { "Reason", "reason", CellKind::Text },
};

// What went out names its own payout, what was earned the one that holds it.
std::string commissionSql()
{
    return "SELECT e.uuid, s.name, s.uuid, e.kind, e.level, o.number, e.line_no, n.name, f.number, r.scope, "
           "r.version,\n"
           "    r.basis, e.basis, e.rate, e.amount, e.at, e.booked_at, e.release_at,\n"
           "    CASE WHEN "
        + isCommission() + " THEN CASE " + entryState()
        + " WHEN 0 THEN 'waiting' WHEN 1 THEN 'held'\n"
          "        WHEN 2 THEN 'payable' WHEN 3 THEN 'in payout' ELSE 'paid' END END,\n"
          "    coalesce(p.uuid, own.uuid), coalesce(p.reference, own.reference), e.reason\n"
          "FROM commission_entries e\n"
          "JOIN resellers s ON s.id = e.reseller_id\n"
        + joinPayout()
        + "LEFT JOIN payouts own ON own.id = e.payout_id\n"
          "LEFT JOIN orders o ON o.id = e.order_id\n"
          "LEFT JOIN order_lines n ON n.order_id = e.order_id AND n.line_no = e.line_no\n"
          "LEFT JOIN orders f ON f.id = e.refund_id\n"
          "LEFT JOIN commission_rules r ON r.id = e.rule_id\n"
          "ORDER BY e.id";
}

} // namespace

const ExportQuery &exportQuery(ExportTable table)
{
    static const std::string commissions = commissionSql();
    static const ExportQuery queries[] = {
        { "products", kProductSql, kProductColumns, kProductRows },
        { "customers", kCustomerSql, kCustomerColumns },
        { "orders", kOrderSql, kOrderColumns },
        { "stock", kStockSql, kStockColumns },
        { "commissions", commissions.c_str(), kCommissionColumns },
    };
    return queries[static_cast<size_t>(table)];
}

} // namespace jishi
