//! Joining a street on WhatsApp: which one somebody means, one consent, and words that wait for both.

use crate::command;
use crate::command::Command;
use crate::domain::Time;
use crate::domain::awaiting::Question;
use crate::domain::beside::{Mention, is_guessable, mentions};
use crate::domain::event::Said;
use crate::domain::letter::{Button, Otherwise};
use crate::domain::reply::{Meant, meant};
use crate::domain::say::{Beside, Label, Say};
use crate::domain::street::{Chat, ChatState};
use crate::service::access::here::Here;
use crate::service::intake::whereabouts::WAITS;
use crate::service::{Result, Service};
use crate::store::Tx;

impl Service {
    /// Whether words on WhatsApp are first about which street they are for: (their command, the words). What is left of
    /// them when the street is known goes on from here.
    pub(in crate::service) async fn meets(&self, tx: &mut Tx, here: &mut Here, said: &Said) -> Result<bool> {
        if self.waits_for_yes(tx, here, said).await? {
            return Ok(true);
        }
        let names = !mentions(&said.text).is_empty() || self.bare(&said.text).is_some();
        if !names && self.open_danger(tx, here.person_id()).await?.is_some() {
            // Who is in danger writes on about that, whatever street is known.
            return Ok(false);
        }
        if self.asks_again(tx, here, said).await? {
            return Ok(true);
        }
        let streets = tx.streets_of(here.person_id()).await?;
        if streets.is_empty() && self.still_waits(tx, here, said).await? {
            return Ok(true);
        }
        let found = mentions(&said.text);
        if !found.is_empty() && self.braked(tx, here, !streets.is_empty()).await? {
            if streets.is_empty() {
                here.reply(tx, Beside::TryLater {});
            }
            return Ok(streets.is_empty());
        }
        for Mention { code, rest } in found {
            let Some(street) = tx.street_coded(&code).await? else {
                if !streets.is_empty() && !is_guessable(&code) {
                    self.note_try(tx, here).await?;
                }
                continue;
            };
            if streets.iter().any(|known| known.id == street.id) {
                return self.goes_on(tx, here, said, rest).await;
            }
            self.ask_to_join(tx, here, (&street, &code), &rest).await?;
            return Ok(true);
        }
        if !streets.is_empty() || !tx.roles_of(here.person_id()).await?.is_empty() {
            return Ok(false);
        }
        let answers = meant(&said.text, &self.rules().lexicon).is_some();
        if answers && self.in_danger_at(tx, here.person_id()).await?.is_some() {
            // A yes or a no is about their danger: that has a street, though they have none.
            return Ok(false);
        }
        match self.bare(&said.text) {
            Some(Command::Need { .. } | Command::Offer { .. } | Command::List) | None => {}
            Some(Command::Unclear { .. } | Command::Unknown | Command::Mine | Command::Can { .. }) => {}
            // What needs no street.
            Some(_) => return Ok(false),
        }
        self.ask_which(tx, here, &said.text).await?;
        Ok(true)
    }

