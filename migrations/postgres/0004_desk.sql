-- The coordinators' desk: notes on cases, needs that are one, and the organisations that cases are sent to.

ALTER TABLE needs ADD COLUMN partner_id BIGINT;
ALTER TABLE needs ADD COLUMN shared_with BIGINT;
ALTER TABLE needs ADD COLUMN merged_into BIGINT;
ALTER TABLE tokens ADD COLUMN partner_id BIGINT;

CREATE TABLE case_notes (
    id BIGINT PRIMARY KEY,
    need_id BIGINT NOT NULL REFERENCES needs (id),
    by_id BIGINT REFERENCES people (id),
    words TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE TABLE merges (
    need_id BIGINT PRIMARY KEY REFERENCES needs (id),
    into_id BIGINT NOT NULL REFERENCES needs (id),
    by_id BIGINT REFERENCES people (id),
    yes_first BIGINT NOT NULL,
    yes_second BIGINT NOT NULL,
    at BIGINT NOT NULL
);

CREATE TABLE partners (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    area_id BIGINT NOT NULL REFERENCES areas (id),
    chat_id BIGINT REFERENCES chats (id),
    categories TEXT NOT NULL,
    days BIGINT NOT NULL,
    opens BIGINT NOT NULL,
    closes BIGINT NOT NULL,
    state TEXT NOT NULL,
    made_by BIGINT,
    made_at BIGINT NOT NULL
);

CREATE INDEX case_notes_need ON case_notes (need_id);
CREATE INDEX merges_into ON merges (into_id);
CREATE INDEX partners_area ON partners (area_id);
CREATE INDEX partners_chat ON partners (chat_id);
CREATE INDEX needs_state ON needs (state);
