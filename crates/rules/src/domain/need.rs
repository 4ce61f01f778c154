//! A need, the one way in which its state changes, and the claims on it.

use super::category::{Category, Privacy};
pub use super::claim::{Claim, ClaimState, MOST_CLAIMS, MOST_TODAY};
pub use super::closing::CloseReason;
use super::code::Code;
pub use super::consent::{Behalf, Consent, HearBy};
use super::lifecycle::after;
pub use super::lifecycle::{Illegal, Standing, State, Step};
pub use super::look::Look;
use super::source::Source;
pub use super::urgency::Urgency;
use super::{Time, flag};
use serde::{Deserialize, Serialize};

/// One request for help.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Need {
    /// Our number for it; never used again.
    pub id: i64,
    /// The public reference.
    pub code: Code,
    /// The street that it belongs to.
    pub chat_id: i64,
    /// Who asked.
    pub person_id: i64,
    /// What kind of help; unknown while it is a draft.
    pub category: Option<Category>,
    /// How soon.
    pub urgency: Urgency,
    /// The words, after the scan for private details.
    pub words: String,
    /// How many helpers it wants, at least 1.
    pub slots: i64,
    /// Whether it was asked in private, so that the card says "a neighbour".
    #[serde(with = "flag")]
    pub unnamed: bool,
    /// Whether the asker agreed that coordinators read the words: not asked, no, yes.
    pub consent: Consent,
    /// When it must be done by, if the words say so.
    pub need_by: Option<Time>,
    /// Where the words came from, unique: an edit or a second delivery of the same message is the same need.
    pub source: Source,
    state: State,
    /// Counts every change, so that an old button is known as old.
    pub version: i64,
    /// When it was said.
    pub created_at: Time,
    /// When it was last opened to the street, or sent its private way.
    pub opened_at: Option<Time>,
    /// When the street was asked once more.
    pub nudged_at: Option<Time>,
    /// When the coordinators were first told.
    pub forwarded_at: Option<Time>,
    /// When the coordinators were last told of an emergency.
    pub alerted_at: Option<Time>,
    /// The coordinator who has it.
    pub owner_id: Option<i64>,
    /// When the last helper said yes.
    pub claimed_at: Option<Time>,
    /// When the helper was asked whether it still works.
    pub half_asked_at: Option<Time>,
    /// When the helper said that it is done.
    pub done_at: Option<Time>,
    /// When the asker was asked whether it is still needed (or, if signposted, whether that worked).
    pub asked_at: Option<Time>,
    /// When it closed.
    pub closed_at: Option<Time>,
    /// Why it closed unmet.
    pub closed_for: Option<CloseReason>,
    /// Whether neighbouring streets were asked.
    #[serde(with = "flag")]
    pub wide: bool,
    /// Whether it is known for which street it is: false while its asker, who is in several, has not said.
    #[serde(with = "flag")]
    pub placed: bool,
    /// How often it was opened again.
    pub reopened: i64,
    /// Whether its asker has seen its card before the street does.
    pub look: Look,
    /// Whether it is for somebody else, and what they said to it.
    pub behalf: Behalf,
    /// How the person whom it is for hears of it.
    pub hear_by: HearBy,
    /// The language that a helper should speak, as a code such as `pl`; empty for any.
    pub language: String,
    /// What a helper may spend, in pence.
    pub budget: Option<i64>,
    /// What the helper spent, in pence.
    pub spent: Option<i64>,
    /// When people with fitting offers were asked.
    pub matched_at: Option<Time>,
    /// When it last came to another state.
    pub moved_at: Time,
    /// When the coordinators were reminded of it.
    pub reminded_at: Option<Time>,
    /// Where it was before somebody reported it.
    pub held_from: Option<State>,
    /// The older need that it may be the same as, until the asker has said.
    pub twin_of: Option<i64>,
    /// The partner organisation that it was sent to or that has it.
    pub partner_id: Option<i64>,
    /// The partner organisation that may read the words, by the asker's yes to that one.
    pub shared_with: Option<i64>,
    /// The need that it is the same as, once a coordinator has said so.
    pub merged_into: Option<i64>,
    /// When a clock next looks at it; computed by [`super::clock`].
    pub due_at: Option<Time>,
}

/// What is needed to begin a need.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Our number for it.
    pub id: i64,
    /// The street.
    pub chat_id: i64,
    /// Who asked.
    pub person_id: i64,
    /// Whether it was asked in private.
    pub unnamed: bool,
    /// The message that it came from.
    pub source: Source,
    /// When.
    pub at: Time,
}

