//! What the clocks promise: the street first, not at night, danger again and again, and no end by the clock for what waits for
//! the coordinators.

use super::*;
use crate::domain::need::{Asked, Step};
use proptest::prelude::*;
use proptest::test_runner::TestCaseError;

fn at(text: &str) -> Time {
    DateTime::parse_from_rfc3339(text).expect("a moment").timestamp_millis()
}

fn open(urgency: Urgency, opened: Time) -> Need {
    let asked = Asked::first(opened);
    let mut need = Need::draft(asked, "words".into());
    need.category = Some(Category::Shopping);
    need.urgency = urgency;
    let way = if urgency == Urgency::Emergency { Step::KeepPrivate } else { Step::Publish };
    need.step(way, opened).expect("a draft opens");
    need.matched_at = Some(opened);
    need
}

#[test]
fn the_quiet_hours_end_at_eight_on_the_wall_on_both_days_when_the_clock_changes() {
    let clocks = Clocks::default();
    for (night, morning) in [
        ("2026-03-28T23:30:00Z", "2026-03-29T07:00:00Z"),
        ("2026-10-24T22:30:00Z", "2026-10-25T08:00:00Z"),
        ("2026-06-01T20:30:00Z", "2026-06-02T07:00:00Z"),
        ("2026-01-05T05:00:00Z", "2026-01-05T08:00:00Z"),
    ] {
        assert!(clocks.is_quiet(at(night)), "{night}");
        assert_eq!(clocks.not_quiet(at(night)), at(morning), "{night}");
    }
    assert!(!clocks.is_quiet(at("2026-06-01T19:59:00Z")));
}

#[test]
fn a_time_that_the_clock_jumps_over_is_the_first_one_after_the_jump() {
    let clocks = Clocks::default();
    let jump = NaiveDate::from_ymd_opt(2026, 3, 29).expect("a day");
    assert_eq!(clocks.on(jump, 1, 30), at("2026-03-29T01:30:00Z"));
    let back = NaiveDate::from_ymd_opt(2026, 10, 25).expect("a day");
    assert_eq!(clocks.on(back, 1, 30), at("2026-10-25T00:30:00Z"));
}

#[test]
fn the_street_is_asked_before_the_coordinators_and_never_at_night() {
    let clocks = Clocks::default();
    let morning = at("2026-03-13T10:00:00Z");
    let mut need = open(Urgency::Today, morning);
    assert_eq!(clocks.next(&need), Some((Tick::Nudge, morning + HOUR)));
    need.nudged_at = Some(morning + HOUR);
    assert_eq!(clocks.next(&need), Some((Tick::Forward, morning + 2 * HOUR)));
    let evening = at("2026-03-13T20:30:00Z");
    assert_eq!(clocks.next(&open(Urgency::Today, evening)), Some((Tick::Forward, evening + 2 * HOUR)));
    let soon = open(Urgency::Soon, evening);
    assert_eq!(clocks.next(&soon), Some((Tick::Nudge, evening + 12 * HOUR)));
}

#[test]
fn an_emergency_is_told_again_every_ten_minutes_until_somebody_takes_it() {
    let clocks = Clocks::default();
    let night = at("2026-03-13T02:00:00Z");
    let mut need = open(Urgency::Emergency, night);
    need.step(Step::Forward, night).expect("it goes on");
    assert_eq!(clocks.next(&need), Some((Tick::AlertAgain, night + 10 * MINUTE)));
    need.step(Step::Accept, night + MINUTE).expect("it is taken");
    assert_eq!(clocks.next(&need), Some((Tick::Remind, night + MINUTE + HOUR)));
}

