//! Areas, desks, roles and shifts, as the service asks for them.

use super::db::{Result, args};
use super::sql;
use super::tx::Tx;
use crate::domain::Time;
use crate::domain::area::{Area, AreaKind, Tree};
use crate::domain::duty::Shift;
use crate::domain::need::Need;
use crate::domain::role::{Held, Role};
use crate::domain::street::Chat;
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeSet;

/// Somebody who holds a role.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Holder {
    /// The person.
    pub person_id: i64,
    /// The area; 0 is every area.
    pub area_id: i64,
    /// The role.
    pub role: Role,
    /// Their first name.
    pub first_name: String,
}

/// A hand-over note.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Handover {
    /// For which area.
    pub area_id: i64,
    /// The words, after the scan.
    pub words: String,
}

#[derive(Deserialize)]
struct Placement {
    area_id: i64,
    parent_id: i64,
}

impl Tx {
    /// Every area, and what lies in what; read once in a transaction.
    ///
    /// # Errors
    /// When the database cannot answer; so for every method here.
    pub async fn tree(&mut self) -> Result<Tree> {
        if let Some(tree) = &self.tree {
            return Ok(tree.clone());
        }
        let areas: Vec<Area> = self.conn.rows(sql::AREAS, &[]).await?;
        let also: Vec<Placement> = self.conn.rows(sql::PLACEMENTS, &[]).await?;
        let tree = Tree::new(areas, also.into_iter().map(|p| (p.area_id, p.parent_id)).collect());
        self.tree = Some(tree.clone());
        Ok(tree)
    }

    /// Writes areas.
    pub async fn put_areas(&mut self, areas: &[Area]) -> Result<()> {
        self.sync().await?;
        self.conn.write_set(sql::PUT_AREAS, areas).await?;
        self.tree = None;
        Ok(())
    }

    /// An area also lies in a second one.
    pub async fn place(&mut self, area: i64, also_in: i64) -> Result<()> {
        self.add(sql::ADD_PLACEMENT, json!({ "area_id": area, "parent_id": also_in })).await?;
        self.tree = None;
        Ok(())
    }

    /// A new council, with its name alone.
    pub async fn add_area(&mut self, name: &str) -> Result<Area> {
        let area = Area {
            id: self.next_id("row").await?,
            name: name.to_owned(),
            title: name.to_owned(),
            kind: AreaKind::Council,
            parent_id: None,
            code: String::new(),
            code_date: String::new(),
        };
        self.put_areas(std::slice::from_ref(&area)).await?;
        Ok(area)
    }

    /// Every coordinators' chat at work.
    pub async fn desks(&mut self) -> Result<Vec<Chat>> {
        if let Some(desks) = &self.desks {
            return Ok(desks.clone());
        }
        self.sync_helpers().await?;
        let desks: Vec<Chat> = self.conn.rows(sql::CHATS_OF, args!["desk", 0_i64]).await?;
        self.desks = Some(desks.clone());
        Ok(desks)
    }

    /// The coordinators' chats that look after an area: its own, or those of the nearest area around it that has any.
    pub async fn desks_of(&mut self, area: Option<i64>) -> Result<Vec<Chat>> {
        let Some(area) = area else { return Ok(Vec::new()) };
        let (desks, tree) = (self.desks().await?, self.tree().await?);
        let near = tree.chain(area).into_iter().find(|id| desks.iter().any(|desk| desk.area_id == Some(*id)));
        Ok(desks.into_iter().filter(|desk| near.is_some() && desk.area_id == near).collect())
    }

    /// Whether any coordinators' chat looks after an area.
    pub async fn has_desk(&mut self, area: Option<i64>) -> Result<bool> {
        Ok(!self.desks_of(area).await?.is_empty())
    }

    /// The areas that the coordinators' chat of this area looks after: what lies in it, but for what has a desk of its
    /// own.
    pub async fn looked_after_from(&mut self, area: i64) -> Result<BTreeSet<i64>> {
        let (desks, tree) = (self.desks().await?, self.tree().await?);
        let near = |id: i64| tree.chain(id).into_iter().find(|id| desks.iter().any(|desk| desk.area_id == Some(*id)));
        Ok(tree.all().map(|a| a.id).filter(|id| near(*id) == Some(area)).collect())
    }

    /// The needs that are with the coordinators of an area's chat.
    pub async fn needs_at_desk(&mut self, area: i64) -> Result<Vec<Need>> {
        self.sync().await?;
        let areas = serde_json::to_string(&self.looked_after_from(area).await?)?;
        self.fresh(sql::NEEDS_AT_DESK, args![areas]).await
    }

    /// The roles of a person.
    pub async fn roles_of(&mut self, person: i64) -> Result<Vec<Held>> {
        self.fresh(sql::ROLES_OF, args![person]).await
    }

    /// Who holds a role, or any role, and where.
    pub async fn holders(&mut self, role: Option<Role>) -> Result<Vec<Holder>> {
        self.fresh(sql::HOLDERS, args![role.map_or("", Role::word)]).await
    }

    /// Gives a role; area 0 is every area.
    pub async fn grant(&mut self, person: i64, held: Held, by: Option<i64>) -> Result<()> {
        let now = self.now();
        let row = json!({
            "person_id": person, "area_id": held.area_id, "role": held.role.word(), "granted_by": by, "granted_at": now,
            "ended_at": null,
        });
        self.add(sql::GRANT, row).await?;
        Ok(())
    }

    /// Ends a role; false when it was not held.
    pub async fn end_role(&mut self, person: i64, held: Held) -> Result<bool> {
        let now = self.now();
        Ok(self.run(sql::END_ROLE, args![person, held.area_id, held.role.word(), now]).await? > 0)
    }

    /// Somebody's shifts.
    pub async fn shift_of(&mut self, person: i64) -> Result<Shift> {
        let rows: Vec<Shift> = self.fresh(sql::SHIFT_OF, args![person]).await?;
        Ok(rows.into_iter().next().unwrap_or_else(|| Shift::unsaid(person)))
    }

    /// Everybody who is on shift.
    pub async fn on_shift(&mut self) -> Result<Vec<Shift>> {
        self.fresh(sql::ON_SHIFT, &[]).await
    }

    /// Writes somebody's shifts.
    pub async fn put_shift(&mut self, shift: &Shift) -> Result<()> {
        self.sync().await?;
        self.conn.write_set(sql::PUT_SHIFTS, std::slice::from_ref(shift)).await?;
        Ok(())
    }

    /// Keeps a hand-over note.
    pub async fn add_handover(&mut self, area: i64, by: i64, words: &str) -> Result<()> {
        let (id, now) = (self.next_id("row").await?, self.now());
        let row = json!({ "id": id, "area_id": area, "by_id": by, "words": words, "at": now });
        self.add(sql::ADD_HANDOVER, row).await?;
        Ok(())
    }

    /// The hand-over notes since a moment, oldest first.
    pub async fn handovers(&mut self, since: Time) -> Result<Vec<Handover>> {
        self.fresh(sql::HANDOVERS, args![since]).await
    }
}
