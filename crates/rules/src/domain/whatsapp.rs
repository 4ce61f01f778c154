//! Beside a street's own group on WhatsApp: who can be written to and until when, what became of each message, the street's
//! short code and links, its hosts, and which template says that something waits.

use super::Time;
use super::event::How;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// What WhatsApp costs, and what it may.
#[derive(Clone, Copy, Debug)]
pub struct Terms {
    /// The price of an answer, of a utility and of a marketing template, in hundredths of a penny.
    pub prices: [i64; 3],
    /// What a street may cost in a month, in hundredths of a penny.
    pub budget: i64,
    /// To how many people a day the account may write first.
    pub people_a_day: i64,
}

/// How long the bot may write freely after somebody's last message.
pub const WINDOW: Time = match super::platform::Platform::Whatsapp.can().window {
    Some(window) => window,
    None => Time::MAX,
};
/// How long before its end the window counts as closed, because the platform's clock is not ours.
pub const MARGIN: Time = super::MINUTE;
/// How long a message without words is answered only once.
pub const WORDLESS_EVERY: Time = super::HOUR;
/// The platform's code for a reader who wrote too long ago.
pub const LATE: i64 = 131_047;
/// The most letters at the beginning of a street's old code.
const LETTERS: usize = 5;

/// Somebody on WhatsApp, besides what is known of every person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Correspondent {
    /// The person.
    pub person_id: i64,
    /// A keyed mark of their phone number; empty when the platform does not tell it. The number itself is not kept.
    pub phone_mark: String,
    /// The mark of the number to which they moved, as the platform says, until they write from there; else empty.
    pub next_mark: String,
    /// Until when the bot may write freely.
    pub window_until: Time,
    /// When they were last told by a template that something waits.
    pub knocked_at: Option<Time>,
    /// When they last heard that the bot reads words only; 0 for never.
    pub wordless_at: Time,
    /// When they told the platform that they want nothing they did not ask for.
    pub refused_at: Option<Time>,
    /// When they were last told by a template of a danger; 0 for never.
    pub alarmed_at: Time,
}

impl Correspondent {
    /// Somebody who has not written yet.
    #[must_use]
    pub fn new(person_id: i64) -> Correspondent {
        let none = String::new();
        Correspondent {
            person_id,
            phone_mark: none.clone(),
            next_mark: none,
            window_until: 0,
            knocked_at: None,
            wordless_at: 0,
            refused_at: None,
            alarmed_at: 0,
        }
    }

    /// They wrote at this moment, as the platform says: a message that comes late opens no window.
    pub fn wrote(&mut self, at: Time) {
        self.window_until = self.window_until.max(at + WINDOW);
    }

    /// Whether a template may say once more that something waits: one a day, whatever the reason, and one a day of a danger.
    #[must_use]
    pub fn may_be_told(&self, now: Time, danger: bool) -> bool {
        let last = if danger { self.alarmed_at } else { self.knocked_at.unwrap_or(0) };
        last == 0 || now - last >= super::DAY
    }

    /// Whether the bot may write freely.
    #[must_use]
    pub fn is_open(&self, now: Time) -> bool {
        now + MARGIN < self.window_until
    }
}

/// A message of ours on WhatsApp and how far it came.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sending {
    /// The platform's number of it.
    pub message: String,
    /// What it carried, as the platform gives it back.
    pub reference: String,
    /// To whom.
    pub person_id: Option<i64>,
    /// The street that pays for it.
    pub chat_id: Option<i64>,
    /// The need that it is about.
    pub about: Option<i64>,
    /// As what it is paid for.
    pub paid_as: String,
    /// What it costs, in hundredths of a penny.
    pub cost: i64,
    /// 1 when the bot wrote first, by a template.
    pub first: i64,
    /// When we sent it.
    pub at: Time,
    /// When the platform sent it.
    pub sent_at: Option<Time>,
    /// When it reached the phone.
    pub delivered_at: Option<Time>,
    /// When it was seen.
    pub read_at: Option<Time>,
    /// When it failed.
    pub failed_at: Option<Time>,
    /// Why it failed, as the platform's code.
    pub error: Option<i64>,
}

impl Sending {
    /// Takes one report in: they come in any order, twice, or not at all. What was seen has arrived, and what has arrived
    /// did not fail.
    pub fn reach(&mut self, how: How, at: Time, error: Option<i64>) {
        let slot = match how {
            How::Sent => &mut self.sent_at,
            How::Delivered => &mut self.delivered_at,
            How::Read => &mut self.read_at,
            How::Failed => &mut self.failed_at,
        };
        slot.get_or_insert(at);
        if how == How::Failed {
            self.error = self.error.or(error);
        }
        if how == How::Read {
            self.delivered_at.get_or_insert(at);
        }
    }

