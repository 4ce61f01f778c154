//! A second pair of eyes: submit, approve, reject, and, in an emergency, one person alone, looked at within the hour.

use super::{level_word, part, reach, reply, send};
use crate::domain::awaiting::Question;
use crate::domain::broadcast::{Broadcast, Level, Move, REVIEW_WITHIN, Stage};
use crate::domain::letter::{Button, Fallback, Letter, To};
use crate::domain::redact::plain;
use crate::domain::role::{Right, Role};
use crate::domain::say::{Label, Say, Voice};
use crate::service::access::Here;
use crate::service::{Context, Result};

/// The author asks for somebody else's yes.
pub(super) async fn submit(cx: &mut Context<'_>, here: Here, mut broadcast: Broadcast) -> Result<()> {
    let reference = broadcast.reference();
    let facts = super::facts(cx, &broadcast).await?;
    if !broadcast.lacks(facts).is_empty() {
        return super::ask_next(cx, &here, &broadcast).await;
    }
    if broadcast.go(Move::Submit, cx.tx.now()).is_err() {
        return Ok(here.reply(cx.tx, Voice::TooLateToChange { reference, stage: broadcast.stage() }));
    }
    cx.tx.put_broadcast(&broadcast).await?;
    super::audit_broadcast(cx, &here, &broadcast, "submit_broadcast", "");
    let approvers = super::approvers(cx, &broadcast).await?;
    let emergency = broadcast.level == Some(Level::Emergency);
    for approver in &approvers {
        ask_approver(cx, *approver, &broadcast).await?;
    }
    let mut rows = Vec::new();
    if emergency {
        rows.push(vec![Button::of(Label::Override {}, part(broadcast.id, "override", ""))]);
    }
    let asked = i64::try_from(approvers.len()).unwrap_or(0);
    here.note(cx.tx, None, false);
    here.privately(cx.tx, Voice::Submitted { reference, asked }, rows, Fallback::Skip);
    let reach = reach::reach(cx, &broadcast).await?;
    reach::tell_cost(cx, here.person_id(), &broadcast, &reach);
    Ok(())
}

/// Shows an approver the very text, with the buttons that fit this version of it and no other.
pub(super) async fn ask_approver(cx: &mut Context<'_>, approver: i64, broadcast: &Broadcast) -> Result<()> {
    super::preview(cx, approver, broadcast).await?;
    let reach = reach::reach(cx, broadcast).await?;
    reach::tell_cost(cx, approver, broadcast, &reach);
    let (id, version) = (broadcast.id, broadcast.version);
    let author = cx.tx.person(broadcast.author()).await?.map_or_else(String::new, |person| person.first_name);
    let say = Voice::PleaseApprove {
        reference: broadcast.reference(),
        name: author,
        level: level_word(broadcast.level),
        groups: reach.count_groups(),
        people: reach.people_about,
        direct: i64::try_from(reach.people.len()).unwrap_or(0),
        goes: broadcast.send_at.unwrap_or(0).into(),
        ends: broadcast.expires_at.unwrap_or(0).into(),
        version,
    };
    let rows = vec![vec![
        Button::of(Label::Approve {}, part(id, "approve", &version.to_string())),
        Button::of(Label::Reject {}, part(id, "reject", "")),
    ]];
    let mut letter = Letter::tell(To::Person(approver), say).with_buttons(rows).urgent();
    if broadcast.level == Some(Level::Emergency) {
        letter = letter.in_danger();
    }
    cx.tx.send(letter);
    Ok(())
}

/// Whether somebody may agree to a broadcast, or look at it afterwards; else they are refused. Never a writer of it.
async fn may_agree(cx: &mut Context<'_>, here: &Here, broadcast: &Broadcast, what: &str) -> Result<bool> {
    let (me, reference) = (here.person_id(), broadcast.reference());
    let administers = what == "review" && super::covers(cx, me, Right::Administer, broadcast).await?;
    if !administers && !super::covers(cx, me, Right::Approve, broadcast).await? {
        if cx.tx.roles_of(me).await?.is_empty() {
            // A stranger is told the same whether it exists or not.
            super::no_broadcast(cx, here, broadcast.id)?;
            return Ok(false);
        }
        super::audit_broadcast(cx, here, broadcast, "refused_approve", "no role");
        here.reply(cx.tx, Voice::ApproversOnly {});
        return Ok(false);
    }
    if broadcast.writers.contains(&me) {
        super::audit_broadcast(cx, here, broadcast, "refused_approve", "author");
        here.reply(cx.tx, Voice::NotYourOwn { reference });
        return Ok(false);
    }
    Ok(true)
}

