#include "models/hub/rowlabels.h"

#include <array>

namespace jishi {

namespace {

// ?1 is the row, ?2 the line within it (0: none). Tables that are not here have a name of their own, or none at all.
constexpr std::array<std::pair<std::string_view, std::string_view>, 28> kQueries { {
    { "orders", "SELECT number FROM orders WHERE id = ?1 AND ?2 = 0" },
    { "order_lines",
        "SELECT o.number || coalesce(' · ' || (SELECT l.name FROM order_lines l\n"
        "    WHERE l.order_id = o.id AND l.line_no = ?2), '')\n"
        "FROM orders o WHERE o.id = ?1" },
    { "payments", "SELECT o.number FROM payments t JOIN orders o ON o.id = t.order_id WHERE t.id = ?1 AND ?2 = 0" },
    { "fulfilments",
        "SELECT o.number FROM fulfilments t JOIN orders o ON o.id = t.order_id WHERE t.id = ?1 AND ?2 = 0" },
    { "order_trail",
        "SELECT o.number FROM order_trail t JOIN orders o ON o.id = t.order_id WHERE t.id = ?1 AND ?2 = 0" },
    { "attributions",
        "SELECT o.number FROM attributions t JOIN orders o ON o.id = t.order_id WHERE t.id = ?1 AND ?2 = 0" },
    { "refund_requests",
        "SELECT o.number FROM refund_requests t JOIN orders o ON o.id = t.order_id WHERE t.id = ?1 AND ?2 = 0" },
    { "variants",
        "SELECT p.name || iif(v.title <> '', ' ' || v.title, '') FROM variants v\n"
        "JOIN products p ON p.id = v.product_id WHERE v.id = ?1 AND ?2 = 0" },
    { "stock_movements",
        "SELECT p.name FROM stock_movements t JOIN variants v ON v.id = t.variant_id\n"
        "JOIN products p ON p.id = v.product_id WHERE t.id = ?1 AND ?2 = 0" },
    { "stock_count_lines",
        "SELECT p.name FROM stock_count_lines t JOIN variants v ON v.id = t.variant_id\n"
        "JOIN products p ON p.id = v.product_id WHERE t.id = ?1 AND ?2 = 0" },
    { "purchase_lines",
        "SELECT p.name FROM purchase_lines t JOIN variants v ON v.id = t.variant_id\n"
        "JOIN products p ON p.id = v.product_id WHERE t.id = ?1 AND ?2 = 0" },
    { "tier_prices",
        "SELECT p.name || ' · ' || r.name FROM tier_prices t JOIN variants v ON v.id = t.variant_id\n"
        "JOIN products p ON p.id = v.product_id JOIN reseller_tiers r ON r.id = t.tier_id\n"
        "WHERE t.id = ?1 AND ?2 = 0" },
    { "variant_barcodes",
        "SELECT p.name FROM variant_barcodes t JOIN variants v ON v.id = t.variant_id\n"
        "JOIN products p ON p.id = v.product_id WHERE t.id = ?1 AND ?2 = 0" },
    { "product_pictures",
        "SELECT p.name FROM product_pictures t JOIN products p ON p.id = t.product_id WHERE t.id = ?1 AND ?2 = 0" },
    { "custom_values",
        "SELECT p.name || ' · ' || f.name FROM custom_values t JOIN products p ON p.id = t.product_id\n"
        "JOIN custom_fields f ON f.id = t.field_id WHERE t.id = ?1 AND ?2 = 0" },
    { "customer_contacts",
        "SELECT c.name FROM customer_contacts t JOIN customers c ON c.id = t.customer_id WHERE t.id = ?1 AND ?2 = 0" },
    { "group_members",
        "SELECT c.name FROM group_members t JOIN customers c ON c.id = t.customer_id WHERE t.id = ?1 AND ?2 = 0" },
    { "group_lists",
        "SELECT iif(t.title <> '', t.title, g.name) FROM group_lists t JOIN groups g ON g.id = t.group_id\n"
        "WHERE t.id = ?1 AND ?2 = 0" },
    { "goods_words", "SELECT words FROM goods_words WHERE id = ?1 AND ?2 = 0" },
    { "links", "SELECT code FROM links WHERE id = ?1 AND ?2 = 0" },
    { "reseller_invites", "SELECT code FROM reseller_invites WHERE id = ?1 AND ?2 = 0" },
    { "shop_options", "SELECT key FROM shop_options WHERE id = ?1 AND ?2 = 0" },
    { "bill_rows", "SELECT iif(party <> '', party, transaction_id) FROM bill_rows WHERE id = ?1 AND ?2 = 0" },
    { "payouts", "SELECT r.name FROM payouts t JOIN resellers r ON r.id = t.reseller_id WHERE t.id = ?1 AND ?2 = 0" },
    { "payout_entries",
        "SELECT r.name FROM payout_entries t JOIN payouts p ON p.id = t.payout_id\n"
        "JOIN resellers r ON r.id = p.reseller_id WHERE t.id = ?1 AND ?2 = 0" },
    { "commission_entries",
        "SELECT r.name FROM commission_entries t JOIN resellers r ON r.id = t.reseller_id WHERE t.id = ?1 AND ?2 = 0" },
    { "closed_months", "SELECT month FROM closed_months WHERE id = ?1 AND ?2 = 0" },
    { "signed_statements",
        "SELECT r.name || ' · ' || t.month FROM signed_statements t\n"
        "JOIN resellers r ON r.id = t.reseller_id WHERE t.id = ?1 AND ?2 = 0" },
} };

} // namespace

Result<std::string> RowLabels::queryOf(const std::string &table)
{
    if (const auto known = m_queries.find(table); known != m_queries.end())
        return known->second;
    const auto found = std::ranges::find(kQueries, table, &std::pair<std::string_view, std::string_view>::first);
    std::string query;
    if (found != kQueries.end()) {
        query = found->second;
    } else {
        const auto hasName =
            m_connection.integer("SELECT count(*) FROM pragma_table_info('" + table + "') WHERE name = 'name'");
        if (!hasName)
            return hasName.error();
        if (*hasName > 0)
            query = "SELECT name FROM " + table + " WHERE id = ?1 AND ?2 = 0";
    }
    return m_queries.emplace(table, query).first->second;
}

Result<QString> RowLabels::of(const std::string &table, const RowPlace &place)
{
    const auto query = queryOf(table);
    if (!query || query->empty())
        return query ? Result<QString>(QString()) : query.error();
    Statement row = m_connection.prepare(*query);
    QString label = row.bind(1, place.row).bind(2, place.part).next() ? row.text(0) : QString();
    if (auto read = row.status(); !read)
        return read.error();
    return label;
}

} // namespace jishi