    /// How far it came; nothing when the platform has said nothing yet.
    #[must_use]
    pub fn how(&self) -> Option<How> {
        let reached = [(How::Read, self.read_at), (How::Delivered, self.delivered_at)];
        let reached = reached.into_iter().find(|(_, at)| at.is_some()).map(|(how, _)| how);
        reached.or(self.failed_at.map(|_| How::Failed)).or(self.sent_at.map(|_| How::Sent))
    }
}

/// A mark by which a message is known again: the platform's own number of it has the phone number in it.
#[must_use]
pub fn message_mark(number: &str) -> String {
    if number.is_empty() { String::new() } else { hex::encode(&Sha256::digest(number.as_bytes())[..16]) }
}

/// What letters are called in what the platform gives back, such as `L12.13`.
#[must_use]
pub fn reference(letters: &[i64]) -> String {
    let ids: Vec<String> = letters.iter().map(i64::to_string).collect();
    if ids.is_empty() { String::new() } else { format!("L{}", ids.join(".")) }
}

/// What a template is called that only says that something waits: its letters are not in it.
#[must_use]
pub fn knock_reference(letter: i64) -> String {
    format!("K{letter}")
}

/// Whether a reference is that of such a template.
#[must_use]
pub fn is_knock(reference: &str) -> bool {
    reference.starts_with('K')
}

/// The letters behind a reference; none for one that is not ours.
#[must_use]
pub fn letters_of(reference: &str) -> Vec<i64> {
    reference.strip_prefix('L').unwrap_or_default().split('.').filter_map(|id| id.parse().ok()).collect()
}

/// A street's short code and the links that lead to it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StreetLinks {
    /// The street, by our number of its chat.
    pub chat_id: i64,
    /// The code, such as `K7M4Q2T9`.
    pub code: String,
    /// For those who need something.
    pub need: String,
    /// For those who can help.
    pub offer: String,
    /// For questions.
    pub help: String,
    /// When they were made.
    pub made_at: Time,
}

/// A neighbour who passes cards on into the street's own group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Host {
    /// The street.
    pub chat_id: i64,
    /// The neighbour.
    pub person_id: i64,
    /// Since when.
    pub since: Time,
    /// When they last got the day's cards.
    pub last_at: Time,
    /// When they get the next.
    pub due_at: Time,
}

/// Letters of a code that are not mistaken for a digit or for each other.
const CODE_LETTERS: &[u8; 20] = b"ABCDEFGHJKMNPQRTVWXY";
/// Digits of a code that are not mistaken for a letter.
const CODE_DIGITS: &[u8; 8] = b"23456789";
/// How many letters and digits a code has.
const CODE: usize = 8;

/// A new code for a street, such as `K7M4Q2T9`: nothing in it comes from the street's name, so nobody can work it out. `pick`
/// draws a number below another one.
#[must_use]
pub fn street_code(mut pick: impl FnMut(usize) -> usize) -> String {
    let mut one = |place: usize| {
        let set: &[u8] = if place.is_multiple_of(2) { CODE_LETTERS } else { CODE_DIGITS };
        char::from(set[pick(set.len()) % set.len()])
    };
    (0..CODE).map(&mut one).collect()
}

/// Whether a code is of the kind that was made from the street's name: who has it must be asked about, whatever the street says.
#[must_use]
pub fn is_guessable(code: &str) -> bool {
    drawn(code).as_deref() != Some(code)
}

/// A word read as a code of the kind that is drawn, with the usual mix-ups put right by place.
fn drawn(word: &str) -> Option<String> {
    let read = |(place, c): (usize, char)| {
        let c = match (place % 2, c) {
            (1, 'Z') => '2',
            (1, 'S') => '5',
            (1, 'G') => '6',
            (1, 'B') => '8',
            (_, c) => c,
        };
        let set: &[u8] = if place.is_multiple_of(2) { CODE_LETTERS } else { CODE_DIGITS };
        (c.is_ascii() && set.contains(&(c as u8))).then_some(c)
    };
    if word.len() != CODE { None } else { word.chars().enumerate().map(read).collect() }
}

/// A word that may be a street's code, and the text without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mention {
    /// The word, as codes are written.
    pub code: String,
    /// The rest of the text.
    pub rest: String,
}

fn bare(word: &str) -> String {
    word.chars().filter(|c| c.is_ascii_alphanumeric()).collect::<String>().to_ascii_uppercase()
}

