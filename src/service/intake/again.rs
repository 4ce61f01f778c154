//! Danger that one person tells of again and again: the numbers each time, one case, and a desk that hears how often.

use super::{ask, danger, prepared};
use crate::domain::letter::{Fallback, Letter, To};
use crate::domain::need::{Consent, Need};
use crate::domain::say::{Say, Staff};
use crate::domain::understand::Understood;
use crate::domain::{DAY, MINUTE, Time};
use crate::service::access::{self, Here};
use crate::service::{Context, Result, record};
use crate::store::tx::Note;

/// How many cases of danger of one person stand side by side at most; what is said beyond them joins the newest.
const SIDE_BY_SIDE: usize = 3;
/// How often the desk is called again because of them.
const CALL_EVERY: Time = 10 * MINUTE;
/// The most letters of one case.
const MOST: usize = 2_000;
/// What stands between the words of one case.
const BETWEEN: &str = " / ";
/// The step of the history.
pub(in crate::service) const AGAIN: &str = "again";

fn kinds(heard: &Understood) -> Vec<String> {
    let mut kinds: Vec<String> = heard.triggers.iter().map(|trigger| trigger.kind.clone()).collect();
    kinds.sort();
    kinds.dedup();
    kinds
}

/// The open case of danger that words are a part of; none when they are of their own. Another kind of danger is, and so
/// is what is new after a yes to the words before.
async fn told_before(cx: &mut Context<'_>, need: &Need, heard: &Understood) -> Result<Option<Need>> {
    let mut open = cx.tx.needs_by(need.person_id).await?;
    let since = cx.tx.now() - DAY;
    open.retain(|old| {
        old.is_danger()
            && old.created_at > since
            && old.id != need.id
            && old.chat_id == need.chat_id
            && !old.state().is_closed()
    });
    open.sort_by_key(|old| old.id);
    let same = open.iter().rev().find(|old| {
        let before = prepared::understood(cx, &old.words, cx.tx.now());
        kinds(&before) == kinds(heard) && (old.consent != Consent::Yes || old.words == need.words)
    });
    Ok(match same {
        Some(same) => Some(same.clone()),
        None if open.len() >= SIDE_BY_SIDE => open.pop(),
        None => None,
    })
}

/// Joins words of danger to an open case of the same person, if there is one: the case, and whether to answer now.
async fn join_danger(cx: &mut Context<'_>, need: &Need, heard: &Understood) -> Result<Option<(Need, bool)>> {
    if cx.tx.need(need.id).await?.is_some() {
        // It has a row of its own already.
        return Ok(None);
    }
    let Some(mut open) = told_before(cx, need, heard).await? else { return Ok(None) };
    let now = cx.tx.now();
    let (before, last) = cx.tx.said_again(open.id).await?;
    // Another danger than the one that is known has other numbers, and is no repetition.
    let other = kinds(&prepared::understood(cx, &open.words, now)) != kinds(heard);
    if open.consent != Consent::Yes && !open.words.contains(&need.words) {
        open.words = joined(&open.words, &need.words);
        cx.tx.put_need(open.clone());
    }
    danger::keep_for_rescue(cx, &open, heard).await?;
    cx.tx.note(again(&open, now));
    let fresh = other || last.is_none_or(|last| now / MINUTE != last / MINUTE);
    let call = other || now / CALL_EVERY != last.unwrap_or(open.created_at) / CALL_EVERY;
    let area = cx.tx.chat(open.chat_id).await?.and_then(|chat| chat.area_id);
    for desk in cx.tx.desks_of(area).await? {
        cx.tx.send(record::case_card(desk.id, open.id).urgent());
        if call {
            let say = Staff::SaidAgain { code: open.code.clone(), count: before + 1 };
            cx.tx.send(Letter::tell(To::Chat(desk.id), say).urgent());
        }
    }
    Ok(Some((open, fresh || before < 3)))
}

/// An emergency that was told before: the numbers again, and the same case. Whether it was.
pub(super) async fn emergency_again(
    cx: &mut Context<'_>,
    here: &Here,
    need: &Need,
    heard: &Understood,
) -> Result<bool> {
    let Some((open, answer)) = join_danger(cx, need, heard).await? else { return Ok(false) };
    if answer {
        danger::numbers(cx, here, &open, heard).await?;
    } else {
        here.note(cx.tx, None, false);
    }
    Ok(true)
}

