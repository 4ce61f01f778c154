-- A neighbour's whole journey: private details under keys of their own, matching, checks, reports, and the clocks of silence.

ALTER TABLE people ADD COLUMN stopped BIGINT NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN suspended BIGINT NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN young BIGINT NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN hushed BIGINT NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN seen_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN idle_asked_at BIGINT;
ALTER TABLE people ADD COLUMN asked_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE people ADD COLUMN forget_at BIGINT;
UPDATE people SET seen_at = created_at;

ALTER TABLE needs ADD COLUMN behalf TEXT NOT NULL DEFAULT 'own';
ALTER TABLE needs ADD COLUMN hear_by TEXT NOT NULL DEFAULT 'here';
ALTER TABLE needs ADD COLUMN language TEXT NOT NULL DEFAULT '';
ALTER TABLE needs ADD COLUMN budget BIGINT;
ALTER TABLE needs ADD COLUMN spent BIGINT;
ALTER TABLE needs ADD COLUMN matched_at BIGINT;
ALTER TABLE needs ADD COLUMN moved_at BIGINT NOT NULL DEFAULT 0;
ALTER TABLE needs ADD COLUMN reminded_at BIGINT;
ALTER TABLE needs ADD COLUMN held_from TEXT;
ALTER TABLE needs ADD COLUMN twin_of BIGINT;

ALTER TABLE claims ADD COLUMN agreed TEXT NOT NULL DEFAULT 'asked';
ALTER TABLE claims ADD COLUMN talk BIGINT NOT NULL DEFAULT 1;

ALTER TABLE offers ADD COLUMN capacity BIGINT NOT NULL DEFAULT 3;
ALTER TABLE offers ADD COLUMN days BIGINT NOT NULL DEFAULT 127;
ALTER TABLE offers ADD COLUMN parts BIGINT NOT NULL DEFAULT 7;
ALTER TABLE offers ADD COLUMN near BIGINT NOT NULL DEFAULT 1;
ALTER TABLE offers ADD COLUMN languages TEXT NOT NULL DEFAULT '';
ALTER TABLE offers ADD COLUMN says_checked BIGINT NOT NULL DEFAULT 0;
ALTER TABLE offers ADD COLUMN renewed_at BIGINT;
ALTER TABLE offers ADD COLUMN asked_at BIGINT;
ALTER TABLE offers ADD COLUMN due_at BIGINT;

ALTER TABLE tokens ADD COLUMN person_id BIGINT;
ALTER TABLE tokens ADD COLUMN need_id BIGINT;

CREATE TABLE asks (
    id BIGINT PRIMARY KEY,
    need_id BIGINT NOT NULL REFERENCES needs (id),
    offer_id BIGINT NOT NULL REFERENCES offers (id),
    person_id BIGINT NOT NULL REFERENCES people (id),
    state TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE TABLE blocks (
    person_id BIGINT NOT NULL REFERENCES people (id),
    other_id BIGINT NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (person_id, other_id)
);

CREATE TABLE checks (
    id BIGINT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL,
    area_id BIGINT NOT NULL,
    by_id BIGINT NOT NULL,
    at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL
);

CREATE TABLE reports (
    id BIGINT PRIMARY KEY,
    subject TEXT NOT NULL,
    by_id BIGINT REFERENCES people (id),
    about_id BIGINT REFERENCES people (id),
    area_id BIGINT NOT NULL,
    state TEXT NOT NULL,
    at BIGINT NOT NULL,
    ended_at BIGINT,
    ended_by BIGINT
);

CREATE TABLE vault (
    person_id BIGINT PRIMARY KEY,
    sealed TEXT NOT NULL,
    key_name TEXT NOT NULL,
    made_at BIGINT NOT NULL
);

CREATE TABLE details (
    id BIGINT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES people (id),
    need_id BIGINT NOT NULL REFERENCES needs (id),
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    sealed TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE TABLE views (
    id BIGINT PRIMARY KEY,
    need_id BIGINT NOT NULL REFERENCES needs (id),
    person_id BIGINT NOT NULL REFERENCES people (id),
    viewer_id BIGINT REFERENCES people (id),
    kinds TEXT NOT NULL,
    at BIGINT NOT NULL,
    message TEXT NOT NULL,
    hidden_at BIGINT
);

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
