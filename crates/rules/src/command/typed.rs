//! Typed lines -> commands.

use super::table::named;
use super::{Command, Desk, Verb, Whatsapp};
use crate::domain::code::Code;

/// Reads a typed line. `bot` is the bot's own user name without `@`; a command to another bot is chatter.
#[must_use]
pub fn parse(text: &str, bot: &str) -> Option<Command> {
    let line = text.trim_start_matches(is_blank);
    let rest = line.strip_prefix('/')?;
    let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_' || c == '@')).unwrap_or(rest.len());
    let (head, args) = rest.split_at(end);
    if args.starts_with(['-', '/', '.']) {
        // `/need-food` and paths such as `/usr/bin` are not commands of ours.
        return None;
    }
    let (name, to) = head.split_once('@').unwrap_or((head, ""));
    if name.is_empty() || (!to.is_empty() && !to.eq_ignore_ascii_case(bot)) {
        return None;
    }
    let name = name.to_ascii_lowercase();
    Some(named(&name).map_or(Command::Unknown, |row| row.read(&name, args.trim_matches(is_blank))))
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2060}'..='\u{2069}')
}

/// The first word, and the rest.
pub(super) fn head(args: &str) -> (String, String) {
    let (head, rest) = args.split_once(char::is_whitespace).unwrap_or((args, ""));
    (head.to_owned(), rest.trim().to_owned())
}

/// Any words, but some.
pub(super) fn words(args: &str) -> Option<String> {
    (!args.is_empty()).then(|| args.to_owned())
}

/// The first word, which is a code.
pub(super) fn code(args: &str) -> Option<Code> {
    Code::read(args.split_whitespace().next()?)
}

/// The first word, whatever it is.
pub(super) fn word(args: &str) -> Option<String> {
    args.split_whitespace().next().map(str::to_owned)
}

/// Any words, but two or more.
pub(super) fn two_words(args: &str) -> Option<String> {
    (args.split_whitespace().count() > 1).then(|| args.to_owned())
}

/// A code, and perhaps more words.
pub(super) fn told(args: &str) -> Option<(Code, String)> {
    let (first, rest) = head(args);
    Some((Code::read(&first)?, rest))
}

/// A code and more words.
pub(super) fn both(args: &str) -> Option<(Code, String)> {
    told(args).filter(|(_, rest)| !rest.is_empty())
}

/// A word, and yes or no.
pub(super) fn answered(args: &str) -> Option<(String, bool)> {
    let mut parts = args.split_whitespace();
    let (word, answer) = (parts.next()?.to_owned(), parts.next()?.to_lowercase());
    match answer.as_str() {
        "yes" | "y" => Some((word, true)),
        "no" | "n" => Some((word, false)),
        _ => None,
    }
}

/// A code, and yes or no.
pub(super) fn yes_no(args: &str) -> Option<(Code, bool)> {
    let (word, yes) = answered(args)?;
    Some((Code::read(&word)?, yes))
}

pub(super) fn change(args: &str) -> Option<Command> {
    told(args).map(|(code, text)| Command::Change { code, text })
}

/// `/detail K7M4 address 14 High Street`
pub(super) fn detail(args: &str) -> Option<Command> {
    told(args).map(|(code, rest)| {
        let (kind, text) = head(&rest);
        Command::Detail { code, kind, text }
    })
}

pub(super) fn budgeted(args: &str) -> Option<Command> {
    both(args).map(|(code, amount)| Command::Budget { code, amount })
}

/// `/check H12 dbs-basic 2027-06-30`
pub(super) fn check(args: &str) -> Option<Command> {
    let mut parts = args.split_whitespace().map(str::to_owned);
    Some(Command::Check { who: parts.next()?, kind: parts.next()?, until: parts.next()? })
}

/// `/endrole H12 coordinator Ashbrook`
pub(super) fn end_role(args: &str) -> Option<Command> {
    let mut parts = args.splitn(3, char::is_whitespace).map(|part| part.trim().to_owned());
    Some(Command::EndRole { who: parts.next()?, role: parts.next()?, area: parts.next().unwrap_or_default() })
}

/// `/away 2026-12-20 2027-01-03 H7`
pub(super) fn away(args: &str) -> Option<Command> {
    let mut parts = args.split_whitespace().map(str::to_owned);
    Some(Command::Away { from: parts.next()?, to: parts.next()?, who: parts.next().unwrap_or_default() })
}