/// `/approve B12 7`, `/reject B12 why`, `/review B12`.
pub(super) async fn agree_to(
    cx: &mut Context<'_>,
    mut here: Here,
    mut broadcast: Broadcast,
    what: &str,
    words: &str,
) -> Result<()> {
    if !may_agree(cx, &here, &broadcast, what).await? {
        return Ok(());
    }
    let (me, reference) = (here.person_id(), broadcast.reference());
    match what {
        "review" => return self::review(cx, here, broadcast).await,
        "agree" => return reply::agree_to_closing(cx, here, broadcast).await,
        "approve" => {
            if words.is_empty() {
                return Ok(here.reply(cx.tx, Voice::WhichVersion { reference, version: broadcast.version }));
            }
            if !broadcast.may_be_approved_by(me, words.trim().parse().unwrap_or(-1)) {
                return Ok(here.reply(cx.tx, Voice::HasChanged { reference, stage: broadcast.stage() }));
            }
            let facts = super::facts(cx, &broadcast).await?;
            if let Some(lack) = broadcast.lacks(facts).into_iter().next() {
                return Ok(here.reply(cx.tx, Voice::CannotGo { reference, problem: lack }));
            }
            broadcast.go(Move::Approve, cx.tx.now()).map_err(|_| crate::store::StoreError::Panicked)?;
            broadcast.approver_id = Some(me);
        }
        _ if broadcast.stage() != Stage::Pending => {
            return Ok(here.reply(cx.tx, Voice::HasChanged { reference, stage: broadcast.stage() }));
        }
        _ if words.is_empty() => {
            let until = cx.tx.now() + super::WORDS_WITHIN;
            here.wait_for(cx.tx, Question::Broadcast(broadcast.id, "reject".to_owned()), until);
            return Ok(here.reply(cx.tx, Voice::WhyReject { reference }));
        }
        _ => {
            broadcast.go(Move::Reject, cx.tx.now()).map_err(|_| crate::store::StoreError::Panicked)?;
            broadcast.reason = plain(words).chars().take(300).collect();
        }
    }
    broadcast.due_at = if what == "approve" { broadcast.send_at.map(|at| at.max(cx.tx.now())) } else { None };
    cx.tx.put_broadcast(&broadcast).await?;
    super::audit_broadcast(cx, &here, &broadcast, &format!("{what}_broadcast"), "");
    let name = here.name();
    let to_author = if what == "approve" {
        here.acknowledge(cx.tx, Voice::ApprovalNoted { reference: reference.clone() });
        Voice::Approved { reference, name, goes: broadcast.send_at.unwrap_or(0).into() }
    } else {
        here.acknowledge(cx.tx, Voice::RejectionNoted { reference: reference.clone() });
        Voice::Rejected { reference, name, words: broadcast.reason.clone() }
    };
    cx.tx.send(Letter::tell(To::Person(broadcast.author()), to_author));
    Ok(())
}

/// `/override B12 why`: one officer alone lets an emergency go. Somebody else must look at it within the hour.
pub(super) async fn override_alone(
    cx: &mut Context<'_>,
    mut here: Here,
    mut broadcast: Broadcast,
    why: &str,
) -> Result<()> {
    let reference = broadcast.reference();
    if broadcast.level != Some(Level::Emergency) {
        return Ok(here.reply(cx.tx, Voice::OnlyInEmergency { reference }));
    }
    let facts = super::facts(cx, &broadcast).await?;
    if !broadcast.lacks(facts).is_empty() {
        return super::ask_next(cx, &here, &broadcast).await;
    }
    if why.trim().is_empty() {
        let until = cx.tx.now() + super::WORDS_WITHIN;
        here.wait_for(cx.tx, Question::Broadcast(broadcast.id, "override".to_owned()), until);
        here.note(cx.tx, None, false);
        here.privately(cx.tx, Voice::WhyAlone { reference }, Vec::new(), Fallback::Skip);
        return Ok(());
    }
    if broadcast.go(Move::Override, cx.tx.now()).is_err() {
        return Ok(here.reply(cx.tx, Voice::TooLateToChange { reference, stage: broadcast.stage() }));
    }
    broadcast.alone = true;
    broadcast.reason = plain(why).chars().take(300).collect();
    broadcast.due_at = broadcast.send_at.map(|at| at.max(cx.tx.now()));
    cx.tx.put_broadcast(&broadcast).await?;
    super::audit_broadcast(cx, &here, &broadcast, "override_broadcast", "one officer alone");
    let (goes, ends) = (broadcast.due_at.unwrap_or(0).into(), broadcast.expires_at.unwrap_or(0).into());
    here.acknowledge(cx.tx, Voice::GoesAlone { reference, goes, ends });
    ask_for_review(cx, &broadcast).await
}

