//! Shifts: who begins and ends one, holidays and who stands in.

use crate::domain::DAY;
use crate::domain::duty::{Duty, Shift};
use crate::domain::letter::{Letter, To};
use crate::domain::redact::redact;
use crate::domain::role::Right;
use crate::domain::say::{OwnLine, Say, Staff};
use crate::service::access::{self, Here};
use crate::service::{Context, Result, broadcast};
use chrono::NaiveDate;

/// `/onshift`: the notes of those before, and who else is there.
pub(in crate::service) async fn on_shift(cx: &mut Context<'_>, here: Here) -> Result<()> {
    let Some(area) = own_area(cx, here.person_id()).await? else {
        return Ok(here.reply(cx.tx, Say::NotACoordinator {}));
    };
    let (now, before) = (cx.tx.now(), cx.tx.shift_of(here.person_id()).await?);
    let mut shift = Shift { state: Duty::On, since: now, ..before.clone() };
    if shift.is_away(now) {
        // Whoever is back is back.
        (shift.away_from, shift.away_to, shift.cover_id) = (None, None, None);
    }
    cx.tx.put_shift(&shift).await?;
    cx.tx.audit(Some(here.person_id()), "on_shift", &format!("area:{area}"), "");
    let others = cx.tx.on_shift().await?.iter().filter(|other| other.person_id != here.person_id()).count();
    let tree = cx.tx.tree().await?;
    let notes = cx.tx.handovers(before.since.max(now - NOTES_OF)).await?;
    let near = |id: i64| area == 0 || id == 0 || tree.within(id, area) || tree.within(area, id);
    let notes: Vec<String> = notes.into_iter().filter(|n| near(n.area_id)).map(|n| n.words).collect();
    let name = tree.get(area).map_or_else(String::new, |a| a.name.clone());
    let others = i64::try_from(others).unwrap_or(0);
    here.reply(cx.tx, Staff::OnShift { area: name, others, notes: OwnLine::each(notes) });
    broadcast::what_waited(cx, here.person_id()).await
}

/// `/offshift NOTE`: nothing but danger is sent to them from now on; the note waits for the next.
pub(in crate::service) async fn off_shift(cx: &mut Context<'_>, here: Here, note: &str) -> Result<()> {
    let Some(area) = own_area(cx, here.person_id()).await? else {
        return Ok(here.reply(cx.tx, Say::NotACoordinator {}));
    };
    let now = cx.tx.now();
    let shift = Shift { state: Duty::Off, since: now, ..cx.tx.shift_of(here.person_id()).await? };
    cx.tx.put_shift(&shift).await?;
    cx.tx.audit(Some(here.person_id()), "off_shift", &format!("area:{area}"), "");
    let words: String = redact(note).public.chars().take(MOST_LETTERS).collect();
    if !words.is_empty() {
        cx.tx.add_handover(area, here.person_id(), &words).await?;
        for desk in cx.tx.desks_of(Some(area)).await? {
            if here.chat.as_ref().is_none_or(|chat| chat.id != desk.id) {
                let say = Staff::HandOver { name: here.name(), words: words.clone() };
                cx.tx.send(Letter::tell(To::Chat(desk.id), say));
            }
        }
    }
    let mine = cx.tx.cases_of(here.person_id()).await?;
    let open = i64::try_from(mine.len()).unwrap_or(0);
    here.reply(cx.tx, Staff::OffShift { open });
    Ok(())
}

/// `/away 2026-12-20 2027-01-03 H7`: a holiday, and who stands in.
pub(in crate::service) async fn away(cx: &mut Context<'_>, here: Here, from: &str, to: &str, who: &str) -> Result<()> {
    if own_area(cx, here.person_id()).await?.is_none() {
        return Ok(here.reply(cx.tx, Say::NotACoordinator {}));
    }
    let day = |text: &str| NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").ok();
    let clocks = &cx.rules.clocks;
    let span = day(from).zip(day(to)).map(|(from, to)| (clocks.on(from, 0, 0), clocks.on(to, 23, 59)));
    let fits = span.filter(|(from, to)| from < to && *to > cx.tx.now() && to - from < LONGEST * DAY);
    let Some((starts, ends)) = fits else {
        return Ok(here.reply(cx.tx, Staff::UnclearAway {}));
    };
    let cover = access::read_handle(who).filter(|id| *id != here.person_id());
    let cover = match cover {
        Some(id) if can_stand_in(cx, id, here.person_id()).await? => Some(id),
        _ if who.is_empty() => None,
        _ => return Ok(here.reply(cx.tx, Say::NoSuchPerson {})),
    };
    let before = cx.tx.shift_of(here.person_id()).await?;
    cx.tx.put_shift(&Shift { away_from: Some(starts), away_to: Some(ends), cover_id: cover, ..before }).await?;
    cx.tx.audit(Some(here.person_id()), "away", &format!("person:{}", here.person_id()), "");
    if let Some(cover) = cover {
        let say = Staff::YouStandIn { name: here.name(), from: from.to_owned(), to: to.to_owned() };
        cx.tx.send(Letter::tell(To::Person(cover), say));
    }
    let who = cover.map_or_else(String::new, access::handle);
    here.reply(cx.tx, Staff::AwayNoted { from: from.to_owned(), to: to.to_owned(), who });
    Ok(())
}

/// Whether somebody may do everything that another may: only then can they stand in for them.
async fn can_stand_in(cx: &mut Context<'_>, cover: i64, person: i64) -> Result<bool> {
    for held in cx.tx.roles_of(person).await? {
        let area = Some(held.area_id).filter(|area| *area != 0);
        for right in [Right::Desk, Right::Broadcast, Right::Approve] {
            if held.role.gives(right) && !access::may(cx, cover, right, area).await? {
                return Ok(false);
            }
        }
    }
    Ok(!cx.tx.roles_of(cover).await?.is_empty())
}

/// `/rota`: who is on shift.
pub(in crate::service) async fn rota(cx: &mut Context<'_>, here: Here) -> Result<()> {
    let Some(area) = own_area(cx, here.person_id()).await? else {
        return Ok(here.reply(cx.tx, Say::NotACoordinator {}));
    };
    let mut on = Vec::new();
    let (now, tree) = (cx.tx.now(), cx.tx.tree().await?);
    for shift in cx.tx.on_shift().await? {
        let held = cx.tx.roles_of(shift.person_id).await?;
        let near = held
            .iter()
            .any(|h| area == 0 || h.area_id == 0 || tree.within(h.area_id, area) || tree.within(area, h.area_id));
        if near && !shift.is_away(now) {
            let name = cx.tx.person(shift.person_id).await?.map_or_else(String::new, |p| p.first_name);
            on.push(format!("{} {name}", access::handle(shift.person_id)).trim().to_owned());
        }
    }
    here.reply(cx.tx, Staff::Rota { on });
    Ok(())
}

/// The first area in which somebody works a desk.
async fn own_area(cx: &mut Context<'_>, person: i64) -> Result<Option<i64>> {
    let held = cx.tx.roles_of(person).await?;
    Ok(held.iter().find(|held| held.role.gives(Right::Desk)).or(held.first()).map(|held| held.area_id))
}

/// The most letters of a hand-over note.
pub(in crate::service) const MOST_LETTERS: usize = 600;

/// How far back the notes go that somebody who comes on shift is shown.
pub(in crate::service) const NOTES_OF: i64 = 3 * DAY;

/// The longest holiday, in days.
pub(in crate::service) const LONGEST: i64 = 92;
