//! Money for a job: what the helper may spend, and what they spent. The bot never sees a card, and moves no money.

use crate::command::Command;
use crate::domain::awaiting::Question;
use crate::domain::category::Category;
use crate::domain::letter::{Button, Letter, Otherwise, To};
use crate::domain::money::{read, shown};
use crate::domain::need::Need;
use crate::domain::say::{Label, Say};
use crate::service::access::here::Here;
use crate::service::helping::agree::ANSWER_WITHIN;
use crate::service::record::needs::to_asker;
use crate::service::{Result, Service};
use crate::store::Tx;

impl Service {
    /// Asks the asker of a shopping job how much the helper may spend.
    pub(in crate::service) fn ask_budget(&self, tx: &mut Tx, need: &Need) {
        if need.category != Some(Category::Shopping) || need.budget.is_some() {
            return;
        }
        let cap = self.rules().spend_cap;
        let mut sums: Vec<i64> = [1000, 2000, 3000].into_iter().filter(|sum| *sum < cap).collect();
        sums.push(cap);
        sums.truncate(3);
        let button = |sum: &i64| {
            Button::of(
                Label::Sum { sum: shown(*sum) },
                Command::Budget { code: need.code.to_string(), amount: shown(*sum) },
            )
        };
        let say = Say::HowMuch { code: need.code.clone(), most: shown(cap) };
        tx.send(to_asker(need, say).with_buttons(vec![sums.iter().map(button).collect()]));
    }

    /// `/budget CODE 20`: the asker says how much may be spent; the helpers hear of it.
    pub(in crate::service) async fn budget(&self, tx: &mut Tx, here: Here, typed: &str, amount: &str) -> Result<()> {
        let Some(mut need) = self.own_need(tx, &here, typed).await? else {
            return Ok(());
        };
        let (code, cap) = (need.code.clone(), self.rules().spend_cap);
        let Some(sum) = read(amount) else {
            return Ok(here.reply(tx, Say::UnclearSum { code, command: "budget".to_owned() }));
        };
        if sum > cap {
            return Ok(here.reply(tx, Say::TooMuch { code, most: shown(cap) }));
        }
        need.budget = Some(sum);
        self.keep_claims(tx, &mut need, "budget", Some(here.person_id())).await?;
        here.acknowledge(tx, Say::BudgetNoted { code: code.clone(), sum: shown(sum) });
        for claim in tx.claims_on(need.id).await? {
            let say = Say::BudgetIs { code: code.clone(), sum: shown(sum) };
            tx.send(Letter::tell(To::Person(claim.person_id), say));
        }
        Ok(())
    }

    /// `/spent CODE 18.40`: the helper says what they spent; the asker hears of it.
    pub(in crate::service) async fn spent(&self, tx: &mut Tx, mut here: Here, typed: &str, amount: &str) -> Result<()> {
        let Some(mut need) = self.find(tx, &here, typed).await? else {
            return Ok(());
        };
        let code = need.code.clone();
        let mine = tx.claims_on(need.id).await?.iter().any(|c| c.person_id == here.person_id());
        if !mine {
            return Ok(here.reply(tx, Say::NotYourJob { code }));
        }
        if amount.is_empty() {
            here.note(tx, None, false);
            self.ask_spent(tx, &mut here, &need);
            return Ok(());
        }
        let Some(sum) = read(amount) else {
            return Ok(here.reply(tx, Say::UnclearSum { code, command: "spent".to_owned() }));
        };
        need.spent = Some(sum);
        self.keep_claims(tx, &mut need, "spent", Some(here.person_id())).await?;
        here.acknowledge(tx, Say::SpentNoted { code: code.clone(), sum: shown(sum) });
        let budget = need.budget.map_or(String::new(), shown);
        tx.send(to_asker(&need, Say::SpentWas { code, sum: shown(sum), budget }));
        Ok(())
    }

    /// Asks the helper of a shopping job what it cost.
    pub(in crate::service) fn ask_spent(&self, tx: &mut Tx, here: &mut Here, need: &Need) {
        if need.category == Some(Category::Shopping) && need.spent.is_none() {
            here.wait_for(tx, Question::Spent(need.code.clone()), tx.now() + ANSWER_WITHIN);
            here.privately(tx, Say::WhatSpent { code: need.code.clone() }, Vec::new(), Otherwise::Skip);
        }
    }

    /// The most that may be asked for in a job, in pence and as it is said; nothing where no money belongs to it.
    pub(in crate::service) fn agreed_sum(&self, need: &Need) -> (i64, String) {
        use Category::{Equipment, Errands, FoodSupport, HouseholdBaby, Pets, Prescription, Shopping, Transport};
        // Something is bought, or the fuel is paid for.
        let kinds = [Shopping, FoodSupport, Prescription, HouseholdBaby, Pets, Errands, Equipment, Transport];
        let bought = need.category.is_some_and(|kind| kinds.contains(&kind));
        let most = need.budget.unwrap_or(if bought { self.rules().spend_cap } else { 0 });
        (most, if most > 0 { shown(most) } else { String::new() })
    }

    /// `/rules CODE`: the rules of a job, again.
    pub(in crate::service) async fn rules_of(&self, tx: &mut Tx, here: Here, typed: &str) -> Result<()> {
        let Some(need) = self.find(tx, &here, typed).await? else {
            return Ok(());
        };
        let kind = job_kind(&need);
        Ok(here.reply(tx, Say::Rules { code: need.code, kind: kind.into(), most: shown(self.rules().spend_cap) }))
    }
}

/// Which rules a job has, as a name of `locales/`.
pub(in crate::service) fn job_kind(need: &Need) -> String {
    need.category.map_or_else(String::new, Category::code)
}
