-- One shop on many desks: what this file knows of the hub. None of these tables travels.

-- Changes of the outbox that do not simply wait to be sent.
CREATE TABLE change_states (
    change INTEGER PRIMARY KEY,
    state TEXT NOT NULL CHECK (state IN (
        'pulled', -- came from the hub; never sent
        'sent', -- on its way; the hub may have it already
        'done', -- the hub has it
        'conflict', -- somebody else changed the same meanwhile: waits for a person
        'refused')), -- waits for a person
    pieces INTEGER NOT NULL DEFAULT 0, -- of a bulk change: how many pieces the hub has answered
    code TEXT NOT NULL DEFAULT '', -- of a refusal: the hub's SQLSTATE
    detail TEXT NOT NULL DEFAULT '', -- in English
    at INTEGER NOT NULL
);
CREATE INDEX change_states_parked ON change_states (state) WHERE state IN ('conflict', 'refused');

-- Rows that the hub has, as far as they were pulled. A round is one walk through all there is; a row that did not come
-- by in a whole round is not there any more.
CREATE TABLE hub_rows (
    uuid BLOB PRIMARY KEY,
    table_name TEXT NOT NULL,
    row INTEGER NOT NULL,
    part INTEGER, -- line number within the row, for lines
    ver INTEGER NOT NULL,
    round INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX hub_rows_lines ON hub_rows (row, part) WHERE part IS NOT NULL; -- lines have no UUID here

-- Rows that came before what they belong to, as they came.
CREATE TABLE hub_held (
    id INTEGER PRIMARY KEY,
    table_name TEXT NOT NULL,
    uuid BLOB NOT NULL,
    ver INTEGER NOT NULL,
    item TEXT NOT NULL, -- JSON list of the values
    missing_table TEXT NOT NULL,
    missing_uuid BLOB NOT NULL
);
CREATE INDEX hub_held_missing ON hub_held (missing_uuid);
CREATE INDEX hub_held_row ON hub_held (uuid);

-- References that are empty until the row that they mean comes.
CREATE TABLE hub_dangling (
    table_name TEXT NOT NULL,
    row INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    missing_uuid BLOB NOT NULL,
    PRIMARY KEY (table_name, row, column_name)
) WITHOUT ROWID;
CREATE INDEX hub_dangling_missing ON hub_dangling (missing_uuid);

-- What the hub says of fields that were changed here and are not answered yet.
CREATE TABLE hub_withheld (
    table_name TEXT NOT NULL,
    row INTEGER NOT NULL,
    part INTEGER NOT NULL, -- 0 where the table has none
    column_name TEXT NOT NULL,
    value TEXT NOT NULL, -- JSON, as in outbox.fields
    PRIMARY KEY (table_name, row, part, column_name)
) WITHOUT ROWID;

-- Rows that are to leave this computer and can't yet, because something that was not sent hangs below them.
CREATE TABLE hub_leaving (
    uuid BLOB PRIMARY KEY,
    table_name TEXT NOT NULL
) WITHOUT ROWID;

-- The same field changed here and elsewhere. The values are JSON, as in outbox.fields.
CREATE TABLE hub_conflicts (
    id INTEGER PRIMARY KEY,
    change INTEGER NOT NULL,
    table_name TEXT NOT NULL,
    row INTEGER NOT NULL,
    part INTEGER,
    column_name TEXT NOT NULL,
    base TEXT NOT NULL,
    mine TEXT NOT NULL,
    theirs TEXT NOT NULL,
    parked INTEGER NOT NULL, -- the whole change waits for this to be settled
    at INTEGER NOT NULL,
    settled_at INTEGER,
    settled_as TEXT CHECK (settled_as IN ('mine', 'theirs', 'edited', 'same')) -- same: both said that the same thing happened
);
CREATE INDEX hub_conflicts_open ON hub_conflicts (change) WHERE settled_at IS NULL;

-- Orders of which something came that a commission may follow from.
CREATE TABLE hub_due (
    order_id INTEGER PRIMARY KEY REFERENCES orders (id)
);

-- The orders that changes are about, as far as a commission follows from them; of a return the order it refers to.
CREATE VIEW order_changes (change, order_id) AS
SELECT x.change, coalesce(o.refers_to, o.id)
FROM outbox x JOIN orders o ON o.id = CASE x.table_name
    WHEN 'orders' THEN x.row
    WHEN 'order_lines' THEN x.row
    WHEN 'fulfilments' THEN (SELECT f.order_id FROM fulfilments f WHERE f.id = x.row)
    WHEN 'attributions' THEN (SELECT a.order_id FROM attributions a WHERE a.id = x.row) END;

-- Pictures whose content the hub has, because it went there or came from there. A picture without content here is there.
CREATE TABLE hub_pictures (
    picture_id INTEGER PRIMARY KEY REFERENCES pictures (id) ON DELETE CASCADE
);

CREATE TABLE sync_runs (
    id INTEGER PRIMARY KEY,
    began_at INTEGER NOT NULL,
    ended_at INTEGER NOT NULL,
    pushed INTEGER NOT NULL, -- changes
    pulled INTEGER NOT NULL, -- rows
    conflicts INTEGER NOT NULL,
    refused INTEGER NOT NULL,
    outcome TEXT NOT NULL, -- 'done', or the kind of what stopped it
    detail TEXT NOT NULL DEFAULT ''
);

-- Rows of the hub are put in place as they are: no record is kept of them the first time, and what they say was decided
-- elsewhere.
ALTER TABLE capture_state ADD COLUMN silent INTEGER NOT NULL DEFAULT 0; -- 1: nothing is recorded; inside one transaction
ALTER TABLE capture_state ADD COLUMN applying INTEGER NOT NULL DEFAULT 0; -- 1: the rows come from the hub

DROP TRIGGER keep_payout_entries_own;
CREATE TRIGGER keep_payout_entries_own BEFORE INSERT ON payout_entries
WHEN NOT EXISTS (SELECT 1 FROM payouts p JOIN commission_entries e ON e.id = NEW.entry_id
    WHERE p.id = NEW.payout_id AND e.reseller_id = p.reseller_id AND e.release_at <= p.created_at
        AND e.kind NOT IN ('payout', 'payout_void') AND p.paid_at IS NULL)
    AND NOT EXISTS (SELECT 1 FROM capture_state WHERE applying)
BEGIN SELECT raise(ABORT, 'a payout holds entries of its payee that were released before it was made'); END;
DROP TRIGGER keep_payout_sum;
CREATE TRIGGER keep_payout_sum BEFORE UPDATE OF paid_at ON payouts
WHEN NEW.paid_at IS NOT NULL AND NEW.gross IS NOT
    (SELECT sum(e.amount) FROM payout_entries l JOIN commission_entries e ON e.id = l.entry_id WHERE l.payout_id = NEW.id)
    AND NOT EXISTS (SELECT 1 FROM capture_state WHERE applying)
BEGIN SELECT raise(ABORT, 'a payout is the sum of its entries'); END;
DROP TRIGGER keep_closed_months;
CREATE TRIGGER keep_closed_months BEFORE INSERT ON commission_entries
WHEN NEW.booked_at < (SELECT max(ends_at) FROM closed_months)
    AND NOT EXISTS (SELECT 1 FROM capture_state WHERE applying)
BEGIN SELECT raise(ABORT, 'nothing is booked into a closed month'); END;

-- What was handed over: its lines as they were, so that a hub can refuse a hand-over of what somebody else had changed.
ALTER TABLE fulfilments ADD COLUMN lines TEXT; -- "1:variant's uuid:quantity:amount 2:…"; null: not a hand-over

-- What an order's steps and attributions come to must not depend on the order in which a computer hears of them. A step is
-- later than those that were known when it was taken (its time is never before theirs); goods that were handed over are.
DROP TRIGGER derive_fulfilment;
CREATE TRIGGER derive_fulfilment AFTER INSERT ON fulfilments
BEGIN
    UPDATE orders SET fulfilment = (SELECT state FROM fulfilments WHERE order_id = NEW.order_id
        ORDER BY state = 'handed_over' DESC, at DESC, uuid DESC LIMIT 1)
    WHERE id = NEW.order_id;
END;
DROP TRIGGER derive_order_reseller;
CREATE TRIGGER derive_order_reseller AFTER INSERT ON attributions
BEGIN
    UPDATE orders SET reseller_id = (SELECT a.reseller_id FROM attributions a WHERE a.order_id = NEW.order_id
        AND NOT EXISTS (SELECT 1 FROM attributions n WHERE n.replaces = a.id) ORDER BY a.id DESC LIMIT 1)
    WHERE id = NEW.order_id OR refers_to = NEW.order_id;
END;
-- Entries of a payout that was taken back do not stand in the way of those that paid them after all, whichever come first.
DROP TRIGGER keep_payout_entries_replace;
CREATE TRIGGER keep_payout_entries_replace BEFORE INSERT ON payout_entries
WHEN EXISTS (SELECT 1 FROM payout_entries
    WHERE id = NEW.id OR uuid = NEW.uuid OR (entry_id = NEW.entry_id AND voided = 0 AND NEW.voided = 0))
BEGIN SELECT raise(ABORT, 'nothing is paid twice'); END;
