//! Statements about private details, their keys, and who saw them.

use super::statements;
use crate::store::db::{Sql, both};

statements! {
    /// The sealed key of a person.
    KEY_OF = both("SELECT person_id, sealed, key_name FROM vault WHERE person_id = $1");
    /// Every sealed key.
    KEYS = both("SELECT person_id, sealed, key_name FROM vault ORDER BY person_id");
    /// A new key.
    ADD_KEY = insert!(vault, "");
    /// The same key, sealed anew.
    CHANGE_KEY = both("UPDATE vault SET sealed = $2, key_name = $3 WHERE person_id = $1");
    /// Destroys a key, and with it what it sealed.
    DESTROY_KEY = both("DELETE FROM vault WHERE person_id = $1");
    /// The details of a need in one state.
    DETAILS_OF = both(select!(details, "WHERE need_id = $1 AND state = $2 ORDER BY id"));
    /// A detail gives way to a newer one of its kind.
    DROP_DETAIL = both("DELETE FROM details WHERE need_id = $1 AND kind = $2 AND state = $3");
    /// Forgets the details of a need in one state.
    DROP_DETAILS = both("DELETE FROM details WHERE need_id = $1 AND state = $2");
    /// Forgets what nobody said yes to.
    DROP_OLD_PENDING = both("DELETE FROM details WHERE state = 'pending' AND at < $1");
    /// A new detail.
    ADD_DETAIL = insert!(details, "");
    /// Somebody is shown details.
    ADD_VIEW = insert!(views, "");
    /// The message that showed them.
    VIEW_SHOWN = both("UPDATE views SET message = $2 WHERE id = $1");
    /// The views of a need that still stand.
    VIEWS_OF = both(select!(views, "WHERE need_id = $1 AND hidden_at IS NULL ORDER BY id"));
    /// A view was hidden again.
    HIDE_VIEW = both("UPDATE views SET hidden_at = $2 WHERE id = $1");
    /// The details that a view may still show: its viewer helps, and the asker said yes to them; or the asker gave that one
    /// to be reached by, and its viewer still has the role by which they were let see it (where, was asked then). In danger
    /// that is all of them, as long as the case is open.
    VIEWED = both(
        select!(details d, "JOIN views v ON v.need_id = d.need_id JOIN needs n ON n.id = v.need_id \
         WHERE v.id = $1 AND v.hidden_at IS NULL AND d.state = 'kept' AND ( \
         (((n.closed_at IS NULL AND (n.category = 'safety' OR n.urgency = 'emergency')) \
         OR (d.kind = 'note' AND n.source LIKE 'broadcast %') OR d.kind = (CASE WHEN n.category = 'safety' THEN 'contact' WHEN n.hear_by IN ('letter', 'visit') THEN 'address' ELSE 'phone' END)) \
         AND (n.behalf = 'ring' OR n.hear_by <> 'here' OR n.category = 'safety' OR n.urgency = 'emergency' OR n.source LIKE 'broadcast %') \
         AND EXISTS (SELECT 1 FROM roles r WHERE r.person_id = v.viewer_id AND r.ended_at IS NULL \
         AND r.role IN ('coordinator', 'safeguarding_lead'))) \
         OR EXISTS (SELECT 1 FROM claims c WHERE c.need_id = v.need_id AND c.person_id = v.viewer_id \
         AND c.agreed = 'yes' AND c.state IN ('live', 'done'))) ORDER BY d.id"));
    /// Needs that ended before a moment and still have details.
    DETAILS_OVERDUE = both(
        select!(needs, "WHERE closed_at < $1 AND (id IN (SELECT need_id FROM details) \
         OR id IN (SELECT need_id FROM views WHERE hidden_at IS NULL)) ORDER BY id LIMIT 100"));
}
