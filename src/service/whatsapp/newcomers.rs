//! A street's door on WhatsApp: a host's or a coordinator's yes, or a word to them; and a brake on those who guess codes.

use super::arrivals;
use crate::command::Command;
use crate::domain::admission::{Admission, Door, Standing};
use crate::domain::event::Said;
use crate::domain::letter::{Button, Fallback, Letter, To};
use crate::domain::reply::meant;
use crate::domain::say::{Label, Whatsapp};
use crate::domain::street::Chat;
use crate::domain::whatsapp::is_guessable;
use crate::domain::{DAY, HOUR};
use crate::service::access::{self, Here};
use crate::service::{Context, Result, intake, record};

/// The name and version of the words in which somebody agrees to be of a street.
const JOIN_WORDS: &str = "beside-join-ask 1";
/// How many wrong codes one person may type in an hour.
const TRIES: i64 = 5;
/// How many wrong codes all people may type in an hour: then nobody may who is not of a street yet.
const TRIES_OF_ALL: i64 = 60;
/// The most letters that wait for a street's yes.
const MOST: usize = 2_000;
/// Of an admission: they are of the street already, and the hosts can say no.
const IN: &str = "in";
/// Of an admission: the hosts were asked, and the desk was not.
const HOSTS: &str = "hosts";

/// Whether codes are looked at now for somebody. Who is of a street is held up by their own tries alone.
pub(super) async fn braked(cx: &mut Context<'_>, here: &Here, known: bool) -> Result<bool> {
    let (mine, all) = cx.tx.wrong_codes(here.person_id()).await?;
    if mine >= TRIES {
        return Ok(true);
    }
    if known || all < TRIES_OF_ALL {
        return Ok(false);
    }
    if cx.tx.first_time(&format!("codes braked {}", cx.tx.now() / HOUR)).await? {
        for desk in cx.tx.chats_of(crate::domain::street::ChatKind::Desk, None).await? {
            cx.tx.send(Letter::tell(To::Chat(desk.id), Whatsapp::TriesBraked {}).urgent());
        }
    }
    Ok(true)
}

/// Somebody typed a code that is no street's.
pub(super) async fn note_try(cx: &mut Context<'_>, here: &Here) -> Result<()> {
    let mut attempt = record::new_admission(cx, Door::Try).await?;
    (attempt.person_id, attempt.state) = (here.who.as_ref().map(|person| person.id), Standing::Over);
    attempt.until = cx.tx.now() + HOUR;
    cx.tx.write_now().await?;
    cx.tx.put_admission(&attempt).await?;
    Ok(())
}

/// Somebody has the code and agrees. By the street's setting they are of it at once, or wait for a yes; with a code that
/// can be worked out from the street's name they always wait.
pub(super) async fn at_the_street_door(
    cx: &mut Context<'_>,
    here: Here,
    street: &Chat,
    code: &str,
    words: String,
) -> Result<()> {
    let Some(person) = here.who.clone() else { return Ok(()) };
    if cx.tx.member_since(street.id, person.id).await?.is_some() {
        return is_in(cx, here, street, words).await;
    }
    cx.tx.add_opt_in(person.id, Some(street.id), (&format!("street {}", street.id), JOIN_WORDS)).await?;
    let mut admission = record::new_admission(cx, Door::Street).await?;
    (admission.person_id, admission.chat_id, admission.area_id) = (Some(person.id), Some(street.id), street.area_id);
    let name = person.first_name.clone();
    if street.newcomers_tell && !is_guessable(code) {
        IN.clone_into(&mut admission.facts);
        cx.tx.put_admission(&admission).await?;
        let say = Whatsapp::NewcomerHere { name, street: street.name.clone(), number: admission.id };
        let out = Button::of(Label::NotOfHere {}, Command::LetIn { id: admission.id, yes: false });
        tell_the_minders(cx, street, say, vec![vec![out]]).await?;
        return is_in(cx, here, street, words).await;
    }
    admission.words = words.chars().take(MOST).collect();
    let say = Whatsapp::NewcomerAsk { name, street: street.name.clone(), number: admission.id };
    if tell_the_minders(cx, street, say, record::doorbell(&admission)).await? {
        // When the hosts have not answered for a day, the coordinators are asked too.
        HOSTS.clone_into(&mut admission.facts);
        admission.until = cx.tx.now() + DAY;
    }
    cx.tx.put_admission(&admission).await?;
    here.privately(cx.tx, Whatsapp::JoinWaits { street: street.name.clone() }, Vec::new(), Fallback::Skip);
    Ok(())
}

/// Tells or asks those who look after a street: its hosts, or where it has none its desk. Whether it has hosts.
async fn tell_the_minders(
    cx: &mut Context<'_>,
    street: &Chat,
    say: Whatsapp,
    buttons: Vec<Vec<Button>>,
) -> Result<bool> {
    let hosts = cx.tx.hosts_of(street.id).await?;
    for host in &hosts {
        let letter = Letter::tell(To::Person(host.person_id), say.clone()).with_buttons(buttons.clone());
        cx.tx.send(letter.urgent());
    }
    if hosts.is_empty() {
        ask_the_desk(cx, street, say, buttons).await?;
    }
    Ok(!hosts.is_empty())
}

async fn ask_the_desk(cx: &mut Context<'_>, street: &Chat, say: Whatsapp, buttons: Vec<Vec<Button>>) -> Result<()> {
    for desk in cx.tx.desks_of(street.area_id).await? {
        cx.tx.send(Letter::tell(To::Chat(desk.id), say.clone()).with_buttons(buttons.clone()).urgent());
    }
    Ok(())
}

