//! Asking the people whose offers fit, and keeping offers true: capacity, rest, renewal.

use super::offer;
use crate::command::Command;
use crate::domain::category::Category;
use crate::domain::clock::{OFFER_ANSWER, OFFER_LIVES};
use crate::domain::code::Code;
use crate::domain::letter::{Button, Letter, Subject, To};
use crate::domain::matching::{Chosen, Near, choose};
use crate::domain::need::Need;
use crate::domain::offering::MOST_CAPACITY;
use crate::domain::say::{Label, Say};
use crate::domain::street::{Offer, OfferState};
use crate::service::access::{self, Here};
use crate::service::{Context, Result, record};

/// Asks at most three people whose offers fit, each told why; how many.
pub(in crate::service) async fn ask_people(cx: &mut Context<'_>, need: &Need) -> Result<usize> {
    if !need.is_listed() {
        return Ok(0);
    }
    let area = cx.tx.chat(need.chat_id).await?.and_then(|chat| chat.area_id);
    let candidates = cx.tx.candidates(need).await?;
    let chosen = choose(need, area, &candidates, (&cx.rules.clocks, cx.tx.now()));
    for one in &chosen {
        ask_chosen(cx, need, one).await?;
    }
    Ok(chosen.len())
}

/// `/pass CODE`: not this time. Nobody is told, and they are not asked again about this need.
pub(in crate::service) async fn pass_over(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    let Some(need) = access::find(cx, &here, code).await? else {
        return Ok(());
    };
    cx.tx.answer_ask(need.id, here.person_id(), "declined").await?;
    Ok(here.acknowledge(cx.tx, Say::PassNoted { code: need.code }))
}

/// An offer of the person who is here, still standing or resting; else they are told.
async fn standing_offer(cx: &mut Context<'_>, here: &Here, code: &Code) -> Result<Option<Offer>> {
    let offer = offer::my_offer(cx, here, code).await?;
    let lives = |o: &Offer| matches!(o.state, OfferState::Active | OfferState::Paused);
    if offer.as_ref().is_some_and(lives) {
        return Ok(offer);
    }
    access::not_found(cx, here, code.as_str()).await?;
    Ok(None)
}

fn keep_offer(cx: &mut Context<'_>, offer: Offer, step: &str) {
    record::note_offer(cx, &offer, step);
    cx.tx.send(Letter::card(offer.chat_id, Subject::Offer(offer.id)));
    cx.tx.put_offer(offer);
}

/// `/pause CODE`, `/resume CODE`: an offer rests, or stands again.
pub(in crate::service) async fn rest(cx: &mut Context<'_>, here: Here, code: &Code, yes: bool) -> Result<()> {
    let Some(mut offer) = standing_offer(cx, &here, code).await? else {
        return Ok(());
    };
    let code = offer.code.clone();
    offer.state = if yes { OfferState::Paused } else { OfferState::Active };
    renewed(cx, &mut offer);
    keep_offer(cx, offer, if yes { "pause" } else { "resume" });
    Ok(here.acknowledge(cx.tx, if yes { Say::OfferRests { code } } else { Say::OfferStands { code } }))
}

/// `/capacity CODE 2`: how many jobs of this kind at once.
pub(in crate::service) async fn capacity(cx: &mut Context<'_>, here: Here, code: &Code, count: &str) -> Result<()> {
    let Some(mut offer) = standing_offer(cx, &here, code).await? else {
        return Ok(());
    };
    let Some(count) = count.trim().parse().ok().filter(|n| (1..=MOST_CAPACITY).contains(n)) else {
        return Ok(here.reply(cx.tx, Say::UnclearCapacity {}));
    };
    offer.capacity = count;
    let code = offer.code.clone();
    keep_offer(cx, offer, "capacity");
    Ok(here.acknowledge(cx.tx, Say::CapacityNoted { code, count }))
}

