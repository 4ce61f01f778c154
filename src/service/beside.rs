//! Beside a street's own WhatsApp group: who writes and until when they can be answered, joining a street with one consent,
//! and what the platform tells of people and of our own account.

use super::here::Here;
use super::{Error, Result, Service};
use crate::command::Command;
use crate::domain::beside::{Correspondent, Mention, WORDLESS_EVERY, mentions, near};
use crate::domain::event::{Event, Said, Someone, What, Who};
use crate::domain::letter::{Button, Letter, Otherwise, Post, To};
use crate::domain::need::Step;
use crate::domain::reply::{Meant, meant};
use crate::domain::say::{Beside, Label, Say};
use crate::domain::street::{Chat, ChatKind, ChatState, Person, Platform};
use crate::domain::understand::sounds_dangerous;
use crate::domain::{DAY, Time};
use crate::store::Tx;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// How long words wait for the street that they are for.
const WAITS: Time = DAY;
/// The name and version of the words in which somebody agrees to be of a street.
const JOIN_WORDS: &str = "beside-join-ask 1";
/// The most streets among which somebody is asked to choose.
const MOST_STREETS: usize = 10;
/// News of our account that nobody need act on.
const GOOD_NEWS: [&str; 4] = ["APPROVED", "REINSTATED", "FLAGGED_REMOVED", "UNFLAGGED"];

impl Service {
    /// The person behind an address, also when the platform called them by another name before.
    pub(super) async fn known(&self, tx: &mut Tx, platform: Platform, someone: &Someone) -> Result<Option<Person>> {
        if let Some(known) = tx.person_at(platform, &someone.address).await? {
            return Ok(Some(known));
        }
        if let Some(mut person) = tx.person_alias(platform, &someone.address).await? {
            // They write from their other account now: there they are answered.
            tx.readdress(&mut person, platform, &someone.address, true).await?;
            return Ok(Some(person));
        }
        let Some(phone) = &someone.phone else { return Ok(None) };
        if *phone == someone.address {
            // The platform tells the number alone: the mark says whose it is.
            return Ok(tx.writes_from(&self.phone_mark(phone)).await?);
        }
        if let Some(mut person) = tx.person_at(platform, phone).await? {
            // Known by number until now: from here on by the platform's own id, and the number is forgotten.
            tx.readdress(&mut person, platform, &someone.address, false).await?;
            return Ok(Some(person));
        }
        Ok(None)
    }

    /// A mark by which a phone number is known again, without the number.
    fn phone_mark(&self, phone: &str) -> String {
        match Hmac::<Sha256>::new_from_slice(&self.rules().key) {
            Ok(mut mac) => {
                mac.update(b"phone ");
                mac.update(phone.as_bytes());
                hex::encode(&mac.finalize().into_bytes()[..16])
            }
            Err(_) => String::new(),
        }
    }

    /// Somebody wrote or pressed something on WhatsApp: they can be answered for a day, and hear what waited for them. Whether
    /// they were asked who they are, which comes before everything but danger.
    pub(super) async fn arrived_beside(&self, tx: &mut Tx, here: &mut Here, event: &Event) -> Result<bool> {
        let (Some(person), Who::Person(someone)) = (here.who.clone(), &event.who) else {
            return Ok(false);
        };
        let spoke = matches!(event.what, What::Said(_) | What::Pressed { .. } | What::Wordless);
        if !spoke {
            return Ok(false);
        }
        let known = tx.correspondent(person.id).await?;
        let mut now = known.clone().unwrap_or_else(|| Correspondent::new(person.id));
        now.wrote(event.at.unwrap_or(tx.now()).min(tx.now()));
        if now.knocked_at.take().is_some() || now.is_open(tx.now()) {
            tx.release_held(person.id).await?;
        }
        let mark = someone.phone.as_deref().map(|phone| self.phone_mark(phone)).unwrap_or_default();
        let fresh_number = !mark.is_empty() && mark != now.phone_mark;
        if fresh_number {
            now.phone_mark.clone_from(&mark);
        }
        if known.as_ref() != Some(&now) {
            tx.put_correspondent(&now).await?;
        }
        if let Some(message) = here.said.as_ref().map(|said| said.message.clone()).or(here.callback.clone()) {
            let seen = Post::Seen { message };
            tx.send(Letter::of(To::Person(person.id), seen).as_answer().urgent());
        }
        if fresh_number { self.perhaps_moved(tx, here, &mark).await } else { Ok(false) }
    }

