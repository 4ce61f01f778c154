//! House and flat numbers, with the street's name when it stands beside them.

use super::everyday::is_everyday;
use super::fold::View;
use super::patterns::{Pattern, Table};
use super::stop::{is_calendar_word, is_common, is_place};
use super::{Detail, Finding};
use regex::Captures;
use std::ops::Range;
use std::sync::LazyLock;

/// Words that end a street's name and are seldom anything else.
const STREETS: &str = "street|st|road|rd|avenue|ave|lane|ln|crescent|cres|terrace|gardens|gdns|grove|mews|close";
/// Words that end a street's name and are often something else.
const PLACES: &str = "way|cl|court|ct|drive|dr|place|pl|square|sq|hill|rise|row|walk|parade|park|view|green|house|buildings|cottages?|\
    lodge|bank|heights|vale|fields?|meadows?|mount|end|yard|wharf|quay|towers?|mansions";
/// A house's number in words.
const SPOKEN: &str = r"(?:(?:twenty|thirty|forty|fourty|fifty|sixty|seventy|eighty|ninety)(?:[\s\-](?:one|two|three|four|\
five|six|seven|eight|nine))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|\
sixteen|seventeen|eighteen|nineteen|(?:a|one)\shundred(?:\sand\s[a-z]+(?:[\s\-][a-z]+)?)?)";
/// Before these a number counts, measures or tells the time.
const COUNTED: &str = "am|pm|mins?|minutes?|hours?|hrs?|oclock|o'clock|people|pints?|bags?|tins?|kids?|children|days?|weeks?|more|of|\
    litres?|miles?|x|kg|g|times|left|bins?|others?|bus|buses|train|trains|quid|pounds|eggs|seats?|till|til|until|or|\
    dogs?|cats?|box|boxes|packs?|bottles?|loaf|loaves|rolls?|tickets?|nights?|years?|months?|things?|bits?|\
    volunteers?|helpers?|ppl|per|percent|items?|trips?|lifts?|sharp|ish|spare|cans?|jars?|mugs?|chairs?|tables?|\
    ladders?|points?|stars?|families|houses|homes|leaflets?|metres?|feet|ft|m|cm|mm|inch|inches|l|ml|spoons?|\
    priority|fan|rule|are|choice|hit|song|in|thing|yr|yrs|minds|mornings?|evenings?|afternoons?|doors?|steps?|\
    stops?|o'clocks|tonnes?|men|two";

/// What must hold around a match for it to be an address.
#[derive(Clone, Copy)]
enum Guard {
    /// Nothing more.
    Sure,
    /// The words between the number and the street are a name.
    Named,
    /// The number does not count what follows.
    Alone,
    /// As `Alone`, and it is not an hour of the day.
    Late,
    /// As `Alone`, and the sentence or its object ends there.
    Ends,
    /// The word after the number is a name.
    Proper,
    /// As `Ends`, and the number is higher than people count at a table.
    Over,
    /// The words after the number are in no list, and the sentence ends there.
    Unnamed,
}

