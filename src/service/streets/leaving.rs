//! How a street ends: asked first, done a day later, and until then taken back with one word.

use crate::command::Command;
use crate::domain::HOUR;
use crate::domain::admission::{Admission, Door, Standing, TAKE_BACK};
use crate::domain::event::Said;
use crate::domain::letter::{Button, Letter, Post, Subject, To};
use crate::domain::say::{Label, Say, Staff};
use crate::domain::street::{Chat, ChatState};
use crate::service::access::Here;
use crate::service::{Context, Result, record};

/// `/leave`: an admin is asked whether everything is to be erased.
pub(super) async fn ask_leave(cx: &mut Context<'_>, here: &Here, chat: &Chat) -> Result<()> {
    for mut before in cx.tx.admissions_in(Door::Leave, chat.id).await? {
        before.state = Standing::Over;
        cx.tx.put_admission(&before).await?;
    }
    let mut admission = record::new_admission(cx, Door::Leave).await?;
    (admission.chat_id, admission.area_id, admission.until) = (Some(chat.id), chat.area_id, cx.tx.now() + HOUR);
    admission.person_id = here.who.as_ref().map(|person| person.id);
    cx.tx.write_now().await?;
    cx.tx.put_admission(&admission).await?;
    here.note(cx.tx, None, false);
    let ask = Letter::tell(To::Chat(chat.id), Say::LeaveAsk { number: admission.id });
    cx.tx.send(ask.with_buttons(record::doorbell(&admission)).urgent());
    Ok(())
}

/// Somebody has answered. The platform says first whether they are an admin of the group.
pub(super) async fn leave_answered(cx: &mut Context<'_>, here: Here, mut asked: Admission, yes: bool) -> Result<()> {
    let Some(chat) = here.street().cloned().filter(|chat| Some(chat.id) == asked.chat_id) else {
        return Ok(here.reply(cx.tx, Say::AdminsOnly {}));
    };
    if here.is_chat {
        return Ok(here.reply(cx.tx, Say::ByName {}));
    }
    if !here.is_admin {
        let answer = if yes { "yes" } else { "no" };
        return Ok(ask_whether_admin(cx, &here, &chat, format!("/letin {} {answer}", asked.id)));
    }
    if !yes {
        asked.state = Standing::Over;
        cx.tx.put_admission(&asked).await?;
        cx.tx.send(Letter::tell(To::Chat(chat.id), Say::LeaveNot {}).urgent());
        return Ok(());
    }
    (asked.state, asked.until) = (Standing::Going, cx.tx.now() + TAKE_BACK);
    cx.tx.put_admission(&asked).await?;
    cx.tx.drop_letters_to(chat.id, "street leaves").await?;
    record::note_chat(cx, &here, &chat, "leaving");
    let stay = vec![vec![Button::of(Label::StayHere {}, Command::ComeBack)]];
    cx.tx.send(Letter::tell(To::Chat(chat.id), Say::LeaveSoon {}).with_buttons(stay).urgent());
    for desk in cx.tx.desks_of(chat.area_id).await? {
        cx.tx.send(Letter::tell(To::Chat(desk.id), Say::StreetLeaving { street: chat.name.clone() }));
    }
    cx.tx.put_chat(Chat { state: ChatState::Leaving, ..chat });
    Ok(())
}

/// Asks the platform whether somebody is an admin here; what they said, or pressed, is done when it says so.
pub(super) fn ask_whether_admin(cx: &mut Context<'_>, here: &Here, chat: &Chat, words: String) {
    here.note(cx.tx, None, false);
    let Some(person) = &here.who else { return };
    let said = Said {
        text: words,
        message: here.message.clone().unwrap_or_default(),
        edited: false,
        forwarded: false,
        reply_to: None,
        at: cx.tx.now(),
        media: None,
    };
    let post = Post::AskAdmin { address: person.address.clone(), said };
    cx.tx.send(Letter::of(To::Chat(chat.id), post).urgent());
}

