//! The rooms wired together: loops that each do one room's work, until told to stop.

mod loops;

use crate::channel::doors::Doors;
use crate::channel::telegram::door::poll;
use crate::channel::telegram::send::Telegram;
use crate::channel::telegram::wire::{Wire, WireError, Witness};
use crate::channel::whatsapp::door::Door;
use crate::channel::whatsapp::graph::Graph;
use crate::channel::whatsapp::send::{Notes, Whatsapp};
use crate::channel::{telegram, whatsapp};
use crate::command::menu;
use crate::config::{Settings, WhatsappSettings};
use crate::domain::Time;
use crate::domain::event::Event;
use crate::domain::lexicon::Lexicon;
use crate::domain::street::{Platform, TokenKind};
use crate::i18n::Words;
use crate::inbox::Inbox;
use crate::outbox::pace::Limits;
use crate::outbox::{Desk, Outbox};
use crate::scheduler::Scheduler;
use crate::service::{Rules, Service, WhatsappRules};
use crate::store::ledger::Ledger;
use crate::store::pulse::Pulse;
use crate::store::vault::Vault;
use crate::store::{Db, Tx};
use anyhow::Context;
use secrecy::ExposeSecret;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::time::Duration;
use teloxide::payloads::{GetMe, SetMyCommands};
use teloxide::types::{BotCommand, Me};
use tokio::sync::{Notify, watch};

/// Who knows what time it is. Only the program's start and the sandbox own one.
pub type Clock = Arc<dyn Fn() -> Time + Send + Sync>;

/// What shows the time: the clock, who hears what the platform's clock shows, and whether nothing may be done by the clock now.
#[derive(Clone)]
pub struct Timepiece {
    /// What time it is.
    pub clock: Clock,
    /// Hears what time the platform has.
    pub witness: Witness,
    /// Whether the clocks contradict each other: then timers are held.
    pub is_held: Arc<dyn Fn() -> bool + Send + Sync>,
}

impl From<Clock> for Timepiece {
    /// A clock that is always right.
    fn from(clock: Clock) -> Timepiece {
        Timepiece { clock, witness: Arc::new(|_| {}), is_held: Arc::new(|| false) }
    }
}

/// The name under which the next offset is remembered.
const OFFSET: &str = "telegram offset";

/// The bot, put together.
pub struct App {
    /// The memory.
    pub db: Db,
    /// The deeds.
    pub service: Service,
    /// The words.
    pub words: Words,
    /// Whether anything can be stored.
    pub pulse: Pulse,
    time: Timepiece,
    wire: Wire,
    me: u64,
    inbox: Inbox,
    outbox: Outbox<Doors>,
    scheduler: Scheduler,
    wake_inbox: Arc<Notify>,
    wake_outbox: Arc<Notify>,
    /// Whether the platform answered when it was last asked.
    pub answers: Arc<AtomicBool>,
    /// What WhatsApp posts to, where the council has a number there.
    door: Option<Door>,
}

impl App {
    /// Opens the memory, asks the platform who the bot is, and looks after what a crash left behind.
    ///
    /// # Errors
    /// When the words, the memory or the platform cannot be reached.
    pub async fn open(settings: &Settings, clock: Clock) -> anyhow::Result<App> {
        App::open_by(settings, clock.into()).await
    }

    /// The same by a timepiece that may doubt itself.
    ///
    /// # Errors
    /// As [`App::open`].
    pub async fn open_by(settings: &Settings, time: Timepiece) -> anyhow::Result<App> {
        let clock = time.clock.clone();
        let words = Words::load()?.at(settings.clocks.clone());
        let lexicon = Words::lexicon()?;
        let db = Db::open(&settings.database_url).await.context("the database cannot be opened")?;
        let old = settings.old_key.as_ref().map(|key| key.expose_secret().as_bytes());
        let vault = Vault::new(settings.key.expose_secret().as_bytes(), old);
        change_secret(&db, &vault).await?;
        let wire = Wire::new(&settings.api_url, settings.token.clone())?.heard_by(time.witness.clone());
        let me: Me = greet(&wire).await?;
        let bot = me.username().to_owned();
        let service = Service::new(rules(settings, lexicon, vault.clone(), &bot));
        let ledger = Ledger::new(settings.ledger(), settings.key.expose_secret().as_bytes());
        forget_again(&db, &service, (&ledger, clock())).await?;
        let wake_inbox = Arc::new(Notify::new());
        let doors = Doors {
            telegram: Telegram::new(wire.clone(), bot.clone()),
            whatsapp: settings.whatsapp.as_ref().map(|given| whatsapp(given, &words)).transpose()?,
        };
        let desk = Desk {
            db: db.clone(),
            words: words.clone(),
            vault,
            channel: doors,
            clocks: settings.clocks.clone(),
            bot,
            council: settings.council.clone(),
            contact: settings.contact.clone(),
            whatsapp: settings.whatsapp.as_ref().map(|given| given.terms),
            fonts: settings.font_dir.clone(),
        };
        let mut outbox = Outbox::new(desk, &limits(settings), wake_inbox.clone(), clock());
        outbox.recover(clock()).await?;
        Ok(App {
            inbox: Inbox::new(db.clone(), service.clone(), hear),
            scheduler: Scheduler::new(db.clone(), service.clone(), ledger),
            pulse: Pulse::new(db.clone()),
            db,
            service,
            words,
            time,
            wire,
            me: settings.bot_id(),
            outbox,
            wake_inbox,
            wake_outbox: Arc::new(Notify::new()),
            answers: Arc::new(AtomicBool::new(true)),
            door: settings
                .whatsapp
                .as_ref()
                .map(|given| Door::new(given.app_secret.clone(), given.verify_token.clone(), given.number_id.clone())),
        })
    }

