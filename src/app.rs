//! The rooms wired together: loops that each do one room's work, until told to stop.

use crate::channel::telegram::door::{POLL_SECONDS, poll};
use crate::channel::telegram::hear::hear;
use crate::channel::telegram::send::Telegram;
use crate::channel::telegram::wire::{Wire, WireError};
use crate::config::Settings;
use crate::domain::Time;
use crate::domain::street::TokenKind;
use crate::i18n::Words;
use crate::inbox::Inbox;
use crate::outbox::pace::Limits;
use crate::outbox::{Desk, Outbox};
use crate::scheduler::Scheduler;
use crate::service::{Rules, Service};
use crate::store::vault::Vault;
use crate::store::{Db, Tx};
use anyhow::Context;
use secrecy::ExposeSecret;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use teloxide::payloads::{GetMe, SetMyCommands};
use teloxide::types::{BotCommand, Me};
use tokio::sync::{Notify, watch};

/// Who knows what time it is. Only the program's start and the sandbox own one.
pub type Clock = Arc<dyn Fn() -> Time + Send + Sync>;

/// The name under which the next offset is remembered.
const OFFSET: &str = "telegram offset";
/// How long letters on their way are waited for when the program is told to stop.
const STOP_WITHIN: Duration = Duration::from_secs(5);
/// The commands that are shown in the menu of Telegram.
const MENU: [&str; 13] = [
    "need", "offer", "can", "release", "done", "sorted", "withdraw", "mine", "list", "mydata", "forget", "stop", "help",
];

/// The bot, put together.
pub struct App {
    /// The memory.
    pub db: Db,
    /// The deeds.
    pub service: Service,
    /// The words.
    pub words: Words,
    clock: Clock,
    wire: Wire,
    me: u64,
    inbox: Inbox,
    outbox: Outbox<Telegram>,
    scheduler: Scheduler,
    wake_inbox: Arc<Notify>,
    wake_outbox: Arc<Notify>,
    /// Whether the platform answered when it was last asked.
    pub answers: Arc<AtomicBool>,
}

impl App {
    /// Opens the memory, asks the platform who the bot is, and looks after what a crash left behind.
    ///
    /// # Errors
    /// When the words, the memory or the platform cannot be reached.
    pub async fn open(settings: &Settings, clock: Clock) -> anyhow::Result<App> {
        let words = Words::load()?.at(settings.clocks.clone());
        let lexicon = Words::lexicon()?;
        let db = Db::open(&settings.database_url).await.context("the database cannot be opened")?;
        let old = settings.old_key.as_ref().map(|key| key.expose_secret().as_bytes());
        let vault = Vault::new(settings.key.expose_secret().as_bytes(), old);
        change_secret(&db, &vault).await?;
        let wire = Wire::new(&settings.api_url, settings.token.clone())?;
        let me: Me = greet(&wire).await?;
        let bot = me.username().to_owned();
        let rules = Rules {
            clocks: settings.clocks.clone(),
            lexicon,
            bot: bot.clone(),
            council: settings.council.clone(),
            contact: settings.contact.clone(),
            key: settings.key.expose_secret().as_bytes().to_vec(),
            vault: vault.clone(),
            spend_cap: settings.spend_cap,
            routine_a_week: settings.routine_a_week,
            nation: settings.nation.clone(),
            signposts: settings.signposts.clone(),
        };
        let service = Service::new(rules);
        let wake_inbox = Arc::new(Notify::new());
        let limits = Limits {
            per_second: settings.send_per_second,
            group_per_minute: settings.group_per_minute,
            ..Limits::default()
        };
        let desk = Desk {
            db: db.clone(),
            words: words.clone(),
            vault,
            channel: Telegram::new(wire.clone(), bot.clone()),
            clocks: settings.clocks.clone(),
            bot,
            council: settings.council.clone(),
            contact: settings.contact.clone(),
            fonts: settings.font_dir.clone(),
        };
        let mut outbox = Outbox::new(desk, limits, wake_inbox.clone(), clock());
        outbox.recover(clock()).await?;
        Ok(App {
            inbox: Inbox::new(db.clone(), service.clone(), hear),
            scheduler: Scheduler::new(db.clone(), service.clone()),
            db,
            service,
            words,
            clock,
            wire,
            me: settings.bot_id(),
            outbox,
            wake_inbox,
            wake_outbox: Arc::new(Notify::new()),
            answers: Arc::new(AtomicBool::new(true)),
        })
    }

