//! The people and places of the loop: neighbours, chats, one-time tokens and offers.

pub use super::platform::{Abilities, Platform};

use super::awaiting::Awaiting;
use super::category::Category;
use super::code::Code;
use super::role::Role;
use super::source::Source;
use super::{Time, flag};
use serde::{Deserialize, Serialize};

/// Somebody known by platform and platform id, never by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// Our number for them.
    pub id: i64,
    /// Where they write.
    pub platform: Platform,
    /// The platform's id for them, which is also the address of their private chat.
    pub address: String,
    /// First name, cleaned; may be empty.
    pub first_name: String,
    /// Their language as the platform gives it, such as `en`; empty when unknown.
    pub language: String,
    /// Whether the bot may write to them in private.
    #[serde(with = "flag")]
    pub reachable: bool,
    /// What the bot last asked them, and still waits for.
    #[serde(rename = "expecting", with = "super::awaiting::column")]
    pub awaiting: Option<Awaiting>,
    /// When they were first seen.
    pub created_at: Time,
    /// Whether the four-line notice was shown to them.
    #[serde(with = "flag")]
    pub noticed: bool,
    /// Whether they said stop: the bot answers them, and never writes first.
    #[serde(with = "flag")]
    pub stopped: bool,
    /// Whether a coordinator has suspended them: they can claim and offer nowhere.
    #[serde(with = "flag")]
    pub suspended: bool,
    /// Whether they said that they are under 18: no offers, no jobs.
    #[serde(with = "flag")]
    pub young: bool,
    /// Whether nothing may be sent to them unasked, because somebody near may read it.
    #[serde(with = "flag")]
    pub hushed: bool,
    /// About when they last wrote or pressed something; kept to the day.
    pub seen_at: Time,
    /// When they were asked whether they still use the bot.
    pub idle_asked_at: Option<Time>,
    /// When they were last asked to help.
    pub asked_at: Time,
    /// When they asked to be forgotten: the row goes as soon as nothing is on its way that shows them.
    pub forget_at: Option<Time>,
}

/// What a chat is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChatKind {
    /// A street's group.
    Street,
    /// The coordinators' group or channel of an area.
    Desk,
    /// Where exercises are shown, instead of the streets.
    Exercise,
    /// A partner organisation's group.
    Partner,
}

/// Whether the bot is at work in a chat.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChatState {
    /// A coordinator has not accepted it yet: the bot is silent.
    Waiting,
    /// At work.
    Active,
    /// Paused by a street admin.
    Paused,
    /// On its way out: silent, and erased in a day unless an admin takes it back.
    Leaving,
    /// The bot is out of it.
    Left,
}

/// A group or channel that the bot knows.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chat {
    /// Our number for it.
    pub id: i64,
    /// Where it is.
    pub platform: Platform,
    /// The platform's id for it.
    pub address: String,
    /// What it is for.
    pub kind: ChatKind,
    /// Whether the bot is at work in it.
    pub state: ChatState,
    /// The street's name: as set up, else the group's title.
    pub name: String,
    /// The ward, as set up; empty before.
    pub ward: String,
    /// The area whose coordinators look after it; none while it waits.
    pub area_id: Option<i64>,
    /// No nudges before this moment, when a street admin asked for quiet.
    pub quiet_until: Option<Time>,
    /// Whether the bot is an admin there.
    #[serde(with = "flag")]
    pub bot_admin: bool,
    /// When it was first seen.
    pub created_at: Time,
    /// Whether the charter was posted.
    #[serde(with = "flag")]
    pub charter: bool,
    /// The planned street that it is, whose area is a part of `area_id`; none when no street was planned.
    pub place_id: Option<i64>,
    /// Whether its admins want no routine broadcasts.
    #[serde(with = "flag")]
    pub muted: bool,
    /// How many people are in it, as the platform last said.
    pub people: Option<i64>,
    /// When it gets its digest, as [`super::digest::Schedule`] reads it; empty for the usual times.
    pub digest: String,
    /// When it gets the next one; none for chats that get none.
    pub digest_due: Option<Time>,
    /// When it got the last one.
    pub digest_from: Option<Time>,
    /// Whether newcomers on WhatsApp are of it at once, and its hosts are told; else its hosts are asked first.
    #[serde(with = "flag")]
    pub newcomers_tell: bool,
}

