//! The commands of the coordinators' desk and of partner organisations.

use super::Verb;
use crate::domain::code::Code;

/// What somebody wants of the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says what it is; the fields are what was typed")]
pub enum Desk {
    /// What waits: everything, or a ward, a kind of help, a section, one's own; and from which page on.
    Queue { filter: String, page: usize },
    /// A case for somebody else; without a person, the list of those on shift.
    Assign { code: Code, who: String },
    /// A note on a case; without words, the bot asks for them.
    Note { code: Code, text: String },
    /// What happened with a case.
    Why { code: Code },
    /// The second is the same as the first.
    Merge { code: Code, other: Code },
    /// An asker says whether their need may be joined with another; `code` is the one that would end.
    SameNeed { code: Code, yes: bool },
    /// The words of two needs in one, apart.
    Split { code: Code, text: String },
    /// Who could help.
    Helpers { code: Code },
    /// One of them is asked.
    AskOne { code: Code, who: String },
    /// What a coordinator may know of a person, with what they can do.
    Person { who: String },
    /// A check without its last day: the bot asks for how long.
    CheckFor { who: String, kind: String },
    /// The same with the number of years.
    CheckYears { who: String, kind: String, years: i64 },
    /// A need taken by phone or at the door.
    For { text: String },
    /// How the person whom it is for agreed.
    ForAgreed { code: Code, how: String },
    /// How they hear back.
    ForHears { code: Code, how: String },
    /// A partner organisation is set up.
    Partner { text: String },
    /// A case is sent to a partner; without a name, the list of those that fit.
    Refer { code: Code, name: String },
    /// The partner's answer: `yes`, `on`, `no`, or why it cannot.
    Answer { code: Code, answer: String },
    /// The asker says whether the partner may read the words.
    Share { code: Code, yes: bool },
}

impl Desk {
    /// Its verb.
    pub(super) fn verb(&self) -> Verb {
        match self {
            Desk::Queue { .. } => Verb::Queue,
            Desk::Assign { .. } => Verb::Assign,
            Desk::Note { .. } => Verb::Note,
            Desk::Why { .. } => Verb::Why,
            Desk::Merge { .. } => Verb::Merge,
            Desk::SameNeed { .. } => Verb::SameNeed,
            Desk::Split { .. } => Verb::Split,
            Desk::Helpers { .. } => Verb::Helpers,
            Desk::AskOne { .. } => Verb::AskHelper,
            Desk::Person { .. } => Verb::Person,
            Desk::CheckFor { .. } | Desk::CheckYears { .. } => Verb::Check,
            Desk::For { .. } => Verb::For,
            Desk::ForAgreed { .. } => Verb::ForAgreed,
            Desk::ForHears { .. } => Verb::ForHears,
            Desk::Partner { .. } => Verb::Partner,
            Desk::Refer { .. } => Verb::Refer,
            Desk::Answer { .. } => Verb::PartnerAnswer,
            Desk::Share { .. } => Verb::ShareWith,
        }
    }
}
