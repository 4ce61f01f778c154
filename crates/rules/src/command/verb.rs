//! The answers and the verbs that commands name.

/// The asker's answer to "is it done?".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says what it is")]
pub enum Answer {
    Yes,
    No,
    Going,
}

/// The asker's answer to the card that they were shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says what it is")]
pub enum Seen {
    Show,
    Change,
    Drop,
}

impl Seen {
    /// Reads the answer as it stands in a button, or as somebody types it.
    #[must_use]
    pub fn read(text: &str) -> Option<Seen> {
        match text.trim().to_lowercase().as_str() {
            "yes" | "y" => Some(Seen::Show),
            "change" => Some(Seen::Change),
            "no" | "n" => Some(Seen::Drop),
            _ => None,
        }
    }
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
    LetIn,
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
    Hold,
    Restore,
    Behalf,
    HearBy,
    Rang,
    Twin,
    Show,
    Change,
    Several,
    KeepHidden,
    Complain,
    EndRole,
    Away,
    Broadcast,
    Vote,
    Election,
    Assign,
    Note,
    Why,
    Merge,
    SameNeed,
    Split,
    Helpers,
    Person,
    For,
    Partner,
    Refer,
    Button,
}
