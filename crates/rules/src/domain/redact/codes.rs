//! Codes for doors, key safes and alarms; passwords, PINs and codes that work once.

use super::bank::{head, tail};
use super::digits::{Run, all, is_calendar, span};
use super::fold::View;
use super::patterns::{self, Pattern, Table};
use super::{Detail, Finding};
use std::sync::LazyLock;

/// Words that make a number near them a secret, from the surest.
const SECRET: &str = r"one[\s\-]?time|otp|verification|verify|security|log\s?in|sign\s?in|sms|text|2fa|auth\w*|passcode|pass\s?code|password|pw|pin|p\.i\.n\.?|cvv|cvc|cv2|haslo|cyfrinair";
const LOCKS: &str = r"key\s?safe|key\s?box|key\s?pad|lock\s?box|pad\s?lock|combi(?:nation)?|combo|code|kod|kodu|cod|larwm|domofon|sejf\w*";
const DOORS: &str =
    r"alarm|door|gate|garage|entry|entrance|lock|buzzer|intercom|shed|barrier|drws|giat|drzwi|brama|bramy|bike lock";
const FILL: &str = r"(?:\s(?:code|number|no|num|pin|is|it's|its|the|for|to|of|on|in|are|at|my|our|his|her|mum's|mums|dads|nans|front|back|side|main|safe|key|panel|system|keypad|you|use|just|will|be|still|now|and|press|type|enter|i|yw|to|jest|do|dla|currently|going)\b|[\s:=#.,\-*()'\x22>])";

static LEAD: LazyLock<Table<Detail>> = LazyLock::new(|| {
    let rows = [
        r"(?i)\bG\s?-\s?$".to_owned(),
        format!(
            r"(?i)(?:\b(?:my|the|your|his|her|card)\s)?\b(?:{SECRET})(?:\s(?:code|pin|number|no))?(?:'?s)?\b{FILL}*$"
        ),
        format!(r"(?i)\b(?:your|this|received|sent me|texted|expires?)\b[^.!?]{{0,24}}\bcode\b{FILL}*$"),
        format!(
            r"(?i)\b(?:key\s?safe|key\s?box|key\s?pad|lock\s?box|{DOORS})(?:\s(?:code|number|no|safe))*(?:'?s)?\b{FILL}*$"
        ),
        r"(?i)\b(?:box|safe|pad|key|keys)(?:\s(?:is|number|code|no|on|opens with|opens on|set to|with)\b|'s\b|[\s:=])+$".to_owned(),
        format!(r"(?i)\balarm(?:\s(?:off|on|with|using|by|set|needs|turned|pressing|typing))+\b{FILL}*$"),
        format!(r"(?i)\b(?:{LOCKS})(?:\s(?:code|number|no))?(?:'?s)?\b{FILL}*$"),
        format!(r"(?i)\b(?:code|kod|cod)\b(?:\s[\p{{L}}']+){{1,6}}?{FILL}*$"),
        format!(
            r"(?i)\b(?:buzz|press|punch in|punch|key in|type in|type|tap in|tap|enter|dial|wcisnij|wpisz)\b{FILL}*$"
        ),
    ];
    let kinds =
        [1, 1, 1, 0, 0, 0, 0, 0, 0].map(|secret| if secret == 1 { Detail::Password } else { Detail::SecurityCode });
    Table::new(kinds.into_iter().zip(rows))
});

static AFTER: LazyLock<Table<Detail>> = LazyLock::new(|| {
    let near = r"^[\s,.#*)'\x22\-]*(?:(?:is|was|for|that's|thats|on|opens|unlocks|to|gets|turns|works|jest|to|yw|yw'r|i)\s)?(?:you into\s|in\s|off\s)?(?:the\s|my\s|our\s|his\s|her\s|your\s|mum's\s|mums\s|dads\s|nans\s)?(?:[\p{L}']+\s){0,2}?";
    let rows = [
        (Detail::SecurityCode, r"(?i)^[\s,]*(?:will\s|should\s|that\s|which\s|it\s)?(?:lets?|let's|gets?|opens?|unlocks?|buzz(?:es)?|disarms?|turns off|switches off|stops|silences|works|does)\s(?:you|u|ya|yous|them|anyone|people|the|it|my|our|in|on|for|up|us|him|her|mum's|mums|dads|nans|front|back|side|any|both)\b".to_owned()),
        (Detail::Password, format!(r"(?i){near}(?:{SECRET})\b")),
        (Detail::SecurityCode, format!(r"(?i){near}(?:{LOCKS})\b")),
        (
            Detail::SecurityCode,
            format!(
                r"(?i)^[\s,.#*]*(?:is|for|opens|unlocks|gets you (?:in|through)|works on)(?:\s(?:the|my|our|mums|front|back|side))*\s(?:{DOORS}|front|back)\b|^\s(?:on|at|into|for)\sthe\s(?:intercom|buzzer|alarm|panel|keypad)\b"
            ),
        ),
        (
            Detail::SecurityCode,
            r"(?i)^\s?(?:#|\*|then\s?(?:#|\*|hash|star|enter|the\s(?:hash|star))|and\s?(?:#|hash|press)|hash\b)"
                .to_owned(),
        ),
    ];
    Table::new(rows)
});

