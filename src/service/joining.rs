//! Joining a street on WhatsApp: which one somebody means, one consent, and words that wait for both.

use super::beside::WAITS;
use super::here::Here;
use super::{Result, Service};
use crate::command::Command;
use crate::domain::Time;
use crate::domain::beside::{Mention, mentions, near};
use crate::domain::event::Said;
use crate::domain::letter::{Button, Otherwise};
use crate::domain::reply::{Meant, meant};
use crate::domain::say::{Beside, Label, Say};
use crate::domain::street::{Chat, ChatState};
use crate::store::Tx;

/// The name and version of the words in which somebody agrees to be of a street.
const JOIN_WORDS: &str = "beside-join-ask 1";
/// The most streets among which somebody is asked to choose.
const MOST_STREETS: usize = 10;

impl Service {
    /// Whether words on WhatsApp are first about which street they are for: (their command, the words). What is left of
    /// them when the street is known goes on from here.
    pub(super) async fn meets(&self, tx: &mut Tx, here: &mut Here, said: &Said) -> Result<bool> {
        if self.waits_for_yes(tx, here, said).await? || self.asks_again(tx, here, said).await? {
            return Ok(true);
        }
        let streets = tx.streets_of(here.person_id()).await?;
        for Mention { code, rest } in mentions(&said.text) {
            let Some(street) = tx.street_coded(&code).await? else { continue };
            if streets.iter().any(|known| known.id == street.id) {
                return self.goes_on(tx, here, said, rest).await;
            }
            self.ask_to_join(tx, here, (&street, &code), &rest).await?;
            return Ok(true);
        }
        if !streets.is_empty() || !tx.roles_of(here.person_id()).await?.is_empty() {
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
        let expecting = here.expecting().to_owned();
        let parts: Vec<&str> = expecting.splitn(4, ' ').collect();
        let (kind, of, words) = match parts.as_slice() {
            [kind @ ("join" | "itisme"), of, _, words @ ..] if *of != "?" => (*kind, *of, words.concat()),
            _ => return Ok(false),
        };
        let calm =
            matches!(self.bare(&said.text), None | Some(Command::Need { .. } | Command::Offer { .. } | Command::List));
        if !calm || !mentions(&said.text).is_empty() {
            return Ok(false);
        }
        if kind == "itisme" {
            self.ask_who(tx, here, of, format!("{words} {}", said.text).trim());
            return Ok(true);
        }
        let Some(street) = tx.street_coded(of).await? else { return Ok(false) };
        self.ask_to_join(tx, here, (&street, of), &said.text).await?;
        Ok(true)
    }

    /// A yes or a no, typed, to the question about a street.
    async fn waits_for_yes(&self, tx: &mut Tx, here: &mut Here, said: &Said) -> Result<bool> {
        let expecting = here.expecting().to_owned();
        let mut parts = expecting.splitn(4, ' ');
        let (kind, code, until) = (parts.next(), parts.next().unwrap_or_default(), parts.next());
        let live = until.and_then(|until| until.parse::<Time>().ok()).is_some_and(|until| tx.now() <= until);
        let Some(Meant::Answer(yes)) = meant(&said.text, &self.rules().lexicon).filter(|_| live) else {
            return Ok(false);
        };
        match kind {
            Some("join") if code != "?" && yes => self.join_street(tx, here.clone(), code).await?,
            Some("join") if code != "?" => self.not_join(tx, here.clone()),
            Some("itisme") => self.it_is_me(tx, here.clone(), yes).await?,
            Some("link") => self.link_yes(tx, here.clone(), yes).await?,
            Some("askthem") => self.ask_them(tx, here.clone(), yes).await?,
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
        here.expect(tx, &format!("join {code} {} {words}", tx.now() + WAITS));
        let rows = vec![vec![
            Button::data(Label::JoinYes { street: street.name.clone() }, format!("join:{code}")),
            Button::data(Label::JoinNo {}, "join:no"),
        ]];
        let say = Beside::JoinAsk { street: street.name.clone(), council: self.rules().council.clone() };
        here.privately(tx, say, rows, Otherwise::Skip);
        Ok(())
    }

    /// Somebody in danger has named a street and not said yes to it: they count as of the street, so that its coordinators
    /// hear of them. What waits for their yes goes on waiting, but a plain yes is now about the danger.
    pub(super) async fn of_the_named_street(&self, tx: &mut Tx, here: &mut Here, said: &Said) -> Result<()> {
        let waits = here.expecting().strip_prefix("join ").and_then(|rest| rest.split(' ').next()).map(str::to_owned);
        if waits.is_some() {
            let words = self.waiting_words(here, tx.now());
            here.expect(tx, &format!("join ? {} {words}", tx.now() + WAITS));
        } else {
            here.expect(tx, "");
        }
        if !tx.streets_of(here.person_id()).await?.is_empty() {
            return Ok(());
        }
        let codes = mentions(&said.text).into_iter().map(|mention| mention.code).chain(waits);
        for code in codes {
            if let Some(street) = tx.street_coded(&code).await? {
                tx.put_member(street.id, here.person_id());
                tx.write_now().await?;
                return Ok(());
            }
        }
        Ok(())
    }

    /// Nobody knows which street words are for: they wait until it is known.
    async fn ask_which(&self, tx: &mut Tx, here: &mut Here, words: &str) -> Result<()> {
        let codes: Vec<String> = tx.street_codes().await?.into_iter().collect();
        let typed = mentions(words).into_iter().next();
        let rest = typed.as_ref().map_or(words, |mention| &mention.rest);
        let rest = self.words_or_waiting(here, rest, tx.now());
        here.expect(tx, &format!("join ? {} {rest}", tx.now() + WAITS));
        let Some(typed) = typed else {
            return Ok(here.reply(tx, Beside::NoStreetYet {}));
        };
        let mut rows = Vec::new();
        for code in near(&typed.code, &codes).into_iter().take(MOST_STREETS) {
            if let Some(street) = tx.street_coded(&code).await? {
                rows.push(vec![Button::data(Label::Street { street: street.name }, format!("meet:{code}"))]);
            }
        }
        let typed = typed.code;
        if rows.is_empty() {
            return Ok(here.reply(tx, Beside::NoSuchStreet { typed }));
        }
        here.privately(tx, Beside::WhichStreetCode { typed }, rows, Otherwise::Skip);
        Ok(())
    }

    /// Forgets words that waited longer than a day for a street, or for a yes; how many.
    pub(super) async fn drop_waiting_words(&self, tx: &mut Tx) -> Result<u64> {
        let mut count = 0;
        for person in tx.with_words().await? {
            let until = person.expecting.split(' ').nth(2).and_then(|until| until.parse::<Time>().ok());
            if until.is_none_or(|until| until < tx.now()) {
                tx.change_person(&person, |person| person.expecting = String::new());
                count += 1;
            }
        }
        Ok(count)
    }

    /// The words that wait for a street.
    fn waiting_words(&self, here: &Here, now: Time) -> String {
        let mut parts = here.expecting().splitn(4, ' ');
        match (parts.next(), parts.next(), parts.next().and_then(|until| until.parse::<Time>().ok())) {
            (Some("join"), Some(_), Some(until)) if now <= until => parts.next().unwrap_or_default().to_owned(),
            _ => String::new(),
        }
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
    pub(super) async fn meet(&self, tx: &mut Tx, mut here: Here, typed: &str) -> Result<()> {
        let words = self.waiting_words(&here, tx.now());
        let mention = mentions(typed).into_iter().next();
        let Some(code) = mention.map(|mention| mention.code) else {
            return Ok(here.reply(tx, Beside::NoStreetYet {}));
        };
        match tx.street_coded(&code).await? {
            Some(street) => self.ask_to_join(tx, &mut here, (&street, &code), &words).await,
            None => self.ask_which(tx, &mut here, &format!("{code} {words}")).await,
        }
    }

    /// Somebody agreed: they are of the street from now on, and their words are heard.
    pub(super) async fn join_street(&self, tx: &mut Tx, mut here: Here, code: &str) -> Result<()> {
        let words = self.waiting_words(&here, tx.now());
        let Some(street) = tx.street_coded(code).await?.filter(|street| street.state == ChatState::Active) else {
            return Ok(here.reply(tx, Beside::NoStreetYet {}));
        };
        here.expect(tx, "");
        tx.put_member(street.id, here.person_id());
        tx.write_now().await?;
        tx.add_opt_in(here.person_id(), Some(street.id), (&format!("street {}", street.id), JOIN_WORDS)).await?;
        here.privately(tx, Beside::Joined { street: street.name }, Vec::new(), Otherwise::Skip);
        if words.trim().is_empty() || words.trim().eq_ignore_ascii_case("help") {
            return Ok(());
        }
        self.hear_again(tx, here, words).await
    }

    /// Somebody would rather not: what they had said is not kept.
    pub(super) fn not_join(&self, tx: &mut Tx, mut here: Here) {
        here.expect(tx, "");
        here.privately(tx, Beside::NotJoined {}, Vec::new(), Otherwise::Skip);
    }
}
