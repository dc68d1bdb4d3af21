#include "ui/sync/fieldnames.h"

#include <algorithm>

namespace jishi {

namespace {

// clang-format off
//: Names of fields, as sentence-case labels
constexpr FieldName kFields[] = {
    { "categories", "parent_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Within category") },
    { "products", "name", QT_TRANSLATE_NOOP("jishi::FieldNames", "Name") },
    { "products", "description", QT_TRANSLATE_NOOP("jishi::FieldNames", "Description"), FieldForm::LongText },
    { "products", "option_names", QT_TRANSLATE_NOOP("jishi::FieldNames", "Options"), FieldForm::List },
    { "products", "published", QT_TRANSLATE_NOOP("jishi::FieldNames", "Offered for sale"), FieldForm::Flag },
    { "variants", "title", QT_TRANSLATE_NOOP("jishi::FieldNames", "Variant") },
    { "variants", "option_values", QT_TRANSLATE_NOOP("jishi::FieldNames", "Options"), FieldForm::List },
    { "variants", "low_stock", QT_TRANSLATE_NOOP("jishi::FieldNames", "Low stock level"), FieldForm::Quantity },
    { "variants", "tracks_stock", QT_TRANSLATE_NOOP("jishi::FieldNames", "Stock is counted"), FieldForm::Flag },
    { "variants", "sale_price", QT_TRANSLATE_NOOP("jishi::FieldNames", "Sale price"), FieldForm::Money },
    { "variants", "sale_from", QT_TRANSLATE_NOOP("jishi::FieldNames", "On sale from"), FieldForm::Day },
    { "variants", "sale_until", QT_TRANSLATE_NOOP("jishi::FieldNames", "On sale until"), FieldForm::Day },
    { "suppliers", "contact", QT_TRANSLATE_NOOP("jishi::FieldNames", "Contact") },
    { "suppliers", "lead_days", QT_TRANSLATE_NOOP("jishi::FieldNames", "Days until goods arrive"), FieldForm::Number },
    { "reseller_tiers", "rise_sales", QT_TRANSLATE_NOOP("jishi::FieldNames", "Sales that lift to it"), FieldForm::Money },
    { "reseller_tiers", "rise_days", QT_TRANSLATE_NOOP("jishi::FieldNames", "Days that are counted"), FieldForm::Number },
    { "custom_fields", "kind", QT_TRANSLATE_NOOP("jishi::FieldNames", "Kind"), FieldForm::Code },
    { "custom_fields", "choices", QT_TRANSLATE_NOOP("jishi::FieldNames", "Choices"), FieldForm::List },
    { "customers", "code", QT_TRANSLATE_NOOP("jishi::FieldNames", "Customer number") },
    { "customers", "remark", QT_TRANSLATE_NOOP("jishi::FieldNames", "WeChat remark") },
    { "customers", "birthday", QT_TRANSLATE_NOOP("jishi::FieldNames", "Birthday") },
    { "customers", "bound_at", QT_TRANSLATE_NOOP("jishi::FieldNames", "Bound since"), FieldForm::Moment },
    { "customers", "bound_by", QT_TRANSLATE_NOOP("jishi::FieldNames", "Bound by"), FieldForm::Code },
    { "customer_contacts", "kind", QT_TRANSLATE_NOOP("jishi::FieldNames", "Kind"), FieldForm::Code },
    { "customer_contacts", "value", QT_TRANSLATE_NOOP("jishi::FieldNames", "Contact") },
    { "customer_contacts", "label", QT_TRANSLATE_NOOP("jishi::FieldNames", "Label") },
    { "customer_distinct", "first_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "One customer") },
    { "customer_distinct", "second_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "The other customer") },
    { "groups", "platform", QT_TRANSLATE_NOOP("jishi::FieldNames", "Platform") },
    { "groups", "leader_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Leader") },
    { "group_lists", "title", QT_TRANSLATE_NOOP("jishi::FieldNames", "Title") },
    { "group_lists", "text", QT_TRANSLATE_NOOP("jishi::FieldNames", "Pasted text"), FieldForm::LongText },
    { "group_lists", "pasted_at", QT_TRANSLATE_NOOP("jishi::FieldNames", "Pasted"), FieldForm::Moment },
    { "goods_words", "words", QT_TRANSLATE_NOOP("jishi::FieldNames", "Words for goods") },
    { "pickup_points", "hours", QT_TRANSLATE_NOOP("jishi::FieldNames", "Opening hours") },
    { "group_members", "nickname", QT_TRANSLATE_NOOP("jishi::FieldNames", "Name in the group") },
    { "resellers", "status", QT_TRANSLATE_NOOP("jishi::FieldNames", "State"), FieldForm::Code },
    { "resellers", "customer_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "As a customer") },
    { "resellers", "payout_method", QT_TRANSLATE_NOOP("jishi::FieldNames", "Paid by"), FieldForm::Code },
    { "resellers", "payout_account", QT_TRANSLATE_NOOP("jishi::FieldNames", "Payout account"), FieldForm::Masked },
    { "resellers", "payout_name", QT_TRANSLATE_NOOP("jishi::FieldNames", "Payee"), FieldForm::Masked },
    { "resellers", "payout_bank", QT_TRANSLATE_NOOP("jishi::FieldNames", "Bank") },
    { "resellers", "identity_number", QT_TRANSLATE_NOOP("jishi::FieldNames", "Identity number"), FieldForm::Masked },
    { "resellers", "applied_at", QT_TRANSLATE_NOOP("jishi::FieldNames", "Applied"), FieldForm::Moment },
    { "resellers", "approved_at", QT_TRANSLATE_NOOP("jishi::FieldNames", "Approved"), FieldForm::Moment },
    { "resellers", "left_at", QT_TRANSLATE_NOOP("jishi::FieldNames", "Left"), FieldForm::Moment },
    { "reseller_invites", "expires_at", QT_TRANSLATE_NOOP("jishi::FieldNames", "Holds until"), FieldForm::Moment },
    { "reseller_invites", "used_by", QT_TRANSLATE_NOOP("jishi::FieldNames", "Used by") },
    { "shop_options", "key", QT_TRANSLATE_NOOP("jishi::FieldNames", "Option") },
    { "shop_options", "value", QT_TRANSLATE_NOOP("jishi::FieldNames", "Value"), FieldForm::Masked },
    { "campaigns", "first_day", QT_TRANSLATE_NOOP("jishi::FieldNames", "First day"), FieldForm::Day },
    { "campaigns", "last_day", QT_TRANSLATE_NOOP("jishi::FieldNames", "Last day"), FieldForm::Day },
    { "links", "target", QT_TRANSLATE_NOOP("jishi::FieldNames", "Leads to"), FieldForm::Code },
    { "orders", "client_ref", QT_TRANSLATE_NOOP("jishi::FieldNames", "Own reference") },
    { "orders", "refers_to", QT_TRANSLATE_NOOP("jishi::FieldNames", "Takes back order") },
    { "orders", "placed_at", QT_TRANSLATE_NOOP("jishi::FieldNames", "Placed"), FieldForm::Moment },
    { "orders", "status", QT_TRANSLATE_NOOP("jishi::FieldNames", "State"), FieldForm::Code },
    { "orders", "shipping", QT_TRANSLATE_NOOP("jishi::FieldNames", "Postage"), FieldForm::Money },
    { "orders", "pickup_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Pickup point") },
    { "orders", "rounding", QT_TRANSLATE_NOOP("jishi::FieldNames", "Rounded off"), FieldForm::Money },
    { "orders", "list_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Group list") },
    { "orders", "number", QT_TRANSLATE_NOOP("jishi::FieldNames", "Order number") },
    { "order_lines", "unit_price", QT_TRANSLATE_NOOP("jishi::FieldNames", "Unit price"), FieldForm::Money },
    { "order_lines", "exact_price", QT_TRANSLATE_NOOP("jishi::FieldNames", "Exact price") },
    { "order_lines", "order_discount", QT_TRANSLATE_NOOP("jishi::FieldNames", "Part of the order's discount"), FieldForm::Money },
    { "order_lines", "price_reason", QT_TRANSLATE_NOOP("jishi::FieldNames", "Reason for the price") },
    { "order_lines", "returns_line", QT_TRANSLATE_NOOP("jishi::FieldNames", "Takes back line"), FieldForm::Number },
    { "order_lines", "supply_price", QT_TRANSLATE_NOOP("jishi::FieldNames", "Reseller's price"), FieldForm::Money },
    { "order_lines", "amount_before", QT_TRANSLATE_NOOP("jishi::FieldNames", "Amount of the parts before"), FieldForm::Money },
    { "order_lines", "quantity_before", QT_TRANSLATE_NOOP("jishi::FieldNames", "Quantity of the parts before"), FieldForm::Quantity },
    { "bill_rows", "provider", QT_TRANSLATE_NOOP("jishi::FieldNames", "Wallet"), FieldForm::Code },
    { "bill_rows", "kind", QT_TRANSLATE_NOOP("jishi::FieldNames", "Kind"), FieldForm::Code },
    { "bill_rows", "transaction_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Transaction number") },
    { "bill_rows", "refund_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Refund number") },
    { "bill_rows", "merchant_order", QT_TRANSLATE_NOOP("jishi::FieldNames", "The shop's number") },
    { "bill_rows", "party", QT_TRANSLATE_NOOP("jishi::FieldNames", "Who paid") },
    { "bill_rows", "goods", QT_TRANSLATE_NOOP("jishi::FieldNames", "Goods") },
    { "bill_rows", "remark", QT_TRANSLATE_NOOP("jishi::FieldNames", "Remark") },
    { "bill_rows", "state", QT_TRANSLATE_NOOP("jishi::FieldNames", "State") },
    { "bill_rows", "not_ours", QT_TRANSLATE_NOOP("jishi::FieldNames", "None of the shop's"), FieldForm::Flag },
    { "bill_rows", "refunded", QT_TRANSLATE_NOOP("jishi::FieldNames", "Refunded"), FieldForm::Money },
    { "bill_matches", "bill_row_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Row of the bill") },
    { "bill_matches", "payment_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Payment") },
    { "bill_matches", "booked", QT_TRANSLATE_NOOP("jishi::FieldNames", "Payment was booked by it"), FieldForm::Flag },
    { "refund_requests", "settled_at", QT_TRANSLATE_NOOP("jishi::FieldNames", "Settled"), FieldForm::Moment },
    { "payouts", "batch_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Payout round") },
    { "payouts", "gross", QT_TRANSLATE_NOOP("jishi::FieldNames", "Gross"), FieldForm::Money },
    { "payouts", "tax", QT_TRANSLATE_NOOP("jishi::FieldNames", "Tax"), FieldForm::Money },
    { "payouts", "net", QT_TRANSLATE_NOOP("jishi::FieldNames", "Net"), FieldForm::Money },
    { "payouts", "method", QT_TRANSLATE_NOOP("jishi::FieldNames", "Paid by"), FieldForm::Code },
    { "payouts", "reference", QT_TRANSLATE_NOOP("jishi::FieldNames", "Reference") },
    { "payouts", "paid_at", QT_TRANSLATE_NOOP("jishi::FieldNames", "Paid"), FieldForm::Moment },
    { "payouts", "voided_at", QT_TRANSLATE_NOOP("jishi::FieldNames", "Taken back"), FieldForm::Moment },
    { "payouts", "void_reason", QT_TRANSLATE_NOOP("jishi::FieldNames", "Why it was taken back") },
    { "purchase_lines", "ordered_at", QT_TRANSLATE_NOOP("jishi::FieldNames", "Ordered"), FieldForm::Moment },
    { "purchase_lines", "expected_on", QT_TRANSLATE_NOOP("jishi::FieldNames", "Expected on"), FieldForm::Day },
    { "purchase_lines", "arrived_at", QT_TRANSLATE_NOOP("jishi::FieldNames", "Arrived"), FieldForm::Moment },
    { "stock_counts", "started_at", QT_TRANSLATE_NOOP("jishi::FieldNames", "Started"), FieldForm::Moment },
    { "stock_counts", "booked_at", QT_TRANSLATE_NOOP("jishi::FieldNames", "Booked"), FieldForm::Moment },
    { "stock_count_lines", "count_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Stock-taking") },
    { "stock_count_lines", "expected", QT_TRANSLATE_NOOP("jishi::FieldNames", "Expected"), FieldForm::Quantity },
    { "stock_count_lines", "counted", QT_TRANSLATE_NOOP("jishi::FieldNames", "Counted"), FieldForm::Quantity },
    // The same wherever they stand.
    { "", "account", QT_TRANSLATE_NOOP("jishi::FieldNames", "Account") },
    { "", "address", QT_TRANSLATE_NOOP("jishi::FieldNames", "Address") },
    { "", "amount", QT_TRANSLATE_NOOP("jishi::FieldNames", "Amount"), FieldForm::Money },
    { "", "at", QT_TRANSLATE_NOOP("jishi::FieldNames", "Time"), FieldForm::Moment },
    { "", "barcode", QT_TRANSLATE_NOOP("jishi::FieldNames", "Barcode") },
    { "", "campaign_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Campaign") },
    { "", "category_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Category") },
    { "", "code", QT_TRANSLATE_NOOP("jishi::FieldNames", "Code") },
    { "", "cost", QT_TRANSLATE_NOOP("jishi::FieldNames", "Cost"), FieldForm::Money },
    { "", "country", QT_TRANSLATE_NOOP("jishi::FieldNames", "Country") },
    { "", "created_at", QT_TRANSLATE_NOOP("jishi::FieldNames", "Made"), FieldForm::Moment },
    { "", "customer_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Customer") },
    { "", "deleted_at", QT_TRANSLATE_NOOP("jishi::FieldNames", "Removed"), FieldForm::Removed },
    { "", "discount", QT_TRANSLATE_NOOP("jishi::FieldNames", "Discount"), FieldForm::Money },
    { "", "erased_at", QT_TRANSLATE_NOOP("jishi::FieldNames", "Erased"), FieldForm::Moment },
    { "", "fee", QT_TRANSLATE_NOOP("jishi::FieldNames", "Fee"), FieldForm::Money },
    { "", "field_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Own field") },
    { "", "group_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Group") },
    { "", "inviter_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Inviter") },
    { "", "list_price", QT_TRANSLATE_NOOP("jishi::FieldNames", "List price"), FieldForm::Money },
    { "", "made_by", QT_TRANSLATE_NOOP("jishi::FieldNames", "Made by") },
    { "", "media_type", QT_TRANSLATE_NOOP("jishi::FieldNames", "Kind of picture") },
    { "", "merged_into", QT_TRANSLATE_NOOP("jishi::FieldNames", "Merged into") },
    { "", "name", QT_TRANSLATE_NOOP("jishi::FieldNames", "Name") },
    { "", "note", QT_TRANSLATE_NOOP("jishi::FieldNames", "Note"), FieldForm::LongText },
    { "", "order_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Order") },
    { "", "phone", QT_TRANSLATE_NOOP("jishi::FieldNames", "Phone") },
    { "", "picture_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Picture") },
    { "", "position", QT_TRANSLATE_NOOP("jishi::FieldNames", "Place in the list"), FieldForm::Number },
    { "", "price", QT_TRANSLATE_NOOP("jishi::FieldNames", "Price"), FieldForm::Money },
    { "", "product_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Product") },
    { "", "quantity", QT_TRANSLATE_NOOP("jishi::FieldNames", "Quantity"), FieldForm::Quantity },
    { "", "reason", QT_TRANSLATE_NOOP("jishi::FieldNames", "Reason") },
    { "", "reseller_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Reseller") },
    { "", "sha256", QT_TRANSLATE_NOOP("jishi::FieldNames", "Picture") },
    { "", "sku", QT_TRANSLATE_NOOP("jishi::FieldNames", "SKU") },
    { "", "source", QT_TRANSLATE_NOOP("jishi::FieldNames", "Came from") },
    { "", "source_key", QT_TRANSLATE_NOOP("jishi::FieldNames", "Name where it came from") },
    { "", "supplier_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Supplier") },
    { "", "tags", QT_TRANSLATE_NOOP("jishi::FieldNames", "Tags") },
    { "", "tier_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Tier") },
    { "", "unit", QT_TRANSLATE_NOOP("jishi::FieldNames", "Unit") },
    { "", "value", QT_TRANSLATE_NOOP("jishi::FieldNames", "Value") },
    { "", "variant_id", QT_TRANSLATE_NOOP("jishi::FieldNames", "Variant") },
    { "", "wechat", QT_TRANSLATE_NOOP("jishi::FieldNames", "WeChat") },
};

