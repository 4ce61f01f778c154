//! A message was changed after it had become a need. New words alone never change who may see it.

use super::{ask, danger, hidden, look, prepared, triage};
use crate::domain::code::Code;
use crate::domain::look::needs_a_look;
use crate::domain::need::{Need, State, Urgency};
use crate::domain::say::Say;
use crate::domain::understand::{Danger, Guess, Route, Understood};
use crate::service::access::Here;
use crate::service::record::{self, Change};
use crate::service::{Context, Result};

/// The asker changed the message that a need came from.
pub(super) async fn reword(cx: &mut Context<'_>, here: Here, need: Need, text: &str) -> Result<()> {
    let edited = here.said.as_ref().is_some_and(|said| said.edited);
    if !edited || need.person_id != here.person_id() {
        return Ok(());
    }
    if need.state().is_closed() {
        if !here.danger.is_some() {
            return Ok(());
        }
        // What it was about is over; the danger is not.
        let source = need.source.danger(cx.tx.now());
        return ask::ask(cx, &here, source, text).await;
    }
    let Some(heard) = ask::readable(cx, &here, text, Say::UnclearNeed {}) else {
        return Ok(());
    };
    if heard.words == need.words {
        if let Some(mut update) = look::update_of(cx, &need).await? {
            // They thought better of it: the card says already what they say now.
            triage::drop_quietly(cx, &mut update, "same").await?;
        }
        return Ok(());
    }
    if need.state() == State::Draft || need.waits_for_a_look() {
        return Box::pin(look::read_anew(cx, &here, need, &heard)).await;
    }
    // A danger that is not of this minute is a private need of its own, whatever this one is about.
    let apart = heard.danger == Danger::Hour && !need.is_danger();
    if !need.is_listed() && !apart {
        return reword_unlisted(cx, &here, need, &heard).await;
    }
    let danger = matches!(heard.route(), Route::Emergency | Route::Coordinator);
    if danger || needs_a_look(&heard.text, need.unnamed) {
        // The card keeps its old words until then.
        return Box::pin(look::ask_update(cx, &here, &need, &heard)).await;
    }
    reword_listed(cx, &here, need, &heard).await
}

/// What the street does not see stays unseen; danger can be added to it, never taken away.
pub(super) async fn reword_unlisted(
    cx: &mut Context<'_>,
    here: &Here,
    mut need: Need,
    heard: &Understood,
) -> Result<()> {
    let worse = heard.danger == Danger::Now && need.urgency != Urgency::Emergency;
    need.words.clone_from(&heard.words);
    need.version += 1;
    if worse {
        need.urgency = Urgency::Emergency;
        // The next look of the clock tells the coordinators at once.
        need.alerted_at = need.alerted_at.map(|_| 0);
        if need.forwarded_at.is_some() {
            record::override_for_safety(cx, &mut need).await?;
        }
        danger::numbers(cx, here, &need, heard).await?;
    }
    reworded(cx, here, need, heard, !worse).await
}

async fn reword_listed(cx: &mut Context<'_>, here: &Here, mut need: Need, heard: &Understood) -> Result<()> {
    need.words.clone_from(&heard.words);
    need.version += 1;
    if let (Guess::Sure(category), Route::Street) = (&heard.guess, heard.route())
        && !category.offer_only()
    {
        need.category = Some(*category);
        need.urgency = heard.urgency;
        need.need_by = heard.need_by;
    }
    if cx.tx.claims_on(need.id).await?.is_empty() {
        // Once somebody helps, the number of places stays.
        need.slots = heard.slots.max(1);
    }
    reworded(cx, here, need, heard, true).await
}

/// A need gets new words from another message of its asker.
pub(super) async fn update_need(cx: &mut Context<'_>, here: &Here, code: Code, words: &str) -> Result<()> {
    let Some(need) = cx.tx.need_called(code.as_str()).await? else {
        return Ok(());
    };
    let heard = prepared::understood(cx, words, cx.tx.now());
    if need.is_listed() {
        reword_listed(cx, here, need, &heard).await
    } else {
        reword_unlisted(cx, here, need, &heard).await
    }
}

async fn reworded(cx: &mut Context<'_>, here: &Here, mut need: Need, heard: &Understood, answer: bool) -> Result<()> {
    let was = need.state();
    let change = Change { actor: Some(need.person_id), step: "reword", was: Some(was), why: "" };
    record::save(cx, &mut need, change).await?;
    if need.is_listed() {
        hidden::tell_hidden(cx, here, &need, &heard.text.hidden);
    }
    if answer {
        here.acknowledge(cx.tx, Say::Updated { code: need.code });
    }
    Ok(())
}
