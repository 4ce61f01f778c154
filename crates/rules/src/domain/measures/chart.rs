//! Measures as the data of a picture, and of the words that say the same.

use super::first_response;
use crate::domain::clock::Clocks;
use crate::domain::facts::{Facts, NeedFact};
use crate::domain::need::Urgency;
use crate::domain::period::Period;
use crate::domain::{MINUTE, Time};
use serde::{Deserialize, Serialize};

/// The data of a picture.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChartData {
    /// Each week: its name, needs opened, and how many of them a person answered.
    pub weeks: Vec<(String, i64, i64)>,
    /// Each ward over all these weeks: its name, needs opened, and how many of them a person answered.
    pub wards: Vec<(String, i64, i64)>,
    /// Each urgency over all these weeks: minutes within which half had an answer, and minutes within which all should.
    pub waiting: Vec<(Urgency, Option<i64>, i64)>,
}

/// What the picture shows, for who cannot see it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alt {
    /// Over how many weeks.
    pub weeks: i64,
    /// Needs opened.
    pub needs: i64,
    /// Those that a person answered.
    pub answered: i64,
    /// The ward with the most needs, and how many.
    pub busiest: Option<(String, i64)>,
    /// Wards that had needs of which none was answered.
    pub waiting: Vec<String>,
    /// Urgencies of which half waited longer than all should.
    pub late: Vec<Urgency>,
}

fn opened_and_answered<'a>(needs: impl Iterator<Item = &'a NeedFact>) -> (i64, i64) {
    needs.fold((0, 0), |(all, answered), need| (all + 1, answered + i64::from(need.answered_at.is_some())))
}

/// The data of a picture of some weeks. What was erased is not in it: nobody knows any more whether it was answered.
#[must_use]
pub fn chart(facts: &Facts, weeks: &[Period], clocks: &Clocks) -> ChartData {
    let within = |need: &&NeedFact| weeks.iter().any(|week| need.opened_in(week.start(), week.end()));
    let all: Vec<&NeedFact> = facts.needs.iter().filter(within).collect();
    let week = |week: &Period| {
        let mine = all.iter().copied().filter(|need| need.opened_in(week.start(), week.end()));
        let (opened, answered) = opened_and_answered(mine);
        (week.label(), opened, answered)
    };
    let ward = |name: &String| {
        let (opened, answered) = opened_and_answered(all.iter().copied().filter(|need| need.ward == *name));
        (name.clone(), opened, answered)
    };
    let minutes = |time: Time| time / MINUTE;
    let wait = |urgency: Urgency| {
        let median = first_response(&all, urgency).map(|spread| minutes(spread.median));
        (urgency, median, minutes(clocks.answer_within(urgency)))
    };
    ChartData {
        weeks: weeks.iter().map(week).collect(),
        wards: facts.wards.iter().map(|fact| ward(&fact.name)).collect(),
        waiting: [Urgency::Emergency, Urgency::Today, Urgency::Soon, Urgency::Routine].map(wait).into(),
    }
}

impl ChartData {
    /// What it shows, for who cannot see it.
    #[must_use]
    pub fn alt(&self) -> Alt {
        let busiest = self.wards.iter().max_by_key(|(_, needs, _)| *needs).filter(|(_, needs, _)| *needs > 0);
        let unheard = self.wards.iter().filter(|(_, needs, answered)| *needs > 0 && *answered == 0);
        let late = self.waiting.iter().filter(|(_, median, target)| median.is_some_and(|median| median > *target));
        Alt {
            weeks: i64::try_from(self.weeks.len()).unwrap_or(i64::MAX),
            needs: self.weeks.iter().map(|(_, needs, _)| needs).sum(),
            answered: self.weeks.iter().map(|(_, _, answered)| answered).sum(),
            busiest: busiest.map(|(name, needs, _)| (name.clone(), *needs)),
            waiting: unheard.map(|(name, ..)| name.clone()).collect(),
            late: late.map(|(urgency, ..)| *urgency).collect(),
        }
    }
}
