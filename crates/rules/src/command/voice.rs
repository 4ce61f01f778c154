//! What is typed and pressed about broadcasts -> commands.

use super::{Command, Verb};

/// The number in a reference such as `B12`, `b12` or `#B12`.
pub(super) fn number(text: &str) -> Option<i64> {
    let bare = text.trim_matches(|c: char| !c.is_alphanumeric());
    let digits = bare.strip_prefix(['b', 'B'])?;
    digits.parse().ok().filter(|number| (1..1_000_000_000).contains(number))
}

/// The typed commands about broadcasts.
pub(super) fn typed(name: &str, args: &str) -> Option<Command> {
    let (head, rest) = args.split_once(char::is_whitespace).unwrap_or((args, ""));
    let rest = rest.trim();
    let field = |field: &str| match number(head) {
        Some(number) => Command::Broadcast { number: Some(number), field: field.to_owned(), value: rest.to_owned() },
        None => Command::Unclear { verb: Verb::Broadcast },
    };
    let heard = |answer: &str| match number(head) {
        Some(number) => Command::Heard { number, answer: answer.to_owned() },
        None => Command::Unclear { verb: Verb::Vote },
    };
    Some(match name {
        "broadcast" if args.is_empty() => {
            Command::Broadcast { number: None, field: "new".to_owned(), value: String::new() }
        }
        "broadcasts" => Command::Broadcast { number: None, field: "list".to_owned(), value: String::new() },
        "broadcast" => match number(head) {
            Some(number) => {
                let (field, value) = rest.split_once(char::is_whitespace).unwrap_or((rest, ""));
                let field = field.to_lowercase();
                Command::Broadcast { number: Some(number), field, value: value.trim().to_owned() }
            }
            None => Command::Unclear { verb: Verb::Broadcast },
        },
        "rehearse" => Command::Rehearse,
        "approve" | "reject" | "override" | "review" | "correct" | "retract" | "formats" | "results" | "answer" => {
            field(name)
        }
        "ok" => heard("ok"),
        "safe" => heard("safe"),
        "helpme" => heard("help"),
        "vote" => match (number(head), rest.parse::<usize>()) {
            (Some(number), Ok(choice @ 1..)) => Command::Vote { number, choice: choice - 1 },
            _ => Command::Unclear { verb: Verb::Vote },
        },
        "ask" => Command::AskCouncil { number: number(head)?, words: rest.to_owned() },
        "news" => Command::News,
        "mute" => Command::Mute { yes: true },
        "unmute" => Command::Mute { yes: false },
        "election" => match args.split_whitespace().collect::<Vec<_>>().as_slice() {
            ["off"] => Command::Election { span: None },
            [from, to] => Command::Election { span: Some(((*from).to_owned(), (*to).to_owned())) },
            _ => Command::Unclear { verb: Verb::Election },
        },
        _ => return None,
    })
}

/// The buttons about broadcasts.
pub(super) fn pressed(verb: &str, code: &str, arg: &str) -> Option<Command> {
    let number: i64 = code.parse().ok()?;
    Some(match verb {
        "b" => {
            let (field, value) = arg.split_once(':').unwrap_or((arg, ""));
            Command::Broadcast { number: Some(number), field: field.to_owned(), value: value.to_owned() }
        }
        "heard" => Command::Heard { number, answer: arg.to_owned() },
        "vote" => Command::Vote { number, choice: arg.parse().ok()? },
        "askb" => Command::AskCouncil { number, words: String::new() },
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::{parse, parse_button};

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
        assert_eq!(parse_button("b:12:to:area 3"), broadcast(12, "to", "area 3"));
        assert_eq!(parse_button("vote:12:x"), Command::Unclear { verb: Verb::Button });
        assert_eq!(parse_button("heard:zz:ok"), Command::Unclear { verb: Verb::Button });
    }
}
