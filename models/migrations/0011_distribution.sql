-- Selling through others: resellers and how they came to be, links, to whom an order is owed and why, commission rules in
-- versions, the ledger of commissions, payouts and closed months. What was earned and paid is only added to.

-- Options that hold for the whole shop, on every desk of it. Keys that begin with "secret." are the owner's alone.
CREATE TABLE shop_options (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE, -- derived from the key
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
);

CREATE TABLE campaigns (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL,
    first_day TEXT, -- in the shop's time zone, 'YYYY-MM-DD'; null: open
    last_day TEXT,
    note TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
);

-- To rise to a tier: net sales of one's own within a number of days, never people one brought in.
ALTER TABLE reseller_tiers ADD COLUMN rise_sales INTEGER; -- minor units; null: by hand only
ALTER TABLE reseller_tiers ADD COLUMN rise_days INTEGER;

ALTER TABLE resellers ADD COLUMN status TEXT NOT NULL DEFAULT 'active'
    CHECK (status IN ('applied', 'active', 'frozen', 'left', 'declined'));
ALTER TABLE resellers ADD COLUMN inviter_id INTEGER REFERENCES resellers (id);
ALTER TABLE resellers ADD COLUMN customer_id INTEGER REFERENCES customers (id); -- she as a buyer
ALTER TABLE resellers ADD COLUMN phone TEXT NOT NULL DEFAULT '';
ALTER TABLE resellers ADD COLUMN wechat TEXT NOT NULL DEFAULT '';
ALTER TABLE resellers ADD COLUMN payout_method TEXT NOT NULL DEFAULT ''; -- 'wechat', 'alipay', 'bank', 'cash'; empty: not said yet
ALTER TABLE resellers ADD COLUMN payout_account TEXT NOT NULL DEFAULT '';
ALTER TABLE resellers ADD COLUMN payout_name TEXT NOT NULL DEFAULT ''; -- the payee as the bank knows her
ALTER TABLE resellers ADD COLUMN payout_bank TEXT NOT NULL DEFAULT '';
ALTER TABLE resellers ADD COLUMN identity_number TEXT NOT NULL DEFAULT ''; -- for the tax office
ALTER TABLE resellers ADD COLUMN applied_at INTEGER;
ALTER TABLE resellers ADD COLUMN approved_at INTEGER;
ALTER TABLE resellers ADD COLUMN left_at INTEGER;
ALTER TABLE resellers ADD COLUMN erased_at INTEGER;
CREATE INDEX resellers_inviter ON resellers (inviter_id) WHERE inviter_id IS NOT NULL;

CREATE TABLE reseller_invites (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE,
    inviter_id INTEGER REFERENCES resellers (id), -- null: the shop itself
    tier_id INTEGER REFERENCES reseller_tiers (id),
    note TEXT NOT NULL DEFAULT '',
    expires_at INTEGER,
    used_by INTEGER REFERENCES resellers (id),
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
);

ALTER TABLE customers ADD COLUMN bound_at INTEGER; -- since when she is bound to her reseller; null: since always
ALTER TABLE customers ADD COLUMN bound_by TEXT NOT NULL DEFAULT ''; -- 'link', 'code'; empty: by hand

CREATE TABLE links (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE, -- derived from reseller, target and group
    reseller_id INTEGER NOT NULL REFERENCES resellers (id),
    target TEXT NOT NULL CHECK (target IN ('shop', 'product', 'campaign')),
    product_id INTEGER REFERENCES products (id),
    campaign_id INTEGER REFERENCES campaigns (id),
    group_id INTEGER REFERENCES groups (id),
    code TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    CHECK ((target = 'product') = (product_id IS NOT NULL) AND (target = 'campaign') = (campaign_id IS NOT NULL))
);
CREATE INDEX links_reseller ON links (reseller_id);

-- That a customer came through a link or named its code.
CREATE TABLE link_touches (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    link_id INTEGER NOT NULL REFERENCES links (id),
    customer_id INTEGER NOT NULL REFERENCES customers (id),
    method TEXT NOT NULL CHECK (method IN ('link', 'code')),
    made_by TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL
);
CREATE INDEX link_touches_customer ON link_touches (customer_id, at);
CREATE INDEX link_touches_link ON link_touches (link_id);

