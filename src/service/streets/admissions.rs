//! A second yes: who waits at a who may let them in, and what happens then.

use super::{invitations, leaving};
use crate::domain::admission::{Admission, Door, Standing};
use crate::domain::letter::{Letter, To};
use crate::domain::role::Right;
use crate::domain::say::{Say, Staff};
use crate::domain::street::ChatKind;
use crate::service::access::{self, Here};
use crate::service::{Context, Result, desk, record, whatsapp};

/// `/letin 12 yes`, or a press below the question.
pub(in crate::service) async fn let_in(cx: &mut Context<'_>, here: Here, id: i64, yes: bool) -> Result<()> {
    let now = cx.tx.now();
    let Some(mut admission) = cx.tx.admission(id).await?.filter(|one| one.is_open(now)) else {
        return Ok(here.reply(cx.tx, Staff::NobodyWaits {}));
    };
    if admission.kind == Door::Leave {
        return leaving::leave_answered(cx, here, admission, yes).await;
    }
    if !may_let_in(cx, &here, &admission).await? {
        access::refused(cx, &here, 0, "letin");
        return Ok(here.reply(cx.tx, Staff::NotYourDoor {}));
    }
    admission.state = Standing::Over;
    let words = std::mem::take(&mut admission.words);
    cx.tx.put_admission(&admission).await?;
    let kind = match admission.kind {
        Door::Street => "street",
        Door::Role => "role",
        Door::Desk => "desk",
        Door::Moved | Door::Leave | Door::Report | Door::Try => "moved",
    };
    let step = if yes { "let_in" } else { "kept_out" };
    cx.tx.audit(Some(here.person_id()), step, &format!("door:{kind}"), &admission.facts);
    match admission.kind {
        Door::Street => whatsapp::street_door(cx, &here, &admission, yes, words).await,
        Door::Role => invitations::role_door(cx, &here, &admission, yes).await,
        Door::Desk => desk_door(cx, &here, &admission, yes).await,
        Door::Moved => moved_door(cx, &here, &admission, yes).await,
        Door::Leave | Door::Report | Door::Try => Ok(()),
    }
}

/// Whether somebody here may answer.
async fn may_let_in(cx: &mut Context<'_>, here: &Here, admission: &Admission) -> Result<bool> {
    let me = here.person_id();
    if me == 0 {
        return Ok(false);
    }
    let area = admission.area_id;
    match admission.kind {
        Door::Street => access::minds_the_street(cx, me, admission.chat_id.unwrap_or(0)).await,
        Door::Role => Ok(admission.asked_of == Some(me) && access::may(cx, me, Right::Administer, area).await?),
        Door::Desk => {
            let at_the_desk = here.desk().is_some_and(|desk| desk.area_id == area);
            Ok(access::may(cx, me, Right::Administer, area).await?
                || (at_the_desk && access::coordinates(cx, me, area).await?))
        }
        Door::Moved => access::may(cx, me, Right::Administer, area).await,
        Door::Leave | Door::Report | Door::Try => Ok(false),
    }
}

/// Does what is due: erases streets whose day is over, and ends questions that nobody answered; how many.
pub(in crate::service) async fn admissions_due(cx: &mut Context<'_>) -> Result<usize> {
    let due = cx.tx.admissions_due().await?;
    let count = due.len();
    for mut admission in due {
        let going = admission.state == Standing::Going;
        if going && admission.kind == Door::Leave && leaving::leaving_waits(cx, &mut admission).await? {
            continue;
        }
        admission.state = Standing::Over;
        let words = std::mem::take(&mut admission.words);
        cx.tx.put_admission(&admission).await?;
        let chat = match admission.chat_id {
            Some(id) => cx.tx.chat(id).await?,
            None => None,
        };
        match (admission.kind, chat) {
            (Door::Leave, Some(chat)) if going => leaving::leave(cx, chat).await?,
            (Door::Report, Some(chat)) => desk::look_now(cx, &admission.facts, chat.id).await?,
            (Door::Street, Some(chat)) => whatsapp::street_door_due(cx, admission, words, &chat).await?,
            (Door::Role, _) => {
                if let Some(person) = admission.person_id {
                    cx.tx.send(Letter::tell(To::Person(person), Staff::NobodyAnswered {}));
                }
            }
            (Door::Desk, Some(chat)) => {
                cx.tx.send(Letter::tell(To::Chat(chat.id), Staff::DeskNotMoved {}));
            }
            _ => {}
        }
    }
    Ok(count)
}

