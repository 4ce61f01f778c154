//! Statements about people, chats and tokens.

use super::statements;
use crate::store::db::{Sql, both, insert_set};

statements! {
    /// People by their addresses.
    PEOPLE_AT = Sql {
        name: "",
        sqlite: "SELECT * FROM people WHERE platform = $1 AND address IN (SELECT value FROM json_each($2))",
        postgres: "SELECT * FROM people WHERE platform = $1 AND address IN (SELECT jsonb_array_elements_text($2::jsonb))",
    };
    /// One person.
    PERSON = both("SELECT * FROM people WHERE id = $1");
    /// Writes people.
    PUT_PEOPLE = insert_set!("people",
        "ON CONFLICT (id) DO UPDATE SET first_name = excluded.first_name, language = excluded.language, \
         reachable = excluded.reachable, expecting = excluded.expecting, noticed = excluded.noticed, \
         stopped = excluded.stopped, suspended = excluded.suspended, young = excluded.young, hushed = excluded.hushed, \
         seen_at = excluded.seen_at, idle_asked_at = excluded.idle_asked_at, asked_at = excluded.asked_at, \
         forget_at = excluded.forget_at",
        id bigint, platform text, address text, first_name text, language text, reachable bigint, expecting text,
        created_at bigint, noticed bigint, stopped bigint, suspended bigint, young bigint, hushed bigint, seen_at bigint,
        idle_asked_at bigint, asked_at bigint, forget_at bigint);
    /// Chats by their addresses.
    CHATS_AT = Sql {
        name: "",
        sqlite: "SELECT * FROM chats WHERE platform = $1 AND address IN (SELECT value FROM json_each($2))",
        postgres: "SELECT * FROM chats WHERE platform = $1 AND address IN (SELECT jsonb_array_elements_text($2::jsonb))",
    };
    /// One chat.
    CHAT = both("SELECT * FROM chats WHERE id = $1");
    /// The chats of one kind at work in an area; area 0 is every area.
    CHATS_OF = both("SELECT * FROM chats WHERE kind = $1 AND (area_id = $2 OR $2 = 0) AND state <> 'left' ORDER BY id");
    /// Writes chats.
    PUT_CHATS = insert_set!("chats",
        "ON CONFLICT (id) DO UPDATE SET address = excluded.address, kind = excluded.kind, state = excluded.state, \
         name = excluded.name, ward = excluded.ward, area_id = excluded.area_id, quiet_until = excluded.quiet_until, \
         bot_admin = excluded.bot_admin, charter = excluded.charter, place_id = excluded.place_id, muted = excluded.muted, \
         people = excluded.people, digest = excluded.digest, digest_due = excluded.digest_due, \
         digest_from = excluded.digest_from, newcomers_tell = excluded.newcomers_tell",
        id bigint, platform text, address text, kind text, state text, name text, ward text, area_id bigint,
        quiet_until bigint, bot_admin bigint, created_at bigint, charter bigint, place_id bigint, muted bigint, people bigint, digest text,
        digest_due bigint, digest_from bigint, newcomers_tell bigint);
    /// Remembers who is in which street.
    PUT_MEMBERS = insert_set!("members", "ON CONFLICT (chat_id, person_id) DO NOTHING", chat_id bigint, person_id bigint,
        since bigint);
    /// Forgets that somebody is in a street.
    DROP_MEMBER = both("DELETE FROM members WHERE chat_id = $1 AND person_id = $2");
    /// The streets of a person where the bot is at work.
    STREETS_OF = both(
        "SELECT c.* FROM chats c JOIN members m ON m.chat_id = c.id \
         WHERE m.person_id = $1 AND c.kind = 'street' AND c.state IN ('active', 'paused', 'leaving') ORDER BY c.id");
    /// The streets of a person, also where the bot is not at work, those where it is first.
    STREETS_KNOWN = both(
        "SELECT c.* FROM chats c JOIN members m ON m.chat_id = c.id WHERE m.person_id = $1 AND c.kind = 'street' \
         AND (c.state IN ('active', 'paused') OR NOT EXISTS (SELECT 1 FROM chats a JOIN members b ON b.chat_id = a.id \
         WHERE b.person_id = $1 AND a.kind = 'street' AND a.state IN ('active', 'paused'))) ORDER BY c.id");
    /// How many administrators there are.
    ADMINISTRATORS = both("SELECT COUNT(*) AS count FROM roles WHERE role = 'administrator' AND ended_at IS NULL");
    /// Remembers a token.
    ADD_TOKEN = both(
        "INSERT INTO tokens (hash, kind, area_id, made_by, expires_at, person_id, need_id, partner_id) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)");
    /// A token.
    TOKEN = both("SELECT * FROM tokens WHERE hash = $1");
    /// Uses a token up, once.
    USE_TOKEN = both("UPDATE tokens SET used_at = $2 WHERE hash = $1 AND used_at IS NULL");
}
