//! Money for a job: what the helper may spend, and what they spent. The bot never sees a card, and moves no money.

use super::agree;
use crate::command::Command;
use crate::domain::awaiting::Question;
use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::letter::{Button, Fallback, Letter, To};
use crate::domain::money::{read, shown};
use crate::domain::need::Need;
use crate::domain::say::{Label, Say};
use crate::service::access::{self, Here};
use crate::service::{Context, Result, record};

/// Asks the asker of a shopping job how much the helper may spend.
pub(super) fn ask_budget(cx: &mut Context<'_>, need: &Need) {
    if need.category != Some(Category::Shopping) || need.budget.is_some() {
        return;
    }
    let cap = cx.rules.spend_cap;
    let mut sums: Vec<i64> = [1000, 2000, 3000].into_iter().filter(|sum| *sum < cap).collect();
    sums.push(cap);
    sums.truncate(3);
    let button = |sum: &i64| {
        Button::of(Label::Sum { sum: shown(*sum) }, Command::Budget { code: need.code.clone(), amount: shown(*sum) })
    };
    let say = Say::HowMuch { code: need.code.clone(), most: shown(cap) };
    cx.tx.send(record::to_asker(need, say).with_buttons(vec![sums.iter().map(button).collect()]));
}

/// `/budget CODE 20`: the asker says how much may be spent; the helpers hear of it.
pub(in crate::service) async fn budget(cx: &mut Context<'_>, here: Here, code: &Code, amount: &str) -> Result<()> {
    let Some(mut need) = access::own_need(cx, &here, code).await? else {
        return Ok(());
    };
    let (code, cap) = (need.code.clone(), cx.rules.spend_cap);
    let Some(sum) = read(amount) else {
        return Ok(here.reply(cx.tx, Say::UnclearSum { code, command: "budget".to_owned() }));
    };
    if sum > cap {
        return Ok(here.reply(cx.tx, Say::TooMuch { code, most: shown(cap) }));
    }
    need.budget = Some(sum);
    record::keep_claims(cx, &mut need, "budget", Some(here.person_id())).await?;
    here.acknowledge(cx.tx, Say::BudgetNoted { code: code.clone(), sum: shown(sum) });
    for claim in cx.tx.claims_on(need.id).await? {
        let say = Say::BudgetIs { code: code.clone(), sum: shown(sum) };
        cx.tx.send(Letter::tell(To::Person(claim.person_id), say));
    }
    Ok(())
}

/// `/spent CODE 18.40`: the helper says what they spent; the asker hears of it.
pub(in crate::service) async fn spent(cx: &mut Context<'_>, mut here: Here, code: &Code, amount: &str) -> Result<()> {
    let Some(mut need) = access::find(cx, &here, code).await? else {
        return Ok(());
    };
    let code = need.code.clone();
    let mine = cx.tx.claims_on(need.id).await?.iter().any(|c| c.person_id == here.person_id());
    if !mine {
        return Ok(here.reply(cx.tx, Say::NotYourJob { code }));
    }
    if amount.is_empty() {
        here.note(cx.tx, None, false);
        ask_spent(cx, &mut here, &need);
        return Ok(());
    }
    let Some(sum) = read(amount) else {
        return Ok(here.reply(cx.tx, Say::UnclearSum { code, command: "spent".to_owned() }));
    };
    need.spent = Some(sum);
    record::keep_claims(cx, &mut need, "spent", Some(here.person_id())).await?;
    here.acknowledge(cx.tx, Say::SpentNoted { code: code.clone(), sum: shown(sum) });
    let budget = need.budget.map_or(String::new(), shown);
    cx.tx.send(record::to_asker(&need, Say::SpentWas { code, sum: shown(sum), budget }));
    Ok(())
}

/// Asks the helper of a shopping job what it cost.
pub(super) fn ask_spent(cx: &mut Context<'_>, here: &mut Here, need: &Need) {
    if need.category == Some(Category::Shopping) && need.spent.is_none() {
        here.wait_for(cx.tx, Question::Spent(need.code.clone()), cx.tx.now() + agree::ANSWER_WITHIN);
        here.privately(cx.tx, Say::WhatSpent { code: need.code.clone() }, Vec::new(), Fallback::Skip);
    }
}

/// The most that may be asked for in a job, in pence and as it is said; nothing where no money belongs to it.
pub(super) fn agreed_sum(cx: &Context<'_>, need: &Need) -> (i64, String) {
    use Category::{Equipment, Errands, FoodSupport, HouseholdBaby, Pets, Prescription, Shopping, Transport};
    // Something is bought, or the fuel is paid for.
    let kinds = [Shopping, FoodSupport, Prescription, HouseholdBaby, Pets, Errands, Equipment, Transport];
    let bought = need.category.is_some_and(|kind| kinds.contains(&kind));
    let most = need.budget.unwrap_or(if bought { cx.rules.spend_cap } else { 0 });
    (most, if most > 0 { shown(most) } else { String::new() })
}

/// `/rules CODE`: the rules of a job, again.
pub(in crate::service) async fn rules_of(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    let Some(need) = access::find(cx, &here, code).await? else {
        return Ok(());
    };
    let kind = job_kind(&need);
    Ok(here.reply(cx.tx, Say::Rules { code: need.code, kind: kind.into(), most: shown(cx.rules.spend_cap) }))
}

/// Which rules a job has, as a name of `locales/`.
pub(in crate::service) fn job_kind(need: &Need) -> String {
    need.category.map_or_else(String::new, Category::code)
}
