-- What the tests of the hub share: members of two shops, and their calls as the gate would make them.
create schema test;
grant usage on schema test to hub_owner, hub_staff, hub_reseller, hub_stranger;

create function test.is(what text, got anyelement, wanted anyelement) returns void language plpgsql as $$
begin
    if got is distinct from wanted then
        raise exception '%: got %, wanted %', what, got, wanted;
    end if;
end $$;

create table test.tokens (name text primary key, session api.session);
grant select on test.tokens to public;

-- What the gate does with a verified token.
create function test.become(who text) returns void language plpgsql security invoker as $$
declare
    token api.token;
begin
    perform set_config('role', 'none', false);
    select ((t.session).token).* into token from test.tokens t where t.name = who;
    perform set_config('hub.workspace', token.workspace::text, false), set_config('hub.member', token.member::text, false),
        set_config('hub.session', token.session::text, false);
    perform set_config('role', token.role, false);
end $$;

create function test.row(number integer) returns uuid language sql immutable as $$
    select ('00000000-0000-7000-8000-' || lpad(number::text, 12, '0'))::uuid
$$;

-- One change of one operation.
create function test.put(id integer, table_name text, number integer, fields jsonb) returns jsonb language sql as $$
    select jsonb_build_object('id', test.row(1000000 + id), 'n', id, 'ops', jsonb_build_array(jsonb_build_object(
        't', table_name, 'k', 'put', 'row', test.row(number), 'set', fields)))
$$;
create function test.set(id integer, table_name text, number integer, base integer, fields jsonb, was jsonb) returns jsonb language sql as $$
    select jsonb_build_object('id', test.row(1000000 + id), 'n', id, 'ops', jsonb_build_array(jsonb_build_object(
        't', table_name, 'k', 'set', 'row', test.row(number), 'base', base, 'set', fields, 'was', was)))
$$;
-- Several changes as one.
create function test.together(id integer, variadic changes jsonb[]) returns jsonb language sql as $$
    select jsonb_build_object('id', test.row(1000000 + id), 'n', id, 'ops', (select jsonb_agg(c -> 'ops' -> 0) from unnest(changes) c))
$$;

create function test.push(client integer, variadic changes jsonb[]) returns jsonb language sql as $$
    select (api.sync_push(test.row(900000 + client), array_to_json(changes)) -> 'results')::jsonb
$$;
create function test.states(results jsonb) returns text language sql as $$
    select string_agg(r ->> 's', ' ' order by n) from jsonb_array_elements(results) with ordinality x (r, n)
$$;
-- The rows of a whole pull after a cursor, a page at a time.
create function test.pull(cursor text default null, page integer default 5000) returns table (item jsonb, at text) language plpgsql as $$
declare
    one jsonb;
begin
    loop
        one := api.sync_pull(cursor, page)::jsonb;
        cursor := one ->> 'cursor';
        return query select r, cursor from jsonb_array_elements(one -> 'rows') r;
        exit when not (one ->> 'more')::boolean;
    end loop;
end $$;
create function test.cursor() returns text language plpgsql as $$
declare
    one jsonb := api.sync_pull(null, 5000)::jsonb;
begin
    while (one ->> 'more')::boolean loop
        one := api.sync_pull(one ->> 'cursor', 5000)::jsonb;
    end loop;
    return one ->> 'cursor';
end $$;
-- A row as its reader gets it, by name; null when it does not come.
create function test.seen(table_name text, number integer) returns jsonb language sql as $$
    select (select jsonb_object_agg(c.name, p.item -> (c.place + 2)::integer)
        from hub.synced_tables t, unnest(t.columns) with ordinality c (name, place) where t.name = table_name)
    from test.pull() p where p.item ->> 0 = table_name and p.item ->> 1 = test.row(number)::text limit 1
$$;
-- What a call is refused with.
create function test.refusal(call text) returns text language plpgsql as $$
begin
    execute call;
    return null;
exception when others then
    return sqlstate;
end $$;
grant execute on all functions in schema test to public;

