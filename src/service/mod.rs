//! THE DEEDS. An event and a moment -> state changes and letters, in one transaction. What stands here is the door: it hands each event
//! to the folder whose journey it is.

mod access;
mod answer;
mod broadcast;
mod clock;
mod desk;
mod door;
mod helping;
mod intake;
mod mydata;
mod record;
mod streets;
mod verbs;
mod whatsapp;
mod words;

pub use whatsapp::cards::{link_to, ready_words, street_beside};

use crate::command::{Command, parse, parse_button};
use crate::domain::Time;
use crate::domain::clock::Clocks;
use crate::domain::event::{Event, Place, Said, What};
use crate::domain::lexicon::Lexicon;
use crate::domain::need::Illegal;
use crate::domain::say::Say;
use crate::domain::signpost::Signposts;
use crate::domain::street::Platform;
use crate::domain::understand::danger;
use crate::store::vault::Vault;
use crate::store::{StoreError, Tx};
use access::here::Here;

/// Why an event could not be acted on: the memory failed, or the code is wrong. Nothing that a person can cause.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// The memory failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A step was taken without asking whether it exists.
    #[error("a rule was broken: {0}")]
    Rule(#[from] Illegal),
}

/// The result of a deed.
pub type Result<T> = std::result::Result<T, Error>;

/// What the deeds need to know besides the memory.
#[derive(Clone, Debug)]
pub struct Rules {
    /// The settings of every clock.
    pub clocks: Clocks,
    /// The words that neighbours use.
    pub lexicon: Lexicon,
    /// The bot's user name, without `@`.
    pub bot: String,
    /// Who runs it, as people are told.
    pub council: String,
    /// Where people can check what the council says.
    pub contact: String,
    /// The key under which tokens are hashed.
    pub key: Vec<u8>,
    /// The numbers to call.
    pub signposts: Signposts,
    /// The nation whose numbers count.
    pub nation: String,
    /// The keys under which private details are sealed.
    pub vault: Vault,
    /// The most that a helper should spend for somebody, in pence.
    pub spend_cap: i64,
    /// How many routine broadcasts a street gets in a week at most.
    pub routine_a_week: i64,
    /// The number on WhatsApp; none without one.
    pub whatsapp: Option<Beside>,
}

/// What the deeds need to know of WhatsApp.
#[derive(Clone, Debug)]
pub struct Beside {
    /// The number, in digits: links lead to it.
    pub number: String,
    /// What a street may cost in a month, in hundredths of a penny.
    pub budget: i64,
    /// The price of an answer, of a utility and of a marketing template, in hundredths of a penny.
    pub prices: [i64; 3],
    /// To how many people a day the account may write first.
    pub people_a_day: i64,
}

/// The deeds.
#[derive(Clone, Debug)]
pub struct Service {
    rules: Rules,
    prepared: intake::prepared::Prepared,
}

impl Service {
    /// The deeds under these rules.
    #[must_use]
    pub fn new(rules: Rules) -> Service {
        Service { rules, prepared: intake::prepared::Prepared::default() }
    }

    /// The rules.
    #[must_use]
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    /// Acts on one event.
    ///
    /// # Errors
    /// When the memory fails or a rule of the code is broken; then the caller undoes the event.
    pub async fn handle(&self, tx: &mut Tx, event: &Event) -> Result<()> {
        let Some(here) = self.arrive(tx, event).await? else {
            return Ok(());
        };
        let mut here = here;
        let asked = event.platform == Platform::Whatsapp && self.arrived_beside(tx, &mut here, event).await?;
        if self.is_going(tx, &here, event) {
            return Ok(());
        }
        let notice = self.notice(tx, &mut here, event);
        if asked {
            // First of all it must be known who they are; their words wait for that.
            return Ok(());
        }
        self.do_event(tx, here, event).await?;
        if let Some(notice) = notice {
            tx.send(notice);
        }
        let lines = tx.take_audits();
        tx.add_audit(lines, &self.rules().key).await?;
        Ok(())
    }

    /// Whether somebody says that they, or somebody else, are in danger: such words are never held up.
    #[must_use]
    pub fn is_danger(&self, text: &str, _now: Time) -> bool {
        danger(door::spoken(text), &self.rules.lexicon).is_some()
    }