-- To whom an order is owed, and why: what held when it was placed. A later decision replaces an earlier one and says so.
CREATE TABLE attributions (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE, -- the first one derived from the order
    order_id INTEGER NOT NULL REFERENCES orders (id),
    replaces INTEGER UNIQUE REFERENCES attributions (id),
    reseller_id INTEGER REFERENCES resellers (id), -- null: nobody, after all
    inviter_id INTEGER REFERENCES resellers (id), -- the second and last level
    tier_id INTEGER REFERENCES reseller_tiers (id),
    link_id INTEGER REFERENCES links (id),
    campaign_id INTEGER REFERENCES campaigns (id),
    own_purchase INTEGER NOT NULL DEFAULT 0, -- she bought it herself
    method TEXT NOT NULL CHECK (method IN ('link', 'code', 'group', 'customer', 'manual')),
    touched_at INTEGER, -- of a link or code: when the customer came through it
    reason TEXT NOT NULL DEFAULT '',
    made_by TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL
);
CREATE INDEX attributions_order ON attributions (order_id);
CREATE INDEX attributions_link ON attributions (link_id) WHERE link_id IS NOT NULL;

ALTER TABLE orders ADD COLUMN reseller_id INTEGER REFERENCES resellers (id); -- derived: of the attribution that nothing replaces; of a return as of its order
CREATE INDEX orders_reseller ON orders (reseller_id, placed_at) WHERE reseller_id IS NOT NULL;

-- Of a hand-over or a return: to whom the order was owed at that moment.
ALTER TABLE fulfilments ADD COLUMN attribution_id INTEGER REFERENCES attributions (id);

-- What a commission may depend on, as it was when the line was placed.
ALTER TABLE order_lines ADD COLUMN category_id INTEGER REFERENCES categories (id);
ALTER TABLE order_lines ADD COLUMN list_price INTEGER; -- per unit, before any sale
ALTER TABLE order_lines ADD COLUMN supply_price INTEGER; -- per unit, what the reseller's tier pays
-- Where a part lies within its whole, so that rounded shares of parts add up to the rounded whole. Of a line that was split
-- off: what of the line it came from lies before it. Of a return: what was taken back of its line before.
ALTER TABLE order_lines ADD COLUMN amount_before INTEGER NOT NULL DEFAULT 0;
ALTER TABLE order_lines ADD COLUMN quantity_before INTEGER NOT NULL DEFAULT 0;

CREATE TABLE commission_rules (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE, -- derived from what it is for and its version
    scope TEXT NOT NULL CHECK (scope IN ('shop', 'category', 'product', 'variant', 'campaign', 'tier', 'reseller')),
    category_id INTEGER REFERENCES categories (id),
    product_id INTEGER REFERENCES products (id),
    variant_id INTEGER REFERENCES variants (id),
    campaign_id INTEGER REFERENCES campaigns (id),
    tier_id INTEGER REFERENCES reseller_tiers (id),
    reseller_id INTEGER REFERENCES resellers (id),
    version INTEGER NOT NULL CHECK (version > 0),
    valid_from INTEGER NOT NULL, -- for orders placed from then on, until the next version
    basis TEXT NOT NULL CHECK (basis IN ('paid', 'list', 'margin', 'fixed', 'none')), -- none: from then on a wider rule holds
    sections TEXT NOT NULL, -- [{"from": 0, "until": 5000, "first": 800, "second": 150}]: by unit price; rates in 1/10000, of fixed minor units
    own_purchase INTEGER NOT NULL DEFAULT 0, -- whether what a reseller buys herself counts
    hold_days INTEGER NOT NULL DEFAULT 7 CHECK (hold_days BETWEEN 0 AND 365), -- from hand-over to release
    note TEXT NOT NULL DEFAULT '',
    made_by TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    CHECK ((scope = 'category') = (category_id IS NOT NULL) AND (scope = 'product') = (product_id IS NOT NULL)
        AND (scope = 'variant') = (variant_id IS NOT NULL) AND (scope = 'campaign') = (campaign_id IS NOT NULL)
        AND (scope = 'tier') = (tier_id IS NOT NULL) AND (scope = 'reseller') = (reseller_id IS NOT NULL))
);

