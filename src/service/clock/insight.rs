//! What is told about how well help works: open data, a week after each week and month.

use crate::domain::area::{Area, AreaKind, Tree};
use crate::domain::disclosure::{Shown, due, publish, rounded};
use crate::domain::facts::{Facts, Whose, may_see, sees_exactly};
use crate::domain::letter::Fallback;
use crate::domain::lifecycle::State;
use crate::domain::measures::{Flag, Measures, cohort, measures};
use crate::domain::period::{Period, in_words};
use crate::domain::role::Held;
use crate::domain::say::{Say, Staff, WaitLine};
use crate::domain::{DAY, Time};
use crate::service::access::Here;
use crate::service::{Context, Result};
use futures_util::future::BoxFuture;

/// How far back `/stats` looks.
const LOOK_BACK: Time = 28 * DAY;

/// What `/stats` is about: an area's number and name, and whose needs.
struct About {
    area: i64,
    name: String,
    whose: Whose,
}

/// `/stats AREA`: how well help works there. In private, or at the desk that looks after it. Boxed here, so that no
/// other command carries the weight of it on its stack.
pub(in crate::service) fn stats<'a, 'b: 'a>(
    cx: &'a mut Context<'b>,
    here: Here,
    typed: &'a str,
) -> BoxFuture<'a, Result<()>> {
    Box::pin(tell_stats(cx, here, typed))
}

async fn tell_stats(cx: &mut Context<'_>, here: Here, typed: &str) -> Result<()> {
    let held = cx.tx.roles_of(here.person_id()).await?;
    if held.is_empty() {
        return Ok(if here.is_private() {
            here.reply(cx.tx, Say::NotAllowed {})
        });
    }
    let tree = cx.tx.tree().await?;
    let Some(about) = stats_about(cx, &here, typed, &held, &tree).await? else {
        return Ok(());
    };
    let sees = may_see(&held, about.area, &tree);
    let here_too = match (here.is_private(), here.desk().and_then(|desk| desk.area_id)) {
        (true, _) => true,
        (_, Some(desk)) => tree.within(about.area, desk),
        (_, None) => false,
    };
    if !sees || !here_too {
        let say = Staff::StatsElsewhere { area: about.name };
        return Ok(here.privately(cx.tx, say, Vec::new(), Fallback::Skip));
    }
    cx.tx.audit(Some(here.person_id()), "read_counts", &format!("area:{}", about.area), "");
    let now = cx.tx.now();
    let say = if sees_exactly(&held, about.area, &tree) {
        let facts = cx.tx.facts(&about.whose, now - LOOK_BACK).await?;
        let told = measures(&facts, (now - LOOK_BACK, now), (&cx.rules.clocks, now));
        exact_stats(about.name, &told, &facts, now)
    } else {
        // Whole weeks, so that two looks on two days do not tell what happened in between.
        let to = Period::week(now).start();
        let facts = cx.tx.facts(&about.whose, to - LOOK_BACK).await?;
        rounded_stats(about.name, &facts, to - LOOK_BACK, to)
    };
    match (sees_exactly(&held, about.area, &tree), about.whose.ward.is_empty()) {
        (true, true) => here.reply_pictured(cx.tx, say, about.area),
        _ => here.reply(cx.tx, say),
    }
    Ok(())
}

