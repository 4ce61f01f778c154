//! Whether the memory can be written to: asked by writing. While it cannot, nothing is taken in, and everybody who asks is
//! told so; it goes on by itself.

use super::db::Db;
use super::fault::{Result, StoreError};
use crate::domain::{SECOND, Time};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

/// How old an answer may be that is given again instead of writing anew.
const FRESH: Time = SECOND;
/// How long a write is waited for before it counts as failed.
const PATIENCE: Duration = Duration::from_secs(8);

#[derive(Debug, Default)]
struct State {
    /// When somebody last wrote, or tried to.
    at: Time,
    /// Since when nothing can be written.
    failing_since: Option<Time>,
}

/// The pulse of the memory, shared by all who depend on it.
#[derive(Clone, Debug)]
pub struct Pulse {
    db: Db,
    state: Arc<Mutex<State>>,
}

impl Pulse {
    /// The pulse of this memory, which counts as well until somebody says otherwise.
    #[must_use]
    pub fn new(db: Db) -> Pulse {
        metrics::gauge!("lamppost_storage_works").set(1.0);
        Pulse { db, state: Arc::default() }
    }

    /// Whether the last write that anybody knows of lasted.
    #[must_use]
    pub fn works(&self) -> bool {
        self.state.lock().unwrap_or_else(PoisonError::into_inner).failing_since.is_none()
    }

    /// Somebody could not write: whether it was the storage's fault, which is then said once.
    pub fn failed(&self, error: &StoreError, now: Time) -> bool {
        if error.is_storage() {
            self.learn(Err(error), now);
        }
        error.is_storage()
    }

    /// Writes, unless that was done within the last second: whether it lasts.
    ///
    /// # Errors
    /// [`StoreError::Damaged`] when the file is damaged: waiting will not mend that.
    pub async fn beat(&self, now: Time) -> Result<bool> {
        {
            let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
            if now >= state.at && now - state.at < FRESH {
                return Ok(state.failing_since.is_none());
            }
        }
        let tried = tokio::time::timeout(PATIENCE, self.db.probe(now)).await;
        let done = tried.unwrap_or(Err(StoreError::Overdue));
        self.learn(
            match &done {
                Ok(()) => Ok(()),
                Err(error) => Err(error),
            },
            now,
        );
        match done {
            Err(error) if error.is_damage() => Err(StoreError::Damaged),
            done => Ok(done.is_ok()),
        }
    }

    fn learn(&self, done: std::result::Result<(), &StoreError>, now: Time) {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        state.at = now;
        match (done, state.failing_since) {
            (Err(error), None) => {
                state.failing_since = Some(now);
                metrics::gauge!("lamppost_storage_works").set(0.0);
                tracing::error!(%error, "nothing can be stored: nothing is taken in until that is mended");
            }
            (Ok(()), Some(since)) => {
                state.failing_since = None;
                metrics::gauge!("lamppost_storage_works").set(1.0);
                let seconds = (now - since) / SECOND;
                tracing::warn!(seconds, "what comes can be stored again: the work goes on");
            }
            _ => {}
        }
    }
}
