-- Products with one variant each, as a large shop has them, in the workspace :workspace. Ids are UUIDs of version 7 in the
-- order in which a shop would have made them; names have about 20 letters, descriptions 80 to 120.
\set ON_ERROR_STOP on
begin;
create function pg_temp.id(kind text, number bigint) returns uuid language sql immutable as $$
    select (left(stamp, 8) || '-' || right(stamp, 4) || '-7' || left(noise, 3) || '-8' || substr(noise, 4, 3) || '-' || substr(noise, 7, 12))::uuid
    from (select lpad(to_hex(1772000000000 + number), 12, '0') as stamp, md5(kind || number) as noise) s
$$;
-- So many Chinese letters; the common ones lie close together.
create function pg_temp.letters(seed bigint, many integer) returns text language sql immutable as $$
    select string_agg(chr(19968 + ((seed * 7919 + n * 104729 + n * n * 31) % 6000)::integer), '') from generate_series(1, many) n
$$;
insert into hub.categories (workspace_id, id, name, position, created_at)
select :'workspace', pg_temp.id('category', n), pg_temp.letters(n, 4), n, 1772000000000 from generate_series(1, 40) n;
insert into hub.products (workspace_id, id, category_id, name, description, option_names, tags, published, created_at)
select :'workspace', pg_temp.id('product', n), pg_temp.id('category', 1 + n % 40), pg_temp.letters(n, (16 + n % 9)::integer),
    pg_temp.letters(n + 1, (80 + n % 41)::integer), '[]', case when n % 5 = 0 then '新品' else '' end, 1, 1772000000000 + n
from generate_series(1, :products) n;
insert into hub.variants (workspace_id, id, product_id, position, sku, barcode, title, option_values, unit, price, list_price,
    cost, tracks_stock, created_at)
select :'workspace', pg_temp.id('variant', n), pg_temp.id('product', n), 1, 'SKU-' || lpad(n::text, 6, '0'),
    '69' || lpad((n * 7919 % 100000000000)::text, 11, '0'), '', '[]', '件', 100 + n * 7919 % 50000,
    case when n % 3 = 0 then 200 + n * 7919 % 50000 end, 50 + n * 7919 % 25000, 1, 1772000000000 + n
from generate_series(1, :products) n;
commit;
