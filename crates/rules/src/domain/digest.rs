//! When a chat gets its digest, and what counts as old in one.

use super::clock::Clocks;
use super::{MINUTE, Time};
use chrono::{Datelike, Days, Weekday};

/// How late a digest may be before it says so.
pub const LATE: Time = 30 * MINUTE;
/// How long a delivery may wait to be acted on before the numbers are said to be old.
pub const BACKLOG: Time = 10 * MINUTE;
/// The most lines of cases in one digest.
pub const MOST_LINES: usize = 20;

/// The times of a day, as hour and minute.
type Times = Vec<(u32, u32)>;

/// When a chat gets its digest: at these times on weekdays, and at those at weekends. None at all is no digest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Schedule {
    /// Monday to Friday.
    pub weekdays: Times,
    /// Saturday and Sunday.
    pub weekend: Times,
}

impl Default for Schedule {
    fn default() -> Self {
        Schedule { weekdays: vec![(8, 0), (16, 0)], weekend: vec![(9, 0)] }
    }
}

impl Schedule {
    /// Reads what is kept or typed: `8:00 16:00`, `8:00 16:00 weekend 9:00`, `off`; empty is the usual one.
    #[must_use]
    pub fn read(text: &str) -> Option<Schedule> {
        let text = text.trim().to_lowercase();
        if text.is_empty() {
            return Some(Schedule::default());
        }
        if text == "off" {
            return Some(Schedule { weekdays: Vec::new(), weekend: Vec::new() });
        }
        let (weekdays, weekend) = match text.split_once("weekend") {
            Some((weekdays, weekend)) => (weekdays.to_owned(), Some(weekend.to_owned())),
            None => (text, None),
        };
        let weekend = match weekend.as_deref().map(str::trim) {
            None => Schedule::default().weekend,
            Some("off") => Vec::new(),
            Some(times) => read_times(times)?,
        };
        Some(Schedule { weekdays: read_times(&weekdays)?, weekend })
    }

    /// The next moment after this one at which it is due; nothing when there is none.
    #[must_use]
    pub fn next(&self, after: Time, clocks: &Clocks) -> Option<Time> {
        let today = clocks.local(after).date_naive();
        (0..8).map(|days| today + Days::new(days)).find_map(|day| {
            let weekend = matches!(day.weekday(), Weekday::Sat | Weekday::Sun);
            let times = if weekend { &self.weekend } else { &self.weekdays };
            times.iter().map(|(hour, minute)| clocks.on(day, *hour, *minute)).filter(|at| *at > after).min()
        })
    }
}

/// At most four times, each such as `8:00` or `16:30`.
fn read_times(text: &str) -> Option<Times> {
    let mut times = Vec::new();
    for word in text.split([' ', ',']).filter(|word| !word.is_empty() && *word != "and") {
        let (hour, minute) = word.split_once([':', '.']).unwrap_or((word, "00"));
        let (hour, minute) = (hour.parse::<u32>().ok()?, minute.parse::<u32>().ok()?);
        if hour > 23 || minute > 59 || times.len() >= 4 {
            return None;
        }
        times.push((hour, minute));
    }
    (!times.is_empty()).then_some(times)
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;
    use proptest::prelude::*;

    fn at(text: &str) -> Time {
        DateTime::parse_from_rfc3339(text).expect("a moment").timestamp_millis()
    }

    #[test]
    fn the_usual_digest_comes_at_eight_and_four_and_at_nine_at_weekends() {
        let (usual, clocks) = (Schedule::default(), Clocks::default());
        for (now, next) in [
            ("2026-03-13T07:59:00Z", "2026-03-13T08:00:00Z"),
            ("2026-03-13T08:00:00Z", "2026-03-13T16:00:00Z"),
            ("2026-03-13T16:00:00Z", "2026-03-14T09:00:00Z"),
            ("2026-03-14T09:00:00Z", "2026-03-15T09:00:00Z"),
            ("2026-03-15T10:00:00Z", "2026-03-16T08:00:00Z"),
            // The clocks change in the night between: nine is nine on the wall.
            ("2026-03-28T09:30:00Z", "2026-03-29T08:00:00Z"),
            ("2026-10-24T10:00:00Z", "2026-10-25T09:00:00Z"),
        ] {
            assert_eq!(usual.next(at(now), &clocks), Some(at(next)), "{now}");
        }
    }

    #[test]
    fn a_schedule_is_read_as_people_type_it() {
        let own = Schedule::read("7:30, 12 and 18:00 weekend off").expect("a schedule");
        assert_eq!(own, Schedule { weekdays: vec![(7, 30), (12, 0), (18, 0)], weekend: Vec::new() });
        assert_eq!(own.next(at("2026-03-13T18:00:00Z"), &Clocks::default()), Some(at("2026-03-16T07:30:00Z")));
        assert_eq!(Schedule::read(""), Some(Schedule::default()));
        assert_eq!(Schedule::read("off").and_then(|off| off.next(0, &Clocks::default())), None);
        for wrong in ["25:00", "soon", "8:99", "1 2 3 4 5", "weekend 9:00"] {
            assert_eq!(Schedule::read(wrong), None, "{wrong}");
        }
    }

    proptest! {
        #[test]
        fn the_next_digest_is_always_ahead_and_never_skips_a_day_that_has_one(minutes in 0..2_000_000_i64) {
            let (usual, clocks) = (Schedule::default(), Clocks::default());
            let now = at("2024-01-01T00:00:00Z") + minutes * MINUTE;
            let next = usual.next(now, &clocks).expect("there is always a next one");
            prop_assert!(next > now && next - now <= 26 * 60 * MINUTE);
        }
    }
}
