//! Writing a broadcast: each field by a command or a button. Any change voids what was agreed to.

use super::reach;
use crate::domain::broadcast::{Broadcast, EMERGENCY_LASTS, Level, Move, Poll, ReadBack, Relation};
use crate::domain::letter::{Letter, Post, To};
use crate::domain::moment;
use crate::domain::redact::plain;
use crate::domain::role::{Right, Role};
use crate::domain::say::Voice;
use crate::domain::street::ChatKind;
use crate::service::access::{self, Here};
use crate::service::{Context, Result};

/// The most answers of a poll.
const MOST_OPTIONS: usize = 8;
/// The most letters of one of them.
const OPTION: usize = 40;

/// Several lines as they were typed, each without what cannot be seen.
pub(super) fn lines(text: &str) -> String {
    let lines: Vec<String> = text.lines().map(plain).collect();
    lines.join("\n").trim().to_owned()
}

/// Changes one field, and asks for the next thing.
pub(super) async fn change(
    cx: &mut Context<'_>,
    here: Here,
    mut broadcast: Broadcast,
    (field, value): (&str, &str),
) -> Result<()> {
    let before = broadcast.clone();
    let known = match field {
        "to" => change_target(cx, &here, &mut broadcast, value).await?,
        "text" | "short" | "level" | "readback" | "poll" | "several" | "promotes" => {
            change_words(&mut broadcast, field, value)
        }
        "at" | "until" | "polluntil" => change_time(cx, &mut broadcast, field, value),
        // Two letters are a language.
        language if language.len() == 2 && language.chars().all(|c| c.is_ascii_lowercase()) => {
            broadcast.texts.insert(language.to_owned(), lines(value));
            !value.is_empty()
        }
        _ => false,
    };
    if !known {
        return Ok(here.reply(cx.tx, Voice::UnclearField { reference: broadcast.reference() }));
    }
    let was = before.stage();
    if broadcast.go(Move::Change, cx.tx.now()).is_err() {
        return Ok(here.reply(cx.tx, Voice::TooLateToChange { reference: broadcast.reference(), stage: was }));
    }
    if !broadcast.writers.contains(&here.person_id()) {
        broadcast.writers.push(here.person_id());
    }
    broadcast.due_at = None;
    cx.tx.put_broadcast(&broadcast).await?;
    super::audit_broadcast(cx, &here, &broadcast, "change_broadcast", field);
    if was != broadcast.stage() {
        here.reply(cx.tx, Voice::YesIsVoid { reference: broadcast.reference() });
    }
    if field == "to" {
        count_people_of(cx, &broadcast).await?;
    }
    super::ask_next(cx, &here, &broadcast).await
}

/// Asks the platform how many people are in the groups, so that the officer hears it.
async fn count_people_of(cx: &mut Context<'_>, broadcast: &Broadcast) -> Result<()> {
    for group in reach::reach(cx, broadcast).await?.groups.into_iter().filter(|group| group.people.is_none()).take(50) {
        cx.tx.send(Letter::of(To::Chat(group.id), Post::CountPeople).urgent());
    }
    Ok(())
}

/// `to North, South`, `to street Elm Street`, `to role coordinator`, `to language pl`, or an area's number from a button.
async fn change_target(cx: &mut Context<'_>, here: &Here, broadcast: &mut Broadcast, value: &str) -> Result<bool> {
    if broadcast.relation != Relation::None {
        return Ok(false);
    }
    let mut target = broadcast.target.clone();
    let (kind, rest) = value.split_once(char::is_whitespace).unwrap_or((value, ""));
    match kind.to_lowercase().as_str() {
        "role" => match Role::read(rest) {
            Some(role) if !target.roles.contains(&role) => target.roles.push(role),
            Some(_) => {}
            None => return Ok(false),
        },
        "language" => {
            let language = rest.trim().to_lowercase();
            if language.len() != 2 || !language.chars().all(|c| c.is_ascii_lowercase()) {
                return Ok(false);
            }
            if !target.languages.contains(&language) {
                target.languages.push(language);
            }
        }
        "street" => {
            let streets = cx.tx.chats_of(ChatKind::Street, None).await?;
            let named = streets.iter().filter(|chat| chat.name.eq_ignore_ascii_case(rest.trim()));
            let mut mine = Vec::new();
            for chat in named {
                if access::may(cx, here.person_id(), Right::Broadcast, chat.spot()).await? {
                    mine.push(chat.id);
                }
            }
            let [one] = mine.as_slice() else { return Ok(false) };
            (target.chats, target.areas) = (vec![*one], Vec::new());
            (target.roles, target.languages) = (Vec::new(), Vec::new());
        }
        _ => {
            let tree = cx.tx.tree().await?;
            let mut areas = Vec::new();
            for name in value.split(',').map(str::trim).filter(|name| !name.is_empty()) {
                let found = match name.parse().ok().and_then(|id| tree.get(id)) {
                    Some(area) => vec![area],
                    None => tree.called(name),
                };
                let [one] = found.as_slice() else { return Ok(false) };
                if !access::may(cx, here.person_id(), Right::Broadcast, Some(one.id)).await? {
                    return Ok(false);
                }
                areas.push(one.id);
            }
            (target.areas, target.chats) = (areas, Vec::new());
            (target.roles, target.languages) = (Vec::new(), Vec::new());
        }
    }
    broadcast.target = target;
    Ok(true)
}

