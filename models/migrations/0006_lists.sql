-- Group lists (接龙) that were pasted: their text, so that a longer one is compared with it, and the orders made of them.

CREATE TABLE group_lists (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE,
    group_id INTEGER NOT NULL REFERENCES groups (id),
    title TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL, -- as it was pasted last
    pasted_at INTEGER NOT NULL,
    made_by TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    deleted_at INTEGER
);
CREATE INDEX group_lists_group ON group_lists (group_id, pasted_at);

ALTER TABLE orders ADD COLUMN list_id INTEGER REFERENCES group_lists (id);
CREATE INDEX orders_list ON orders (list_id) WHERE list_id IS NOT NULL;

-- What a group calls the goods, learned from what a person put right.
CREATE TABLE goods_words (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE, -- derived from group and words
    group_id INTEGER NOT NULL REFERENCES groups (id),
    words TEXT NOT NULL, -- folded: half width, small, simplified
    variant_id INTEGER NOT NULL REFERENCES variants (id),
    created_at INTEGER NOT NULL,
    deleted_at INTEGER,
    UNIQUE (group_id, words)
);
