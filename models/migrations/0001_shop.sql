-- The first shop: catalog, stock, customers, orders, payments, and the outbox that captures their changes.
-- Every table whose rows leave the device has an integer key for this file and a UUID beside it.
-- Columns marked "derived" follow from other rows, are kept by triggers, and never travel.

CREATE TABLE settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE capture_state (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    change INTEGER NOT NULL -- groups the captured rows of one transaction
);
INSERT INTO capture_state (only, change) VALUES (1, 0);

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    change INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row INTEGER NOT NULL,
    part INTEGER, -- line number within the row, for lines
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    fields TEXT, -- {"column": [was, now]}; null for an insert, whose values are the row itself
    at INTEGER NOT NULL
);
CREATE INDEX outbox_row ON outbox (table_name, row);

CREATE TABLE pictures (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    sha256 BLOB NOT NULL UNIQUE,
    media_type TEXT NOT NULL,
    content BLOB NOT NULL
);

CREATE TABLE categories (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    parent_id INTEGER REFERENCES categories (id),
    name TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
);

CREATE TABLE products (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    category_id INTEGER REFERENCES categories (id),
    picture_id INTEGER REFERENCES pictures (id),
    name TEXT NOT NULL,
    description TEXT NOT NULL DEFAULT '',
    option_names TEXT NOT NULL DEFAULT '[]', -- JSON list: ["Color", "Size"]
    tags TEXT NOT NULL DEFAULT '', -- comma separated
    published INTEGER NOT NULL DEFAULT 1,
    source TEXT, -- where an import took it from: "woocommerce", "shopify"
    source_key TEXT, -- its identity there
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
);
CREATE INDEX products_source ON products (source, source_key) WHERE source_key IS NOT NULL;

CREATE TABLE variants (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    product_id INTEGER NOT NULL REFERENCES products (id),
    position INTEGER NOT NULL DEFAULT 0,
    sku TEXT, -- text, leading zeros survive; unique within the shop apart from case
    barcode TEXT,
    title TEXT NOT NULL DEFAULT '', -- "Blue / L"; empty when the product has one variant
    option_values TEXT NOT NULL DEFAULT '[]', -- JSON list parallel to the product's option_names
    unit TEXT NOT NULL DEFAULT '',
    price INTEGER NOT NULL DEFAULT 0, -- minor units
    list_price INTEGER, -- the price struck through
    cost INTEGER, -- never shown to a reseller
    low_stock INTEGER, -- thousandths; null: no level
    tracks_stock INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    on_hand INTEGER NOT NULL DEFAULT 0, -- derived: sum of stock movements
    reserved INTEGER NOT NULL DEFAULT 0 -- derived: sum of lines of placed orders
);
CREATE INDEX variants_product ON variants (product_id, position);
CREATE INDEX variants_sku ON variants (sku COLLATE NOCASE) WHERE sku IS NOT NULL;
CREATE INDEX variants_barcode ON variants (barcode) WHERE barcode IS NOT NULL;

CREATE TABLE customers (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    code TEXT, -- the customer's number in the program the history came from
    name TEXT NOT NULL,
    phone TEXT NOT NULL DEFAULT '',
    wechat TEXT NOT NULL DEFAULT '',
    address TEXT NOT NULL DEFAULT '',
    country TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
);
CREATE INDEX customers_code ON customers (code) WHERE code IS NOT NULL;
CREATE INDEX customers_phone ON customers (phone) WHERE phone <> '';

CREATE TABLE orders (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE,
    client_ref TEXT UNIQUE, -- the caller's own reference: the same order is never placed twice
    customer_id INTEGER REFERENCES customers (id),
    refers_to INTEGER REFERENCES orders (id), -- the order that a return takes back, where known
    placed_at INTEGER NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('draft', 'placed', 'completed', 'cancelled')),
    source TEXT NOT NULL DEFAULT 'desk', -- 'desk', 'import', 'script', 'demo'
    shipping INTEGER NOT NULL DEFAULT 0,
    country TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    gross INTEGER NOT NULL DEFAULT 0, -- derived: sum of the positive line amounts
    returns INTEGER NOT NULL DEFAULT 0, -- derived: sum of the negative line amounts
    total INTEGER NOT NULL DEFAULT 0, -- derived: gross + returns + shipping
    paid INTEGER NOT NULL DEFAULT 0, -- derived: sum of the payments
    refunded INTEGER NOT NULL DEFAULT 0, -- derived: sum of the refunds, as a positive figure
    fulfilment TEXT NOT NULL DEFAULT 'open' -- derived: the newest fulfilment row; without one, an imported order is handed over
);
CREATE INDEX orders_placed ON orders (placed_at);
CREATE INDEX orders_customer ON orders (customer_id, placed_at);
CREATE INDEX orders_open ON orders (placed_at) WHERE status = 'placed';

