//! The words that neighbours use, as data: phrases with a meaning, found in a text whatever its case and accents.

use super::category::Category;
use super::need::Urgency;
use std::collections::HashMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What a phrase tells us.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// The kind of help.
    Category(Category),
    /// How soon.
    Urgency(Urgency),
    /// One level more urgent.
    Raise,
    /// A sign of danger: how fast somebody must look, and of what kind.
    Trigger(Alarm, String),
    /// It sounds like danger and is not.
    Joke,
    /// A scam's words.
    Scam,
    /// Follows a number of helpers wanted.
    Helpers,
    /// A number in words.
    Number(i64),
}

/// How fast somebody must look at a sign of danger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alarm {
    /// Within the hour.
    Hour,
    /// Now.
    Immediate,
}

#[derive(Clone, Debug)]
struct Phrase {
    words: Vec<String>,
    open_end: bool,
    meaning: Meaning,
}

/// A phrase found in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<'a> {
    /// What it tells us.
    pub meaning: &'a Meaning,
    /// The index of its first word in the text.
    pub at: usize,
    /// How many words it has.
    pub words: usize,
}

/// All phrases of all languages.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    by_first: HashMap<String, Vec<Phrase>>,
    open_first: HashMap<String, Vec<Phrase>>,
}

impl Lexicon {
    /// Adds a phrase. A `*` at its end stands for any ending of its last word.
    pub fn add(&mut self, phrase: &str, meaning: Meaning) {
        let open_end = phrase.trim_end().ends_with('*');
        let words = words(phrase);
        let Some(first) = words.first().cloned() else {
            return;
        };
        let open_first = open_end && words.len() == 1;
        let entry = Phrase { words, open_end, meaning };
        let map = if open_first { &mut self.open_first } else { &mut self.by_first };
        let list = map.entry(first).or_default();
        list.push(entry);
        list.sort_by_key(|p| std::cmp::Reverse(p.words.len()));
    }

    /// The phrases of the wanted sort in these words: at each place the longest, none overlapping another of the
    /// same sort.
    pub fn find<'a>(&'a self, text: &[String], wanted: impl Fn(&Meaning) -> bool) -> Vec<Found<'a>> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < text.len() {
            match self.longest(&text[at..], &wanted) {
                Some(phrase) => {
                    found.push(Found { meaning: &phrase.meaning, at, words: phrase.words.len() });
                    at += phrase.words.len();
                }
                None => at += 1,
            }
        }
        found
    }

    fn longest(&self, rest: &[String], wanted: &impl Fn(&Meaning) -> bool) -> Option<&Phrase> {
        let fits = |p: &&Phrase| wanted(&p.meaning) && p.begins(rest);
        let exact = self.by_first.get(&rest[0]).and_then(|list| list.iter().find(fits));
        exact.or_else(|| {
            let word = &rest[0];
            let cuts = word.char_indices().map(|(i, _)| i).skip(3).chain([word.len()]);
            let mut stems = cuts.map(|end| &word[..end]).collect::<Vec<_>>();
            stems.reverse();
            stems.into_iter().find_map(|stem| self.open_first.get(stem)?.iter().find(fits))
        })
    }
}

impl Phrase {
    fn begins(&self, rest: &[String]) -> bool {
        rest.len() >= self.words.len()
            && self.words.iter().enumerate().all(|(i, word)| {
                let last = i + 1 == self.words.len();
                if last && self.open_end { rest[i].starts_with(word.as_str()) } else { rest[i] == *word }
            })
    }
}

/// The words of a text as the lexicon knows them: lower case, without accents and apostrophes, split at all else.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let folded: String = text
        .nfkd()
        .filter(|c| !is_combining_mark(*c) && !matches!(c, '\'' | '’' | '\u{200b}'..='\u{200d}' | '\u{feff}'))
        .flat_map(char::to_lowercase)
        .map(|c| if c == 'ł' { 'l' } else { c })
        .collect();
    folded.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lexicon() -> Lexicon {
        let mut lexicon = Lexicon::default();
        lexicon.add("milk", Meaning::Category(Category::Shopping));
        lexicon.add("feed the cat", Meaning::Category(Category::Pets));
        lexicon.add("cat", Meaning::Category(Category::Pets));
        lexicon.add("deliver*", Meaning::Category(Category::Errands));
        lexicon.add("can't breathe", Meaning::Trigger(Alarm::Immediate, "breathing".into()));
        lexicon
    }

    #[test]
    fn the_longest_phrase_wins_and_counts_once() {
        let lexicon = lexicon();
        let text = words("Could you feed the CAT");
        let found = lexicon.find(&text, |m| matches!(m, Meaning::Category(_)));
        assert_eq!(found.len(), 1);
        assert_eq!((found[0].at, found[0].words), (2, 3));
    }

    #[test]
    fn endings_accents_and_apostrophes_do_not_hide_a_word() {
        let lexicon = lexicon();
        assert_eq!(lexicon.find(&words("delivering"), |_| true).len(), 1);
        assert_eq!(lexicon.find(&words("MÍLK!"), |_| true).len(), 1);
        assert_eq!(lexicon.find(&words("he cant breathe"), |_| true).len(), 1);
        assert_eq!(lexicon.find(&words("milkman category"), |_| true).len(), 0);
        assert_eq!(words("łódź"), ["lodz"]);
    }
}
