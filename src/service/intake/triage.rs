//! Triage: what a draft must be asked before it is shown: is it one need or several, for whom is it, is it a new one?

use super::{ask, behalf, danger, draft, hidden, look, prepared, reword, scam};
use crate::command::Command;
use crate::domain::category::{Category, Privacy};
use crate::domain::code::Code;
use crate::domain::detail::DetailState;
use crate::domain::letter::{Button, Letter, To};
use crate::domain::lexicon::words;
use crate::domain::need::{Asked, Need, State, Step};
use crate::domain::say::{Label, Say};
use crate::domain::understand::{Danger, Route, Understood};
use crate::service::access::{self, Here};
use crate::service::record::{self, Change};
use crate::service::{Context, Result};
use std::collections::HashSet;

/// How long after a need another one of the same kind may be the same.
const TWIN_WITHIN: i64 = crate::domain::DAY;

/// What a draft is asked next; each answer leads to the one after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::service) enum Question {
    /// One need or several?
    Several,
    /// What kind of help?
    Kind,
    /// For somebody else?
    Behalf,
    /// The same as an older one?
    Twin,
    /// Is this the card?
    Look,
}

/// Sends a draft the way that its words ask for.
pub(super) async fn triage(cx: &mut Context<'_>, here: &Here, mut need: Need, heard: &Understood) -> Result<()> {
    let shown = need.clone();
    if heard.young {
        is_young(cx, here);
    }
    match heard.danger {
        Danger::Now => return danger::emergency(cx, here, need, heard).await,
        Danger::Hour => return danger::quiet_danger(cx, here, need, heard).await,
        Danger::None => {}
    }
    match heard.route() {
        // What is private goes to the coordinators anyway, who see for themselves; the street is told nothing.
        Route::Street | Route::Ask if heard.scam => return scam::hold_scam(cx, here, need).await,
        _ if !need.placed => {
            let change = Change { actor: Some(need.person_id), step: "ask", was: None, why: "" };
            record::save(cx, &mut need, change).await?;
            draft::which_street(cx, here, &need).await?;
        }
        _ => go_on_with(cx, here, need, Question::Several, heard).await?,
    }
    hidden::tell_hidden(cx, here, &shown, &heard.text.hidden);
    Ok(())
}

/// Asks a draft's asker the first question that is open, from `next` on; when none is, the need is shown.
pub(super) async fn go_on(cx: &mut Context<'_>, here: &Here, need: Need, next: Question) -> Result<()> {
    let heard = prepared::understood(cx, &need.words, cx.tx.now());
    go_on_with(cx, here, need, next, &heard).await
}

async fn go_on_with(cx: &mut Context<'_>, here: &Here, need: Need, next: Question, heard: &Understood) -> Result<()> {
    let Some(need) = first_questions(cx, here, need, next, heard).await? else {
        return Ok(());
    };
    if next <= Question::Look && need.needs_its_look() {
        return Box::pin(look::ask_look(cx, here, vec![need])).await;
    }
    let step = match next {
        Question::Several => "ask",
        Question::Behalf => "pick",
        Question::Kind | Question::Twin | Question::Look => "answer",
    };
    ask::publish(cx, here, need, step).await
}

/// Asks the first question that is open but the last one; gives the draft back when there is none.
async fn first_questions(
    cx: &mut Context<'_>,
    here: &Here,
    mut need: Need,
    next: Question,
    heard: &Understood,
) -> Result<Option<Need>> {
    let fresh = need.state() == State::Draft;
    let change = || Change { actor: Some(need.person_id), step: "ask", was: None, why: "" };
    if next <= Question::Several && heard.several.len() > 1 && fresh {
        let change = change();
        record::save(cx, &mut need, change).await?;
        ask_several(cx, here, &need, heard);
        return Ok(None);
    }
    let Some(category) = need.category else {
        let change = change();
        record::save(cx, &mut need, change).await?;
        draft::what_kind(cx, here, &need, &heard.guess);
        return Ok(None);
    };
    if next <= Question::Behalf && heard.behalf && fresh {
        behalf::ask_for_whom(cx, here, need).await?;
        return Ok(None);
    }
    if next <= Question::Twin
        && let Some(older) = older_twin(cx, &need, category).await?
    {
        need.twin_of = Some(older.id);
        let change = change();
        record::save(cx, &mut need, change).await?;
        ask_twin(cx, here, &need, &older);
        return Ok(None);
    }
    Ok(Some(need))
}

/// Writes down that somebody said they are under 18.
pub(in crate::service) fn is_young(cx: &mut Context<'_>, here: &Here) {
    if let Some(person) = here.who.as_ref().filter(|person| !person.young) {
        cx.tx.change_person(person, |person| person.young = true);
    }
}

fn ask_several(cx: &mut Context<'_>, here: &Here, need: &Need, heard: &Understood) {
    let kinds: Vec<Category> = heard.several.iter().map(|(category, _)| *category).collect();
    let count = i64::try_from(kinds.len()).unwrap_or(0);
    let code = need.code.clone();
    let rows = vec![vec![
        Button::of(Label::Several { count }, Command::Several { code: code.clone(), yes: true }),
        Button::of(Label::JustOne {}, Command::Several { code: code.clone(), yes: false }),
    ]];
    here.note(cx.tx, None, false);
    let private = kinds.iter().any(|kind| kind.privacy() == Privacy::Private);
    let otherwise = if private { here.invite() } else { here.in_group() };
    here.privately(cx.tx, Say::IsItSeveral { code, count, categories: kinds }, rows, otherwise);
}

