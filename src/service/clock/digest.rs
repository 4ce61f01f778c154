//! Digests: for each desk what waits there, in one order, without a name; for the council what happened, with a table.

use crate::command::Command;
use crate::domain::area::AreaKind;
use crate::domain::broadcast::shown_counts;
use crate::domain::category::Category;
use crate::domain::digest::{BACKLOG, LATE, MOST_LINES, Schedule};
use crate::domain::facts::{Facts, Whose};
use crate::domain::letter::{Button, Letter, Post, To};
use crate::domain::lifecycle::State;
use crate::domain::measures::measures;
use crate::domain::need::{Need, Urgency};
use crate::domain::period::in_words;
use crate::domain::queue::{Section, queue};
use crate::domain::role::{Right, Role};
use crate::domain::say::{CaseLine, KindCount, Label, Say, Staff, WardLine};
use crate::domain::street::{Chat, ChatKind, ChatState};
use crate::domain::{DAY, HOUR, Time};
use crate::service::access::{self, Here};
use crate::service::{Context, Result};
use chrono::{Datelike, Days, Weekday};
use std::collections::BTreeSet;

/// An offer is idle when nobody near asked for its kind for so long.
const IDLE_FOR: Time = 14 * DAY;
/// The most buttons below a digest.
const MOST_BUTTONS: usize = 6;
/// The hour of the council's digest.
const COUNCIL_HOUR: u32 = 9;
/// The most kinds in one line.
const MOST_KINDS: usize = 6;

/// Sends every digest that is due; how many.
pub(super) async fn digests_due(cx: &mut Context<'_>) -> Result<usize> {
    let (now, mut count) = (cx.tx.now(), 0);
    for mut chat in cx.tx.digests_due().await? {
        let due = chat.digest_due.unwrap_or(0);
        let schedule = Schedule::read(&chat.digest).unwrap_or_default();
        chat.digest_due = schedule.next(now, &cx.rules.clocks);
        if due > 0 && chat.kind == ChatKind::Desk {
            send_digest(cx, &chat, now - due > LATE).await?;
            chat.digest_from = Some(now);
        }
        cx.tx.put_chat(chat);
        count += 1;
    }
    for council in cx.tx.councils_due().await? {
        cx.tx.set_council_due(council.id, next_council_digest(cx, now)).await?;
        if council.due > 0 {
            send_council_digest(cx, council.id).await?;
        }
        count += 1;
    }
    Ok(count)
}

/// `/digest 8:00 16:00 weekend 9:00`, `/digest off`, `/digest now`.
pub(in crate::service) async fn digest(cx: &mut Context<'_>, here: Here, typed: &str) -> Result<()> {
    let Some(mut desk) = here.desk().cloned() else {
        return own_digest(cx, here, typed).await;
    };
    if !access::coordinates(cx, here.person_id(), desk.area_id).await? {
        access::refused(cx, &here, 0, "digest");
        return Ok(here.reply(cx.tx, Say::NotACoordinator {}));
    }
    if typed.eq_ignore_ascii_case("now") {
        return send_digest(cx, &desk, false).await;
    }
    let Some(schedule) = Schedule::read(typed) else {
        return Ok(here.reply(cx.tx, Staff::UnclearDigest {}));
    };
    desk.digest = typed.trim().to_lowercase();
    desk.digest_due = schedule.next(cx.tx.now(), &cx.rules.clocks);
    cx.tx.audit(Some(here.person_id()), "set_digest", &format!("chat:{}", desk.id), "");
    let next = desk.digest_due.unwrap_or(0);
    cx.tx.put_chat(desk);
    Ok(here.reply(cx.tx, Staff::DigestSet { goes: next.into() }))
}

/// In private: whether somebody gets the council's digest.
async fn own_digest(cx: &mut Context<'_>, here: Here, typed: &str) -> Result<()> {
    let held = cx.tx.roles_of(here.person_id()).await?;
    if held.is_empty() || !here.is_private() {
        return Ok(here.reply(cx.tx, Say::NotACoordinator {}));
    }
    let no = match typed.trim().to_lowercase().as_str() {
        "off" => true,
        "on" => false,
        _ => return Ok(here.reply(cx.tx, Staff::UnclearOwnDigest {})),
    };
    let mut shift = cx.tx.shift_of(here.person_id()).await?;
    shift.no_digest = no;
    cx.tx.put_shift(&shift).await?;
    Ok(here.reply(cx.tx, if no { Staff::OwnDigestOff {} } else { Staff::OwnDigestOn {} }))
}

