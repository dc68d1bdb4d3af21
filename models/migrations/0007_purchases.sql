-- Goods that were ordered from a supplier and have not arrived yet: the purchase list does not ask for them again, and
-- the day's desk says what arrives.

CREATE TABLE purchase_lines (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    variant_id INTEGER NOT NULL REFERENCES variants (id),
    supplier_id INTEGER REFERENCES suppliers (id),
    quantity INTEGER NOT NULL CHECK (quantity >= 0), -- thousandths that are still on the way; none once all are there
    ordered_at INTEGER NOT NULL,
    expected_on TEXT NOT NULL, -- a day in the shop's time zone, 'YYYY-MM-DD'
    arrived_at INTEGER, -- when the last of it came
    made_by TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    deleted_at INTEGER -- it will not come
);
CREATE INDEX purchase_lines_waiting ON purchase_lines (variant_id) WHERE arrived_at IS NULL AND deleted_at IS NULL;
