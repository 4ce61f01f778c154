//! Acts on what platforms delivered: hears each update, feeds the service, parks what cannot be read.
//!
//! Many events of any kind share one transaction. When one fails, each of the batch is done again in a transaction alone, so
//! that a bad event never takes others with it.

use crate::domain::event::{Event, Place, What, Who};
use crate::domain::flood::{Flood, Verdict};
use crate::domain::source::Source;
use crate::domain::street::Platform;
use crate::domain::{SECOND, Time};
use crate::service::{Error, Service};
use crate::store::inbox::{OWN, Waiting};
use crate::store::{Db, Result, StoreError, Tx};
use futures_util::FutureExt;
use std::collections::{HashMap, HashSet};
use std::panic::AssertUnwindSafe;
use std::sync::{Mutex, MutexGuard, OnceLock, PoisonError};
use std::time::Duration;

/// How many updates share a transaction at most.
const BATCH: i64 = 100;
/// How often a deed may fail, for no fault of the storage's, before its update is parked.
const MOST_TRIES: i64 = 3;
/// How many processes may end while they act on the same update before it is parked.
const MOST_BEGUN: i64 = 4;
/// How long a process must have lived, for each one that ended with an update before, until it begins that one again: who is
/// killed at random does not make an update suspect, and who ends with it does.
const LIVED: Time = 2 * SECOND;
/// How long one update may take, and a whole batch.
const DEADLINES: [Duration; 2] = [Duration::from_secs(10), Duration::from_secs(30)];

/// Reads what a platform, by its name, delivered as raw text; `None` when it is none of our business.
pub type Hear = fn(&str, &str) -> std::result::Result<Option<Event>, String>;

/// The inbox.
#[derive(Debug)]
pub struct Inbox {
    db: Db,
    service: Service,
    hear: Hear,
    flood: Mutex<Flood>,
    /// What was decided of each update that is not done yet: a second try is no second message.
    judged: Mutex<HashMap<i64, Verdict>>,
    /// The updates that this process has begun and not ended: a process can end only once with each.
    begun: Mutex<HashSet<i64>>,
    /// When this process first looked.
    since: OnceLock<Time>,
}

/// An update, heard.
struct Heard {
    id: i64,
    event: Option<Event>,
    verdict: Verdict,
    /// Whether it is a message to ourselves.
    is_own: bool,
}

/// The news that something could not be acted on, for whoever sent it.
fn stuck(event: &Event) -> Event {
    Event { what: What::Stuck {}, ..event.clone() }
}

/// What became of one update that was done alone.
enum Alone {
    Done,
    Failed(Error),
}

fn unpoisoned<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

impl Inbox {
    /// An inbox that hears with this function.
    #[must_use]
    pub fn new(db: Db, service: Service, hear: Hear) -> Inbox {
        let (flood, judged, begun) = (Mutex::default(), Mutex::default(), Mutex::default());
        Inbox { db, service, hear, flood, judged, begun, since: OnceLock::new() }
    }

    /// Acts on the updates that wait; how many were taken up. Zero means that none waits.
    ///
    /// # Errors
    /// When the memory fails; then what was not written down is done again later, and nobody is to blame for it.
    pub async fn work(&self, now: Time) -> Result<usize> {
        let waiting = self.db.next_deliveries(BATCH).await?;
        let mut count = waiting.len();
        // What a process ended with is looked at alone, after all others: it may be the reason.
        let (calm, suspect): (Vec<Waiting>, Vec<Waiting>) =
            waiting.into_iter().partition(|delivery| delivery.begun == 0 || self.is_begun(delivery.id));
        self.begin(&calm).await?;
        let heard = self.read_all(&calm, now).await?;
        self.do_all(&heard, now).await?;
        let lived = now - *self.since.get_or_init(|| now);
        for delivery in suspect {
            if delivery.begun < MOST_BEGUN && lived < (delivery.begun - 1) * LIVED {
                count -= 1;
                continue;
            }
            if delivery.begun >= MOST_BEGUN {
                let heard = self.read(&delivery).ok().flatten();
                let why = "ended_with_it";
                self.park(delivery.id, why, heard.as_ref().filter(|_| delivery.platform != OWN), now).await?;
                continue;
            }
            let one = std::slice::from_ref(&delivery);
            self.begin(one).await?;
            for heard in self.read_all(one, now).await? {
                self.alone(&heard, now).await?;
            }
        }
        metrics::counter!("lamppost_updates_total").increment(count as u64);
        Ok(count)
    }

