//! Each measure against figures that were worked out by hand.

use super::chart::chart;
use super::*;
use crate::domain::facts::{Counted, Others};
use crate::domain::period::Period;
use crate::domain::{HOUR, MINUTE};

/// Monday 9 March 2026, midnight in London.
const MONDAY: Time = 1_773_014_400_000;
const WEEK: (Time, Time) = (MONDAY, MONDAY + 7 * DAY);

fn need(hour: i64, urgency: Urgency) -> NeedFact {
    NeedFact {
        ward: "North".to_owned(),
        category: Some(Category::Shopping),
        urgency,
        state: State::Open,
        closed_for: None,
        created_at: MONDAY + hour * HOUR,
        opened_at: Some(MONDAY + hour * HOUR),
        answered_at: None,
        claimed_at: None,
        forwarded_at: None,
        accepted_at: None,
        decided_at: None,
        closed_at: None,
        reopened: 0,
        worked: 0,
        failed: 0,
        merged: 0,
        hidden: 0,
    }
}

fn soon(hour: i64) -> NeedFact {
    need(hour, Urgency::Soon)
}

fn ended(mut need: NeedFact, state: State, after: Time) -> NeedFact {
    need.state = state;
    need.closed_at = need.opened_at.map(|at| at + after);
    need
}

fn answered(mut need: NeedFact, after: Time) -> NeedFact {
    need.answered_at = need.opened_at.map(|at| at + after);
    need
}

fn rate(part: i64, of: i64) -> Rate {
    Rate { part, of }
}

fn refs(needs: &[NeedFact]) -> Vec<&NeedFact> {
    needs.iter().collect()
}

#[test]
fn the_median_lies_in_the_middle_and_nine_of_ten_are_within_the_ninetieth() {
    assert_eq!(spread([]), None);
    assert_eq!(spread([7]), Some(Spread { count: 1, median: 7, p90: 7 }));
    assert_eq!(spread([30, 10]), Some(Spread { count: 2, median: 20, p90: 30 }));
    assert_eq!(spread((1..=10).rev()), Some(Spread { count: 10, median: 5, p90: 9 }));
    assert_eq!(spread(1..=11), Some(Spread { count: 11, median: 6, p90: 10 }));
    assert_eq!((rate(2, 3).percent(), rate(1, 8).percent(), rate(0, 0).percent()), (Some(67), Some(13), None));
}

#[test]
fn the_first_response_is_a_persons_and_is_told_by_urgency() {
    let today = |hour, after: i64| answered(need(hour, Urgency::Today), after * MINUTE);
    let needs = [today(9, 10), today(10, 30), today(11, 200), need(12, Urgency::Today), answered(soon(9), 5 * HOUR)];
    let all = refs(&needs);
    let expected = Spread { count: 3, median: 30 * MINUTE, p90: 200 * MINUTE };
    assert_eq!(first_response(&all, Urgency::Today), Some(expected));
    assert_eq!(first_response(&all, Urgency::Soon).map(|s| s.median), Some(5 * HOUR));
    assert_eq!(first_response(&all, Urgency::Emergency), None);
}

#[test]
fn met_match_and_signposts_are_told_of_the_needs_of_the_week_when_two_more_have_gone() {
    let mut claimed = soon(1);
    claimed.claimed_at = Some(MONDAY + 2 * HOUR);
    let mut accepted = ended(soon(2), State::Signposted, HOUR);
    (accepted.accepted_at, accepted.worked) = (Some(MONDAY + 3 * HOUR), 1);
    let mut again = soon(3);
    again.failed = 1;
    let needs = [
        claimed,
        accepted,
        again,
        ended(soon(4), State::Met, 20 * HOUR),
        ended(soon(5), State::Met, 40 * HOUR),
        soon(7 * 24),
    ];
    let week = cohort(&needs, WEEK);
    assert_eq!(week.len(), 5);
    assert_eq!(match_rate(&week, true), Some(rate(2, 5)));
    assert_eq!(met_rate(&week, true), Some(rate(2, 5)));
    assert_eq!(met_rate(&week, false), None);
    assert_eq!(time_to_met(&week), Some(Spread { count: 2, median: 30 * HOUR, p90: 40 * HOUR }));
    assert_eq!(signposted(&week), rate(1, 5));
    assert_eq!(signposts_worked(&week), rate(1, 2));
    let facts = Facts { needs: needs.to_vec(), ..Facts::default() };
    let clocks = Clocks::default();
    let told = |now: Time| measures(&facts, WEEK, (&clocks, now)).met_rate;
    assert_eq!((told(WEEK.1 + SETTLED - 1), told(WEEK.1 + SETTLED)), (None, Some(rate(2, 5))));
}

