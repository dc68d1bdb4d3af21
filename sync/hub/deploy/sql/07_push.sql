-- Changes come in: each is one to many operations on rows, applied whole or not at all, exactly once by its id.
-- {"id": uuid, "n": number of the client, "ops": [{"t": table, "k": "put" | "set" | "del", "row": uuid,
--  "set": {column: value …}, "base": ver, "was": {column: value …}}, …]}
-- The answer to each: {"id", "s": ok | merged | conflict | denied | rejected, "theirs"?, "code"?, "detail"?, "again"?}
set role hub_keeper;

create table hub.clients (
    id uuid primary key,
    member_id uuid not null references hub.members,
    last_number bigint not null default 0,
    seen_at timestamptz not null default now()
);
-- Kept as long as tombstones are; a change that is older is refused by its number.
create table hub.change_log (
    client_id uuid not null references hub.clients,
    change_id uuid not null,
    answer jsonb not null,
    at timestamptz not null default now(),
    primary key (client_id, change_id)
);
create index on hub.change_log (at);
alter table hub.clients enable row level security;
alter table hub.change_log enable row level security;

-- Where money, goods or commission moved, rows are only added: a row is never another one later.
create function hub.only_grows(table_name text) returns boolean language sql immutable as $$
    select table_name in ('stock_movements', 'payments', 'fulfilments', 'order_trail', 'attributions', 'link_touches',
        'commission_rules', 'commission_entries', 'payout_entries', 'closed_months', 'signed_statements')
$$;
-- Of these a change that meets another one is refused whole: half an order is none.
create function hub.is_whole(table_name text) returns boolean language sql immutable as $$
    select hub.only_grows(table_name) or table_name in ('orders', 'order_lines', 'payouts', 'payout_batches', 'refund_requests')
$$;

-- What staff and resellers may not write. (An owner may write everything that may be written at all.)
create function hub.may_write(role text, table_name text, kind text, column_name text) returns boolean
language sql immutable as $$
    select case role
        when 'owner' then true
        when 'staff' then table_name not in ('shop_options', 'commission_rules', 'payouts', 'payout_batches',
            'payout_entries', 'closed_months', 'signed_statements', 'reseller_tiers')
            and not (table_name = 'resellers' and column_name in ('payout_account', 'payout_name', 'payout_bank',
                'identity_number'))
            and not (table_name in ('variants', 'order_lines') and column_name = 'cost')
        when 'reseller' then (kind = 'put' and table_name in ('orders', 'order_lines', 'attributions', 'customers', 'links',
                'link_touches', 'refund_requests', 'group_members', 'group_lists', 'goods_words')
                and not (table_name = 'order_lines' and column_name = 'cost'))
            or (kind = 'set' and ((table_name = 'customers' and column_name in ('name', 'phone', 'wechat', 'address', 'note'))
                or (table_name = 'links' and column_name = 'deleted_at')
                or (table_name = 'group_members' and column_name in ('nickname', 'deleted_at'))
                or (table_name = 'group_lists' and column_name in ('title', 'text', 'pasted_at', 'deleted_at'))
                or (table_name = 'goods_words' and column_name in ('variant_id', 'deleted_at'))))
        else false end
$$;

-- A new row comes with all its columns: those that its desk knows nothing of are empty.
create function hub.says_nothing(value jsonb) returns boolean language sql immutable as $$
    select value in ('null', '""')
$$;

-- Whether a number is among them that not every computer holds as it is: JSON's pass through doubles.
create function hub.has_inexact(fields jsonb) returns boolean language sql immutable as $$
    select jsonb_path_exists(fields, '$.* ? (@.type() == "number" && (@ >= 9007199254740992 || @ <= -9007199254740992 || @.floor() != @))')
$$;

