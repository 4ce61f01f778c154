//! The rate limits of what goes out: per chat, per group and minute, per bot and second. Pure: the time is an argument.

use crate::domain::Time;
use std::collections::HashMap;

/// The limits that a platform sets.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Messages per second over all chats.
    pub per_second: u32,
    /// Messages and edits per minute in one group.
    pub group_per_minute: u32,
    /// Messages at once in one chat, before only one each `chat_every` counts.
    pub chat_burst: u32,
    /// Milliseconds.
    pub chat_every: Time,
}

impl Limits {
    /// The limits of WhatsApp: so many a second over all, and to one reader one each six seconds after a burst.
    #[must_use]
    pub fn whatsapp(per_second: u32) -> Limits {
        // The platform allows a burst of 45; what it has borrowed then must be paid back.
        Limits { per_second, chat_burst: 20, chat_every: 6_000, ..Limits::default() }
    }
}

impl Default for Limits {
    fn default() -> Self {
        Limits { per_second: 28, group_per_minute: 18, chat_burst: 3, chat_every: 1_000 }
    }
}

/// Tokens that come back at an even pace.
#[derive(Clone, Copy, Debug)]
struct Bucket {
    tokens: f64,
    most: f64,
    /// Tokens a millisecond.
    back: f64,
    at: Time,
}

impl Bucket {
    fn new(most: u32, per: Time, now: Time) -> Bucket {
        let most = f64::from(most.max(1));
        Bucket { tokens: most, most, back: most / per as f64, at: now }
    }

    fn steady(most: u32, back: f64, now: Time) -> Bucket {
        let most = f64::from(most.max(1));
        Bucket { tokens: most, most, back, at: now }
    }

    fn fill(&mut self, now: Time) {
        let gained = (now - self.at).max(0) as f64 * self.back;
        self.tokens = (self.tokens + gained).min(self.most);
        self.at = self.at.max(now);
    }

    /// When a token is there.
    fn ready_at(&mut self, now: Time) -> Time {
        self.fill(now);
        if self.tokens >= 1.0 { now } else { now + ((1.0 - self.tokens) / self.back).ceil() as Time }
    }

    fn take(&mut self) {
        self.tokens -= 1.0;
    }
}

/// What a deed costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cost {
    /// The platform does not count it.
    Free,
    /// It counts for the bot only.
    Light,
    /// It counts for the bot and for the chat.
    Full,
    /// The same, and it is said in a group to one of its people alone: of these a group has a part of its pace.
    Aside,
}

/// The pace of everything sent.
#[derive(Debug)]
pub struct Pace {
    limits: Limits,
    all: Bucket,
    chats: HashMap<String, Bucket>,
    groups: HashMap<String, Bucket>,
    /// What is said in a group to one of its people only: a third of its pace, so that the cards of others keep theirs.
    asides: HashMap<String, Bucket>,
    /// Nothing at all before this moment, because the platform said so.
    closed_until: Time,
}

/// One in so many messages of a group may be for one of its people alone.
const ASIDES: u32 = 3;

/// How many chats are remembered before the idle ones are forgotten.
const MOST_CHATS: usize = 4_096;

impl Pace {
    /// A pace that has not sent anything yet.
    #[must_use]
    pub fn new(limits: Limits, now: Time) -> Pace {
        // Less at once than the platform lets through in a second: its clock and ours never agree to the millisecond.
        let all = Bucket::steady(limits.per_second * 2 / 3, f64::from(limits.per_second.max(1)) / 1_000.0, now);
        Pace { limits, all, chats: HashMap::new(), groups: HashMap::new(), asides: HashMap::new(), closed_until: 0 }
    }

