-- The whole memory. Times are milliseconds since 1970 UTC; yes and no are 1 and 0; names of states are those of the code.

CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;

CREATE TABLE counters (
    name TEXT PRIMARY KEY,
    value INTEGER NOT NULL
) STRICT;

CREATE TABLE areas (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE people (
    id INTEGER PRIMARY KEY,
    platform TEXT NOT NULL,
    address TEXT NOT NULL,
    first_name TEXT NOT NULL,
    language TEXT NOT NULL,
    reachable INTEGER NOT NULL,
    expecting TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    noticed INTEGER NOT NULL,
    UNIQUE (platform, address)
) STRICT;

CREATE TABLE chats (
    id INTEGER PRIMARY KEY,
    platform TEXT NOT NULL,
    address TEXT NOT NULL,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    name TEXT NOT NULL,
    ward TEXT NOT NULL,
    area_id INTEGER REFERENCES areas (id),
    quiet_until INTEGER,
    bot_admin INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    charter INTEGER NOT NULL,
    UNIQUE (platform, address)
) STRICT;

CREATE TABLE members (
    chat_id INTEGER NOT NULL REFERENCES chats (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    PRIMARY KEY (chat_id, person_id)
) STRICT;

CREATE TABLE roles (
    person_id INTEGER NOT NULL REFERENCES people (id),
    area_id INTEGER NOT NULL,
    role TEXT NOT NULL,
    granted_by INTEGER,
    granted_at INTEGER NOT NULL,
    ended_at INTEGER,
    PRIMARY KEY (person_id, area_id, role)
) STRICT;

CREATE TABLE tokens (
    hash TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    area_id INTEGER,
    made_by INTEGER,
    expires_at INTEGER NOT NULL,
    used_at INTEGER
) STRICT;

CREATE TABLE needs (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    chat_id INTEGER NOT NULL REFERENCES chats (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    category TEXT,
    urgency TEXT NOT NULL,
    words TEXT NOT NULL,
    slots INTEGER NOT NULL,
    unnamed INTEGER NOT NULL,
    consent TEXT NOT NULL,
    need_by INTEGER,
    source TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    version INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    opened_at INTEGER,
    nudged_at INTEGER,
    forwarded_at INTEGER,
    alerted_at INTEGER,
    owner_id INTEGER REFERENCES people (id),
    claimed_at INTEGER,
    half_asked_at INTEGER,
    done_at INTEGER,
    asked_at INTEGER,
    closed_at INTEGER,
    closed_for TEXT,
    wide INTEGER NOT NULL,
    placed INTEGER NOT NULL,
    reopened INTEGER NOT NULL,
    due_at INTEGER
) STRICT;

CREATE TABLE claims (
    id INTEGER PRIMARY KEY,
    need_id INTEGER NOT NULL REFERENCES needs (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    state TEXT NOT NULL,
    at INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;

CREATE TABLE offers (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    chat_id INTEGER NOT NULL REFERENCES chats (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    category TEXT,
    words TEXT NOT NULL,
    unnamed INTEGER NOT NULL,
    source TEXT NOT NULL UNIQUE,
    state TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;

CREATE TABLE history (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    subject TEXT NOT NULL,
    at INTEGER NOT NULL,
    actor INTEGER,
    step TEXT NOT NULL,
    was TEXT NOT NULL,
    became TEXT NOT NULL,
    why TEXT NOT NULL
) STRICT;

CREATE TABLE posts (
    subject TEXT NOT NULL,
    chat_id INTEGER NOT NULL REFERENCES chats (id),
    message TEXT NOT NULL,
    shown TEXT NOT NULL,
    PRIMARY KEY (subject, chat_id)
) STRICT;

CREATE TABLE inbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    platform TEXT NOT NULL,
    update_key TEXT NOT NULL,
    raw TEXT NOT NULL,
    state TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    received_at INTEGER NOT NULL,
    error TEXT NOT NULL,
    UNIQUE (platform, update_key)
) STRICT;

CREATE TABLE outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    chat_id INTEGER,
    person_id INTEGER,
    lane INTEGER NOT NULL,
    about INTEGER,
    letter TEXT NOT NULL,
    merge_key TEXT UNIQUE,
    state TEXT NOT NULL,
    not_before INTEGER NOT NULL,
    attempts INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    message TEXT NOT NULL,
    error TEXT NOT NULL
) STRICT;

CREATE TABLE tallies (
    area_id INTEGER NOT NULL,
    ward TEXT NOT NULL,
    week TEXT NOT NULL,
    category TEXT NOT NULL,
    what TEXT NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (area_id, ward, week, category, what)
) STRICT;

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
