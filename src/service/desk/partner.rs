//! Partner organisations: set up with a chat of their own, sent cases that fit, and not waited for in vain.

use super::{merge, queue};
use crate::command::{self, Command};
use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::letter::{Button, Letter, Subject, To};
use crate::domain::need::{CloseReason, Need, State, Step};
use crate::domain::owner::Owner;
use crate::domain::partner::{Partner, terms};
use crate::domain::role::Right;
use crate::domain::say::{Label, Say, Staff, Task};
use crate::domain::street::{ChatKind, ChatState, TokenKind};
use crate::service::access::{self, Here};
use crate::service::record::{self, Change};
use crate::service::{Context, Result, helping};

/// `/partner Ashbrook Food Bank, food_support shopping, Mon-Fri 9-17`: an organisation, and the link for its chat.
pub(super) async fn add_partner(cx: &mut Context<'_>, here: Here, text: &str) -> Result<()> {
    let tree = cx.tx.tree().await?;
    let held = cx.tx.roles_of(here.person_id()).await?;
    let gives = |right| move |h: &&crate::domain::role::Held| h.role.gives(right);
    let own = held.iter().find(gives(Right::Desk)).or(held.iter().find(gives(Right::Administer)));
    let top = tree.all().find(|area| area.parent_id.is_none()).map(|area| area.id);
    let area = own.and_then(|held| if held.area_id == 0 { top } else { Some(held.area_id) });
    let (Some(area), true) = (area, here.is_private()) else {
        return Ok(here.reply(cx.tx, Say::NotAllowed {}));
    };
    let Some(terms) = terms(text) else {
        return Ok(here.reply(cx.tx, Staff::UnclearPartner {}));
    };
    let codes: Vec<String> = terms.categories.iter().map(|category| category.code()).collect();
    let partner = Partner {
        id: cx.tx.next_id("row").await?,
        name: terms.name.clone(),
        area_id: area,
        chat_id: None,
        categories: codes.join(" "),
        days: terms.days,
        opens: terms.hours.0,
        closes: terms.hours.1,
        state: "active".to_owned(),
        made_by: Some(here.person_id()),
        made_at: cx.tx.now(),
    };
    cx.tx.put_partner(&partner).await?;
    cx.tx.audit(Some(here.person_id()), "add_partner", &format!("partner:{}", partner.id), "");
    let (token, days) = partner_token(cx, &partner, here.person_id()).await?;
    let link = format!("https://t.me/{}?startgroup={token}", cx.rules.bot);
    Ok(here.reply(cx.tx, Staff::PartnerReady { name: terms.name, link, days }))
}

/// The group becomes the partner's chat.
pub(in crate::service) async fn open_partner(cx: &mut Context<'_>, here: &mut Here, partner: i64) -> Result<()> {
    let (Some(mut chat), Some(mut partner)) = (here.chat.clone(), cx.tx.partner(partner).await?) else {
        return Ok(());
    };
    (chat.kind, chat.state, chat.area_id) = (ChatKind::Partner, ChatState::Active, Some(partner.area_id));
    cx.tx.put_chat(chat.clone());
    cx.tx.write_now().await?;
    partner.chat_id = Some(chat.id);
    cx.tx.put_partner(&partner).await?;
    record::note_chat(cx, here, &chat, "partner");
    for shown in cx.tx.posts_of(&Subject::Join(chat.id).name()).await? {
        // It came as a group that nobody knew; the coordinators need not decide about it any more.
        cx.tx.send(Letter::card(shown.chat_id, Subject::Join(chat.id)));
    }
    here.chat = Some(chat.clone());
    cx.tx.send(Letter::tell(To::Chat(chat.id), Staff::PartnerHere { name: partner.name }).as_answer().urgent());
    Ok(())
}

/// The partners to which a case can be sent: of its area and kind, with a chat.
async fn fitting_partners(cx: &mut Context<'_>, need: &Need) -> Result<Vec<Partner>> {
    let spot = cx.tx.chat(need.chat_id).await?.and_then(|chat| chat.spot());
    let (tree, category) = (cx.tx.tree().await?, need.category.unwrap_or(Category::Safety));
    let mut partners = cx.tx.partners().await?;
    let chats: Vec<i64> = cx.tx.chats_of(ChatKind::Partner, None).await?.iter().map(|chat| chat.id).collect();
    partners.retain(|partner| {
        partner.chat_id.is_some_and(|chat| chats.contains(&chat))
            && partner.helps_with(category)
            && spot.is_some_and(|spot| tree.within(spot, partner.area_id))
    });
    Ok(partners)
}

/// Buttons for the partners that fit and are open now.
async fn partner_buttons(cx: &mut Context<'_>, need: &Need, but: Option<i64>) -> Result<Vec<Vec<Button>>> {
    let now = cx.tx.now();
    let mut partners = fitting_partners(cx, need).await?;
    partners.retain(|partner| Some(partner.id) != but && partner.is_open(&cx.rules.clocks, now));
    Ok(partners
        .into_iter()
        .take(6)
        .map(|p| {
            vec![Button::of(
                Task::ReferTo { name: p.name },
                Command::Desk(command::Desk::Refer { code: need.code.clone(), name: p.id.to_string() }),
            )]
        })
        .collect())
}

