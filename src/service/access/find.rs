//! Who may know of which need. A stranger is told the same whether a code exists or not.

use super::here::Here;
use super::{cases, roles};
use crate::domain::code::Code;
use crate::domain::need::{Need, Standing, State};
use crate::domain::say::{Line, Say};
use crate::domain::street::{Chat, ChatKind};
use crate::service::{Context, Result};

/// A need that somebody here may know of; else they are told kindly, in the same words whether it exists
/// elsewhere or not.
pub(in crate::service) async fn find(cx: &mut Context<'_>, here: &Here, code: &Code) -> Result<Option<Need>> {
    if let Some(need) = cx.tx.need_called(code.as_str()).await?
        && may_know(cx, here, &need).await?
    {
        return Ok(Some(need));
    }
    not_found(cx, here, code.as_str()).await?;
    Ok(None)
}

/// Tells somebody that nothing here is called that, and what is open.
pub(in crate::service) async fn not_found(cx: &mut Context<'_>, here: &Here, typed: &str) -> Result<()> {
    let open = still_open(cx, here).await?;
    Ok(here.reply(cx.tx, Say::not_found(typed, open)))
}

async fn may_know(cx: &mut Context<'_>, here: &Here, need: &Need) -> Result<bool> {
    let person = here.person_id();
    if person == need.person_id {
        return Ok(true);
    }
    let Some(street) = cx.tx.chat(need.chat_id).await? else {
        return Ok(false);
    };
    if roles::works_on(cx, person, need).await? {
        return Ok(true);
    }
    if let Some(chat) = &here.chat
        && chat.kind == ChatKind::Desk
    {
        // Somebody in the coordinators' chat who is no coordinator: told so by the step that they ask for.
        return Ok(cases::desks_for(cx, need).await?.iter().any(|desk| desk.id == chat.id));
    }
    if !need.is_listed() || matches!(need.state(), State::Draft | State::AwaitingConsent) {
        return Ok(false);
    }
    if cx.tx.was_asked(need.id, person).await? {
        return Ok(true);
    }
    let near = |chat: &Chat| chat.id == need.chat_id || (need.wide && chat.area_id == street.area_id);
    Ok(match here.street() {
        Some(chat) => near(chat),
        None => cx.tx.streets_of(person).await?.iter().any(near),
    })
}

/// A few needs that still look for helpers, to show to somebody who came too late.
pub(in crate::service) async fn still_open(cx: &mut Context<'_>, here: &Here) -> Result<Vec<Line>> {
    let streets = match here.street() {
        Some(street) => vec![street.clone()],
        None => cx.tx.streets_of(here.person_id()).await?,
    };
    let mut lines = Vec::new();
    for street in streets {
        for need in cx.tx.needs_looking(street.id).await? {
            if need.is_listed() && need.person_id != here.person_id() && lines.len() < 3 {
                lines.push(line(&need, Standing::Open));
            }
        }
    }
    Ok(lines)
}

/// A need as a line of a list.
pub(in crate::service) fn line(need: &Need, standing: Standing) -> Line {
    Line {
        code: need.code.clone(),
        category: need.category,
        urgency: Some(need.urgency),
        standing,
        words: if need.words_are_public() { clipped(&need.words) } else { String::new() },
    }
}

pub(in crate::service) fn clipped(words: &str) -> String {
    if words.chars().count() <= LINE {
        return words.to_owned();
    }
    words.chars().take(LINE - 1).chain(['…']).collect()
}

/// The most letters of the words in a line of a list.
pub(in crate::service) const LINE: usize = 80;
