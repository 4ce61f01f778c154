//! Statements for digests: what waits, what is new, what is idle, and the pictures that the platform knows.

use super::{in_list, statements};
use crate::store::db::{Sql, both};

statements! {
    /// The chats whose digest is due.
    DIGESTS_DUE = both(select!(chats, "WHERE digest_due <= $1 AND state = 'active' ORDER BY id LIMIT 50"));
    /// The councils whose digest is due.
    COUNCILS_DUE = both("SELECT id, digest_due AS due FROM areas WHERE kind = 'council' AND digest_due <= $1 ORDER BY id");
    /// When a council's next digest is due.
    SET_COUNCIL_DUE = both("UPDATE areas SET digest_due = $2 WHERE id = $1");
    /// The live needs of some areas, given as a JSON list.
    LIVE_IN = in_list!(
        select!(needs n, "JOIN chats c ON c.id = n.chat_id \
             WHERE c.area_id"),
        "$1",
        " AND n.closed_at IS NULL AND n.state <> 'draft' ORDER BY n.id");
    /// The needs of some areas that were said since a moment, by kind, and how many needs ended well since then.
    NEW_IN = in_list!(
        "SELECT n.category, COUNT(*) AS count FROM needs n JOIN chats c ON c.id = n.chat_id \
             WHERE c.area_id",
        "$1",
        " AND n.opened_at > $2 GROUP BY n.category ORDER BY 2 DESC, 1");
    /// How many needs of some areas were met since a moment.
    MET_IN = in_list!(
        "SELECT COUNT(*) AS count FROM needs n JOIN chats c ON c.id = n.chat_id \
             WHERE c.area_id",
        "$1",
        " AND n.state = 'met' AND n.closed_at > $2");
    /// Standing offers of some areas of a kind that nobody asked for since a moment, by kind.
    IDLE_OFFERS_IN = in_list!(
        "SELECT o.category, COUNT(*) AS count FROM offers o JOIN chats c ON c.id = o.chat_id \
             WHERE c.area_id",
        "$1",
        " AND o.state = 'active' AND o.category IS NOT NULL \
             AND NOT EXISTS (SELECT 1 FROM needs n JOIN chats h ON h.id = n.chat_id WHERE h.area_id = c.area_id \
             AND n.category = o.category AND n.opened_at > $2) GROUP BY o.category ORDER BY 2 DESC, 1");
    /// How many helpers of some areas have as many jobs as they may have, and how many have an offer that rests.
    BUSY_IN = in_list!(
        "SELECT COUNT(*) AS count FROM (SELECT cl.person_id FROM claims cl JOIN needs n ON n.id = cl.need_id \
             JOIN chats c ON c.id = n.chat_id WHERE c.area_id",
        "$1",
        " AND cl.state = 'live' \
             GROUP BY cl.person_id HAVING COUNT(*) >= $2) AS busy");
    /// How many people of some areas have an offer that rests.
    RESTING_IN = in_list!(
        "SELECT COUNT(DISTINCT o.person_id) AS count FROM offers o JOIN chats c ON c.id = o.chat_id \
             WHERE c.area_id",
        "$1",
        " AND o.state = 'paused'");
    /// The oldest delivery that waits to be acted on.
    OLDEST_NEW = both("SELECT MIN(received_at) AS at FROM inbox WHERE state = 'new'");
    /// What the platform knows a picture by.
    PICTURE = both("SELECT known AS value FROM pictures WHERE name = $1");
    /// Remembers what the platform knows a picture by.
    PUT_PICTURE = put!(pictures);
    /// Forgets pictures that are not shown any more.
    DROP_OLD_PICTURES = both("DELETE FROM pictures WHERE at < $1");
}
