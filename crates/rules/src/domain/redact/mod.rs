//! What people write, made safe to show: every private detail becomes [`MARK`] before anybody else sees the text.
//!
//! The words are read in three views: as they stand, folded (no accents, no look-alike letters, nothing invisible), and
//! as a row of tokens in which a number may be written in words. Each scanner reports where it found a detail; the
//! findings are joined, hidden, and the result is read again until nothing more is found.

mod address;
mod bank;
mod birth;
mod checks;
mod codes;
mod contact;
mod digits;
mod doubt;
mod everyday;
mod fold;
mod gate;
mod given;
mod names;
mod patterns;
mod people;
mod phones;
mod postcode;
mod stop;
mod words;

#[cfg(test)]
mod tests;

use fold::View;
pub use fold::{folded, plain};
use serde::{Deserialize, Serialize};
use std::fmt;
use std::ops::Range;

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
    /// A card, an account, a sort code, an IBAN, a national insurance number.
    BankDetails,
    /// A code for a door, a key safe, a gate or an alarm.
    SecurityCode,
    /// A family name.
    Surname,
    /// A name on a social network.
    Handle,
    /// A link.
    Link,
    /// Why somebody needs help: an illness, an injury, a medicine.
    Health,
    /// That somebody is alone, or a home is empty.
    Alone,
    /// When somebody was born.
    Birth,
    /// A password, a PIN, a card's check digits or a code that works once.
    Password,
}

impl Detail {
    /// Whether the thing itself is dropped at once and never stored, not even for its owner.
    #[must_use]
    pub fn is_never_kept(self) -> bool {
        matches!(self, Detail::BankDetails | Detail::Password)
    }
}

/// What was hidden of one kind.
#[derive(Clone, PartialEq, Eq)]
pub struct Hidden {
    /// What it was.
    pub kind: Detail,
    /// Each text that was hidden, in order. Empty for a kind that is never kept.
    pub words: Vec<String>,
}

impl fmt::Debug for Hidden {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Hidden").field("kind", &self.kind).field("count", &self.words.len()).finish()
    }
}

/// A text made safe, and what was hidden from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Redacted {
    /// The text that may be shown.
    pub public: String,
    /// What was hidden, each kind once, in the order of the first finding.
    pub hidden: Vec<Hidden>,
    /// Whether something in the public text looks like a private detail and was not hidden, so that its writer should
    /// look at it once more before anybody else does.
    pub in_doubt: bool,
}

/// Where a scanner found a detail, in bytes of the folded text.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Finding {
    kind: Detail,
    at: Range<usize>,
}

impl Finding {
    fn new(kind: Detail, at: Range<usize>) -> Finding {
        Finding { kind, at }
    }
}

/// Makes a text safe to show. Invisible and direction-changing characters go, other forms of digits and letters become
/// the plain ones, line ends become spaces, and each private detail becomes [`MARK`].
#[must_use]
pub fn redact(text: &str) -> Redacted {
    without(text, |_| true)
}

/// The same for words that only coordinators may read: why somebody needs help stays, because they need to know.
#[must_use]
pub fn for_coordinators(text: &str) -> String {
    without(text, |kind| !matches!(kind, Detail::Health | Detail::Alone)).public
}

/// The most characters of a text that are read: more than any message that a platform lets a person write. What stands
/// behind them is neither shown nor understood.
pub const MOST_READ: usize = 4_200;

/// How often a text is read at most. Ordinary texts need two readings, those made to puzzle us a few more.
const MOST_ROUNDS: usize = 6;

/// As much of a text as is read.
#[must_use]
pub fn within(text: &str) -> &str {
    text.char_indices().nth(MOST_READ).map_or(text, |(end, _)| &text[..end])
}

