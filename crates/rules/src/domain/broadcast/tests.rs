//! Tests of the rules of broadcasts.

use super::*;
use proptest::prelude::*;
use std::collections::BTreeMap;

const FACTS: Facts = Facts { now: 0, reach: 3, welsh: false, election: false, at_night: false };

fn whole(level: Level) -> Broadcast {
    let mut b = Broadcast::draft(12, 7, false, 0);
    b.level = Some(level);
    b.texts = BTreeMap::from([("en".to_owned(), "Bins move to Friday.".to_owned())]);
    b.target.areas = vec![1];
    (b.send_at, b.expires_at) = (Some(0), Some(DAY));
    b
}

#[test]
fn what_is_missing_is_asked_for_in_order() {
    let mut b = Broadcast::draft(12, 7, false, 0);
    assert_eq!(b.lacks(FACTS), [Lack::Level, Lack::Text, Lack::Target, Lack::Time, Lack::Expiry]);
    b = whole(Level::Important);
    assert_eq!(b.lacks(FACTS), []);
    assert_eq!(b.lacks(Facts { reach: 0, ..FACTS }), [Lack::NobodyThere]);
    assert_eq!(b.lacks(Facts { welsh: true, ..FACTS }), [Lack::Welsh]);
    assert_eq!(b.lacks(Facts { at_night: true, ..FACTS }), [Lack::AtNight]);
    assert_eq!(whole(Level::Emergency).lacks(Facts { at_night: true, ..FACTS }), []);
    b.expires_at = Some(HOUR - 1);
    assert_eq!(b.lacks(FACTS), [Lack::ExpiresTooSoon]);
    b.expires_at = Some(LONGEST + 1);
    assert_eq!(b.lacks(FACTS), [Lack::ExpiresTooLate]);
}

#[test]
fn before_an_election_only_what_must_be_said_is_said() {
    let election = Facts { election: true, ..FACTS };
    assert_eq!(whole(Level::Emergency).lacks(election), []);
    assert_eq!(whole(Level::Important).lacks(election), []);
    assert_eq!(whole(Level::Routine).lacks(election), [Lack::Election]);
    let mut b = whole(Level::Important);
    b.promotes = true;
    assert_eq!(b.lacks(election), [Lack::Election]);
    b = whole(Level::Important);
    b.poll = Poll { options: vec!["a".into(), "b".into()], closes_at: Some(DAY), ..Poll::default() };
    assert_eq!(b.lacks(election), [Lack::Election]);
}

#[test]
fn only_somebody_else_agrees_and_only_to_what_they_saw() {
    let mut b = whole(Level::Important);
    b.go(Move::Submit, 0).expect("a draft can be submitted");
    assert!(!b.may_be_approved_by(7, b.version));
    assert!(b.may_be_approved_by(8, b.version));
    let seen = b.version;
    b.go(Move::Change, 0).expect("it can be changed");
    b.go(Move::Submit, 0).expect("and submitted again");
    assert!(!b.may_be_approved_by(8, seen));
    b.writers.push(8);
    assert!(!b.may_be_approved_by(8, b.version));
}

#[test]
fn small_counts_are_not_shown_and_cannot_be_worked_out() {
    assert_eq!(shown_counts(&[12, 30]), [Some(12), Some(30)]);
    assert_eq!(shown_counts(&[12, 3, 30]), [None, None, Some(30)]);
    assert_eq!(shown_counts(&[1, 4]), [None, None]);
    assert_eq!(shown_counts(&[0, 9]), [Some(0), Some(9)]);
    assert_eq!(shown_counts(&[2]), [None]);
}

proptest! {
    #[test]
    fn nothing_is_sent_that_nobody_agreed_to(moves in proptest::collection::vec(0..10_usize, 0..30), level in 0..3) {
        let levels = [Level::Routine, Level::Important, Level::Emergency];
        let mut b = whole(levels[level as usize]);
        let mut agreed = false;
        for n in moves {
            let wish = Move::ALL[n];
            let before = b.clone();
            match b.go(wish, 1) {
                Ok(_) => {
                    agreed = match wish {
                        Move::Approve | Move::Override => true,
                        Move::Change | Move::Reject => false,
                        _ => agreed,
                    };
                    if wish == Move::Override {
                        prop_assert_eq!(b.level, Some(Level::Emergency));
                    }
                    if wish == Move::Start {
                        prop_assert!(agreed);
                    }
                }
                Err(no) => {
                    prop_assert_eq!(no.from, before.stage());
                    prop_assert_eq!(&b, &before);
                }
            }
        }
    }

    #[test]
    fn a_hidden_count_is_never_the_only_one_unless_all_others_are_nought(counts in proptest::collection::vec(0..20_i64, 1..8)) {
        let shown = shown_counts(&counts);
        let hidden = shown.iter().filter(|c| c.is_none()).count();
        let others = counts.iter().filter(|c| **c > 0).count();
        prop_assert!(hidden != 1 || others == 1);
        for (count, shown) in counts.iter().zip(shown) {
            prop_assert!(shown.is_none_or(|n| n == *count && (n == 0 || n >= FEWEST)));
        }
    }
}
