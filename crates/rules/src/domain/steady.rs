//! What time it is, when the machine's clock may be set wrong. Time goes on by a clock that nobody can set; the wall clock and
//! the platform's are its witnesses. Where they contradict each other by more than a minute, timers are held.

use super::{MINUTE, Time};

/// How far two clocks may be apart and still agree: an answer of the platform takes its time on the way.
const SLACK: Time = MINUTE;
/// How long the platform's word counts.
const WITNESS_FOR: Time = 10 * MINUTE;

/// How the clocks stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Clocks {
    /// They agree.
    Agree,
    /// The wall clock jumped, and the platform says that it is wrong: our own time is right.
    WallIsWrong,
    /// Nobody can say what time it is: timers are held.
    Unclear,
}

impl Clocks {
    /// Whether nothing may be done by the clock.
    #[must_use]
    pub fn holds(self) -> bool {
        self == Clocks::Unclear
    }
}

/// Keeps the time. `mono` is always a moment of a clock that only goes forward, from any beginning.
#[derive(Clone, Copy, Debug)]
pub struct Steady {
    /// What time it was at `mono`.
    anchor: (Time, Time),
    wall_is_off: bool,
    /// What the platform said, and when.
    witness: Option<(Time, Time)>,
}

fn agree(one: Time, other: Time) -> bool {
    one.abs_diff(other) <= SLACK.unsigned_abs()
}

impl Steady {
    /// Begins with the wall clock's time.
    #[must_use]
    pub fn new(wall: Time, mono: Time) -> Steady {
        Steady { anchor: (wall, mono), wall_is_off: false, witness: None }
    }

    /// What time it is.
    #[must_use]
    pub fn now(&self, mono: Time) -> Time {
        self.anchor.0.saturating_add(mono.saturating_sub(self.anchor.1))
    }

    /// What the platform's clock shows by now, if it was heard of lately.
    fn witnessed(&self, mono: Time) -> Option<Time> {
        let (said, at) = self.witness.filter(|(_, at)| mono - at <= WITNESS_FOR)?;
        Some(said + (mono - at))
    }

    /// The platform said what time it is.
    pub fn witness(&mut self, said: Time, mono: Time) {
        self.witness = Some((said, mono));
    }

    /// Looks at the wall clock: small steps are followed, and a jump only where the platform confirms it, as after a machine
    /// slept or a wrong clock was put right.
    pub fn look(&mut self, wall: Time, mono: Time) {
        let confirmed = self.witnessed(mono).is_some_and(|said| agree(said, wall));
        self.wall_is_off = !agree(wall, self.now(mono)) && !confirmed;
        if !self.wall_is_off {
            self.anchor = (wall, mono);
        }
    }

    /// How the clocks stand to each other.
    #[must_use]
    pub fn clocks(&self, mono: Time) -> Clocks {
        let now = self.now(mono);
        match (self.wall_is_off, self.witnessed(mono).map(|said| agree(said, now))) {
            (_, Some(false)) | (true, None) => Clocks::Unclear,
            (true, Some(true)) => Clocks::WallIsWrong,
            (false, _) => Clocks::Agree,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{DAY, HOUR, SECOND};

    const START: Time = 1_773_396_000_000;

    #[test]
    fn a_jump_by_four_hundred_days_for_ten_seconds_moves_nothing() {
        let mut steady = Steady::new(START, 0);
        steady.look(START + SECOND + 400 * DAY, SECOND);
        assert_eq!(steady.now(SECOND), START + SECOND);
        assert!(steady.clocks(SECOND).holds());
        steady.look(START + 11 * SECOND, 11 * SECOND);
        assert_eq!((steady.now(11 * SECOND), steady.clocks(11 * SECOND)), (START + 11 * SECOND, Clocks::Agree));
    }

    #[test]
    fn the_platform_decides_who_is_right() {
        // The wall clock jumps and the platform does not.
        let mut steady = Steady::new(START, 0);
        steady.witness(START + HOUR, HOUR);
        steady.look(START - DAY, HOUR);
        assert_eq!((steady.now(HOUR), steady.clocks(HOUR)), (START + HOUR, Clocks::WallIsWrong));
        // The machine slept: its steady clock stood still, and both others went on.
        let mut steady = Steady::new(START, 0);
        steady.look(START + DAY, SECOND);
        assert!(steady.clocks(SECOND).holds());
        steady.witness(START + DAY + SECOND, 2 * SECOND);
        steady.look(START + DAY + SECOND, 2 * SECOND);
        assert_eq!((steady.now(2 * SECOND), steady.clocks(2 * SECOND)), (START + DAY + SECOND, Clocks::Agree));
    }

    #[test]
    fn a_clock_that_was_wrong_from_the_start_holds_everything_until_it_is_put_right() {
        let mut steady = Steady::new(START + 400 * DAY, 0);
        steady.witness(START, 0);
        assert!(steady.clocks(0).holds());
        steady.look(START + MINUTE, MINUTE);
        assert_eq!((steady.now(MINUTE), steady.clocks(MINUTE)), (START + MINUTE, Clocks::Agree));
    }

    #[test]
    fn a_clock_that_is_nudged_is_followed_and_an_old_witness_is_not_asked() {
        let mut steady = Steady::new(START, 0);
        for step in 1..=100 {
            steady.look(START + step * 2 * SECOND, step * SECOND);
        }
        assert_eq!(steady.now(100 * SECOND), START + 200 * SECOND);
        steady.witness(START, 0);
        assert_eq!(steady.clocks(100 * SECOND + WITNESS_FOR), Clocks::Agree);
    }
}
