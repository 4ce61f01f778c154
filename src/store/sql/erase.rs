//! Statements that count and erase.

use super::{in_list, statements};
use crate::store::db::{Sql, both};

statements! {
    /// Adds to the counts.
    COUNT = insert!(tallies,
        concat!("ON CONFLICT (", tallies!(key), ") DO UPDATE SET count = tallies.count + excluded.count"));
    /// How many needs of a street there are, by ward, week of asking, category and state, before they are erased.
    TALLY = both(
        "SELECT created_at, category, CASE WHEN opened_at IS NULL THEN 'draft' ELSE state END AS state FROM needs \
         WHERE chat_id = $1");
    /// How much was counted.
    TALLIES = both("SELECT COUNT(*) AS count FROM tallies");
    /// The people of a street.
    MEMBERS_OF = both("SELECT person_id AS id FROM members WHERE chat_id = $1");
    /// People who have nothing to do with any street or role any more.
    LOOSE_PEOPLE = in_list!(
        select!(people, "WHERE id"),
        "$1",
        " \
             AND NOT EXISTS (SELECT 1 FROM members m WHERE m.person_id = people.id) \
             AND NOT EXISTS (SELECT 1 FROM roles r WHERE r.person_id = people.id) \
             AND NOT EXISTS (SELECT 1 FROM needs n WHERE n.person_id = people.id OR n.owner_id = people.id) \
             AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.person_id = people.id) \
             AND NOT EXISTS (SELECT 1 FROM offers o WHERE o.person_id = people.id)");
    /// Erases a street: who is in it.
    ERASE_MEMBERS = both("DELETE FROM members WHERE chat_id = $1");
    /// Erases a street: what was to be said in it.
    ERASE_LETTERS = both("DELETE FROM outbox WHERE chat_id = $1");
}
