//! What clocks do: nudge, hand over to the desk (escalation), ask, free, expire. Called with `now`; each tick happens once.

use super::digest;
use crate::command::Command;
use crate::domain::category::Category;
use crate::domain::clock::Tick;
use crate::domain::letter::{Button, Fallback, Lane, Letter, To};
use crate::domain::need::{ClaimState, Consent, Need, State, Step, Urgency};
use crate::domain::say::{Label, Say};
use crate::domain::street::ChatState;
use crate::service::record::{self, Change};
use crate::service::{Context, Result, access, broadcast, desk, helping, intake, streets, whatsapp};

/// Does what every clock that is due asks for; how many needs were looked at.
///
/// # Errors
/// When the memory fails; then nothing of it happened.
pub(in crate::service) async fn run_due(cx: &mut Context<'_>) -> Result<usize> {
    let needs = cx.tx.needs_due().await?;
    let count = needs.len();
    for need in needs {
        tick(cx, need).await?;
    }
    let offers = cx.tx.offers_due().await?;
    let count = count + offers.len();
    for offer in offers {
        helping::offer_due(cx, offer).await?;
    }
    let mut count = count + broadcast::broadcasts_due(cx).await? + streets::admissions_due(cx).await?;
    if count == 0 {
        // A digest counts what is there when everything else that is due was done.
        count += digest::digests_due(cx).await? + whatsapp::hosts_due(cx).await?;
    }
    let lines = cx.tx.take_audits();
    cx.tx.add_audit(lines, &cx.rules.key).await?;
    Ok(count)
}

async fn tick(cx: &mut Context<'_>, mut need: Need) -> Result<()> {
    let now = cx.tx.now();
    let Some((tick, at)) = cx.rules.clocks.next(&need) else {
        need.due_at = None;
        cx.tx.put_need(need);
        return Ok(());
    };
    if at > now {
        need.due_at = Some(at);
        cx.tx.put_need(need);
        return Ok(());
    }
    let was = need.state();
    let step = act(cx, &mut need, tick).await?;
    if step.is_empty() {
        need.due_at = cx.rules.clocks.next(&need).map(|(_, at)| at);
        cx.tx.put_need(need);
        return Ok(());
    }
    record::save(cx, &mut need, Change { actor: None, step, was: Some(was), why: "clock" }).await
}

