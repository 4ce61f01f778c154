//! Something is wrong: reports, blocks, complaints, and what coordinators do about them.

use super::{queue, weight};
use crate::command::Command;
use crate::domain::code::Code;
use crate::domain::letter::{Button, Letter, Subject, To};
use crate::domain::need::{ClaimState, Consent, Need, State, Step};
use crate::domain::redact::plain;
use crate::domain::say::{Label, Say};
use crate::domain::street::{Chat, Offer, OfferState};
use crate::service::access::{self, Here};
use crate::service::record::{self, Change};
use crate::service::{Context, Result, intake};

/// The most letters of what somebody tells the coordinators.
const MOST_LETTERS: usize = 600;

fn short(text: &str) -> String {
    plain(text).chars().take(MOST_LETTERS).collect()
}

/// `/report CODE words`: the desk hears of it at once. What weighs enough is hidden until a coordinator has looked.
pub(in crate::service) async fn report(cx: &mut Context<'_>, here: Here, code: &Code, text: &str) -> Result<()> {
    if !here.is_private() && !text.is_empty() {
        // Words about somebody are not for the group.
        record::take_down(cx, &here);
    }
    if text.chars().count() > MOST_LETTERS {
        return Ok(here.reply(cx.tx, Say::TooLong { most: i64::try_from(MOST_LETTERS).unwrap_or(0) }));
    }
    if let Some(offer) = offer_seen(cx, &here, code).await? {
        return report_offer(cx, here, offer, text).await;
    }
    let Some(mut need) = access::find(cx, &here, code).await? else {
        return Ok(());
    };
    let me = here.person_id();
    let own = need.person_id == me;
    // Who helped before and gave it back has nothing to do with it any more.
    let claims = cx.tx.claims_on(need.id).await?;
    let about: Vec<i64> = if own { claims.iter().map(|claim| claim.person_id).collect() } else { vec![need.person_id] };
    let subject = format!("need:{}", need.id);
    let heavy = own || weight::weighs(cx, &here, &subject, need.chat_id, &need.words).await?;
    if own {
        for person in &about {
            record::hold_offers(cx, *person, true).await?;
        }
    }
    for mut claim in claims {
        if own || claim.person_id == me {
            claim.talk = false;
            if own {
                claim.agreed = Consent::No;
            }
            cx.tx.put_claim(claim.clone());
        }
        if own {
            record::hide_from(cx, &need, Some(claim.person_id)).await?;
        }
    }
    let held = !own && heavy && weight::hold_need(cx, &mut need, me).await?;
    if !held {
        record::note_private(cx, &need, "report", Some(me));
    }
    let street = cx.tx.chat(need.chat_id).await?;
    let item = if need.words_are_public() { need.words.clone() } else { String::new() };
    let subject = (subject, need.code.clone(), item);
    tell_of_report(cx, &here, subject, (about, street, text, held)).await
}

async fn report_offer(cx: &mut Context<'_>, here: Here, mut offer: Offer, text: &str) -> Result<()> {
    let subject = format!("offer:{}", offer.id);
    let held = weight::weighs(cx, &here, &subject, offer.chat_id, &offer.words).await?;
    if held {
        weight::hold_offer(cx.tx, &mut offer);
    }
    let street = cx.tx.chat(offer.chat_id).await?;
    let subject = (subject, offer.code.clone(), offer.words.clone());
    tell_of_report(cx, &here, subject, (vec![offer.person_id], street, text, held)).await
}

/// An offer that somebody here may see and that is not their own.
async fn offer_seen(cx: &mut Context<'_>, here: &Here, code: &Code) -> Result<Option<Offer>> {
    let Some(offer) = cx.tx.offer_called(code.as_str()).await? else {
        return Ok(None);
    };
    let street = match here.street() {
        Some(street) => street.id == offer.chat_id,
        None => cx.tx.streets_of(here.person_id()).await?.iter().any(|street| street.id == offer.chat_id),
    };
    Ok((street && offer.person_id != here.person_id() && offer.state == OfferState::Active).then_some(offer))
}

