//! What neighbours do with a broadcast: say that they saw it, ask for help, vote, ask; and how the officer answers.

use super::edit::lines;
use super::{agree, over, part, send};
use crate::domain::awaiting::Question;
use crate::domain::broadcast::{Broadcast, DeliveryKind, DeliveryState, ReadBack, Relation, Stage, shown_counts};
use crate::domain::event::Said;
use crate::domain::letter::{Button, Fallback, Letter, To};
use crate::domain::need::{Asked, Consent, Need, Step, Urgency};
use crate::domain::redact::redact;
use crate::domain::role::{Right, Role};
use crate::domain::say::{ChoiceLine, Label, OwnLine, PlaceLine, Say, Voice};
use crate::domain::source::Source;
use crate::domain::street::ChatKind;
use crate::service::access::{self, Here};
use crate::service::record::{self, Change};
use crate::service::{Context, Result};

/// The most letters of a question.
const QUESTION: usize = 300;
/// How many questions come with one letter to the officer.
const QUESTIONS_A_LETTER: usize = 20;
/// The most places that are listed.
const MOST_PLACES: usize = 20;

/// A broadcast that somebody here may answer; else they are told that it has ended or was corrected.
async fn speaking(cx: &mut Context<'_>, here: &Here, number: i64) -> Result<Option<Broadcast>> {
    let reference = format!("B{number}");
    let found = cx.tx.broadcast(number).await?.filter(|b| b.started_at.is_some() && is_told(here, b));
    let chat = here.chat.as_ref().map(|chat| chat.id);
    let told = found.is_some() && cx.tx.was_told(number, here.person_id(), chat).await?;
    let Some(broadcast) = found.filter(|_| told) else {
        here.reply(cx.tx, Voice::NoSuchBroadcast { reference });
        return Ok(None);
    };
    if !broadcast.speaks(cx.tx.now()) || broadcast.corrected_by.is_some() {
        here.reply(cx.tx, over(&broadcast));
        return Ok(None);
    }
    Ok(Some(broadcast))
}

/// An exercise is answered only where exercises are shown, and nothing else is answered there.
fn is_told(here: &Here, broadcast: &Broadcast) -> bool {
    let stage = here.chat.as_ref().is_some_and(|chat| chat.kind == ChatKind::Exercise);
    broadcast.exercise == stage || (broadcast.exercise && here.is_private())
}

/// "OK", "I am safe", "I need help".
pub(in crate::service) async fn heard(cx: &mut Context<'_>, here: Here, number: i64, answer: &str) -> Result<()> {
    let (Some(broadcast), Some(person)) = (speaking(cx, &here, number).await?, here.who.clone()) else {
        return Ok(());
    };
    let reference = broadcast.reference();
    let fits = match broadcast.readback {
        _ if broadcast.is_emergency() => matches!(answer, "safe" | "help" | "ok"),
        ReadBack::None => false,
        ReadBack::Ok => answer == "ok",
        ReadBack::Safe => matches!(answer, "safe" | "help"),
    };
    if !fits {
        return Ok(here.reply(cx.tx, Voice::NothingAsked { reference }));
    }
    cx.tx.write_now().await?;
    cx.tx.put_heard((broadcast.id, person.id), answer, Some("")).await?;
    if answer != "help" {
        here.acknowledge_quietly(cx.tx, Voice::HeardNoted { reference });
        return Ok(());
    }
    if broadcast.exercise {
        return Ok(here.reply(cx.tx, Voice::ExerciseHelp { reference }));
    }
    help_needed(cx, here, &broadcast).await
}

