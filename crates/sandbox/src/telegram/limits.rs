//! Rate limits as token buckets on the sandbox clock.

use std::collections::HashMap;

use chrono::{DateTime, Utc};

use super::error::Refusal;

/// A bucket that fills with time and is emptied by messages.
#[derive(Clone, Copy, Debug)]
struct Bucket {
    tokens: f64,
    filled: DateTime<Utc>,
}

/// How much a bucket holds, and how much flows in per second.
#[derive(Clone, Copy, Debug)]
struct Size {
    holds: f64,
    per_second: f64,
}

const CHAT: Size = Size { holds: 5.0, per_second: 1.0 };
const GROUP: Size = Size { holds: 20.0, per_second: 20.0 / 60.0 };
const BOT: Size = Size { holds: 30.0, per_second: 30.0 };

/// What a request costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Cost {
    Send,
    Edit,
}

/// The limits of one bot.
#[derive(Debug, Default)]
pub(super) struct Limits {
    pub enabled: bool,
    chats: HashMap<i64, Bucket>,
    groups: HashMap<i64, Bucket>,
    bot: Option<Bucket>,
}

impl Limits {
    pub fn new(enabled: bool) -> Limits {
        Limits { enabled, ..Limits::default() }
    }

    /// Takes what the request costs, or says how long to wait.
    pub fn take(&mut self, chat: i64, shared: bool, cost: Cost, now: DateTime<Utc>) -> Result<(), Refusal> {
        if !self.enabled {
            return Ok(());
        }
        let full = |size: Size| Bucket { tokens: size.holds, filled: now };
        let mut purses: Vec<(&mut Bucket, Size)> = Vec::new();
        purses.push((self.bot.get_or_insert_with(|| full(BOT)), BOT));
        if cost == Cost::Send {
            let bucket = self.chats.entry(chat).or_insert_with(|| full(CHAT));
            purses.push((bucket, CHAT));
        }
        if shared {
            let bucket = self.groups.entry(chat).or_insert_with(|| full(GROUP));
            purses.push((bucket, GROUP));
        }
        let mut wait: f64 = 0.0;
        for (bucket, size) in &mut purses {
            wait = wait.max(bucket.fill(*size, now));
        }
        if wait > 0.0 {
            return Err(Refusal::too_many((wait.ceil() as u64).max(1)));
        }
        for (bucket, _) in purses {
            bucket.tokens -= 1.0;
        }
        Ok(())
    }
}

impl Bucket {
    /// Fills the bucket up to now; answers how many seconds are missing for one token.
    fn fill(&mut self, size: Size, now: DateTime<Utc>) -> f64 {
        let passed = (now - self.filled).num_milliseconds().max(0) as f64 / 1000.0;
        self.tokens = (self.tokens + passed * size.per_second).min(size.holds);
        self.filled = now;
        // A hair of tolerance, because the clock counts in milliseconds.
        if self.tokens >= 1.0 - 1e-6 { 0.0 } else { (1.0 - self.tokens) / size.per_second }
    }
}
