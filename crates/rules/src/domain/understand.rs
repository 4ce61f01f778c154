//! What a neighbour's words mean: category, urgency, how many helpers, by when, and signs of danger.

use super::Time;
use super::category::{Category, Privacy};
use super::clock::Clocks;
use super::lexicon::{Alarm, Lexicon, Meaning, words};
use super::need::Urgency;
use super::offering::{language_wanted, number_before};
use super::redact::{Redacted, for_coordinators, redact, within};
use super::signs::{is_for_another, is_scam, is_young, several};
use regex::Regex;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// The most letters that the words of a need or an offer may have after the scan.
pub const MOST_LETTERS: usize = 400;

/// What kind of help the words ask for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guess {
    /// The words say it.
    Sure(Category),
    /// The words leave it open; these fit best, perhaps none.
    Unsure(Vec<Category>),
}

/// A sign of danger in the words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trigger {
    /// How fast somebody must look.
    pub alarm: Alarm,
    /// What kind, such as `gas`; a code of the word lists.
    pub kind: String,
}

/// How dangerous words sound: the one verdict, the same at every door and in every place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Danger {
    /// Not at all.
    #[default]
    None,
    /// Somebody must look within the hour.
    Hour,
    /// Somebody must look now.
    Now,
}

impl Danger {
    /// Whether there is any.
    #[must_use]
    pub fn is_some(self) -> bool {
        self != Danger::None
    }

    /// What the signs say; words that are about somebody's safety and name no sign count as the worst.
    fn of(triggers: &[Trigger], guess: &Guess) -> Danger {
        let worst = triggers.iter().map(|trigger| match trigger.alarm {
            Alarm::Hour => Danger::Hour,
            Alarm::Immediate => Danger::Now,
        });
        match worst.max() {
            Some(danger) => danger,
            None if *guess == Guess::Sure(Category::Safety) => Danger::Now,
            None => Danger::None,
        }
    }
}

/// Where a message goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Route {
    /// To the street, as a card.
    Street,
    /// Past the street, to the coordinators.
    Coordinator,
    /// To the coordinators at once, with the emergency numbers first.
    Emergency,
    /// Back to the asker, with a question.
    Ask,
}

/// Everything that was understood from the words of a need or an offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Understood {
    /// What kind of help.
    pub guess: Guess,
    /// How soon.
    pub urgency: Urgency,
    /// By when, if the words say so.
    pub need_by: Option<Time>,
    /// How many helpers, 1 to 20.
    pub slots: i64,
    /// The words made safe for everybody.
    pub text: Redacted,
    /// The words that are kept: those safe for everybody, or, where only coordinators read them, those that they need.
    pub words: String,
    /// The signs of danger.
    pub triggers: Vec<Trigger>,
    /// How dangerous it sounds.
    pub danger: Danger,
    /// The language that a helper should speak, as a code; empty for any.
    pub language: String,
    /// Whether it sounds like a scam.
    pub scam: bool,
    /// Whether it is for somebody outside the asker's home.
    pub behalf: bool,
    /// Whether the asker says that they are under 18.
    pub young: bool,
    /// The several needs that it may be, each with its kind: none, or at least two.
    pub several: Vec<(Category, String)>,
}

impl Understood {
    /// Where a need with this meaning goes.
    #[must_use]
    pub fn route(&self) -> Route {
        match self.danger {
            Danger::Now => return Route::Emergency,
            Danger::Hour => return Route::Coordinator,
            Danger::None => {}
        }
        match &self.guess {
            Guess::Unsure(_) => Route::Ask,
            Guess::Sure(category) if category.privacy() == Privacy::Private => Route::Coordinator,
            Guess::Sure(_) => Route::Street,
        }
    }
}

/// Understands the words of a need or an offer, said at `now`, as far as they are read. Never fails: what is not clear is said to be so.
#[must_use]
pub fn understand(text: &str, lexicon: &Lexicon, clocks: &Clocks, now: Time) -> Understood {
    let text = within(text);
    let heard = words(text);
    let triggers = triggers(&heard, lexicon);
    let guess = category(&heard, lexicon);
    let mut safe = redact(text);
    safe.public = clip(&safe.public);
    // A house number is no time of day.
    let by = time_of_day(&safe.public, clocks, now);
    let said = lexicon
        .find(&heard, |m| matches!(m, Meaning::Urgency(_)))
        .into_iter()
        .filter_map(|f| if let Meaning::Urgency(u) = f.meaning { Some(*u) } else { None })
        .filter(|u| *u != Urgency::Emergency)
        .max();
    let (need_by, said) = match (by, said) {
        // "on Friday at 10": the hour of a day that we do not read is no moment.
        (Some(_), Some(level)) if level < Urgency::Today => (None, Some(level)),
        (Some(by), _) if by > now => (Some(by), Some(Urgency::Today)),
        (_, said) => (None, said),
    };
    let base = said.unwrap_or(match &guess {
        Guess::Sure(category) => category.default_urgency(),
        Guess::Unsure(_) => Urgency::Soon,
    });
    let raise = !lexicon.find(&heard, |m| *m == Meaning::Raise).is_empty();
    let urgency = if triggers.iter().any(|t| t.alarm == Alarm::Immediate) {
        Urgency::Emergency
    } else if raise {
        base.raised()
    } else {
        base
    };
    let slots = slots(&heard, lexicon);
    let words = safe.public.clone();
    let kind = if let Guess::Sure(category) = &guess { Some(*category) } else { None };
    let one = |part: &[String]| if let Guess::Sure(c) = category(part, lexicon) { Some(c) } else { None };
    let mut understood = Understood {
        several: if triggers.is_empty() { several(&safe.public, lexicon, one) } else { Vec::new() },
        behalf: is_for_another(&heard, kind, lexicon),
        young: is_young(&heard, lexicon),
        scam: is_scam(&heard, lexicon),
        language: language_wanted(text, lexicon),
        danger: Danger::of(&triggers, &guess),
        guess,
        urgency,
        need_by,
        slots,
        text: safe,
        words,
        triggers,
    };
    if matches!(understood.route(), Route::Emergency | Route::Coordinator) {
        understood.words = clip(&from_danger_on(&for_coordinators(text), lexicon));
    }
    understood
}

