//! No text makes a scan look at it again and again: twice the text is at most twice the work.

use super::super::*;

/// What people would send who want to keep the bot busy.
const HOSTILE: [&str; 22] = [
    "Jo ",
    "Mary ",
    "ABCDEFGHIJ ",
    "A ",
    "7",
    "07 ",
    "0 7 7 0 0 ",
    "one two ",
    "\u{1f600} ",
    "\u{1f468}\u{200d}\u{1f469}",
    "한국 ",
    "가",
    "mr ",
    "Mr. Jo ",
    "de la ",
    "number ",
    "at 1 ",
    "[…] ",
    ", ",
    "o'",
    "a-",
    "key 44 ",
];

/// A scanner by itself.
type Scanner = (&'static str, fn(&View));

const SCANNERS: [Scanner; 9] = [
    ("digits", |view| drop(digits::runs(view))),
    ("contact", |view| drop(contact::find(view))),
    ("bank", |view| drop(bank::find(view, &digits::runs(view)))),
    ("codes", |view| drop(codes::find(view, &digits::runs(view)))),
    ("phones", |view| drop(phones::find(view, &digits::runs(view)))),
    ("postcode", |view| drop(postcode::find(view))),
    ("address", |view| drop(address::find(view))),
    ("names", |view| drop(names::find(view))),
    ("words", |view| drop(words::find(view))),
];

/// A text of so many characters, more or less.
fn text(piece: &str, length: usize) -> String {
    piece.repeat(length / piece.chars().count())
}

#[test]
fn twice_the_text_is_twice_the_work_for_each_scanner() {
    for (name, scanner) in SCANNERS {
        for piece in HOSTILE {
            let work = |length| {
                let view = View::of(&plain(&text(piece, length)));
                work::of(|| scanner(&view))
            };
            let (half, whole) = (work(1_000), work(2_000));
            assert!(2 * whole <= 5 * half + 400, "{name} over {piece:?}: {half}, then {whole}");
        }
    }
}

#[test]
fn a_whole_scan_looks_at_a_text_a_bounded_number_of_times() {
    for piece in HOSTILE {
        let work = |length| work::of(|| drop(redact(&text(piece, length))));
        let (half, whole) = (work(1_000), work(2_000));
        assert!(2 * whole <= 5 * half + 4_000, "{piece:?}: {half}, then {whole}");
        // Each pattern may read the text once a round, and a round that hides nothing is the last.
        assert!(whole <= 2_000 * 4 * 400, "{piece:?}: {whole}");
    }
}

#[test]
fn what_follows_the_longest_message_is_not_read_and_not_shown() {
    let long = format!("{} ring 07700 900142", "milk ".repeat(MOST_READ));
    let safe = redact(&long);
    assert!(safe.public.chars().count() <= MOST_READ && safe.hidden.is_empty());
}

#[test]
fn a_chain_of_names_is_hidden_however_long_it_is() {
    let safe = redact(&"Jo Zorbane ".repeat(200));
    assert!(!safe.public.contains("Zorbane"), "{}", safe.public);
}