/// The same for danger that is not of this minute: nothing is said where the first answer was not said either.
pub(super) async fn quiet_again(cx: &mut Context<'_>, here: &Here, need: &Need, heard: &Understood) -> Result<bool> {
    let Some((open, answer)) = join_danger(cx, need, heard).await? else { return Ok(false) };
    here.note(cx.tx, None, false);
    let hushed = here.who.as_ref().is_some_and(|person| person.hushed);
    if !answer || (hushed && !here.is_private()) {
        return Ok(true);
    }
    if !here.is_private() {
        danger::kept_private(cx, here, &open).await?;
        return Ok(true);
    }
    let area = cx.tx.chat(open.chat_id).await?.and_then(|chat| chat.area_id);
    let desk = record::yes_no(cx.tx.has_desk(area).await?).into();
    let heard = kinds(heard);
    let numbers = danger::numbers_for(cx, &heard.iter().map(String::as_str).collect::<Vec<_>>());
    let say = Say::QuietlyHeard { code: open.code.clone(), desk, numbers };
    here.privately(cx.tx, say, ask::share_buttons(&open.code), Fallback::Skip);
    Ok(true)
}

/// The newest open case of danger of somebody.
pub(in crate::service) async fn open_danger(cx: &mut Context<'_>, person: i64) -> Result<Option<Need>> {
    let mut open = cx.tx.needs_by(person).await?;
    open.retain(|need| need.is_danger() && !need.state().is_closed());
    Ok(open.into_iter().max_by_key(|need| need.id))
}

/// What somebody in danger writes after it joins the words of their case, and the desk sees it on the card; there is always an
/// answer, with the numbers. Empty for a greeting or thanks, which add nothing.
pub(in crate::service) async fn danger_goes_on(
    cx: &mut Context<'_>,
    here: &Here,
    mut open: Need,
    text: &str,
) -> Result<()> {
    let (now, told) = (cx.tx.now(), kinds(&prepared::understood(cx, &open.words, cx.tx.now())));
    let desks = access::desks_for(cx, &open).await?;
    if !text.is_empty() {
        let heard = prepared::understood(cx, text, now);
        // The newest words stay whole: of too many, the oldest after the first go.
        open.words = joined(&open.words, &heard.text.public);
        cx.tx.put_need(open.clone());
        danger::keep_for_rescue(cx, &open, &heard).await?;
        let (_, last) = cx.tx.said_again(open.id).await?;
        cx.tx.note(again(&open, now));
        for desk in &desks {
            cx.tx.send(record::case_card(desk.id, open.id).urgent());
            if last.is_none_or(|last| now / MINUTE != last / MINUTE) {
                cx.tx.send(Letter::tell(To::Chat(desk.id), Staff::WroteMore { code: open.code.clone() }).urgent());
            }
        }
    }
    let numbers = danger::numbers_for(cx, &told.iter().map(String::as_str).collect::<Vec<_>>());
    let yes_no = record::yes_no;
    let say = Say::WroteMore {
        code: open.code.clone(),
        added: yes_no(!text.is_empty()),
        desk: yes_no(!desks.is_empty()),
        numbers,
    };
    Ok(here.privately(cx.tx, say, Vec::new(), Fallback::Skip))
}

/// Words and what was said after them, at most [`MOST`] letters: the first part and the newest stay.
fn joined(words: &str, more: &str) -> String {
    let mut parts: Vec<&str> = words.split(BETWEEN).chain([more]).collect();
    while parts.len() > 2 && parts.iter().map(|part| part.chars().count() + BETWEEN.len()).sum::<usize>() > MOST {
        parts.remove(1);
    }
    parts.join(BETWEEN)
}

/// The line of history of words that join a case.
fn again(open: &Need, at: Time) -> Note {
    Note {
        subject: format!("need:{}", open.id),
        at,
        actor: Some(open.person_id),
        step: AGAIN.to_owned(),
        was: String::new(),
        became: String::new(),
        why: String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_too_many_words_the_first_and_the_newest_stay() {
        assert_eq!(joined("i fell", "it is cold"), "i fell / it is cold");
        let mut words = "i fell".to_owned();
        for n in 0..90 {
            words = joined(&words, &format!("number {n} of what i say while i wait"));
        }
        assert!(
            words.chars().count() <= MOST
                && words.starts_with("i fell / ")
                && words.ends_with("number 89 of what i say while i wait")
        );
    }
}