-- Values that are never null, for each table.
create function test.product(name text, published integer default 1) returns jsonb language sql as $$
    select jsonb_build_object('name', name, 'description', '', 'option_names', '[]', 'tags', '', 'published', published, 'created_at', 1)
$$;
create function test.variant(product integer, price integer, cost integer) returns jsonb language sql as $$
    select jsonb_build_object('product_id', test.row(product), 'position', 0, 'title', '', 'option_values', '[]', 'unit', '',
        'price', price, 'cost', cost, 'tracks_stock', 1, 'created_at', 1)
$$;
create function test.customer(name text, reseller integer default null) returns jsonb language sql as $$
    select jsonb_build_object('name', name, 'phone', '13800000001', 'wechat', '', 'address', 'Street 1', 'country', '', 'note', 'secret note',
        'created_at', 1, 'remark', '', 'tags', '', 'birthday', '', 'bound_by', '', 'reseller_id', test.row(reseller))
$$;
create function test.reseller(name text) returns jsonb language sql as $$
    select jsonb_build_object('name', name, 'note', 'owner''s remark', 'created_at', 1, 'status', 'active', 'phone', '', 'wechat', '',
        'payout_method', 'bank', 'payout_account', '6222-' || name, 'payout_name', name, 'payout_bank', 'ICBC', 'identity_number', 'ID-' || name)
$$;
create function test.order(number text, customer integer default null) returns jsonb language sql as $$
    select jsonb_build_object('number', number, 'customer_id', test.row(customer), 'placed_at', 5, 'status', 'placed', 'source', 'desk',
        'shipping', 0, 'country', '', 'note', 'for ' || number, 'address', 'Street 1', 'tags', '', 'discount', 0, 'rounding', 0, 'made_by', '')
$$;
create function test.line(order_row integer, variant integer, amount integer, cost integer default null) returns jsonb language sql as $$
    select jsonb_build_object('order_id', test.row(order_row), 'line_no', 1, 'variant_id', test.row(variant), 'name', 'Goods', 'unit', '',
        'quantity', 1000, 'unit_price', amount, 'discount', 0, 'amount', amount, 'cost', cost, 'order_discount', 0, 'price_reason', '',
        'amount_before', amount, 'quantity_before', 1000)
$$;
create function test.attribution(order_row integer, reseller integer, replaces integer default null) returns jsonb language sql as $$
    select jsonb_build_object('order_id', test.row(order_row), 'replaces', test.row(replaces), 'reseller_id', test.row(reseller),
        'own_purchase', 0, 'method', 'manual', 'touched_at', 5, 'reason', '', 'made_by', '', 'at', 5)
$$;
grant execute on all functions in schema test to public;

-- Shop A: an owner, a staff member, two resellers (rows 11 and 12); shop B: an owner.
set role hub_stranger;
do $$
declare
    answer api.session;
begin
    answer := api.open_workspace(test.row(1), 'Shop A', 'CNY', 'Asia/Shanghai', 'Owner@a.test', 'owner password', 'desk');
    perform set_config('role', 'none', false);
    insert into test.tokens values ('owner', answer);
    perform set_config('role', 'hub_stranger', false);
    answer := api.open_workspace(test.row(2), 'Shop B', 'CNY', 'Asia/Shanghai', 'owner@b.test', 'owner password', 'desk');
    perform set_config('role', 'none', false);
    insert into test.tokens values ('other', answer);
end $$;
do $$
declare
    who record;
    code text;
    answer api.session;
begin
    for who in select * from (values ('staff', 'staff', null), ('amy', 'reseller', 11), ('bea', 'reseller', 12)) v (name, role, reseller) loop
        perform test.become('owner');
        code := api.invite(who.role, test.row(who.reseller));
        perform set_config('role', 'hub_stranger', false);
        answer := api.join_workspace(lower(code), who.name || '@a.test', 'a good password', who.name || '''s phone');
        perform test.is('a code is used once', api.join_workspace(code, 'x@a.test', 'a good password') is null, true);
        perform set_config('role', 'none', false);
        insert into test.tokens values (who.name, answer);
    end loop;
end $$;
