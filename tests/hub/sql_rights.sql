-- Nobody sees or writes what is not hers. Every column of every table is filled with a word that tells where it is from:
-- SECRET in the rows that are not Amy's, HIDDEN in her rows where she may not see the column, SHOWN where she may.
create table test.shown (table_name text, columns text);
insert into test.shown values
    ('categories', 'name'), ('pictures', 'sha256 media_type'), ('products', 'name description option_names tags'),
    ('variants', 'sku barcode title option_values unit sale_from sale_until'), ('variant_barcodes', 'barcode'),
    ('reseller_tiers', 'name'), ('groups', 'name platform note tags'), ('pickup_points', 'name address hours'),
    ('customers', 'name bound_by'), ('group_members', 'nickname'), ('group_lists', 'title text'), ('goods_words', 'words'), ('campaigns', 'name first_day last_day'),
    ('links', 'target code'), ('link_touches', 'method'), ('orders', 'number status source note address'),
    ('order_lines', 'sku name unit exact_price price_reason'), ('payments', 'method'), ('fulfilments', 'state'),
    ('attributions', 'method reason'), ('commission_rules', 'scope basis sections'),
    ('commission_entries', 'kind reason'), ('closed_months', 'month'),
    ('payouts', 'method account reference void_reason'), ('signed_statements', 'month sha256 fingerprint'),
    ('resellers', 'name status phone wechat payout_method payout_account payout_name payout_bank'),
    ('shop_options', '');

-- A row of every table. world: 100 for Amy's, 200 for Bea's; a reference leads to the row of its table in that world.
create function test.fill(workspace uuid, world integer) returns void language plpgsql as $$
declare
    each record;
    amy boolean := world = 100;
    for_all text[] := '{campaigns, categories, closed_months}'; -- every reseller sees these
    tables text[] := array(select name from hub.synced_tables order by name);
    target jsonb := '{"parent_id": "categories", "category_id": "categories", "picture_id": "pictures", "supplier_id": "suppliers",
        "product_id": "products", "variant_id": "variants", "tier_id": "reseller_tiers", "field_id": "custom_fields",
        "customer_id": "customers", "first_id": "customers", "second_id": "customers", "group_id": "groups", "list_id": "group_lists",
        "pickup_id": "pickup_points", "link_id": "links", "campaign_id": "campaigns", "order_id": "orders", "bill_row_id": "bill_rows",
        "payment_id": "payments", "batch_id": "payout_batches", "payout_id": "payouts", "entry_id": "commission_entries",
        "rule_id": "commission_rules", "attribution_id": "attributions", "count_id": "stock_counts"}';
begin
    for each in select t.name, string_agg(quote_ident(c), ', ') as columns, string_agg(case
            when c in ('reseller_id', 'leader_id', 'used_by') then format('%L::uuid', test.row(case when amy then 11 else 12 end))
            when c in ('inviter_id') then format('%L::uuid', test.row(12))
            when target ? c then format('%L::uuid', test.row(world + array_position(tables, target ->> c)))
            when c in ('deleted_at', 'erased_at', 'refers_to', 'replaces', 'corrects', 'merged_into', 'returns_line')
                or (c = 'refund_id' and format_type(a.atttypid, null) = 'uuid') then 'null'
            when c = 'published' then amy::integer::text
            when c in ('quantity', 'amount', 'line_no') and amy then '5'
            when format_type(a.atttypid, null) = 'bigint' and (amy or t.name = any (for_all)) then '5'
            when format_type(a.atttypid, null) = 'bigint' then '7777777'
            when t.name = 'shop_options' and c = 'key' then format('%L', case when amy then 'secret.a' else 'secret.b' end)
            else format(case when format_type(a.atttypid, null) = 'bytea' then 'convert_to(%L, ''UTF8'')' else '%L' end,
                case when not amy and not t.name = any (for_all) then 'SECRET' when c = any (string_to_array(s.columns, ' ')) then 'SHOWN' else 'HIDDEN' end
                || ' ' || t.name || '.' || c) end, ', ') as row_values
        from hub.synced_tables t cross join unnest(t.columns) c
            join pg_attribute a on a.attrelid = ('hub.' || t.name)::regclass and a.attname = c
            left join test.shown s on s.table_name = t.name
        where t.name not in ('resellers')
        group by t.name order by t.name <> 'orders', t.name -- nothing belongs to an order that is not there
    loop
        execute format('insert into hub.%I (workspace_id, id, %s) values (%L, %L, %s)', each.name, each.columns, workspace,
            test.row(world + array_position(tables, each.name)), each.row_values);
    end loop;
