//! Words without a command: the answer to a question of the bot, a job given back or sorted in plain words, danger, or, in
//! private, something to explain.

use crate::command::{Answer, Command, Desk, Seen};
use crate::domain::awaiting::{Question, Where};
use crate::domain::code::Code;
use crate::domain::detail::{DetailKind, MOST_LETTERS};
use crate::domain::event::Said;
use crate::domain::need::{ClaimState, Consent, Need, State, Urgency};
use crate::domain::reply::{Meant, codes, is_small_talk, meant};
use crate::domain::say::Say;
use crate::domain::street::Platform;
use crate::service;
use crate::service::access::Here;
use crate::service::{Context, Result, broadcast, intake, record, whatsapp};

/// Words without a command.
pub(in crate::service) async fn plain_words(cx: &mut Context<'_>, mut here: Here, said: &Said) -> Result<()> {
    if said.edited {
        return Ok(());
    }
    if matches!(here.asked(cx.tx.now()), Some(Question::LinkYes(_)))
        && let Some(Meant::Answer(yes)) = meant(&said.text, &cx.rules.lexicon)
    {
        return whatsapp::link_yes(cx, here, yes).await;
    }
    if let Some(command) = expected(cx, &mut here, said).await? {
        return Box::pin(service::obey(cx, here, command)).await;
    }
    if broadcast::replied_to_broadcast(cx, &here, said).await? {
        return Ok(());
    }
    if here.who.is_some()
        && let Some(command) = plainly_meant(cx, &here, said).await?
    {
        return Box::pin(service::obey(cx, here, command)).await;
    }
    if here.who.is_some() && more_of_danger(cx, &here, said).await? {
        return Ok(());
    }
    let whatsapp = here.who.as_ref().is_some_and(|person| person.platform == Platform::Whatsapp);
    if whatsapp && whatsapp::perhaps_a_need(cx, &mut here, said).await? {
        return Ok(());
    }
    if here.is_private() {
        here.reply(cx.tx, Say::UnknownCommand {});
    }
    Ok(())
}

/// The command that the bot waits to complete, completed; it waits no longer.
async fn expected(cx: &mut Context<'_>, here: &mut Here, said: &Said) -> Result<Option<Command>> {
    let Some(asked) = here.awaiting().cloned() else { return Ok(None) };
    let text = said.text.clone();
    let command = match &asked.question {
        Question::Signpost(_, place) | Question::Note(_, place) | Question::Change(_, place)
            if !answers_here(cx, here, said, *place).await? =>
        {
            return Ok(None);
        }
        // A plain yes or no is about the card that they have seen.
        Question::Change(..) if meant(&said.text, &cx.rules.lexicon).is_some() => return Ok(None),
        // "All sorted", or the answer to an open question, is for us.
        Question::Talk(..) if plainly_meant(cx, here, said).await?.is_some() => return Ok(None),
        Question::Signpost(code, _) => Command::Signpost { code: code.clone(), text },
        Question::Note(code, _) => Command::Desk(Desk::Note { code: code.clone(), text }),
        Question::Change(code, _) => Command::Change { code: code.clone(), text },
        question if question.takes_words() && !here.is_private() => return Ok(None),
        Question::Detail(code, kind) => Command::Detail { code: code.clone(), kind: kind.code().to_owned(), text },
        Question::Broadcast(number, field) => {
            Command::Broadcast { number: Some(*number), field: field.clone(), value: text }
        }
        Question::AskCouncil(number) => Command::AskCouncil { number: *number, words: text },
        Question::Spent(code) => Command::Spent { code: code.clone(), amount: text },
        Question::Talk(code, who) => Command::Tell { code: code.clone(), text, who: Some(*who) },
        Question::LinkSure(_)
        | Question::LinkYes(_)
        | Question::Street(_)
        | Question::IsNeed(_)
        | Question::Join(..)
        | Question::SamePerson(..) => return Ok(None),
    };
    here.wait_no_more(cx.tx);
    Ok(asked.live(cx.tx.now()).map(|_| command))
}

