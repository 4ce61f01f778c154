//! Patterns and tables of them: when they are read, and over which form of the text they run.
//!
//! A pattern is written for any text, but most texts have no letter or digit beyond ASCII once they are folded. For
//! those it is read with small ASCII classes, over small letters where case says nothing: that takes a small part of
//! the memory. Either form is read only when a text comes that could match it.

use super::fold::View;
use super::gate::{self, Gate, Mask};
use super::{Detail, Finding};
use crate::domain::effort::spent;
use regex::{Captures, Regex};
use std::ops::Range;
use std::sync::OnceLock;

/// One pattern. Where it has a group called `it`, only that is hidden.
pub(super) struct Pattern {
    source: String,
    /// For texts with nothing but ASCII letters and digits.
    narrow: OnceLock<Option<Regex>>,
    /// For all others.
    wide: OnceLock<Option<Regex>>,
}

impl Pattern {
    /// Takes a pattern; it is read later.
    pub fn new(source: impl Into<String>) -> Pattern {
        Pattern { source: source.into(), narrow: OnceLock::new(), wide: OnceLock::new() }
    }

    /// The pattern, ready for a text, and the form of the text to search. A pattern that the library cannot read finds
    /// nothing; a test counts them.
    fn on<'v>(&self, view: &'v View) -> Option<(&Regex, &'v str)> {
        if !view.narrow {
            let wide = self.wide.get_or_init(|| Regex::new(&self.source).ok());
            return wide.as_ref().map(|r| (r, view.whole(false)));
        }
        let narrow = self.narrow.get_or_init(|| Regex::new(&narrowed(&self.source, self.any_case())).ok());
        narrow.as_ref().map(|r| (r, view.whole(self.any_case())))
    }

    /// Whether it matches a stretch of a text. Where this is asked again and again, the stretch must be a short one.
    pub fn is_match(&self, view: &View, at: Range<usize>) -> bool {
        self.first(view, at).is_some()
    }

    /// Where it first matches in a stretch of a text.
    pub fn first(&self, view: &View, at: Range<usize>) -> Option<Range<usize>> {
        spent(at.len());
        let (regex, text) = self.on(view)?;
        let hit = regex.find(text.get(at.clone())?)?;
        Some(at.start + hit.start()..at.start + hit.end())
    }

    /// Everything that it matches, from the front. Each search goes on where the last one ended.
    pub fn all<'v>(&self, view: &'v View) -> impl Iterator<Item = Captures<'v>> {
        let (regex, text) = self.on(view).unzip();
        let text: &'v str = text.unwrap_or("");
        let mut from = 0;
        std::iter::from_fn(move || {
            let found = regex?.captures_at(text, from);
            let Some(all) = found.as_ref().and_then(|captures| captures.get(0)).map(|m| m.range()) else {
                spent(text.len().saturating_sub(from));
                from = text.len();
                return None;
            };
            spent(all.end - from + 1);
            // No pattern matches nothing at all; should one do so, its search ends.
            (all.end > from || !all.is_empty()).then_some(())?;
            from = all.end;
            found
        })
    }

    /// Where it first matches from a place on.
    pub fn next(&self, view: &View, from: usize) -> Option<Range<usize>> {
        let (regex, text) = self.on(view)?;
        let hit = regex.find_at(text, from).map(|m| m.range());
        spent(hit.as_ref().map_or(text.len(), |h| h.end) - from);
        hit
    }

    fn any_case(&self) -> bool {
        self.source.starts_with("(?i)")
    }

    #[cfg(test)]
    pub fn is_readable(&self) -> bool {
        Regex::new(&self.source).is_ok() && Regex::new(&narrowed(&self.source, self.any_case())).is_ok()
    }
}

/// A pattern for texts whose letters and digits are all ASCII and whose only white space is the plain one. With `low`,
/// for such texts in small letters.
fn narrowed(source: &str, low: bool) -> String {
    let source = if low { source.replace("(?i)", "").replace("(?i:", "(?:") } else { source.to_owned() };
    let source = source.replace("(?P<", "(?<");
    let letters = if low { "a-z" } else { "a-zA-Z" };
    let mut out = String::with_capacity(source.len());
    let mut class = false;
    let mut rest = source.as_str();
    while let Some(c) = rest.chars().next() {
        if c == '\\' {
            let len = if rest.starts_with("\\p") { rest.find('}').map_or(2, |i| i + 1) } else { 2 };
            let (escape, after) = rest.split_at_checked(len).unwrap_or((rest, ""));
            let (open, close) = if class { ("", "") } else { ("[", "]") };
            match escape {
                r"\d" | r"\p{N}" => out.extend([open, "0-9", close]),
                r"\s" => out.push(' '),
                r"\S" => out.push_str("[^ ]"),
                r"\w" => out.extend([open, letters, "0-9_", close]),
                r"\W" => out.extend(["[^", letters, "0-9_]"]),
                r"\p{L}" => out.extend([open, letters, close]),
                r"\p{Lu}" => out.extend([open, if low { "a-z" } else { "A-Z" }, close]),
                r"\p{Ll}" => out.extend([open, "a-z", close]),
                r"\b" => out.push_str(r"(?-u:\b)"),
                other => out.push_str(other),
            }
            rest = after;
            continue;
        }
        class = (class || c == '[') && c != ']';
        out.push(if low { c.to_ascii_lowercase() } else { c });
        rest = &rest[c.len_utf8()..];
    }
    out
}

/// Patterns, each with what is to be known about it.
pub(super) struct Table<K> {
    rows: Vec<(K, Mask, Pattern)>,
    gate: Gate,
}

impl<K> Table<K> {
    /// Makes a table.
    pub fn new<S: Into<String>>(rows: impl IntoIterator<Item = (K, S)>) -> Table<K> {
        let mut gate = Gate::default();
        let rows = rows.into_iter().map(|(kind, source)| {
            let pattern = Pattern::new(source);
            (kind, gate.add(&narrowed(&pattern.source, true)), pattern)
        });
        let rows = rows.collect();
        gate.close();
        Table { rows, gate }
    }

    /// The patterns that can match a text, in their order.
    pub fn open(&self, view: &View) -> impl Iterator<Item = (&K, &Pattern)> {
        // The gate knows digits as 0 to 9 only.
        spent(view.whole(true).len());
        let seen = if view.countable { self.gate.read(view.whole(true)) } else { gate::ALL };
        self.rows.iter().filter(move |(_, need, _)| gate::passes(need, &seen)).map(|(kind, _, pattern)| (kind, pattern))
    }

    /// How many patterns the library can read.
    #[cfg(test)]
    pub fn readable(&self) -> usize {
        self.rows.iter().filter(|(_, _, pattern)| pattern.is_readable()).count()
    }
}

/// What the patterns of a table find.
pub(super) fn find(view: &View, table: &Table<Detail>) -> Vec<Finding> {
    let mut found = Vec::new();
    for (kind, pattern) in table.open(view) {
        for captures in pattern.all(view) {
            if let Some(it) = captures.name("it").or_else(|| captures.get(0)) {
                found.push(Finding::new(*kind, it.range()));
            }
        }
    }
    found
}
