//! Typed lines -> commands.

use super::{Answer, Command, Seen, Verb};

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
    Some(verb(&name.to_ascii_lowercase(), args.trim_matches(is_blank)))
}

fn is_blank(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2060}'..='\u{2069}')
}

fn verb(name: &str, args: &str) -> Command {
    if let Some(command) = super::voice::typed(name, args).or_else(|| super::beside::typed(name, args)) {
        return command;
    }
    match name {
        "need" | "ask" => text(args, Verb::Need, |text| Command::Need { text }),
        "offer" => text(args, Verb::Offer, |text| Command::Offer { text }),
        "mine" | "my" => Command::Mine,
        "list" => Command::List,
        "help" => Command::Help,
        "start" => Command::Start { token: first(args) },
        "setup" => setup(args),
        "pause" => first(args).map_or(Command::Pause, |code| Command::Rest { code, yes: true }),
        "resume" => first(args).map_or(Command::Resume, |code| Command::Rest { code, yes: false }),
        "quiet" => quiet(args),
        "leave" => Command::Leave,
        "stay" => Command::ComeBack,
        "letin" => yes_no(args, Verb::LetIn, |id, yes| Command::LetIn { id: id.parse().unwrap_or(0), yes }),
        "signpost" => signpost(args),
        "close" => close(args),
        "pick" => pick(args),
        "share" => yes_no(args, Verb::Share, |code, yes| Command::Share { code, yes }),
        "still" => yes_no(args, Verb::Still, |code, yes| Command::Still { code, yes, version: None }),
        "area" => text(args, Verb::Area, |name| Command::Area { name }),
        "invite" => invite(args),
        "mydata" => Command::MyData,
        "forget" => Command::Forget { sure: args.eq_ignore_ascii_case("yes") },
        "stop" => Command::Stop,
        "complain" => text(args, Verb::Complain, |text| Command::Complain { text }),
        "check" => check(args),
        "suspend" => code(args, Verb::Suspend, |who| Command::Suspend { who, yes: true }),
        "unsuspend" => code(args, Verb::Suspend, |who| Command::Suspend { who, yes: false }),
        "stats" => Command::Stats { area: args.to_owned() },
        "roles" => Command::Roles { area: args.to_owned() },
        "endrole" => end_role(args),
        "onshift" => Command::OnShift,
        "offshift" => Command::OffShift { note: args.to_owned() },
        "away" => away(args),
        "rota" => Command::Rota,
        "digest" => Command::Digest { times: args.to_owned() },
        "near" => yes_no(args, Verb::Near, |code, yes| Command::Near { code, yes }),
        "renew" => yes_no(args, Verb::Renew, |code, yes| Command::Renew { code, yes }),
        "same" => yes_no(args, Verb::Twin, |code, same| Command::Twin { code, same }),
        "several" => yes_no(args, Verb::Several, |code, yes| Command::Several { code, yes }),
        "keep" => yes_no(args, Verb::KeepHidden, |code, yes| Command::KeepHidden { code, yes }),
        _ => with_text(name, args),
    }
}

/// The commands that take a code and perhaps more words.
fn with_text(name: &str, args: &str) -> Command {
    let (head, rest) = args.split_once(char::is_whitespace).unwrap_or((args, ""));
    let (head, rest) = (head.to_owned(), rest.trim().to_owned());
    let told = |verb: Verb, make: fn(String, String) -> Command| {
        if head.is_empty() { Command::Unclear { verb } } else { make(head.clone(), rest.clone()) }
    };
    let both = |verb: Verb, make: fn(String, String) -> Command| {
        if rest.is_empty() { Command::Unclear { verb } } else { make(head.clone(), rest.clone()) }
    };
    match name {
        "detail" => told(Verb::Detail, |code, rest| {
            let (kind, text) = rest.split_once(char::is_whitespace).unwrap_or((&rest, ""));
            Command::Detail { code, kind: kind.to_owned(), text: text.trim().to_owned() }
        }),
        "show" => match Seen::read(&rest) {
            Some(answer) => Command::Show { code: head, answer, version: None },
            None => Command::Unclear { verb: Verb::Show },
        },
        "change" => told(Verb::Change, |code, text| Command::Change { code, text }),
        "budget" => both(Verb::Budget, |code, amount| Command::Budget { code, amount }),
        "spent" => told(Verb::Spent, |code, amount| Command::Spent { code, amount }),
        "tell" => told(Verb::Tell, |code, text| Command::Tell { code, text, who: None }),
        "report" => told(Verb::Report, |code, text| Command::Report { code, text }),
        "capacity" => both(Verb::Capacity, |code, count| Command::Capacity { code, count }),
        "behalf" => both(Verb::Behalf, |code, answer| Command::Behalf { code, answer: answer.to_lowercase() }),
        "hearby" => both(Verb::HearBy, |code, how| Command::HearBy { code, how }),
        _ => with_code(name, args),
    }
}

