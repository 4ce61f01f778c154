//! Two needs that are one, and one that is two.

use super::queue;
use crate::command::{self, Command};
use crate::domain::category::Privacy;
use crate::domain::code::Code;
use crate::domain::letter::{Button, Letter, To};
use crate::domain::need::{Asked, ClaimState, Look, Need, State, Step, Urgency};
use crate::domain::say::{Say, Staff, Task};
use crate::domain::understand::{Guess, Understood, understand};
use crate::service::access::{self, Here};
use crate::service::record::{self, Change};
use crate::service::{Context, Result, intake};

/// `/merge CODE CODE`: the second goes on in the first. At once when one person asked for both; else both are asked.
pub(super) async fn merge(cx: &mut Context<'_>, here: Here, code: &Code, other: &Code) -> Result<()> {
    let Some(first) = access::case(cx, &here, code, "merge").await? else {
        return Ok(());
    };
    let Some(second) = access::case(cx, &here, other, "merge").await? else {
        return Ok(());
    };
    if first.id == second.id || first.state().is_closed() {
        return Ok(here.reply(cx.tx, Staff::NotTwo {}));
    }
    for need in [&first, &second] {
        // Danger is neither joined nor taken apart, and no question goes to anybody.
        if need.is_danger() {
            return Ok(here.reply(cx.tx, Staff::NotForSafety { code: need.code.clone() }));
        }
    }
    if second.clone().step(Step::Merge, cx.tx.now()).is_err() {
        return queue::not_that_step(cx, &here, &second).await;
    }
    let (code, other) = (first.code.clone(), second.code.clone());
    // Two callers whom one coordinator took by phone are two people.
    let by_phone = first.is_by_phone() || second.is_by_phone();
    if first.person_id == second.person_id && !by_phone {
        join(cx, first, second, Some(here.person_id())).await?;
        return Ok(here.acknowledge(cx.tx, Staff::Joined { code, other }));
    }
    cx.tx.write_now().await?;
    cx.tx.add_merge(second.id, first.id, here.person_id()).await?;
    for need in [&first, &second] {
        let rows =
            vec![vec![Button::of(Task::JoinYes {}, same(need, true)), Button::of(Task::JoinNo {}, same(need, false))]];
        let ask = record::to_asker(need, Staff::JoinUp { code: need.code.clone() }.into());
        cx.tx.send(ask.with_buttons(rows).or(record::invite_to(need)));
    }
    Ok(here.acknowledge(cx.tx, Staff::JoinAsked { code, other }))
}

/// An asker says whether their need is the same as another. Both must say yes.
pub(super) async fn same_need(cx: &mut Context<'_>, here: Here, code: &Code, yes: bool) -> Result<()> {
    let Some(own) = access::own_need(cx, &here, code).await? else {
        return Ok(());
    };
    let code = own.code.clone();
    let Some(open) = cx.tx.merge_with(own.id).await? else {
        return Ok(here.reply(cx.tx, Say::OldQuestion { code }));
    };
    let (first, second) = (cx.tx.need(open.into_id).await?, cx.tx.need(open.need_id).await?);
    let (Some(first), Some(second)) = (first, second) else {
        return Ok(here.reply(cx.tx, Say::OldQuestion { code }));
    };
    let possible = !first.state().is_closed() && second.clone().step(Step::Merge, cx.tx.now()).is_ok();
    if !yes || !possible {
        cx.tx.drop_merge(second.id).await?;
        let say = Staff::JoinRefused { code: first.code.clone(), other: second.code.clone() };
        tell_desks(cx, &first, say).await?;
        return Ok(here.acknowledge(cx.tx, Staff::JoinNoted { code }));
    }
    let said_first = open.yes_first.max(i64::from(own.id == first.id));
    let said_second = open.yes_second.max(i64::from(own.id == second.id));
    if said_first + said_second < 2 {
        cx.tx.answer_merge(second.id, said_first, said_second).await?;
        return Ok(here.acknowledge(cx.tx, Staff::JoinNoted { code }));
    }
    cx.tx.drop_merge(second.id).await?;
    let say = Staff::Joined { code: first.code.clone(), other: second.code.clone() };
    here.acknowledge(cx.tx, Staff::JoinNoted { code });
    tell_desks(cx, &first, say).await?;
    join(cx, first, second, open.by_id).await
}

/// Says something in the chats of the coordinators who look after a need.
pub(super) async fn tell_desks(cx: &mut Context<'_>, need: &Need, say: Staff) -> Result<()> {
    let area = cx.tx.chat(need.chat_id).await?.and_then(|chat| chat.area_id);
    for desk in cx.tx.desks_of(area).await? {
        cx.tx.send(Letter::tell(To::Chat(desk.id), say.clone()));
    }
    Ok(())
}