/// `/refer CODE NAME`: a case goes to a partner; the asker is asked whether that one may read the words.
pub(super) async fn refer(cx: &mut Context<'_>, here: Here, code: &Code, name: &str) -> Result<()> {
    let Some(mut need) = access::case(cx, &here, code, "refer").await? else {
        return Ok(());
    };
    let code = need.code.clone();
    if need.clone().step(Step::Refer, cx.tx.now()).is_err() {
        return queue::not_that_step(cx, &here, &need).await;
    }
    if name.is_empty() {
        let rows = partner_buttons(cx, &need, None).await?;
        let count = i64::try_from(rows.len()).unwrap_or(0);
        here.note(cx.tx, None, false);
        here.unpressed().reply_with(cx.tx, Staff::ReferWhere { code, count }, rows);
        return Ok(());
    }
    let fitting = fitting_partners(cx, &need).await?;
    let meant = |p: &&Partner| p.id.to_string() == name || p.name.to_lowercase() == name.to_lowercase();
    let Some(partner) = fitting.iter().find(meant).cloned() else {
        let name = crate::domain::redact::plain(name).chars().take(40).collect();
        return Ok(here.reply(cx.tx, Staff::NoSuchPartner { name }));
    };
    let (was, before) = (need.state(), need.owner_id);
    need.referred_to(partner.id, cx.tx.now())?;
    record::hide_from(cx, &need, before.or(Some(0))).await?;
    let why = format!("partner {}", partner.id);
    let change = Change { actor: Some(here.person_id()), step: "refer", was: Some(was), why: &why };
    record::save(cx, &mut need, change).await?;
    if let Some(chat) = partner.chat_id {
        cx.tx.forget_post(&Subject::Partner(need.id).name(), chat).await?;
        cx.tx.send(Letter::card(chat, Subject::Partner(need.id)).urgent());
    }
    here.acknowledge(cx.tx, Staff::Referred { code: code.clone(), name: partner.name.clone() });
    let share = |yes| Command::Desk(command::Desk::Share { code: code.clone(), yes });
    let rows = vec![vec![Button::of(Label::ShareYes {}, share(true)), Button::of(Label::ShareNo {}, share(false))]];
    let ask = record::to_asker(&need, Staff::MayPartnerRead { code, name: partner.name }.into()).with_buttons(rows);
    cx.tx.send(ask.or(record::invite_to(&need)));
    Ok(())
}

/// The asker says whether the partner may read the words; the yes names the organisation.
pub(super) async fn share_with_partner(cx: &mut Context<'_>, here: Here, code: &Code, yes: bool) -> Result<()> {
    let Some(mut need) = access::own_need(cx, &here, code).await? else {
        return Ok(());
    };
    let code = need.code.clone();
    let partner = match need.partner_id {
        Some(id) => cx.tx.partner(id).await?,
        None => None,
    };
    let Some(partner) = partner.filter(|partner| need.owner() == Owner::Partner(partner.id)) else {
        return Ok(here.reply(cx.tx, Say::OldQuestion { code }));
    };
    need.shared_with = yes.then_some(partner.id);
    let was = need.state();
    let step = if yes { "share" } else { "keep" };
    let change = Change { actor: Some(here.person_id()), step, was: Some(was), why: &partner.name };
    record::save(cx, &mut need, change).await?;
    let name = partner.name;
    here.acknowledge(
        cx.tx,
        if yes { Staff::PartnerMayRead { code, name } } else { Staff::PartnerMayNotRead { code, name } },
    );
    Ok(())
}

