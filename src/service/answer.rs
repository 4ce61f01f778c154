//! The answers to what was not clear, each with an example.

use crate::command::{Hint, Verb};
use crate::domain::say::{Say, Staff, Voice};
use crate::service::helping;

/// One plain sentence with an example for a command that was not clear.
pub(super) fn unclear(verb: Verb) -> Say {
    let command = || verb.name().to_owned();
    match verb.row().hint {
        Hint::Code => Say::UnclearCode { command: command() },
        Hint::YesNo => Say::UnclearYesNo { command: command() },
        Hint::Like(other) => unclear(other),
        Hint::Own => match verb {
            Verb::Need => Say::UnclearNeed {},
            Verb::Offer => Say::UnclearOffer {},
            Verb::Setup => Say::UnclearSetup {},
            Verb::Quiet => Say::UnclearQuiet {},
            Verb::Signpost => Say::UnclearSignpost {},
            Verb::Pick => Say::UnclearPick {},
            Verb::Area => Say::UnclearArea {},
            Verb::Invite => Say::UnclearInvite {},
            Verb::Capacity => Say::UnclearCapacity {},
            Verb::Check => Say::UnclearCheck { kinds: helping::KINDS.join(", ") },
            Verb::Suspend | Verb::Person => Say::NoSuchPerson {},
            Verb::Complain => Say::UnclearWords { command: command() },
            Verb::EndRole => Staff::UnclearEndRole {}.into(),
            Verb::Away => Staff::UnclearAway {}.into(),
            Verb::Assign => Staff::UnclearAssign {}.into(),
            Verb::Note => Staff::UnclearNote {}.into(),
            Verb::Merge => Staff::UnclearMerge {}.into(),
            Verb::Split => Staff::UnclearSplit {}.into(),
            Verb::For => Staff::UnclearFor {}.into(),
            Verb::Partner => Staff::UnclearPartner {}.into(),
            Verb::Refer => Staff::UnclearRefer {}.into(),
            Verb::Broadcast => Voice::UnclearBroadcast {}.into(),
            Verb::Vote => Voice::UnclearVote {}.into(),
            Verb::Election => Voice::UnclearElection {}.into(),
            _ => Say::UnclearButton {},
        },
    }
}
