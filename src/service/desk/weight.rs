//! What a report weighs: alone it calls the desk, and holds nothing. One account must not hide a street's cards.

use crate::command::Command;
use crate::domain::admission::Door;
use crate::domain::code::Code;
use crate::domain::letter::{Button, Letter, Subject, To};
use crate::domain::lexicon::words;
use crate::domain::need::{Need, Step};
use crate::domain::say::{Label, Say, Staff};
use crate::domain::signs::is_scam;
use crate::domain::street::{Offer, OfferState};
use crate::domain::{DAY, MINUTE, Time};
use crate::service::access::{self, Here};
use crate::service::record::{self, Change};
use crate::service::{Context, Result};
use crate::store::Tx;

/// How many reports of one person a day are each a message at the desk.
pub(in crate::service) const A_DAY: i64 = 3;
/// After how long the desk is asked again to look at something that is not held.
const LOOK_WITHIN: Time = 15 * MINUTE;

/// Whether a report holds at once what it is about: scam words in it, or a second person who has been of the street since
/// before today.
pub(super) async fn weighs(cx: &mut Context<'_>, here: &Here, subject: &str, street: i64, text: &str) -> Result<bool> {
    if is_scam(&words(text), &cx.rules.lexicon) {
        return Ok(true);
    }
    let mut reporters = cx.tx.reporters_of(subject).await?;
    reporters.push(here.person_id());
    reporters.sort_unstable();
    reporters.dedup();
    let mut count = 0;
    for reporter in reporters {
        let since = cx.tx.member_since(street, reporter).await?;
        count += usize::from(since.is_some_and(|since| since <= cx.tx.now() - DAY));
    }
    Ok(count >= 2)
}

/// Holds a need after a report, with its asker's offers; whether it could be held.
pub(super) async fn hold_need(cx: &mut Context<'_>, need: &mut Need, actor: i64) -> Result<bool> {
    let was = need.state();
    record::hold_offers(cx, need.person_id, true).await?;
    if need.step(Step::Hold, cx.tx.now()).is_err() {
        return Ok(false);
    }
    let change = Change { actor: Some(actor), step: "report", was: Some(was), why: "" };
    record::save(cx, need, change).await?;
    cx.tx.send(record::to_asker(need, Say::HeldForLook { code: need.code.clone() }));
    Ok(true)
}

/// Holds an offer after a report.
pub(super) fn hold_offer(tx: &mut Tx, offer: &mut Offer) {
    offer.state = OfferState::Held;
    tx.put_offer(offer.clone());
    tx.send(Letter::card(offer.chat_id, Subject::Offer(offer.id)));
    tx.send(Letter::tell(To::Person(offer.person_id), Say::HeldForLook { code: offer.code.clone() }));
}

/// `/hold CODE`: a coordinator has read the report, and holds what it is about until it is looked into.
pub(in crate::service) async fn hold(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    if let Some(mut offer) = cx.tx.offer_called(code.as_str()).await? {
        let area = cx.tx.chat(offer.chat_id).await?.and_then(|chat| chat.spot());
        if offer.state == OfferState::Active && access::coordinates(cx, here.person_id(), area).await? {
            hold_offer(cx.tx, &mut offer);
            record::note_offer(cx, &offer, "hold");
            return Ok(here.acknowledge(cx.tx, Staff::HoldNoted { code: offer.code }));
        }
    }
    let Some(mut need) = access::case(cx, &here, code, "hold").await? else {
        return Ok(());
    };
    let code = need.code.clone();
    let held = hold_need(cx, &mut need, here.person_id()).await?;
    Ok(here.acknowledge(cx.tx, if held { Staff::HoldNoted { code } } else { Staff::NotHeld { code } }))
}

/// The buttons of a report at the desk.
pub(super) fn report_buttons(code: &Code, about: &[i64], held: bool) -> Vec<Vec<Button>> {
    let mut rows = vec![vec![Button::of(Label::LookedFine {}, Command::Restore { code: code.clone() })]];
    if !held {
        rows.insert(0, vec![Button::of(Label::HoldIt {}, Command::Hold { code: code.clone() })]);
    }
    for person in about.iter().take(3) {
        let who = access::handle(*person);
        rows.push(vec![Button::of(
            Label::Suspend { who: who.clone() },
            Command::Suspend { who: who.to_string(), yes: true },
        )]);
    }
    rows
}

/// Something that is not held was reported: the desk is asked once more, if nobody has looked by then.
pub(super) async fn look_soon(cx: &mut Context<'_>, subject: &str, code: &Code, street: i64) -> Result<()> {
    let facts = format!("{subject} {code}");
    if cx.tx.admissions_in(Door::Report, street).await?.iter().any(|one| one.facts == facts) {
        return Ok(());
    }
    let mut admission = record::new_admission(cx, Door::Report).await?;
    (admission.chat_id, admission.until) = (Some(street), cx.tx.now() + LOOK_WITHIN);
    admission.facts = facts;
    cx.tx.put_admission(&admission).await.map_err(Into::into)
}

/// Nobody has looked at a report.
pub(in crate::service) async fn look_now(cx: &mut Context<'_>, facts: &str, street: i64) -> Result<()> {
    let Some((subject, code)) = facts.split_once(' ') else { return Ok(()) };
    let area = cx.tx.chat(street).await?.and_then(|chat| chat.area_id);
    let Some(code) = Code::read(code) else { return Ok(()) };
    if !cx.tx.is_reported(subject).await? || is_held(cx, &code).await? {
        return Ok(());
    }
    for desk in cx.tx.desks_of(area).await? {
        let letter = Letter::tell(To::Chat(desk.id), Staff::LookAtReport { code: code.clone() });
        cx.tx.send(letter.with_buttons(report_buttons(&code, &[], false)).urgent());
    }
    Ok(())
}

async fn is_held(cx: &mut Context<'_>, code: &Code) -> Result<bool> {
    if let Some(offer) = cx.tx.offer_called(code.as_str()).await? {
        return Ok(offer.state != OfferState::Active);
    }
    let need = cx.tx.need_called(code.as_str()).await?;
    Ok(need.is_none_or(|need| need.state() == crate::domain::need::State::Held || need.state().is_closed()))
}

/// Brings the one message at the desks up to date that gathers somebody's many reports.
pub(super) async fn gather_reports(cx: &mut Context<'_>, reporter: i64, area: Option<i64>) -> Result<()> {
    for desk in cx.tx.desks_of(area).await? {
        cx.tx.send(Letter::card(desk.id, Subject::Reports(reporter)).urgent());
    }
    Ok(())
}
