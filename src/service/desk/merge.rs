//! Two needs that are one, and one that is two.

use crate::command::{self, Command};
use crate::domain::category::Privacy;
use crate::domain::code::Code;
use crate::domain::letter::{Button, Letter, To};
use crate::domain::need::{Asked, ClaimState, Look, Need, State, Step, Urgency};
use crate::domain::say::{Say, Staff, Task};
use crate::domain::understand::{Guess, Understood, understand};
use crate::service::access::here::Here;
use crate::service::record::needs::{Change, to_asker};
use crate::service::{Result, Service};
use crate::store::Tx;

impl Service {
    /// `/merge CODE CODE`: the second goes on in the first. At once when one person asked for both; else both are asked.
    pub(in crate::service) async fn merge(&self, tx: &mut Tx, here: Here, typed: &str, other: &str) -> Result<()> {
        let Some(first) = self.case(tx, &here, typed, "merge").await? else {
            return Ok(());
        };
        let Some(second) = self.case(tx, &here, other, "merge").await? else {
            return Ok(());
        };
        if first.id == second.id || first.state().is_closed() {
            return Ok(here.reply(tx, Staff::NotTwo {}));
        }
        for need in [&first, &second] {
            // Danger is neither joined nor taken apart, and no question goes to anybody.
            if need.is_danger() {
                return Ok(here.reply(tx, Staff::NotForSafety { code: need.code.clone() }));
            }
        }
        if second.clone().step(Step::Merge, tx.now()).is_err() {
            return self.not_that_step(tx, &here, &second).await;
        }
        let (code, other) = (first.code.clone(), second.code.clone());
        // Two callers whom one coordinator took by phone are two people.
        let by_phone = first.is_by_phone() || second.is_by_phone();
        if first.person_id == second.person_id && !by_phone {
            self.join(tx, first, second, Some(here.person_id())).await?;
            return Ok(here.acknowledge(tx, Staff::Joined { code, other }));
        }
        tx.write_now().await?;
        tx.add_merge(second.id, first.id, here.person_id()).await?;
        for need in [&first, &second] {
            let rows = vec![vec![
                Button::of(Task::JoinYes {}, same_need(need, true)),
                Button::of(Task::JoinNo {}, same_need(need, false)),
            ]];
            let ask = to_asker(need, Staff::JoinUp { code: need.code.clone() }.into());
            tx.send(ask.with_buttons(rows).or(crate::service::record::needs::invite_to(need)));
        }
        Ok(here.acknowledge(tx, Staff::JoinAsked { code, other }))
    }

    /// An asker says whether their need is the same as another. Both must say yes.
    pub(in crate::service) async fn same_need(&self, tx: &mut Tx, here: Here, typed: &str, yes: bool) -> Result<()> {
        let Some(own) = self.own_need(tx, &here, typed).await? else {
            return Ok(());
        };
        let code = own.code.clone();
        let Some(open) = tx.merge_with(own.id).await? else {
            return Ok(here.reply(tx, Say::OldQuestion { code }));
        };
        let (first, second) = (tx.need(open.into_id).await?, tx.need(open.need_id).await?);
        let (Some(first), Some(second)) = (first, second) else {
            return Ok(here.reply(tx, Say::OldQuestion { code }));
        };
        let possible = !first.state().is_closed() && second.clone().step(Step::Merge, tx.now()).is_ok();
        if !yes || !possible {
            tx.drop_merge(second.id).await?;
            let say = Staff::JoinRefused { code: first.code.clone(), other: second.code.clone() };
            self.tell_desks(tx, &first, say).await?;
            return Ok(here.acknowledge(tx, Staff::JoinNoted { code }));
        }
        let said_first = open.yes_first.max(i64::from(own.id == first.id));
        let said_second = open.yes_second.max(i64::from(own.id == second.id));
        if said_first + said_second < 2 {
            tx.answer_merge(second.id, said_first, said_second).await?;
            return Ok(here.acknowledge(tx, Staff::JoinNoted { code }));
        }
        tx.drop_merge(second.id).await?;
        let say = Staff::Joined { code: first.code.clone(), other: second.code.clone() };
        here.acknowledge(tx, Staff::JoinNoted { code });
        self.tell_desks(tx, &first, say).await?;
        self.join(tx, first, second, open.by_id).await
    }

    /// Says something in the chats of the coordinators who look after a need.
    pub(in crate::service) async fn tell_desks(&self, tx: &mut Tx, need: &Need, say: Staff) -> Result<()> {
        let area = tx.chat(need.chat_id).await?.and_then(|chat| chat.area_id);
        for desk in tx.desks_of(area).await? {
            tx.send(Letter::tell(To::Chat(desk.id), say.clone()));
        }
        Ok(())
    }