async fn tell_of_report(
    cx: &mut Context<'_>,
    here: &Here,
    (subject, code, item): (String, Code, String),
    (about, street, text, held): (Vec<i64>, Option<Chat>, &str, bool),
) -> Result<()> {
    let area = street.as_ref().and_then(|s| s.area_id);
    let me = here.person_id();
    cx.tx.write_now().await?;
    let before = cx.tx.reports_by(me).await?;
    let again = cx.tx.reporters_of(&subject).await?.contains(&me);
    for person in &about {
        cx.tx.add_report(&subject, (me, *person), area.unwrap_or(0)).await?;
    }
    here.note(cx.tx, None, false);
    let block = vec![vec![Button::of(Label::Block {}, Command::Block { code: code.clone() })]];
    if before >= weight::A_DAY || again {
        // Still written down, and seen: in one message for all of them.
        weight::gather_reports(cx, me, area).await?;
        return Ok(here.privately(cx.tx, Say::ReportJoined { code }, block, here.whisper()));
    }
    let rows = weight::report_buttons(&code, &about, held);
    if let (false, Some(street)) = (held, &street) {
        weight::look_soon(cx, &subject, &code, street.id).await?;
    }
    let desks = cx.tx.desks_of(area).await?;
    for desk in &desks {
        let say = Say::Reported {
            code: code.clone(),
            street: street.as_ref().map_or(String::new(), |s| s.name.clone()),
            who: about.iter().map(|id| access::handle(*id)).collect::<Vec<_>>().join(", "),
            words: short(text),
            item: item.clone(),
            held: record::yes_no(held),
        };
        cx.tx.send(Letter::tell(To::Chat(desk.id), say).with_buttons(rows.clone()).urgent());
    }
    let desk = record::yes_no(!desks.is_empty());
    here.privately(cx.tx, Say::ReportNoted { code, desk }, block, here.whisper());
    Ok(())
}

/// `/restore CODE`: a coordinator has looked, and what was held may go on.
pub(in crate::service) async fn restore(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    if let Some(mut offer) = cx.tx.offer_called(code.as_str()).await? {
        let area = cx.tx.chat(offer.chat_id).await?.and_then(|chat| chat.spot());
        if offer.state == OfferState::Held && access::coordinates(cx, here.person_id(), area).await? {
            offer.state = OfferState::Active;
            cx.tx.put_offer(offer.clone());
            cx.tx.send(Letter::card(offer.chat_id, Subject::Offer(offer.id)));
            cx.tx.end_reports(&format!("offer:{}", offer.id), here.person_id()).await?;
            cx.tx.send(Letter::tell(To::Person(offer.person_id), Say::BackAfterLook { code: code.clone() }));
            return Ok(here.acknowledge(cx.tx, Say::RestoreNoted { code: code.clone() }));
        }
    }
    let Some(mut need) = access::case(cx, &here, code, "restore").await? else {
        return Ok(());
    };
    let code = need.code.clone();
    let reported = cx.tx.end_reports(&format!("need:{}", need.id), here.person_id()).await?;
    for person in &reported {
        record::hold_offers(cx, *person, false).await?;
    }
    let was = need.state();
    if was.is_closed() || (was != State::Held && reported.is_empty()) {
        return queue::not_that_step(cx, &here, &need).await;
    }
    if was == State::Held {
        need.step(Step::Restore, cx.tx.now())?;
        let change = Change { actor: Some(here.person_id()), step: "restore", was: Some(was), why: "" };
        record::save(cx, &mut need, change).await?;
        cx.tx.send(record::to_asker(&need, Say::BackAfterLook { code: code.clone() }));
        if need.needs_its_look() {
            let asker = cx.tx.person(need.person_id).await?;
            let there = Here { who: asker, chat: None, callback: None, message: None, ..here.clone() };
            intake::ask_look(cx, &there, vec![need]).await?;
        }
    }
    Ok(here.acknowledge(cx.tx, Say::RestoreNoted { code }))
}