static TABLE: LazyLock<Table<Guard>> = LazyLock::new(|| {
    let n = r"\d{1,4}\s?[a-zA-Z]?\b(?:\s?(?:-|to|and|&|/)\s?\d{1,4}[a-zA-Z]?\b)?";
    let unit = r"(?:(?:flat|apartment|apt|unit|room)\s?\d{1,4}[a-z]?,?\s)?";
    let word = r"\p{L}[\p{L}'.]*";
    let s = SPOKEN;
    let we = r"(?:we|i|she|he|they|mum|dad|nan)(?:'?re|'?m|'?s|\sr|\sam|\sare|\sis|\slive|\slives)?";
    let rows = [
        (Guard::Named, format!(r"(?i)\b(?P<it>{s},?\s(?P<name>{word}(?:\s{word})?)\s(?:{STREETS}))\b")),
        (Guard::Named, format!(r"\b(?P<it>(?i:{s}),?\s(?P<name>\p{{Lu}}[\p{{L}}']*(?:\s\p{{Lu}}[\p{{L}}']*)?)\s\p{{Lu}}?(?i:{PLACES}))\b")),
        (Guard::Alone, format!(r"(?i)\b{we}\s(?P<it>@\s?(?:no\.?\s?|number\s)?#?\d{{1,4}}[a-z]?)\b")),
        (Guard::Alone, r"(?i)(?:^|\s)(?P<it>@\s?(?:no\.?|number|num|flat|house)\s?#?\d{1,4}[a-z]?)\b".to_owned()),
        (Guard::Late, r"(?i)(?:^|\s)@\s?(?P<it>\d{1,4}[a-z]?)\b".to_owned()),
        (Guard::Over, r"(?i)\b(?:we're|we are|we r|were|they're|they are|mum's|dad's|nan's|next door's)\s(?P<it>(?:no\.?\s|number\s)?\d{1,4}[a-z]?)\b".to_owned()),
        (Guard::Unnamed, r"(?:^|[,.!?:;]\s|\b(?i:to|from|is|round|outside|opposite|near|by|address|for|@|collect)\s)(?P<it>\d{1,4}[a-zA-Z]? (?P<name>\p{Lu}\p{Ll}{3,}(?:\s\p{Lu}\p{Ll}{2,})?))".to_owned()),
        (Guard::Named, format!(r"(?i)\b{unit}{n},?\s(?:the\s)?(?P<name>{word}(?:\s{word}){{0,2}}?)\s(?:{STREETS})\b\.?")),
        (Guard::Named, format!(r"\b(?i:{unit}){n},?\s(?:[Tt]he\s)?(?P<name>\p{{Lu}}[\p{{L}}']*(?:\s\p{{Lu}}[\p{{L}}']*){{0,2}}?)\s(?:\p{{Lu}}?(?i:{PLACES})|(?i:{STREETS}))\b\.?")),
        (Guard::Named, format!(r"(?i)\b(?:at|to|from|live in|lives in|outside|opposite|near|by|of|is|round|address:?)\s(?P<it>{n},?\s(?:the\s)?(?P<name>{word}(?:\s{word})?)\s(?:{PLACES}))\b")),
        (Guard::Named, format!(r"(?i)\b(?:at|to|from|live in|lives in|outside|opposite|near|by|number)\s(?P<it>{s},?\s(?P<name>{word}(?:\s{word})?)\s(?:{STREETS}|{PLACES}))\b")),
        (Guard::Alone, format!(r"(?i)\b(?P<it>(?:flat|apartment|apt|fflat|unit|house number|house no|house|bungalow|door number|mieszkanie|dom nr|nr domu|rhif|ty rhif)\.?:?\s?#?(?:\d{{1,4}}(?:\s?/\s?\d{{1,3}}|\s?[a-z])?\b|{s}\b))")),
        (Guard::Sure, r"(?i)\b(?P<it>(?:flat|apartment|apt)\s(?:\d{1,3}[a-z]|[b-h]))\b".to_owned()),
        (Guard::Alone, format!(r"(?i)(?P<lead>[\p{{L}}']+\s|^|\W)\b(?P<it>(?:number|numer|nmbr)\.?\s?#?(?:[1-9]\d{{0,3}}(?:\s?[a-z])?\b|{s}\b))")),
        (Guard::Alone, r"(?i)(?P<lead>[\p{L}']+\s|^|\W)\b(?P<it>(?:no|nr|num|nos)\.?\s?[1-9]\d{0,3}[a-z]?(?:\s?(?:-|&|and)\s?\d{1,4}[a-z]?)?)\b".to_owned()),
        (Guard::Alone, format!(r"(?i)\b(?P<it>(?:(?P<name>{word})\s)?(?:{STREETS})\.?,?\s(?:no\.?\s?|number\s)?\d{{1,4}}[a-z]?)\b")),
        (Guard::Sure, r"(?i)\b(?:ul\.?|ulica|ulicy|os\.|al\.|aleja)\s\p{L}+(?:\s\p{L}+)?\s\d{1,4}[a-z]?(?:\s?[/m]\.?\s?\d{1,4})?\b".to_owned()),
        (Guard::Sure, r"(?i)\b\d{1,4}[a-z]?\s(?:heol|stryd|ffordd|lon|clos|maes|rhodfa|cilgant|ulica|ul\.?)\s\p{L}+(?:\s\p{Lu}\p{L}+)?".to_owned()),
        (Guard::Sure, r"(?i)\b(?:heol|stryd|ffordd|clos|maes|rhodfa)\s\p{L}+(?:\s\p{L}+)?,?\s\d{1,4}[a-z]?\b".to_owned()),
        (Guard::Alone, r"(?i)\b(?P<it>(?:house|flat|door)\s(?:number|no|num)\.?\s?(?:is|:|=|'s)\s?\d{1,4}[a-z]?)\b".to_owned()),
        (Guard::Ends, r"(?i)\b(?P<it>(?:house|flat|door|address)\s?:\s?\d{1,4}[a-z]?)\b".to_owned()),
        (Guard::Alone, r"(?i)\b(?P<it>(?:house|flat|home|door|address)(?:\s(?:is|s)|'s)\s(?:at\s)?(?:no\.?\s?|number\s)?\d{1,4}[a-z]?)\b".to_owned()),
        (Guard::Alone, r"(?i)\b(?P<it>(?:live|lives|living|lived|mieszka|mieszkam|mieszkamy|byw)\s(?:at|in|on|pod|yn|over at|up at|down at)\s(?:no\s|number\s|numerem\s|rhif\s)?#?\d{1,4}[a-z]?\b(?:\s\p{Lu}\p{L}+)?)".to_owned()),
        (Guard::Alone, r"(?i)\b(?P<it>(?:i\s?a?m|i'm|we\s?are|we're|were|he's|she's|hes|shes|they're|mum's|dad's|nan's)\sat\s(?:no\s|number\s)?#?\d{1,4}[a-z]?\b(?:\s\p{L}+)?)".to_owned()),
        (Guard::Sure, format!(r"(?i)\b(?P<it>(?:live|lives|living|mieszkam|mieszka|i'm|im|i am)\s(?:at|pod|over at|up at)\s(?:number\s|numerem\s)?{s})\b")),
        (Guard::Proper, r"\b(?P<it>[aA]t \d{1,4}[a-z]? (?P<name>\p{Lu}\p{L}+))".to_owned()),
        (Guard::Proper, r"\b(?P<it>\d{1,4}[a-fA-F] (?P<name>\p{Lu}\p{L}+))".to_owned()),
        (Guard::Alone, r"(?i)\b(?:house|home|flat|bungalow|cottage|place|door|gate|hedge|porch|neighbour|neighbours|lady|gentleman|man|woman|couple|family|one)\s(?:with|next|opposite|by|behind|beside)(?:\s[\p{L}']+){1,5}\s(?:at|no|number)\s(?P<it>\d{1,4}[a-z]?)\b".to_owned()),
        (Guard::Late, r"(?i)\b(?:house|flat|bungalow|cottage|neighbours?|lady|gentleman|man|woman|couple|family|mum|nan|gran|dad|parcel|door|porch|drop\soff|round|knock|lives?|resident|one)\sat\s(?P<it>\d{1,4}[a-z]?)\b".to_owned()),
        (Guard::Ends, r"(?i)\b(?:drop(?:ped)?|deliver(?:ed)?|bring|brought|come|pop|post(?:ed)?|take|taken|round|over|back)\b(?:\s(?:it|them|the|shopping|food|off|round|over|stuff|parcel|key|keys|by|milk|back|bin|bins))*\sto\s(?P<it>#?\d{1,4}[a-z]?)\b".to_owned()),
        (Guard::Ends, r"(?i)\b(?:parcel for|next door (?:at|to)|neighbours? at|knock (?:at|on|for)|outside|opposite)\s(?P<it>#?\d{1,4}[a-z]?)\b".to_owned()),
        (Guard::Sure, r"(?i)\b(?:address|adres|cyfeiriad)\s?(?:is|:|=|to|-|yw)\s?(?P<it>\d{1,4}[a-z]?(?:[,\s]+\p{L}+){1,3})".to_owned()),
        (Guard::Sure, r"(?i)\b(?:at|to|near|outside)\s(?P<it>#\d{1,4}[a-z]?)\b".to_owned()),
    ];
    Table::new(rows)
});

