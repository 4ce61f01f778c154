//! Who may do what, where: roles in areas, how they are given and ended.

use super::cases;
use super::here::Here;
use crate::domain::area::Area;
use crate::domain::category::Category;
use crate::domain::need::Need;
use crate::domain::redact::plain;
use crate::domain::role::{self, Held, Right, Role};
use crate::domain::say::{RoleLine, Say, Staff};
use crate::domain::street::Chat;
use crate::service::{Context, Result};
use crate::store::areas::Holder;

/// Whether somebody has a right in an area. Without an area, only a role in every area gives it.
pub(in crate::service) async fn may(
    cx: &mut Context<'_>,
    person: i64,
    right: Right,
    area: Option<i64>,
) -> Result<bool> {
    if person == 0 {
        return Ok(false);
    }
    let held = cx.tx.roles_of(person).await?;
    if held.is_empty() {
        return Ok(false);
    }
    let tree = cx.tx.tree().await?;
    Ok(role::may(&held, right, area, &tree))
}

/// Whether somebody may work the desk of an area.
pub(in crate::service) async fn coordinates(cx: &mut Context<'_>, person: i64, area: Option<i64>) -> Result<bool> {
    Ok(area.is_some() && may(cx, person, Right::Desk, area).await?)
}

/// Whether somebody may look after a need. Where there is a safeguarding lead, danger from somebody near is theirs.
pub(in crate::service) async fn works_on(cx: &mut Context<'_>, person: i64, need: &Need) -> Result<bool> {
    for spot in cases::spots_of(cx, need).await? {
        if !coordinates(cx, person, Some(spot)).await? {
            continue;
        }
        let leads = need.category == Some(Category::Safety) && has_lead(cx, spot).await?;
        if !leads || may(cx, person, Right::Safety, Some(spot)).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether an area has a safeguarding lead.
async fn has_lead(cx: &mut Context<'_>, area: i64) -> Result<bool> {
    let leads = cx.tx.holders(Some(Role::SafeguardingLead)).await?;
    if leads.is_empty() {
        return Ok(false);
    }
    let tree = cx.tx.tree().await?;
    Ok(leads.iter().any(|lead| lead.area_id == 0 || tree.within(area, lead.area_id)))
}

/// Whether a desk chat is the one that looks after a street.
pub(in crate::service) async fn is_desk_of(cx: &mut Context<'_>, desk: &Chat, street: &Chat) -> Result<bool> {
    Ok(cx.tx.desks_of(street.area_id).await?.iter().any(|chat| chat.id == desk.id))
}

/// Whether somebody administers an area, or any area when none is named.
pub(in crate::service) async fn administers(cx: &mut Context<'_>, person: i64, area: Option<i64>) -> Result<bool> {
    match area {
        Some(_) => may(cx, person, Right::Administer, area).await,
        None => Ok(cx.tx.roles_of(person).await?.iter().any(|held| held.role.gives(Right::Administer))),
    }
}

/// The one area that somebody means by a name, or by its number; else they are told which there are.
pub(in crate::service) async fn one_area(cx: &mut Context<'_>, here: &Here, typed: &str) -> Result<Option<Area>> {
    let tree = cx.tx.tree().await?;
    let numbered = typed.parse().ok().and_then(|id| tree.get(id));
    let all: Vec<&Area> = tree.all().collect();
    let found = match (numbered, typed.is_empty(), all.as_slice()) {
        (Some(area), ..) => vec![area],
        (None, true, [one]) => vec![*one],
        (None, true, _) => tree.all().filter(|area| area.parent_id.is_none()).collect(),
        (None, false, _) => tree.called(typed),
    };
    if let [one] = found.as_slice() {
        return Ok(Some((*one).clone()));
    }
    let known = if found.is_empty() { all } else { found };
    let areas = known.iter().take(20).map(|area| area.name.clone()).collect();
    here.reply(cx.tx, Say::NoSuchArea { typed: plain(typed), areas });
    Ok(None)
}

/// `/roles AREA`: who is what there. For administrators.
pub(in crate::service) async fn roles(cx: &mut Context<'_>, here: Here, typed: &str) -> Result<()> {
    if !here.is_private() || !administers(cx, here.person_id(), None).await? {
        return Ok(here.reply(cx.tx, Say::NotAllowed {}));
    }
    let Some(area) = one_area(cx, &here, typed).await? else {
        return Ok(());
    };
    if !administers(cx, here.person_id(), Some(area.id)).await? {
        return Ok(here.reply(cx.tx, Say::NotAllowed {}));
    }
    let tree = cx.tx.tree().await?;
    let below = tree.below(area.id);
    let holders = cx.tx.holders(None).await?;
    let line = |holder: &Holder| RoleLine {
        who: cases::handle(holder.person_id),
        name: holder.first_name.clone(),
        role: holder.role,
        area: tree.get(holder.area_id).map_or_else(String::new, |a| a.name.clone()),
    };
    let mine = holders.iter().filter(|h| h.area_id == 0 || below.contains(&h.area_id));
    let roles: Vec<RoleLine> = mine.map(line).collect();
    cx.tx.audit(Some(here.person_id()), "read_roles", &format!("area:{}", area.id), "");
    here.reply(cx.tx, Staff::Roles { area: area.name, roles });
    Ok(())
}

/// `/endrole H12 coordinator AREA`: an administrator ends a role.
pub(in crate::service) async fn end_role(
    cx: &mut Context<'_>,
    here: Here,
    who: &str,
    role: &str,
    area: &str,
) -> Result<()> {
    let (Some(person), Some(role)) = (cases::read_handle(who), Role::read(role)) else {
        return Ok(here.reply(cx.tx, Staff::UnclearEndRole {}));
    };
    if !here.is_private() || !administers(cx, here.person_id(), None).await? {
        // Before the area is looked for: which areas there are is told to no stranger.
        return Ok(here.reply(cx.tx, Say::NotAllowed {}));
    }
    let everywhere = area.eq_ignore_ascii_case("everywhere");
    let area = if everywhere {
        None
    } else {
        match one_area(cx, &here, area).await? {
            Some(area) => Some(area.id),
            None => return Ok(()),
        }
    };
    let may = match area {
        Some(_) => administers(cx, here.person_id(), area).await?,
        None => self::may(cx, here.person_id(), Right::Administer, None).await?,
    };
    if !may || !here.is_private() {
        return Ok(here.reply(cx.tx, Say::NotAllowed {}));
    }
    let held = Held { area_id: area.unwrap_or(0), role };
    let administrators = cx.tx.holders(Some(Role::Administrator)).await?;
    let is_it = |one: &Holder| one.person_id == person && one.area_id == held.area_id;
    if role == Role::Administrator && administrators.iter().all(is_it) {
        return Ok(here.reply(cx.tx, Staff::LastAdministrator {}));
    }
    if !cx.tx.end_role(person, held).await? {
        return Ok(here.reply(cx.tx, Staff::NoSuchRole { who: cases::handle(person) }));
    }
    cx.tx.audit(Some(here.person_id()), "end_role", &format!("person:{person}"), role.word());
    here.reply(cx.tx, Staff::RoleEnded { who: cases::handle(person), role });
    Ok(())
}
