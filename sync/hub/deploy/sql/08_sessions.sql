-- Signing in, staying signed in, joining, leaving. The gate signs api.token into a JWT of 15 minutes; a device stays signed
-- in by a refresh token that changes with every use. Nothing here says whether an e-mail address is known.
set role hub_keeper;
create type api.token as (role text, workspace uuid, member uuid, session uuid, exp bigint);
create type api.session as (token api.token, refresh_token text, workspace_id uuid, workspace_name text, currency text,
    time_zone text, member_id uuid, role text, reseller_id uuid, access_seconds integer);

create function hub.hash_of(secret text) returns bytea language sql immutable set search_path = pg_catalog as $$
    select public.digest(convert_to(secret, 'UTF8'), 'sha256')
$$;

create function hub.session_of(member hub.members, session uuid, refresh_token text) returns api.session
language sql stable security definer set search_path = pg_catalog as $$
    select row(row('hub_' || member.role, member.workspace_id, member.id, session,
            extract(epoch from now())::bigint + 900)::api.token,
        refresh_token, member.workspace_id, w.name, w.currency, w.time_zone, member.id, member.role, member.reseller_id, 900)::api.session
    from hub.workspaces w where w.id = member.workspace_id
$$;

create function hub.open_session(member hub.members, device text) returns api.session
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
    secret text := encode(public.gen_random_bytes(32), 'hex');
    session uuid;
begin
    insert into hub.sessions (member_id, device, refresh_hash, expires_at)
    values (member.id, left(coalesce(device, ''), 80), hub.hash_of(secret), now() + interval '60 days')
    returning id into session;
    return hub.session_of(member, session, secret);
end $$;

-- Null when the password is wrong, the same for an unknown address and at the same cost. It raises nothing: that would
-- take back the count of failures.
create function hub.person_of(email text, password text) returns uuid
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
    person hub.people;
begin
    if email is null or password is null or length(password) > 72 then
        return null; -- bcrypt looks at 72 bytes
    end if;
    select * into person from hub.people p where p.email = lower($1) for update; -- one guess at a time
    if person.locked_until > clock_timestamp() then
        return null;
    end if;
    if public.crypt(password, coalesce(person.password, '$2a$10$abcdefghijklmnopqrstuuWhatever00000000000000000000000'))
            is distinct from person.password then
        update hub.people p set failed = p.failed + 1,
            locked_until = case when p.failed >= 9 then clock_timestamp() + interval '1 minute' end
        where p.id = person.id;
        return null;
    end if;
    update hub.people p set failed = 0, locked_until = null where p.id = person.id and p.failed > 0;
    return person.id;
end $$;

create function api.authenticate(email text, password text, workspace uuid default null, device text default null)
returns api.session language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
    person uuid := hub.person_of(email, password);
    member hub.members;
begin
    select * into member from hub.members m
    where m.person_id = person and m.active and (workspace is null or m.workspace_id = workspace)
    order by m.workspace_id limit 1;
    return case when member.id is not null then hub.open_session(member, device) end;
end $$;

-- The token changes with every use. The one before still works for five minutes, for a reply that was lost; used later,
-- somebody has copied it, and the session ends. HB030: somebody else has ended it, and the computer forgets the shop.
create function api.refresh(refresh_token text) returns api.session
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
    hash bytea := hub.hash_of(refresh_token);
    session hub.sessions;
    member hub.members;
    secret text;
begin
    select * into session from hub.sessions s where s.refresh_hash = hash or s.previous_hash = hash for update;
    if session.ended then
        raise exception 'access has ended' using errcode = 'HB030';
    end if;
    if session.id is null or session.revoked_at is not null or session.expires_at < now() then
        return null;
    end if;
    if session.previous_hash = hash and session.rotated_at < now() - interval '5 minutes' then
        update hub.sessions s set revoked_at = now() where s.id = session.id;
        return null;
    end if;
    select * into member from hub.members m where m.id = session.member_id and m.active;
    if member.id is null then
        return null;
    end if;
    secret := encode(public.gen_random_bytes(32), 'hex');
    update hub.sessions s set refresh_hash = hub.hash_of(secret), rotated_at = now(), expires_at = now() + interval '60 days',
        previous_hash = case when s.previous_hash = hash then s.previous_hash else s.refresh_hash end
    where s.id = session.id;
    return hub.session_of(member, session.id, secret);