impl Chat {
    /// A chat that nobody has set up yet: where it is, what it is called there, and since when.
    #[must_use]
    pub fn new(id: i64, (platform, address): (Platform, String), name: String, at: Time) -> Chat {
        Chat {
            id,
            platform,
            address,
            kind: ChatKind::Street,
            state: ChatState::Waiting,
            name,
            ward: String::new(),
            area_id: None,
            quiet_until: None,
            bot_admin: false,
            created_at: at,
            charter: false,
            place_id: None,
            muted: false,
            people: None,
            digest: String::new(),
            digest_due: None,
            digest_from: None,
            newcomers_tell: false,
        }
    }

    /// The smallest area that it is known to lie in: by this, roles reach it.
    #[must_use]
    pub fn spot(&self) -> Option<i64> {
        self.place_id.or(self.area_id)
    }
}

/// What a one-time token opens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenKind {
    /// Makes its user an administrator.
    Administrator,
    /// The same, made by the program although there is an administrator.
    AnotherAdministrator,
    /// Makes its user an officer of the area.
    Officer,
    /// Makes its user an approver of the area.
    Approver,
    /// Makes its user a coordinator of the area.
    Coordinator,
    /// Makes its user the safeguarding lead of the area.
    SafeguardingLead,
    /// Makes its user a councillor of the area.
    Councillor,
    /// Makes the chat the area's coordinators' chat.
    Desk,
    /// Takes the street's group into the area without waiting.
    Street,
    /// Makes the chat the place for the area's exercises.
    Exercise,
    /// Makes the group the chat of a partner organisation.
    Partner,
    /// Opens the private chat of one person, and shows what waits for them there.
    Door,
    /// Says that another account is of the same person.
    Link,
}

impl TokenKind {
    /// The role that it gives.
    #[must_use]
    pub fn role(self) -> Option<Role> {
        Some(match self {
            TokenKind::Administrator | TokenKind::AnotherAdministrator => Role::Administrator,
            TokenKind::Officer => Role::Officer,
            TokenKind::Approver => Role::Approver,
            TokenKind::Coordinator => Role::Coordinator,
            TokenKind::SafeguardingLead => Role::SafeguardingLead,
            TokenKind::Councillor => Role::Councillor,
            TokenKind::Desk
            | TokenKind::Street
            | TokenKind::Partner
            | TokenKind::Exercise
            | TokenKind::Door
            | TokenKind::Link => return None,
        })
    }

    /// The token that gives a role.
    #[must_use]
    pub fn of(role: Role) -> TokenKind {
        match role {
            Role::Administrator => TokenKind::Administrator,
            Role::Officer => TokenKind::Officer,
            Role::Approver => TokenKind::Approver,
            Role::Coordinator => TokenKind::Coordinator,
            Role::SafeguardingLead => TokenKind::SafeguardingLead,
            Role::Councillor => TokenKind::Councillor,
        }
    }
}

/// A one-time token, known by the keyed hash of its text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Token {
    /// HMAC-SHA256 of the token's text under the secret key, in hex.
    pub hash: String,
    /// What it opens.
    pub kind: TokenKind,
    /// For which area; none for the first administrator of all.
    pub area_id: Option<i64>,
    /// Who made it; none when the program did.
    pub made_by: Option<i64>,
    /// When it stops working.
    pub expires_at: Time,
    /// When it was used.
    pub used_at: Option<Time>,
    /// The one person for whom it works, if it is theirs alone.
    pub person_id: Option<i64>,
    /// The need to which it leads.
    pub need_id: Option<i64>,
    /// The partner organisation whose chat it opens.
    pub partner_id: Option<i64>,
}

/// How an offer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OfferState {
    /// Its kind of help is not clear yet.
    Draft,
    /// Standing.
    Active,
    /// Resting, as its owner wishes.
    Paused,
    /// Hidden until a coordinator has looked.
    Held,
    /// Taken back.
    Withdrawn,
    /// Ran out, because its owner did not answer.
    Expired,
}

