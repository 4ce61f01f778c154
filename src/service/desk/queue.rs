//! The desk's queue, whose case it is, and the one list of what can be asked of the desk.

use super::{merge, partner, who, why};
use crate::command::{self, Command, Desk};
use crate::domain::HOUR;
use crate::domain::area::Tree;
use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::letter::{Button, Lane, Letter, To};
use crate::domain::need::{Need, State, Step, Urgency};
use crate::domain::queue::{self, Queue, Section};
use crate::domain::redact::plain;
use crate::domain::role::{Right, Role, may};
use crate::domain::say::{CaseLine, Say, Staff, Task};
use crate::domain::street::ChatKind;
use crate::service::access::{self, Here};
use crate::service::record::{self, Change};
use crate::service::{Context, Result, intake};
use std::collections::BTreeSet;

/// The most lines of a queue in one message.
const MOST_LINES: usize = 20;
/// The most cases with a button of their own.
const MOST_BUTTONS: usize = 6;
/// The most letters of a filter that fit on a button.
const FILTER: usize = 20;

/// What a queue is asked for.
struct Asked {
    section: Option<Section>,
    mine: bool,
    category: Option<Category>,
    /// A ward that is no area yet, as street admins wrote it.
    ward: String,
    areas: BTreeSet<i64>,
}

/// What is asked of the desk, and of partner organisations.
pub(in crate::service) async fn at_desk(cx: &mut Context<'_>, mut here: Here, desk: Desk) -> Result<()> {
    let open = matches!(desk, Desk::Answer { .. } | Desk::SameNeed { .. } | Desk::Share { .. } | Desk::For { .. });
    if here.desk().is_none() && !open {
        // What the desk knows is for its own chat, or for one person alone.
        (here.chat, here.message) = (None, None);
    }
    match desk {
        Desk::Queue { filter, page } => Box::pin(queue(cx, here, &filter, page)).await,
        Desk::Assign { code, who } => Box::pin(assign(cx, here, &code, &who)).await,
        Desk::Note { code, text } => Box::pin(why::note(cx, here, &code, &text)).await,
        Desk::Why { code } => Box::pin(why::why(cx, here, &code)).await,
        Desk::Merge { code, other } => Box::pin(merge::merge(cx, here, &code, &other)).await,
        Desk::SameNeed { code, yes } => Box::pin(merge::same_need(cx, here, &code, yes)).await,
        Desk::Split { code, text } => Box::pin(merge::split(cx, here, &code, &text)).await,
        Desk::Helpers { code } => Box::pin(who::who_can_help(cx, here, &code)).await,
        Desk::AskOne { code, who } => Box::pin(who::ask_one(cx, here, &code, &who)).await,
        Desk::Person { who } => Box::pin(who::person(cx, here, &who)).await,
        Desk::CheckFor { who, kind } => Box::pin(who::check_for(cx, here, &who, &kind)).await,
        Desk::CheckYears { who, kind, years } => Box::pin(who::check_years(cx, here, &who, &kind, years)).await,
        Desk::For { text } => Box::pin(intake::for_somebody(cx, here, &text)).await,
        Desk::ForAgreed { code, how } => Box::pin(intake::for_agreed(cx, here, &code, &how)).await,
        Desk::ForHears { code, how } => Box::pin(intake::for_hears(cx, here, &code, &how)).await,
        Desk::Partner { text } => Box::pin(partner::add_partner(cx, here, &text)).await,
        Desk::Refer { code, name } => Box::pin(partner::refer(cx, here, &code, &name)).await,
        Desk::Answer { code, answer } => Box::pin(partner::partner_answers(cx, here, &code, &answer)).await,
        Desk::Share { code, yes } => Box::pin(partner::share_with_partner(cx, here, &code, yes)).await,
    }
}

/// The cases in some areas that somebody may look after. In danger from somebody near, where there is a lead, only
/// the lead sees them, and nobody sees them in a group.
async fn cases_in(cx: &mut Context<'_>, here: &Here, areas: &BTreeSet<i64>) -> Result<Vec<Need>> {
    let leads = cx.tx.holders(Some(Role::SafeguardingLead)).await?;
    let (held, tree) = (cx.tx.roles_of(here.person_id()).await?, cx.tx.tree().await?);
    let mut cases = Vec::new();
    for need in cx.tx.queue_in(areas).await? {
        let spot = cx.tx.chat(need.chat_id).await?.and_then(|chat| chat.spot());
        let led = |area: i64| leads.iter().any(|lead| lead.area_id == 0 || tree.within(area, lead.area_id));
        let kept = need.category == Some(Category::Safety)
            && spot.is_some_and(led)
            && !(here.is_private() && may(&held, Right::Safety, spot, &tree));
        if !kept {
            cases.push(need);
        }
    }
    Ok(cases)
}

