//! The data of buttons -> commands.

use super::{Answer, Command, Seen, Verb};

/// Reads the data of a button. Forged or old data is [`Verb::Button`] unclear, never an error.
#[must_use]
pub fn parse_button(data: &str) -> Command {
    let mut parts = data.splitn(3, ':');
    let (verb, code) = (parts.next().unwrap_or(""), parts.next().unwrap_or("").to_owned());
    let arg = parts.next().unwrap_or("").to_owned();
    if code.is_empty() || code.len() > 24 {
        return Command::Unclear { verb: Verb::Button };
    }
    let confirm = |answer| Command::Confirm { code: code.clone(), answer, version: Some(arg.parse().unwrap_or(-1)) };
    match verb {
        "can" => Command::Can { code },
        "release" => Command::Release { code },
        "done" => Command::Done { code },
        "sorted" => Command::Sorted { code },
        "withdraw" => Command::Withdraw { code },
        "reopen" => Command::Reopen { code },
        "yes" => confirm(Answer::Yes),
        "no" => confirm(Answer::No),
        "going" => confirm(Answer::Going),
        "onit" => Command::OnIt { code },
        "pick" => Command::Pick { code, category: arg },
        "street" => Command::Street { code, chat: arg },
        "share" => Command::Share { code, yes: arg == "yes" },
        "still" => {
            let (answer, version) = arg.split_once(':').unwrap_or((&arg, "-1"));
            Command::Still { code, yes: answer == "yes", version: Some(version.parse().unwrap_or(-1)) }
        }
        "take" => Command::Take { code },
        "giveback" => Command::GiveBack { code },
        "streets" => Command::Streets { code },
        "signpost" => Command::Signpost { code, text: String::new() },
        "closing" => Command::Closing { code },
        "close" => Command::Close { code, reason: arg },
        "letin" => Command::LetIn { id: code.parse().unwrap_or(0), yes: arg == "yes" },
        "comeback" => Command::ComeBack,
        "accept" => Command::Accept { chat: code, yes: arg == "yes" },
        "invite" => Command::Invite { what: code, area: arg },
        "forget" => Command::Forget { sure: arg == "yes" },
        _ => private(verb, code, &arg),
    }
}

/// The buttons of private conversations.
fn private(verb: &str, code: String, arg: &str) -> Command {
    if let Some(command) = super::voice::pressed(verb, &code, arg).or_else(|| super::beside::pressed(verb, &code, arg))
    {
        return command;
    }
    let yes = arg == "yes";
    let arg = arg.to_owned();
    match verb {
        "agree" => Command::Agree { code, who: Some(arg.parse().unwrap_or(-1)), yes: true },
        "refuse" => Command::Agree { code, who: Some(arg.parse().unwrap_or(-1)), yes: false },
        "detail" => Command::Detail { code, kind: arg, text: String::new() },
        "details" => Command::Details { code },
        "undetail" => Command::Undetail { code },
        "keep" => Command::KeepHidden { code, yes },
        "budget" => Command::Budget { code, amount: arg },
        "spent" => Command::Spent { code, amount: String::new() },
        "tell" => Command::Tell { code, text: String::new(), who: arg.parse().ok() },
        "endtalk" => Command::EndTalk { code },
        "report" => Command::Report { code, text: String::new() },
        "block" => Command::Block { code },
        "pass" => Command::Pass { code },
        "rest" => Command::Rest { code, yes },
        "renew" => Command::Renew { code, yes },
        "askcheck" => Command::AskCheck { code },
        "stay" => Command::Stay,
        "hold" => Command::Hold { code },
        "restore" => Command::Restore { code },
        "show" => {
            let (answer, version) = arg.split_once(':').unwrap_or((&arg, "-1"));
            match Seen::read(answer) {
                Some(answer) => Command::Show { code, answer, version: Some(version.parse().unwrap_or(-1)) },
                None => Command::Unclear { verb: Verb::Button },
            }
        }
        "same" => Command::Twin { code, same: yes },
        "several" => Command::Several { code, yes },
        "behalf" => Command::Behalf { code, answer: arg },
        "hearby" => Command::HearBy { code, how: arg },
        "rang" => Command::Rang { code },
        "suspend" => Command::Suspend { who: code, yes },
        _ => super::desk::pressed(verb, code, &arg).unwrap_or(Command::Unclear { verb: Verb::Button }),
    }
}
