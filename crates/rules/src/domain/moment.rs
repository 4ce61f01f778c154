//! Moments and lengths of time as an officer types them.

use super::clock::Clocks;
use super::{DAY, HOUR, MINUTE, Time};
use chrono::{Days, NaiveDate, NaiveTime};

/// Reads `now`, `10:00` (the next time that it is), `9am`, `tomorrow 9:00`, `2026-03-14 10:00`, or a length of time from
/// `from` on, such as `3 days`. Times are those of the wall clock, also across a clock change.
#[must_use]
pub fn read(text: &str, clocks: &Clocks, (now, from): (Time, Time)) -> Option<Time> {
    let text = text.trim().to_lowercase();
    if text == "now" {
        return Some(now);
    }
    if let Some(span) = span(&text) {
        return Some(from + span);
    }
    let today = clocks.local(now).date_naive();
    let (day, time) = match text.split_once(' ') {
        Some(("tomorrow", time)) => (Some(today + Days::new(1)), time.to_owned()),
        Some(("today", time)) => (Some(today), time.to_owned()),
        Some((day, time)) => (Some(NaiveDate::parse_from_str(day, "%Y-%m-%d").ok()?), time.to_owned()),
        None => (None, text),
    };
    let (hour, minute) = wall(time.trim())?;
    Some(match day {
        Some(day) => clocks.on(day, hour, minute),
        None => {
            [today, today + Days::new(1)].map(|day| clocks.on(day, hour, minute)).into_iter().find(|at| *at > now)?
        }
    })
}

/// A length of time such as `24 hours`, `3d` or `2 weeks`.
#[must_use]
pub fn span(text: &str) -> Option<Time> {
    let text = text.trim().to_lowercase();
    let digits = text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let count: Time = text[..digits].parse().ok()?;
    let unit = match text[digits..].trim() {
        "m" | "min" | "minute" | "minutes" => MINUTE,
        "h" | "hour" | "hours" => HOUR,
        "d" | "day" | "days" => DAY,
        "w" | "week" | "weeks" => 7 * DAY,
        _ => return None,
    };
    (1..=1_000).contains(&count).then_some(count * unit)
}

/// An hour and a minute: `9:30`, `09:30`, `9am`, `9.30pm`.
fn wall(text: &str) -> Option<(u32, u32)> {
    let (text, add) = match (text.strip_suffix("am"), text.strip_suffix("pm")) {
        (Some(rest), _) => (rest.trim(), Some(0)),
        (_, Some(rest)) => (rest.trim(), Some(12)),
        _ => (text, None),
    };
    let (hour, minute) = match text.split_once([':', '.']) {
        Some((hour, minute)) => (hour.parse::<u32>().ok()?, minute.parse::<u32>().ok()?),
        None => (text.parse::<u32>().ok().filter(|_| add.is_some())?, 0),
    };
    let hour = match add {
        Some(add) if (1..=12).contains(&hour) => hour % 12 + add,
        Some(_) => return None,
        None => hour,
    };
    NaiveTime::from_hms_opt(hour, minute, 0).map(|_| (hour, minute))
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    fn at(text: &str) -> Time {
        DateTime::parse_from_rfc3339(text).expect("a moment").timestamp_millis()
    }

    #[test]
    fn moments_are_read_as_officers_type_them() {
        let clocks = Clocks::default();
        let now = at("2026-03-13T10:00:00Z");
        for (text, then) in [
            ("now", "2026-03-13T10:00:00Z"),
            ("10:30", "2026-03-13T10:30:00Z"),
            ("9am", "2026-03-14T09:00:00Z"),
            ("Tomorrow 9:00", "2026-03-14T09:00:00Z"),
            ("tomorrow 1.15pm", "2026-03-14T13:15:00Z"),
            ("2026-04-01 12am", "2026-03-31T23:00:00Z"),
            ("2026-04-01 09:00", "2026-04-01T08:00:00Z"),
            ("3 days", "2026-03-16T10:00:00Z"),
            ("24h", "2026-03-14T10:00:00Z"),
        ] {
            assert_eq!(read(text, &clocks, (now, now)), Some(at(then)), "{text}");
        }
        for text in ["", "soon", "9", "25:00", "13pm", "2026-13-01 10:00", "tomorrow", "-3 days", "0 days"] {
            assert_eq!(read(text, &clocks, (now, now)), None, "{text}");
        }
    }

    #[test]
    fn nine_o_clock_is_nine_o_clock_on_both_sides_of_a_clock_change() {
        let clocks = Clocks::default();
        let saturday = at("2026-03-28T12:00:00Z");
        assert_eq!(read("tomorrow 9:00", &clocks, (saturday, saturday)), Some(at("2026-03-29T08:00:00Z")));
        let saturday = at("2026-10-24T12:00:00Z");
        assert_eq!(read("tomorrow 9:00", &clocks, (saturday, saturday)), Some(at("2026-10-25T09:00:00Z")));
        // An hour that the clock jumps over is the first moment after the jump.
        assert_eq!(read("2026-03-29 01:30", &clocks, (saturday, saturday)), Some(at("2026-03-29T01:30:00Z")));
    }
}