/// `/queue`: what waits at the desk, overdue first, without words and without names of neighbours.
async fn queue(cx: &mut Context<'_>, here: Here, filter: &str, page: usize) -> Result<()> {
    let mut areas = access::desk_areas(cx, here.person_id()).await?;
    if let Some(desk) = here.desk().and_then(|desk| desk.area_id) {
        let looked_after: BTreeSet<i64> = cx.tx.looked_after_from(desk).await?;
        areas.retain(|area| looked_after.contains(area));
    }
    if areas.is_empty() {
        access::refused(cx, &here, 0, "queue");
        return Ok(here.reply(cx.tx, Say::NotACoordinator {}));
    }
    let tree = cx.tx.tree().await?;
    let streets = cx.tx.chats_of(ChatKind::Street, None).await?;
    let near = streets.iter().filter(|s| s.spot().is_some_and(|spot| areas.contains(&spot)) && !s.ward.is_empty());
    let wards: Vec<String> = near.map(|s| s.ward.clone()).collect::<BTreeSet<_>>().into_iter().collect();
    let Some(asked) = understood(filter, areas, &tree, &wards) else {
        return Ok(here.reply(cx.tx, Staff::NoSuchFilter { typed: plain(filter), areas: wards }));
    };
    let mut cases = cases_in(cx, &here, &asked.areas).await?;
    let there: BTreeSet<i64> = streets.iter().filter(|s| s.ward.to_lowercase() == asked.ward).map(|s| s.id).collect();
    cases.retain(|need| {
        (asked.ward.is_empty() || there.contains(&need.chat_id))
            && (!asked.mine || need.owner_id == Some(here.person_id()))
            && asked.category.is_none_or(|kind| need.category == Some(kind))
    });
    let mut all = queue::queue(cases, &cx.rules.clocks, cx.tx.now());
    if let Some(section) = asked.section {
        all = all.only(section);
    }
    let page = all.nearest(page, MOST_LINES);
    show_queue(cx, &here, &all, filter, page).await
}

async fn show_queue(cx: &mut Context<'_>, here: &Here, all: &Queue, filter: &str, page: usize) -> Result<()> {
    let mut lists: [Vec<CaseLine>; 3] = Default::default();
    let mut rows: Vec<Vec<Button>> = Vec::new();
    let mut count = 0;
    for (section, need) in all.page(page, MOST_LINES) {
        let line = case_line(cx, need).await?;
        if need.state() == State::Forwarded && rows.len() < MOST_BUTTONS {
            let task = Task::TakeCode { code: need.code.clone() };
            rows.push(vec![Button::kept(task, &Command::Take { code: need.code.clone() })]);
        }
        lists[section as usize].push(line);
        count += 1;
    }
    let number = |n: usize| i64::try_from(n).unwrap_or(0);
    let left = all.len().saturating_sub(page * MOST_LINES + count);
    let next = page + 2;
    let short: String = filter.chars().filter(|c| *c != ':').take(FILTER).collect();
    if left > 0 {
        let name = if short.is_empty() { "all" } else { &short };
        let more = Command::Desk(command::Desk::Queue { filter: name.to_owned(), page: page + 1 });
        rows.push(vec![Button::kept(Task::MoreCases {}, &more)]);
    }
    let [overdue, today, soon] = lists;
    let say = Staff::Queue {
        filter: plain(filter),
        total: number(all.len()),
        late: number(all.total(Section::Overdue)),
        due: number(all.total(Section::Today)),
        later: number(all.total(Section::Soon)),
        overdue,
        today,
        soon,
        left: number(left),
        next: format!("/queue {filter} {next}").replace("  ", " "),
    };
    here.note(cx.tx, None, false);
    here.clone().unpressed().reply_with(cx.tx, say, rows);
    Ok(())
}

/// A case as a line of a list.
async fn case_line(cx: &mut Context<'_>, need: &Need) -> Result<CaseLine> {
    let street = cx.tx.chat(need.chat_id).await?;
    let place = street.map_or_else(String::new, |s| if s.ward.is_empty() { s.name } else { s.ward });
    let owner = match (need.state(), need.partner_id, need.owner_id) {
        (State::Accepted, Some(partner), _) => cx.tx.partner(partner).await?.map(|p| p.name),
        (State::Accepted, None, Some(owner)) => cx.tx.person(owner).await?.map(|p| p.first_name),
        _ => None,
    };
    Ok(CaseLine {
        code: need.code.clone(),
        category: need.category,
        urgency: Some(need.urgency),
        place,
        hours: (cx.tx.now() - need.opened_at.unwrap_or(need.created_at)) / HOUR,
        owner: owner.unwrap_or_default(),
        standing: need.state().standing(),
    })
}

