//! Calls the service when a clock is due, and forgets what need not be kept.

use crate::domain::{DAY, MINUTE, Time};
use crate::service::{Error, Service};
use crate::store::ledger::Ledger;
use crate::store::{Db, Result, Tx};
use std::sync::atomic::{AtomicBool, AtomicI64, Ordering};

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
    /// Who was forgotten, beside the database.
    ledger: Ledger,
    /// When the job that lets go of old rows last ran.
    retained: AtomicI64,
    /// Whether what was erased is still to be taken out of the database's files.
    unscrubbed: AtomicBool,
}

impl Scheduler {
    /// A scheduler for these deeds.
    #[must_use]
    pub fn new(db: Db, service: Service, ledger: Ledger) -> Scheduler {
        Scheduler { db, service, ledger, retained: AtomicI64::new(0), unscrubbed: AtomicBool::new(true) }
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
            count += Box::pin(self.service.run_due(&mut tx)).await?;
            tx.commit().await?;
        }
        Ok(count + self.let_go(now).await?)
    }

    /// Erases those who asked for it, and, every ten minutes, what need not be kept any more; how many rows.
    async fn let_go(&self, now: Time) -> std::result::Result<usize, Error> {
        let mut count = 0;
        if self.db.anyone_to_forget().await? {
            let mut tx = Tx::begin(&self.db, now).await?;
            let people = self.service.finish_forgetting(&mut tx).await?;
            if !people.is_empty() {
                // Written first: a mark too many forgets somebody who asked for it.
                if let Err(error) = self.ledger.add(&people, now) {
                    metrics::counter!("lamppost_ledger_failed_total").increment(1);
                    tracing::error!(%error, "the ledger of who was forgotten cannot be written: a copy that is put back would know them");
                }
                self.ledger.remember_length(&mut tx).await?;
            }
            tx.commit().await?;
            count += people.len();
        }
        if now - self.retained.load(Ordering::Relaxed) >= RETAIN_EVERY {
            let mut tx = Tx::begin(&self.db, now).await?;
            if tx.may_erase().await? {
                count += usize::try_from(Box::pin(self.service.retain(&mut tx)).await?).unwrap_or(0);
            }
            tx.commit().await?;
            self.retained.store(now, Ordering::Relaxed);
        }
        if count > 0 {
            self.unscrubbed.store(true, Ordering::Relaxed);
        }
        if self.unscrubbed.load(Ordering::Relaxed) && self.db.scrub().await? {
            self.unscrubbed.store(false, Ordering::Relaxed);
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
        let mut tx = Tx::begin(&self.db, now).await?;
        let may = tx.may_erase().await?;
        tx.commit().await?;
        if !may {
            return Ok(0);
        }
        self.db.purge(now - KEEP_DELIVERIES, now - KEEP_LETTERS, now - KEEP_TROUBLE).await
    }
}