/// `/check H12 dbs-basic 2027-06-30`
fn check(args: &str) -> Command {
    let mut parts = args.split_whitespace().map(str::to_owned);
    match (parts.next(), parts.next(), parts.next()) {
        (Some(who), Some(kind), Some(until)) => Command::Check { who, kind, until },
        _ => Command::Unclear { verb: Verb::Check },
    }
}

/// `/endrole H12 coordinator Ashbrook`
fn end_role(args: &str) -> Command {
    let mut parts = args.splitn(3, char::is_whitespace).map(|part| part.trim().to_owned());
    match (parts.next(), parts.next()) {
        (Some(who), Some(role)) => Command::EndRole { who, role, area: parts.next().unwrap_or_default() },
        _ => Command::Unclear { verb: Verb::EndRole },
    }
}

/// `/away 2026-12-20 2027-01-03 H7`
fn away(args: &str) -> Command {
    let mut parts = args.split_whitespace().map(str::to_owned);
    match (parts.next(), parts.next()) {
        (Some(from), Some(to)) => Command::Away { from, to, who: parts.next().unwrap_or_default() },
        _ => Command::Unclear { verb: Verb::Away },
    }
}

fn with_code(name: &str, args: &str) -> Command {
    let confirm = |answer| move |code| Command::Confirm { code, answer, version: None };
    match name {
        "can" | "claim" => code(args, Verb::Can, |code| Command::Can { code }),
        "release" => code(args, Verb::Release, |code| Command::Release { code }),
        "done" => code(args, Verb::Done, |code| Command::Done { code }),
        "sorted" => code(args, Verb::Sorted, |code| Command::Sorted { code }),
        "withdraw" => code(args, Verb::Withdraw, |code| Command::Withdraw { code }),
        "reopen" => code(args, Verb::Reopen, |code| Command::Reopen { code }),
        "take" => code(args, Verb::Take, |code| Command::Take { code }),
        "giveback" => code(args, Verb::GiveBack, |code| Command::GiveBack { code }),
        "streets" => code(args, Verb::Streets, |code| Command::Streets { code }),
        "yes" => code(args, Verb::Confirm, confirm(Answer::Yes)),
        "no" => code(args, Verb::Confirm, confirm(Answer::No)),
        "going" => code(args, Verb::Confirm, confirm(Answer::Going)),
        "onit" => code(args, Verb::OnIt, |code| Command::OnIt { code }),
        "agree" => code(args, Verb::Agree, |code| Command::Agree { code, who: None, yes: true }),
        "refuse" => code(args, Verb::Agree, |code| Command::Agree { code, who: None, yes: false }),
        "details" => code(args, Verb::Details, |code| Command::Details { code }),
        "undetail" => code(args, Verb::Details, |code| Command::Undetail { code }),
        "rules" => code(args, Verb::Rules, |code| Command::Rules { code }),
        "endtalk" => code(args, Verb::EndTalk, |code| Command::EndTalk { code }),
        "block" => code(args, Verb::Block, |code| Command::Block { code }),
        "pass" => code(args, Verb::Pass, |code| Command::Pass { code }),
        "askcheck" => code(args, Verb::Check, |code| Command::AskCheck { code }),
        "hold" => code(args, Verb::Hold, |code| Command::Hold { code }),
        "restore" => code(args, Verb::Restore, |code| Command::Restore { code }),
        "rang" => code(args, Verb::Rang, |code| Command::Rang { code }),
        _ => super::desk::typed(name, args).unwrap_or(Command::Unknown),
    }
}