    /// When something of this cost may go to this chat: now, or the first moment to ask again. Asking for now takes
    /// the place.
    pub fn ask(&mut self, address: &str, cost: Cost, now: Time) -> Time {
        if cost == Cost::Free {
            return now;
        }
        let mut at = self.all.ready_at(now).max(self.closed_until);
        let is_group = address.starts_with('-');
        let counts = matches!(cost, Cost::Full | Cost::Aside);
        if counts {
            self.forget_idle(now);
            let limits = self.limits;
            let chat = self.chats.entry(address.to_owned());
            let chat =
                chat.or_insert_with(|| Bucket::steady(limits.chat_burst, 1.0 / limits.chat_every.max(1) as f64, now));
            at = at.max(chat.ready_at(now));
            if is_group {
                let group = self.groups.entry(address.to_owned());
                let group = group.or_insert_with(|| Bucket::new(limits.group_per_minute, 60_000, now));
                at = at.max(group.ready_at(now));
                if cost == Cost::Aside {
                    let aside = self.asides.entry(address.to_owned());
                    let aside = aside.or_insert_with(|| Bucket::new(limits.group_per_minute / ASIDES, 60_000, now));
                    at = at.max(aside.ready_at(now));
                }
            }
        }
        if at <= now {
            self.all.take();
            if let (Cost::Aside, Some(aside)) = (cost, self.asides.get_mut(address)) {
                aside.take();
            }
            if counts {
                if let Some(chat) = self.chats.get_mut(address) {
                    chat.take();
                }
                if let Some(group) = self.groups.get_mut(address) {
                    group.take();
                }
            }
        }
        at
    }

    /// When the bot as a whole may send again: now, or later.
    pub fn opens_at(&mut self, now: Time) -> Time {
        self.all.ready_at(now).max(self.closed_until)
    }

    /// Sends nothing at all before a moment.
    pub fn close_until(&mut self, until: Time) {
        self.closed_until = self.closed_until.max(until);
    }

    fn forget_idle(&mut self, now: Time) {
        if self.chats.len() + self.groups.len() > MOST_CHATS {
            let busy = |bucket: &mut Bucket| {
                bucket.fill(now);
                bucket.tokens < bucket.most
            };
            self.chats.retain(|_, bucket| busy(bucket));
            self.groups.retain(|_, bucket| busy(bucket));
            self.asides.retain(|_, bucket| busy(bucket));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn no_minute_of_a_group_and_no_second_of_the_bot_is_over_the_limit(gaps in proptest::collection::vec(0..400i64, 1..300)) {
            let limits = Limits::default();
            let mut pace = Pace::new(limits, 0);
            let (mut now, mut sent) = (0, Vec::new());
            for gap in gaps {
                now += gap;
                let at = pace.ask("-100", Cost::Full, now);
                if at <= now {
                    sent.push(now);
                } else {
                    prop_assert!(at > now);
                }
            }
            for (i, first) in sent.iter().enumerate() {
                let minute = sent[i..].iter().take_while(|at| **at < first + 60_000).count();
                prop_assert!(minute <= 2 * limits.group_per_minute as usize);
                let second = sent[i..].iter().take_while(|at| **at < first + 1_000).count();
                prop_assert!(second <= limits.chat_burst as usize + 1);
            }
        }
    }

    #[test]
    fn a_busy_group_does_not_hold_up_a_person() {
        let mut pace = Pace::new(Limits::default(), 0);
        for _ in 0..3 {
            assert_eq!(pace.ask("-100", Cost::Full, 0), 0);
        }
        assert!(pace.ask("-100", Cost::Full, 0) > 0);
        assert_eq!(pace.ask("7", Cost::Full, 0), 0);
        assert_eq!(pace.ask("-100", Cost::Free, 0), 0);
    }

    #[test]
    fn what_is_for_one_of_a_group_leaves_room_for_what_is_for_all() {
        let (mut pace, mut asides, mut cards) = (Pace::new(Limits::default(), 0), 0, 0);
        for now in (0..600_000).step_by(500) {
            asides += i32::from(pace.ask("-100", Cost::Aside, now) == now);
            cards += i32::from(pace.ask("-100", Cost::Full, now) == now);
        }
        assert!(asides > 50 && asides < 70 && cards > 120, "{asides} {cards}");
    }

    #[test]
    fn nothing_goes_while_the_platform_says_wait() {
        let mut pace = Pace::new(Limits::default(), 0);
        pace.close_until(5_000);
        assert_eq!(pace.opens_at(1_000), 5_000);
        assert_eq!(pace.ask("7", Cost::Full, 1_000), 5_000);
        assert_eq!(pace.ask("7", Cost::Full, 5_000), 5_000);
    }
}