/// `/assign CODE H7`: a case for somebody else; without a person, the list of those on shift.
async fn assign(cx: &mut Context<'_>, here: Here, code: &Code, who: &str) -> Result<()> {
    let Some(mut need) = access::case(cx, &here, code, "assign").await? else {
        return Ok(());
    };
    let code = need.code.clone();
    let Some(person) = access::read_handle(who) else {
        return offer_people(cx, &here, &need).await;
    };
    let Some(person) = cx.tx.person(person).await?.filter(|p| p.forget_at.is_none()) else {
        return Ok(here.reply(cx.tx, Say::NoSuchPerson {}));
    };
    if !access::works_on(cx, person.id, &need).await? {
        return Ok(here.reply(cx.tx, Staff::MayNotWork { code, who: access::handle(person.id) }));
    }
    let was = need.state();
    if was == State::Accepted {
        if need.owner_id == Some(person.id) && need.partner_id.is_none() {
            return Ok(here.reply(cx.tx, Say::TakenBy { code, name: person.first_name }));
        }
        let before = need.owner_id;
        need.step(Step::GiveBack, cx.tx.now())?;
        record::hide_from(cx, &need, before.or(Some(0))).await?;
    }
    if need.taken_by(person.id, cx.tx.now()).is_err() {
        return not_that_step(cx, &here, &need).await;
    }
    let (whom, change) = (access::handle(person.id), Some(was));
    let change = Change { actor: Some(here.person_id()), step: "assign", was: change, why: &whom };
    record::save(cx, &mut need, change).await?;
    let danger = need.urgency == Urgency::Emergency;
    let told = access::on_duty(cx, person.id, danger).await?;
    if let Some(told) = told.filter(|told| *told != here.person_id()) {
        let mut letter = Letter::tell(To::Person(told), Staff::AssignedToYou { code: code.clone(), name: here.name() });
        if danger {
            letter.lane = Lane::Danger;
        }
        cx.tx.send(letter.with_buttons(vec![vec![Button::of(
            Task::Why {},
            Command::Desk(command::Desk::Why { code: code.clone() }),
        )]]));
    }
    let name = person.first_name.clone();
    let told = match told {
        Some(told) if told == person.id => "yes",
        Some(told) if told != here.person_id() => "cover",
        _ => "no",
    };
    let told = told.to_owned();
    here.acknowledge(cx.tx, Staff::Assigned { code: code.clone(), who: whom.clone(), name: name.clone(), told });
    cx.tx.send(record::to_asker(&need, Say::OwnerNow { code, name }));
    Ok(())
}

/// Whom a case can be given to now: those on shift who may look after it.
async fn offer_people(cx: &mut Context<'_>, here: &Here, need: &Need) -> Result<()> {
    let now = cx.tx.now();
    let mut rows = Vec::new();
    for shift in cx.tx.on_shift().await? {
        if shift.is_away(now) || !access::works_on(cx, shift.person_id, need).await? {
            continue;
        }
        let name = cx.tx.person(shift.person_id).await?.map_or_else(String::new, |p| p.first_name);
        let who = access::handle(shift.person_id);
        let assign = command::Desk::Assign { code: need.code.clone(), who: who.clone() };
        rows.push(vec![Button::of(Task::AssignTo { who, name }, Command::Desk(assign))]);
    }
    rows.truncate(8);
    let count = i64::try_from(rows.len()).unwrap_or(0);
    here.note(cx.tx, None, false);
    here.clone().unpressed().reply_with(cx.tx, Staff::AssignWhom { code: need.code.clone(), count }, rows);
    Ok(())
}

/// Says which steps there are from where a case is.
pub(super) async fn not_that_step(cx: &mut Context<'_>, here: &Here, need: &Need) -> Result<()> {
    let mut steps: Vec<String> =
        need.legal().into_iter().map(|step| format!("/{} {}", command_of(step), need.code)).collect();
    steps.dedup();
    let standing = need.state().standing();
    here.note(cx.tx, None, false);
    here.clone().unpressed().reply(cx.tx, Staff::NotThatStep { code: need.code.clone(), standing, steps });
    Ok(())
}

/// The command that takes a step.
fn command_of(step: Step) -> &'static str {
    match step {
        Step::Accept => "take",
        Step::GiveBack | Step::PartnerReturn => "giveback",
        Step::Restore => "restore",
        Step::Refer => "refer",
        Step::AskStreets => "streets",
        Step::Signpost => "signpost",
        Step::Merge => "merge",
        Step::Reopen => "reopen",
        _ => "close",
    }
}

/// What the words after `/queue` ask for; none when they are nothing that is known.
fn understood(filter: &str, areas: BTreeSet<i64>, tree: &Tree, wards: &[String]) -> Option<Asked> {
    let mut asked = Asked { section: None, mine: false, category: None, ward: String::new(), areas };
    let words = filter.trim().to_lowercase();
    if words.is_empty() {
        return Some(asked);
    }
    let named = tree.called(&words);
    if let (true, Some(section)) = (named.is_empty(), Section::read(&words)) {
        asked.section = Some(section);
    } else if words == "mine" {
        asked.mine = true;
    } else if let Some(category) = Category::read(&words) {
        asked.category = Some(category);
    } else if !named.is_empty() {
        let below: BTreeSet<i64> = named.iter().flat_map(|area| tree.below(area.id)).collect();
        asked.areas.retain(|area| below.contains(area));
    } else if wards.iter().any(|ward| ward.to_lowercase() == words) {
        asked.ward = words;
    } else {
        return None;
    }
    Some(asked)
}