CREATE TABLE order_lines (
    order_id INTEGER NOT NULL REFERENCES orders (id),
    line_no INTEGER NOT NULL,
    variant_id INTEGER NOT NULL REFERENCES variants (id),
    sku TEXT, -- snapshots of the moment the order was placed
    name TEXT NOT NULL,
    unit TEXT NOT NULL DEFAULT '',
    quantity INTEGER NOT NULL,
    unit_price INTEGER NOT NULL,
    exact_price TEXT, -- the price as given where it was finer than the currency
    discount INTEGER NOT NULL DEFAULT 0,
    amount INTEGER NOT NULL, -- quantity x price - discount, rounded half away from zero
    cost INTEGER,
    PRIMARY KEY (order_id, line_no)
) WITHOUT ROWID;
CREATE INDEX order_lines_variant ON order_lines (variant_id);

CREATE TABLE payments (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    amount INTEGER NOT NULL, -- negative: a refund
    method TEXT NOT NULL, -- 'cash', 'wechat', 'alipay', 'card', 'transfer', 'imported'
    note TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL
);
CREATE INDEX payments_order ON payments (order_id);

CREATE TABLE fulfilments (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    state TEXT NOT NULL CHECK (state IN ('open', 'packed', 'shipped', 'ready', 'handed_over')),
    note TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL
);
CREATE INDEX fulfilments_order ON fulfilments (order_id);

CREATE TABLE stock_movements (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    variant_id INTEGER NOT NULL REFERENCES variants (id),
    quantity INTEGER NOT NULL, -- thousandths; negative: goods left
    reason TEXT NOT NULL CHECK (reason IN ('sale', 'return', 'purchase', 'write_off', 'count', 'transfer', 'import')),
    order_id INTEGER REFERENCES orders (id),
    reference TEXT, -- the document it came from, e.g. the number in an imported file
    note TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL
);
CREATE INDEX stock_movements_variant ON stock_movements (variant_id, at);

-- Derived columns. The bulk import switches these off inside its transaction and writes the same figures itself; `check` recounts them.
CREATE TRIGGER derive_on_hand AFTER INSERT ON stock_movements
BEGIN
    UPDATE variants SET on_hand = on_hand + NEW.quantity WHERE id = NEW.variant_id;
END;

CREATE TRIGGER derive_paid AFTER INSERT ON payments
BEGIN
    UPDATE orders
    SET paid = paid + max(NEW.amount, 0), refunded = refunded + max(-NEW.amount, 0)
    WHERE id = NEW.order_id;
END;

CREATE TRIGGER derive_fulfilment AFTER INSERT ON fulfilments
BEGIN
    UPDATE orders SET fulfilment = NEW.state WHERE id = NEW.order_id;
END;

CREATE TRIGGER derive_line_added AFTER INSERT ON order_lines
BEGIN
    UPDATE orders
    SET gross = gross + max(NEW.amount, 0), returns = returns + min(NEW.amount, 0), total = total + NEW.amount
    WHERE id = NEW.order_id;
    UPDATE variants SET reserved = reserved + NEW.quantity
    WHERE id = NEW.variant_id AND (SELECT status FROM orders WHERE id = NEW.order_id) = 'placed';
END;

CREATE TRIGGER derive_line_removed AFTER DELETE ON order_lines
BEGIN
    UPDATE orders
    SET gross = gross - max(OLD.amount, 0), returns = returns - min(OLD.amount, 0), total = total - OLD.amount
    WHERE id = OLD.order_id;
    UPDATE variants SET reserved = reserved - OLD.quantity
    WHERE id = OLD.variant_id AND (SELECT status FROM orders WHERE id = OLD.order_id) = 'placed';
END;