/// One message for a desk, with the picture of its area where there is one.
async fn send_digest(cx: &mut Context<'_>, desk: &Chat, late: bool) -> Result<()> {
    let Some(area) = desk.area_id else { return Ok(()) };
    let (say, buttons) = digest_of(cx, desk, area, late).await?;
    let letter = match say {
        // One line, and no picture.
        Say::Staff(Staff::NothingWaiting { .. }) => Letter::tell(To::Chat(desk.id), say),
        say => Letter::of(To::Chat(desk.id), Post::Charted { say, buttons, area }),
    };
    cx.tx.send(letter);
    Ok(())
}

/// What a desk's digest says now. The order is fixed, so that people find their place in it.
async fn digest_of(cx: &mut Context<'_>, desk: &Chat, area: i64, late: bool) -> Result<(Say, Vec<Vec<Button>>)> {
    let now = cx.tx.now();
    let since = desk.digest_from.unwrap_or(now - DAY);
    let areas = cx.tx.looked_after_from(area).await?;
    let live = cx.tx.live_in(&areas).await?;
    let urgent: Vec<&Need> = live.iter().filter(|need| is_urgent(need)).collect();
    let at_desk = live.iter().filter(|n| matches!(n.state(), State::Forwarded | State::Referred | State::Accepted));
    let held = live.iter().filter(|need| need.state() == State::Held).count();
    let silent = live.iter().filter(|n| n.state() == State::Claimed && n.half_asked_at.is_some()).count();
    let waiting = queue(at_desk.filter(|need| !is_urgent(need)).cloned().collect(), &cx.rules.clocks, now);
    let longest = waiting.page(0, waiting.len()).filter_map(|(_, need)| need.forwarded_at).min();
    let mut cases: Vec<(Section, CaseLine)> = Vec::new();
    for (section, need) in waiting.page(0, MOST_LINES.saturating_sub(urgent.len())) {
        if section != Section::Soon {
            cases.push((section, digest_line(cx, need).await?));
        }
    }
    let lines = |wish: Section| -> Vec<CaseLine> {
        cases.iter().filter(|(section, _)| *section == wish).map(|(_, line)| line.clone()).collect()
    };
    let buttons = take_buttons(&urgent, &waiting, &cases);
    let (overdue, today) = (lines(Section::Overdue), lines(Section::Today));
    let stale = self::stale(cx, late).await?;
    let met = cx.tx.met_in(&areas, since).await?;
    if urgent.is_empty() && waiting.is_empty() && silent == 0 && held == 0 {
        return Ok((Staff::NothingWaiting { met, stale }.into(), Vec::new()));
    }
    let (full, resting) = cx.tx.tired_in(&areas).await?;
    let fresh = kinds(cx.tx.new_in(&areas, since).await?);
    let idle = kinds(cx.tx.idle_offers_in(&areas, now - IDLE_FOR).await?);
    let (rules, shown) = (cx.rules, overdue.len() + today.len());
    let say = Staff::Digest {
        goes: now.into(),
        stale,
        urgent: urgent.iter().map(|need| need.code.to_string()).collect(),
        late: count(waiting.total(Section::Overdue)),
        overdue,
        due: count(waiting.total(Section::Today)),
        today,
        more: count(waiting.total(Section::Overdue) + waiting.total(Section::Today) - shown),
        waiting: count(waiting.len()),
        hours: longest.map_or(0, |at| (now - at) / HOUR),
        silent: count(silent),
        fresh,
        idle,
        gaps: gaps(cx, &areas).await?,
        full,
        resting,
        shift: on_shift_in(cx, area).await?,
        held: count(held),
        numbers: count(rules.signposts.stale(&rules.nation, false, (&rules.clocks, now)).len()),
        met,
    };
    Ok((say.into(), buttons))
}

