//! `lamppost serve`: everything before the work, the work, and how it ends. Whatever passes is waited for; the program ends
//! by itself only when somebody must do something.

use super::administrator::first_administrator;
use super::timepiece::timepiece;
use super::{log_to_stderr, say};
use lamppost::app::{App, Timepiece};
use lamppost::config::{Given, Settings};
use lamppost::i18n::Words;
use lamppost::store::StoreError;
use lamppost::store::lock::Lock;
use lamppost::store::open::file_of;
use lamppost::web::{Hook, Live, Web, listen};
use sd_notify::NotifyState;
use std::process::ExitCode;
use std::time::Duration;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

/// How the program ends when starting it again would not help (`EX_CONFIG` of sysexits.h); the unit knows it.
const NEEDS_A_PERSON: u8 = 78;
/// How long the work in hand may take after a signal.
const STOP_WITHIN: Duration = Duration::from_secs(9);
/// How many descriptors are wanted, and how many of them are kept for the database, the platforms and files.
const DESCRIPTORS: (u64, u64) = (4_096, 64);
/// The least and the most connections of others at a time.
const CONNECTIONS: (u64, u64) = (4, 256);
/// How often the lock is looked at, and how often systemd hears that the program is well.
const LOOK_EVERY: Duration = Duration::from_secs(5);

/// How a round of work ended.
enum Ended {
    /// Told to stop.
    Stopped,
    /// Another process may act now: this one stands by again.
    LockLost,
}

/// `lamppost serve`
pub async fn serve(given: &Given) -> anyhow::Result<ExitCode> {
    let words = Words::load()?;
    let settings = match given.check() {
        Ok(settings) => settings,
        Err(problems) => {
            let why = problems.first().map_or_else(String::new, |p| say(&words, p));
            eprintln!("{}", words.operator("cannot-start", &[("why", why)]));
            return Ok(ExitCode::from(NEEDS_A_PERSON));
        }
    };
    log_to_stderr(given.log_level());
    let most = places_for_others();
    let listener = match tokio::net::TcpListener::bind(settings.http_bind).await {
        Ok(listener) => listener,
        Err(_) => anyhow::bail!(words.operator("http-taken", &[])),
    };
    let (stop, stopped) = watch::channel(false);
    stop_at_signal(stop);
    let web = Web::new();
    tokio::spawn(listen(listener, web.clone().router(), most, stopped.clone()));
    let time = timepiece();
    loop {
        match round(&settings, &words, (&web, &time), stopped.clone()).await {
            Ok(Ended::Stopped) => return Ok(ExitCode::SUCCESS),
            Ok(Ended::LockLost) => {}
            Err(error) => {
                eprintln!("{error:#}");
                return Ok(ExitCode::from(NEEDS_A_PERSON));
            }
        }
    }
}

/// Stands by until it may act, acts until it is told to stop or has lost the right to.
async fn round(
    settings: &Settings,
    words: &Words,
    (web, time): (&Web, &Timepiece),
    mut stopped: watch::Receiver<bool>,
) -> anyhow::Result<Ended> {
    let (lock, app) = tokio::select! {
        ready = get_ready(settings, words, time) => ready?,
        _ = stopped.changed() => return Ok(Ended::Stopped),
    };
    let hook = app.hook().map(|(door, clock, wake)| Hook { door, db: app.db.clone(), clock, wake });
    let (db, pulse, clock) = (app.db.clone(), app.pulse.clone(), time.clock.clone());
    web.show(Some(Live { db, pulse, clock, answers: app.answers.clone(), hook }));
    let (halt, halted) = watch::channel(false);
    let guard = tokio::spawn(halt_without_lock(lock, halt, stopped.clone()));
    let watchdog = tokio::spawn(tell_systemd(app.pulse.clone(), time.clone()));
    tracing::info!("at work");
    let done = app.run(halted).await;
    web.show(None);
    watchdog.abort();
    guard.abort();
    if let Err(error) = done {
        return Err(if error.downcast_ref::<StoreError>().is_some() {
            anyhow::anyhow!(damaged(settings, words))
        } else {
            error
        });
    }
    Ok(if *stopped.borrow() { Ended::Stopped } else { Ended::LockLost })
}

