//! The commands of the coordinators' desk and of partner organisations, typed and as button data.

use super::{Command, Verb};

/// What somebody wants of the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says what it is; the fields are what was typed")]
pub enum Desk {
    /// What waits: everything, or a ward, a kind of help, a section, one's own; and from which page on.
    Queue { filter: String, page: usize },
    /// A case for somebody else; without a person, the list of those on shift.
    Assign { code: String, who: String },
    /// A note on a case; without words, the bot asks for them.
    Note { code: String, text: String },
    /// What happened with a case.
    Why { code: String },
    /// The second is the same as the first.
    Merge { code: String, other: String },
    /// An asker says whether their need may be joined with another; `code` is the one that would end.
    SameNeed { code: String, yes: bool },
    /// The words of two needs in one, apart.
    Split { code: String, text: String },
    /// Who could help.
    Helpers { code: String },
    /// One of them is asked.
    AskOne { code: String, who: String },
    /// What a coordinator may know of a person, with what they can do.
    Person { who: String },
    /// A check without its last day: the bot asks for how long.
    CheckFor { who: String, kind: String },
    /// The same with the number of years.
    CheckYears { who: String, kind: String, years: i64 },
    /// A need taken by phone or at the door.
    For { text: String },
    /// How the person whom it is for agreed.
    ForAgreed { code: String, how: String },
    /// How they hear back.
    ForHears { code: String, how: String },
    /// A partner organisation is set up.
    Partner { text: String },
    /// A case is sent to a partner; without a name, the list of those that fit.
    Refer { code: String, name: String },
    /// The partner's answer: `yes`, `on`, `no`, or why it cannot.
    Answer { code: String, answer: String },
    /// The asker says whether the partner may read the words.
    Share { code: String, yes: bool },
}

impl Desk {
    /// Whether somebody does it by a role: it goes into the audit log.
    #[must_use]
    pub fn is_by_role(&self) -> bool {
        !matches!(self, Desk::SameNeed { .. } | Desk::Answer { .. } | Desk::Share { .. })
    }
}

fn halves(args: &str) -> (String, String) {
    let (head, rest) = args.split_once(char::is_whitespace).unwrap_or((args, ""));
    (head.to_owned(), rest.trim().to_owned())
}

/// `/queue`, `/queue north`, `/queue overdue 2`: a number at the end is a page, counted from 1.
fn queue(args: &str) -> Desk {
    let (head, last) = args.rsplit_once(char::is_whitespace).unwrap_or(("", args));
    match last.parse::<usize>() {
        Ok(page) => Desk::Queue { filter: head.trim().to_owned(), page: page.saturating_sub(1) },
        Err(_) => Desk::Queue { filter: args.to_owned(), page: 0 },
    }
}

/// Reads a typed line of the desk; none for any other command.
pub(super) fn typed(name: &str, args: &str) -> Option<Command> {
    let (head, rest) = halves(args);
    let one = |verb: Verb, desk: Desk| if head.is_empty() { Command::Unclear { verb } } else { Command::Desk(desk) };
    let two = |verb: Verb, desk: Desk| if rest.is_empty() { Command::Unclear { verb } } else { Command::Desk(desk) };
    let (code, text) = (head.clone(), rest.clone());
    Some(match name {
        "queue" => Command::Desk(queue(args)),
        "assign" => one(Verb::Assign, Desk::Assign { code, who: text }),
        "note" => one(Verb::Note, Desk::Note { code, text }),
        "why" => one(Verb::Why, Desk::Why { code }),
        "merge" => two(Verb::Merge, Desk::Merge { code, other: text }),
        "joinup" => two(Verb::SameNeed, Desk::SameNeed { code, yes: text.to_lowercase().starts_with('y') }),
        "split" => two(Verb::Split, Desk::Split { code, text }),
        "helpers" => one(Verb::Helpers, Desk::Helpers { code }),
        "askhelper" => two(Verb::Helpers, Desk::AskOne { code, who: text }),
        "person" => one(Verb::Person, Desk::Person { who: code }),
        "for" => two(Verb::For, Desk::For { text: args.to_owned() }),
        "foragreed" => two(Verb::For, Desk::ForAgreed { code, how: text }),
        "forhears" => two(Verb::For, Desk::ForHears { code, how: text }),
        "partner" => two(Verb::Partner, Desk::Partner { text: args.to_owned() }),
        "refer" => one(Verb::Refer, Desk::Refer { code, name: text }),
        "partneranswer" => two(Verb::Refer, Desk::Answer { code, answer: text.to_lowercase() }),
        "sharewith" => two(Verb::SameNeed, Desk::Share { code, yes: text.to_lowercase().starts_with('y') }),
        _ => return None,
    })
}

/// Reads the data of a button of the desk; none for any other button.
pub(super) fn pressed(verb: &str, code: String, arg: &str) -> Option<Command> {
    let (text, yes) = (arg.to_owned(), arg == "yes");
    Some(Command::Desk(match verb {
        "queue" => Desk::Queue {
            filter: if code == "all" { String::new() } else { code },
            page: arg.split(':').next().and_then(|n| n.parse().ok()).unwrap_or(0),
        },
        "assign" => Desk::Assign { code, who: text },
        "note" => Desk::Note { code, text: String::new() },
        "why" => Desk::Why { code },
        "joinup" => Desk::SameNeed { code, yes },
        "helpers" => Desk::Helpers { code },
        "askhelper" => Desk::AskOne { code, who: text },
        "person" => Desk::Person { who: code },
        "check" => match arg.split_once(':') {
            Some((kind, years)) => {
                Desk::CheckYears { who: code, kind: kind.to_owned(), years: years.parse().unwrap_or(0) }
            }
            None => Desk::CheckFor { who: code, kind: text },
        },
        "foragreed" => Desk::ForAgreed { code, how: text },
        "forhears" => Desk::ForHears { code, how: text },
        "refer" => Desk::Refer { code, name: text },
        "partneranswer" => Desk::Answer { code, answer: text },
        "sharewith" => Desk::Share { code, yes },
        _ => return None,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::{parse, parse_button};

    #[test]
    fn a_line_of_the_desk_is_read_as_people_type_it() {
        let read = |text: &str| parse(text, "Bot");
        let queue = |filter: &str, page| Some(Command::Desk(Desk::Queue { filter: filter.into(), page }));
        assert_eq!(read("/queue"), queue("", 0));
        assert_eq!(read("/queue food support"), queue("food support", 0));
        assert_eq!(read("/queue overdue 2"), queue("overdue", 1));
        assert_eq!(read("/queue 3"), queue("", 2));
        let note = Desk::Note { code: "K7M4".into(), text: "rang twice".into() };
        assert_eq!(read("/note K7M4  rang twice"), Some(Command::Desk(note)));
        assert_eq!(read("/merge K7M4"), Some(Command::Unclear { verb: Verb::Merge }));
        assert_eq!(read("/why"), Some(Command::Unclear { verb: Verb::Why }));
        assert_eq!(Some(parse_button("queue:all:1")), queue("", 1));
        assert_eq!(Some(parse_button("queue:north:2:keep")), queue("north", 2));
        let years = Desk::CheckYears { who: "H12".into(), kind: "identity".into(), years: 2 };
        assert_eq!(parse_button("check:H12:identity:2"), Command::Desk(years));
    }
}