/// They are of the street from now on, and their words are heard.
async fn is_in(cx: &mut Context<'_>, here: Here, street: &Chat, words: String) -> Result<()> {
    cx.tx.put_member(street.id, here.person_id());
    cx.tx.write_now().await?;
    here.privately(cx.tx, Whatsapp::Joined { street: street.name.clone() }, Vec::new(), Fallback::Skip);
    if words.trim().is_empty() || words.trim().eq_ignore_ascii_case("help") {
        return Ok(());
    }
    arrivals::hear_again(cx, here, words).await
}

/// Whoever waits for a street's yes and says more: it waits too. Whether that was so.
pub(super) async fn still_waits(cx: &mut Context<'_>, here: &Here, said: &Said) -> Result<bool> {
    let Some(mut waits) = cx.tx.admissions_of(Door::Street, here.person_id()).await?.pop() else {
        return Ok(false);
    };
    let command = access::bare(cx, &said.text);
    let plain = matches!(command, None | Some(Command::Need { .. } | Command::Offer { .. }))
        && meant(&said.text, &cx.rules.lexicon).is_none();
    match command {
        Some(
            Command::Need { .. }
            | Command::Offer { .. }
            | Command::List
            | Command::Unclear { .. }
            | Command::Unknown
            | Command::Can { .. },
        )
        | None => {}
        Some(_) => return Ok(false),
    }
    if !plain && intake::in_danger_at(cx, here.person_id()).await?.is_some() {
        return Ok(false);
    }
    let street = cx.tx.chat(waits.chat_id.unwrap_or(0)).await?.map_or_else(String::new, |chat| chat.name);
    if plain && waits.words.chars().count() + said.text.chars().count() < MOST && !waits.words.ends_with(&said.text) {
        waits.words = format!("{} {}", waits.words, said.text).trim().to_owned();
        cx.tx.put_admission(&waits).await?;
    }
    here.reply(cx.tx, Whatsapp::StillWaits { street });
    Ok(true)
}

/// A host or a coordinator has said whether somebody is of the street.
pub(in crate::service) async fn street_door(
    cx: &mut Context<'_>,
    here: &Here,
    admission: &Admission,
    yes: bool,
    words: String,
) -> Result<()> {
    let street = cx.tx.chat(admission.chat_id.unwrap_or(0)).await?;
    let person = cx.tx.person(admission.person_id.unwrap_or(0)).await?;
    let (Some(street), Some(person)) = (street, person) else { return Ok(()) };
    let (name, called) = (person.first_name.clone(), street.name.clone());
    let told = if yes {
        Whatsapp::NewcomerIn { name, street: called.clone() }
    } else {
        Whatsapp::NewcomerOut { name, street: called.clone() }
    };
    here.note(cx.tx, None, false);
    here.unbutton(cx.tx);
    match here.desk() {
        Some(desk) => cx.tx.send(Letter::tell(To::Chat(desk.id), told).as_answer().urgent()),
        None => here.privately(cx.tx, told, Vec::new(), Fallback::Skip),
    }
    if !yes {
        cx.tx.drop_member(street.id, person.id).await?;
        cx.tx.end_opt_ins(person.id, Some(&format!("street {}", street.id))).await?;
        cx.tx.send(Letter::tell(To::Person(person.id), Whatsapp::JoinRefused { street: called }).urgent());
        return Ok(());
    }
    if admission.facts == IN {
        return Ok(());
    }
    let there = Here {
        who: Some(person),
        chat: None,
        message: Some(format!("admission {}", admission.id)),
        callback: None,
        said: None,
        is_admin: false,
        ..here.clone()
    };
    is_in(cx, there, &street, words).await
}

/// Nobody has answered in time: the desk is asked too, and after a week it is over.
pub(in crate::service) async fn street_door_due(
    cx: &mut Context<'_>,
    mut admission: Admission,
    words: String,
    street: &Chat,
) -> Result<()> {
    let Some(person) = cx.tx.person(admission.person_id.unwrap_or(0)).await? else { return Ok(()) };
    if admission.facts == IN {
        return Ok(());
    }
    if admission.facts == HOSTS {
        let asked = Admission::new(admission.id, Door::Street, admission.at);
        (admission.facts, admission.words, admission.state) = (String::new(), words, Standing::Open);
        admission.until = asked.until.max(cx.tx.now() + DAY);
        cx.tx.put_admission(&admission).await?;
        let (name, called) = (person.first_name.clone(), street.name.clone());
        let say = Whatsapp::NewcomerAsk { name, street: called, number: admission.id };
        return ask_the_desk(cx, street, say, record::doorbell(&admission)).await;
    }
    cx.tx.send(Letter::tell(To::Person(person.id), Whatsapp::JoinTooOld { street: street.name.clone() }));
    Ok(())
}

/// `/newcomers ask`, `/newcomers tell Birch Street`: how newcomers come in, by who looks after the street.
pub(super) async fn newcomers(cx: &mut Context<'_>, here: Here, how: &str, named: &str) -> Result<()> {
    let me = here.person_id();
    let all = if named.is_empty() { cx.tx.streets_of(me).await? } else { cx.tx.streets_named(named, 0).await? };
    let mut mine = Vec::new();
    for street in all {
        if access::minds_the_street(cx, me, street.id).await? {
            mine.push(street);
        }
    }
    let ([street], "ask" | "tell") = (mine.as_slice(), how) else {
        return Ok(here.reply(cx.tx, Whatsapp::UnclearNewcomers {}));
    };
    let street = Chat { newcomers_tell: how == "tell", ..street.clone() };
    record::note_chat(cx, &here, &street, "newcomers");
    cx.tx.put_chat(street.clone());
    Ok(here.reply(cx.tx, Whatsapp::NewcomersNow { street: street.name, how: how.to_owned() }))
}