/// Everything before the work: the right to act, the rooms wired, the first administrator, the menu.
async fn get_ready(settings: &Settings, words: &Words, time: &Timepiece) -> anyhow::Result<(Lock, App)> {
    let mut waits = Waits::default();
    loop {
        let lock = match Lock::take(&settings.database_url).await {
            Ok(Some(lock)) => lock,
            Ok(None) => {
                waits.once(words, "standby").await;
                continue;
            }
            Err(error) if error.needs_a_person() => anyhow::bail!(why_not(&error, settings, words)),
            Err(_) => {
                waits.once(words, "database-away").await;
                continue;
            }
        };
        let app = match App::open_by(settings, time.clone()).await {
            Ok(app) => app,
            Err(error) => match error.downcast_ref::<StoreError>() {
                Some(store) if store.needs_a_person() => anyhow::bail!(why_not(store, settings, words)),
                Some(store) if store.is_storage() => {
                    waits.once(words, "database-away").await;
                    continue;
                }
                _ => return Err(error),
            },
        };
        first_administrator(&app).await?;
        if let Err(error) = app.show_menu().await {
            tracing::warn!(%error, "the menu of commands could not be set");
        }
        return Ok((lock, app));
    }
}

/// Waiting, with a word about it when the reason changes.
#[derive(Default)]
struct Waits {
    said: Option<&'static str>,
}

impl Waits {
    async fn once(&mut self, words: &Words, why: &'static str) {
        if self.said.replace(why) != Some(why) {
            eprintln!("{}", words.operator(why, &[]));
        }
        tokio::time::sleep(Duration::from_millis(500)).await;
    }
}

/// What is said of a database that waiting does not mend.
pub(super) fn why_not(error: &StoreError, settings: &Settings, words: &Words) -> String {
    if error.is_damage() {
        return damaged(settings, words);
    }
    let key = if error.is_read_only() { "database-read-only" } else { "database-bad" };
    words.operator(key, &[])
}

fn damaged(settings: &Settings, words: &Words) -> String {
    let file = file_of(&settings.database_url).map_or_else(String::new, |path| path.display().to_string());
    words.operator("database-damaged", &[("file", file)])
}

/// Raises the limit of descriptors as far as it may go; how many connections others may hold, so that enough are left for
/// the database and the platforms.
fn places_for_others() -> usize {
    let limit = rlimit::increase_nofile_limit(DESCRIPTORS.0).unwrap_or(DESCRIPTORS.1);
    let places = (limit.saturating_sub(DESCRIPTORS.1) / 2).clamp(CONNECTIONS.0, CONNECTIONS.1);
    usize::try_from(places).unwrap_or(4)
}

/// Says stop when a signal does, from a thread of its own: whatever runs, the program ends in time. What it was doing is in
/// the memory, and goes on at the next start.
fn stop_at_signal(stop: watch::Sender<bool>) {
    std::thread::spawn(move || {
        let Ok(runtime) = tokio::runtime::Builder::new_current_thread().enable_all().build() else {
            tracing::error!("no signal can be heard");
            return;
        };
        let heard = runtime.block_on(async {
            let mut term = signal(SignalKind::terminate())?;
            tokio::select! {
                _ = term.recv() => Ok(()),
                done = tokio::signal::ctrl_c() => done,
            }
        });
        if let Err(error) = heard {
            tracing::error!(%error, "no signal can be heard");
            return;
        }
        let _ = stop.send(true);
        std::thread::sleep(STOP_WITHIN);
        tracing::error!("something did not stop in time and is left: it goes on at the next start");
        std::process::exit(0);
    });
}

/// Says halt when the program is told to stop, or the lock is lost.
async fn halt_without_lock(mut lock: Lock, halt: watch::Sender<bool>, mut stopped: watch::Receiver<bool>) {
    while lock.holds().await {
        tokio::select! {
            () = tokio::time::sleep(LOOK_EVERY) => {}
            _ = stopped.changed() => {
                let _ = halt.send(true);
                // Held until the work in hand is done.
                std::future::pending::<()>().await;
            }
        }
    }
    tracing::error!("the lock on the database was lost: another process may act now. This one waits for its turn");
    let _ = halt.send(true);
}

/// Tells systemd that the program is at work, and again and again that it is well: that it can ask its memory, and is
/// answered, be it with a no. Waiting for a full disk is no reason to be started anew.
async fn tell_systemd(pulse: lamppost::store::pulse::Pulse, time: Timepiece) {
    let _ = sd_notify::notify(&[NotifyState::Ready]);
    loop {
        let works = pulse.beat((time.clock)()).await.unwrap_or(false);
        let status = if works { "at work" } else { "waiting: nothing can be stored" };
        let _ = sd_notify::notify(&[NotifyState::Watchdog, NotifyState::Status(status)]);
        tokio::time::sleep(LOOK_EVERY).await;
    }
}
