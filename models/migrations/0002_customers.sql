-- Customers, complete: several ways to reach one person, what is remembered about her, merging and erasing.
-- customers.phone, wechat and address stay: they are the first of each.

CREATE TABLE customer_contacts (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    kind TEXT NOT NULL CHECK (kind IN ('phone', 'address', 'wechat')),
    value TEXT NOT NULL, -- phones as digits
    label TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
);
CREATE INDEX customer_contacts_customer ON customer_contacts (customer_id, position);
CREATE INDEX customer_contacts_value ON customer_contacts (value) WHERE kind = 'phone' AND deleted_at IS NULL;

-- Pairs that look like one person and are not: asked once.
CREATE TABLE customer_distinct (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE, -- derived from the pair
    first_id INTEGER NOT NULL REFERENCES customers (id), -- the smaller id in this file
    second_id INTEGER NOT NULL REFERENCES customers (id),
    created_at INTEGER NOT NULL,
    UNIQUE (first_id, second_id)
);

ALTER TABLE customers ADD COLUMN remark TEXT NOT NULL DEFAULT ''; -- the name she has in the owner's WeChat
ALTER TABLE customers ADD COLUMN tags TEXT NOT NULL DEFAULT ''; -- comma separated
ALTER TABLE customers ADD COLUMN birthday TEXT NOT NULL DEFAULT ''; -- 'MM-DD' or 'YYYY-MM-DD'
ALTER TABLE customers ADD COLUMN merged_into INTEGER REFERENCES customers (id);
ALTER TABLE customers ADD COLUMN erased_at INTEGER;
CREATE INDEX customers_merged ON customers (merged_into) WHERE merged_into IS NOT NULL;

-- Lists and search follow the rows of customers: a changed contact is a changed customer. Nothing is captured by this.
CREATE TRIGGER tell_customer_contact_added AFTER INSERT ON customer_contacts
BEGIN
    UPDATE customers SET note = note WHERE id = NEW.customer_id;
END;
CREATE TRIGGER tell_customer_contact_changed AFTER UPDATE ON customer_contacts
BEGIN
    UPDATE customers SET note = note WHERE id = NEW.customer_id;
END;
CREATE TRIGGER keep_customer_contacts_delete BEFORE DELETE ON customer_contacts
BEGIN SELECT raise(ABORT, 'contacts are marked deleted, never removed'); END;