/// Somebody needs help after an emergency: a private need, at once, without their having to write anything.
async fn help_needed(cx: &mut Context<'_>, here: Here, broadcast: &Broadcast) -> Result<()> {
    let street = match here.street() {
        Some(street) => Some(street.clone()),
        None => cx.tx.streets_of(here.person_id()).await?.into_iter().next(),
    };
    let Some(street) = street else {
        return Ok(here.reply(cx.tx, Say::NoStreet {}));
    };
    let mut source = Source::answer_to(broadcast.id, here.person_id());
    let before = cx.tx.need_from(&source).await?;
    if before.as_ref().is_some_and(|need| need.state().is_closed()) {
        // They were helped, and need help again.
        source = source.again(cx.tx.now());
    } else if before.is_some() {
        here.note(cx.tx, None, false);
        here.privately(cx.tx, Voice::HelpIsKnown { reference: broadcast.reference() }, Vec::new(), here.whisper());
        return Ok(());
    }
    let asked = Asked {
        id: cx.tx.next_id("item").await?,
        chat_id: street.id,
        person_id: here.person_id(),
        unnamed: true,
        source,
        at: cx.tx.now(),
    };
    let mut need = Need::draft(asked, broadcast.reference());
    // The words are ours: the broadcast's reference. What they need, they tell the coordinator who takes it.
    (need.urgency, need.consent) = (Urgency::Today, Consent::Yes);
    need.step(Step::KeepPrivate, cx.tx.now())?;
    let code = need.code.clone();
    let change = Change { actor: Some(need.person_id), step: "readback", was: None, why: "" };
    record::save(cx, &mut need, change).await?;
    here.note(cx.tx, None, false);
    here.privately(cx.tx, Voice::HelpNoted { code }, Vec::new(), here.whisper());
    Ok(())
}

/// A reply to a broadcast's message in a group: "1", "2", "ok", or a question.
pub(in crate::service) async fn replied_to_broadcast(cx: &mut Context<'_>, here: &Here, said: &Said) -> Result<bool> {
    let (Some(chat), Some(message), Some(_)) = (&here.chat, &said.reply_to, &here.who) else {
        return Ok(false);
    };
    if !matches!(chat.kind, ChatKind::Street | ChatKind::Exercise) {
        return Ok(false);
    }
    let Some(delivery) = cx.tx.delivery_at(chat.id, message).await? else {
        return Ok(false);
    };
    let Some(broadcast) = cx.tx.broadcast(delivery.broadcast_id).await? else {
        return Ok(false);
    };
    let word: String = said.text.trim().trim_end_matches(['.', '!']).to_lowercase();
    let choice = word.parse::<usize>().ok().filter(|n| *n > 0);
    match (broadcast.readback, word.as_str(), choice) {
        (ReadBack::Ok, "ok" | "1" | "yes", _) => Box::pin(heard(cx, here.clone(), broadcast.id, "ok")).await?,
        (ReadBack::Safe, "1" | "safe", _) => Box::pin(heard(cx, here.clone(), broadcast.id, "safe")).await?,
        (ReadBack::Safe, "2" | "help", _) => Box::pin(heard(cx, here.clone(), broadcast.id, "help")).await?,
        (_, _, Some(n)) if n <= broadcast.poll.options.len() => {
            vote(cx, here.clone(), broadcast.id, n - 1).await?;
        }
        _ if word.ends_with('?') => ask_council(cx, here.clone(), broadcast.id, &said.text).await?,
        // Chatter below it is not for us.
        _ => return Ok(false),
    }
    Ok(true)
}

/// A choice in a poll; where several may be chosen, a second press takes it back.
pub(in crate::service) async fn vote(cx: &mut Context<'_>, here: Here, number: i64, choice: usize) -> Result<()> {
    let (Some(broadcast), Some(person)) = (speaking(cx, &here, number).await?, here.who.clone()) else {
        return Ok(());
    };
    let reference = broadcast.reference();
    if broadcast.poll.options.is_empty() {
        return Ok(here.reply(cx.tx, Voice::NothingAsked { reference }));
    }
    if !broadcast.poll_is_open(cx.tx.now()) {
        return Ok(here.reply(cx.tx, Voice::PollIsClosed { reference }));
    }
    let Some(option) = broadcast.poll.options.get(choice).cloned() else {
        return Ok(here.reply(cx.tx, Voice::NothingAsked { reference }));
    };
    cx.tx.write_now().await?;
    let word = format!("poll{choice}");
    if broadcast.poll.several && cx.tx.has_heard(broadcast.id, person.id, &word).await? {
        cx.tx.drop_heard((broadcast.id, person.id), &word).await?;
        here.acknowledge_quietly(cx.tx, Voice::VoteTakenBack { option });
        return Ok(());
    }
    let only = (!broadcast.poll.several).then_some("poll");
    cx.tx.put_heard((broadcast.id, person.id), &word, only).await?;
    here.acknowledge_quietly(cx.tx, Voice::VoteNoted { option });
    Ok(())
}

