//! What waits at the desk: cases in the order in which somebody should look at them, with totals that are true.

use super::clock::Clocks;
use super::need::{Need, State, Urgency};
use super::{DAY, Time};
use serde::{Deserialize, Serialize};

/// How soon somebody at the desk must look at a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Section {
    /// Its time has gone.
    Overdue,
    /// Its time goes before the day ends.
    Today,
    /// Later.
    Soon,
}

impl Section {
    /// Every section, in the order in which they are shown.
    pub const ALL: [Section; 3] = [Section::Overdue, Section::Today, Section::Soon];

    /// Reads the word of a command, such as `overdue`.
    #[must_use]
    pub fn read(text: &str) -> Option<Section> {
        serde_json::from_value(serde_json::Value::String(text.trim().to_lowercase())).ok()
    }
}

/// The cases of a desk, each in its section, the oldest limit first.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Queue {
    cases: Vec<(Section, Time, Need)>,
}

/// Sorts cases into their sections.
#[must_use]
pub fn queue(needs: Vec<Need>, clocks: &Clocks, now: Time) -> Queue {
    let tomorrow = clocks.on(clocks.local(now + DAY).date_naive(), 0, 0);
    let section = |due: Time| match due {
        due if due <= now => Section::Overdue,
        due if due < tomorrow => Section::Today,
        _ => Section::Soon,
    };
    // An emergency that nobody has taken is late from its first minute, and comes before everything; other danger comes first in
    // its section.
    let alarm = |need: &Need| need.is_danger() && need.state() == State::Forwarded;
    let rank = |need: &Need| match (alarm(need), need.urgency) {
        (true, Urgency::Emergency) => 0,
        (true, _) => 1,
        (false, _) => 2,
    };
    let mut cases: Vec<(Section, Time, Need)> = needs
        .into_iter()
        .map(|need| {
            let due = clocks.desk_due(&need);
            (if rank(&need) == 0 { Section::Overdue } else { section(due) }, due, need)
        })
        .collect();
    cases.sort_by_key(|(section, due, need)| (*section, rank(need), *due, need.id));
    Queue { cases }
}

impl Queue {
    /// How many cases there are in a section.
    #[must_use]
    pub fn total(&self, section: Section) -> usize {
        self.cases.iter().filter(|(own, ..)| *own == section).count()
    }

    /// How many cases there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.cases.len()
    }

    /// Whether nothing waits.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.cases.is_empty()
    }

    /// The same, with only one section.
    #[must_use]
    pub fn only(mut self, section: Section) -> Queue {
        self.cases.retain(|(own, ..)| *own == section);
        self
    }

    /// The page with this number, or the last one there is; each of so many cases, counted from 0.
    #[must_use]
    pub fn nearest(&self, number: usize, most: usize) -> usize {
        number.min(self.len().saturating_sub(1) / most)
    }

    /// One page of so many cases, counted from 0, with their sections, in order.
    pub fn page(&self, number: usize, most: usize) -> impl Iterator<Item = (Section, &Need)> {
        self.cases.iter().skip(number * most).take(most).map(|(section, _, need)| (*section, need))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::category::Category;
    use crate::domain::need::{Asked, Step};
    use crate::domain::{HOUR, MINUTE};
    use chrono::DateTime;
    use proptest::prelude::*;

    fn case(id: i64, urgency: Urgency, came: Time) -> Need {
        let asked = Asked { id, ..Asked::first(came) };
        let mut need = Need::draft(asked, "words".into());
        (need.category, need.urgency) = (Some(Category::Shopping), urgency);
        let way = if urgency == Urgency::Emergency { Step::KeepPrivate } else { Step::Publish };
        need.step(way, came).expect("a draft can be opened");
        need.step(Step::Forward, came).expect("open needs can be forwarded");
        need
    }

    fn noon() -> Time {
        DateTime::parse_from_rfc3339("2026-03-13T12:00:00Z").expect("a moment").timestamp_millis()
    }

    #[test]
    fn what_is_late_comes_first_and_the_day_ends_at_midnight() {
        let now = noon();
        let cases = vec![
            case(1, Urgency::Routine, now),
            case(2, Urgency::Today, now),
            case(3, Urgency::Today, now - 2 * HOUR),
            case(4, Urgency::Soon, now - 30 * HOUR),
            case(5, Urgency::Soon, now - 12 * HOUR - MINUTE),
            case(6, Urgency::Soon, now - 12 * HOUR),
        ];
        let queue = queue(cases, &Clocks::default(), now);
        let shown: Vec<(Section, i64)> = queue.page(0, 20).map(|(section, need)| (section, need.id)).collect();
        use Section as S;
        assert_eq!(shown, [(S::Overdue, 4), (S::Overdue, 3), (S::Today, 2), (S::Today, 5), (S::Soon, 6), (S::Soon, 1)]);
        assert_eq!(Section::ALL.map(|section| queue.total(section)), [2, 2, 2]);
        assert_eq!(queue.clone().only(S::Today).len(), 2);
        assert_eq!(Section::read("Overdue"), Some(S::Overdue));
        assert_eq!(Section::read("north"), None);
    }

    #[test]
    fn an_emergency_that_nobody_has_taken_comes_before_everything_and_other_danger_first_in_its_section() {
        let now = noon();
        let mut afraid = case(2, Urgency::Today, now);
        afraid.category = Some(Category::Safety);
        let today = case(4, Urgency::Today, now - HOUR);
        let cases = vec![case(1, Urgency::Soon, now - 90 * HOUR), today, afraid, case(3, Urgency::Emergency, now)];
        let queue = queue(cases, &Clocks::default(), now);
        let shown: Vec<i64> = queue.page(0, 20).map(|(_, need)| need.id).collect();
        assert_eq!(shown, [3, 1, 2, 4]);
        assert_eq!(Section::ALL.map(|section| queue.total(section)), [2, 2, 0]);
        assert_eq!((queue.nearest(0, 20), queue.nearest(5, 20), queue.nearest(5, 2)), (0, 0, 1));
    }

    proptest! {
        #[test]
        fn every_case_is_on_exactly_one_page_and_the_totals_are_true(
            facts in proptest::collection::vec((0..4_usize, 0..100_i64), 0..60),
            most in 1..25_usize,
        ) {
            let levels = [Urgency::Routine, Urgency::Soon, Urgency::Today, Urgency::Emergency];
            let now = noon();
            let cases: Vec<Need> =
                (1..).zip(&facts).map(|(id, (level, hours))| case(id, levels[*level], now - hours * HOUR)).collect();
            let queue = queue(cases, &Clocks::default(), now);
            prop_assert_eq!(queue.len(), facts.len());
            prop_assert_eq!(Section::ALL.iter().map(|s| queue.total(*s)).sum::<usize>(), facts.len());
            let mut seen: Vec<i64> = (0..=facts.len()).flat_map(|n| queue.page(n, most).map(|(_, n)| n.id).collect::<Vec<_>>()).collect();
            seen.sort_unstable();
            prop_assert_eq!(seen, (1..=facts.len() as i64).collect::<Vec<_>>());
        }
    }
}
