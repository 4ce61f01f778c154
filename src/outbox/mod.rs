//! Delivers what the service decided: takes letters, paces them, sends them, and writes down what became of each.

pub mod deliver;
mod fallback;
mod knock;
mod mydata;
mod news;
mod notice;
pub mod outcome;
pub mod pace;
mod picture;
mod sealed;
mod told;
mod whatsapp;

use crate::channel::Channel;
use crate::domain::Time;
use crate::domain::clock::Clocks;
use crate::domain::event::Delivered;
use crate::domain::letter::{AMBIGUOUS, Class, Post, To};
use crate::domain::street::Platform;
use crate::domain::whatsapp::Terms;
use crate::i18n::Words;
use crate::store::outbox::{Fate, Posted, Queued};
use crate::store::vault::Vault;
use crate::store::{Db, Result};
use deliver::Parcel;
use futures_util::FutureExt;
use outcome::Outcome;
use pace::{Cost, Limits, Pace};
use std::collections::{HashMap, HashSet};
use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use tokio::sync::Notify;
use tokio::task::JoinSet;

/// How many letters are being sent at once at most: so many can be doubled by a crash.
pub const MOST_IN_FLIGHT: usize = 8;
/// How often a letter is tried before it is given up.
const MOST_TRIES: i64 = 8;
/// How often words are sent when the platform does not answer.
const UNANSWERED_TRIES: i64 = 3;
/// How soon a letter without an answer is tried again, in milliseconds.
const AMBIGUOUS_WAIT: Time = 5_000;

/// How long a letter on WhatsApp without an answer waits for the platform's own report before it goes once more.
const REPORT_WAIT: Time = 120_000;

/// What the outbox shares with the letters in flight.
#[derive(Debug)]
pub struct Desk<C> {
    /// The memory.
    pub db: Db,
    /// The words.
    pub words: Words,
    /// The keys under which private details are sealed.
    pub vault: Vault,
    /// The platform.
    pub channel: C,
    /// The clocks, for quiet hours.
    pub clocks: Clocks,
    /// The bot's user name.
    pub bot: String,
    /// Who runs the bot, as people are told.
    pub council: String,
    /// Where people can check what the council says.
    pub contact: String,
    /// What WhatsApp costs; none without it.
    pub whatsapp: Option<Terms>,
    /// Where more fonts for pictures are; empty for none.
    pub fonts: std::path::PathBuf,
}

/// The outbox.
pub struct Outbox<C: Channel> {
    desk: Arc<Desk<C>>,
    /// The pace of each platform.
    paces: HashMap<Platform, Pace>,
    /// Platforms that take nothing from us until a human has looked, and until when they are left alone.
    shut: HashMap<Platform, Time>,
    busy: HashSet<To>,
    /// Places that said "wait", and until when: letters that are decided meanwhile wait too.
    held: HashMap<To, Time>,
    /// Letters whose place has no room before a moment: they need not be looked at until then.
    resting: HashMap<i64, (Time, Option<To>)>,
    /// Tasks of their own: a letter that holds a connection to the database must go on while the loop waits for one.
    flying: JoinSet<Outcome>,
    /// What became of letters, until it is written down.
    landed: Vec<Outcome>,
    /// Wakes the inbox when an answer came that the service must hear.
    inbox: Arc<Notify>,
    locked: bool,
}

impl<C: Channel> Outbox<C> {
    /// An outbox that has not looked for letters yet.
    pub fn new(desk: Desk<C>, limits: &[(Platform, Limits)], inbox: Arc<Notify>, now: Time) -> Outbox<C> {
        Outbox {
            desk: Arc::new(desk),
            paces: limits.iter().map(|(platform, limits)| (*platform, Pace::new(*limits, now))).collect(),
            shut: HashMap::new(),
            busy: HashSet::new(),
            held: HashMap::new(),
            resting: HashMap::new(),
            flying: JoinSet::new(),
            landed: Vec::new(),
            inbox,
            locked: false,
        }
    }

    /// Whether the platform no longer accepts the bot.
    #[must_use]
    pub fn is_locked(&self) -> bool {
        self.locked
    }

    /// Looks after the letters that were being sent when the program last stopped: nobody knows whether they arrived.
    ///
    /// # Errors
    /// When the memory fails.
    pub async fn recover(&mut self, now: Time) -> Result<()> {
        let taken = self.desk.db.taken_letters().await?;
        let mut fates: Vec<(i64, Fate)> = Vec::with_capacity(taken.len());
        for queued in &taken {
            let whatsapp = match queued.letter.to {
                To::Person(id) => self.desk.db.reader(id).await?.is_some_and(|p| p.platform == Platform::Whatsapp),
                To::Chat(_) => false,
            };
            let fate =
                if whatsapp { resent_once(queued, queued.attempts, now) } else { ambiguous(queued, now, MOST_TRIES) };
            fates.push((queued.id, fate));
        }
        let lost = taken.iter().zip(&fates).filter_map(|(queued, (_, fate))| news::undelivered(queued, fate));
        let lost: Vec<_> = lost.collect();
        let notices = taken.iter().filter(|queued| queued.letter.delivery().is_some());
        let notices: Vec<i64> = notices.map(|queued| queued.id).collect();
        self.desk.db.settle((&fates, &notices), (&[], &[]), &lost, now).await
    }

