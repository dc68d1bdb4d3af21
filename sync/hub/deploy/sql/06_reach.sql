-- When a row comes into somebody's sight or leaves it because another row changed, the feed must say so: what came is
-- touched, so that it comes by again; what left is said to be gone. Where much changes at once, the member pulls all again.
set role hub_keeper;

create function hub.say_gone_to(reseller uuid, workspace uuid, table_name text, id uuid) returns void
language sql security definer set search_path = pg_catalog as $$
    select hub.say_gone(workspace, 'reseller ' || reseller, table_name, id) where reseller is not null
$$;

create function hub.look_again(workspace uuid, reseller uuid) returns void
language sql security definer set search_path = pg_catalog as $$
    update hub.members m set access = m.access + 1 where m.workspace_id = workspace and m.reseller_id = reseller
$$;

-- Of these variants those that are not offered: resellers see them as far as their orders, links and rules name them, so
-- that they come and go with these. before: who may not see them any more for it.
create function hub.touch_hidden(workspace uuid, variants uuid[], before uuid default null) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
    hidden uuid[];
    products uuid[];
begin
    -- Looked up one by one by their index: a plan that was made for many must not walk through the catalog for one.
    select array_agg(distinct u.id) into hidden
    from unnest(variants) u (id) cross join lateral (
        select exists (select 1 from hub.variants v join hub.products p on p.workspace_id = v.workspace_id and p.id = v.product_id
            where v.workspace_id = workspace and v.id = u.id
                and v.deleted_at is null and p.published = 1 and p.deleted_at is null) as offered offset 0) o
    where not o.offered;
    if hidden is null then
        return;
    end if;
    select array_agg(distinct v.product_id) into products
    from hub.variants v where v.workspace_id = workspace and v.id = any (hidden);
    perform hub.say_gone_to(before, workspace, 'variants', h.id) from unnest(hidden) h (id);
    perform hub.say_gone_to(before, workspace, 'products', p.id) from unnest(products) p (id);
    update hub.variants v set rev = 0 where v.workspace_id = workspace and v.id = any (hidden);
    update hub.products p set rev = 0 where p.workspace_id = workspace and p.id = any (products);
end $$;

