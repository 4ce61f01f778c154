//! What else a neighbour's words tell besides the kind of help: a scam, another person, a child, several needs at once.

use super::category::Category;
use super::lexicon::{Lexicon, Meaning, words};
use super::offering::spans;
use super::reply::counts;

/// Whether it sounds like a scam.
#[must_use]
pub fn is_scam(heard: &[String], lexicon: &Lexicon) -> bool {
    !lexicon.find(heard, |m| *m == Meaning::Scam).is_empty()
}

/// Whether somebody says that they are under 18.
#[must_use]
pub fn is_young(heard: &[String], lexicon: &Lexicon) -> bool {
    let found = lexicon.find(heard, |m| matches!(m, Meaning::Young(_)));
    found.iter().any(|f| match f.meaning {
        Meaning::Young(spot) => counts(*spot, (f.at, f.words), heard.len(), 0),
        _ => false,
    })
}

/// Whether the words ask for somebody outside the asker's home: they say so, or speak of "her" or "him" without a word
/// of family. Pets are "he" and "she" too.
#[must_use]
pub fn is_for_another(heard: &[String], category: Option<Category>, lexicon: &Lexicon) -> bool {
    let has = |wanted: &Meaning| !lexicon.find(heard, |m| m == wanted).is_empty();
    has(&Meaning::Behalf) || (has(&Meaning::They) && !has(&Meaning::Family) && category != Some(Category::Pets))
}

/// The several needs of one message: parts joined by "and", "also", a comma and the like, of different kinds. Empty when it
/// is one need.
#[must_use]
pub fn several(
    public: &str,
    lexicon: &Lexicon,
    kind: impl Fn(&[String]) -> Option<Category>,
) -> Vec<(Category, String)> {
    let heard = words(public);
    let spans = spans(public);
    if spans.len() != heard.len() || heard.is_empty() {
        return Vec::new();
    }
    let joins = lexicon.find(&heard, |m| *m == Meaning::Joins);
    // Where a part ends and the next begins, as numbers of words.
    let mut cuts: Vec<(usize, usize)> = joins.iter().map(|join| (join.at, join.at + join.words)).collect();
    for (next, pair) in (1..).zip(spans.windows(2)) {
        if public[pair[0].end..pair[1].start].contains([',', ';', '+', '&', '/', '.', '!']) {
            cuts.push((next, next));
        }
    }
    cuts.push((heard.len(), heard.len()));
    cuts.sort_unstable();
    let mut parts: Vec<(Category, usize, usize)> = Vec::new();
    let mut from = 0;
    for (end, next) in cuts {
        if end > from {
            match (kind(&heard[from..end]), parts.last_mut()) {
                // A question at the end is no need of its own.
                (Some(Category::Information), Some(last)) => last.2 = end,
                (Some(category), Some(last)) if last.0 != category => parts.push((category, from, end)),
                (Some(category), None) => parts.push((category, 0, end)),
                // More of the same, or words that only explain it.
                (_, Some(last)) => last.2 = end,
                (None, None) => {}
            }
        }
        from = from.max(next);
    }
    let mut kinds: Vec<Category> = parts.iter().map(|part| part.0).collect();
    kinds.sort_unstable();
    kinds.dedup();
    if kinds.len() < 2 || kinds.len() != parts.len() {
        return Vec::new();
    }
    let text = |(category, from, to): &(Category, usize, usize)| {
        (*category, public[spans[*from].start..spans[*to - 1].end].to_owned())
    };
    parts.iter().map(text).collect()
}
