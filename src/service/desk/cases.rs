//! The coordinators' desk: take, give back, ask other streets, signpost, close. Only coordinators of the need's area.

use super::{queue, report, safeway};
use crate::command::Command;
use crate::domain::awaiting::Question;
use crate::domain::code::Code;
use crate::domain::letter::{Button, Closes, Fallback, Letter, Post, To};
use crate::domain::need::{CloseReason, Need, State, Step};
use crate::domain::redact::plain;
use crate::domain::say::{Label, Say, Staff, Task};
use crate::domain::street::{ChatKind, ChatState};
use crate::service::access::{self, Here};
use crate::service::record::{self, Change};
use crate::service::{Context, Result, whatsapp};

/// The most letters of what a coordinator tells an asker.
const MOST_LETTERS: usize = 600;

/// How long a coordinator has to type what the asker should do.
const ANSWER_WITHIN: i64 = 15 * crate::domain::MINUTE;

/// A letter could not be delivered: the coordinators hear of it, so that they can use another way.
pub(super) async fn undelivered(cx: &mut Context<'_>, chat: Option<i64>, need: Option<i64>) -> Result<()> {
    let need = match need {
        Some(id) => cx.tx.need(id).await?,
        None => None,
    };
    if let (Some(need), None) = (&need, chat) {
        for desk in access::desks_for(cx, need).await? {
            let say = Say::AskerNotReached { code: need.code.clone() };
            cx.tx.send(Letter::tell(To::Chat(desk.id), say).urgent());
        }
        return Ok(());
    }
    let street = match chat.or(need.as_ref().map(|n| n.chat_id)) {
        Some(id) => cx.tx.chat(id).await?,
        None => None,
    };
    let Some(street) = street.filter(|s| s.kind == ChatKind::Street && s.area_id.is_some()) else {
        return Ok(());
    };
    let say = match need {
        Some(need) => Say::AskerNotReached { code: need.code },
        None => Say::LetterLost { street: street.name },
    };
    for desk in cx.tx.desks_of(street.area_id).await? {
        cx.tx.send(Letter::tell(To::Chat(desk.id), say.clone()));
    }
    Ok(())
}

/// Takes the step if it exists from here, else says where the need is and which steps there are.
async fn take_step(cx: &mut Context<'_>, here: &Here, need: &mut Need, step: Step) -> Result<bool> {
    if need.step(step, cx.tx.now()).is_ok() {
        return Ok(true);
    }
    queue::not_that_step(cx, here, need).await?;
    Ok(false)
}

/// `/take`: a named coordinator has the case.
pub(in crate::service) async fn take(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    let Some(mut need) = access::case(cx, &here, code, "take").await? else {
        return Ok(());
    };
    let code = need.code.clone();
    if need.state() == State::Accepted {
        let owner = need.owner_id.unwrap_or(0);
        if owner == here.person_id() {
            return Ok(here.acknowledge(cx.tx, Say::TookIt { code }));
        }
        let name = match need.partner_id {
            Some(partner) => cx.tx.partner(partner).await?.map(|p| p.name),
            None => cx.tx.person(owner).await?.map(|p| p.first_name),
        };
        return Ok(here.reply(cx.tx, Say::TakenBy { code, name: name.unwrap_or_default() }));
    }
    let was = need.state();
    if need.taken_by(here.person_id(), cx.tx.now()).is_err() {
        return queue::not_that_step(cx, &here, &need).await;
    }
    record::save(cx, &mut need, by(&here, "take", was, "")).await?;
    here.acknowledge(cx.tx, Say::TookIt { code: code.clone() });
    cx.tx.send(record::to_asker(&need, Say::OwnerNow { code, name: here.name() }));
    Ok(())
}

fn by<'a>(here: &Here, step: &'a str, was: State, why: &'a str) -> Change<'a> {
    Change { actor: Some(here.person_id()), step, was: Some(was), why }
}

