//! Statements that gather what measures and open data are computed from. `$1` is a list of areas, `$2` a ward or nothing for
//! all of them, `$3` a moment.

use super::{in_list, statements};
use crate::store::db::{Sql, both};

/// Asks in both ways whether a street lies in one of the areas, and in the ward if one is named.
macro_rules! in_areas {
    ($before:literal, $after:literal) => {
        Sql {
            name: "",
            sqlite: concat!(
                $before,
                " c.kind = 'street' AND c.area_id IN (SELECT value FROM json_each($1)) AND ($2 = '' OR c.ward = $2) ",
                $after
            ),
            postgres: concat!(
                $before,
                " c.kind = 'street' AND c.area_id IN (SELECT jsonb_array_elements_text($1::jsonb)::bigint) \
                 AND ($2 = '' OR c.ward = $2) ",
                $after
            ),
        }
    };
}

statements! {
    /// What is known of each need that was said since a moment. Only a person takes the steps that count as an answer.
    NEED_FACTS = in_areas!(
        "SELECT c.ward, n.category, n.urgency, n.state, n.closed_for, n.created_at, n.closed_at, n.reopened, \
         MIN(CASE WHEN h.became IN ('open', 'private') THEN h.at END) AS opened_at, \
         MIN(CASE WHEN h.step IN ('claim', 'take', 'assign', 'rang', 'streets', 'signpost', 'close') THEN h.at END) AS answered_at, \
         MIN(CASE WHEN h.step = 'claim' THEN h.at END) AS claimed_at, \
         MIN(CASE WHEN h.became = 'forwarded' THEN h.at END) AS forwarded_at, \
         MIN(CASE WHEN h.became = 'accepted' THEN h.at END) AS accepted_at, \
         MIN(CASE WHEN h.step IN ('take', 'assign', 'streets', 'signpost', 'close') THEN h.at END) AS decided_at, \
         COUNT(CASE WHEN h.step = 'worked' THEN 1 END) AS worked, \
         COUNT(CASE WHEN h.step = 'reopen' AND h.was = 'signposted' THEN 1 END) AS failed, \
         COUNT(CASE WHEN h.step = 'same' THEN 1 END) AS merged, \
         COUNT(CASE WHEN h.step = 'hid' THEN 1 END) AS hidden \
         FROM needs n JOIN chats c ON c.id = n.chat_id LEFT JOIN history h ON h.subject = 'need:' || n.id WHERE",
        "AND n.created_at >= $3 GROUP BY n.id, c.id ORDER BY n.id");
    /// Each ward's groups, and the people who have used the bot in them.
    WARD_FACTS = in_areas!(
        "SELECT c.ward AS name, COUNT(DISTINCT c.id) AS groups, \
         COUNT(DISTINCT CASE WHEN c.state = 'active' THEN c.id END) AS active, COUNT(DISTINCT m.person_id) AS members, \
         CAST(0 AS BIGINT) AS helpers FROM chats c LEFT JOIN members m ON m.chat_id = c.id WHERE",
        "AND c.state IN ('active', 'paused') GROUP BY c.ward ORDER BY c.ward");
    /// In how many wards somebody helps or offers to.
    WARD_HELPERS = in_areas!(
        "SELECT c.ward AS name, COUNT(DISTINCT x.person_id) AS helpers FROM (SELECT o.chat_id, o.person_id FROM offers o \
         WHERE o.state = 'active' UNION SELECT n.chat_id, k.person_id FROM claims k JOIN needs n ON n.id = k.need_id \
         WHERE k.at >= $3) AS x JOIN chats c ON c.id = x.chat_id WHERE",
        "GROUP BY c.ward ORDER BY c.ward");
    /// What each helper did.
    HELPER_FACTS = in_areas!(
        "SELECT COUNT(*) AS taken, COUNT(CASE WHEN k.state IN ('done', 'ended') AND n.state IN ('met', 'done_unconfirmed') \
         THEN 1 END) AS done, COUNT(CASE WHEN k.state = 'released' THEN 1 END) AS released, \
         COUNT(CASE WHEN k.state = 'live' THEN 1 END) AS live \
         FROM claims k JOIN needs n ON n.id = k.need_id JOIN chats c ON c.id = n.chat_id WHERE",
        "AND k.at >= $3 GROUP BY k.person_id ORDER BY k.person_id");
    /// Who can be written to, and who said stop.
    REACH_FACTS = in_areas!(
        "SELECT COUNT(DISTINCT p.id) AS people, COUNT(DISTINCT CASE WHEN p.stopped = 1 THEN p.id END) AS stopped \
         FROM people p JOIN members m ON m.person_id = p.id JOIN chats c ON c.id = m.chat_id WHERE",
        "AND p.reachable = 1");
    /// How many groups broadcasts were for, and how many they did not reach. Exercises do not count.
    BROADCAST_REACH = in_areas!(
        "SELECT COUNT(*) AS wanted, COUNT(CASE WHEN d.state IN ('failed', 'unreachable') THEN 1 END) AS failed \
         FROM deliveries d JOIN broadcasts b ON b.id = d.broadcast_id JOIN chats c ON c.id = d.chat_id WHERE",
        "AND d.kind = 'notice' AND d.state IN ('sent', 'failed', 'unreachable', 'unknown') AND b.exercise = 0 \
         AND d.at >= $3");
    /// New messages of the bot in streets' groups.
    BOT_MESSAGES = in_areas!(
        "SELECT COUNT(*) AS count FROM outbox o JOIN chats c ON c.id = o.chat_id WHERE",
        "AND o.state = 'sent' AND o.message <> '' AND o.created_at >= $3");
    /// Messages and presses that people sent to the bot, wherever they were.
    HUMAN_MESSAGES = both("SELECT COUNT(*) AS count FROM inbox WHERE platform <> 'self' AND received_at >= $1");
    /// What is left of needs that were erased.
    COUNTED = in_list!(
        "SELECT ward, week, category, what, count FROM tallies WHERE area_id",
        "$1",
        " \
             AND ($2 = '' OR ward = $2) AND week >= $3 ORDER BY ward, week, category, what, area_id");
    /// When the first need was said that there is.
    FIRST_NEED = in_areas!("SELECT MIN(n.created_at) AS at FROM needs n JOIN chats c ON c.id = n.chat_id WHERE", "");
    /// The first week of which needs are counted that were erased.
    FIRST_COUNTED = in_list!(
        "SELECT MIN(week) AS period FROM tallies WHERE area_id",
        "$1",
        "");
    /// What a council has published.
    OPEN_DATA = both("SELECT period, content FROM open_data WHERE council_id = $1 ORDER BY period");
    /// For which weeks and months a council has published.
    PUBLISHED = both("SELECT period FROM open_data WHERE council_id = $1 ORDER BY period");
    /// Publishes, once.
    PUBLISH = add!(open_data);
}