CREATE UNIQUE INDEX commission_rules_target ON commission_rules
    (scope, coalesce(category_id, product_id, variant_id, campaign_id, tier_id, reseller_id, 0), version);

-- A customer asks for her money back and nobody has decided yet: until then nothing of the order is released.
CREATE TABLE refund_requests (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    order_id INTEGER NOT NULL REFERENCES orders (id),
    reason TEXT NOT NULL DEFAULT '',
    made_by TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    settled_at INTEGER,
    deleted_at INTEGER
);
CREATE INDEX refund_requests_open ON refund_requests (order_id) WHERE settled_at IS NULL AND deleted_at IS NULL;

CREATE TABLE payout_batches (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    name TEXT NOT NULL DEFAULT '',
    made_by TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
);

-- What one reseller gets at once: exactly the sum of its entries.
CREATE TABLE payouts (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    batch_id INTEGER NOT NULL REFERENCES payout_batches (id),
    reseller_id INTEGER NOT NULL REFERENCES resellers (id),
    gross INTEGER NOT NULL CHECK (gross > 0), -- minor units
    tax INTEGER NOT NULL DEFAULT 0 CHECK (tax >= 0), -- withheld
    fee INTEGER NOT NULL DEFAULT 0 CHECK (fee >= 0),
    net INTEGER NOT NULL CHECK (net = gross - tax - fee AND net >= 0),
    method TEXT NOT NULL DEFAULT '', -- as resellers.payout_method
    account TEXT NOT NULL DEFAULT '', -- masked
    reference TEXT NOT NULL DEFAULT '', -- of the transfer
    picture_id INTEGER REFERENCES pictures (id), -- its voucher
    made_by TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL, -- entries released until then
    paid_at INTEGER,
    voided_at INTEGER,
    void_reason TEXT NOT NULL DEFAULT ''
);
CREATE INDEX payouts_reseller ON payouts (reseller_id);
CREATE INDEX payouts_batch ON payouts (batch_id);

-- The ledger. Amounts are in minor units of the shop's currency. Every id follows from what the entry follows from.
CREATE TABLE commission_entries (
    id INTEGER PRIMARY KEY, -- the order of the chain
    uuid BLOB NOT NULL UNIQUE,
    reseller_id INTEGER NOT NULL REFERENCES resellers (id),
    level INTEGER NOT NULL CHECK (level IN (0, 1, 2)), -- 0: not of an order
    kind TEXT NOT NULL CHECK (kind IN ('accrual', 'reversal', 'transfer', 'adjustment', 'payout', 'payout_void')),
    order_id INTEGER REFERENCES orders (id),
    line_no INTEGER,
    refund_id INTEGER REFERENCES orders (id), -- the return that it follows from
    attribution_id INTEGER REFERENCES attributions (id),
    rule_id INTEGER REFERENCES commission_rules (id),
    payout_id INTEGER REFERENCES payouts (id),
    basis INTEGER NOT NULL DEFAULT 0, -- minor units; of a fixed commission thousandths of a unit
    rate INTEGER NOT NULL DEFAULT 0, -- 1/10000; of a fixed commission minor units per unit
    amount INTEGER NOT NULL,
    at INTEGER NOT NULL, -- of what it follows from
    booked_at INTEGER NOT NULL, -- the same, or the first moment of the first month that is open
    release_at INTEGER NOT NULL, -- not paid before
    reason TEXT NOT NULL DEFAULT '',
    made_by TEXT NOT NULL DEFAULT '',
    chain BLOB NOT NULL, -- SHA-256 of the chain before it and of what it says
    CHECK ((level = 0) = (kind IN ('adjustment', 'payout', 'payout_void'))),
    CHECK ((kind IN ('payout', 'payout_void')) = (payout_id IS NOT NULL))
);
CREATE INDEX commission_entries_reseller ON commission_entries (reseller_id, booked_at);
CREATE INDEX commission_entries_order ON commission_entries (order_id) WHERE order_id IS NOT NULL;
CREATE INDEX commission_entries_release ON commission_entries (release_at);