/// A draft of the person who is here, for an answer to a question about it; else they are told.
async fn my_draft(cx: &mut Context<'_>, here: &Here, code: &Code) -> Result<Option<Need>> {
    let Some(need) = access::own_need(cx, here, code).await? else {
        return Ok(None);
    };
    if !matches!(need.state(), State::Draft | State::AwaitingConsent) {
        here.reply(cx.tx, Say::OldQuestion { code: need.code });
        return Ok(None);
    }
    Ok(Some(need))
}

/// The asker says whether one message is several needs.
pub(in crate::service) async fn several(cx: &mut Context<'_>, here: Here, code: &Code, yes: bool) -> Result<()> {
    let Some(mut need) = my_draft(cx, &here, code).await? else {
        return Ok(());
    };
    let here = here.answered(cx.tx);
    if !yes {
        return go_on(cx, &here, need, Question::Kind).await;
    }
    let heard = prepared::understood(cx, &need.words, cx.tx.now());
    let mut cards = Vec::new();
    for (number, (category, part)) in (1..).zip(&heard.several) {
        let asked = Asked {
            id: cx.tx.next_id("item").await?,
            chat_id: need.chat_id,
            person_id: need.person_id,
            unnamed: need.unnamed,
            source: need.source.part(number),
            at: cx.tx.now(),
        };
        let one = prepared::understood(cx, part, cx.tx.now());
        let mut part_need = Need::draft(asked, part.clone());
        ask::apply(&mut part_need, &one);
        part_need.category = Some(*category);
        part_need.look = need.look;
        part_need.urgency = one.urgency.max(category.default_urgency().min(need.urgency));
        if heard.behalf {
            // Said once of the whole message, it is true of each part.
            behalf::ask_for_whom(cx, &here, part_need).await?;
        } else {
            let clear = first_questions(cx, &here, part_need, Question::Kind, &one).await?;
            match clear {
                Some(part_need) if part_need.needs_its_look() => cards.push(part_need),
                Some(part_need) => ask::publish(cx, &here, part_need, "answer").await?,
                None => {}
            }
        }
    }
    look::ask_look(cx, &here, cards).await?;
    record::hand_down(cx, &need, DetailState::Kept).await?;
    drop_quietly(cx, &mut need, "several").await
}

/// Takes back a draft that became something else.
pub(super) async fn drop_quietly(cx: &mut Context<'_>, need: &mut Need, step: &str) -> Result<()> {
    need.step(Step::Withdraw, cx.tx.now())?;
    need.words = String::new();
    let change = Change { actor: Some(need.person_id), step, was: None, why: "" };
    record::save(cx, need, change).await
}

/// An older need of the same person, street and kind that is still live, is less than a day old and sounds alike.
async fn older_twin(cx: &mut Context<'_>, need: &Need, category: Category) -> Result<Option<Need>> {
    let since = cx.tx.now() - TWIN_WITHIN;
    let mut recent = cx.tx.recent_needs(need.person_id, since).await?;
    recent.retain(|old| {
        old.id != need.id
            && old.category == Some(category)
            && old.chat_id == need.chat_id
            && !old.state().is_closed()
            && !matches!(old.state(), State::Draft | State::Held)
            && alike(&old.words, &need.words)
    });
    recent.sort_by_key(|old| old.id);
    Ok(recent.pop())
}

fn ask_twin(cx: &mut Context<'_>, here: &Here, need: &Need, older: &Need) {
    let code = &need.code;
    let rows = vec![vec![
        Button::of(Label::UpdateIt { code: older.code.clone() }, Command::Twin { code: code.clone(), same: true }),
        Button::of(Label::ItIsNew {}, Command::Twin { code: code.clone(), same: false }),
    ]];
    here.note(cx.tx, None, false);
    let say = Say::SameAgain { code: code.clone(), older: older.code.clone(), words: need.words.clone() };
    let letter = Letter::tell(To::Person(need.person_id), say).with_buttons(rows);
    let otherwise = if need.words_are_public() { here.in_group() } else { here.invite() };
    cx.tx.send(letter.or(otherwise).as_answer().urgent());
}

/// The asker says whether a need is the same as an older one.
pub(in crate::service) async fn twin(cx: &mut Context<'_>, here: Here, code: &Code, same: bool) -> Result<()> {
    let Some(mut need) = my_draft(cx, &here, code).await? else {
        return Ok(());
    };
    let older: Option<Code> = match need.twin_of {
        Some(id) => cx.tx.need(id).await?.filter(|old| !old.state().is_closed()).map(|old| old.code),
        None => None,
    };
    let (Some(code), true) = (older, same) else {
        need.twin_of = None;
        let here = here.answered(cx.tx);
        return go_on(cx, &here, need, Question::Look).await;
    };
    if need.needs_its_look() {
        let here = here.answered(cx.tx);
        return look::ask_look(cx, &here, vec![need]).await;
    }
    let words = need.words.clone();
    drop_quietly(cx, &mut need, "same").await?;
    record::hand_down(cx, &need, DetailState::Kept).await?;
    reword::update_need(cx, &here, code, &words).await
}

/// Whether two texts say much the same: half of their words are common.
fn alike(one: &str, other: &str) -> bool {
    let set = |text: &str| words(text).into_iter().collect::<HashSet<String>>();
    let (one, other) = (set(one), set(other));
    let common = one.intersection(&other).count();
    2 * common >= one.len().min(other.len()).max(1)
}
