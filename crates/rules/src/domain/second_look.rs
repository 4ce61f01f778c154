//! When it is time to erase what need not be kept. What is erased does not come back, so one look at a clock is not enough
//! when it shows much later than the look before: then a second one, a day later, decides.

use super::{DAY, HOUR, Time};

/// How far apart two looks may be without a doubt: a night's pause is none.
const WITHOUT_DOUBT: Time = DAY + 12 * HOUR;

/// What is remembered of the looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Looks {
    /// The last moment that was believed.
    pub believed: Option<Time>,
    /// A moment that is not believed yet.
    pub doubted: Option<Time>,
}

impl Looks {
    /// Looks at the clock: whether it may be believed, and what is to be remembered.
    #[must_use]
    pub fn look(self, now: Time) -> (bool, Looks) {
        let near = self.believed.is_some_and(|at| now >= at && now - at <= WITHOUT_DOUBT);
        let again = self.doubted.is_some_and(|at| now - at >= DAY);
        if near || again {
            return (true, Looks { believed: Some(now), doubted: None });
        }
        let first = self.doubted.filter(|at| *at <= now).unwrap_or(now);
        (false, Looks { doubted: Some(first), ..self })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::MINUTE;

    fn believed(looks: &mut Looks, now: Time) -> bool {
        let (yes, next) = looks.look(now);
        *looks = next;
        yes
    }

    #[test]
    fn a_jump_for_ten_seconds_erases_nothing_and_a_long_pause_waits_a_day() {
        let mut looks = Looks::default();
        assert!(!believed(&mut looks, 0), "nobody looked before");
        assert!(believed(&mut looks, DAY));
        assert!(!believed(&mut looks, 401 * DAY));
        assert!(believed(&mut looks, DAY + 10 * MINUTE), "the clock is right again");
        assert!(!believed(&mut looks, 40 * DAY), "after a long pause");
        assert!(!believed(&mut looks, 41 * DAY - MINUTE));
        assert!(believed(&mut looks, 41 * DAY));
        assert!(believed(&mut looks, 42 * DAY));
    }

    #[test]
    fn a_clock_that_was_put_back_is_looked_at_anew() {
        let mut looks = Looks { believed: Some(400 * DAY), doubted: None };
        assert!(!believed(&mut looks, DAY));
        assert!(believed(&mut looks, 2 * DAY));
    }
}
