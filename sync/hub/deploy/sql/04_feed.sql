-- The feed of a workspace: all its rows in the order in which their last change was committed. The order comes from a
-- counter whose row lock is held until the transaction ends, so that a late commit is never passed over. (A sequence or
-- a clock would: a reader may see 8 before the transaction that took 7 has committed.)
set role hub_keeper;

-- The counter of this transaction in a workspace: one for all that it changes.
create function hub.next_rev(workspace uuid) returns bigint
language plpgsql security definer set search_path = pg_catalog as $$
declare
    place text := 'hubrev.w' || replace(workspace::text, '-', '');
    transaction text := pg_current_xact_id()::text;
    known text := current_setting(place, true);
    value bigint;
begin
    if known like transaction || ':%' then
        return split_part(known, ':', 2)::bigint;
    end if;
    update hub.workspaces w set rev = w.rev + 1 where w.id = workspace returning w.rev into value;
    perform set_config(place, transaction || ':' || value, true);
    return value;
end $$;

-- Tombstones and farewells: a row that is not there for an audience any more ('all', 'hub_reseller' for every reseller, or 'reseller' and the id of one).
create table hub.gone (
    workspace_id uuid not null,
    audience text not null,
    table_name text not null,
    id uuid not null,
    rev bigint not null,
    seq bigint not null default nextval('hub.seq'),
    at timestamptz not null default now(),
    primary key (workspace_id, audience, table_name, id)
);
create index on hub.gone (workspace_id, rev, seq);

create function hub.say_gone(workspace uuid, audience text, table_name text, id uuid) returns void
language sql security definer set search_path = pg_catalog as $$
    insert into hub.gone (workspace_id, audience, table_name, id, rev)
    values (workspace, audience, table_name, id, hub.next_rev(workspace))
    on conflict (workspace_id, audience, table_name, id)
    do update set rev = excluded.rev, seq = nextval('hub.seq'), at = now()
$$;

create function hub.stamp() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    -- Who touches a row only so that it comes by again sets rev to 0; that is no new version.
    if tg_op = 'UPDATE' and new.rev <> 0 then
        new.ver := old.ver + 1;
    end if;
    new.rev := hub.next_rev(new.workspace_id);
    new.seq := nextval('hub.seq');
    return new;
end $$;

create function hub.bury() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform hub.say_gone(old.workspace_id, 'all', tg_table_name, old.id);
    return null;
end $$;

-- The synced tables with the columns that travel, in the order in which they do. New columns go to the end.
create view hub.synced_tables as
select c.relname::text as name,
    array_agg(a.attname::text order by a.attnum)
        filter (where a.attname not in ('workspace_id', 'id', 'ver', 'rev', 'seq', 'seller_id', 'brought_by')) as columns
from pg_class c join pg_attribute a on a.attrelid = c.oid
where c.relnamespace = 'hub'::regnamespace and c.relkind = 'r' and c.relname <> 'synced'
    and a.attnum > 0 and not a.attisdropped
    and exists (select 1 from pg_attribute s where s.attrelid = c.oid and s.attname = 'ver' and not s.attisdropped)
group by c.relname;

do $$
declare
    each text;
begin
    for each in select name from hub.synced_tables loop
        execute format('create trigger stamp before update on hub.%I for each row execute function hub.stamp()', each);
        -- Unless whoever adds many rows gives them their places itself.
        execute format('create trigger stamp_new before insert on hub.%I for each row when (new.rev = 0) execute function hub.stamp()', each);
        execute format('create trigger bury after delete on hub.%I for each row execute function hub.bury()', each);
    end loop;
end $$;

-- The expression that makes a row of the feed: ["table", id, ver, value …]; bytes travel as "\\x" and hex.
create function hub.row_expression(table_name text) returns text
language sql stable set search_path = pg_catalog as $$
    select format('json_build_array(%L, r.id, r.ver, %s)::text', table_name,
        string_agg(format('r.%I', c.name), ', ' order by c.place))
    from hub.synced_tables t, unnest(t.columns) with ordinality c (name, place)
    where t.name = table_name
$$;

-- What left a row's view and came back into it, or left another's, is not gone: only what she does not see now is.
create function hub.is_seen(from_schema text, table_name text, row_id uuid) returns boolean
language plpgsql stable security invoker set search_path = pg_catalog as $$
declare
    found boolean;
begin
    if to_regclass(format('%I.%I', from_schema, table_name)) is null then
        return false;
    end if;
    execute format('select exists (select 1 from %I.%I r where r.workspace_id = hub.claim(''workspace'') and r.id = $1)', from_schema, table_name)
        into found using row_id;
    return found;
end $$;
grant execute on function hub.is_seen(text, text, uuid) to hub_owner, hub_staff, hub_reseller;

