//! Statements about checks, blocks, reports and who was asked to help.

use super::statements;
use crate::store::db::{Sql, both};

statements! {
    /// Whether two people are kept apart.
    BLOCKED = both(
        "SELECT COUNT(*) AS count FROM blocks WHERE (person_id = $1 AND other_id = $2) OR (person_id = $2 AND other_id = $1)");
    /// Keeps two people apart.
    BLOCK = add!(blocks);
    /// How many checks of somebody hold.
    CHECKED = both("SELECT COUNT(*) AS count FROM checks WHERE person_id = $1 AND expires_at > $2");
    /// Until when the longest check of somebody holds.
    CHECKED_UNTIL = both("SELECT MAX(expires_at) AS id FROM checks WHERE person_id = $1 AND expires_at > $2");
    /// A check.
    ADD_CHECK = insert!(checks, "");
    /// A report.
    ADD_REPORT = insert!(reports, "");
    /// Whom the open reports about something are about.
    REPORTED = both("SELECT DISTINCT about_id AS id FROM reports WHERE subject = $1 AND state = 'open' ORDER BY about_id");
    /// Who has an open report about something that is not their own.
    REPORTERS_OF = both(
        "SELECT DISTINCT by_id AS id FROM reports WHERE subject = $1 AND state = 'open' AND by_id IS NOT NULL AND by_id <> about_id");
    /// How many things somebody has reported since a moment.
    REPORTS_BY = both(
        "SELECT COUNT(DISTINCT subject) AS count FROM reports WHERE by_id = $1 AND at > $2 AND (about_id IS NULL OR about_id <> by_id)");
    /// How many reports of somebody nobody has looked at, and when the last one came.
    REPORTS_OPEN_BY = both(
        "SELECT COUNT(*) AS count, MAX(at) AS at FROM reports WHERE by_id = $1 AND state = 'open' AND (about_id IS NULL OR about_id <> by_id)");
    /// How often somebody in danger said it again, and when last.
    SAID_AGAIN = both("SELECT COUNT(*) AS count, MAX(at) AS at FROM history WHERE subject = $1 AND step = 'again'");
    /// A coordinator has looked.
    END_REPORTS = both("UPDATE reports SET state = 'ended', ended_at = $2, ended_by = $3 WHERE subject = $1 AND state = 'open'");
    /// Every claim on a need, also those that are over.
    CLAIMS_EVER = both(select!(claims, "WHERE need_id = $1 ORDER BY id"));
    /// How many jobs of a kind somebody has taken, ever.
    JOBS_OF_KIND = both(
        "SELECT COUNT(*) AS count FROM claims c JOIN needs n ON n.id = c.need_id WHERE c.person_id = $1 AND n.category = $2");
}
