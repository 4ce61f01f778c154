//! The first pass over what people write: phone numbers, e-mail addresses, postcodes, house numbers and long digit
//! runs never reach a public text.

use regex::Regex;
use serde::{Deserialize, Serialize};
use std::sync::LazyLock;
use unicode_normalization::UnicodeNormalization;

/// What stands in a public text where something was hidden.
pub const MARK: &str = "[…]";

/// The kinds of private detail that the scan knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Detail {
    /// An e-mail address.
    Email,
    /// A telephone number, or digits that could be one.
    Phone,
    /// A postcode.
    Postcode,
    /// A house or flat number, with the street's name when it follows.
    Address,
    /// A number as long as a bank's or a card's.
    BankDetails,
    /// A code for a door, a key safe or an alarm.
    SecurityCode,
}

impl Detail {
    /// Whether the bot never keeps it, not even sealed: whoever has it could take somebody's money.
    #[must_use]
    pub fn is_never_kept(self) -> bool {
        matches!(self, Detail::BankDetails)
    }
}

/// One thing that was hidden. It does not hold the thing itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
pub struct Hidden {
    /// What it was.
    pub kind: Detail,
}

/// A text made safe, and what was hidden from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redacted {
    /// The text that may be shown.
    pub public: String,
    /// What was hidden, each kind once, in order.
    pub hidden: Vec<Hidden>,
}

static PATTERNS: LazyLock<Vec<(Detail, Regex)>> = LazyLock::new(|| {
    let streets = "street|st|road|rd|way|close|cl|court|ct|avenue|ave|lane|ln|drive|dr|gardens|gdns|place|pl|terrace|\
                   crescent|cres|square|sq|grove|hill|rise|row|walk|mews|parade|park|view|green|house|buildings";
    // After these a number is a house's; "row 4" or "place 2" would more often be something else.
    let named = "street|st|road|rd|close|avenue|ave|lane|drive|crescent|terrace|gardens|grove";
    let table = [
        (Detail::Email, r"(?i)[\p{L}\p{N}._%+\-]+\s?(?:@|\(at\)|\[at\])\s?[\p{L}\p{N}\-]+(?:\s?(?:\.|\(dot\)|\[dot\])\s?[\p{L}\p{N}\-]+)+".to_owned()),
        (Detail::BankDetails, r"(?:\d[ \-.]?){12,18}\d".to_owned()),
        (Detail::Phone, r"(?:\+|\b00|\(0\)|\b)\(?\d(?:[ \-().]{0,2}\d){8,14}\b".to_owned()),
        (Detail::BankDetails, r"\b\d{2}-\d{2}-\d{2}\b".to_owned()),
        (Detail::SecurityCode, r"(?i)\b(?:key\s?safe|keysafe|alarm|door|gate|entry|pin|security)\s?(?:code|number|no\.?)?\s?(?:is|:|=|-)?\s?#?\d{3,8}\b".to_owned()),
        (Detail::SecurityCode, r"(?i)\b(?:code|pin)\s(?:is\s)?#?\d{3,8}\b".to_owned()),
        (Detail::Postcode, r"(?i)\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]?\s{0,2}\d[A-Z]{2})\b".to_owned()),
        (Detail::Address, format!(
            r"(?i)\b(?:(?:flat|apartment|apt|unit|room)\s?\d+[a-z]?,?\s+)?\d{{1,4}}\s?[a-z]?(?:\s?(?:-|–|to|and|&)\s?\d{{1,4}}[a-z]?)?,?\s+(?:the\s)?(?:\p{{L}}[\p{{L}}'’]*\s){{1,3}}?(?:{streets})\b\.?"
        )),
        (Detail::Address, r"(?i)\b(?:flat|apartment|apt|unit|house number|house no|house|number|door number)\.?\s?#?\d{1,4}(?:\s?[a-z])?\b".to_owned()),
        (Detail::Address, r"(?i)\bno\.?\s?\d{1,4}[a-z]?\b".to_owned()),
        (Detail::Address, format!(r"(?i)\b(?:\p{{L}}[\p{{L}}'’]*\s)?(?:{named})\s\d{{1,4}}[a-z]?\b")),
        (Detail::Address, r"(?i)\b(?:house|flat|home|door|address)\s(?:is|s)\s(?:at\s)?(?:no\.?\s?|number\s)?\d{1,4}[a-z]?\b".to_owned()),
        (Detail::Address, r"(?i)\b(?:live|lives|living|i\s?a?m|i['’]m|we\s?are|we['’]re|he['’]s|she['’]s)\s(?:at|in)\s\d{1,4}[a-z]?\b(?:\s\p{L}+)?".to_owned()),
        (Detail::Address, r"\b[aA]t \d{1,4}[a-z]? \p{Lu}\p{L}+".to_owned()),
        (Detail::Address, r"\b\d{1,4}[a-z] \p{Lu}\p{L}+".to_owned()),
    ];
    table.into_iter().filter_map(|(kind, pattern)| Regex::new(&pattern).ok().map(|regex| (kind, regex))).collect()
});