/// `/ask B12 words`: a question to the officer, without a name.
pub(in crate::service) async fn ask_council(
    cx: &mut Context<'_>,
    mut here: Here,
    number: i64,
    words: &str,
) -> Result<()> {
    let (Some(broadcast), Some(person)) = (speaking(cx, &here, number).await?, here.who.clone()) else {
        return Ok(());
    };
    let reference = broadcast.reference();
    let words: String = redact(words).public.chars().take(QUESTION).collect();
    if words.is_empty() {
        if here.callback.is_some() && !here.is_private() {
            return Ok(here.note(cx.tx, Some(Voice::HowToAsk { reference }.into()), true));
        }
        let until = cx.tx.now() + super::WORDS_WITHIN;
        here.wait_for(cx.tx, Question::AskCouncil(broadcast.id), until);
        return Ok(here.reply(cx.tx, Voice::TypeQuestion { reference }));
    }
    cx.tx.write_now().await?;
    let before = cx.tx.open_questions(broadcast.id).await?.len();
    cx.tx.add_question(broadcast.id, person.id, &words).await?;
    here.acknowledge_quietly(cx.tx, Voice::QuestionNoted { reference });
    if before % QUESTIONS_A_LETTER == 0 {
        // One letter for the first; the next ones wait with it, so that nobody is flooded.
        tell_of_questions(cx, &broadcast, &words).await?;
    }
    Ok(())
}

/// Tells the author, or another officer who is at work, that somebody asks.
async fn tell_of_questions(cx: &mut Context<'_>, broadcast: &Broadcast, words: &str) -> Result<()> {
    let mut to = access::on_duty(cx, broadcast.author(), false).await?;
    for officer in cx.tx.holders(Some(Role::Officer)).await? {
        if to.is_none() && super::covers(cx, officer.person_id, Right::Broadcast, broadcast).await? {
            to = access::on_duty(cx, officer.person_id, false).await?;
        }
    }
    if let Some(to) = to {
        show_question(cx, to, broadcast, words);
    }
    Ok(())
}

fn show_question(cx: &mut Context<'_>, to: i64, broadcast: &Broadcast, words: &str) {
    let answer = Button::of(Label::AnswerThem {}, part(broadcast.id, "answer", ""));
    let say = Voice::QuestionAsked { reference: broadcast.reference(), words: words.to_owned() };
    cx.tx.send(Letter::tell(To::Person(to), say).with_buttons(vec![vec![answer]]));
}

/// What waited for somebody while they were off shift: questions to answer, and broadcasts to agree to.
pub(in crate::service) async fn what_waited(cx: &mut Context<'_>, person: i64) -> Result<()> {
    for broadcast in cx.tx.broadcasts_live().await? {
        if broadcast.stage() == Stage::Pending
            && !broadcast.writers.contains(&person)
            && super::covers(cx, person, Right::Approve, &broadcast).await?
        {
            agree::ask_approver(cx, person, &broadcast).await?;
        }
        if broadcast.started_at.is_some()
            && let Some(question) = cx.tx.open_questions(broadcast.id).await?.first()
            && super::covers(cx, person, Right::Broadcast, &broadcast).await?
        {
            show_question(cx, person, &broadcast, &question.words);
        }
    }
    Ok(())
}

