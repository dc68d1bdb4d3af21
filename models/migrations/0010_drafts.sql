-- Orders that are being taken and are not placed yet, so that they survive the plug. Of this desk alone: they have no
-- number, reserve nothing, count in no figure and are not synced.

CREATE TABLE order_drafts (
    id INTEGER PRIMARY KEY,
    client_ref TEXT NOT NULL UNIQUE, -- under which it will be placed, once
    customer_id INTEGER REFERENCES customers (id), -- null: nobody yet, or somebody new
    content TEXT NOT NULL, -- JSON: what was typed
    aside INTEGER NOT NULL DEFAULT 0, -- put aside by hand: not taken up by itself
    saved_at INTEGER NOT NULL
);