end $$;

insert into hub.resellers (workspace_id, id, name, note, created_at, status, phone, wechat, payout_method, payout_account,
    payout_name, payout_bank, identity_number, tier_id)
select test.row(1), test.row(r), w || ' name', case w when 'SHOWN' then 'HIDDEN' else w end || ' resellers.note', 1, w || ' status', w || ' phone', w || ' wechat', w || ' method',
    w || ' account', w || ' holder', w || ' bank', case w when 'SHOWN' then 'HIDDEN' else w end || ' resellers.identity_number',
    test.row(world + (select array_position(array(select name from hub.synced_tables order by name), 'reseller_tiers')))
from (values (11, 'SHOWN', 100), (12, 'SECRET', 200)) v (r, w, world);
select test.fill(test.row(1), 100), test.fill(test.row(1), 200);
insert into hub.shop_options (workspace_id, id, key, value, created_at) values
    (test.row(1), test.row(900), 'link.template', 'SHOWN template', 1), (test.row(1), test.row(901), 'receipt.footer', 'HIDDEN footer', 1);

do $$
declare
    pulled text;
    place text;
    each record;
begin
    perform test.become('amy');
    select string_agg(item::text, E'\n') into pulled from test.pull() where item ->> 0 <> '-';
    select l into place from regexp_split_to_table(pulled, E'\n') l
        where l ~ 'SECRET|7777777' or l like '%' || encode('SECRET', 'hex') || '%'
            or (l like '%' || test.row(12)::text || '%' and l !~ '^\["-"') limit 1;
    -- An inviter's id in her own row is another reseller's.
    perform test.is('what is not hers', place, null);
    select l into place from regexp_split_to_table(pulled, E'\n') l where l ~ 'HIDDEN' or l like '%' || encode('HIDDEN', 'hex') || '%' limit 1;
    perform test.is('columns that are not for her', place, null);
    perform set_config('role', 'none', false);
    for each in select s.table_name, c from test.shown s, regexp_split_to_table(s.columns, ' ') c
        where s.columns <> '' and s.table_name <> 'resellers' loop
        if position('SHOWN ' || each.table_name || '.' || each.c in pulled) = 0
            and position(encode(convert_to('SHOWN ' || each.table_name || '.' || each.c, 'UTF8'), 'hex') in pulled) = 0 then
            raise exception '% of % does not come to her', each.c, each.table_name;
        end if;
    end loop;
    perform test.is('the template of links', position('SHOWN template' in pulled) > 0, true);
    perform test.is('no cost', (select count(*) from regexp_split_to_table(pulled, E'\n') l where l like '["variants"%' and (l::jsonb ->> 12) is not null), 0::bigint);

    perform test.become('staff');
    select string_agg(item::text, E'\n') into pulled from test.pull();
    perform test.is('staff get no secret of the shop', position('secret.' in pulled) + position('identity_number' in pulled), 0);
    perform test.is('staff get both resellers'' orders', position('SECRET orders.number' in pulled) > 0 and position('SHOWN orders.number' in pulled) > 0, true);
    perform test.become('owner');
    perform test.is('the owner gets everything', (select count(*) from test.pull()), 45 * 2 + 2::bigint);
    perform test.become('other');
    perform test.is('another shop gets nothing', (select count(*) from test.pull()), 0::bigint);
    perform test.is('and counts nothing', (select sum((d ->> 1)::integer) from json_array_elements(api.sync_digest()) d), 0::bigint);
end $$;

-- Around the functions.
do $$
declare
    who text;
    each text;
