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
-- facts: what is found out about a row once, for the conditions to name.
create function hub.let_see(role text, table_name text, shown text, rows text, instead jsonb default '{}',
    facts text default null) returns void
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
    execute format('create view %I.%I as select r.workspace_id, r.id, r.ver, r.rev, r.seq, %s from hub.%I r %s'
        'where r.workspace_id = (select hub.claim(''workspace'')) and (%s)', role || '_sees', table_name, columns, table_name,
        'cross join lateral (select ' || facts || ' offset 0) f ', rows);
    execute format('grant select on %I.%I to hub_%s', role || '_sees', table_name, role);
end $$;

-- Staff work with everything but the shop's secrets, what goods cost it, and what people are paid with.
do $$
declare
    each text;
begin
    for each in select name from hub.synced_tables where name not in ('shop_options', 'resellers', 'payouts', 'variants', 'order_lines') loop
        perform hub.let_see('staff', each, '*', 'true');
    end loop;
end $$;
select hub.let_see('staff', 'variants', '*', 'true', '{"cost": "null"}');
select hub.let_see('staff', 'order_lines', '*', 'true', '{"cost": "null"}');
select hub.let_see('staff', 'shop_options', '*', 'r.key not like ''secret.%''');
select hub.let_see('staff', 'resellers', 'name, tier_id, note, created_at, deleted_at, status, inviter_id, customer_id, phone,
    wechat, payout_method, applied_at, approved_at, left_at, erased_at', 'true');
select hub.let_see('staff', 'payouts', 'batch_id, reseller_id, gross, tax, fee, net, method, reference, picture_id, made_by,
    created_at, paid_at, voided_at, void_reason', 'true');

-- A reseller's view. The same as the copy of the shop that an owner hands to her (models/shop/resellerextract.cpp), and
-- beside it what she wrote herself and the lists of the groups she leads: who pastes one goes on where it ended.
-- Views look things up as their owner, so that no reader needs more than the view.
create function hub.own_link_key(shop_key text, reseller uuid) returns text
language sql immutable security definer set search_path = pg_catalog as $$
    select encode(public.hmac(convert_to(E'reseller\n', 'UTF8') || decode(replace(reseller::text, '-', ''), 'hex'),
        decode(shop_key, 'hex'), 'sha256'), 'hex')
$$;
create function hub.my_tier() returns uuid language sql stable security definer set search_path = pg_catalog as $$
    select r.tier_id from hub.resellers r where r.workspace_id = hub.claim('workspace') and r.id = hub.my_reseller()
$$;

do $$
declare
    me text := '(select hub.my_reseller())';
    my_tier text := '(select hub.my_tier())';
    -- Each of the id of a row.
    offered text := 'exists (select 1 from hub.products p where p.workspace_id = r.workspace_id and p.id = %s
        and p.published = 1 and p.deleted_at is null)';
    sold text := format('exists (select 1 from hub.order_lines l join hub.orders o on o.workspace_id = l.workspace_id and o.id = l.order_id
        where l.workspace_id = r.workspace_id and l.variant_id = %%s and o.seller_id = %s)', me);
    is_hers text := format('exists (select 1 from hub.orders o where o.workspace_id = r.workspace_id and o.id = %%s
        and o.seller_id = %s)', me);
    leads text := format('exists (select 1 from hub.groups g where g.workspace_id = r.workspace_id and g.id = %%s
        and g.leader_id = %s and g.deleted_at is null)', me);
    in_group text := format('exists (select 1 from hub.group_members m join hub.groups g on g.workspace_id = m.workspace_id
        and g.id = m.group_id where m.workspace_id = r.workspace_id and m.customer_id = %%s and m.deleted_at is null
        and g.leader_id = %s and g.deleted_at is null)', me);
    knows text := format('exists (select 1 from hub.customers c where c.workspace_id = r.workspace_id and c.id = %%1$s
        and c.deleted_at is null and (c.reseller_id = %s or %s))', me, replace(in_group, '%s', 'c.id'));
    her_rule text := format('exists (select 1 from hub.commission_entries e where e.workspace_id = r.workspace_id
        and e.rule_id = %%s and e.reseller_id = %s)', me);
    her_payout text := format('exists (select 1 from hub.payouts p where p.workspace_id = r.workspace_id and p.%%s
        and p.reseller_id = %s)', me);
    -- What she wrote herself, on whichever computer, she sees as she wrote it.
    brought text := format('coalesce(r.brought_by = any ((select array_agg(m.id) from hub.members m
        where m.workspace_id = (select hub.claim(''workspace'')) and m.reseller_id = %s)::uuid[]), false)', me);
    -- What her rules are about, looked up once for all rows.
    ruled text := format('(select c.%%s from hub.commission_rules c where c.workspace_id = (select hub.claim(''workspace''))
        and (c.reseller_id is null or c.reseller_id = %s) and exists (select 1 from hub.commission_entries e
            where e.workspace_id = c.workspace_id and e.rule_id = c.id and e.reseller_id = %s))', me, me);
    while_offered text[];
