//! Postcodes, with any spacing, with digits in words, and with 0 for O or S for 5.

use super::checks::{as_digit, as_letter};
use super::digits::spoken;
use super::fold::{Token, View};
use super::{Detail, Finding};
use crate::domain::effort::spent;
use std::borrow::Cow;

/// The letters that the UK's postcodes begin with, and ZZ, which no place has.
const AREAS: &str = " AB AL B BA BB BD BF BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT \
DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK \
ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ \
TR TS TW UB W WA WC WD WF WN WR WS WV XX YO ZE ZZ ";

/// Two letters that follow a digit in ordinary writing.
const ORDINARY: [&str; 25] = [
    "nd", "st", "rd", "th", "ft", "lb", "pt", "yr", "hr", "wk", "at", "be", "us", "an", "as", "he", "we", "by", "up",
    "ps", "ya", "gb", "tb", "hp", "bn",
];

/// More bytes than seven letters and digits have.
const LONGEST: usize = 28;

/// Every postcode.
pub(super) fn find(view: &View) -> Vec<Finding> {
    let mut found = Vec::new();
    let pieces: Vec<Cow<'_, str>> = view.tokens().map(|token| letters(view, token)).collect();
    if !pieces.iter().any(|piece| piece.contains(|c: char| c.is_ascii_digit())) {
        return found;
    }
    for start in 0..view.count() {
        let mut code = String::new();
        for (end, piece) in pieces.iter().enumerate().take(start + 7).skip(start) {
            if end > start && !is_close(view.gap(end - 1)) {
                break;
            }
            spent(piece.len());
            if piece.len() > LONGEST {
                break;
            }
            code.push_str(piece);
            if code.len() > LONGEST || code.chars().count() > 7 {
                break;
            }
            if is_postcode(&code, end - start + 1) {
                let at = view.token(start).zip(view.token(end)).map(|(first, last)| first.at.start..last.at.end);
                found.extend(at.map(|at| Finding::new(Detail::Postcode, at)));
            }
        }
    }
    found
}

fn is_close(gap: &str) -> bool {
    gap.chars().count() <= 3 && !gap.contains(['…', '?', '!', '£'])
}

/// A token's letters and digits; a digit in words becomes one.
fn letters<'v>(view: &'v View, token: &Token) -> Cow<'v, str> {
    match spoken(&token.low) {
        Some(digits) if token.low.len() > 1 => Cow::Owned(digits),
        _ => Cow::Borrowed(view.part(&token.at)),
    }
}

/// Whether letters and digits, joined from so many pieces, are a postcode.
fn is_postcode(code: &str, pieces: usize) -> bool {
    let chars: Vec<char> = code.chars().collect();
    if chars.len() < 5 || chars.iter().filter(|c| c.is_ascii_digit()).count() < 2 {
        return false;
    }
    let (outward, inward) = chars.split_at(chars.len() - 3);
    let ending: String = inward[1..].iter().collect();
    let ending_letters: Option<String> = inward[1..].iter().map(|c| as_letter(*c)).collect();
    let ends_well = ending_letters
        .is_some_and(|e| !e.contains(['C', 'I', 'K', 'M', 'O', 'V']) || ending.eq_ignore_ascii_case("oo"));
    let plain_ending = ending.chars().all(|c| c.is_ascii_alphabetic());
    let shouted = chars.iter().filter(|c| c.is_alphabetic()).all(|c| c.is_uppercase());
    let doubtful = (pieces == 2 && outward.len() == 2) || pieces > 2;
    let ordinary = doubtful && ORDINARY.contains(&ending.to_lowercase().as_str());
    ends_well
        && as_digit(inward[0]).is_some()
        && (plain_ending || (shouted && ending.contains(char::is_alphabetic) && inward[0].is_ascii_digit()))
        && (!ordinary || (shouted && !matches!(ending.as_str(), "AM" | "PM")) && pieces < 3)
        && is_outward(outward)
}

/// Whether the first part is an area's letters and a district.
fn is_outward(outward: &[char]) -> bool {
    [1, 2].into_iter().filter(|n| outward.len() > *n && outward.len() <= n + 2).any(|n| {
        let area: Option<String> = outward[..n].iter().map(|c| as_letter(*c)).collect();
        let district = &outward[n..];
        let last_letter = district.len() == 2 && district[1].is_ascii_alphabetic();
        let numbers = district.iter().all(|c| as_digit(*c).is_some());
        area.is_some_and(|a| AREAS.contains(&format!(" {a} ")))
            && district.iter().any(char::is_ascii_digit)
            && (numbers || (last_letter && district[0].is_ascii_digit()))
    })
}
