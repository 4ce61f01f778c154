//! What the words of an offer say besides its kind: when, how much, how far, in which languages.

use super::effort::spent;
use super::lexicon::{Found, Lexicon, Meaning, words};
use super::redact::within;
use super::window::Window;
use std::ops::Range;

/// How many jobs an offer takes at once when its words do not say.
pub const USUAL_CAPACITY: i64 = 3;
/// The most jobs that an offer can take at once.
pub const MOST_CAPACITY: i64 = 10;

/// What an offer says of itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// When; always, if the words do not say.
    pub window: Window,
    /// How many jobs at once.
    pub capacity: i64,
    /// Whether neighbouring streets may ask too.
    pub near: bool,
    /// Codes of languages between spaces.
    pub languages: String,
    /// Whether they say that they are checked.
    pub says_checked: bool,
    /// The words without what they say of their own checks.
    pub words: String,
}

/// Reads the terms of an offer from words that were made safe.
#[must_use]
pub fn terms(public: &str, lexicon: &Lexicon) -> Terms {
    let heard = words(public);
    let (mut days, mut parts, mut near, mut languages) = (0, 0, true, Vec::new());
    for found in lexicon.find(&heard, |m| matches!(m, Meaning::Days(_))) {
        if let Meaning::Days(bits) = found.meaning {
            days |= bits;
        }
    }
    for found in lexicon.find(&heard, |m| matches!(m, Meaning::Parts(_))) {
        if let Meaning::Parts(bits) = found.meaning {
            parts |= bits;
        }
    }
    for found in lexicon.find(&heard, |m| matches!(m, Meaning::Reach(_) | Meaning::Language(_))) {
        match found.meaning {
            Meaning::Reach(far) => near = *far,
            Meaning::Language(code) if !languages.contains(code) => languages.push(code.clone()),
            _ => {}
        }
    }
    let (words, says_checked) = without_checks(public, &heard, lexicon);
    Terms {
        window: Window { days, parts }.or_always(),
        capacity: capacity(&heard, lexicon).unwrap_or(USUAL_CAPACITY).clamp(1, MOST_CAPACITY),
        near,
        languages: languages.join(" "),
        says_checked,
        words,
    }
}

/// The language that a need asks for; empty when any will do.
#[must_use]
pub fn language_wanted(text: &str, lexicon: &Lexicon) -> String {
    let heard = words(text);
    let found = lexicon.find(&heard, |m| matches!(m, Meaning::Language(_)));
    match found.first().map(|f| f.meaning) {
        Some(Meaning::Language(code)) => code.clone(),
        _ => String::new(),
    }
}

/// A number right before a word for room, such as "2 seats".
fn capacity(heard: &[String], lexicon: &Lexicon) -> Option<i64> {
    let numbers = lexicon.find(heard, |m| matches!(m, Meaning::Number(_)));
    lexicon.find(heard, |m| matches!(m, Meaning::Room | Meaning::Helpers)).into_iter().find_map(|room| {
        let spoken = number_before(&numbers, room.at);
        spoken.or_else(|| heard[room.at.checked_sub(1)?].parse().ok())
    })
}

/// The number in words that ends right before a place.
pub(super) fn number_before(numbers: &[Found<'_>], at: usize) -> Option<i64> {
    let place = numbers.binary_search_by_key(&at, |n| n.at + n.words).ok()?;
    match numbers[place].meaning {
        Meaning::Number(value) => Some(*value),
        _ => None,
    }
}

/// The words without what people say of their own checks, and whether they said any such thing.
fn without_checks(public: &str, heard: &[String], lexicon: &Lexicon) -> (String, bool) {
    let found = lexicon.find(heard, |m| *m == Meaning::Checked);
    if found.is_empty() {
        return (public.to_owned(), false);
    }
    let spans = spans(public);
    if spans.len() != heard.len() {
        return (public.to_owned(), true);
    }
    let (mut text, mut done) = (String::with_capacity(public.len()), 0);
    for one in &found {
        text.push_str(&public[done..spans[one.at].start]);
        done = spans[one.at + one.words - 1].end;
    }
    text.push_str(&public[done..]);
    let parts: Vec<&str> = text.split(',').map(str::trim).filter(|part| !part.is_empty()).collect();
    (parts.join(", ").split_whitespace().collect::<Vec<_>>().join(" "), true)
}

/// Where each word of a text is, in bytes: the words that the lexicon sees.
pub(super) fn spans(text: &str) -> Vec<Range<usize>> {
    let text = within(text);
    spent(text.len());
    let mut list: Vec<Range<usize>> = Vec::new();
    let mut open = false;
    for (at, c) in text.char_indices() {
        let inside = c.is_alphanumeric() || (open && matches!(c, '\'' | '’'));
        match (inside, list.last_mut()) {
            (true, Some(last)) if open => last.end = at + c.len_utf8(),
            (true, _) => list.push(at..at + c.len_utf8()),
            (false, _) => {}
        }
        open = inside;
    }
    list
}
