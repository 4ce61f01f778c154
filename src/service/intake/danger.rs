//! Danger: the emergency numbers come first, the coordinators hear, and nothing of it is shown to those who must not know.

use super::{again, ask, prepared, whereabouts};
use crate::command::{Command, Words};
use crate::domain::Time;
use crate::domain::awaiting::Question;
use crate::domain::category::Category;
use crate::domain::detail::DetailState;
use crate::domain::event::Said;
use crate::domain::letter::{Fallback, Letter, To};
use crate::domain::need::{Need, Step, Urgency};
use crate::domain::say::{Hears, Say};
use crate::domain::signpost::{Number, purposes};
use crate::domain::street::{ChatKind, Platform};
use crate::domain::understand::Understood;
use crate::service;
use crate::service::access::spoken;
use crate::service::access::{self, Here};
use crate::service::record::{self, Change};
use crate::service::{Context, Result};

/// Dangers that a whole street may be told the numbers for; every other kind is between the person and us.
const OPENLY: [&str; 6] = ["gas", "fire", "collapse", "breathing", "bleeding", "baby_unwell"];
/// The word lists' kinds of a danger from somebody near: "do not answer me here", fear of a partner, and the like.
const SOMEBODY_NEAR: [&str; 4] = ["no_reply", "fear", "locked_in", "forced_marriage"];

/// The word lists' kind of an attack that goes on.
const BY_SOMEBODY: &str = "attack";

/// The kinds of danger in some words.
fn kinds_of(heard: &Understood) -> Vec<&str> {
    heard.triggers.iter().map(|trigger| trigger.kind.as_str()).collect()
}

/// Whether words are heard as danger here, whatever command they stand in: everywhere but at the desk, and where somebody
/// with a role writes about a danger to others.
pub(in crate::service) async fn is_heard_as_danger(
    cx: &mut Context<'_>,
    here: &Here,
    command: Option<&Command>,
    said: &Said,
) -> Result<bool> {
    if !here.danger.is_some() || here.desk().is_some() {
        return Ok(false);
    }
    if here.is_private() && writes_at_work(here, said.at) {
        return Ok(false);
    }
    Ok(match command.map_or(Words::Own, Command::words) {
        Words::Settings => false,
        Words::AtWork => cx.tx.roles_of(here.person_id()).await?.is_empty(),
        Words::Own => true,
    })
}

/// Whether the bot waits for the words of a broadcast, of an answer to an asker or of a note from this person, and not too
/// long.
fn writes_at_work(here: &Here, now: Time) -> bool {
    matches!(here.asked(now), Some(Question::Broadcast(..) | Question::Signpost(..) | Question::Note(..)))
}

/// Whatever else the words were meant for: who is in danger is heard first, and nobody else is told.
pub(in crate::service) async fn in_danger(
    cx: &mut Context<'_>,
    mut here: Here,
    said: &Said,
    command: Option<Command>,
) -> Result<()> {
    let words = spoken(&said.text).to_owned();
    let Some(person) = &here.who else {
        return Ok(numbers_to_nobody(cx, &here, &words));
    };
    let mut lent = None;
    if person.platform == Platform::Whatsapp {
        lent = whereabouts::of_the_named_street(cx, &mut here, said).await?;
    } else if here.awaiting().is_some() {
        here.wait_no_more(cx.tx);
    }
    ask::need(cx, here.clone(), &words).await?;
    if let Some(street) = lent {
        cx.tx.drop_member(street, here.person_id()).await?;
    }
    match command {
        // What was reported, or how they can be reached, counts all the same.
        Some(command @ (Command::Report { .. } | Command::Complain { .. } | Command::Detail { .. })) => {
            service::obey(cx, here, command).await
        }
        _ => Ok(()),
    }
}

/// A group itself speaks of danger: it hears the numbers aloud, when everybody may know; else that we must know who asks.
fn numbers_to_nobody(cx: &mut Context<'_>, here: &Here, words: &str) {
    let heard = prepared::understood(cx, words, cx.tx.now());
    let kinds = kinds_of(&heard);
    if kinds.is_empty() || !kinds.iter().all(|kind| OPENLY.contains(kind)) {
        return here.reply(cx.tx, Say::NamedOnly {});
    }
    let gas = record::yes_no(kinds.contains(&"gas"));
    here.reply(cx.tx, Say::DangerAloud { gas, numbers: numbers_for(cx, &kinds) });
}

/// Sends an emergency to the coordinators, after the numbers.
pub(super) async fn emergency(cx: &mut Context<'_>, here: &Here, mut need: Need, heard: &Understood) -> Result<()> {
    if again::emergency_again(cx, here, &need, heard).await? {
        return Ok(());
    }
    need.category = Some(need.category.unwrap_or(Category::Safety));
    need.urgency = Urgency::Emergency;
    numbers(cx, here, &need, heard).await?;
    need.step(Step::KeepPrivate, cx.tx.now())?;
    let change = Change { actor: Some(need.person_id), step: "ask", was: None, why: "danger" };
    record::save(cx, &mut need, change).await?;
    if let (Some(person), true) = (&here.who, kinds_of(heard).contains(&BY_SOMEBODY)) {
        // Whoever does it may live there: in doubt nothing of ours lights up a screen.
        cx.tx.change_person(person, |person| person.hushed = true);
    }
    keep_for_rescue(cx, &need, heard).await
}

/// The address or number in words of danger, which their card hides, is kept for the coordinators: they see it at once.
pub(super) async fn keep_for_rescue(cx: &mut Context<'_>, need: &Need, heard: &Understood) -> Result<()> {
    if !heard.text.hidden.is_empty() {
        record::seal_for(cx, need, &heard.text.hidden, DetailState::Kept).await?;
        record::refresh(cx, need).await?;
    }
    Ok(())
}