static WRITTEN: LazyLock<Table<Detail>> = LazyLock::new(|| {
    let word =
        r"(?:pass\s?words?|passwd|pass\s?code|pass\s?phrase|pw|pwd|pword|p/w|wi-?fi key|network key|haslo|cyfrinair)";
    let rows = [
        (Detail::Password, format!(r"(?i)\b{word}(?:\s(?:is|was|are|jest|to|yw))?\s?(?:[:=]|->|=>|-\s)\s?(?P<it>\S+)")),
        (
            Detail::Password,
            format!(
                r"(?i)\b{word}(?:\s(?:for|to|on)\s(?:[\p{{L}}\-']+\s){{0,3}}?)?\s?(?:is|was|are|jest|to|yw)\s(?:now\s)?[\x22']+(?P<it>[^\x22']+)[\x22']"
            ),
        ),
        (Detail::Password, format!(r"(?i)\b{word}(?:\s[\x22'])(?P<it>[^\x22']+)[\x22']")),
        (
            Detail::Password,
            format!(
                r"(?i)\b{word}(?:\s(?:for|to|on)\s(?:[\p{{L}}\-']+\s){{0,3}}?)?\s?(?:is|was|are|jest|yw)\s(?:now\s)?(?P<it>\S+(?:\s[\p{{L}}\d]+){{0,3}})\s?(?:$|[,.;!?])"
            ),
        ),
        (
            Detail::Password,
            format!(
                r"(?i)\b{word}(?:\s(?:for|to|on)\s(?:[\p{{L}}\-']+\s){{0,3}}?)?\s?(?:is|was|are|jest|yw)\s(?:now\s)?(?P<it>\S+)"
            ),
        ),
        (Detail::Password, format!(r"(?i)\b{word}\s(?P<it>\S*[\d!$%_]\S*)")),
        (
            Detail::Password,
            format!(
                r"(?i)(?:^|\s)(?P<it>\S+)\s(?:is|jest to|to)\s(?:my|the|our|her|his|mums|dads|moje)\s(?:[\p{{L}}\-']+\s){{0,2}}?{word}\b"
            ),
        ),
        (
            Detail::SecurityCode,
            format!(
                r"(?i)\b(?:(?:{DOORS}|key\s?safe|key\s?box|lock\s?box|key\s?pad)(?:'?s)?\s(?:code|number|combo|combination)(?:'?s)?|(?:code|combination)\s(?:for|to|of|on)\s(?:[\p{{L}}']+\s){{0,3}}?(?:{DOORS}|key\s?safe|key\s?box|lock\s?box|key\s?pad))\b(?:\s(?:is|are|was)|[:=])*\s(?P<it>#?(?:\p{{L}}*\d[\p{{L}}\d#*]{{2,}}|\p{{L}}+\d[\p{{L}}\d#*]+))"
            ),
        ),
        (Detail::SecurityCode, r"(?i)(?:^|\s)(?P<it>(?:[#*]|C|X)\d{3,8}[#*XYZ]*|\d{4,8}[#*]+)".to_owned()),
    ];
    Table::new(rows)
});

/// Words after "password is" that show that no password follows.
const NOT_SECRET: &str = "not wrong forgotten lost gone needed required different same still being expired working incorrect changed \
saved written blocked invalid too safe weak strong on in for at of to the a and or reset manager help hasnt \
isnt wont please pls box again it with when keeps doesnt i so but is are was if my her his your because cos \
anymore from nor recovery problem problems issue issues she he we they you has had that page book prompt thing \
every ever nie do";

/// A number before one of these counts or measures something.
static COUNTED: LazyLock<Pattern> = LazyLock::new(|| {
    Pattern::new(
        r"(?i)^\s?(?:%|£|x\b|mm|cm|m|metres?|miles?|km|ft|feet|inch\w*|kg|g|grams?|ml|l|litres?|pm|am|people|leaflets?|copies|flyers?|bags?|pieces|bricks|slabs|tins|pints|times|watts?|w|volts?|v|pounds|quid|years?|steps|pages|words|characters|letters|digits?|numbers?|houses|homes|mins?|minutes|hours?|hrs?|days?|o'?clock|kcal)\b",
    )
});