/// Whether the numbers may be old: the digest comes late, or what was delivered is not acted on yet.
async fn stale(cx: &mut Context<'_>, late: bool) -> Result<String> {
    let now = cx.tx.now();
    let backlog = cx.tx.oldest_new().await?.is_some_and(|at| now - at > BACKLOG);
    Ok(if late {
        "late"
    } else if backlog {
        "backlog"
    } else {
        ""
    }
    .to_owned())
}

/// A case as a line of a digest: no words and no names.
async fn digest_line(cx: &mut Context<'_>, need: &Need) -> Result<CaseLine> {
    let street = cx.tx.chat(need.chat_id).await?;
    Ok(CaseLine {
        code: need.code.clone(),
        category: need.category,
        urgency: Some(need.urgency),
        place: street.map_or_else(String::new, |s| if s.ward.is_empty() { s.name } else { s.ward }),
        hours: (cx.tx.now() - need.opened_at.unwrap_or(need.created_at)) / HOUR,
        owner: String::new(),
        standing: need.state().standing(),
    })
}

/// Wards and patches in which no group is at work.
async fn gaps(cx: &mut Context<'_>, areas: &BTreeSet<i64>) -> Result<Vec<String>> {
    let tree = cx.tx.tree().await?;
    let streets = cx.tx.chats_of(ChatKind::Street, None).await?;
    let at_work = |chat: &&Chat| matches!(chat.state, ChatState::Active | ChatState::Paused);
    let spots: Vec<i64> = streets.iter().filter(at_work).filter_map(Chat::spot).collect();
    let may_be_empty = |kind: AreaKind| matches!(kind, AreaKind::Ward | AreaKind::Patch);
    let empty = tree.all().filter(|area| areas.contains(&area.id) && may_be_empty(area.kind));
    let empty = empty.filter(|area| !spots.iter().any(|spot| tree.within(*spot, area.id)));
    Ok(empty.take(MOST_KINDS).map(|area| area.title.clone()).collect())
}

/// How many people who work the desk of an area are on shift.
async fn on_shift_in(cx: &mut Context<'_>, area: i64) -> Result<i64> {
    let (now, mut count) = (cx.tx.now(), 0);
    for shift in cx.tx.on_shift().await? {
        let at_work = !shift.is_away(now) && access::may(cx, shift.person_id, Right::Desk, Some(area)).await?;
        count += i64::from(at_work);
    }
    Ok(count)
}

/// The next weekday at nine.
fn next_council_digest(cx: &Context<'_>, now: Time) -> Time {
    let clocks = &cx.rules.clocks;
    let today = clocks.local(now).date_naive();
    let days = (0..8).map(|days| today + Days::new(days));
    let work = days.filter(|day| !matches!(day.weekday(), Weekday::Sat | Weekday::Sun));
    work.map(|day| clocks.on(day, COUNCIL_HOUR, 0)).find(|at| *at > now).unwrap_or(now + DAY)
}

/// What happened in a council since the last weekday, or, on Mondays, in the week: to its officers, with a table.
async fn send_council_digest(cx: &mut Context<'_>, council: i64) -> Result<()> {
    let now = cx.tx.now();
    let weekly = cx.rules.clocks.local(now).weekday() == Weekday::Mon;
    let days = if weekly { 7 } else { 1 };
    let mut readers = Vec::new();
    for holder in cx.tx.holders(Some(Role::Officer)).await? {
        let here = holder.area_id == 0 || holder.area_id == council;
        if here && !readers.contains(&holder.person_id) && !cx.tx.shift_of(holder.person_id).await?.no_digest {
            readers.push(holder.person_id);
        }
    }
    if readers.is_empty() {
        return Ok(());
    }
    let tree = cx.tx.tree().await?;
    let facts = cx.tx.facts(&Whose::council(&tree, council), now - days * DAY).await?;
    let area = tree.get(council).map_or_else(String::new, |area| area.title.clone());
    let say = council_digest(cx, area, council, &facts, days).await?;
    for reader in readers {
        if let Some(to) = access::on_duty(cx, reader, false).await? {
            let quiet = matches!(&say, Say::Staff(Staff::CouncilDigest { needs: 0, waiting: 0, .. })) && !weekly;
            let letter = if quiet {
                // Nothing to put into a table.
                Letter::tell(To::Person(to), say.clone())
            } else {
                Letter::of(To::Person(to), Post::Table { say: say.clone(), area: council, days })
            };
            cx.tx.send(letter);
        }
    }
    Ok(())
}

