//! Endings: sorted, withdrawn, reopened, and whether it is still needed.

use super::{help, offer};
use crate::domain::code::Code;
use crate::domain::need::{CloseReason, Need, REOPEN_FOR, State, Step};
use crate::domain::say::Say;
use crate::service::access::{self, Here};
use crate::service::record::{self, Change};
use crate::service::{Context, Result};

/// `/sorted`: the asker no longer needs help. Said by the helper, it means done.
pub(in crate::service) async fn sorted(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    let Some(need) = access::find(cx, &here, code).await? else {
        return Ok(());
    };
    if need.person_id == here.person_id() {
        return sorted_by_asker(cx, here, need).await;
    }
    let claims = cx.tx.claims_on(need.id).await?;
    if claims.iter().any(|c| c.person_id == here.person_id()) {
        return help::done(cx, here, code).await;
    }
    Ok(here.reply(cx.tx, Say::NotYourNeed { code: need.code }))
}

/// The asker says that it is sorted.
pub(super) async fn sorted_by_asker(cx: &mut Context<'_>, here: Here, mut need: Need) -> Result<()> {
    let code = need.code.clone();
    match need.state() {
        State::Draft => return end(cx, here, need, Step::Withdraw, Say::Withdrawn { code }).await,
        state if state.is_closed() => return Ok(here.acknowledge(cx.tx, Say::SortedWithout { code })),
        _ => {}
    }
    need.asked_at = None;
    end(cx, here, need, Step::Sorted, Say::SortedWithout { code }).await
}

/// `/withdraw`: the asker takes a need back, or the helper an offer.
pub(in crate::service) async fn withdraw(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    if offer::withdraw_offer(cx, &here, code).await? {
        return Ok(());
    }
    let Some(need) = access::own_need(cx, &here, code).await? else {
        return Ok(());
    };
    let code = need.code.clone();
    if need.state().is_closed() {
        return Ok(here.acknowledge(cx.tx, Say::Withdrawn { code }));
    }
    end(cx, here, need, Step::Withdraw, Say::Withdrawn { code }).await
}

async fn end(cx: &mut Context<'_>, here: Here, mut need: Need, step: Step, say: Say) -> Result<()> {
    let was = need.state();
    need.step(step, cx.tx.now())?;
    if was == State::Held {
        // It was not looked at, so its asker cannot bring it back alone.
        need.closed_for = Some(CloseReason::Unsafe);
    }
    record::let_helpers_go(cx, &need).await?;
    let name = if step == Step::Sorted { "sorted" } else { "withdraw" };
    record::save(cx, &mut need, Change { actor: Some(here.person_id()), step: name, was: Some(was), why: "" }).await?;
    here.acknowledge(cx.tx, say);
    Ok(())
}

/// `/reopen`: the asker, or a coordinator, opens a closed need again within 14 days.
pub(in crate::service) async fn reopen(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    let Some(mut need) = access::find(cx, &here, code).await? else {
        return Ok(());
    };
    let code = need.code.clone();
    let staff = access::works_on(cx, here.person_id(), &need).await?;
    if need.person_id != here.person_id() && !staff {
        return Ok(here.reply(cx.tx, Say::NotYourNeed { code }));
    }
    let was = need.state();
    if !was.is_closed() || need.category.is_none() || !need.placed {
        return Ok(here.reply(cx.tx, Say::NotClosed { code }));
    }
    if need.needs_its_look() {
        return Ok(here.reply(cx.tx, Say::NeverShown { code }));
    }
    if need.closed_for == Some(CloseReason::Unsafe) && !staff {
        return Ok(here.reply(cx.tx, Say::NotReopened { code }));
    }
    if need.closed_at.is_none_or(|at| at + REOPEN_FOR < cx.tx.now()) {
        return Ok(here.reply(cx.tx, Say::TooLateToReopen { code }));
    }
    need.step(Step::Reopen, cx.tx.now())?;
    let change = Change { actor: Some(here.person_id()), step: "reopen", was: Some(was), why: "" };
    record::save(cx, &mut need, change).await?;
    here.acknowledge(cx.tx, Say::Reopened { code: code.clone() });
    if need.person_id != here.person_id() {
        cx.tx.send(record::to_asker(&need, Say::Reopened { code }));
    }
    Ok(())
}

/// The asker says whether it is still needed; for a signposted need, whether help is still missing.
pub(in crate::service) async fn still(
    cx: &mut Context<'_>,
    here: Here,
    code: &Code,
    yes: bool,
    version: Option<i64>,
) -> Result<()> {
    let Some(mut need) = access::own_need(cx, &here, code).await? else {
        return Ok(());
    };
    let code = need.code.clone();
    if version.is_some_and(|v| v != need.version) {
        return Ok(here.reply(cx.tx, Say::OldQuestion { code }));
    }
    let was = need.state();
    match (was, yes) {
        (State::Signposted, false) => {
            record::note_private(cx, &need, "worked", Some(here.person_id()));
            Ok(here.acknowledge(cx.tx, Say::GladItWorked { code }))
        }
        (state, true) if state.is_closed() => reopen(cx, here, &code).await,
        (state, false) if state.is_closed() => Ok(here.acknowledge(cx.tx, Say::SortedWithout { code })),
        (_, false) => sorted_by_asker(cx, here, need).await,
        (_, true) => {
            need.asked_at = None;
            need.need_by = None;
            if need.opened_at.is_some() {
                need.opened_at = Some(cx.tx.now());
            }
            need.version += 1;
            let change = Change { actor: Some(here.person_id()), step: "still_needed", was: Some(was), why: "" };
            record::save(cx, &mut need, change).await?;
            here.acknowledge(cx.tx, Say::StillNeededNoted { code });
            Ok(())
        }
    }
}