begin
    foreach who in array array['amy', 'staff'] loop
        perform test.become(who);
        for each in select name from hub.synced_tables loop
            perform test.is(who || ' reads hub.' || each, test.refusal(format('select * from hub.%I', each)), '42501');
            perform test.is(who || ' writes hub.' || each, test.refusal(format('update hub.%I set rev = 0', each)), '42501');
        end loop;
        foreach each in array array['hub.people', 'hub.members', 'hub.sessions', 'hub.invites', 'hub.clients', 'hub.change_log'] loop
            perform test.is(who || ' reads ' || each, test.refusal('select * from ' || each), '42501');
        end loop;
        perform test.is(who || ' invites', test.refusal('select api.invite(''owner'')'), '42501');
        perform test.is(who || ' takes rows of all', test.refusal('select hub.page_of_owner(hub.claim(''workspace''), 0, 0, 9)'), '42501');
        perform test.is(who || ' purges', test.refusal('select hub.purge(''0 seconds'')'), '42501');
        perform test.is(who || ' applies', test.refusal('select hub.apply_operation(null, null)'), '42501');
        perform test.is(who || ' signs', test.refusal('select hub.open_session(null, null)'), '42501');
    end loop;
    perform test.become('amy');
    perform test.is('of the staff''s view', test.refusal('select * from staff_sees.orders'), '42501');
    perform test.is('a view of hers asks who she is', (select count(*) from reseller_sees.commission_entries), 1::bigint);
    perform test.become('other');
    perform test.is('row-level security holds shops apart', (select count(*) from hub.orders), 0::bigint);
    perform test.is('an owner changes by push alone', test.refusal('update hub.orders set rev = 0'), '42501');
end $$;

-- What a reseller may bring.
do $$
declare
    answer jsonb;
    orders integer := 100 + (select array_position(array(select name from hub.synced_tables order by name), 'orders'));
    variants integer := 100 + (select array_position(array(select name from hub.synced_tables order by name), 'variants'));
begin
    perform test.become('amy');
    answer := test.push(5, test.together(1, test.put(0, 'customers', 501, test.customer('Customer', 11)),
        test.put(0, 'orders', 502, test.order('AM-1', 501)), test.put(0, 'order_lines', 503, test.line(502, variants, 900)),
        test.put(0, 'attributions', 504, test.attribution(502, 11))));
    perform test.is('an order of hers', test.states(answer), 'ok');
    commit;
    perform test.is('comes back to her', test.seen('orders', 502) ->> 'number', 'AM-1');
    answer := test.push(5, test.together(2, test.put(0, 'orders', 512, test.order('AM-2')), test.put(0, 'order_lines', 513, test.line(512, variants, 900)),
        test.put(0, 'attributions', 514, test.attribution(512, 12))));
    perform test.is('an order for another', test.states(answer), 'denied');
    answer := test.push(5, test.put(3, 'orders', 522, test.order('AM-3')));
    perform test.is('an order of nobody', test.states(answer), 'denied');
    answer := test.push(5, test.together(4, test.put(0, 'orders', 532, test.order('AM-4')), test.put(0, 'order_lines', 533, test.line(532, variants, 900, 1)),
        test.put(0, 'attributions', 534, test.attribution(532, 11))));
    perform test.is('a cost', test.states(answer), 'denied');
    answer := test.push(5, test.put(5, 'attributions', 535, test.attribution(orders + 100, 11, 200)));
    perform test.is('another''s order to herself', test.states(answer), 'denied');
    answer := test.push(5, test.set(6, 'variants', variants, 1, '{"price": 1}', '{}'), test.put(7, 'commission_entries', 540, '{}'), test.put(8, 'payments', 541, '{}'),
        test.set(9, 'orders', orders + 100, 1, '{"status": "cancelled"}', '{}'), test.put(10, 'customers', 542, test.customer('X', 12)),
        test.put(11, 'orders', orders + 100, test.order('TAKEN')));
    perform test.is('prices, commission, payments, others'' orders and customers', test.states(answer), 'denied denied denied denied denied rejected');
    perform test.is('no answer says what is there', answer::text ~ 'SECRET|HIDDEN|777', false);
    commit;
    perform set_config('role', 'none', false);
    perform test.is('nothing of it stayed', (select count(*) from hub.orders where brought_by is not null) + (select count(*) from hub.customers where name = 'X'), 1::bigint);
    perform test.become('staff');
    answer := test.push(6, test.put(1, 'commission_rules', 550, '{}'), test.put(2, 'shop_options', 551, '{"key": "secret.x", "value": "y", "created_at": 1}'));
    perform test.is('staff write no rules and no options', answer::text ~ '"ok"', false);
    perform test.is('a client is one member''s', test.refusal('select api.sync_push(test.row(900005), ''[]'')'), '28000');
end $$;

