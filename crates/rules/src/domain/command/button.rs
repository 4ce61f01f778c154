//! The data of a button: a command, written and read by one pair of functions. What an older version wrote is read as it was meant,
//! and what nobody wrote is [`Verb::Button`] unclear, never an error.

use super::{Answer, Command, Desk, Seen, Verb, Whatsapp};
use crate::domain::code::Code;

/// What stands at the end of the data of a button that stays when it is pressed, because it belongs to a list.
pub const KEEP: &str = ":keep";
/// What stands for a code where there is none.
const ME: &str = "me";
/// The most bytes that a platform takes.
const MOST: usize = 64;

fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

/// The parts of the data, put together.
fn data(verb: &str, parts: &[&str]) -> String {
    let mut data = verb.to_owned();
    for part in parts {
        data.push(':');
        data.push_str(part);
    }
    data
}

impl Command {
    /// The data of the button that says this. Empty for what only words can say, and for what would be longer than a button may
    /// be: pressed, it is answered as unclear.
    #[must_use]
    pub fn to_data(&self) -> String {
        let text = self.of_the_loop().or_else(|| self.in_private()).or_else(|| self.of_the_council());
        text.filter(|text| text.len() <= MOST).unwrap_or_default()
    }

    fn of_the_loop(&self) -> Option<String> {
        let number = |number: &Option<i64>| number.unwrap_or(-1).to_string();
        Some(match self {
            Command::Can { code } => data("can", &[code.as_str()]),
            Command::Release { code } => data("release", &[code.as_str()]),
            Command::Done { code } => data("done", &[code.as_str()]),
            Command::Sorted { code } => data("sorted", &[code.as_str()]),
            Command::Withdraw { code } => data("withdraw", &[code.as_str()]),
            Command::Reopen { code } => data("reopen", &[code.as_str()]),
            Command::Confirm { code, answer, version } => {
                let verb = match answer {
                    Answer::Yes => "yes",
                    Answer::No => "no",
                    Answer::Going => "going",
                };
                data(verb, &[code.as_str(), &number(version)])
            }
            Command::OnIt { code } => data("onit", &[code.as_str()]),
            Command::Pick { code, category } => data("pick", &[code.as_str(), category]),
            Command::Street { code, chat } => data("street", &[code.as_str(), chat]),
            Command::Share { code, yes } => data("share", &[code.as_str(), yes_no(*yes)]),
            Command::Still { code, yes, version } => data("still", &[code.as_str(), yes_no(*yes), &number(version)]),
            Command::Take { code } => data("take", &[code.as_str()]),
            Command::GiveBack { code } => data("giveback", &[code.as_str()]),
            Command::Streets { code } => data("streets", &[code.as_str()]),
            Command::Signpost { code, text } if text.is_empty() => data("signpost", &[code.as_str()]),
            Command::Closing { code } => data("closing", &[code.as_str()]),
            Command::Close { code, reason } => data("close", &[code.as_str(), reason]),
            Command::LetIn { id, yes } => data("letin", &[&id.to_string(), yes_no(*yes)]),
            Command::ComeBack => data("comeback", &["here"]),
            Command::Accept { chat, yes } => data("accept", &[chat, yes_no(*yes)]),
            Command::Invite { what, area } => data("invite", &[what, area]),
            Command::Forget { sure } => data("forget", &[ME, yes_no(*sure)]),
            Command::Stop => data("stop", &[ME]),
            Command::Stay => data("stay", &[ME]),
            _ => return None,
        })
    }

