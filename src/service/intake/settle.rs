//! What a draft must be asked before it is shown: is it one need or several, for whom is it, is it a new one?

use crate::command::Command;
use crate::domain::category::{Category, Privacy};
use crate::domain::code::Code;
use crate::domain::detail::DetailState;
use crate::domain::letter::{Button, Letter, To};
use crate::domain::lexicon::words;
use crate::domain::need::{Asked, Need, State, Step};
use crate::domain::say::{Label, Say};
use crate::domain::understand::{Danger, Route, Understood};
use crate::service::access::here::Here;
use crate::service::record::needs::Change;
use crate::service::{Result, Service};
use crate::store::Tx;
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

impl Service {
    /// Sends a draft the way that its words ask for.
    pub(in crate::service) async fn settle(
        &self,
        tx: &mut Tx,
        here: &Here,
        mut need: Need,
        heard: &Understood,
    ) -> Result<()> {
        let shown = need.clone();
        if heard.young {
            self.is_young(tx, here);
        }
        match heard.danger {
            Danger::Now => return self.emergency(tx, here, need, heard).await,
            Danger::Hour => return self.quiet_danger(tx, here, need, heard).await,
            Danger::None => {}
        }
        match heard.route() {
            // What is private goes to the coordinators anyway, who see for themselves; the street is told nothing.
            Route::Street | Route::Ask if heard.scam => return self.hold_scam(tx, here, need).await,
            _ if !need.placed => {
                let change = Change { actor: Some(need.person_id), step: "ask", was: None, why: "" };
                self.save(tx, &mut need, change).await?;
                self.which_street(tx, here, &need).await?;
            }
            _ => self.go_on_with(tx, here, need, (Question::Several, heard)).await?,
        }
        self.tell_hidden(tx, here, &shown, &heard.text.hidden);
        Ok(())
    }

    /// Asks a draft's asker the first question that is open, from `next` on; when none is, the need is shown.
    pub(in crate::service) async fn go_on(&self, tx: &mut Tx, here: &Here, need: Need, next: Question) -> Result<()> {
        let heard = self.understood(&need.words, tx.now());
        self.go_on_with(tx, here, need, (next, &heard)).await
    }

    async fn go_on_with(
        &self,
        tx: &mut Tx,
        here: &Here,
        need: Need,
        (next, heard): (Question, &Understood),
    ) -> Result<()> {
        let Some(need) = self.first_questions(tx, here, need, (next, heard)).await? else {
            return Ok(());
        };
        if next <= Question::Look && need.needs_its_look() {
            return Box::pin(self.ask_look(tx, here, vec![need])).await;
        }
        let step = match next {
            Question::Several => "ask",
            Question::Behalf => "pick",
            Question::Kind | Question::Twin | Question::Look => "answer",
        };
        self.publish(tx, here, need, step).await
    }

    /// Asks the first question that is open but the last one; gives the draft back when there is none.
    async fn first_questions(
        &self,
        tx: &mut Tx,
        here: &Here,
        mut need: Need,
        (next, heard): (Question, &Understood),
    ) -> Result<Option<Need>> {
        let fresh = need.state() == State::Draft;
        let change = || Change { actor: Some(need.person_id), step: "ask", was: None, why: "" };
        if next <= Question::Several && heard.several.len() > 1 && fresh {
            let change = change();
            self.save(tx, &mut need, change).await?;
            self.ask_several(tx, here, &need, heard);
            return Ok(None);
        }
        let Some(category) = need.category else {
            let change = change();
            self.save(tx, &mut need, change).await?;
            self.what_kind(tx, here, &need, &heard.guess);
            return Ok(None);
        };
        if next <= Question::Behalf && heard.behalf && fresh {
            self.ask_for_whom(tx, here, need).await?;
            return Ok(None);
        }
        if next <= Question::Twin
            && let Some(older) = self.older_twin(tx, &need, category).await?
        {
            need.twin_of = Some(older.id);
            let change = change();
            self.save(tx, &mut need, change).await?;
            self.ask_twin(tx, here, &need, &older);
            return Ok(None);
        }
        Ok(Some(need))
    }

    /// Writes down that somebody said they are under 18.
    pub(in crate::service) fn is_young(&self, tx: &mut Tx, here: &Here) {
        if let Some(person) = here.who.as_ref().filter(|person| !person.young) {
            tx.change_person(person, |person| person.young = true);
        }
    }

    fn ask_several(&self, tx: &mut Tx, here: &Here, need: &Need, heard: &Understood) {
        let kinds: Vec<Category> = heard.several.iter().map(|(category, _)| *category).collect();
        let count = i64::try_from(kinds.len()).unwrap_or(0);
        let code = need.code.clone();
        let rows = vec![vec![
            Button::of(Label::Several { count }, Command::Several { code: code.to_string(), yes: true }),
            Button::of(Label::JustOne {}, Command::Several { code: code.to_string(), yes: false }),
        ]];
        here.note(tx, None, false);
        let private = kinds.iter().any(|kind| kind.privacy() == Privacy::Private);
        let otherwise = if private { here.invite() } else { here.in_group() };
        here.privately(tx, Say::IsItSeveral { code, count, categories: kinds }, rows, otherwise);
    }

