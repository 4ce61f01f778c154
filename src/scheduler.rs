//! Calls the service when a clock is due, and forgets what need not be kept.

use crate::domain::{DAY, MINUTE, Time};
use crate::service::{Error, Service};
use crate::store::{Db, Result, Tx};
use std::sync::atomic::{AtomicI64, Ordering};

/// How long a delivery is remembered, so that a second one is known as such.
const KEEP_DELIVERIES: Time = 2 * DAY;
/// How long a sent letter is kept.
const KEEP_LETTERS: Time = 7 * DAY;

/// How often is looked for what need not be kept any more.
const RETAIN_EVERY: Time = 10 * MINUTE;

/// How long what went wrong is kept for somebody to look at.
const KEEP_TROUBLE: Time = 14 * DAY;

/// The scheduler.
#[derive(Debug)]
pub struct Scheduler {
    db: Db,
    service: Service,
    /// When the job that lets go of old rows last ran.
    retained: AtomicI64,
}

impl Scheduler {
    /// A scheduler for these deeds.
    #[must_use]
    pub fn new(db: Db, service: Service) -> Scheduler {
        Scheduler { db, service, retained: AtomicI64::new(0) }
    }

    /// Does everything that is due; how many needs were looked at. Each round is one transaction.
    ///
    /// # Errors
    /// When the memory fails; then it is done again later.
    pub async fn run_due(&self, now: Time) -> std::result::Result<usize, Error> {
        let mut count = 0;
        // A need can be due for several things after a long stop; the bound keeps a mistake from turning for ever.
        for _ in 0..100 {
            if self.db.next_due().await?.is_none_or(|at| at > now) {
                break;
            }
            let mut tx = Tx::begin(&self.db, now).await?;
            count += self.service.run_due(&mut tx).await?;
            tx.commit().await?;
        }
        Ok(count + self.let_go(now).await?)
    }

    /// Erases those who asked for it, and, every ten minutes, what need not be kept any more; how many rows.
    async fn let_go(&self, now: Time) -> std::result::Result<usize, Error> {
        let mut count = 0;
        if self.db.anyone_to_forget().await? {
            let mut tx = Tx::begin(&self.db, now).await?;
            count += self.service.finish_forgetting(&mut tx).await?;
            tx.commit().await?;
        }
        if now - self.retained.load(Ordering::Relaxed) >= RETAIN_EVERY {
            let mut tx = Tx::begin(&self.db, now).await?;
            count += usize::try_from(self.service.retain(&mut tx).await?).unwrap_or(0);
            tx.commit().await?;
            self.retained.store(now, Ordering::Relaxed);
        }
        Ok(count)
    }

    /// The moment at which something is next due.
    ///
    /// # Errors
    /// When the memory fails.
    pub async fn next(&self) -> Result<Option<Time>> {
        self.db.next_due().await
    }

    /// Forgets old deliveries and sent letters; how many.
    ///
    /// # Errors
    /// When the memory fails.
    pub async fn tidy(&self, now: Time) -> Result<u64> {
        self.db.purge(now - KEEP_DELIVERIES, now - KEEP_LETTERS, now - KEEP_TROUBLE).await
    }
}