    /// The platform said that somebody moved to the number from which this person writes: are they the same?
    async fn perhaps_moved(&self, tx: &mut Tx, here: &mut Here, mark: &str) -> Result<bool> {
        let words = here.said.as_ref().map_or_else(String::new, |said| said.text.clone());
        let before = tx.moved_to(mark).await?.filter(|before| before.person_id != here.person_id());
        let Some(before) = before.filter(|_| !sounds_dangerous(&words, &self.rules().lexicon)) else {
            return Ok(false);
        };
        let rows =
            vec![vec![Button::data(Label::ItIsMe {}, "itisme:yes"), Button::data(Label::ItIsNotMe {}, "itisme:no")]];
        let until = tx.now() + WAITS;
        here.expect(tx, &format!("itisme {} {until} {words}", before.person_id));
        here.privately(tx, Beside::IsThisYou {}, rows, Otherwise::Skip);
        Ok(true)
    }

    /// The answer: yes, and everything of theirs is theirs here too.
    pub(super) async fn it_is_me(&self, tx: &mut Tx, mut here: Here, yes: bool) -> Result<()> {
        let expecting = here.expecting().to_owned();
        let mut parts = expecting.splitn(4, ' ');
        let asked = match (parts.next(), parts.next(), parts.next()) {
            (Some("itisme"), Some(old), Some(until)) => old.parse::<i64>().ok().zip(until.parse::<Time>().ok()),
            _ => None,
        };
        let words = parts.next().unwrap_or_default().to_owned();
        let Some((old, _)) = asked.filter(|(_, until)| tx.now() <= *until) else {
            return Ok(here.reply(tx, Beside::NothingWaits {}));
        };
        here.expect(tx, "");
        if let Some(mut before) = tx.correspondent(old).await? {
            before.next_mark = String::new();
            tx.put_correspondent(&before).await?;
        }
        if !yes {
            here.reply(tx, Beside::NumberApart {});
            return self.hear_again(tx, here, words).await;
        }
        let (Some(new), Some(before)) = (here.who.clone(), tx.person(old).await?) else {
            return Ok(());
        };
        if let Some(code) = tx.in_the_way(before.id, new.id).await? {
            here.reply(tx, Beside::LinkBusy { code });
            return self.hear_again(tx, here, words).await;
        }
        self.make_one(tx, &before, &new, false).await?;
        here.who = tx.person(before.id).await?;
        here.reply(tx, Beside::NumberKept {});
        self.hear_again(tx, here, words).await
    }

    /// Words that waited for an answer are heard as if they had just been said.
    async fn hear_again(&self, tx: &mut Tx, here: Here, words: String) -> Result<()> {
        if words.trim().is_empty() {
            return Ok(());
        }
        let (message, at) = (here.message.clone().or(here.callback.clone()).unwrap_or_default(), tx.now());
        let said = Said { text: words, message, edited: false, forwarded: false, reply_to: None, at, media: None };
        let there = Here { said: Some(said.clone()), callback: None, ..here };
        Box::pin(self.said(tx, there, &said)).await
    }

