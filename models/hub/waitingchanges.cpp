#include "models/hub/waitingchanges.h"

#include "models/hub/changestates.h"
#include "models/hub/rowlabels.h"

#include <array>

namespace jishi {

namespace {

// Rows of the outbox that are looked at: enough for weeks without a line, and counted in a blink.
constexpr int64_t kCounted = 50'000;

// A change is about whatever of it stands first here: the payment that came with an order is part of the order.
struct Rule
{
    const char *which; // SQL about a row o of the outbox
    WaitingKind kind;
};
constexpr std::array<Rule, 21> kRules { {
    { "o.table_name = 'orders' AND o.operation = 'insert'", WaitingKind::Orders },
    { "o.table_name = 'payments'", WaitingKind::Payments },
    { "o.table_name = 'fulfilments'", WaitingKind::OrderSteps },
    { "o.table_name = 'orders'", WaitingKind::OrderEdits },
    { "o.table_name IN ('attributions', 'refund_requests')", WaitingKind::OrderEdits },
    { "o.table_name IN ('order_lines', 'order_trail')", WaitingKind::OrderEdits },
    { "o.table_name = 'payouts'", WaitingKind::Payouts },
    { "o.table_name IN ('payout_batches', 'payout_entries', 'closed_months', 'signed_statements')",
        WaitingKind::Payouts },
    { "o.table_name IN ('commission_rules', 'commission_entries')", WaitingKind::Commissions },
    { "o.table_name = 'products'", WaitingKind::Products },
    { "o.table_name = 'tier_prices' OR (o.table_name = 'variants' AND o.operation = 'update'\n"
      "    AND (instr(o.fields, 'price\":') > 0 OR instr(o.fields, '\"cost\":') > 0))",
        WaitingKind::Prices },
    { "o.table_name IN ('variants', 'variant_barcodes', 'product_pictures', 'pictures', 'custom_values')",
        WaitingKind::Products },
    { "o.table_name IN ('categories', 'suppliers', 'custom_fields')", WaitingKind::CatalogSetup },
    { "o.table_name = 'purchase_lines'", WaitingKind::Purchases },
    { "o.table_name = 'stock_counts'", WaitingKind::StockCounts },
    { "o.table_name IN ('stock_movements', 'stock_count_lines')", WaitingKind::StockMovements },
    { "o.table_name IN ('customers', 'customer_contacts', 'customer_distinct')", WaitingKind::Customers },
    { "o.table_name IN ('groups', 'group_members', 'group_lists', 'goods_words', 'pickup_points')",
        WaitingKind::Groups },
    { "o.table_name IN ('resellers', 'reseller_tiers', 'reseller_invites')", WaitingKind::Resellers },
    { "o.table_name IN ('links', 'link_touches', 'campaigns')", WaitingKind::Links },
    { "o.table_name IN ('bill_rows', 'bill_matches')", WaitingKind::Bills },
} };

// The rule of a row as a number; what no rule knows comes last.
std::string ruleSql()
{
    std::string sql = "CASE";
    for (size_t i = 0; i < kRules.size(); ++i)
        sql += std::string("\n    WHEN ") + kRules[i].which + " THEN " + std::to_string(i);
    return sql + "\n    WHEN o.table_name = 'shop_options' THEN " + std::to_string(kRules.size()) + "\n    ELSE "
        + std::to_string(kRules.size() + 1) + " END";
}

WaitingKind kindOf(int64_t rule)
{
    const auto index = static_cast<size_t>(rule);
    return index < kRules.size() ? kRules.at(index).kind
        : index == kRules.size() ? WaitingKind::Settings
                                 : WaitingKind::Others;
}

// One row a change: which rule it follows, how many rows that is about, the first of them, and when.
std::string changesSql()
{
    return "WITH waiting AS (\n"
           "    SELECT o.id, o.change, o.table_name, o.row, coalesce(o.part, 0) AS part,\n"
           "        coalesce(o.last_row, o.row) - o.row AS further, o.at, "
        + ruleSql()
        + " AS rule\n"
          "    FROM outbox o\n"
          "    WHERE "
        + waitsForHub("o.change")
        + "\n    ORDER BY o.change LIMIT ?1),\n"
          "lead AS (SELECT change, min(rule) AS rule FROM waiting GROUP BY change),\n"
          "changes AS (\n"
          "    SELECT w.change, w.rule, count(DISTINCT w.row) + sum(w.further) AS things, min(w.id) AS first,\n"
          "        max(w.at) AS at\n"
          "    FROM waiting w JOIN lead l ON l.change = w.change AND l.rule = w.rule GROUP BY w.change)\n";
}

} // namespace

Result<WaitingChanges> waitingChanges(Connection &connection, int newest)
{
    WaitingChanges waiting;
    std::map<WaitingKind, int64_t> counts;
    Statement sums = connection.prepare(
        changesSql() + "SELECT rule, sum(things), (SELECT count(*) FROM waiting) FROM changes GROUP BY rule");
    sums.bind(1, kCounted);
    while (sums.next()) {
        counts[kindOf(sums.integer(0))] += sums.integer(1);
        waiting.isCut = sums.integer(2) >= kCounted;
    }
    if (auto read = sums.status(); !read)
        return read.error();
    for (const auto &[kind, things] : counts)
        waiting.counts.push_back({ kind, things });
    RowLabels labels(connection);
    Statement items = connection.prepare(changesSql()
        + "SELECT c.rule, c.things, c.at, w.table_name, w.row, w.part FROM changes c JOIN waiting w ON w.id = c.first\n"
          "ORDER BY c.change DESC LIMIT ?2");
    items.bind(1, kCounted).bind(2, newest);
    while (items.next()) {
        const auto label = labels.of(std::string(items.utf8(3)), { items.integer(4), items.integer(5) });
        if (!label)
            return label.error();
        waiting.newest.push_back({ kindOf(items.integer(0)), items.integer(1), *label, items.integer(2) });
    }
    if (auto read = items.status(); !read)
        return read.error();
    return waiting;
}

} // namespace jishi