/// Does one tick; its name for the history.
async fn act(cx: &mut Context<'_>, need: &mut Need, tick: Tick) -> Result<&'static str> {
    let now = cx.tx.now();
    Ok(match tick {
        Tick::DropDraft => {
            need.step(Step::Expire, now)?;
            need.forget_unseen();
            "drop_draft"
        }
        Tick::Match => {
            need.matched_at = Some(now);
            let asked = helping::ask_people(cx, need).await?;
            if asked == 0 { "" } else { "match" }
        }
        Tick::Remind if waits_for_nobody(cx, need).await? => run_out(cx, need).await?,
        Tick::Remind => {
            need.reminded_at = Some(now);
            self::remind(cx, need).await?;
            "remind"
        }
        Tick::TakeBack => case_back(cx, need).await?,
        Tick::Nudge => {
            self::nudge(cx, need).await?;
            whatsapp::ask_hosts(cx, need, need.chat_id).await?;
            "nudge"
        }
        Tick::PartnerSilent => desk::partner_silent(cx, need).await?,
        Tick::Forward => {
            self::forward(cx, need).await?;
            "forward"
        }
        Tick::AlertAgain => {
            need.alerted_at = Some(now);
            self::alert(cx, need).await?;
            "alert"
        }
        Tick::AskHelper => {
            need.half_asked_at = Some(now);
            ask_helpers(cx, need).await?;
            "ask_helper"
        }
        Tick::Release => {
            free_silent(cx, need).await?;
            "release"
        }
        Tick::AskStillNeeded => ask_still(cx, need),
        Tick::Expire => run_out(cx, need).await?,
        Tick::Confirm => {
            need.step(Step::Confirm, now)?;
            thank_helpers(cx, need).await?;
            "confirm"
        }
        Tick::AskWorked => ask_worked(cx, need),
    })
}

/// Whether a need was handed over where there are no coordinators at all, so that its street still has it alone, and
/// its asker did not answer whether it is still needed.
async fn waits_for_nobody(cx: &mut Context<'_>, need: &Need) -> Result<bool> {
    let alone = need.state() == State::Forwarded && need.is_listed();
    let unanswered = cx.rules.clocks.is_unanswered(need, cx.tx.now());
    Ok(alone && unanswered && access::desks_for(cx, need).await?.is_empty())
}

/// A need that its street has alone ends in silence.
async fn run_out(cx: &mut Context<'_>, need: &mut Need) -> Result<&'static str> {
    need.step(Step::Expire, cx.tx.now())?;
    record::let_helpers_go(cx, need).await?;
    cx.tx.send(record::to_asker(need, Say::RanOut { code: need.code.clone() }));
    Ok("expire")
}

/// Asks the asker whether it is still needed.
fn ask_still(cx: &mut Context<'_>, need: &mut Need) -> &'static str {
    need.asked_at = Some(cx.tx.now());
    let ask = record::to_asker(need, Say::StillNeeded { code: need.code.clone() }).with_buttons(still_buttons(need));
    let otherwise = if need.is_listed() { record::ask_in_street(need) } else { record::invite_to(need) };
    cx.tx.send(ask.or(otherwise));
    "ask_still_needed"
}

/// Asks whether what the coordinators suggested worked.
fn ask_worked(cx: &mut Context<'_>, need: &mut Need) -> &'static str {
    need.asked_at = Some(cx.tx.now());
    let code = need.code.clone();
    let rows = vec![
        vec![Button::of(Label::Worked {}, still(need, false))],
        vec![Button::of(Label::DidNotWork {}, still(need, true))],
    ];
    cx.tx.send(record::to_asker(need, Say::DidItWork { code }).with_buttons(rows));
    "ask_worked"
}

/// A coordinator was asked about a case and stayed silent: it waits for another.
async fn case_back(cx: &mut Context<'_>, need: &mut Need) -> Result<&'static str> {
    need.step(Step::GiveBack, cx.tx.now())?;
    need.reminded_at = Some(cx.tx.now());
    record::tell_desk(cx, need).await?;
    cx.tx.send(record::to_asker(need, Say::BackInQueue { code: need.code.clone() }));
    Ok("take_back")
}

/// Two days of silence count as a yes: the helpers are thanked.
async fn thank_helpers(cx: &mut Context<'_>, need: &Need) -> Result<()> {
    for mut claim in cx.tx.claims_on(need.id).await? {
        claim.state = ClaimState::Ended;
        claim.ended_at = Some(cx.tx.now());
        cx.tx.send(Letter::tell(To::Person(claim.person_id), Say::Thanked { code: need.code.clone() }));
        cx.tx.put_claim(claim);
    }
    Ok(())
}

/// Asks the street once more, unless its admins asked for quiet.
async fn nudge(cx: &mut Context<'_>, need: &mut Need) -> Result<()> {
    need.nudged_at = Some(cx.tx.now());
    let Some(street) = cx.tx.chat(need.chat_id).await? else {
        return Ok(());
    };
    let too_late = matches!(cx.rules.clocks.next(need), Some((Tick::Forward, at)) if at <= cx.tx.now());
    if too_late {
        // After a long stop both are due: the coordinators hear, and the street is not asked in vain.
        return Ok(());
    }
    let quiet = street.quiet_until.is_some_and(|until| until > cx.tx.now());
    if street.state != ChatState::Active || quiet {
        return Ok(());
    }
    let words = if need.words_are_public() { need.words.clone() } else { String::new() };
    let category = need.category.unwrap_or(Category::Information);
    let say = Say::StillLooking { code: need.code.clone(), category, words };
    let button = Button::of(Label::CanHelp {}, Command::Can { code: need.code.clone() });
    cx.tx.send(Letter::tell(To::Chat(street.id), say).with_buttons(vec![vec![button]]));
    Ok(())
}

/// Hands a need to the coordinators, once, and asks its asker whether they may read the words.
async fn forward(cx: &mut Context<'_>, need: &mut Need) -> Result<()> {
    need.step(Step::Forward, cx.tx.now())?;
    let desk = record::tell_desk(cx, need).await?;
    if !desk {
        tracing::error!(need = need.id, "no coordinators' chat for this area: the case waits for one");
    }
    if need.is_danger() {
        record::override_for_safety(cx, need).await?;
    }
    if need.urgency == Urgency::Emergency {
        alert(cx, need).await?;
    }
    if !need.is_danger() && need.consent == Consent::Unasked {
        need.consent = Consent::Asked;
        let otherwise = if need.is_listed() { record::ask_in_street(need) } else { record::invite_to(need) };
        cx.tx.send(intake::may_share(need, desk, otherwise).after(cx.rules.clocks.not_quiet(cx.tx.now())));
    }
    Ok(())
}

/// Reminds the coordinators of a case that nobody moved, or of something held.
async fn remind(cx: &mut Context<'_>, need: &Need) -> Result<()> {
    let code = need.code.clone();
    for desk in access::desks_for(cx, need).await? {
        let say = match need.state() {
            State::Held => Say::HeldStill { code: code.clone() },
            State::Accepted => Say::OwnerSilent { code: code.clone() },
            _ => Say::CaseStill { code: code.clone() },
        };
        cx.tx.send(Letter::tell(To::Chat(desk.id), say));
    }
    desk::remind_partner(cx, need).await?;
    let danger = need.urgency == Urgency::Emergency;
    let owner = match (need.state(), need.owner_id) {
        (State::Accepted, Some(owner)) => access::on_duty(cx, owner, danger).await?,
        _ => None,
    };
    if let Some(owner) = owner {
        let mut letter = Letter::tell(To::Person(owner), Say::OwnerAsked { code });
        if danger {
            letter.lane = Lane::Danger;
        }
        cx.tx.send(letter);
    }
    Ok(())
}

async fn alert(cx: &mut Context<'_>, need: &Need) -> Result<()> {
    for desk in access::desks_for(cx, need).await? {
        let say = Say::EmergencyAgain { code: need.code.clone() };
        let take = Button::of(Label::Take {}, Command::Take { code: need.code.clone() });
        cx.tx.send(Letter::tell(To::Chat(desk.id), say).with_buttons(vec![vec![take]]).urgent());
    }
    Ok(())
}

async fn ask_helpers(cx: &mut Context<'_>, need: &Need) -> Result<()> {
    for claim in cx.tx.claims_on(need.id).await? {
        if claim.state != ClaimState::Live {
            continue;
        }
        let rows = vec![vec![
            Button::of(Label::OnIt {}, Command::OnIt { code: need.code.clone() }),
            Button::of(Label::Done {}, Command::Done { code: need.code.clone() }),
            Button::of(Label::Release {}, Command::Release { code: need.code.clone() }),
        ]];
        let say = Say::AskedHelper { code: need.code.clone() };
        let otherwise = Fallback::InGroup { chat_id: need.chat_id, message: None, callback: None };
        cx.tx.send(Letter::tell(To::Person(claim.person_id), say).with_buttons(rows).about(need.id).or(otherwise));
    }
    Ok(())
}

/// Frees the places of helpers who showed no sign of life, once, and opens the card again.
async fn free_silent(cx: &mut Context<'_>, need: &mut Need) -> Result<()> {
    for mut claim in cx.tx.claims_on(need.id).await? {
        if claim.state == ClaimState::Live {
            record::hide_from(cx, need, Some(claim.person_id)).await?;
            claim.state = ClaimState::Released;
            claim.ended_at = Some(cx.tx.now());
            let say = Say::ClaimRanOut { code: need.code.clone() };
            cx.tx.send(Letter::tell(To::Person(claim.person_id), say));
            cx.tx.put_claim(claim);
        }
    }
    if need.state() == State::Claimed {
        need.step(Step::Free, cx.tx.now())?;
    }
    need.half_asked_at = None;
    cx.tx.send(record::street_card(need.chat_id, need.id));
    cx.tx.send(record::to_asker(need, Say::HelperGone { code: need.code.clone() }));
    Ok(())
}

fn still_buttons(need: &Need) -> Vec<Vec<Button>> {
    vec![vec![Button::of(Label::StillNeeded {}, still(need, true)), Button::of(Label::NoLonger {}, still(need, false))]]
}

/// The answer to "is it still needed?".
fn still(need: &Need, yes: bool) -> Command {
    Command::Still { code: need.code.clone(), yes, version: Some(need.version) }
}
