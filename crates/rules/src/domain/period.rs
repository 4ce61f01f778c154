//! Weeks and months of the calendar, in UTC, as counts are kept by them.

use super::{DAY, HOUR, MINUTE, Time};
use chrono::{DateTime, Datelike, Days, Months, NaiveDate, NaiveTime, Utc, Weekday};

/// One week (from Monday) or one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Period {
    /// The week that begins on this Monday.
    Week(NaiveDate),
    /// The month that begins on this day.
    Month(NaiveDate),
}

fn day(at: Time) -> NaiveDate {
    DateTime::<Utc>::from_timestamp_millis(at).unwrap_or_default().date_naive()
}

fn moment(day: NaiveDate) -> Time {
    day.and_time(NaiveTime::MIN).and_utc().timestamp_millis()
}

impl Period {
    /// The week of a moment.
    #[must_use]
    pub fn week(at: Time) -> Period {
        let day = day(at);
        Period::Week(day - Days::new(u64::from(day.weekday().num_days_from_monday())))
    }

    /// The month of a moment.
    #[must_use]
    pub fn month(at: Time) -> Period {
        let day = day(at);
        Period::Month(day - Days::new(u64::from(day.day0())))
    }

    /// Reads a week as it is written, such as `2026-W11`.
    #[must_use]
    pub fn read_week(label: &str) -> Option<Period> {
        let (year, week) = label.split_once("-W")?;
        let monday = NaiveDate::from_isoywd_opt(year.parse().ok()?, week.parse().ok()?, Weekday::Mon)?;
        Some(Period::Week(monday))
    }

    /// The one after it.
    #[must_use]
    pub fn next(self) -> Period {
        match self {
            Period::Week(monday) => Period::Week(monday + Days::new(7)),
            Period::Month(first) => Period::Month(first + Months::new(1)),
        }
    }

    /// Its first moment.
    #[must_use]
    pub fn start(self) -> Time {
        match self {
            Period::Week(day) | Period::Month(day) => moment(day),
        }
    }

    /// The first moment after it.
    #[must_use]
    pub fn end(self) -> Time {
        self.next().start()
    }

    /// Whether a moment is in it.
    #[must_use]
    pub fn holds(self, at: Time) -> bool {
        (self.start()..self.end()).contains(&at)
    }

    /// How it is written: `2026-W11` as ISO 8601 has it, or `2026-03`.
    #[must_use]
    pub fn label(self) -> String {
        match self {
            Period::Week(monday) => {
                let week = monday.iso_week();
                format!("{}-W{:02}", week.year(), week.week())
            }
            Period::Month(first) => first.format("%Y-%m").to_string(),
        }
    }

    /// The whole weeks that ended before a moment, at most so many, the oldest first.
    #[must_use]
    pub fn weeks_before(now: Time, most: usize) -> Vec<Period> {
        let mut weeks = Vec::with_capacity(most);
        let mut at = Period::week(now).start();
        for _ in 0..most {
            at -= 7 * DAY;
            weeks.push(Period::week(at));
        }
        weeks.reverse();
        weeks
    }
}

/// A length of time as people say it: at least a minute, in the largest unit of which it is two or more.
#[must_use]
pub fn in_words(time: Time) -> (i64, &'static str) {
    let whole = |unit: Time| (time + unit / 2) / unit;
    match time {
        _ if time >= 2 * DAY => (whole(DAY), "days"),
        _ if time >= 2 * HOUR => (whole(HOUR), "hours"),
        _ => (whole(MINUTE).max(1), "minutes"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Time {
        DateTime::parse_from_rfc3339(text).expect("a moment").timestamp_millis()
    }

    #[test]
    fn weeks_begin_on_monday_and_know_the_year_that_they_belong_to() {
        let week = Period::week(at("2026-03-13T10:00:00Z"));
        assert_eq!(week.label(), "2026-W11");
        assert_eq!((week.start(), week.end()), (at("2026-03-09T00:00:00Z"), at("2026-03-16T00:00:00Z")));
        assert!(week.holds(at("2026-03-15T23:59:59Z")) && !week.holds(at("2026-03-16T00:00:00Z")));
        assert_eq!(Period::week(at("2027-01-01T12:00:00Z")).label(), "2026-W53");
        let weeks: Vec<String> =
            Period::weeks_before(at("2026-01-05T00:00:00Z"), 2).into_iter().map(Period::label).collect();
        assert_eq!(weeks, ["2025-W52", "2026-W01"]);
        assert_eq!(Period::read_week("2026-W11"), Some(week));
        assert_eq!(Period::read_week("2026-03"), None);
    }

    #[test]
    fn months_are_as_long_as_they_are() {
        let month = Period::month(at("2028-02-29T23:00:00Z"));
        assert_eq!((month.label().as_str(), month.end()), ("2028-02", at("2028-03-01T00:00:00Z")));
        assert_eq!(month.next().next().label(), "2028-04");
    }

    #[test]
    fn a_wait_is_said_in_a_unit_that_people_use() {
        for (time, said) in [
            (0, (1, "minutes")),
            (119 * MINUTE, (119, "minutes")),
            (2 * HOUR, (2, "hours")),
            (47 * HOUR, (47, "hours")),
            (60 * HOUR, (3, "days")),
        ] {
            assert_eq!(in_words(time), said);
        }
    }
}