    /// Takes letters that may go now and starts sending them; the moment at which the next may go.
    ///
    /// # Errors
    /// When the memory fails; then none was taken.
    pub async fn start_due(&mut self, now: Time) -> Result<Option<Time>> {
        let free = MOST_IN_FLIGHT.saturating_sub(self.flying.len());
        if free == 0 || self.locked {
            return Ok(None);
        }
        self.forget_waits(now);
        let mut next: Option<Time> = None;
        let mut parcels: Vec<Parcel> = Vec::new();
        let mut fates: Vec<(i64, Fate)> = Vec::new();
        let mut lost = Vec::new();
        let mut readers = self.busy.clone();
        for queued in self.desk.db.next_letters(now, 100).await? {
            if parcels.len() >= free {
                break;
            }
            if readers.contains(&queued.letter.to) {
                continue;
            }
            if let Some((at, place)) = self.rests(&queued, now) {
                readers.extend(place);
                next = Some(next.map_or(at, |n| n.min(at)));
                continue;
            }
            let answer = queued.letter.closes.is_some().then(|| queued.clone());
            let mut parcel = match self.desk.wrap(queued, now).await? {
                Ok(parcel) => parcel,
                Err((id, fate)) => {
                    lost.extend(answer.and_then(|queued| news::undelivered(&queued, &fate)));
                    fates.push((id, fate));
                    continue;
                }
            };
            // One letter a place at a time, in the order in which they were decided.
            if readers.contains(&parcel.at) {
                continue;
            }
            let at = self.turn_of(&parcel, &mut readers, now);
            if at > now {
                next = Some(next.map_or(at, |n| n.min(at)));
                continue;
            }
            if parcel.platform().can().costs {
                fates.extend(self.desk.gather(&mut parcel, now).await?);
            }
            parcels.push(parcel);
        }
        if !fates.is_empty() {
            self.end(&fates, &lost, now).await?;
            next = Some(now);
        }
        let ids = parcels.iter().flat_map(|p| std::iter::once(&p.queued).chain(&p.with)).map(|queued| queued.id);
        let ids: Vec<i64> = ids.collect();
        if !ids.is_empty() {
            self.desk.db.take_letters(&ids).await?;
        }
        self.launch(parcels, now);
        Ok(next)
    }

    /// Forgets what is over: places and platforms that said "wait", and letters whose place had no room.
    fn forget_waits(&mut self, now: Time) {
        self.held.retain(|_, until| *until > now);
        self.shut.retain(|_, until| *until > now);
        self.resting.retain(|_, (until, _)| *until > now);
    }

    /// Until when a letter need not be looked at, and the place that it keeps its turn in: the bot's own pace has no room for it,
    /// or its place had none when it was asked.
    fn rests(&mut self, queued: &Queued, now: Time) -> Option<(Time, Option<To>)> {
        let opens = self.paces.values_mut().map(|pace| pace.opens_at(now)).min().unwrap_or(now);
        if opens > now && !matches!(queued.letter.post, Post::Answer { .. }) {
            // Nothing but the answers to presses may go.
            return Some((opens, None));
        }
        self.resting.get(&queued.id).copied()
    }

    /// Writes down letters that end without being sent, and what the service must hear of it.
    async fn end(&self, fates: &[(i64, Fate)], lost: &[Delivered], now: Time) -> Result<()> {
        let ended: Vec<i64> = fates.iter().map(|(id, _)| *id).collect();
        self.desk.db.settle((fates, &ended), (&[], &[]), lost, now).await?;
        if !lost.is_empty() {
            self.inbox.notify_one();
        }
        Ok(())
    }

    /// When a parcel may go; until then its letter rests. What is for one of a group keeps nobody else from its place.
    fn turn_of(&mut self, parcel: &Parcel, readers: &mut HashSet<To>, now: Time) -> Time {
        let at = self.opens_for(parcel, now);
        let place = (at <= now || parcel.cost() != Cost::Aside).then_some(parcel.at);
        readers.extend(place);
        if at > now {
            self.resting.insert(parcel.queued.id, (at, place));
        }
        at
    }

    /// When a parcel may go: now, or the first moment to ask again.
    fn opens_for(&mut self, parcel: &Parcel, now: Time) -> Time {
        let platform = parcel.platform();
        let held = if parcel.cost() == Cost::Free { None } else { self.held.get(&parcel.at) };
        let closed = self.shut.get(&platform).max(held).copied().unwrap_or(0);
        if closed > now {
            return closed;
        }
        self.paces.get_mut(&platform).map_or(now, |pace| pace.ask(&parcel.pace, parcel.cost(), now))
    }

