//! Which template says to somebody who wrote too long ago that something waits, and what messages are paid as.

use super::letter::{Letter, Post};
use super::say::{Beside, Say};

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
            Some(Say::Beside(Beside::HostCards { .. } | Beside::ShareCard { .. })) => Knocking::Cards,
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
