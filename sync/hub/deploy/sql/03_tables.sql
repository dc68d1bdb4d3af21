-- Every table that leaves a device, as models/outbox/syncedtables.cpp declares it: a reference is the UUID of a row, a
-- number is money in minor units, a quantity in thousandths or milliseconds since 1970. Rows may arrive before what they
-- refer to, so references are not enforced here.
set role hub_keeper;

create sequence hub.seq;

-- What every row has besides. ver counts the changes of the row; (rev, seq) is its place in the feed of its workspace.
create table hub.synced (
    workspace_id uuid not null,
    id uuid not null,
    ver integer not null default 1,
    rev bigint not null default 0,
    seq bigint not null default 0,
    primary key (workspace_id, id)
);
create index on hub.synced (workspace_id, rev, seq);

create table hub.pictures (
    like hub.synced including all, sha256 bytea not null, media_type text not null);
create table hub.categories (
    like hub.synced including all, parent_id uuid, name text not null, position bigint not null,
    created_at bigint not null, deleted_at bigint);
create table hub.products (
    like hub.synced including all, category_id uuid, picture_id uuid, name text not null, description text not null,
    option_names text not null, tags text not null, published bigint not null, source text, source_key text,
    created_at bigint not null, deleted_at bigint, supplier_id uuid);
create table hub.variants (
    like hub.synced including all, product_id uuid not null, position bigint not null, sku text, barcode text,
    title text not null, option_values text not null, unit text not null, price bigint not null, list_price bigint,
    cost bigint, low_stock bigint, tracks_stock bigint not null, created_at bigint not null, deleted_at bigint,
    sale_price bigint, sale_from text, sale_until text);
create table hub.suppliers (
    like hub.synced including all, name text not null, contact text not null, lead_days bigint not null,
    note text not null, created_at bigint not null, deleted_at bigint);
create table hub.variant_barcodes (
    like hub.synced including all, variant_id uuid not null, barcode text not null, position bigint not null,
    created_at bigint not null, deleted_at bigint);
create table hub.product_pictures (
    like hub.synced including all, product_id uuid not null, picture_id uuid not null, position bigint not null,
    created_at bigint not null, deleted_at bigint);
create table hub.reseller_tiers (
    like hub.synced including all, name text not null, position bigint not null, created_at bigint not null,
    deleted_at bigint, rise_sales bigint, rise_days bigint);
create table hub.tier_prices (
    like hub.synced including all, variant_id uuid not null, tier_id uuid not null, price bigint not null,
    created_at bigint not null, deleted_at bigint);
create table hub.custom_fields (
    like hub.synced including all, name text not null, kind text not null, choices text not null,
    position bigint not null, created_at bigint not null, deleted_at bigint);
create table hub.custom_values (
    like hub.synced including all, product_id uuid not null, field_id uuid not null, value text not null,
    created_at bigint not null, deleted_at bigint);
create table hub.customers (
    like hub.synced including all, code text, name text not null, phone text not null, wechat text not null,
    address text not null, country text not null, note text not null, created_at bigint not null, deleted_at bigint,
    remark text not null, tags text not null, birthday text not null, merged_into uuid, erased_at bigint,
    reseller_id uuid, bound_at bigint, bound_by text not null);
create table hub.customer_contacts (
    like hub.synced including all, customer_id uuid not null, kind text not null, value text not null,
    label text not null, position bigint not null, created_at bigint not null, deleted_at bigint);
create table hub.customer_distinct (
    like hub.synced including all, first_id uuid not null, second_id uuid not null, created_at bigint not null);
create table hub.groups (
    like hub.synced including all, name text not null, platform text not null, note text not null,
    created_at bigint not null, deleted_at bigint, leader_id uuid, tags text not null);
create table hub.group_lists (
    like hub.synced including all, group_id uuid not null, title text not null, text text not null,
    pasted_at bigint not null, made_by text not null, created_at bigint not null, deleted_at bigint);
create table hub.goods_words (
    like hub.synced including all, group_id uuid not null, words text not null, variant_id uuid not null,
    created_at bigint not null, deleted_at bigint);
create table hub.pickup_points (
    like hub.synced including all, group_id uuid not null, name text not null, address text not null,
    hours text not null, position bigint not null, created_at bigint not null, deleted_at bigint);
create table hub.group_members (
    like hub.synced including all, group_id uuid not null, customer_id uuid not null, nickname text not null,
    created_at bigint not null, deleted_at bigint);
