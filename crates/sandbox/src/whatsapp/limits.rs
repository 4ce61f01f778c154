//! Limits on the sandbox clock: one pair, the whole number, and how many people a business may speak to first.

use std::collections::{BTreeMap, HashMap};

use chrono::{DateTime, Duration, Utc};

use super::error::Refusal;

/// A bucket that fills with time and is emptied by messages.
#[derive(Clone, Copy, Debug)]
struct Bucket {
    left: f64,
    filled: DateTime<Utc>,
}

/// How much a bucket holds, and how much flows in per second.
#[derive(Clone, Copy, Debug)]
struct Size {
    holds: f64,
    per_second: f64,
}

/// To one person: one message in 6 seconds, of which 45 may be borrowed from the future.
const PAIR: Size = Size { holds: 45.0, per_second: 1.0 / 6.0 };
/// From and to the number.
const NUMBER: Size = Size { holds: 80.0, per_second: 80.0 };
/// The moving window of the portfolio limit, in hours.
const PORTFOLIO_HOURS: i64 = 24;

/// The limits of one number and its portfolio.
#[derive(Debug, Default)]
pub(super) struct Limits {
    enabled: bool,
    /// How many people may be written to outside their window in 24 hours.
    portfolio: usize,
    pairs: HashMap<i64, Bucket>,
    number: Option<Bucket>,
    /// Who was written to outside their window, and when last.
    first: BTreeMap<i64, DateTime<Utc>>,
}

impl Limits {
    pub fn new(enabled: bool, portfolio: usize) -> Limits {
        Limits { enabled, portfolio, ..Limits::default() }
    }

    /// A message came in: it counts for the whole number, but is never refused.
    pub fn came_in(&mut self, now: DateTime<Utc>) {
        let number = self.number.get_or_insert_with(|| Bucket::full(NUMBER, now));
        number.fill(NUMBER, now);
        number.left = (number.left - 1.0).max(0.0);
    }

    /// Takes what a message to `person` costs. `first` says that it is sent outside their window.
    pub fn take(&mut self, person: i64, first: bool, now: DateTime<Utc>) -> Result<(), Refusal> {
        if !self.enabled {
            return Ok(());
        }
        let since = now - Duration::hours(PORTFOLIO_HOURS);
        self.first.retain(|_, at| *at > since);
        // No source names the code of a full portfolio. This one means that there are restrictions on how many messages
        // the number may send, and asks for the same: stop, and let a person look.
        if first && !self.first.contains_key(&person) && self.first.len() >= self.portfolio {
            return Err(Refusal::code(131048));
        }
        let number = self.number.get_or_insert_with(|| Bucket::full(NUMBER, now));
        if !number.fill(NUMBER, now) {
            return Err(Refusal::code(130429));
        }
        let pair = self.pairs.entry(person).or_insert_with(|| Bucket::full(PAIR, now));
        if !pair.fill(PAIR, now) {
            return Err(Refusal::code(131056));
        }
        pair.left -= 1.0;
        number.left -= 1.0;
        if first {
            self.first.insert(person, now);
        }
        Ok(())
    }
}

impl Bucket {
    fn full(size: Size, now: DateTime<Utc>) -> Bucket {
        Bucket { left: size.holds, filled: now }
    }

    /// Fills the bucket up to now; is there room for one message?
    fn fill(&mut self, size: Size, now: DateTime<Utc>) -> bool {
        let passed = (now - self.filled).num_milliseconds().max(0) as f64 / 1000.0;
        self.left = (self.left + passed * size.per_second).min(size.holds);
        self.filled = now;
        // A hair of tolerance, because the clock counts in milliseconds.
        self.left >= 1.0 - 1e-6
    }
}
