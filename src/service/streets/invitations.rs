//! Roles are given: by a link, in somebody's name, and not to an account that nobody knows without a second look.

use super::admissions;
use crate::domain::admission::{Admission, Door};
use crate::domain::digest::Schedule;
use crate::domain::letter::{Letter, Subject, To};
use crate::domain::role::{Held, Right, Role};
use crate::domain::say::{Say, Staff};
use crate::domain::street::{ChatKind, ChatState, Person, Token, TokenKind};
use crate::domain::{HOUR, Time};
use crate::service::access::{self, Here};
use crate::service::{Context, Result, record};

/// How long a link works that the program made for an administrator.
pub const PROGRAM_LINK: Time = HOUR;

/// A token that makes an administrator, made by the program itself: the only one at a time, and short. None when there is
/// an administrator, unless `another` is wished for.
///
/// # Errors
/// When the memory fails.
pub(in crate::service) async fn administrator_token(cx: &mut Context<'_>, another: bool) -> Result<Option<String>> {
    let exists = !cx.tx.holders(Some(Role::Administrator)).await?.is_empty();
    if exists && !another {
        return Ok(None);
    }
    cx.tx.void_program_links().await?;
    let kind = if exists { TokenKind::AnotherAdministrator } else { TokenKind::Administrator };
    let text = record::make_token(cx, kind, PROGRAM_LINK, None, None, None, None).await?;
    cx.tx.audit(None, "program_link", "area:0", if exists { "another" } else { "first" });
    let lines = cx.tx.take_audits();
    cx.tx.add_audit(lines, &cx.rules.key).await?;
    Ok(Some(text))
}

/// Whether a link to a role still stands: who made it may still do so, and what the program made for the first
/// administrator ends with the first administrator.
pub(super) async fn still_stands(cx: &mut Context<'_>, token: &Token) -> Result<bool> {
    match (token.kind, token.made_by) {
        (TokenKind::Administrator, None) => Ok(cx.tx.holders(Some(Role::Administrator)).await?.is_empty()),
        (kind, Some(by)) if kind.role().is_some() => access::may(cx, by, Right::Administer, token.area_id).await,
        _ => Ok(true),
    }
}

/// Somebody has followed an invitation to a role. Who is known gets it at once; of an account that nobody knows, the one who
/// invited is asked first.
pub(super) async fn take_role(cx: &mut Context<'_>, here: &Here, held: Held, by: Option<i64>) -> Result<()> {
    let (Some(person), Some(inviter)) = (here.who.clone(), by) else {
        return give_role(cx, here.who.as_ref(), held, by).await;
    };
    let known = !cx.tx.roles_of(person.id).await?.is_empty() || !cx.tx.streets_of(person.id).await?.is_empty();
    if known || person.id == inviter {
        return give_role(cx, Some(&person), held, by).await;
    }
    let mut admission = record::new_admission(cx, Door::Role).await?;
    (admission.person_id, admission.asked_of) = (Some(person.id), Some(inviter));
    admission.area_id = Some(held.area_id).filter(|id| *id != 0);
    held.role.word().clone_into(&mut admission.facts);
    cx.tx.write_now().await?;
    cx.tx.put_admission(&admission).await?;
    let (area, role) = (area_name(cx, held.area_id).await?, held.role);
    let name = cx.tx.person(inviter).await?.map_or_else(String::new, |p| p.first_name);
    here.reply(cx.tx, Staff::RoleWaits { name, role, area: area.clone() });
    let ask = Staff::RoleAsk { name: person.first_name.clone(), role, area, number: admission.id };
    cx.tx.send(Letter::tell(To::Person(inviter), ask).with_buttons(record::doorbell(&admission)).urgent());
    Ok(())
}

/// Who invited has said whether it is who they meant.
pub(super) async fn role_door(cx: &mut Context<'_>, here: &Here, admission: &Admission, yes: bool) -> Result<()> {
    let (Some(person), Some(role)) = (admission.person_id, Role::read(&admission.facts)) else { return Ok(()) };
    let held = Held { area_id: admission.area_id.unwrap_or(0), role };
    if !yes {
        cx.tx.send(Letter::tell(To::Person(person), Staff::RoleRefused {}).urgent());
        return Ok(here.acknowledge(cx.tx, Staff::RoleKept {}));
    }
    here.acknowledge(cx.tx, Staff::RoleGiven {});
    let person = cx.tx.person(person).await?;
    give_role(cx, person.as_ref(), held, admission.asked_of).await
}