/// Whoever is in danger and writes on adds to their case: where they are and how to reach them is sealed, all else joins their
/// words. Nothing of it is lost, and it needs no command. Whether it was that.
async fn more_of_danger(cx: &mut Context<'_>, here: &Here, said: &Said) -> Result<bool> {
    let Some(need) = intake::open_danger(cx, here.person_id()).await?.filter(|_| here.is_private()) else {
        return Ok(false);
    };
    let small = is_small_talk(&said.text, &cx.rules.lexicon);
    let hushed = here.who.as_ref().is_some_and(|person| person.hushed);
    // Who must not be written to was asked for a safe way: their first words are that, but in an emergency.
    let asked = !small && hushed && need.urgency != Urgency::Emergency;
    let asked = asked && !cx.tx.detail_kinds(need.id).await?.contains(&DetailKind::Contact);
    let Some(kind) = record::kind_said(&said.text).or(asked.then_some(DetailKind::Contact)) else {
        intake::danger_goes_on(cx, here, need, if small { "" } else { &said.text }).await?;
        return Ok(true);
    };
    let text = said.text.chars().take(MOST_LETTERS).collect();
    let detail = Command::Detail { code: need.code.clone(), kind: kind.code().to_owned(), text };
    Box::pin(service::obey(cx, here.clone(), detail)).await?;
    Ok(true)
}

/// Whether words are the answer to what a coordinator was asked: in private where it was asked in private, at the
/// desk as a reply to a message that is no card.
async fn answers_here(cx: &mut Context<'_>, here: &Here, said: &Said, place: Where) -> Result<bool> {
    match (place, here.desk(), &said.reply_to) {
        (Where::Private, _, _) => Ok(here.is_private()),
        (Where::Desk, Some(desk), Some(message)) => Ok(cx.tx.shown_by(desk.id, message).await?.is_none()),
        _ => Ok(false),
    }
}

/// "I can't do it after all", "all sorted", "done", "yes": in reply to a card, with a code, or where only one thing
/// can be meant.
async fn plainly_meant(cx: &mut Context<'_>, here: &Here, said: &Said) -> Result<Option<Command>> {
    let Some(meant) = meant(&said.text, &cx.rules.lexicon) else {
        return Ok(None);
    };
    let named = match codes(&said.text).into_iter().next() {
        Some(code) => Some(code),
        None => replied_to(cx, here, said).await?,
    };
    if named.is_none() && !here.is_private() {
        return Ok(None);
    }
    let me = here.person_id();
    let jobs = cx.tx.claims_of(me).await?;
    let (release, done) = (|code| Command::Release { code }, |code| Command::Done { code });
    Ok(match (meant, named) {
        (Meant::Release, Some(code)) => Some(release(code)),
        (Meant::Sorted, Some(code)) => Some(Command::Sorted { code: code.clone() }),
        (Meant::Done, Some(code)) => Some(done(code)),
        (Meant::Answer(yes), named) => answered(cx, here, named, yes).await?,
        (meant, None) => {
            let job = match jobs.as_slice() {
                [one] if one.state == ClaimState::Live => cx.tx.need(one.need_id).await?,
                _ => None,
            };
            let needs = live_needs(cx, me).await?;
            let own = if let [one] = needs.as_slice() { Some(one.code.clone()) } else { None };
            let job = job.map(|need| need.code.clone());
            match (meant, job, own) {
                (Meant::Release, Some(code), _) => Some(release(code)),
                (Meant::Done, Some(code), _) | (Meant::Sorted, Some(code), None) => Some(done(code)),
                (Meant::Sorted | Meant::Done, _, Some(code)) => Some(Command::Sorted { code }),
                _ => None,
            }
        }
    })
}