pub(super) fn setup(args: &str) -> Option<Command> {
    let (name, ward) = args.split_once(',').unwrap_or((args, ""));
    let (name, ward) = (name.trim(), ward.trim());
    let fits = !name.is_empty() && name.chars().count() <= 60 && ward.chars().count() <= 60;
    fits.then(|| Command::Setup { name: name.to_owned(), ward: ward.to_owned() })
}

/// `/quiet 7d`, `/quiet 2 weeks`
pub(super) fn quiet(args: &str) -> Option<Command> {
    let number = args.trim_end_matches(|c: char| !c.is_ascii_digit()).trim();
    let unit = args[number.len()..].trim().to_lowercase();
    let per = match unit.as_str() {
        "" | "d" | "day" | "days" => 1,
        "w" | "week" | "weeks" => 7,
        _ => return None,
    };
    match number.parse::<u32>() {
        Ok(count @ 0..=90) => Some(Command::Quiet { days: (count * per).min(90) }),
        _ => None,
    }
}

pub(super) fn signpost(args: &str) -> Option<Command> {
    told(args).map(|(code, text)| Command::Signpost { code, text })
}

/// `/close K7M4`, `/close K7M4 no helper`
pub(super) fn close(args: &str) -> Option<Command> {
    told(args).map(|(code, reason)| match reason.is_empty() {
        true => Command::Closing { code },
        false => Command::Close { code, reason },
    })
}

/// `/merge K7M4 P9X4`
pub(super) fn merge(args: &str) -> Option<Command> {
    let (code, other) = both(args)?;
    Some(match Code::read(&head(&other).0) {
        Some(other) => Command::Desk(Desk::Merge { code, other }),
        None => Command::NotACode { verb: Verb::Merge, typed: head(&other).0 },
    })
}

/// `/invite coordinator Ashbrook`
pub(super) fn invite(args: &str) -> Option<Command> {
    let (what, area) = head(args);
    (!what.is_empty()).then(|| Command::Invite { what: what.to_lowercase(), area })
}

/// `/newcomers ask Elm Street`
pub(super) fn newcomers(args: &str) -> Command {
    let (how, street) = head(args);
    Command::Whatsapp(Whatsapp::Newcomers { how: how.to_lowercase(), street })
}

/// `/queue`, `/queue north`, `/queue overdue 2`: a number at the end is a page, counted from 1.
pub(super) fn queue(args: &str) -> Desk {
    let (head, last) = args.rsplit_once(char::is_whitespace).unwrap_or(("", args));
    match last.parse::<usize>() {
        Ok(page) => Desk::Queue { filter: head.trim().to_owned(), page: page.saturating_sub(1) },
        Err(_) => Desk::Queue { filter: args.to_owned(), page: 0 },
    }
}

/// The number in a reference such as `B12`, `b12` or `#B12`.
fn number(text: &str) -> Option<i64> {
    let bare = text.trim_matches(|c: char| !c.is_alphanumeric());
    let digits = bare.strip_prefix(['b', 'B'])?;
    digits.parse().ok().filter(|number| (1..1_000_000_000).contains(number))
}

/// A broadcast's number, and more words.
pub(super) fn field(args: &str) -> Option<(i64, String)> {
    let (reference, rest) = head(args);
    number(&reference).map(|number| (number, rest))
}

/// `/vote B12 2`: counted from 1.
pub(super) fn poll(args: &str) -> Option<Command> {
    let (number, rest) = field(args)?;
    match rest.parse::<usize>() {
        Ok(choice @ 1..) => Some(Command::Vote { number, choice: choice - 1 }),
        _ => None,
    }
}

/// `/election 2026-03-20 2026-05-07`, `/election off`
pub(super) fn election(args: &str) -> Option<Command> {
    match args.split_whitespace().collect::<Vec<_>>().as_slice() {
        ["off"] => Some(Command::Election { span: None }),
        [from, to] => Some(Command::Election { span: Some(((*from).to_owned(), (*to).to_owned())) }),
        _ => None,
    }
}