#[cfg(test)]
impl Asked {
    pub(crate) fn first(at: Time) -> Asked {
        Asked { id: 1, chat_id: 1, person_id: 1, unnamed: false, source: Source::answer_to(0, 0), at }
    }
}

impl Need {
    /// A new draft, with nothing understood yet.
    #[must_use]
    pub fn draft(asked: Asked, words: String) -> Need {
        Need {
            id: asked.id,
            code: Code::of(asked.id),
            chat_id: asked.chat_id,
            person_id: asked.person_id,
            category: None,
            urgency: Urgency::Soon,
            words,
            slots: 1,
            unnamed: asked.unnamed,
            consent: Consent::Unasked,
            need_by: None,
            source: asked.source,
            state: State::Draft,
            version: 0,
            created_at: asked.at,
            opened_at: None,
            nudged_at: None,
            forwarded_at: None,
            alerted_at: None,
            owner_id: None,
            claimed_at: None,
            half_asked_at: None,
            done_at: None,
            asked_at: None,
            closed_at: None,
            closed_for: None,
            wide: false,
            placed: true,
            reopened: 0,
            look: Look::Free,
            behalf: Behalf::Own,
            hear_by: HearBy::Here,
            language: String::new(),
            budget: None,
            spent: None,
            matched_at: None,
            moved_at: asked.at,
            reminded_at: None,
            held_from: None,
            twin_of: None,
            partner_id: None,
            shared_with: None,
            merged_into: None,
            due_at: None,
        }
    }

    /// Where it is in its life.
    #[must_use]
    pub fn state(&self) -> State {
        self.state
    }

    /// Takes a step, with the moments that belong to it. The only way in which a state changes.
    ///
    /// # Errors
    /// [`Illegal`] when there is no such step from here; then nothing changed.
    pub fn step(&mut self, step: Step, at: Time) -> Result<State, Illegal> {
        let to = self.leads_to(step)?;
        self.held_from = self.before_hold(step);
        self.state = to;
        self.version += 1;
        self.moved_at = at;
        self.reminded_at = None;
        if matches!(step, Step::Free | Step::NotDone) {
            // The next people with fitting offers are asked, as soon as a neighbour may help.
            self.matched_at = None;
        }
        match step {
            Step::Publish | Step::KeepPrivate => self.opened_at = Some(at),
            Step::AskStreets => self.wait_again(at),
            Step::Reopen => {
                self.reopened += 1;
                self.wait_again(at);
            }
            Step::Fill | Step::StillGoing => {
                self.claimed_at = Some(at);
                self.half_asked_at = None;
            }
            Step::Done => self.done_at = Some(at),
            Step::Forward => {
                self.forwarded_at = Some(at);
                self.alerted_at = Some(at);
            }
            Step::GiveBack | Step::PartnerReturn | Step::NotDone => self.alerted_at = Some(at),
            _ => {}
        }
        if matches!(to, State::Open | State::Private | State::Forwarded) {
            // It waits again: whoever had it has it no more.
            (self.owner_id, self.partner_id, self.shared_with) = (None, None, None);
        }
        if step != Step::Forward {
            // Somebody moved it: the question whether it is still needed has lost its point, and is asked anew later.
            self.asked_at = None;
        }
        if to.is_closed() {
            self.closed_at = Some(at);
            self.asked_at = None;
        }
        Ok(to)
    }

    /// Where a step leads from here.
    fn leads_to(&self, step: Step) -> Result<State, Illegal> {
        let from = self.state;
        let mut to = after(from, step, self.forwarded_at.is_some()).ok_or(Illegal { from, step })?;
        if let (Step::Restore, Some(before)) = (step, self.held_from) {
            to = before;
        }
        if step == Step::StillGoing && self.partner_id.is_some() {
            // The partner organisation is still at it, not a neighbour.
            to = State::Accepted;
        }
        if to == State::Open && !self.is_listed() {
            // What the street must not see goes its private way again, and is never offered to other streets.
            to = match step {
                Step::Reopen | Step::Restore => State::Private,
                _ => return Err(Illegal { from, step }),
            };
        }
        if to == State::Open && self.look.is_open() {
            // Nobody sees a card before its asker has.
            return Err(Illegal { from, step });
        }
        Ok(to)
    }

