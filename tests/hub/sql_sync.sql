-- Exactly once, merged by field, in the order of commits.
select test.become('owner');
do $$
declare
    answer jsonb;
    cursor text;
    page jsonb;
begin
    commit;
    answer := test.push(1, test.put(1, 'products', 101, test.product('Mug')), test.put(2, 'variants', 102, test.variant(101, 1200, 400)));
    perform test.is('new rows are taken', test.states(answer), 'ok ok');
    commit;
    answer := test.push(1, test.put(1, 'products', 101, test.product('Mug')));
    perform test.is('a change that comes again', answer -> 0 ->> 'again', 'true');
    perform test.is('has its first answer', answer -> 0 ->> 's', 'ok');
    perform test.is('and its effect once', (select count(*) from hub.products), 1::bigint);
    perform test.is('its version is the first', (select ver from hub.products), 1);

    -- Staff changed the price from version 1; so did the owner, who also wrote the unit, offline.
    perform test.become('staff');
    commit;
    answer := test.push(2, test.set(1, 'variants', 102, 1, '{"price": 1300}', '{"price": 1200}'));
    perform test.is('the first is taken', test.states(answer), 'ok');
    perform test.become('owner');
    commit;
    answer := test.push(1, test.set(3, 'variants', 102, 1, '{"price": 1500, "unit": "cup"}', '{"price": 1200, "unit": ""}'));
    perform test.is('the second is a conflict', test.states(answer), 'conflict');
    perform test.is('that names theirs', answer -> 0 -> 'theirs' -> 0 -> 'theirs', '{"price": 1300}'::jsonb);
    perform test.is('other fields are merged', (select unit || price from hub.variants), 'cup1300');
    commit;
    answer := test.push(1, test.set(4, 'variants', 102, 1, '{"title": "Blue"}', '{"title": ""}'));
    perform test.is('different fields merge', test.states(answer), 'merged');

    -- The feed says it in the order of commits, and only once.
    commit;
    cursor := test.cursor();
    perform test.is('nothing is new at the end', (select count(*) from test.pull(cursor)), 0::bigint);
    commit;
    perform test.push(1, test.put(5, 'products', 103, test.product('Plate')), test.set(6, 'products', 101, 1, '{"name": "Big mug"}', '{"name": "Mug"}'));
    commit;
    perform test.is('what changed comes, page by page', (select array_agg(item ->> 1 order by item ->> 1) from test.pull(cursor, 1)),
        array[test.row(101)::text, test.row(103)::text]);
    perform test.is('every row of the whole comes once', (select count(*) - count(distinct item ->> 1) from test.pull(null, 2)), 0::bigint);

    -- A change is whole.
    commit;
    answer := test.push(1, test.together(7, test.put(0, 'orders', 201, test.order('A7-1')), test.put(0, 'order_lines', 202, test.line(201, 102, 1300)),
        test.put(0, 'payments', 203, '{"amount": 5}')));
    perform test.is('one bad row refuses all', test.states(answer), 'rejected');
    perform test.is('nothing of it stayed', (select count(*) from hub.orders) + (select count(*) from hub.order_lines), 0::bigint);
    commit;
    answer := test.push(1, test.together(8, test.put(0, 'orders', 201, test.order('A7-1')), test.put(0, 'order_lines', 202, test.line(201, 102, 1300))));
    perform test.is('the good one is taken', test.states(answer), 'ok');
    perform test.become('staff');
    commit;
    answer := test.push(2, test.put(2, 'orders', 299, test.order('A7-1')));
    perform test.is('a number is given once', test.states(answer) || (answer -> 0 ->> 'code'), 'rejected23505');

    -- Two desks derive the same row.
    commit;
    answer := test.push(2, test.put(3, 'stock_movements', 301, '{"variant_id": null, "quantity": 1}'));
    perform test.is('a row without its variant is refused', test.states(answer), 'rejected');
    commit;
    answer := test.push(2, test.put(4, 'stock_movements', 301, jsonb_build_object('variant_id', test.row(102), 'quantity', -1000, 'reason', 'sale', 'note', '', 'at', 9, 'made_by', '')));
    perform test.become('owner');
    commit;
    answer := answer || test.push(1, test.put(9, 'stock_movements', 301, jsonb_build_object('variant_id', test.row(102), 'quantity', -1000, 'reason', 'sale', 'note', '', 'at', 9, 'made_by', '')));
    perform test.is('the same from both is one', test.states(answer), 'ok ok');
    commit;
    answer := test.push(1, test.put(10, 'stock_movements', 301, jsonb_build_object('variant_id', test.row(102), 'quantity', -2000, 'reason', 'sale', 'note', '', 'at', 9, 'made_by', '')));
    perform test.is('another one under its id is a conflict', test.states(answer), 'conflict');
    perform test.is('stock stays', (select sum(quantity) from hub.stock_movements), -1000::numeric);
    commit;
    answer := test.push(1, test.set(11, 'stock_movements', 301, 1, '{"quantity": -5}', '{"quantity": -1000}'));
    perform test.is('history is not changed', test.states(answer), 'conflict');

    -- Malformed changes do not poison the others.
    commit;
    answer := (api.sync_push(test.row(900001), ('[{"id": "no id", "n": 12, "ops": []}, {"id": "' || test.row(1000012) || '", "n": 12, "ops": [{"t": "products", "k": "set", "row": "'
        || test.row(101) || '", "base": 1, "set": {"name": "a\u0000b"}}]}, ' || test.set(13, 'products', 101, 2, '{"name": "Mug"}', '{"name": "Big mug"}')::text || ']')::json) -> 'results')::jsonb;
    perform test.is('the bad ones are refused alone', test.states(answer), 'rejected rejected ok');
    commit;
    answer := test.push(1, test.set(14, 'products', 101, 3, '{"created_at": 9007199254740993}', '{"created_at": 1}'));
    perform test.is('a number that a double can''t hold', answer -> 0 ->> 'code', 'HB006');
    commit;
    answer := test.push(1, test.put(15, 'pg_authid', 1, '{"rolname": "x"}'));
    perform test.is('no other table', answer -> 0 ->> 'code', 'HB001');
    commit;
    answer := test.push(1, test.put(16, 'products', 104, test.product('x') || '{"ver": 9}'));
    perform test.is('no column of the hub''s own', answer -> 0 ->> 'code', '42501');
    perform test.is('an older number that nobody remembers', (select test.push(1, jsonb_set(test.put(17, 'products', 105, test.product('y')), '{n}', '2')) -> 0 ->> 'code'), 'HB007');
    perform test.is('too many at once', test.refusal('select api.sync_push(test.row(900001), (select json_agg(1) from generate_series(1, 501)))'), 'HB003');