/// Help that somebody offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// Our number for it.
    pub id: i64,
    /// The public reference.
    pub code: Code,
    /// The street.
    pub chat_id: i64,
    /// Who offers.
    pub person_id: i64,
    /// What kind of help.
    pub category: Option<Category>,
    /// The words, after the scan.
    pub words: String,
    /// Whether it was made in private.
    #[serde(with = "flag")]
    pub unnamed: bool,
    /// Where the words came from, unique.
    pub source: Source,
    /// How it stands.
    pub state: OfferState,
    /// When it was made.
    pub created_at: Time,
    /// When it ended.
    pub ended_at: Option<Time>,
    /// How many jobs of this kind at once, at least 1.
    pub capacity: i64,
    /// On which days: one bit a day from Monday, 127 for all.
    pub days: i64,
    /// At which times of day: 1 morning, 2 afternoon, 4 evening.
    pub parts: i64,
    /// Whether it is for neighbouring streets too.
    #[serde(with = "flag")]
    pub near: bool,
    /// Other languages that its owner speaks, as codes between spaces.
    pub languages: String,
    /// Whether its owner says that they are checked: kept, never shown, and worth nothing until a coordinator says so.
    #[serde(with = "flag")]
    pub says_checked: bool,
    /// When it was made or last renewed.
    pub renewed_at: Option<Time>,
    /// When its owner was asked whether it still stands.
    pub asked_at: Option<Time>,
    /// When a clock next looks at it.
    pub due_at: Option<Time>,
}

impl Offer {
    /// A new draft in a street, of a person, from a message, made in private or not.
    #[must_use]
    pub fn draft(id: i64, (chat_id, person_id): (i64, i64), (source, unnamed): (Source, bool), at: Time) -> Offer {
        Offer {
            id,
            code: Code::of(id),
            chat_id,
            person_id,
            category: None,
            words: String::new(),
            unnamed,
            source,
            state: OfferState::Draft,
            created_at: at,
            ended_at: None,
            capacity: super::offering::USUAL_CAPACITY,
            days: super::window::EVERY_DAY,
            parts: super::window::ANY_TIME,
            near: true,
            languages: String::new(),
            says_checked: false,
            renewed_at: None,
            asked_at: None,
            due_at: None,
        }
    }
}

/// The most letters of a person's first name that are shown.
pub const FIRST_NAME: usize = 24;
/// The most letters of a street's or a ward's name that are shown.
pub const STREET_NAME: usize = 40;

/// A name as it may be shown: one line of visible characters without marks stacked on them, of at most so many letters.
/// Empty when nothing of it can be shown.
#[must_use]
pub fn shown_name(raw: &str, most: usize) -> String {
    // One word of letters holds nothing to hide; most names are one.
    let one_word = raw.chars().count() <= most && raw.chars().all(char::is_alphabetic);
    let plain = if one_word { super::redact::plain(raw) } else { super::redact::redact(raw).public };
    let plain = plain.replace(super::redact::MARK, "");
    let kept: String = plain
        .chars()
        .filter(|c| !unicode_normalization::char::is_combining_mark(*c) && !matches!(c, '<' | '>' | '&'))
        .take(most)
        .collect();
    if kept.chars().any(char::is_alphanumeric) { kept.trim().to_owned() } else { String::new() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_shown_without_anything_that_could_mislead() {
        for (raw, shown) in [
            ("Ada", "Ada"),
            ("  Ada\u{202e}\u{200b} ", "Ada"),
            ("</b><a href=\"x\">Ada", "/ba href=\"x\"Ada"),
            ("🙂🙂", ""),
            ("\u{3164}", ""),
            ("A\u{301}\u{301}\u{301}\u{301}da", "Áda"),
            ("Ada 07700 900142", "Ada"),
            ("Maureen Tidy", "Maureen"),
            ("null", "null"),
        ] {
            assert_eq!(shown_name(raw, FIRST_NAME), shown, "{raw}");
        }
        assert_eq!(shown_name(&"x".repeat(64), FIRST_NAME).chars().count(), FIRST_NAME);
    }
}