/// Asks approvers, and who runs the council's roles, to look at what one person let go alone.
pub(super) async fn ask_for_review(cx: &mut Context<'_>, broadcast: &Broadcast) -> Result<()> {
    let mut who = super::approvers(cx, broadcast).await?;
    for holder in cx.tx.holders(Some(Role::Administrator)).await? {
        let id = holder.person_id;
        let other = !who.contains(&id) && !broadcast.writers.contains(&id);
        if other && super::covers(cx, id, Right::Administer, broadcast).await? {
            who.push(id);
        }
    }
    let name = cx.tx.person(broadcast.author()).await?.map_or_else(String::new, |person| person.first_name);
    for person in who {
        super::preview(cx, person, broadcast).await?;
        let say = Voice::PleaseReview {
            goes: broadcast.due_at.or(broadcast.started_at).unwrap_or(0).into(),
            reference: broadcast.reference(),
            name: name.clone(),
            words: broadcast.reason.clone(),
        };
        let looked = Button::of(Label::Reviewed {}, part(broadcast.id, "review", ""));
        cx.tx.send(Letter::tell(To::Person(person), say).with_buttons(vec![vec![looked]]).in_danger());
    }
    Ok(())
}

async fn review(cx: &mut Context<'_>, here: Here, mut broadcast: Broadcast) -> Result<()> {
    let reference = broadcast.reference();
    if !broadcast.alone || broadcast.reviewed_at.is_some() || broadcast.started_at.is_none() {
        return Ok(here.reply(cx.tx, Voice::NothingToReview { reference }));
    }
    broadcast.reviewed_at = Some(cx.tx.now());
    cx.tx.put_broadcast(&broadcast).await?;
    let late = broadcast.started_at.is_some_and(|at| at + REVIEW_WITHIN < cx.tx.now());
    super::audit_broadcast(cx, &here, &broadcast, "review_broadcast", if late { "late" } else { "in time" });
    here.acknowledge(cx.tx, Voice::ReviewNoted { reference: reference.clone() });
    cx.tx.send(Letter::tell(To::Person(broadcast.author()), Voice::Reviewed { reference, name: here.name() }));
    Ok(())
}

/// `/broadcast B12 cancel`: it does not go, or, while it goes, goes no further.
pub(super) async fn cancel(cx: &mut Context<'_>, here: Here, mut broadcast: Broadcast) -> Result<()> {
    let reference = broadcast.reference();
    let was = broadcast.stage();
    if broadcast.go(Move::Cancel, cx.tx.now()).is_err() {
        return Ok(here.reply(cx.tx, Voice::TooLateToChange { reference, stage: was }));
    }
    let stopped = cx.tx.cancel_deliveries(broadcast.id).await?;
    broadcast.due_at = (broadcast.stage() == Stage::Sent).then_some(cx.tx.now());
    cx.tx.put_broadcast(&broadcast).await?;
    send::report_again(cx, &broadcast).await?;
    super::audit_broadcast(cx, &here, &broadcast, "cancel_broadcast", "");
    if was == Stage::Pending {
        for approver in super::approvers(cx, &broadcast).await? {
            cx.tx.send(Letter::tell(To::Person(approver), Voice::NoLongerAsked { reference: reference.clone() }));
        }
    }
    let say: Say = match was {
        Stage::Sending => Voice::StoppedSending { reference, left: i64::try_from(stopped).unwrap_or(0) }.into(),
        _ => Voice::Cancelled { reference }.into(),
    };
    here.acknowledge(cx.tx, say);
    Ok(())
}