-- What a reseller wrote must be hers. Looked at when all of a change is there, before it counts.
create function hub.is_reseller_row(me hub.members, table_name text, row_id uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return case table_name
        when 'orders' then exists (select 1 from hub.orders o where o.workspace_id = me.workspace_id and o.id = row_id
            and o.brought_by = me.id and o.seller_id = me.reseller_id and o.status in ('draft', 'placed') and o.refers_to is null)
        when 'order_lines' then exists (select 1 from hub.order_lines l join hub.orders o
            on o.workspace_id = l.workspace_id and o.id = l.order_id
            where l.workspace_id = me.workspace_id and l.id = row_id and o.brought_by = me.id)
        when 'attributions' then exists (select 1 from hub.attributions a join hub.orders o
            on o.workspace_id = a.workspace_id and o.id = a.order_id
            where a.workspace_id = me.workspace_id and a.id = row_id and o.brought_by = me.id
                and a.reseller_id = me.reseller_id and a.replaces is null)
        when 'customers' then exists (select 1 from hub.customers c where c.workspace_id = me.workspace_id and c.id = row_id
            and c.reseller_id = me.reseller_id and c.merged_into is null and c.erased_at is null)
        when 'links' then exists (select 1 from hub.links l where l.workspace_id = me.workspace_id and l.id = row_id
            and l.reseller_id = me.reseller_id)
        when 'link_touches' then exists (select 1 from hub.link_touches t join hub.links l
            on l.workspace_id = t.workspace_id and l.id = t.link_id
            where t.workspace_id = me.workspace_id and t.id = row_id and l.reseller_id = me.reseller_id)
        when 'refund_requests' then exists (select 1 from hub.refund_requests q join hub.orders o
            on o.workspace_id = q.workspace_id and o.id = q.order_id
            where q.workspace_id = me.workspace_id and q.id = row_id and o.seller_id = me.reseller_id)
        when 'group_members' then exists (select 1 from hub.group_members m join hub.groups g
            on g.workspace_id = m.workspace_id and g.id = m.group_id
            where m.workspace_id = me.workspace_id and m.id = row_id and g.leader_id = me.reseller_id)
        when 'group_lists' then exists (select 1 from hub.group_lists l join hub.groups g
            on g.workspace_id = l.workspace_id and g.id = l.group_id
            where l.workspace_id = me.workspace_id and l.id = row_id and g.leader_id = me.reseller_id)
        when 'goods_words' then exists (select 1 from hub.goods_words w join hub.groups g
            on g.workspace_id = w.workspace_id and g.id = w.group_id
            where w.workspace_id = me.workspace_id and w.id = row_id and g.leader_id = me.reseller_id)
        else false end;
end $$;

-- What goods cost, which staff and resellers do not know, is written into their orders' lines here: of a refund as it was
-- with the line that comes back. An imported history keeps what it came with.
create function hub.fill_in_cost() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    if not exists (select 1 from hub.members m where m.id = hub.claim('member') and m.role <> 'owner')
            or exists (select 1 from hub.orders o where o.workspace_id = new.workspace_id and o.id = new.order_id and o.source = 'import') then
        return new;
    end if;
    if new.returns_line is not null then
        new.cost := (select l.cost from hub.orders o join hub.order_lines l on l.workspace_id = o.workspace_id and l.order_id = o.refers_to
            where o.workspace_id = new.workspace_id and o.id = new.order_id and l.line_no = new.returns_line);
    else
        new.cost := (select v.cost from hub.variants v where v.workspace_id = new.workspace_id and v.id = new.variant_id);
    end if;
    return new;
end $$;
create trigger cost_of_new before insert on hub.order_lines
for each row when (new.cost is null) execute function hub.fill_in_cost();
create trigger cost_of_other before update of variant_id on hub.order_lines
for each row when (new.variant_id is distinct from old.variant_id) execute function hub.fill_in_cost();

-- Who invited a reseller, of which tier she is and who is herself her customer, her own computer does not know for certain:
-- what commission follows from is written here as it is now (models/resellers/attribution.cpp, Attributions::complete).
create function hub.fill_in_attribution() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare
    seller hub.resellers;
begin
    if not exists (select 1 from hub.members m where m.id = hub.claim('member') and m.role = 'reseller') then
        return new;
    end if;
    select r.* into seller from hub.resellers r where r.workspace_id = new.workspace_id and r.id = new.reseller_id;
    new.tier_id := seller.tier_id;
    new.inviter_id := (select i.id from hub.resellers i where i.workspace_id = new.workspace_id and i.id = seller.inviter_id
        and i.deleted_at is null and i.status in ('active', 'frozen'));
    new.own_purchase := exists (select 1 from hub.orders o where o.workspace_id = new.workspace_id and o.id = new.order_id
        and o.customer_id = seller.customer_id)::integer;
    return new;
end $$;
create trigger as_of_now before insert on hub.attributions for each row execute function hub.fill_in_attribution();

-- No line is taken back more than once over, though two desks may have tried apart.
create function hub.refund_fits() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare
    original hub.order_lines;
    taken record;
begin
    select l.* into original
    from hub.orders back join hub.order_lines l on l.workspace_id = back.workspace_id and l.order_id = back.refers_to
    where back.workspace_id = new.workspace_id and back.id = new.order_id and l.line_no = new.returns_line;
    if original.id is null then
        return null; -- an import's return names nothing
    end if;
    select sum(-l.quantity) as quantity, sum(-l.amount) as amount into taken
    from hub.orders back join hub.order_lines l on l.workspace_id = back.workspace_id and l.order_id = back.id
    where back.workspace_id = new.workspace_id and back.refers_to = original.order_id and back.status <> 'cancelled'
        and l.returns_line = new.returns_line;
    if taken.quantity > original.quantity or taken.amount > original.amount then
        raise exception 'more of line % is refunded than was sold', new.returns_line using errcode = 'HB010';
    end if;
    return null;
end $$;
create trigger refund_fits after insert on hub.order_lines
for each row when (new.returns_line is not null) execute function hub.refund_fits();

-- Goods that went are what they were: who handed an order over while somebody else changed it is told, and so is who
-- changes it afterwards.
create function hub.lines_of(workspace uuid, order_id uuid) returns text
language sql stable security definer set search_path = pg_catalog as $$
    select string_agg(l.line_no || ':' || replace(l.variant_id::text, '-', '') || ':' || l.quantity || ':' || l.amount, ' ' order by l.line_no)
    from hub.order_lines l where l.workspace_id = workspace and l.order_id = $2
$$;
create function hub.handed_over_as_is() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    if new.lines is distinct from hub.lines_of(new.workspace_id, new.order_id) then
        raise exception 'the order was changed before it was handed over' using errcode = 'HB011';
    end if;
    return null;
end $$;
create trigger as_is after insert on hub.fulfilments
for each row when (new.state = 'handed_over' and new.lines is not null) execute function hub.handed_over_as_is();

create function hub.keep_handed_over() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    if exists (select 1 from hub.fulfilments f where f.workspace_id = coalesce(new.workspace_id, old.workspace_id)
            and f.order_id = coalesce(new.order_id, old.order_id) and f.state = 'handed_over' and f.lines is not null) then
        raise exception 'the order was handed over before it was changed' using errcode = 'HB011';
    end if;
    return null;
end $$;
-- Of lines that come with their orders all are asked for at once.
create function hub.keep_all_handed_over() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    if exists (select 1 from added l join hub.fulfilments f on f.workspace_id = l.workspace_id and f.order_id = l.order_id
            where f.state = 'handed_over' and f.lines is not null) then
        raise exception 'the order was handed over before it was changed' using errcode = 'HB011';
    end if;
    return null;
end $$;
create trigger handed_over_new after insert on hub.order_lines referencing new table as added
for each statement execute function hub.keep_all_handed_over();
create trigger handed_over after delete or update of order_id, line_no, variant_id, quantity, unit_price, discount, amount,
    order_discount on hub.order_lines for each row execute function hub.keep_handed_over();

-- A month that is closed stays as its statements say: what comes late belongs to the first one that is open.
create function hub.book_into_open_month() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    new.booked_at := greatest(new.booked_at, (select max(c.ends_at) from hub.closed_months c where c.workspace_id = new.workspace_id));
    return new;
end $$;
create trigger open_month before insert on hub.commission_entries for each row execute function hub.book_into_open_month();

-- Nothing is paid twice, though two desks may have made a payout of it.
create function hub.paid_once() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    if exists (select 1 from hub.payout_entries e join hub.payouts p on p.workspace_id = e.workspace_id and p.id = e.payout_id
        where e.workspace_id = new.workspace_id and e.entry_id = new.entry_id and e.id <> new.id and p.voided_at is null) then
        raise exception 'this commission is in another payout' using errcode = 'HB012';
    end if;
    return null;
end $$;
create trigger paid_once after insert on hub.payout_entries for each row execute function hub.paid_once();

-- One operation. Gives {"s", "theirs"?, "stops"?}, the last where it refuses the whole change; raises what does so at once.
create function hub.apply_operation(me hub.members, op jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog as $$
declare
    table_name text := op ->> 't';
    kind text := op ->> 'k';
    row_id uuid := (op ->> 'row')::uuid;
    fields jsonb := coalesce(op -> 'set', '{}');
    was jsonb := coalesce(op -> 'was', '{}');
    base integer := (op ->> 'base')::integer;
    known text[];
    refused text;
    present jsonb;
    takes jsonb := '{}';
    theirs jsonb := '{}';
    name text;
    value jsonb;
begin
    select t.columns into known from hub.synced_tables t where t.name = table_name;
    if known is null or kind is null or kind not in ('put', 'set', 'del') then
        raise exception 'unknown operation % on %', kind, table_name using errcode = 'HB001';
    end if;
    select string_agg(k, ', ') into refused from jsonb_each(fields) e (k, v)
    where not k = any (known) or (not hub.may_write(me.role, table_name, kind, k) and not (kind = 'put' and hub.says_nothing(v)));
    if refused is not null or (kind = 'put' and not hub.may_write(me.role, table_name, kind, ''))
        or (kind = 'del' and (me.role = 'reseller' or table_name <> 'order_lines')) then
        raise exception 'may not write %', coalesce(refused, table_name) using errcode = '42501';
    end if;
    select string_agg(k, ', ') into refused from jsonb_each(fields) e (k, v)
    where hub.has_inexact(jsonb_build_object(k, v));
    if refused is not null then
        raise exception 'no whole number that every computer holds: %', refused using errcode = 'HB006';
    end if;
    if kind = 'put' then
        execute format('insert into hub.%1$I as t (workspace_id, id, %2$s%3$s) select $1, $2, %4$s%5$s '
            'from jsonb_populate_record(null::hub.%1$I, $3) x on conflict (workspace_id, id) do nothing returning to_jsonb(t)',
            table_name, (select string_agg(quote_ident(k), ', ') from jsonb_object_keys(fields) k),
            case when table_name in ('orders', 'customers') then ', brought_by' else '' end,
            (select string_agg('x.' || quote_ident(k), ', ') from jsonb_object_keys(fields) k),
            case when table_name in ('orders', 'customers') then ', $4' else '' end)
        into present using me.workspace_id, row_id, fields, me.id;
        if present is not null then
            return '{"s": "ok"}';
        end if;
        was := '{}'; -- it is there already: whatever differs is another's word
        base := null;
    end if;
    execute format('select to_jsonb(t) from hub.%I t where t.workspace_id = $1 and t.id = $2 for update', table_name)
        into present using me.workspace_id, row_id;
    if present is null then
        if kind = 'del' then
            return '{"s": "ok"}';
        end if;
        raise exception 'no such row' using errcode = 'HB002';
    end if;
    if me.role = 'reseller' and not hub.is_reseller_row(me, table_name, row_id) then
        raise exception 'no such row' using errcode = 'HB002';
    end if;
    if kind = 'del' then
        if base is not null and (present ->> 'ver')::integer <> base then
            raise exception 'changed meanwhile' using errcode = 'HB004';
        end if;
        execute format('delete from hub.%I t where t.workspace_id = $1 and t.id = $2', table_name) using me.workspace_id, row_id;
        return '{"s": "ok"}';
    end if;
    for name, value in select * from jsonb_each(fields) loop
        if present -> name = value or not hub.may_write(me.role, table_name, kind, name)
            or (me.role = 'reseller' and table_name = 'attributions' and name in ('tier_id', 'inviter_id', 'own_purchase')) then
            continue; -- what the hub fills in is no contradiction
        elsif not hub.only_grows(table_name)
            and (base = (present ->> 'ver')::integer or (was ? name and present -> name = was -> name)) then
            takes := takes || jsonb_build_object(name, value);
        else
            theirs := theirs || jsonb_build_object(name, present -> name);
        end if;
    end loop;
    if theirs <> '{}' and hub.is_whole(table_name) then
        return jsonb_build_object('s', 'conflict', 't', table_name, 'row', row_id, 'theirs', theirs, 'stops', true);
    end if;
    if takes <> '{}' then
        execute format('update hub.%I t set (%s) = row(%s) from jsonb_populate_record(null::hub.%1$I, $3) x '
            'where t.workspace_id = $1 and t.id = $2', table_name,
            (select string_agg(quote_ident(k), ', ') from jsonb_object_keys(takes) k),
            (select string_agg('x.' || quote_ident(k), ', ') from jsonb_object_keys(takes) k))
        using me.workspace_id, row_id, takes;
    end if;
    if theirs <> '{}' then
        return jsonb_build_object('s', 'conflict', 't', table_name, 'row', row_id, 'theirs', theirs);
    end if;
    return jsonb_build_object('s', case when takes <> '{}' and base is distinct from (present ->> 'ver')::integer then 'merged' else 'ok' end);
end $$;

-- The orders that a change is about, as far as a commission follows from them.
create function hub.orders_of(workspace uuid, change jsonb) returns text[]
language sql stable security definer set search_path = pg_catalog as $$
    select coalesce(array_agg(n.order_id), '{}')
    from jsonb_array_elements(change -> 'ops') o (op), lateral (
        select op ->> 'row' where op ->> 't' = 'orders'
        union all select op -> 'set' ->> 'refers_to' where op ->> 't' = 'orders'
        union all select op -> 'set' ->> 'order_id' where op ->> 't' in ('order_lines', 'fulfilments', 'attributions')
        union all select l.order_id::text from hub.order_lines l where op ->> 't' = 'order_lines' and l.workspace_id = workspace
            and l.id = case when op ->> 'row' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then (op ->> 'row')::uuid end) n (order_id)
    where n.order_id is not null
$$;

-- Each desk's edit of an order is right in itself; together they need not be: of a discount every line has its part.
create function hub.check_discounts(workspace uuid, orders text[]) returns void
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if exists (select 1 from unnest(orders) n (id) join hub.orders o on o.workspace_id = workspace and o.id = n.id::uuid
            where o.discount <> (select coalesce(sum(l.order_discount), 0) from hub.order_lines l
                where l.workspace_id = workspace and l.order_id = o.id)) then
        raise exception 'the parts of a discount do not add up' using errcode = 'check_violation';
    end if;
end $$;

-- One change, in a transaction of its own inside the caller's.
create function hub.apply_change(me hub.members, change jsonb) returns jsonb
language plpgsql security definer set search_path = pg_catalog as $$
declare
    op jsonb;
    one jsonb;
    answer text := 'ok';
    theirs jsonb[] := '{}';
    stops boolean := false;
    code text;
    detail text;
begin
    begin
        for op in select * from jsonb_array_elements(change -> 'ops') loop
            one := hub.apply_operation(me, op);
            if one ->> 's' = 'conflict' then
                theirs := theirs || (one - '{s,stops}'::text[]);
                stops := stops or one ? 'stops';
                answer := 'conflict';
            elsif one ->> 's' = 'merged' and answer = 'ok' then
                answer := 'merged';
            end if;
        end loop;
        if stops then
            raise exception 'changed meanwhile' using errcode = 'HB004';
        end if;
        perform hub.check_discounts(me.workspace_id, hub.orders_of(me.workspace_id, change));
        if me.role = 'reseller' then
            for op in select * from jsonb_array_elements(change -> 'ops') loop
                if not hub.is_reseller_row(me, op ->> 't', (op ->> 'row')::uuid) then
                    raise exception 'may not write this %', op ->> 't' using errcode = '42501';
                end if;
            end loop;
        end if;
    exception
        -- What passes by itself must not become an answer for ever: the whole push fails and comes again.
        when serialization_failure or deadlock_detected or lock_not_available or query_canceled
            or insufficient_resources or operator_intervention or disk_full then
            raise;
        when others then
            get stacked diagnostics code = returned_sqlstate, detail = message_text;
            if code = 'HB004' then
                return jsonb_build_object('s', 'conflict', 'code', code,
                    'theirs', to_jsonb(theirs));
            end if;
            return jsonb_build_object('s', case when code = '42501' then 'denied' else 'rejected' end, 'code', code,
                'detail', case when code like 'HB%' or code = '42501' then left(detail, 200) else '' end);
    end;
    return case when answer = 'conflict' then jsonb_build_object('s', answer, 'theirs', to_jsonb(theirs))
        else jsonb_build_object('s', answer) end;
end $$;

-- All changes at once, table by table, where each only adds rows and nobody may be refused. False: it can't be done so.
-- exact: all numbers in them are known to be as every computer holds them.
create function hub.apply_rows(me hub.members, changes jsonb[], exact boolean) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
declare
    each record;
    added bigint;
    known text[];
    closed text[]; -- columns that this role may not write
    orders text[] := '{}';
begin
    if me.role = 'reseller' then
        return false;
    end if;
    begin
        for each in
            select o.op ->> 't' as name, array_agg(o.op order by c.n, o.n) as ops,
                count(*) as many, bool_and(o.op ->> 'k' = 'put') as adds, min(c.n * 100000 + o.n) as first
            from unnest(changes) with ordinality c (change, n),
                jsonb_array_elements(c.change -> 'ops') with ordinality o (op, n)
            group by 1 order by first
        loop
            select t.columns into known from hub.synced_tables t where t.name = each.name;
            if known is null or not each.adds or not hub.may_write(me.role, each.name, 'put', '') then
                raise exception 'one by one' using errcode = 'HB009'; -- and without the tables before this one
            end if;
            select coalesce(array_agg(k), '{}') into closed from unnest(known) k
            where not hub.may_write(me.role, each.name, 'put', k);
            if exists (select 1 from unnest(each.ops) o (op)
                    where ((o.op -> 'set') - known = '{}'
                        and not exists (select 1 from unnest(closed) k where not hub.says_nothing(coalesce(o.op -> 'set' -> k, 'null')))
                        and (exact or not hub.has_inexact(o.op -> 'set'))) is not true) then
                raise exception 'one by one' using errcode = 'HB009';
            end if;
            execute format('insert into hub.%1$I (workspace_id, id, rev, seq, %2$s%3$s) '
                'select $1, (o.op ->> ''row'')::uuid, $4, nextval(''hub.seq''), %4$s%5$s '
                'from unnest($2) o (op), jsonb_populate_record(null::hub.%1$I, o.op -> ''set'') x', each.name,
                (select string_agg(quote_ident(k), ', ') from unnest(known) k),
                case when each.name in ('orders', 'customers') then ', brought_by' else '' end,
                (select string_agg('x.' || quote_ident(k), ', ') from unnest(known) k),
                case when each.name in ('orders', 'customers') then ', $3' else '' end)
            using me.workspace_id, each.ops, me.id, hub.next_rev(me.workspace_id);
            get diagnostics added = row_count;
            if added <> each.many then
                raise exception 'one by one' using errcode = 'HB009';
            end if;
            if each.name in ('orders', 'order_lines') then
                select array_agg(distinct coalesce(o.op -> 'set' ->> 'order_id', o.op ->> 'row')) || orders into orders
                from unnest(each.ops) o (op);
            end if;
        end loop;
        perform hub.check_discounts(me.workspace_id, orders);
    exception
        when serialization_failure or deadlock_detected or lock_not_available or query_canceled
            or insufficient_resources or operator_intervention or disk_full then
            raise;
        when others then
            return false;
    end;
    return true;
end $$;

-- Whether a change books commission of one of these.
create function hub.books(change jsonb, orders text[]) returns boolean language sql immutable as $$
    select exists (select 1 from jsonb_array_elements(change -> 'ops') o (op)
        where op ->> 't' = 'commission_entries' and op -> 'set' ->> 'order_id' = any (orders))
$$;

create function hub.answer(client uuid, change_id uuid, answer jsonb) returns jsonb
language sql security definer set search_path = pg_catalog as $$
    insert into hub.change_log (client_id, change_id, answer) values (client, change_id, answer)
    returning jsonb_build_object('id', change_id) || answer
$$;

-- What PostgreSQL knows of tables that grew. Of one that it takes for small every index of the workspace looks as good to it
-- as the one with the id, and such a plan, once made, walks through all of the shop for each row that refers to it.
-- (Measured: a fifth of the orders per second.) PostgreSQL's own upkeep comes a minute later.
create function hub.look_at_growth() returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
    each record;
begin
    for each in
        select format('hub.%I', c.relname) as name from pg_class c
        where c.relnamespace = 'hub'::regnamespace and c.relkind = 'r'
            and pg_relation_size(c.oid) / 8192 > greatest(4 * c.relpages, 4)
    loop
        begin
            execute 'lock table ' || each.name || ' in share update exclusive mode nowait';
            execute 'analyze ' || each.name;
        exception when lock_not_available then
            null; -- somebody does it already
        end;
    end loop;
end $$;

create function api.sync_push(client_id uuid, changes json, client_schema integer default 1) returns json
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
    me hub.members;
    many integer := json_array_length(changes);
    change json;
    parsed jsonb;
    change_id uuid;
    client hub.clients;
    known jsonb;
    fresh jsonb[] := '{}';
    one jsonb;
    doubtful text[] := '{}'; -- orders of which a change was refused
    answers jsonb[] := '{}';
    i integer := 0;
begin
    me := hub.enter();
    if many > 500 then
        raise exception 'more than 500 changes' using errcode = 'HB003';
    end if;
    insert into hub.clients (id, member_id) values (client_id, me.id) on conflict (id) do nothing;
    -- A retry that races its own original waits here.
    select * into client from hub.clients c where c.id = client_id and c.member_id = me.id for update;
    if not found then
        raise exception 'this client is another member''s' using errcode = '28000';
    end if;
    perform hub.next_rev(me.workspace_id); -- taken first by everybody: one order of locks
    -- All are new and well-formed: added at once, if they only add.
    begin
        select array_agg(e order by n) into fresh from jsonb_array_elements(changes::jsonb) with ordinality x (e, n);
        if many > 1 and not exists (select 1 from unnest(fresh) f
                where (f ->> 'n')::bigint <= client.last_number or (f ->> 'id')::uuid is null)
            -- Sixteen digits in a row are no number that is exact, or a text: looked at closely. A fraction is refused by its column.
            and hub.apply_rows(me, fresh, changes::jsonb::text !~ '[0-9]{16}') then
            insert into hub.change_log (client_id, change_id, answer)
            select client.id, (f ->> 'id')::uuid, '{"s": "ok"}' from unnest(fresh) f;
            update hub.clients c set last_number = (select max((f ->> 'n')::bigint) from unnest(fresh) f), seen_at = now()
            where c.id = client.id;
            perform pg_notify('hub_' || replace(me.workspace_id::text, '-', ''), '');
            perform hub.look_at_growth();
            return json_build_object('results', (select json_agg(json_build_object('id', f ->> 'id', 's', 'ok') order by n)
                from unnest(fresh) with ordinality u (f, n)));
        end if;
    exception when data_exception or unique_violation then
        null; -- one of them is unusable: one by one
    end;
    for change in select e from json_array_elements(changes) e loop
        i := i + 1;
        begin
            parsed := change::jsonb; -- not for a text with U+0000
            change_id := (parsed ->> 'id')::uuid;
        exception when data_exception then
            parsed := null;
        end;
        if parsed is null or change_id is null or jsonb_typeof(parsed -> 'ops') is distinct from 'array' or coalesce(parsed ->> 'n', '') !~ '^\d{1,15}$' then
            answers := answers || jsonb_build_object('at', i - 1, 's', 'rejected', 'code', 'HB005', 'detail', 'malformed change');
            continue;
        end if;
        select l.answer into known from hub.change_log l where l.client_id = client.id and l.change_id = (parsed ->> 'id')::uuid;
        if known is not null then
            one := jsonb_build_object('id', change_id, 'again', true) || known;
        elsif (parsed ->> 'n')::bigint <= client.last_number then
            one := jsonb_build_object('id', change_id, 's', 'rejected', 'code', 'HB007', 'detail', 'older than what is remembered');
        else
            -- Its desk derived the commission from the order as it would have been.
            one := hub.answer(client.id, change_id, case when hub.books(parsed, doubtful)
                then '{"s": "rejected", "code": "HB013", "detail": "commission of an order of which a change was refused"}'
                else hub.apply_change(me, parsed) end);
            client.last_number := (parsed ->> 'n')::bigint;
        end if;
        if one ? 'code' then
            doubtful := doubtful || hub.orders_of(me.workspace_id, parsed);
        end if;
        answers := answers || one;
    end loop;
    update hub.clients c set last_number = greatest(c.last_number, client.last_number), seen_at = now() where c.id = client.id;
    perform pg_notify('hub_' || replace(me.workspace_id::text, '-', ''), '');
    perform hub.look_at_growth();
    return json_build_object('results', array_to_json(answers));
end $$;
grant execute on function api.sync_push(uuid, json, integer) to hub_owner, hub_staff, hub_reseller;
reset role;
