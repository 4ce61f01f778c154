//! Acts on what platforms delivered: hears each update, feeds the service, parks what cannot be read.
//!
//! Many events share one transaction. A light event only adds rows; a heavy one gets a savepoint of its own. When a batch
//! fails, it is done again with a savepoint for each, so that one bad event never takes others with it.

use crate::domain::Time;
use crate::domain::event::{Event, Place, What, Who};
use crate::domain::flood::{Flood, Verdict};
use crate::domain::street::Platform;
use crate::service::Service;
use crate::store::inbox::Waiting;
use crate::store::{Db, Result, Tx};
use futures_util::FutureExt;
use std::panic::AssertUnwindSafe;
use std::sync::Mutex;

/// How many updates share a transaction at most.
const BATCH: i64 = 100;
/// How often an update is tried before it is parked.
const MOST_TRIES: i64 = 3;

/// Reads what a platform, by its name, delivered as raw text; `None` when it is none of our business.
pub type Hear = fn(&str, &str) -> std::result::Result<Option<Event>, String>;

/// The inbox.
#[derive(Debug)]
pub struct Inbox {
    db: Db,
    service: Service,
    hear: Hear,
    flood: Mutex<Flood>,
}

/// An update, heard.
struct Heard {
    id: i64,
    event: Option<Event>,
    verdict: Verdict,
}

impl Inbox {
    /// An inbox that hears with this function.
    #[must_use]
    pub fn new(db: Db, service: Service, hear: Hear) -> Inbox {
        Inbox { db, service, hear, flood: Mutex::default() }
    }

    /// Acts on the updates that wait; how many were taken up. Zero means that none waits.
    ///
    /// # Errors
    /// When the memory fails; then what was not written down is done again later.
    pub async fn work(&self, now: Time) -> Result<usize> {
        let waiting = self.db.next_deliveries(BATCH).await?;
        let count = waiting.len();
        let mut heard = Vec::with_capacity(count);
        for delivery in waiting {
            match self.read(&delivery) {
                Ok(event) => {
                    let verdict = event.as_ref().map_or(Verdict::Act, |event| self.judge(event, &delivery, now));
                    heard.push(Heard { id: delivery.id, event, verdict });
                }
                Err(error) => self.park(&delivery, &error).await?,
            }
        }
        if heard.is_empty() {
            return Ok(count);
        }
        if self.together(&heard, now).await.is_err() {
            tracing::warn!(updates = heard.len(), "a batch failed as a whole: each of its updates is done alone");
            for one in &heard {
                self.alone(one, now).await?;
            }
        }
        metrics::counter!("lamppost_updates_total").increment(heard.len() as u64);
        Ok(count)
    }

    fn read(&self, delivery: &Waiting) -> std::result::Result<Option<Event>, String> {
        if delivery.platform == "self" {
            return serde_json::from_str(&delivery.raw).map(Some).map_err(|_| "unknown event shape".to_owned());
        }
        // A reader that panics on one update must not stop the others.
        std::panic::catch_unwind(AssertUnwindSafe(|| (self.hear)(&delivery.platform, &delivery.raw)))
            .unwrap_or_else(|_| Err("the reader panicked".to_owned()))
    }

    async fn park(&self, delivery: &Waiting, error: &str) -> Result<()> {
        metrics::counter!("lamppost_updates_parked_total").increment(1);
        tracing::error!(update = delivery.id, "an update could not be read and was parked");
        // The reason names a field or a type of the platform, never what somebody wrote.
        let reason: String = error.chars().take(80).filter(char::is_ascii).collect();
        self.db.delivery_failed(delivery.id, true, &reason).await
    }

    /// All in one transaction.
    async fn together(&self, heard: &[Heard], now: Time) -> std::result::Result<(), crate::service::Error> {
        let mut tx = Tx::begin(&self.db, now).await?;
        let (people, chats, sources) = self.addresses(heard);
        tx.preload(&people, &chats, &sources).await?;
        for one in heard {
            if let Some(event) = &one.event {
                tx.begin_event(one.verdict == Verdict::Act && self.service.is_light(event)).await?;
                self.handle(&mut tx, one, event).await?;
                tx.keep_event().await?;
            }
            tx.mark_done(one.id);
        }
        tx.commit().await?;
        Ok(())
    }

    /// One update in a transaction of its own; after three failures it is parked.
    async fn alone(&self, one: &Heard, now: Time) -> Result<()> {
        let mut tx = Tx::begin(&self.db, now).await?;
        let mut done = Ok(());
        if let Some(event) = &one.event {
            tx.begin_event(false).await?;
            done = self.handle(&mut tx, one, event).await;
            match &done {
                Ok(()) => tx.keep_event().await?,
                Err(_) => tx.undo_event().await?,
            }
        }
        if let Err(error) = done {
            drop(tx);
            tracing::error!(update = one.id, %error, "an update failed");
            let parked = self.db.delivery_tries(one.id).await? + 1 >= MOST_TRIES;
            if parked {
                metrics::counter!("lamppost_updates_parked_total").increment(1);
            }
            return self.db.delivery_failed(one.id, parked, "the deed failed").await;
        }
        tx.mark_done(one.id);
        tx.commit().await
    }

    /// Whether somebody asks so much that they must be slowed down. Danger is always heard.
    fn judge(&self, event: &Event, delivery: &Waiting, now: Time) -> Verdict {
        let Who::Person(someone) = &event.who else {
            return Verdict::Act;
        };
        if delivery.platform == "self" {
            return Verdict::Act;
        }
        match &event.what {
            What::Said(_) | What::Pressed { .. } | What::Wordless => {}
            _ => return Verdict::Act,
        }
        let verdict = self.flood.lock().map_or(Verdict::Act, |mut flood| flood.count(&someone.address, now));
        if verdict != Verdict::Act {
            if let What::Said(said) = &event.what
                && self.service.is_danger(&said.text, now)
            {
                return Verdict::Act;
            }
            metrics::counter!("lamppost_updates_slowed_total").increment(1);
        }
        verdict
    }

    async fn handle(&self, tx: &mut Tx, one: &Heard, event: &Event) -> std::result::Result<(), crate::service::Error> {
        let deed = async {
            match one.verdict {
                Verdict::Act => self.service.handle(tx, event).await,
                Verdict::SlowDown => self.service.slow_down(tx, event).await,
                Verdict::Ignore => Ok(()),
            }
        };
        let deed = AssertUnwindSafe(deed).catch_unwind().await;
        deed.unwrap_or_else(|_| {
            let panicked = crate::store::StoreError::Panicked;
            Err(crate::service::Error::Store(panicked))
        })
    }

    /// What a batch is about, to be read in one go.
    fn addresses(&self, heard: &[Heard]) -> (Vec<String>, Vec<String>, Vec<String>) {
        let (mut people, mut chats, mut sources) = (Vec::new(), Vec::new(), Vec::new());
        for event in heard.iter().filter_map(|one| one.event.as_ref()) {
            if event.platform != Platform::Telegram {
                // One to one, so never many at once: read when they are needed.
                continue;
            }
            if let Who::Person(someone) = &event.who {
                people.push(someone.address.clone());
            }
            if let Place::Group(group) | Place::Channel(group) = &event.place {
                chats.push(group.address.clone());
                if let What::Said(said) = &event.what {
                    sources.push(format!("telegram chat {} {}", group.address, said.message));
                }
            }
        }
        (people, chats, sources)
    }
}
