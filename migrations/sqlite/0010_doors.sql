-- Doors: who waits for somebody else's yes, since when people are of a street, and turns in the queues.

CREATE TABLE admissions (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    person_id INTEGER REFERENCES people (id),
    chat_id INTEGER REFERENCES chats (id),
    asked_of INTEGER REFERENCES people (id),
    area_id INTEGER,
    facts TEXT NOT NULL,
    words TEXT NOT NULL,
    at INTEGER NOT NULL,
    until INTEGER NOT NULL,
    state TEXT NOT NULL
) STRICT;

CREATE INDEX admissions_open ON admissions (state, until);
CREATE INDEX admissions_kind ON admissions (kind, at);
CREATE INDEX admissions_person ON admissions (person_id);
CREATE INDEX admissions_asked ON admissions (asked_of);

ALTER TABLE members ADD COLUMN since INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN newcomers_tell INTEGER NOT NULL DEFAULT 0;
ALTER TABLE inbox ADD COLUMN sender TEXT NOT NULL DEFAULT '';
ALTER TABLE outbox ADD COLUMN asker INTEGER NOT NULL DEFAULT 0;
ALTER TABLE outbox ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;

CREATE INDEX reports_by ON reports (by_id, at);
CREATE INDEX outbox_turn ON outbox (state, chat_id, asker);

-- Links that an earlier version printed at each start.
DELETE FROM tokens WHERE kind = 'administrator' AND made_by IS NULL AND used_at IS NULL;

DROP INDEX outbox_waiting;
CREATE INDEX outbox_waiting ON outbox (state, lane, chat_id, person_id, not_before, turn, id);