/// Makes a text safe to show. Invisible and direction-changing characters go, other forms of digits and letters become the plain
/// ones, line ends become spaces, and each private detail becomes [`MARK`].
#[must_use]
pub fn redact(text: &str) -> Redacted {
    let mut public = plain(text);
    let mut hidden: Vec<Hidden> = Vec::new();
    for (kind, pattern) in PATTERNS.iter() {
        let next = pattern.replace_all(&public, MARK);
        if next != public {
            if !hidden.iter().any(|h| h.kind == *kind) {
                hidden.push(Hidden { kind: *kind });
            }
            public = next.into_owned();
        }
    }
    Redacted { public, hidden }
}

/// One line of visible characters: compatibility forms made plain, every script's digits made 0 to 9, everything invisible removed.
#[must_use]
pub fn plain(text: &str) -> String {
    let visible = text
        .nfkc()
        .filter(|c| !is_invisible(*c))
        .map(|c| if c.is_whitespace() || c.is_control() { ' ' } else { as_ascii_digit(c) });
    let line: String = visible.collect();
    line.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether a character shows nothing or changes the direction of what follows it.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00ad}' | '\u{034f}' | '\u{061c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
        | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e007f}')
        || (c.is_control() && !c.is_whitespace())
}

/// The plain digit for a digit of a script in use in the UK.
fn as_ascii_digit(c: char) -> char {
    const ZEROS: [u32; 12] =
        [0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66];
    let code = c as u32;
    ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&code))
        .and_then(|zero| char::from_digit(code - zero, 10))
        .unwrap_or(c)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn public(text: &str) -> String {
        redact(text).public
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
    fn every_pattern_is_one_that_the_library_can_read() {
        assert_eq!(PATTERNS.len(), 15);
    }

    #[test]
    fn invisible_characters_hide_nothing() {
        assert_eq!(public("0\u{200b}7700 900\u{2060}142"), MARK);
        assert_eq!(public("a\u{202e}b\u{200b}\u{feff}"), "ab");
        assert_eq!(public("\u{200b}\u{3164} \n"), "");
    }

    proptest! {
        #[test]
        fn a_phone_number_is_found_however_it_is_spaced(gaps in proptest::collection::vec(0..3usize, 10), before in "[a-z ]{0,12}") {
            let mut text = format!("{before} ");
            for (digit, gap) in "07700900142".chars().zip(gaps.iter().chain([&0])) {
                text.push(digit);
                text.push_str(["", " ", "-"][*gap]);
            }
            let out = public(&text);
            prop_assert!(!out.contains(|c: char| c.is_ascii_digit()), "{out}");
        }

        #[test]
        fn any_text_at_all_is_taken_and_comes_out_as_one_visible_line(text in "\\PC{0,200}") {
            let out = public(&text);
            let hidden = out.contains(['\n', '\u{202e}', '\u{200b}']);
            prop_assert!(!hidden);
        }
    }
}
