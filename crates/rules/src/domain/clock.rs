//! When a clock next looks at a need, and what it does then: nudge, hand over, ask, release, expire.
//!
//! Everything here is computed from the need's own moments, so that a restart changes nothing.

use super::category::Category;
use super::need::{Need, State, Urgency};
use super::{DAY, HOUR, MINUTE, Time};
use chrono::{DateTime, Datelike, Days, NaiveDate, NaiveTime, TimeZone, Timelike, Utc};
use chrono_tz::Tz;
use serde::{Deserialize, Serialize};

/// What the clock does to a need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Tick {
    /// Drop a draft that its asker never finished.
    DropDraft,
    /// Ask the people whose offers fit.
    Match,
    /// Ask the street once more.
    Nudge,
    /// Remind the coordinators of a case that nobody moved, or of something held.
    Remind,
    /// Take a case from a coordinator who did not move it, for another.
    TakeBack,
    /// Take a case back from a partner organisation that has not answered.
    PartnerSilent,
    /// Hand it to the coordinators.
    Forward,
    /// Tell the coordinators again of an emergency that nobody has taken.
    AlertAgain,
    /// Ask the helper whether it still works.
    AskHelper,
    /// Free the place of a helper who did not answer.
    Release,
    /// Ask the asker whether it is still needed.
    AskStillNeeded,
    /// Close it, because it was with the street alone and the asker did not answer.
    Expire,
    /// Take two days of silence after "done" as a yes.
    Confirm,
    /// Ask whether what the coordinators suggested worked.
    AskWorked,
}

/// How long the street and the coordinators have, for one urgency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    /// From opening to the one nudge of the street.
    pub nudge: Time,
    /// From opening to the coordinators.
    pub coordinators: Time,
}

/// The settings of every clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clocks {
    /// For needs of today.
    pub today: Pace,
    /// For needs of the next days.
    pub soon: Pace,
    /// For needs without a rush.
    pub routine: Pace,
    /// The hour (0 to 23) at which quiet begins.
    pub quiet_from: u32,
    /// The hour (0 to 23) at which quiet ends.
    pub quiet_to: u32,
    /// The street's local time.
    pub zone: Tz,
}

impl Default for Clocks {
    fn default() -> Self {
        Clocks {
            today: Pace { nudge: HOUR, coordinators: 2 * HOUR },
            soon: Pace { nudge: 12 * HOUR, coordinators: 24 * HOUR },
            routine: Pace { nudge: 48 * HOUR, coordinators: 72 * HOUR },
            quiet_from: 21,
            quiet_to: 8,
            zone: chrono_tz::Europe::London,
        }
    }
}

const DRAFT_LIVES: Time = 24 * HOUR;
const ALERT_EVERY: Time = 10 * MINUTE;
const SILENCE_IS_YES: Time = 48 * HOUR;
const FOLLOW_UP: Time = 3 * DAY;
const ANSWER_WITHIN: Time = 24 * HOUR;
/// The coordinators are reminded of a case that nobody takes at least this often.
const REMIND_AT_LEAST: Time = 2 * DAY;
pub(super) const LOOK_WITHIN: Time = 4 * HOUR;
/// How long an offer stands before its owner is asked whether it still does.
pub const OFFER_LIVES: Time = 30 * DAY;
/// How long its owner has to answer.
pub const OFFER_ANSWER: Time = 3 * DAY;

impl Clocks {
    pub(super) fn pace(&self, urgency: Urgency) -> Pace {
        match urgency {
            Urgency::Emergency => Pace { nudge: 0, coordinators: 0 },
            Urgency::Today => self.today,
            Urgency::Soon => self.soon,
            Urgency::Routine => self.routine,
        }
    }

    /// How long it may take until a person answers a need: as long as the street alone has; ten minutes in danger, when
    /// the coordinators would be told again.
    #[must_use]
    pub fn answer_within(&self, urgency: Urgency) -> Time {
        self.pace(urgency).coordinators.max(if urgency == Urgency::Emergency { ALERT_EVERY } else { 0 })
    }

    /// By when a person must have answered a need: not at night, unless it is for today or a danger.
    #[must_use]
    pub fn answer_by(&self, urgency: Urgency, opened: Time) -> Time {
        let at = opened + self.answer_within(urgency);
        if urgency >= Urgency::Today { at } else { self.not_quiet(at) }
    }

