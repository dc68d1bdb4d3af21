-- What pictures look like, by their SHA-256: it goes up and comes down in parts, each by its place, so that a broken line
-- costs one part; the rows in hub.pictures say which picture is whose.
set role hub_keeper;

create table hub.picture_content (
    workspace_id uuid not null references hub.workspaces,
    sha256 bytea not null,
    size integer not null check (size between 1 and 8388608),
    content bytea not null default '',
    primary key (workspace_id, sha256)
);
alter table hub.picture_content enable row level security;

-- Puts a part where it belongs and says how much is there; nothing changes for a part that is there already or comes too
-- soon. The last one must make the picture that was announced.
create function api.picture_add(sha256 text, start integer, size integer, bytes text) returns integer
language plpgsql volatile security definer set search_path = pg_catalog as $$
declare
    me hub.members := hub.enter();
    digest bytea := decode(sha256, 'hex');
    part bytea := decode(bytes, 'base64');
    there bytea;
begin
    if me.role = 'reseller' or not exists (select 1 from hub.pictures p where p.workspace_id = me.workspace_id and p.sha256 = digest) then
        raise exception 'no such picture' using errcode = '42501';
    end if;
    insert into hub.picture_content (workspace_id, sha256, size) values (me.workspace_id, digest, picture_add.size)
    on conflict do nothing;
    select c.content into there from hub.picture_content c where c.workspace_id = me.workspace_id and c.sha256 = digest for update;
    if length(there) = start and start + length(part) <= picture_add.size then
        there := there || part;
        if length(there) = picture_add.size and public.digest(there, 'sha256') <> digest then
            there := '';
        end if;
        update hub.picture_content c set content = there, size = picture_add.size
        where c.workspace_id = me.workspace_id and c.sha256 = digest;
    end if;
    return length(there);
end $$;

-- {"size", "bytes"}, half a megabyte at most; null while it is not all there, and for what she may not see.
create function api.picture_part(sha256 text, start integer) returns json
language plpgsql stable security definer set search_path = pg_catalog as $$
declare
    me hub.members := hub.enter();
    digest bytea := decode(sha256, 'hex');
    seen boolean;
begin
    if me.role = 'reseller' then
        select exists (select 1 from reseller_sees.pictures p where p.workspace_id = me.workspace_id and p.sha256 = digest) into seen;
    else
        select exists (select 1 from hub.pictures p where p.workspace_id = me.workspace_id and p.sha256 = digest) into seen;
    end if;
    return (select json_build_object('size', c.size, 'bytes',
            replace(encode(substr(c.content, picture_part.start + 1, 524288), 'base64'), E'\n', ''))
        from hub.picture_content c
        where seen and c.workspace_id = me.workspace_id and c.sha256 = digest and length(c.content) = c.size);
end $$;
grant execute on function api.picture_add(text, integer, integer, text) to hub_owner, hub_staff;
grant execute on function api.picture_part(text, integer) to hub_owner, hub_staff, hub_reseller;
reset role;
