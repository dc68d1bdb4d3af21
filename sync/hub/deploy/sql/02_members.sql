-- People, the shops they work in, and the computers they are signed in on.
set role hub_keeper;

create table hub.state (
    single boolean primary key default true check (single),
    epoch integer not null default 1, -- counted up after every restore of an older state: all clients pull again
    schema integer not null default 1, -- of the rows below
    least_schema integer not null default 1 -- older programs are told to update
);
insert into hub.state default values;

create table hub.people (
    id uuid primary key default gen_random_uuid(),
    email text not null unique check (email = lower(email) and email <> ''),
    password text not null, -- bcrypt
    failed integer not null default 0,
    locked_until timestamptz
);

create table hub.workspaces (
    id uuid primary key,
    name text not null check (name <> ''),
    currency text not null, -- ISO 4217; with the time zone what a shop file must know before its first row
    time_zone text not null,
    rev bigint not null default 0, -- one more with every transaction that changes it; its row lock is held to the end
    horizon bigint not null default 0, -- tombstones up to this rev are gone: an older cursor starts anew
    created_at timestamptz not null default now()
);

create table hub.members (
    id uuid primary key default gen_random_uuid(),
    workspace_id uuid not null references hub.workspaces,
    person_id uuid not null references hub.people,
    role text not null check (role in ('owner', 'staff', 'reseller')),
    reseller_id uuid, -- her row in hub.resellers
    active boolean not null default true,
    access integer not null default 1, -- counted up when she may see other rows than before: she pulls them all again
    unique (workspace_id, person_id),
    check ((role = 'reseller') = (reseller_id is not null))
);

create table hub.sessions (
    id uuid primary key default gen_random_uuid(),
    member_id uuid not null references hub.members,
    device text not null default '',
    refresh_hash bytea not null unique, -- SHA-256 of the token; the token itself is nowhere
    previous_hash bytea unique,
    rotated_at timestamptz not null default now(),
    expires_at timestamptz not null,
    revoked_at timestamptz,
    ended boolean not null default false, -- by somebody else: that computer is to forget the shop
    created_at timestamptz not null default now(),
    synced_at timestamptz
);

create table hub.invites (
    id uuid primary key default gen_random_uuid(),
    workspace_id uuid not null references hub.workspaces,
    code_hash bytea not null unique, -- SHA-256 of the code
    role text not null check (role in ('owner', 'staff', 'reseller')),
    reseller_id uuid,
    expires_at timestamptz not null,
    used_by uuid references hub.members,
    check ((role = 'reseller') = (reseller_id is not null))
);

-- What the gate has proved of the caller. Null for a stranger.
create function hub.claim(name text) returns uuid language sql stable as $$
    select nullif(current_setting('hub.' || name, true), '')::uuid
$$;

-- The first step of every call: a token is only a copy of these rows, so that signing somebody out works at once.
create function hub.enter() returns hub.members
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
    member hub.members;
begin
    select m.* into member
    from hub.members m join hub.sessions s on s.member_id = m.id
    where m.id = hub.claim('member') and m.workspace_id = hub.claim('workspace') and m.active
        and s.id = hub.claim('session') and s.revoked_at is null and s.expires_at > now();
    if member.id is null or 'hub_' || member.role <> current_setting('role') then
        raise exception 'signed out' using errcode = '28000';
    end if;
    return member;
end $$;
grant execute on function hub.claim(text), hub.enter() to hub_owner, hub_staff, hub_reseller;
reset role;