/// The second need goes on in the first; everybody who waits for it hears.
async fn join(cx: &mut Context<'_>, first: Need, mut second: Need, by: Option<i64>) -> Result<()> {
    let was = second.state();
    second.step(Step::Merge, cx.tx.now())?;
    second.merged_into = Some(first.id);
    record::hide_from(cx, &second, None).await?;
    for mut claim in cx.tx.claims_on(second.id).await? {
        let live = claim.state == ClaimState::Live;
        (claim.state, claim.ended_at) = (ClaimState::Ended, Some(cx.tx.now()));
        if live {
            let say = Staff::JoinedHelper { code: second.code.clone() };
            cx.tx.send(Letter::tell(To::Person(claim.person_id), say));
        }
        cx.tx.put_claim(claim);
    }
    let change = Change { actor: by, step: "merge", was: Some(was), why: first.code.as_str() };
    record::save(cx, &mut second, change).await?;
    record::note_private(cx, &first, "merge", by);
    cx.tx.send(record::to_asker(&second, Staff::JoinedInto { code: second.code.clone() }.into()));
    cx.tx.send(record::to_asker(&first, Staff::JoinedHere { code: first.code.clone() }.into()));
    Ok(())
}

/// `/split CODE one | two`: the words of two needs, apart.
pub(super) async fn split(cx: &mut Context<'_>, here: Here, code: &Code, text: &str) -> Result<()> {
    let Some(mut need) = access::case(cx, &here, code, "split").await? else {
        return Ok(());
    };
    if need.is_danger() {
        return Ok(here.reply(cx.tx, Staff::NotForSafety { code: need.code }));
    }
    let rules = cx.rules;
    let parts: Vec<Understood> =
        text.split('|').map(|part| understand(part.trim(), &rules.lexicon, &rules.clocks, cx.tx.now())).collect();
    let fine = |part: &Understood| !part.danger.is_some() && !part.words.is_empty();
    let [one, two] = parts.as_slice() else {
        return Ok(here.reply(cx.tx, Staff::UnclearSplit {}));
    };
    if !fine(one) || !fine(two) {
        return Ok(here.reply(cx.tx, Staff::UnclearSplit {}));
    }
    let alone = cx.tx.claims_on(need.id).await?.is_empty();
    if !alone || !matches!(need.state(), State::Open | State::Private | State::Forwarded | State::Accepted) {
        return queue::not_that_step(cx, &here, &need).await;
    }
    let mut other = second_half(cx, &need, two).await?;
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
    record::save(cx, &mut need, Change { actor: by, step: "split", was: Some(was), why: &why }).await?;
    let change = Change { actor: by, step: "split", was: None, why: need.code.as_str() };
    record::save(cx, &mut other, change).await?;
    if other.state() == State::Forwarded {
        record::tell_desk(cx, &other).await?;
    }
    record::refresh(cx, &other).await?;
    let codes = |code: &Code, other: &Code| (code.clone(), other.clone());
    let (code, second) = codes(&need.code, &other.code);
    cx.tx.send(record::to_asker(&need, Staff::SplitForYou { code, other: second }.into()));
    let (code, other) = codes(&need.code, &other.code);
    Ok(here.acknowledge(cx.tx, Staff::SplitDone { code, other }))
}

/// The second half of a need, where the first one is.
async fn second_half(cx: &mut Context<'_>, need: &Need, part: &Understood) -> Result<Need> {
    let asked = Asked {
        id: cx.tx.next_id("item").await?,
        chat_id: need.chat_id,
        person_id: need.person_id,
        unnamed: need.unnamed,
        source: need.source.split(need.version),
        at: cx.tx.now(),
    };
    let mut other = Need::draft(asked, part.words.clone());
    intake::apply(&mut other, part);
    other.category = other.category.or(need.category);
    // A coordinator wrote it.
    other.look = Look::Free;
    other.urgency = part.urgency.max(need.urgency.min(Urgency::Today));
    (other.consent, other.behalf, other.hear_by) = (need.consent, need.behalf, need.hear_by);
    let private = !other.is_listed();
    other.step(if private { Step::KeepPrivate } else { Step::Publish }, cx.tx.now())?;
    if need.forwarded_at.is_some() || private {
        other.step(Step::Forward, cx.tx.now())?;
    }
    Ok(other)
}

/// The answer to "are these two the same?".
fn same(need: &Need, yes: bool) -> Command {
    Command::Desk(command::Desk::SameNeed { code: need.code.clone(), yes })
}
