//! Rows of digits, however they are written: in figures, in words of three languages, with letters for digits, and
//! with anything between them.

use super::checks::as_digit;
use super::fold::View;
use crate::domain::effort::spent;
use std::ops::Range;

/// Digits that stand together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Group {
    /// The digits meant.
    pub digits: String,
    /// Where they stand in the folded text.
    pub at: Range<usize>,
    /// Whether they are written in words.
    pub spoken: bool,
}

/// Groups with nothing but spaces and marks between them.
pub(super) type Run = Vec<Group>;

/// The most bytes between two groups of one run.
const WIDEST_GAP: usize = 8;

/// The most letters and digits of one word that are looked at together.
const LONGEST_ROW: usize = 48;

/// The digits of a run, one after the other.
pub(super) fn all(run: &[Group]) -> String {
    run.iter().map(|g| g.digits.as_str()).inspect(|digits| spent(digits.len())).collect()
}

/// Where a run stands.
pub(super) fn span(run: &[Group]) -> Range<usize> {
    run.first().map_or(0, |g| g.at.start)..run.last().map_or(0, |g| g.at.end)
}

/// A part of the text that may belong to a run.
enum Part {
    Digits(Group),
    /// "double": the next digit counts so many times.
    Times(usize, Range<usize>),
    /// "hundred": so many noughts.
    Noughts(usize, Range<usize>),
    /// A word that people say between digits, and whether it is said between figures too.
    Filler(bool),
    Other,
}

/// Every run of digits in the text.
pub(super) fn runs(view: &View) -> Vec<Run> {
    let mut list: Vec<Run> = Vec::new();
    let mut run: Run = Vec::new();
    let mut times: Option<(usize, usize)> = None;
    let (mut filler, mut only_spoken) = (false, false);
    for part in parts(view) {
        match part {
            Part::Digits(mut group) => {
                if let Some((count, start)) = times.take() {
                    let first: String = group.digits.chars().take(1).collect();
                    group.digits = format!("{}{}", first.repeat(count - 1), group.digits);
                    group.at.start = start;
                    group.spoken = true;
                }
                let spoken = group.spoken || run.last().is_some_and(|g| g.spoken);
                if !near(view, &run, group.at.start, filler) || (only_spoken && !spoken) {
                    list.push(std::mem::take(&mut run));
                }
                run.push(group);
                (filler, only_spoken) = (false, false);
            }
            Part::Times(count, at) => times = Some((count, at.start)),
            Part::Noughts(count, at) => {
                if let Some(last) = run.last_mut().filter(|g| at.start <= g.at.end + 2) {
                    last.digits.push_str(&"0".repeat(count));
                    last.at.end = at.end;
                    last.spoken = true;
                }
            }
            Part::Filler(sure) => (filler, only_spoken) = (true, only_spoken || !sure),
            Part::Other => {
                list.push(std::mem::take(&mut run));
                (times, filler, only_spoken) = (None, false, false);
            }
        }
    }
    list.push(run);
    list.retain(|r| !r.is_empty());
    list
}

fn near(view: &View, run: &[Group], start: usize, filler: bool) -> bool {
    let Some(last) = run.last() else { return true };
    let gap = if start < last.at.end { "…" } else { view.part(&(last.at.end..start)) };
    !gap.contains(['…', '£', '€', '$']) && (filler || gap.len() <= WIDEST_GAP)
}

fn parts(view: &View) -> Vec<Part> {
    let mut out = Vec::new();
    for (i, token) in view.tokens().enumerate() {
        let whole = view.part(&token.at);
        if let Some(part) = word(&token.low, &token.at) {
            out.push(part);
        } else if is_row(whole) || is_noughts(view, i, whole) || is_row_after(&out, whole) {
            let digits = whole.chars().filter_map(as_digit).collect();
            out.push(Part::Digits(Group { digits, at: token.at.clone(), spoken: false }));
        } else if whole.contains(|c: char| c.is_ascii_digit()) {
            pieces(whole, token.at.start, &mut out);
        } else {
            out.push(Part::Other);
        }
    }
    out
}

/// Digits, and letters that stand for digits, with at least one digit.
fn is_row(whole: &str) -> bool {
    let digits = whole.chars().filter(char::is_ascii_digit).count();
    let nearly = whole.chars().all(|c| matches!(c, '0'..='9' | 'o' | 'O'));
    digits > 0 && nearly || (digits > 0 && whole.len() > 3 && whole.chars().all(|c| as_digit(c).is_some()))
}

/// A short row that begins with a letter for a digit, after a row of digits.
fn is_row_after(parts: &[Part], whole: &str) -> bool {
    let after = matches!(parts.last(), Some(Part::Digits(g)) if g.digits.len() > 2 && !g.spoken);
    after
        && whole.starts_with(char::is_alphabetic)
        && whole.contains(|c: char| c.is_ascii_digit())
        && whole.chars().all(|c| as_digit(c).is_some())
}

/// Letters that stand for digits, alone, beside digits.
fn is_noughts(view: &View, index: usize, whole: &str) -> bool {
    let beside = |i: Option<usize>| {
        i.and_then(|i| view.token(i)).is_some_and(|t| t.low.chars().all(|c| c.is_ascii_digit() || c == 'o'))
    };
    whole.len() <= 3
        && whole.chars().all(|c| matches!(c, 'o' | 'O' | 'I' | 'l'))
        && (beside(index.checked_sub(1)) || beside(Some(index + 1)))
}

