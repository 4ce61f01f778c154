//! What a draft still has to be told: what kind of help it is, and for which street.

use super::triage::{self, Question};
use super::{danger, prepared};
use crate::command::Command;
use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::letter::Button;
use crate::domain::need::{Need, State, Urgency};
use crate::domain::say::{Label, Say};
use crate::domain::street::ChatState;
use crate::domain::understand::Guess;
use crate::service::access::{self, Here};
use crate::service::record::{self, Change};
use crate::service::{Context, Result};

/// Asks what kind of help a draft is: the likely ones first.
pub(super) fn what_kind(cx: &mut Context<'_>, here: &Here, need: &Need, guess: &Guess) {
    let mut kinds = match guess {
        Guess::Unsure(likely) => likely.clone(),
        Guess::Sure(_) => Vec::new(),
    };
    for category in Category::ALL {
        if kinds.len() >= 10 {
            break;
        }
        if !kinds.contains(&category) && !category.offer_only() {
            kinds.push(category);
        }
    }
    let buttons: Vec<Button> = kinds
        .iter()
        .map(|kind| {
            Button::of(
                Label::Pick { category: *kind },
                Command::Pick { code: need.code.clone(), category: kind.code().to_owned() },
            )
        })
        .collect();
    let rows = buttons.chunks(2).map(<[Button]>::to_vec).collect();
    here.reply_with(cx.tx, Say::WhatKind { code: need.code.clone(), words: need.words.clone() }, rows);
}

/// Asks for which of their streets a need is.
pub(super) async fn which_street(cx: &mut Context<'_>, here: &Here, need: &Need) -> Result<()> {
    let mut streets = cx.tx.streets_of(need.person_id).await?;
    streets.retain(|street| street.state == ChatState::Active);
    let rows = streets
        .iter()
        .map(|street| {
            let label = Label::Street { street: street.name.clone() };
            vec![Button::of(label, Command::Street { code: need.code.clone(), chat: street.id.to_string() })]
        })
        .collect();
    here.reply_with(cx.tx, Say::WhichStreet { code: need.code.clone() }, rows);
    Ok(())
}

/// The asker says what kind of help it is.
pub(in crate::service) async fn pick(cx: &mut Context<'_>, here: Here, code: &Code, category: &str) -> Result<()> {
    let Some(mut need) = access::find(cx, &here, code).await? else {
        return Ok(());
    };
    if need.person_id != here.person_id() {
        return Ok(here.reply(cx.tx, Say::NotYourDraft {}));
    }
    let Some(kind) = Category::read(category).filter(|c| !c.offer_only()) else {
        return Ok(here.reply(cx.tx, Say::UnclearPick {}));
    };
    if need.state() == State::Expired {
        return Ok(here.reply(cx.tx, Say::DraftGone { code: need.code }));
    }
    if need.state() != State::Draft {
        return Ok(here.note(cx.tx, Some(Say::Updated { code: need.code }), false));
    }
    need.category = Some(kind);
    if need.urgency == Urgency::Soon && need.need_by.is_none() {
        need.urgency = kind.default_urgency().min(Urgency::Today);
    }
    if kind == Category::Safety {
        let heard = prepared::understood(cx, "", cx.tx.now());
        return danger::emergency(cx, &here, need, &heard).await;
    }
    if !need.placed {
        let change = Change { actor: Some(here.person_id()), step: "pick", was: None, why: "" };
        record::save(cx, &mut need, change).await?;
        return which_street(cx, &here, &need).await;
    }
    triage::go_on(cx, &here, need, Question::Behalf).await
}

/// The asker says which of their streets a need is for.
pub(in crate::service) async fn pick_street(cx: &mut Context<'_>, here: Here, code: &Code, chat: &str) -> Result<()> {
    let Some(mut need) = access::find(cx, &here, code).await? else {
        return Ok(());
    };
    let streets = cx.tx.streets_of(here.person_id()).await?;
    let chosen = streets.into_iter().find(|street| street.id.to_string() == chat);
    let (Some(street), true) = (chosen, need.person_id == here.person_id()) else {
        return Ok(here.reply(cx.tx, Say::NotYourDraft {}));
    };
    if need.state() != State::Draft {
        return Ok(here.note(cx.tx, None, false));
    }
    need.chat_id = street.id;
    need.placed = true;
    triage::go_on(cx, &here, need, Question::Several).await
}