/// A known chat goes on under a number that another known chat had: an administrator says whether that is right.
pub(in crate::service) async fn ask_of_move(cx: &mut Context<'_>, chat: i64, other: (i64, &str)) -> Result<()> {
    let Some(chat) = cx.tx.chat(chat).await? else { return Ok(()) };
    if !cx.tx.admissions_in(Door::Moved, chat.id).await?.is_empty() {
        return Ok(());
    }
    let taken = cx.tx.chat(other.0).await?.map_or_else(String::new, |chat| chat.name);
    let mut admission = record::new_admission(cx, Door::Moved).await?;
    (admission.chat_id, admission.area_id) = (Some(chat.id), chat.area_id);
    other.1.clone_into(&mut admission.facts);
    cx.tx.put_admission(&admission).await?;
    for who in record::administrators_of(cx, chat.area_id.unwrap_or(0), &[]).await? {
        let say = Staff::MoveAsk { chat: chat.name.clone(), taken: taken.clone(), number: admission.id };
        cx.tx.send(Letter::tell(To::Person(who), say).with_buttons(record::doorbell(&admission)).urgent());
    }
    Ok(())
}

async fn moved_door(cx: &mut Context<'_>, here: &Here, admission: &Admission, yes: bool) -> Result<()> {
    let Some(chat) = cx.tx.chat(admission.chat_id.unwrap_or(0)).await? else { return Ok(()) };
    if yes {
        record::move_to(cx, chat, &admission.facts).await?;
    }
    Ok(here.acknowledge(cx.tx, if yes { Say::from(Staff::MoveDone {}) } else { Staff::MoveRefused {}.into() }))
}

/// A desk's chat that is to be another one: the chat that is the desk now hears of it, and the administrators.
pub(super) async fn ask_of_desk(cx: &mut Context<'_>, here: &Here, area: i64) -> Result<()> {
    let Some(chat) = here.chat.clone() else { return Ok(()) };
    for mut before in cx.tx.admissions_in(Door::Desk, chat.id).await? {
        before.state = Standing::Over;
        cx.tx.put_admission(&before).await?;
    }
    let mut admission = record::new_admission(cx, Door::Desk).await?;
    (admission.chat_id, admission.area_id) = (Some(chat.id), Some(area));
    admission.person_id = here.who.as_ref().map(|person| person.id);
    cx.tx.write_now().await?;
    cx.tx.put_admission(&admission).await?;
    let name = cx.tx.tree().await?.get(area).map_or_else(String::new, |a| a.name.clone());
    let ask = Staff::DeskMoveAsk { area: name.clone(), chat: chat.name.clone(), number: admission.id };
    for desk in cx.tx.chats_of(ChatKind::Desk, Some(area)).await? {
        let letter = Letter::tell(To::Chat(desk.id), ask.clone());
        cx.tx.send(letter.with_buttons(record::doorbell(&admission)).urgent());
    }
    for who in record::administrators_of(cx, area, &[]).await? {
        let letter = Letter::tell(To::Person(who), ask.clone());
        cx.tx.send(letter.with_buttons(record::doorbell(&admission)).urgent());
    }
    cx.tx.send(Letter::tell(To::Chat(chat.id), Staff::DeskWaits { area: name }).urgent());
    Ok(())
}

async fn desk_door(cx: &mut Context<'_>, here: &Here, admission: &Admission, yes: bool) -> Result<()> {
    let (Some(chat), Some(area)) = (cx.tx.chat(admission.chat_id.unwrap_or(0)).await?, admission.area_id) else {
        return Ok(());
    };
    let name = cx.tx.tree().await?.get(area).map_or_else(String::new, |a| a.name.clone());
    let old: Vec<i64> = cx.tx.chats_of(ChatKind::Desk, Some(area)).await?.into_iter().map(|chat| chat.id).collect();
    here.note(cx.tx, None, false);
    here.unbutton(cx.tx);
    for desk in &old {
        let (area, chat) = (name.clone(), chat.name.clone());
        let say = if yes { Staff::DeskMoved { area, chat } } else { Staff::DeskStays { area, chat } };
        cx.tx.send(Letter::tell(To::Chat(*desk), say).urgent());
    }
    if here.is_private() {
        let (area, chat) = (name.clone(), chat.name.clone());
        let say = if yes { Staff::DeskMoved { area, chat } } else { Staff::DeskStays { area, chat } };
        cx.tx.send(Letter::tell(To::Person(here.person_id()), say).as_answer().urgent());
    }
    if !yes {
        cx.tx.send(Letter::tell(To::Chat(chat.id), Staff::DeskNotMoved {}).urgent());
        return Ok(());
    }
    let mut there = Here { who: None, callback: None, message: None, said: None, ..here.clone() };
    there.chat = Some(chat);
    invitations::become_desk(cx, &mut there, area).await
}
