//! Joining a street on WhatsApp: which one somebody means, one consent, and words that wait for both.

use super::{arrivals, bare, linking, newcomers};
use crate::command;
use crate::command::Command;
use crate::domain::Time;
use crate::domain::awaiting::Question;
use crate::domain::event::Said;
use crate::domain::letter::{Button, Fallback};
use crate::domain::reply::{Meant, meant};
use crate::domain::say::{Label, Say, Whatsapp};
use crate::domain::street::{Chat, ChatState};
use crate::domain::whatsapp::{Mention, is_guessable, mentions};
use crate::service;
use crate::service::access::{self, Here};
use crate::service::{Context, Result, intake};

/// Whether words on WhatsApp are first about which street they are for: (their command, the words). What is left of
/// them when the street is known goes on from here.
pub(in crate::service) async fn meets(cx: &mut Context<'_>, here: &mut Here, said: &Said) -> Result<bool> {
    if waits_for_yes(cx, here, said).await? {
        return Ok(true);
    }
    let names = !mentions(&said.text).is_empty() || access::bare(cx, &said.text).is_some();
    if !names && intake::open_danger(cx, here.person_id()).await?.is_some() {
        // Who is in danger writes on about that, whatever street is known.
        return Ok(false);
    }
    if asks_again(cx, here, said).await? {
        return Ok(true);
    }
    let streets = cx.tx.streets_of(here.person_id()).await?;
    if streets.is_empty() && newcomers::still_waits(cx, here, said).await? {
        return Ok(true);
    }
    let found = mentions(&said.text);
    if !found.is_empty() && newcomers::braked(cx, here, !streets.is_empty()).await? {
        if streets.is_empty() {
            here.reply(cx.tx, Whatsapp::TryLater {});
        }
        return Ok(streets.is_empty());
    }
    for Mention { code, rest } in found {
        let Some(street) = cx.tx.street_coded(&code).await? else {
            if !streets.is_empty() && !is_guessable(&code) {
                newcomers::note_try(cx, here).await?;
            }
            continue;
        };
        if streets.iter().any(|known| known.id == street.id) {
            return goes_on(cx, here, said, rest).await;
        }
        ask_to_join(cx, here, &street, &code, &rest).await?;
        return Ok(true);
    }
    if !streets.is_empty() || !cx.tx.roles_of(here.person_id()).await?.is_empty() {
        return Ok(false);
    }
    let answers = meant(&said.text, &cx.rules.lexicon).is_some();
    if answers && intake::in_danger_at(cx, here.person_id()).await?.is_some() {
        // A yes or a no is about their danger: that has a street, though they have none.
        return Ok(false);
    }
    match access::bare(cx, &said.text) {
        Some(Command::Need { .. } | Command::Offer { .. } | Command::List) | None => {}
        Some(Command::Unclear { .. } | Command::Unknown | Command::Mine | Command::Can { .. }) => {}
        // What needs no street.
        Some(_) => return Ok(false),
    }
    ask_which(cx, here, &said.text).await?;
    Ok(true)
}

/// Whoever was asked about a street, or who they are, and says something else, is asked once more; the words wait with
/// those that wait already.
async fn asks_again(cx: &mut Context<'_>, here: &mut Here, said: &Said) -> Result<bool> {
    let calm = matches!(
        access::bare(cx, &said.text),
        None | Some(Command::Need { .. } | Command::Offer { .. } | Command::List)
    );
    if !calm || !mentions(&said.text).is_empty() {
        return Ok(false);
    }
    match here.awaiting().map(|asked| asked.question.clone()) {
        Some(Question::SamePerson(before, words)) => {
            arrivals::ask_who(cx, here, before, format!("{words} {}", said.text).trim());
        }
        Some(Question::Join(Some(code), _)) => {
            let Some(street) = cx.tx.street_coded(&code).await? else { return Ok(false) };
            ask_to_join(cx, here, &street, &code, &said.text).await?;
        }
        _ => return Ok(false),
    }
    Ok(true)
}

/// A yes or a no, typed, to the question about a street.
async fn waits_for_yes(cx: &mut Context<'_>, here: &mut Here, said: &Said) -> Result<bool> {
    let Some(Meant::Answer(yes)) = meant(&said.text, &cx.rules.lexicon) else {
        return Ok(false);
    };
    match here.asked(cx.tx.now()) {
        Some(Question::Join(Some(code), _)) if yes => join_street(cx, here.clone(), code).await?,
        Some(Question::Join(Some(_), _)) => not_join(cx, here.clone()),
        Some(Question::SamePerson(..)) => arrivals::it_is_me(cx, here.clone(), yes).await?,
        Some(Question::LinkYes(_)) => linking::link_yes(cx, here.clone(), yes).await?,
        Some(Question::IsNeed(_)) => bare::ask_them(cx, here.clone(), yes).await?,
        _ => return Ok(false),
    }
    Ok(true)
}