    /// Sends parcels, each as a task of its own.
    fn launch(&mut self, parcels: Vec<Parcel>, now: Time) {
        for parcel in parcels {
            self.busy.insert(parcel.at);
            let desk = self.desk.clone();
            self.flying.spawn(async move {
                let copy = parcel.clone();
                let sent = AssertUnwindSafe(desk.deliver(parcel, now)).catch_unwind().await;
                sent.unwrap_or_else(|_| Outcome::panicked(copy))
            });
        }
    }

    /// Whether every letter that was taken has landed, and that is written down.
    #[must_use]
    pub fn is_calm(&self) -> bool {
        self.flying.is_empty() && self.landed.is_empty()
    }

    /// Waits until a letter on its way lands, and takes all others that have. Never returns when nothing is on its way.
    /// It can be cut short without losing any: what landed stays until it is settled.
    pub async fn land(&mut self) {
        match self.flying.join_next().await {
            Some(outcome) => self.landed.extend(outcome),
            None => std::future::pending().await,
        }
        while let Some(outcome) = self.flying.try_join_next() {
            self.landed.extend(outcome);
        }
    }

    /// Writes down what became of the letters that have landed; how many. When that fails, it is to be tried again.
    ///
    /// # Errors
    /// When the memory fails.
    pub async fn settle(&mut self, now: Time) -> Result<usize> {
        if self.landed.is_empty() {
            return Ok(0);
        }
        let mut fates = Vec::new();
        let mut posted: Vec<Posted> = Vec::new();
        let (mut events, mut notices, mut carried) = (Vec::new(), Vec::new(), Vec::new());
        for outcome in &self.landed {
            self.busy.remove(&outcome.at);
            if let (Some(until), Some(pace)) = (outcome.close_all_until(now), self.paces.get_mut(&outcome.platform)) {
                pace.close_until(until);
            }
            if let Some((until, why)) = outcome.shut_until(now)
                && self.shut.insert(outcome.platform, until).is_none()
            {
                tracing::error!(platform = outcome.platform.word(), why, "a platform is closed");
                events.push(news::shut(outcome.platform, why, now));
            }
            self.locked |= outcome.is_locked();
            posted.extend(outcome.posted.clone());
            carried.extend(outcome.carried.clone());
            events.extend(outcome.events.clone());
            for queued in outcome.letters() {
                let fate = outcome.fate(queued, now);
                if let Fate::Later { at } = fate
                    && outcome.holds_reader()
                {
                    self.held.insert(outcome.at, at);
                }
                events.extend(news::undelivered(queued, &fate));
                if queued.letter.delivery().is_some() {
                    notices.push(queued.id);
                }
                fates.push((queued.id, fate));
            }
        }
        self.desk.db.settle((&fates, &notices), (&posted, &carried), &events, now).await?;
        for (platform, until) in &self.shut {
            self.desk.db.hold_platform(*platform, *until).await?;
        }
        let letters = self.landed.iter().flat_map(Outcome::letters);
        letters.zip(&fates).for_each(|(queued, (_, fate))| outcome::record(&queued.letter.post, fate));
        self.landed.clear();
        if !events.is_empty() {
            self.inbox.notify_one();
        }
        Ok(fates.len())
    }

    /// Sends everything that may go now and waits until it has landed; how many letters landed.
    ///
    /// # Errors
    /// When the memory fails.
    pub async fn deliver_due(&mut self, now: impl Fn() -> Time) -> Result<usize> {
        let mut count = 0;
        loop {
            let next = self.start_due(now()).await?;
            if self.flying.is_empty() {
                if next.is_some_and(|at| at <= now()) {
                    continue;
                }
                return Ok(count);
            }
            self.land().await;
            count += self.settle(now()).await?;
        }
    }
}

/// What becomes of a letter when nobody knows whether it arrived.
/// `most` is how many tries words are worth: few when the platform is at fault; more when we were, because a crash costs
/// one copy at most, and a card that nobody sees costs the neighbour their answer.
fn ambiguous(queued: &Queued, now: Time, most: i64) -> Fate {
    match queued.letter.class() {
        Class::Bulk => Fate::Unknown,
        Class::Safety if queued.attempts >= most => Fate::Unknown,
        Class::Safety => Fate::Again { at: now + AMBIGUOUS_WAIT, error: AMBIGUOUS.to_owned() },
        Class::Idempotent if queued.attempts >= MOST_TRIES => Fate::Dead { error: "no answer".to_owned() },
        Class::Idempotent => Fate::Again { at: now + 1_000, error: "no answer".to_owned() },
    }
}

/// The same on WhatsApp, where the platform reports what it has: wait for that, and go once more at most. `tries` is how often
/// it went already.
fn resent_once(queued: &Queued, tries: i64, now: Time) -> Fate {
    match queued.letter.class() {
        Class::Bulk => Fate::Unknown,
        _ if tries > 1 => Fate::Unknown,
        _ => Fate::Again { at: now + REPORT_WAIT, error: AMBIGUOUS.to_owned() },
    }
}
