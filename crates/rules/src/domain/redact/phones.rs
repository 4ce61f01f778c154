//! Telephone numbers, and any row of digits that is long enough to be one.

use super::checks::is_uk_phone;
use super::digits::{Group, Run, all, is_calendar, span};
use super::fold::View;
use super::patterns::Pattern;
use super::{Detail, Finding};
use crate::domain::effort::spent;
use std::sync::LazyLock;

/// A short number is a telephone's after these words.
static CALL: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?i)\b(?:call|ring|phone|telephone|tel|text|txt|sms|mob|mobile|whats\s?app|landline|ext|extension|ffonio|ffon|zadzwon|dzwon|telefon|nr tel)\b(?:\s(?:me|us|him|her|mum|on|at|is|number|num|no|my|the|pod|do|mnie|is)\b|[\s.:=\-])*$",
    )
});

/// Every telephone number.
pub(super) fn find(view: &View, runs: &[Run]) -> Vec<Finding> {
    let mut found = Vec::new();
    for run in runs {
        search(view, run, &mut found);
    }
    found
}

fn search(view: &View, run: &[Group], found: &mut Vec<Finding>) {
    for group in run.iter().filter(|g| g.digits.len() >= 7) {
        found.push(Finding::new(Detail::Phone, group.at.clone()));
    }
    if is_calendar(view, run) {
        return;
    }
    let mut rest = run;
    while let Some(at) = whole_number(rest) {
        found.push(Finding::new(Detail::Phone, with_plus(view, span(&rest[at.clone()]))));
        leftover(view, &rest[..at.start], found);
        rest = &rest[at.end..];
    }
    leftover(view, rest, found);
}

/// What stands around whole numbers in a run.
fn leftover(view: &View, run: &[Group], found: &mut Vec<Finding>) {
    if !run.is_empty() && !is_calendar(view, run) && (is_long(view, run) || is_called(view, run)) {
        found.push(Finding::new(Detail::Phone, with_plus(view, span(run))));
    }
}

/// The groups of a run that together are one whole UK number.
pub(super) fn whole_number(run: &[Group]) -> Option<std::ops::Range<usize>> {
    for start in 0..run.len() {
        let mut digits = String::new();
        let mut best = None;
        for (end, group) in run.iter().enumerate().skip(start) {
            spent(group.digits.len());
            digits.push_str(&group.digits);
            if digits.len() > 16 {
                break;
            }
            if is_uk_phone(&digits) {
                best = Some(start..end + 1);
            }
        }
        if best.is_some() {
            return best;
        }
    }
    None
}

/// Whether a run has as many digits as a telephone number, or the shape of a local one.
fn is_long(view: &View, run: &[Group]) -> bool {
    let digits = all(run);
    let before = view.before(span(run).start, 8).trim_end_matches(['(', ' ']);
    let spoken = run.iter().filter(|g| g.spoken).count() > 1;
    let local = run.len() == 2 && run.iter().all(|g| matches!(g.digits.len(), 3 | 4)) && digits.len() >= 7;
    digits.len() >= 9
        || (digits.len() >= 7 && (spoken || before.ends_with('+') || digits.starts_with('0')))
        || (local && !run.iter().any(|g| g.digits.ends_with("00")))
}

/// Whether a word for calling stands before five digits or more.
fn is_called(view: &View, run: &[Group]) -> bool {
    let start = span(run).start;
    let from = start - view.before(start, 60).len();
    all(run).len() >= 5 && CALL.is_match(view, from..start)
}

/// The span with a bracket or a plus sign that stands right before it.
fn with_plus(view: &View, at: std::ops::Range<usize>) -> std::ops::Range<usize> {
    let near = view.before(at.start, 8);
    let before = near.trim_end_matches(' ');
    let bare = before.trim_end_matches(['+', '(']);
    if bare.len() < before.len() { at.start - near.len() + bare.len()..at.end } else { at }
}
