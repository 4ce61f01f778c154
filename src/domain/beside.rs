//! Beside a street's own group on WhatsApp: who can be written to and until when, what became of each message, the street's
//! short code and links, its hosts, and which template says that something waits.

use super::Time;
use super::event::How;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;

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
/// The most letters of a street's code.
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
    /// The code, such as `ELM27`.
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

/// A code for a street of this name that no other street has.
#[must_use]
pub fn street_code(name: &str, taken: &BTreeSet<String>) -> String {
    let plain: String = name.to_uppercase().chars().filter(|c| c.is_ascii_alphabetic() || c.is_whitespace()).collect();
    let word = plain.split_whitespace().find(|word| word.len() >= 3).unwrap_or("WAY");
    let letters: String = word.chars().take(LETTERS).collect();
    // No 0 and 1, which are mistaken for letters; a different start for each name, so that codes are hard to mix up.
    let start = name.bytes().fold(0_usize, |sum, b| sum.wrapping_mul(31).wrapping_add(usize::from(b)));
    let pairs = (0..64).map(|n| (start + n) % 64).map(|n| format!("{letters}{}{}", n / 8 + 2, n % 8 + 2));
    let more = (22..).map(|n| format!("{letters}{n}{n}"));
    pairs.chain(more).find(|code| !taken.contains(code)).unwrap_or(letters)
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
        if looks_like_code(&one) {
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

/// The codes that somebody may have meant who typed this one: those with the same letters, or all but one.
#[must_use]
pub fn near(typed: &str, known: &[String]) -> Vec<String> {
    let letters = |code: &str| code.chars().take_while(char::is_ascii_alphabetic).collect::<String>();
    let meant = letters(typed);
    let alike = |code: &&String| {
        let other = letters(code);
        other == meant || (meant.len() >= 3 && (other.starts_with(&meant) || meant.starts_with(&other)))
    };
    known.iter().filter(alike).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

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
    fn codes_are_short_and_differ() {
        let mut taken = BTreeSet::new();
        for name in ["Elm Street", "Elm Road", "St John's Way", "A", "Éire Close", "Elm Street"] {
            let code = street_code(name, &taken);
            assert!(looks_like_code(&code), "{code}");
            assert!(taken.insert(code));
        }
        for _ in 0..200 {
            assert!(taken.insert(street_code("Elm Street", &taken)));
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
        let known = ["ELM27".to_owned(), "OAK33".to_owned()];
        assert_eq!(near("ELM7", &known), ["ELM27"]);
        assert!(near("PINE22", &known).is_empty());
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
            let _ = street_code(&text, &BTreeSet::new());
            let _ = near(&text, &["ELM27".to_owned()]);
        }
    }
}
