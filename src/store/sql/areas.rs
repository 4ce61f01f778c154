//! Statements about areas, roles, shifts and the audit log.

use super::statements;
use crate::store::db::{Sql, both, insert_set};

statements! {
    /// All areas.
    AREAS = both("SELECT * FROM areas ORDER BY id");
    /// Which areas also lie in which.
    PLACEMENTS = both("SELECT area_id, parent_id FROM placements ORDER BY area_id, parent_id");
    /// Writes areas.
    PUT_AREAS = insert_set!("areas",
        "ON CONFLICT (id) DO UPDATE SET name = excluded.name, title = excluded.title, kind = excluded.kind, \
         parent_id = excluded.parent_id, code = excluded.code, code_date = excluded.code_date",
        id bigint, name text, title text, kind text, parent_id bigint, code text, code_date text);
    /// An area also lies in a second one.
    ADD_PLACEMENT = both(
        "INSERT INTO placements (area_id, parent_id) VALUES ($1, $2) ON CONFLICT (area_id, parent_id) DO NOTHING");
    /// The roles of a person that have not ended. Area 0 is every area.
    ROLES_OF = both("SELECT area_id, role FROM roles WHERE person_id = $1 AND ended_at IS NULL ORDER BY area_id, role");
    /// Who holds a role, and where.
    HOLDERS = both(
        "SELECT r.person_id, r.area_id, r.role, p.first_name FROM roles r JOIN people p ON p.id = r.person_id \
         WHERE (r.role = $1 OR $1 = '') AND r.ended_at IS NULL ORDER BY r.area_id, r.role, r.person_id");
    /// Gives a role.
    GRANT = both(
        "INSERT INTO roles (person_id, area_id, role, granted_by, granted_at) VALUES ($1, $2, $3, $4, $5) \
         ON CONFLICT (person_id, area_id, role) DO UPDATE SET granted_by = excluded.granted_by, \
         granted_at = excluded.granted_at, ended_at = NULL");
    /// Ends a role.
    END_ROLE = both(
        "UPDATE roles SET ended_at = $4 WHERE person_id = $1 AND area_id = $2 AND role = $3 AND ended_at IS NULL");
    /// Somebody's shifts.
    SHIFT_OF = both("SELECT * FROM shifts WHERE person_id = $1");
    /// Who is on shift.
    ON_SHIFT = both(
        "SELECT s.* FROM shifts s WHERE s.state = 'on' AND EXISTS (SELECT 1 FROM roles r WHERE r.person_id = s.person_id \
         AND r.ended_at IS NULL) ORDER BY s.person_id");
    /// Writes shifts.
    PUT_SHIFTS = insert_set!("shifts",
        "ON CONFLICT (person_id) DO UPDATE SET state = excluded.state, since = excluded.since, \
         away_from = excluded.away_from, away_to = excluded.away_to, cover_id = excluded.cover_id, \
         no_digest = excluded.no_digest",
        person_id bigint, state text, since bigint, away_from bigint, away_to bigint, cover_id bigint, no_digest bigint);
    /// A hand-over note.
    ADD_HANDOVER = both("INSERT INTO handovers (id, area_id, by_id, words, at) VALUES ($1, $2, $3, $4, $5)");
    /// The hand-over notes since a moment, oldest first.
    HANDOVERS = both("SELECT area_id, words FROM handovers WHERE at > $1 ORDER BY at, id LIMIT 50");
    /// Hand-over notes that are too old.
    DROP_OLD_HANDOVERS = both("DELETE FROM handovers WHERE at < $1");
    /// Adds lines to the audit log.
    ADD_AUDIT = insert_set!("audit", "",
        id bigint, at bigint, actor bigint, act text, subject text, why text, mark text);
    /// The lines of the audit log after one of them, in order.
    AUDIT_AFTER = both("SELECT * FROM audit WHERE id > $1 ORDER BY id LIMIT $2");
    /// The last line of the audit log that is too old to be kept.
    AUDIT_OLD = both("SELECT * FROM audit WHERE at < $1 ORDER BY id DESC LIMIT 1");
    /// Lets the oldest lines go.
    DROP_AUDIT = both("DELETE FROM audit WHERE id <= $1");
}