    /// Whoever was asked about a street, or who they are, and says something else, is asked once more; the words wait with
    /// those that wait already.
    async fn asks_again(&self, tx: &mut Tx, here: &mut Here, said: &Said) -> Result<bool> {
        let calm =
            matches!(self.bare(&said.text), None | Some(Command::Need { .. } | Command::Offer { .. } | Command::List));
        if !calm || !mentions(&said.text).is_empty() {
            return Ok(false);
        }
        match here.awaiting().map(|asked| asked.question.clone()) {
            Some(Question::SamePerson(before, words)) => {
                self.ask_who(tx, here, before, format!("{words} {}", said.text).trim());
            }
            Some(Question::Join(Some(code), _)) => {
                let Some(street) = tx.street_coded(&code).await? else { return Ok(false) };
                self.ask_to_join(tx, here, (&street, &code), &said.text).await?;
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// A yes or a no, typed, to the question about a street.
    async fn waits_for_yes(&self, tx: &mut Tx, here: &mut Here, said: &Said) -> Result<bool> {
        let Some(Meant::Answer(yes)) = meant(&said.text, &self.rules().lexicon) else {
            return Ok(false);
        };
        match here.asked(tx.now()) {
            Some(Question::Join(Some(code), _)) if yes => self.join_street(tx, here.clone(), code).await?,
            Some(Question::Join(Some(_), _)) => self.not_join(tx, here.clone()),
            Some(Question::SamePerson(..)) => self.it_is_me(tx, here.clone(), yes).await?,
            Some(Question::LinkYes(_)) => self.link_yes(tx, here.clone(), yes).await?,
            Some(Question::IsNeed(_)) => self.ask_them(tx, here.clone(), yes).await?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Words with the street taken out, said by somebody of that street.
    async fn goes_on(&self, tx: &mut Tx, here: &Here, said: &Said, rest: String) -> Result<bool> {
        let text = if rest.trim().is_empty() { "help".to_owned() } else { rest };
        let rest = Said { text, ..said.clone() };
        let mut there = here.clone();
        self.take_in(&mut there, rest.clone());
        Box::pin(self.said(tx, there, &rest)).await?;
        Ok(true)
    }

    async fn ask_to_join(
        &self,
        tx: &mut Tx,
        here: &mut Here,
        (street, code): (&Chat, &str),
        words: &str,
    ) -> Result<()> {
        if street.state != ChatState::Active {
            return Ok(here.reply(tx, Say::StreetWaiting {}));
        }
        let words = self.words_or_waiting(here, words, tx.now());
        here.wait_for(tx, Question::Join(Some(code.to_owned()), words), tx.now() + WAITS);
        let rows = vec![vec![
            Button::of(
                Label::JoinYes { street: street.name.clone() },
                Command::Beside(command::Beside::Join { street: code.to_owned() }),
            ),
            Button::of(Label::JoinNo {}, Command::Beside(command::Beside::NotJoin)),
        ]];
        let say = Beside::JoinAsk { street: street.name.clone(), council: self.rules().council.clone() };
        here.privately(tx, say, rows, Otherwise::Skip);
        Ok(())
    }

    /// Nobody knows which street words are for: they wait until it is known. Whether a code was nearly right, or of a street at
    /// all, is said to nobody.
    async fn ask_which(&self, tx: &mut Tx, here: &mut Here, words: &str) -> Result<()> {
        let typed = mentions(words).into_iter().next();
        let rest = typed.as_ref().map_or(words, |mention| &mention.rest);
        let rest = self.words_or_waiting(here, rest, tx.now());
        here.wait_for(tx, Question::Join(None, rest), tx.now() + WAITS);
        if typed.is_none() {
            return Ok(here.reply(tx, Beside::NoStreetYet {}));
        }
        self.note_try(tx, here).await?;
        Ok(here.reply(tx, Beside::NoSuchStreet {}))
    }

    /// Forgets words that waited longer than a day for a street, or for a yes; how many.
    pub(in crate::service) async fn drop_waiting_words(&self, tx: &mut Tx) -> Result<u64> {
        let mut count = 0;
        for person in tx.with_words().await? {
            if person.awaiting.as_ref().is_some_and(|asked| asked.question.keeps_words() && asked.until < tx.now()) {
                tx.change_person(&person, |person| person.awaiting = None);
                count += 1;
            }
        }
        Ok(count)
    }

    /// The words that wait already, and these after them.
    fn words_or_waiting(&self, here: &Here, words: &str, now: Time) -> String {
        let (before, words) = (self.waiting_words(here, now), words.trim());
        let answer = meant(words, &self.rules().lexicon).is_some();
        if answer || words == before || before.ends_with(words) {
            return if before.is_empty() { words.to_owned() } else { before };
        }
        format!("{before} {words}").trim().to_owned()
    }

    /// Somebody names a street by its code.
    pub(in crate::service) async fn meet(&self, tx: &mut Tx, mut here: Here, typed: &str) -> Result<()> {
        let words = self.waiting_words(&here, tx.now());
        let mention = mentions(typed).into_iter().next();
        let Some(code) = mention.map(|mention| mention.code) else {
            return Ok(here.reply(tx, Beside::NoStreetYet {}));
        };
        let known = !tx.streets_of(here.person_id()).await?.is_empty();
        if self.braked(tx, &here, known).await? {
            return Ok(here.reply(tx, Beside::TryLater {}));
        }
        match tx.street_coded(&code).await? {
            Some(street) => self.ask_to_join(tx, &mut here, (&street, &code), &words).await,
            None => self.ask_which(tx, &mut here, &format!("{code} {words}")).await,
        }
    }

    /// Somebody agreed to be of a street: its door says the rest.
    pub(in crate::service) async fn join_street(&self, tx: &mut Tx, mut here: Here, code: &str) -> Result<()> {
        let words = self.waiting_words(&here, tx.now());
        let known = !tx.streets_of(here.person_id()).await?.is_empty();
        if self.braked(tx, &here, known).await? {
            return Ok(here.reply(tx, Beside::TryLater {}));
        }
        let Some(street) = tx.street_coded(code).await?.filter(|street| street.state == ChatState::Active) else {
            self.note_try(tx, &here).await?;
            return Ok(here.reply(tx, Beside::NoStreetYet {}));
        };
        here.wait_no_more(tx);
        self.at_the_street_door(tx, here, (&street, code), words).await
    }

    /// Somebody would rather not: what they had said is not kept.
    pub(in crate::service) fn not_join(&self, tx: &mut Tx, mut here: Here) {
        here.wait_no_more(tx);
        here.privately(tx, Beside::NotJoined {}, Vec::new(), Otherwise::Skip);
    }
}
