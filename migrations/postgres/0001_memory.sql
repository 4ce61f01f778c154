-- The whole memory. Times are milliseconds since 1970 UTC; yes and no are 1 and 0; names of states are those of the code.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);

CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    value BIGINT NOT NULL
);

CREATE TABLE areas (
    id BIGINT PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
);

CREATE TABLE people (
    id BIGINT PRIMARY KEY,
    platform TEXT NOT NULL,
    address TEXT NOT NULL,
    first_name TEXT NOT NULL,
    language TEXT NOT NULL,
    reachable BIGINT NOT NULL,
    expecting TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    noticed BIGINT NOT NULL,
    UNIQUE (platform, address)
);

CREATE TABLE chats (
    id BIGINT PRIMARY KEY,
    platform TEXT NOT NULL,
    address TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    name TEXT NOT NULL,
    ward TEXT NOT NULL,
    area_id BIGINT REFERENCES areas (id),
    quiet_until BIGINT,
    bot_admin BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    charter BIGINT NOT NULL,
    UNIQUE (platform, address)
);

CREATE TABLE members (
    chat_id BIGINT NOT NULL REFERENCES chats (id),
    person_id BIGINT NOT NULL REFERENCES people (id),
    PRIMARY KEY (chat_id, person_id)
);

CREATE TABLE roles (
    person_id BIGINT NOT NULL REFERENCES people (id),
    area_id BIGINT NOT NULL,
    role TEXT NOT NULL,
    granted_by BIGINT,
    granted_at BIGINT NOT NULL,
    ended_at BIGINT,
    PRIMARY KEY (person_id, area_id, role)
);

CREATE TABLE tokens (
    hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    area_id BIGINT,
    made_by BIGINT,
    expires_at BIGINT NOT NULL,
    used_at BIGINT
);

CREATE TABLE needs (
    id BIGINT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    chat_id BIGINT NOT NULL REFERENCES chats (id),
    person_id BIGINT NOT NULL REFERENCES people (id),
    category TEXT,
    urgency TEXT NOT NULL,
    words TEXT NOT NULL,
    slots BIGINT NOT NULL,
    unnamed BIGINT NOT NULL,
    consent TEXT NOT NULL,
    need_by BIGINT,
    source TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    version BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    opened_at BIGINT,
    nudged_at BIGINT,
    forwarded_at BIGINT,
    alerted_at BIGINT,
    owner_id BIGINT REFERENCES people (id),
    claimed_at BIGINT,
    half_asked_at BIGINT,
    done_at BIGINT,
    asked_at BIGINT,
    closed_at BIGINT,
    closed_for TEXT,
    wide BIGINT NOT NULL,
    placed BIGINT NOT NULL,
    reopened BIGINT NOT NULL,
    due_at BIGINT
);

CREATE TABLE claims (
    id BIGINT PRIMARY KEY,
    need_id BIGINT NOT NULL REFERENCES needs (id),
    person_id BIGINT NOT NULL REFERENCES people (id),
    state TEXT NOT NULL,
    at BIGINT NOT NULL,
    ended_at BIGINT
);

CREATE TABLE offers (
    id BIGINT PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    chat_id BIGINT NOT NULL REFERENCES chats (id),
    person_id BIGINT NOT NULL REFERENCES people (id),
    category TEXT,
    words TEXT NOT NULL,
    unnamed BIGINT NOT NULL,
    source TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    ended_at BIGINT
);

CREATE TABLE history (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    subject TEXT NOT NULL,
    at BIGINT NOT NULL,
    actor BIGINT,
    step TEXT NOT NULL,
    was TEXT NOT NULL,
    became TEXT NOT NULL,
    why TEXT NOT NULL
);

CREATE TABLE posts (
    subject TEXT NOT NULL,
    chat_id BIGINT NOT NULL REFERENCES chats (id),
    message TEXT NOT NULL,
    shown TEXT NOT NULL,
    PRIMARY KEY (subject, chat_id)
);

CREATE TABLE inbox (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    platform TEXT NOT NULL,
    update_key TEXT NOT NULL,
    raw TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts BIGINT NOT NULL,
    received_at BIGINT NOT NULL,
    error TEXT NOT NULL,
    UNIQUE (platform, update_key)
);

CREATE TABLE outbox (
    id BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    chat_id BIGINT,
    person_id BIGINT,
    lane BIGINT NOT NULL,
    about BIGINT,
    letter TEXT NOT NULL,
    merge_key TEXT UNIQUE,
    state TEXT NOT NULL,
    not_before BIGINT NOT NULL,
    attempts BIGINT NOT NULL,
    created_at BIGINT NOT NULL,
    message TEXT NOT NULL,
    error TEXT NOT NULL
);

CREATE TABLE tallies (
    area_id BIGINT NOT NULL,
    ward TEXT NOT NULL,
    week TEXT NOT NULL,
    category TEXT NOT NULL,
    what TEXT NOT NULL,
    count BIGINT NOT NULL,
    PRIMARY KEY (area_id, ward, week, category, what)
);

CREATE INDEX needs_due ON needs (due_at);
CREATE INDEX needs_chat ON needs (chat_id, state);
CREATE INDEX needs_person ON needs (person_id);
CREATE INDEX claims_need ON claims (need_id);
CREATE INDEX claims_person ON claims (person_id, state);
CREATE INDEX offers_chat ON offers (chat_id, state);
CREATE INDEX offers_person ON offers (person_id);
CREATE INDEX history_subject ON history (subject);
CREATE INDEX inbox_waiting ON inbox (state, id);
CREATE INDEX outbox_waiting ON outbox (state, lane, chat_id, person_id, not_before, id);
CREATE UNIQUE INDEX one_live_claim ON claims (need_id, person_id) WHERE state IN ('live', 'done');

INSERT INTO counters (name, value) VALUES ('item', 0), ('row', 0);
