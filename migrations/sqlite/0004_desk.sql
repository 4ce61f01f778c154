-- The coordinators' desk: notes on cases, needs that are one, and the organisations that cases are sent to.

ALTER TABLE needs ADD COLUMN partner_id INTEGER;
ALTER TABLE needs ADD COLUMN shared_with INTEGER;
ALTER TABLE needs ADD COLUMN merged_into INTEGER;
ALTER TABLE tokens ADD COLUMN partner_id INTEGER;

CREATE TABLE case_notes (
    id INTEGER PRIMARY KEY,
    need_id INTEGER NOT NULL REFERENCES needs (id),
    by_id INTEGER REFERENCES people (id),
    words TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE merges (
    need_id INTEGER PRIMARY KEY REFERENCES needs (id),
    into_id INTEGER NOT NULL REFERENCES needs (id),
    by_id INTEGER REFERENCES people (id),
    yes_first INTEGER NOT NULL,
    yes_second INTEGER NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE partners (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    area_id INTEGER NOT NULL REFERENCES areas (id),
    chat_id INTEGER REFERENCES chats (id),
    categories TEXT NOT NULL,
    days INTEGER NOT NULL,
    opens INTEGER NOT NULL,
    closes INTEGER NOT NULL,
    state TEXT NOT NULL,
    made_by INTEGER,
    made_at INTEGER NOT NULL
) STRICT;

CREATE INDEX case_notes_need ON case_notes (need_id);
CREATE INDEX merges_into ON merges (into_id);
CREATE INDEX partners_area ON partners (area_id);
CREATE INDEX partners_chat ON partners (chat_id);
CREATE INDEX needs_state ON needs (state);
