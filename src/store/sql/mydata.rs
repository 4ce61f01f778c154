//! Statements that gather everything that is held on one person. Of others they read first names at most.

use super::statements;
use crate::store::db::{Sql, both};

statements! {
    /// Their streets.
    MY_STREETS = both(
        "SELECT c.name, c.ward FROM chats c JOIN members m ON m.chat_id = c.id WHERE m.person_id = $1 ORDER BY c.id");
    /// Their needs, as rows.
    MY_NEEDS = both(select!(needs, "WHERE person_id = $1 ORDER BY id DESC"));
    /// Their needs, as they read them.
    MY_NEEDS_TOLD = both(
        "SELECT n.code, c.name AS street, n.category, n.urgency, n.words, n.slots AS helpers_wanted, \
         n.unnamed AS without_your_name, n.consent AS may_coordinators_read, n.need_by, n.state, n.created_at, \
         n.opened_at, n.nudged_at, n.forwarded_at, n.alerted_at, n.claimed_at, n.half_asked_at, n.done_at, n.asked_at, \
         n.closed_at, n.closed_for, n.wide AS nearby_streets_asked, n.reopened, n.look AS seen_before_shown, n.behalf, n.hear_by, n.language, \
         n.budget AS budget_in_pence, n.spent AS spent_in_pence, n.matched_at, n.moved_at, n.reminded_at, n.held_from, \
         n.due_at, n.source, o.first_name AS coordinator, q.name AS partner, s.name AS partner_may_read FROM needs n \
         JOIN chats c ON c.id = n.chat_id LEFT JOIN partners q ON q.id = n.partner_id \
         LEFT JOIN partners s ON s.id = n.shared_with LEFT JOIN people o ON o.id = n.owner_id WHERE n.person_id = $1 ORDER BY n.id");
    /// Their jobs.
    MY_JOBS_TOLD = both(
        "SELECT n.code, n.category, c.state, c.at, c.ended_at, c.agreed AS may_see_details, c.talk AS messages_open, \
         CASE WHEN n.unnamed = 1 THEN '' ELSE p.first_name END AS asker FROM claims c JOIN needs n ON n.id = c.need_id \
         JOIN people p ON p.id = n.person_id WHERE c.person_id = $1 ORDER BY c.id");
    /// Their offers, as rows.
    MY_OFFERS = both(select!(offers, "WHERE person_id = $1 ORDER BY id DESC"));
    /// Their offers, as they read them.
    MY_OFFERS_TOLD = both(
        "SELECT o.code, c.name AS street, o.category, o.words, o.unnamed AS without_your_name, o.state, o.created_at, \
         o.ended_at, o.capacity, o.days, o.parts, o.near AS nearby_streets_too, o.languages, o.says_checked, \
         o.renewed_at, o.asked_at, o.due_at, o.source FROM offers o JOIN chats c ON c.id = o.chat_id \
         WHERE o.person_id = $1 ORDER BY o.id");
    /// When they were asked to help.
    MY_ASKS_TOLD = both(
        "SELECT n.code, a.state, a.at FROM asks a JOIN needs n ON n.id = a.need_id WHERE a.person_id = $1 ORDER BY a.id");
    /// Their details, sealed.
    MY_DETAILS = both(select!(details, "WHERE person_id = $1 ORDER BY id"));
    /// Who saw their details.
    MY_VIEWS = both(
        "SELECT n.code, v.kinds, v.at, v.hidden_at, COALESCE(p.first_name, '') AS who FROM views v \
         JOIN needs n ON n.id = v.need_id LEFT JOIN people p ON p.id = v.viewer_id WHERE v.person_id = $1 AND v.message <> '' ORDER BY v.id");
    /// Whose details they saw.
    MY_SIGHTS = both(
        "SELECT n.code, v.kinds, v.at, v.hidden_at, CASE WHEN n.unnamed = 1 THEN '' ELSE p.first_name END AS who \
         FROM views v JOIN needs n ON n.id = v.need_id JOIN people p ON p.id = v.person_id WHERE v.viewer_id = $1 \
         AND v.message <> '' ORDER BY v.id");
    /// Their checks.
    MY_CHECKS_TOLD = both("SELECT kind, at, expires_at FROM checks WHERE person_id = $1 ORDER BY id");
    /// Their roles.
    MY_ROLES_TOLD = both(
        "SELECT r.role, COALESCE(a.name, '') AS area, r.granted_at, r.ended_at FROM roles r \
         LEFT JOIN areas a ON a.id = r.area_id WHERE r.person_id = $1 ORDER BY r.granted_at");
    /// Their shifts.
    MY_SHIFTS_TOLD = both("SELECT state, since, away_from, away_to FROM shifts WHERE person_id = $1");
    /// Their hand-over notes.
    MY_HANDOVERS_TOLD = both("SELECT words, at FROM handovers WHERE by_id = $1 ORDER BY id");
    /// The notes that they wrote on cases, or that were written on their needs.
    MY_CASE_NOTES_TOLD = both(
        "SELECT n.code, k.words, k.at, CASE WHEN k.by_id = $1 THEN 'you' ELSE 'a coordinator' END AS written_by \
         FROM case_notes k JOIN needs n ON n.id = k.need_id WHERE k.by_id = $1 OR n.person_id = $1 ORDER BY k.id");
    /// The partner organisations that they set up.
    MY_PARTNERS_TOLD = both("SELECT name, made_at FROM partners WHERE made_by = $1 ORDER BY id");
    /// What they did by a role.
    MY_AUDIT_TOLD = both("SELECT at, act, subject, why FROM audit WHERE actor = $1 ORDER BY id");
    /// What they answered to broadcasts.
    MY_HEARD_TOLD = both("SELECT 'B' || broadcast_id AS broadcast, choice, at FROM heard WHERE person_id = $1 ORDER BY at");
    /// What they asked under broadcasts.
    MY_QUESTIONS_TOLD = both(
        "SELECT 'B' || broadcast_id AS broadcast, words, at, answered_at FROM questions WHERE person_id = $1 ORDER BY id");
    /// Which broadcasts they got in private.
    MY_DELIVERIES_TOLD = both(
        "SELECT 'B' || broadcast_id AS broadcast, kind, state, at FROM deliveries WHERE person_id = $1 ORDER BY id");
    /// From whom they wished to be kept apart.
    MY_BLOCKS_TOLD = both(
        "SELECT p.first_name AS kept_apart_from, b.at FROM blocks b JOIN people p ON p.id = b.other_id \
         WHERE b.person_id = $1 ORDER BY b.at");
    /// What they reported.
    MY_REPORTS_TOLD = both("SELECT subject, state, at, ended_at FROM reports WHERE by_id = $1 ORDER BY id");
    /// The links that were made for them or by them.
    MY_LINKS_TOLD = both(
        "SELECT kind, expires_at, used_at FROM tokens WHERE person_id = $1 OR made_by = $1 ORDER BY expires_at");
    /// What happened with their needs, their offers and themselves.
    MY_HISTORY_TOLD = both(
        "SELECT h.subject, h.at, h.step, h.was, h.became, h.why, CASE WHEN h.actor = $1 THEN 'you' \
         WHEN h.actor IS NULL THEN 'clock' ELSE 'another' END AS who FROM history h WHERE h.actor = $1 OR h.subject = $2 \
         OR h.subject IN (SELECT 'need:' || id FROM needs WHERE person_id = $1 \
         UNION SELECT 'offer:' || id FROM offers WHERE person_id = $1) ORDER BY h.id");
    /// Letters that wait for them.
    MY_LETTERS = both(
        "SELECT letter, state, created_at FROM outbox WHERE person_id = $1 AND letter <> '' \
         AND state IN ('waiting', 'held', 'dead', 'unknown') ORDER BY id");
}