-- Where the chain of this file ends: entries that were cut off are missed.
CREATE TABLE ledger_head (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    entries INTEGER NOT NULL,
    chain BLOB NOT NULL
);
INSERT INTO ledger_head (only, entries, chain) VALUES (1, 0, zeroblob(32));

CREATE TABLE payout_entries (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE, -- derived from payout and entry
    payout_id INTEGER NOT NULL REFERENCES payouts (id),
    entry_id INTEGER NOT NULL REFERENCES commission_entries (id),
    voided INTEGER NOT NULL DEFAULT 0 -- derived: the payout was taken back
);
CREATE INDEX payout_entries_payout ON payout_entries (payout_id);
CREATE UNIQUE INDEX payout_entries_entry ON payout_entries (entry_id) WHERE voided = 0; -- nothing is paid twice

CREATE TABLE closed_months (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE, -- derived from the month
    month TEXT NOT NULL UNIQUE, -- 'YYYY-MM'
    ends_at INTEGER NOT NULL, -- the first moment after it, in the shop's time zone
    made_by TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
);

-- Statements that were signed and given away.
CREATE TABLE signed_statements (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    reseller_id INTEGER NOT NULL REFERENCES resellers (id),
    month TEXT NOT NULL,
    sha256 BLOB NOT NULL, -- of the file
    fingerprint TEXT NOT NULL, -- of the key
    made_by TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL
);
CREATE INDEX signed_statements_reseller ON signed_statements (reseller_id, month);

CREATE TRIGGER derive_order_reseller AFTER INSERT ON attributions
BEGIN
    UPDATE orders SET reseller_id = NEW.reseller_id WHERE id = NEW.order_id OR refers_to = NEW.order_id;
END;
CREATE TRIGGER derive_return_reseller AFTER INSERT ON orders WHEN NEW.refers_to IS NOT NULL
BEGIN
    UPDATE orders SET reseller_id = (SELECT reseller_id FROM orders WHERE id = NEW.refers_to) WHERE id = NEW.id;
END;
CREATE TRIGGER derive_payout_voided AFTER UPDATE OF voided_at ON payouts WHEN NEW.voided_at IS NOT NULL
BEGIN
    UPDATE payout_entries SET voided = 1 WHERE payout_id = NEW.id;
END;

-- A payout holds what is its own payee's, was released, and adds up.
CREATE TRIGGER keep_payout_entries_own BEFORE INSERT ON payout_entries
WHEN NOT EXISTS (SELECT 1 FROM payouts p JOIN commission_entries e ON e.id = NEW.entry_id
    WHERE p.id = NEW.payout_id AND e.reseller_id = p.reseller_id AND e.release_at <= p.created_at
        AND e.kind NOT IN ('payout', 'payout_void') AND p.paid_at IS NULL)
BEGIN SELECT raise(ABORT, 'a payout holds entries of its payee that were released before it was made'); END;
CREATE TRIGGER keep_payout_sum BEFORE UPDATE OF paid_at ON payouts
WHEN NEW.paid_at IS NOT NULL AND NEW.gross IS NOT
    (SELECT sum(e.amount) FROM payout_entries l JOIN commission_entries e ON e.id = l.entry_id WHERE l.payout_id = NEW.id)
BEGIN SELECT raise(ABORT, 'a payout is the sum of its entries'); END;
CREATE TRIGGER keep_closed_months BEFORE INSERT ON commission_entries
WHEN NEW.booked_at < (SELECT max(ends_at) FROM closed_months)
BEGIN SELECT raise(ABORT, 'nothing is booked into a closed month'); END;

