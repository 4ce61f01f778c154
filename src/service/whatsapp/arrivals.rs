//! Beside a street's own WhatsApp group: who writes and until when they can be answered, joining a street with one consent,
//! and what the platform tells of people and of our own account.

use super::{bare, cards, joining, linking, newcomers};
use crate::command;
use crate::command::Command;
use crate::command::Whatsapp as Wish;
use crate::domain::awaiting::Question;
use crate::domain::event::{Event, Said, Someone, What, Who};
use crate::domain::knock::template_news;
use crate::domain::letter::{Button, Fallback, Letter, Post, To};
use crate::domain::need::Step;
use crate::domain::say::{Label, Say, Whatsapp};
use crate::domain::street::{ChatKind, Person, Platform};
use crate::domain::whatsapp::{Correspondent, WORDLESS_EVERY};
use crate::domain::{DAY, Time};
use crate::service;
use crate::service::access::{self, Here};
use crate::service::record::{self, Change};
use crate::service::{Context, Error, Result, intake};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// How long after the platform says that somebody moved they are asked whether it is them.
const MOVED_WITHIN: Time = 30 * DAY;
/// News of our account that nobody need act on.
const GOOD_NEWS: [&str; 4] = ["APPROVED", "REINSTATED", "FLAGGED_REMOVED", "UNFLAGGED"];

/// What somebody wants beside a street's own group.
pub(in crate::service) async fn whatsapp(cx: &mut Context<'_>, here: Here, wish: Wish) -> Result<()> {
    match wish {
        Wish::Meet { street } => joining::meet(cx, here, &street).await,
        Wish::Join { street } => joining::join_street(cx, here, &street).await,
        Wish::NotJoin => Ok(joining::not_join(cx, here)),
        Wish::Read { delivery } => read_all(cx, &here, delivery).await,
        Wish::Card { code } => cards::card_of(cx, here, &code).await,
        Wish::Cards => cards::cards(cx, here).await,
        Wish::Host { yes } => cards::host(cx, here, yes).await,
        Wish::Newcomers { how, street } => newcomers::newcomers(cx, here, &how, &street).await,
        Wish::Link { code } => linking::link(cx, here, &code).await,
        Wish::LinkSure { yes } => linking::link_sure(cx, here, yes).await,
        Wish::LinkYes { yes } => linking::link_yes(cx, here, yes).await,
        Wish::ItIsMe { yes } => it_is_me(cx, here, yes).await,
        Wish::AskThem { yes } => bare::ask_them(cx, here, yes).await,
    }
}

/// Somebody wants to read what waits: it is on its way since they wrote; a broadcast is told again, whole.
async fn read_all(cx: &mut Context<'_>, here: &Here, delivery: i64) -> Result<()> {
    if cx.tx.delivery_of(delivery, here.person_id()).await? {
        let post = Post::Notice { delivery, pin: false, edit: false };
        cx.tx.send(Letter::of(To::Person(here.person_id()), post).as_answer().urgent());
    }
    Ok(())
}

/// The person behind an address, also when the platform called them by another name before.
pub(in crate::service) async fn known(
    cx: &mut Context<'_>,
    platform: Platform,
    someone: &Someone,
) -> Result<Option<Person>> {
    if let Some(known) = cx.tx.person_at(platform, &someone.address).await? {
        return Ok(Some(known));
    }
    if let Some(mut person) = cx.tx.person_alias(platform, &someone.address).await? {
        // They write from their other account now: there they are answered.
        cx.tx.readdress(&mut person, platform, &someone.address, true).await?;
        return Ok(Some(person));
    }
    let Some(phone) = &someone.phone else { return Ok(None) };
    if *phone == someone.address {
        // The platform tells the number alone: the mark says whose it is.
        return Ok(cx.tx.writes_from(&phone_mark(cx, phone)).await?);
    }
    if let Some(mut person) = cx.tx.person_at(platform, phone).await? {
        // Known by number until now: from here on by the platform's own id, and the number is forgotten.
        cx.tx.readdress(&mut person, platform, &someone.address, false).await?;
        return Ok(Some(person));
    }
    Ok(None)
}

/// A mark by which a phone number is known again, without the number.
fn phone_mark(cx: &Context<'_>, phone: &str) -> String {
    match Hmac::<Sha256>::new_from_slice(&cx.rules.key) {
        Ok(mut mac) => {
            mac.update(b"phone ");
            mac.update(phone.as_bytes());
            hex::encode(&mac.finalize().into_bytes()[..16])
        }
        Err(_) => String::new(),
    }
}

