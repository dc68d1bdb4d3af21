-- The catalog and stock, complete: suppliers, further barcodes and pictures, prices by tier and for a time, fields of the
-- shop's own, counts of the shelf. And the groups and resellers that a customer belongs to, by name.
-- variants.barcode and products.picture_id stay: they are the first of each.

CREATE TABLE suppliers (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    contact TEXT NOT NULL DEFAULT '',
    lead_days INTEGER NOT NULL DEFAULT 7, -- from ordering to standing on the shelf
    note TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
);
ALTER TABLE products ADD COLUMN supplier_id INTEGER REFERENCES suppliers (id); -- never shown to a reseller

CREATE TABLE variant_barcodes (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    variant_id INTEGER NOT NULL REFERENCES variants (id),
    barcode TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
);
CREATE INDEX variant_barcodes_variant ON variant_barcodes (variant_id, position);
CREATE INDEX variant_barcodes_barcode ON variant_barcodes (barcode) WHERE deleted_at IS NULL;

CREATE TABLE product_pictures (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    product_id INTEGER NOT NULL REFERENCES products (id),
    picture_id INTEGER NOT NULL REFERENCES pictures (id),
    position INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
);
CREATE INDEX product_pictures_product ON product_pictures (product_id, position);

ALTER TABLE variants ADD COLUMN sale_price INTEGER; -- minor units; null: never on sale
ALTER TABLE variants ADD COLUMN sale_from TEXT; -- first and last day in the shop's time zone, 'YYYY-MM-DD'; null: open
ALTER TABLE variants ADD COLUMN sale_until TEXT;

CREATE TABLE reseller_tiers (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
);

CREATE TABLE tier_prices (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE, -- derived from variant and tier
    variant_id INTEGER NOT NULL REFERENCES variants (id),
    tier_id INTEGER NOT NULL REFERENCES reseller_tiers (id),
    price INTEGER NOT NULL, -- minor units
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    UNIQUE (variant_id, tier_id)
);

CREATE TABLE custom_fields (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('text', 'number', 'day', 'yes_no', 'choice')),
    choices TEXT NOT NULL DEFAULT '[]', -- JSON list, for a choice
    position INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
);

CREATE TABLE custom_values (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE, -- derived from product and field
    product_id INTEGER NOT NULL REFERENCES products (id),
    field_id INTEGER NOT NULL REFERENCES custom_fields (id),
    value TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    UNIQUE (product_id, field_id)
);

ALTER TABLE stock_movements ADD COLUMN made_by TEXT NOT NULL DEFAULT ''; -- the person at the desk

-- A count of the shelf under way survives the evening and the plug; its differences are booked as movements at the end.
CREATE TABLE stock_counts (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    made_by TEXT NOT NULL DEFAULT '',
    started_at INTEGER NOT NULL,
    booked_at INTEGER,
    deleted_at INTEGER -- given up
);

CREATE TABLE stock_count_lines (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE, -- derived from count and variant
    count_id INTEGER NOT NULL REFERENCES stock_counts (id),
    variant_id INTEGER NOT NULL REFERENCES variants (id),
    expected INTEGER NOT NULL, -- on hand when it was first counted, so that what is sold meanwhile is no difference
    counted INTEGER NOT NULL,
    at INTEGER NOT NULL,
    deleted_at INTEGER,
    UNIQUE (count_id, variant_id)
);

CREATE TABLE groups (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    platform TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
);

CREATE TABLE group_members (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE, -- derived from group and customer
    group_id INTEGER NOT NULL REFERENCES groups (id),
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    nickname TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    UNIQUE (group_id, customer_id)
);
CREATE INDEX group_members_customer ON group_members (customer_id);

CREATE TABLE resellers (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    tier_id INTEGER REFERENCES reseller_tiers (id),
    note TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
);
ALTER TABLE customers ADD COLUMN reseller_id INTEGER REFERENCES resellers (id);
CREATE INDEX customers_reseller ON customers (reseller_id) WHERE reseller_id IS NOT NULL;

-- Lists and search follow the rows of products and customers: a further barcode is a changed product. Nothing is captured by this.
CREATE TRIGGER tell_variant_barcode_added AFTER INSERT ON variant_barcodes
BEGIN
    UPDATE products SET name = name WHERE id = (SELECT product_id FROM variants WHERE id = NEW.variant_id);
END;
CREATE TRIGGER tell_variant_barcode_changed AFTER UPDATE ON variant_barcodes
BEGIN
    UPDATE products SET name = name WHERE id = (SELECT product_id FROM variants WHERE id = NEW.variant_id);
END;
CREATE TRIGGER tell_group_member_added AFTER INSERT ON group_members
BEGIN
    UPDATE customers SET note = note WHERE id = NEW.customer_id;
END;
CREATE TRIGGER tell_group_member_changed AFTER UPDATE ON group_members
BEGIN
    UPDATE customers SET note = note WHERE id = NEW.customer_id;
END;

CREATE TRIGGER keep_suppliers_delete BEFORE DELETE ON suppliers
BEGIN SELECT raise(ABORT, 'suppliers are marked deleted, never removed'); END;
CREATE TRIGGER keep_reseller_tiers_delete BEFORE DELETE ON reseller_tiers
BEGIN SELECT raise(ABORT, 'tiers are marked deleted, never removed'); END;
CREATE TRIGGER keep_resellers_delete BEFORE DELETE ON resellers
BEGIN SELECT raise(ABORT, 'resellers are marked deleted, never removed'); END;
CREATE TRIGGER keep_groups_delete BEFORE DELETE ON groups
BEGIN SELECT raise(ABORT, 'groups are marked deleted, never removed'); END;
CREATE TRIGGER keep_custom_fields_delete BEFORE DELETE ON custom_fields
BEGIN SELECT raise(ABORT, 'fields are marked deleted, never removed'); END;