begin
    perform hub.let_see('reseller', 'categories', 'parent_id, name, position, created_at, deleted_at', 'true');

    -- Goods that are not offered any more show their name, as far as her orders, links and rules name them.
    while_offered := array['category_id', 'picture_id', 'description', 'option_names', 'tags'];
    perform hub.let_see('reseller', 'products', 'name, created_at', 'f.offered or f.sold or f.linked or r.id = any ((select array_agg(n.id) from (' || format(ruled, 'product_id') || ' union '
        || 'select v.product_id from hub.variants v where v.workspace_id = (select hub.claim(''workspace'')) and v.id in '
        || format(ruled, 'variant_id') || ') n (id))::uuid[])', (select jsonb_object_agg(c,
            format('case when f.offered then r.%s else %s end', c, case when c in ('category_id', 'picture_id') then 'null' else '''''' end))
            from unnest(while_offered) c) || jsonb_build_object('published', 'f.offered::integer',
            'deleted_at', 'case when not f.offered then coalesce(r.deleted_at, r.created_at) end'),
        'r.published = 1 and r.deleted_at is null as offered, exists (select 1 from hub.variants v where v.workspace_id = r.workspace_id
            and v.product_id = r.id and ' || format(sold, 'v.id') || ') as sold, exists (select 1 from hub.links l
            where l.workspace_id = r.workspace_id and l.product_id = r.id and l.reseller_id = ' || me || ') as linked');
    -- The shelf's movements are the shop's own, so that on her computer nothing is counted.
    while_offered := array['sku', 'barcode', 'price', 'list_price', 'sale_price', 'sale_from', 'sale_until'];
    perform hub.let_see('reseller', 'variants', 'product_id, position, title, option_values, unit, created_at',
        'f.offered or f.sold or r.id = any ((select array_agg(n.id) from ' || format(ruled, 'variant_id') || ' n (id))::uuid[])',
        (select jsonb_object_agg(c, format('case when f.offered then r.%s else %s end', c,
            case when c = 'price' then '0' else 'null' end)) from unnest(while_offered) c)
            || jsonb_build_object('tracks_stock', '0', 'deleted_at', 'case when not f.offered then coalesce(r.deleted_at, r.created_at) end'),
        'r.deleted_at is null and ' || format(offered, 'r.product_id') || ' as offered, ' || format(sold, 'r.id') || ' as sold');
    perform hub.let_see('reseller', 'variant_barcodes', 'variant_id, barcode, position, created_at, deleted_at',
        'exists (select 1 from hub.variants v where v.workspace_id = r.workspace_id and v.id = r.variant_id and v.deleted_at is null
            and ' || format(offered, 'v.product_id') || ')');
    perform hub.let_see('reseller', 'product_pictures', 'product_id, picture_id, position, created_at, deleted_at',
        format(offered, 'r.product_id'));
    perform hub.let_see('reseller', 'pictures', 'sha256, media_type',
        'exists (select 1 from hub.products p where p.workspace_id = r.workspace_id and p.picture_id = r.id
            and p.published = 1 and p.deleted_at is null)
        or exists (select 1 from hub.product_pictures e where e.workspace_id = r.workspace_id and e.picture_id = r.id
            and e.deleted_at is null and ' || format(offered, 'e.product_id') || ') or ' || format(her_payout, 'picture_id = r.id'));
    perform hub.let_see('reseller', 'reseller_tiers', 'name, created_at, deleted_at', 'r.id = ' || my_tier
        || ' or exists (select 1 from hub.commission_rules c where c.workspace_id = r.workspace_id and c.tier_id = r.id and '
        || format(her_rule, 'c.id') || ')');
    perform hub.let_see('reseller', 'tier_prices', 'variant_id, tier_id, price, created_at, deleted_at', 'r.tier_id = ' || my_tier || ' and exists (select 1 from hub.variants v
        where v.workspace_id = r.workspace_id and v.id = r.variant_id and v.deleted_at is null and ' || format(offered, 'v.product_id') || ')');

    perform hub.let_see('reseller', 'groups', 'name, platform, note, created_at, leader_id, tags, deleted_at',
        'r.leader_id = ' || me || ' and r.deleted_at is null');
    perform hub.let_see('reseller', 'pickup_points', 'group_id, name, address, hours, position, created_at, deleted_at',
        format(leads, 'r.group_id'));
    perform hub.let_see('reseller', 'group_lists', 'group_id, title, text, pasted_at, created_at, deleted_at', format(leads, 'r.group_id'));
    perform hub.let_see('reseller', 'goods_words', 'group_id, words, variant_id, created_at, deleted_at', format(leads, 'r.group_id')
        || ' and exists (select 1 from hub.variants v where v.workspace_id = r.workspace_id and v.id = r.variant_id and v.deleted_at is null
            and ' || format(offered, 'v.product_id') || ')');
    perform hub.let_see('reseller', 'group_members', 'group_id, customer_id, nickname, created_at, deleted_at', format(leads, 'r.group_id'));
    perform hub.let_see('reseller', 'customers', 'name, created_at',
        'r.deleted_at is null and (f.bound or ' || format(in_group, 'r.id') || ')', jsonb_build_object(
            'reseller_id', 'case when f.bound then r.reseller_id end', 'bound_at', 'case when f.bound then r.bound_at end',
            'bound_by', 'case when f.bound then r.bound_by else '''' end')
            || (select jsonb_object_agg(c, format('case when f.brought then r.%s else '''' end', c))
                from unnest(array['phone', 'wechat', 'address', 'country', 'note']) c),
        'coalesce(r.reseller_id = ' || me || ', false) as bound, coalesce(r.reseller_id = ' || me || ', false) and ' || brought || ' as brought');
    perform hub.let_see('reseller', 'resellers', 'name, tier_id, created_at, status, phone, wechat, payout_method, payout_account,
        payout_name, payout_bank, applied_at, approved_at, left_at', 'r.id = ' || me);
    -- The key that signs links she sees as her own, which follows from it (models/resellers/linksigner.cpp).
    perform hub.let_see('reseller', 'shop_options', 'created_at, deleted_at',
        'r.key in (''link.template'', ''attribution.days'', ''binding.rule'', ''binding.days'', ''secret.link'')', jsonb_build_object(
            'key', 'case when r.key = ''secret.link'' then ''own.link'' else r.key end',
            'value', 'case when r.key = ''secret.link'' then hub.own_link_key(r.value, ' || me || ') else r.value end'));
    perform hub.let_see('reseller', 'campaigns', 'name, first_day, last_day, created_at, deleted_at', 'true');
    perform hub.let_see('reseller', 'links', 'reseller_id, target, product_id, campaign_id, group_id, code, created_at, deleted_at',
        'r.reseller_id = ' || me);
    perform hub.let_see('reseller', 'link_touches', 'link_id, customer_id, method, at',
        'exists (select 1 from hub.links l where l.workspace_id = r.workspace_id and l.id = r.link_id and l.reseller_id = ' || me
        || ') and ' || format(knows, 'r.customer_id'));

    perform hub.let_see('reseller', 'orders', 'number, refers_to, placed_at, status, source, shipping, discount, rounding, merged_into',
        'r.seller_id = ' || me, jsonb_build_object(
            'customer_id', 'case when f.knows then r.customer_id end', 'note', 'case when f.knows then r.note else '''' end',
            'address', 'case when f.knows then r.address else '''' end',
            'group_id', 'case when f.leads then r.group_id end', 'pickup_id', 'case when f.leads then r.pickup_id end',
            'list_id', 'case when f.leads then r.list_id end', 'client_ref', 'case when f.brought then r.client_ref end',
            'country', 'case when f.brought then r.country else '''' end', 'tags', 'case when f.brought then r.tags else '''' end',
            'made_by', 'case when f.brought then r.made_by else '''' end'),
        format(knows, 'r.customer_id') || ' as knows, ' || format(leads, 'r.group_id') || ' as leads, ' || brought || ' as brought');
    -- What another reseller's tier would have paid is not hers to know.
    perform hub.let_see('reseller', 'order_lines', 'order_id, line_no, variant_id, sku, name, unit, quantity, unit_price, exact_price,
        discount, amount, order_discount, price_reason, returns_line, category_id, list_price, amount_before, quantity_before',
        format(is_hers, 'r.order_id'), jsonb_build_object('supply_price',
            'case when not exists (select 1 from hub.attributions a where a.workspace_id = r.workspace_id and a.order_id = r.order_id
                and a.reseller_id is distinct from ' || me || ') then r.supply_price end'));
    perform hub.let_see('reseller', 'payments', 'order_id, amount, method, at, corrects', format(is_hers, 'r.order_id'));
    perform hub.let_see('reseller', 'fulfilments', 'order_id, state, at', format(is_hers, 'r.order_id'));
    perform hub.let_see('reseller', 'refund_requests', 'order_id, created_at, settled_at, deleted_at', format(is_hers, 'r.order_id'));
    perform hub.let_see('reseller', 'attributions', 'order_id, replaces, campaign_id, own_purchase, method, touched_at, at',
        format(is_hers, 'r.order_id'), jsonb_build_object(
            'reseller_id', 'case when f.mine then r.reseller_id end', 'link_id', 'case when f.mine then r.link_id end',
            'reason', 'case when f.mine then r.reason else '''' end',
            'inviter_id', 'case when r.inviter_id = ' || me || ' then r.inviter_id end',
            'tier_id', 'case when r.tier_id = ' || my_tier || ' then r.tier_id end'),
        'coalesce(r.reseller_id = ' || me || ', false) as mine');

    perform hub.let_see('reseller', 'commission_rules', 'scope, category_id, product_id, variant_id, campaign_id, tier_id, reseller_id,
        version, valid_from, basis, sections, own_purchase, hold_days, created_at',
        '(r.reseller_id is null or r.reseller_id = ' || me || ') and ' || format(her_rule, 'r.id'));
    -- Of an order that is not hers, or not any more, she keeps the entry and not the order.
    perform hub.let_see('reseller', 'commission_entries', 'reseller_id, level, kind, line_no, payout_id, basis, rate, amount, at,
        booked_at, release_at, reason', 'r.reseller_id = ' || me, jsonb_build_object(
            'order_id', 'case when ' || format(is_hers, 'r.order_id') || ' then r.order_id end',
            'refund_id', 'case when ' || format(is_hers, 'r.refund_id') || ' then r.refund_id end',
            'attribution_id', 'case when ' || format(is_hers, 'r.order_id') || ' then r.attribution_id end',
            'rule_id', 'case when exists (select 1 from hub.commission_rules c where c.workspace_id = r.workspace_id and c.id = r.rule_id
                and (c.reseller_id is null or c.reseller_id = ' || me || ')) then r.rule_id end'));
    perform hub.let_see('reseller', 'payouts', 'batch_id, reseller_id, gross, tax, fee, net, method, account, reference, picture_id,
        created_at, paid_at, voided_at, void_reason', 'r.reseller_id = ' || me);
    perform hub.let_see('reseller', 'payout_batches', 'created_at, deleted_at', format(her_payout, 'batch_id = r.id'));
    perform hub.let_see('reseller', 'payout_entries', 'payout_id, entry_id', format(her_payout, 'id = r.payout_id'));
    perform hub.let_see('reseller', 'closed_months', 'month, ends_at, created_at', 'true');
    perform hub.let_see('reseller', 'signed_statements', 'reseller_id, month, sha256, fingerprint, created_at', 'r.reseller_id = ' || me);
end $$;

grant execute on function hub.my_reseller() to hub_owner, hub_staff, hub_reseller;
grant execute on function hub.my_tier(), hub.own_link_key(text, uuid) to hub_reseller; -- a view calls functions as its reader
select hub.make_page('owner', 'hub');
select hub.make_page('staff', 'staff_sees');
select hub.make_page('reseller', 'reseller_sees');
grant execute on function hub.page_of_owner(uuid, bigint, bigint, integer) to hub_owner;
grant execute on function hub.page_of_staff(uuid, bigint, bigint, integer) to hub_staff;
grant execute on function hub.page_of_reseller(uuid, bigint, bigint, integer) to hub_reseller;
grant execute on function api.sync_pull(text, integer, integer) to hub_owner, hub_staff, hub_reseller;
reset role;
