//! Where somebody in danger is, and which coordinators hear of it: those of their street, of all their streets, or, when none
//! is known, the one desk of the council.

use super::{ask, danger};
use crate::domain::admission::Door;
use crate::domain::awaiting::Question;
use crate::domain::category::Category;
use crate::domain::event::Said;
use crate::domain::lexicon::words;
use crate::domain::say::Say;
use crate::domain::street::{Chat, ChatKind, ChatState};
use crate::domain::whatsapp::mentions;
use crate::domain::{DAY, Time};
use crate::service::access::{self, Here};
use crate::service::{Context, Result};

/// Where a danger belongs, and whether that is its street: the first of these that has coordinators, else the one desk
/// that there is, else the first of them.
pub(super) async fn home_of_danger(cx: &mut Context<'_>, streets: &[Chat]) -> Result<Option<(Chat, bool)>> {
    for street in streets {
        if cx.tx.has_desk(street.area_id).await? {
            return Ok(Some((street.clone(), streets.len() == 1)));
        }
    }
    if let Some(desk) = only_desk(cx).await? {
        return Ok(Some((desk, false)));
    }
    Ok(streets.first().map(|street| (street.clone(), streets.len() == 1)))
}

/// The one desk of the council: the only one, or the only one at the top of the tree.
async fn only_desk(cx: &mut Context<'_>) -> Result<Option<Chat>> {
    let mut desks = cx.tx.desks().await?;
    if desks.len() > 1 {
        let tree = cx.tx.tree().await?;
        let top = |id| tree.get(id).is_some_and(|area| area.parent_id.is_none());
        desks.retain(|desk| desk.area_id.is_some_and(top));
    }
    Ok(if desks.len() == 1 { desks.pop() } else { None })
}

/// Nobody can be told of a danger, because nobody knows where it is: the numbers, and the question. The words wait for the
/// answer.
pub(super) async fn ask_where(cx: &mut Context<'_>, here: &Here, text: &str) -> Result<()> {
    let ask = here.is_private() && !cx.tx.desks().await?.is_empty();
    if let (true, Some(person)) = (ask, &here.who) {
        let until = cx.tx.now() + DAY;
        cx.tx.change_person(person, |person| person.awaiting = Some(Question::Street(text.to_owned()).until(until)));
    }
    danger::numbers_alone(cx, here, text, ask);
    Ok(())
}

/// Whether words are the answer to the question where somebody in danger lives: then its coordinators hear of it. They
/// do not become a member of that street by this.
pub(in crate::service) async fn names_where(cx: &mut Context<'_>, here: &mut Here, said: &Said) -> Result<bool> {
    let (true, Some(Question::Street(told))) = (here.is_private(), here.asked(cx.tx.now()).cloned()) else {
        return Ok(false);
    };
    let Some(street) = street_named(cx, &said.text).await? else {
        if said.text.starts_with('/') {
            return Ok(false);
        }
        here.reply(cx.tx, Say::WhereAgain {});
        return Ok(true);
    };
    here.wait_no_more(cx.tx);
    let source = access::source(here);
    let there = Here { chat: None, ..here.clone() };
    ask::ask_in(cx, &there, (source, Some(vec![street])), &told).await?;
    Ok(true)
}

/// The street that words name, by its code or by its whole name; none when there is none, or more than one.
async fn street_named(cx: &mut Context<'_>, text: &str) -> Result<Option<Chat>> {
    for mention in mentions(text) {
        if let Some(street) = cx.tx.street_coded(&mention.code).await? {
            return Ok(Some(street));
        }
    }
    let said = words(text);
    let mut streets = cx.tx.chats_of(ChatKind::Street, None).await?;
    streets.retain(|street| {
        let name = words(&street.name);
        let named = !name.is_empty() && said.windows(name.len()).any(|part| part == name);
        named && street.area_id.is_some() && street.state != ChatState::Waiting
    });
    Ok(if streets.len() == 1 { streets.pop() } else { None })
}

/// Somebody in danger has named a street and is not of it: until their danger is written down they count as of the street,
/// so that its coordinators hear of them. The street, when that is so: it sees nothing more of them, nor they of it. What
/// waits for their yes goes on waiting, but a plain yes is now about the danger.
pub(super) async fn of_the_named_street(cx: &mut Context<'_>, here: &mut Here, said: &Said) -> Result<Option<i64>> {
    let waits = match here.awaiting().map(|asked| asked.question.clone()) {
        Some(Question::Join(code, _)) => {
            let words = waiting_words(here, cx.tx.now());
            here.wait_for(cx.tx, Question::Join(None, words), cx.tx.now() + WAITS);
            code
        }
        _ => {
            here.wait_no_more(cx.tx);
            None
        }
    };
    if !cx.tx.streets_of(here.person_id()).await?.is_empty() {
        return Ok(None);
    }
    let mut named = Vec::new();
    for code in mentions(&said.text).into_iter().map(|mention| mention.code).chain(waits) {
        named.extend(cx.tx.street_coded(&code).await?.map(|street| street.id));
    }
    named.extend(in_danger_at(cx, here.person_id()).await?);
    let asked = cx.tx.admissions_of(Door::Street, here.person_id()).await?;
    named.extend(asked.into_iter().filter_map(|one| one.chat_id));
    let Some(street) = named.first().copied() else { return Ok(None) };
    cx.tx.put_member(street, here.person_id());
    cx.tx.write_now().await?;
    Ok(Some(street))
}

/// The street whose coordinators have an open case of danger of somebody.
pub(in crate::service) async fn in_danger_at(cx: &mut Context<'_>, person: i64) -> Result<Option<i64>> {
    let mut open = cx.tx.needs_by(person).await?;
    let since = cx.tx.now() - IN_DANGER;
    open.retain(|need| need.created_at > since && need.category == Some(Category::Safety) && !need.state().is_closed());
    open.sort_by_key(|need| need.id);
    Ok(open.pop().map(|need| need.chat_id))
}

/// The words that wait for a street.
pub(in crate::service) fn waiting_words(here: &Here, now: Time) -> String {
    match here.asked(now) {
        Some(Question::Join(_, words)) => words.clone(),
        _ => String::new(),
    }
}

/// How long a case of danger ties somebody to a street that they are not of.
pub(in crate::service) const IN_DANGER: Time = 7 * DAY;

/// How long words wait for the street that they are for.
pub(in crate::service) const WAITS: Time = DAY;