    /// The local wall clock at a moment.
    #[must_use]
    pub fn local(&self, at: Time) -> DateTime<Tz> {
        let utc = DateTime::<Utc>::from_timestamp_millis(at).unwrap_or_default();
        utc.with_timezone(&self.zone)
    }

    /// Whether it is quiet time: nothing but an emergency may make a sound.
    #[must_use]
    pub fn is_quiet(&self, at: Time) -> bool {
        let hour = self.local(at).hour();
        if self.quiet_from > self.quiet_to {
            hour >= self.quiet_from || hour < self.quiet_to
        } else {
            (self.quiet_from..self.quiet_to).contains(&hour)
        }
    }

    /// When the month of a moment began.
    #[must_use]
    pub fn month_began(&self, at: Time) -> Time {
        let day = self.local(at).date_naive();
        self.on(day.with_day(1).unwrap_or(day), 0, 0)
    }

    /// The same moment, or the end of the quiet time that it falls into.
    #[must_use]
    pub fn not_quiet(&self, at: Time) -> Time {
        if !self.is_quiet(at) {
            return at;
        }
        let local = self.local(at);
        let day = if local.hour() < self.quiet_to { local.date_naive() } else { local.date_naive() + Days::new(1) };
        self.on(day, self.quiet_to, 0)
    }

    /// The moment at which the local wall clock first shows this hour and minute on this day; when the clock jumps
    /// over it, the first moment after the jump.
    #[must_use]
    pub fn on(&self, day: NaiveDate, hour: u32, minute: u32) -> Time {
        let wall = day.and_time(NaiveTime::from_hms_opt(hour, minute, 0).unwrap_or_default());
        (0..=3)
            .find_map(|hours| self.zone.from_local_datetime(&(wall + chrono::Duration::hours(hours))).earliest())
            .map_or(0, |moment| moment.timestamp_millis())
    }

    /// When the asker is asked whether an open need is still needed.
    fn runs_out(&self, need: &Need, opened: Time) -> Time {
        let next_morning = |from: Time| self.on(self.local(from).date_naive() + Days::new(1), 10, 0);
        match need.urgency {
            Urgency::Emergency => opened + 7 * DAY,
            Urgency::Today => next_morning(need.need_by.unwrap_or(opened).max(opened)),
            Urgency::Soon => next_morning(need.need_by.unwrap_or(opened + 2 * DAY).max(opened)),
            Urgency::Routine => next_morning(need.need_by.unwrap_or(opened + 29 * DAY).max(opened)),
        }
    }

    /// When a claim that shows no sign of life is freed: when the need must be done by, else after as long as the
    /// street had. Never less than an hour.
    fn claim_ends(&self, need: &Need, claimed: Time) -> Time {
        let by = need.need_by.unwrap_or(claimed + self.pace(need.urgency).coordinators);
        by.max(claimed + HOUR)
    }

    /// What the clock does next to this need, and when; nothing when only people can move it.
    #[must_use]
    pub fn next(&self, need: &Need) -> Option<(Tick, Time)> {
        let opened = need.opened_at.unwrap_or(need.created_at);
        match need.state() {
            State::Draft | State::AwaitingConsent => Some((Tick::DropDraft, need.created_at + DRAFT_LIVES)),
            State::Private => Some((Tick::Forward, opened)),
            State::Open => {
                let ticks = [
                    self.fitting(need, opened),
                    self.nudge(need, opened),
                    self.hand_over(need, opened),
                    self.expiry(need, opened),
                ];
                ticks.into_iter().flatten().min_by_key(|(_, at)| *at)
            }
            State::Forwarded if need.urgency == Urgency::Emergency => {
                Some((Tick::AlertAgain, need.alerted_at.unwrap_or(opened) + ALERT_EVERY))
            }
            State::Forwarded => {
                let ticks = [self.fitting(need, opened), Some(self.remind(need, opened)), self.ask_again(need, opened)];
                ticks.into_iter().flatten().min_by_key(|(_, at)| *at)
            }
            State::Referred => Some((Tick::PartnerSilent, self.partner_due(need))),
            State::Accepted => self.owner_silent(need),
            State::Held => self.held(need, opened),
            State::Claimed => self.claimed(need),
            State::DoneUnconfirmed => Some((Tick::Confirm, need.done_at.unwrap_or(opened) + SILENCE_IS_YES)),
            State::Signposted if need.asked_at.is_none() => {
                let at = need.closed_at.unwrap_or(opened) + FOLLOW_UP;
                Some((Tick::AskWorked, self.not_quiet(at)))
            }
            _ => None,
        }
    }