#[test]
fn unmet_leaves_out_what_was_taken_back_or_said_twice_and_splits_by_reason() {
    let mut no_helper = ended(soon(1), State::UnmetClosed, HOUR);
    no_helper.closed_for = Some(CloseReason::NoHelper);
    let mut twice = ended(soon(2), State::Met, HOUR);
    twice.merged = 1;
    let needs = [
        no_helper,
        ended(soon(3), State::UnmetClosed, HOUR),
        ended(soon(4), State::Expired, HOUR),
        ended(soon(5), State::Withdrawn, HOUR),
        ended(soon(6), State::Met, HOUR),
        soon(7),
        twice,
    ];
    let all = refs(&needs);
    assert_eq!(unmet_rate(&all), rate(3, 5));
    let told: Vec<_> = unmet_reasons(&all).into_iter().filter(|(_, count)| *count > 0).collect();
    assert_eq!(told, [("no_helper", 1), ("other", 1), ("expired", 1)]);
}

#[test]
fn in_time_is_within_what_the_street_has_and_not_at_night_where_nobody_is_asked() {
    let clocks = Clocks::default();
    let now = MONDAY + 10 * DAY;
    let needs = [
        answered(need(10, Urgency::Today), 2 * HOUR),
        answered(need(10, Urgency::Today), 2 * HOUR + 1),
        answered(need(10, Urgency::Emergency), 10 * MINUTE),
        answered(need(10, Urgency::Emergency), 11 * MINUTE),
        // Said at 22:00, so 24 hours end in the quiet time: until 8 in the morning.
        answered(soon(22), 33 * HOUR),
        // Taken back before its time was up.
        ended(need(10, Urgency::Today), State::Withdrawn, HOUR),
        // Nobody answered, and the time is up.
        need(10, Urgency::Routine),
    ];
    assert_eq!(within_target(&refs(&needs), &clocks, now), rate(3, 6));
    let fresh = [need(10, Urgency::Routine)];
    assert_eq!(within_target(&refs(&fresh), &clocks, MONDAY + DAY), rate(0, 0));
}

#[test]
fn the_council_is_measured_from_the_moment_it_was_told() {
    let mut needs = [soon(1), soon(2), soon(3), need(4, Urgency::Emergency)];
    for (need, hours) in needs.iter_mut().zip([4, 6]) {
        need.forwarded_at = Some(MONDAY + 30 * HOUR);
        need.decided_at = Some(MONDAY + (30 + hours) * HOUR);
    }
    needs[2].forwarded_at = Some(MONDAY + 30 * HOUR);
    needs[3].accepted_at = needs[3].opened_at.map(|at| at + 8 * MINUTE);
    let all = refs(&needs);
    assert_eq!(council_answer(&all), Some(Spread { count: 2, median: 5 * HOUR, p90: 6 * HOUR }));
    assert_eq!(safeguarding_accept(&all), Some(Spread { count: 1, median: 8 * MINUTE, p90: 8 * MINUTE }));
}

#[test]
fn reopened_twice_said_and_redacted() {
    let mut again = soon(1);
    again.reopened = 2;
    let mut twice = soon(2);
    (twice.opened_at, twice.merged, twice.state) = (None, 1, State::Withdrawn);
    let mut draft = soon(3);
    draft.opened_at = None;
    draft.hidden = 1;
    let mut careless = ended(soon(4), State::Met, HOUR);
    careless.hidden = 3;
    let needs = [again, twice, draft, careless, soon(5)];
    assert_eq!(reopen_rate(&cohort(&needs, WEEK)), rate(1, 2));
    assert_eq!(duplicate_rate(&needs, WEEK), rate(1, 4));
    assert_eq!(near_misses(&needs, WEEK), rate(2, 5));
}

