//! How long the desk and its partners have: when a case is overdue, and what counts as a working day.

use super::clock::{Clocks, LOOK_WITHIN};
use super::need::{Need, State, Urgency};
use super::{HOUR, Time};
use chrono::{Datelike, Days, Weekday};

/// The hours of a working day, by the wall clock.
const WORK: (u32, u32) = (9, 17);
/// How long a partner has to answer what is for today.
const PARTNER_TODAY: Time = 2 * HOUR;
/// How long a partner has to answer everything else, in working hours: one day.
const PARTNER_ELSE: Time = 8 * HOUR;

impl Clocks {
    /// When a case is overdue: as long after it came to the coordinators as its urgency allows. What is held must be
    /// looked at within four hours.
    #[must_use]
    pub fn desk_due(&self, need: &Need) -> Time {
        if need.state() == State::Held {
            return need.moved_at + LOOK_WITHIN;
        }
        let came = need.forwarded_at.unwrap_or(need.moved_at);
        came + self.pace(need.urgency).coordinators
    }

    /// When a partner organisation that has not answered is no longer waited for.
    #[must_use]
    pub fn partner_due(&self, need: &Need) -> Time {
        match need.urgency {
            Urgency::Today | Urgency::Emergency => need.moved_at + PARTNER_TODAY,
            Urgency::Soon | Urgency::Routine => self.after_work(need.moved_at, PARTNER_ELSE),
        }
    }

    /// The moment at which so much working time has gone since then: Monday to Friday, nine to five. Bank holidays
    /// count as working days, because nothing here knows them.
    #[must_use]
    pub fn after_work(&self, from: Time, mut span: Time) -> Time {
        let mut day = self.local(from).date_naive();
        // A year of days is more than any limit needs; the bound keeps a wrong span from turning for ever.
        for _ in 0..366 {
            if !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) {
                let (opens, closes) = (self.on(day, WORK.0, 0).max(from), self.on(day, WORK.1, 0));
                if closes - opens >= span {
                    return opens + span;
                }
                span -= (closes - opens).max(0);
            }
            day = day + Days::new(1);
        }
        from + span
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::category::Category;
    use crate::domain::need::{Asked, Step};
    use chrono::DateTime;

    fn at(text: &str) -> Time {
        DateTime::parse_from_rfc3339(text).expect("a moment").timestamp_millis()
    }

    fn case(urgency: Urgency, came: Time) -> Need {
        let asked = Asked::first(came - HOUR);
        let mut need = Need::draft(asked, "words".into());
        (need.category, need.urgency) = (Some(Category::Shopping), urgency);
        let way = if urgency == Urgency::Emergency { Step::KeepPrivate } else { Step::Publish };
        need.step(way, came - HOUR).expect("a draft can be opened");
        need.step(Step::Forward, came).expect("open needs can be forwarded");
        need
    }

    #[test]
    fn a_case_is_due_by_its_urgency_from_when_it_came() {
        let (clocks, came) = (Clocks::default(), at("2026-03-13T10:00:00Z"));
        for (urgency, hours) in
            [(Urgency::Emergency, 0), (Urgency::Today, 2), (Urgency::Soon, 24), (Urgency::Routine, 72)]
        {
            let mut need = case(urgency, came);
            assert_eq!(clocks.desk_due(&need), came + hours * HOUR, "{urgency:?}");
            need.step(Step::Accept, came + HOUR).expect("a case can be taken");
            assert_eq!(clocks.desk_due(&need), came + hours * HOUR, "taking it changes nothing");
        }
        let mut held = case(Urgency::Routine, came);
        held.step(Step::Hold, came + HOUR).expect("a case can be held");
        assert_eq!(clocks.desk_due(&held), came + 5 * HOUR);
    }

    #[test]
    fn a_working_day_leaves_out_nights_and_weekends_and_follows_the_clock_change() {
        let clocks = Clocks::default();
        for (from, hours, ends) in [
            // 13 March 2026 is a Friday.
            ("2026-03-13T10:00:00Z", 2, "2026-03-13T12:00:00Z"),
            ("2026-03-13T10:00:00Z", 8, "2026-03-16T10:00:00Z"),
            ("2026-03-14T10:00:00Z", 8, "2026-03-16T17:00:00Z"),
            ("2026-03-12T22:00:00Z", 1, "2026-03-13T10:00:00Z"),
            ("2026-03-12T03:00:00Z", 1, "2026-03-12T10:00:00Z"),
            ("2026-03-27T16:00:00Z", 8, "2026-03-30T15:00:00Z"),
        ] {
            assert_eq!(clocks.after_work(at(from), hours * HOUR), at(ends), "{from} {hours}");
        }
    }

    #[test]
    fn a_partner_has_two_hours_for_today_and_a_working_day_for_the_rest() {
        let (clocks, friday) = (Clocks::default(), at("2026-03-13T16:00:00Z"));
        assert_eq!(clocks.partner_due(&case(Urgency::Today, friday)), friday + 2 * HOUR);
        assert_eq!(clocks.partner_due(&case(Urgency::Soon, friday)), at("2026-03-16T16:00:00Z"));
    }
}