/// `/answer B12 words`: everybody who asked hears it.
pub(super) async fn answer_questions(
    cx: &mut Context<'_>,
    mut here: Here,
    mut broadcast: Broadcast,
    words: &str,
) -> Result<()> {
    let reference = broadcast.reference();
    let open = cx.tx.open_questions(broadcast.id).await?;
    let Some(last) = open.last().map(|question| question.id) else {
        return Ok(here.reply(cx.tx, Voice::NoQuestions { reference }));
    };
    let asked: Vec<String> = open.iter().map(|question| question.words.clone()).collect();
    let words = lines(words);
    if words.is_empty() {
        let until = cx.tx.now() + super::WORDS_WITHIN;
        here.wait_for(cx.tx, Question::Broadcast(broadcast.id, "answer".to_owned()), until);
        here.note(cx.tx, None, false);
        let questions = OwnLine::each(asked);
        return Ok(here.privately(cx.tx, Voice::TypeAnswer { reference, questions }, Vec::new(), Fallback::Skip));
    }
    cx.tx.answer_questions(broadcast.id, last).await?;
    broadcast.answers.push((asked.join(" / ").chars().take(QUESTION).collect(), words.clone()));
    cx.tx.put_broadcast(&broadcast).await?;
    super::audit_broadcast(cx, &here, &broadcast, "answer_questions", "");
    let mut told: Vec<i64> = open.iter().map(|question| question.person_id).collect();
    told.sort_unstable();
    told.dedup();
    for person in &told {
        let say = Voice::Answered { reference: reference.clone(), words: words.clone() };
        cx.tx.send(Letter::tell(To::Person(*person), say).or(Fallback::Wait));
    }
    let count = i64::try_from(told.len()).unwrap_or(0);
    Ok(here.reply(cx.tx, Voice::AnswerSent { reference, count }))
}

/// `/news`: what the council told one's streets and still holds.
pub(in crate::service) async fn news(cx: &mut Context<'_>, here: Here) -> Result<()> {
    let streets = match (here.street(), &here.who) {
        (Some(street), _) => vec![street.clone()],
        (None, Some(person)) => cx.tx.streets_of(person.id).await?,
        (None, None) => Vec::new(),
    };
    let mut news = Vec::new();
    for street in streets {
        let told = cx.tx.news_in(street.id).await?;
        for broadcast in told.iter().filter(|b| b.corrected_by.is_none() && b.relation != Relation::Retracts) {
            let text = broadcast.texts.get("en").or(broadcast.texts.values().next()).cloned().unwrap_or_default();
            let mut line = format!("{}: {text}", broadcast.reference());
            for (_, answer) in &broadcast.answers {
                line.push_str(&format!("\n+ {answer}"));
            }
            if !news.contains(&line) {
                news.push(line);
            }
        }
    }
    Ok(here.reply(cx.tx, Voice::News { news: OwnLine::each(news) }))
}

/// How it went, place by place. Nobody knows who has read it.
pub(super) async fn outcome(cx: &mut Context<'_>, here: &Here, broadcast: &Broadcast) -> Result<()> {
    let progress = cx.tx.progress_of(broadcast.id).await?;
    let mut places = Vec::new();
    for delivery in cx.tx.deliveries_of(broadcast.id, DeliveryKind::Notice).await? {
        if delivery.state == DeliveryState::Sent || places.len() >= MOST_PLACES {
            continue;
        }
        let place = match delivery.chat_id {
            Some(chat) => cx.tx.chat(chat).await?.map_or_else(String::new, |chat| chat.name),
            None => String::new(),
        };
        places.push(PlaceLine { place, state: delivery.state, error: delivery.error });
    }
    let choices = shown_choices(cx, broadcast).await?;
    let questions = i64::try_from(cx.tx.open_questions(broadcast.id).await?.len()).unwrap_or(0);
    here.note(cx.tx, None, false);
    let say = Voice::Outcome { reference: broadcast.reference(), sent: progress.sent, places, choices, questions };
    here.privately(cx.tx, say, Vec::new(), Fallback::Skip);
    Ok(())
}