-- An order and all that belongs to it. before: who may not see it any more. What this transaction has touched itself
-- comes by anyway.
create function hub.touch_order(workspace uuid, order_id uuid, before uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
    now bigint := hub.next_rev(workspace);
    part text;
begin
    perform hub.say_gone_to(before, workspace, 'orders', order_id);
    update hub.orders o set rev = 0 where o.workspace_id = workspace and o.id = order_id and o.rev <> now;
    foreach part in array array['order_lines', 'payments', 'fulfilments', 'refund_requests', 'attributions'] loop
        if before is not null then
            execute format('select hub.say_gone_to($1, $2, %L, t.id) from hub.%I t where t.workspace_id = $2 and t.order_id = $3',
                part, part) using before, workspace, order_id;
        end if;
        execute format('update hub.%I t set rev = 0 where t.workspace_id = $1 and t.order_id = $2 and t.rev <> $3', part)
            using workspace, order_id, now;
    end loop;
    perform hub.touch_hidden(workspace, array(select l.variant_id from hub.order_lines l
        where l.workspace_id = workspace and l.order_id = $2), before);
    -- What was earned with it stays; whose order it is shows in it.
    update hub.commission_entries e set rev = 0 where e.workspace_id = workspace and (e.order_id = $2 or e.refund_id = $2) and e.rev <> now;
end $$;

create function hub.seller_of(workspace uuid, order_id uuid) returns uuid
language sql stable security definer set search_path = pg_catalog as $$
    select a.reseller_id from hub.attributions a
    where a.workspace_id = workspace and a.order_id = $2
        and not exists (select 1 from hub.attributions n where n.workspace_id = workspace and n.replaces = a.id)
    order by a.rev desc, a.seq desc limit 1
$$;

create function hub.attribution_added() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare
    seller uuid := hub.seller_of(new.workspace_id, new.order_id);
    each record;
begin
    for each in select o.id, o.seller_id from hub.orders o
        where o.workspace_id = new.workspace_id and (o.id = new.order_id or o.refers_to = new.order_id)
            and o.seller_id is distinct from seller
    loop
        update hub.orders o set seller_id = seller, rev = 0 where o.workspace_id = new.workspace_id and o.id = each.id;
        perform hub.touch_order(new.workspace_id, each.id, each.seller_id);
    end loop;
    return null;
end $$;
create trigger reach after insert on hub.attributions for each row execute function hub.attribution_added();

create function hub.order_added() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    new.seller_id := hub.seller_of(new.workspace_id, coalesce(new.refers_to, new.id));
    return new;
end $$;
create trigger reach before insert on hub.orders for each row execute function hub.order_added();

create index on hub.goods_words (workspace_id, variant_id);

-- Goods that are no longer offered are gone for resellers; those who sold them get back what is still theirs to see.
create function hub.touch_variant(workspace uuid, variant_id uuid, is_gone boolean) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    if is_gone then
        perform hub.say_gone(workspace, 'hub_reseller', 'variants', variant_id);
        perform hub.say_gone(workspace, 'hub_reseller', 'tier_prices', p.id) from hub.tier_prices p
            where p.workspace_id = workspace and p.variant_id = $2;
        perform hub.say_gone(workspace, 'hub_reseller', 'variant_barcodes', b.id) from hub.variant_barcodes b
            where b.workspace_id = workspace and b.variant_id = $2;
        perform hub.say_gone(workspace, 'hub_reseller', 'goods_words', w.id) from hub.goods_words w
            where w.workspace_id = workspace and w.variant_id = $2;
    end if;
    update hub.variants v set rev = 0 where v.workspace_id = workspace and v.id = $2;
    update hub.variant_barcodes b set rev = 0 where b.workspace_id = workspace and b.variant_id = $2;
    update hub.tier_prices p set rev = 0 where p.workspace_id = workspace and p.variant_id = $2;
    update hub.goods_words w set rev = 0 where w.workspace_id = workspace and w.variant_id = $2;
end $$;

create function hub.product_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare
    was boolean := old.published = 1 and old.deleted_at is null;
    is_now boolean := new.published = 1 and new.deleted_at is null;
begin
    if was <> is_now then
        if was then
            perform hub.say_gone(new.workspace_id, 'hub_reseller', 'products', new.id);
            perform hub.say_gone(new.workspace_id, 'hub_reseller', 'product_pictures', e.id) from hub.product_pictures e
                where e.workspace_id = new.workspace_id and e.product_id = new.id;
        end if;
        update hub.products p set rev = 0 where p.workspace_id = new.workspace_id and p.id = new.id;
        perform hub.touch_variant(new.workspace_id, v.id, was) from hub.variants v
            where v.workspace_id = new.workspace_id and v.product_id = new.id;
        update hub.product_pictures e set rev = 0 where e.workspace_id = new.workspace_id and e.product_id = new.id;
        update hub.pictures i set rev = 0 where i.workspace_id = new.workspace_id and (i.id = new.picture_id
            or i.id in (select e.picture_id from hub.product_pictures e
                where e.workspace_id = new.workspace_id and e.product_id = new.id));
    elsif new.picture_id is distinct from old.picture_id then
        update hub.pictures i set rev = 0 where i.workspace_id = new.workspace_id and i.id = new.picture_id;
    end if;
    return null;
end $$;
create trigger reach after update of published, deleted_at, picture_id on hub.products
for each row execute function hub.product_changed();

create function hub.variant_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform hub.touch_variant(new.workspace_id, new.id, new.deleted_at is not null);
    return null;
end $$;
create trigger reach after update of deleted_at on hub.variants
for each row when (new.deleted_at is distinct from old.deleted_at) execute function hub.variant_changed();

create function hub.picture_shown() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    update hub.pictures i set rev = 0 where i.workspace_id = new.workspace_id and i.id = new.picture_id;
    return null;
end $$;
create trigger reach after insert or update of picture_id on hub.product_pictures for each row execute function hub.picture_shown();
create trigger reach_new after insert on hub.products for each row when (new.picture_id is not null)
execute function hub.picture_shown();
create trigger reach_picture after insert or update of picture_id on hub.payouts for each row when (new.picture_id is not null)
execute function hub.picture_shown();

-- What shows with a customer: how she came, and what her orders say of her.
create function hub.touch_customer(workspace uuid, customer_id uuid, before uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform hub.say_gone_to(before, workspace, 'customers', customer_id);
    perform hub.say_gone_to(before, workspace, 'link_touches', t.id) from hub.link_touches t
        where before is not null and t.workspace_id = workspace and t.customer_id = $2;
    update hub.customers c set rev = 0 where c.workspace_id = workspace and c.id = $2;
    update hub.link_touches t set rev = 0 where t.workspace_id = workspace and t.customer_id = $2;
    update hub.orders o set rev = 0 where o.workspace_id = workspace and o.customer_id = $2 and o.seller_id is not null;
end $$;
create index on hub.link_touches (workspace_id, customer_id);
create index on hub.orders (workspace_id, customer_id) where seller_id is not null;

create function hub.customer_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    if new.reseller_id is distinct from old.reseller_id or new.deleted_at is distinct from old.deleted_at then
        perform hub.say_gone_to(g.leader_id, new.workspace_id, 'customers', new.id)
            from hub.group_members m join hub.groups g on g.workspace_id = m.workspace_id and g.id = m.group_id
            where m.workspace_id = new.workspace_id and m.customer_id = new.id and new.deleted_at is not null;
        perform hub.touch_customer(new.workspace_id, new.id, old.reseller_id);
    end if;
    return null;
end $$;
create trigger reach after update of reseller_id, deleted_at on hub.customers
for each row execute function hub.customer_changed();

create function hub.group_member_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform hub.touch_customer(new.workspace_id, new.customer_id,
        case when new.deleted_at is not null then g.leader_id end)
        from hub.groups g where g.workspace_id = new.workspace_id and g.id = new.group_id;
    return null;
end $$;
create trigger reach after insert or update of deleted_at on hub.group_members
for each row execute function hub.group_member_changed();

create function hub.group_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    if new.leader_id is distinct from old.leader_id or new.deleted_at is distinct from old.deleted_at then
        perform hub.look_again(new.workspace_id, old.leader_id);
        perform hub.look_again(new.workspace_id, new.leader_id);
    end if;
    return null;
end $$;
create trigger reach after update of leader_id, deleted_at on hub.groups for each row execute function hub.group_changed();

create function hub.reseller_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform hub.look_again(new.workspace_id, new.id);
    return null;
end $$;
create trigger reach after update of tier_id on hub.resellers
for each row when (new.tier_id is distinct from old.tier_id) execute function hub.reseller_changed();

-- The first entries of hers under a rule bring the rule into her sight, and what it is about. Rows that come together see
-- each other: first are those before which there was none of an earlier transaction. All of one workspace, as a push is.
create function hub.entries_added() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
declare
    workspace uuid := (select n.workspace_id from added n limit 1);
    now bigint;
    rule hub.commission_rules;
begin
    if workspace is null then
        return null; -- all were there already
    end if;
    now := hub.next_rev(workspace);
    for rule in
        select c.* from hub.commission_rules c
        where c.workspace_id = workspace and c.id in (
            select n.rule_id from (select distinct a.rule_id, a.reseller_id from added a) n
            where not exists (select 1 from hub.commission_entries e where e.workspace_id = workspace
                and e.rule_id = n.rule_id and e.reseller_id = n.reseller_id and e.rev <> now))
    loop
        update hub.commission_rules c set rev = 0 where c.workspace_id = workspace and c.id = rule.id;
        update hub.reseller_tiers t set rev = 0 where t.workspace_id = workspace and t.id = rule.tier_id;
        perform hub.touch_hidden(workspace, array(select v.id from hub.variants v where v.workspace_id = workspace
            and (v.id = rule.variant_id or v.product_id = rule.product_id)));
    end loop;
    return null;
end $$;
create trigger reach after insert on hub.commission_entries referencing new table as added
for each statement execute function hub.entries_added();

create function hub.payout_added() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    update hub.payout_batches b set rev = 0 where b.workspace_id = new.workspace_id and b.id = new.batch_id;
    return null;
end $$;
create trigger reach after insert on hub.payouts for each row execute function hub.payout_added();

-- All of one workspace, as a push is.
create function hub.lines_added() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform hub.touch_hidden((select l.workspace_id from added l limit 1), (select array_agg(distinct l.variant_id) from added l));
    return null;
end $$;
create trigger reach after insert on hub.order_lines referencing new table as added
for each statement execute function hub.lines_added();

create function hub.line_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform hub.touch_hidden(old.workspace_id, array[old.variant_id], (select o.seller_id from hub.orders o
        where o.workspace_id = old.workspace_id and o.id = old.order_id));
    if tg_op = 'UPDATE' then
        perform hub.touch_hidden(new.workspace_id, array[new.variant_id]);
    end if;
    return null;
end $$;
create trigger reach_gone after delete on hub.order_lines for each row execute function hub.line_changed();
create trigger reach_other after update of variant_id on hub.order_lines
for each row when (new.variant_id is distinct from old.variant_id) execute function hub.line_changed();

-- A word of a group's chat that means other goods now may leave a leader's sight with them.
create function hub.word_changed() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform hub.say_gone(new.workspace_id, 'hub_reseller', 'goods_words', new.id);
    update hub.goods_words w set rev = 0 where w.workspace_id = new.workspace_id and w.id = new.id;
    return null;
end $$;
create trigger reach after update of variant_id on hub.goods_words
for each row when (new.variant_id is distinct from old.variant_id) execute function hub.word_changed();

create function hub.link_added() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    update hub.products p set rev = 0 where p.workspace_id = new.workspace_id and p.id = new.product_id
        and (p.published <> 1 or p.deleted_at is not null);
    return null;
end $$;
create trigger reach after insert on hub.links for each row when (new.product_id is not null) execute function hub.link_added();
reset role;
