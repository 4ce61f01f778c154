//! Asking for help: a need is said, understood, made safe, and shown to the street or kept from it.

use super::here::Here;
use super::{Result, Service};
use crate::domain::category::{Category, Privacy};
use crate::domain::code::Code;
use crate::domain::letter::{Button, Letter, Otherwise, Subject, To};
use crate::domain::need::{Asked, Consent, Need, State, Step, Urgency};
use crate::domain::redact::{Hidden, plain};
use crate::domain::say::{Label, Say};
use crate::domain::understand::{Guess, MOST_LETTERS, Route, Understood, says_something, understand};
use crate::store::Tx;
use crate::store::tx::Note;

/// The most lines that a need may have.
const MOST_LINES: usize = 12;

/// The letter that brings a need's card in a street up to date.
pub(super) fn street_card(chat_id: i64, need_id: i64) -> Letter {
    Letter::card(chat_id, Subject::Need(need_id))
}

/// What a written change was, for the history.
pub(super) struct Change<'a> {
    /// Who did it.
    pub actor: Option<i64>,
    /// What they did.
    pub step: &'a str,
    /// The state before.
    pub was: Option<State>,
    /// Why, as a code.
    pub why: &'a str,
}

fn word(state: Option<State>) -> String {
    let value = state.and_then(|s| serde_json::to_value(s).ok());
    value.and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}

impl Service {
    /// `/need`: words become a draft, and, when they are clear, an open need.
    pub(super) async fn need(&self, tx: &mut Tx, here: Here, text: &str) -> Result<()> {
        let Some(person) = here.who.clone() else {
            return Ok(here.reply(tx, Say::NamedOnly {}));
        };
        if here.desk().is_some() {
            return Ok(here.reply(tx, Say::HelpDesk {}));
        }
        let source = self.source(&here);
        if let Some(known) = tx.need_from(&source).await? {
            return self.reword(tx, here, known, text).await;
        }
        let Some(understood) = self.readable(tx, &here, text, Say::UnclearNeed {}) else {
            return Ok(());
        };
        let streets = match here.street() {
            Some(street) => vec![street.clone()],
            None => tx.streets_of(person.id).await?,
        };
        let Some(street) = streets.first() else {
            return Ok(here.reply(tx, Say::NoStreet {}));
        };
        let asked = Asked {
            id: tx.next_id("item").await?,
            chat_id: street.id,
            person_id: person.id,
            unnamed: here.is_private(),
            source,
            at: tx.now(),
        };
        let mut need = Need::draft(asked, understood.text.public.clone());
        apply(&mut need, &understood);
        if streets.len() > 1 && understood.route() != Route::Emergency {
            self.save(tx, &mut need, Change { actor: Some(person.id), step: "ask", was: None, why: "" }).await?;
            return Ok(self.which_street(tx, &here, &need, &streets));
        }
        self.settle(tx, &here, need, &understood).await
    }

    /// The words, understood; or a sentence to the asker when nothing can be read from them.
    pub(super) fn readable(&self, tx: &mut Tx, here: &Here, text: &str, unclear: Say) -> Option<Understood> {
        if plain(text).chars().count() > MOST_LETTERS || text.lines().count() > MOST_LINES {
            here.reply(tx, Say::TooLong { most: i64::try_from(MOST_LETTERS).unwrap_or(0) });
            return None;
        }
        let understood = understand(text, &self.rules().lexicon, &self.rules().clocks, tx.now());
        if !says_something(&understood.text.public) {
            here.reply(tx, unclear);
            return None;
        }
        Some(understood)
    }

    /// The message that words came from, unique over all platforms and chats.
    pub(super) fn source(&self, here: &Here) -> String {
        let chat = here.chat.as_ref().map_or_else(
            || here.who.as_ref().map_or(String::new(), |p| format!("private {}", p.address)),
            |chat| format!("chat {}", chat.address),
        );
        format!("telegram {chat} {}", here.message.as_deref().unwrap_or(""))
    }

    /// Sends a draft the way that its words ask for.
    async fn settle(&self, tx: &mut Tx, here: &Here, mut need: Need, understood: &Understood) -> Result<()> {
        let actor = Some(need.person_id);
        let change = |was| Change { actor, step: "ask", was, why: "" };
        match understood.route() {
            Route::Emergency => {
                let gas = understood.triggers.iter().any(|t| t.kind == "gas");
                let code = need.code.clone();
                let say = if gas { Say::DangerGas { code } } else { Say::Danger { code } };
                here.reply_with(tx, say, share_buttons(&need.code));
                need.category = Some(need.category.unwrap_or(Category::Safety));
                need.urgency = Urgency::Emergency;
                need.consent = Consent::Asked;
                need.step(Step::KeepPrivate, tx.now())?;
                self.save(tx, &mut need, change(None)).await?;
                self.tell_hidden(tx, here, &understood.text.hidden);
            }
            Route::Ask => {
                self.save(tx, &mut need, change(None)).await?;
                self.what_kind(tx, here, &need, &understood.guess);
                self.tell_hidden(tx, here, &understood.text.hidden);
            }
            Route::Coordinator | Route::Street => {
                self.publish(tx, here, need, "ask").await?;
                self.tell_hidden(tx, here, &understood.text.hidden);
            }
        }
        Ok(())
    }

