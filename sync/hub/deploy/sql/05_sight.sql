-- What each role may see. An owner sees her workspace's tables. Staff and resellers see them through views that name
-- every column they get, so that a column that is added later stays hidden until somebody decides otherwise. Row-level
-- security holds the workspaces apart even where a query forgot to.
set role hub_keeper;

do $$
declare
    each text;
begin
    for each in select name from hub.synced_tables loop
        execute format('alter table hub.%I enable row level security', each);
        execute format('grant select on hub.%I to hub_owner', each);
        execute format('create policy workspace on hub.%I to hub_owner using (workspace_id = hub.claim(''workspace''))', each);
    end loop;
end $$;
alter table hub.gone enable row level security;
alter table hub.workspaces enable row level security;
alter table hub.members enable row level security;
alter table hub.sessions enable row level security;
alter table hub.people enable row level security;
alter table hub.invites enable row level security;
grant select on hub.gone, hub.workspaces, hub.state to hub_owner, hub_staff, hub_reseller;
create policy mine on hub.workspaces for select using (id = hub.claim('workspace'));

-- Her row in hub.resellers; null for the others.
create function hub.my_reseller() returns uuid language sql stable security definer set search_path = pg_catalog as $$
    select reseller_id from hub.members where id = hub.claim('member') and workspace_id = hub.claim('workspace')
$$;
create policy mine on hub.gone for select using (workspace_id = hub.claim('workspace')
    and (audience in ('all', current_setting('role')) or audience = 'reseller ' || hub.my_reseller()));

grant usage on schema staff_sees to hub_staff;
grant usage on schema reseller_sees to hub_reseller;

-- Makes a view of a table (r) for a role: the columns it shows, the rows it shows, and columns that show something else.
-- What is hidden is null, or empty where the column is never null.
create function hub.let_see(role text, table_name text, shown text, rows text, instead jsonb default '{}') returns void
language plpgsql set search_path = pg_catalog as $$
declare
    columns text;
    names text[] := string_to_array(regexp_replace(shown, '\s', '', 'g'), ',');
    unknown text;
