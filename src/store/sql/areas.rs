//! Statements about areas, roles, shifts and the audit log.

use super::statements;
use crate::store::db::{Sql, both};

statements! {
    /// All areas.
    AREAS = both(select!(areas, "ORDER BY id"));
    /// Which areas also lie in which.
    PLACEMENTS = both("SELECT area_id, parent_id FROM placements ORDER BY area_id, parent_id");
    /// Writes areas.
    PUT_AREAS = put!(areas);
    /// An area also lies in a second one.
    ADD_PLACEMENT = add!(placements);
    /// The roles of a person that have not ended. Area 0 is every area.
    ROLES_OF = both("SELECT area_id, role FROM roles WHERE person_id = $1 AND ended_at IS NULL ORDER BY area_id, role");
    /// Who holds a role, and where.
    HOLDERS = both(
        "SELECT r.person_id, r.area_id, r.role, p.first_name FROM roles r JOIN people p ON p.id = r.person_id \
         WHERE (r.role = $1 OR $1 = '') AND r.ended_at IS NULL ORDER BY r.area_id, r.role, r.person_id");
    /// Gives a role.
    GRANT = put!(roles);
    /// Ends a role.
    END_ROLE = both(
        "UPDATE roles SET ended_at = $4 WHERE person_id = $1 AND area_id = $2 AND role = $3 AND ended_at IS NULL");
    /// Somebody's shifts.
    SHIFT_OF = both(select!(shifts, "WHERE person_id = $1"));
    /// Who is on shift.
    ON_SHIFT = both(
        select!(shifts s, "WHERE s.state = 'on' AND EXISTS (SELECT 1 FROM roles r WHERE r.person_id = s.person_id \
         AND r.ended_at IS NULL) ORDER BY s.person_id"));
    /// Writes shifts.
    PUT_SHIFTS = put!(shifts);
    /// A hand-over note.
    ADD_HANDOVER = insert!(handovers, "");
    /// The hand-over notes since a moment, oldest first.
    HANDOVERS = both("SELECT area_id, words FROM handovers WHERE at > $1 ORDER BY at, id LIMIT 50");
    /// Hand-over notes that are too old.
    DROP_OLD_HANDOVERS = both("DELETE FROM handovers WHERE at < $1");
    /// Adds lines to the audit log.
    ADD_AUDIT = insert!(audit, "");
    /// The lines of the audit log after one of them, in order.
    AUDIT_AFTER = both(select!(audit, "WHERE id > $1 ORDER BY id LIMIT $2"));
    /// The last line of the audit log that is too old to be kept.
    AUDIT_OLD = both(select!(audit, "WHERE at < $1 ORDER BY id DESC LIMIT 1"));
    /// Lets the oldest lines go.
    DROP_AUDIT = both("DELETE FROM audit WHERE id <= $1");
}