constexpr std::pair<const char *, const char *> kTables[] = {
    { "pictures", QT_TRANSLATE_NOOP("jishi::FieldNames", "Picture") },
    { "categories", QT_TRANSLATE_NOOP("jishi::FieldNames", "Category") },
    { "products", QT_TRANSLATE_NOOP("jishi::FieldNames", "Product") },
    { "variants", QT_TRANSLATE_NOOP("jishi::FieldNames", "Product") }, // a variant's label begins with its product
    { "suppliers", QT_TRANSLATE_NOOP("jishi::FieldNames", "Supplier") },
    { "variant_barcodes", QT_TRANSLATE_NOOP("jishi::FieldNames", "Further barcode") },
    { "product_pictures", QT_TRANSLATE_NOOP("jishi::FieldNames", "Picture of a product") },
    { "reseller_tiers", QT_TRANSLATE_NOOP("jishi::FieldNames", "Tier") },
    { "tier_prices", QT_TRANSLATE_NOOP("jishi::FieldNames", "Tier price") },
    { "custom_fields", QT_TRANSLATE_NOOP("jishi::FieldNames", "Own field") },
    { "custom_values", QT_TRANSLATE_NOOP("jishi::FieldNames", "Own field") },
    { "customers", QT_TRANSLATE_NOOP("jishi::FieldNames", "Customer") },
    { "customer_contacts", QT_TRANSLATE_NOOP("jishi::FieldNames", "Contact of a customer") },
    { "customer_distinct", QT_TRANSLATE_NOOP("jishi::FieldNames", "Two customers who are not the same") },
    { "groups", QT_TRANSLATE_NOOP("jishi::FieldNames", "Group") },
    { "group_lists", QT_TRANSLATE_NOOP("jishi::FieldNames", "Group list") },
    { "goods_words", QT_TRANSLATE_NOOP("jishi::FieldNames", "Words for goods") },
    { "pickup_points", QT_TRANSLATE_NOOP("jishi::FieldNames", "Pickup point") },
    { "group_members", QT_TRANSLATE_NOOP("jishi::FieldNames", "Member of a group") },
    { "resellers", QT_TRANSLATE_NOOP("jishi::FieldNames", "Reseller") },
    { "reseller_invites", QT_TRANSLATE_NOOP("jishi::FieldNames", "Invite code") },
    { "shop_options", QT_TRANSLATE_NOOP("jishi::FieldNames", "Option of the shop") },
    { "campaigns", QT_TRANSLATE_NOOP("jishi::FieldNames", "Campaign") },
    { "links", QT_TRANSLATE_NOOP("jishi::FieldNames", "Link") },
    { "link_touches", QT_TRANSLATE_NOOP("jishi::FieldNames", "Visit through a link") },
    { "orders", QT_TRANSLATE_NOOP("jishi::FieldNames", "Order") },
    { "order_lines", QT_TRANSLATE_NOOP("jishi::FieldNames", "Order line") },
    { "payments", QT_TRANSLATE_NOOP("jishi::FieldNames", "Payment") },
    { "bill_rows", QT_TRANSLATE_NOOP("jishi::FieldNames", "Row of a bill") },
    { "bill_matches", QT_TRANSLATE_NOOP("jishi::FieldNames", "Match of a bill") },
    { "fulfilments", QT_TRANSLATE_NOOP("jishi::FieldNames", "Step of an order") },
    { "order_trail", QT_TRANSLATE_NOOP("jishi::FieldNames", "Edit of an order") },
    { "attributions", QT_TRANSLATE_NOOP("jishi::FieldNames", "Attribution") },
    { "commission_rules", QT_TRANSLATE_NOOP("jishi::FieldNames", "Commission rule") },
    { "refund_requests", QT_TRANSLATE_NOOP("jishi::FieldNames", "Refund request") },
    { "payout_batches", QT_TRANSLATE_NOOP("jishi::FieldNames", "Payout round") },
    { "payouts", QT_TRANSLATE_NOOP("jishi::FieldNames", "Payout") },
    { "commission_entries", QT_TRANSLATE_NOOP("jishi::FieldNames", "Commission entry") },
    { "payout_entries", QT_TRANSLATE_NOOP("jishi::FieldNames", "Entry of a payout") },
    { "closed_months", QT_TRANSLATE_NOOP("jishi::FieldNames", "Closed month") },
    { "signed_statements", QT_TRANSLATE_NOOP("jishi::FieldNames", "Statement") },
    { "stock_movements", QT_TRANSLATE_NOOP("jishi::FieldNames", "Stock movement") },
    { "purchase_lines", QT_TRANSLATE_NOOP("jishi::FieldNames", "Ordered goods") },
    { "stock_counts", QT_TRANSLATE_NOOP("jishi::FieldNames", "Stock-taking") },
    { "stock_count_lines", QT_TRANSLATE_NOOP("jishi::FieldNames", "Counted goods") },
};

