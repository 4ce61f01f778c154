//! Cards, accounts, sort codes, IBANs and national insurance numbers.

use super::checks::{is_card, is_iban, is_uk_phone};
use super::digits::{Group, Run, all, is_calendar, span};
use super::fold::View;
use super::patterns::{self, Pattern, Table};
use super::phones::whole_number;
use super::{Detail, Finding};
use crate::domain::effort::spent;
use std::sync::LazyLock;

static WRITTEN: LazyLock<Table<Detail>> = LazyLock::new(|| {
    Table::new([
        (Detail::BankDetails, r"\b\d{2}\s?-\s?\d{2}\s?-\s?\d{2}\b"),
        (Detail::BankDetails, r"(?i)\bG\W{0,2}B\W{0,2}\d\W{0,2}\d(?:\W{0,2}[A-Z]){4}(?:\W{0,2}[\dO]){14}\b"),
        (
            Detail::BankDetails,
            r"(?i)\biban\b(?:\s(?:is|number|no)\b|[\s:=.\-])*(?P<it>[A-Z]{2}\s?\d\d(?:\s?[A-Z\d]){8,30})",
        ),
        (
            Detail::BankDetails,
            r"(?i)\b[A-CEGHJ-PQR-TW-Z][A-CEGHJ-NPR-TW-Z][\s\-]?\d{2}[\s\-]?\d{2}[\s\-]?\d{2}[\s\-]?[A-D]\b",
        ),
        (
            Detail::BankDetails,
            r"(?i)\b(?:swift|bic)\b(?:\s(?:code|is|number)\b|[\s:=.\-])*(?P<it>[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?)\b",
        ),
        (
            Detail::BankDetails,
            r"(?i)\bcard\b[^.!?\d]{0,30}\b(?:ending|ends|end|last (?:four|4))(?:\s(?:in|is|with|digits|are))*\s(?P<it>\d{4})\b",
        ),
        (
            Detail::BankDetails,
            r"(?i)\b(?:exp|expires|expiry|valid (?:to|until|thru))(?:\s(?:date|is|end))*[\s:]{1,2}(?P<it>\d{2}\s?/\s?\d{2}(?:\d{2})?)[^.!?]{0,40}\b(?:cvv|cvc|cv2|card)\b",
        ),
        (
            Detail::BankDetails,
            r"(?i)\b(?:cvv|cvc|cv2|card)\b[^.!?]{0,40}\b(?:exp|expires|expiry|valid (?:to|until|thru))(?:\s(?:date|is|end))*[\s:]{1,2}(?P<it>\d{2}\s?/\s?\d{2}(?:\d{2})?)",
        ),
    ])
});

/// What may be an IBAN: two letters, two digits and the rest with any spacing.
static IBAN: LazyLock<Table<()>> =
    LazyLock::new(|| Table::new([((), r"(?i)\b[A-Z]\W{0,2}[A-Z]\W{0,2}\d\W{0,2}\d(?:\W{0,2}[A-Z\d]){11,31}")]));

/// What stands before or after the digits of an account or a sort code.
static ACCOUNT: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?i)\b(?:sort|s/c|sc|account|acc|acct|accnt|a/c|bank|monzo|starling|barclays|natwest|santander|halifax|nationwide|konto|konta|cyfrif)\b",
    )
});

/// Every detail of a bank.
pub(super) fn find(view: &View, runs: &[Run]) -> Vec<Finding> {
    let mut found = patterns::find(view, &WRITTEN);
    ibans(view, &mut found);
    for run in runs {
        if let Some(at) = card(view, run) {
            found.push(Finding::new(Detail::BankDetails, at));
        } else if is_account(view, run) {
            found.push(Finding::new(Detail::BankDetails, span(run)));
        }
    }
    found
}

/// The most digits that a card has.
const LONGEST_CARD: usize = 19;

/// A card's number among the groups of a run, or a row of digits that is too long for a telephone's.
fn card(view: &View, run: &[Group]) -> Option<std::ops::Range<usize>> {
    let digits = all(run);
    let at = span(run);
    let plus = view.before(at.start, 8).trim_end_matches(['(', ' ']).ends_with('+');
    if digits.len() < 12 || is_calendar(view, run) || is_uk_phone(&digits) && (plus || digits.starts_with('0')) {
        return None;
    }
    let phone = whole_number(run).is_some();
    // Where each group begins in the digits, and where the last one ends.
    let mut places = vec![0];
    places.extend(run.iter().scan(0, |sum, group| {
        *sum += group.digits.len();
        Some(*sum)
    }));
    for start in 0..run.len() {
        let most = run.len().min(start + LONGEST_CARD);
        for end in (start + 1..=most).rev().filter(|end| places[*end] - places[start] <= LONGEST_CARD) {
            let part = &digits[places[start]..places[end]];
            spent(part.len());
            let whole = end - start == run.len();
            if is_card(part) && !part.starts_with('0') && (whole || part.len() >= 15 || !phone) {
                return Some(span(&run[start..end]));
            }
        }
    }
    (digits.len() >= 13 && !phone && !digits.starts_with('0') && !plus).then_some(at)
}

/// Six to ten digits near a word for an account or a sort code.
fn is_account(view: &View, run: &[Group]) -> bool {
    let count = all(run).len();
    if !(6..=14).contains(&count) || is_uk_phone(&all(run)) {
        return false;
    }
    let at = span(run);
    let before = at.start - view.before(at.start, 48).len()..at.start;
    let after = at.end..at.end + view.after(at.end, 32).len();
    ACCOUNT.is_match(view, before) || ACCOUNT.is_match(view, after)
}

/// The last bytes of a text, from a place where a character begins.
pub(super) fn tail(text: &str, most: usize) -> &str {
    let from = (text.len().saturating_sub(most)..=text.len()).find(|i| text.is_char_boundary(*i));
    from.map_or("", |i| &text[i..])
}

/// The first bytes of a text, to a place where a character ends.
pub(super) fn head(text: &str, most: usize) -> &str {
    let to = (0..=most.min(text.len())).rev().find(|i| text.is_char_boundary(*i));
    to.map_or("", |i| &text[..i])
}

/// The longest part of each candidate whose check digits fit.
fn ibans(view: &View, found: &mut Vec<Finding>) {
    let Some(((), pattern)) = IBAN.open(view).next() else { return };
    let mut from = 0;
    while let Some(hit) = pattern.next(view, from) {
        let places: Vec<(usize, char)> = view.part(&hit).char_indices().filter(|(_, c)| c.is_alphanumeric()).collect();
        let good = (15..=places.len()).rev().find(|n| is_iban(&places[..*n].iter().map(|p| p.1).collect::<String>()));
        let Some(last) = good.and_then(|n| places.get(n - 1)) else {
            from = hit.start + 1;
            continue;
        };
        let end = hit.start + last.0 + last.1.len_utf8();
        found.push(Finding::new(Detail::BankDetails, hit.start..end));
        from = end;
    }
}

#[cfg(test)]
pub(super) fn readable() -> usize {
    WRITTEN.readable()
}