/// The answers as they may be shown.
async fn shown_choices(cx: &mut Context<'_>, broadcast: &Broadcast) -> Result<Vec<ChoiceLine>> {
    let counts = cx.tx.heard_counts(broadcast.id).await?;
    let count = |choice: &str| counts.iter().find(|c| c.choice == choice).map_or(0, |c| c.count);
    let line = |option: &str, count: Option<i64>| ChoiceLine { option: option.to_owned(), count };
    let mut out = match broadcast.readback {
        ReadBack::None => Vec::new(),
        ReadBack::Ok => vec![line("OK", Some(count("ok")))],
        ReadBack::Safe => vec![line("1", Some(count("safe"))), line("2", Some(count("help")))],
    };
    let votes: Vec<i64> = (0..broadcast.poll.options.len()).map(|at| count(&format!("poll{at}"))).collect();
    out.extend(broadcast.poll.options.iter().zip(shown_counts(&votes)).map(|(option, shown)| line(option, shown)));
    Ok(out)
}

/// `/broadcast B12 wedid words`: only with "you said, we did" is a poll closed.
pub(super) async fn close_poll(cx: &mut Context<'_>, here: Here, mut broadcast: Broadcast, words: &str) -> Result<()> {
    let reference = broadcast.reference();
    if broadcast.poll.options.is_empty() || broadcast.started_at.is_none() {
        return Ok(here.reply(cx.tx, Voice::NothingAsked { reference }));
    }
    if !broadcast.poll.we_did.is_empty() {
        return Ok(here.reply(cx.tx, Voice::PollIsClosed { reference }));
    }
    let now = cx.tx.now();
    if super::is_election(cx, now).await? {
        return Ok(here.reply(cx.tx, Voice::ElectionStops { reference }));
    }
    if words.trim().is_empty() {
        return Ok(here.reply(cx.tx, Voice::WhatDidYouDo { reference }));
    }
    // These words go into every street: somebody else reads them first.
    broadcast.poll.proposed = lines(words);
    if !broadcast.writers.contains(&here.person_id()) {
        broadcast.writers.push(here.person_id());
    }
    cx.tx.put_broadcast(&broadcast).await?;
    super::audit_broadcast(cx, &here, &broadcast, "propose_closing", "");
    let approvers = super::approvers(cx, &broadcast).await?;
    for approver in &approvers {
        let say = Voice::PleaseAgree {
            reference: reference.clone(),
            name: here.name(),
            words: broadcast.poll.proposed.clone(),
        };
        let agree = Button::of(Label::Approve {}, part(broadcast.id, "agree", ""));
        cx.tx.send(Letter::tell(To::Person(*approver), say).with_buttons(vec![vec![agree]]).urgent());
    }
    let asked = i64::try_from(approvers.len()).unwrap_or(0);
    Ok(here.reply(cx.tx, Voice::PollProposed { reference, asked }))
}

/// Somebody else agrees to what the council says it did: the poll is closed, and its messages show both.
pub(super) async fn agree_to_closing(cx: &mut Context<'_>, here: Here, mut broadcast: Broadcast) -> Result<()> {
    let reference = broadcast.reference();
    if broadcast.poll.proposed.is_empty() {
        return Ok(here.reply(cx.tx, Voice::HasChanged { reference, stage: broadcast.stage() }));
    }
    broadcast.poll.we_did = std::mem::take(&mut broadcast.poll.proposed);
    cx.tx.put_broadcast(&broadcast).await?;
    super::audit_broadcast(cx, &here, &broadcast, "close_poll", "");
    send::edit_all(cx, &broadcast).await?;
    here.acknowledge(cx.tx, Voice::ApprovalNoted { reference: reference.clone() });
    cx.tx.send(Letter::tell(To::Person(broadcast.author()), Voice::PollClosed { reference }));
    Ok(())
}