end $$;

create function api.sign_out() returns boolean language plpgsql volatile security definer set search_path = pg_catalog as $$
begin
    perform hub.enter();
    update hub.sessions s set revoked_at = now() where s.id = hub.claim('session');
    return true;
end $$;

create function api.whoami() returns json language plpgsql stable security definer set search_path = pg_catalog as $$
declare
    me hub.members := hub.enter();
begin
    return json_build_object('member', me.id, 'workspace', me.workspace_id, 'role', me.role, 'reseller', me.reseller_id,
        'access', me.access);
end $$;

-- The computers that are signed in: all of the workspace for an owner, their own for the others.
create function api.devices() returns json language plpgsql stable security definer set search_path = pg_catalog as $$
declare
    me hub.members := hub.enter();
begin
    return (select coalesce(json_agg(json_build_object('id', s.id, 'device', s.device, 'role', m.role, 'email', p.email,
            'signedIn', s.created_at, 'lastSeen', s.rotated_at, 'mine', s.id = hub.claim('session')) order by s.rotated_at desc), '[]')
        from hub.sessions s join hub.members m on m.id = s.member_id join hub.people p on p.id = m.person_id
        where m.workspace_id = me.workspace_id and s.revoked_at is null and s.expires_at > now()
            and (me.role = 'owner' or m.id = me.id));
end $$;

