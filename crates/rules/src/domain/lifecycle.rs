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
    /// Sent to a partner organisation, which has not answered yet.
    Referred,
    /// Taken by a named coordinator, or by a partner organisation.
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
    /// The same as another need, which goes on.
    Merged,
}

/// Where a need stands for who reads of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It waits for its asker's answer.
    Draft,
    /// It waits for the yes of the person whom it is for.
    Awaiting,
    /// A coordinator is looking at it.
    Held,
    /// Whoever can may help.
    Open,
    /// It is with the coordinators.
    Waiting,
    /// Somebody helps.
    Claimed,
    /// The reader helps.
    Helping,
    /// The reader helped.
    Helped,
    /// The helper says that it is done.
    Done,
    /// A partner organisation was asked.
    Referred,
    /// A coordinator or a partner organisation has it.
    Accepted,
    /// Help came.
    Met,
    /// It was answered.
    Signposted,
    /// It was closed without help.
    Unmet,
    /// Its asker took it back.
    Withdrawn,
    /// It ran out of time.
    Expired,
    /// It goes on as another.
    Merged,
    /// It is an offer.
    Offered,
}

impl State {
    /// Where a need stands, for who reads of it.
    #[must_use]
    pub fn standing(self) -> Standing {
        match self {
            State::Draft => Standing::Draft,
            State::AwaitingConsent => Standing::Awaiting,
            State::Held => Standing::Held,
            State::Open => Standing::Open,
            State::Private | State::Forwarded => Standing::Waiting,
            State::Claimed => Standing::Claimed,
            State::DoneUnconfirmed => Standing::Done,
            State::Referred => Standing::Referred,
            State::Accepted => Standing::Accepted,
            State::Met => Standing::Met,
            State::Signposted => Standing::Signposted,
            State::UnmetClosed => Standing::Unmet,
            State::Withdrawn => Standing::Withdrawn,
            State::Expired => Standing::Expired,
            State::Merged => Standing::Merged,
        }
    }

    /// Every state.
    pub const ALL: [State; 16] = [
        State::Draft,
        State::AwaitingConsent,
        State::Held,
        State::Open,
        State::Private,
        State::Claimed,
        State::DoneUnconfirmed,
        State::Forwarded,
        State::Referred,
        State::Accepted,
        State::Met,
        State::Signposted,
        State::UnmetClosed,
        State::Withdrawn,
        State::Expired,
        State::Merged,
    ];