constexpr std::pair<const char *, const char *> kCodes[] = {
    { "draft", QT_TRANSLATE_NOOP("jishi::FieldNames", "Draft") },
    { "placed", QT_TRANSLATE_NOOP("jishi::FieldNames", "Placed") },
    { "completed", QT_TRANSLATE_NOOP("jishi::FieldNames", "Completed") },
    { "cancelled", QT_TRANSLATE_NOOP("jishi::FieldNames", "Cancelled") },
    { "applied", QT_TRANSLATE_NOOP("jishi::FieldNames", "Applied") },
    { "active", QT_TRANSLATE_NOOP("jishi::FieldNames", "Active") },
    { "frozen", QT_TRANSLATE_NOOP("jishi::FieldNames", "Frozen") },
    { "left", QT_TRANSLATE_NOOP("jishi::FieldNames", "Left") },
    { "declined", QT_TRANSLATE_NOOP("jishi::FieldNames", "Declined") },
    { "wechat", QT_TRANSLATE_NOOP("jishi::FieldNames", "WeChat") },
    { "alipay", QT_TRANSLATE_NOOP("jishi::FieldNames", "Alipay") },
    { "bank", QT_TRANSLATE_NOOP("jishi::FieldNames", "Bank") },
    { "cash", QT_TRANSLATE_NOOP("jishi::FieldNames", "Cash") },
    { "phone", QT_TRANSLATE_NOOP("jishi::FieldNames", "Phone") },
    { "address", QT_TRANSLATE_NOOP("jishi::FieldNames", "Address") },
    { "link", QT_TRANSLATE_NOOP("jishi::FieldNames", "Link") },
    { "code", QT_TRANSLATE_NOOP("jishi::FieldNames", "Code") },
    { "shop", QT_TRANSLATE_NOOP("jishi::FieldNames", "Whole shop") },
    { "product", QT_TRANSLATE_NOOP("jishi::FieldNames", "Product") },
    { "campaign", QT_TRANSLATE_NOOP("jishi::FieldNames", "Campaign") },
    { "text", QT_TRANSLATE_NOOP("jishi::FieldNames", "Text") },
    { "number", QT_TRANSLATE_NOOP("jishi::FieldNames", "Number") },
    { "day", QT_TRANSLATE_NOOP("jishi::FieldNames", "Day") },
    { "yes_no", QT_TRANSLATE_NOOP("jishi::FieldNames", "Yes or no") },
    { "choice", QT_TRANSLATE_NOOP("jishi::FieldNames", "Choice") },
    { "payment", QT_TRANSLATE_NOOP("jishi::FieldNames", "Payment") },
    { "refund", QT_TRANSLATE_NOOP("jishi::FieldNames", "Refund") },
    { "fee", QT_TRANSLATE_NOOP("jishi::FieldNames", "Fee") },
    { "closed", QT_TRANSLATE_NOOP("jishi::FieldNames", "Closed") },
};
// clang-format on

} // namespace

const FieldName *FieldNames::find(std::string_view table, std::string_view column)
{
    for (const std::string_view where : { table, std::string_view() }) {
        const auto *found = std::ranges::find_if(
            kFields, [&](const FieldName &field) { return where == field.table && column == field.column; });
        if (found != std::end(kFields))
            return found;
    }
    return nullptr;
}

QString FieldNames::of(std::string_view table, std::string_view column)
{
    const FieldName *field = find(table, column);
    return field ? tr(field->words) : QString::fromUtf8(column.data(), static_cast<qsizetype>(column.size()));
}

QString FieldNames::ofTable(std::string_view table)
{
    const auto *found = std::ranges::find_if(kTables, [&](const auto &entry) { return table == entry.first; });
    return found != std::end(kTables) ? tr(found->second)
                                      : QString::fromUtf8(table.data(), static_cast<qsizetype>(table.size()));
}

QString FieldNames::ofCode(const QString &code)
{
    const auto *found =
        std::ranges::find_if(kCodes, [&](const auto &entry) { return code == QLatin1String(entry.first); });
    return found != std::end(kCodes) ? tr(found->second) : code;
}

} // namespace jishi
