//! Statements about people, chats and tokens.

use super::statements;
use crate::store::db::{Sql, both};

statements! {
    /// People by their addresses.
    PEOPLE_AT = Sql {
        name: "",
        sqlite: select!(people, "WHERE platform = $1 AND address IN (SELECT value FROM json_each($2))"),
        postgres: select!(people, "WHERE platform = $1 AND address IN (SELECT jsonb_array_elements_text($2::jsonb))"),
    };
    /// One person.
    PERSON = both(select!(people, "WHERE id = $1"));
    /// Writes people.
    PUT_PEOPLE = put!(people);
    /// Chats by their addresses.
    CHATS_AT = Sql {
        name: "",
        sqlite: select!(chats, "WHERE platform = $1 AND address IN (SELECT value FROM json_each($2))"),
        postgres: select!(chats, "WHERE platform = $1 AND address IN (SELECT jsonb_array_elements_text($2::jsonb))"),
    };
    /// One chat.
    CHAT = both(select!(chats, "WHERE id = $1"));
    /// The chats of one kind at work in an area; area 0 is every area.
    CHATS_OF = both(select!(chats, "WHERE kind = $1 AND (area_id = $2 OR $2 = 0) AND state <> 'left' ORDER BY id"));
    /// Writes chats.
    PUT_CHATS = put!(chats);
    /// Remembers who is in which street.
    PUT_MEMBERS = add!(members);
    /// Forgets that somebody is in a street.
    DROP_MEMBER = both("DELETE FROM members WHERE chat_id = $1 AND person_id = $2");
    /// The streets of a person where the bot is at work.
    STREETS_OF = both(
        select!(chats c, "JOIN members m ON m.chat_id = c.id \
         WHERE m.person_id = $1 AND c.kind = 'street' AND c.state IN ('active', 'paused', 'leaving') ORDER BY c.id"));
    /// The streets of a person, also where the bot is not at work, those where it is first.
    STREETS_KNOWN = both(
        select!(chats c, "JOIN members m ON m.chat_id = c.id WHERE m.person_id = $1 AND c.kind = 'street' \
         AND (c.state IN ('active', 'paused') OR NOT EXISTS (SELECT 1 FROM chats a JOIN members b ON b.chat_id = a.id \
         WHERE b.person_id = $1 AND a.kind = 'street' AND a.state IN ('active', 'paused'))) ORDER BY c.id"));
    /// How many administrators there are.
    ADMINISTRATORS = both("SELECT COUNT(*) AS count FROM roles WHERE role = 'administrator' AND ended_at IS NULL");
    /// Remembers a token.
    ADD_TOKEN = insert!(tokens, "");
    /// A token.
    TOKEN = both(select!(tokens, "WHERE hash = $1"));
    /// Uses a token up, once.
    USE_TOKEN = both("UPDATE tokens SET used_at = $2 WHERE hash = $1 AND used_at IS NULL");
}