fn without(text: &str, wanted: fn(Detail) -> bool) -> Redacted {
    // Some characters are several when they are made plain.
    let mut public = within(&plain(within(text))).to_owned();
    let mut hidden: Vec<Hidden> = Vec::new();
    for _ in 0..MOST_ROUNDS {
        let view = View::of(&public);
        let found = scan(&view).into_iter().filter(|finding| wanted(finding.kind)).collect();
        let found = joined(&view, &public, found);
        if found.is_empty() {
            let in_doubt = doubt::is_left(&view);
            return Redacted { public: marks_joined(&public), hidden, in_doubt };
        }
        public = hide(&public, &found, &mut hidden);
    }
    // There is still something in it: then nobody sees any of it.
    note(Detail::Surname, &public, &mut hidden);
    Redacted { public: MARK.to_owned(), hidden, in_doubt: true }
}

/// The same text with marks that stand side by side made one.
fn marks_joined(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut pieces = text.split(MARK).peekable();
    out.push_str(pieces.next().unwrap_or(""));
    let mut joined = false;
    while let Some(piece) = pieces.next() {
        if !joined {
            out.push_str(MARK);
        }
        // The last piece stands between no two marks.
        joined = pieces.peek().is_some() && matches!(piece, "" | " " | ", ");
        if !joined {
            out.push_str(piece);
        }
    }
    out
}

/// Everything that any scanner finds.
fn scan(view: &View) -> Vec<Finding> {
    let runs = digits::runs(view);
    let mut found = contact::find(view);
    found.extend(bank::find(view, &runs));
    found.extend(codes::find(view, &runs));
    found.extend(phones::find(view, &runs));
    found.extend(postcode::find(view));
    found.extend(address::find(view));
    found.extend(names::find(view));
    found.extend(words::find(view));
    found.extend(birth::find(view));
    found
}

/// The findings in bytes of the text itself, in order, with those that overlap or touch made one. Only those that hide
/// a letter or a digit are left, so that each round of hiding makes the text poorer and the rounds end.
fn joined(view: &View, text: &str, found: Vec<Finding>) -> Vec<Finding> {
    let mut list: Vec<Finding> = found
        .into_iter()
        .map(|f| Finding::new(f.kind, view.in_text(&f.at)))
        .filter(|f| text[f.at.clone()].contains(char::is_alphanumeric))
        .collect();
    list.sort_by_key(|f| (f.at.start, usize::MAX - f.at.end));
    let mut out: Vec<Finding> = Vec::new();
    for next in list {
        match out.last_mut() {
            Some(last) if next.at.start < last.at.end || touches(text, last, &next) => {
                if !last.kind.is_never_kept() && next.kind.is_never_kept() {
                    last.kind = next.kind;
                }
                last.at.end = last.at.end.max(next.at.end);
            }
            _ => out.push(next),
        }
    }
    out
}

/// Whether two findings of one kind have nothing but a comma or a space between them.
fn touches(text: &str, last: &Finding, next: &Finding) -> bool {
    last.kind == next.kind
        && text.get(last.at.end..next.at.start).is_some_and(|gap| gap.chars().all(|c| matches!(c, ' ' | ',')))
}

/// The text with each finding replaced; what was hidden goes to the list.
fn hide(text: &str, found: &[Finding], hidden: &mut Vec<Hidden>) -> String {
    let mut public = String::with_capacity(text.len());
    let mut done = 0;
    for finding in found {
        public.push_str(&text[done..finding.at.start]);
        public.push_str(MARK);
        done = finding.at.end;
        note(finding.kind, &text[finding.at.clone()], hidden);
    }
    public.push_str(&text[done..]);
    public
}

/// Adds what was hidden to its kind's entry.
fn note(kind: Detail, words: &str, hidden: &mut Vec<Hidden>) {
    let place = hidden.iter().position(|h| h.kind == kind).unwrap_or_else(|| {
        hidden.push(Hidden { kind, words: Vec::new() });
        hidden.len() - 1
    });
    if !kind.is_never_kept() {
        hidden[place].words.push(words.trim().to_owned());
    }
}
