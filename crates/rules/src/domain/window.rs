//! When somebody can help: days of the week and times of day, as bits.

use super::Time;
use super::clock::Clocks;
use chrono::{Datelike, Timelike};
use serde::{Deserialize, Serialize};

/// Every day of the week.
pub const EVERY_DAY: i64 = 127;
/// Monday to Friday.
pub const WEEKDAYS: i64 = 31;
/// Saturday and Sunday.
pub const WEEKEND: i64 = 96;
/// Up to noon.
pub const MORNING: i64 = 1;
/// From noon to five.
pub const AFTERNOON: i64 = 2;
/// From five.
pub const EVENING: i64 = 4;
/// The whole day.
pub const ANY_TIME: i64 = 7;

/// When somebody can help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Window {
    /// One bit a day from Monday.
    pub days: i64,
    /// The bits of [`MORNING`], [`AFTERNOON`] and [`EVENING`].
    pub parts: i64,
}

impl Window {
    /// What is left when nothing was said: always.
    #[must_use]
    pub fn or_always(self) -> Window {
        Window {
            days: if self.days == 0 { EVERY_DAY } else { self.days },
            parts: if self.parts == 0 { ANY_TIME } else { self.parts },
        }
    }

    /// Whether there is any moment from now until then at which they can help: on some day, at some time of it.
    #[must_use]
    pub fn meets(self, clocks: &Clocks, now: Time, until: Time) -> bool {
        let (from, to) = (clocks.local(now), clocks.local(until.max(now)));
        let mut day = from.date_naive();
        for _ in 0..7 {
            if day > to.date_naive() {
                return false;
            }
            let first = if day == from.date_naive() { part(from.hour()) } else { MORNING };
            let last = if day == to.date_naive() { part(to.hour()) } else { EVENING };
            let open = (MORNING | AFTERNOON | EVENING) & !(first - 1) & (last * 2 - 1);
            if self.days & (1 << day.weekday().num_days_from_monday()) != 0 && self.parts & open != 0 {
                return true;
            }
            let Some(next) = day.succ_opt() else { return false };
            day = next;
        }
        true
    }
}

/// The part of the day of an hour.
fn part(hour: u32) -> i64 {
    match hour {
        0..12 => MORNING,
        12..17 => AFTERNOON,
        _ => EVENING,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    fn at(text: &str) -> Time {
        DateTime::parse_from_rfc3339(text).expect("a moment").timestamp_millis()
    }

    #[test]
    fn a_window_meets_a_need_only_on_its_days_and_times() {
        let clocks = Clocks::default();
        // 13 March 2026 is a Friday.
        let (friday_ten, friday_six) = (at("2026-03-13T10:00:00Z"), at("2026-03-13T18:00:00Z"));
        let weekdays_mornings = Window { days: WEEKDAYS, parts: MORNING };
        assert!(weekdays_mornings.meets(&clocks, friday_ten, friday_six));
        assert!(!weekdays_mornings.meets(&clocks, at("2026-03-13T12:30:00Z"), friday_six));
        assert!(!weekdays_mornings.meets(&clocks, friday_six, at("2026-03-15T18:00:00Z")));
        assert!(weekdays_mornings.meets(&clocks, friday_six, at("2026-03-16T09:00:00Z")));
        let evenings = Window { days: EVERY_DAY, parts: EVENING };
        assert!(evenings.meets(&clocks, friday_ten, friday_six));
        assert!(!evenings.meets(&clocks, friday_ten, at("2026-03-13T16:59:00Z")));
        let weekend = Window { days: WEEKEND, parts: ANY_TIME };
        assert!(!weekend.meets(&clocks, friday_ten, friday_six));
        assert!(weekend.meets(&clocks, friday_ten, at("2026-03-14T10:00:00Z")));
        assert!(Window { days: 0, parts: 0 }.or_always().meets(&clocks, friday_ten, friday_ten));
    }
}
