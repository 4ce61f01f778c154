//! The answers and the verbs that commands name.

/// The asker's answer to "is it done?".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says what it is")]
pub enum Answer {
    Yes,
    No,
    Going,
}

/// The command that a typed line was meant to be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says what it is")]
pub enum Verb {
    Need,
    Offer,
    Can,
    Release,
    Done,
    Sorted,
    Withdraw,
    Reopen,
    Setup,
    Quiet,
    Take,
    GiveBack,
    Streets,
    Signpost,
    Close,
    Confirm,
    OnIt,
    Pick,
    Share,
    Still,
    Area,
    Invite,
    Agree,
    Detail,
    Details,
    Budget,
    Spent,
    Rules,
    Tell,
    EndTalk,
    Report,
    Block,
    Pass,
    Capacity,
    Near,
    Renew,
    Check,
    Suspend,
    Restore,
    Behalf,
    HearBy,
    Rang,
    Twin,
    Several,
    KeepHidden,
    Complain,
    EndRole,
    Away,
    Broadcast,
    Vote,
    Election,
    Button,
}
