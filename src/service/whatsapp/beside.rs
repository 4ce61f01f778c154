//! Beside a street's own WhatsApp group: who writes and until when they can be answered, joining a street with one consent,
//! and what the platform tells of people and of our own account.

use crate::command;
use crate::command::Beside as Wish;
use crate::command::Command;
use crate::domain::awaiting::Question;
use crate::domain::beside::{Correspondent, WORDLESS_EVERY};
use crate::domain::event::{Event, Said, Someone, What, Who};
use crate::domain::knock::template_news;
use crate::domain::letter::{Button, Letter, Otherwise, Post, To};
use crate::domain::need::Step;
use crate::domain::say::{Beside, Label, Say};
use crate::domain::street::{ChatKind, Person, Platform};
use crate::domain::{DAY, Time};
use crate::service::access::here::Here;
use crate::service::intake::whereabouts::WAITS;
use crate::service::{Error, Result, Service};
use crate::store::Tx;
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// How long after the platform says that somebody moved they are asked whether it is them.
const MOVED_WITHIN: Time = 30 * DAY;
/// News of our account that nobody need act on.
const GOOD_NEWS: [&str; 4] = ["APPROVED", "REINSTATED", "FLAGGED_REMOVED", "UNFLAGGED"];

impl Service {
    /// What somebody wants beside a street's own group.
    pub(in crate::service) async fn beside(&self, tx: &mut Tx, here: Here, wish: Wish) -> Result<()> {
        match wish {
            Wish::Meet { street } => self.meet(tx, here, &street).await,
            Wish::Join { street } => self.join_street(tx, here, &street).await,
            Wish::NotJoin => Ok(self.not_join(tx, here)),
            Wish::Read { delivery } => self.read_all(tx, &here, delivery).await,
            Wish::Card { code } => self.card_of(tx, here, &code).await,
            Wish::Cards => self.cards(tx, here).await,
            Wish::Host { yes } => self.host(tx, here, yes).await,
            Wish::Newcomers { how, street } => self.newcomers(tx, here, (&how, &street)).await,
            Wish::Link { code } => self.link(tx, here, &code).await,
            Wish::LinkSure { yes } => self.link_sure(tx, here, yes).await,
            Wish::LinkYes { yes } => self.link_yes(tx, here, yes).await,
            Wish::ItIsMe { yes } => self.it_is_me(tx, here, yes).await,
            Wish::AskThem { yes } => self.ask_them(tx, here, yes).await,
        }
    }

    /// Somebody wants to read what waits: it is on its way since they wrote; a broadcast is told again, whole.
    async fn read_all(&self, tx: &mut Tx, here: &Here, delivery: i64) -> Result<()> {
        if tx.delivery_of(delivery, here.person_id()).await? {
            let post = Post::Notice { delivery, pin: false, edit: false };
            tx.send(Letter::of(To::Person(here.person_id()), post).as_answer().urgent());
        }
        Ok(())
    }

    /// The person behind an address, also when the platform called them by another name before.
    pub(in crate::service) async fn known(
        &self,
        tx: &mut Tx,
        platform: Platform,
        someone: &Someone,
    ) -> Result<Option<Person>> {
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
    pub(in crate::service) async fn arrived_beside(&self, tx: &mut Tx, here: &mut Here, event: &Event) -> Result<bool> {
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
        if now.is_open(tx.now()) {
            // What came late opens nothing: what waits goes on waiting.
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
        let before = match before {
            Some(before) => self.may_be_the_same(tx, &before).await?.then_some(before),
            None => None,
        };
        let first = matches!(self.bare(&words), Some(Command::Stop | Command::Help));
        let Some(before) = before.filter(|_| !first && !here.danger.is_some()) else {
            return Ok(false);
        };
        self.ask_who(tx, here, before.person_id, &words);
        Ok(true)
    }

    /// Whether the platform's word is fresh enough, and there is nothing that one tap must not give away: numbers are given
    /// to others one day.
    async fn may_be_the_same(&self, tx: &mut Tx, before: &Correspondent) -> Result<bool> {
        let fresh = tx.person(before.person_id).await?.is_some_and(|person| tx.now() - person.seen_at < MOVED_WITHIN);
        Ok(fresh && tx.roles_of(before.person_id).await?.is_empty())
    }

    /// Asks whether somebody is who the platform says that they are; their words wait for the answer.
    pub(in crate::service) fn ask_who(&self, tx: &mut Tx, here: &mut Here, before: i64, words: &str) {
        let rows = vec![vec![
            Button::of(Label::ItIsMe {}, Command::Beside(command::Beside::ItIsMe { yes: true })),
            Button::of(Label::ItIsNotMe {}, Command::Beside(command::Beside::ItIsMe { yes: false })),
        ]];
        here.wait_for(tx, Question::SamePerson(before, words.to_owned()), tx.now() + WAITS);
        here.privately(tx, Beside::IsThisYou {}, rows, Otherwise::Skip);
    }

    /// The answer: yes, and everything of theirs is theirs here too.
    pub(in crate::service) async fn it_is_me(&self, tx: &mut Tx, mut here: Here, yes: bool) -> Result<()> {
        let Some(Question::SamePerson(old, words)) = here.asked(tx.now()).cloned() else {
            return Ok(here.reply(tx, Beside::NothingWaits {}));
        };
        here.wait_no_more(tx);
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
    pub(in crate::service) async fn hear_again(&self, tx: &mut Tx, here: Here, words: String) -> Result<()> {
        if words.trim().is_empty() {
            return Ok(());
        }
        let (message, at) = (here.message.clone().or(here.callback.clone()).unwrap_or_default(), tx.now());
        let said = Said { text: words, message, edited: false, forwarded: false, reply_to: None, at, media: None };
        let mut there = Here { callback: None, ..here };
        self.take_in(&mut there, said.clone());
        Box::pin(self.said(tx, there, &said)).await
    }

    /// What happened on WhatsApp that happens nowhere else; whether it was that.
    pub(in crate::service) async fn only_beside(&self, tx: &mut Tx, here: &Here, event: &Event) -> Result<bool> {
        match &event.what {
            What::Wordless if event.platform == Platform::Whatsapp => self.words_only(tx, here).await?,
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
            here.reply(tx, if here.talks() { Beside::NoPictures {} } else { Beside::WordsOnly {} });
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
        let change = crate::service::record::needs::Change {
            actor: Some(need.person_id),
            step: "withdraw",
            was: Some(was),
            why: "",
        };
        self.save(tx, &mut need, change).await?;
        here.privately(tx, Say::Withdrawn { code: need.code }, Vec::new(), Otherwise::Skip);
        Ok(())
    }

    /// News of our own account: every desk hears of trouble, because people wait there.
    async fn account(&self, tx: &mut Tx, about: &str, word: &str) -> Result<()> {
        if let Some(news) = template_news(about, word)
            && !tx.template_stands(&news).await?
        {
            // Said before, or good again: then what waited is told of.
            return Ok(());
        }
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
}
