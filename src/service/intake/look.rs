//! The last question before a card: its asker sees it as the street will, and says yes, changes it, or drops it.

use super::{ask, behalf, hidden, phone, reword, triage};
use crate::command;
use crate::command::{Command, Seen};
use crate::domain::HOUR;
use crate::domain::awaiting::{Question, Where};
use crate::domain::code::Code;
use crate::domain::detail::DetailState;
use crate::domain::letter::{Button, Fallback, Letter, Post, To};
use crate::domain::need::{Asked, Behalf, Look, Need, State, Step};
use crate::domain::say::{Label, Say, Staff, Whatsapp, YesNo};
use crate::domain::understand::{Route, Understood};
use crate::service::access::{self, Here};
use crate::service::record::{self, Change};
use crate::service::{Context, Result};
use crate::store::Tx;

/// How long somebody has to type other words.
const CHANGE_WITHIN: i64 = HOUR;

/// Shows drafts to their asker as their street will see them, in one message with one yes. Buttons of an older one are void.
pub(in crate::service) async fn ask_look(cx: &mut Context<'_>, here: &Here, mut drafts: Vec<Need>) -> Result<()> {
    let Some(first) = drafts.first().cloned() else { return Ok(()) };
    let (asker, code) = (first.person_id, first.code.clone());
    let version = 1 + drafts.iter().map(|draft| draft.version).max().unwrap_or(0);
    for draft in &mut drafts {
        draft.version = version;
        draft.look = Look::Asked;
        let change = Change { actor: Some(asker), step: "ask", was: None, why: "" };
        record::save(cx, draft, change).await?;
    }
    let press = |label, answer| Button::of(label, Command::Show { code: code.clone(), answer, version: Some(version) });
    let rows = vec![
        vec![press(Label::ShowIt {}, Seen::Show)],
        vec![press(Label::ChangeIt {}, Seen::Change), press(Label::DoNotAsk {}, Seen::Drop)],
    ];
    let street = cx.tx.chat(first.chat_id).await?.map_or_else(String::new, |chat| chat.name);
    // The code that stands on the card; what else does is looked up when the message goes.
    let code = match first.twin_of {
        Some(older) => cx.tx.need(older).await?.map_or(code, |older| older.code),
        None => code,
    };
    let needs = drafts.iter().map(|draft| draft.id).collect();
    let say = Say::SeeCard { code: code.clone(), street, version, needs, cards: Vec::new() };
    if first.is_by_phone() {
        // Where the coordinator wrote it down.
        return Ok(here.clone().unpressed().reply_with(cx.tx, say, rows));
    }
    let here = here.answered(cx.tx);
    let otherwise = match here.street() {
        Some(street) => {
            let say = Box::new(Say::SeeCardPrivately { code });
            Fallback::Aloud { chat_id: street.id, message: here.message.clone(), say }
        }
        None => Fallback::Skip,
    };
    let letter = Letter::tell(To::Person(asker), say).with_buttons(rows).or(otherwise);
    cx.tx.send(letter.as_answer().urgent());
    Ok(())
}

/// The asker's answer to the cards that they were shown.
pub(in crate::service) async fn show_it(
    cx: &mut Context<'_>,
    here: Here,
    code: &Code,
    answer: Seen,
    version: Option<i64>,
) -> Result<()> {
    let Some(need) = looked_at(cx, &here, code).await? else {
        return Ok(());
    };
    if version.is_some_and(|version| version != need.version) {
        return Ok(here.reply(cx.tx, Say::OldCard { code: need.code }));
    }
    match answer {
        Seen::Change => Box::pin(change_draft(cx, here, &need.code, "")).await,
        Seen::Drop => drop_unseen(cx, &here, need).await,
        Seen::Show => show_together(cx, &here, need).await,
    }
}

/// A draft of the person who is here that waits for their look; else they are told why not.
async fn looked_at(cx: &mut Context<'_>, here: &Here, code: &Code) -> Result<Option<Need>> {
    let Some(need) = access::find(cx, here, code).await? else {
        return Ok(None);
    };
    if let Some(draft) = update_of(cx, &need).await?.filter(|draft| draft.person_id == here.person_id()) {
        return Ok(Some(draft));
    }
    let code = need.code.clone();
    let say = if need.person_id != here.person_id() {
        Say::NotYourDraft {}
    } else if need.waits_for_a_look() {
        return Ok(Some(need));
    } else if need.state() == State::Expired && need.look.is_open() {
        Say::DraftGone { code }
    } else {
        Say::OldQuestion { code }
    };
    here.reply(cx.tx, say);
    Ok(None)
}

