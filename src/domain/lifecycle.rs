//! The life of a need: its states, and the only steps between them.

use serde::{Deserialize, Serialize};

/// Where a need is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Said, but not clear yet: nobody but the asker knows of it.
    Draft,
    /// For somebody else, whose yes is still missing.
    AwaitingConsent,
    /// Hidden after a report, until a coordinator has looked.
    Held,
    /// On its street's card, looking for helpers.
    Open,
    /// Kept from the street, on its way to the coordinators.
    Private,
    /// All the helpers that it wants have said yes.
    Claimed,
    /// The helpers say that it is done; the asker has not said so yet.
    DoneUnconfirmed,
    /// With the coordinators, taken by none of them; a neighbour may still help.
    Forwarded,
    /// Taken by a named coordinator.
    Accepted,
    /// Help came.
    Met,
    /// The asker was told where to turn.
    Signposted,
    /// Closed without help, with a reason.
    UnmetClosed,
    /// Taken back by the asker.
    Withdrawn,
    /// Ran out of time after the asker was asked.
    Expired,
}

impl State {
    /// The word of `locales/` for where a need is.
    #[must_use]
    pub fn standing(self) -> &'static str {
        match self {
            State::Draft => "draft",
            State::AwaitingConsent => "awaiting",
            State::Held => "held",
            State::Open => "open",
            State::Private | State::Forwarded => "waiting",
            State::Claimed => "claimed",
            State::DoneUnconfirmed => "done",
            State::Accepted => "accepted",
            State::Met => "met",
            State::Signposted => "signposted",
            State::UnmetClosed => "unmet",
            State::Withdrawn => "withdrawn",
            State::Expired => "expired",
        }
    }

    /// Every state.
    pub const ALL: [State; 14] = [
        State::Draft,
        State::AwaitingConsent,
        State::Held,
        State::Open,
        State::Private,
        State::Claimed,
        State::DoneUnconfirmed,
        State::Forwarded,
        State::Accepted,
        State::Met,
        State::Signposted,
        State::UnmetClosed,
        State::Withdrawn,
        State::Expired,
    ];

    /// Whether the need is over (it may still be reopened for a while).
    #[must_use]
    pub fn is_closed(self) -> bool {
        matches!(self, State::Met | State::Signposted | State::UnmetClosed | State::Withdrawn | State::Expired)
    }

    /// Whether a neighbour may step in.
    #[must_use]
    pub fn takes_helpers(self) -> bool {
        matches!(self, State::Open | State::Forwarded)
    }
}

/// What can happen to a need.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// It is for somebody else, who must agree first.
    AskConsent,
    /// Somebody reported it.
    Hold,
    /// A coordinator looked, and it may go on.
    Restore,
    /// It became clear, and the street may see it.
    Publish,
    /// It became clear, and the street must not see it.
    KeepPrivate,
    /// The last helper that it wanted said yes.
    Fill,
    /// A helper's place is free again.
    Free,
    /// The last helper still at it says that it is done.
    Done,
    /// The asker says that help came, or stayed silent for two days after being asked.
    Confirm,
    /// The asker says that it is not done: find someone else.
    NotDone,
    /// The asker says that the helper is still at it.
    StillGoing,
    /// The asker says that it is sorted.
    Sorted,
    /// The clock or a coordinator hands it to the coordinators.
    Forward,
    /// A coordinator takes it.
    Accept,
    /// The coordinator who took it gives it back.
    GiveBack,
    /// A coordinator asks the neighbouring streets.
    AskStreets,
    /// A coordinator tells the asker where to turn.
    Signpost,
    /// A coordinator closes it with a reason.
    CloseUnmet,
    /// The asker takes it back.
    Withdraw,
    /// Nobody answered the question whether it is still needed.
    Expire,
    /// Somebody opens it again.
    Reopen,
}

impl Step {
    /// Every step.
    pub const ALL: [Step; 21] = [
        Step::AskConsent,
        Step::Hold,
        Step::Restore,
        Step::Publish,
        Step::KeepPrivate,
        Step::Fill,
        Step::Free,
        Step::Done,
        Step::Confirm,
        Step::NotDone,
        Step::StillGoing,
        Step::Sorted,
        Step::Forward,
        Step::Accept,
        Step::GiveBack,
        Step::AskStreets,
        Step::Signpost,
        Step::CloseUnmet,
        Step::Withdraw,
        Step::Expire,
        Step::Reopen,
    ];
}