fn first(args: &str) -> Option<String> {
    args.split_whitespace().next().map(str::to_owned)
}

fn text(args: &str, verb: Verb, make: impl Fn(String) -> Command) -> Command {
    if args.is_empty() { Command::Unclear { verb } } else { make(args.to_owned()) }
}

fn code(args: &str, verb: Verb, make: impl Fn(String) -> Command) -> Command {
    first(args).map_or(Command::Unclear { verb }, make)
}

fn setup(args: &str) -> Command {
    let (name, ward) = args.split_once(',').unwrap_or((args, ""));
    let (name, ward) = (name.trim(), ward.trim());
    if name.is_empty() || name.chars().count() > 60 || ward.chars().count() > 60 {
        return Command::Unclear { verb: Verb::Setup };
    }
    Command::Setup { name: name.to_owned(), ward: ward.to_owned() }
}

fn quiet(args: &str) -> Command {
    let number = args.trim_end_matches(|c: char| !c.is_ascii_digit()).trim();
    let unit = args[number.len()..].trim().to_lowercase();
    let per = match unit.as_str() {
        "" | "d" | "day" | "days" => 1,
        "w" | "week" | "weeks" => 7,
        _ => return Command::Unclear { verb: Verb::Quiet },
    };
    match number.parse::<u32>() {
        Ok(count @ 0..=90) => Command::Quiet { days: (count * per).min(90) },
        _ => Command::Unclear { verb: Verb::Quiet },
    }
}

fn signpost(args: &str) -> Command {
    match args.split_once(char::is_whitespace) {
        Some((code, text)) if !text.trim().is_empty() => {
            Command::Signpost { code: code.to_owned(), text: text.trim().to_owned() }
        }
        _ => code(args, Verb::Signpost, |code| Command::Signpost { code, text: String::new() }),
    }
}

fn close(args: &str) -> Command {
    match args.split_once(char::is_whitespace) {
        Some((code, reason)) => Command::Close { code: code.to_owned(), reason: reason.trim().to_owned() },
        None => code(args, Verb::Close, |code| Command::Closing { code }),
    }
}

fn pick(args: &str) -> Command {
    match args.split_once(char::is_whitespace) {
        Some((code, category)) => Command::Pick { code: code.to_owned(), category: category.trim().to_owned() },
        None => Command::Unclear { verb: Verb::Pick },
    }
}

fn yes_no(args: &str, verb: Verb, make: impl Fn(String, bool) -> Command) -> Command {
    let mut parts = args.split_whitespace();
    match (parts.next(), parts.next().map(str::to_lowercase).as_deref()) {
        (Some(code), Some("yes" | "y")) => make(code.to_owned(), true),
        (Some(code), Some("no" | "n")) => make(code.to_owned(), false),
        _ => Command::Unclear { verb },
    }
}

fn invite(args: &str) -> Command {
    let (what, area) = args.split_once(char::is_whitespace).unwrap_or((args, ""));
    if what.is_empty() {
        return Command::Unclear { verb: Verb::Invite };
    }
    Command::Invite { what: what.to_lowercase(), area: area.trim().to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::command::parse_button;
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
        assert_eq!(parse("/can k7m4 please", "Bot"), Some(Command::Can { code: "k7m4".into() }));
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
        assert_eq!(parse_button("can:"), Command::Unclear { verb: Verb::Button });
        assert_eq!(parse_button("forged"), Command::Unclear { verb: Verb::Button });
    }

    proptest! {
        #[test]
        fn any_text_is_read_without_a_panic(text in "\\PC{0,60}", bot in "[A-Za-z]{5,12}") {
            let _ = parse(&text, &bot);
            let _ = parse(&format!("/{text}"), &bot);
            let _ = parse(&format!("/quiet {text}"), &bot);
            let _ = parse_button(&text);
        }

        #[test]
        fn the_words_after_need_come_through_whole(words in "[a-zA-Z0-9,.!?]{1,20}( [a-zA-Z0-9,.!?]{1,20}){0,6}") {
            prop_assert_eq!(parse(&format!("/need {words}"), "Bot"), need(&words));
        }
    }
}
