//! Helping: one claims, gives back, says that it is done; the asker confirms.

use super::{agree, close, money, trust};
use crate::command::{Answer, Command};
use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::letter::{Button, Fallback, Letter, Post, To};
use crate::domain::money::shown;
use crate::domain::need::{Claim, ClaimState, Consent, Need, State, Step};
use crate::domain::say::{Label, Say};
use crate::service::access::{self, Here};
use crate::service::record::{self, Change};
use crate::service::{Context, Result};

/// `/can`: somebody will help. Exactly one winner a place; saying it twice is harmless.
pub(in crate::service) async fn can(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    let Some(need) = access::find(cx, &here, code).await? else {
        return Ok(());
    };
    let Some(person) = here.who.clone() else {
        return Ok(here.reply(cx.tx, Say::NamedOnly {}));
    };
    let code = need.code.clone();
    if need.person_id == person.id {
        return Ok(here.reply(cx.tx, Say::OwnNeed { code }));
    }
    let claims = cx.tx.claims_on(need.id).await?;
    if claims.iter().any(|c| c.person_id == person.id && c.state == ClaimState::Live) {
        if !lead_to_private(cx, &here, &need).await? {
            here.acknowledge(cx.tx, Say::YouHaveIt { code });
        }
        return Ok(());
    }
    if let Some(refusal) = trust::may_not_help(cx, &need, &person).await? {
        return Ok(trust::refuse_kindly(cx, &here, &need, refusal));
    }
    if let Some(refusal) = too_late(cx, &here, &need, &claims).await? {
        return Ok(here.reply(cx.tx, refusal));
    }
    if let Some(refusal) = trust::has_enough(cx, &need, &person).await? {
        return Ok(here.reply(cx.tx, refusal));
    }
    let first = cx.tx.jobs_of_kind(person.id, &money::job_kind(&need)).await? == 0;
    let claim = Claim {
        id: cx.tx.next_id("row").await?,
        need_id: need.id,
        person_id: person.id,
        state: ClaimState::Live,
        at: cx.tx.now(),
        ended_at: None,
        agreed: Consent::Asked,
        talk: true,
    };
    cx.tx.put_claim(claim.clone());
    let full = i64::try_from(claims.len()).unwrap_or(0) + 1 >= need.slots;
    claimed(cx, &here, need, claim, full, first).await
}

/// Why nobody can claim a need any more, if so.
async fn too_late(cx: &mut Context<'_>, here: &Here, need: &Need, claims: &[Claim]) -> Result<Option<Say>> {
    let code = need.code.clone();
    let taken = i64::try_from(claims.len()).unwrap_or(0) >= need.slots;
    let state = need.state();
    if state.takes_helpers() && !taken && need.is_listed() {
        return Ok(None);
    }
    let open = access::still_open(cx, here).await?;
    Ok(Some(match state {
        _ if state.is_closed() => Say::AlreadyClosed { code, open },
        State::Accepted | State::Private => Say::WithCoordinators { code, open },
        _ => Say::AlreadyTaken { code, open },
    }))
}

async fn claimed(
    cx: &mut Context<'_>,
    here: &Here,
    mut need: Need,
    claim: Claim,
    full: bool,
    first: bool,
) -> Result<()> {
    let was = need.state();
    if full {
        need.step(Step::Fill, cx.tx.now())?;
    }
    let change = Change { actor: Some(here.person_id()), step: "claim", was: Some(was), why: "" };
    record::save(cx, &mut need, change).await?;
    let code = need.code.clone();
    let led = lead_to_private(cx, here, &need).await?;
    let sees_cards = here.who.as_ref().is_some_and(|person| person.platform.can().groups);
    if !led && !sees_cards {
        // The job itself says it, in the same message.
        here.unbutton(cx.tx);
    } else if !led {
        here.acknowledge(cx.tx, Say::ThanksHelper { code: code.clone() });
    }
    let asker = match cx.tx.person(need.person_id).await? {
        Some(person) if !need.unnamed => person.first_name,
        _ => String::new(),
    };
    let job = Say::YourJob {
        code: code.clone(),
        category: need.category.unwrap_or(Category::Information),
        words: need.words.clone(),
        name: asker,
        safe: agree::safe_word(cx, &claim),
    };
    let to_helper = Letter::tell(To::Person(here.person_id()), job).with_buttons(job_buttons(&need));
    let otherwise = if led { Fallback::Wait } else { here.invite() };
    cx.tx.send(to_helper.about(need.id).or(otherwise.clone()).as_answer().urgent());
    if first {
        let (kind, most) = (money::job_kind(&need).into(), shown(cx.rules.spend_cap));
        let rules = Letter::tell(To::Person(here.person_id()), Say::Rules { code, kind, most });
        cx.tx.send(rules.or(Fallback::Wait).as_answer().urgent());
    }
    agree::introduce(cx, &need, &claim, here.name()).await
}

