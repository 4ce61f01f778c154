//! Who has a need: exactly one, at every moment, computed from where it is.

use super::Time;
use super::need::{Illegal, Need, State, Step};

/// Who has a need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Owner {
    /// Its asker: it is not shown yet.
    Asker,
    /// Its street.
    Street,
    /// Whoever is on duty at the desk.
    Duty,
    /// A coordinator.
    Coordinator(i64),
    /// A partner organisation.
    Partner(i64),
    /// Nobody any more: it is over.
    Nobody,
}

impl Need {
    /// Who has it now.
    #[must_use]
    pub fn owner(&self) -> Owner {
        match self.state() {
            State::Draft | State::AwaitingConsent => Owner::Asker,
            State::Open | State::Claimed | State::DoneUnconfirmed => Owner::Street,
            State::Private | State::Forwarded | State::Held => Owner::Duty,
            State::Referred => self.partner_id.map_or(Owner::Duty, Owner::Partner),
            State::Accepted => match (self.partner_id, self.owner_id) {
                (Some(partner), _) => Owner::Partner(partner),
                (None, Some(coordinator)) => Owner::Coordinator(coordinator),
                (None, None) => Owner::Duty,
            },
            closed => {
                debug_assert!(closed.is_closed(), "every live state has an owner");
                Owner::Nobody
            }
        }
    }

    /// A coordinator takes it.
    ///
    /// # Errors
    /// [`Illegal`] when it does not wait for one; then nothing changed.
    pub fn taken_by(&mut self, coordinator: i64, at: Time) -> Result<State, Illegal> {
        let to = self.step(Step::Accept, at)?;
        self.owner_id = Some(coordinator);
        Ok(to)
    }

    /// It is sent to a partner organisation. An earlier yes to another one does not count for this one.
    ///
    /// # Errors
    /// [`Illegal`] when it cannot be sent from here; then nothing changed.
    pub fn referred_to(&mut self, partner: i64, at: Time) -> Result<State, Illegal> {
        let to = self.step(Step::Refer, at)?;
        (self.owner_id, self.partner_id, self.shared_with) = (None, Some(partner), None);
        Ok(to)
    }

    /// The steps that somebody at the desk can take now.
    #[must_use]
    pub fn legal(&self) -> Vec<Step> {
        let mut steps = super::lifecycle::legal(self.state(), self.forwarded_at.is_some());
        // The rules of one need can say no where the table says yes: what is private goes to no street.
        steps.retain(|step| self.clone().step(*step, self.moved_at).is_ok());
        steps.retain(|step| *step != Step::PartnerReturn || self.partner_id.is_some());
        steps
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::category::Category;
    use crate::domain::need::Asked;
    use proptest::prelude::*;

    fn need() -> Need {
        let asked = Asked::first(0);
        let mut need = Need::draft(asked, "words".into());
        need.category = Some(Category::Shopping);
        need
    }

    /// A step as the deeds take it: whoever takes or gets a need is named with the step.
    fn take(need: &mut Need, step: Step, at: Time) -> bool {
        match step {
            Step::Accept => need.taken_by(7, at).is_ok(),
            Step::Refer => need.referred_to(9, at).is_ok(),
            step => need.step(step, at).is_ok(),
        }
    }

    proptest! {
        #[test]
        fn a_need_always_has_one_owner_that_fits_where_it_is(
            steps in proptest::collection::vec(proptest::sample::select(Step::ALL.to_vec()), 0..80),
        ) {
            let mut need = need();
            for (at, step) in (1..).zip(steps) {
                let _ = take(&mut need, step, at);
                let (state, owner) = (need.state(), need.owner());
                let fits = match owner {
                    Owner::Asker => matches!(state, State::Draft | State::AwaitingConsent),
                    Owner::Street => matches!(state, State::Open | State::Claimed | State::DoneUnconfirmed),
                    Owner::Duty => matches!(state, State::Private | State::Forwarded | State::Held),
                    Owner::Coordinator(who) => state == State::Accepted && who == 7,
                    Owner::Partner(who) => matches!(state, State::Referred | State::Accepted) && who == 9,
                    Owner::Nobody => state.is_closed(),
                };
                prop_assert!(fits, "{:?} in {:?} after {:?}", owner, state, step);
                prop_assert!(need.shared_with.is_none(), "no yes comes from nowhere");
            }
        }

        #[test]
        fn every_step_that_is_offered_can_be_taken(
            steps in proptest::collection::vec(proptest::sample::select(Step::ALL.to_vec()), 0..40),
        ) {
            let mut need = need();
            for (at, step) in (1..).zip(steps) {
                let _ = take(&mut need, step, at);
                for offered in need.legal() {
                    prop_assert!(take(&mut need.clone(), offered, at + 1), "{:?} from {:?}", offered, need.state());
                }
            }
        }
    }

    #[test]
    fn a_yes_to_one_partner_is_no_yes_to_the_next() {
        let mut need = need();
        for step in [Step::Publish, Step::Forward] {
            need.step(step, 1).expect("it goes to the desk");
        }
        need.referred_to(9, 2).expect("it can be sent on");
        need.shared_with = Some(9);
        need.step(Step::PartnerReturn, 3).expect("it comes back");
        assert_eq!((need.partner_id, need.shared_with), (None, None));
        need.referred_to(10, 4).expect("it can be sent to another");
        assert_eq!((need.owner(), need.shared_with), (Owner::Partner(10), None));
    }
}
