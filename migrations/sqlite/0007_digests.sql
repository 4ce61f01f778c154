-- Digests: when each chat gets one, and the pictures that the platform knows already.

ALTER TABLE chats ADD COLUMN digest TEXT NOT NULL DEFAULT '';
ALTER TABLE chats ADD COLUMN digest_due INTEGER;
ALTER TABLE chats ADD COLUMN digest_from INTEGER;
UPDATE chats SET digest_due = 0 WHERE kind = 'desk';

ALTER TABLE areas ADD COLUMN digest_due INTEGER NOT NULL DEFAULT 0;

ALTER TABLE shifts ADD COLUMN no_digest INTEGER NOT NULL DEFAULT 0;

CREATE TABLE pictures (
    name TEXT PRIMARY KEY,
    known TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX chats_digest ON chats (digest_due);