CREATE TRIGGER derive_line_changed AFTER UPDATE OF order_id, variant_id, quantity, amount ON order_lines
BEGIN
    UPDATE orders
    SET gross = gross - max(OLD.amount, 0), returns = returns - min(OLD.amount, 0), total = total - OLD.amount
    WHERE id = OLD.order_id;
    UPDATE orders
    SET gross = gross + max(NEW.amount, 0), returns = returns + min(NEW.amount, 0), total = total + NEW.amount
    WHERE id = NEW.order_id;
    UPDATE variants SET reserved = reserved - OLD.quantity
    WHERE id = OLD.variant_id AND (SELECT status FROM orders WHERE id = OLD.order_id) = 'placed';
    UPDATE variants SET reserved = reserved + NEW.quantity
    WHERE id = NEW.variant_id AND (SELECT status FROM orders WHERE id = NEW.order_id) = 'placed';
END;

CREATE TRIGGER derive_shipping_new AFTER INSERT ON orders WHEN NEW.shipping <> 0
BEGIN
    UPDATE orders SET total = total + NEW.shipping WHERE id = NEW.id;
END;

CREATE TRIGGER derive_shipping AFTER UPDATE OF shipping ON orders WHEN NEW.shipping <> OLD.shipping
BEGIN
    UPDATE orders SET total = total + NEW.shipping - OLD.shipping WHERE id = NEW.id;
END;

CREATE TRIGGER derive_reserved AFTER UPDATE OF status ON orders
WHEN (OLD.status = 'placed') <> (NEW.status = 'placed')
BEGIN
    UPDATE variants
    SET reserved = reserved + CASE WHEN NEW.status = 'placed' THEN lines.quantity ELSE -lines.quantity END
    FROM (SELECT variant_id, sum(quantity) AS quantity FROM order_lines WHERE order_id = NEW.id GROUP BY variant_id) AS lines
    WHERE variants.id = lines.variant_id;
END;

-- History is append-only where money or goods moved.
CREATE TRIGGER keep_stock_movements_update BEFORE UPDATE ON stock_movements
BEGIN SELECT raise(ABORT, 'stock movements are never changed, only added to'); END;
CREATE TRIGGER keep_stock_movements_delete BEFORE DELETE ON stock_movements
BEGIN SELECT raise(ABORT, 'stock movements are never changed, only added to'); END;
CREATE TRIGGER keep_payments_update BEFORE UPDATE ON payments
BEGIN SELECT raise(ABORT, 'payments are never changed, only added to'); END;
CREATE TRIGGER keep_payments_delete BEFORE DELETE ON payments
BEGIN SELECT raise(ABORT, 'payments are never changed, only added to'); END;
CREATE TRIGGER keep_fulfilments_update BEFORE UPDATE ON fulfilments
BEGIN SELECT raise(ABORT, 'fulfilments are never changed, only added to'); END;
CREATE TRIGGER keep_fulfilments_delete BEFORE DELETE ON fulfilments
BEGIN SELECT raise(ABORT, 'fulfilments are never changed, only added to'); END;
-- REPLACE deletes without telling the triggers above, so it is stopped before it begins.
CREATE TRIGGER keep_stock_movements_replace BEFORE INSERT ON stock_movements
WHEN EXISTS (SELECT 1 FROM stock_movements WHERE id = NEW.id OR uuid = NEW.uuid)
BEGIN SELECT raise(ABORT, 'stock movements are never replaced, only added to'); END;
CREATE TRIGGER keep_payments_replace BEFORE INSERT ON payments
WHEN EXISTS (SELECT 1 FROM payments WHERE id = NEW.id OR uuid = NEW.uuid)
BEGIN SELECT raise(ABORT, 'payments are never replaced, only added to'); END;
CREATE TRIGGER keep_fulfilments_replace BEFORE INSERT ON fulfilments
WHEN EXISTS (SELECT 1 FROM fulfilments WHERE id = NEW.id OR uuid = NEW.uuid)
BEGIN SELECT raise(ABORT, 'fulfilments are never replaced, only added to'); END;
CREATE TRIGGER keep_orders_delete BEFORE DELETE ON orders
BEGIN SELECT raise(ABORT, 'orders are cancelled, never deleted'); END;
CREATE TRIGGER keep_products_delete BEFORE DELETE ON products
BEGIN SELECT raise(ABORT, 'products are archived, never deleted'); END;
CREATE TRIGGER keep_variants_delete BEFORE DELETE ON variants
BEGIN SELECT raise(ABORT, 'variants are archived, never deleted'); END;
CREATE TRIGGER keep_customers_delete BEFORE DELETE ON customers
BEGIN SELECT raise(ABORT, 'customers are marked deleted, never removed'); END;
CREATE TRIGGER keep_categories_delete BEFORE DELETE ON categories
BEGIN SELECT raise(ABORT, 'categories are marked deleted, never removed'); END;