-- Makes hub.page_of_<audience>: the next rows of the feed after (rev, seq), at most so many, as one JSON text. Every
-- table is read in the order of its index and no further than the page needs: a page costs what it holds, not what the
-- workspace holds.
create function hub.make_page(audience text, from_schema text) returns void
language plpgsql set search_path = pg_catalog as $$
declare
    branches text;
begin
    select string_agg(format(
        '    (select r.rev, r.seq, %s as item from %I.%I r where r.workspace_id = workspace '
        'and (r.rev, r.seq) > (after_rev, after_seq) order by r.rev, r.seq limit most)',
        hub.row_expression(t.name), from_schema, t.name), E'\n    union all\n' order by t.name)
    into branches
    from hub.synced_tables t
    where to_regclass(format('%I.%I', from_schema, t.name)) is not null;
    execute format($f$
        create or replace function hub.page_of_%s(workspace uuid, after_rev bigint, after_seq bigint, most integer)
        returns table (rows text, count bigint, rev bigint, seq bigint)
        language plpgsql stable security invoker set search_path = pg_catalog as $body$
        begin
            return query
            with page as (
                select f.rev, f.seq, f.item from (
%s
    union all
    (select g.rev, g.seq, json_build_array('-', g.table_name, g.id)::text from hub.gone g
    where g.workspace_id = workspace and (g.rev, g.seq) > (after_rev, after_seq) and not hub.is_seen(%L, g.table_name, g.id)
    order by g.rev, g.seq limit most)
                ) f order by f.rev, f.seq limit most)
            select coalesce(string_agg(p.item, ',' order by p.rev, p.seq), ''), count(*),
                max(p.rev), (array_agg(p.seq order by p.rev desc, p.seq desc))[1]
            from page p;
        end $body$
    $f$, audience, branches, from_schema);
end $$;

-- cursor: null for all there is, else what the page before ended with: epoch.access.rev.seq. Refused with a sentence
-- never; what can't be continued starts anew: {"reset": true}, upon which the client marks its rows and sweeps those
-- that did not come again. The answer is JSON as a text, which nobody on its way reads again.
create function api.sync_pull(cursor text default null, max_rows integer default 5000, client_schema integer default 1)
returns text language plpgsql stable security invoker set search_path = pg_catalog as $$
declare
    me hub.members := hub.enter();
    state hub.state;
    shop hub.workspaces;
    parts text[] := string_to_array(cursor, '.');
    after_rev bigint := 0;
    after_seq bigint := 0;
    most integer := least(greatest(coalesce(max_rows, 5000), 1), 5000);
    page record;
begin
    select * into state from hub.state;
    if client_schema < state.least_schema then
        return json_build_object('error', 'upgrade', 'leastSchema', state.least_schema)::text;
    end if;
    select * into shop from hub.workspaces w where w.id = me.workspace_id;
    if cursor is not null then
        if cursor !~ '^\d{1,9}\.\d{1,9}\.\d{1,18}\.\d{1,18}$' or parts[1]::integer <> state.epoch
            or parts[2]::integer <> me.access or parts[3]::bigint > shop.rev
            or (parts[3]::bigint < shop.horizon and parts[3]::bigint > 0) then
            return json_build_object('reset', true, 'more', true, 'rows', '[]'::json,
                'cursor', format('%s.%s.0.0', state.epoch, me.access))::text;
        end if;
        after_rev := parts[3]::bigint;
        after_seq := parts[4]::bigint;
    end if;
    if me.role = 'reseller' then
        select * into page from hub.page_of_reseller(me.workspace_id, after_rev, after_seq, most);
    elsif me.role = 'staff' then
        select * into page from hub.page_of_staff(me.workspace_id, after_rev, after_seq, most);
    else
        select * into page from hub.page_of_owner(me.workspace_id, after_rev, after_seq, most);
    end if;
    -- At the end the cursor moves on to the counter: rows that are not hers are not looked through again.
    return format('{"cursor":"%s.%s.%s.%s","more":%s,"rows":[%s]}', state.epoch, me.access,
        case when page.count < most then shop.rev else page.rev end,
        case when page.count < most then 999999999999999999 else page.seq end,
        case when page.count < most then 'false' else 'true' end, page.rows);
end $$;

-- What a client holds, to compare: per table how many rows, the sum of their versions and a mix of their ids.
create function hub.digest_of(from_schema text, workspace uuid) returns json
language plpgsql stable security invoker set search_path = pg_catalog as $$
declare
    each text;
    one json;
    all_of json[] := '{}';
begin
    for each in select name from hub.synced_tables order by name loop
        if to_regclass(format('%I.%I', from_schema, each)) is not null then
            execute format('select json_build_array(%L, count(*), coalesce(sum(ver), 0), '
                'bit_xor((''x'' || replace(id::text, ''-'', ''''))::bit(128))) from %I.%I where workspace_id = $1',
                each, from_schema, each) into one using workspace;
            all_of := all_of || one;
        end if;
    end loop;
    return array_to_json(all_of);
end $$;
reset role;
