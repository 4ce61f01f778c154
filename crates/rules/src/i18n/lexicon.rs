//! Reads the word lists of every language into one lexicon.

use super::{Files, Words, WordsError, file};
use crate::domain::category::Category;
use crate::domain::lexicon::{Alarm, Lexicon, Meaning, Spot};
use crate::domain::need::Urgency;
use crate::domain::window::{AFTERNOON, ANY_TIME, EVENING, EVERY_DAY, MORNING, WEEKDAYS, WEEKEND};
use fluent_syntax::ast::{Entry, PatternElement};
use fluent_syntax::parser::parse;

impl Words {
    /// The words that neighbours use, of every language: each folder of `locales/` may have a `words.ftl`.
    ///
    /// # Errors
    /// When a file is broken or names a thing that does not exist.
    pub fn lexicon() -> Result<Lexicon, WordsError> {
        let mut lexicon = Lexicon::default();
        for path in Files::iter().filter(|path| path.ends_with("words.ftl")) {
            let text = file(&path);
            let broken = |what: String| WordsError::Broken(path.to_string(), what);
            let resource = parse(text.as_str()).map_err(|(_, errors)| broken(format!("{errors:?}")))?;
            for entry in &resource.body {
                let Entry::Message(message) = entry else { continue };
                let meaning = meaning(message.id.name).ok_or_else(|| broken(message.id.name.to_owned()))?;
                let Some(pattern) = &message.value else { continue };
                let mut list = String::new();
                for element in &pattern.elements {
                    if let PatternElement::TextElement { value } = element {
                        list.push_str(value);
                    }
                }
                for phrase in list.split('|') {
                    lexicon.add(phrase.trim(), &meaning);
                }
            }
        }
        lexicon.finish();
        Ok(lexicon)
    }
}

/// What the phrases under a key mean.
fn meaning(key: &str) -> Option<Meaning> {
    let numbers = ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    Some(match key {
        "urgency-raise" => Meaning::Raise,
        "urgency-emergency" => Meaning::Urgency(Urgency::Emergency),
        "urgency-today" => Meaning::Urgency(Urgency::Today),
        "urgency-soon" => Meaning::Urgency(Urgency::Soon),
        "urgency-routine" => Meaning::Urgency(Urgency::Routine),
        "trigger-joke" => Meaning::Joke,
        "scam-words" => Meaning::Scam,
        "slots-words" => Meaning::Helpers,
        "small-words" => Meaning::Small,
        _ => {
            if let Some(code) = key.strip_prefix("category-") {
                Meaning::Category(Category::read(code)?)
            } else if let Some(kind) = key.strip_prefix("trigger-immediate-") {
                Meaning::Trigger(Alarm::Immediate, kind.replace('-', "_"))
            } else if let Some(kind) = key.strip_prefix("trigger-hour-") {
                Meaning::Trigger(Alarm::Hour, kind.replace('-', "_"))
            } else if let Some(name) = key.strip_prefix("verb-") {
                Meaning::Verb(name.to_owned())
            } else if let Some(word) = key.strip_prefix("number-") {
                let place = numbers.iter().position(|n| *n == word)?;
                Meaning::Number(i64::try_from(place).ok()? + 2)
            } else {
                sign(key)?
            }
        }
    })
}

/// The signs in plain words and in offers.
fn sign(key: &str) -> Option<Meaning> {
    let days = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    Some(match key {
        "behalf-words" => Meaning::Behalf,
        "behalf-family-words" => Meaning::Family,
        "they-words" => Meaning::They,
        "capacity-words" => Meaning::Room,
        "release-words" => Meaning::Release(Spot::Anywhere),
        "release-end-words" => Meaning::Release(Spot::AtEnd),
        "sorted-words" => Meaning::Sorted(Spot::Anywhere),
        "sorted-whole-words" => Meaning::Sorted(Spot::Whole),
        "done-words" => Meaning::Done(Spot::Anywhere),
        "done-whole-words" => Meaning::Done(Spot::Whole),
        "yes-words" => Meaning::Answer(true),
        "no-words" => Meaning::Answer(false),
        "day-weekday" => Meaning::Days(WEEKDAYS),
        "day-weekend" => Meaning::Days(WEEKEND),
        "day-daily" => Meaning::Days(EVERY_DAY),
        "part-morning" => Meaning::Parts(MORNING),
        "part-afternoon" => Meaning::Parts(AFTERNOON),
        "part-evening" => Meaning::Parts(EVENING),
        "part-anytime" => Meaning::Parts(ANY_TIME),
        "near-words" => Meaning::Reach(true),
        "only-here-words" => Meaning::Reach(false),
        "young-words" => Meaning::Young(Spot::Anywhere),
        "young-end-words" => Meaning::Young(Spot::AtEnd),
        "checked-words" => Meaning::Checked,
        "and-words" => Meaning::Joins,
        _ => {
            if let Some(code) = key.strip_prefix("language-") {
                Meaning::Language(code.to_owned())
            } else {
                let day = key.strip_prefix("day-")?;
                Meaning::Days(1 << days.iter().position(|d| *d == day)?)
            }
        }
    })
}
