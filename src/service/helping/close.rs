//! Endings: sorted, withdrawn, reopened, and whether it is still needed.

use crate::domain::need::{CloseReason, Need, REOPEN_FOR, State, Step};
use crate::domain::say::Say;
use crate::service::access::here::Here;
use crate::service::record::needs::Change;
use crate::service::{Result, Service};
use crate::store::Tx;

impl Service {
    /// `/sorted`: the asker no longer needs help. Said by the helper, it means done.
    pub(in crate::service) async fn sorted(&self, tx: &mut Tx, here: Here, typed: &str) -> Result<()> {
        let Some(need) = self.find(tx, &here, typed).await? else {
            return Ok(());
        };
        if need.person_id == here.person_id() {
            return self.sorted_by_asker(tx, here, need).await;
        }
        let claims = tx.claims_on(need.id).await?;
        if claims.iter().any(|c| c.person_id == here.person_id()) {
            return self.done(tx, here, typed).await;
        }
        Ok(here.reply(tx, Say::NotYourNeed { code: need.code }))
    }

    /// The asker says that it is sorted.
    pub(in crate::service) async fn sorted_by_asker(&self, tx: &mut Tx, here: Here, mut need: Need) -> Result<()> {
        let code = need.code.clone();
        match need.state() {
            State::Draft => return self.end(tx, here, need, Step::Withdraw, Say::Withdrawn { code }).await,
            state if state.is_closed() => return Ok(here.acknowledge(tx, Say::SortedWithout { code })),
            _ => {}
        }
        need.asked_at = None;
        self.end(tx, here, need, Step::Sorted, Say::SortedWithout { code }).await
    }

    /// `/withdraw`: the asker takes a need back, or the helper an offer.
    pub(in crate::service) async fn withdraw(&self, tx: &mut Tx, here: Here, typed: &str) -> Result<()> {
        if self.withdraw_offer(tx, &here, typed).await? {
            return Ok(());
        }
        let Some(need) = self.find(tx, &here, typed).await? else {
            return Ok(());
        };
        let code = need.code.clone();
        if need.person_id != here.person_id() {
            return Ok(here.reply(tx, Say::NotYourNeed { code }));
        }
        if need.state().is_closed() {
            return Ok(here.acknowledge(tx, Say::Withdrawn { code }));
        }
        self.end(tx, here, need, Step::Withdraw, Say::Withdrawn { code }).await
    }

    async fn end(&self, tx: &mut Tx, here: Here, mut need: Need, step: Step, say: Say) -> Result<()> {
        let was = need.state();
        need.step(step, tx.now())?;
        if was == State::Held {
            // It was not looked at, so its asker cannot bring it back alone.
            need.closed_for = Some(CloseReason::Unsafe);
        }
        self.let_helpers_go(tx, &need).await?;
        let name = if step == Step::Sorted { "sorted" } else { "withdraw" };
        self.save(tx, &mut need, Change { actor: Some(here.person_id()), step: name, was: Some(was), why: "" }).await?;
        here.acknowledge(tx, say);
        Ok(())
    }

    /// `/reopen`: the asker, or a coordinator, opens a closed need again within 14 days.
    pub(in crate::service) async fn reopen(&self, tx: &mut Tx, here: Here, typed: &str) -> Result<()> {
        let Some(mut need) = self.find(tx, &here, typed).await? else {
            return Ok(());
        };
        let code = need.code.clone();
        let staff = self.works_on(tx, here.person_id(), &need).await?;
        if need.person_id != here.person_id() && !staff {
            return Ok(here.reply(tx, Say::NotYourNeed { code }));
        }
        let was = need.state();
        if !was.is_closed() || need.category.is_none() || !need.placed {
            return Ok(here.reply(tx, Say::NotClosed { code }));
        }
        if need.needs_its_look() {
            return Ok(here.reply(tx, Say::NeverShown { code }));
        }
        if need.closed_for == Some(CloseReason::Unsafe) && !staff {
            return Ok(here.reply(tx, Say::NotReopened { code }));
        }
        if need.closed_at.is_none_or(|at| at + REOPEN_FOR < tx.now()) {
            return Ok(here.reply(tx, Say::TooLateToReopen { code }));
        }
        need.step(Step::Reopen, tx.now())?;
        let change = Change { actor: Some(here.person_id()), step: "reopen", was: Some(was), why: "" };
        self.save(tx, &mut need, change).await?;
        here.acknowledge(tx, Say::Reopened { code: code.clone() });
        if need.person_id != here.person_id() {
            tx.send(crate::service::record::needs::to_asker(&need, Say::Reopened { code }));
        }
        Ok(())
    }

    /// The asker says whether it is still needed; for a signposted need, whether help is still missing.
    pub(in crate::service) async fn still(
        &self,
        tx: &mut Tx,
        here: Here,
        typed: &str,
        (yes, version): (bool, Option<i64>),
    ) -> Result<()> {
        let Some(mut need) = self.find(tx, &here, typed).await? else {
            return Ok(());
        };
        let code = need.code.clone();
        if need.person_id != here.person_id() {
            return Ok(here.reply(tx, Say::NotYourNeed { code }));
        }
        if version.is_some_and(|v| v != need.version) {
            return Ok(here.reply(tx, Say::OldQuestion { code }));
        }
        let was = need.state();
        match (was, yes) {
            (State::Signposted, false) => {
                self.note_private(tx, &need, "worked", Some(here.person_id()));
                Ok(here.acknowledge(tx, Say::GladItWorked { code }))
            }
            (state, true) if state.is_closed() => self.reopen(tx, here, typed).await,
            (state, false) if state.is_closed() => Ok(here.acknowledge(tx, Say::SortedWithout { code })),
            (_, false) => self.sorted_by_asker(tx, here, need).await,
            (_, true) => {
                need.asked_at = None;
                need.need_by = None;
                if need.opened_at.is_some() {
                    need.opened_at = Some(tx.now());
                }
                need.version += 1;
                let change = Change { actor: Some(here.person_id()), step: "still_needed", was: Some(was), why: "" };
                self.save(tx, &mut need, change).await?;
                here.acknowledge(tx, Say::StillNeededNoted { code });
                Ok(())
            }
        }
    }
}
