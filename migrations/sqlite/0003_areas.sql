-- A council's areas as a tree, who is on shift, and the log of what people with a role did.

ALTER TABLE areas ADD COLUMN title TEXT NOT NULL DEFAULT '';
ALTER TABLE areas ADD COLUMN kind TEXT NOT NULL DEFAULT 'council';
ALTER TABLE areas ADD COLUMN parent_id INTEGER;
ALTER TABLE areas ADD COLUMN code TEXT NOT NULL DEFAULT '';
ALTER TABLE areas ADD COLUMN code_date TEXT NOT NULL DEFAULT '';
UPDATE areas SET title = name;

ALTER TABLE chats ADD COLUMN place_id INTEGER;

CREATE TABLE placements (
    area_id INTEGER NOT NULL REFERENCES areas (id),
    parent_id INTEGER NOT NULL REFERENCES areas (id),
    PRIMARY KEY (area_id, parent_id)
) STRICT;

CREATE TABLE shifts (
    person_id INTEGER PRIMARY KEY REFERENCES people (id),
    state TEXT NOT NULL,
    since INTEGER NOT NULL,
    away_from INTEGER,
    away_to INTEGER,
    cover_id INTEGER
) STRICT;

CREATE TABLE handovers (
    id INTEGER PRIMARY KEY,
    area_id INTEGER NOT NULL,
    by_id INTEGER NOT NULL REFERENCES people (id),
    words TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE audit (
    id INTEGER PRIMARY KEY,
    at INTEGER NOT NULL,
    actor INTEGER,
    act TEXT NOT NULL,
    subject TEXT NOT NULL,
    why TEXT NOT NULL,
    mark TEXT NOT NULL
) STRICT;

CREATE INDEX areas_parent ON areas (parent_id);
CREATE INDEX audit_at ON audit (at);
CREATE INDEX roles_role ON roles (role);
CREATE INDEX chats_area ON chats (area_id);