/// `/stay`: an admin takes it back.
pub(super) async fn come_back(cx: &mut Context<'_>, here: &Here, mut chat: Chat) -> Result<()> {
    let mut was = false;
    for mut one in cx.tx.admissions_in(Door::Leave, chat.id).await? {
        one.state = Standing::Over;
        cx.tx.put_admission(&one).await?;
        was = true;
    }
    if chat.state != ChatState::Leaving {
        return Ok(here.reply(cx.tx, if was { Say::LeaveNot {} } else { Say::NothingLeaves {} }));
    }
    chat.state = ChatState::Active;
    cx.tx.put_chat(chat.clone());
    record::note_chat(cx, here, &chat, "stay");
    cx.tx.send(Letter::tell(To::Chat(chat.id), Say::StaysHere {}).urgent());
    for desk in cx.tx.desks_of(chat.area_id).await? {
        cx.tx.send(Letter::tell(To::Chat(desk.id), Say::StreetStays { street: chat.name.clone() }));
    }
    for need in cx.tx.needs_looking(chat.id).await? {
        cx.tx.send(record::street_card(chat.id, need.id));
    }
    Ok(())
}

/// Whether a street is not erased yet, because somebody there may be in danger: the coordinators hear of it each day.
pub(super) async fn leaving_waits(cx: &mut Context<'_>, admission: &mut Admission) -> Result<bool> {
    let Some(chat) = cx.tx.chat(admission.chat_id.unwrap_or(0)).await? else {
        return Ok(false);
    };
    let mut open = cx.tx.needs_in(chat.id).await?;
    open.retain(|need| need.is_danger() && !need.state().is_closed());
    let desks = cx.tx.desks_of(chat.area_id).await?;
    if open.is_empty() || desks.is_empty() {
        return Ok(false);
    }
    let codes: Vec<String> = open.iter().map(|need| need.code.to_string()).collect();
    for desk in desks {
        let say = Staff::LeaveWaits { street: chat.name.clone(), codes: codes.clone() };
        cx.tx.send(Letter::tell(To::Chat(desk.id), say).urgent());
    }
    admission.until = cx.tx.now() + TAKE_BACK;
    cx.tx.put_admission(admission).await?;
    Ok(true)
}

/// The day is over: helpers and coordinators hear of it, the street's data is erased, the counts stay, the bot goes.
pub(super) async fn leave(cx: &mut Context<'_>, mut chat: Chat) -> Result<()> {
    let desks = match chat.area_id {
        Some(area) => cx.tx.desks_of(Some(area)).await?,
        None => Vec::new(),
    };
    let here = chat.state != ChatState::Left;
    take_away(cx, &chat).await?;
    cx.tx.erase_street(&chat).await?;
    for desk in desks {
        cx.tx.send(Letter::tell(To::Chat(desk.id), Say::StreetGone { street: chat.name.clone() }));
    }
    chat.state = ChatState::Left;
    chat.charter = false;
    chat.area_id = None;
    chat.place_id = None;
    chat.ward = String::new();
    chat.name = String::new();
    if here {
        cx.tx.send(Letter::tell(To::Chat(chat.id), Say::Goodbye {}).urgent());
        cx.tx.send(Letter::of(To::Chat(chat.id), Post::Leave).urgent());
    }
    cx.tx.put_chat(chat);
    Ok(())
}

/// Before a street is erased: its cards elsewhere lose their words, and whoever helps hears that it is over.
async fn take_away(cx: &mut Context<'_>, chat: &Chat) -> Result<()> {
    for need in cx.tx.needs_in(chat.id).await? {
        for subject in [Subject::Need(need.id), Subject::Case(need.id), Subject::Partner(need.id)] {
            for shown in cx.tx.posts_of(&subject.name()).await?.into_iter().filter(|s| s.chat_id != chat.id) {
                let post = Post::Replace { message: shown.message, say: Say::CardGone {} };
                cx.tx.send(Letter::of(To::Chat(shown.chat_id), post));
            }
        }
        record::hide_from(cx, &need, None).await?;
        if !need.state().is_closed() {
            record::let_helpers_go(cx, &need).await?;
        }
    }
    Ok(())
}
