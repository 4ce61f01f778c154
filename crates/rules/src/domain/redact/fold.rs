//! The two readings of a text: plain (what is shown) and folded (what is searched).

use super::MARK;
use crate::domain::effort::spent;
use std::ops::Range;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::{decompose_canonical, is_combining_mark};

/// One line of visible characters: compatibility forms made plain, every script's digits made 0 to 9, everything
/// invisible removed. A [`MARK`] stays as it is.
#[must_use]
pub fn plain(text: &str) -> String {
    let pieces: Vec<String> = text.split(MARK).map(visible).collect();
    pieces.join(MARK).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How often a piece is read at most; no text is known that changes more than twice.
const MOST_READINGS: usize = 6;

/// Removing a character can let its neighbours combine, so the piece is read until it stays the same. ASCII characters
/// have no other form and combine with nothing.
fn visible(piece: &str) -> String {
    if piece.is_ascii() {
        return piece.chars().filter(|c| !is_invisible(*c)).map(|c| if c.is_whitespace() { ' ' } else { c }).collect();
    }
    let mut now = once(piece);
    for _ in 0..MOST_READINGS {
        let next = once(&now);
        if next == now {
            break;
        }
        now = next;
    }
    now
}

fn once(piece: &str) -> String {
    spent(piece.len());
    piece
        .nfkc()
        .filter(|c| !is_invisible(*c))
        .map(|c| if c.is_whitespace() || c.is_control() { ' ' } else { as_ascii_digit(c) })
        .collect()
}

/// Whether a character shows nothing or changes the direction of what follows it.
fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{00ad}' | '\u{034f}' | '\u{061c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180e}'
        | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{3164}' | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e007f}')
        || (c.is_control() && !c.is_whitespace())
}

/// The plain digit for another script's digit. Each script's ten digits stand in a row after its zero.
fn as_ascii_digit(c: char) -> char {
    const ZEROS: [u32; 55] = [
        0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66, 0x0de6, 0x0e50,
        0x0ed0, 0x0f20, 0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50,
        0xa620, 0xa8d0, 0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0x104a0, 0x10d30, 0x11066, 0x110f0, 0x11136, 0x111d0,
        0x112f0, 0x11450, 0x114d0, 0x11650, 0x116c0, 0x11730, 0x118e0, 0x11950, 0x11c50, 0x11d50, 0x11da0, 0x16a60,
        0x16b50, 0x1e950,
    ];
    let code = c as u32;
    ZEROS
        .iter()
        .find(|zero| (**zero..**zero + 10).contains(&code))
        .and_then(|zero| char::from_digit(code - zero, 10))
        .unwrap_or(c)
}

/// A plain text as it is searched: accents and joiners dropped, look-alike letters made Latin, dashes and quotes made
/// simple. Case stays.
#[derive(Clone, Debug)]
pub(super) struct View {
    /// The folded text.
    text: String,
    /// The same with ASCII letters small; every byte stays at its place.
    low: String,
    /// Whether all its letters and digits are ASCII.
    pub narrow: bool,
    /// Whether all its digits are 0 to 9.
    pub countable: bool,
    /// Its words and numbers.
    tokens: Vec<Token>,
    /// For each byte of the folded text, and its end, the byte of the plain text.
    from: Vec<usize>,
}

/// A row of letters and digits. An apostrophe between letters belongs to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Token {
    /// Where it stands in the folded text.
    pub at: Range<usize>,
    /// In small letters, without apostrophes.
    pub low: String,
    /// Whether its first letter is a capital.
    pub capital: bool,
}

impl View {
    /// Folds a plain text.
    pub fn of(plain: &str) -> View {
        let mut text = String::with_capacity(plain.len());
        let mut from = Vec::with_capacity(plain.len() + 1);
        for (at, c) in plain.char_indices() {
            if let Some(folded) = fold(c) {
                text.push(folded);
                from.extend(std::iter::repeat_n(at, folded.len_utf8()));
            }
        }
        from.push(plain.len());
        let tokens = tokens(&text);
        let low = text.to_ascii_lowercase();
        let narrow = text.is_ascii() || !text.chars().any(is_wide);
        let countable = narrow || !text.chars().any(|c| !c.is_ascii() && c.is_numeric());
        View { text, low, narrow, countable, tokens, from }
    }

    /// Where a stretch of the folded text stands in the plain one.
    pub fn in_text(&self, at: &Range<usize>) -> Range<usize> {
        let end = self.from.last().copied().unwrap_or(0);
        let place = |i: usize| self.from.get(i).copied().unwrap_or(end);
        place(at.start)..place(at.end)
    }

    /// The whole folded text, or the same in small letters. Whoever searches it says what the search costs.
    pub fn whole(&self, low: bool) -> &str {
        if low { &self.low } else { &self.text }
    }