/// Somebody wrote or pressed something on WhatsApp: they can be answered for a day, and hear what waited for them. Whether
/// they were asked who they are, which comes before everything but danger.
pub(in crate::service) async fn arrived_on_whatsapp(
    cx: &mut Context<'_>,
    here: &mut Here,
    event: &Event,
) -> Result<bool> {
    let (Some(person), Who::Person(someone)) = (here.who.clone(), &event.who) else {
        return Ok(false);
    };
    let spoke = matches!(event.what, What::Said(_) | What::Pressed { .. } | What::Wordless);
    if !spoke {
        return Ok(false);
    }
    let known = cx.tx.correspondent(person.id).await?;
    let mut now = known.clone().unwrap_or_else(|| Correspondent::new(person.id));
    now.wrote(event.at.unwrap_or(cx.tx.now()).min(cx.tx.now()));
    if now.is_open(cx.tx.now()) {
        // What came late opens nothing: what waits goes on waiting.
        cx.tx.release_held(person.id).await?;
    }
    let mark = someone.phone.as_deref().map(|phone| phone_mark(cx, phone)).unwrap_or_default();
    let fresh_number = !mark.is_empty() && mark != now.phone_mark;
    if fresh_number {
        now.phone_mark.clone_from(&mark);
    }
    if known.as_ref() != Some(&now) {
        cx.tx.put_correspondent(&now).await?;
    }
    if let Some(message) = here.said.as_ref().map(|said| said.message.clone()).or(here.callback.clone()) {
        let seen = Post::Seen { message };
        cx.tx.send(Letter::of(To::Person(person.id), seen).as_answer().urgent());
    }
    if fresh_number { perhaps_moved(cx, here, &mark).await } else { Ok(false) }
}

/// The platform said that somebody moved to the number from which this person writes: are they the same?
async fn perhaps_moved(cx: &mut Context<'_>, here: &mut Here, mark: &str) -> Result<bool> {
    let words = here.said.as_ref().map_or_else(String::new, |said| said.text.clone());
    let before = cx.tx.moved_to(mark).await?.filter(|before| before.person_id != here.person_id());
    let before = match before {
        Some(before) => may_be_the_same(cx, &before).await?.then_some(before),
        None => None,
    };
    let first = matches!(access::bare(cx, &words), Some(Command::Stop | Command::Help));
    let Some(before) = before.filter(|_| !first && !here.danger.is_some()) else {
        return Ok(false);
    };
    ask_who(cx, here, before.person_id, &words);
    Ok(true)
}

/// Whether the platform's word is fresh enough, and there is nothing that one tap must not give away: numbers are given
/// to others one day.
async fn may_be_the_same(cx: &mut Context<'_>, before: &Correspondent) -> Result<bool> {
    let fresh = cx.tx.person(before.person_id).await?.is_some_and(|person| cx.tx.now() - person.seen_at < MOVED_WITHIN);
    Ok(fresh && cx.tx.roles_of(before.person_id).await?.is_empty())
}

/// Asks whether somebody is who the platform says that they are; their words wait for the answer.
pub(super) fn ask_who(cx: &mut Context<'_>, here: &mut Here, before: i64, words: &str) {
    let rows = vec![vec![
        Button::of(Label::ItIsMe {}, Command::Whatsapp(command::Whatsapp::ItIsMe { yes: true })),
        Button::of(Label::ItIsNotMe {}, Command::Whatsapp(command::Whatsapp::ItIsMe { yes: false })),
    ]];
    here.wait_for(cx.tx, Question::SamePerson(before, words.to_owned()), cx.tx.now() + intake::WAITS);
    here.privately(cx.tx, Whatsapp::IsThisYou {}, rows, Fallback::Skip);
}

/// The answer: yes, and everything of theirs is theirs here too.
pub(super) async fn it_is_me(cx: &mut Context<'_>, mut here: Here, yes: bool) -> Result<()> {
    let Some(Question::SamePerson(old, words)) = here.asked(cx.tx.now()).cloned() else {
        return Ok(here.reply(cx.tx, Whatsapp::NothingWaits {}));
    };
    here.wait_no_more(cx.tx);
    if let Some(mut before) = cx.tx.correspondent(old).await? {
        before.next_mark = String::new();
        cx.tx.put_correspondent(&before).await?;
    }
    if !yes {
        here.reply(cx.tx, Whatsapp::NumberApart {});
        return hear_again(cx, here, words).await;
    }
    let (Some(new), Some(before)) = (here.who.clone(), cx.tx.person(old).await?) else {
        return Ok(());
    };
    if let Some(code) = cx.tx.in_the_way(before.id, new.id).await? {
        here.reply(cx.tx, Whatsapp::LinkBusy { code });
        return hear_again(cx, here, words).await;
    }
    linking::make_one(cx, &before, &new, false).await?;
    here.who = cx.tx.person(before.id).await?;
    here.reply(cx.tx, Whatsapp::NumberKept {});
    hear_again(cx, here, words).await
}

