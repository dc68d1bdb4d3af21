-- Orders, complete: whose group they are of, where they go, discounts on the whole, who took a payment, what was changed
-- after they were placed. A refund is an order of its own with negative lines, as imported returns have always been: its
-- lines say which line they take back.

ALTER TABLE groups ADD COLUMN leader_id INTEGER REFERENCES resellers (id); -- null: the shop leads it itself
ALTER TABLE groups ADD COLUMN tags TEXT NOT NULL DEFAULT ''; -- comma separated

CREATE TABLE pickup_points (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    group_id INTEGER NOT NULL REFERENCES groups (id),
    name TEXT NOT NULL,
    address TEXT NOT NULL DEFAULT '',
    hours TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
);
CREATE INDEX pickup_points_group ON pickup_points (group_id, position);

ALTER TABLE orders ADD COLUMN group_id INTEGER REFERENCES groups (id);
ALTER TABLE orders ADD COLUMN pickup_id INTEGER REFERENCES pickup_points (id);
ALTER TABLE orders ADD COLUMN address TEXT NOT NULL DEFAULT ''; -- where this order goes: building, room, street
ALTER TABLE orders ADD COLUMN tags TEXT NOT NULL DEFAULT ''; -- comma separated
ALTER TABLE orders ADD COLUMN discount INTEGER NOT NULL DEFAULT 0; -- off the whole, rounding included; the lines carry it
ALTER TABLE orders ADD COLUMN rounding INTEGER NOT NULL DEFAULT 0; -- how much of the discount only rounds the sum down
ALTER TABLE orders ADD COLUMN merged_into INTEGER REFERENCES orders (id); -- its lines are in that order now
CREATE INDEX orders_refers ON orders (refers_to) WHERE refers_to IS NOT NULL;
CREATE INDEX orders_group ON orders (group_id, placed_at) WHERE group_id IS NOT NULL;

-- amount = quantity x price - discount - order_discount
ALTER TABLE order_lines ADD COLUMN order_discount INTEGER NOT NULL DEFAULT 0; -- its part of the order's discount
ALTER TABLE order_lines ADD COLUMN price_reason TEXT NOT NULL DEFAULT ''; -- why the price is not the catalog's
ALTER TABLE order_lines ADD COLUMN returns_line INTEGER; -- of a return: the line of the order it refers to

ALTER TABLE payments ADD COLUMN reference TEXT NOT NULL DEFAULT ''; -- the transaction number of the bank or wallet
ALTER TABLE payments ADD COLUMN tendered INTEGER; -- the cash that was handed over, where change was given
ALTER TABLE payments ADD COLUMN made_by TEXT NOT NULL DEFAULT '';
ALTER TABLE fulfilments ADD COLUMN made_by TEXT NOT NULL DEFAULT '';

-- What was changed of an order after it was placed, by whom. Only added to; what tells of an erased person is blanked.
CREATE TABLE order_trail (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    changes TEXT NOT NULL, -- [{"what": "quantity", "of": "Lychee", "was": "2", "now": "3"}]
    reason TEXT NOT NULL DEFAULT '',
    made_by TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL
);
CREATE INDEX order_trail_order ON order_trail (order_id);

CREATE TRIGGER keep_order_trail_update BEFORE UPDATE OF uuid, order_id, made_by, at ON order_trail
BEGIN SELECT raise(ABORT, 'the trail of an order is never changed, only added to'); END;
CREATE TRIGGER keep_order_trail_delete BEFORE DELETE ON order_trail
BEGIN SELECT raise(ABORT, 'the trail of an order is never changed, only added to'); END;
CREATE TRIGGER keep_order_trail_replace BEFORE INSERT ON order_trail
WHEN EXISTS (SELECT 1 FROM order_trail WHERE id = NEW.id OR uuid = NEW.uuid)
BEGIN SELECT raise(ABORT, 'the trail of an order is never replaced, only added to'); END;
CREATE TRIGGER keep_pickup_points_delete BEFORE DELETE ON pickup_points
BEGIN SELECT raise(ABORT, 'pickup points are marked deleted, never removed'); END;