    fn is_begun(&self, id: i64) -> bool {
        unpoisoned(&self.begun).contains(&id)
    }

    /// Writes down that updates are begun, before anything is done about them: once for each process.
    async fn begin(&self, deliveries: &[Waiting]) -> Result<()> {
        let fresh: Vec<i64> = deliveries.iter().map(|d| d.id).filter(|id| !self.is_begun(*id)).collect();
        if !fresh.is_empty() {
            self.db.deliveries_begun(&fresh).await?;
            unpoisoned(&self.begun).extend(fresh);
        }
        Ok(())
    }

    fn ended(&self, id: i64) {
        unpoisoned(&self.begun).remove(&id);
        unpoisoned(&self.judged).remove(&id);
    }

    /// Reads updates and decides whether their senders must be slowed down; what cannot be read is parked.
    async fn read_all(&self, deliveries: &[Waiting], now: Time) -> Result<Vec<Heard>> {
        let mut heard = Vec::with_capacity(deliveries.len());
        for delivery in deliveries {
            match self.read(delivery) {
                Ok(event) => {
                    let verdict = event.as_ref().map_or(Verdict::Act, |event| self.judge(event, delivery, now));
                    heard.push(Heard { id: delivery.id, event, verdict, is_own: delivery.platform == OWN });
                }
                Err(error) => {
                    tracing::error!(update = delivery.id, "an update could not be read and was parked");
                    self.park(delivery.id, &error, None, now).await?;
                }
            }
        }
        Ok(heard)
    }

    fn read(&self, delivery: &Waiting) -> std::result::Result<Option<Event>, String> {
        if delivery.platform == OWN {
            return serde_json::from_str(&delivery.raw).map(Some).map_err(|_| "unknown event shape".to_owned());
        }
        // A reader that panics on one update must not stop the others.
        std::panic::catch_unwind(AssertUnwindSafe(|| (self.hear)(&delivery.platform, &delivery.raw)))
            .unwrap_or_else(|_| Err("the reader panicked".to_owned()))
    }

    /// Takes an update out of the way, and lets those hear of it whom it concerns. `lamppost parked` lists and replays them.
    async fn park(&self, id: i64, error: &str, event: Option<&Event>, now: Time) -> Result<()> {
        metrics::counter!("lamppost_updates_parked_total").increment(1);
        // The reason names a field or a type of the platform, never what somebody wrote.
        let reason: String = error.chars().take(80).filter(char::is_ascii).collect();
        self.db.park_delivery(id, &reason, event.map(stuck).as_ref(), now).await?;
        self.ended(id);
        Ok(())
    }

    async fn do_all(&self, heard: &[Heard], now: Time) -> Result<()> {
        if heard.is_empty() {
            return Ok(());
        }
        let together = tokio::time::timeout(DEADLINES[1], Box::pin(self.together(heard, now))).await;
        match together.unwrap_or(Err(Error::Store(StoreError::Overdue))) {
            Ok(()) => Ok(()),
            Err(Error::Store(error)) if error.is_storage() => Err(error),
            Err(error) => {
                metrics::counter!("lamppost_batches_failed_total").increment(1);
                tracing::warn!(updates = heard.len(), %error, "a batch failed as a whole: each of its updates is done alone");
                for one in heard {
                    self.alone(one, now).await?;
                }
                Ok(())
            }
        }
    }

    /// Understands the words of updates, with nobody waiting for the database meanwhile; whether it was done in time.
    async fn prepare(&self, heard: &[Heard], now: Time) -> bool {
        let events: Vec<Event> =
            heard.iter().filter(|one| one.verdict == Verdict::Act).filter_map(|one| one.event.clone()).collect();
        let service = self.service.clone();
        service.forget_prepared();
        let work = move || events.iter().for_each(|event| service.prepare(event, now));
        // A panic shows itself in the deed, which is done again without what was prepared.
        tokio::time::timeout(DEADLINES[0], tokio::task::spawn_blocking(work)).await.is_ok()
    }

    /// All in one transaction.
    async fn together(&self, heard: &[Heard], now: Time) -> std::result::Result<(), Error> {
        if !self.prepare(heard, now).await {
            return Err(Error::Store(StoreError::Overdue));
        }
        let mut tx = Tx::begin(&self.db, now).await?;
        let done = self.all_in(&mut tx, heard).await;
        match done {
            Ok(()) => tx.commit().await?,
            Err(error) => {
                tx.abandon().await?;
                return Err(error);
            }
        }
        heard.iter().for_each(|one| self.ended(one.id));
        Ok(())
    }