-- What goods cost is the owner's to know; into orders of the others the hub writes it.
do $$
declare
    answer jsonb;
    was jsonb := '{"cost": 400}';
begin
    perform test.become('owner');
    answer := test.push(7, test.put(900, 'products', 700, test.product('Jam')), test.put(901, 'variants', 701, test.variant(700, 900, 400)),
        test.put(902, 'variants', 702, test.variant(700, 950, 450)));
    perform test.is('the owner sees it', test.seen('variants', 701) ->> 'cost', '400');
    perform test.become('staff');
    commit;
    perform test.is('staff see the goods', test.seen('variants', 701) ->> 'price', '900');
    perform test.is('and not what they cost', test.seen('variants', 701) ->> 'cost', null);
    answer := test.push(6, test.set(10, 'variants', 701, null, '{"cost": 1}', '{"cost": null}'), test.put(11, 'variants', 703, test.variant(700, 900, 1)),
        test.together(12, test.put(0, 'orders', 710, test.order('S1-1')), test.put(0, 'order_lines', 711, test.line(710, 701, 900, 1))));
    perform test.is('nor write it', test.states(answer), 'denied denied denied');
    perform test.is('and learn nothing by trying', answer::text ~ '400', false);
    answer := test.push(6, test.put(13, 'variants', 703, test.variant(700, 900, null)), test.put(14, 'resellers', 704, test.reseller('Dora')
            || '{"payout_account": "", "payout_name": "", "payout_bank": "", "identity_number": ""}'),
        test.together(15, test.put(0, 'orders', 710, test.order('S1-1')), test.put(0, 'order_lines', 711, test.line(710, 701, 900))));
    perform test.is('what they leave empty is taken, all at once', test.states(answer), 'ok ok ok');
    answer := test.push(6, test.together(16, test.put(0, 'orders', 712, test.order('S1-2')), test.put(0, 'order_lines', 713, test.line(712, 701, 900)),
        test.set(0, 'orders', 712, null, '{"note": "gift"}', '{"note": "for S1-2"}')));
    answer := answer || test.push(6, test.set(17, 'order_lines', 713, null, jsonb_build_object('variant_id', test.row(702)), jsonb_build_object('variant_id', test.row(701))));
    perform test.is('one by one, too', test.states(answer), 'merged merged');
    perform test.is('their lines show none', test.seen('order_lines', 711) ->> 'cost', null);
    answer := test.push(6, test.put(18, 'order_lines', 711, test.line(710, 701, 900)));
    perform test.is('the same line again is the same', test.states(answer), 'ok');
    perform test.become('owner');
    commit;
    perform test.push(7, test.set(903, 'variants', 701, null, '{"cost": 500}', was));
    commit;
    perform test.become('staff');
    answer := test.push(6, test.together(19, test.put(0, 'orders', 714, test.order('S1-3') || jsonb_build_object('refers_to', test.row(710))),
        test.put(0, 'order_lines', 715, test.line(714, 701, -900) || '{"quantity": -1000, "unit_price": 900, "returns_line": 1}')),
        test.together(20, test.put(0, 'orders', 716, test.order('old') || '{"source": "import"}'), test.put(0, 'order_lines', 717, test.line(716, 701, 900))));
    perform test.is('a refund and a history', test.states(answer), 'ok ok');
    perform test.become('owner');
    commit;
    perform test.is('the owner sees what their orders cost her, and refunds as they were sold', (select array_agg(test.seen('order_lines', n) ->> 'cost' order by n)
        from unnest(array[711, 713, 715, 717]) n), array['400', '450', '400', null]);
    answer := test.push(7, test.together(904, test.put(0, 'orders', 718, test.order('A1-9')), test.put(0, 'order_lines', 719, test.line(718, 701, 900))));
    commit;
    perform test.is('her own say what she knew', test.seen('order_lines', 719) ->> 'cost', null);
end $$;

-- What a reseller writes is hers, and stays on her computer as she wrote it; what follows for others is the hub's.
do $$
declare
    answer jsonb;
    groups integer := 100 + (select array_position(array(select name from hub.synced_tables order by name), 'groups'));
    variants integer := 100 + (select array_position(array(select name from hub.synced_tables order by name), 'variants'));
    list jsonb := jsonb_build_object('group_id', test.row(groups), 'title', 'Friday', 'text', '1. Ann', 'pasted_at', 5, 'made_by', '', 'created_at', 5);
