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

pub use whatsapp::{link_to, ready_words, street_on_whatsapp};

use crate::command::{Command, parse, parse_button};
use crate::domain::Time;
use crate::domain::clock::Clocks;
use crate::domain::event::{Event, Place, Said, What};
use crate::domain::lexicon::Lexicon;
use crate::domain::need::Illegal;
use crate::domain::say::Say;
use crate::domain::signpost::Signposts;
use crate::domain::street::{Person, Platform, TokenKind};
use crate::domain::whatsapp::Terms;
use crate::store::vault::Vault;
use crate::store::{StoreError, Tx};
use access::Here;
use intake::Prepared;

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
    pub whatsapp: Option<WhatsappRules>,
}

/// What the deeds need to know of WhatsApp.
#[derive(Clone, Debug)]
pub struct WhatsappRules {
    /// The number, in digits: links lead to it.
    pub number: String,
    /// What it costs, and what it may.
    pub terms: Terms,
}

/// The deeds.
#[derive(Clone, Debug)]
pub struct Service {
    rules: Rules,
    prepared: Prepared,
}

/// What a deed works with: the rules, the transaction, and the words that were understood before it began.
#[derive(Debug)]
struct Context<'a> {
    rules: &'a Rules,
    prepared: &'a Prepared,
    tx: &'a mut Tx,
}

impl Service {
    /// The deeds under these rules.
    #[must_use]
    pub fn new(rules: Rules) -> Service {
        Service { rules, prepared: Prepared::default() }
    }

    /// The rules.
    #[must_use]
    pub fn rules(&self) -> &Rules {
        &self.rules
    }

    fn context<'a>(&'a self, tx: &'a mut Tx) -> Context<'a> {
        Context { rules: &self.rules, prepared: &self.prepared, tx }
    }

    /// Understands the words of an event that its deed will ask for, before the transaction.
    pub fn prepare(&self, event: &Event, now: Time) {
        self.prepared.prepare(&self.rules, event, now);
    }

    /// Forgets what was prepared: the updates in hand are done.
    pub fn forget_prepared(&self) {
        self.prepared.forget();
    }

    /// Acts on one event.
    ///
    /// # Errors
    /// When the memory fails or a rule of the code is broken; then the caller undoes the event.
    pub async fn handle(&self, tx: &mut Tx, event: &Event) -> Result<()> {
        act(&mut self.context(tx), event).await
    }

    /// Whether somebody says that they, or somebody else, are in danger: such words are never held up.
    #[must_use]
    pub fn is_danger(&self, text: &str) -> bool {
        access::danger_in(&self.rules, text).is_some()
    }

    /// Tells somebody who asks too much at once to wait.
    ///
    /// # Errors
    /// When the memory fails.
    pub async fn slow_down(&self, tx: &mut Tx, event: &Event) -> Result<()> {
        let cx = &mut self.context(tx);
        if let Some(here) = door::arrive(cx, event).await? {
            here.reply(cx.tx, Say::SlowDown {});
        }
        Ok(())
    }

    /// Tells somebody that what they asked for is not possible from here, after all that it began was undone.
    ///
    /// # Errors
    /// When the memory fails.
    pub async fn not_now(&self, tx: &mut Tx, event: &Event) -> Result<()> {
        let cx = &mut self.context(tx);
        if let Some(mut here) = door::arrive(cx, event).await? {
            if event.platform == Platform::Whatsapp {
                whatsapp::arrived_on_whatsapp(cx, &mut here, event).await?;
            }
            here.reply(cx.tx, Say::NotNow {});
        }
        Ok(())
    }

    /// Does what every clock that is due asks for; how many needs were looked at.
    ///
    /// # Errors
    /// When the memory fails; then nothing of it happened.
    pub async fn run_due(&self, tx: &mut Tx) -> Result<usize> {
        clock::run_due(&mut self.context(tx)).await
    }

    /// Lets go of what need not be kept, a bounded part of it at a time; how many rows. What was done is written down as counts.
    ///
    /// # Errors
    /// When the memory fails; then nothing of it happened.
    pub async fn retain(&self, tx: &mut Tx) -> Result<u64> {
        clock::retain(&mut self.context(tx)).await
    }

    /// A link's token that gives a role or makes a place known.
    ///
    /// # Errors
    /// When the memory fails.
    pub async fn new_token(&self, tx: &mut Tx, kind: TokenKind, area: Option<i64>) -> Result<String> {
        record::new_token(&mut self.context(tx), kind, area, None).await
    }

    /// A token that makes an administrator, made by the program itself: the only one at a time, and short. None when there is
    /// an administrator, unless `another` is wished for.
    ///
    /// # Errors
    /// When the memory fails.
    pub async fn administrator_token(&self, tx: &mut Tx, another: bool) -> Result<Option<String>> {
        streets::administrator_token(&mut self.context(tx), another).await
    }