/// `/giveback`: the case waits for another coordinator.
pub(in crate::service) async fn give_back(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    let Some(mut need) = access::case(cx, &here, code, "giveback").await? else {
        return Ok(());
    };
    let (code, was) = (need.code.clone(), need.state());
    if was == State::Forwarded {
        return Ok(here.acknowledge(cx.tx, Say::GaveBack { code }));
    }
    if !take_step(cx, &here, &mut need, Step::GiveBack).await? {
        return Ok(());
    }
    record::hide_from(cx, &need, Some(here.person_id())).await?;
    record::save(cx, &mut need, by(&here, "giveback", was, "")).await?;
    here.acknowledge(cx.tx, Say::GaveBack { code: code.clone() });
    cx.tx.send(record::to_asker(&need, Say::BackInQueue { code }));
    Ok(())
}

/// `/streets`: the card goes to every other street of the area, and the clocks start again.
pub(in crate::service) async fn ask_streets(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    let Some(mut need) = access::case(cx, &here, code, "streets").await? else {
        return Ok(());
    };
    let (code, was) = (need.code.clone(), need.state());
    let area = cx.tx.chat(need.chat_id).await?.and_then(|chat| chat.area_id);
    let streets = cx.tx.chats_of(ChatKind::Street, area).await?;
    let mut others: Vec<i64> = Vec::new();
    for street in streets.iter().filter(|s| s.id != need.chat_id && s.state == ChatState::Active) {
        // Where the bot is not in the group, only a host can ask there.
        if street.platform.can().groups || !cx.tx.hosts_of(street.id).await?.is_empty() {
            others.push(street.id);
        }
    }
    if others.is_empty() {
        return Ok(here.reply(cx.tx, Say::NoOtherStreets { code }));
    }
    if !take_step(cx, &here, &mut need, Step::AskStreets).await? {
        return Ok(());
    }
    need.wide = true;
    record::save(cx, &mut need, by(&here, "streets", was, "")).await?;
    let count = i64::try_from(others.len()).unwrap_or(0);
    for street in others {
        cx.tx.send(record::street_card(street, need.id));
        whatsapp::ask_hosts(cx, &need, street).await?;
    }
    here.acknowledge(cx.tx, Say::AskedStreets { code, count });
    Ok(())
}

/// `/signpost CODE words`: the asker is told where to turn. Without words, the bot asks for them.
pub(in crate::service) async fn signpost(cx: &mut Context<'_>, mut here: Here, code: &Code, words: &str) -> Result<()> {
    let Some(need) = access::case(cx, &here, code, "signpost").await? else {
        return Ok(());
    };
    let code = need.code.clone();
    let words: String = plain(words).chars().take(MOST_LETTERS).collect();
    if words.is_empty() {
        here.note(cx.tx, None, false);
        // Asked for in the coordinators' group, it is a reply there; asked for elsewhere, a private message.
        let at_desk = here.desk().filter(|_| !here.is_channel).cloned();
        let place = here.answers();
        here.wait_for(cx.tx, Question::Signpost(code.clone(), place), cx.tx.now() + ANSWER_WITHIN);
        match at_desk {
            Some(desk) => {
                let mut letter = Letter::tell(To::Chat(desk.id), Say::TypeSignpost { code }).urgent();
                if let Post::Tell { reply_to, .. } = &mut letter.post {
                    reply_to.clone_from(&here.message);
                }
                cx.tx.send(letter);
            }
            None => here.privately(cx.tx, Say::TypeSignpost { code }, Vec::new(), Fallback::Skip),
        }
        return Ok(());
    }
    if cx.tx.person(need.person_id).await?.is_some_and(|asker| asker.hushed) {
        return Ok(here.reply(cx.tx, Say::HushedAsker { code }));
    }
    if !need.legal().contains(&Step::Signpost) {
        return queue::not_that_step(cx, &here, &need).await;
    }
    let closes = Closes { by: here.person_id(), reason: None, told: false };
    safeway::send_answer(cx, &here, &need, (Say::Signposted { code, words }, closes)).await
}