    /// Where it comes back to after a look, when this step is taken.
    fn before_hold(&self, step: Step) -> Option<State> {
        match (step, self.held_from) {
            (Step::Hold, _) => Some(self.state),
            // Its helper went while it was looked at: it comes back without one.
            (Step::Free, Some(State::Claimed | State::DoneUnconfirmed)) if self.forwarded_at.is_some() => {
                Some(State::Forwarded)
            }
            (Step::Free, Some(State::Claimed | State::DoneUnconfirmed)) => Some(State::Open),
            (Step::Free, before) => before,
            _ => None,
        }
    }

    /// The helper says that they are still on it: their clock starts again.
    ///
    /// # Errors
    /// [`Illegal`] when the need is not claimed.
    pub fn still_on_it(&mut self, at: Time) -> Result<(), Illegal> {
        if self.state != State::Claimed {
            return Err(Illegal { from: self.state, step: Step::StillGoing });
        }
        self.claimed_at = Some(at);
        self.half_asked_at = None;
        self.version += 1;
        Ok(())
    }

    /// Starts the clocks of an open need again.
    fn wait_again(&mut self, at: Time) {
        self.opened_at = Some(at);
        self.nudged_at = None;
        self.forwarded_at = None;
        self.alerted_at = None;
        self.owner_id = None;
        self.asked_at = None;
        self.matched_at = None;
        self.reminded_at = None;
        self.closed_at = None;
        self.closed_for = None;
        self.merged_into = None;
    }

    /// The message in its street by which it was asked, so that an answer there can point to it.
    #[must_use]
    pub fn asked_by_message(&self) -> Option<String> {
        self.source.message_in_group().filter(|_| !self.unnamed).map(str::to_owned)
    }

    /// The same need, on its street's card.
    pub(super) fn opened(&self) -> Need {
        Need { state: State::Open, ..self.clone() }
    }

    /// Whether the street may see its words: never when the category keeps details or the whole need private.
    #[must_use]
    pub fn words_are_public(&self) -> bool {
        self.category.is_some_and(|c| c.privacy() == Privacy::Open)
            && self.urgency != Urgency::Emergency
            && !self.behalf.is_waiting()
    }

    /// Whether somebody may be in danger: coordinators act on it at once, without the asker's yes.
    #[must_use]
    pub fn is_danger(&self) -> bool {
        self.category == Some(Category::Safety) || self.urgency == Urgency::Emergency
    }

    /// Whether a coordinator's last word must reach the asker before it ends without help: always in danger; else unless that
    /// the asker cannot be reached, or must not be helped, is why it ends.
    #[must_use]
    pub fn ends_when_heard(&self, reason: CloseReason) -> bool {
        self.is_danger() || !matches!(reason, CloseReason::NoReply | CloseReason::Unsafe)
    }

    /// Whether the street may see it at all.
    #[must_use]
    pub fn is_listed(&self) -> bool {
        self.category.is_some_and(|c| c.privacy() != Privacy::Private)
            && self.urgency != Urgency::Emergency
            && !self.behalf.is_waiting()
    }
}

/// How long a closed need can be opened again.
pub const REOPEN_FOR: Time = 14 * super::DAY;

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn need(category: Category) -> Need {
        let asked = Asked::first(0);
        let mut need = Need::draft(asked, "words".into());
        need.category = Some(category);
        need
    }

    fn any_step() -> impl Strategy<Value = Step> {
        proptest::sample::select(Step::ALL.to_vec())
    }

    proptest! {
        #[test]
        fn a_refused_step_changes_nothing(steps in proptest::collection::vec(any_step(), 0..40)) {
            let mut need = need(Category::Shopping);
            for (at, step) in (1..).zip(steps) {
                let before = need.clone();
                match need.step(step, at) {
                    Ok(to) => {
                        prop_assert_eq!(to, need.state());
                        prop_assert_eq!(need.version, before.version + 1);
                    }
                    Err(illegal) => {
                        prop_assert_eq!(illegal.from, before.state());
                        prop_assert_eq!(&need, &before);
                    }
                }
                prop_assert_eq!(need.state().is_closed(), need.closed_at.is_some());
            }
        }

        #[test]
        fn a_private_need_never_reaches_the_street(steps in proptest::collection::vec(any_step(), 0..40)) {
            let mut need = need(Category::MoneyAdvice);
            prop_assert!(need.step(Step::Publish, 1).is_err());
            for (at, step) in (2..).zip(steps) {
                let _ = need.step(step, at);
                prop_assert_ne!(need.state(), State::Open, "{:?}", step);
            }
        }
    }
}
