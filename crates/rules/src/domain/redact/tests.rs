//! What must go, what must stay, and what holds for any text at all.

mod any_text;
mod held_out;
mod hostile;
mod kinds;
mod labelled;
mod linear;
mod names_of_all;
mod ordinary;

use super::*;

pub(super) fn public(text: &str) -> String {
    redact(text).public
}

/// The kinds found in a text.
pub(super) fn kinds(text: &str) -> Vec<Detail> {
    redact(text).hidden.iter().map(|h| h.kind).collect()
}

/// Letters and digits only, in small letters: what a reader could put together again.
pub(super) fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

#[test]
fn private_details_never_reach_the_public_text() {
    for (text, expected) in [
        ("ring me on 07700 900142", "ring me on […]"),
        ("ring +44 7700 900 142 pls", "ring […] pls"),
        ("ring 07700-900-142.", "ring […]."),
        ("ring ٠٧٧٠٠٩٠٠١٤٢", "ring […]"),
        ("mail ada@example.com", "mail […]"),
        ("mail ada (at) example (dot) com", "mail […]"),
        ("I am at ZZ1 4QT", "I am at […]"),
        ("I am at zz14qt now", "I am at […] now"),
        ("at 14 Larch Way please", "at […] please"),
        ("Flat 3, 12a High St", "[…]"),
        ("smell outside 22 to 30 Birch Close", "smell outside […]"),
        ("nan at no. 9 hasnt", "nan at […] hasnt"),
        ("number 42 needs milk", "[…] needs milk"),
        ("card 4111 1111 1111 1111", "card […]"),
        ("Key safe code is 4471 for mum", "[…] for mum"),
        ("milk to Elm Street 14 pls", "milk to […] pls"),
        ("my house is 14", "my […]"),
        ("we are at 14 Elm", "[…]"),
        ("bring it to 14b Elm", "bring it to […]"),
        ("milk at 14 Elm please", "milk […] please"),
    ] {
        assert_eq!(public(text), expected);
    }
}

#[test]
fn ordinary_words_and_numbers_stay() {
    for text in [
        "2 pints at 6",
        "milk and bread before 6 today",
        "lifts on weekday mornings, 2 seats",
        "3 people for a sofa",
        "I need 12 eggs and 500g flour",
        "can you come at 10 or 11am",
        "a lift at 10 on Friday",
        "I am at work till 6",
    ] {
        assert_eq!(public(text), text);
    }
}

#[test]
fn invisible_characters_hide_nothing() {
    assert_eq!(public("0\u{200b}7700 900\u{2060}142"), MARK);
    assert_eq!(public("0\u{200d}7\u{200c}700 900142"), MARK);
    assert_eq!(public("a\u{202e}b\u{200b}\u{feff}"), "ab");
    assert_eq!(public("\u{200b}\u{3164} \n"), "");
}

#[test]
fn what_is_hidden_is_kept_by_kind_but_never_a_card_or_a_password() {
    let out = redact("Mrs Tidy, 07700 900142 or 07700 900143, card 4111 1111 1111 1111, my password is hunter2");
    let kinds: Vec<Detail> = out.hidden.iter().map(|h| h.kind).collect();
    assert_eq!(kinds, [Detail::Surname, Detail::Phone, Detail::BankDetails, Detail::Password], "{}", out.public);
    assert_eq!(out.hidden[0].words, ["Tidy"]);
    assert_eq!(out.hidden[1].words, ["07700 900142", "07700 900143"]);
    assert!(out.hidden[2].words.is_empty() && out.hidden[3].words.is_empty());
    assert!(Detail::Password.is_never_kept() && Detail::BankDetails.is_never_kept());
    assert!(!Detail::SecurityCode.is_never_kept());
}

#[test]
fn a_log_line_shows_how_much_was_hidden_and_not_what() {
    let line = format!("{:?}", redact("Mrs Tidy, 07700 900142"));
    assert!(!line.contains("Tidy") && !line.contains("900142") && line.contains("count: 1"), "{line}");
}

#[test]
fn every_pattern_is_one_that_the_library_can_read() {
    assert_eq!(address::readable(), 33);
    assert_eq!(words::readable(), (28, 28, 4));
    assert_eq!(contact::readable(), (16, 8));
    assert_eq!(codes::readable(), (9, 5, 9));
    assert_eq!(bank::readable(), 8);
    assert_eq!(birth::readable(), 2);
}
