#include "models/outbox/syncedtables.h"

#include <algorithm>
#include <array>

namespace jishi {

std::span<const SyncedTable> syncedTables()
{
    static const std::vector<SyncedTable> tables {
        { "pictures", "id", "", "", { "sha256", "media_type" }, { "sha256" } },
        { "categories", "id", "", "", { "parent_id", "name", "position", "created_at", "deleted_at" }, {} },
        { "products", "id", "", "",
            { "category_id", "picture_id", "name", "description", "option_names", "tags", "published", "source",
                "source_key", "created_at", "deleted_at", "supplier_id" },
            {} },
        { "variants", "id", "", "",
            { "product_id", "position", "sku", "barcode", "title", "option_values", "unit", "price", "list_price",
                "cost", "low_stock", "tracks_stock", "created_at", "deleted_at", "sale_price", "sale_from",
                "sale_until" },
            {} },
        { "suppliers", "id", "", "", { "name", "contact", "lead_days", "note", "created_at", "deleted_at" }, {} },
        { "variant_barcodes", "id", "", "", { "variant_id", "barcode", "position", "created_at", "deleted_at" }, {} },
        { "product_pictures", "id", "", "", { "product_id", "picture_id", "position", "created_at", "deleted_at" },
            {} },
        { "reseller_tiers", "id", "", "", { "name", "position", "created_at", "deleted_at", "rise_sales", "rise_days" },
            {} },
        { "tier_prices", "id", "", "", { "variant_id", "tier_id", "price", "created_at", "deleted_at" }, {} },
        { "custom_fields", "id", "", "", { "name", "kind", "choices", "position", "created_at", "deleted_at" }, {} },
        { "custom_values", "id", "", "", { "product_id", "field_id", "value", "created_at", "deleted_at" }, {} },
        { "customers", "id", "", "",
            { "code", "name", "phone", "wechat", "address", "country", "note", "created_at", "deleted_at", "remark",
                "tags", "birthday", "merged_into", "erased_at", "reseller_id", "bound_at", "bound_by" },
            {} },
        { "customer_contacts", "id", "", "",
            { "customer_id", "kind", "value", "label", "position", "created_at", "deleted_at" }, {} },
        { "customer_distinct", "id", "", "", { "first_id", "second_id", "created_at" }, {} },
        { "groups", "id", "", "", { "name", "platform", "note", "created_at", "deleted_at", "leader_id", "tags" }, {} },
        { "group_lists", "id", "", "",
            { "group_id", "title", "text", "pasted_at", "made_by", "created_at", "deleted_at" }, {} },
        { "goods_words", "id", "", "", { "group_id", "words", "variant_id", "created_at", "deleted_at" }, {} },
        { "pickup_points", "id", "", "",
            { "group_id", "name", "address", "hours", "position", "created_at", "deleted_at" }, {} },
        { "group_members", "id", "", "", { "group_id", "customer_id", "nickname", "created_at", "deleted_at" }, {} },
        { "resellers", "id", "", "",
            { "name", "tier_id", "note", "created_at", "deleted_at", "status", "inviter_id", "customer_id", "phone",
                "wechat", "payout_method", "payout_account", "payout_name", "payout_bank", "identity_number",
                "applied_at", "approved_at", "left_at", "erased_at" },
            {} },
        { "reseller_invites", "id", "", "",
            { "code", "inviter_id", "tier_id", "note", "expires_at", "used_by", "created_at", "deleted_at" }, {} },
        { "shop_options", "id", "", "", { "key", "value", "created_at", "deleted_at" }, {} },
        { "campaigns", "id", "", "", { "name", "first_day", "last_day", "note", "created_at", "deleted_at" }, {} },
        { "links", "id", "", "",
            { "reseller_id", "target", "product_id", "campaign_id", "group_id", "code", "created_at", "deleted_at" },
            {} },
        { "link_touches", "id", "", "", { "link_id", "customer_id", "method", "made_by", "at" }, {} },
        { "orders", "id", "", "",
            { "number", "client_ref", "customer_id", "refers_to", "placed_at", "status", "source", "shipping",
                "country", "note", "group_id", "pickup_id", "address", "tags", "discount", "rounding", "list_id",
                "merged_into", "made_by" },
            {} },
        { "order_lines", "order_id", "line_no", "orders",
            { "variant_id", "sku", "name", "unit", "quantity", "unit_price", "exact_price", "discount", "amount",
                "cost", "order_discount", "price_reason", "returns_line", "category_id", "list_price", "supply_price",
                "amount_before", "quantity_before" },
            {} },
        { "payments", "id", "", "",
            { "order_id", "amount", "method", "note", "at", "reference", "tendered", "made_by", "corrects" }, {} },
        { "bill_rows", "id", "", "",
            { "provider", "kind", "transaction_id", "refund_id", "merchant_order", "at", "amount", "fee", "refunded",
                "party", "account", "goods", "remark", "state", "not_ours", "made_by", "created_at", "deleted_at",
                "erased_at" },
            {} },
        { "bill_matches", "id", "", "",
            { "bill_row_id", "payment_id", "booked", "made_by", "created_at", "deleted_at" }, {} },
        { "fulfilments", "id", "", "", { "order_id", "state", "note", "at", "made_by", "attribution_id", "lines" },
            {} },
        { "order_trail", "id", "", "", { "order_id", "changes", "reason", "made_by", "at" }, {} },
        { "attributions", "id", "", "",
            { "order_id", "replaces", "reseller_id", "inviter_id", "tier_id", "link_id", "campaign_id", "own_purchase",
                "method", "touched_at", "reason", "made_by", "at" },
            {} },
        { "commission_rules", "id", "", "",
            { "scope", "category_id", "product_id", "variant_id", "campaign_id", "tier_id", "reseller_id", "version",
                "valid_from", "basis", "sections", "own_purchase", "hold_days", "note", "made_by", "created_at" },
            {} },
        { "refund_requests", "id", "", "",
            { "order_id", "reason", "made_by", "created_at", "settled_at", "deleted_at" }, {} },
        { "payout_batches", "id", "", "", { "name", "made_by", "created_at", "deleted_at" }, {} },
        { "payouts", "id", "", "",
            { "batch_id", "reseller_id", "gross", "tax", "fee", "net", "method", "account", "reference", "picture_id",
                "made_by", "created_at", "paid_at", "voided_at", "void_reason" },
            {} },
        { "commission_entries", "id", "", "",
            { "reseller_id", "level", "kind", "order_id", "line_no", "refund_id", "attribution_id", "rule_id",
                "payout_id", "basis", "rate", "amount", "at", "booked_at", "release_at", "reason", "made_by" },
            {} },
        { "payout_entries", "id", "", "", { "payout_id", "entry_id" }, {} },
        { "closed_months", "id", "", "", { "month", "ends_at", "made_by", "created_at" }, {} },
        { "signed_statements", "id", "", "",
            { "reseller_id", "month", "sha256", "fingerprint", "made_by", "created_at" }, { "sha256" } },
        { "stock_movements", "id", "", "",
            { "variant_id", "quantity", "reason", "order_id", "reference", "note", "at", "made_by" }, {} },
        { "purchase_lines", "id", "", "",
            { "variant_id", "supplier_id", "quantity", "ordered_at", "expected_on", "arrived_at", "made_by",
                "created_at", "deleted_at" },
            {} },
        { "stock_counts", "id", "", "", { "name", "made_by", "started_at", "booked_at", "deleted_at" }, {} },
        { "stock_count_lines", "id", "", "", { "count_id", "variant_id", "expected", "counted", "at", "deleted_at" },
            {} },
    };
    return tables;
}

bool onlyGrows(std::string_view table)
{
    constexpr std::array<std::string_view, 11> kGrowing { "stock_movements", "payments", "fulfilments", "order_trail",
        "attributions", "link_touches", "commission_rules", "commission_entries", "payout_entries", "closed_months",
        "signed_statements" };
    return std::ranges::find(kGrowing, table) != kGrowing.end();
}

std::string isAtHub(const SyncedTable &table)
{
    return "EXISTS (SELECT 1 FROM hub_rows h WHERE "
        + (table.part.empty()
                ? std::string("h.uuid = t.uuid)")
                : "h.part IS NOT NULL AND h.row = t." + table.key + " AND h.part = t." + table.part + ")");
}

std::span<const std::string> localTables()
{
    static const std::vector<std::string> tables { "settings", "capture_state", "outbox", "order_drafts", "ledger_head",
        "change_states", "hub_rows", "hub_held", "hub_dangling", "hub_withheld", "hub_leaving", "hub_conflicts",
        "hub_due", "hub_pictures", "sync_runs" };
    return tables;
}

} // namespace jishi