CREATE TRIGGER keep_link_touches_update BEFORE UPDATE ON link_touches
BEGIN SELECT raise(ABORT, 'touches of links are never changed, only added to'); END;
CREATE TRIGGER keep_link_touches_delete BEFORE DELETE ON link_touches
BEGIN SELECT raise(ABORT, 'touches of links are never changed, only added to'); END;
CREATE TRIGGER keep_attributions_update BEFORE UPDATE ON attributions
BEGIN SELECT raise(ABORT, 'attributions are never changed, only replaced by later ones'); END;
CREATE TRIGGER keep_attributions_delete BEFORE DELETE ON attributions
BEGIN SELECT raise(ABORT, 'attributions are never changed, only replaced by later ones'); END;
CREATE TRIGGER keep_commission_rules_update BEFORE UPDATE ON commission_rules
BEGIN SELECT raise(ABORT, 'commission rules are never changed, only followed by later versions'); END;
CREATE TRIGGER keep_commission_rules_delete BEFORE DELETE ON commission_rules
BEGIN SELECT raise(ABORT, 'commission rules are never changed, only followed by later versions'); END;
CREATE TRIGGER keep_commission_entries_update BEFORE UPDATE ON commission_entries
BEGIN SELECT raise(ABORT, 'commission entries are never changed, only added to'); END;
CREATE TRIGGER keep_commission_entries_delete BEFORE DELETE ON commission_entries
BEGIN SELECT raise(ABORT, 'commission entries are never changed, only added to'); END;
CREATE TRIGGER keep_payouts_update BEFORE UPDATE OF uuid, batch_id, reseller_id, gross, tax, fee, net, created_at ON payouts
BEGIN SELECT raise(ABORT, 'a payout is never changed, only paid or voided'); END;
CREATE TRIGGER keep_payouts_delete BEFORE DELETE ON payouts
BEGIN SELECT raise(ABORT, 'a payout is never changed, only paid or voided'); END;
CREATE TRIGGER keep_payout_entries_update BEFORE UPDATE OF uuid, payout_id, entry_id ON payout_entries
BEGIN SELECT raise(ABORT, 'the entries of a payout are never changed'); END;
CREATE TRIGGER keep_payout_entries_delete BEFORE DELETE ON payout_entries
BEGIN SELECT raise(ABORT, 'the entries of a payout are never changed'); END;
CREATE TRIGGER keep_closed_months_update BEFORE UPDATE ON closed_months
BEGIN SELECT raise(ABORT, 'a closed month stays closed'); END;
CREATE TRIGGER keep_closed_months_delete BEFORE DELETE ON closed_months
BEGIN SELECT raise(ABORT, 'a closed month stays closed'); END;
-- REPLACE deletes without telling the triggers above, so it is stopped before it begins.
CREATE TRIGGER keep_attributions_replace BEFORE INSERT ON attributions
WHEN EXISTS (SELECT 1 FROM attributions WHERE id = NEW.id OR uuid = NEW.uuid OR replaces = NEW.replaces)
BEGIN SELECT raise(ABORT, 'attributions are never changed, only replaced by later ones'); END;
CREATE TRIGGER keep_commission_rules_replace BEFORE INSERT ON commission_rules
WHEN EXISTS (SELECT 1 FROM commission_rules WHERE id = NEW.id OR uuid = NEW.uuid)
BEGIN SELECT raise(ABORT, 'commission rules are never changed, only followed by later versions'); END;
CREATE TRIGGER keep_commission_entries_replace BEFORE INSERT ON commission_entries
WHEN EXISTS (SELECT 1 FROM commission_entries WHERE id = NEW.id OR uuid = NEW.uuid)
BEGIN SELECT raise(ABORT, 'commission entries are never changed, only added to'); END;
CREATE TRIGGER keep_payouts_replace BEFORE INSERT ON payouts
WHEN EXISTS (SELECT 1 FROM payouts WHERE id = NEW.id OR uuid = NEW.uuid)
BEGIN SELECT raise(ABORT, 'a payout is never changed, only paid or voided'); END;
CREATE TRIGGER keep_payout_entries_replace BEFORE INSERT ON payout_entries
WHEN EXISTS (SELECT 1 FROM payout_entries WHERE id = NEW.id OR uuid = NEW.uuid OR (entry_id = NEW.entry_id AND voided = 0))
BEGIN SELECT raise(ABORT, 'nothing is paid twice'); END;
