-- What a reseller holds who pulls again and again is what she would pull anew, whatever brought rows into her sight or out of it.
create table test.held (who text, table_name text, id text, item jsonb, primary key (who, table_name, id));
create table test.places (who text primary key, cursor text);
create table test.came (n bigint generated always as identity, item jsonb);
grant all on test.held, test.places, test.came to public;

-- She pulls what is new. Rows of hers that differ from a whole pull are named.
create function test.follow(who text) returns text language plpgsql as $$
declare
    each record;
    place text;
    was text := (select p.cursor from test.places p where p.who = follow.who);
begin
    perform test.become(who);
    delete from test.came;
    insert into test.came (item) select p.item from test.pull(was) p;
    place := test.cursor();
    perform set_config('role', 'none', false);
    for each in select c.item from test.came c order by n loop
        if each.item ->> 0 = '-' then
            delete from test.held h where h.who = follow.who and h.table_name = each.item ->> 1 and h.id = each.item ->> 2;
        else
            insert into test.held values (follow.who, each.item ->> 0, each.item ->> 1, each.item - 2)
            on conflict on constraint held_pkey do update set item = excluded.item;
        end if;
    end loop;
    insert into test.places values (who, place) on conflict on constraint places_pkey do update set cursor = excluded.cursor;
    perform test.become(who);
    delete from test.came;
    insert into test.came (item) select p.item - 2 from test.pull() p where p.item ->> 0 <> '-';
    perform set_config('role', 'none', false);
    return (select string_agg(case when h.who is null then 'lacks ' else 'alone has ' end || coalesce(h.item, c.item)::text, E'\n')
        from (select * from test.held x where x.who = follow.who) h full join test.came c on c.item = h.item
        where h.item is null or c.item is null);
end $$;
create function test.has(who text, table_name text, number integer) returns boolean language sql as $$
    select exists (select 1 from test.held h where h.who = has.who and h.table_name = has.table_name and h.id = test.row(number)::text)
$$;
create function test.rule(product integer, variant integer) returns jsonb language sql as $$
    select jsonb_build_object('scope', case when variant is null then 'product' else 'variant' end, 'product_id', test.row(product),
        'variant_id', test.row(variant), 'version', 1, 'valid_from', 0, 'basis', 'net', 'sections', '[]', 'own_purchase', 0,
        'hold_days', 0, 'note', '', 'made_by', '', 'created_at', 1)
$$;
create function test.entry(order_row integer, reseller integer, rule integer) returns jsonb language sql as $$
    select jsonb_build_object('reseller_id', test.row(reseller), 'level', 1, 'kind', 'accrual', 'order_id', test.row(order_row), 'line_no', 1,
        'rule_id', test.row(rule), 'basis', 1000, 'rate', 100, 'amount', 100, 'at', 5, 'booked_at', 5, 'release_at', 5, 'reason', '', 'made_by', '')
$$;
grant execute on all functions in schema test to public;

do $$
declare
    steps jsonb[];
    step jsonb;
    answer jsonb;
    who text;
    n integer := 0;
