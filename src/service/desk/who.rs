//! Who could help with a case, by number; and what a coordinator may know of and do about a person.

use crate::command::{self, Command};
use crate::domain::code::Code;
use crate::domain::letter::Button;
use crate::domain::matching::{pick, standing};
use crate::domain::need::MOST_CLAIMS;
use crate::domain::say::{HelperLine, Label, Staff, Task};
use crate::service::access::{self, Here};
use crate::service::{Context, Result, helping, record};
use chrono::Months;

/// The most people of each list.
const MOST_PEOPLE: usize = 10;

/// `/helpers CODE`: whose offers fit, and who is left out and why. Who is kept apart is never named.
pub(super) async fn who_can_help(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    let Some(need) = access::case(cx, &here, code, "helpers").await? else {
        return Ok(());
    };
    let area = cx.tx.chat(need.chat_id).await?.and_then(|chat| chat.area_id);
    let candidates = cx.tx.candidates(&need).await?;
    let all = standing(&need, area, &candidates, (&cx.rules.clocks, cx.tx.now()));
    let (mut fitting, mut others, mut rows) = (Vec::new(), Vec::new(), Vec::new());
    let askable = need.is_listed() && need.state().takes_helpers();
    for (candidate, out) in all {
        let person = candidate.offer.person_id;
        let checked = candidate.checks > 0;
        let name = match cx.tx.person(person).await? {
            Some(known) if checked => known.first_name,
            _ => String::new(),
        };
        let why = out.map_or("fits", crate::domain::matching::LeftOut::word).to_owned();
        let most = i64::try_from(MOST_CLAIMS).unwrap_or(0);
        let line = HelperLine { who: access::handle(person), name, jobs: candidate.jobs, most, why };
        let list = if out.is_none() { &mut fitting } else { &mut others };
        if list.len() >= MOST_PEOPLE {
            continue;
        }
        if out.is_none() && askable {
            let who = access::handle(person);
            let ask = command::Desk::AskOne { code: need.code.clone(), who: who.clone() };
            let ask = Button::of(Task::AskHelper { who: who.clone() }, Command::Desk(ask));
            rows.push(vec![
                ask,
                Button::of(Task::Look { who: who.clone() }, Command::Desk(command::Desk::Person { who })),
            ]);
        }
        list.push(line);
    }
    rows.truncate(6);
    cx.tx.audit(Some(here.person_id()), "read_helpers", &format!("need:{}", need.id), "");
    here.note(cx.tx, None, false);
    here.unpressed().reply_with(cx.tx, Staff::WhoCanHelp { code: need.code, fitting, others }, rows);
    Ok(())
}

/// `/askhelper CODE H12`: one person whose offer fits is asked.
pub(super) async fn ask_one(cx: &mut Context<'_>, here: Here, code: &Code, who: &str) -> Result<()> {
    let Some(need) = access::case(cx, &here, code, "askhelper").await? else {
        return Ok(());
    };
    let area = cx.tx.chat(need.chat_id).await?.and_then(|chat| chat.area_id);
    let person = access::read_handle(who).unwrap_or(0);
    let candidates = cx.tx.candidates(&need).await?;
    let chosen = pick(&need, area, &candidates, (&cx.rules.clocks, cx.tx.now()), person);
    let (code, who) = (need.code.clone(), access::handle(person));
    let open = need.is_listed() && need.state().takes_helpers();
    let Some(chosen) = chosen.filter(|_| open) else {
        return Ok(here.reply(cx.tx, Staff::NotAskable { code, who }));
    };
    helping::ask_chosen(cx, &need, &chosen).await?;
    record::note_private(cx, &need, "ask_helper", Some(here.person_id()));
    Ok(here.acknowledge(cx.tx, Staff::HelperAsked { code, who }))
}

/// `/person H12`: what a coordinator of theirs may know, with the buttons to check or suspend.
pub(super) async fn person(cx: &mut Context<'_>, here: Here, typed: &str) -> Result<()> {
    let Some(person) = helping::looked_after(cx, &here, typed, "person").await? else {
        return Ok(());
    };
    let until = cx.tx.checked_until(person.id).await?;
    let jobs = i64::try_from(cx.tx.claims_of(person.id).await?.len()).unwrap_or(0);
    let who = access::handle(person.id);
    let shift = if person.suspended {
        Button::of(Task::LetBack { who: who.clone() }, Command::Suspend { who: who.to_string(), yes: false })
    } else {
        Button::of(Label::Suspend { who: who.clone() }, Command::Suspend { who: who.to_string(), yes: true })
    };
    let check = Button::of(
        Task::Check { who: who.clone() },
        Command::Desk(command::Desk::CheckFor { who: who.clone(), kind: String::new() }),
    );
    let rows = if person.suspended { vec![vec![shift]] } else { vec![vec![check, shift]] };
    cx.tx.audit(Some(here.person_id()), "read_person", &format!("person:{}", person.id), "");
    let say = Staff::Person {
        who,
        name: if until.is_some() { person.first_name.clone() } else { String::new() },
        jobs,
        most: i64::try_from(MOST_CLAIMS).unwrap_or(0),
        until: until.map_or_else(String::new, |at| day(cx, at)),
        suspended: record::yes_no(person.suspended),
    };
    here.note(cx.tx, None, false);
    here.unpressed().reply_with(cx.tx, say, rows);
    Ok(())
}

fn day(cx: &Context<'_>, at: i64) -> String {
    cx.rules.clocks.local(at).format("%Y-%m-%d").to_string()
}

/// Which check, and then for how long.
pub(super) async fn check_for(cx: &mut Context<'_>, here: Here, who: &str, kind: &str) -> Result<()> {
    let Some(person) = helping::looked_after(cx, &here, who, "check").await? else {
        return Ok(());
    };
    let who = access::handle(person.id);
    here.note(cx.tx, None, false);
    if !helping::KINDS.contains(&kind) {
        let rows: Vec<Button> = helping::KINDS
            .iter()
            .map(|kind| {
                let task = Task::CheckKind { check: (*kind).to_owned() };
                Button::of(task, Command::Desk(command::Desk::CheckFor { who: who.clone(), kind: (*kind).to_owned() }))
            })
            .collect();
        let rows = rows.chunks(2).map(<[Button]>::to_vec).collect();
        here.unpressed().reply_with(cx.tx, Staff::CheckWhich { who }, rows);
        return Ok(());
    }
    let years = (1..=3).map(|count| {
        let check = command::Desk::CheckYears { who: who.clone(), kind: kind.to_owned(), years: count };
        Button::of(Task::CheckYears { count }, Command::Desk(check))
    });
    let rows = vec![years.collect()];
    here.unpressed().reply_with(cx.tx, Staff::CheckHowLong { who, check: kind.to_owned() }, rows);
    Ok(())
}

/// A check for so many years from today, written down as `/check` does.
pub(super) async fn check_years(cx: &mut Context<'_>, here: Here, who: &str, kind: &str, years: i64) -> Result<()> {
    let today = cx.rules.clocks.local(cx.tx.now()).date_naive();
    let months = u32::try_from(years.clamp(0, 3) * 12).unwrap_or(0);
    let until = today.checked_add_months(Months::new(months)).unwrap_or(today);
    helping::check(cx, here, who, kind, &until.to_string()).await
}
