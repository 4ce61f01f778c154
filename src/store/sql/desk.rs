//! Statements about the coordinators' desk: its queue, notes on cases, needs that are one, and partner organisations.

use super::{in_list, statements};
use crate::store::db::{Sql, both};

statements! {
    /// The needs of some areas, given as a JSON list, that wait for somebody at the desk or are with them.
    QUEUE = in_list!(
        select!(needs n, "JOIN chats c ON c.id = n.chat_id WHERE n.state IN ('forwarded', 'referred', 'accepted', 'held') \
             AND COALESCE(c.place_id, c.area_id)"),
        "$1",
        " ORDER BY n.id");
    /// A note on a case.
    ADD_CASE_NOTE = insert!(case_notes, "");
    /// The notes on a case.
    CASE_NOTES = both(
        "SELECT k.at, k.words, COALESCE(p.first_name, '') AS name FROM case_notes k \
         LEFT JOIN people p ON p.id = k.by_id WHERE k.need_id = $1 ORDER BY k.id");
    /// The notes on a case go with it.
    ERASE_CASE_NOTES = both("DELETE FROM case_notes WHERE need_id = $1");
    /// A person: that it was them who wrote a note.
    BLANK_CASE_NOTES = both("UPDATE case_notes SET by_id = NULL WHERE by_id = $1");
    /// Notes that are too old.
    DROP_OLD_CASE_NOTES = both("DELETE FROM case_notes WHERE at < $1");
    /// What happened with a need, with the names of those who work a desk.
    TIMELINE = both(
        "SELECT h.at, h.step, h.was, h.became, h.why, h.actor, CASE WHEN EXISTS (SELECT 1 FROM roles r WHERE r.person_id = h.actor \
         AND r.ended_at IS NULL AND r.role IN ('coordinator', 'safeguarding_lead')) THEN COALESCE(p.first_name, '') ELSE '' END AS name, \
         CAST(CASE WHEN EXISTS (SELECT 1 FROM roles r WHERE r.person_id = h.actor \
         AND r.ended_at IS NULL AND r.role IN ('coordinator', 'safeguarding_lead')) THEN 1 ELSE 0 END AS BIGINT) AS staff \
         FROM history h LEFT JOIN people p ON p.id = h.actor WHERE h.subject = $1 ORDER BY h.id DESC LIMIT 40");
    /// What became of the letters about a need.
    LETTERS_ABOUT = both("SELECT state, COUNT(*) AS count FROM outbox WHERE about = $1 GROUP BY state ORDER BY state");
    /// Two needs may be one: their askers are asked.
    ADD_MERGE = put!(merges);
    /// The newest question whether a need is the same as another.
    MERGE_WITH = both(select!(merges, "WHERE need_id = $1 OR into_id = $1 ORDER BY at DESC, need_id LIMIT 1"));
    /// What the two askers said: that of the first need, that of the second.
    ANSWER_MERGE = both("UPDATE merges SET yes_first = $2, yes_second = $3 WHERE need_id = $1");
    /// The question is answered, or one of the needs is gone.
    DROP_MERGE = both("DELETE FROM merges WHERE need_id = $1 OR into_id = $1");
    /// A person: that a case was given to them, by their number such as `H12`.
    BLANK_ASSIGNED = both("UPDATE history SET why = '' WHERE step = 'assign' AND why = $1");
    /// A person: that it was them who asked.
    BLANK_MERGES = both("UPDATE merges SET by_id = NULL WHERE by_id = $1");
    /// That another need goes on in one that is erased.
    ERASE_NEED_MERGED = both("UPDATE needs SET merged_into = NULL WHERE merged_into = $1");
    /// A partner organisation.
    PARTNER = both(select!(partners, "WHERE id = $1"));
    /// Every partner organisation at work.
    PARTNERS = both(select!(partners, "WHERE state = 'active' ORDER BY name, id"));
    /// Writes partner organisations.
    PUT_PARTNERS = put!(partners);
    /// A person: that it was them who set a partner up.
    BLANK_PARTNERS_BY = both("UPDATE partners SET made_by = NULL WHERE made_by = $1");
}