/// Words with the street taken out, said by somebody of that street.
async fn goes_on(cx: &mut Context<'_>, here: &Here, said: &Said, rest: String) -> Result<bool> {
    let text = if rest.trim().is_empty() { "help".to_owned() } else { rest };
    let rest = Said { text, ..said.clone() };
    let mut there = here.clone();
    access::take_in(cx, &mut there, rest.clone());
    Box::pin(service::said(cx, there, &rest)).await?;
    Ok(true)
}

async fn ask_to_join(cx: &mut Context<'_>, here: &mut Here, street: &Chat, code: &str, words: &str) -> Result<()> {
    if street.state != ChatState::Active {
        return Ok(here.reply(cx.tx, Say::StreetWaiting {}));
    }
    let words = words_or_waiting(cx, here, words, cx.tx.now());
    here.wait_for(cx.tx, Question::Join(Some(code.to_owned()), words), cx.tx.now() + intake::WAITS);
    let rows = vec![vec![
        Button::of(
            Label::JoinYes { street: street.name.clone() },
            Command::Whatsapp(command::Whatsapp::Join { street: code.to_owned() }),
        ),
        Button::of(Label::JoinNo {}, Command::Whatsapp(command::Whatsapp::NotJoin)),
    ]];
    let say = Whatsapp::JoinAsk { street: street.name.clone(), council: cx.rules.council.clone() };
    here.privately(cx.tx, say, rows, Fallback::Skip);
    Ok(())
}

/// Nobody knows which street words are for: they wait until it is known. Whether a code was nearly right, or of a street at
/// all, is said to nobody.
async fn ask_which(cx: &mut Context<'_>, here: &mut Here, words: &str) -> Result<()> {
    let typed = mentions(words).into_iter().next();
    let rest = typed.as_ref().map_or(words, |mention| &mention.rest);
    let rest = words_or_waiting(cx, here, rest, cx.tx.now());
    here.wait_for(cx.tx, Question::Join(None, rest), cx.tx.now() + intake::WAITS);
    if typed.is_none() {
        return Ok(here.reply(cx.tx, Whatsapp::NoStreetYet {}));
    }
    newcomers::note_try(cx, here).await?;
    Ok(here.reply(cx.tx, Whatsapp::NoSuchStreet {}))
}

/// Forgets words that waited longer than a day for a street, or for a yes; how many.
pub(in crate::service) async fn drop_waiting_words(cx: &mut Context<'_>) -> Result<u64> {
    let mut count = 0;
    for person in cx.tx.with_words().await? {
        if person.awaiting.as_ref().is_some_and(|asked| asked.question.keeps_words() && asked.until < cx.tx.now()) {
            cx.tx.change_person(&person, |person| person.awaiting = None);
            count += 1;
        }
    }
    Ok(count)
}

/// The words that wait already, and these after them.
fn words_or_waiting(cx: &Context<'_>, here: &Here, words: &str, now: Time) -> String {
    let (before, words) = (intake::waiting_words(here, now), words.trim());
    let answer = meant(words, &cx.rules.lexicon).is_some();
    if answer || words == before || before.ends_with(words) {
        return if before.is_empty() { words.to_owned() } else { before };
    }
    format!("{before} {words}").trim().to_owned()
}

/// Somebody names a street by its code.
pub(super) async fn meet(cx: &mut Context<'_>, mut here: Here, typed: &str) -> Result<()> {
    let words = intake::waiting_words(&here, cx.tx.now());
    let mention = mentions(typed).into_iter().next();
    let Some(code) = mention.map(|mention| mention.code) else {
        return Ok(here.reply(cx.tx, Whatsapp::NoStreetYet {}));
    };
    let known = !cx.tx.streets_of(here.person_id()).await?.is_empty();
    if newcomers::braked(cx, &here, known).await? {
        return Ok(here.reply(cx.tx, Whatsapp::TryLater {}));
    }
    match cx.tx.street_coded(&code).await? {
        Some(street) => ask_to_join(cx, &mut here, &street, &code, &words).await,
        None => ask_which(cx, &mut here, &format!("{code} {words}")).await,
    }
}

/// Somebody agreed to be of a street: its door says the rest.
pub(super) async fn join_street(cx: &mut Context<'_>, mut here: Here, code: &str) -> Result<()> {
    let words = intake::waiting_words(&here, cx.tx.now());
    let known = !cx.tx.streets_of(here.person_id()).await?.is_empty();
    if newcomers::braked(cx, &here, known).await? {
        return Ok(here.reply(cx.tx, Whatsapp::TryLater {}));
    }
    let Some(street) = cx.tx.street_coded(code).await?.filter(|street| street.state == ChatState::Active) else {
        newcomers::note_try(cx, &here).await?;
        return Ok(here.reply(cx.tx, Whatsapp::NoStreetYet {}));
    };
    here.wait_no_more(cx.tx);
    newcomers::at_the_street_door(cx, here, &street, code, words).await
}

/// Somebody would rather not: what they had said is not kept.
pub(super) fn not_join(cx: &mut Context<'_>, mut here: Here) {
    here.wait_no_more(cx.tx);
    here.privately(cx.tx, Whatsapp::NotJoined {}, Vec::new(), Fallback::Skip);
}