    /// People who were forgotten once and are known again, because an older copy of the database was put back, are forgotten
    /// again; how many.
    ///
    /// # Errors
    /// When the memory fails; then nothing of it happened.
    pub async fn forget_again(&self, tx: &mut Tx, people: Vec<Person>) -> Result<usize> {
        mydata::forget_again(&mut self.context(tx), people).await
    }

    /// The second half: people of whom nothing is on its way any more are erased; who they were.
    ///
    /// # Errors
    /// When the memory fails; then nothing of it happened.
    pub async fn finish_forgetting(&self, tx: &mut Tx) -> Result<Vec<Person>> {
        mydata::finish_forgetting(&mut self.context(tx)).await
    }
}

/// Acts on one event: who it is, what they were told, then the deed.
async fn act(cx: &mut Context<'_>, event: &Event) -> Result<()> {
    let Some(mut here) = door::arrive(cx, event).await? else {
        return Ok(());
    };
    let asked = event.platform == Platform::Whatsapp && whatsapp::arrived_on_whatsapp(cx, &mut here, event).await?;
    if mydata::is_going(cx, &here, event) {
        return Ok(());
    }
    let notice = mydata::notice(cx, &mut here, event);
    if asked {
        // First of all it must be known who they are; their words wait for that.
        return Ok(());
    }
    do_event(cx, here, event).await?;
    if let Some(notice) = notice {
        cx.tx.send(notice);
    }
    let lines = cx.tx.take_audits();
    cx.tx.add_audit(lines, &cx.rules.key).await?;
    Ok(())
}

async fn do_event(cx: &mut Context<'_>, here: Here, event: &Event) -> Result<()> {
    if whatsapp::only_on_whatsapp(cx, &here, event).await? {
        return Ok(());
    }
    match &event.what {
        What::Departed { address } => door::departed(cx, &here, event.platform, address).await,
        What::Said(said) => self::said(cx, here, said).await,
        What::AdminKnown { admin, said } => streets::admin_known(cx, here, *admin, said).await,
        What::Pressed { data, .. } => {
            let command = parse_button(data);
            obey(cx, here, command).await
        }
        What::Unreached { need } => match cx.tx.need(*need).await? {
            Some(need) => record::refresh(cx, &need).await,
            None => Ok(()),
        },
        What::Counted { people } => Ok(streets::counted(cx, &here, *people)),
        What::TakenDown { done, tell } => Ok(intake::taken_down(cx, &here, *done, tell)),
        What::Shown { view, message } => helping::shown(cx, *view, message).await,
        What::Answered { need, closes, arrived } => desk::answered_asker(cx, *need, closes, *arrived).await,
        What::Stuck {} => clock::stuck(cx, &here).await,
        What::Reached(reached) => desk::reached(cx, reached).await,
        What::Undelivered { chat, need, person, code } => {
            desk::not_arrived(cx, *chat, *need, *person, code.as_ref()).await
        }
        What::Wordless => Ok(here.reply(cx.tx, Say::Wordless {})),
        What::Standing { present, admin } => {
            let street = !matches!(event.place, Place::Channel(_));
            streets::standing(cx, here, *present, (*admin, street)).await
        }
        What::Moved { from, to } => door::moved(cx, event.platform, from, to).await,
        // What only WhatsApp tells was heard above.
        What::Revoked { .. } | What::Wish { .. } | What::NewNumber { .. } | What::Account { .. } => Ok(()),
    }
}

async fn said(cx: &mut Context<'_>, mut here: Here, said: &Said) -> Result<()> {
    let whatsapp = here.who.as_ref().is_some_and(|person| person.platform == Platform::Whatsapp);
    let command = if whatsapp { whatsapp::bare_here(cx, &here, &said.text) } else { parse(&said.text, &cx.rules.bot) };
    if intake::is_heard_as_danger(cx, &here, command.as_ref(), said).await? {
        return Box::pin(intake::in_danger(cx, here, said, command)).await;
    }
    if said.forwarded {
        return Ok(());
    }
    if intake::names_where(cx, &mut here, said).await?
        || helping::brought(cx, &here, said).await?
        || (whatsapp && !said.edited && whatsapp::meets(cx, &mut here, said).await?)
    {
        return Ok(());
    }
    if let Some(command) = command {
        if here.awaiting().is_some() {
            here.wait_no_more(cx.tx);
        }
        return obey(cx, here, command).await;
    }
    words::plain_words(cx, here, said).await
}

/// Does what a command says; what somebody does by a role is written into the audit log.
async fn obey(cx: &mut Context<'_>, here: Here, command: Command) -> Result<()> {
    if !door::may_speak(cx, &here, &command) {
        return Ok(());
    }
    let by_role = command.is_by_role();
    cx.tx.watch(here.who.as_ref().map(|person| person.id).filter(|_| by_role));
    let done = Box::pin(verbs::in_turn(cx, here, command)).await;
    cx.tx.watch(None);
    done
}