/// Words that waited for an answer are heard as if they had just been said.
pub(super) async fn hear_again(cx: &mut Context<'_>, here: Here, words: String) -> Result<()> {
    if words.trim().is_empty() {
        return Ok(());
    }
    let (message, at) = (here.message.clone().or(here.callback.clone()).unwrap_or_default(), cx.tx.now());
    let said = Said { text: words, message, edited: false, forwarded: false, reply_to: None, at, media: None };
    let mut there = Here { callback: None, ..here };
    access::take_in(cx, &mut there, said.clone());
    Box::pin(service::said(cx, there, &said)).await
}

/// What happened on WhatsApp that happens nowhere else; whether it was that.
pub(in crate::service) async fn only_on_whatsapp(cx: &mut Context<'_>, here: &Here, event: &Event) -> Result<bool> {
    match &event.what {
        What::Wordless if event.platform == Platform::Whatsapp => words_only(cx, here).await?,
        What::Wish { wanted } => {
            if let Some(mut known) = cx.tx.correspondent(here.person_id()).await? {
                known.refused_at = if *wanted { None } else { known.refused_at.or(Some(cx.tx.now())) };
                cx.tx.put_correspondent(&known).await?;
            }
        }
        What::NewNumber { phone } => {
            if let Some(mut known) = cx.tx.correspondent(here.person_id()).await? {
                known.next_mark = phone_mark(cx, phone);
                cx.tx.put_correspondent(&known).await?;
            }
        }
        What::Revoked { message } => revoked(cx, here, message).await?,
        What::Account { about, word } => account(cx, about, word).await?,
        _ => return Ok(false),
    }
    Ok(true)
}

/// A message without words is answered politely, at most once an hour.
async fn words_only(cx: &mut Context<'_>, here: &Here) -> Result<()> {
    let Some(mut known) = cx.tx.correspondent(here.person_id()).await? else {
        return Ok(());
    };
    if cx.tx.now() - known.wordless_at >= WORDLESS_EVERY {
        known.wordless_at = cx.tx.now();
        cx.tx.put_correspondent(&known).await?;
        here.reply(cx.tx, if here.talks() { Whatsapp::NoPictures {} } else { Whatsapp::WordsOnly {} });
    }
    Ok(())
}

/// Somebody took their message back: what it asked for is withdrawn, and its words go.
async fn revoked(cx: &mut Context<'_>, here: &Here, message: &str) -> Result<()> {
    let there = Here { message: Some(message.to_owned()), ..here.clone() };
    let source = access::source(&there);
    let Some(mut need) = cx.tx.need_from(&source).await?.filter(|need| !need.state().is_closed()) else {
        return Ok(());
    };
    let was = need.state();
    need.step(Step::Withdraw, cx.tx.now()).map_err(Error::Rule)?;
    need.words = String::new();
    record::let_helpers_go(cx, &need).await?;
    let change = Change { actor: Some(need.person_id), step: "withdraw", was: Some(was), why: "" };
    record::save(cx, &mut need, change).await?;
    here.privately(cx.tx, Say::Withdrawn { code: need.code }, Vec::new(), Fallback::Skip);
    Ok(())
}

/// News of our own account: every desk hears of trouble, because people wait there.
async fn account(cx: &mut Context<'_>, about: &str, word: &str) -> Result<()> {
    if let Some(news) = template_news(about, word)
        && !cx.tx.template_stands(&news).await?
    {
        // Said before, or good again: then what waited is told of.
        return Ok(());
    }
    if word.is_empty() || GOOD_NEWS.iter().any(|good| word.ends_with(good)) {
        return Ok(());
    }
    tracing::warn!(about, word, "news of the account on WhatsApp");
    for desk in cx.tx.chats_of(ChatKind::Desk, None).await? {
        let (about, word) = (about.to_owned(), word.to_owned());
        cx.tx.send(Letter::tell(To::Chat(desk.id), Whatsapp::Account { about, word }));
    }
    Ok(())
}
