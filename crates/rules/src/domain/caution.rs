//! What passes between two neighbours, made harmless: links that cannot be pressed, and requests for money that are known
//! for what they are.

use super::money::read;
use super::redact::folded;
use regex::{Captures, Regex};
use std::sync::LazyLock;

/// Ends of addresses of which apps make a link, and that are no everyday words.
const ENDS: &str = "com|org|net|info|biz|app|dev|xyz|online|site|website|web|shop|store|click|club|vip|icu|page|cloud|tech|\
    link|live|pro|mobi|name|london|wales|cymru|scot|gov|edu|bank|loan|loans|cash|money|finance|credit|cards|gift|win|bid|\
    bet|casino|crypto|email|chat|support|news|agency|company|digital|global|group|media|network|solutions|systems|ly|gg|\
    cc|tv|io|co|uk|eu|de|fr|pl|ru|cn|ru|tk|ml|ga|cf|gq|gl|ws|su|ua|ro|nl|ie|es|ch|se|jp|br|ca|au|nz|za|ng|gh|pk|inc|ltd|\
    xn--[a-z0-9-]+|рф|рус|онлайн|сайт|укр|бел|ком|орг";

/// With a scheme, the whole of it.
static SCHEMES: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(?i)(?:[a-z][a-z0-9+.\-]{0,20}://|\b(?:mailto|tel|sms|tg|whatsapp|viber|signal|intent|market):)\S+")
        .ok()
});

