//! Whether a row of digits or letters is what it looks like: a card, an IBAN, a telephone number.

use iban::Iban;

/// Whether the check digit of a card number fits (the sum that card makers use).
pub(super) fn is_card(digits: &str) -> bool {
    (12..=19).contains(&digits.len()) && !digits.chars().all(|c| c == '0') && luhn(digits)
}

fn luhn(digits: &str) -> bool {
    let values = digits.chars().rev().filter_map(|c| c.to_digit(10)).enumerate();
    let sum: u32 = values.map(|(i, d)| if i % 2 == 0 { d } else { d * 2 / 10 + d * 2 % 10 }).sum();
    sum.is_multiple_of(10)
}

/// Whether letters and digits without spaces are an IBAN of a known country with the right check digits.
pub(super) fn is_iban(compact: &str) -> bool {
    compact.to_uppercase().parse::<Iban>().is_ok()
}

/// Whether digits alone are a whole telephone number as the UK writes it.
pub(super) fn is_uk_phone(digits: &str) -> bool {
    let national = ["00440", "0044", "440", "44"].iter().find_map(|prefix| digits.strip_prefix(prefix));
    match (national, digits.strip_prefix('0')) {
        (Some(rest), _) if matches!(rest.len(), 9 | 10) && !rest.starts_with('0') => true,
        (_, Some(rest)) => matches!(rest.len(), 9 | 10) && matches!(rest.as_bytes().first(), Some(b'1'..=b'9')),
        _ => false,
    }
}

/// The digit that a letter is written for, or the digit itself.
pub(super) fn as_digit(c: char) -> Option<char> {
    match c {
        '0'..='9' => Some(c),
        'o' | 'O' | 'Q' => Some('0'),
        'i' | 'I' | 'l' | 'L' | '|' | '!' => Some('1'),
        'z' | 'Z' => Some('2'),
        's' | 'S' => Some('5'),
        'b' | 'B' => Some('8'),
        _ => None,
    }
}

/// The letter that a digit is written for, or the letter itself.
pub(super) fn as_letter(c: char) -> Option<char> {
    match c {
        '0' => Some('O'),
        '1' => Some('I'),
        '5' => Some('S'),
        '8' => Some('B'),
        c if c.is_ascii_alphabetic() => Some(c.to_ascii_uppercase()),
        _ => None,
    }
}