    async fn all_in(&self, tx: &mut Tx, heard: &[Heard]) -> std::result::Result<(), Error> {
        let (people, chats, sources) = self.addresses(heard);
        tx.preload(&people, &chats, &sources).await?;
        for one in heard {
            if let Some(event) = &one.event {
                Box::pin(self.handle(tx, one, event)).await?;
            }
            tx.mark_done(one.id);
        }
        Ok(())
    }

    /// One update in a transaction of its own; after three failures it is parked.
    async fn alone(&self, one: &Heard, now: Time) -> Result<()> {
        let tried = tokio::time::timeout(DEADLINES[0], Box::pin(self.in_own_transaction(one, now))).await;
        let late = matches!(&tried, Ok(Ok(Alone::Failed(Error::Store(StoreError::Overdue)))));
        let overdue = tried.is_err() || late;
        let error = match tried.unwrap_or(Ok(Alone::Failed(Error::Store(StoreError::Overdue))))? {
            Alone::Done => return Ok(self.ended(one.id)),
            Alone::Failed(Error::Store(error)) if error.is_storage() => return Err(error),
            Alone::Failed(error) => error,
        };
        tracing::error!(update = one.id, %error, "an update failed");
        if overdue || self.db.delivery_tries(one.id).await? + 1 >= MOST_TRIES {
            let event = one.event.as_ref().filter(|_| !one.is_own);
            return self.park(one.id, if overdue { "took_too_long" } else { "failed" }, event, now).await;
        }
        self.db.delivery_failed(one.id, "failed").await
    }

    async fn in_own_transaction(&self, one: &Heard, now: Time) -> Result<Alone> {
        if !self.prepare(std::slice::from_ref(one), now).await {
            return Ok(Alone::Failed(Error::Store(StoreError::Overdue)));
        }
        let mut tx = Tx::begin(&self.db, now).await?;
        if let Some(event) = &one.event
            && let Err(error) = Box::pin(self.handle(&mut tx, one, event)).await
        {
            tx.abandon().await?;
            let Error::Rule(illegal) = error else {
                return Ok(Alone::Failed(error));
            };
            // A step that does not exist from here: nothing of it is kept, and whoever asked hears of it.
            tracing::warn!(%illegal, "a step was asked for that does not exist");
            tx = Tx::begin(&self.db, now).await?;
            if let Err(error) = self.service.not_now(&mut tx, event).await {
                tx.abandon().await?;
                return Ok(Alone::Failed(error));
            }
        }
        tx.mark_done(one.id);
        tx.commit().await?;
        Ok(Alone::Done)
    }

    /// Whether somebody asks so much that they must be slowed down. Each message counts once, at the moment when it was
    /// written: what comes late after a silence of ours was not written all at once. Danger is always heard.
    fn judge(&self, event: &Event, delivery: &Waiting, now: Time) -> Verdict {
        let Who::Person(someone) = &event.who else {
            return Verdict::Act;
        };
        let at = match &event.what {
            _ if delivery.platform == OWN => return Verdict::Act,
            What::Said(said) if !said.edited => said.at,
            What::Said(_) | What::Pressed { .. } | What::Wordless => now,
            _ => return Verdict::Act,
        };
        if let Some(known) = unpoisoned(&self.judged).get(&delivery.id) {
            return *known;
        }
        let mut verdict = unpoisoned(&self.flood).count(&someone.address, at);
        if verdict != Verdict::Act {
            if let What::Said(said) = &event.what
                && self.service.is_danger(&said.text)
            {
                verdict = Verdict::Act;
            } else {
                metrics::counter!("lamppost_updates_slowed_total").increment(1);
            }
        }
        unpoisoned(&self.judged).insert(delivery.id, verdict);
        verdict
    }

    async fn handle(&self, tx: &mut Tx, one: &Heard, event: &Event) -> std::result::Result<(), Error> {
        let deed = async {
            match one.verdict {
                Verdict::Act => self.service.handle(tx, event).await,
                Verdict::SlowDown => self.service.slow_down(tx, event).await,
                Verdict::Ignore => Ok(()),
            }
        };
        let deed = AssertUnwindSafe(deed).catch_unwind().await;
        deed.unwrap_or(Err(Error::Store(StoreError::Panicked)))
    }

    /// What a batch is about, to be read in one go.
    fn addresses(&self, heard: &[Heard]) -> (Vec<String>, Vec<String>, Vec<Source>) {
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
                    sources.push(Source::in_group(Platform::Telegram, &group.address, &said.message));
                }
            }
        }
        (people, chats, sources)
    }
}
