//! Public references such as `K7M4`: short, spoken easily, and forgiving when typed.

use serde::{Deserialize, Serialize};
use std::fmt;

/// Letters that are not mistaken for a digit or for each other, and spell no word between digits.
const LETTERS: &[u8; 20] = b"ABCDEFGHJKMNPQRTVWXY";
/// Digits that are not mistaken for a letter.
const DIGITS: &[u8; 8] = b"23456789";
/// How many codes of four characters there are.
const SHORT: u64 = 20 * 8 * 20 * 8;
/// How many codes of six characters there are.
const LONG: u64 = SHORT * 160;
/// Prime to both counts, so that stepping by it visits each code once before any repeats.
const STEP: u64 = 15_485_863;

/// A need's or an offer's public reference: letter, digit, letter, digit, and so on.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Code(String);

impl Code {
    /// The code of the item with this number. Different numbers have different codes up to 4 million items;
    /// neighbouring numbers have codes that do not look alike.
    #[must_use]
    pub fn of(id: i64) -> Code {
        let id = u64::try_from(id).unwrap_or(0);
        let (mut rest, pairs) =
            if id < SHORT { (id.wrapping_mul(STEP) % SHORT, 2) } else { ((id - SHORT).wrapping_mul(STEP) % LONG, 3) };
        let mut text = String::new();
        for _ in 0..pairs {
            let pair = usize::try_from(rest % 160).unwrap_or(0);
            text.push(char::from(LETTERS[pair / 8]));
            text.push(char::from(DIGITS[pair % 8]));
            rest /= 160;
        }
        Code(text)
    }

    /// Reads a typed code: any case, with or without `#` and brackets, with the usual mix-ups put right by place
    /// (`KSM4` is not a code, but `K5M4`, `k5m4` and `#K5M4.` are). `None` when it cannot be a code.
    #[must_use]
    pub fn read(text: &str) -> Option<Code> {
        let bare = text.trim_matches(|c: char| !c.is_alphanumeric());
        let count = bare.chars().count();
        if count != 4 && count != 6 {
            return None;
        }
        let mut out = String::new();
        for (place, c) in bare.chars().enumerate() {
            let c = c.to_ascii_uppercase();
            let (set, fixed): (&[u8], char) = if place % 2 == 0 { (LETTERS, c) } else { (DIGITS, as_digit(c)) };
            if !fixed.is_ascii() || !set.contains(&(fixed as u8)) {
                return None;
            }
            out.push(fixed);
        }
        Some(Code(out))
    }

    /// The code as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What somebody meant who typed a letter where only a digit can stand.
fn as_digit(c: char) -> char {
    match c {
        'Z' => '2',
        'S' => '5',
        'G' => '6',
        'B' => '8',
        other => other,
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashSet;

    #[test]
    fn no_two_of_the_first_thirty_thousand_items_share_a_code() {
        let codes: HashSet<Code> = (0..30_000).map(Code::of).collect();
        assert_eq!(codes.len(), 30_000);
    }

    #[test]
    fn a_code_is_read_back_as_people_type_it() {
        let code = Code::of(7);
        for typed in [code.to_string(), code.as_str().to_lowercase(), format!("#{code}."), format!("({code})")] {
            assert_eq!(Code::read(&typed), Some(code.clone()), "{typed}");
        }
    }

    #[test]
    fn a_letter_in_a_digit_place_is_put_right_and_other_words_are_not_codes() {
        assert_eq!(Code::read("ksm4"), Code::read("K5M4"));
        for typed in ["bread", "K7", "7K4M", "K7M", "K7M44", "", "ЖЖЖЖ", "K0M4"] {
            assert_eq!(Code::read(typed), None, "{typed}");
        }
    }
}
