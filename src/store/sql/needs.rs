//! Statements about needs, claims, offers and their history.

use super::{in_list, statements};
use crate::store::db::{Sql, both, insert_set};

statements! {
    /// A need by its code.
    NEED_CALLED = both("SELECT * FROM needs WHERE code = $1");
    /// A need by its number.
    NEED = both("SELECT * FROM needs WHERE id = $1");
    /// Needs by the messages that they came from.
    NEEDS_FROM = Sql {
        name: "",
        sqlite: "SELECT * FROM needs WHERE source IN (SELECT value FROM json_each($1))",
        postgres: "SELECT * FROM needs WHERE source IN (SELECT jsonb_array_elements_text($1::jsonb))",
    };
    /// The live needs of a person.
    NEEDS_OF = both(
        "SELECT * FROM needs WHERE person_id = $1 AND (closed_at IS NULL OR closed_at > $2) ORDER BY id DESC LIMIT 20");
    /// The live needs of a person since a moment.
    RECENT_NEEDS = both("SELECT * FROM needs WHERE person_id = $1 AND created_at > $2 AND closed_at IS NULL");
    /// The live needs of people, by address, since a moment.
    RECENT_NEEDS_AT = Sql {
        name: "",
        sqlite: "SELECT n.* FROM needs n JOIN people p ON p.id = n.person_id WHERE p.platform = $1 \
             AND p.address IN (SELECT value FROM json_each($2)) AND n.created_at > $3 AND n.closed_at IS NULL",
        postgres: "SELECT n.* FROM needs n JOIN people p ON p.id = n.person_id WHERE p.platform = $1 \
             AND p.address IN (SELECT jsonb_array_elements_text($2::jsonb)) AND n.created_at > $3 AND n.closed_at IS NULL",
    };
    /// The needs of a street that still look for helpers.
    NEEDS_LOOKING = both(
        "SELECT * FROM needs WHERE (chat_id = $1 OR (wide = 1 AND chat_id IN \
         (SELECT o.id FROM chats o JOIN chats h ON h.area_id = o.area_id WHERE h.id = $1))) \
         AND state IN ('open', 'forwarded') AND urgency <> 'emergency' ORDER BY urgency = 'today' DESC, id LIMIT 30");
    /// The needs that a clock must look at.
    NEEDS_DUE = both("SELECT * FROM needs WHERE due_at <= $1 ORDER BY due_at, id LIMIT 50");
    /// When a clock must look at the next need.
    NEXT_DUE = both(
        "SELECT MIN(at) AS at FROM (SELECT MIN(due_at) AS at FROM needs WHERE due_at IS NOT NULL UNION ALL \
         SELECT MIN(due_at) AS at FROM offers WHERE due_at IS NOT NULL UNION ALL \
         SELECT MIN(due_at) AS at FROM broadcasts WHERE due_at IS NOT NULL UNION ALL \
         SELECT MIN(digest_due) AS at FROM chats WHERE digest_due IS NOT NULL AND state = 'active' UNION ALL \
         SELECT MIN(due_at) AS at FROM hosts UNION ALL \
         SELECT MIN(until) AS at FROM admissions WHERE state IN ('open', 'going') UNION ALL \
         SELECT MIN(digest_due) AS at FROM areas WHERE kind = 'council') AS all_kinds");
    /// Writes needs.
    PUT_NEEDS = insert_set!("needs",
        "ON CONFLICT (id) DO UPDATE SET category = excluded.category, urgency = excluded.urgency, words = excluded.words, \
         slots = excluded.slots, chat_id = excluded.chat_id, unnamed = excluded.unnamed, consent = excluded.consent, need_by = excluded.need_by, \
         state = excluded.state, version = excluded.version, opened_at = excluded.opened_at, \
         nudged_at = excluded.nudged_at, forwarded_at = excluded.forwarded_at, alerted_at = excluded.alerted_at, \
         owner_id = excluded.owner_id, claimed_at = excluded.claimed_at, half_asked_at = excluded.half_asked_at, \
         done_at = excluded.done_at, asked_at = excluded.asked_at, closed_at = excluded.closed_at, \
         closed_for = excluded.closed_for, wide = excluded.wide, placed = excluded.placed, reopened = excluded.reopened, due_at = excluded.due_at, \
         look = excluded.look, behalf = excluded.behalf, hear_by = excluded.hear_by, language = excluded.language, budget = excluded.budget, \
         spent = excluded.spent, matched_at = excluded.matched_at, reminded_at = excluded.reminded_at, moved_at = excluded.moved_at, \
         held_from = excluded.held_from, twin_of = excluded.twin_of, partner_id = excluded.partner_id, \
         shared_with = excluded.shared_with, merged_into = excluded.merged_into",
        id bigint, code text, chat_id bigint, person_id bigint, category text, urgency text, words text, slots bigint,
        unnamed bigint, consent text, need_by bigint, source text, state text, version bigint, created_at bigint,
        opened_at bigint, nudged_at bigint, forwarded_at bigint, alerted_at bigint, owner_id bigint, claimed_at bigint,
        half_asked_at bigint, done_at bigint, asked_at bigint, closed_at bigint, closed_for text, wide bigint, placed bigint,
        reopened bigint, due_at bigint, look text, behalf text, hear_by text, language text, budget bigint, spent bigint,
        matched_at bigint, moved_at bigint, reminded_at bigint, held_from text, twin_of bigint,
        partner_id bigint, shared_with bigint, merged_into bigint);
    /// Every need of a street.
    NEEDS_IN = both("SELECT * FROM needs WHERE chat_id = $1 ORDER BY id");
    /// The messages by which the needs of a street were asked are no longer where they were.
    MOVE_SOURCES = both("UPDATE needs SET source = 'moved ' || source WHERE chat_id = $1 AND source NOT LIKE 'moved %'");
    /// The needs of some areas, given as a JSON list, that are with the coordinators.
    NEEDS_AT_DESK = in_list!(
        "SELECT n.* FROM needs n JOIN chats c ON c.id = n.chat_id \
             WHERE c.area_id",
        "$1",
        " AND n.state IN ('forwarded', 'referred', 'accepted') ORDER BY n.id");
    /// The claims on a need that count: live or done.
    CLAIMS_ON = both("SELECT * FROM claims WHERE need_id = $1 AND state IN ('live', 'done') ORDER BY id");
    /// The claims of a person that count: live or done.
    CLAIMS_STANDING = both("SELECT * FROM claims WHERE person_id = $1 AND state IN ('live', 'done') ORDER BY id");
    /// The live claims of a person.
    CLAIMS_OF = both("SELECT * FROM claims WHERE person_id = $1 AND state = 'live' ORDER BY id");
    /// Writes claims.
    PUT_CLAIMS = insert_set!("claims", "ON CONFLICT (id) DO UPDATE SET state = excluded.state, ended_at = excluded.ended_at, \
         agreed = excluded.agreed, talk = excluded.talk",
        id bigint, need_id bigint, person_id bigint, state text, at bigint, ended_at bigint, agreed text, talk bigint);
    /// An offer by its code.
    OFFER_CALLED = both("SELECT * FROM offers WHERE code = $1");
    /// An offer by its number.
    OFFER = both("SELECT * FROM offers WHERE id = $1");
    /// Offers by the messages that they came from.
    OFFERS_FROM = Sql {
        name: "",
        sqlite: "SELECT * FROM offers WHERE source IN (SELECT value FROM json_each($1))",
        postgres: "SELECT * FROM offers WHERE source IN (SELECT jsonb_array_elements_text($1::jsonb))",
    };
    /// The standing offers of a person.
    OFFERS_OF = both("SELECT * FROM offers WHERE person_id = $1 AND state NOT IN ('withdrawn', 'expired') ORDER BY id DESC LIMIT 20");
    /// The standing offers of a street.
    OFFERS_IN = both("SELECT * FROM offers WHERE chat_id = $1 AND state = 'active' ORDER BY id LIMIT 30");
    /// Writes offers.
    PUT_OFFERS = insert_set!("offers",
        "ON CONFLICT (id) DO UPDATE SET category = excluded.category, words = excluded.words, state = excluded.state, \
         chat_id = excluded.chat_id, ended_at = excluded.ended_at, capacity = excluded.capacity, days = excluded.days, \
         parts = excluded.parts, near = excluded.near, languages = excluded.languages, says_checked = excluded.says_checked, \
         renewed_at = excluded.renewed_at, asked_at = excluded.asked_at, due_at = excluded.due_at",
        id bigint, code text, chat_id bigint, person_id bigint, category text, words text, unnamed bigint, source text,
        state text, created_at bigint, ended_at bigint, capacity bigint, days bigint, parts bigint, near bigint, languages text,
        says_checked bigint, renewed_at bigint, asked_at bigint, due_at bigint);
    /// Adds to the history.
    PUT_HISTORY = insert_set!("history", "",
        subject text, at bigint, actor bigint, step text, was text, became text, why text);
}