/// Somebody pressed a button in a group and has no private chat with the bot: the press opens it, with a token that
/// works once and for them alone.
async fn lead_to_private(cx: &mut Context<'_>, here: &Here, need: &Need) -> Result<bool> {
    let (Some(person), Some(callback)) = (here.who.as_ref().filter(|p| !p.reachable), &here.callback) else {
        return Ok(false);
    };
    let token = record::door_token(cx, person.id, need.id).await?;
    let post = Post::Answer { callback: callback.clone(), say: None, alert: false, open: Some(token) };
    cx.tx.send(Letter::of(To::Person(person.id), post).as_answer().urgent());
    Ok(true)
}

/// The helper's own claim on a need.
async fn my_claim(cx: &mut Context<'_>, here: &Here, need: &Need) -> Result<Option<Claim>> {
    let claims = cx.tx.claims_on(need.id).await?;
    Ok(claims.into_iter().find(|c| c.person_id == here.person_id()))
}

/// `/release`: the helper cannot do it after all. No blame, no reason.
pub(in crate::service) async fn release(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    let Some(mut need) = access::find(cx, &here, code).await? else {
        return Ok(());
    };
    let code = need.code.clone();
    let claim = my_claim(cx, &here, &need).await?.filter(|c| c.state == ClaimState::Live);
    let Some(claim) = claim else {
        return Ok(here.reply(cx.tx, Say::NothingToRelease { code }));
    };
    record::free(cx, &mut need, claim, Some(here.person_id())).await?;
    here.acknowledge(cx.tx, Say::Released { code });
    Ok(())
}

/// `/done`: the helper says that it is done; the asker is asked. Said by the asker, it is sorted.
pub(in crate::service) async fn done(cx: &mut Context<'_>, mut here: Here, code: &Code) -> Result<()> {
    let Some(mut need) = access::find(cx, &here, code).await? else {
        return Ok(());
    };
    let code = need.code.clone();
    if need.person_id == here.person_id() {
        return close::sorted_by_asker(cx, here, need).await;
    }
    let Some(mut claim) = my_claim(cx, &here, &need).await? else {
        return Ok(here.reply(cx.tx, Say::NotYourJob { code }));
    };
    if claim.state == ClaimState::Done {
        return Ok(here.acknowledge(cx.tx, Say::DoneNoted { code }));
    }
    let all = cx.tx.claims_on(need.id).await?;
    let last = !all.iter().any(|c| c.state == ClaimState::Live && c.id != claim.id);
    let was = need.state();
    if last && need.step(Step::Done, cx.tx.now()).is_err() {
        // It was reported, and is looked at first.
        return Ok(here.reply(cx.tx, Say::NotNow {}));
    }
    claim.state = ClaimState::Done;
    cx.tx.put_claim(claim);
    let change = Change { actor: Some(here.person_id()), step: "done", was: Some(was), why: "" };
    record::save(cx, &mut need, change).await?;
    here.acknowledge(cx.tx, Say::DoneNoted { code: code.clone() });
    money::ask_spent(cx, &mut here, &need);
    if last {
        ask_if_done(cx, &need, here.name());
    }
    Ok(())
}

pub(in crate::service) fn ask_if_done(cx: &mut Context<'_>, need: &Need, name: String) {
    let (code, version) = (&need.code, need.version);
    let press = |label, answer| {
        vec![Button::of(label, Command::Confirm { code: code.clone(), answer, version: Some(version) })]
    };
    let buttons = vec![
        press(Label::Yes {}, Answer::Yes),
        press(Label::NoFindOther {}, Answer::No),
        press(Label::StillGoing {}, Answer::Going),
    ];
    let otherwise = record::ask_in_street(need);
    let question = record::to_asker(need, Say::IsItDone { code: code.clone(), name });
    cx.tx.send(question.with_buttons(buttons).or(otherwise).urgent());
}

