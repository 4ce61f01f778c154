//! Who is on shift: the people whom a case may ping.

use super::{Time, flag};
use serde::{Deserialize, Serialize};

/// How somebody with a role stands at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Duty {
    /// At work.
    On,
    /// Not at work.
    Off,
    /// Never said: as if at work, but for the quiet hours.
    Unsaid,
}

/// What is known of somebody's shifts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Shift {
    /// The person.
    pub person_id: i64,
    /// Whether they are on shift, as they last said.
    pub state: Duty,
    /// Since when.
    pub since: Time,
    /// The first moment of their holiday, if one is set.
    pub away_from: Option<Time>,
    /// The end of it.
    pub away_to: Option<Time>,
    /// Who stands in for them meanwhile.
    pub cover_id: Option<i64>,
    /// Whether they want no council digest.
    #[serde(with = "flag")]
    pub no_digest: bool,
}

impl Shift {
    /// Somebody who never said.
    #[must_use]
    pub fn unsaid(person_id: i64) -> Shift {
        Shift {
            person_id,
            state: Duty::Unsaid,
            since: 0,
            away_from: None,
            away_to: None,
            cover_id: None,
            no_digest: false,
        }
    }

    /// Whether they are on holiday.
    #[must_use]
    pub fn is_away(&self, at: Time) -> bool {
        matches!((self.away_from, self.away_to), (Some(from), Some(to)) if from <= at && at < to)
    }

    /// Whether they may be written to first about their work, short of danger.
    #[must_use]
    pub fn may_be_pinged(&self, at: Time) -> bool {
        self.state != Duty::Off && !self.is_away(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nobody_is_pinged_off_shift_or_on_holiday() {
        let mut shift = Shift::unsaid(1);
        assert!(shift.may_be_pinged(5));
        shift.state = Duty::Off;
        assert!(!shift.may_be_pinged(5));
        shift.state = Duty::On;
        (shift.away_from, shift.away_to) = (Some(10), Some(20));
        assert!(shift.may_be_pinged(9));
        assert!(!shift.may_be_pinged(10));
        assert!(!shift.may_be_pinged(19));
        assert!(shift.may_be_pinged(20));
    }
}