begin
    perform test.become('owner');
    perform test.push(7, test.put(905, 'resellers', 13, test.reseller('Cui')), test.set(906, 'resellers', 11, null, jsonb_build_object('inviter_id', test.row(13)),
        jsonb_build_object('inviter_id', (select r.inviter_id from hub.resellers r where r.id = test.row(11)))));
    commit;
    perform test.become('amy');
    answer := test.push(8, test.together(1, test.put(0, 'customers', 720, test.customer('Ann', 11)),
            test.put(0, 'group_lists', 721, list), test.put(0, 'orders', 722, test.order('AM-20', 720)
                || jsonb_build_object('list_id', test.row(721), 'group_id', test.row(groups), 'client_ref', 'list/1', 'tags', 'gift')),
            test.put(0, 'order_lines', 723, test.line(722, variants, 900)), test.put(0, 'attributions', 724, test.attribution(722, 11)
                || jsonb_build_object('tier_id', test.row(999), 'inviter_id', test.row(12), 'own_purchase', 1))),
        test.put(2, 'group_members', 725, jsonb_build_object('group_id', test.row(groups), 'customer_id', test.row(720), 'nickname', 'Ann', 'created_at', 5)),
        test.set(3, 'group_members', 725, null, '{"nickname": "Anna", "deleted_at": 9}', '{"nickname": "Ann", "deleted_at": null}'),
        test.set(4, 'group_lists', 721, null, '{"text": "1. Ann 2. Bo"}', '{"text": "1. Ann"}'),
        test.put(5, 'customers', 726, test.customer('Cy')),
        test.put(6, 'group_lists', 727, list || jsonb_build_object('group_id', test.row(groups + 100))),
        test.put(7, 'group_members', 728, jsonb_build_object('group_id', test.row(groups + 100), 'customer_id', test.row(720), 'nickname', '', 'created_at', 5)));
    perform test.is('customers, members and lists of hers', test.states(answer), 'ok ok merged merged denied denied denied');
    commit;
    perform test.is('her customer keeps the number she wrote', test.seen('customers', 720) ->> 'phone', '13800000001');
    perform test.is('her order what it was made for', (select (o ->> 'client_ref') || (o ->> 'tags') || (o ->> 'list_id') from test.seen('orders', 722) o),
        'list/1gift' || test.row(721));
    perform set_config('role', 'none', false);
    perform test.is('who is paid with her is not hers to say', (select jsonb_build_array(a.inviter_id, a.own_purchase, a.tier_id is not distinct from r.tier_id)
        from hub.attributions a join hub.resellers r on r.id = a.reseller_id where a.id = test.row(724)), jsonb_build_array(test.row(13), 0, true));
    perform test.become('bea');
    perform test.is('Bea gets nothing of it', (select count(*) from test.pull() where item::text ~ 'Ann|AM-20|Friday'), 0::bigint);
end $$;

-- Sight that comes and goes.
do $$
declare
    cursor text;
    products integer := 100 + (select array_position(array(select name from hub.synced_tables order by name), 'products'));
    orders integer := 100 + (select array_position(array(select name from hub.synced_tables order by name), 'orders'));
    attributions integer := 100 + (select array_position(array(select name from hub.synced_tables order by name), 'attributions'));
