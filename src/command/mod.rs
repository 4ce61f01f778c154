//! Typed text and button data -> [`Command`]. Pure. Chatter is `None`; what is meant for us but unclear is a command
//! too ([`Command::Unclear`]), never an error.

mod button;
mod typed;

pub use button::parse_button;
pub use typed::parse;

/// What somebody wants of the bot.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says what it is; the fields are what was typed")]
pub enum Command {
    Need {
        text: String,
    },
    Offer {
        text: String,
    },
    Can {
        code: String,
    },
    Release {
        code: String,
    },
    Done {
        code: String,
    },
    Sorted {
        code: String,
    },
    Withdraw {
        code: String,
    },
    Reopen {
        code: String,
    },
    Mine,
    List,
    Help,
    Start {
        token: Option<String>,
    },
    Setup {
        name: String,
        ward: String,
    },
    Pause,
    Resume,
    Quiet {
        days: u32,
    },
    Leave,
    Take {
        code: String,
    },
    GiveBack {
        code: String,
    },
    Streets {
        code: String,
    },
    Signpost {
        code: String,
        text: String,
    },
    Closing {
        code: String,
    },
    Close {
        code: String,
        reason: String,
    },
    /// The asker's answer to "is it done?": `version` is that of the question, none when typed.
    Confirm {
        code: String,
        answer: Answer,
        version: Option<i64>,
    },
    /// The helper still works on it.
    OnIt {
        code: String,
    },
    /// What kind of help a draft is.
    Pick {
        code: String,
        category: String,
    },
    /// Which street a private need belongs to.
    Street {
        code: String,
        chat: String,
    },
    /// Whether coordinators may read the words.
    Share {
        code: String,
        yes: bool,
    },
    /// Whether an open need is still needed: `version` is that of the question, none when typed.
    Still {
        code: String,
        yes: bool,
        version: Option<i64>,
    },
    /// A coordinator's answer to a street that wants to join.
    Accept {
        chat: String,
        yes: bool,
    },
    Area {
        name: String,
    },
    Invite {
        what: String,
        area: String,
    },
    /// Meant for us, and not clear.
    Unclear {
        verb: Verb,
    },
    /// A command that we do not have.
    Unknown,
}

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
    Button,
}