static NEXT: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(format!(
        r"(?i)^(?:\s?(?:{COUNTED})\b|[:.,]\d|%|\s?/\s?\d|\s?-\s?\d|\s\d|(?:st|nd|rd|th)\b|\s(?:a\s)?half)"
    ))
});

/// What may follow a house number at the end of what was asked.
static ENDS: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?i)^(?:\s?[.,!?;)]|\s?$|\s?\[…|\s(?:please|pls|plz|thanks|thx|ta|and|when|if|before|after|today|tonight|tomorrow|on|for|by|at|whenever|asap|not|she|he|they|we|i|is|has|needs)\b)",
    )
});

/// Before "number 42" these say that it is no house's.
const OTHER_NUMBERS: [&str; 28] = [
    "bus",
    "order",
    "ref",
    "reference",
    "route",
    "train",
    "part",
    "model",
    "ticket",
    "serial",
    "case",
    "phone",
    "platform",
    "page",
    "track",
    "player",
    "there's",
    "theres",
    "with",
    "have",
    "had",
    "got",
    "say",
    "says",
    "a",
    "mobile",
    "account",
    "job",
];

/// How many bytes after an address say whether it is one: more than any word that is looked for has.
const REST: usize = 48;

/// Every address.
pub(super) fn find(view: &View) -> Vec<Finding> {
    let mut found = Vec::new();
    for (guard, pattern) in TABLE.open(view) {
        for captures in pattern.all(view) {
            let Some(hit) = captures.name("it").or_else(|| captures.get(0)) else { continue };
            if allows(*guard, view, &captures, hit.range()) {
                found.push(Finding::new(Detail::Address, hit.range()));
            }
        }
    }
    found
}