/// The area, or the ward of a council that has not set its wards up, that somebody means; else they are told which
/// there are.
async fn stats_about(
    cx: &mut Context<'_>,
    here: &Here,
    typed: &str,
    held: &[Held],
    tree: &Tree,
) -> Result<Option<About>> {
    let own = held.iter().map(|held| held.area_id).find(|area| *area != 0).filter(|_| typed.is_empty());
    if own.is_none() && !typed.is_empty() && tree.called(typed).is_empty() {
        for council in tree.all().filter(|area| area.parent_id.is_none() && may_see(held, area.id, tree)) {
            let whose = Whose::council(tree, council.id);
            let wards = cx.tx.facts(&whose, cx.tx.now()).await?.wards;
            let called = |name: &str| name.to_lowercase() == typed.trim().to_lowercase();
            if let Some(ward) = wards.into_iter().find(|ward| called(&ward.name)) {
                return Ok(Some(About { area: council.id, whose: whose.in_ward(&ward.name), name: ward.name }));
            }
        }
    }
    let found: Vec<&Area> = match own {
        Some(area) => tree.get(area).into_iter().collect(),
        None if typed.is_empty() => tree.all().filter(|area| area.parent_id.is_none()).collect(),
        None => tree.called(typed),
    };
    if let [area] = found.as_slice() {
        let (whose, name) = (Whose::council(tree, area.id), area.title.clone());
        return Ok(Some(About { area: area.id, whose, name }));
    }
    let areas = tree.all().filter(|area| may_see(held, area.id, tree) && area.kind <= AreaKind::Parish);
    let say = Staff::StatsWhich { areas: areas.take(20).map(|area| area.name.clone()).collect() };
    here.privately(cx.tx, say, Vec::new(), Fallback::Skip);
    Ok(None)
}

/// Publishes what is due, for each council: before rows are let go, so that they are counted. How many
/// weeks and months.
pub(super) fn publish_open_data<'a, 'b: 'a>(cx: &'a mut Context<'b>) -> BoxFuture<'a, Result<u64>> {
    Box::pin(publish_due(cx))
}

async fn publish_due(cx: &mut Context<'_>) -> Result<u64> {
    let tree = cx.tx.tree().await?;
    let mut count = 0;
    for council in tree.all().filter(|area| area.parent_id.is_none()) {
        let whose = Whose::council(&tree, council.id);
        let Some(first) = cx.tx.first_said(&whose).await? else { continue };
        let due = due(first, cx.tx.now(), &cx.tx.published(council.id).await?);
        let Some(since) = due.iter().map(|period| period.start()).min() else { continue };
        let facts = cx.tx.facts(&whose, since).await?;
        for period in due {
            cx.tx.add_open_data(council.id, period, &publish(period, &facts)).await?;
            count += 1;
        }
    }
    if count > 0 {
        tracing::info!(count, "open data was published");
    }
    Ok(count)
}

fn exact_stats(area: String, told: &Measures, facts: &Facts, now: Time) -> Say {
    let needs = cohort(&facts.needs, (now - LOOK_BACK, now));
    let ended = |state: State| needs.iter().filter(|need| need.state == state).count();
    let count = |number: usize| i64::try_from(number).unwrap_or(i64::MAX);
    let flagged = |flag: Flag| {
        let wards = told.coverage.iter().filter(|ward| ward.flag == Some(flag) && !ward.ward.is_empty());
        wards.map(|ward| ward.ward.clone()).collect()
    };
    let waits = told.first_response.iter().map(|(urgency, spread)| {
        let (half, unit) = in_words(spread.median);
        WaitLine { urgency: *urgency, half, unit: unit.to_owned() }
    });
    Staff::Stats {
        area,
        needs: told.opened,
        met: count(ended(State::Met)),
        signposted: told.signposted.part,
        unmet: told.unmet_rate.part,
        timed: told.within_target.of,
        in_time: told.within_target.part,
        waits: waits.collect(),
        helpers: facts.wards.iter().map(|ward| ward.helpers).sum(),
        tired: told.load.over_cap.part,
        gaps: flagged(Flag::Gap),
        alone: flagged(Flag::NoHelpers),
    }
    .into()
}

fn rounded_stats(area: String, facts: &Facts, from: Time, to: Time) -> Say {
    let needs = cohort(&facts.needs, (from, to));
    let ended = |state: State| i64::try_from(needs.iter().filter(|need| need.state == state).count()).unwrap_or(0);
    let all = i64::try_from(needs.len()).unwrap_or(0);
    let [needs, met, _, unmet] = rounded([all, ended(State::Met), 0, ended(State::UnmetClosed)]);
    let word = |shown: Shown| match shown {
        Shown::Hidden => "few".to_owned(),
        Shown::Number(0) => "none".to_owned(),
        Shown::Number(number) => number.to_string(),
    };
    Staff::StatsRounded { area, needs: word(needs), met: word(met), unmet: word(unmet) }.into()
}
