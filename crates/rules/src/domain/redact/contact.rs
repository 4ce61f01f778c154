//! E-mail addresses, links, and names on social networks.

use super::fold::View;
use super::patterns::{self, Table};
use super::{Detail, Finding};
use crate::domain::effort::spent;
use linkify::{LinkFinder, LinkKind};
use std::sync::LazyLock;

/// Marks between the parts of an address that hides from machines.
const AT: &str = r"(?:\s?@\s?|\s?[(\[{<]\s?(?:at|a|malpa|@)\s?[)\]}>]\s?)";
const DOT: &str = r"(?:\s?\.\s?|\s?[(\[{<]\s?(?:dot|kropka|\.)\s?[)\]}>]\s?|\s(?:dot|kropka|punkt|dwt)\s)";
const HOSTS: &str = "gmail|googlemail|hotmail|outlook|yahoo|ymail|icloud|btinternet|btopenworld|aol|live|sky|virginmedia|talktalk|\
    ntlworld|protonmail|proton|msn|wp|onet|interia|o2|gazeta";
const ENDS: &str = "com|co|org|net|uk|info|io|eu|pl|gov|ac|nhs|wales|cymru|scot|london|app|dev|link|site|online|xyz|tv|biz|page|\
    shop|example|test";
/// Ends that are also words: only with a path after them.
const WORD_ENDS: &str = "me|ly|gg|be|to|it|is|in|so|am|gl|cc|us|im";
const NETWORKS: &str = "instagram|insta|ig|facebook|fb|snapchat|snap|tiktok|tik tok|twitter|telegram|whatsapp|messenger|discord|skype|\
    linkedin|signal|threads|bluesky|bsky|mastodon|nextdoor|youtube|viber|gg";

static WRITTEN: LazyLock<Table<Detail>> = LazyLock::new(|| {
    let local = r"(?:[\p{L}\p{N}._%+\-]+(?:\s(?:dot|underscore|kropka|dash|hyphen|plus)\s[\p{L}\p{N}_\-]+)*)";
    let label = r"[\p{L}\p{N}\-]+";
    let rows = [
        (Detail::Email, format!(r"(?i){local}{AT}{label}(?:{DOT}{label})+")),
        (
            Detail::Email,
            format!(r"(?i){local}(?:\s(?:at|malpa|@)\s){label}(?:\s?[(\[]?(?:dot|kropka)[)\]]?\s?{label})+"),
        ),
        (Detail::Email, format!(r"(?i){local}(?:\s(?:at|malpa)\s)(?:{label}\.)+(?:{ENDS})\b")),
        (Detail::Email, r"(?i)(?:[a-z\d._\-]\s){2,}@\s?(?:[a-z\d\-]\s?)+(?:\.\s?(?:[a-z]\s?)+)+\b".to_owned()),
        (Detail::Email, format!(r"(?i){local}(?:{AT}|\s(?:at|malpa)\s)(?:the\s)?(?:{HOSTS})\b(?:{DOT}{label})*")),
        (Detail::Email, format!(r"(?i){local}{AT}{label}\s?dot\s?com\b")),
        (Detail::Email, format!(r"(?i){local}\s(?:at|malpa)\s{label}\s?dotcom\b")),
        (Detail::Email, r"(?i)[\p{L}\p{N}._%+\-]*[\p{L}\p{N}]@[\p{L}][\p{L}\p{N}.\-]{2,}".to_owned()),
        (
            Detail::Email,
            r"(?i)\be-?mail(?:\saddress)?(?:\s(?:is|address)\b|\s?[:=])+\s?(?P<it>[^\s,;]*[^\s,;.!?])".to_owned(),
        ),
        (Detail::Link, r"(?i)\b(?:https?|hxxps?|ftp|tg|mailto|whatsapp)\s?:\s?/{0,2}\s?[^\s]+".to_owned()),
        (Detail::Link, r"(?i)\bwww\s?\.\s?[^\s]+".to_owned()),
        (Detail::Link, format!(r"(?i)\b(?:{label}\.)+(?:{ENDS})\b(?:\.[a-z]{{2,3}}\b)?(?::\d+)?(?:[/?#][^\s]*)?")),
        (Detail::Link, format!(r"(?i)\b(?:{label}\.)+(?:{WORD_ENDS})/\S+")),
        (
            Detail::Link,
            r"(?i)\b(?:t|wa|m|fb|ig|bit|tinyurl|signal)\s?(?:\.|[(\[]?dot[)\]]?)\s?(?:me|ly|gl|com)\b(?:\s?(?:/|slash)\s?\S+)?".to_owned(),
        ),
        (
            Detail::Link,
            format!(
                r"(?i)\b{label}(?:\s?[(\[](?:dot|\.)[)\]]\s?|\s(?:dot|kropka)\s)(?:(?:{label})(?:\s?[(\[](?:dot|\.)[)\]]\s?|\sdot\s))?(?:{ENDS}|me)\b(?:\s?(?:/|slash)\s?\S+)?"
            ),
        ),
        (Detail::Link, r"(?i)\b(?:[a-z\d\-]+\.)+[a-z]{2,}/[^\s]*".to_owned()),
    ];
    Table::new(rows)
});