    /// Opens a clear draft to its street, or sends it its private way.
    pub(super) async fn publish(&self, tx: &mut Tx, here: &Here, mut need: Need, step: &str) -> Result<()> {
        let change = Change { actor: Some(need.person_id), step, was: None, why: "" };
        let category = need.category.unwrap_or(Category::Information);
        let code = need.code.clone();
        if category.privacy() == Privacy::Private {
            need.step(Step::KeepPrivate, tx.now())?;
            need.consent = Consent::Asked;
            self.save(tx, &mut need, change).await?;
            here.note(tx, None, false);
            let say = Say::KeptPrivate { code: code.clone(), category };
            if need.urgency != Urgency::Emergency {
                here.privately(tx, say, share_buttons(&code), here.invite());
            }
            return Ok(());
        }
        need.step(Step::Publish, tx.now())?;
        self.save(tx, &mut need, change).await?;
        tx.send(street_card(need.chat_id, need.id));
        let street = match here.street() {
            Some(street) => street.name.clone(),
            None => tx.chat(need.chat_id).await?.map_or(String::new(), |chat| chat.name),
        };
        here.acknowledge(tx, Say::Recorded { code, street });
        Ok(())
    }

    /// Writes a need with its next due moment and a line of history, and brings its cards up to date.
    pub(super) async fn save(&self, tx: &mut Tx, need: &mut Need, change: Change<'_>) -> Result<()> {
        need.due_at = self.rules().clocks.next(need).map(|(_, at)| at);
        tx.note(Note {
            subject: format!("need:{}", need.id),
            at: tx.now(),
            actor: change.actor,
            step: change.step.to_owned(),
            was: word(change.was),
            became: word(Some(need.state())),
            why: change.why.to_owned(),
        });
        tx.put_need(need.clone());
        if change.was.is_some() {
            self.refresh(tx, need).await?;
        }
        Ok(())
    }

    /// Brings every card of a need up to date.
    pub(super) async fn refresh(&self, tx: &mut Tx, need: &Need) -> Result<()> {
        if need.state() == State::Draft {
            return Ok(());
        }
        if need.is_listed() && need.opened_at.is_some() {
            tx.send(street_card(need.chat_id, need.id));
        }
        for subject in [Subject::Need(need.id), Subject::Case(need.id)] {
            for shown in tx.posts_of(&subject.name()).await? {
                tx.send(Letter::card(shown.chat_id, subject));
            }
        }
        Ok(())
    }

    fn tell_hidden(&self, tx: &mut Tx, here: &Here, hidden: &[Hidden]) {
        if !hidden.is_empty() {
            let kinds = hidden.iter().map(|h| h.kind).collect();
            here.privately(tx, Say::Hid { kinds }, Vec::new(), here.in_group());
        }
    }

    /// The asker changed the message that a need came from.
    async fn reword(&self, tx: &mut Tx, here: Here, mut need: Need, text: &str) -> Result<()> {
        let edited = here.said.as_ref().is_some_and(|said| said.edited);
        if !edited || need.state().is_closed() || need.person_id != here.person_id() {
            return Ok(());
        }
        let Some(understood) = self.readable(tx, &here, text, Say::UnclearNeed {}) else {
            return Ok(());
        };
        let was = need.state();
        if understood.text.public == need.words {
            return Ok(());
        }
        let before = need.category;
        need.words.clone_from(&understood.text.public);
        need.version += 1;
        apply(&mut need, &understood);
        if was == State::Draft {
            return self.settle(tx, &here, need, &understood).await;
        }
        if need.category.is_none() || understood.route() != Route::Street {
            // An open need stays what it is: new words alone never change who may see it.
            need.category = before;
            need.urgency = need.urgency.min(Urgency::Today);
        }
        let change = Change { actor: Some(need.person_id), step: "reword", was: Some(was), why: "" };
        self.save(tx, &mut need, change).await?;
        self.tell_hidden(tx, &here, &understood.text.hidden);
        here.acknowledge(tx, Say::Updated { code: need.code });
        Ok(())
    }

    /// The asker says whether coordinators may read the words.
    pub(super) async fn share(&self, tx: &mut Tx, here: Here, code: &str, yes: bool) -> Result<()> {
        let Some(mut need) = self.find(tx, &here, code).await? else {
            return Ok(());
        };
        if need.person_id != here.person_id() {
            return Ok(here.reply(tx, Say::NotYourNeed { code: need.code }));
        }
        need.consent = if yes { Consent::Yes } else { Consent::No };
        let was = need.state();
        let step = if yes { "share" } else { "keep" };
        self.save(tx, &mut need, Change { actor: Some(here.person_id()), step, was: Some(was), why: "" }).await?;
        let code = need.code.clone();
        here.acknowledge(tx, if yes { Say::ShareYes { code } } else { Say::ShareNo { code } });
        Ok(())
    }
}

/// The buttons below the question whether coordinators may read the words.
pub(super) fn share_buttons(code: &Code) -> Vec<Vec<Button>> {
    vec![vec![
        Button::data(Label::ShareYes {}, format!("share:{code}:yes")),
        Button::data(Label::ShareNo {}, format!("share:{code}:no")),
    ]]
}

/// The question whether coordinators may read the words.
pub(super) fn may_share(need: &Need, otherwise: Otherwise) -> Letter {
    Letter::tell(To::Person(need.person_id), Say::MayShare { code: need.code.clone() })
        .with_buttons(share_buttons(&need.code))
        .about(need.id)
        .or(otherwise)
}

fn apply(need: &mut Need, understood: &Understood) {
    need.category = match &understood.guess {
        Guess::Sure(category) if !category.offer_only() => Some(*category),
        _ => None,
    };
    need.urgency = understood.urgency;
    need.need_by = understood.need_by;
    need.slots = understood.slots.max(1);
}
