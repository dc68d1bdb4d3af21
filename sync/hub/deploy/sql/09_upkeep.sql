-- What a timer or the administrator does; nobody else may.
set role hub_keeper;

-- Forgets tombstones and answers that are older than 180 days. The horizon rises with them, so that a client that was away
-- for longer pulls everything again instead of keeping rows that are gone.
create function hub.purge(older interval default '180 days') returns bigint
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
    forgotten bigint;
begin
    update hub.workspaces w set horizon = greatest(w.horizon, g.rev)
    from (select workspace_id, max(rev) as rev from hub.gone where at < now() - older group by 1) g
    where g.workspace_id = w.id;
    delete from hub.gone where at < now() - older;
    get diagnostics forgotten = row_count;
    delete from hub.change_log where at < now() - older;
    delete from hub.sessions where coalesce(revoked_at, expires_at) < now() - older;
    delete from hub.invites where expires_at < now() - older and used_by is null;
    return forgotten;
end $$;

-- After an older state was restored: what clients know may never have happened here. All pull again, and send again what
-- they remember having sent; ids make that safe. No epoch comes twice, even if one state is restored twice: it counts on
-- from the one that clients know, if the caller can tell, and is never less than the minutes since 1970.
create function hub.new_epoch(known integer default 0) returns integer
language sql volatile security definer set search_path = pg_catalog as $$
    update hub.state set epoch = greatest(epoch + 1, known + 1, (extract(epoch from now()) / 60)::integer) returning epoch
$$;

create function api.sync_digest() returns json language plpgsql stable security invoker set search_path = pg_catalog as $$
declare
    me hub.members := hub.enter();
begin
    return hub.digest_of(case me.role when 'owner' then 'hub' else me.role || '_sees' end, me.workspace_id);
end $$;
grant execute on function hub.digest_of(text, uuid) to hub_owner, hub_staff, hub_reseller;
grant select on hub.synced_tables to hub_owner, hub_staff, hub_reseller;
grant execute on function api.sync_digest() to hub_owner, hub_staff, hub_reseller;
reset role;