/// The numbers to call, in the first answer, and whether anybody was told.
pub(super) async fn numbers(cx: &mut Context<'_>, here: &Here, need: &Need, heard: &Understood) -> Result<()> {
    let gas = heard.triggers.iter().any(|t| t.kind == "gas");
    let openly =
        need.category != Some(Category::Safety) || heard.triggers.iter().any(|t| OPENLY.contains(&t.kind.as_str()));
    let openly = openly && heard.triggers.iter().all(|t| OPENLY.contains(&t.kind.as_str()));
    let desk = told_of_danger(cx, need).await?;
    let code = need.code.clone();
    let (gas, numbers) = (record::yes_no(gas), numbers_for(cx, &kinds_of(heard)));
    let aloud = Say::DangerAloud { gas, numbers: numbers.clone() };
    let say = Say::Danger { code, desk, gas, numbers };
    let otherwise = match &here.chat {
        Some(chat) if openly => {
            Fallback::Aloud { chat_id: chat.id, message: here.message.clone(), say: Box::new(aloud) }
        }
        _ => here.whisper(),
    };
    here.note(cx.tx, None, false);
    cx.tx.send(Letter::tell(To::Person(need.person_id), say).about(need.id).or(otherwise).as_answer().in_danger());
    Ok(())
}

/// Who was told of a danger: coordinators who know the street, some who do not, nobody.
async fn told_of_danger(cx: &mut Context<'_>, need: &Need) -> Result<Hears> {
    let far = cx.tx.chat(need.chat_id).await?.is_some_and(|chat| chat.kind == ChatKind::Desk);
    Ok(match (access::desks_for(cx, need).await?.is_empty(), far) {
        (true, _) => Hears::No,
        (false, true) => Hears::Far,
        (false, false) => Hears::Yes,
    })
}

/// Somebody is in danger whose street we do not know, and there is no one desk that could hear of it: the numbers, that
/// nobody was told, and, when `ask` says so and somebody could be, the question where they live.
pub(in crate::service) fn numbers_alone(cx: &mut Context<'_>, here: &Here, text: &str, ask: bool) {
    let heard = prepared::understood(cx, text, cx.tx.now());
    let kinds = kinds_of(&heard);
    let gas = record::yes_no(kinds.contains(&"gas"));
    let say = Say::DangerAlone { gas, ask: record::yes_no(ask), numbers: numbers_for(cx, &kinds) };
    match &here.who {
        Some(person) => {
            here.note(cx.tx, None, false);
            cx.tx.send(Letter::tell(To::Person(person.id), say).or(here.whisper()).in_danger());
        }
        None => here.reply(cx.tx, say),
    }
}

/// The numbers for these kinds of danger that may be shown now.
pub(super) fn numbers_for(cx: &Context<'_>, kinds: &[&str]) -> Vec<Number> {
    let mut wanted = vec!["danger_silent"];
    wanted.extend(purposes(kinds));
    let rules = cx.rules;
    rules.signposts.shown(&wanted, &rules.nation, (&rules.clocks, cx.tx.now()))
}

/// A sign of danger that is not of this minute: never a card, never a word in the group.
pub(super) async fn quiet_danger(cx: &mut Context<'_>, here: &Here, mut need: Need, heard: &Understood) -> Result<()> {
    if again::quiet_again(cx, here, &need, heard).await? {
        return Ok(());
    }
    need.category = Some(Category::Safety);
    need.urgency = Urgency::Today;
    need.step(Step::KeepPrivate, cx.tx.now())?;
    let change = Change { actor: Some(need.person_id), step: "ask", was: None, why: "danger" };
    record::save(cx, &mut need, change).await?;
    keep_for_rescue(cx, &need, heard).await?;
    here.note(cx.tx, None, false);
    let kinds = kinds_of(heard);
    let numbers = numbers_for(cx, &kinds);
    let code = need.code.clone();
    if !kinds.iter().any(|kind| SOMEBODY_NEAR.contains(kind)) {
        let desk = told_of_danger(cx, &need).await?;
        let say = Say::SoonHeard { code, desk, numbers };
        let letter = Letter::tell(To::Person(need.person_id), say).about(need.id).or(here.whisper());
        cx.tx.send(letter.in_danger());
        return Ok(());
    }
    // Somebody near may read their messages: from now on they hear from us only when they write.
    if let Some(person) = &here.who {
        cx.tx.change_person(person, |person| person.hushed = true);
    }
    if !here.is_private() {
        // Nothing in the group, and nothing that lights up a screen; the coordinators find a safe way.
        return Ok(());
    }
    let desk = told_of_danger(cx, &need).await?;
    let say = Say::QuietlyHeard { code, desk, numbers };
    Ok(here.privately(cx.tx, say, Vec::new(), Fallback::Skip))
}

/// Tells the asker in private that a need was kept from the street, and asks whether its words may be read.
pub(super) async fn kept_private(cx: &mut Context<'_>, here: &Here, need: &Need) -> Result<()> {
    let area = cx.tx.chat(need.chat_id).await?.and_then(|chat| chat.area_id);
    let desk = record::yes_no(cx.tx.has_desk(area).await?);
    let category = need.category.unwrap_or(Category::Safety);
    let say = Say::KeptPrivate { code: need.code.clone(), category, desk };
    let otherwise = if category == Category::Safety { here.whisper() } else { here.invite() };
    let letter = Letter::tell(To::Person(need.person_id), say).with_buttons(ask::share_buttons(&need.code));
    cx.tx.send(letter.about(need.id).or(otherwise).as_answer().urgent());
    Ok(())
}