/// The patterns for what stands before and after a number which this text can match at all.
struct Around<'p> {
    lead: Vec<(&'p Detail, &'p Pattern)>,
    after: Vec<(&'p Detail, &'p Pattern)>,
}

/// Every code and password.
pub(super) fn find(view: &View, runs: &[Run]) -> Vec<Finding> {
    let mut found: Vec<Finding> = patterns::find(view, &WRITTEN).into_iter().filter(|f| is_secret(view, f)).collect();
    if !runs.is_empty() {
        let around = Around { lead: LEAD.open(view).collect(), after: AFTER.open(view).collect() };
        found.extend(runs.iter().filter_map(|run| numeric(view, run, &around)));
    }
    found
}

/// Whether what stands after "password" can be one.
fn is_secret(view: &View, finding: &Finding) -> bool {
    if finding.kind != Detail::Password {
        return true;
    }
    let text = view.part(&finding.at).to_lowercase();
    let first = text.split(' ').next().unwrap_or("").replace('\'', "");
    let first = first.trim_matches(|c: char| !c.is_alphanumeric());
    const EMPTY: [&str; 12] =
        ["that", "this", "what", "whats", "where", "it", "which", "here", "there", "who", "how", "think"];
    !first.is_empty() && !EMPTY.contains(&first) && !NOT_SECRET.split(' ').any(|word| word == first)
}

/// A run of three to eight digits with a word for a code before or after it.
fn numeric(view: &View, run: &Run, around: &Around<'_>) -> Option<Finding> {
    let count = all(run).len();
    let at = span(run);
    let (before, after) = (clause_before(view.before(at.start, 80)), view.after(at.end, 60));
    let counted = COUNTED.is_match(view, at.end..at.end + head(after, 16).len());
    let money = before.ends_with(['£', '$', '€']);
    if !(3..=10).contains(&count) || counted || money || is_glued(view, &at) {
        return None;
    }
    let calendar = is_calendar(view, run) && (run.len() > 1 || !(sure(before) || named_next(after)));
    if calendar {
        return None;
    }
    let from = at.start - before.len();
    for (kind, pattern) in &around.lead {
        if let Some(hit) = pattern.first(view, from..at.start) {
            return Some(Finding::new(**kind, hit.start..at.end));
        }
    }
    let next = at.end..at.end + after.len();
    let hit = around.after.iter().find(|(_, pattern)| pattern.is_match(view, next.clone()));
    hit.map(|(kind, _)| Finding::new(**kind, at))
}

/// Whether the words right before a number that looks like a year still make it a code.
fn sure(before: &str) -> bool {
    let end = tail(before, 16).to_lowercase();
    [
        "box is ",
        "safe is ",
        "box: ",
        "safe: ",
        "lock is ",
        "pad is ",
        "alarm is ",
        "code is ",
        "code ",
        "pin is ",
        "pin ",
        "code: ",
        "pin: ",
        "safe ",
        "press ",
        "code's ",
    ]
    .iter()
    .any(|e| end.ends_with(e))
}

/// Whether the words right after a number that looks like a year say that it is a code ("2000 is the gate code").
fn named_next(after: &str) -> bool {
    let words = head(after, 48).to_lowercase();
    let mut words = words.split_whitespace();
    let says = words.next().is_some_and(|w| matches!(w, "is" | "was" | "jest" | "yw"));
    const NAMES: [&str; 6] = ["code", "pin", "passcode", "combination", "kod", "cod"];
    says && words.take(6).any(|w| NAMES.contains(&w.trim_matches(|c: char| !c.is_alphanumeric())))
}

/// Whether a letter stands right beside the digits, as in a reference or a measure.
fn is_glued(view: &View, at: &std::ops::Range<usize>) -> bool {
    let before = view.before(at.start, 4).chars().next_back();
    let after = view.after(at.end, 4).chars().next();
    before.is_some_and(char::is_alphabetic) || after.is_some_and(char::is_alphabetic)
}

/// What was said since the last full stop.
fn clause_before(text: &str) -> &str {
    let from = text.rfind(['!', '?', ';', '…']).map_or(0, |i| i + 1);
    let stop = text.rfind(". ").map_or(0, |i| i + 2);
    let from = from.max(stop);
    text.get(from..).unwrap_or(text)
}

#[cfg(test)]
pub(super) fn readable() -> (usize, usize, usize) {
    (LEAD.readable(), AFTER.readable(), WRITTEN.readable())
}