    fn in_private(&self) -> Option<String> {
        Some(match self {
            Command::Agree { code, who, yes } => {
                data(if *yes { "agree" } else { "refuse" }, &[code.as_str(), &who.unwrap_or(-1).to_string()])
            }
            Command::Detail { code, kind, text } if text.is_empty() => data("detail", &[code.as_str(), kind]),
            Command::Details { code } => data("details", &[code.as_str()]),
            Command::Undetail { code } => data("undetail", &[code.as_str()]),
            Command::KeepHidden { code, yes } => data("keep", &[code.as_str(), yes_no(*yes)]),
            Command::Budget { code, amount } => data("budget", &[code.as_str(), amount]),
            Command::Spent { code, amount } if amount.is_empty() => data("spent", &[code.as_str()]),
            Command::Tell { code, text, who: None } if text.is_empty() => data("tell", &[code.as_str()]),
            Command::Tell { code, text, who: Some(who) } if text.is_empty() => {
                data("tell", &[code.as_str(), &who.to_string()])
            }
            Command::EndTalk { code } => data("endtalk", &[code.as_str()]),
            Command::Report { code, text } if text.is_empty() => data("report", &[code.as_str()]),
            Command::Block { code } => data("block", &[code.as_str()]),
            Command::Pass { code } => data("pass", &[code.as_str()]),
            Command::Rest { code, yes } => data("rest", &[code.as_str(), yes_no(*yes)]),
            Command::Renew { code, yes } => data("renew", &[code.as_str(), yes_no(*yes)]),
            Command::AskCheck { code } => data("askcheck", &[code.as_str()]),
            Command::Hold { code } => data("hold", &[code.as_str()]),
            Command::Restore { code } => data("restore", &[code.as_str()]),
            Command::Show { code, answer, version } => {
                data("show", &[code.as_str(), answer.word(), &version.unwrap_or(-1).to_string()])
            }
            Command::Twin { code, same } => data("same", &[code.as_str(), yes_no(*same)]),
            Command::Several { code, yes } => data("several", &[code.as_str(), yes_no(*yes)]),
            Command::Behalf { code, answer } => data("behalf", &[code.as_str(), answer]),
            Command::HearBy { code, how } => data("hearby", &[code.as_str(), how]),
            Command::Rang { code } => data("rang", &[code.as_str()]),
            Command::Suspend { who, yes } => data("suspend", &[who, yes_no(*yes)]),
            Command::Whatsapp(whatsapp) => return whatsapp.to_data(),
            _ => return None,
        })
    }

    fn of_the_council(&self) -> Option<String> {
        Some(match self {
            Command::Broadcast { number: Some(number), field, value } if value.is_empty() => {
                data("b", &[&number.to_string(), field])
            }
            Command::Broadcast { number: Some(number), field, value } => {
                data("b", &[&number.to_string(), field, value])
            }
            Command::Heard { number, answer } => data("heard", &[&number.to_string(), answer]),
            Command::Vote { number, choice } => data("vote", &[&number.to_string(), &choice.to_string()]),
            Command::AskCouncil { number, words } if words.is_empty() => data("askb", &[&number.to_string(), "x"]),
            Command::Desk(desk) => return desk.to_data(),
            _ => return None,
        })
    }
}

impl Whatsapp {
    fn to_data(&self) -> Option<String> {
        Some(match self {
            Whatsapp::Meet { street } => data("meet", &[street]),
            Whatsapp::Join { street } => data("join", &[street]),
            Whatsapp::NotJoin => data("join", &["no"]),
            Whatsapp::Read { delivery } => data("read", &[&delivery.to_string()]),
            Whatsapp::Card { code } => data("card", &[code.as_str()]),
            Whatsapp::Host { yes: false } => data("hoststop", &[ME]),
            Whatsapp::LinkSure { yes } => data("linksure", &[yes_no(*yes)]),
            Whatsapp::LinkYes { yes } => data("linkyes", &[yes_no(*yes)]),
            Whatsapp::ItIsMe { yes } => data("itisme", &[yes_no(*yes)]),
            Whatsapp::AskThem { yes } => data("askthem", &[yes_no(*yes)]),
            Whatsapp::Cards | Whatsapp::Host { yes: true } | Whatsapp::Newcomers { .. } | Whatsapp::Link { .. } => {
                return None;
            }
        })
    }
}