/// The step does not exist from that state. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no step {step:?} from {from:?}")]
pub struct Illegal {
    /// Where the need is.
    pub from: State,
    /// What was asked of it.
    pub step: Step,
}

/// Where a step leads, or nothing when there is no such step. `known` says whether the coordinators have the need
/// already: then a place that falls free leads back to them too.
pub(super) fn after(from: State, step: Step, known: bool) -> Option<State> {
    use State as S;
    let looking = if known { S::Forwarded } else { S::Open };
    Some(match (from, step) {
        (S::Draft, Step::AskConsent) => S::AwaitingConsent,
        (S::Draft | S::AwaitingConsent, Step::Publish) => S::Open,
        (S::Draft | S::AwaitingConsent, Step::KeepPrivate) => S::Private,
        (S::Draft | S::AwaitingConsent, Step::Hold | Step::Signpost | Step::CloseUnmet) => return None,
        (S::Held, Step::Hold) => return None,
        (_, Step::Hold) if !from.is_closed() => S::Held,
        // To where it was; `Need::step` knows.
        (S::Held, Step::Restore) => looking,
        (S::Held, Step::Sorted) => S::Met,
        (S::Held, Step::Free) => S::Held,
        (S::Open | S::Forwarded, Step::Fill) => S::Claimed,
        (S::Claimed, Step::Free) | (S::DoneUnconfirmed, Step::NotDone) => looking,
        (S::Open | S::Forwarded | S::Accepted, Step::Free) => from,
        (S::Claimed | S::Open | S::Forwarded | S::Accepted, Step::Done) => S::DoneUnconfirmed,
        (S::DoneUnconfirmed, Step::Confirm) => S::Met,
        (S::DoneUnconfirmed, Step::StillGoing) => S::Claimed,
        (S::Open | S::Claimed | S::DoneUnconfirmed | S::Private | S::Forwarded | S::Accepted, Step::Sorted) => S::Met,
        (S::Open | S::Private, Step::Forward) => S::Forwarded,
        (S::Forwarded, Step::Accept) => S::Accepted,
        (S::Accepted, Step::GiveBack) => S::Forwarded,
        (S::Forwarded | S::Accepted, Step::AskStreets) => S::Open,
        (_, Step::Signpost | Step::CloseUnmet) if !from.is_closed() => match step {
            Step::Signpost => S::Signposted,
            _ => S::UnmetClosed,
        },
        (_, Step::Withdraw) if !from.is_closed() => S::Withdrawn,
        (S::Draft | S::AwaitingConsent | S::Open | S::Forwarded, Step::Expire) => S::Expired,
        (_, Step::Reopen) if from.is_closed() => S::Open,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn from_every_state_exactly_the_steps_of_the_table_exist() {
        use State as S;
        use Step as T;
        let live = [T::Signpost, T::CloseUnmet, T::Withdraw, T::Hold];
        let drafts = [S::Draft, S::AwaitingConsent];
        let table: [(S, &[T]); 14] = [
            (S::Draft, &[T::AskConsent, T::Publish, T::KeepPrivate, T::Withdraw, T::Expire]),
            (S::AwaitingConsent, &[T::Publish, T::KeepPrivate, T::Withdraw, T::Expire]),
            (S::Held, &[T::Restore, T::Sorted, T::Free]),
            (S::Open, &[T::Fill, T::Free, T::Done, T::Sorted, T::Forward, T::Expire]),
            (S::Private, &[T::Sorted, T::Forward]),
            (S::Claimed, &[T::Free, T::Done, T::Sorted]),
            (S::DoneUnconfirmed, &[T::Confirm, T::NotDone, T::StillGoing, T::Sorted]),
            (S::Forwarded, &[T::Fill, T::Free, T::Done, T::Sorted, T::Accept, T::AskStreets, T::Expire]),
            (S::Accepted, &[T::Free, T::Done, T::Sorted, T::GiveBack, T::AskStreets]),
            (S::Met, &[T::Reopen]),
            (S::Signposted, &[T::Reopen]),
            (S::UnmetClosed, &[T::Reopen]),
            (S::Withdrawn, &[T::Reopen]),
            (S::Expired, &[T::Reopen]),
        ];
        for (from, steps) in table {
            for step in Step::ALL {
                let held = from == S::Held && step == T::Hold;
                let lives = live.contains(&step) && !from.is_closed() && !drafts.contains(&from) && !held;
                let expected = steps.contains(&step) || lives;
                assert_eq!(after(from, step, false).is_some(), expected, "{from:?} {step:?}");
            }
        }
    }
}