/// `/near CODE yes`: whether neighbouring streets may ask too.
pub(in crate::service) async fn near(cx: &mut Context<'_>, here: Here, code: &Code, yes: bool) -> Result<()> {
    let Some(mut offer) = standing_offer(cx, &here, code).await? else {
        return Ok(());
    };
    offer.near = yes;
    let code = offer.code.clone();
    keep_offer(cx, offer, "near");
    Ok(here.acknowledge(cx.tx, Say::NearNoted { code, near: record::yes_no(yes) }))
}

/// The owner says whether an offer still stands.
pub(in crate::service) async fn renew(cx: &mut Context<'_>, here: Here, code: &Code, yes: bool) -> Result<()> {
    if !yes {
        offer::withdraw_offer(cx, &here, code).await?;
        return Ok(());
    }
    let Some(mut offer) = standing_offer(cx, &here, code).await? else {
        return Ok(());
    };
    renewed(cx, &mut offer);
    let code = offer.code.clone();
    keep_offer(cx, offer, "renew");
    Ok(here.acknowledge(cx.tx, Say::OfferStands { code }))
}

/// Starts the clock of an offer anew.
pub(super) fn renewed(cx: &Context<'_>, offer: &mut Offer) {
    offer.renewed_at = Some(cx.tx.now());
    offer.asked_at = None;
    offer.due_at = Some(cx.rules.clocks.not_quiet(cx.tx.now() + OFFER_LIVES));
}

/// An old offer: its owner is asked once, and without an answer it ends.
pub(in crate::service) async fn offer_due(cx: &mut Context<'_>, mut offer: Offer) -> Result<()> {
    let code = offer.code.clone();
    if !matches!(offer.state, OfferState::Active | OfferState::Paused) {
        offer.due_at = None;
        cx.tx.put_offer(offer);
        return Ok(());
    }
    let to = To::Person(offer.person_id);
    if offer.asked_at.is_none() {
        offer.asked_at = Some(cx.tx.now());
        offer.due_at = Some(cx.rules.clocks.not_quiet(cx.tx.now() + OFFER_ANSWER));
        let rows = vec![vec![
            Button::of(Label::StillOffering {}, Command::Renew { code: code.clone(), yes: true }),
            Button::of(Label::NoLongerOffering {}, Command::Renew { code: code.clone(), yes: false }),
        ]];
        cx.tx.send(Letter::tell(to, Say::StillOffering { code }).with_buttons(rows));
        cx.tx.put_offer(offer);
        return Ok(());
    }
    offer.state = OfferState::Expired;
    offer.ended_at = Some(cx.tx.now());
    offer.due_at = None;
    cx.tx.send(Letter::tell(to, Say::OfferRanOut { code }));
    keep_offer(cx, offer, "expire");
    Ok(())
}

/// Asks one person whose offer fits, told why.
pub(in crate::service) async fn ask_chosen(cx: &mut Context<'_>, need: &Need, one: &Chosen) -> Result<()> {
    cx.tx.add_ask(need.id, one.offer.id, one.person_id).await?;
    if let Some(person) = cx.tx.person(one.person_id).await? {
        let now = cx.tx.now();
        cx.tx.change_person(&person, |person| person.asked_at = now);
    }
    let near = if one.near == Near::SameStreet { "same" } else { "next" };
    let say = Say::CanYouHelp {
        code: need.code.clone(),
        category: need.category.unwrap_or(Category::Information),
        urgency: need.urgency,
        words: if need.words_are_public() { need.words.clone() } else { String::new() },
        offer: one.offer.code.clone(),
        near: near.to_owned(),
        speaks: record::yes_no(one.speaks),
    };
    let rows = vec![vec![
        Button::of(Label::CanHelp {}, Command::Can { code: need.code.clone() }),
        Button::of(Label::NotThisTime {}, Command::Pass { code: need.code.clone() }),
    ]];
    cx.tx.send(Letter::tell(To::Person(one.person_id), say).with_buttons(rows).about(need.id));
    Ok(())
}