    /// A one-time token, made by the program itself.
    ///
    /// # Errors
    /// When the memory fails.
    pub async fn token(&self, kind: TokenKind, area: Option<i64>) -> anyhow::Result<String> {
        let mut tx = Tx::begin(&self.db, (self.clock)()).await?;
        let token = self.service.new_token(&mut tx, kind, area, None).await?;
        tx.commit().await?;
        Ok(token)
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
        self.wire.call(&SetMyCommands::new(MENU.map(command))).await.map(|_| ())
    }

    /// Everything once, in order, until nothing is left that can be done now: what the loops do, one after the other.
    ///
    /// # Errors
    /// When the memory or the platform fails.
    pub async fn step(&mut self) -> anyhow::Result<usize> {
        let mut count = 0;
        loop {
            let mut did = self.receive(0).await?;
            did += self.inbox.work((self.clock)()).await?;
            did += self.scheduler.run_due((self.clock)()).await?;
            let clock = self.clock.clone();
            did += self.outbox.deliver_due(move || clock()).await?;
            count += did;
            if did == 0 {
                return Ok(count);
            }
        }
    }

    /// Asks for updates and stores them with the next offset; how many came.
    async fn receive(&self, wait: u32) -> anyhow::Result<usize> {
        receive(&self.wire, &self.db, self.me, (wait, (self.clock)())).await
    }