/// Asks a coordinator for the reason of closing.
pub(in crate::service) async fn closing(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    let Some(need) = access::case(cx, &here, code, "close").await? else {
        return Ok(());
    };
    let close = |reason: &str| Command::Close { code: need.code.clone(), reason: reason.to_owned() };
    let buttons: Vec<Button> =
        CloseReason::ALL.into_iter().map(|reason| Button::of(Label::Reason { reason }, close(reason.code()))).collect();
    let mut rows: Vec<Vec<Button>> = buttons.chunks(2).map(<[Button]>::to_vec).collect();
    rows.insert(0, vec![Button::of(Task::Helped {}, close("helped"))]);
    here.reply_with(cx.tx, Say::WhyClose { code: need.code }, rows);
    Ok(())
}

/// `/close CODE helped`: help came, as a coordinator knows.
async fn close_helped(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    let Some(mut need) = access::case(cx, &here, code, "close").await? else {
        return Ok(());
    };
    let (code, was) = (need.code.clone(), need.state());
    if was == State::Met {
        return Ok(here.acknowledge(cx.tx, Staff::HelpedNoted { code }));
    }
    if !take_step(cx, &here, &mut need, Step::Sorted).await? {
        return Ok(());
    }
    record::empty_danger(&mut need);
    record::let_helpers_go(cx, &need).await?;
    record::save(cx, &mut need, by(&here, "close", was, "helped")).await?;
    here.acknowledge(cx.tx, Staff::HelpedNoted { code: code.clone() });
    cx.tx.send(record::to_asker(&need, Staff::ClosedHelped { code }.into()).or(record::invite_to(&need)));
    Ok(())
}

/// `/close CODE reason`: closed without help, and the asker hears why.
pub(in crate::service) async fn close(cx: &mut Context<'_>, here: Here, code: &Code, reason: &str) -> Result<()> {
    if ["helped", "help came", "met", "sorted"].contains(&reason.trim().to_lowercase().as_str()) {
        return close_helped(cx, here, code).await;
    }
    let Some(reason) = CloseReason::read(reason) else {
        return closing(cx, here, code).await;
    };
    if report::remove_offer(cx, &here, code).await? {
        return Ok(());
    }
    let Some(mut need) = access::case(cx, &here, code, "close").await? else {
        return Ok(());
    };
    let (code, was) = (need.code.clone(), need.state());
    if was == State::UnmetClosed {
        return Ok(here.acknowledge(cx.tx, Say::CloseNoted { code }));
    }
    let asker = cx.tx.person(need.person_id).await?;
    let hushed = asker.as_ref().is_some_and(|asker| asker.hushed);
    let told = Say::ClosedUnmet { code: code.clone(), reason };
    if need.ends_when_heard(reason) && !hushed && need.legal().contains(&Step::CloseUnmet) {
        // It does not end before its asker knows.
        let closes = Closes { by: here.person_id(), reason: Some(reason), told: false };
        return safeway::send_answer(cx, &here, &need, (told, closes)).await;
    }
    if !take_step(cx, &here, &mut need, Step::CloseUnmet).await? {
        return Ok(());
    }
    need.closed_for = Some(reason);
    record::empty_danger(&mut need);
    record::let_helpers_go(cx, &need).await?;
    record::save(cx, &mut need, by(&here, "close", was, reason.code())).await?;
    here.acknowledge(
        cx.tx,
        match asker {
            Some(asker) if asker.hushed => Say::ClosedQuietly { code },
            Some(asker) if !asker.reachable => Staff::ClosedUnheard { code }.into(),
            _ => Say::CloseNoted { code },
        },
    );
    cx.tx.send(record::to_asker(&need, told).or(record::invite_to(&need)));
    Ok(())
}