/// Words or numbers with dots between them, and the way that may follow.
static DOTTED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?i)(?:[\p{L}\p{N}_\-]+\.)+[\p{L}\p{N}\-]+(?P<way>:\d{2,5}\b|[/?#][^\s]+)?").ok());

/// The name of an account, of which an app makes a link.
static MENTIONS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(?P<before>^|[^\p{L}\p{N}_/@.])@(?P<name>[A-Za-z]\w{3,})").ok());

/// Words in which no app finds a link, and whether one was in them. `example.com` becomes `example[.]com`; a dot between
/// two everyday words gets its space back, for an app may take them for a link too.
#[must_use]
pub fn unlinked(words: &str) -> (String, bool) {
    let mut found = false;
    let mut text = words.to_owned();
    if let Some(schemes) = SCHEMES.as_ref() {
        text = replaced(schemes, &text, |hit| {
            found = true;
            hit[0].replace(':', "[:]").replace('.', "[.]")
        });
    }
    if let Some(dotted) = DOTTED.as_ref() {
        text = replaced(dotted, &text, |hit| {
            let (all, way) = (&hit[0], hit.name("way").map_or("", |way| way.as_str()));
            let host = all.strip_suffix(way).unwrap_or(all);
            match kind(host, !way.is_empty()) {
                Dots::Link => {
                    found = true;
                    format!("{}{}", host.replace('.', "[.]"), way.replace('.', "[.]"))
                }
                Dots::Words => format!("{}{way}", host.replace('.', ". ")),
                Dots::Numbers => all.to_owned(),
            }
        });
    }
    if let Some(mentions) = MENTIONS.as_ref() {
        text = replaced(mentions, &text, |hit| {
            found |= hit["name"].to_lowercase().ends_with("bot");
            format!("{}@ {}", &hit["before"], &hit["name"])
        });
    }
    (text, found)
}

/// What words with dots between them are.
enum Dots {
    Link,
    Words,
    Numbers,
}

fn kind(host: &str, has_way: bool) -> Dots {
    static END: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(&format!("(?i)^(?:{ENDS})$")).ok());
    let labels: Vec<&str> = host.split('.').collect();
    let (first, last) = (labels.first().copied().unwrap_or(""), labels.last().copied().unwrap_or(""));
    let number = |label: &&str| label.chars().all(|c| c.is_ascii_digit());
    let named = END.as_ref().is_some_and(|end| end.is_match(last));
    let letters = |label: &str| label.chars().count() > 1 && label.chars().all(|c| c.is_alphabetic() || c == '-');
    let address = labels.len() == 4 && labels.iter().all(number);
    if (named && !(labels.len() == 2 && number(&first) && !has_way))
        || (has_way && letters(last))
        || (address && has_way)
    {
        Dots::Link
    } else if letters(last) && !number(&first) {
        Dots::Words
    } else {
        Dots::Numbers
    }
}

fn replaced(pattern: &Regex, text: &str, with: impl FnMut(&Captures<'_>) -> String) -> String {
    pattern.replace_all(text, with).into_owned()
}

/// A sum with its sign or its word.
const SUM: &str = r"(?:£\s?\d[\d,]{0,8}(?:\.\d{1,2})?|\b\d{1,6}(?:[.,]\d{1,2})?\s?(?:quid|pounds?|squid|gbp|£|nicker)|\b(?:a |an? )?(?:tenner|fiver|score|pony|monkey|ton|grand|hundred (?:quid|pounds?)|(?:few|couple of|ten|twenty|thirty|forty|fifty) (?:quid|pounds?)))";
/// Money without a sum.
const MONEY: &str = r"(?:money|cash|dosh|funds|a loan|(?:a )?few quid|some quid|a deposit|a payment)";

/// Whoever asks like this wants more than the shopping's price, whatever the sum.
static ASKS: LazyLock<Vec<Regex>> = LazyLock::new(|| {
    let rows = [
        r"\b(?:gift ?cards?|itunes cards?|steam cards?|google play cards?|amazon (?:card|voucher)s?|scratch ?cards?|ukash|western union|moneygram|bitcoins?|crypto(?:currency)?)\b".to_owned(),
        r"\b(?:buy|send|get|text|give|top up)\b (?:me|us)\b.{0,20}\b(?:vouchers?|top.?up|phone credit)\b".to_owned(),
        format!(r"\b(?:lend|loan|sub|spot|bung) (?:me|us)\b.{{0,24}}?(?:{SUM}|\b{MONEY}\b|\b\d{{1,5}}\b)"),
        format!(r"\bborrow\b.{{0,24}}?(?:{SUM}|\b{MONEY}\b)"),
        r"\b(?:pay|paid|money|cash|payment)\b.{0,12}\b(?:up ?-?front|first|in advance|beforehand)\b".to_owned(),
        r"\bpay (?:me|us)\b.{0,24}\bbefore\b".to_owned(),
        r"\b(?:up ?-?front (?:payment|fee)|(?:need|want|send|pay|leave) a deposit|(?:my|admin|booking|service|release|small) fee|i charge|my rate is)\b".to_owned(),
        r"\b(?:send|give|transfer|wire|need|want) (?:me |us )?(?:some|more|extra|the rest of your|a bit of|a little) (?:money|cash)\b".to_owned(),
        r"\b(?:send|transfer|wire) (?:me |us )?money\b".to_owned(),
        r"\b(?:i|we) need (?:money|cash)\b".to_owned(),
        r"\bskint\b.{0,40}\b(?:send|lend|give|help me out|borrow|spare)\b".to_owned(),
    ];
    rows.iter().filter_map(|row| Regex::new(&format!("(?i){row}")).ok()).collect()
});

/// Somebody is to hand over a sum.
static HANDING: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?i)\b(?:send|give|transfer|wire|pay|paypal|lend|need|want|owe|charge|charges|cost|costs|came to|comes to|come to|that'?s|its|it'?s|was|total|bank|spare|bung|put|leave|make it|price|for my)\b",
    )
    .ok()
});

static SUMS: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(&format!("(?i){SUM}")).ok());

/// Whether somebody asks for money beyond what was agreed. `most` is that sum in pence, nothing where no money belongs to
/// the job at all.
#[must_use]
pub fn asks_for_money(words: &str, most: i64) -> bool {
    let text = folded(words).to_lowercase();
    if ASKS.iter().any(|pattern| pattern.is_match(&text)) {
        return true;
    }
    let handing = HANDING.as_ref().is_some_and(|pattern| pattern.is_match(&text));
    let Some(sums) = SUMS.as_ref().filter(|_| handing) else { return false };
    sums.find_iter(&text).any(|sum| pence(sum.as_str()) > most)
}