fn allows(guard: Guard, view: &View, captures: &Captures<'_>, at: Range<usize>) -> bool {
    let (hit, after) = (view.part(&at), view.after(at.end, REST));
    let rest = at.end..at.end + after.len();
    let counts = NEXT.is_match(view, rest.clone());
    let lead = captures.name("lead").map_or("", |l| l.as_str().trim()).to_lowercase();
    let name = captures.name("name").map(|n| view.part(&n.range()));
    let number: String = hit.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect();
    let number: u32 = number.parse().unwrap_or(0);
    match guard {
        Guard::Sure => true,
        Guard::Named => name.is_none_or(is_street_name) && !(1900..2100).contains(&number),
        Guard::Proper if street_follows(after) => false,
        Guard::Proper => name.is_none_or(|n| !is_common(&n.to_lowercase()) && !is_calendar_word(&n.to_lowercase())),
        Guard::Late => !counts && (number > 12 || hit.ends_with(char::is_alphabetic)),
        Guard::Over => number > 12 && !counts && ENDS.is_match(view, rest),
        Guard::Unnamed if street_follows(after) => false,
        Guard::Unnamed => {
            number > 9
                && ENDS.is_match(view, rest)
                && !(1900..2100).contains(&number)
                && name.is_some_and(|n| n.split(' ').all(|w| !is_everyday(&w.to_lowercase())))
        }
        Guard::Ends => !counts && ENDS.is_match(view, rest),
        Guard::Alone => {
            let named = name.is_none_or(|n| !is_common(&n.to_lowercase()));
            !counts && named && !OTHER_NUMBERS.contains(&lead.as_str())
        }
    }
}

/// Whether what follows a number at a place shows that it counts, measures or tells the time.
pub(super) fn counts_on(view: &View, end: usize) -> bool {
    NEXT.is_match(view, end..end + view.after(end, REST).len())
}

/// Whether the next word ends a street's name: then another pattern has it all.
fn street_follows(after: &str) -> bool {
    let next = after.split_whitespace().next().unwrap_or("").to_lowercase();
    after.starts_with(' ') && is_place(next.trim_end_matches(|c: char| !c.is_alphanumeric()))
}

/// Whether the words can be a street's name: none of them is an everyday word, and they are all written alike.
fn is_street_name(words: &str) -> bool {
    let list: Vec<&str> = words.split(' ').collect();
    let capitals = list.iter().filter(|w| w.chars().next().is_some_and(char::is_uppercase)).count();
    (capitals == 0 || capitals == list.len()) && !list.iter().any(|w| is_common(&w.to_lowercase()))
}

#[cfg(test)]
pub(super) fn readable() -> usize {
    TABLE.readable()
}