    /// Runs until `stop` says so.
    ///
    /// # Errors
    /// When the platform no longer accepts the token.
    pub async fn run(self, stop: watch::Receiver<bool>) -> anyhow::Result<()> {
        let App { db, clock, wire, me, inbox, outbox, scheduler, wake_inbox, wake_outbox, answers, .. } = self;
        let poll = poll_loop((wire, db.clone(), me, answers), clock.clone(), wake_inbox.clone(), stop.clone());
        let work = inbox_loop(inbox, clock.clone(), (wake_inbox, wake_outbox.clone()), stop.clone());
        let send = outbox_loop(outbox, clock.clone(), wake_outbox.clone(), stop.clone());
        let tick = scheduler_loop(scheduler, clock, wake_outbox, stop);
        let done = tokio::try_join!(poll, work, send, tick);
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

async fn poll_loop(
    (wire, db, me, answers): (Wire, Db, u64, Arc<AtomicBool>),
    clock: Clock,
    wake: Arc<Notify>,
    mut stop: watch::Receiver<bool>,
) -> anyhow::Result<()> {
    let mut trouble = 0_u32;
    while !*stop.borrow() {
        let result = tokio::select! {
            result = receive(&wire, &db, me, (POLL_SECONDS, clock())) => result,
            _ = stop.changed() => break,
        };
        match result {
            Ok(count) => {
                trouble = 0;
                answers.store(true, Ordering::Relaxed);
                if count > 0 {
                    wake.notify_one();
                }
            }
            Err(error) => {
                trouble += 1;
                let wait = wait_after(&error, trouble)?;
                answers.store(trouble < 3, Ordering::Relaxed);
                tracing::warn!(%error, seconds = wait.as_secs(), "updates could not be fetched");
                tokio::select! {
                    () = tokio::time::sleep(wait) => {}
                    _ = stop.changed() => break,
                }
            }
        }
    }
    Ok(())
}

/// How long to wait after a failed poll; an error when waiting cannot help.
fn wait_after(error: &anyhow::Error, trouble: u32) -> anyhow::Result<Duration> {
    let growing = Duration::from_millis(250 << trouble.min(6));
    Ok(match error.downcast_ref::<WireError>() {
        Some(WireError::Refused { code: 401, .. }) => {
            anyhow::bail!("telegram no longer accepts TELEGRAM_BOT_TOKEN: the bot stops, its data stays");
        }
        Some(WireError::Refused { retry_after: Some(seconds), .. }) => Duration::from_secs((*seconds).min(3_600)),
        Some(WireError::Refused { code: 409, .. }) => Duration::from_secs(3),
        _ => growing,
    })
}

async fn inbox_loop(
    inbox: Inbox,
    clock: Clock,
    (wake, outbox): (Arc<Notify>, Arc<Notify>),
    mut stop: watch::Receiver<bool>,
) -> anyhow::Result<()> {
    while !*stop.borrow() {
        match inbox.work(clock()).await {
            Ok(0) => {
                tokio::select! {
                    () = wake.notified() => {}
                    () = tokio::time::sleep(Duration::from_secs(5)) => {}
                    _ = stop.changed() => {}
                }
            }
            Ok(_) => outbox.notify_one(),
            Err(error) => {
                tracing::error!(%error, "the inbox could not be worked on; trying again");
                tokio::time::sleep(Duration::from_secs(1)).await;
            }
        }
    }
    Ok(())
}

/// Waits for the end of somebody's patience; for ever when nobody has lost it.
async fn over(patience: &mut Option<Pin<Box<tokio::time::Sleep>>>) {
    match patience {
        Some(end) => end.await,
        None => std::future::pending().await,
    }
}

async fn outbox_loop(
    mut outbox: Outbox<Telegram>,
    clock: Clock,
    wake: Arc<Notify>,
    mut stop: watch::Receiver<bool>,
) -> anyhow::Result<()> {
    let mut patience: Option<Pin<Box<tokio::time::Sleep>>> = None;
    loop {
        if let Err(error) = outbox.settle(clock()).await {
            tracing::error!(%error, "what became of letters could not be stored; trying again");
        }
        let stopping = *stop.borrow();
        if stopping {
            // Letters still on their way are looked after at the next start, as after a crash.
            let end = patience.get_or_insert_with(|| Box::pin(tokio::time::sleep(STOP_WITHIN)));
            if outbox.is_calm() || end.is_elapsed() {
                return Ok(());
            }
        }
        if outbox.is_locked() {
            anyhow::bail!("telegram no longer accepts TELEGRAM_BOT_TOKEN: the bot stops, its data stays");
        }
        let mut wait = Duration::from_secs(1);
        if !stopping {
            match outbox.start_due(clock()).await {
                Ok(Some(at)) => wait = Duration::from_millis(u64::try_from(at - clock()).unwrap_or(0)).min(wait),
                Ok(None) => {}
                Err(error) => tracing::error!(%error, "letters could not be taken; trying again"),
            }
        }
        tokio::select! {
            () = outbox.land() => {}
            () = over(&mut patience) => {}
            () = wake.notified() => {}
            () = tokio::time::sleep(wait) => {}
            _ = stop.changed(), if !stopping => {}
        }
    }
}

async fn scheduler_loop(
    scheduler: Scheduler,
    clock: Clock,
    outbox: Arc<Notify>,
    mut stop: watch::Receiver<bool>,
) -> anyhow::Result<()> {
    let mut tidied: Time = 0;
    while !*stop.borrow() {
        match scheduler.run_due(clock()).await {
            Ok(0) => {}
            Ok(_) => outbox.notify_one(),
            Err(error) => tracing::error!(%error, "the clocks could not be looked at; trying again"),
        }
        if clock() - tidied > crate::domain::HOUR {
            tidied = clock();
            if let Err(error) = scheduler.tidy(clock()).await {
                tracing::error!(%error, "old rows could not be removed");
            }
        }
        tokio::select! {
            () = tokio::time::sleep(Duration::from_secs(1)) => {}
            _ = stop.changed() => {}
        }
    }
    Ok(())
}