/// `/close CODE unsafe` for an offer: a coordinator takes it down; its owner hears of it. False when the code is no
/// offer that this coordinator looks after.
pub(super) async fn remove_offer(cx: &mut Context<'_>, here: &Here, code: &Code) -> Result<bool> {
    let Some(mut offer) = cx.tx.offer_called(code.as_str()).await? else {
        return Ok(false);
    };
    let area = cx.tx.chat(offer.chat_id).await?.and_then(|chat| chat.spot());
    if !access::coordinates(cx, here.person_id(), area).await? {
        return Ok(false);
    }
    offer.state = OfferState::Withdrawn;
    offer.ended_at = Some(cx.tx.now());
    record::note_offer(cx, &offer, "remove");
    cx.tx.put_offer(offer.clone());
    cx.tx.send(Letter::card(offer.chat_id, Subject::Offer(offer.id)));
    cx.tx.end_reports(&format!("offer:{}", offer.id), here.person_id()).await?;
    cx.tx.send(Letter::tell(To::Person(offer.person_id), Say::OfferRemoved { code: offer.code.clone() }));
    here.acknowledge(cx.tx, Say::OfferClosed { code: offer.code });
    Ok(true)
}

/// `/block CODE`: the two people of a need are not brought together again, and nobody is told.
pub(in crate::service) async fn block(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    let me = here.person_id();
    let offer = cx.tx.offer_called(code.as_str()).await?.filter(|offer| offer.person_id != me);
    if let Some(offer) = offer
        && cx.tx.streets_of(me).await?.iter().any(|street| street.id == offer.chat_id)
    {
        cx.tx.write_now().await?;
        cx.tx.block(me, offer.person_id).await?;
        return Ok(here.acknowledge(cx.tx, Say::BlockNoted {}));
    }
    let Some(mut need) = access::find(cx, &here, code).await? else {
        return Ok(());
    };
    let claims = cx.tx.claims_ever(need.id).await?;
    let others: Vec<i64> =
        if need.person_id == me { claims.iter().map(|claim| claim.person_id).collect() } else { vec![need.person_id] };
    cx.tx.write_now().await?;
    for other in &others {
        cx.tx.block(me, *other).await?;
    }
    part(cx, &mut need, me).await?;
    Ok(here.acknowledge(cx.tx, Say::BlockNoted {}))
}

/// Ends what two people who are kept apart now still had to do with each other.
async fn part(cx: &mut Context<'_>, need: &mut Need, me: i64) -> Result<()> {
    for claim in cx.tx.claims_on(need.id).await? {
        if claim.state == ClaimState::Live && (need.person_id == me || claim.person_id == me) {
            cx.tx.send(Letter::tell(To::Person(claim.person_id), Say::NotThisTime { code: need.code.clone() }));
            record::free(cx, need, claim, Some(me)).await?;
        }
    }
    Ok(())
}

/// `/complain words`: to the coordinators of one's own streets, with a promise of an answer.
pub(in crate::service) async fn complain(cx: &mut Context<'_>, here: Here, text: &str) -> Result<()> {
    if !here.is_private() {
        record::take_down(cx, &here);
    }
    if text.chars().count() > MOST_LETTERS {
        return Ok(here.reply(cx.tx, Say::TooLong { most: i64::try_from(MOST_LETTERS).unwrap_or(0) }));
    }
    let mut areas: Vec<i64> =
        cx.tx.streets_of(here.person_id()).await?.iter().filter_map(|street| street.area_id).collect();
    areas.dedup();
    let mut told = false;
    for area in areas {
        for desk in cx.tx.desks_of(Some(area)).await? {
            told = true;
            let say = Say::Complaint { who: access::handle(here.person_id()), words: short(text) };
            cx.tx.send(Letter::tell(To::Chat(desk.id), say));
        }
    }
    if let Some(person) = &here.who {
        record::note_person(cx, person, "complain", person.id, "");
    }
    let council = cx.rules.council.clone();
    here.note(cx.tx, None, false);
    let say = if told { Say::ComplaintNoted { council } } else { Say::ComplaintAlone { council } };
    Ok(here.privately(cx.tx, say, Vec::new(), here.invite()))
}
