-- WhatsApp: who can be written to there and until when, what became of each message, and what stands beside a street's own group.

CREATE TABLE correspondents (
    person_id INTEGER PRIMARY KEY REFERENCES people (id),
    phone_mark TEXT NOT NULL,
    next_mark TEXT NOT NULL,
    window_until INTEGER NOT NULL,
    knocked_at INTEGER,
    wordless_at INTEGER NOT NULL,
    refused_at INTEGER
) STRICT;

CREATE TABLE aliases (
    platform TEXT NOT NULL,
    address TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES people (id),
    since INTEGER NOT NULL,
    PRIMARY KEY (platform, address)
) STRICT;

CREATE TABLE opt_ins (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES people (id),
    chat_id INTEGER REFERENCES chats (id),
    scope TEXT NOT NULL,
    words TEXT NOT NULL,
    at INTEGER NOT NULL,
    ended_at INTEGER
) STRICT;

CREATE TABLE street_links (
    chat_id INTEGER PRIMARY KEY REFERENCES chats (id),
    code TEXT NOT NULL UNIQUE,
    need TEXT NOT NULL,
    offer TEXT NOT NULL,
    help TEXT NOT NULL,
    made_at INTEGER NOT NULL
) STRICT;

CREATE TABLE hosts (
    chat_id INTEGER NOT NULL REFERENCES chats (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    since INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    due_at INTEGER NOT NULL,
    PRIMARY KEY (chat_id, person_id)
) STRICT;

CREATE TABLE sendings (
    message TEXT PRIMARY KEY,
    reference TEXT NOT NULL,
    person_id INTEGER REFERENCES people (id),
    chat_id INTEGER REFERENCES chats (id),
    about INTEGER,
    paid_as TEXT NOT NULL,
    cost INTEGER NOT NULL,
    first INTEGER NOT NULL,
    at INTEGER NOT NULL,
    sent_at INTEGER,
    delivered_at INTEGER,
    read_at INTEGER,
    failed_at INTEGER,
    error INTEGER
) STRICT;

CREATE INDEX correspondents_phone ON correspondents (phone_mark);
CREATE INDEX correspondents_next ON correspondents (next_mark);
CREATE INDEX aliases_person ON aliases (person_id);
CREATE INDEX opt_ins_person ON opt_ins (person_id);
CREATE INDEX hosts_due ON hosts (due_at);
CREATE INDEX sendings_reference ON sendings (reference);
CREATE INDEX sendings_about ON sendings (about);
CREATE INDEX sendings_person ON sendings (person_id, at);
CREATE INDEX sendings_chat ON sendings (chat_id, at);