    /// The people whose offers fit are asked, while a neighbour may help.
    fn fitting(&self, need: &Need, opened: Time) -> Option<(Tick, Time)> {
        let unasked = need.matched_at.is_none() && need.is_listed();
        unasked.then(|| (Tick::Match, self.not_quiet(opened.max(need.moved_at))))
    }

    fn nudge(&self, need: &Need, opened: Time) -> Option<(Tick, Time)> {
        let at = self.not_quiet(opened + self.pace(need.urgency).nudge);
        let in_time = self.hand_over(need, opened).is_none_or(|(_, over)| at < over);
        (need.nudged_at.is_none() && in_time).then_some((Tick::Nudge, at))
    }

    fn hand_over(&self, need: &Need, opened: Time) -> Option<(Tick, Time)> {
        let at = opened + self.pace(need.urgency).coordinators;
        let at = if need.urgency >= Urgency::Today { at } else { self.not_quiet(at) };
        need.forwarded_at.is_none().then_some((Tick::Forward, at))
    }

    /// The street alone has a need: its asker is asked, and silence ends it.
    fn expiry(&self, need: &Need, opened: Time) -> Option<(Tick, Time)> {
        match need.asked_at {
            None => self.ask_again(need, opened),
            Some(asked) => Some((Tick::Expire, self.not_quiet(asked + ANSWER_WITHIN))),
        }
    }

    /// When the asker is asked, once, whether it is still needed. What the coordinators have is never ended by silence.
    fn ask_again(&self, need: &Need, opened: Time) -> Option<(Tick, Time)> {
        if need.category == Some(Category::Safety) || need.asked_at.is_some() {
            // Nobody who is afraid of somebody near gets automatic messages: the coordinators look after it.
            return None;
        }
        // Whoever helped, looked after it or gave it back last starts the time anew.
        let given_back = need.alerted_at.filter(|_| need.alerted_at != need.forwarded_at);
        let moved = [need.claimed_at, need.done_at, given_back];
        let opened = moved.into_iter().flatten().fold(opened, Time::max);
        Some((Tick::AskStillNeeded, self.not_quiet(self.runs_out(need, opened))))
    }

    /// Nobody has taken a case for as long as the street had: the coordinators are reminded, and again after as long as it
    /// has waited by then, every second day at last. It goes on until somebody acts.
    fn remind(&self, need: &Need, opened: Time) -> (Tick, Time) {
        let since = need.alerted_at.unwrap_or(opened);
        let last = need.reminded_at.unwrap_or(since);
        let wait = (last - since).min(REMIND_AT_LEAST).max(self.pace(need.urgency).coordinators).max(HOUR);
        (Tick::Remind, self.calm(need, last + wait))
    }

    /// Whether the asker was asked whether it is still needed, and had time to answer.
    #[must_use]
    pub fn is_unanswered(&self, need: &Need, now: Time) -> bool {
        need.asked_at.is_some_and(|asked| self.not_quiet(asked + ANSWER_WITHIN) <= now)
    }

    /// The coordinator who has a case is reminded once, and after as long again it waits for another.
    fn owner_silent(&self, need: &Need) -> Option<(Tick, Time)> {
        let pace = self.pace(need.urgency).coordinators.max(HOUR);
        match need.reminded_at {
            None => Some((Tick::Remind, self.calm(need, need.moved_at + pace))),
            Some(at) => Some((Tick::TakeBack, self.calm(need, at + pace))),
        }
    }

    /// Not at night, but for danger.
    fn calm(&self, need: &Need, at: Time) -> Time {
        if need.is_danger() { at } else { self.not_quiet(at) }
    }

    /// What was reported is looked at within four hours, or the coordinators are reminded, again and again.
    fn held(&self, need: &Need, opened: Time) -> Option<(Tick, Time)> {
        let since = need.reminded_at.unwrap_or(need.moved_at.max(opened));
        Some((Tick::Remind, self.not_quiet(since + LOOK_WITHIN)))
    }

    fn claimed(&self, need: &Need) -> Option<(Tick, Time)> {
        let claimed = need.claimed_at?;
        let ends = self.claim_ends(need, claimed);
        Some(match need.half_asked_at {
            None => (Tick::AskHelper, self.not_quiet(claimed + (ends - claimed) / 2)),
            Some(asked) => (Tick::Release, self.not_quiet(ends.max(asked + HOUR / 2))),
        })
    }
}

#[cfg(test)]
mod tests;
