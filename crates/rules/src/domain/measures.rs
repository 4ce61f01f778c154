//! Every measure of how well help works, with one definition each. Exact: for people with a role, not for the public.
//!
//! A need counts in a measure when it was opened in the period looked at; what happens to it later counts there too.

use super::category::Category;
use super::clock::Clocks;
use super::closing::CloseReason;
use super::facts::{Facts, HelperFact, NeedFact, WardFact};
use super::lifecycle::State;
use super::need::MOST_CLAIMS;
use super::urgency::Urgency;
use super::{DAY, Time};
use serde::Serialize;

/// How long after a period rates of its needs can be told: before, many are still on their way.
pub const SETTLED: Time = 14 * DAY;

/// A part of a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Rate {
    /// How many.
    pub part: i64,
    /// Of how many.
    pub of: i64,
}

impl Rate {
    /// How many of these pass a test.
    fn of<T>(all: impl IntoIterator<Item = T>, test: impl Fn(&T) -> bool) -> Rate {
        all.into_iter()
            .fold(Rate::default(), |rate, one| Rate { part: rate.part + i64::from(test(&one)), of: rate.of + 1 })
    }

    /// The part in hundredths, rounded; none of nothing.
    #[must_use]
    pub fn percent(self) -> Option<i64> {
        (self.of > 0).then(|| (self.part * 200 + self.of) / (self.of * 2))
    }

    /// The part as a number; none of nothing.
    #[must_use]
    #[allow(clippy::cast_precision_loss, reason = "counts of people and needs are small")]
    pub fn share(self) -> Option<f64> {
        (self.of > 0).then(|| self.part as f64 / self.of as f64)
    }
}

/// How long something took.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Spread {
    /// How many times were measured.
    pub count: i64,
    /// Half took no longer than this.
    pub median: Time,
    /// Nine of ten took no longer than this.
    pub p90: Time,
}

/// The spread of some times; none of none. The median of an even count lies between the two in the middle; the 90th
/// percentile is one of the times (nearest rank).
#[must_use]
pub fn spread(times: impl IntoIterator<Item = Time>) -> Option<Spread> {
    let mut times: Vec<Time> = times.into_iter().collect();
    times.sort_unstable();
    let count = times.len();
    let (low, high) = (times.get(count.checked_sub(1)? / 2)?, times.get(count / 2)?);
    let p90 = times.get((count * 9).div_ceil(10) - 1)?;
    Some(Spread { count: i64::try_from(count).unwrap_or(i64::MAX), median: (low + high) / 2, p90: *p90 })
}

/// The needs that were opened in a period.
#[must_use]
pub fn cohort(needs: &[NeedFact], (from, to): (Time, Time)) -> Vec<&NeedFact> {
    needs.iter().filter(|need| need.opened_in(from, to)).collect()
}

fn since_opened(need: &NeedFact, moment: Option<Time>) -> Option<Time> {
    Some((moment? - need.opened_at?).max(0))
}

/// From opening to the first answer of a person, for one urgency. Automatic answers do not count.
#[must_use]
pub fn first_response(needs: &[&NeedFact], urgency: Urgency) -> Option<Spread> {
    let mine = needs.iter().filter(|need| need.urgency == urgency);
    spread(mine.filter_map(|need| since_opened(need, need.answered_at)))
}

/// From opening to "help came".
#[must_use]
pub fn time_to_met(needs: &[&NeedFact]) -> Option<Spread> {
    spread(needs.iter().filter_map(|need| since_opened(need, need.met_at())))
}

/// Needs that somebody ever claimed or a coordinator took, of all. Told 14 days after the period.
#[must_use]
pub fn match_rate(needs: &[&NeedFact], settled: bool) -> Option<Rate> {
    settled.then(|| Rate::of(needs, |need| need.claimed_at.is_some() || need.accepted_at.is_some()))
}

/// Needs that were met, of all. Told 14 days after the period.
#[must_use]
pub fn met_rate(needs: &[&NeedFact], settled: bool) -> Option<Rate> {
    settled.then(|| Rate::of(needs, |need| need.state == State::Met))
}

/// Needs whose asker was told where to turn, of all.
#[must_use]
pub fn signposted(needs: &[&NeedFact]) -> Rate {
    Rate::of(needs, |need| need.state == State::Signposted)
}

/// Askers who said that what was suggested worked, of those who said whether it did.
#[must_use]
pub fn signposts_worked(needs: &[&NeedFact]) -> Rate {
    let said = needs.iter().filter(|need| need.worked + need.failed > 0);
    Rate::of(said, |need| need.failed == 0)
}

