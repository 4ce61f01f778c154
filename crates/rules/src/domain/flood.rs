//! The rate limit of what comes in: how much one person may ask of the bot in a short time. Nobody types this fast; whoever does
//! is slowed down, told once, and then left without an answer until the minute is over. Danger is always heard.

use super::{MINUTE, Time};
use std::collections::HashMap;

/// How many commands and presses a person may send within [`WINDOW`].
pub const MOST: u32 = 30;
/// The time within which they are counted.
pub const WINDOW: Time = MINUTE;
/// How many people are counted at once; beyond it, those whose time is over are forgotten.
const MOST_PEOPLE: usize = 10_000;

/// What to do with what somebody sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// Act on it.
    Act,
    /// Do not act on it, and say so.
    SlowDown,
    /// Do not act on it; they were told.
    Ignore,
}

/// Counts what people send.
#[derive(Debug, Default)]
pub struct Flood {
    counted: HashMap<String, (Time, u32)>,
}

impl Flood {
    /// Counts one more from this person.
    pub fn count(&mut self, address: &str, now: Time) -> Verdict {
        if self.counted.len() >= MOST_PEOPLE {
            self.counted.retain(|_, (from, _)| *from + WINDOW > now);
        }
        let entry = self.counted.entry(address.to_owned()).or_insert((now, 0));
        if entry.0 + WINDOW <= now || entry.0 > now {
            *entry = (now, 0);
        }
        entry.1 = entry.1.saturating_add(1);
        match entry.1 {
            count if count <= MOST => Verdict::Act,
            count if count == MOST + 1 => Verdict::SlowDown,
            _ => Verdict::Ignore,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_ten_thousand_commands_thirty_are_done_one_is_answered_and_the_next_minute_is_new() {
        let mut flood = Flood::default();
        let verdicts: Vec<Verdict> = (0..10_000).map(|n| flood.count("one", n % 1_000)).collect();
        let count = |wanted| verdicts.iter().filter(|v| **v == wanted).count();
        assert_eq!((count(Verdict::Act), count(Verdict::SlowDown)), (30, 1));
        assert_eq!(flood.count("another", 500), Verdict::Act);
        assert_eq!(flood.count("one", WINDOW + 1_000), Verdict::Act);
    }

    #[test]
    fn a_crowd_does_not_fill_the_memory() {
        let mut flood = Flood::default();
        for n in 0..50_000 {
            flood.count(&n.to_string(), n * 10);
        }
        assert!(flood.counted.len() <= MOST_PEOPLE + 1);
    }
}