    /// The door that WhatsApp knocks at, what time it is, and who is told that something came; none without a number there.
    #[must_use]
    pub fn hook(&self) -> Option<(Door, Clock, Arc<Notify>)> {
        self.door.clone().map(|door| (door, self.time.clock.clone(), self.wake_inbox.clone()))
    }

    /// A one-time token, made by the program itself.
    ///
    /// # Errors
    /// When the memory fails.
    pub async fn token(&self, kind: TokenKind, area: Option<i64>) -> anyhow::Result<String> {
        let mut tx = Tx::begin(&self.db, (self.time.clock)()).await?;
        let token = self.service.new_token(&mut tx, kind, area).await?;
        tx.commit().await?;
        Ok(token)
    }

    /// A link for the first administrator; none when there is one.
    ///
    /// # Errors
    /// When the memory fails.
    pub async fn administrator_link(&self) -> anyhow::Result<Option<String>> {
        let mut tx = Tx::begin(&self.db, (self.time.clock)()).await?;
        let token = self.service.administrator_token(&mut tx, false).await?;
        tx.commit().await?;
        Ok(token.map(|token| format!("https://t.me/{}?start={token}", self.service.rules().bot)))
    }

    /// Whether an administrator exists.
    ///
    /// # Errors
    /// When the memory fails.
    pub async fn has_administrator(&self) -> anyhow::Result<bool> {
        Ok(self.db.administrators().await? > 0)
    }

    /// Tells the platform which commands to show.
    ///
    /// # Errors
    /// When the platform refuses.
    pub async fn show_menu(&self) -> Result<(), WireError> {
        let command = |name: &str| BotCommand::new(name, self.words.operator(&format!("menu-{name}"), &[]));
        self.wire.call(&SetMyCommands::new(menu().into_iter().map(command))).await.map(|_| ())
    }

    /// Everything once, in order, until nothing is left that can be done now: what the loops do, one after the other.
    ///
    /// # Errors
    /// When the memory or the platform fails.
    pub async fn step(&mut self) -> anyhow::Result<usize> {
        let mut count = 0;
        loop {
            let mut did = self.receive(0).await?;
            did += self.work().await?;
            did += self.scheduler.run_due((self.time.clock)()).await?;
            let clock = self.time.clock.clone();
            did += self.outbox.deliver_due(move || clock()).await?;
            count += did;
            if did == 0 {
                return Ok(count);
            }
        }
    }

    /// Acts on the next batch of updates; how many were taken up.
    ///
    /// # Errors
    /// When the memory fails.
    pub async fn work(&self) -> anyhow::Result<usize> {
        Ok(self.inbox.work((self.time.clock)()).await?)
    }

    /// Asks for updates and stores them with the next offset; how many came.
    ///
    /// # Errors
    /// When the memory or the platform fails.
    pub async fn receive(&self, wait: u32) -> anyhow::Result<usize> {
        receive(&self.wire, &self.db, self.me, (wait, (self.time.clock)())).await
    }

    /// Runs until `stop` says so.
    ///
    /// # Errors
    /// When the platform no longer accepts the token, or the file of the database is damaged: somebody must look.
    pub async fn run(self, stop: watch::Receiver<bool>) -> anyhow::Result<()> {
        let App { db, pulse, time, wire, me, inbox, outbox, scheduler, wake_inbox, wake_outbox, answers, .. } = self;
        let beat = loops::Beat { pulse, time, stop };
        let poll = loops::poll_loop(wire, db.clone(), me, answers, beat.clone(), wake_inbox.clone());
        let work = loops::inbox_loop(inbox, beat.clone(), wake_inbox, wake_outbox.clone());
        let send = loops::outbox_loop(outbox, beat.clone(), wake_outbox.clone());
        let tick = loops::scheduler_loop(scheduler, beat.clone(), wake_outbox);
        let care = loops::care_loop(db.clone(), beat);
        let done = tokio::try_join!(poll, work, send, tick, care);
        db.close().await;
        done.map(|_| ())
    }
}