fn looks_like_code(word: &str) -> bool {
    let letters = word.chars().take_while(char::is_ascii_alphabetic).count();
    let digits = word.len() - letters;
    (2..=LETTERS).contains(&letters) && (1..=4).contains(&digits) && word[letters..].chars().all(|c| c.is_ascii_digit())
}

/// The words at the beginning of a text that may be a street's code: also `ELM 27` and `elm27,`.
#[must_use]
pub fn mentions(text: &str) -> Vec<Mention> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let without = |from: usize, to: usize| {
        let rest: Vec<&str> =
            words[..from].iter().chain(&words[to..]).copied().filter(|w| !matches!(*w, "·" | ":")).collect();
        rest.join(" ")
    };
    let mut found = Vec::new();
    for at in 0..words.len().min(4) {
        let one = bare(words[at]);
        if let Some(code) = drawn(&one) {
            found.push(Mention { code, rest: without(at, at + 1) });
        } else if let Some(code) = words.get(at + 1).and_then(|next| drawn(&format!("{one}{}", bare(next)))) {
            found.push(Mention { code, rest: without(at, at + 2) });
        } else if looks_like_code(&one) {
            found.push(Mention { code: one, rest: without(at, at + 1) });
        } else if let Some(next) = words.get(at + 1) {
            let two = one + &bare(next);
            let split = bare(next).chars().all(|c| c.is_ascii_digit()) && !bare(next).is_empty();
            if split && looks_like_code(&two) {
                found.push(Mention { code: two, rest: without(at, at + 2) });
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn sending() -> Sending {
        Sending {
            message: "wamid.1".into(),
            reference: "L1".into(),
            person_id: Some(1),
            chat_id: None,
            about: None,
            paid_as: "service".into(),
            cost: 170,
            first: 0,
            at: 0,
            sent_at: None,
            delivered_at: None,
            read_at: None,
            failed_at: None,
            error: None,
        }
    }

    #[test]
    fn a_late_message_opens_no_window() {
        let mut ann = Correspondent::new(1);
        ann.wrote(0);
        assert!(ann.is_open(WINDOW - 2 * MARGIN));
        assert!(!ann.is_open(WINDOW - MARGIN));
        ann.wrote(-super::super::DAY);
        assert_eq!(ann.window_until, WINDOW);
    }

    #[test]
    fn a_code_is_drawn_and_says_nothing_of_the_street() {
        let mut n = 7_usize;
        let mut draw = |below: usize| {
            n = n.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (n >> 33) % below
        };
        let mut seen = BTreeSet::new();
        for _ in 0..500 {
            let code = street_code(&mut draw);
            assert_eq!(drawn(&code).as_deref(), Some(code.as_str()));
            assert!(!is_guessable(&code), "{code}");
            assert!(seen.insert(code));
        }
        for old in ["ELM27", "BIRCH85", "A22", "NEED", "K7M4", "K7M4Q2"] {
            assert!(is_guessable(old), "{old}");
        }
    }

    #[test]
    fn a_code_is_found_where_people_type_it() {
        let all = |text: &str| mentions(text).into_iter().map(|m| (m.code, m.rest)).collect::<Vec<_>>();
        let one = |code: &str, rest: &str| vec![(code.to_owned(), rest.to_owned())];
        assert_eq!(all("NEED ELM27 milk and bread"), one("ELM27", "NEED milk and bread"));
        assert_eq!(all("need elm 27 milk"), one("ELM27", "need milk"));
        assert_eq!(all("NEED · ELM27"), one("ELM27", "NEED"));
        assert_eq!(all("elm27"), one("ELM27", ""));
        assert_eq!(all("need milk and two loaves please 24"), []);
        assert_eq!(all("NEED K7M4Q2T9 milk"), one("K7M4Q2T9", "NEED milk"));
        assert_eq!(all("need k7m4 q2t9 milk"), one("K7M4Q2T9", "need milk"));
        assert_eq!(all("kzm4qst9"), one("K2M4Q5T9", ""));
    }

    proptest! {
        #[test]
        fn reports_in_any_order_come_to_the_same_end(order in Just(vec![How::Sent, How::Delivered, How::Read]).prop_shuffle(), twice in any::<bool>()) {
            let mut one = sending();
            for how in order.iter().chain(if twice { &order[..] } else { &[] }) {
                one.reach(*how, 1, None);
            }
            prop_assert_eq!(one.how(), Some(How::Read));
            one.reach(How::Failed, 2, Some(131_047));
            prop_assert_eq!(one.how(), Some(How::Read));
        }

        #[test]
        fn any_text_is_looked_through_without_a_panic(text in "\\PC{0,60}") {
            let _ = mentions(&text);
            let _ = is_guessable(&text);
        }
    }
}