begin
    steps := array[
        test.put(0, 'resellers', 11, test.reseller('Amy')), test.put(0, 'resellers', 12, test.reseller('Bea')),
        test.put(0, 'reseller_tiers', 13, '{"name": "Gold", "position": 0, "created_at": 1}'),
        test.set(0, 'resellers', 11, 1, jsonb_build_object('tier_id', test.row(13)), '{}'),
        test.put(0, 'products', 101, test.product('Mug')), test.put(0, 'variants', 102, test.variant(101, 1200, 400)),
        test.put(0, 'products', 103, test.product('Plate')), test.put(0, 'variants', 104, test.variant(103, 800, 300)),
        test.put(0, 'tier_prices', 105, jsonb_build_object('variant_id', test.row(102), 'tier_id', test.row(13), 'price', 1000, 'created_at', 1)),
        test.together(0, test.put(0, 'orders', 201, test.order('A7-1')), test.put(0, 'order_lines', 202, test.line(201, 102, 1200))),
        -- Not offered any more before anybody is said to have sold it.
        test.set(0, 'products', 101, 1, '{"published": 0}', '{"published": 1}'),
        test.set(0, 'variants', 104, 1, '{"deleted_at": 9}', '{"deleted_at": null}'),
        test.put(0, 'attributions', 203, test.attribution(201, 11)),
        test.put(0, 'attributions', 204, test.attribution(201, 12, 203)),
        -- The order is of other goods, and of none.
        test.set(0, 'order_lines', 202, 1, jsonb_build_object('variant_id', test.row(104)), jsonb_build_object('variant_id', test.row(102))),
        jsonb_build_object('ops', jsonb_build_array(jsonb_build_object('t', 'order_lines', 'k', 'del', 'row', test.row(202)))),
        -- A link made while the goods were offered arrives when they are not.
        test.put(0, 'links', 205, jsonb_build_object('reseller_id', test.row(11), 'target', 'product', 'product_id', test.row(101), 'code', 'X1', 'created_at', 5)),
        -- A rule that she earned by stays readable when the order is another's.
        test.put(0, 'commission_rules', 206, test.rule(null, 102)), test.put(0, 'commission_rules', 207, test.rule(103, null)),
        test.together(0, test.put(0, 'orders', 301, test.order('A7-2')), test.put(0, 'order_lines', 302, test.line(301, 104, 800)),
            test.put(0, 'attributions', 303, test.attribution(301, 11))),
        test.put(0, 'commission_entries', 304, test.entry(301, 11, 206)), test.put(0, 'commission_entries', 305, test.entry(301, 11, 207)),
        test.put(0, 'attributions', 306, test.attribution(301, 12, 303)),
        test.set(0, 'products', 101, 2, '{"published": 1}', '{"published": 0}'),
        test.set(0, 'variants', 104, 2, '{"deleted_at": null}', '{"deleted_at": 9}'),
        -- What a leader's group calls goods, while they are offered.
        test.put(0, 'groups', 401, jsonb_build_object('name', 'G', 'platform', '', 'note', '', 'created_at', 1, 'leader_id', test.row(11), 'tags', '')),
        test.put(0, 'group_lists', 402, jsonb_build_object('group_id', test.row(401), 'title', 'T', 'text', '1. A', 'pasted_at', 1, 'made_by', '', 'created_at', 1)),
        test.put(0, 'goods_words', 403, jsonb_build_object('group_id', test.row(401), 'words', 'mug', 'variant_id', test.row(102), 'created_at', 1)),
        test.set(0, 'products', 101, 3, '{"published": 0}', '{"published": 1}'),
        test.set(0, 'goods_words', 403, 1, jsonb_build_object('variant_id', test.row(104)), jsonb_build_object('variant_id', test.row(102))),
        test.set(0, 'goods_words', 403, 2, jsonb_build_object('variant_id', test.row(102)), jsonb_build_object('variant_id', test.row(104))),
        test.set(0, 'products', 101, 4, '{"published": 1}', '{"published": 0}')];
    foreach step in array steps loop
        n := n + 1;
        perform test.become('owner');
        answer := test.push(1, step || jsonb_build_object('id', test.row(1000000 + n), 'n', n));
        perform test.is(format('step %s is taken', n), answer -> 0 ->> 's' in ('ok', 'merged'), true);
        commit;
        foreach who in array array['amy', 'bea'] loop
            perform test.is(format('%s after step %s, %s', who, n, step), test.follow(who), null::text);
            commit;
        end loop;
        if n = 13 then
            perform test.is('who sold it gets its name', test.has('amy', 'variants', 102) and test.has('amy', 'products', 101), true);
        elsif n = 14 then
            perform test.is('and loses it with the order', test.has('amy', 'variants', 102) or test.has('amy', 'products', 101), false);
            perform test.is('to the one who has it now', test.has('bea', 'variants', 102), true);
        elsif n = 17 then
            perform test.is('a link names its goods', test.has('amy', 'products', 101), true);
        elsif n = 24 then
            perform test.is('a rule names them', test.has('amy', 'variants', 102) and test.has('amy', 'products', 103), true);
        elsif n in (28, 30, 32) then
            perform test.is('words for goods that are offered', test.has('amy', 'goods_words', 403), true);
        elsif n in (29, 31) then
            perform test.is('and only for them', test.has('amy', 'goods_words', 403), false);
        end if;
    end loop;
end $$;

-- Of many rows at once each sees the others; which of them is the first is asked of all together.
do $$
declare
    answer jsonb;
    line jsonb := test.line(311, 104, 800);
begin
    perform test.become('owner');
    answer := test.push(1, test.put(50, 'commission_rules', 310, test.rule(103, null)), test.together(51,
        test.put(0, 'orders', 311, test.order('A7-3')), test.put(0, 'order_lines', 312, line), test.put(0, 'order_lines', 313, line || '{"line_no": 2}'),
        test.put(0, 'attributions', 314, test.attribution(311, 11))));
    commit;
    perform test.is('amy knows the order', test.follow('amy'), null::text);
    perform test.become('owner');
    answer := answer || test.push(1, test.put(52, 'commission_entries', 315, test.entry(311, 11, 310)),
        test.put(53, 'commission_entries', 316, test.entry(311, 11, 310) || '{"line_no": 2}'));
    perform test.is('all are taken', test.states(answer), 'ok ok ok ok');
    commit;
    perform test.is('amy has two entries and their rule', test.follow('amy'), null::text);
    perform test.is('the rule, too', test.has('amy', 'commission_rules', 310), true);
    perform test.become('staff');
    commit;
    answer := test.push(2, test.put(1, 'commission_entries', 315, test.entry(311, 11, 310)));
    perform test.is('another desk derives the same', test.states(answer), 'ok');
end $$;