/// Asks the platform once who the bot is: its user name.
///
/// # Errors
/// When the platform does not answer, or does not accept the token.
pub async fn who_am_i(settings: &Settings) -> Result<String, WireError> {
    let wire = Wire::new(&settings.api_url, settings.token.clone())?;
    let me: Me = wire.call(&GetMe::new()).await?;
    Ok(me.username().to_owned())
}

/// The deeds alone, for a command beside a bot that is at work.
///
/// # Errors
/// When the words cannot be read.
pub fn service(settings: &Settings, bot: &str) -> anyhow::Result<Service> {
    let vault = Vault::new(settings.key.expose_secret().as_bytes(), None);
    Ok(Service::new(rules(settings, Words::lexicon()?, vault, bot)))
}

/// What the deeds need to know.
fn rules(settings: &Settings, lexicon: Lexicon, vault: Vault, bot: &str) -> Rules {
    Rules {
        clocks: settings.clocks.clone(),
        lexicon,
        bot: bot.to_owned(),
        council: settings.council.clone(),
        contact: settings.contact.clone(),
        key: settings.key.expose_secret().as_bytes().to_vec(),
        vault,
        spend_cap: settings.spend_cap,
        routine_a_week: settings.routine_a_week,
        nation: settings.nation.clone(),
        signposts: settings.signposts.clone(),
        whatsapp: settings
            .whatsapp
            .as_ref()
            .map(|given| WhatsappRules { number: given.number.clone(), terms: given.terms }),
    }
}

/// The pace of each platform.
fn limits(settings: &Settings) -> Vec<(Platform, Limits)> {
    let telegram = Limits {
        per_second: settings.send_per_second,
        group_per_minute: settings.group_per_minute,
        ..Limits::default()
    };
    let whatsapp = settings.whatsapp.as_ref().map(|given| (Platform::Whatsapp, Limits::whatsapp(given.per_second)));
    std::iter::once((Platform::Telegram, telegram)).chain(whatsapp).collect()
}

/// The door out to WhatsApp.
fn whatsapp(given: &WhatsappSettings, words: &Words) -> anyhow::Result<Whatsapp> {
    let graph = Graph::new(&given.api_url, &given.version, &given.number_id, given.token.clone())?;
    let word = |key: &str| words.plain("en", key, &[]);
    Ok(Whatsapp::new(graph, Notes { choose: word("whatsapp-choose"), below: word("whatsapp-below") }))
}

/// Reads what a platform delivered.
fn hear(platform: &str, raw: &str) -> Result<Option<Event>, String> {
    if platform == Platform::Whatsapp.word() { whatsapp::hear::hear(raw) } else { telegram::hear::hear(raw) }
}

/// Brings every person's key under the present secret, so that the old one can be forgotten.
async fn change_secret(db: &Db, vault: &Vault) -> anyhow::Result<()> {
    let (changed, lost) = db.change_secret(vault).await?;
    if changed > 0 {
        tracing::info!(changed, "keys are under the present LAMPPOST_SECRET_KEY now: LAMPPOST_OLD_SECRET_KEY can go");
    }
    if lost > 0 {
        tracing::error!(lost, "keys are under another secret: give it as LAMPPOST_OLD_SECRET_KEY once");
    }
    Ok(())
}

/// A copy of the database that was put back forgets again whoever was forgotten since.
async fn forget_again(db: &Db, service: &Service, (ledger, now): (&Ledger, Time)) -> anyhow::Result<()> {
    let mut tx = Tx::begin(db, now).await?;
    let people = ledger.known_again(&mut tx).await?;
    let count = service.forget_again(&mut tx, people).await?;
    tx.commit().await?;
    if count > 0 {
        tracing::warn!(count, "an older copy of the database was put back: who was forgotten since is forgotten again");
    }
    Ok(())
}

async fn greet(wire: &Wire) -> anyhow::Result<Me> {
    let mut wait = Duration::from_millis(200);
    loop {
        match wire.call(&GetMe::new()).await {
            Ok(me) => return Ok(me),
            Err(error @ WireError::Refused { code: 401 | 404, .. }) => {
                return Err(error).context("telegram does not accept TELEGRAM_BOT_TOKEN");
            }
            Err(error) => {
                tracing::warn!(%error, "telegram does not answer yet");
                tokio::time::sleep(wait).await;
                wait = (wait * 2).min(Duration::from_secs(15));
            }
        }
    }
}

async fn receive(wire: &Wire, db: &Db, me: u64, (wait, now): (u32, Time)) -> anyhow::Result<usize> {
    let offset = db.remembered(OFFSET).await?.and_then(|text| text.parse().ok());
    let batch = poll(wire, offset, me, wait).await?;
    let Some(next) = batch.next else {
        return Ok(0);
    };
    // Only when this has returned does the next request carry the new offset: then the server may forget the batch.
    db.accept("telegram", &batch.deliveries, Some((OFFSET, next.to_string())), now).await?;
    Ok(batch.deliveries.len().max(1))
}
