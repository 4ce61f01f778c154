-- A council's areas as a tree, who is on shift, and the log of what people with a role did.

ALTER TABLE areas ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE areas ADD COLUMN kind TEXT NOT NULL DEFAULT 'council';
ALTER TABLE areas ADD COLUMN parent_id BIGINT;
ALTER TABLE areas ADD COLUMN code TEXT NOT NULL DEFAULT '';
ALTER TABLE areas ADD COLUMN code_date TEXT NOT NULL DEFAULT '';
UPDATE areas SET title = name;

ALTER TABLE chats ADD COLUMN place_id BIGINT;

CREATE TABLE placements (
    area_id BIGINT NOT NULL REFERENCES areas (id),
    parent_id BIGINT NOT NULL REFERENCES areas (id),
    PRIMARY KEY (area_id, parent_id)
);

CREATE TABLE shifts (
    person_id BIGINT PRIMARY KEY REFERENCES people (id),
    state TEXT NOT NULL,
    since BIGINT NOT NULL,
    away_from BIGINT,
    away_to BIGINT,
    cover_id BIGINT
);

CREATE TABLE handovers (
    id BIGINT PRIMARY KEY,
    area_id BIGINT NOT NULL,
    by_id BIGINT NOT NULL REFERENCES people (id),
    words TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE TABLE audit (
    id BIGINT PRIMARY KEY,
    at BIGINT NOT NULL,
    actor BIGINT,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    why TEXT NOT NULL,
    mark TEXT NOT NULL
);

CREATE INDEX areas_parent ON areas (parent_id);
CREATE INDEX audit_at ON audit (at);
CREATE INDEX roles_role ON roles (role);
CREATE INDEX chats_area ON chats (area_id);
