-- What a council tells its streets: broadcasts, to whom each went, and what came back.

CREATE TABLE broadcasts (
    id BIGINT PRIMARY KEY,
    writers TEXT NOT NULL,
    approver_id BIGINT,
    level TEXT,
    promotes BIGINT NOT NULL,
    texts TEXT NOT NULL,
    short TEXT NOT NULL,
    target TEXT NOT NULL,
    send_at BIGINT,
    expires_at BIGINT,
    stage TEXT NOT NULL,
    version BIGINT NOT NULL,
    readback TEXT NOT NULL,
    poll TEXT NOT NULL,
    about_id BIGINT,
    relation TEXT NOT NULL,
    corrected_by BIGINT,
    exercise BIGINT NOT NULL,
    reason TEXT NOT NULL,
    alone BIGINT NOT NULL,
    reviewed_at BIGINT,
    answers TEXT NOT NULL,
    created_at BIGINT NOT NULL,
    started_at BIGINT,
    finished_at BIGINT,
    due_at BIGINT
);

CREATE TABLE deliveries (
    id BIGINT PRIMARY KEY,
    broadcast_id BIGINT NOT NULL REFERENCES broadcasts (id),
    kind TEXT NOT NULL,
    chat_id BIGINT REFERENCES chats (id),
    person_id BIGINT REFERENCES people (id),
    copy_of BIGINT,
    language TEXT NOT NULL,
    host_id BIGINT,
    state TEXT NOT NULL,
    message TEXT NOT NULL,
    error TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE TABLE heard (
    broadcast_id BIGINT NOT NULL REFERENCES broadcasts (id),
    person_id BIGINT NOT NULL REFERENCES people (id),
    choice TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (broadcast_id, person_id, choice)
);

CREATE TABLE questions (
    id BIGINT PRIMARY KEY,
    broadcast_id BIGINT NOT NULL REFERENCES broadcasts (id),
    person_id BIGINT NOT NULL REFERENCES people (id),
    words TEXT NOT NULL,
    at BIGINT NOT NULL,
    answered_at BIGINT
);

ALTER TABLE chats ADD COLUMN muted BIGINT NOT NULL DEFAULT 0;
ALTER TABLE chats ADD COLUMN people BIGINT;
ALTER TABLE outbox ADD COLUMN delivery_id BIGINT;

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
