//! Statements that count and erase.

use super::statements;
use crate::store::db::{Sql, both};

statements! {
    /// Adds to the counts.
    COUNT = both(
        "INSERT INTO tallies (area_id, ward, week, category, what, count) VALUES ($1, $2, $3, $4, $5, $6) \
         ON CONFLICT (area_id, ward, week, category, what) DO UPDATE SET count = tallies.count + excluded.count");
    /// How many needs of a street there are, by ward, week of asking, category and state, before they are erased.
    TALLY = both("SELECT created_at, category, state FROM needs WHERE chat_id = $1");
    /// How much was counted.
    TALLIES = both("SELECT COUNT(*) AS count FROM tallies");
    /// The people of a street.
    MEMBERS_OF = both("SELECT person_id AS id FROM members WHERE chat_id = $1");
    /// Erases people who have nothing to do with any street or role any more.
    ERASE_PEOPLE = Sql {
        sqlite: "DELETE FROM people WHERE id IN (SELECT value FROM json_each($1)) \
             AND NOT EXISTS (SELECT 1 FROM members m WHERE m.person_id = people.id) \
             AND NOT EXISTS (SELECT 1 FROM roles r WHERE r.person_id = people.id) \
             AND NOT EXISTS (SELECT 1 FROM needs n WHERE n.person_id = people.id OR n.owner_id = people.id) \
             AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.person_id = people.id) \
             AND NOT EXISTS (SELECT 1 FROM offers o WHERE o.person_id = people.id)",
        postgres: "DELETE FROM people WHERE id IN (SELECT jsonb_array_elements_text($1::jsonb)::bigint) \
             AND NOT EXISTS (SELECT 1 FROM members m WHERE m.person_id = people.id) \
             AND NOT EXISTS (SELECT 1 FROM roles r WHERE r.person_id = people.id) \
             AND NOT EXISTS (SELECT 1 FROM needs n WHERE n.person_id = people.id OR n.owner_id = people.id) \
             AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.person_id = people.id) \
             AND NOT EXISTS (SELECT 1 FROM offers o WHERE o.person_id = people.id)",
    };
    /// Erases a street: what was to be said about its needs.
    ERASE_ABOUT = both("DELETE FROM outbox WHERE about IN (SELECT id FROM needs WHERE chat_id = $1)");
    /// Erases a street: its history.
    ERASE_HISTORY = both(
        "DELETE FROM history WHERE subject IN (SELECT 'need:' || id FROM needs WHERE chat_id = $1 \
         UNION SELECT 'offer:' || id FROM offers WHERE chat_id = $1)");
    /// Erases a street: its cards.
    ERASE_POSTS = both(
        "DELETE FROM posts WHERE subject IN (SELECT 'need:' || id FROM needs WHERE chat_id = $1 UNION \
         SELECT 'case:' || id FROM needs WHERE chat_id = $1 UNION SELECT 'offer:' || id FROM offers WHERE chat_id = $1)");
    /// Erases a street: its claims.
    ERASE_CLAIMS = both("DELETE FROM claims WHERE need_id IN (SELECT id FROM needs WHERE chat_id = $1)");
    /// Erases a street: its needs.
    ERASE_NEEDS = both("DELETE FROM needs WHERE chat_id = $1");
    /// Erases a street: its offers.
    ERASE_OFFERS = both("DELETE FROM offers WHERE chat_id = $1");
    /// Erases a street: who is in it.
    ERASE_MEMBERS = both("DELETE FROM members WHERE chat_id = $1");
    /// Erases a street: what was to be said in it.
    ERASE_LETTERS = both("DELETE FROM outbox WHERE chat_id = $1");
}