/// A mixed token: its digits, its words for digits, and what parts them.
fn pieces(whole: &str, start: usize, out: &mut Vec<Part>) {
    let chars: Vec<(usize, char)> = whole.char_indices().collect();
    let mut i = 0;
    while i < chars.len() {
        let digits = chars[i].1.is_ascii_digit();
        let row = chars[i..].iter().take(LONGEST_ROW).take_while(|(_, c)| as_digit(*c).is_some()).count();
        spent(row + 1);
        let real = chars[i..i + row].iter().filter(|(_, c)| c.is_ascii_digit()).count();
        let like = row >= 5 && real * 2 >= row;
        let len = if like { row } else { chars[i..].iter().take_while(|(_, c)| c.is_ascii_digit() == digits).count() };
        let end = chars.get(i + len).map_or(whole.len(), |(at, _)| *at);
        let at = start + chars[i].0..start + end;
        let piece = &whole[chars[i].0..end];
        if like || digits {
            let digits = piece.chars().filter_map(as_digit).collect();
            out.push(Part::Digits(Group { digits, at, spoken: false }));
        } else {
            out.push(word(&piece.to_lowercase(), &at).unwrap_or(Part::Other));
        }
        i += len;
    }
}

/// What a word means among digits; none when it is an ordinary one.
fn word(low: &str, at: &Range<usize>) -> Option<Part> {
    let part = match low {
        "double" | "dwbl" => Part::Times(2, at.clone()),
        "triple" | "treble" => Part::Times(3, at.clone()),
        "hundred" => Part::Noughts(2, at.clone()),
        "thousand" => Part::Noughts(3, at.clone()),
        "then" | "um" | "er" | "erm" | "dash" | "hyphen" | "space" | "potem" | "wedyn" => Part::Filler(true),
        "and" | "stop" | "a" => Part::Filler(false),
        _ => Part::Digits(Group { digits: spoken(low)?, at: at.clone(), spoken: true }),
    };
    Some(part)
}

/// The digits of a number word, or of several written as one.
pub(super) fn spoken(low: &str) -> Option<String> {
    if let Some(digits) = number_word(low) {
        return Some(digits.to_owned());
    }
    let mut rest = low;
    let mut digits = String::new();
    while !rest.is_empty() {
        let (word, digit) = LONG_WORDS.iter().find(|(word, _)| rest.starts_with(word))?;
        digits.push_str(digit);
        rest = &rest[word.len()..];
    }
    (digits.len() > 1).then_some(digits)
}

/// Words that may be written together without a space.
const LONG_WORDS: [(&str, &str); 11] = [
    ("zero", "0"),
    ("oh", "0"),
    ("one", "1"),
    ("two", "2"),
    ("three", "3"),
    ("four", "4"),
    ("five", "5"),
    ("six", "6"),
    ("seven", "7"),
    ("eight", "8"),
    ("nine", "9"),
];

fn number_word(low: &str) -> Option<&'static str> {
    Some(match low {
        "zero" | "oh" | "o" | "nought" | "naught" | "nil" | "sero" | "dim" => "0",
        "one" | "un" | "jeden" | "jedna" | "jedynka" => "1",
        "two" | "dau" | "dwy" | "dwa" | "dwie" | "dwojka" => "2",
        "three" | "tri" | "tair" | "trzy" | "trojka" => "3",
        "four" | "pedwar" | "pedair" | "cztery" | "czworka" => "4",
        "five" | "pump" | "pum" | "piec" | "piatka" => "5",
        "six" | "chwech" | "chwe" | "szesc" | "szostka" => "6",
        "seven" | "saith" | "siedem" | "siodemka" => "7",
        "eight" | "wyth" | "osiem" | "osemka" => "8",
        "nine" | "naw" | "dziewiec" | "dziewiatka" => "9",
        "ten" => "10",
        "eleven" => "11",
        "twelve" => "12",
        "thirteen" => "13",
        "fourteen" => "14",
        "fifteen" => "15",
        "sixteen" => "16",
        "seventeen" => "17",
        "eighteen" => "18",
        "nineteen" => "19",
        "twenty" => "20",
        "thirty" => "30",
        "forty" | "fourty" => "40",
        "fifty" => "50",
        "sixty" => "60",
        "seventy" => "70",
        "eighty" => "80",
        "ninety" => "90",
        _ => return None,
    })
}

/// Whether a run is only dates, times of day, spans of them and years.
pub(super) fn is_calendar(view: &View, run: &[Group]) -> bool {
    let at = span(run);
    let text = view.part(&at);
    let marked = text.contains([':', '/', '-', '.']) || run.iter().all(|g| g.digits.len() == 4);
    marked && text.split([' ', ',', ';', '(', ')']).filter(|p| p.contains(char::is_alphanumeric)).all(is_moment)
}

fn is_moment(piece: &str) -> bool {
    let piece = piece.trim_matches(|c: char| !c.is_alphanumeric());
    let numbers: Vec<u32> = piece.split([':', '/', '-', '.']).map_while(|p| p.parse().ok()).collect();
    if numbers.len() != piece.split([':', '/', '-', '.']).count() {
        return false;
    }
    let year = |y: u32| (1900..2100).contains(&y);
    match (numbers.as_slice(), piece.contains(['/', '-', '.', ':'])) {
        ([y], false) => year(*y),
        ([a, b], true) if piece.contains(':') || piece.contains('.') => *a < 24 && *b < 60,
        ([a, b], true) if piece.contains('/') => *a <= 31 && *b <= 12,
        ([a, b], true) => (a < b && *b <= 31) || (*a <= 24 && *b <= 24) || (year(*a) && year(*b)),
        ([y, m, d], true) if year(*y) => *m <= 12 && *d <= 31,
        ([d, m, y], true) => *d <= 31 && *m <= 12 && (year(*y) || (piece.contains('/') && *y < 100)),
        ([a, b, c, d], true) => {
            piece.contains('-') && *a < 24 && *b < 60 && *c < 24 && *d < 60 && piece.contains([':', '.'])
        }
        _ => false,
    }
}