/// Gives a role; who has it now hears of it, and everybody who administers there, once each.
async fn give_role(cx: &mut Context<'_>, who: Option<&Person>, held: Held, by: Option<i64>) -> Result<()> {
    let Some(person) = who else { return Ok(()) };
    cx.tx.write_now().await?;
    cx.tx.grant(person.id, held, by).await?;
    if held.role == Role::Administrator {
        cx.tx.void_program_links().await?;
    }
    let by_number = by.map_or_else(String::new, access::handle);
    let subject = format!("area:{}", held.area_id);
    cx.tx.audit(Some(person.id), &format!("became_{}", held.role.word()), &subject, &by_number);
    let area = area_name(cx, held.area_id).await?;
    let by_name = match by {
        Some(by) => cx.tx.person(by).await?.map_or_else(String::new, |p| p.first_name),
        None => String::new(),
    };
    let council = cx.rules.council.clone();
    let say: Say = match held.role {
        Role::Administrator => Say::YouAdminister { council, by: by_name.clone() },
        Role::Coordinator => Say::YouCoordinate { area: area.clone(), by: by_name.clone() },
        role => Staff::YouAre { role, area: area.clone(), by: by_name.clone() }.into(),
    };
    cx.tx.send(Letter::tell(To::Person(person.id), say).as_answer().urgent());
    let mut told = record::administrators_of(cx, held.area_id, &[person.id]).await?;
    told.extend(by.filter(|by| *by != person.id));
    for one in told {
        let say = Staff::NewRole {
            who: access::handle(person.id),
            name: person.first_name.clone(),
            role: held.role,
            area: area.clone(),
            by: by_name.clone(),
        };
        cx.tx.send(Letter::tell(To::Person(one), say));
    }
    Ok(())
}

async fn area_name(cx: &mut Context<'_>, area: i64) -> Result<String> {
    Ok(cx.tx.tree().await?.get(area).map_or_else(String::new, |a| a.name.clone()))
}

/// The chat is to be the area's desk. Where there is one already, that one or an administrator is asked first.
pub(super) async fn open_desk(cx: &mut Context<'_>, here: &mut Here, area: i64) -> Result<()> {
    let mine = here.chat.as_ref().map(|chat| chat.id);
    let others = cx.tx.chats_of(ChatKind::Desk, Some(area)).await?;
    if others.iter().any(|other| Some(other.id) != mine) {
        return admissions::ask_of_desk(cx, here, area).await;
    }
    become_desk(cx, here, area).await
}

/// The chat becomes the area's coordinators' chat; the cases that wait are posted there.
pub(super) async fn become_desk(cx: &mut Context<'_>, here: &mut Here, area: i64) -> Result<()> {
    let Some(mut chat) = here.chat.clone() else {
        return Ok(());
    };
    for mut other in cx.tx.chats_of(ChatKind::Desk, Some(area)).await? {
        if other.id != chat.id {
            // An area has one desk: the old one hears no more of its cases.
            other.state = ChatState::Left;
            other.area_id = None;
            cx.tx.put_chat(other);
        }
    }
    chat.kind = ChatKind::Desk;
    chat.digest_due = Schedule::read(&chat.digest).unwrap_or_default().next(cx.tx.now(), &cx.rules.clocks);
    chat.state = ChatState::Active;
    chat.area_id = Some(area);
    cx.tx.put_chat(chat.clone());
    record::note_chat(cx, here, &chat, "desk");
    here.chat = Some(chat.clone());
    let area_name = self::area_name(cx, area).await?;
    here.reply(cx.tx, Say::DeskReady { area: area_name });
    for need in cx.tx.needs_at_desk(area).await? {
        cx.tx.send(record::case_card(chat.id, need.id));
    }
    for street in cx.tx.chats_of(ChatKind::Street, None).await? {
        if street.state == ChatState::Waiting && street.charter {
            cx.tx.send(Letter::card(chat.id, Subject::Join(street.id)));
        }
    }
    Ok(())
}
