//! Which template says to somebody who wrote too long ago that something waits, and what messages are paid as.

use super::letter::{Letter, Post};
use super::say::{Say, Whatsapp};
use super::{DAY, Time};

/// What says to somebody outside the window that something waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Knocking {
    /// There is news on a need or an offer.
    News,
    /// They are asked to help.
    CanYouHelp,
    /// Something waits.
    Message,
    /// The day's cards of a street host.
    Cards,
}

impl Knocking {
    /// What a letter is about, as far as a template may say.
    #[must_use]
    pub fn of(letter: &Letter) -> Knocking {
        let say = match &letter.post {
            Post::Tell { say, .. } => Some(say),
            _ => None,
        };
        match say {
            Some(Say::CanYouHelp { .. }) => Knocking::CanYouHelp,
            Some(Say::Whatsapp(Whatsapp::HostCards { .. } | Whatsapp::ShareCard { .. })) => Knocking::Cards,
            _ if letter.about.is_some() => Knocking::News,
            _ => Knocking::Message,
        }
    }

    /// The template's name.
    #[must_use]
    pub fn template(self) -> &'static str {
        match self {
            Knocking::News => "need_news",
            Knocking::CanYouHelp => "can_you_help",
            Knocking::Message => "message_waiting",
            Knocking::Cards => "street_cards",
        }
    }

    /// As what the platform bills it.
    #[must_use]
    pub fn paid_as(self) -> PaidAs {
        match self {
            Knocking::Cards => PaidAs::Marketing,
            _ => PaidAs::Utility,
        }
    }
}

/// The platform's name for news of a template.
pub const TEMPLATE_STATUS: &str = "message_template_status_update";
/// How long a template that rests is left alone before it is tried once more, in case nobody told us that it is back.
pub const RESTS: Time = DAY;

/// What the platform says of one of our templates.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TemplateNews {
    /// The template.
    pub name: String,
    /// The platform's word for how it stands, such as `PAUSED`; empty when it can be sent.
    pub rests: String,
}

/// Reads news of our account: of which template they are, and whether it can be sent.
#[must_use]
pub fn template_news(about: &str, word: &str) -> Option<TemplateNews> {
    let (name, word) = word.split_once(' ').filter(|_| about == TEMPLATE_STATUS)?;
    let rests = match word {
        "APPROVED" | "REINSTATED" | "UNPAUSED" => "",
        "PAUSED" | "DISABLED" | "REJECTED" | "DELETED" | "PENDING_DELETION" => word,
        _ => return None,
    };
    Some(TemplateNews { name: name.to_owned(), rests: rests.to_owned() })
}

/// The word for a template that the platform refused to send, by its code; none for a code that means something else.
#[must_use]
pub fn refused_template(code: &str) -> Option<&'static str> {
    match code {
        "132001" => Some("DELETED"),
        "132015" => Some("PAUSED"),
        "132016" => Some("DISABLED"),
        _ => None,
    }
}

/// As what the platform bills a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaidAs {
    /// Within the window.
    Service,
    /// A template about what somebody asked for, or about safety.
    Utility,
    /// Any other template.
    Marketing,
}

impl PaidAs {
    /// The platform's word for it.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            PaidAs::Service => "service",
            PaidAs::Utility => "utility",
            PaidAs::Marketing => "marketing",
        }
    }

    /// Its price, from the three of the settings.
    #[must_use]
    pub fn price(self, prices: &[i64; 3]) -> i64 {
        prices[self as usize]
    }
}