    /// The second need goes on in the first; everybody who waits for it hears.
    async fn join(&self, tx: &mut Tx, first: Need, mut second: Need, by: Option<i64>) -> Result<()> {
        let was = second.state();
        second.step(Step::Merge, tx.now())?;
        second.merged_into = Some(first.id);
        self.hide_from(tx, &second, None).await?;
        for mut claim in tx.claims_on(second.id).await? {
            let live = claim.state == ClaimState::Live;
            (claim.state, claim.ended_at) = (ClaimState::Ended, Some(tx.now()));
            if live {
                let say = Staff::JoinedHelper { code: second.code.clone() };
                tx.send(Letter::tell(To::Person(claim.person_id), say));
            }
            tx.put_claim(claim);
        }
        let change = Change { actor: by, step: "merge", was: Some(was), why: first.code.as_str() };
        self.save(tx, &mut second, change).await?;
        self.note_private(tx, &first, "merge", by);
        tx.send(to_asker(&second, Staff::JoinedInto { code: second.code.clone() }.into()));
        tx.send(to_asker(&first, Staff::JoinedHere { code: first.code.clone() }.into()));
        Ok(())
    }

    /// `/split CODE one | two`: the words of two needs, apart.
    pub(in crate::service) async fn split(&self, tx: &mut Tx, here: Here, typed: &str, text: &str) -> Result<()> {
        let Some(mut need) = self.case(tx, &here, typed, "split").await? else {
            return Ok(());
        };
        if need.is_danger() {
            return Ok(here.reply(tx, Staff::NotForSafety { code: need.code }));
        }
        let rules = self.rules();
        let parts: Vec<Understood> =
            text.split('|').map(|part| understand(part.trim(), &rules.lexicon, &rules.clocks, tx.now())).collect();
        let fine = |part: &Understood| !part.danger.is_some() && !part.words.is_empty();
        let [one, two] = parts.as_slice() else {
            return Ok(here.reply(tx, Staff::UnclearSplit {}));
        };
        if !fine(one) || !fine(two) {
            return Ok(here.reply(tx, Staff::UnclearSplit {}));
        }
        let alone = tx.claims_on(need.id).await?.is_empty();
        if !alone || !matches!(need.state(), State::Open | State::Private | State::Forwarded | State::Accepted) {
            return self.not_that_step(tx, &here, &need).await;
        }
        let mut other = self.second_half(tx, &need, two).await?;
        let was = need.state();
        need.words.clone_from(&one.words);
        need.version += 1;
        if let Guess::Sure(category) = one.guess
            && !category.offer_only()
            && (category.privacy() != Privacy::Private) == need.is_listed()
        {
            // Words alone never bring what is private into the street, nor take a card out of it.
            need.category = Some(category);
        }
        let by = Some(here.person_id());
        let why = other.code.to_string();
        self.save(tx, &mut need, Change { actor: by, step: "split", was: Some(was), why: &why }).await?;
        let change = Change { actor: by, step: "split", was: None, why: need.code.as_str() };
        self.save(tx, &mut other, change).await?;
        if other.state() == State::Forwarded {
            self.tell_desk(tx, &other).await?;
        }
        self.refresh(tx, &other).await?;
        let codes = |code: &Code, other: &Code| (code.clone(), other.clone());
        let (code, second) = codes(&need.code, &other.code);
        tx.send(to_asker(&need, Staff::SplitForYou { code, other: second }.into()));
        let (code, other) = codes(&need.code, &other.code);
        Ok(here.acknowledge(tx, Staff::SplitDone { code, other }))
    }

    /// The second half of a need, where the first one is.
    async fn second_half(&self, tx: &mut Tx, need: &Need, part: &Understood) -> Result<Need> {
        let asked = Asked {
            id: tx.next_id("item").await?,
            chat_id: need.chat_id,
            person_id: need.person_id,
            unnamed: need.unnamed,
            source: need.source.split(need.version),
            at: tx.now(),
        };
        let mut other = Need::draft(asked, part.words.clone());
        crate::service::intake::ask::apply(&mut other, part);
        other.category = other.category.or(need.category);
        // A coordinator wrote it.
        other.look = Look::Free;
        other.urgency = part.urgency.max(need.urgency.min(Urgency::Today));
        (other.consent, other.behalf, other.hear_by) = (need.consent, need.behalf, need.hear_by);
        let private = !other.is_listed();
        other.step(if private { Step::KeepPrivate } else { Step::Publish }, tx.now())?;
        if need.forwarded_at.is_some() || private {
            other.step(Step::Forward, tx.now())?;
        }
        Ok(other)
    }
}

/// The answer to "are these two the same?".
fn same_need(need: &Need, yes: bool) -> Command {
    Command::Desk(command::Desk::SameNeed { code: need.code.to_string(), yes })
}
