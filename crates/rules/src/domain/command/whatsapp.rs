//! Commands beside a street's own group: joining, cards to pass on, hosts, two accounts of one person.

use super::Verb;
use crate::domain::code::Code;

/// What somebody wants there.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says what it is; the fields are what was typed")]
pub enum Whatsapp {
    /// Whether to be of a street: first asked, then agreed.
    Meet {
        street: String,
    },
    Join {
        street: String,
    },
    NotJoin,
    /// What waits, or all of a broadcast whose beginning a template showed.
    Read {
        delivery: i64,
    },
    /// A text to pass on: of one need, or of all that are open.
    Card {
        code: Code,
    },
    Cards,
    Host {
        yes: bool,
    },
    /// Whether newcomers wait for a yes, or a street's hosts are only told; of which street, when somebody looks after several.
    Newcomers {
        how: String,
        street: String,
    },
    /// Another account of the same person: a new code, or the code of the other.
    Link {
        code: String,
    },
    /// Whether the other account is really theirs: said by who typed the code, then by who made it.
    LinkSure {
        yes: bool,
    },
    LinkYes {
        yes: bool,
    },
    /// Whether somebody has moved to this number.
    ItIsMe {
        yes: bool,
    },
    /// Whether plain words are a need.
    AskThem {
        yes: bool,
    },
}

impl Whatsapp {
    /// Its verb.
    pub(super) fn verb(&self) -> Verb {
        match self {
            Whatsapp::Meet { .. } => Verb::Join,
            Whatsapp::Read { .. } => Verb::Read,
            Whatsapp::Card { .. } => Verb::Card,
            Whatsapp::Cards => Verb::Cards,
            Whatsapp::Host { .. } => Verb::Host,
            Whatsapp::Newcomers { .. } => Verb::Newcomers,
            Whatsapp::Link { .. } => Verb::Link,
            Whatsapp::Join { .. }
            | Whatsapp::NotJoin
            | Whatsapp::LinkSure { .. }
            | Whatsapp::LinkYes { .. }
            | Whatsapp::ItIsMe { .. }
            | Whatsapp::AskThem { .. } => Verb::Whatsapp,
        }
    }
}
