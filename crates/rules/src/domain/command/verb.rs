//! The answers and the verbs that commands name.

use super::Command;

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
    /// The answer as it stands in a button.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Seen::Show => "yes",
            Seen::Change => "change",
            Seen::Drop => "no",
        }
    }

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

/// What can be asked of the bot, whatever is said about it. `command/table.rs` has a row for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says what it is")]
pub enum Verb {
    Need,
    Pick,
    Several,
    Twin,
    Behalf,
    HearBy,
    Show,
    Change,
    Detail,
    KeepHidden,
    Undetail,
    Agree,
    Budget,
    Share,
    Confirm,
    Still,
    Sorted,
    Withdraw,
    Reopen,
    Street,
    Offer,
    Can,
    Pass,
    Done,
    OnIt,
    Release,
    Spent,
    Rules,
    AskCheck,
    Capacity,
    Near,
    Renew,
    Rest,
    Tell,
    EndTalk,
    Report,
    Block,
    Complain,
    Mine,
    List,
    Help,
    Start,
    MyData,
    Forget,
    Stop,
    StillHere,
    Join,
    Read,
    Card,
    Cards,
    Host,
    Newcomers,
    Link,
    Whatsapp,
    News,
    Heard,
    Vote,
    AskCouncil,
    Setup,
    Pause,
    Resume,
    Quiet,
    Mute,
    Leave,
    ComeBack,
    Queue,
    Take,
    GiveBack,
    Assign,
    Note,
    Why,
    Details,
    Streets,
    Signpost,
    Close,
    Merge,
    Split,
    For,
    ForAgreed,
    ForHears,
    Rang,
    Helpers,
    AskHelper,
    Person,
    Check,
    Suspend,
    Hold,
    Restore,
    LetIn,
    Partner,
    Refer,
    PartnerAnswer,
    SameNeed,
    ShareWith,
    Accept,
    OnShift,
    OffShift,
    Away,
    Rota,
    Digest,
    Stats,
    Broadcast,
    Rehearse,
    Election,
    Area,
    Invite,
    Roles,
    EndRole,
    Button,
}

/// A match whose first arms are the commands that are called as their verb: the compiler still sees that none is missing.
macro_rules! by_name {
    ($command:expr; $($name:ident)*; $($arms:tt)*) => {
        match $command {
            $(Command::$name { .. } => Verb::$name,)*
            $($arms)*
        }
    };
}

impl Command {
    /// Its verb; none for what nobody knows.
    #[must_use]
    pub fn verb(&self) -> Option<Verb> {
        Some(by_name! {
            self;
            Need Offer Can Release Done Sorted Withdraw Reopen Mine List Help Start Setup Pause Resume Quiet Leave Take
            GiveBack Streets Signpost Close Confirm OnIt Pick Street Share Still LetIn ComeBack Accept Area Invite Agree
            Detail Details Undetail KeepHidden Budget Spent Rules Tell EndTalk Report Block Pass Rest Capacity Near
            Renew AskCheck Check Suspend Hold Restore Show Change Twin Several Behalf HearBy Rang Stats Roles EndRole
            OnShift OffShift Away Rota Digest Broadcast Rehearse Heard Vote AskCouncil News Mute Election MyData Forget
            Stop Complain;
            Command::Closing { .. } => Verb::Close,
            Command::Stay => Verb::StillHere,
            Command::Desk(desk) => desk.verb(),
            Command::Whatsapp(whatsapp) => whatsapp.verb(),
            Command::Unclear { verb } | Command::NotACode { verb, .. } => *verb,
            Command::Unknown => return None,
        })
    }
}