/// Needs that were closed without help or ran out, of all but those taken back or said twice.
#[must_use]
pub fn unmet_rate(needs: &[&NeedFact]) -> Rate {
    let counted = needs.iter().filter(|need| need.state != State::Withdrawn && need.merged == 0);
    Rate::of(counted, |need| matches!(need.state, State::UnmetClosed | State::Expired))
}

/// Why needs ended without help: each reason of the coordinators with its count, then how many ran out.
#[must_use]
pub fn unmet_reasons(needs: &[&NeedFact]) -> Vec<(&'static str, i64)> {
    let count = |test: &dyn Fn(&NeedFact) -> bool| Rate::of(needs, |need| test(need)).part;
    let closed = |reason: CloseReason| {
        count(&|need| need.state == State::UnmetClosed && need.closed_for.unwrap_or(CloseReason::Other) == reason)
    };
    let mut reasons: Vec<(&str, i64)> = CloseReason::ALL.into_iter().map(|r| (r.code(), closed(r))).collect();
    reasons.push(("expired", count(&|need| need.state == State::Expired)));
    reasons
}

/// Needs that a person answered in time, of those that were answered, or whose time is up.
#[must_use]
pub fn within_target(needs: &[&NeedFact], clocks: &Clocks, now: Time) -> Rate {
    let by = |need: &NeedFact| clocks.answer_by(need.urgency, need.opened_at.unwrap_or(need.created_at));
    // What was taken back before anybody had to answer says nothing.
    let fair = |need: &&&NeedFact| {
        let ended = need.closed_at.unwrap_or(now);
        need.answered_at.is_some() || ended > by(need)
    };
    Rate::of(needs.iter().filter(fair), |need| need.answered_at.is_some_and(|at| at <= by(need)))
}

/// From when the coordinators got a need to their first act on it.
#[must_use]
pub fn council_answer(needs: &[&NeedFact]) -> Option<Spread> {
    let took = |need: &&NeedFact| Some((need.decided_at?, need.forwarded_at?));
    spread(needs.iter().filter_map(took).filter(|(done, got)| done >= got).map(|(done, got)| done - got))
}

/// From opening to a coordinator's yes, for danger and safety.
#[must_use]
pub fn safeguarding_accept(needs: &[&NeedFact]) -> Option<Spread> {
    let danger = |need: &&&NeedFact| need.public_kind() == Some(Category::Safety);
    spread(needs.iter().filter(danger).filter_map(|need| since_opened(need, need.accepted_at)))
}

/// Needs that were opened again, of those that ever ended.
#[must_use]
pub fn reopen_rate(needs: &[&NeedFact]) -> Rate {
    let ended = needs.iter().filter(|need| need.reopened > 0 || need.state.is_closed());
    Rate::of(ended, |need| need.reopened > 0)
}

/// Needs whose asker said that they are the same as another, of all that were said in a period.
#[must_use]
pub fn duplicate_rate(needs: &[NeedFact], (from, to): (Time, Time)) -> Rate {
    let said = needs.iter().filter(|need| (from..to).contains(&need.created_at));
    Rate::of(said.filter(|need| need.opened_at.is_some() || need.merged > 0), |need| need.merged > 0)
}

/// Needs out of which something private had to be taken, of all that were said in a period.
#[must_use]
pub fn near_misses(needs: &[NeedFact], (from, to): (Time, Time)) -> Rate {
    Rate::of(needs.iter().filter(|need| (from..to).contains(&need.created_at)), |need| need.hidden > 0)
}

/// How the help in a ward compares with its needs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Coverage {
    /// The ward.
    pub ward: String,
    /// Groups in which the bot is at work, of the ward's groups.
    pub groups: Rate,
    /// Helpers.
    pub helpers: i64,
    /// Needs opened in the period.
    pub needs: i64,
    /// What is worth a look.
    pub flag: Option<Flag>,
}

/// What is worth a look in a ward.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    /// It has no group.
    Gap,
    /// There are helpers, and nobody asks: is there need that is not seen?
    NoNeeds,
    /// There are needs, and no helpers.
    NoHelpers,
}

/// Each ward's coverage.
#[must_use]
pub fn coverage(wards: &[WardFact], needs: &[&NeedFact]) -> Vec<Coverage> {
    let one = |ward: &WardFact| {
        let count = Rate::of(needs, |need| need.ward == ward.name).part;
        let flag = match (ward.groups, ward.helpers, count) {
            (0, _, _) => Some(Flag::Gap),
            (_, 1.., 0) => Some(Flag::NoNeeds),
            (_, 0, 1..) => Some(Flag::NoHelpers),
            _ => None,
        };
        let groups = Rate { part: ward.active, of: ward.groups };
        Coverage { ward: ward.name.clone(), groups, helpers: ward.helpers, needs: count, flag }
    };
    wards.iter().map(one).collect()
}

