//! Statements about who waits for somebody else's yes.

use super::statements;
use crate::store::db::{Sql, both};

statements! {
    /// Writes questions.
    PUT_ADMISSIONS = put!(admissions);
    /// One question.
    ADMISSION = both(select!(admissions, "WHERE id = $1"));
    /// The questions about a chat that are not over.
    ADMISSIONS_IN = both(select!(admissions, "WHERE state IN ('open', 'going') AND chat_id = $1 ORDER BY id"));
    /// The questions about a person that are not over.
    ADMISSIONS_OF = both(select!(admissions, "WHERE person_id = $1 AND state IN ('open', 'going') ORDER BY id"));
    /// The questions whose time has come.
    ADMISSIONS_DUE = both(select!(admissions, "WHERE state IN ('open', 'going') AND until <= $1 ORDER BY until LIMIT 50"));
    /// Forgets questions that ended.
    DROP_OLD_ADMISSIONS = both("DELETE FROM admissions WHERE state = 'over' AND until < $1");
    /// Ends unused links to become an administrator that the program made.
    VOID_PROGRAM_LINKS = both(
        "DELETE FROM tokens WHERE kind IN ('administrator', 'another_administrator') AND made_by IS NULL AND used_at IS NULL");
    /// How many wrong codes somebody typed since a moment.
    WRONG_CODES_OF = both("SELECT COUNT(*) AS count FROM admissions WHERE kind = 'try' AND person_id = $1 AND at > $2");
    /// How many all people did.
    WRONG_CODES = both("SELECT COUNT(*) AS count FROM admissions WHERE kind = 'try' AND at > $1");
    /// Since when somebody is of a street.
    MEMBER_SINCE = both("SELECT since AS at FROM members WHERE chat_id = $1 AND person_id = $2");
    /// What somebody waits for, as they read it.
    MY_ADMISSIONS_TOLD = both(
        "SELECT kind, words, at, until AS until_at, state FROM admissions WHERE person_id = $1 ORDER BY id");
    /// Erases what somebody waits for, or is asked.
    ERASE_ADMISSIONS_OF = both("DELETE FROM admissions WHERE person_id = $1 OR asked_of = $1");
    /// The same account under another number.
    LINK_ADMISSIONS = both(
        "UPDATE admissions SET person_id = CASE WHEN person_id = $2 THEN $1 ELSE person_id END, \
         asked_of = CASE WHEN asked_of = $2 THEN $1 ELSE asked_of END WHERE person_id = $2 OR asked_of = $2");
    /// Erases a street: who waited for it.
    ERASE_STREET_ADMISSIONS = both("DELETE FROM admissions WHERE chat_id = $1 AND kind = 'street'");
}
