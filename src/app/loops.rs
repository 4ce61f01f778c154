//! The loops: each does one room's work, until told to stop.

use super::{Timepiece, receive};
use crate::channel::doors::Doors;
use crate::channel::telegram::door::POLL_SECONDS;
use crate::channel::telegram::wire::{Wire, WireError};
use crate::domain::Time;
use crate::inbox::Inbox;
use crate::outbox::Outbox;
use crate::scheduler::Scheduler;
use crate::service::Error;
use crate::store::pulse::Pulse;
use crate::store::{Db, StoreError};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::sync::{Notify, watch};

/// How long letters on their way are waited for when the program is told to stop.
const STOP_WITHIN: Duration = Duration::from_secs(5);

/// How often the log of the database is cut off, though nobody was erased.
const SCRUB_EVERY: Duration = Duration::from_secs(3_600);
/// How often the pages of the database are looked at.
const CHECK_EVERY: u32 = 24;

/// What every loop looks at.
#[derive(Clone)]
pub(super) struct Beat {
    pub pulse: Pulse,
    pub time: Timepiece,
    pub stop: watch::Receiver<bool>,
}

impl Beat {
    fn now(&self) -> Time {
        (self.time.clock)()
    }

    fn stops(&self) -> bool {
        *self.stop.borrow()
    }

    /// Waits, unless it is told to stop.
    async fn pause(&mut self, length: Duration) {
        tokio::select! {
            () = tokio::time::sleep(length) => {}
            _ = self.stop.changed() => {}
        }
    }

    /// Waits until something can be stored again.
    async fn until_it_works(&mut self) -> anyhow::Result<()> {
        let mut wait = Duration::from_millis(500);
        while !self.stops() && !self.pulse.works() {
            self.pause(wait).await;
            wait = (wait * 2).min(Duration::from_secs(5));
            self.pulse.beat(self.now()).await?;
        }
        Ok(())
    }

    /// What a loop does about a failure of the memory: the storage's own is waited for, everything else is said.
    fn hear(&self, error: &StoreError, what: &str) -> anyhow::Result<()> {
        if error.is_damage() {
            tracing::error!("the database file is damaged: the bot stops, so that nothing more is lost");
            anyhow::bail!(StoreError::Damaged);
        }
        if !self.pulse.failed(error, self.now()) {
            tracing::error!(%error, what, "the memory failed; trying again");
        }
        Ok(())
    }
}

pub(super) async fn poll_loop(
    wire: Wire,
    db: Db,
    me: u64,
    answers: Arc<AtomicBool>,
    mut beat: Beat,
    wake: Arc<Notify>,
) -> anyhow::Result<()> {
    let mut trouble = 0_u32;
    while !beat.stops() {
        // What could not be stored would be fetched again and again: nothing is taken in meanwhile.
        beat.until_it_works().await?;
        let mut stop = beat.stop.clone();
        let result = tokio::select! {
            result = receive(&wire, &db, me, (POLL_SECONDS, beat.now())) => result,
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
            Err(error) if error.downcast_ref::<StoreError>().is_some_and(StoreError::is_storage) => {
                if let Some(error) = error.downcast_ref() {
                    beat.hear(error, "receiving")?;
                }
            }
            Err(error) => {
                trouble += 1;
                let wait = wait_after(&error, trouble)?;
                answers.store(trouble < 3, Ordering::Relaxed);
                tracing::warn!(%error, seconds = wait.as_secs(), "updates could not be fetched");
                beat.pause(wait).await;
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
    mut beat: Beat,
    wake: Arc<Notify>,
    outbox: Arc<Notify>,
) -> anyhow::Result<()> {
    while !beat.stops() {
        let mut stop = beat.stop.clone();
        match inbox.work(beat.now()).await {
            Ok(0) => {
                tokio::select! {
                    () = wake.notified() => {}
                    () = tokio::time::sleep(Duration::from_secs(5)) => {}
                    _ = stop.changed() => {}
                }
            }
            Ok(_) => outbox.notify_one(),
            Err(error) => {
                beat.hear(&error, "acting")?;
                beat.pause(Duration::from_secs(1)).await;
                beat.until_it_works().await?;
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

pub(super) async fn outbox_loop(mut outbox: Outbox<Doors>, mut beat: Beat, wake: Arc<Notify>) -> anyhow::Result<()> {
    let mut patience: Option<Pin<Box<tokio::time::Sleep>>> = None;
    loop {
        let mut wait = Duration::from_secs(1);
        let settled = outbox.settle(beat.now()).await;
        if let Err(error) = &settled {
            beat.hear(error, "settling")?;
        }
        let stopping = beat.stops();
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
        // A letter that cannot be marked as taken would be sent again and again.
        if !stopping && settled.is_ok() {
            match outbox.start_due(beat.now()).await {
                Ok(Some(at)) => wait = Duration::from_millis(u64::try_from(at - beat.now()).unwrap_or(0)).min(wait),
                Ok(None) => {}
                Err(error) => beat.hear(&error, "sending")?,
            }
        }
        tokio::select! {
            () = outbox.land() => {}
            () = over(&mut patience) => {}
            () = wake.notified() => {}
            () = tokio::time::sleep(wait) => {}
            _ = beat.stop.changed(), if !stopping => {}
        }
    }
}

pub(super) async fn scheduler_loop(scheduler: Scheduler, mut beat: Beat, outbox: Arc<Notify>) -> anyhow::Result<()> {
    let mut tidied: Time = 0;
    while !beat.stops() {
        beat.until_it_works().await?;
        if (beat.time.is_held)() {
            // Nobody knows what time it is: nothing is done by the clock, and nothing is erased.
            beat.pause(Duration::from_secs(1)).await;
            continue;
        }
        match scheduler.run_due(beat.now()).await {
            Ok(0) => {}
            Ok(_) => outbox.notify_one(),
            Err(Error::Store(error)) => beat.hear(&error, "clocks")?,
            Err(error) => tracing::error!(%error, "the clocks could not be looked at; trying again"),
        }
        if beat.now() - tidied > crate::domain::HOUR {
            tidied = beat.now();
            if let Err(error) = scheduler.tidy(beat.now()).await {
                beat.hear(&error, "tidying")?;
            }
        }
        beat.pause(Duration::from_secs(1)).await;
    }
    Ok(())
}

/// Looks after the database's files: cuts off its log every hour, and looks every day whether its pages fit together.
pub(super) async fn care_loop(db: Db, mut beat: Beat) -> anyhow::Result<()> {
    for hour in 1_u32.. {
        beat.pause(SCRUB_EVERY).await;
        if beat.stops() {
            break;
        }
        if let Err(error) = db.scrub().await {
            beat.hear(&error, "scrubbing")?;
        }
        if hour.is_multiple_of(CHECK_EVERY)
            && let Err(error) = db.check_pages().await
        {
            beat.hear(&error, "checking")?;
        }
    }
    Ok(())
}
