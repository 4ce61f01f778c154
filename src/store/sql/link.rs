//! Statements that make one person of two: `$1` stays, `$2` goes.

use super::statements;
use crate::store::db::{Sql, both};

statements! {
    /// What keeps two accounts apart for now: one helps the other, both help with the same, or details are kept.
    IN_THE_WAY = both(
        "SELECT n.code AS value FROM needs n JOIN claims c ON c.need_id = n.id AND c.state IN ('live', 'done') \
         WHERE (n.person_id = $1 AND c.person_id = $2) OR (n.person_id = $2 AND c.person_id = $1) \
         UNION ALL SELECT n.code FROM needs n JOIN claims a ON a.need_id = n.id AND a.person_id = $1 AND a.state IN ('live', 'done') \
         JOIN claims b ON b.need_id = n.id AND b.person_id = $2 AND b.state IN ('live', 'done') \
         UNION ALL SELECT n.code FROM needs n JOIN details d ON d.need_id = n.id WHERE d.person_id IN ($1, $2) LIMIT 1");
    /// Both streets.
    LINK_MEMBERS = both(
        "INSERT INTO members (chat_id, person_id, since) SELECT chat_id, $1, since FROM members WHERE person_id = $2 \
         ON CONFLICT (chat_id, person_id) DO NOTHING");
    /// Their needs.
    LINK_NEEDS = both("UPDATE needs SET person_id = $1 WHERE person_id = $2");
    /// Their jobs.
    LINK_CLAIMS = both("UPDATE claims SET person_id = $1 WHERE person_id = $2");
    /// Their offers.
    LINK_OFFERS = both("UPDATE offers SET person_id = $1 WHERE person_id = $2");
    /// What they were asked.
    LINK_ASKS = both("UPDATE asks SET person_id = $1 WHERE person_id = $2");
    /// Whom they are kept apart from.
    LINK_BLOCKS = both(
        "INSERT INTO blocks (person_id, other_id, at) SELECT CASE WHEN person_id = $2 THEN $1 ELSE person_id END, \
         CASE WHEN other_id = $2 THEN $1 ELSE other_id END, at FROM blocks WHERE person_id = $2 OR other_id = $2 \
         ON CONFLICT (person_id, other_id) DO NOTHING");
    /// Their checks.
    LINK_CHECKS = both("UPDATE checks SET person_id = $1 WHERE person_id = $2");
    /// What they reported.
    LINK_REPORTS_BY = both("UPDATE reports SET by_id = $1 WHERE by_id = $2");
    /// What was reported of them.
    LINK_REPORTS_ABOUT = both("UPDATE reports SET about_id = $1 WHERE about_id = $2");
    /// Who saw their details.
    LINK_VIEWS_OF = both("UPDATE views SET person_id = $1 WHERE person_id = $2");
    /// Whose details they saw.
    LINK_VIEWS_BY = both("UPDATE views SET viewer_id = $1 WHERE viewer_id = $2");
    /// Broadcasts that they got.
    LINK_DELIVERIES = both("UPDATE deliveries SET person_id = $1 WHERE person_id = $2");
    /// What they asked under broadcasts.
    LINK_QUESTIONS = both("UPDATE questions SET person_id = $1 WHERE person_id = $2");
    /// What they answered to broadcasts.
    LINK_HEARD = both(
        "INSERT INTO heard (broadcast_id, person_id, choice, at) SELECT broadcast_id, $1, choice, at FROM heard \
         WHERE person_id = $2 ON CONFLICT (broadcast_id, person_id, choice) DO NOTHING");
    /// What they did.
    LINK_HISTORY = both("UPDATE history SET actor = $1 WHERE actor = $2");
    /// What waits for them.
    LINK_LETTERS = both("UPDATE outbox SET person_id = $1 WHERE person_id = $2 AND merge_key IS NULL");
    /// What they agreed to.
    LINK_OPT_INS = both("UPDATE opt_ins SET person_id = $1 WHERE person_id = $2");
    /// Where they are a host.
    LINK_HOSTS = both(
        "INSERT INTO hosts (chat_id, person_id, since, last_at, due_at) SELECT chat_id, $1, since, last_at, due_at FROM hosts \
         WHERE person_id = $2 ON CONFLICT (chat_id, person_id) DO NOTHING");
    /// Messages to them.
    LINK_SENDINGS = both("UPDATE sendings SET person_id = $1 WHERE person_id = $2");
    /// Their other names.
    LINK_ALIASES = both("UPDATE aliases SET person_id = $1 WHERE person_id = $2");
    /// Until when they can be answered.
    LINK_CORRESPONDENT = both(
        "INSERT INTO correspondents (person_id, phone_mark, next_mark, window_until, knocked_at, wordless_at, refused_at) \
         SELECT $1, phone_mark, next_mark, window_until, knocked_at, wordless_at, refused_at FROM correspondents \
         WHERE person_id = $2 ON CONFLICT (person_id) DO UPDATE SET phone_mark = excluded.phone_mark, \
         next_mark = excluded.next_mark, window_until = excluded.window_until, knocked_at = excluded.knocked_at, \
         refused_at = COALESCE(correspondents.refused_at, excluded.refused_at)");
    /// Whoever is suspended, under 18 or hushed in one account is so in both.
    LINK_MARKS = both(
        "UPDATE people SET suspended = CASE WHEN suspended + (SELECT o.suspended FROM people o WHERE o.id = $2) > 0 THEN 1 ELSE 0 END, \
         young = CASE WHEN young + (SELECT o.young FROM people o WHERE o.id = $2) > 0 THEN 1 ELSE 0 END, \
         stopped = CASE WHEN stopped + (SELECT o.stopped FROM people o WHERE o.id = $2) > 0 THEN 1 ELSE 0 END, \
         hushed = CASE WHEN hushed + (SELECT o.hushed FROM people o WHERE o.id = $2) > 0 THEN 1 ELSE 0 END WHERE id = $1");
}
