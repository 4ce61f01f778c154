-- What a council tells its streets: broadcasts, to whom each went, and what came back.

CREATE TABLE broadcasts (
    id INTEGER PRIMARY KEY,
    writers TEXT NOT NULL,
    approver_id INTEGER,
    level TEXT,
    promotes INTEGER NOT NULL,
    texts TEXT NOT NULL,
    short TEXT NOT NULL,
    target TEXT NOT NULL,
    send_at INTEGER,
    expires_at INTEGER,
    stage TEXT NOT NULL,
    version INTEGER NOT NULL,
    readback TEXT NOT NULL,
    poll TEXT NOT NULL,
    about_id INTEGER,
    relation TEXT NOT NULL,
    corrected_by INTEGER,
    exercise INTEGER NOT NULL,
    reason TEXT NOT NULL,
    alone INTEGER NOT NULL,
    reviewed_at INTEGER,
    answers TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    started_at INTEGER,
    finished_at INTEGER,
    due_at INTEGER
) STRICT;

CREATE TABLE deliveries (
    id INTEGER PRIMARY KEY,
    broadcast_id INTEGER NOT NULL REFERENCES broadcasts (id),
    kind TEXT NOT NULL,
    chat_id INTEGER REFERENCES chats (id),
    person_id INTEGER REFERENCES people (id),
    copy_of INTEGER,
    language TEXT NOT NULL,
    host_id INTEGER,
    state TEXT NOT NULL,
    message TEXT NOT NULL,
    error TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE heard (
    broadcast_id INTEGER NOT NULL REFERENCES broadcasts (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    choice TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (broadcast_id, person_id, choice)
) STRICT;

CREATE TABLE questions (
    id INTEGER PRIMARY KEY,
    broadcast_id INTEGER NOT NULL REFERENCES broadcasts (id),
    person_id INTEGER NOT NULL REFERENCES people (id),
    words TEXT NOT NULL,
    at INTEGER NOT NULL,
    answered_at INTEGER
) STRICT;

ALTER TABLE chats ADD COLUMN muted INTEGER NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN people INTEGER;
ALTER TABLE outbox ADD COLUMN delivery_id INTEGER;

CREATE INDEX broadcasts_due ON broadcasts (due_at);
CREATE INDEX broadcasts_stage ON broadcasts (stage);
CREATE INDEX deliveries_broadcast ON deliveries (broadcast_id, kind, state);
CREATE INDEX deliveries_chat ON deliveries (chat_id, message);
CREATE INDEX deliveries_host ON deliveries (host_id);
CREATE INDEX deliveries_person ON deliveries (person_id);
CREATE INDEX outbox_lane ON outbox (state, lane, id);
CREATE INDEX outbox_about ON outbox (about);
CREATE INDEX questions_broadcast ON questions (broadcast_id, answered_at);

INSERT INTO counters (name, value) VALUES ('broadcast', 0);