create table hub.resellers (
    like hub.synced including all, name text not null, tier_id uuid, note text not null, created_at bigint not null,
    deleted_at bigint, status text not null, inviter_id uuid, customer_id uuid, phone text not null,
    wechat text not null, payout_method text not null, payout_account text not null, payout_name text not null,
    payout_bank text not null, identity_number text not null, applied_at bigint, approved_at bigint, left_at bigint,
    erased_at bigint);
create table hub.reseller_invites (
    like hub.synced including all, code text not null, inviter_id uuid, tier_id uuid, note text not null,
    expires_at bigint, used_by uuid, created_at bigint not null, deleted_at bigint);
create table hub.shop_options (
    like hub.synced including all, key text not null, value text not null, created_at bigint not null,
    deleted_at bigint);
create table hub.campaigns (
    like hub.synced including all, name text not null, first_day text, last_day text, note text not null,
    created_at bigint not null, deleted_at bigint);
create table hub.links (
    like hub.synced including all, reseller_id uuid not null, target text not null, product_id uuid, campaign_id uuid,
    group_id uuid, code text not null, created_at bigint not null, deleted_at bigint);
create table hub.link_touches (
    like hub.synced including all, link_id uuid not null, customer_id uuid not null, method text not null,
    made_by text not null, at bigint not null);
create table hub.orders (
    like hub.synced including all, number text not null, client_ref text, customer_id uuid, refers_to uuid,
    placed_at bigint not null, status text not null, source text not null, shipping bigint not null,
    country text not null, note text not null, group_id uuid, pickup_id uuid, address text not null,
    tags text not null, discount bigint not null, rounding bigint not null, list_id uuid, merged_into uuid,
    made_by text not null);
create table hub.order_lines (
    like hub.synced including all, order_id uuid not null, line_no bigint not null, variant_id uuid not null,
    sku text, name text not null, unit text not null, quantity bigint not null, unit_price bigint not null,
    exact_price text, discount bigint not null, amount bigint not null, cost bigint, order_discount bigint not null,
    price_reason text not null, returns_line bigint, category_id uuid, list_price bigint, supply_price bigint,
    amount_before bigint not null, quantity_before bigint not null);
create table hub.payments (
    like hub.synced including all, order_id uuid not null, amount bigint not null, method text not null,
    note text not null, at bigint not null, reference text not null, tendered bigint, made_by text not null,
    corrects uuid);
create table hub.bill_rows (
    like hub.synced including all, provider text not null, kind text not null, transaction_id text not null,
    refund_id text not null, merchant_order text not null, at bigint not null, amount bigint not null,
    fee bigint not null, refunded bigint not null, party text not null, account text not null, goods text not null,
    remark text not null, state text not null, not_ours bigint not null, made_by text not null,
    created_at bigint not null, deleted_at bigint, erased_at bigint);
create table hub.bill_matches (
    like hub.synced including all, bill_row_id uuid not null, payment_id uuid not null, booked bigint not null,
    made_by text not null, created_at bigint not null, deleted_at bigint);
create table hub.fulfilments (
    like hub.synced including all, order_id uuid not null, state text not null, note text not null,
    at bigint not null, made_by text not null, attribution_id uuid, lines text);
create table hub.order_trail (
    like hub.synced including all, order_id uuid not null, changes text not null, reason text not null,
    made_by text not null, at bigint not null);
create table hub.attributions (
    like hub.synced including all, order_id uuid not null, replaces uuid, reseller_id uuid, inviter_id uuid,
    tier_id uuid, link_id uuid, campaign_id uuid, own_purchase bigint not null, method text not null,
    touched_at bigint, reason text not null, made_by text not null, at bigint not null);
create table hub.commission_rules (
    like hub.synced including all, scope text not null, category_id uuid, product_id uuid, variant_id uuid,
    campaign_id uuid, tier_id uuid, reseller_id uuid, version bigint not null, valid_from bigint not null,
    basis text not null, sections text not null, own_purchase bigint not null, hold_days bigint not null,
    note text not null, made_by text not null, created_at bigint not null);
create table hub.refund_requests (
    like hub.synced including all, order_id uuid not null, reason text not null, made_by text not null,
    created_at bigint not null, settled_at bigint, deleted_at bigint);
create table hub.payout_batches (
    like hub.synced including all, name text not null, made_by text not null, created_at bigint not null,
    deleted_at bigint);
create table hub.payouts (
    like hub.synced including all, batch_id uuid not null, reseller_id uuid not null, gross bigint not null,
    tax bigint not null, fee bigint not null, net bigint not null, method text not null, account text not null,
    reference text not null, picture_id uuid, made_by text not null, created_at bigint not null, paid_at bigint,
    voided_at bigint, void_reason text not null);