/// Every draft that was shown in the same message as this one, this one first.
async fn shown_with(cx: &mut Context<'_>, need: Need) -> Result<Vec<Need>> {
    let now = cx.tx.now();
    let mut others = cx.tx.needs_of(need.person_id, now).await?;
    others.retain(|other| {
        let same = other.stem() == need.stem() && other.version == need.version;
        other.id != need.id && other.waits_for_a_look() && same
    });
    others.sort_by_key(|other| other.id);
    others.insert(0, need);
    others.sort_by_key(|other| other.id);
    Ok(others)
}

/// Yes: the cards are shown, and the question becomes the answer.
async fn show_together(cx: &mut Context<'_>, here: &Here, need: Need) -> Result<()> {
    let drafts = shown_with(cx, need).await?;
    let mut codes: Vec<Code> = Vec::new();
    for mut draft in drafts.iter().cloned() {
        draft.look = Look::Seen;
        if let Some(older) = draft.twin_of {
            return show_update(cx, here, draft, older).await;
        }
        if draft.behalf == Behalf::Ring {
            return behalf::ring_first(cx, here, draft).await;
        }
        draft.step(Step::Publish, cx.tx.now())?;
        let change = Change { actor: Some(draft.person_id), step: "answer", was: None, why: "" };
        record::save(cx, &mut draft, change).await?;
        cx.tx.send(record::street_card(draft.chat_id, draft.id));
        codes.push(draft.code);
    }
    let Some(first) = drafts.first() else { return Ok(()) };
    let street = cx.tx.chat(first.chat_id).await?.map_or_else(String::new, |chat| chat.name);
    let whatsapp = here.who.as_ref().is_some_and(|person| !person.platform.can().groups);
    let one = if let [one] = codes.as_slice() { Some(one.clone()) } else { None };
    let all = codes.iter().map(Code::to_string).collect();
    match (one, whatsapp) {
        (Some(code), _) if first.is_by_phone() => {
            Ok(here.settled(cx.tx, Staff::ForDone { code, street, listed: YesNo(true) }))
        }
        (Some(code), true) => {
            let card =
                Button::of(Label::CardToPass {}, Command::Whatsapp(command::Whatsapp::Card { code: code.clone() }));
            here.privately(cx.tx, Whatsapp::Noted { code, street }, vec![vec![card]], Fallback::Skip);
            Ok(())
        }
        (None, true) => Ok(here.settled(cx.tx, Whatsapp::NotedAll { codes: all, street })),
        (Some(code), false) => Ok(here.settled(cx.tx, Say::Recorded { code, street })),
        (None, false) => Ok(here.settled(cx.tx, Say::RecordedAll { codes: all, street })),
    }
}

/// Yes to new words for a card that is there already.
async fn show_update(cx: &mut Context<'_>, here: &Here, mut draft: Need, older: i64) -> Result<()> {
    let older = cx.tx.need(older).await?.filter(|older| !older.state().is_closed() && older.is_listed());
    let new = draft.clone();
    triage::drop_quietly(cx, &mut draft, "same").await?;
    record::hand_down(cx, &draft, DetailState::Kept).await?;
    let Some(mut older) = older else {
        return Ok(here.settled(cx.tx, Say::OldQuestion { code: draft.code }));
    };
    let was = older.state();
    let helped = !cx.tx.claims_on(older.id).await?.is_empty();
    older.take_words_of(&new, helped);
    let change = Change { actor: Some(older.person_id), step: "reword", was: Some(was), why: "" };
    record::save(cx, &mut older, change).await?;
    Ok(here.settled(cx.tx, Say::Updated { code: older.code }))
}

/// No: nobody was asked, and nobody will be.
async fn drop_unseen(cx: &mut Context<'_>, here: &Here, need: Need) -> Result<()> {
    let code = need.code.clone();
    let say = match need.twin_of {
        Some(older) => {
            let older = cx.tx.need(older).await?.map_or(code, |older| older.code);
            Say::CardStays { code: older }
        }
        None => Say::NotShown { code },
    };
    for mut draft in shown_with(cx, need).await? {
        cx.tx.drop_details(draft.id, false).await?;
        triage::drop_quietly(cx, &mut draft, "withdraw").await?;
    }
    Ok(here.settled(cx.tx, say))
}

