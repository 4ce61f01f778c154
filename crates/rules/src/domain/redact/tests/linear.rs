//! No text makes the scan slow: twice the text is at most about twice the work, for each scanner alone and for all.

use super::*;
use crate::domain::effort::of;

/// What somebody may repeat who wants to puzzle us.
const HOSTILE: &[&str] = &[
    "Jo ",
    "JO ",
    "jo ",
    "A ",
    "Ab Cd ",
    "Xq-",
    "a-",
    "7",
    "1 ",
    "12 34 ",
    "0770 ",
    "🙂",
    "🙂 ",
    "가",
    "가 ",
    "é ",
    "e\u{301}",
    "٣ ",
    " ",
    "[…] […] ",
    "[…]",
    "[…], ",
    ", ",
    "'",
    "a'",
    "mr ",
    "Mr A. ",
    "number ",
    "at ",
    "de ",
    "Jo de ",
    "o",
    "ooo1",
    "hundred ",
    "double ",
    "press 44 ",
    "4471 ",
    "GB82 ",
    "GB",
    "a@",
    "a@b.",
    "://",
    "a://",
    "a.",
    "@a ",
    "code ",
    "code 4471 ",
    "password is '",
    "my back door ",
    "no 9 ",
    "flat ",
    "Elm Street ",
    "12 Elm ",
    "name is ",
    "I'm Jo ",
    "for jo ",
    "Jo Tidy ",
    "é",
    "born ",
    "away ",
    "…",
    "is ",
    "\"",
    "iban ",
    "ill ",
    "1-",
    "1/2 ",
    "(",
    "one ",
];

type Scanner = (&'static str, fn(&View) -> usize);

const SCANNERS: &[Scanner] = &[
    ("contact", |v| contact::find(v).len()),
    ("bank", |v| bank::find(v, &digits::runs(v)).len()),
    ("codes", |v| codes::find(v, &digits::runs(v)).len()),
    ("phones", |v| phones::find(v, &digits::runs(v)).len()),
    ("postcode", |v| postcode::find(v).len()),
    ("address", |v| address::find(v).len()),
    ("names", |v| names::find(v).len()),
    ("words", |v| words::find(v).len()),
    ("birth", |v| birth::find(v).len()),
    ("doubt", |v| usize::from(doubt::is_left(v))),
];

/// The most that one scanner may look at for each byte of a text: its patterns, and what stands around each find.
const MOST_A_BYTE: usize = 700;
/// A text of so many bytes, and one twice as long.
const SIZE: usize = 400;

fn repeated(piece: &str, size: usize) -> String {
    piece.repeat(size.div_ceil(piece.len()))
}

/// Whether twice the text cost much more than twice the work, or either more than it may.
fn is_too_much(one: usize, two: usize, most: usize) -> bool {
    two > one * 5 / 2 + 2 * SIZE || two > most * 2 * SIZE
}

#[test]
fn each_scanner_alone_does_twice_the_work_for_twice_the_text() {
    let mixed = HOSTILE.concat();
    let mut wrong = Vec::new();
    for piece in HOSTILE.iter().copied().chain([mixed.as_str()]) {
        let size = SIZE.max(piece.len());
        let views = [View::of(&repeated(piece, size)), View::of(&repeated(piece, 2 * size))];
        for (name, scan) in SCANNERS {
            let [one, two] = views.each_ref().map(|view| of(|| scan(view)));
            if is_too_much(one, two, MOST_A_BYTE * size / SIZE) {
                wrong.push(format!("{name} of {piece:?}: {one} then {two}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_whole_scan_does_twice_the_work_for_twice_the_text() {
    let mut wrong = Vec::new();
    for piece in HOSTILE {
        let [one, two] = [SIZE, 2 * SIZE].map(|size| of(|| redact(&repeated(piece, size))));
        // A longer text may need a reading more.
        if is_too_much(one, two, MOST_ROUNDS * MOST_A_BYTE) {
            wrong.push(format!("{piece:?}: {one} then {two}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_more_than_the_bound_is_read_and_nothing_behind_it_is_shown() {
    let long = format!("{}Maureen Tidy 07700 900142", "milk ".repeat(900));
    assert!(within(&long).chars().count() == MOST_READ && !public(&long).contains("Tidy"));
    let [one, two] = [10_000, 40_000].map(|size| of(|| redact(&repeated("milk ", size))));
    assert_eq!(one, two, "what stands behind the bound costs nothing");
    // One character that is eighteen when it is made plain.
    assert!(public(&"\u{fdfa}".repeat(4_000)).chars().count() <= MOST_READ);
}

#[test]
fn what_is_found_after_the_last_reading_hides_all() {
    let mut text = "7".to_owned();
    for piece in HOSTILE.iter().cycle().take(600) {
        text.push_str(piece);
    }
    let out = redact(&text);
    assert_eq!(redact(&out.public).public, out.public);
}