create function api.sign_out_device(session uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
    me hub.members := hub.enter();
begin
    update hub.sessions s set revoked_at = now(), ended = s.id <> hub.claim('session')
    from hub.members m
    where s.id = session and s.revoked_at is null and m.id = s.member_id and m.workspace_id = me.workspace_id
        and (me.role = 'owner' or m.id = me.id);
    return found;
end $$;

-- A shop becomes a workspace under the id that its file has: the same file twice is one workspace. Null for an address
-- that has another password, or a shop that is another's.
create function api.open_workspace(shop uuid, name text, currency text, time_zone text, email text, password text,
    device text default null)
returns api.session language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
    person uuid;
    member hub.members;
begin
    if length(coalesce(password, '')) < 8 or length(password) > 72 or email !~ '^[^@\s]+@[^@\s]+$' then
        raise exception 'the password has 8 to 72 letters, the address an @' using errcode = 'HB020';
    end if;
    insert into hub.people (email, password) values (lower(email), public.crypt(password, public.gen_salt('bf', 10)))
    on conflict do nothing returning id into person;
    if person is null then
        person := hub.person_of(email, password);
    end if;
    if person is null then
        return null;
    end if;
    insert into hub.workspaces (id, name, currency, time_zone) values (shop, left(name, 200), left(currency, 3), left(time_zone, 64))
        on conflict (id) do nothing;
    if found then
        insert into hub.members (workspace_id, person_id, role) values (shop, person, 'owner');
    end if;
    select * into member from hub.members m where m.workspace_id = shop and m.person_id = person and m.active;
    return case when member.id is not null then hub.open_session(member, device) end;
end $$;

-- A code for one person to join with, good for a week. Only owners invite.
create function api.invite(role text, reseller uuid default null) returns text
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
    me hub.members := hub.enter();
    -- 32 letters that nobody takes for another; 16 of them are 80 bits.
    letters text := 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
    bytes bytea := public.gen_random_bytes(16);
    code text := '';
begin
    if me.role <> 'owner' then
        raise exception 'only an owner invites' using errcode = '42501';
    end if;
    for i in 0..15 loop
        code := code || substr(letters, get_byte(bytes, i) % 32 + 1, 1);
    end loop;
    insert into hub.invites (workspace_id, code_hash, role, reseller_id, expires_at)
    values (me.workspace_id, hub.hash_of(code), role, reseller, now() + interval '7 days');
    return code;
end $$;

-- Null for a code that is unknown, used or old, and for an address that has another password.
create function api.join_workspace(code text, email text, password text, device text default null) returns api.session
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
    invitation hub.invites;
    person uuid;
    member hub.members;
begin
    if length(coalesce(password, '')) < 8 or length(password) > 72 or email !~ '^[^@\s]+@[^@\s]+$' then
        raise exception 'the password has 8 to 72 letters, the address an @' using errcode = 'HB020';
    end if;
    select * into invitation from hub.invites i
    where i.code_hash = hub.hash_of(upper(regexp_replace(code, '[^A-Za-z0-9]', '', 'g'))) for update;
    if invitation.id is null or invitation.used_by is not null or invitation.expires_at < now() then
        return null;
    end if;
    insert into hub.people (email, password) values (lower(email), public.crypt(password, public.gen_salt('bf', 10)))
    on conflict do nothing returning id into person;
    if person is null then
        person := hub.person_of(email, password);
    end if;
    if person is null then
        return null;
    end if;
    insert into hub.members (workspace_id, person_id, role, reseller_id)
    values (invitation.workspace_id, person, invitation.role, invitation.reseller_id)
    on conflict (workspace_id, person_id) do update set active = true, role = excluded.role, reseller_id = excluded.reseller_id,
        access = hub.members.access + 1
        where not hub.members.active -- who is in already stays what she is
    returning * into member;
    if member.id is null then
        return null;
    end if;
    update hub.invites i set used_by = member.id where i.id = invitation.id;
    return hub.open_session(member, device);
end $$;

-- Numbers of orders begin with their device's code: each client gets one that no other has, its own wish if that is free.
create table hub.device_codes (
    workspace_id uuid not null references hub.workspaces,
    code text not null,
    client_id uuid not null,
    primary key (workspace_id, code),
    unique (workspace_id, client_id)
);
alter table hub.device_codes enable row level security;

create function api.enroll(client_id uuid, wish text) returns text
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
    me hub.members := hub.enter();
    -- Nobody takes these for another.
    letters text := 'ABCDEFGHJKLMNPQRSTUVWXYZ';
    given text;
    try text := case when wish ~ '^[A-Z][0-9A-Z]{1,3}$' then wish end;
begin
    select d.code into given from hub.device_codes d where d.workspace_id = me.workspace_id and d.client_id = enroll.client_id;
    for length in 1..100 loop
        exit when given is not null;
        try := coalesce(try, substr(letters, 1 + floor(random() * 24)::integer, 1)
            || (floor(random() * 8) + 2)::text || case when length > 40 then (floor(random() * 8) + 2)::text else '' end);
        insert into hub.device_codes (workspace_id, code, client_id) values (me.workspace_id, try, enroll.client_id)
        on conflict do nothing returning code into given;
        try := null;
    end loop;
    return given;
end $$;

-- An owner lets somebody go: her tokens end at once, her computers wipe their copy when they hear of it.
create function api.remove_member(member uuid) returns boolean
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
    me hub.members := hub.enter();
begin
    if me.role <> 'owner' or member = me.id then
        raise exception 'only an owner removes, and not herself' using errcode = '42501';
    end if;
    update hub.members m set active = false where m.id = member and m.workspace_id = me.workspace_id and m.active;
    if not found then
        return false;
    end if;
    update hub.sessions s set revoked_at = now(), ended = true where s.member_id = member;
    return true;
end $$;

grant execute on function api.authenticate(text, text, uuid, text), api.refresh(text),
    api.open_workspace(uuid, text, text, text, text, text, text), api.join_workspace(text, text, text, text)
    to hub_stranger, hub_owner, hub_staff, hub_reseller;
grant execute on function api.enroll(uuid, text), api.sign_out(), api.whoami(), api.devices(), api.sign_out_device(uuid)
    to hub_owner, hub_staff, hub_reseller;
grant execute on function api.invite(text, uuid), api.remove_member(uuid) to hub_owner;
reset role;
