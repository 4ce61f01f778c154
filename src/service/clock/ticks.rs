//! What clocks do: nudge, hand over, ask, free, expire. Called with `now`; each tick happens once.

use crate::command::Command;
use crate::domain::category::Category;
use crate::domain::clock::Tick;
use crate::domain::letter::{Button, Lane, Letter, Otherwise, To};
use crate::domain::need::{ClaimState, Consent, Need, State, Step, Urgency};
use crate::domain::say::{Label, Say};
use crate::domain::street::ChatState;
use crate::service::intake::ask::may_share;
use crate::service::record::needs::{Change, ask_in_street, invite_to, street_card, to_asker};
use crate::service::{Result, Service};
use crate::store::Tx;

impl Service {
    /// Does what every clock that is due asks for; how many needs were looked at.
    ///
    /// # Errors
    /// When the memory fails; then nothing of it happened.
    pub async fn run_due(&self, tx: &mut Tx) -> Result<usize> {
        let needs = tx.needs_due().await?;
        let count = needs.len();
        for need in needs {
            self.tick(tx, need).await?;
        }
        let offers = tx.offers_due().await?;
        let count = count + offers.len();
        for offer in offers {
            self.offer_due(tx, offer).await?;
        }
        let mut count = count + self.broadcasts_due(tx).await? + self.admissions_due(tx).await?;
        if count == 0 {
            // A digest counts what is there when everything else that is due was done.
            count += self.digests_due(tx).await? + self.hosts_due(tx).await?;
        }
        let lines = tx.take_audits();
        tx.add_audit(lines, &self.rules().key).await?;
        Ok(count)
    }

    async fn tick(&self, tx: &mut Tx, mut need: Need) -> Result<()> {
        let now = tx.now();
        let Some((tick, at)) = self.rules().clocks.next(&need) else {
            need.due_at = None;
            tx.put_need(need);
            return Ok(());
        };
        if at > now {
            need.due_at = Some(at);
            tx.put_need(need);
            return Ok(());
        }
        let was = need.state();
        let step = self.act(tx, &mut need, tick).await?;
        if step.is_empty() {
            need.due_at = self.rules().clocks.next(&need).map(|(_, at)| at);
            tx.put_need(need);
            return Ok(());
        }
        self.save(tx, &mut need, Change { actor: None, step, was: Some(was), why: "clock" }).await
    }

