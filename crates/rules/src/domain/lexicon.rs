//! The words that neighbours use, as data: phrases with a meaning, found in a text whatever its case and accents.

use super::category::Category;
use super::effort::spent;
use super::need::Urgency;
use super::redact::within;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;
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
    /// It is for somebody outside the asker's home.
    Behalf,
    /// A helper gives a job back.
    Release(Spot),
    /// The asker no longer needs it.
    Sorted(Spot),
    /// A helper says that it is done.
    Done(Spot),
    /// A short yes or no.
    Answer(bool),
    /// Days of the week, as bits from Monday.
    Days(i64),
    /// Times of day, as bits.
    Parts(i64),
    /// A language, as a code.
    Language(String),
    /// How far an offer reaches: neighbouring streets too, or only this one.
    Reach(bool),
    /// Somebody under 18 speaks of themselves.
    Young(Spot),
    /// What people say of their own checks.
    Checked,
    /// Joins several needs.
    Joins,
    /// Follows how much an offer has room for.
    Room,
    /// Stands for a person who is not named.
    They,
    /// Somebody of the asker's own home or family.
    Family,
    /// Carries no meaning of its own.
    Small,
    /// The name of a command, as people say it without a stroke.
    Verb(String),
}

/// Where in a text a phrase counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Spot {
    /// Anywhere.
    Anywhere,
    /// Only where the text ends right after it.
    AtEnd,
    /// Only where it is the whole text, small words aside.
    Whole,
}

/// How fast somebody must look at a sign of danger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Alarm {
    /// Within the hour.
    Hour,
    /// Now.
    Immediate,
}

/// A phrase: where its words stand in the one long list, and what it means.
#[derive(Clone, Copy, Debug)]
struct Phrase {
    from: u32,
    words: u8,
    open_end: bool,
    meaning: u16,
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

/// All phrases of all languages. Words and meanings are held once and known by number, phrases lie in one list: there are
/// tens of thousands of them.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    numbers: HashMap<Arc<str>, u32>,
    texts: Vec<Arc<str>>,
    meanings: Vec<Meaning>,
    words: Vec<u32>,
    phrases: Vec<Phrase>,
    /// For each word, the phrases that begin with it: first those of several words or a whole one, then open stems.
    begins: HashMap<u32, [Range<u32>; 2]>,
    /// How many bytes the longest open stem of a single word has.
    longest_stem: usize,
}

impl Lexicon {
    /// Adds a phrase. A `*` at its end stands for any ending of its last word.
    pub fn add(&mut self, phrase: &str, meaning: &Meaning) {
        let from = u32::try_from(self.words.len()).unwrap_or(u32::MAX);
        for word in words(phrase) {
            let number = self.number(&word);
            self.words.push(number);
        }
        let count = u8::try_from(self.words.len() - from as usize).unwrap_or(u8::MAX);
        if count == 0 {
            return;
        }
        let known = self.meanings.iter().position(|m| m == meaning);
        let place = known.unwrap_or_else(|| {
            self.meanings.push(meaning.clone());
            self.meanings.len() - 1
        });
        let meaning = u16::try_from(place).unwrap_or(u16::MAX);
        self.phrases.push(Phrase { from, words: count, open_end: phrase.trim_end().ends_with('*'), meaning });
    }

    /// To be called when every phrase was added: puts them in order, the longest first.
    pub fn finish(&mut self) {
        let words = std::mem::take(&mut self.words);
        let first = |p: &Phrase| words[p.from as usize];
        let stem = |p: &Phrase| p.open_end && p.words == 1;
        self.phrases.sort_by_key(|p| (first(p), stem(p), std::cmp::Reverse(p.words)));
        let stems = self.phrases.iter().filter(|p| stem(p)).map(|p| self.texts[first(p) as usize].len());
        self.longest_stem = stems.max().unwrap_or(0);
        for (at, phrase) in (0..).zip(&self.phrases) {
            let ranges = self.begins.entry(first(phrase)).or_insert([at..at, at..at]);
            let range = &mut ranges[usize::from(stem(phrase))];
            if range.start == range.end {
                range.start = at;
            }
            range.end = at + 1;
        }
        self.words = words;
        self.words.shrink_to_fit();
        self.phrases.shrink_to_fit();
        self.texts.shrink_to_fit();
        self.numbers.shrink_to_fit();
        self.begins.shrink_to_fit();
    }

    fn number(&mut self, word: &str) -> u32 {
        if let Some(number) = self.numbers.get(word) {
            return *number;
        }
        let number = u32::try_from(self.texts.len()).unwrap_or(u32::MAX);
        let word: Arc<str> = word.into();
        self.texts.push(word.clone());
        self.numbers.insert(word, number);
        number
    }

    /// The phrases of the wanted sort in these words: at each place the longest, none overlapping another of the
    /// same sort.
    pub fn find<'a>(&'a self, text: &[String], wanted: impl Fn(&Meaning) -> bool) -> Vec<Found<'a>> {
        let wanted: Vec<bool> = self.meanings.iter().map(wanted).collect();
        let mut found = Vec::new();
        let mut at = 0;
        while at < text.len() {
            match self.longest(&text[at..], &wanted) {
                Some(phrase) => {
                    let meaning = &self.meanings[usize::from(phrase.meaning)];
                    found.push(Found { meaning, at, words: usize::from(phrase.words) });
                    at += usize::from(phrase.words);
                }
                None => at += 1,
            }
        }
        found
    }

    /// The phrases that begin with a word: `stems` for open ones of a single word, else all others.
    fn list(&self, word: &str, stems: bool) -> &[Phrase] {
        let ranges = self.numbers.get(word).and_then(|number| self.begins.get(number));
        let range = ranges.map_or(0..0, |ranges| ranges[usize::from(stems)].clone());
        spent(word.len() + 1 + range.len());
        &self.phrases[range.start as usize..range.end as usize]
    }

    fn longest(&self, rest: &[String], wanted: &[bool]) -> Option<Phrase> {
        let fits = |p: &&Phrase| wanted[usize::from(p.meaning)] && self.begins_here(p, rest);
        let word = rest[0].as_str();
        self.list(word, false).iter().find(fits).copied().or_else(|| {
            let cuts = word.char_indices().map(|(i, _)| i).skip(3).chain([word.len()]);
            let cuts: Vec<usize> = cuts.take_while(|end| *end <= self.longest_stem).collect();
            let stem = |end: usize| self.list(&word[..end], true).iter().find(fits).copied();
            cuts.into_iter().rev().find_map(stem)
        })
    }

    fn begins_here(&self, phrase: &Phrase, rest: &[String]) -> bool {
        let (from, count) = (phrase.from as usize, usize::from(phrase.words));
        rest.len() >= count
            && self.words[from..from + count].iter().enumerate().all(|(i, number)| {
                let word: &str = &self.texts[*number as usize];
                if i + 1 == count && phrase.open_end { rest[i].starts_with(word) } else { rest[i] == word }
            })
    }
}

/// The words of a text, as far as it is read, as the lexicon knows them: lower case, without accents and apostrophes, split at all else.
#[must_use]
pub fn words(text: &str) -> Vec<String> {
    let text = within(text);
    spent(text.len());
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
        lexicon.add("milk", &Meaning::Category(Category::Shopping));
        lexicon.add("feed the cat", &Meaning::Category(Category::Pets));
        lexicon.add("cat", &Meaning::Category(Category::Pets));
        lexicon.add("deliver*", &Meaning::Category(Category::Errands));
        lexicon.add("can't breathe", &Meaning::Trigger(Alarm::Immediate, "breathing".into()));
        lexicon.finish();
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