impl Desk {
    fn to_data(&self) -> Option<String> {
        Some(match self {
            Desk::Queue { filter, page } => {
                data("queue", &[if filter.is_empty() { "all" } else { filter }, &page.to_string()])
            }
            Desk::Assign { code, who } if who.is_empty() => data("assign", &[code.as_str()]),
            Desk::Assign { code, who } => data("assign", &[code.as_str(), who]),
            Desk::Note { code, text } if text.is_empty() => data("note", &[code.as_str()]),
            Desk::Why { code } => data("why", &[code.as_str()]),
            Desk::SameNeed { code, yes } => data("joinup", &[code.as_str(), yes_no(*yes)]),
            Desk::Helpers { code } => data("helpers", &[code.as_str()]),
            Desk::AskOne { code, who } => data("askhelper", &[code.as_str(), who]),
            Desk::Person { who } => data("person", &[who]),
            Desk::CheckFor { who, kind } if kind.is_empty() => data("check", &[who]),
            Desk::CheckFor { who, kind } => data("check", &[who, kind]),
            Desk::CheckYears { who, kind, years } => data("check", &[who, kind, &years.to_string()]),
            Desk::ForAgreed { code, how } => data("foragreed", &[code.as_str(), how]),
            Desk::ForHears { code, how } => data("forhears", &[code.as_str(), how]),
            Desk::Refer { code, name } if name.is_empty() => data("refer", &[code.as_str()]),
            Desk::Refer { code, name } => data("refer", &[code.as_str(), name]),
            Desk::Answer { code, answer } => data("partneranswer", &[code.as_str(), answer]),
            Desk::Share { code, yes } => data("sharewith", &[code.as_str(), yes_no(*yes)]),
            Desk::Note { .. } | Desk::Merge { .. } | Desk::Split { .. } | Desk::For { .. } | Desk::Partner { .. } => {
                return None;
            }
        })
    }
}

/// Reads the data of a button.
#[must_use]
pub fn parse_button(data: &str) -> Command {
    let mut parts = data.strip_suffix(KEEP).unwrap_or(data).splitn(3, ':');
    let (verb, code) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""));
    let arg = parts.next().unwrap_or("");
    if code.is_empty() || code.len() > 24 {
        return Command::Unclear { verb: Verb::Button };
    }
    let read = plain_button(verb, code, arg)
        .or_else(|| loop_button(verb, code, arg))
        .or_else(|| private_button(verb, code, arg))
        .or_else(|| broadcast_button(verb, code, arg))
        .or_else(|| whatsapp_button(verb, code, arg).map(Command::Whatsapp))
        .or_else(|| desk_button(verb, code, arg).map(Command::Desk));
    read.unwrap_or(Command::Unclear { verb: Verb::Button })
}

/// An answer and the number of the question that it is about.
fn versioned(arg: &str) -> (&str, Option<i64>) {
    let (answer, version) = arg.split_once(':').unwrap_or((arg, "-1"));
    (answer, Some(version.parse().unwrap_or(-1)))
}

/// What is about no need and no offer.
fn plain_button(verb: &str, of: &str, arg: &str) -> Option<Command> {
    let (of, text, yes) = (of.to_owned(), arg.to_owned(), arg == "yes");
    Some(match verb {
        "letin" => Command::LetIn { id: of.parse().unwrap_or(0), yes },
        "comeback" => Command::ComeBack,
        "accept" => Command::Accept { chat: of, yes },
        "invite" => Command::Invite { what: of, area: text },
        "forget" => Command::Forget { sure: yes },
        "stop" => Command::Stop,
        "stay" => Command::Stay,
        "suspend" => Command::Suspend { who: of, yes },
        _ => return None,
    })
}

