//! Family names. The first name stays; what follows it goes.

use super::fold::View;
use super::given::{is_first_name, is_word_too};
use super::patterns::{Pattern, Table};
use super::people;
use super::stop::{is_brand, is_calendar_word, is_common, is_place};
use super::{Detail, Finding};
use std::sync::LazyLock;

/// Small words inside a family name.
const PARTICLES: &str = "de da di du del dos das do van von der den ter ten la le el al bin ibn ben bint binti abu umm ap ab \
ferch mc mac nic ni ui o st san santa an na ur ul begum thi nga";

/// The most first names and initials before a family name; those that follow are read from a later one on.
pub(super) const MOST_GIVEN: usize = 4;

/// How many bytes before a name say that it is one.
pub(super) const BEFORE: usize = 40;

/// Whether a word stands inside a family name.
pub(super) fn is_particle(low: &str) -> bool {
    PARTICLES.split(' ').any(|word| word == low)
}

/// Titles before a family name.
const TITLES: [&str; 17] = [
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "dr",
    "doctor",
    "prof",
    "professor",
    "rev",
    "reverend",
    "sir",
    "lady",
    "pan",
    "pani",
    "sister",
    "councillor",
];

/// Titles that are also everyday words: only before a capital.
const WORD_TITLES: [&str; 9] = ["miss", "doctor", "lady", "pan", "sister", "sir", "rev", "dr", "ms"];

/// Words after a title that are no name.
const AFTER_TITLES: [&str; 14] = [
    "appt",
    "appointment",
    "appointments",
    "pepper",
    "martens",
    "surgery",
    "bean",
    "whippy",
    "muscle",
    "kipling",
    "sheen",
    "universe",
    "potato",
    "t",
];

/// Names of books, shops and charities that no neighbour has.
const NOT_PEOPLE: [&str; 8] = [
    "harry potter",
    "mary berry",
    "ben nevis",
    "marie curie",
    "john ambulance",
    "sue ryder",
    "peter pan",
    "jack russell",
];

/// What introduces a name: then capitals do not matter.
static INTRODUCED: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?i)(?:\b(?:name\s?is|name's|names|name|i'?m|i am|it'?s|this is|ask for|asking for|called|speak to|speak with|contact|regards|signed|jestem|nazywam sie|mam na imie|nazywa sie|enw i yw|enw yw|dw i|i yw|account of|behalf of|payable to|addressed to|parcel for)[\s,:]*)$",
    )
});

/// What introduces a name and nothing else.
static NAMED: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::new([(
        (),
        r"(?i)(?:\b(?:name\s?is|name's|my name|names|name:|ask for|nazywam sie|nazywa sie|mam na imie|enw i yw|enw yw|payable to|addressed to)[\s,:]*)$",
    )])
});

/// A family name that is called so.
static SAID: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::new([(
        (),
        r"(?i)\b(?:surname|last name|family name|maiden name|second name|nazwisko|cyfenw)(?:\s?(?:is|:|=|to|-|yw))?\s(?P<it>\p{L}[\p{L}'\-]+)",
    )])
});

/// A family that is called so, and a first name in small letters before what somebody needs.
static FAMILY: LazyLock<Table<()>> = LazyLock::new(|| {
    Table::new([
        ((), r"\b(?i:the|to|for|from) (?P<it>\p{Lu}\p{Ll}+)(?:'s|s)? (?i:family|household|kids|children|twins)\b"),
        ((), r"(?i)\b(?P<first>\p{L}+) (?P<it>\p{L}{3,}) (?:needs|wants|lives|lived|could do with|asked for)\b"),
    ])
});

/// Every family name.
pub(super) fn find(view: &View) -> Vec<Finding> {
    let shouted = is_shouted(view);
    let naming = NAMED.open(view).next().map(|((), pattern)| pattern);
    let mut found = Vec::new();
    let mut index = 0;
    while index < view.count() {
        let after = after_title(view, index).or_else(|| after_first(view, index, shouted, naming));
        if let Some((first, last)) = after
            && let Some((from, to)) = view.token(first).zip(view.token(last))
        {
            found.push(Finding::new(Detail::Surname, from.at.start..to.at.end));
            // What is hidden already need not be read again: a family name may go on for long.
            index = last;
        }
        index += 1;
    }
    found.extend(people::find(view, shouted));
    for captures in FAMILY.open(view).flat_map(|((), pattern)| pattern.all(view)) {
        let first = captures.name("first").map(|f| f.as_str().to_lowercase());
        let known = first.is_none_or(|f| is_first_name(&f) && !is_word_too(&f));
        let Some(name) = captures.name("it").filter(|_| known) else { continue };
        let low = name.as_str().to_lowercase().replace('\'', "");
        let adverb = low.ends_with("ly") || low.ends_with("ing") || low == "royal" || low == "whole";
        if !is_common(&low) && !is_place(&low) && !is_first_name(&low) && !adverb {
            found.push(Finding::new(Detail::Surname, name.range()));
        }
    }
    for ((), pattern) in SAID.open(view) {
        let hits = pattern.all(view).filter_map(|c| c.name("it"));
        let names = hits.filter(|m| !is_common(&m.as_str().to_lowercase()));
        found.extend(names.map(|m| Finding::new(Detail::Surname, m.range())));
    }
    found
}

