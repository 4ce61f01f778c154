//! The one table of what can be typed: a row for each verb, with all that is known of it. Parsing, the menu, words without a stroke,
//! the audit log and the list of what is danger's come from it; tests hold the help texts and the README against it.

use super::row::{Bare, Hint, Row, answer, press, role, row, setting, shift};
use super::typed::{
    answered, away, both, broadcast, budgeted, change, check, close, code, detail, election, end_role, field,
};
use super::typed::{
    invite, merge, newcomers, poll, queue, quiet, setup, signpost, told, two_words, word, words, yes_no,
};
use super::{Answer, Command, Desk, Seen, Verb, Whatsapp, Words};
use std::collections::HashMap;
use std::sync::LazyLock;

/// Every verb.
pub static VERBS: &[Row] = &[
    // A need, by its asker.
    row(Verb::Need, &["need"], |_, a| words(a).map(|text| Command::Need { text }))
        .hint(Hint::Own)
        .bare(Bare::Words)
        .menu(1),
    row(Verb::Pick, &["pick"], |_, a| both(a).map(|(code, category)| Command::Pick { code, category })).hint(Hint::Own),
    row(Verb::Several, &["several"], |_, a| yes_no(a).map(|(code, yes)| Command::Several { code, yes }))
        .hint(Hint::YesNo),
    row(Verb::Twin, &["same"], |_, a| yes_no(a).map(|(code, same)| Command::Twin { code, same })).hint(Hint::YesNo),
    row(Verb::Behalf, &["behalf"], |_, a| {
        both(a).map(|(code, answer)| Command::Behalf { code, answer: answer.to_lowercase() })
    }),
    row(Verb::HearBy, &["hearby"], |_, a| both(a).map(|(code, how)| Command::HearBy { code, how })),
    row(Verb::Show, &["show"], |_, a| {
        let (code, rest) = told(a)?;
        Seen::read(&rest).map(|answer| Command::Show { code, answer, version: None })
    })
    .hint(Hint::YesNo),
    row(Verb::Change, &["change"], |_, a| change(a)),
    row(Verb::Detail, &["detail"], |_, a| detail(a)),
    row(Verb::KeepHidden, &["keep"], |_, a| yes_no(a).map(|(code, yes)| Command::KeepHidden { code, yes }))
        .hint(Hint::YesNo),
    row(Verb::Undetail, &["undetail"], |_, a| code(a).map(|code| Command::Undetail { code })),
    row(Verb::Agree, &["agree", "refuse"], |name, a| {
        code(a).map(|code| Command::Agree { code, who: None, yes: name == "agree" })
    }),
    row(Verb::Budget, &["budget"], |_, a| budgeted(a)),
    row(Verb::Share, &["share"], |_, a| yes_no(a).map(|(code, yes)| Command::Share { code, yes })).hint(Hint::YesNo),
    row(Verb::Confirm, &["yes", "no", "going"], |name, a| {
        let answer = match name {
            "yes" => Answer::Yes,
            "no" => Answer::No,
            _ => Answer::Going,
        };
        code(a).map(|code| Command::Confirm { code, answer, version: None })
    }),
    row(Verb::Still, &["still"], |_, a| yes_no(a).map(|(code, yes)| Command::Still { code, yes, version: None }))
        .hint(Hint::YesNo),
    row(Verb::Sorted, &["sorted"], |_, a| code(a).map(|code| Command::Sorted { code })).menu(6),
    row(Verb::Withdraw, &["withdraw"], |_, a| code(a).map(|code| Command::Withdraw { code })).menu(7),
    row(Verb::Reopen, &["reopen"], |_, a| code(a).map(|code| Command::Reopen { code })).audited(),
    press(Verb::Street),
    // Helping.
    row(Verb::Offer, &["offer"], |_, a| words(a).map(|text| Command::Offer { text }))
        .hint(Hint::Own)
        .bare(Bare::Words)
        .menu(2),
    row(Verb::Can, &["can", "claim"], |_, a| code(a).map(|code| Command::Can { code })).menu(3),
    row(Verb::Pass, &["pass"], |_, a| code(a).map(|code| Command::Pass { code })),
    row(Verb::Done, &["done"], |_, a| code(a).map(|code| Command::Done { code })).menu(5),
    row(Verb::OnIt, &["onit"], |_, a| code(a).map(|code| Command::OnIt { code })),
    row(Verb::Release, &["release"], |_, a| code(a).map(|code| Command::Release { code })).menu(4),
    row(Verb::Spent, &["spent"], |_, a| told(a).map(|(code, amount)| Command::Spent { code, amount })),
    row(Verb::Rules, &["rules"], |_, a| code(a).map(|code| Command::Rules { code })),
    row(Verb::AskCheck, &["askcheck"], |_, a| code(a).map(|code| Command::AskCheck { code })),
    row(Verb::Capacity, &["capacity"], |_, a| both(a).map(|(code, count)| Command::Capacity { code, count }))
        .hint(Hint::Own),
    row(Verb::Near, &["near"], |_, a| yes_no(a).map(|(code, yes)| Command::Near { code, yes })).hint(Hint::YesNo),
    row(Verb::Renew, &["renew"], |_, a| yes_no(a).map(|(code, yes)| Command::Renew { code, yes })).hint(Hint::YesNo),
    press(Verb::Rest),
    // Between the two, and for everybody.
    row(Verb::Tell, &["tell"], |_, a| told(a).map(|(code, text)| Command::Tell { code, text, who: None })),
    row(Verb::EndTalk, &["endtalk"], |_, a| code(a).map(|code| Command::EndTalk { code })),
    row(Verb::Report, &["report"], |_, a| told(a).map(|(code, text)| Command::Report { code, text })),
    row(Verb::Block, &["block"], |_, a| code(a).map(|code| Command::Block { code })),
    row(Verb::Complain, &["complain"], |_, a| words(a).map(|text| Command::Complain { text }))
        .hint(Hint::Own)
        .bare(Bare::Words),
    row(Verb::Mine, &["mine", "my"], |_, _| Some(Command::Mine)).bare(Bare::Alone).menu(8),
    row(Verb::List, &["list"], |_, _| Some(Command::List)).bare(Bare::Alone).menu(9),
    row(Verb::Help, &["help"], |_, _| Some(Command::Help)).bare(Bare::Alone).menu(13),
    row(Verb::Start, &["start"], |_, a| Some(Command::Start { token: word(a) })).bare(Bare::Alone),
    row(Verb::MyData, &["mydata"], |_, _| Some(Command::MyData)).bare(Bare::Alone).menu(10),
    row(Verb::Forget, &["forget"], |_, a| Some(Command::Forget { sure: a.eq_ignore_ascii_case("yes") }))
        .bare(Bare::AloneOrOne)
        .menu(11),
    row(Verb::Stop, &["stop"], |_, _| Some(Command::Stop)).bare(Bare::Alone).menu(12),
    press(Verb::StillHere),
    // Beside a street's own group.
    row(Verb::Join, &["join"], |_, a| Some(Command::Whatsapp(Whatsapp::Meet { street: a.to_owned() })))
        .bare(Bare::Words),
    row(Verb::Read, &["read"], |_, _| Some(Command::Whatsapp(Whatsapp::Read { delivery: 0 }))).bare(Bare::Alone),
    row(Verb::Card, &["card"], |_, a| {
        Some(Command::Whatsapp(code(a).map_or(Whatsapp::Cards, |code| Whatsapp::Card { code })))
    }),
    row(Verb::Cards, &["cards"], |_, _| Some(Command::Whatsapp(Whatsapp::Cards))).bare(Bare::Alone),
    row(Verb::Host, &["host"], |_, a| {
        let yes = !matches!(a.to_lowercase().as_str(), "no" | "stop" | "off");
        Some(Command::Whatsapp(Whatsapp::Host { yes }))
    })
    .bare(Bare::AloneOr("stop")),
    row(Verb::Newcomers, &["newcomers"], |_, a| Some(newcomers(a))).bare(Bare::With(&["ask", "tell"])),
    row(Verb::Link, &["link"], |_, a| Some(Command::Whatsapp(Whatsapp::Link { code: word(a).unwrap_or_default() })))
        .bare(Bare::AloneOrOne),
    press(Verb::Whatsapp),
    // The council's news.
    row(Verb::News, &["news"], |_, _| Some(Command::News)).bare(Bare::Alone),
    row(Verb::Heard, &["ok", "safe", "helpme"], |name, a| {
        let answer = if name == "helpme" { "help" } else { name };
        field(a).map(|(number, _)| Command::Heard { number, answer: answer.to_owned() })
    })
    .hint(Hint::Like(Verb::Vote)),
    row(Verb::Vote, &["vote"], |_, a| poll(a)).hint(Hint::Own),
    // "ask B12 words" is for the council, and any other "ask" is a need.
    row(Verb::AskCouncil, &["ask"], |_, a| match field(a) {
        Some((number, words)) => Some(Command::AskCouncil { number, words }),
        None => words(a).map(|text| Command::Need { text }),
    })
    .hint(Hint::Like(Verb::Need)),
    // A street's admins.
    setting(Verb::Setup, &["setup"], |_, a| setup(a)).hint(Hint::Own),
    setting(Verb::Pause, &["pause"], |_, a| {
        Some(code(a).map_or(Command::Pause, |code| Command::Rest { code, yes: true }))
    }),
    setting(Verb::Resume, &["resume"], |_, a| {
        Some(code(a).map_or(Command::Resume, |code| Command::Rest { code, yes: false }))
    }),
    setting(Verb::Quiet, &["quiet"], |_, a| quiet(a)).hint(Hint::Own),
    setting(Verb::Mute, &["mute", "unmute"], |name, _| Some(Command::Mute { yes: name == "mute" })),
    setting(Verb::Leave, &["leave"], |_, _| Some(Command::Leave)),
    row(Verb::ComeBack, &["stay"], |_, _| Some(Command::ComeBack)),
    // The desk.
    role(Verb::Queue, &["queue"], |_, a| Some(Command::Desk(queue(a)))),
    role(Verb::Take, &["take"], |_, a| code(a).map(|code| Command::Take { code })),
    role(Verb::GiveBack, &["giveback"], |_, a| code(a).map(|code| Command::GiveBack { code })),
    role(Verb::Assign, &["assign"], |_, a| told(a).map(|(code, who)| Command::Desk(Desk::Assign { code, who })))
        .hint(Hint::Own),
    role(Verb::Note, &["note"], |_, a| told(a).map(|(code, text)| Command::Desk(Desk::Note { code, text })))
        .hint(Hint::Own),
    role(Verb::Why, &["why"], |_, a| code(a).map(|code| Command::Desk(Desk::Why { code }))),
    role(Verb::Details, &["details"], |_, a| code(a).map(|code| Command::Details { code })),
    role(Verb::Streets, &["streets"], |_, a| code(a).map(|code| Command::Streets { code })),
    role(Verb::Signpost, &["signpost"], |_, a| signpost(a)).hint(Hint::Own),
    role(Verb::Close, &["close"], |_, a| close(a)),
    role(Verb::Merge, &["merge"], |_, a| merge(a)).hint(Hint::Own),
    role(Verb::Split, &["split"], |_, a| both(a).map(|(code, text)| Command::Desk(Desk::Split { code, text })))
        .hint(Hint::Own),
    role(Verb::For, &["for"], |_, a| two_words(a).map(|text| Command::Desk(Desk::For { text }))).hint(Hint::Own),
    role(Verb::ForAgreed, &["foragreed"], |_, a| {
        both(a).map(|(code, how)| Command::Desk(Desk::ForAgreed { code, how }))
    })
    .hint(Hint::Like(Verb::For)),
    role(Verb::ForHears, &["forhears"], |_, a| both(a).map(|(code, how)| Command::Desk(Desk::ForHears { code, how })))
        .hint(Hint::Like(Verb::For)),
    role(Verb::Rang, &["rang"], |_, a| code(a).map(|code| Command::Rang { code })),
    role(Verb::Helpers, &["helpers"], |_, a| code(a).map(|code| Command::Desk(Desk::Helpers { code }))),
    role(Verb::AskHelper, &["askhelper"], |_, a| both(a).map(|(code, who)| Command::Desk(Desk::AskOne { code, who })))
        .hint(Hint::Like(Verb::Helpers)),
    role(Verb::Person, &["person"], |_, a| word(a).map(|who| Command::Desk(Desk::Person { who }))).hint(Hint::Own),
    role(Verb::Check, &["check"], |_, a| check(a)).hint(Hint::Own),
    role(Verb::Suspend, &["suspend", "unsuspend"], |name, a| {
        word(a).map(|who| Command::Suspend { who, yes: name == "suspend" })
    })
    .hint(Hint::Own),
    role(Verb::Hold, &["hold"], |_, a| code(a).map(|code| Command::Hold { code })),
    role(Verb::Restore, &["restore"], |_, a| code(a).map(|code| Command::Restore { code })),
    role(Verb::LetIn, &["letin"], |_, a| {
        answered(a).map(|(id, yes)| Command::LetIn { id: id.parse().unwrap_or(0), yes })
    })
    .hint(Hint::YesNo)
    .bare(Bare::Numbered),
    role(Verb::Partner, &["partner"], |_, a| two_words(a).map(|text| Command::Desk(Desk::Partner { text })))
        .hint(Hint::Own),
    role(Verb::Refer, &["refer"], |_, a| told(a).map(|(code, name)| Command::Desk(Desk::Refer { code, name })))
        .hint(Hint::Own),
    answer(Verb::PartnerAnswer, &["partneranswer"], |_, a| {
        both(a).map(|(code, answer)| Command::Desk(Desk::Answer { code, answer: answer.to_lowercase() }))
    })
    .hint(Hint::Like(Verb::Refer)),
    answer(Verb::SameNeed, &["joinup"], |_, a| {
        both(a).map(|(code, yes)| Command::Desk(Desk::SameNeed { code, yes: yes.to_lowercase().starts_with('y') }))
    }),
    answer(Verb::ShareWith, &["sharewith"], |_, a| {
        both(a).map(|(code, yes)| Command::Desk(Desk::Share { code, yes: yes.to_lowercase().starts_with('y') }))
    }),
    role(Verb::Accept, &[], |_, _| None),
    // Shifts and numbers.
    shift(Verb::OnShift, &["onshift"], |_, _| Some(Command::OnShift)),
    shift(Verb::OffShift, &["offshift"], |_, a| Some(Command::OffShift { note: a.to_owned() })),
    shift(Verb::Away, &["away"], |_, a| away(a)).hint(Hint::Own),
    shift(Verb::Rota, &["rota"], |_, _| Some(Command::Rota)).bare(Bare::Alone),
    shift(Verb::Digest, &["digest"], |_, a| Some(Command::Digest { times: a.to_owned() })),
    shift(Verb::Stats, &["stats"], |_, a| Some(Command::Stats { area: a.to_owned() })),
    // Officers and administrators.
    role(
        Verb::Broadcast,
        &[
            "broadcast",
            "broadcasts",
            "approve",
            "reject",
            "override",
            "review",
            "correct",
            "retract",
            "formats",
            "results",
            "answer",
        ],
        broadcast,
    )
    .hint(Hint::Own),
    role(Verb::Rehearse, &["rehearse"], |_, _| Some(Command::Rehearse)),
    role(Verb::Election, &["election"], |_, a| election(a)).hint(Hint::Own),
    role(Verb::Area, &["area"], |_, a| words(a).map(|name| Command::Area { name })).hint(Hint::Own),
    role(Verb::Invite, &["invite"], |_, a| invite(a)).hint(Hint::Own),
    role(Verb::Roles, &["roles"], |_, a| Some(Command::Roles { area: a.to_owned() })),
    role(Verb::EndRole, &["endrole"], |_, a| end_role(a)).hint(Hint::Own),
    // What is no verb.
    press(Verb::Button).hint(Hint::Own),
];

