-- Who took an order, as payments and fulfilments have it already; empty where nobody was named.

ALTER TABLE orders ADD COLUMN made_by TEXT NOT NULL DEFAULT '';