begin
    perform test.become('bea');
    cursor := test.cursor();
    perform test.become('owner');
    perform test.is('the owner gives Amy''s order to Bea', test.states(test.push(1, test.put(1, 'attributions', 601,
        test.attribution(502, 12, 504)))), 'ok');
    commit;
    perform test.become('bea');
    perform test.is('it comes to Bea with all its parts', (select string_agg(item ->> 0, ' ' order by item ->> 0) from test.pull(cursor)),
        'attributions attributions order_lines orders');
    perform test.is('not what Amy knows of the customer', test.seen('orders', 502) ->> 'address', '');
    perform test.become('amy');
    perform test.is('it is gone for Amy', (select count(*) from test.pull() where item ->> 0 = 'orders' and item ->> 1 = test.row(502)::text), 0::bigint);
    perform test.is('and she hears of it', (select count(*) from test.pull() where item ->> 0 = '-' and item ->> 2 = test.row(502)::text), 1::bigint);
    cursor := test.cursor();
    perform test.become('owner');
    perform test.push(1, test.set(2, 'products', products + 100, 1, '{"published": 1}', '{}'));
    commit;
    perform test.become('amy');
    perform test.is('goods that are offered come with their parts', (select string_agg(item ->> 0, ' ' order by item ->> 0) from test.pull(cursor)),
        'pictures product_pictures products variant_barcodes variants');
    cursor := test.cursor();
    perform test.become('owner');
    perform test.push(1, test.set(3, 'products', products + 100, 2, '{"published": 0}', '{}'));
    commit;
    perform test.become('amy');
    perform test.is('and go', (select string_agg(item ->> 1, ' ' order by item ->> 1) from test.pull(cursor) where item ->> 0 = '-'),
        'goods_words product_pictures products tier_prices variant_barcodes variants');
    perform test.is('but what she sold keeps its name', test.seen('products', products) ->> 'name', 'SHOWN products.name');
    cursor := test.cursor();
    perform test.become('owner');
    perform test.push(1, test.set(4, 'groups', 100 + (select array_position(array(select name from hub.synced_tables order by name), 'groups')), 1,
        jsonb_build_object('leader_id', test.row(12)), '{}'));
    commit;
    perform test.become('amy');
    perform test.is('who leads a group no more pulls anew', api.sync_pull(cursor)::json ->> 'reset', 'true');
end $$;

-- Tokens.
do $$
begin
    perform test.become('amy');
    perform set_config('role', 'hub_owner', false);
    perform test.is('a role that is not hers', test.refusal('select api.sync_pull()'), '28000');
    perform test.become('amy');
    perform set_config('hub.workspace', test.row(2)::text, false);
    perform test.is('a workspace that is not hers', test.refusal('select api.sync_pull()'), '28000');
    perform test.become('amy');
    perform set_config('hub.session', test.row(3)::text, false);
    perform test.is('a session that is not hers', test.refusal('select api.sync_pull()'), '28000');
    perform test.is('no claim', set_config('hub.session', '', false), '');
    perform test.is('nobody', test.refusal('select api.sync_pull()'), '28000');

    perform set_config('role', 'hub_stranger', false);
    perform test.is('a stranger may not pull', test.refusal('select api.sync_pull()'), '42501');
    perform test.is('a wrong password', api.authenticate('amy@a.test', 'wrong') is null, true);
    perform test.is('an unknown address', api.authenticate('nobody@a.test', 'wrong') is null, true);
    perform test.is('a reseller opens the shop she is in', (api.open_workspace(test.row(1), 'x', 'CNY', 'Asia/Shanghai', 'amy@a.test', 'a good password')).role, 'reseller');
    perform test.is('somebody else opens it', (api.open_workspace(test.row(1), 'x', 'CNY', 'Asia/Shanghai', 'new@a.test', 'a good password')).role, null);
end $$;
do $$
declare
    session api.session;
    second api.session;
    third api.session;
begin
    perform set_config('role', 'hub_stranger', false);
    session := api.authenticate('AMY@a.test', 'a good password', null, 'laptop');
    perform test.is('signed in', session.role, 'reseller');
    second := api.refresh(session.refresh_token);
    third := api.refresh(session.refresh_token);
    perform test.is('a reply that was lost', (third.token).session, (session.token).session);
    perform test.is('a made-up token', api.refresh(repeat('0', 64)) is null, true);
    perform set_config('role', 'none', false);
    update hub.sessions set rotated_at = now() - interval '6 minutes' where id = (session.token).session;
    commit;
    perform set_config('role', 'hub_stranger', false);
    perform test.is('an old token that comes late', api.refresh(session.refresh_token) is null, true);
    perform test.is('ends the session for all', api.refresh(third.refresh_token) is null, true);
    for i in 1..12 loop
        perform api.authenticate('bea@a.test', 'wrong');
    end loop;
    perform test.is('after ten guesses the right one waits', api.authenticate('bea@a.test', 'a good password') is null, true);
    perform test.become('owner');
    perform test.is('an owner sees the devices', json_array_length(api.devices()) >= 4, true);
    perform api.remove_member((select ((t.session).member_id) from test.tokens t where t.name = 'amy'));
    commit;
    perform test.become('amy');
    perform test.is('who was removed is out at once', test.refusal('select api.sync_pull()'), '28000');
end $$;