    /// Does one tick; its name for the history.
    async fn act(&self, tx: &mut Tx, need: &mut Need, tick: Tick) -> Result<&'static str> {
        let now = tx.now();
        Ok(match tick {
            Tick::DropDraft => {
                need.step(Step::Expire, now)?;
                need.forget_unseen();
                "drop_draft"
            }
            Tick::Match => {
                need.matched_at = Some(now);
                let asked = self.ask_people(tx, need).await?;
                if asked == 0 { "" } else { "match" }
            }
            Tick::Remind if self.waits_for_nobody(tx, need).await? => self.run_out(tx, need).await?,
            Tick::Remind => {
                need.reminded_at = Some(now);
                self.remind(tx, need).await?;
                "remind"
            }
            Tick::TakeBack => self.case_back(tx, need).await?,
            Tick::Nudge => {
                self.nudge(tx, need).await?;
                self.ask_hosts(tx, need, need.chat_id).await?;
                "nudge"
            }
            Tick::PartnerSilent => self.partner_silent(tx, need).await?,
            Tick::Forward => {
                self.forward(tx, need).await?;
                "forward"
            }
            Tick::AlertAgain => {
                need.alerted_at = Some(now);
                self.alert(tx, need).await?;
                "alert"
            }
            Tick::AskHelper => {
                need.half_asked_at = Some(now);
                self.ask_helpers(tx, need).await?;
                "ask_helper"
            }
            Tick::Release => {
                self.free_silent(tx, need).await?;
                "release"
            }
            Tick::AskStillNeeded => self.ask_still(tx, need),
            Tick::Expire => self.run_out(tx, need).await?,
            Tick::Confirm => {
                need.step(Step::Confirm, now)?;
                self.thank_helpers(tx, need).await?;
                "confirm"
            }
            Tick::AskWorked => self.ask_worked(tx, need),
        })
    }

    /// Whether a need was handed over where there are no coordinators at all, so that its street still has it alone, and
    /// its asker did not answer whether it is still needed.
    async fn waits_for_nobody(&self, tx: &mut Tx, need: &Need) -> Result<bool> {
        let alone = need.state() == State::Forwarded && need.is_listed();
        let unanswered = self.rules().clocks.is_unanswered(need, tx.now());
        Ok(alone && unanswered && self.desks_for(tx, need).await?.is_empty())
    }

    /// A need that its street has alone ends in silence.
    async fn run_out(&self, tx: &mut Tx, need: &mut Need) -> Result<&'static str> {
        need.step(Step::Expire, tx.now())?;
        self.let_helpers_go(tx, need).await?;
        tx.send(to_asker(need, Say::RanOut { code: need.code.clone() }));
        Ok("expire")
    }

    /// Asks the asker whether it is still needed.
    fn ask_still(&self, tx: &mut Tx, need: &mut Need) -> &'static str {
        need.asked_at = Some(tx.now());
        let ask = to_asker(need, Say::StillNeeded { code: need.code.clone() }).with_buttons(still_buttons(need));
        let otherwise = if need.is_listed() { ask_in_street(need) } else { invite_to(need) };
        tx.send(ask.or(otherwise));
        "ask_still_needed"
    }

    /// Asks whether what the coordinators suggested worked.
    fn ask_worked(&self, tx: &mut Tx, need: &mut Need) -> &'static str {
        need.asked_at = Some(tx.now());
        let code = need.code.clone();
        let rows = vec![
            vec![Button::of(Label::Worked {}, still(need, false))],
            vec![Button::of(Label::DidNotWork {}, still(need, true))],
        ];
        tx.send(to_asker(need, Say::DidItWork { code }).with_buttons(rows));
        "ask_worked"
    }

    /// A coordinator was asked about a case and stayed silent: it waits for another.
    async fn case_back(&self, tx: &mut Tx, need: &mut Need) -> Result<&'static str> {
        need.step(Step::GiveBack, tx.now())?;
        need.reminded_at = Some(tx.now());
        self.tell_desk(tx, need).await?;
        tx.send(to_asker(need, Say::BackInQueue { code: need.code.clone() }));
        Ok("take_back")
    }

    /// Two days of silence count as a yes: the helpers are thanked.
    async fn thank_helpers(&self, tx: &mut Tx, need: &Need) -> Result<()> {
        for mut claim in tx.claims_on(need.id).await? {
            claim.state = ClaimState::Ended;
            claim.ended_at = Some(tx.now());
            tx.send(Letter::tell(To::Person(claim.person_id), Say::Thanked { code: need.code.clone() }));
            tx.put_claim(claim);
        }
        Ok(())
    }

    /// Asks the street once more, unless its admins asked for quiet.
    async fn nudge(&self, tx: &mut Tx, need: &mut Need) -> Result<()> {
        need.nudged_at = Some(tx.now());
        let Some(street) = tx.chat(need.chat_id).await? else {
            return Ok(());
        };
        let too_late = matches!(self.rules().clocks.next(need), Some((Tick::Forward, at)) if at <= tx.now());
        if too_late {
            // After a long stop both are due: the coordinators hear, and the street is not asked in vain.
            return Ok(());
        }
        let quiet = street.quiet_until.is_some_and(|until| until > tx.now());
        if street.state != ChatState::Active || quiet {
            return Ok(());
        }
        let words = if need.words_are_public() { need.words.clone() } else { String::new() };
        let category = need.category.unwrap_or(Category::Information);
        let say = Say::StillLooking { code: need.code.clone(), category, words };
        let button = Button::of(Label::CanHelp {}, Command::Can { code: need.code.to_string() });
        tx.send(Letter::tell(To::Chat(street.id), say).with_buttons(vec![vec![button]]));
        Ok(())
    }

    /// Hands a need to the coordinators, once, and asks its asker whether they may read the words.
    async fn forward(&self, tx: &mut Tx, need: &mut Need) -> Result<()> {
        need.step(Step::Forward, tx.now())?;
        let desk = self.tell_desk(tx, need).await?;
        if !desk {
            tracing::error!(need = need.id, "no coordinators' chat for this area: the case waits for one");
        }
        if need.is_danger() {
            self.override_for_safety(tx, need).await?;
        }
        if need.urgency == Urgency::Emergency {
            self.alert(tx, need).await?;
        }
        if !need.is_danger() && need.consent == Consent::Unasked {
            need.consent = Consent::Asked;
            let otherwise = if need.is_listed() { ask_in_street(need) } else { invite_to(need) };
            tx.send(may_share(need, desk, otherwise).after(self.rules().clocks.not_quiet(tx.now())));
        }
        Ok(())
    }

    /// Reminds the coordinators of a case that nobody moved, or of something held.
    async fn remind(&self, tx: &mut Tx, need: &Need) -> Result<()> {
        let code = need.code.clone();
        for desk in self.desks_for(tx, need).await? {
            let say = match need.state() {
                State::Held => Say::HeldStill { code: code.clone() },
                State::Accepted => Say::OwnerSilent { code: code.clone() },
                _ => Say::CaseStill { code: code.clone() },
            };
            tx.send(Letter::tell(To::Chat(desk.id), say));
        }
        self.remind_partner(tx, need).await?;
        let danger = need.urgency == Urgency::Emergency;
        let owner = match (need.state(), need.owner_id) {
            (State::Accepted, Some(owner)) => self.on_duty(tx, owner, danger).await?,
            _ => None,
        };
        if let Some(owner) = owner {
            let mut letter = Letter::tell(To::Person(owner), Say::OwnerAsked { code });
            if danger {
                letter.lane = Lane::Danger;
            }
            tx.send(letter);
        }
        Ok(())
    }

    async fn alert(&self, tx: &mut Tx, need: &Need) -> Result<()> {
        for desk in self.desks_for(tx, need).await? {
            let say = Say::EmergencyAgain { code: need.code.clone() };
            let take = Button::of(Label::Take {}, Command::Take { code: need.code.to_string() });
            tx.send(Letter::tell(To::Chat(desk.id), say).with_buttons(vec![vec![take]]).urgent());
        }
        Ok(())
    }

    async fn ask_helpers(&self, tx: &mut Tx, need: &Need) -> Result<()> {
        for claim in tx.claims_on(need.id).await? {
            if claim.state != ClaimState::Live {
                continue;
            }
            let rows = vec![vec![
                Button::of(Label::OnIt {}, Command::OnIt { code: need.code.to_string() }),
                Button::of(Label::Done {}, Command::Done { code: need.code.to_string() }),
                Button::of(Label::Release {}, Command::Release { code: need.code.to_string() }),
            ]];
            let say = Say::AskedHelper { code: need.code.clone() };
            let otherwise = Otherwise::InGroup { chat_id: need.chat_id, message: None, callback: None };
            tx.send(Letter::tell(To::Person(claim.person_id), say).with_buttons(rows).about(need.id).or(otherwise));
        }
        Ok(())
    }

    /// Frees the places of helpers who showed no sign of life, once, and opens the card again.
    async fn free_silent(&self, tx: &mut Tx, need: &mut Need) -> Result<()> {
        for mut claim in tx.claims_on(need.id).await? {
            if claim.state == ClaimState::Live {
                self.hide_from(tx, need, Some(claim.person_id)).await?;
                claim.state = ClaimState::Released;
                claim.ended_at = Some(tx.now());
                let say = Say::ClaimRanOut { code: need.code.clone() };
                tx.send(Letter::tell(To::Person(claim.person_id), say));
                tx.put_claim(claim);
            }
        }
        if need.state() == State::Claimed {
            need.step(Step::Free, tx.now())?;
        }
        need.half_asked_at = None;
        tx.send(street_card(need.chat_id, need.id));
        tx.send(to_asker(need, Say::HelperGone { code: need.code.clone() }));
        Ok(())
    }
}

fn still_buttons(need: &Need) -> Vec<Vec<Button>> {
    vec![vec![Button::of(Label::StillNeeded {}, still(need, true)), Button::of(Label::NoLonger {}, still(need, false))]]
}

/// The answer to "is it still needed?".
fn still(need: &Need, yes: bool) -> Command {
    Command::Still { code: need.code.to_string(), yes, version: Some(need.version) }
}
