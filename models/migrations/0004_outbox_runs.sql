-- A bulk load tells the outbox of all its new rows of one table at once; and what one change did is found without
-- reading the rest.
ALTER TABLE outbox ADD COLUMN last_row INTEGER; -- of an insert: the rows from "row" to this one; null: "row" alone
CREATE INDEX outbox_runs ON outbox (table_name, row) WHERE last_row IS NOT NULL;
CREATE INDEX outbox_change ON outbox (change);
