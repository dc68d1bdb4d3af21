-- Bills of wallets: every row that was seen, so that the same bill twice, or one that overlaps, changes nothing, and
-- which payments they settle. Money that nobody can explain stays until a person does.

CREATE TABLE bill_rows (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE, -- derived from provider and number
    provider TEXT NOT NULL, -- 'wechat', 'alipay'
    kind TEXT NOT NULL CHECK (kind IN ('payment', 'refund', 'fee', 'closed')),
    transaction_id TEXT NOT NULL DEFAULT '', -- of the payment, or of the one that a refund is of
    refund_id TEXT NOT NULL DEFAULT '',
    merchant_order TEXT NOT NULL DEFAULT '', -- the number that the shop gave it
    at INTEGER NOT NULL,
    amount INTEGER NOT NULL, -- minor units; negative: it went out
    fee INTEGER NOT NULL DEFAULT 0,
    refunded INTEGER NOT NULL DEFAULT 0, -- of a payment: what the bill says went back since
    party TEXT NOT NULL DEFAULT '',
    account TEXT NOT NULL DEFAULT '',
    goods TEXT NOT NULL DEFAULT '',
    remark TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL DEFAULT '',
    not_ours INTEGER NOT NULL DEFAULT 0, -- a person said that it is none of the shop's
    made_by TEXT NOT NULL DEFAULT '', -- who said so
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    erased_at INTEGER -- who paid was erased: what names her does not come back with the same bill
);
CREATE INDEX bill_rows_transaction ON bill_rows (transaction_id) WHERE transaction_id <> '';
CREATE INDEX bill_rows_at ON bill_rows (at);

-- Which payments a row of a bill settles: those it made, and those that a person had entered before.
CREATE TABLE bill_matches (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE, -- derived from row and payment
    bill_row_id INTEGER NOT NULL REFERENCES bill_rows (id),
    payment_id INTEGER NOT NULL REFERENCES payments (id),
    booked INTEGER NOT NULL, -- 1: the payment was made of the row; 0: it was there
    made_by TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
);
CREATE INDEX bill_matches_row ON bill_matches (bill_row_id);
CREATE UNIQUE INDEX bill_matches_payment ON bill_matches (payment_id) WHERE deleted_at IS NULL;

CREATE INDEX payments_reference ON payments (reference) WHERE reference <> '';

-- A payment that was wrong is taken back by one that names it: money that never came is no refund, so it is owed again.
ALTER TABLE payments ADD COLUMN corrects INTEGER REFERENCES payments (id);
CREATE UNIQUE INDEX payments_corrects ON payments (corrects) WHERE corrects IS NOT NULL;
DROP TRIGGER derive_paid;
CREATE TRIGGER derive_paid AFTER INSERT ON payments
BEGIN
    UPDATE orders
    SET paid = paid + iif(NEW.corrects IS NULL, max(NEW.amount, 0), NEW.amount),
        refunded = refunded + iif(NEW.corrects IS NULL, max(-NEW.amount, 0), 0)
    WHERE id = NEW.order_id;
END;