/// A button in a partner's chat: take it, pass it on, or cannot, with a reason.
pub(super) async fn partner_answers(cx: &mut Context<'_>, here: Here, code: &Code, answer: &str) -> Result<()> {
    let chat = here.chat.as_ref().filter(|chat| chat.kind == ChatKind::Partner).map(|chat| chat.id);
    let need = cx.tx.need_called(code.as_str()).await?;
    let partner = match need.as_ref().and_then(|need| need.partner_id) {
        Some(id) => cx.tx.partner(id).await?.filter(|partner| chat.is_some() && partner.chat_id == chat),
        None => None,
    };
    let (Some(mut need), Some(partner)) = (need, partner) else {
        return Ok(here.reply(cx.tx, Say::UnclearButton {}));
    };
    let (code, was, name) = (need.code.clone(), need.state(), partner.name.clone());
    let by = here.who.as_ref().map(|person| person.id);
    if !matches!(was, State::Referred | State::Accepted) {
        return Ok(here.reply(cx.tx, Staff::PartnerTooLate { code }));
    }
    match answer {
        "yes" if was == State::Accepted => Ok(here.acknowledge(cx.tx, Staff::PartnerThanks { code })),
        "yes" => {
            need.step(Step::PartnerAccept, cx.tx.now())?;
            let change = Change { actor: by, step: "partner_accept", was: Some(was), why: "" };
            record::save(cx, &mut need, change).await?;
            cx.tx.send(record::to_asker(&need, Staff::PartnerHas { code: code.clone(), name: name.clone() }.into()));
            merge::tell_desks(cx, &need, Staff::PartnerTook { code: code.clone(), name }).await?;
            Ok(here.note(cx.tx, Some(Staff::PartnerThanks { code }.into()), false))
        }
        "done" if was == State::Accepted => {
            need.step(Step::Done, cx.tx.now())?;
            let change = Change { actor: by, step: "done", was: Some(was), why: "" };
            record::save(cx, &mut need, change).await?;
            helping::ask_if_done(cx, &need, name);
            Ok(here.note(cx.tx, Some(Say::DoneNoted { code }), false))
        }
        "on" => {
            let rows = partner_buttons(cx, &need, Some(partner.id)).await?;
            back_to_desk(cx, &mut need, by, "pass on").await?;
            tell_desk_with(cx, &need, Staff::PartnerPassedOn { code: code.clone(), name }, rows).await?;
            Ok(here.note(cx.tx, Some(Staff::PartnerThanks { code }.into()), false))
        }
        reason => {
            let Some(reason) = CloseReason::read(reason) else {
                return Ok(ask_why_not(cx, here, &need));
            };
            back_to_desk(cx, &mut need, by, reason.code()).await?;
            let say = Staff::PartnerCannot { code: code.clone(), name, reason };
            tell_desk_with(cx, &need, say, Vec::new()).await?;
            here.note(cx.tx, Some(Staff::PartnerThanks { code }.into()), false);
            Ok(())
        }
    }
}

fn ask_why_not(cx: &mut Context<'_>, here: Here, need: &Need) {
    let reasons = [CloseReason::NotPossible, CloseReason::OutOfArea, CloseReason::NoReply, CloseReason::Other];
    let press = |reason: CloseReason| {
        Button::of(
            Label::Reason { reason },
            Command::Desk(command::Desk::Answer { code: need.code.clone(), answer: reason.code().to_owned() }),
        )
    };
    let rows = vec![reasons.into_iter().map(press).collect()];
    here.note(cx.tx, None, false);
    if let Some(chat) = &here.chat {
        let say = Staff::PartnerWhyNot { code: need.code.clone() };
        cx.tx.send(Letter::tell(To::Chat(chat.id), say).with_buttons(rows).as_answer().urgent());
    }
}

/// A case comes back from a partner: the desk gets its card anew, and the asker hears that it is not forgotten.
async fn back_to_desk(cx: &mut Context<'_>, need: &mut Need, by: Option<i64>, why: &str) -> Result<()> {
    let was = need.state();
    need.step(Step::PartnerReturn, cx.tx.now())?;
    record::tell_desk(cx, need).await?;
    record::save(cx, need, Change { actor: by, step: "partner_return", was: Some(was), why }).await?;
    cx.tx.send(record::to_asker(need, Say::BackInQueue { code: need.code.clone() }));
    Ok(())
}

async fn tell_desk_with(cx: &mut Context<'_>, need: &Need, say: Staff, rows: Vec<Vec<Button>>) -> Result<()> {
    let area = cx.tx.chat(need.chat_id).await?.and_then(|chat| chat.area_id);
    for desk in cx.tx.desks_of(area).await? {
        cx.tx.send(Letter::tell(To::Chat(desk.id), say.clone()).with_buttons(rows.clone()));
    }
    Ok(())
}

/// A partner has not answered in time: the case is back with whoever is on duty.
pub(in crate::service) async fn partner_silent(cx: &mut Context<'_>, need: &mut Need) -> Result<&'static str> {
    let name = match need.partner_id {
        Some(id) => cx.tx.partner(id).await?.map_or_else(String::new, |partner| partner.name),
        None => String::new(),
    };
    need.step(Step::PartnerReturn, cx.tx.now())?;
    record::tell_desk(cx, need).await?;
    let rows = Vec::new();
    tell_desk_with(cx, need, Staff::PartnerSilent { code: need.code.clone(), name }, rows).await?;
    cx.tx.send(record::to_asker(need, Say::BackInQueue { code: need.code.clone() }));
    Ok("partner_return")
}

/// Reminds the partner that has a case.
pub(in crate::service) async fn remind_partner(cx: &mut Context<'_>, need: &Need) -> Result<()> {
    if let (State::Accepted, Some(id)) = (need.state(), need.partner_id)
        && let Some(chat) = cx.tx.partner(id).await?.and_then(|partner| partner.chat_id)
    {
        cx.tx.send(Letter::tell(To::Chat(chat), Staff::PartnerAsked { code: need.code.clone() }));
    }
    Ok(())
}

/// A link that makes a group the partner's chat, once, and for how many days.
async fn partner_token(cx: &mut Context<'_>, partner: &Partner, by: i64) -> Result<(String, i64)> {
    let token = record::new_partner_token(cx, TokenKind::Partner, partner.area_id, partner.id, by).await?;
    Ok((token, record::INVITATION_DAYS))
}