    /// What happened on WhatsApp that happens nowhere else; whether it was that.
    pub(super) async fn only_beside(&self, tx: &mut Tx, here: &Here, event: &Event) -> Result<bool> {
        match &event.what {
            What::Wordless if event.platform == Platform::Whatsapp => self.words_only(tx, here).await?,
            What::Reached(reached) => self.reached(tx, reached).await?,
            What::Wish { wanted } => {
                if let Some(mut known) = tx.correspondent(here.person_id()).await? {
                    known.refused_at = if *wanted { None } else { known.refused_at.or(Some(tx.now())) };
                    tx.put_correspondent(&known).await?;
                }
            }
            What::NewNumber { phone } => {
                if let Some(mut known) = tx.correspondent(here.person_id()).await? {
                    known.next_mark = self.phone_mark(phone);
                    tx.put_correspondent(&known).await?;
                }
            }
            What::Revoked { message } => self.revoked(tx, here, message).await?,
            What::Account { about, word } => self.account(tx, about, word).await?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// A message without words is answered politely, at most once an hour.
    async fn words_only(&self, tx: &mut Tx, here: &Here) -> Result<()> {
        let Some(mut known) = tx.correspondent(here.person_id()).await? else {
            return Ok(());
        };
        if tx.now() - known.wordless_at >= WORDLESS_EVERY {
            known.wordless_at = tx.now();
            tx.put_correspondent(&known).await?;
            let talks = here.expecting().starts_with("tell ");
            here.reply(tx, if talks { Beside::NoPictures {} } else { Beside::WordsOnly {} });
        }
        Ok(())
    }

    /// Somebody took their message back: what it asked for is withdrawn, and its words go.
    async fn revoked(&self, tx: &mut Tx, here: &Here, message: &str) -> Result<()> {
        let there = Here { message: Some(message.to_owned()), ..here.clone() };
        let source = self.source(&there);
        let Some(mut need) = tx.need_from(&source).await?.filter(|need| !need.state().is_closed()) else {
            return Ok(());
        };
        let was = need.state();
        need.step(Step::Withdraw, tx.now()).map_err(Error::Rule)?;
        need.words = String::new();
        self.let_helpers_go(tx, &need).await?;
        let change = super::ask::Change { actor: Some(need.person_id), step: "withdraw", was: Some(was), why: "" };
        self.save(tx, &mut need, change).await?;
        here.privately(tx, Say::Withdrawn { code: need.code }, Vec::new(), Otherwise::Skip);
        Ok(())
    }

    /// News of our own account: every desk hears of trouble, because people wait there.
    async fn account(&self, tx: &mut Tx, about: &str, word: &str) -> Result<()> {
        if word.is_empty() || GOOD_NEWS.iter().any(|good| word.ends_with(good)) {
            return Ok(());
        }
        tracing::warn!(about, word, "news of the account on WhatsApp");
        for desk in tx.chats_of(ChatKind::Desk, None).await? {
            let (about, word) = (about.to_owned(), word.to_owned());
            tx.send(Letter::tell(To::Chat(desk.id), Beside::Account { about, word }));
        }
        Ok(())
    }

    /// Whether words on WhatsApp are first about which street they are for: (their command, the words). What is left of
    /// them when the street is known goes on from here.
    pub(super) async fn meets(&self, tx: &mut Tx, here: &mut Here, said: &Said) -> Result<bool> {
        if self.waits_for_yes(tx, here, said).await? {
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
            Some("askthem") => self.ask_them(tx, here.clone(), yes).await?,
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// Words with the street taken out, said by somebody of that street.
    async fn goes_on(&self, tx: &mut Tx, here: &Here, said: &Said, rest: String) -> Result<bool> {
        let text = if rest.trim().is_empty() { "help".to_owned() } else { rest };
        let rest = Said { text, ..said.clone() };
        Box::pin(self.said(tx, Here { said: Some(rest.clone()), ..here.clone() }, &rest)).await?;
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
        for mut person in tx.with_words().await? {
            let until = person.expecting.split(' ').nth(2).and_then(|until| until.parse::<Time>().ok());
            if until.is_none_or(|until| until < tx.now()) {
                person.expecting = String::new();
                tx.put_person(person);
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

    /// These words, or, when there are none, those that wait already.
    fn words_or_waiting(&self, here: &Here, words: &str, now: Time) -> String {
        if words.trim().is_empty() { self.waiting_words(here, now) } else { words.to_owned() }
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