/// Whether most words are in capitals throughout, so that a capital says nothing.
pub(super) fn is_shouted(view: &View) -> bool {
    let words: Vec<&str> = view.tokens().map(|t| view.part(&t.at)).filter(|w| w.len() > 2).collect();
    let loud = words.iter().filter(|w| w.chars().all(|c| !c.is_lowercase())).count();
    words.len() > 3 && loud * 3 > words.len() * 2
}

/// The family name after a title, as the places of its first and last token.
fn after_title(view: &View, index: usize) -> Option<(usize, usize)> {
    let title = view.low(index);
    if !TITLES.contains(&title) {
        return None;
    }
    let mut next = step(view, index, true)?;
    let mut had_first = false;
    for _ in 0..MOST_GIVEN {
        let token = view.token(next)?;
        let initial = token.low.len() == 1 && token.capital;
        let more = view.token(next + 1).is_some_and(|t| is_name_like(view, next + 1) && (t.capital || !token.capital));
        if !(initial || (is_first_name(&token.low) && more && !had_first)) {
            break;
        }
        had_first |= !initial;
        next = step(view, next, true)?;
    }
    let token = view.token(next)?;
    let strict = WORD_TITLES.contains(&title);
    let known = AFTER_TITLES.contains(&token.low.as_str())
        || (is_common(&token.low) && !(token.capital && title.starts_with("mr")));
    (is_name_like(view, next) && !known && (token.capital || !strict)).then(|| (next, last_of(view, next)))
}

/// Whether two words are what a title or a first name is not meant in: a drink, a book, a shop.
pub(super) fn is_known_pair(view: &View, index: usize) -> bool {
    let (first, second) = (view.low(index), view.low(index + 1));
    TITLES.contains(&first)
        || NOT_PEOPLE.iter().any(|pair| pair.split_once(' ').is_some_and(|(a, b)| a == first && b == second))
}

/// The family name after a first name.
fn after_first(view: &View, index: usize, shouted: bool, naming: Option<&Pattern>) -> Option<(usize, usize)> {
    let token = view.token(index)?;
    let before = view.before(token.at.start, BEFORE);
    let lead = token.at.start - before.len()..token.at.start;
    let named = naming.is_some_and(|n| n.is_match(view, lead.clone()));
    if !(is_first_name(&token.low) || (named && is_name_like(view, index) && !is_common(&token.low))) {
        return None;
    }
    let words = is_word_too(&token.low);
    let mut next = step(view, index, false)?;
    for _ in 0..MOST_GIVEN {
        if !(view.token(next).is_some_and(|t| t.low.len() == 1 && t.capital && t.low != "i")
            || (is_first_name(view.low(next)) && may_follow(view, next + 1, token.capital && !shouted)))
        {
            break;
        }
        next = step(view, next, true)?;
    }
    let mut main = next;
    while main < next + MOST_GIVEN && is_particle(view.low(main)) && view.gap(main) == " " {
        main += 1;
    }
    let family = view.token(main)?;
    let pair = format!("{} {}", token.low, family.low);
    if !is_name_like(view, main) || is_ordinary(view, main) || NOT_PEOPLE.contains(&pair.as_str()) {
        return None;
    }
    let introduced = named || INTRODUCED.is_match(view, lead);
    let capitals = token.capital && family.capital && !shouted;
    let starts = before.trim_end().is_empty() || before.trim_end().ends_with(['.', '!', '?', ':']);
    let sure = match (words, introduced) {
        (false, true) => true,
        (false, false) => capitals,
        (true, true) => capitals || named,
        (true, false) => capitals && !(starts && is_first_name(&family.low)),
    };
    sure.then(|| (next, last_of(view, next)))
}

fn may_follow(view: &View, index: usize, capitals: bool) -> bool {
    let close = index > 0 && view.gap(index - 1) == " ";
    let token = view.token(index);
    close && is_name_like(view, index) && !is_ordinary(view, index) && token.is_some_and(|t| t.capital && capitals)
}

/// The next token, when only a space stands between; after a title or an initial also a full stop.
fn step(view: &View, index: usize, dotted: bool) -> Option<usize> {
    let gap = view.gap(index);
    (gap == " " || (dotted && matches!(gap, ". " | "."))).then_some(index + 1)
}

/// Whether a token has only letters, and more than one.
pub(super) fn is_name_like(view: &View, index: usize) -> bool {
    let low = view.low(index);
    low.chars().count() > 1 && low.chars().all(char::is_alphabetic)
}

/// Whether the word, or the word after it, shows that it is no family name.
pub(super) fn is_ordinary(view: &View, index: usize) -> bool {
    let low = view.low(index);
    let bare = low.strip_suffix('s').unwrap_or(low);
    let street = view.gap(index) == " " && is_place(view.low(index + 1));
    let own = |w: &str| is_common(w) || is_calendar_word(w) || is_brand(w) || is_place(w);
    own(low) || (bare.len() > 3 && own(bare)) || street
}

/// The last token of a family name that begins at a place: small words, hyphens and a second name belong to it.
pub(super) fn last_of(view: &View, first: usize) -> usize {
    let mut last = first;
    let capital = view.token(first).is_some_and(|t| t.capital);
    while let Some(next) = view.token(last + 1) {
        let gap = view.gap(last);
        let hyphen = gap == "-" && is_name_like(view, last + 1);
        let particle = is_particle(view.low(last)) && gap == " ";
        let second =
            gap == " " && capital && next.capital && is_name_like(view, last + 1) && !is_ordinary(view, last + 1);
        if !(hyphen || particle || (second && last < first + 3)) {
            break;
        }
        last += 1;
    }
    last
}
