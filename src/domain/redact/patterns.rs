//! Tables of patterns, and how they are read.

use super::fold::View;
use super::{Detail, Finding};
use regex::Regex;

/// Patterns, each with what it finds. Where a pattern has a group called `it`, only that is hidden.
pub(super) type Table = Vec<(Detail, Regex)>;

/// Reads a table. A pattern that the library cannot read is left out; a test counts them.
pub(super) fn table(rows: &[(Detail, &str)]) -> Table {
    rows.iter().filter_map(|(kind, pattern)| Some((*kind, Regex::new(pattern).ok()?))).collect()
}

/// What the patterns of a table find.
pub(super) fn find(view: &View, table: &Table) -> Vec<Finding> {
    let mut found = Vec::new();
    for (kind, pattern) in table {
        for captures in pattern.captures_iter(&view.text) {
            if let Some(it) = captures.name("it").or_else(|| captures.get(0)) {
                found.push(Finding::new(*kind, it.range()));
            }
        }
    }
    found
}