fn change_time(cx: &Context<'_>, broadcast: &mut Broadcast, field: &str, value: &str) -> bool {
    let (now, clocks) = (cx.tx.now(), &cx.rules.clocks);
    let from = broadcast.send_at.unwrap_or(now).max(now);
    let Some(at) = moment::read(value, clocks, (now, from)).filter(|at| *at >= now) else {
        return false;
    };
    match field {
        "at" => broadcast.send_at = Some(at),
        "until" => broadcast.expires_at = Some(at),
        _ => broadcast.poll.closes_at = Some(at),
    }
    if broadcast.level == Some(Level::Emergency) && broadcast.expires_at.is_none() {
        broadcast.expires_at = Some(at + EMERGENCY_LASTS);
    }
    true
}

/// `/correct B12 words`, `/retract B12 why`: a new broadcast to exactly those who got the earlier one.
pub(super) async fn about_earlier(
    cx: &mut Context<'_>,
    here: Here,
    earlier: Broadcast,
    what: &str,
    words: &str,
) -> Result<()> {
    let reference = earlier.reference();
    if earlier.started_at.is_none() || earlier.corrected_by.is_some() || earlier.clone().go(Move::Retract, 0).is_err() {
        return Ok(here.reply(cx.tx, Voice::NothingToCorrect { reference, stage: earlier.stage() }));
    }
    if reach::reach_of_earlier(cx, earlier.id).await? == 0 {
        return Ok(here.reply(cx.tx, Voice::NothingToCorrect { reference, stage: earlier.stage() }));
    }
    if words.is_empty() {
        return Ok(here.reply(cx.tx, Voice::UnclearCorrection { reference, command: what.to_owned() }));
    }
    let now = cx.tx.now();
    let id = cx.tx.next_id("broadcast").await?;
    let mut new = Broadcast::draft(id, here.person_id(), earlier.exercise, now);
    new.level = earlier.level.map(|level| level.max(Level::Important));
    new.promotes = earlier.promotes;
    new.texts.insert("en".to_owned(), lines(words));
    new.target.who_got = Some(earlier.id);
    new.about_id = Some(earlier.id);
    new.relation = if what == "correct" { Relation::Corrects } else { Relation::Retracts };
    new.send_at = Some(now);
    new.expires_at = earlier.expires_at.map(|at| at.max(now + EMERGENCY_LASTS));
    cx.tx.put_broadcast(&new).await?;
    super::audit_broadcast(cx, &here, &new, what, &reference);
    super::ask_next(cx, &here, &new).await
}

/// The same words for a text message, a leaflet and the phone.
pub(super) fn formats(cx: &mut Context<'_>, here: &Here, broadcast: &Broadcast) {
    let text = broadcast.texts.get("en").or(broadcast.texts.values().next()).cloned().unwrap_or_default();
    let short = if broadcast.short.is_empty() { text.clone() } else { broadcast.short.clone() };
    let reference = broadcast.reference();
    let (council, contact) = (cx.rules.council.clone(), cx.rules.contact.clone());
    let ends = broadcast.expires_at.unwrap_or(0);
    here.note(cx.tx, None, false);
    let sms = Voice::Sms {
        reference: reference.clone(),
        council: council.clone(),
        contact: contact.clone(),
        text: short,
        letters: 0,
        whole: 0,
    };
    let leaflet = Voice::Leaflet {
        reference: reference.clone(),
        council: council.clone(),
        contact: contact.clone(),
        text: text.clone(),
        ends: ends.into(),
    };
    let phone = Voice::Phone { reference, council, contact, text, whole: 0 };
    for say in [sms, leaflet, phone] {
        here.privately(cx.tx, say, Vec::new(), crate::domain::letter::Fallback::Skip);
    }
}

/// Changes the fields that need nothing but what was typed; false when it cannot be read.
fn change_words(broadcast: &mut Broadcast, field: &str, value: &str) -> bool {
    match field {
        "text" => {
            broadcast.texts.insert("en".to_owned(), lines(value));
            !value.trim().is_empty()
        }
        "short" => {
            broadcast.short = plain(value);
            true
        }
        "level" => {
            broadcast.level = match value.to_lowercase().as_str() {
                "emergency" => Some(Level::Emergency),
                "important" => Some(Level::Important),
                "routine" => Some(Level::Routine),
                _ => return false,
            };
            true
        }
        "readback" => {
            broadcast.readback = match value.to_lowercase().as_str() {
                "ok" => ReadBack::Ok,
                "safe" => ReadBack::Safe,
                "none" | "no" => ReadBack::None,
                _ => return false,
            };
            true
        }
        "poll" => {
            let options: Vec<String> = value
                .split('|')
                .map(|option| plain(option).chars().take(OPTION).collect::<String>())
                .filter(|option| !option.is_empty())
                .collect();
            let fits = options.is_empty() || (2..=MOST_OPTIONS).contains(&options.len());
            broadcast.poll = Poll { options, ..broadcast.poll.clone() };
            fits
        }
        "several" | "promotes" => {
            let yes = match value.to_lowercase().as_str() {
                "yes" => true,
                "no" => false,
                _ => return false,
            };
            if field == "several" {
                broadcast.poll.several = yes;
            } else {
                broadcast.promotes = yes;
            }
            true
        }
        _ => false,
    }
}