async fn council_digest(cx: &mut Context<'_>, area: String, council: i64, facts: &Facts, days: i64) -> Result<Say> {
    let now = cx.tx.now();
    let told = measures(facts, (now - days * DAY, now), (&cx.rules.clocks, now));
    let tree = cx.tx.tree().await?;
    let live = cx.tx.live_in(&tree.below(council)).await?;
    let waiting: Vec<&Need> = live.iter().filter(|need| need.forwarded_at.is_some()).collect();
    let older = |age: Time| waiting.iter().filter(|n| n.forwarded_at.is_some_and(|at| now - at > age)).count();
    let (half, unit) = told.council_answer.map_or((0, ""), |spread| in_words(spread.median));
    let wards = told.coverage.iter().filter(|ward| !ward.ward.is_empty());
    let wards = wards.map(|ward| {
        let needs = facts.needs.iter().filter(|need| need.ward == ward.ward && need.opened_in(now - days * DAY, now));
        let all: Vec<_> = needs.collect();
        let met = all.iter().filter(|need| need.met_at().is_some()).count();
        (ward.ward.clone(), count(all.len()), count(met))
    });
    let wards: Vec<(String, i64, i64)> = wards.take(12).collect();
    let (needs, met): (Vec<i64>, Vec<i64>) = wards.iter().map(|(_, needs, met)| (*needs, *met)).unzip();
    let shown = shown_counts(&needs).into_iter().zip(shown_counts(&met));
    let wards = wards.into_iter().zip(shown).map(|((place, ..), (needs, met))| WardLine { place, needs, met });
    let reasons = told.unmet_reasons.iter().filter(|(_, number)| *number > 0);
    Ok(Staff::CouncilDigest {
        area,
        days,
        needs: told.opened,
        met: told.met_rate.map_or(0, |rate| rate.part),
        waiting: count(waiting.len()),
        day_old: count(older(DAY)),
        week_old: count(older(7 * DAY)),
        half,
        unit: unit.to_owned(),
        unmet: reasons.map(|(reason, number)| format!("{} {number}", reason.replace('_', " "))).collect(),
        worked: told.signposts_worked.part,
        asked: told.signposts_worked.of,
        failed: told.broadcasts_failed.part,
        wards: wards.collect(),
        mark: cx.tx.last_mark(&cx.rules.key).await?,
    }
    .into())
}

/// The commonest kinds, as the parts of a line.
fn kinds(counted: Vec<crate::store::digests::KindCounted>) -> Vec<KindCount> {
    counted.into_iter().take(MOST_KINDS).map(|k| KindCount { category: k.category, count: k.count }).collect()
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Danger that nobody has taken: a line with its code and nothing else.
fn is_urgent(need: &Need) -> bool {
    let danger = need.urgency == Urgency::Emergency || need.category == Some(Category::Safety);
    danger && matches!(need.state(), State::Forwarded | State::Private)
}

/// One button for each of the first lines that nobody has taken.
fn take_buttons(
    urgent: &[&Need],
    waiting: &crate::domain::queue::Queue,
    cases: &[(Section, CaseLine)],
) -> Vec<Vec<Button>> {
    let free = waiting.page(0, MOST_LINES).filter(|(_, need)| need.state() == State::Forwarded);
    let free = free.map(|(_, need)| need.code.clone()).filter(|code| cases.iter().any(|(_, line)| line.code == *code));
    let codes = urgent.iter().map(|need| need.code.clone()).chain(free).take(MOST_BUTTONS);
    let buttons: Vec<Button> = codes
        .map(|code| Button::kept(Label::TakeCode { code: code.clone() }, &Command::Take { code: code.clone() }))
        .collect();
    buttons.chunks(3).map(<[Button]>::to_vec).collect()
}