/// The row of a name, in small letters; none for a name that nobody knows.
#[must_use]
pub fn named(name: &str) -> Option<&'static Row> {
    static NAMES: LazyLock<HashMap<&'static str, &'static Row>> =
        LazyLock::new(|| VERBS.iter().flat_map(|row| row.names.iter().map(move |name| (*name, row))).collect());
    NAMES.get(name).copied()
}

/// The names of the platform's menu, in its order.
#[must_use]
pub fn menu() -> Vec<&'static str> {
    let mut rows: Vec<&Row> = VERBS.iter().filter(|row| row.in_menu.is_some()).collect();
    rows.sort_by_key(|row| row.in_menu);
    rows.iter().filter_map(|row| row.names.first().copied()).collect()
}

impl Command {
    /// Whether somebody does it by a role: it goes into the audit log.
    #[must_use]
    pub fn is_by_role(&self) -> bool {
        !matches!(self, Command::Unclear { .. }) && self.verb().is_some_and(|verb| verb.row().audited)
    }

    /// What its words can be.
    #[must_use]
    pub fn words(&self) -> Words {
        match self {
            Command::Unclear { .. } => Words::Own,
            command => command.verb().map_or(Words::Own, |verb| verb.row().words),
        }
    }
}

impl Verb {
    /// All that is known of it.
    ///
    /// # Panics
    /// Never: a test sees that each verb has its row.
    #[must_use]
    pub fn row(self) -> &'static Row {
        VERBS.iter().find(|row| row.verb == self).unwrap_or_else(|| panic!("{self:?} has no row"))
    }

    /// Its usual name; empty for what only buttons say.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.row().names.first().copied().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn a_name_means_one_thing_and_a_verb_has_one_row() {
        let names: Vec<&str> = VERBS.iter().flat_map(|row| row.names.iter().copied()).collect();
        assert_eq!(names.iter().collect::<HashSet<_>>().len(), names.len());
        let verbs: HashSet<String> = VERBS.iter().map(|row| format!("{:?}", row.verb)).collect();
        assert_eq!(verbs.len(), VERBS.len());
        assert!(names.iter().all(|name| name.chars().all(|c| c.is_ascii_lowercase())));
    }

    /// What is read from a row is a command of that row, or of the one that it says it is instead.
    #[test]
    fn what_a_row_reads_is_its_own() {
        let instead = [
            (Verb::AskCouncil, Verb::Need),
            (Verb::Pause, Verb::Rest),
            (Verb::Resume, Verb::Rest),
            (Verb::Card, Verb::Cards),
        ];
        for row in VERBS {
            for name in row.names {
                for args in ["", "K7M4", "K7M4 yes", "B12 2", "2026-01-01 2026-02-01 x", "milk and bread"] {
                    let read = row.read(name, args).verb();
                    let verb = read.unwrap_or(row.verb);
                    assert!(verb == row.verb || instead.contains(&(row.verb, verb)), "/{name} {args}: {verb:?}");
                }
            }
        }
    }
}