/// The need whose card, or about which a message, was replied to.
async fn replied_to(cx: &mut Context<'_>, here: &Here, said: &Said) -> Result<Option<Code>> {
    let (Some(chat), Some(message)) = (&here.chat, &said.reply_to) else {
        return Ok(None);
    };
    let subject = cx.tx.shown_by(chat.id, message).await?;
    let id = subject.as_deref().and_then(|s| s.strip_prefix("need:")).and_then(|id| id.parse().ok());
    Ok(match id {
        Some(id) => cx.tx.need(id).await?.map(|need| need.code),
        None => None,
    })
}

async fn live_needs(cx: &mut Context<'_>, person: i64) -> Result<Vec<Need>> {
    let now = cx.tx.now();
    let mut needs = cx.tx.needs_of(person, now).await?;
    needs.retain(|need| !need.state().is_closed() && need.state() != State::Draft);
    Ok(needs)
}

/// The cards that somebody was shown and has not answered, one for each message that shows some.
async fn cards_to_answer(
    cx: &mut Context<'_>,
    me: i64,
    named: Option<&Code>,
    yes: bool,
) -> Result<Vec<(Code, Command)>> {
    let now = cx.tx.now();
    let mut shown: Vec<Need> = cx.tx.needs_of(me, now).await?;
    shown.retain(Need::waits_for_a_look);
    let answer = if yes { Seen::Show } else { Seen::Drop };
    let first = |need: &&Need| {
        named == Some(&need.code)
            || shown.iter().filter(|other| other.stem() == need.stem()).all(|other| need.id <= other.id)
    };
    let command = |need: &Need| {
        let code = need.code.clone();
        (need.code.clone(), Command::Show { code, answer, version: None })
    };
    Ok(shown.iter().filter(first).map(command).collect())
}

/// A plain yes or no: the answer to the one question that is open, if there is just one.
async fn answered(cx: &mut Context<'_>, here: &Here, named: Option<Code>, yes: bool) -> Result<Option<Command>> {
    let me = here.person_id();
    // In a talk, a yes is for the other side.
    let talks = here.talks();
    let mut open = if talks { Vec::new() } else { cards_to_answer(cx, me, named.as_ref(), yes).await? };
    for need in live_needs(cx, me).await? {
        let code = need.code.clone();
        if need.waits_for_a_look() {
            continue;
        }
        if need.state() == State::DoneUnconfirmed {
            let answer = if yes { Answer::Yes } else { Answer::No };
            open.push((need.code, Command::Confirm { code, answer, version: None }));
        } else if need.asked_at.is_some() {
            open.push((need.code, Command::Still { code, yes, version: None }));
        } else if need.consent == Consent::Asked && !talks {
            open.push((need.code, Command::Share { code, yes }));
        }
    }
    for need in live_needs(cx, me).await?.into_iter().filter(|need| yes && !talks && need.state() == State::Claimed) {
        // A yes lets a helper see what they need; a no is typed out, because it sends a helper away.
        for claim in cx.tx.claims_on(need.id).await?.iter().filter(|claim| claim.agreed == Consent::Asked) {
            let code = need.code.clone();
            open.push((need.code.clone(), Command::Agree { code, who: Some(claim.id), yes }));
        }
    }
    for claim in cx.tx.claims_of(me).await? {
        if let Some(need) = cx.tx.need(claim.need_id).await?
            && need.half_asked_at.is_some()
        {
            let code = need.code.clone();
            let command = if yes { Command::OnIt { code } } else { Command::Release { code } };
            open.push((need.code, command));
        }
    }
    for offer in cx.tx.offers_of(me).await? {
        if offer.asked_at.is_some() {
            open.push((offer.code.clone(), Command::Renew { code: offer.code.clone(), yes }));
        }
    }
    if let Some(code) = named {
        open.retain(|(known, _)| *known == code);
    }
    match open.len() {
        1 => Ok(open.pop().map(|(_, command)| command)),
        _ => Ok(None),
    }
}