    /// Tells somebody who asks too much at once to wait.
    ///
    /// # Errors
    /// When the memory fails.
    pub async fn slow_down(&self, tx: &mut Tx, event: &Event) -> Result<()> {
        if let Some(here) = self.arrive(tx, event).await? {
            here.reply(tx, Say::SlowDown {});
        }
        Ok(())
    }

    /// Tells somebody that what they asked for is not possible from here, after all that it began was undone.
    ///
    /// # Errors
    /// When the memory fails.
    pub async fn not_now(&self, tx: &mut Tx, event: &Event) -> Result<()> {
        if let Some(mut here) = self.arrive(tx, event).await? {
            if event.platform == Platform::Whatsapp {
                self.arrived_beside(tx, &mut here, event).await?;
            }
            here.reply(tx, Say::NotNow {});
        }
        Ok(())
    }

    async fn do_event(&self, tx: &mut Tx, here: Here, event: &Event) -> Result<()> {
        if self.only_beside(tx, &here, event).await? {
            return Ok(());
        }
        match &event.what {
            What::Departed { address } => self.departed(tx, &here, event.platform, address).await,
            What::Said(said) => self.said(tx, here, said).await,
            What::AdminKnown { admin, said } => self.admin_known(tx, here, *admin, said).await,
            What::Pressed { data, .. } => {
                let command = parse_button(data);
                self.obey(tx, here, command).await
            }
            What::Unreached { need } => match tx.need(*need).await? {
                Some(need) => self.refresh(tx, &need).await,
                None => Ok(()),
            },
            What::Counted { people } => Ok(self.counted(tx, &here, *people)),
            What::TakenDown { done, tell } => Ok(self.taken_down(tx, &here, *done, tell)),
            What::Shown { view, message } => self.shown(tx, *view, message).await,
            What::Answered { need, closes, arrived } => self.answered_asker(tx, *need, closes, *arrived).await,
            What::Stuck {} => self.stuck(tx, &here).await,
            What::Reached(reached) => self.reached(tx, reached).await,
            What::Undelivered { chat, need, person, code } => {
                self.not_arrived(tx, (*chat, *need), (*person, code.as_ref())).await
            }
            What::Wordless => Ok(here.reply(tx, Say::Wordless {})),
            What::Standing { present, admin } => {
                let street = !matches!(event.place, Place::Channel(_));
                self.standing(tx, here, *present, (*admin, street)).await
            }
            What::Moved { from, to } => self.moved(tx, event.platform, from, to).await,
            // What only WhatsApp tells was heard above.
            What::Revoked { .. } | What::Wish { .. } | What::NewNumber { .. } | What::Account { .. } => Ok(()),
        }
    }

    async fn said(&self, tx: &mut Tx, mut here: Here, said: &Said) -> Result<()> {
        let beside = here.who.as_ref().is_some_and(|person| person.platform == Platform::Whatsapp);
        let command = if beside { self.bare_here(&here, &said.text) } else { parse(&said.text, &self.rules().bot) };
        if self.is_heard_as_danger(tx, &here, command.as_ref(), said).await? {
            return Box::pin(self.in_danger(tx, here, said, command)).await;
        }
        if said.forwarded {
            return Ok(());
        }
        if self.names_where(tx, &mut here, said).await?
            || self.brought(tx, &here, said).await?
            || (beside && !said.edited && self.meets(tx, &mut here, said).await?)
        {
            return Ok(());
        }
        if let Some(command) = command {
            if here.awaiting().is_some() {
                here.wait_no_more(tx);
            }
            return self.obey(tx, here, command).await;
        }
        self.plain_words(tx, here, said).await
    }

    /// Does what a command says; what somebody does by a role is written into the audit log.
    async fn obey(&self, tx: &mut Tx, here: Here, command: Command) -> Result<()> {
        if !self.may_speak(tx, &here, &command) {
            return Ok(());
        }
        let by_role = command.is_by_role();
        tx.watch(here.who.as_ref().map(|person| person.id).filter(|_| by_role));
        let done = Box::pin(self.in_turn(tx, here, command)).await;
        tx.watch(None);
        done
    }
}