begin
    select string_agg(n, ', ') into unknown
    from hub.synced_tables t, unnest(names || array(select jsonb_object_keys(instead))) n
    where t.name = table_name and n <> '*' and not n = any (t.columns);
    if unknown is not null then
        raise exception 'hub.% has no column %', table_name, unknown;
    end if;
    select string_agg(format('%s as %I', case
            when instead ? a.attname then '(' || (instead ->> a.attname) || ')::' || format_type(a.atttypid, null)
            when a.attname = any (names) or '*' = any (names) then format('r.%I', a.attname)
            when not a.attnotnull then 'null::' || format_type(a.atttypid, null)
            when format_type(a.atttypid, null) = 'bigint' then '0::bigint'
            else '''''::' || format_type(a.atttypid, null) end, a.attname), ', ' order by a.attnum)
    into columns
    from hub.synced_tables t, pg_attribute a
    where t.name = table_name and a.attrelid = ('hub.' || quote_ident(table_name))::regclass and a.attname = any (t.columns);
    execute format('create view %I.%I with (security_barrier) as select r.workspace_id, r.id, r.ver, r.rev, r.seq, %s from hub.%I r '
        'where r.workspace_id = hub.claim(''workspace'') and (%s)', role || '_sees', table_name, columns, table_name, rows);
    execute format('grant select on %I.%I to hub_%s', role || '_sees', table_name, role);
end $$;

-- Staff work with everything but the shop's secrets and what people are paid with.
do $$
declare
    each text;
begin
    for each in select name from hub.synced_tables where name not in ('shop_options', 'resellers', 'payouts') loop
        perform hub.let_see('staff', each, '*', 'true');
    end loop;
end $$;
select hub.let_see('staff', 'shop_options', '*', 'r.key not like ''secret.%''');
select hub.let_see('staff', 'resellers', 'name, tier_id, note, created_at, deleted_at, status, inviter_id, customer_id, phone,
    wechat, payout_method, applied_at, approved_at, left_at, erased_at', 'true');
select hub.let_see('staff', 'payouts', 'batch_id, reseller_id, gross, tax, fee, net, method, reference, picture_id, made_by,
    created_at, paid_at, voided_at, void_reason', 'true');

-- A reseller's view. The same as the copy of the shop that an owner hands to her (models/shop/resellerextract.cpp).
create function hub.is_hers(workspace uuid, order_id uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
    select exists (select 1 from hub.orders o
        where o.workspace_id = workspace and o.id = order_id and o.seller_id = hub.my_reseller())
$$;
create function hub.leads(workspace uuid, group_id uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
    select exists (select 1 from hub.groups g
        where g.workspace_id = workspace and g.id = group_id and g.leader_id = hub.my_reseller() and g.deleted_at is null)
$$;
create function hub.knows(workspace uuid, customer_id uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
    select exists (select 1 from hub.customers c
        where c.workspace_id = workspace and c.id = customer_id and c.deleted_at is null
            and (c.reseller_id = hub.my_reseller() or exists (select 1 from hub.group_members m
                where m.workspace_id = workspace and m.customer_id = c.id and m.deleted_at is null
                    and hub.leads(workspace, m.group_id))))
$$;
create function hub.offered(workspace uuid, product_id uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
    select exists (select 1 from hub.products p
        where p.workspace_id = workspace and p.id = product_id and p.published = 1 and p.deleted_at is null)
$$;
-- Goods that are not offered any more show their name, as far as her orders name them.
create function hub.sold(workspace uuid, variant_id uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
    select exists (select 1 from hub.order_lines l join hub.orders o on o.workspace_id = workspace and o.id = l.order_id
        where l.workspace_id = workspace and l.variant_id = $2 and o.seller_id = hub.my_reseller())
$$;
create function hub.sold_any(workspace uuid, product_id uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
    select exists (select 1 from hub.variants v
        where v.workspace_id = workspace and v.product_id = $2 and hub.sold(workspace, v.id))
$$;
create function hub.names_rule(workspace uuid, rule_id uuid) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
    select exists (select 1 from hub.commission_entries e
        where e.workspace_id = workspace and e.rule_id = $2 and e.reseller_id = hub.my_reseller())
$$;
create function hub.my_tier() returns uuid language sql stable security definer set search_path = pg_catalog as $$
    select r.tier_id from hub.resellers r where r.workspace_id = hub.claim('workspace') and r.id = hub.my_reseller()
$$;

select hub.let_see('reseller', 'categories', 'parent_id, name, position, created_at, deleted_at', 'true');
select hub.let_see('reseller', 'products', 'name, created_at, published',
    'hub.offered(r.workspace_id, r.id) or hub.sold_any(r.workspace_id, r.id)', (select jsonb_object_agg(c,
        format('case when r.published = 1 and r.deleted_at is null then r.%s else %s end', c,
            case when c in ('category_id', 'picture_id') then 'null' else '''''' end))
        from unnest(array['category_id', 'picture_id', 'description', 'option_names', 'tags']) c)
        || jsonb_build_object(
        'published', 'case when r.deleted_at is null then r.published else 0 end',
        'deleted_at', 'case when r.published = 1 then r.deleted_at else coalesce(r.deleted_at, r.created_at) end'));
select hub.let_see('reseller', 'variants', 'product_id, position, title, option_values, unit, created_at',
    '(r.deleted_at is null and hub.offered(r.workspace_id, r.product_id)) or hub.sold(r.workspace_id, r.id)', (select jsonb_object_agg(c,
        format('case when r.deleted_at is null and hub.offered(r.workspace_id, r.product_id) then r.%s else %s end', c,
            case when c in ('price', 'tracks_stock') then '0' else 'null' end))
        from unnest(array['sku', 'barcode', 'price', 'list_price', 'tracks_stock', 'sale_price', 'sale_from', 'sale_until']) c)
        || jsonb_build_object(
        'deleted_at', 'case when hub.offered(r.workspace_id, r.product_id) then r.deleted_at else coalesce(r.deleted_at, r.created_at) end'));
select hub.let_see('reseller', 'variant_barcodes', 'variant_id, barcode, position, created_at, deleted_at',
    'exists (select 1 from hub.variants v where v.workspace_id = r.workspace_id and v.id = r.variant_id
        and v.deleted_at is null and hub.offered(r.workspace_id, v.product_id))');
select hub.let_see('reseller', 'product_pictures', 'product_id, picture_id, position, created_at, deleted_at',
    'hub.offered(r.workspace_id, r.product_id)');
select hub.let_see('reseller', 'pictures', 'sha256, media_type',
    'exists (select 1 from hub.products p where p.workspace_id = r.workspace_id and p.picture_id = r.id
            and p.published = 1 and p.deleted_at is null)
        or exists (select 1 from hub.product_pictures e where e.workspace_id = r.workspace_id and e.picture_id = r.id
            and e.deleted_at is null and hub.offered(r.workspace_id, e.product_id))
        or exists (select 1 from hub.payouts p where p.workspace_id = r.workspace_id and p.picture_id = r.id
            and p.reseller_id = hub.my_reseller())');
select hub.let_see('reseller', 'reseller_tiers', 'name, created_at, deleted_at',
    'r.id = hub.my_tier() or exists (select 1 from hub.commission_rules c where c.workspace_id = r.workspace_id
        and c.tier_id = r.id and hub.names_rule(r.workspace_id, c.id))');
select hub.let_see('reseller', 'tier_prices', 'variant_id, tier_id, price, created_at, deleted_at', 'r.tier_id = hub.my_tier()');
select hub.let_see('reseller', 'groups', 'name, platform, note, created_at, leader_id, tags, deleted_at',
    'r.leader_id = hub.my_reseller() and r.deleted_at is null');
select hub.let_see('reseller', 'pickup_points', 'group_id, name, address, hours, position, created_at, deleted_at',
    'hub.leads(r.workspace_id, r.group_id)');
select hub.let_see('reseller', 'group_members', 'group_id, customer_id, nickname, created_at, deleted_at',
    'hub.leads(r.workspace_id, r.group_id)');
select hub.let_see('reseller', 'customers', 'name, created_at', 'hub.knows(r.workspace_id, r.id)',
    jsonb_build_object(
        'reseller_id', 'case when r.reseller_id = hub.my_reseller() then r.reseller_id end',
        'bound_at', 'case when r.reseller_id = hub.my_reseller() then r.bound_at end',
        'bound_by', 'case when r.reseller_id = hub.my_reseller() then r.bound_by else '''' end'));
select hub.let_see('reseller', 'resellers', 'name, tier_id, created_at, status, phone, wechat, payout_method, payout_account,
    payout_name, payout_bank, applied_at, approved_at, left_at', 'r.id = hub.my_reseller()');
select hub.let_see('reseller', 'shop_options', 'key, value, created_at, deleted_at',
    'r.key in (''link.template'', ''attribution.days'', ''binding.rule'', ''binding.days'')');
select hub.let_see('reseller', 'campaigns', 'name, first_day, last_day, created_at, deleted_at', 'true');
select hub.let_see('reseller', 'links', 'reseller_id, target, product_id, campaign_id, group_id, code, created_at, deleted_at',
    'r.reseller_id = hub.my_reseller()');
select hub.let_see('reseller', 'link_touches', 'link_id, customer_id, method, at',
    'exists (select 1 from hub.links l where l.workspace_id = r.workspace_id and l.id = r.link_id
        and l.reseller_id = hub.my_reseller()) and hub.knows(r.workspace_id, r.customer_id)');
select hub.let_see('reseller', 'orders', 'number, refers_to, placed_at, status, source, shipping, discount, rounding, merged_into',
    'r.seller_id = hub.my_reseller()',
    jsonb_build_object(
        'customer_id', 'case when hub.knows(r.workspace_id, r.customer_id) then r.customer_id end',
        'note', 'case when hub.knows(r.workspace_id, r.customer_id) then r.note else '''' end',
        'address', 'case when hub.knows(r.workspace_id, r.customer_id) then r.address else '''' end',
        'group_id', 'case when hub.leads(r.workspace_id, r.group_id) then r.group_id end',
        'pickup_id', 'case when hub.leads(r.workspace_id, r.group_id) then r.pickup_id end'));
-- What another reseller's tier would have paid is not hers to know.
select hub.let_see('reseller', 'order_lines', 'order_id, line_no, variant_id, sku, name, unit, quantity, unit_price, exact_price,
    discount, amount, order_discount, price_reason, returns_line, category_id, list_price, amount_before, quantity_before',
    'hub.is_hers(r.workspace_id, r.order_id)',
    jsonb_build_object(
        'supply_price', 'case when not exists (select 1 from hub.attributions a where a.workspace_id = r.workspace_id and a.order_id = r.order_id and a.reseller_id is distinct from hub.my_reseller()) then r.supply_price end'));
select hub.let_see('reseller', 'payments', 'order_id, amount, method, at, corrects', 'hub.is_hers(r.workspace_id, r.order_id)');
select hub.let_see('reseller', 'fulfilments', 'order_id, state, at', 'hub.is_hers(r.workspace_id, r.order_id)');
select hub.let_see('reseller', 'refund_requests', 'order_id, created_at, settled_at, deleted_at',
    'hub.is_hers(r.workspace_id, r.order_id)');
select hub.let_see('reseller', 'attributions', 'order_id, replaces, own_purchase, method, touched_at, at',
    'hub.is_hers(r.workspace_id, r.order_id)',
    jsonb_build_object(
        'reseller_id', 'case when r.reseller_id = hub.my_reseller() then r.reseller_id end',
        'inviter_id', 'case when r.inviter_id = hub.my_reseller() then r.inviter_id end',
        'tier_id', 'case when r.tier_id = hub.my_tier() then r.tier_id end',
        'link_id', 'case when r.reseller_id = hub.my_reseller() then r.link_id end',
        'campaign_id', 'r.campaign_id',
        'reason', 'case when r.reseller_id = hub.my_reseller() then r.reason else '''' end'));
select hub.let_see('reseller', 'commission_rules', 'scope, category_id, product_id, variant_id, campaign_id, tier_id, reseller_id,
    version, valid_from, basis, sections, own_purchase, hold_days, created_at',
    '(r.reseller_id is null or r.reseller_id = hub.my_reseller()) and hub.names_rule(r.workspace_id, r.id)');
select hub.let_see('reseller', 'commission_entries', 'reseller_id, level, kind, order_id, line_no, refund_id, attribution_id,
    rule_id, payout_id, basis, rate, amount, at, booked_at, release_at, reason', 'r.reseller_id = hub.my_reseller()');
select hub.let_see('reseller', 'payouts', 'batch_id, reseller_id, gross, tax, fee, net, method, account, reference, picture_id,
    created_at, paid_at, voided_at, void_reason', 'r.reseller_id = hub.my_reseller()');
select hub.let_see('reseller', 'payout_batches', 'created_at, deleted_at',
    'exists (select 1 from hub.payouts p where p.workspace_id = r.workspace_id and p.batch_id = r.id
        and p.reseller_id = hub.my_reseller())');
select hub.let_see('reseller', 'payout_entries', 'payout_id, entry_id',
    'exists (select 1 from hub.payouts p where p.workspace_id = r.workspace_id and p.id = r.payout_id
        and p.reseller_id = hub.my_reseller())');
select hub.let_see('reseller', 'closed_months', 'month, ends_at, created_at', 'true');
select hub.let_see('reseller', 'signed_statements', 'reseller_id, month, sha256, fingerprint, created_at',
    'r.reseller_id = hub.my_reseller()');

grant execute on function hub.my_reseller() to hub_owner, hub_staff, hub_reseller;
-- A view calls them as its reader.
grant execute on function hub.is_hers(uuid, uuid), hub.leads(uuid, uuid), hub.knows(uuid, uuid), hub.offered(uuid, uuid),
    hub.sold(uuid, uuid), hub.sold_any(uuid, uuid), hub.names_rule(uuid, uuid), hub.my_tier() to hub_reseller;
select hub.make_page('owner', 'hub');
select hub.make_page('staff', 'staff_sees');
select hub.make_page('reseller', 'reseller_sees');
grant execute on function hub.page_of_owner(uuid, bigint, bigint, integer) to hub_owner;
grant execute on function hub.page_of_staff(uuid, bigint, bigint, integer) to hub_staff;
grant execute on function hub.page_of_reseller(uuid, bigint, bigint, integer) to hub_reseller;
grant execute on function api.sync_pull(text, integer, integer) to hub_owner, hub_staff, hub_reseller;
reset role;