/// The asker's answer to "is it done?".
pub(in crate::service) async fn confirm(
    cx: &mut Context<'_>,
    here: Here,
    code: &Code,
    answer: Answer,
    version: Option<i64>,
) -> Result<()> {
    let Some(mut need) = access::own_need(cx, &here, code).await? else {
        return Ok(());
    };
    let code = need.code.clone();
    if need.state() != State::DoneUnconfirmed || version.is_some_and(|v| v != need.version) {
        return Ok(here.reply(cx.tx, Say::OldQuestion { code }));
    }
    let was = need.state();
    let (step, name) = match answer {
        Answer::Yes => (Step::Confirm, "confirm"),
        Answer::No => (Step::NotDone, "not_done"),
        Answer::Going => (Step::StillGoing, "still_going"),
    };
    need.step(step, cx.tx.now())?;
    let helpers = end_claims(cx, &need, answer).await?;
    if answer == Answer::Going && i64::try_from(helpers.len()).unwrap_or(0) < need.slots {
        need.step(Step::Free, cx.tx.now())?;
    }
    if answer == Answer::No && need.state() == State::Open {
        // The coordinators hear of it at once: somebody said that it was done, and it was not.
        need.step(Step::Forward, cx.tx.now())?;
        record::tell_desk(cx, &need).await?;
    }
    record::save(cx, &mut need, Change { actor: Some(here.person_id()), step: name, was: Some(was), why: "" }).await?;
    let (to_asker, to_helper) = match answer {
        Answer::Yes => (Say::Finished { code: code.clone() }, Say::Thanked { code }),
        Answer::No => (Say::LookingAgain { code: code.clone() }, Say::NotDoneYet { code }),
        Answer::Going => (Say::StillGoing { code: code.clone() }, Say::NotDoneYet { code }),
    };
    here.acknowledge(cx.tx, to_asker);
    for helper in helpers {
        cx.tx.send(Letter::tell(To::Person(helper), to_helper.clone()));
    }
    Ok(())
}

/// Brings the claims in line with the asker's answer; the helpers concerned.
async fn end_claims(cx: &mut Context<'_>, need: &Need, answer: Answer) -> Result<Vec<i64>> {
    let mut helpers = Vec::new();
    for mut claim in cx.tx.claims_on(need.id).await? {
        helpers.push(claim.person_id);
        if answer == Answer::No {
            record::hide_from(cx, need, Some(claim.person_id)).await?;
        }
        claim.state = match answer {
            Answer::Yes => ClaimState::Ended,
            Answer::No => ClaimState::Released,
            Answer::Going => ClaimState::Live,
        };
        claim.ended_at = (claim.state != ClaimState::Live).then_some(cx.tx.now());
        cx.tx.put_claim(claim);
    }
    Ok(helpers)
}

/// The helper answers the half-time question: still on it.
pub(in crate::service) async fn on_it(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    let Some(mut need) = access::find(cx, &here, code).await? else {
        return Ok(());
    };
    let code = need.code.clone();
    let claim = my_claim(cx, &here, &need).await?.filter(|c| c.state == ClaimState::Live);
    if claim.is_none() {
        return Ok(here.reply(cx.tx, Say::NotYourJob { code }));
    }
    let was = need.state();
    if was == State::Claimed {
        need.still_on_it(cx.tx.now())?;
    }
    let change = Change { actor: Some(here.person_id()), step: "on_it", was: Some(was), why: "" };
    record::save(cx, &mut need, change).await?;
    here.acknowledge(cx.tx, Say::OnItNoted { code });
    Ok(())
}

/// The buttons below a helper's job.
fn job_buttons(need: &Need) -> Vec<Vec<Button>> {
    vec![vec![
        Button::of(Label::Done {}, Command::Done { code: need.code.clone() }),
        Button::of(Label::Release {}, Command::Release { code: need.code.clone() }),
    ]]
}