fn loop_button(verb: &str, code: &str, arg: &str) -> Option<Command> {
    let (code, text, yes) = (Code::read(code)?, arg.to_owned(), arg == "yes");
    let version = Some(arg.parse().unwrap_or(-1));
    Some(match verb {
        "can" => Command::Can { code },
        "release" => Command::Release { code },
        "done" => Command::Done { code },
        "sorted" => Command::Sorted { code },
        "withdraw" => Command::Withdraw { code },
        "reopen" => Command::Reopen { code },
        "yes" => Command::Confirm { code, answer: Answer::Yes, version },
        "no" => Command::Confirm { code, answer: Answer::No, version },
        "going" => Command::Confirm { code, answer: Answer::Going, version },
        "onit" => Command::OnIt { code },
        "pick" => Command::Pick { code, category: text },
        "street" => Command::Street { code, chat: text },
        "share" => Command::Share { code, yes },
        "still" => {
            let (answer, version) = versioned(arg);
            Command::Still { code, yes: answer == "yes", version }
        }
        "take" => Command::Take { code },
        "giveback" => Command::GiveBack { code },
        "streets" => Command::Streets { code },
        "signpost" => Command::Signpost { code, text: String::new() },
        "closing" => Command::Closing { code },
        "close" => Command::Close { code, reason: text },
        _ => return None,
    })
}

/// The buttons of private conversations.
fn private_button(verb: &str, code: &str, arg: &str) -> Option<Command> {
    let (code, yes, claim) = (Code::read(code)?, arg == "yes", Some(arg.parse().unwrap_or(-1)));
    let arg = arg.to_owned();
    Some(match verb {
        "agree" => Command::Agree { code, who: claim, yes: true },
        "refuse" => Command::Agree { code, who: claim, yes: false },
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
        "hold" => Command::Hold { code },
        "restore" => Command::Restore { code },
        "show" => {
            let (answer, version) = versioned(&arg);
            Command::Show { code, answer: Seen::read(answer)?, version }
        }
        "same" => Command::Twin { code, same: yes },
        "several" => Command::Several { code, yes },
        "behalf" => Command::Behalf { code, answer: arg },
        "hearby" => Command::HearBy { code, how: arg },
        "rang" => Command::Rang { code },
        _ => return None,
    })
}

