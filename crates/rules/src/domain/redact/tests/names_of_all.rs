//! Names of twenty origins, each said in many ways: a family name is hidden wherever it comes from.

use super::*;
use std::collections::BTreeMap;

const NAMES: &str = include_str!("../../../../tests/data/names.tsv");

/// What is said around a name, as it is written.
const FRAMES: [&str; 8] = [
    "I'm X and I need milk",
    "this is X, can somebody help",
    "my name is X",
    "milk for X please",
    "ask for X",
    "X needs a lift",
    "call X when you come",
    "the parcel is at X, by the door",
];
/// What is said around a name in small letters.
const SMALL: [&str; 3] = ["my name is X and i need milk", "ask for X please", "im X and i need milk"];

/// How many of a hundred names were hidden, an origin each, and those that were not.
fn hidden(frames: &[&str], small: bool) -> (BTreeMap<&'static str, f64>, Vec<String>) {
    let (mut shares, mut wrong) = (BTreeMap::<_, (f64, f64)>::new(), Vec::new());
    for row in NAMES.lines().filter(|l| !l.starts_with('#')) {
        let mut cells = row.split('\t');
        let (origin, name, families) = (cells.next().unwrap(), cells.next().unwrap(), cells.next().unwrap());
        for frame in frames {
            let said = if small { name.to_lowercase() } else { name.to_owned() };
            let out = public(&frame.replace('X', &said)).to_lowercase();
            let plain_out = plain(&out);
            let seen = families.split(',').any(|family| plain_out.contains(&plain(family).to_lowercase()));
            let share = shares.entry(origin).or_default();
            share.1 += 1.0;
            share.0 += f64::from(u8::from(!seen));
            if seen {
                wrong.push(format!("{origin}: {frame}: {name} -> {out}"));
            }
        }
    }
    (shares.into_iter().map(|(origin, (good, all))| (origin, 100.0 * good / all)).collect(), wrong)
}

#[test]
fn a_family_name_is_hidden_wherever_it_comes_from() {
    assert_eq!(NAMES.lines().filter(|l| !l.starts_with('#')).count(), 400);
    for (frames, small, least) in [(&FRAMES[..], false, 98.0), (&SMALL[..], true, 98.0)] {
        let (shares, wrong) = hidden(frames, small);
        let worst = shares.values().copied().fold(100.0, f64::min);
        let best = shares.values().copied().fold(0.0, f64::max);
        assert_eq!(shares.len(), 20);
        assert!(worst >= least && best - worst <= 100.0 - least, "{shares:?}\n{}", wrong.join("\n"));
    }
}
