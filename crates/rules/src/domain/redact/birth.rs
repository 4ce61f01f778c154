//! When somebody was born: a date that opens accounts, and says how old they are.

use super::fold::View;
use super::patterns::{self, Table};
use super::{Detail, Finding};
use std::sync::LazyLock;

const MONTHS: &str = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|\
    nov(?:ember)?|dec(?:ember)?";

static WRITTEN: LazyLock<Table<Detail>> = LazyLock::new(|| {
    let said =
        r"(?:d\.?\s?o\.?\s?b\.?|dates? of birth|birth ?dates?|birthdays?|year of birth|born|b\.|ganwyd|urodzon[ay])";
    let between = r"(?:\s?(?:is|was|are|on|in|the|about|around|back|it's|its|way|day)\b|\s?[:=,\-]|\s)*";
    let numbers = r"\d{1,2}\s?[./\-\s]\s?\d{1,2}\s?[./\-\s]\s?(?:\d{4}|\d{2})\b";
    let worded = format!(
        r"(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?)?(?:{MONTHS})\b(?:\s\d{{1,2}}(?:st|nd|rd|th)?\b)?,?(?:\s'?\d{{2,4}}\b)?"
    );
    let rows = [
        format!(r"(?i)\b(?P<it>{said}{between}(?:{numbers}|{worded}|'?(?:19|20)\d\d\b|'\d\d\b))"),
        format!(
            r"(?i)\b(?P<it>(?:{numbers}|(?:19|20)\d\d)\s?(?:is|was|,|-)?\s?(?:my|her|his|mum's|the|our)?\s?(?:d\.?o\.?b|date of birth|birthday|birth date))\b"
        ),
    ];
    Table::new(rows.map(|row| (Detail::Birth, row)))
});

/// Every date of birth.
pub(super) fn find(view: &View) -> Vec<Finding> {
    patterns::find(view, &WRITTEN)
}

#[cfg(test)]
pub(super) fn readable() -> usize {
    WRITTEN.readable()
}
