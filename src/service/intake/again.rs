//! Danger that one person tells of again and again: the numbers each time, one case, and a desk that hears how often.

use crate::domain::category::Category;
use crate::domain::letter::{Letter, Otherwise, To};
use crate::domain::need::{Consent, Need, Urgency};
use crate::domain::say::{Say, Staff};
use crate::domain::understand::Understood;
use crate::domain::{DAY, MINUTE, Time};
use crate::service::access::here::Here;
use crate::service::{Result, Service};
use crate::store::Tx;
use crate::store::tx::Note;

/// How many cases of danger of one person stand side by side at most; what is said beyond them joins the newest.
const SIDE_BY_SIDE: usize = 3;
/// How often the desk is called again because of them.
const CALL_EVERY: Time = 10 * MINUTE;
/// The most letters of one case.
const MOST: usize = 600;
/// The step of the history.
pub(in crate::service) const AGAIN: &str = "again";

fn kinds(heard: &Understood) -> Vec<String> {
    let mut kinds: Vec<String> = heard.triggers.iter().map(|trigger| trigger.kind.clone()).collect();
    kinds.sort();
    kinds.dedup();
    kinds
}

impl Service {
    /// The open case of danger that words are a part of; none when they are of their own. Another kind of danger is, and so
    /// is what is new after a yes to the words before.
    async fn told_before(&self, tx: &mut Tx, need: &Need, heard: &Understood) -> Result<Option<Need>> {
        let mut open = tx.needs_by(need.person_id).await?;
        let since = tx.now() - DAY;
        open.retain(|old| {
            let danger = old.urgency == Urgency::Emergency || old.category == Some(Category::Safety);
            danger
                && old.created_at > since
                && old.id != need.id
                && old.chat_id == need.chat_id
                && !old.state().is_closed()
        });
        open.sort_by_key(|old| old.id);
        let same = open.iter().rev().find(|old| {
            let before = self.understood(&old.words, tx.now());
            kinds(&before) == kinds(heard) && (old.consent != Consent::Yes || old.words == need.words)
        });
        Ok(match same {
            Some(same) => Some(same.clone()),
            None if open.len() >= SIDE_BY_SIDE => open.pop(),
            None => None,
        })
    }

    /// Joins words of danger to an open case of the same person, if there is one: the case, and whether to answer now.
    async fn join_danger(&self, tx: &mut Tx, need: &Need, heard: &Understood) -> Result<Option<(Need, bool)>> {
        if tx.need(need.id).await?.is_some() {
            // It has a row of its own already.
            return Ok(None);
        }
        let Some(mut open) = self.told_before(tx, need, heard).await? else { return Ok(None) };
        let now = tx.now();
        let (before, last) = tx.said_again(open.id).await?;
        // Another danger than the one that is known has other numbers, and is no repetition.
        let other = kinds(&self.understood(&open.words, now)) != kinds(heard);
        let room = open.words.chars().count() + need.words.chars().count() < MOST;
        if open.consent != Consent::Yes && room && !open.words.contains(&need.words) {
            open.words = format!("{} / {}", open.words, need.words);
            tx.put_need(open.clone());
        }
        self.keep_for_rescue(tx, &open, heard).await?;
        tx.note(Note {
            subject: format!("need:{}", open.id),
            at: now,
            actor: Some(need.person_id),
            step: AGAIN.to_owned(),
            was: String::new(),
            became: String::new(),
            why: String::new(),
        });
        let fresh = other || last.is_none_or(|last| now / MINUTE != last / MINUTE);
        let call = other || now / CALL_EVERY != last.unwrap_or(open.created_at) / CALL_EVERY;
        let area = tx.chat(open.chat_id).await?.and_then(|chat| chat.area_id);
        for desk in tx.desks_of(area).await? {
            tx.send(crate::service::record::needs::case_card(desk.id, open.id).urgent());
            if call {
                let say = Staff::SaidAgain { code: open.code.clone(), count: before + 1 };
                tx.send(Letter::tell(To::Chat(desk.id), say).urgent());
            }
        }
        Ok(Some((open, fresh || before < 3)))
    }

    /// An emergency that was told before: the numbers again, and the same case. Whether it was.
    pub(in crate::service) async fn emergency_again(
        &self,
        tx: &mut Tx,
        here: &Here,
        need: &Need,
        heard: &Understood,
    ) -> Result<bool> {
        let Some((open, answer)) = self.join_danger(tx, need, heard).await? else { return Ok(false) };
        if answer {
            self.numbers(tx, here, &open, heard).await?;
        } else {
            here.note(tx, None, false);
        }
        Ok(true)
    }

    /// The same for danger that is not of this minute: nothing is said where the first answer was not said either.
    pub(in crate::service) async fn quiet_again(
        &self,
        tx: &mut Tx,
        here: &Here,
        need: &Need,
        heard: &Understood,
    ) -> Result<bool> {
        let Some((open, answer)) = self.join_danger(tx, need, heard).await? else { return Ok(false) };
        here.note(tx, None, false);
        let hushed = here.who.as_ref().is_some_and(|person| person.hushed);
        if !answer || (hushed && !here.is_private()) {
            return Ok(true);
        }
        if !here.is_private() {
            self.kept_private(tx, here, &open).await?;
            return Ok(true);
        }
        let area = tx.chat(open.chat_id).await?.and_then(|chat| chat.area_id);
        let desk = crate::service::record::needs::yes_no(tx.has_desk(area).await?);
        let heard = kinds(heard);
        let numbers = self.numbers_for(tx, &heard.iter().map(String::as_str).collect::<Vec<_>>());
        let say = Say::QuietlyHeard { code: open.code.clone(), desk, numbers };
        here.privately(tx, say, crate::service::intake::ask::share_buttons(&open.code), Otherwise::Skip);
        Ok(true)
    }
}
