-- WhatsApp: who can be written to there and until when, what became of each message, and what stands beside a street's own group.

CREATE TABLE correspondents (
    person_id BIGINT PRIMARY KEY REFERENCES people (id),
    phone_mark TEXT NOT NULL,
    next_mark TEXT NOT NULL,
    window_until BIGINT NOT NULL,
    knocked_at BIGINT,
    wordless_at BIGINT NOT NULL,
    refused_at BIGINT
);

CREATE TABLE aliases (
    platform TEXT NOT NULL,
    address TEXT NOT NULL,
    person_id BIGINT NOT NULL REFERENCES people (id),
    since BIGINT NOT NULL,
    PRIMARY KEY (platform, address)
);

CREATE TABLE opt_ins (
    id BIGINT PRIMARY KEY,
    person_id BIGINT NOT NULL REFERENCES people (id),
    chat_id BIGINT REFERENCES chats (id),
    scope TEXT NOT NULL,
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    ended_at BIGINT
);

CREATE TABLE street_links (
    chat_id BIGINT PRIMARY KEY REFERENCES chats (id),
    code TEXT NOT NULL UNIQUE,
    need TEXT NOT NULL,
    offer TEXT NOT NULL,
    help TEXT NOT NULL,
    made_at BIGINT NOT NULL
);

CREATE TABLE hosts (
    chat_id BIGINT NOT NULL REFERENCES chats (id),
    person_id BIGINT NOT NULL REFERENCES people (id),
    since BIGINT NOT NULL,
    last_at BIGINT NOT NULL,
    due_at BIGINT NOT NULL,
    PRIMARY KEY (chat_id, person_id)
);

CREATE TABLE sendings (
    message TEXT PRIMARY KEY,
    reference TEXT NOT NULL,
    person_id BIGINT REFERENCES people (id),
    chat_id BIGINT REFERENCES chats (id),
    about BIGINT,
    paid_as TEXT NOT NULL,
    cost BIGINT NOT NULL,
    first BIGINT NOT NULL,
    at BIGINT NOT NULL,
    sent_at BIGINT,
    delivered_at BIGINT,
    read_at BIGINT,
    failed_at BIGINT,
    error BIGINT
);

CREATE INDEX correspondents_phone ON correspondents (phone_mark);
CREATE INDEX correspondents_next ON correspondents (next_mark);
CREATE INDEX aliases_person ON aliases (person_id);
CREATE INDEX opt_ins_person ON opt_ins (person_id);
CREATE INDEX hosts_due ON hosts (due_at);
CREATE INDEX sendings_reference ON sendings (reference);
CREATE INDEX sendings_about ON sendings (about);
CREATE INDEX sendings_person ON sendings (person_id, at);
CREATE INDEX sendings_chat ON sendings (chat_id, at);
