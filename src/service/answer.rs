//! The answers to what was not clear, each with an example.

use crate::command::Verb;
use crate::domain::say::{Say, Staff, Voice};

/// One plain sentence with an example for a command that was not clear.
pub(super) fn unclear(verb: Verb) -> Say {
    let code = |command: &str| Say::UnclearCode { command: command.to_owned() };
    let yes_no = |command: &str| Say::UnclearYesNo { command: command.to_owned() };
    match verb {
        Verb::Need => Say::UnclearNeed {},
        Verb::Offer => Say::UnclearOffer {},
        Verb::Can => code("can"),
        Verb::Release => code("release"),
        Verb::Done => code("done"),
        Verb::Sorted => code("sorted"),
        Verb::Withdraw => code("withdraw"),
        Verb::Reopen => code("reopen"),
        Verb::Take => code("take"),
        Verb::GiveBack => code("giveback"),
        Verb::Streets => code("streets"),
        Verb::Close => code("close"),
        Verb::Confirm => code("yes"),
        Verb::OnIt => code("onit"),
        Verb::Share => yes_no("share"),
        Verb::Still => yes_no("still"),
        Verb::Setup => Say::UnclearSetup {},
        Verb::Quiet => Say::UnclearQuiet {},
        Verb::Signpost => Say::UnclearSignpost {},
        Verb::Pick => Say::UnclearPick {},
        Verb::Area => Say::UnclearArea {},
        Verb::Invite => Say::UnclearInvite {},
        Verb::LetIn => yes_no("letin"),
        Verb::Agree => code("agree"),
        Verb::Detail => code("detail"),
        Verb::Details => code("details"),
        Verb::Budget => code("budget"),
        Verb::Spent => code("spent"),
        Verb::Rules => code("rules"),
        Verb::Tell => code("tell"),
        Verb::EndTalk => code("endtalk"),
        Verb::Report => code("report"),
        Verb::Block => code("block"),
        Verb::Pass => code("pass"),
        Verb::Hold => code("hold"),
        Verb::Restore => code("restore"),
        Verb::Rang => code("rang"),
        Verb::Capacity => Say::UnclearCapacity {},
        Verb::Behalf => code("behalf"),
        Verb::HearBy => code("hearby"),
        Verb::Near => yes_no("near"),
        Verb::Renew => yes_no("renew"),
        Verb::Twin => yes_no("same"),
        Verb::Show => yes_no("show"),
        Verb::Change => code("change"),
        Verb::Several => yes_no("several"),
        Verb::KeepHidden => yes_no("keep"),
        other => at_work(other),
    }
}

/// The same for those who have a role.
fn at_work(verb: Verb) -> Say {
    let code = |command: &str| Say::UnclearCode { command: command.to_owned() };
    match verb {
        Verb::Check => Say::UnclearCheck { kinds: super::trust::KINDS.join(", ") },
        Verb::Suspend => Say::NoSuchPerson {},
        Verb::Complain => Say::UnclearWords { command: "complain".to_owned() },
        Verb::EndRole => Staff::UnclearEndRole {}.into(),
        Verb::Away => Staff::UnclearAway {}.into(),
        Verb::Assign => Staff::UnclearAssign {}.into(),
        Verb::Note => Staff::UnclearNote {}.into(),
        Verb::Why => code("why"),
        Verb::Merge => Staff::UnclearMerge {}.into(),
        Verb::SameNeed => Say::UnclearYesNo { command: "joinup".to_owned() },
        Verb::Split => Staff::UnclearSplit {}.into(),
        Verb::Helpers => code("helpers"),
        Verb::Person => Say::NoSuchPerson {},
        Verb::For => Staff::UnclearFor {}.into(),
        Verb::Partner => Staff::UnclearPartner {}.into(),
        Verb::Refer => Staff::UnclearRefer {}.into(),
        Verb::Broadcast => Voice::UnclearBroadcast {}.into(),
        Verb::Vote => Voice::UnclearVote {}.into(),
        Verb::Election => Voice::UnclearElection {}.into(),
        // A button, or a verb that was answered above.
        _ => Say::UnclearButton {},
    }
}
