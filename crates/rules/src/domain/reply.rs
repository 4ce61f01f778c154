//! What plain words mean that are no command: a job given back, a need that is sorted, a job that is done, a yes, a no.

use super::code::Code;
use super::lexicon::{Lexicon, Meaning, Spot, words};

/// What somebody means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meant {
    /// A helper cannot do it after all.
    Release,
    /// It is no longer needed.
    Sorted,
    /// It is done.
    Done,
    /// Yes or no.
    Answer(bool),
}

/// The codes in a text, in order.
#[must_use]
pub fn codes(text: &str) -> Vec<Code> {
    text.split(|c: char| !c.is_alphanumeric()).filter_map(Code::read).collect()
}

/// What plain words mean; nothing when they mean nothing that we know. Codes, greetings and thanks do not count.
#[must_use]
pub fn meant(text: &str, lexicon: &Lexicon) -> Option<Meant> {
    let heard: Vec<String> = words(text).into_iter().filter(|word| Code::read(word).is_none()).collect();
    let small: usize = lexicon.find(&heard, |m| *m == Meaning::Small).iter().map(|f| f.words).sum();
    let wanted = |m: &Meaning| matches!(m, Meaning::Release(_) | Meaning::Sorted(_) | Meaning::Done(_));
    for found in lexicon.find(&heard, wanted) {
        let (spot, meant) = match found.meaning {
            Meaning::Release(spot) => (*spot, Meant::Release),
            Meaning::Sorted(spot) => (*spot, Meant::Sorted),
            Meaning::Done(spot) => (*spot, Meant::Done),
            _ => continue,
        };
        if counts(spot, (found.at, found.words), heard.len(), small) {
            return Some(meant);
        }
    }
    let answers = lexicon.find(&heard, |m| matches!(m, Meaning::Answer(_)));
    match answers.first() {
        Some(found) if found.at == 0 && found.words + small >= heard.len() => match found.meaning {
            Meaning::Answer(yes) => Some(Meant::Answer(*yes)),
            _ => None,
        },
        _ => None,
    }
}

/// Whether words are only a greeting, a thank-you, a yes or a no: nothing that could be an address or a way to be reached.
#[must_use]
pub fn is_small_talk(text: &str, lexicon: &Lexicon) -> bool {
    let heard = words(text);
    let small = lexicon.find(&heard, |m| matches!(m, Meaning::Small | Meaning::Answer(_)));
    !heard.is_empty() && small.iter().map(|found| found.words).sum::<usize>() >= heard.len()
}

/// Whether a phrase stands where it counts.
pub(super) fn counts(spot: Spot, (at, words): (usize, usize), all: usize, small: usize) -> bool {
    match spot {
        Spot::Anywhere => true,
        Spot::AtEnd => at + words == all,
        Spot::Whole => words + small >= all,
    }
}