/// A sum in pence; what cannot be read is a large one.
fn pence(sum: &str) -> i64 {
    let words = [
        ("fiver", 500),
        ("couple", 200),
        ("tenner", 1_000),
        ("ten ", 1_000),
        ("twenty", 2_000),
        ("score", 2_000),
        ("pony", 2_500),
        ("thirty", 3_000),
        ("forty", 4_000),
        ("fifty", 5_000),
    ];
    let number: String = sum.chars().filter(|c| c.is_ascii_digit() || matches!(c, '.' | ',')).collect();
    let spoken = words.iter().find(|(word, _)| number.is_empty() && sum.contains(word)).map(|(_, pence)| *pence);
    spoken.or_else(|| read(&number)).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use linkify::{LinkFinder, LinkKind};
    use proptest::prelude::*;

    #[test]
    fn a_link_cannot_be_pressed() {
        for (said, passed) in [
            ("look at https://example.com/pay?x=1", "look at https[:]//example[.]com/pay?x=1"),
            ("example.com", "example[.]com"),
            ("go to www.example.co.uk now", "go to www[.]example[.]co[.]uk now"),
            ("t.me/somebody", "t[.]me/somebody"),
            ("wa.me/447700900123", "wa[.]me/447700900123"),
            ("bit.ly/abc, thanks", "bit[.]ly/abc, thanks"),
            ("HTTP://EXAMPLE.ORG", "HTTP[:]//EXAMPLE[.]ORG"),
            ("tg://resolve?domain=somebody", "tg[:]//resolve?domain=somebody"),
            ("write to ada@example.com", "write to ada@example[.]com"),
            ("http://192.0.2.1/a", "http[:]//192[.]0[.]2[.]1/a"),
            ("192.0.2.1/a.exe", "192[.]0[.]2[.]1/a[.]exe"),
            ("пример.рф", "пример[.]рф"),
            ("xn--e1afmkfd.xn--p1ai", "xn--e1afmkfd[.]xn--p1ai"),
            ("start @some_help_bot", "start @ some_help_bot"),
        ] {
            assert_eq!(unlinked(said), (passed.to_owned(), true), "{said}");
        }
    }

    #[test]
    fn ordinary_words_pass_as_they_are() {
        for said in [
            "on my way",
            "it came to 18.40",
            "see you at 3.30pm",
            "at 10.am",
            "1.5 litres, e.g. the blue one",
            "I'll be there... soon",
            "no. 9. thanks!",
            "half past 9.",
            "milk/bread and/or eggs",
            "ratio 2:1",
            "p.s. thanks",
            "@ 10 then",
        ] {
            assert_eq!(unlinked(said), (said.to_owned(), false), "{said}");
        }
        assert_eq!(unlinked("thanks.it is here"), ("thanks. it is here".to_owned(), false));
        assert_eq!(unlinked("I am @tesco now"), ("I am @ tesco now".to_owned(), false));
    }

    const AGREED: i64 = 2_000;

    #[test]
    fn asking_for_money_is_seen() {
        for said in [
            "can you send me £50",
            "transfer 40 quid to my account",
            "it came to £35",
            "that's 60 pounds",
            "buy me gift cards",
            "get an amazon voucher and read me the number",
            "lend me some money",
            "lend us 10",
            "lend me a tenner",
            "can I borrow £5 till Friday",
            "could I borrow a few quid",
            "pay me first",
            "pay up front please",
            "cash upfront",
            "I need the money in advance",
            "pay me before I go",
            "I want a deposit",
            "there is a small fee",
            "send money",
            "I need cash",
            "can you give me fifty quid",
            "pay £1,500",
            "send bitcoin",
            "I'm skint, can you help me out",
            "ｓｅｎｄ ｍｅ ￡５０",
        ] {
            assert!(asks_for_money(&crate::domain::redact::plain(said), AGREED), "{said}");
        }
    }

    #[test]
    fn the_price_of_the_shopping_is_no_such_thing() {
        for said in [
            "it came to 18.40",
            "it came to £18.40",
            "you can send me £18.40 when you like",
            "it was 20 pounds",
            "lend me a ladder",
            "can I borrow your drill for 10 minutes",
            "I'll pay you when you come",
            "the machine needs a pound coin",
            "shall I get two pounds of carrots",
            "I have the receipt",
            "have you got change for the bus",
            "first I go to the shop, then home",
            "I saw a £300 sofa in the window",
            "I'm at the cash machine side of the shop",
            "thanks a million",
        ] {
            assert!(!asks_for_money(said, AGREED), "{said}");
        }
        assert!(asks_for_money("can you send me £5", 0), "no money belongs to a lift");
    }

    proptest! {
        #[test]
        fn whatever_is_said_no_link_is_left(said in "\\PC{0,120}|(?:[a-z@:/.? ]|https://|www\\.|\\.com|t\\.me/){0,40}") {
            let (passed, _) = unlinked(&crate::domain::redact::plain(&said));
            let links: Vec<_> = LinkFinder::new().links(&passed).filter(|link| *link.kind() == LinkKind::Url).collect();
            prop_assert!(links.is_empty(), "{} has {:?}", passed, links);
        }
    }
}
