-- A neighbour's whole journey: private details under keys of their own, matching, checks, reports, and the clocks of silence.

ALTER TABLE people ADD COLUMN stopped INTEGER NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN suspended INTEGER NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN young INTEGER NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN hushed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN seen_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN idle_asked_at INTEGER;
ALTER TABLE people ADD COLUMN asked_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN forget_at INTEGER;
UPDATE people SET seen_at = created_at;

ALTER TABLE needs ADD COLUMN behalf TEXT NOT NULL DEFAULT 'own';
ALTER TABLE needs ADD COLUMN hear_by TEXT NOT NULL DEFAULT 'here';
ALTER TABLE needs ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE needs ADD COLUMN budget INTEGER;
ALTER TABLE needs ADD COLUMN spent INTEGER;
ALTER TABLE needs ADD COLUMN matched_at INTEGER;
ALTER TABLE needs ADD COLUMN moved_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE needs ADD COLUMN reminded_at INTEGER;
ALTER TABLE needs ADD COLUMN held_from TEXT;
ALTER TABLE needs ADD COLUMN twin_of INTEGER;

ALTER TABLE claims ADD COLUMN agreed TEXT NOT NULL DEFAULT 'asked';
ALTER TABLE claims ADD COLUMN talk INTEGER NOT NULL DEFAULT 1;

ALTER TABLE offers ADD COLUMN capacity INTEGER NOT NULL DEFAULT 3;
ALTER TABLE offers ADD COLUMN days INTEGER NOT NULL DEFAULT 127;
ALTER TABLE offers ADD COLUMN parts INTEGER NOT NULL DEFAULT 7;
ALTER TABLE offers ADD COLUMN near INTEGER NOT NULL DEFAULT 1;
ALTER TABLE offers ADD COLUMN languages TEXT NOT NULL DEFAULT '';
ALTER TABLE offers ADD COLUMN says_checked INTEGER NOT NULL DEFAULT 0;
ALTER TABLE offers ADD COLUMN renewed_at INTEGER;
ALTER TABLE offers ADD COLUMN asked_at INTEGER;
ALTER TABLE offers ADD COLUMN due_at INTEGER;

ALTER TABLE tokens ADD COLUMN person_id INTEGER;
ALTER TABLE tokens ADD COLUMN need_id INTEGER;

CREATE TABLE asks (
    id INTEGER PRIMARY KEY,
    need_id INTEGER NOT NULL REFERENCES needs (id),
    offer_id INTEGER NOT NULL REFERENCES offers (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    state TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE blocks (
    person_id INTEGER NOT NULL REFERENCES people (id),
    other_id INTEGER NOT NULL REFERENCES people (id),
    at INTEGER NOT NULL,
    PRIMARY KEY (person_id, other_id)
) STRICT;

CREATE TABLE checks (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL,
    area_id INTEGER NOT NULL,
    by_id INTEGER NOT NULL,
    at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL
) STRICT;

CREATE TABLE reports (
    id INTEGER PRIMARY KEY,
    subject TEXT NOT NULL,
    by_id INTEGER REFERENCES people (id),
    about_id INTEGER REFERENCES people (id),
    area_id INTEGER NOT NULL,
    state TEXT NOT NULL,
    at INTEGER NOT NULL,
    ended_at INTEGER,
    ended_by INTEGER
) STRICT;

CREATE TABLE vault (
    person_id INTEGER PRIMARY KEY,
    sealed TEXT NOT NULL,
    key_name TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

CREATE TABLE details (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    need_id INTEGER NOT NULL REFERENCES needs (id),
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    sealed TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE views (
    id INTEGER PRIMARY KEY,
    need_id INTEGER NOT NULL REFERENCES needs (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    viewer_id INTEGER REFERENCES people (id),
    kinds TEXT NOT NULL,
    at INTEGER NOT NULL,
    message TEXT NOT NULL,
    hidden_at INTEGER
) STRICT;

CREATE INDEX asks_need ON asks (need_id);
CREATE INDEX asks_person ON asks (person_id);
CREATE INDEX checks_person ON checks (person_id);
CREATE INDEX details_need ON details (need_id);
CREATE INDEX views_need ON views (need_id);
CREATE INDEX views_person ON views (person_id);
CREATE INDEX needs_recent ON needs (person_id, created_at);
CREATE INDEX offers_due ON offers (due_at);
CREATE INDEX offers_fit ON offers (category, state);
CREATE INDEX history_actor ON history (actor);
CREATE INDEX people_forget ON people (forget_at);
CREATE INDEX outbox_person ON outbox (person_id, state);
CREATE INDEX needs_closed ON needs (closed_at);