/// A text that is too long to be kept whole, from the sentence on that sounds dangerous: nobody must look for it behind others.
fn from_danger_on(text: &str, lexicon: &Lexicon) -> String {
    if text.chars().count() <= MOST_LETTERS {
        return text.to_owned();
    }
    let mut before = 0;
    for sentence in text.split_inclusive(['.', '!', '?', '\n']) {
        if !triggers(&words(sentence), lexicon).is_empty() {
            return if before == 0 { text.to_owned() } else { format!("… {}", text[before..].trim_start()) };
        }
        before += sentence.len();
    }
    text.to_owned()
}

/// How dangerous a text sounds: the verdict alone, before the whole of it is understood.
#[must_use]
pub fn danger(text: &str, lexicon: &Lexicon) -> Danger {
    let heard = words(text);
    Danger::of(&triggers(&heard, lexicon), &category(&heard, lexicon))
}

fn clip(text: &str) -> String {
    if text.chars().count() <= MOST_LETTERS {
        return text.to_owned();
    }
    let mut short: String = text.chars().take(MOST_LETTERS - 1).collect();
    short.push('…');
    short
}

fn category(heard: &[String], lexicon: &Lexicon) -> Guess {
    let mut scores: BTreeMap<Category, usize> = BTreeMap::new();
    for found in lexicon.find(heard, |m| matches!(m, Meaning::Category(_))) {
        if let Meaning::Category(category) = found.meaning {
            *scores.entry(*category).or_default() += found.words;
        }
    }
    if scores.keys().any(|category| !category.offer_only()) {
        // "Happy to help with the shopping" is shopping.
        scores.retain(|category, _| !category.offer_only());
    }
    let mut ranked: Vec<(Category, usize)> = scores.into_iter().collect();
    ranked.sort_by_key(|(category, score)| (std::cmp::Reverse(*score), *category));
    match ranked.as_slice() {
        [(only, _)] => Guess::Sure(*only),
        [(best, high), (_, next), ..] if high > next => Guess::Sure(*best),
        _ => Guess::Unsure(ranked.into_iter().map(|(category, _)| category).take(4).collect()),
    }
}

fn triggers(heard: &[String], lexicon: &Lexicon) -> Vec<Trigger> {
    let wanted = |m: &Meaning| matches!(m, Meaning::Trigger(..) | Meaning::Joke);
    let mut list: Vec<Trigger> = Vec::new();
    for found in lexicon.find(heard, wanted) {
        if let Meaning::Trigger(alarm, kind) = found.meaning
            && !list.iter().any(|t| t.kind == *kind)
        {
            list.push(Trigger { alarm: *alarm, kind: kind.clone() });
        }
    }
    list
}

/// How many helpers: a number, in digits or in words, right before a word for helpers.
fn slots(heard: &[String], lexicon: &Lexicon) -> i64 {
    let numbers = lexicon.find(heard, |m| matches!(m, Meaning::Number(_)));
    for found in lexicon.find(heard, |m| *m == Meaning::Helpers) {
        let Some(before) = found.at.checked_sub(1) else { continue };
        let spoken = number_before(&numbers, found.at);
        if let Some(count) = spoken.or_else(|| heard[before].parse().ok()) {
            return count.clamp(1, 20);
        }
    }
    1
}

static TIME: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)\b(before|by|at|til|till|until)?\s*(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm|o'?clock)?\b").ok()
});

/// A time of day in the words ("by 6", "before 5.30pm"), as a moment of today. A bare hour from 1 to 7 is taken as
/// the afternoon.
fn time_of_day(text: &str, clocks: &Clocks, now: Time) -> Option<Time> {
    let found = TIME.as_ref()?.captures_iter(text).find(|c| c.get(1).is_some() || c.get(4).is_some())?;
    let hour: u32 = found.get(2)?.as_str().parse().ok()?;
    let minute: u32 = found.get(3).map_or(Some(0), |m| m.as_str().parse().ok())?;
    let suffix = found.get(4).map(|m| m.as_str().to_lowercase());
    let hour = match suffix.as_deref() {
        Some("am") => hour % 12,
        Some("pm") => hour % 12 + 12,
        _ if (1..=7).contains(&hour) => hour + 12,
        _ => hour,
    };
    if hour > 23 || minute > 59 {
        return None;
    }
    Some(clocks.on(clocks.local(now).date_naive(), hour, minute))
}

/// Whether the words carry any letter or digit at all.
#[must_use]
pub fn says_something(public: &str) -> bool {
    public.replace(super::redact::MARK, "").chars().any(char::is_alphanumeric)
}
