//! Commands as people type them without a stroke, in any case and in their own language.

use crate::command::{Bare, Command, named, parse};
use crate::domain::code::Code;
use crate::domain::lexicon::{Meaning, words};
use crate::service::Context;

/// The command that a line without a stroke is; none for plain words.
pub(in crate::service) fn bare(cx: &Context<'_>, text: &str) -> Option<Command> {
    let text: String = text.chars().filter(|c| !is_unseen(*c)).collect();
    let text = text.trim();
    if text.starts_with('/') {
        return parse(text, &cx.rules.bot);
    }
    let whole = verb_of(cx, text);
    if text.contains(' ') && stands_alone(&whole) {
        return parse(&format!("/{whole}"), &cx.rules.bot);
    }
    let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
    let first = first.trim_end_matches([':', ',', '.', '!', '?', '-']).trim_start_matches(['"', '“', '‘', '\'']);
    let rest = rest.trim_start_matches([':', '-', '–']).trim();
    let verb = verb_of(cx, first);
    let next = rest.split_whitespace().next().unwrap_or_default();
    let count = rest.split_whitespace().count();
    let fits = match named(&verb)?.bare {
        Bare::Words => true,
        _ if rest.is_empty() => stands_alone(&verb),
        Bare::AloneOrOne if count == 1 => true,
        Bare::With(words) => words.iter().any(|word| next.eq_ignore_ascii_case(word)),
        Bare::AloneOr(word) => next.eq_ignore_ascii_case(word),
        Bare::Numbered => count == 2 && next.chars().all(|c| c.is_ascii_digit()),
        Bare::Coded | Bare::Alone | Bare::AloneOrOne => Code::read(next).is_some() || is_reference(next),
    };
    if !fits {
        return None;
    }
    parse(&format!("/{verb} {rest}"), &cx.rules.bot)
}

/// A word as a command's name, in whatever language it was typed.
fn verb_of(cx: &Context<'_>, word: &str) -> String {
    let heard = words(word);
    let found = cx.rules.lexicon.find(&heard, |meaning| matches!(meaning, Meaning::Verb(_)));
    match found.first() {
        Some(found) if found.at == 0 && found.words == heard.len() => match found.meaning {
            Meaning::Verb(name) => name.clone(),
            _ => word.to_lowercase(),
        },
        _ => word.to_lowercase(),
    }
}

/// Whether a name is a command when nothing follows.
pub(in crate::service) fn stands_alone(name: &str) -> bool {
    named(name).is_some_and(|row| matches!(row.bare, Bare::Alone | Bare::AloneOrOne | Bare::AloneOr(_)))
}

/// Whether a word is a broadcast's reference, such as `B12`.
pub(in crate::service) fn is_reference(word: &str) -> bool {
    let digits = word.strip_prefix(['B', 'b']).unwrap_or_default();
    !digits.is_empty() && digits.len() <= 6 && digits.chars().all(|c| c.is_ascii_digit())
}

/// Whether a letter is only there to turn the direction of writing, or nothing at all.
pub(in crate::service) fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