end $$;

-- Of many changes at once, too, one that is refused leaves nothing.
do $$
declare
    payment jsonb := jsonb_build_object('order_id', test.row(201), 'amount', 500, 'method', 'cash', 'note', '', 'at', 9, 'reference', '', 'made_by', '');
    answer jsonb;
begin
    perform test.become('owner');
    commit;
    answer := test.push(1, test.together(18, test.put(0, 'payments', 204, payment),
            test.set(0, 'orders', 201, null, '{"status": "cancelled"}', '{"status": "draft"}')),
        test.put(19, 'payments', 205, payment));
    perform test.is('the other is taken', test.states(answer), 'conflict ok');
    perform test.is('with its row alone', (select array_agg(p.id) from hub.payments p), array[test.row(205)]);
end $$;

-- A refund by two desks.
do $$
declare
    back jsonb;
    answer jsonb;
begin
    perform test.become('staff');
    back := test.order('R-1') || jsonb_build_object('refers_to', test.row(201));
    commit;
    answer := test.push(2, test.together(20, test.put(0, 'orders', 211, back), test.put(0, 'order_lines', 212,
        test.line(211, 102, -1000) || '{"quantity": -600, "unit_price": 1300, "discount": 220, "returns_line": 1}')));
    perform test.is('a part comes back', test.states(answer), 'ok');
    perform test.become('owner');
    back := test.order('R-2') || jsonb_build_object('refers_to', test.row(201));
    commit;
    answer := test.push(1, test.together(20, test.put(0, 'orders', 213, back), test.put(0, 'order_lines', 214,
        test.line(213, 102, -1000) || '{"quantity": -600, "unit_price": 1300, "discount": 220, "returns_line": 1}')));
    perform test.is('more than was sold is refused', (answer -> 0 ->> 's') || (answer -> 0 ->> 'code'), 'rejectedHB010');
    commit;
    answer := test.push(1, test.together(21, test.put(0, 'orders', 213, back), test.put(0, 'order_lines', 214,
        test.line(213, 102, -300) || '{"quantity": -400, "unit_price": 1300, "discount": -220, "returns_line": 1}')));
    perform test.is('the rest is not', test.states(answer), 'ok');