create table hub.commission_entries (
    like hub.synced including all, reseller_id uuid not null, level bigint not null, kind text not null,
    order_id uuid, line_no bigint, refund_id uuid, attribution_id uuid, rule_id uuid, payout_id uuid,
    basis bigint not null, rate bigint not null, amount bigint not null, at bigint not null,
    booked_at bigint not null, release_at bigint not null, reason text not null, made_by text not null);
create table hub.payout_entries (
    like hub.synced including all, payout_id uuid not null, entry_id uuid not null);
create table hub.closed_months (
    like hub.synced including all, month text not null, ends_at bigint not null, made_by text not null,
    created_at bigint not null);
create table hub.signed_statements (
    like hub.synced including all, reseller_id uuid not null, month text not null, sha256 bytea not null,
    fingerprint text not null, made_by text not null, created_at bigint not null);
create table hub.stock_movements (
    like hub.synced including all, variant_id uuid not null, quantity bigint not null, reason text not null,
    order_id uuid, reference text, note text not null, at bigint not null, made_by text not null);
create table hub.purchase_lines (
    like hub.synced including all, variant_id uuid not null, supplier_id uuid, quantity bigint not null,
    ordered_at bigint not null, expected_on text not null, arrived_at bigint, made_by text not null,
    created_at bigint not null, deleted_at bigint);
create table hub.stock_counts (
    like hub.synced including all, name text not null, made_by text not null, started_at bigint not null,
    booked_at bigint, deleted_at bigint);
create table hub.stock_count_lines (
    like hub.synced including all, count_id uuid not null, variant_id uuid not null, expected bigint not null,
    counted bigint not null, at bigint not null, deleted_at bigint);

-- Kept here, not synced: whose order it is by the attribution that nothing replaces, and the member that brought it.
alter table hub.orders add column seller_id uuid, add column brought_by uuid;
alter table hub.customers add column brought_by uuid;
create index on hub.orders (workspace_id, seller_id);
create index on hub.orders (workspace_id, refers_to) where refers_to is not null;
create unique index on hub.orders (workspace_id, number);
-- What a shop file takes for the same thing is the same here: of two desks that did it apart the second is told.
create unique index on hub.orders (workspace_id, client_ref) where client_ref is not null;
create unique index on hub.pictures (workspace_id, sha256);
create unique index on hub.payments (workspace_id, corrects) where corrects is not null;
create unique index on hub.attributions (workspace_id, replaces) where replaces is not null;
create unique index on hub.bill_matches (workspace_id, payment_id) where deleted_at is null;
create index on hub.payout_entries (workspace_id, entry_id);
-- Each desk's edit of a line is right in itself; together they need not be. (Exact prices have more digits than money.)
alter table hub.order_lines add constraint amounts check (exact_price is not null
    or amount = round(quantity::numeric * unit_price / 1000) - discount - order_discount);
-- Nothing belongs to an order that the hub has not taken.
alter table hub.order_lines add foreign key (workspace_id, order_id) references hub.orders (workspace_id, id);
alter table hub.payments add foreign key (workspace_id, order_id) references hub.orders (workspace_id, id);
alter table hub.fulfilments add foreign key (workspace_id, order_id) references hub.orders (workspace_id, id);
alter table hub.order_trail add foreign key (workspace_id, order_id) references hub.orders (workspace_id, id);
alter table hub.attributions add foreign key (workspace_id, order_id) references hub.orders (workspace_id, id);
alter table hub.refund_requests add foreign key (workspace_id, order_id) references hub.orders (workspace_id, id);
create index on hub.order_lines (workspace_id, order_id);
create index on hub.order_lines (workspace_id, variant_id);
create index on hub.payments (workspace_id, order_id);
create index on hub.fulfilments (workspace_id, order_id);
create index on hub.refund_requests (workspace_id, order_id);
create index on hub.attributions (workspace_id, order_id);
create index on hub.commission_entries (workspace_id, reseller_id);
create index on hub.commission_entries (workspace_id, rule_id);
create index on hub.commission_entries (workspace_id, order_id);
create index on hub.commission_entries (workspace_id, refund_id) where refund_id is not null;
create index on hub.group_members (workspace_id, customer_id);
create index on hub.group_members (workspace_id, group_id);
create index on hub.variants (workspace_id, product_id);
create index on hub.variant_barcodes (workspace_id, variant_id);
create index on hub.product_pictures (workspace_id, product_id);
create index on hub.product_pictures (workspace_id, picture_id);
create index on hub.products (workspace_id, picture_id);
create index on hub.payouts (workspace_id, batch_id);
create index on hub.links (workspace_id, product_id);
create index on hub.tier_prices (workspace_id, variant_id);
reset role;
