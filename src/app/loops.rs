//! The loops: each does one room's work, until told to stop.

use super::{Clock, receive};
use crate::channel::doors::Doors;
use crate::channel::telegram::door::POLL_SECONDS;
use crate::channel::telegram::wire::{Wire, WireError};
use crate::domain::Time;
use crate::inbox::Inbox;
use crate::outbox::Outbox;
use crate::scheduler::Scheduler;
use crate::store::Db;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::sync::{Notify, watch};

/// How long letters on their way are waited for when the program is told to stop.
const STOP_WITHIN: Duration = Duration::from_secs(5);

pub(super) async fn poll_loop(
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

pub(super) async fn inbox_loop(
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

pub(super) async fn outbox_loop(
    mut outbox: Outbox<Doors>,
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

pub(super) async fn scheduler_loop(
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
