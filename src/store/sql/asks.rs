//! Statements about who is asked to help.

use super::statements;
use crate::store::db::{Sql, both};

statements! {
    /// Standing offers of a kind, or of time to help, in a street and its neighbours, with what is known of their owners.
    CANDIDATES = both(
        concat!("SELECT ", offers!(columns o), ", c.area_id AS owner_area, p.language AS owner_language, p.asked_at AS owner_asked_at, \
         (SELECT COUNT(*) FROM claims x WHERE x.person_id = o.person_id AND x.state = 'live') AS jobs, \
         (SELECT COUNT(*) FROM claims x JOIN needs n ON n.id = x.need_id WHERE x.person_id = o.person_id \
         AND x.state = 'live' AND n.category = o.category) AS same_jobs, \
         (SELECT COUNT(*) FROM claims x JOIN needs n ON n.id = x.need_id WHERE x.person_id = o.person_id \
         AND x.state = 'live' AND n.urgency = 'today') AS today_jobs, \
         (SELECT COUNT(*) FROM checks k WHERE k.person_id = o.person_id AND k.expires_at > $5) AS checks, \
         p.suspended + p.young + p.stopped + p.hushed + 1 - p.reachable AS barred, \
         (SELECT COUNT(*) FROM blocks b WHERE (b.person_id = o.person_id AND b.other_id = $3) \
         OR (b.person_id = $3 AND b.other_id = o.person_id)) + \
         (SELECT COUNT(*) FROM asks a WHERE a.need_id = $4 AND a.person_id = o.person_id) + \
         (SELECT COUNT(*) FROM claims y WHERE y.need_id = $4 AND y.person_id = o.person_id) AS apart, \
         (SELECT COUNT(*) FROM blocks z WHERE (z.person_id = o.person_id AND z.other_id = $3) \
         OR (z.person_id = $3 AND z.other_id = o.person_id)) AS blocked \
         FROM offers o JOIN people p ON p.id = o.person_id JOIN chats c ON c.id = o.chat_id \
         JOIN members m ON m.chat_id = o.chat_id AND m.person_id = o.person_id \
         WHERE o.state = 'active' AND o.category IN ($1, 'volunteer_time') AND c.state = 'active' AND (o.chat_id = $2 \
         OR c.area_id = (SELECT h.area_id FROM chats h WHERE h.id = $2)) ORDER BY p.asked_at, o.id LIMIT 200"));
    /// Somebody is asked.
    ADD_ASK = insert!(asks, "");
    /// What they said.
    ANSWER_ASK = both("UPDATE asks SET state = $3 WHERE need_id = $1 AND person_id = $2");
    /// Whether somebody was asked about a need.
    WAS_ASKED = both("SELECT COUNT(*) AS count FROM asks WHERE need_id = $1 AND person_id = $2");
    /// The offers that a clock must look at.
    OFFERS_DUE = both(select!(offers, "WHERE due_at <= $1 ORDER BY due_at, id LIMIT 50"));
}