    /// Whether the need is over (it may still be reopened for a while).
    #[must_use]
    pub fn is_closed(self) -> bool {
        matches!(
            self,
            State::Met | State::Signposted | State::UnmetClosed | State::Withdrawn | State::Expired | State::Merged
        )
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
    /// A coordinator sends it to a partner organisation.
    Refer,
    /// The partner takes it.
    PartnerAccept,
    /// The partner cannot help, or has not answered.
    PartnerReturn,
    /// The coordinator who took it gives it back, or calls it back from a partner.
    GiveBack,
    /// A coordinator says that it is the same as another need.
    Merge,
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
    pub const ALL: [Step; 25] = [
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
        Step::Refer,
        Step::PartnerAccept,
        Step::PartnerReturn,
        Step::GiveBack,
        Step::Merge,
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
        (S::Draft | S::AwaitingConsent, Step::Signpost | Step::CloseUnmet) => return None,
        (S::Held, Step::Hold) => return None,
        (_, Step::Hold) if !from.is_closed() => S::Held,
        // To where it was; `Need::step` knows.
        (S::Held, Step::Restore) => looking,
        (S::Held, Step::Free) => S::Held,
        (S::Open | S::Forwarded, Step::Fill) => S::Claimed,
        (S::Claimed, Step::Free) | (S::DoneUnconfirmed, Step::NotDone) => looking,
        (S::Open | S::Forwarded | S::Referred | S::Accepted, Step::Free) => from,
        (S::Claimed | S::Open | S::Forwarded | S::Referred | S::Accepted, Step::Done) => S::DoneUnconfirmed,
        (S::DoneUnconfirmed, Step::Confirm) => S::Met,
        (S::DoneUnconfirmed, Step::StillGoing) => S::Claimed,
        (S::Draft | S::AwaitingConsent, Step::Sorted) => return None,
        (_, Step::Sorted) if !from.is_closed() => S::Met,
        (S::Open | S::Private, Step::Forward) => S::Forwarded,
        (S::Forwarded, Step::Accept) => S::Accepted,
        (S::Forwarded | S::Accepted, Step::Refer) => S::Referred,
        (S::Referred, Step::PartnerAccept) => S::Accepted,
        (S::Referred | S::Accepted, Step::PartnerReturn | Step::GiveBack) => S::Forwarded,
        (S::Open | S::Forwarded | S::Accepted | S::Private, Step::Merge) => S::Merged,
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

/// The steps of those who work at the desk, in the order in which they are offered.
const STAFF: [Step; 11] = [
    Step::Accept,
    Step::GiveBack,
    Step::PartnerReturn,
    Step::Restore,
    Step::Refer,
    Step::AskStreets,
    Step::Signpost,
    Step::Sorted,
    Step::CloseUnmet,
    Step::Merge,
    Step::Reopen,
];

/// The steps that somebody at the desk can take from here; `known` as in [`after`].
#[must_use]
pub fn legal(from: State, known: bool) -> Vec<Step> {
    STAFF.into_iter().filter(|step| after(from, *step, known).is_some()).collect()
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
        let table: [(S, &[T]); 16] = [
            (S::Draft, &[T::AskConsent, T::Publish, T::KeepPrivate, T::Withdraw, T::Expire, T::Hold]),
            (S::AwaitingConsent, &[T::Publish, T::KeepPrivate, T::Withdraw, T::Expire, T::Hold]),
            (S::Held, &[T::Restore, T::Sorted, T::Free]),
            (S::Open, &[T::Fill, T::Free, T::Done, T::Sorted, T::Forward, T::Expire, T::Merge]),
            (S::Private, &[T::Sorted, T::Forward, T::Merge]),
            (S::Claimed, &[T::Free, T::Done, T::Sorted]),
            (S::DoneUnconfirmed, &[T::Confirm, T::NotDone, T::StillGoing, T::Sorted]),
            (
                S::Forwarded,
                &[T::Fill, T::Free, T::Done, T::Sorted, T::Accept, T::AskStreets, T::Expire, T::Refer, T::Merge],
            ),
            (S::Referred, &[T::Free, T::Done, T::Sorted, T::PartnerAccept, T::PartnerReturn, T::GiveBack]),
            (
                S::Accepted,
                &[T::Free, T::Done, T::Sorted, T::GiveBack, T::AskStreets, T::Refer, T::PartnerReturn, T::Merge],
            ),
            (S::Met, &[T::Reopen]),
            (S::Signposted, &[T::Reopen]),
            (S::UnmetClosed, &[T::Reopen]),
            (S::Withdrawn, &[T::Reopen]),
            (S::Expired, &[T::Reopen]),
            (S::Merged, &[T::Reopen]),
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

    #[test]
    fn what_is_offered_at_the_desk_exists_and_every_live_case_can_be_ended() {
        for from in State::ALL {
            for known in [false, true] {
                let steps = legal(from, known);
                assert!(steps.iter().all(|step| after(from, *step, known).is_some()));
                let drafted = matches!(from, State::Draft | State::AwaitingConsent);
                assert_eq!(steps.contains(&Step::Signpost), !from.is_closed() && !drafted, "{from:?}");
                assert_eq!(steps.contains(&Step::Reopen), from.is_closed(), "{from:?}");
            }
        }
        assert!(legal(State::Forwarded, true).starts_with(&[Step::Accept]));
    }
}