/// `/broadcast`, `/broadcast B12 text words`, `/approve B12 7`
pub(super) fn broadcast(name: &str, args: &str) -> Option<Command> {
    let none = |field: &str| Command::Broadcast { number: None, field: field.to_owned(), value: String::new() };
    match name {
        "broadcast" if args.is_empty() => Some(none("new")),
        "broadcasts" => Some(none("list")),
        "broadcast" => field(args).map(|(number, rest)| {
            let (field, value) = head(&rest);
            Command::Broadcast { number: Some(number), field: field.to_lowercase(), value }
        }),
        _ => field(args).map(|(number, value)| Command::Broadcast {
            number: Some(number),
            field: name.to_owned(),
            value,
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn need(text: &str) -> Option<Command> {
        Some(Command::Need { text: text.into() })
    }

    #[test]
    fn a_command_is_read_as_people_type_it() {
        assert_eq!(parse("/need milk", "Bot"), need("milk"));
        assert_eq!(parse("/NEED@bot  milk ", "Bot"), need("milk"));
        assert_eq!(parse("/need\nmilk", "Bot"), need("milk"));
        assert_eq!(parse("/need\u{200b} milk", "Bot"), need("milk"));
        assert_eq!(parse("/can k7m4 please", "Bot"), Some(Command::Can { code: Code::read("K7M4").unwrap() }));
        assert_eq!(parse("/quiet 7d", "Bot"), Some(Command::Quiet { days: 7 }));
        assert_eq!(parse("/quiet 2 weeks", "Bot"), Some(Command::Quiet { days: 14 }));
        let setup = Command::Setup { name: "Elm Street".into(), ward: "Ashbrook".into() };
        assert_eq!(parse("/setup Elm Street, Ashbrook", "Bot"), Some(setup));
    }

    #[test]
    fn chatter_and_commands_to_other_bots_are_left_alone() {
        for text in
            ["/need@OtherBot milk", "hello /need milk", "/need-food", "/обед", "😀/need", "//need", "/", "", "/usr/bin"]
        {
            assert_eq!(parse(text, "Bot"), None, "{text}");
        }
    }

    #[test]
    fn what_is_unclear_is_a_command_too() {
        assert_eq!(parse("/need", "Bot"), Some(Command::Unclear { verb: Verb::Need }));
        assert_eq!(parse("/can", "Bot"), Some(Command::Unclear { verb: Verb::Can }));
        assert_eq!(parse("/quiet loud", "Bot"), Some(Command::Unclear { verb: Verb::Quiet }));
        assert_eq!(parse("/dance", "Bot"), Some(Command::Unknown));
    }

    fn broadcast(number: i64, field: &str, value: &str) -> Command {
        Command::Broadcast { number: Some(number), field: field.to_owned(), value: value.to_owned() }
    }

    #[test]
    fn a_broadcast_is_named_by_its_reference() {
        assert_eq!(parse("/broadcast b12 Text Bins move", "Bot"), Some(broadcast(12, "text", "Bins move")));
        assert_eq!(parse("/approve B12 7", "Bot"), Some(broadcast(12, "approve", "7")));
        assert_eq!(parse("/broadcast bins", "Bot"), Some(Command::Unclear { verb: Verb::Broadcast }));
        assert_eq!(parse("/vote B12 2", "Bot"), Some(Command::Vote { number: 12, choice: 1 }));
        assert_eq!(parse("/vote B12 0", "Bot"), Some(Command::Unclear { verb: Verb::Vote }));
        assert_eq!(parse("/ask b12 when?", "Bot"), Some(Command::AskCouncil { number: 12, words: "when?".to_owned() }));
        assert_eq!(parse("/ask milk", "Bot"), Some(Command::Need { text: "milk".to_owned() }));
    }

    #[test]
    fn a_line_of_the_desk_is_read_as_people_type_it() {
        let read = |text: &str| parse(text, "Bot");
        let queue = |filter: &str, page| Some(Command::Desk(Desk::Queue { filter: filter.into(), page }));
        assert_eq!(read("/queue"), queue("", 0));
        assert_eq!(read("/queue food support"), queue("food support", 0));
        assert_eq!(read("/queue overdue 2"), queue("overdue", 1));
        assert_eq!(read("/queue 3"), queue("", 2));
        let note = Desk::Note { code: Code::read("K7M4").unwrap(), text: "rang twice".into() };
        assert_eq!(read("/note K7M4  rang twice"), Some(Command::Desk(note)));
        assert_eq!(read("/merge K7M4"), Some(Command::Unclear { verb: Verb::Merge }));
        assert_eq!(read("/why"), Some(Command::Unclear { verb: Verb::Why }));
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text in "\\PC{0,60}", bot in "[A-Za-z]{5,12}") {
            let _ = parse(&text, &bot);
            let _ = parse(&format!("/{text}"), &bot);
            let _ = parse(&format!("/quiet {text}"), &bot);
        }

        #[test]
        fn the_words_after_need_come_through_whole(words in "[a-zA-Z0-9,.!?]{1,20}( [a-zA-Z0-9,.!?]{1,20}){0,6}") {
            prop_assert_eq!(parse(&format!("/need {words}"), "Bot"), need(&words));
        }
    }
}