    /// A draft of the person who is here, for an answer to a question about it; else they are told.
    async fn my_draft(&self, tx: &mut Tx, here: &Here, typed: &str) -> Result<Option<Need>> {
        let Some(need) = self.own_need(tx, here, typed).await? else {
            return Ok(None);
        };
        if !matches!(need.state(), State::Draft | State::AwaitingConsent) {
            here.reply(tx, Say::OldQuestion { code: need.code });
            return Ok(None);
        }
        Ok(Some(need))
    }

    /// The asker says whether one message is several needs.
    pub(in crate::service) async fn several(&self, tx: &mut Tx, here: Here, typed: &str, yes: bool) -> Result<()> {
        let Some(mut need) = self.my_draft(tx, &here, typed).await? else {
            return Ok(());
        };
        let here = here.answered(tx);
        if !yes {
            return self.go_on(tx, &here, need, Question::Kind).await;
        }
        let heard = self.understood(&need.words, tx.now());
        let mut cards = Vec::new();
        for (number, (category, part)) in (1..).zip(&heard.several) {
            let asked = Asked {
                id: tx.next_id("item").await?,
                chat_id: need.chat_id,
                person_id: need.person_id,
                unnamed: need.unnamed,
                source: need.source.part(number),
                at: tx.now(),
            };
            let one = self.understood(part, tx.now());
            let mut part_need = Need::draft(asked, part.clone());
            crate::service::intake::ask::apply(&mut part_need, &one);
            part_need.category = Some(*category);
            part_need.look = need.look;
            part_need.urgency = one.urgency.max(category.default_urgency().min(need.urgency));
            if heard.behalf {
                // Said once of the whole message, it is true of each part.
                self.ask_for_whom(tx, &here, part_need).await?;
            } else {
                let clear = self.first_questions(tx, &here, part_need, (Question::Kind, &one)).await?;
                match clear {
                    Some(part_need) if part_need.needs_its_look() => cards.push(part_need),
                    Some(part_need) => self.publish(tx, &here, part_need, "answer").await?,
                    None => {}
                }
            }
        }
        self.ask_look(tx, &here, cards).await?;
        self.hand_down(tx, &need, DetailState::Kept).await?;
        self.drop_quietly(tx, &mut need, "several").await
    }

    /// Takes back a draft that became something else.
    pub(in crate::service) async fn drop_quietly(&self, tx: &mut Tx, need: &mut Need, step: &str) -> Result<()> {
        need.step(Step::Withdraw, tx.now())?;
        need.words = String::new();
        let change = Change { actor: Some(need.person_id), step, was: None, why: "" };
        self.save(tx, need, change).await
    }

    /// An older need of the same person, street and kind that is still live, is less than a day old and sounds alike.
    async fn older_twin(&self, tx: &mut Tx, need: &Need, category: Category) -> Result<Option<Need>> {
        let since = tx.now() - TWIN_WITHIN;
        let mut recent = tx.recent_needs(need.person_id, since).await?;
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

    fn ask_twin(&self, tx: &mut Tx, here: &Here, need: &Need, older: &Need) {
        let code = &need.code;
        let rows = vec![vec![
            Button::of(
                Label::UpdateIt { code: older.code.clone() },
                Command::Twin { code: code.to_string(), same: true },
            ),
            Button::of(Label::ItIsNew {}, Command::Twin { code: code.to_string(), same: false }),
        ]];
        here.note(tx, None, false);
        let say = Say::SameAgain { code: code.clone(), older: older.code.clone(), words: need.words.clone() };
        let letter = Letter::tell(To::Person(need.person_id), say).with_buttons(rows);
        let otherwise = if need.words_are_public() { here.in_group() } else { here.invite() };
        tx.send(letter.or(otherwise).as_answer().urgent());
    }

    /// The asker says whether a need is the same as an older one.
    pub(in crate::service) async fn twin(&self, tx: &mut Tx, here: Here, typed: &str, same: bool) -> Result<()> {
        let Some(mut need) = self.my_draft(tx, &here, typed).await? else {
            return Ok(());
        };
        let older: Option<Code> = match need.twin_of {
            Some(id) => tx.need(id).await?.filter(|old| !old.state().is_closed()).map(|old| old.code),
            None => None,
        };
        let (Some(code), true) = (older, same) else {
            need.twin_of = None;
            let here = here.answered(tx);
            return self.go_on(tx, &here, need, Question::Look).await;
        };
        if need.needs_its_look() {
            let here = here.answered(tx);
            return self.ask_look(tx, &here, vec![need]).await;
        }
        let words = need.words.clone();
        self.drop_quietly(tx, &mut need, "same").await?;
        self.hand_down(tx, &need, DetailState::Kept).await?;
        self.update_need(tx, &here, code, &words).await
    }
}

/// Whether two texts say much the same: half of their words are common.
fn alike(one: &str, other: &str) -> bool {
    let set = |text: &str| words(text).into_iter().collect::<HashSet<String>>();
    let (one, other) = (set(one), set(other));
    let common = one.intersection(&other).count();
    2 * common >= one.len().min(other.len()).max(1)
}