end $$;

-- Edits of two desks that are right by themselves and wrong together, and what follows from an edit that was refused.
do $$
declare
    answer jsonb;
    entry jsonb := jsonb_build_object('reseller_id', test.row(11), 'level', 1, 'kind', 'accrual', 'order_id', test.row(221), 'line_no', 1,
        'basis', 1000, 'rate', 100, 'amount', 100, 'at', 5, 'booked_at', 5, 'release_at', 5, 'reason', '', 'made_by', '');
begin
    perform test.become('staff');
    commit;
    perform test.push(2, test.together(30, test.put(0, 'orders', 221, test.order('A7-9')), test.put(0, 'order_lines', 222, test.line(221, 102, 1200)),
        test.put(0, 'order_lines', 223, test.line(221, 102, 800) || '{"line_no": 2}')));
    -- Half as many at twice the price comes to the same.
    answer := test.push(2, test.set(31, 'order_lines', 222, 1, '{"quantity": 500, "unit_price": 2400}', '{"quantity": 1000, "unit_price": 1200}'));
    perform test.is('an edit that adds up', test.states(answer), 'ok');
    perform test.become('owner');
    commit;
    answer := test.push(1, test.set(30, 'order_lines', 222, null, '{"discount": 100, "amount": 1100, "quantity": 500}', '{"discount": 0, "amount": 1200, "quantity": 1000}'),
        test.set(31, 'order_lines', 223, null, '{"quantity": 2000}', '{"quantity": 1000}'),
        test.set(32, 'order_lines', 223, null, '{"order_discount": 100, "amount": 700}', '{"order_discount": 0, "amount": 800}'),
        test.put(33, 'commission_entries', 224, entry), test.put(34, 'commission_entries', 225, entry || jsonb_build_object('order_id', test.row(201))));
    perform test.is('amounts add up', test.states(answer), 'merged rejected rejected rejected ok');
    perform test.is('or are refused', (select string_agg(a ->> 'code', ' ' order by n) from jsonb_array_elements(answer) with ordinality x (a, n)), '23514 23514 HB013');
    commit;
    answer := test.push(1, test.put(36, 'commission_entries', 226, entry), test.put(37, 'commission_entries', 224, entry));
    perform test.is('later it may follow', test.states(answer), 'ok ok');
end $$;

-- A cursor that can't be continued starts anew.
do $$
declare
    cursor text;
begin
    cursor := test.cursor();
    commit;
    perform test.is('of another epoch', api.sync_pull('7' || cursor)::json ->> 'reset', 'true');
    perform test.is('of nonsense', api.sync_pull('x; drop table hub.orders')::json ->> 'reset', 'true');
    perform test.is('of the future', api.sync_pull(regexp_replace(cursor, '^(\d+\.\d+)\..*', '\1.99999.1'))::json ->> 'reset', 'true');
    perform test.is('of an old program', api.sync_pull(null, 1, 0)::json ->> 'error', 'upgrade');
    perform set_config('role', 'none', false);
    delete from hub.order_lines where id = test.row(202);
    commit;
    perform test.become('owner');
    perform test.is('what was deleted is said to be gone', (select array_agg(item::text) from test.pull(cursor)),
        array[format('["-", "order_lines", "%s"]', test.row(202))]);
    perform set_config('role', 'none', false);
    perform hub.purge('0 seconds');
    commit;
    perform test.become('owner');
    perform test.is('of before the horizon', api.sync_pull(cursor)::json ->> 'reset', 'true');
    perform test.is('of now is not', api.sync_pull(test.cursor())::json ->> 'reset', null);
    perform set_config('role', 'none', false);
    cursor := null;
    perform hub.new_epoch();
    perform test.become('owner');
    perform test.is('a digest has every table', json_array_length(api.sync_digest()), 45);
end $$;
