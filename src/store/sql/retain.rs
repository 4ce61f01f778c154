//! Statements of the job that lets go of what need not be kept.

use super::statements;
use crate::store::db::{Sql, both};

statements! {
    /// History that is too old.
    DROP_OLD_HISTORY = both("DELETE FROM history WHERE at < $1");
    /// What was done about a need outlives it, without a name: its subject becomes another, and nobody did it.
    KEEP_HISTORY = both("UPDATE history SET subject = $2, actor = NULL WHERE subject = $1");
    /// Checks that ran out long ago.
    DROP_OLD_CHECKS = both("DELETE FROM checks WHERE expires_at < $1");
    /// Reports that were looked at long ago.
    DROP_OLD_REPORTS = both("DELETE FROM reports WHERE ended_at < $1");
    /// Links that ran out long ago.
    DROP_OLD_TOKENS = both("DELETE FROM tokens WHERE expires_at < $1");
    /// People without a role who were not seen since a moment and were not asked yet.
    IDLE_PEOPLE = both(
        select!(people p, "WHERE p.seen_at < $1 AND p.idle_asked_at IS NULL AND p.forget_at IS NULL \
         AND NOT EXISTS (SELECT 1 FROM roles r WHERE r.person_id = p.id AND r.ended_at IS NULL) ORDER BY p.id LIMIT 50"));
    /// People without a role who were asked before a moment and have not answered.
    SILENT_PEOPLE = both(
        select!(people p, "WHERE p.idle_asked_at < $1 AND p.forget_at IS NULL \
         AND NOT EXISTS (SELECT 1 FROM roles r WHERE r.person_id = p.id AND r.ended_at IS NULL) ORDER BY p.id LIMIT 50"));
    /// Empties what was taken back long ago.
    EMPTY_NEEDS = both("UPDATE needs SET words = '' WHERE state = 'withdrawn' AND closed_at < $1 AND words <> ''");
    /// The same for offers.
    EMPTY_OFFERS = both("UPDATE offers SET words = '' WHERE state = 'withdrawn' AND ended_at < $1 AND words <> ''");
    /// Whether a person waits for news of a need: they asked for it or help with it, and it is live or has just ended.
    WAITS_FOR = both(
        "SELECT COUNT(*) AS count FROM needs n WHERE n.id = $2 AND (n.closed_at IS NULL OR n.closed_at > $3) \
         AND (n.person_id = $1 OR EXISTS (SELECT 1 FROM claims c WHERE c.need_id = n.id AND c.person_id = $1 \
         AND c.state IN ('live', 'done')))");
}