#[test]
fn a_ward_shows_what_is_worth_a_look() {
    let ward =
        |name: &str, groups, active, helpers| WardFact { name: name.into(), groups, active, members: 9, helpers };
    let wards = [ward("North", 4, 3, 0), ward("South", 2, 2, 5), ward("Moor", 0, 0, 0), ward("Quay", 1, 1, 0)];
    let needs = [soon(1), soon(2)];
    let told = coverage(&wards, &refs(&needs));
    assert_eq!((told[0].groups, told[0].needs, told[0].flag), (rate(3, 4), 2, Some(Flag::NoHelpers)));
    assert_eq!((told[1].helpers, told[1].needs, told[1].flag), (5, 0, Some(Flag::NoNeeds)));
    assert_eq!((told[2].flag, told[3].flag), (Some(Flag::Gap), None));
}

#[test]
fn the_load_says_whether_few_do_most() {
    let helper = |taken, done, released, live| HelperFact { taken, done, released, live };
    let mut helpers = vec![helper(9, 8, 1, 0), helper(4, 0, 0, 4)];
    helpers.extend((0..10).map(|_| helper(2, 1, 1, 0)));
    let told = load(&helpers);
    // 11 helpers did a job; the busiest tenth is two of them: 8 and 1 of 18.
    assert_eq!(told.busiest, rate(9, 18));
    assert_eq!(told.over_cap, rate(1, 12));
    assert_eq!(told.released, rate(11, 33));
    assert_eq!(load(&[]).busiest, rate(0, 0));
}

#[test]
fn the_rest_is_counted_elsewhere_and_what_was_erased_still_counts() {
    let counted = |week: &str, what: &str, count| Counted {
        ward: "North".into(),
        week: week.into(),
        category: "pets".into(),
        what: what.into(),
        count,
    };
    let facts = Facts {
        needs: vec![soon(1)],
        counted: vec![counted("2026-W11", "met", 3), counted("2026-W11", "draft", 9), counted("2026-W12", "met", 9)],
        others: Others {
            people: 40,
            stopped: 2,
            bot_messages: 6,
            human_messages: 60,
            broadcast_to: 12,
            broadcast_failed: 1,
        },
        ..Facts::default()
    };
    let told = measures(&facts, WEEK, (&Clocks::default(), WEEK.1));
    assert_eq!(told.opened, 4);
    assert_eq!((told.opt_out, told.noise, told.broadcasts_failed), (rate(2, 40), rate(6, 60), rate(1, 12)));
}

#[test]
fn a_picture_shows_weeks_wards_and_waiting() {
    let ward = |name: &str| WardFact { name: name.into(), groups: 1, ..WardFact::default() };
    let mut south = answered(soon(7 * 24 + 1), 30 * HOUR);
    south.ward = "South".to_owned();
    let mut far = soon(40 * 24);
    far.ward = "South".to_owned();
    let needs = vec![answered(need(9, Urgency::Today), 30 * MINUTE), soon(2), south, far];
    let facts = Facts { needs, wards: vec![ward("North"), ward("South"), ward("Moor")], ..Facts::default() };
    let weeks = Period::weeks_before(MONDAY + 14 * DAY, 2);
    let data = chart(&facts, &weeks, &Clocks::default());
    assert_eq!(data.weeks, [("2026-W11".into(), 2, 1), ("2026-W12".into(), 1, 1)]);
    assert_eq!(data.wards, [("North".into(), 2, 1), ("South".into(), 1, 1), ("Moor".into(), 0, 0)]);
    assert_eq!(data.waiting[..2], [(Urgency::Emergency, None, 10), (Urgency::Today, Some(30), 120)]);
    assert_eq!(data.waiting[2..], [(Urgency::Soon, Some(1_800), 1_440), (Urgency::Routine, None, 4_320)]);
    let alt = data.alt();
    assert_eq!((alt.weeks, alt.needs, alt.answered), (2, 3, 2));
    assert_eq!((alt.busiest, alt.late), (Some(("North".to_owned(), 2)), vec![Urgency::Soon]));
    assert!(alt.waiting.is_empty());
}
