//! How a need changes: its row, its line of history, its cards, and who hears of it.

use super::details;
use crate::domain::category::Category;
use crate::domain::letter::{Fallback, Lane, Letter, Post, Subject, To};
use crate::domain::need::{Claim, ClaimState, HearBy, Need, State, Step, Urgency};
use crate::domain::say::{Say, YesNo};
use crate::service::{Context, Result, access};
use crate::store::tx::Note;

/// Writes a need with its next due moment and a line of history, and brings its cards up to date.
pub(in crate::service) async fn save(cx: &mut Context<'_>, need: &mut Need, change: Change<'_>) -> Result<()> {
    need.due_at = cx.rules.clocks.next(need).map(|(_, at)| at);
    cx.tx.note(Note {
        subject: format!("need:{}", need.id),
        at: cx.tx.now(),
        actor: change.actor,
        step: change.step.to_owned(),
        was: word(change.was),
        became: word(Some(need.state())),
        why: change.why.to_owned(),
    });
    cx.tx.put_need(need.clone());
    if change.was.is_some() {
        refresh(cx, need).await?;
        if change.was != Some(need.state()) {
            pass_news_on(cx, need).await?;
        }
    }
    Ok(())
}

/// Brings every card of a need up to date.
pub(in crate::service) async fn refresh(cx: &mut Context<'_>, need: &Need) -> Result<()> {
    if matches!(need.state(), State::Draft | State::AwaitingConsent) {
        return Ok(());
    }
    if need.is_listed() && need.opened_at.is_some() {
        cx.tx.send(street_card(need.chat_id, need.id));
    }
    for subject in [Subject::Need(need.id), Subject::Case(need.id), Subject::Partner(need.id)] {
        for shown in cx.tx.posts_of(&subject.name()).await? {
            cx.tx.send(Letter::card(shown.chat_id, subject));
        }
    }
    Ok(())
}

/// Has a coordinator tell the person whom a need is for, when they chose the phone or a letter.
async fn pass_news_on(cx: &mut Context<'_>, need: &Need) -> Result<()> {
    let news =
        matches!(need.state(), State::Claimed | State::Met | State::Signposted | State::UnmetClosed | State::Expired);
    if need.hear_by == HearBy::Here || !news {
        return Ok(());
    }
    let area = cx.tx.chat(need.chat_id).await?.and_then(|chat| chat.area_id);
    for desk in cx.tx.desks_of(area).await? {
        let how = match need.hear_by {
            HearBy::Phone => "phone",
            HearBy::Visit => "visit",
            HearBy::Here | HearBy::Letter => "letter",
        };
        let standing = need.state().standing();
        let say = Say::PassItOn { code: need.code.clone(), how: how.to_owned(), standing };
        cx.tx.send(Letter::tell(To::Chat(desk.id), say));
    }
    Ok(())
}

/// Ends every claim on a closed need and tells the helpers that they are free.
pub(in crate::service) async fn let_helpers_go(cx: &mut Context<'_>, need: &Need) -> Result<()> {
    for mut claim in cx.tx.claims_on(need.id).await? {
        let live = claim.state == ClaimState::Live;
        claim.state = ClaimState::Ended;
        claim.ended_at = Some(cx.tx.now());
        let helper = claim.person_id;
        cx.tx.put_claim(claim);
        if live {
            cx.tx.send(Letter::tell(To::Person(helper), Say::Finished { code: need.code.clone() }));
        }
    }
    Ok(())
}

/// Frees a helper's place and tells the asker.
pub(in crate::service) async fn free(
    cx: &mut Context<'_>,
    need: &mut Need,
    mut claim: Claim,
    actor: Option<i64>,
) -> Result<()> {
    let was = need.state();
    need.step(Step::Free, cx.tx.now())?;
    details::hide_from(cx, need, Some(claim.person_id)).await?;
    claim.state = ClaimState::Released;
    claim.ended_at = Some(cx.tx.now());
    cx.tx.put_claim(claim);
    save(cx, need, Change { actor, step: "release", was: Some(was), why: "" }).await?;
    cx.tx.send(to_asker(need, Say::HelperGone { code: need.code.clone() }));
    Ok(())
}

/// Brings a change of helpers to the history and the cards.
pub(in crate::service) async fn keep_claims(
    cx: &mut Context<'_>,
    need: &mut Need,
    step: &str,
    actor: Option<i64>,
) -> Result<()> {
    let was = need.state();
    save(cx, need, Change { actor, step, was: Some(was), why: "" }).await
}

/// Posts a need's case card in its area's coordinators' chat.
pub(in crate::service) async fn tell_desk(cx: &mut Context<'_>, need: &Need) -> Result<bool> {
    let desks = access::desks_for(cx, need).await?;
    let subject = Subject::Case(need.id).name();
    for shown in cx.tx.posts_of(&subject).await? {
        // A case that comes back is posted anew, where it is seen; the old card says where to look.
        let say = Say::CaseMoved { code: need.code.clone() };
        cx.tx.send(Letter::of(To::Chat(shown.chat_id), Post::Replace { message: shown.message, say }));
        cx.tx.forget_post(&subject, shown.chat_id).await?;
    }
    for desk in &desks {
        cx.tx.send(case_card(desk.id, need.id).urgent());
    }
    Ok(!desks.is_empty())
}

/// What a written change was, for the history.
pub(in crate::service) struct Change<'a> {
    /// Who did it.
    pub actor: Option<i64>,
    /// What they did.
    pub step: &'a str,
    /// The state before.
    pub was: Option<State>,
    /// Why, as a code.
    pub why: &'a str,
}

pub(in crate::service) fn word(state: Option<State>) -> String {
    let value = state.and_then(|s| serde_json::to_value(s).ok());
    value.and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

/// The letter that brings a need's card in a street up to date.
pub(in crate::service) fn street_card(chat_id: i64, need_id: i64) -> Letter {
    Letter::card(chat_id, Subject::Need(need_id))
}

/// A letter to the asker of a need.
pub(in crate::service) fn to_asker(need: &Need, say: Say) -> Letter {
    let mut letter = Letter::tell(To::Person(need.person_id), say).about(need.id);
    if need.urgency == Urgency::Emergency {
        // About danger, at night too; it is no answer, so who must not be written to is left alone.
        letter.lane = Lane::Danger;
    }
    letter
}

/// The letter that brings a case card up to date.
pub(in crate::service) fn case_card(desk: i64, need: i64) -> Letter {
    Letter::card(desk, Subject::Case(need))
}

/// The way down for an answer that must reach the asker: ask them in their street to open a private chat.
pub(in crate::service) fn invite_to(need: &Need) -> Fallback {
    if need.category == Some(Category::Safety) {
        return Fallback::Whisper { chat_id: need.chat_id, callback: None };
    }
    Fallback::Invite { chat_id: need.chat_id, message: need.asked_by_message(), callback: None }
}

/// The way down for a question that the street may read: ask it there, in answer to the asker's own message.
pub(in crate::service) fn ask_in_street(need: &Need) -> Fallback {
    Fallback::InGroup { chat_id: need.chat_id, message: need.asked_by_message(), callback: None }
}

/// A danger that was looked after leaves no words behind: the history says when, and by whom.
pub(in crate::service) fn empty_danger(need: &mut Need) {
    if need.is_danger() {
        need.words = String::new();
    }
}

/// A choice of a sentence in `locales/`.
pub(in crate::service) fn yes_no(yes: bool) -> YesNo {
    YesNo(yes)
}