proptest! {
    #[test]
    fn no_nudge_and_no_question_ever_falls_into_the_night(minutes in 0..3_000_000i64, urgent in any::<bool>()) {
        let clocks = Clocks::default();
        let opened = at("2024-01-01T00:00:00Z") + minutes * MINUTE;
        let mut need = open(if urgent { Urgency::Today } else { Urgency::Soon }, opened);
        for _ in 0..8 {
            let Some((tick, moment)) = clocks.next(&need) else { break };
            prop_assert!(moment >= opened);
            if tick != Tick::Forward {
                prop_assert!(!clocks.is_quiet(moment), "{:?} at {}", tick, clocks.local(moment));
            }
            match tick {
                Tick::Nudge => need.nudged_at = Some(moment),
                Tick::Forward => prop_assert!(need.step(Step::Forward, moment).is_ok()),
                Tick::Remind => need.reminded_at = Some(moment),
                Tick::AskStillNeeded => need.asked_at = Some(moment),
                _ => prop_assert!(need.step(Step::Expire, moment).is_ok()),
            }
        }
    }
}
/// Does a tick as the service does it, without anybody's help.
fn tick(need: &mut Need, tick: Tick, at: Time) {
    let step = match tick {
        Tick::DropDraft | Tick::Expire => Step::Expire,
        Tick::Forward => Step::Forward,
        Tick::TakeBack => Step::GiveBack,
        Tick::PartnerSilent => Step::PartnerReturn,
        Tick::Release => Step::Free,
        Tick::Confirm => Step::Confirm,
        Tick::Match => return need.matched_at = Some(at),
        Tick::Nudge => return need.nudged_at = Some(at),
        Tick::Remind => return need.reminded_at = Some(at),
        Tick::AlertAgain => return need.alerted_at = Some(at),
        Tick::AskHelper => return need.half_asked_at = Some(at),
        Tick::AskStillNeeded | Tick::AskWorked => return need.asked_at = Some(at),
    };
    need.step(step, at).expect("a legal step");
}

/// Whether the coordinators have a need, in any form.
fn is_with_the_council(need: &Need) -> bool {
    match need.state() {
        State::Private | State::Forwarded | State::Referred | State::Accepted => true,
        State::Held => need.forwarded_at.is_some(),
        _ => false,
    }
}

proptest! {
    #[test]
    fn no_clock_ever_ends_what_the_coordinators_have_and_none_forgets_it(
        steps in proptest::collection::vec(proptest::sample::select(Step::ALL.to_vec()), 0..30),
        urgency in proptest::sample::select(vec![Urgency::Routine, Urgency::Soon, Urgency::Today, Urgency::Emergency]),
        category in proptest::sample::select(vec![Category::Shopping, Category::Housing, Category::Safety]),
    ) {
        let clocks = Clocks::default();
        let start = at("2026-03-13T10:00:00Z");
        let asked = Asked::first(start);
        let mut need = Need::draft(asked, "words".into());
        (need.category, need.urgency) = (Some(category), urgency);
        let _ = need.step(Step::Publish, start).or_else(|_| need.step(Step::KeepPrivate, start));
        for (minutes, step) in (1..).zip(steps) {
            let moment = start + minutes * MINUTE;
            let _ = match step {
                Step::Accept => need.taken_by(7, moment).is_ok(),
                Step::Refer => need.referred_to(9, moment).is_ok(),
                step => need.step(step, moment).is_ok(),
            };
            if is_with_the_council(&need) {
                left_alone(&clocks, need.clone())?;
            }
        }
    }
}

/// Nobody does anything from now on, and the clocks run.
fn left_alone(clocks: &Clocks, mut need: Need) -> Result<(), TestCaseError> {
    let mut before = need.moved_at;
    for _ in 0..40 {
        let next = clocks.next(&need);
        prop_assert!(next.is_some(), "{:?} is forgotten", need.state());
        let Some((what, moment)) = next else { break };
        prop_assert!(moment - before <= 8 * DAY, "{:?} only after {} hours", what, (moment - before) / HOUR);
        before = moment.max(before);
        tick(&mut need, what, before);
        prop_assert!(!need.state().is_closed(), "{:?} ended it", what);
        prop_assert!(is_with_the_council(&need), "{:?} took it from them", what);
    }
    Ok(())
}

#[test]
fn a_case_that_nobody_takes_is_told_again_ever_less_often_but_never_no_more() {
    let clocks = Clocks::default();
    let morning = at("2026-03-13T09:00:00Z");
    let mut need = open(Urgency::Today, morning - 2 * HOUR);
    need.step(Step::Forward, morning).expect("it goes on");
    need.asked_at = Some(morning);
    let mut waits = Vec::new();
    for _ in 0..7 {
        let (what, moment) = clocks.next(&need).expect("it is never forgotten");
        assert_eq!(what, Tick::Remind);
        assert!(!clocks.is_quiet(moment));
        waits.push((moment - need.reminded_at.unwrap_or(morning)) / HOUR);
        need.reminded_at = Some(moment);
    }
    assert_eq!(waits, [2, 2, 4, 15, 24, 48, 48]);
}