fn broadcast_button(verb: &str, code: &str, arg: &str) -> Option<Command> {
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

fn whatsapp_button(verb: &str, code: &str, arg: &str) -> Option<Whatsapp> {
    let yes = code == "yes" || arg == "yes";
    Some(match verb {
        "meet" => Whatsapp::Meet { street: code.to_owned() },
        "join" if code == "no" => Whatsapp::NotJoin,
        "join" => Whatsapp::Join { street: code.to_owned() },
        "read" => Whatsapp::Read { delivery: code.parse().unwrap_or(0) },
        "card" => Whatsapp::Card { code: Code::read(code)? },
        "hoststop" => Whatsapp::Host { yes: false },
        "linksure" => Whatsapp::LinkSure { yes },
        "linkyes" => Whatsapp::LinkYes { yes },
        "itisme" => Whatsapp::ItIsMe { yes },
        "askthem" => Whatsapp::AskThem { yes },
        _ => return None,
    })
}

fn desk_button(verb: &str, of: &str, arg: &str) -> Option<Desk> {
    let (of, text, yes) = (of.to_owned(), arg.to_owned(), arg == "yes");
    match verb {
        "queue" => {
            let filter = if of == "all" { String::new() } else { of };
            return Some(Desk::Queue { filter, page: arg.parse().unwrap_or(0) });
        }
        "person" => return Some(Desk::Person { who: of }),
        "check" => {
            return Some(match arg.split_once(':') {
                Some((kind, years)) => {
                    Desk::CheckYears { who: of, kind: kind.to_owned(), years: years.parse().unwrap_or(0) }
                }
                None => Desk::CheckFor { who: of, kind: text },
            });
        }
        _ => {}
    }
    let code = Code::read(&of)?;
    Some(match verb {
        "assign" => Desk::Assign { code, who: text },
        "note" => Desk::Note { code, text: String::new() },
        "why" => Desk::Why { code },
        "joinup" => Desk::SameNeed { code, yes },
        "helpers" => Desk::Helpers { code },
        "askhelper" => Desk::AskOne { code, who: text },
        "foragreed" => Desk::ForAgreed { code, how: text },
        "forhears" => Desk::ForHears { code, how: text },
        "refer" => Desk::Refer { code, name: text },
        "partneranswer" => Desk::Answer { code, answer: text },
        "sharewith" => Desk::Share { code, yes },
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// One piece of data for each form that any version has written.
    const FORMS: &str = "can:K7M4 release:K7M4 done:K7M4 sorted:K7M4 withdraw:K7M4 reopen:K7M4 yes:K7M4:3 no:K7M4:3 going:K7M4:-1 \
        onit:K7M4 pick:K7M4:food_support street:K7M4:12 share:K7M4:yes still:K7M4:no:4 take:K7M4 giveback:K7M4 streets:K7M4 \
        signpost:K7M4 closing:K7M4 close:K7M4:helped letin:4:yes comeback:here accept:12:no invite:desk:3 forget:me:yes stop:me \
        stay:me agree:K7M4:9 refuse:K7M4:9 detail:K7M4:phone details:K7M4 undetail:K7M4 keep:K7M4:no budget:K7M4:20.00 \
        spent:K7M4 tell:K7M4 tell:K7M4:9 endtalk:K7M4 report:K7M4 block:K7M4 pass:K7M4 rest:K7M4:yes renew:K7M4:no askcheck:K7M4 \
        hold:K7M4 restore:K7M4 show:K7M4:change:2 same:K7M4:yes several:K7M4:no behalf:K7M4:ring hearby:K7M4:phone rang:K7M4 \
        suspend:H12:yes b:12:submit b:12:to:3 b:12:approve:7 heard:12:safe vote:12:0 askb:12:x meet:ELM7K2 join:ELM7K2 join:no \
        read:7 card:K7M4 hoststop:me linksure:yes linkyes:no itisme:yes askthem:no queue:all:1 queue:north:2 assign:K7M4 \
        assign:K7M4:H7 note:K7M4 why:K7M4 joinup:K7M4:yes helpers:K7M4 askhelper:K7M4:H12 person:H12 check:H12 \
        check:H12:identity check:H12:identity:2 foragreed:K7M4:door forhears:K7M4:visit refer:K7M4 refer:K7M4:5 \
        partneranswer:K7M4:full sharewith:K7M4:no";

    #[test]
    fn each_form_is_read_and_written_back() {
        for form in FORMS.split_whitespace() {
            let command = parse_button(form);
            assert_ne!(command, Command::Unclear { verb: Verb::Button }, "{form}");
            assert_eq!(command.to_data(), form);
            assert_eq!(parse_button(&format!("{form}{KEEP}")), command, "a list's button says the same");
        }
    }

    #[test]
    fn what_nobody_wrote_is_unclear() {
        for data in ["", "can:", "forged", "vote:12:x", "heard:zz:ok", "show:K7M4:perhaps:1"] {
            assert_eq!(parse_button(data), Command::Unclear { verb: Verb::Button }, "{data}");
        }
        assert_eq!(Command::Need { text: "milk".into() }.to_data(), "");
    }

    proptest! {
        #[test]
        fn any_data_is_read_without_a_panic_and_what_is_read_means_the_same_again(data in "[a-z]{2,9}:[A-Za-z0-9]{1,8}(:[a-z0-9]{1,6}){0,2}") {
            let command = parse_button(&data);
            let written = command.to_data();
            if !written.is_empty() {
                prop_assert_eq!(parse_button(&written), command);
            }
        }
    }
}