/// Other words for a draft: they are heard like the first ones, danger before everything, and shown again.
pub(in crate::service) async fn change_draft(
    cx: &mut Context<'_>,
    mut here: Here,
    code: &Code,
    text: &str,
) -> Result<()> {
    let Some(need) = looked_at(cx, &here, code).await? else {
        return Ok(());
    };
    if text.trim().is_empty() {
        let place = if here.desk().is_some() { Where::Desk } else { Where::Private };
        here.wait_for(cx.tx, Question::Change(need.code.clone(), place), cx.tx.now() + CHANGE_WITHIN);
        let say = Say::TypeChange { code: need.code };
        if here.desk().is_some() {
            return Ok(here.unpressed().reply(cx.tx, say));
        }
        let there = here.answered(cx.tx);
        there.privately(cx.tx, say, Vec::new(), here.in_group());
        return Ok(());
    }
    // "need bread" is bread: they write as they did the first time.
    let words = match access::bare(cx, text) {
        Some(Command::Need { text }) => text,
        _ => text.to_owned(),
    };
    let Some(heard) = ask::readable(cx, &here, &words, Say::UnclearNeed {}) else {
        return Ok(());
    };
    let mut drafts = shown_with(cx, need.clone()).await?;
    drafts.retain(|draft| draft.id != need.id);
    for mut other in drafts {
        // The new words are for all that the first message asked for.
        triage::drop_quietly(cx, &mut other, "several").await?;
    }
    Box::pin(read_anew(cx, &here, need, &heard)).await
}

/// A draft gets other words and is heard anew.
pub(super) async fn read_anew(cx: &mut Context<'_>, here: &Here, mut need: Need, heard: &Understood) -> Result<()> {
    if let Some(older) = need.twin_of
        && need.look == Look::Asked
        && let Some(older) = cx.tx.need(older).await?.filter(|older| older.is_listed() && !older.state().is_closed())
    {
        return ask_update(cx, here, &older, heard).await;
    }
    cx.tx.drop_details(need.id, true).await?;
    need.words.clone_from(&heard.words);
    need.twin_of = None;
    need.version += 1;
    ask::apply(&mut need, heard);
    if need.is_by_phone() {
        phone::phone_anew(cx, here, need, heard).await
    } else {
        triage::triage(cx, here, need, heard).await
    }
}

/// The draft with new words for a need, which waits for its asker's yes.
pub(super) async fn update_of(cx: &mut Context<'_>, older: &Need) -> Result<Option<Need>> {
    let now = cx.tx.now();
    let waiting = cx.tx.needs_of(older.person_id, now).await?;
    Ok(waiting.into_iter().find(|draft| draft.twin_of == Some(older.id) && draft.waits_for_a_look()))
}

/// New words for a card that is there already, when its asker must see them first: the card keeps its old words until then.
pub(super) async fn ask_update(cx: &mut Context<'_>, here: &Here, older: &Need, heard: &Understood) -> Result<()> {
    let waiting = update_of(cx, older).await?;
    if matches!(heard.route(), Route::Emergency | Route::Coordinator) {
        // What must not be on the card is a private need of its own, once.
        if let Some(mut draft) = waiting {
            triage::drop_quietly(cx, &mut draft, "same").await?;
        }
        let source = older.source.private();
        return match cx.tx.need_from(&source).await? {
            Some(known) if known.state().is_closed() => Ok(()),
            Some(known) => reword::reword_unlisted(cx, here, known, heard).await,
            None => ask::ask_heard(cx, here, (source, None), (&heard.words, heard)).await,
        };
    }
    let mut draft = match waiting {
        Some(draft) => draft,
        None => {
            let id = cx.tx.next_id("item").await?;
            let asked = Asked {
                id,
                chat_id: older.chat_id,
                person_id: older.person_id,
                unnamed: older.unnamed,
                source: older.source.edit(id),
                at: cx.tx.now(),
            };
            Need::draft(asked, String::new())
        }
    };
    draft.words.clone_from(&heard.words);
    ask::apply(&mut draft, heard);
    draft.twin_of = Some(older.id);
    draft.look = Look::Wanted;
    ask_look(cx, here, vec![draft]).await?;
    // What was hidden is kept for the helper of the card that stays.
    hidden::tell_hidden(cx, here, older, &heard.text.hidden);
    Ok(())
}

impl Here {
    /// Puts the answer in the place of the question, where the platform can; else says it.
    pub(in crate::service) fn settled(&self, tx: &mut Tx, say: impl Into<Say>) {
        let say = say.into();
        let edits = self.who.as_ref().is_some_and(|person| person.platform.can().edits);
        let to = match (&self.chat, &self.who) {
            (Some(chat), _) if self.desk().is_some() => Some(To::Chat(chat.id)),
            (None, Some(person)) => Some(To::Person(person.id)),
            _ => None,
        };
        match (&self.callback, &self.message, to) {
            (Some(_), Some(message), Some(to)) if edits => {
                self.note(tx, None, false);
                tx.send(Letter::of(to, Post::Replace { message: message.clone(), say }).urgent());
            }
            (Some(_), _, None) => self.note(tx, Some(say), true),
            _ => self.clone().unpressed().reply(tx, say),
        }
    }
}
