//! Commands beside a street's own group: joining, cards to pass on, hosts, two accounts of one person.

use super::Command;

/// What somebody wants there.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says what it is; the fields are what was typed")]
pub enum Beside {
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
        code: String,
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

/// Reads a typed command.
pub(super) fn typed(name: &str, args: &str) -> Option<Command> {
    let yes = !matches!(args.to_lowercase().as_str(), "no" | "stop" | "off");
    let first = args.split_whitespace().next().unwrap_or_default().to_owned();
    Some(Command::Beside(match name {
        "join" => Beside::Meet { street: args.to_owned() },
        "read" => Beside::Read { delivery: 0 },
        "card" if first.is_empty() => Beside::Cards,
        "card" => Beside::Card { code: first },
        "cards" => Beside::Cards,
        "host" => Beside::Host { yes },
        "newcomers" => {
            let street = args.split_once(char::is_whitespace).map_or("", |(_, street)| street.trim()).to_owned();
            Beside::Newcomers { how: first.to_lowercase(), street }
        }
        "link" => Beside::Link { code: first },
        _ => return None,
    }))
}

/// Reads a button.
pub(super) fn pressed(verb: &str, code: &str, arg: &str) -> Option<Command> {
    let yes = code == "yes" || arg == "yes";
    Some(Command::Beside(match verb {
        "meet" => Beside::Meet { street: code.to_owned() },
        "join" if code == "no" => Beside::NotJoin,
        "join" => Beside::Join { street: code.to_owned() },
        "read" => Beside::Read { delivery: code.parse().unwrap_or(0) },
        "card" => Beside::Card { code: code.to_owned() },
        "hoststop" => Beside::Host { yes: false },
        "linksure" => Beside::LinkSure { yes },
        "linkyes" => Beside::LinkYes { yes },
        "itisme" => Beside::ItIsMe { yes },
        "askthem" => Beside::AskThem { yes },
        "stop" => return Some(Command::Stop),
        _ => return None,
    }))
}