/// How the jobs are shared out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Load {
    /// Jobs that the busiest tenth of the helpers did (at least one helper), of all jobs done.
    pub busiest: Rate,
    /// Helpers with more jobs at once than one should have, of all.
    pub over_cap: Rate,
    /// Jobs given back, of all that were taken.
    pub released: Rate,
}

/// How the jobs are shared out.
#[must_use]
pub fn load(helpers: &[HelperFact]) -> Load {
    let mut done: Vec<i64> = helpers.iter().map(|helper| helper.done).filter(|done| *done > 0).collect();
    done.sort_unstable_by(|one, other| other.cmp(one));
    let tenth = done.len().div_ceil(10);
    let cap = i64::try_from(MOST_CLAIMS).unwrap_or(i64::MAX);
    Load {
        busiest: Rate { part: done.iter().take(tenth).sum(), of: done.iter().sum() },
        over_cap: Rate::of(helpers, |helper| helper.live > cap),
        released: Rate {
            part: helpers.iter().map(|helper| helper.released).sum(),
            of: helpers.iter().map(|helper| helper.taken).sum(),
        },
    }
}

/// All measures of one period.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[allow(missing_docs, reason = "each is the function of its name")]
pub struct Measures {
    /// Needs opened in the period, with those that were erased since.
    pub opened: i64,
    pub first_response: Vec<(Urgency, Spread)>,
    pub time_to_met: Option<Spread>,
    pub match_rate: Option<Rate>,
    pub met_rate: Option<Rate>,
    pub signposted: Rate,
    pub signposts_worked: Rate,
    pub unmet_rate: Rate,
    pub unmet_reasons: Vec<(&'static str, i64)>,
    pub within_target: Rate,
    pub council_answer: Option<Spread>,
    pub coverage: Vec<Coverage>,
    pub load: Load,
    pub reopen_rate: Rate,
    pub duplicate_rate: Rate,
    pub near_misses: Rate,
    pub safeguarding_accept: Option<Spread>,
    /// Those that broadcasts did not reach, of those whom they were for.
    pub broadcasts_failed: Rate,
    /// People who said stop, of those who can be written to.
    pub opt_out: Rate,
    /// Messages of the bot in groups for each message of a person to it.
    pub noise: Rate,
}

/// All measures of one period.
#[must_use]
pub fn measures(facts: &Facts, (from, to): (Time, Time), (clocks, now): (&Clocks, Time)) -> Measures {
    let needs = &cohort(&facts.needs, (from, to))[..];
    let settled = to + SETTLED <= now;
    let levels = [Urgency::Emergency, Urgency::Today, Urgency::Soon, Urgency::Routine];
    let others = facts.others;
    Measures {
        opened: Rate::of(needs, |_| true).part + erased(facts, (from, to)),
        first_response: levels.into_iter().filter_map(|u| Some((u, first_response(needs, u)?))).collect(),
        time_to_met: time_to_met(needs),
        match_rate: match_rate(needs, settled),
        met_rate: met_rate(needs, settled),
        signposted: signposted(needs),
        signposts_worked: signposts_worked(needs),
        unmet_rate: unmet_rate(needs),
        unmet_reasons: unmet_reasons(needs),
        within_target: within_target(needs, clocks, now),
        council_answer: council_answer(needs),
        coverage: coverage(&facts.wards, needs),
        load: load(&facts.helpers),
        reopen_rate: reopen_rate(needs),
        duplicate_rate: duplicate_rate(&facts.needs, (from, to)),
        near_misses: near_misses(&facts.needs, (from, to)),
        safeguarding_accept: safeguarding_accept(needs),
        broadcasts_failed: Rate { part: others.broadcast_failed, of: others.broadcast_to },
        opt_out: Rate { part: others.stopped, of: others.people },
        noise: Rate { part: others.bot_messages, of: others.human_messages },
    }
}

/// Needs of the weeks that began in a period of which only the count is left.
#[must_use]
pub fn erased(facts: &Facts, (from, to): (Time, Time)) -> i64 {
    let mut weeks = Vec::new();
    let mut week = super::period::Period::week(from + 7 * DAY - 1);
    while week.start() < to {
        weeks.push(week.label());
        week = week.next();
    }
    let mine = facts.counted.iter().filter(|counted| counted.was_opened() && weeks.contains(&counted.week));
    mine.map(|counted| counted.count).sum()
}

pub mod chart;
pub mod table;
#[cfg(test)]
mod tests;