    /// A stretch of the folded text.
    pub fn part(&self, at: &Range<usize>) -> &str {
        let part = self.text.get(at.clone()).unwrap_or("");
        spent(part.len());
        part
    }

    /// The last bytes before a place, from where a character begins.
    pub fn before(&self, at: usize, most: usize) -> &str {
        let from = (at.saturating_sub(most)..=at).find(|i| self.text.is_char_boundary(*i)).unwrap_or(at);
        self.part(&(from..at))
    }

    /// The first bytes from a place on, to where a character ends.
    pub fn after(&self, at: usize, most: usize) -> &str {
        let to = at.saturating_add(most).min(self.text.len());
        let to = (at..=to).rev().find(|i| self.text.is_char_boundary(*i)).unwrap_or(at);
        self.part(&(at..to))
    }

    /// How many tokens there are.
    pub fn count(&self) -> usize {
        self.tokens.len()
    }

    /// The token at a place.
    pub fn token(&self, index: usize) -> Option<&Token> {
        let token = self.tokens.get(index);
        spent(token.map_or(1, |t| t.low.len() + 1));
        token
    }

    /// Every token, in order.
    pub fn tokens(&self) -> impl Iterator<Item = &Token> {
        (0..self.count()).filter_map(|index| self.token(index))
    }

    /// How many tokens begin before a place in the text.
    pub fn begun_before(&self, at: usize) -> usize {
        self.tokens.partition_point(|t| t.at.start < at)
    }

    /// What stands between two tokens that follow each other.
    pub fn gap(&self, left: usize) -> &str {
        match (self.tokens.get(left), self.tokens.get(left + 1)) {
            (Some(a), Some(b)) => self.part(&(a.at.end..b.at.start)),
            _ => "",
        }
    }

    /// The token at a place, in small letters; empty outside the text.
    pub fn low(&self, index: usize) -> &str {
        self.token(index).map_or("", |t| t.low.as_str())
    }
}

/// A plain text with accents and joiners dropped and look-alike letters made Latin.
#[must_use]
pub fn folded(plain: &str) -> String {
    plain.chars().filter_map(fold).collect()
}

/// Whether a pattern may take a character beyond ASCII for part of a word.
fn is_wide(c: char) -> bool {
    !c.is_ascii() && (c.is_alphanumeric() || c.is_whitespace() || matches!(c, '\u{203f}' | '\u{2040}' | '\u{2054}'))
}

/// The character that is searched instead, or none.
fn fold(c: char) -> Option<char> {
    if c.is_ascii() {
        return Some(if c == '`' { '\'' } else { c });
    }
    if is_combining_mark(c) || matches!(c, '\u{200c}' | '\u{200d}' | '\u{20e3}' | '\u{fe00}'..='\u{fe0f}') {
        return None;
    }
    let mut base = None;
    decompose_canonical(c, |part| {
        if base.is_none() {
            base = Some(part);
        }
    });
    Some(like_latin(base.unwrap_or(c)))
}

/// The Latin letter, digit or mark that a character is taken for.
fn like_latin(c: char) -> char {
    const PAIRS: [(&str, &str); 5] = [
        ("аеорсхуіјѕһкмтвнԁԛԝӏАЕОРСХУІЈЅКМТВН", "aeopcxyijshkmtbhdqwlAEOPCXYIJSKMTBH"),
        ("οαεινρυκτχΟΑΕΙΝΡΥΚΤΧΒΗΜΖ", "oaeivpuktxOAEINPYKTXBHMZ"),
        ("łøđıßŁØĐ’‘ʼ´′‐‑‒–—―−", "lodisLOD'''''-------"),
        ("❶❷❸❹❺❻❼❽❾➀➁➂➃➄➅➆➇➈➊➋➌➍➎➏➐➑➒⓿", "1234567891234567891234567890"),
        ("〇零一二三四五六七八九", "00123456789"),
    ];
    for (from, to) in PAIRS {
        if let Some(place) = from.chars().position(|f| f == c) {
            return to.chars().nth(place).unwrap_or(c);
        }
    }
    c
}

fn tokens(text: &str) -> Vec<Token> {
    let mut list = Vec::new();
    let mut start = None;
    let mut last = ' ';
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map_or(' ', |(_, n)| *n);
        let inside = c.is_alphanumeric() || (c == '\'' && last.is_alphabetic() && next.is_alphabetic());
        if inside && start.is_none() {
            start = Some(at);
        }
        if let (false, Some(from)) = (inside, start) {
            list.push(token(text, from..at));
            start = None;
        }
        last = c;
    }
    if let Some(from) = start {
        list.push(token(text, from..text.len()));
    }
    list
}

fn token(text: &str, at: Range<usize>) -> Token {
    let words = &text[at.clone()];
    let capital = words.chars().next().is_some_and(char::is_uppercase);
    let low = words.chars().filter(|c| *c != '\'').flat_map(char::to_lowercase).collect();
    Token { at, low, capital }
}
