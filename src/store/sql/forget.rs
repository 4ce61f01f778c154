//! Statements that erase one person, or one need, from every table.

use super::statements;
use crate::store::db::{Sql, both};

statements! {
    /// The views of others' details by a person that still stand.
    VIEWS_BY = both(select!(views, "WHERE viewer_id = $1 AND hidden_at IS NULL ORDER BY id"));
    /// One view.
    VIEW = both(select!(views, "WHERE id = $1"));
    /// The cases that a coordinator has.
    CASES_OF = both(select!(needs, "WHERE owner_id = $1 AND state = 'accepted' ORDER BY id"));
    /// How many other administrators there are.
    OTHER_ADMINISTRATORS = both(
        "SELECT COUNT(*) AS count FROM roles WHERE role = 'administrator' AND ended_at IS NULL AND person_id <> $1");
    /// What waits to be said to somebody who goes.
    FORGET_LETTERS = both("DELETE FROM outbox WHERE person_id = $1 AND state IN ('waiting', 'held', 'dead', 'unknown')");
    /// Forgets every detail of a person.
    FORGET_DETAILS = both("DELETE FROM details WHERE person_id = $1");
    /// People who asked to be forgotten, as soon as nothing is on its way that shows them, and in the end in any case.
    FORGETTING = both(
        select!(people p, "WHERE p.forget_at IS NOT NULL AND (p.forget_at < $1 OR (NOT EXISTS \
         (SELECT 1 FROM inbox i WHERE i.state = 'new' AND i.platform = 'self') AND NOT EXISTS (SELECT 1 FROM outbox o \
         WHERE o.state IN ('waiting', 'taken') AND (o.person_id = p.id \
         OR EXISTS (SELECT 1 FROM needs n WHERE n.person_id = p.id AND (o.about = n.id \
         OR o.letter LIKE '%\"card\":{\"need\":' || n.id || '}%' OR o.letter LIKE '%\"card\":{\"case\":' || n.id || '}%' \
         OR o.letter LIKE '%\"card\":{\"partner\":' || n.id || '}%')) \
         OR EXISTS (SELECT 1 FROM offers f WHERE f.person_id = p.id \
         AND o.letter LIKE '%\"card\":{\"offer\":' || f.id || '}%'))))) ORDER BY p.id LIMIT 20"));
    /// Everybody who is known.
    EVERYBODY = both(select!(people, "ORDER BY id"));
    /// How many people wait to be forgotten.
    FORGETTING_COUNT = both("SELECT COUNT(*) AS count FROM people WHERE forget_at IS NOT NULL");
    /// What is counted of a person's needs before they are erased.
    TALLY_OF = both(
        "SELECT n.id, n.code, n.created_at, n.category, c.area_id, c.ward, \
         CASE WHEN n.opened_at IS NULL THEN 'draft' ELSE n.state END AS state FROM needs n \
         JOIN chats c ON c.id = n.chat_id WHERE n.person_id = $1 ORDER BY n.id");
    /// The same for needs that ended long ago.
    TALLY_OLD = both(
        "SELECT n.id, n.code, n.created_at, n.category, c.area_id, c.ward, \
         CASE WHEN n.opened_at IS NULL THEN 'draft' ELSE n.state END AS state FROM needs n \
         JOIN chats c ON c.id = n.chat_id WHERE n.closed_at < $1 ORDER BY n.id LIMIT 100");
    /// A person's offers.
    OFFER_IDS = both("SELECT id, code FROM offers WHERE person_id = $1 ORDER BY id");
    /// Offers that ended long ago.
    OFFER_IDS_OLD = both("SELECT id, code FROM offers WHERE ended_at < $1 ORDER BY id LIMIT 100");
    /// Letters that wait and name something, whoever they are for.
    DROP_NAMED = Sql {
        name: "",
        sqlite: "DELETE FROM outbox WHERE state = 'waiting' AND instr(letter, $1) > 0",
        postgres: "DELETE FROM outbox WHERE state = 'waiting' AND strpos(letter, $1) > 0",
    };
    /// Letters that ended unsent, or wait for their reader, and name something.
    ERASE_NAMED = Sql {
        name: "",
        sqlite: "DELETE FROM outbox WHERE state IN ('held', 'dead', 'unknown') AND instr(letter, $1) > 0",
        postgres: "DELETE FROM outbox WHERE state IN ('held', 'dead', 'unknown') AND strpos(letter, $1) > 0",
    };
    /// Letters about others' needs that name a person.
    ERASE_MENTIONS = Sql {
        name: "",
        sqlite: "DELETE FROM outbox WHERE letter <> '' AND instr(letter, $2) > 0 AND 'need:' || about IN \
             (SELECT subject FROM history WHERE actor = $1)",
        postgres: "DELETE FROM outbox WHERE letter <> '' AND strpos(letter, $2) > 0 AND 'need:' || about IN \
             (SELECT subject FROM history WHERE actor = $1)",
    };
    /// Parked deliveries that somebody sent.
    ERASE_PARKED = Sql {
        name: "",
        sqlite: "DELETE FROM inbox WHERE state = 'parked' AND instr(raw, $1) > 0",
        postgres: "DELETE FROM inbox WHERE state = 'parked' AND strpos(raw, $1) > 0",
    };
    /// Letters about a need.
    ERASE_NEED_LETTERS = both("DELETE FROM outbox WHERE about = $1");
    /// Links that lead to a need.
    ERASE_NEED_TOKENS = both("DELETE FROM tokens WHERE need_id = $1");
    /// Who was asked to help with a need.
    ERASE_NEED_ASKS = both("DELETE FROM asks WHERE need_id = $1");
    /// What was told for a need.
    ERASE_NEED_DETAILS = both("DELETE FROM details WHERE need_id = $1");
    /// Who saw what was told for a need.
    ERASE_NEED_VIEWS = both("DELETE FROM views WHERE need_id = $1");
    /// Who helped with a need.
    ERASE_NEED_CLAIMS = both("DELETE FROM claims WHERE need_id = $1");
    /// That another need may be the same.
    ERASE_NEED_TWINS = both("UPDATE needs SET twin_of = NULL WHERE twin_of = $1");
    /// A need.
    ERASE_NEED = both("DELETE FROM needs WHERE id = $1");
    /// Who was asked because of an offer.
    ERASE_OFFER_ASKS = both("DELETE FROM asks WHERE offer_id = $1");
    /// An offer.
    ERASE_OFFER = both("DELETE FROM offers WHERE id = $1");
    /// What happened with a subject.
    ERASE_SUBJECT_HISTORY = both("DELETE FROM history WHERE subject = $1");
    /// Where a subject is shown.
    ERASE_SUBJECT_POSTS = both("DELETE FROM posts WHERE subject = $1");
    /// A person: what they were asked.
    ERASE_ASKS_OF = both("DELETE FROM asks WHERE person_id = $1");
    /// A person: their jobs.
    ERASE_CLAIMS_OF = both("DELETE FROM claims WHERE person_id = $1");
    /// A person: that somebody saw their details.
    ERASE_VIEWS_OF = both("DELETE FROM views WHERE person_id = $1");
    /// A person: that it was them who saw others' details.
    BLANK_VIEWS_BY = both("UPDATE views SET viewer_id = NULL, message = '', hidden_at = COALESCE(hidden_at, at) WHERE viewer_id = $1");
    /// A person: whom they are kept apart from.
    ERASE_BLOCKS_OF = both("DELETE FROM blocks WHERE person_id = $1 OR other_id = $1");
    /// A person: that it was them who reported.
    BLANK_REPORTS_BY = both("UPDATE reports SET by_id = NULL WHERE by_id = $1");
    /// A person: that a report was about them.
    BLANK_REPORTS_ABOUT = both("UPDATE reports SET about_id = NULL WHERE about_id = $1");
    /// A person: that it was them who looked.
    BLANK_REPORTS_ENDED = both("UPDATE reports SET ended_by = NULL WHERE ended_by = $1");
    /// A person: their checks.
    ERASE_CHECKS_OF = both("DELETE FROM checks WHERE person_id = $1");
    /// A person: that it was them who checked.
    BLANK_CHECKS_BY = both("UPDATE checks SET by_id = 0 WHERE by_id = $1");
    /// A person: their streets.
    ERASE_MEMBER = both("DELETE FROM members WHERE person_id = $1");
    /// A person: links for them and by them.
    ERASE_TOKENS_OF = both("DELETE FROM tokens WHERE person_id = $1 OR made_by = $1");
    /// A person: their roles.
    ERASE_ROLES_OF = both("DELETE FROM roles WHERE person_id = $1");
    /// A person: their shifts.
    ERASE_SHIFTS_OF = both("DELETE FROM shifts WHERE person_id = $1");
    /// A person: that they stand in for somebody.
    BLANK_COVER = both("UPDATE shifts SET cover_id = NULL WHERE cover_id = $1");
    /// A person: their hand-over notes.
    ERASE_HANDOVERS_BY = both("DELETE FROM handovers WHERE by_id = $1");
    /// A person: what they answered to broadcasts.
    ERASE_HEARD_OF = both("DELETE FROM heard WHERE person_id = $1");
    /// A person: what they asked under broadcasts.
    ERASE_QUESTIONS_OF = both("DELETE FROM questions WHERE person_id = $1");
    /// A person: which broadcasts they got in private.
    ERASE_DELIVERIES_TO = both("DELETE FROM deliveries WHERE person_id = $1");
    /// A person: that it was them who agreed to a broadcast.
    BLANK_APPROVER = both("UPDATE broadcasts SET approver_id = NULL WHERE approver_id = $1");
    /// A person: that it was them who gave a role.
    BLANK_ROLES_BY = both("UPDATE roles SET granted_by = NULL WHERE granted_by = $1");
    /// A person: that it was them who acted.
    BLANK_HISTORY_BY = both("UPDATE history SET actor = NULL WHERE actor = $1");
    /// A person: that a case was theirs.
    BLANK_OWNER = both("UPDATE needs SET owner_id = NULL WHERE owner_id = $1");
    /// A person: every letter to them.
    ERASE_LETTERS_TO = both("DELETE FROM outbox WHERE person_id = $1");
    /// A person.
    ERASE_PERSON = both("DELETE FROM people WHERE id = $1");
    /// A street's offers, to erase them one by one.
    OFFER_IDS_IN = both("SELECT id, code FROM offers WHERE chat_id = $1 ORDER BY id");
    /// A street's needs, to erase them one by one.
    NEED_IDS_IN = both("SELECT id, code FROM needs WHERE chat_id = $1 ORDER BY id");
}