static HANDLES: LazyLock<Table<Detail>> = LazyLock::new(|| {
    let name = r"@?[\p{L}\p{N}][\p{L}\p{N}._\-]*";
    let marked = r"@?(?:[\p{L}\p{N}]+[._][\p{L}\p{N}._]*[\p{L}\p{N}_]|[\p{L}]+\d+[\p{L}\p{N}]*|@[\p{L}\p{N}._]+)";
    let rows = [
        r"(?i)(?:^|[\s(,;:/\]])(?P<it>@\s?[\p{L}_][\p{L}\p{N}._]+)".to_owned(),
        format!(
            r"(?i)\b(?:{NETWORKS})\b\s?(?:is|name|handle|username|user|id|account|me|my)?\s?(?:name)?\s?(?:is)?\s?[:=]\s?(?P<it>{name})"
        ),
        format!(
            r"(?i)\b(?:{NETWORKS})\b[^.!?,]{{0,16}}?\s(?:as|under|handle|username|name is|user|called)\s(?:is\s)?(?P<it>{name}(?:\s\p{{Lu}}[\p{{L}}]+){{0,2}})"
        ),
        format!(r"(?i)\b(?:{NETWORKS})\b\s(?:me\s)?(?:as|under)\s(?P<it>{name}(?:\s[\p{{L}}]+)?)"),
        format!(r"(?i)\b(?:{NETWORKS})\b,?\s(?:is\s|its\s|it's\s|me\s|me at\s|at\s|@\s?)?(?P<it>{marked})"),
        format!(r"(?i)(?P<it>{marked})\s(?:is\s(?:my|me)\s)?(?:on\s)?(?:my\s)?(?:{NETWORKS})\b"),
        format!(
            r"(?i)\b(?:i'?m|i am|me|find|add|follow)\s(?:me\s)?(?:as\s)?(?P<it>{name})\son\s(?:my\s)?(?:{NETWORKS})\b"
        ),
        r"(?i)\b(?:username|user name|screen name|handle|gamertag)\s?(?:is|:|=)\s?(?P<it>\S*[\p{L}\p{N}])".to_owned(),
    ];
    Table::new(rows.map(|row| (Detail::Handle, row)))
});

/// Words after `@` or before "on" that name no person.
const NOT_HANDLES: [&str; 42] = [
    "home", "work", "tesco", "aldi", "lidl", "asda", "church", "school", "noon", "lunch", "me", "us", "him", "her",
    "it", "them", "on", "in", "not", "stuck", "a", "the", "is", "to", "new", "here", "only", "always", "never", "out",
    "people", "everyone", "mum", "dad", "someone", "going", "still", "also", "trying", "that", "hopeless", "rubbish",
];

/// Every e-mail address, link and name on a social network.
pub(super) fn find(view: &View) -> Vec<Finding> {
    spent(view.whole(false).len());
    let mut found: Vec<Finding> = LinkFinder::new()
        .links(view.whole(false))
        .map(|link| {
            let kind = if *link.kind() == LinkKind::Email { Detail::Email } else { Detail::Link };
            Finding::new(kind, link.start()..link.end())
        })
        .collect();
    found.extend(patterns::find(view, &WRITTEN).into_iter().filter(|f| is_contact(view.part(&f.at))));
    found.extend(patterns::find(view, &HANDLES).into_iter().filter(|f| is_handle(view.part(&f.at))));
    found
}

/// Whether what was found is more than a number between dots or a shop after "at".
fn is_contact(text: &str) -> bool {
    let at_number = text.contains(" at ") && text.starts_with(|c: char| c.is_ascii_digit());
    text.contains(char::is_alphabetic) && !at_number
}

fn is_handle(text: &str) -> bool {
    let bare = text.trim_start_matches(['@', ' ']).to_lowercase();
    let bare = bare.trim_end_matches('.');
    let time = bare.trim_end_matches("am").trim_end_matches("pm");
    bare.contains(char::is_alphabetic)
        && !NOT_HANDLES.contains(&bare)
        && !time.chars().all(|c| c.is_ascii_digit() || c == '.')
}

#[cfg(test)]
pub(super) fn readable() -> (usize, usize) {
    (WRITTEN.readable(), HANDLES.readable())
}
