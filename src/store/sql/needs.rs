//! Statements about needs, claims, offers and their history.

use super::{in_list, statements};
use crate::store::db::{Sql, both};

statements! {
    /// A need by its code.
    NEED_CALLED = both(select!(needs, "WHERE code = $1"));
    /// A need by its number.
    NEED = both(select!(needs, "WHERE id = $1"));
    /// Needs by the messages that they came from.
    NEEDS_FROM = Sql {
        name: "",
        sqlite: select!(needs, "WHERE source IN (SELECT value FROM json_each($1))"),
        postgres: select!(needs, "WHERE source IN (SELECT jsonb_array_elements_text($1::jsonb))"),
    };
    /// The live needs of a person.
    NEEDS_OF = both(
        select!(needs, "WHERE person_id = $1 AND (closed_at IS NULL OR closed_at > $2) ORDER BY id DESC LIMIT 20"));
    /// The live needs of a person since a moment.
    RECENT_NEEDS = both(select!(needs, "WHERE person_id = $1 AND created_at > $2 AND closed_at IS NULL"));
    /// The live needs of people, by address, since a moment.
    RECENT_NEEDS_AT = Sql {
        name: "",
        sqlite: select!(needs n, "JOIN people p ON p.id = n.person_id WHERE p.platform = $1 \
             AND p.address IN (SELECT value FROM json_each($2)) AND n.created_at > $3 AND n.closed_at IS NULL"),
        postgres: select!(needs n, "JOIN people p ON p.id = n.person_id WHERE p.platform = $1 \
             AND p.address IN (SELECT jsonb_array_elements_text($2::jsonb)) AND n.created_at > $3 AND n.closed_at IS NULL"),
    };
    /// The needs of a street that still look for helpers.
    NEEDS_LOOKING = both(
        select!(needs, "WHERE (chat_id = $1 OR (wide = 1 AND chat_id IN \
         (SELECT o.id FROM chats o JOIN chats h ON h.area_id = o.area_id WHERE h.id = $1))) \
         AND state IN ('open', 'forwarded') AND urgency <> 'emergency' ORDER BY urgency = 'today' DESC, id LIMIT 30"));
    /// The needs that a clock must look at.
    NEEDS_DUE = both(select!(needs, "WHERE due_at <= $1 ORDER BY due_at, id LIMIT 50"));
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
    PUT_NEEDS = put!(needs);
    /// Every need of a street.
    NEEDS_IN = both(select!(needs, "WHERE chat_id = $1 ORDER BY id"));
    /// The messages by which the needs of a street were asked are no longer where they were.
    MOVE_SOURCES = both("UPDATE needs SET source = 'moved ' || source WHERE chat_id = $1 AND source NOT LIKE 'moved %'");
    /// The needs of some areas, given as a JSON list, that are with the coordinators.
    NEEDS_AT_DESK = in_list!(
        select!(needs n, "JOIN chats c ON c.id = n.chat_id \
             WHERE c.area_id"),
        "$1",
        " AND n.state IN ('forwarded', 'referred', 'accepted') ORDER BY n.id");
    /// The claims on a need that count: live or done.
    CLAIMS_ON = both(select!(claims, "WHERE need_id = $1 AND state IN ('live', 'done') ORDER BY id"));
    /// The claims of a person that count: live or done.
    CLAIMS_STANDING = both(select!(claims, "WHERE person_id = $1 AND state IN ('live', 'done') ORDER BY id"));
    /// The live claims of a person.
    CLAIMS_OF = both(select!(claims, "WHERE person_id = $1 AND state = 'live' ORDER BY id"));
    /// Writes claims.
    PUT_CLAIMS = put!(claims);
    /// An offer by its code.
    OFFER_CALLED = both(select!(offers, "WHERE code = $1"));
    /// An offer by its number.
    OFFER = both(select!(offers, "WHERE id = $1"));
    /// Offers by the messages that they came from.
    OFFERS_FROM = Sql {
        name: "",
        sqlite: select!(offers, "WHERE source IN (SELECT value FROM json_each($1))"),
        postgres: select!(offers, "WHERE source IN (SELECT jsonb_array_elements_text($1::jsonb))"),
    };
    /// The standing offers of a person.
    OFFERS_OF = both(select!(offers, "WHERE person_id = $1 AND state NOT IN ('withdrawn', 'expired') ORDER BY id DESC LIMIT 20"));
    /// The standing offers of a street.
    OFFERS_IN = both(select!(offers, "WHERE chat_id = $1 AND state = 'active' ORDER BY id LIMIT 30"));
    /// Writes offers.
    PUT_OFFERS = put!(offers);
    /// Adds to the history.
    PUT_HISTORY = insert!(history, "");
}
