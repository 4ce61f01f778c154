//! What a card shows: the facts of a need, a case or an offer at the moment of sending.

use super::Time;
use super::letter::Button;
use super::need::{Need, State};
use super::say::Label;
use super::street::{Chat, ChatState, Offer};

/// A need's card, for its street.
#[derive(Clone, Debug, PartialEq)]
pub struct NeedCard {
    /// The need.
    pub need: Need,
    /// The asker's first name, when the card may show it.
    pub asker: Option<String>,
    /// First names of those who help or helped; empty names mean "a neighbour".
    pub helpers: Vec<String>,
    /// The first name of the coordinator who has it.
    pub coordinator: Option<String>,
    /// Whether this chat is the need's own street.
    pub own_street: bool,
}

/// A case card, for the coordinators.
#[derive(Clone, Debug, PartialEq)]
pub struct CaseCard {
    /// The public card's facts.
    pub card: NeedCard,
    /// The street's name.
    pub street: String,
    /// The ward, or empty.
    pub ward: String,
    /// When it was asked.
    pub asked_at: Time,
    /// Whether the words may be shown.
    pub words: Option<String>,
    /// Whether the asker has no private chat with the bot, so that what the coordinators send must wait.
    pub unreached: bool,
    /// Whether nothing may be sent to the asker, because somebody near may read it.
    pub hushed: bool,
}

/// An offer's card.
#[derive(Clone, Debug, PartialEq)]
pub struct OfferCard {
    /// The offer.
    pub offer: Offer,
    /// The first name, when the card may show it.
    pub name: Option<String>,
}

/// What a card can show.
#[derive(Clone, Debug, PartialEq)]
pub enum CardView {
    /// For a street.
    Need(NeedCard),
    /// For the coordinators.
    Case(CaseCard),
    /// For a street.
    Offer(OfferCard),
    /// For the coordinators.
    Join(JoinCard),
}

/// A street that wants to join.
#[derive(Clone, Debug, PartialEq)]
pub struct JoinCard {
    /// Its chat.
    pub chat: Chat,
}

impl NeedCard {
    /// The buttons of the card.
    #[must_use]
    pub fn buttons(&self) -> Vec<Vec<Button>> {
        let code = &self.need.code;
        if self.need.state().takes_helpers() {
            vec![vec![Button::data(Label::CanHelp {}, format!("can:{code}"))]]
        } else {
            Vec::new()
        }
    }
}

impl CaseCard {
    /// The buttons of the case card: only steps that the need's state has.
    #[must_use]
    pub fn buttons(&self) -> Vec<Vec<Button>> {
        let need = &self.card.need;
        let press = |label: Label, verb: &str| Button::data(label, format!("{verb}:{}", need.code));
        let more = || {
            let mut row = Vec::new();
            if need.is_listed() {
                row.push(press(Label::AskStreets {}, "streets"));
            }
            row.push(press(Label::Signpost {}, "signpost"));
            row.push(press(Label::CloseCase {}, "closing"));
            row
        };
        match need.state() {
            State::Forwarded => vec![vec![press(Label::Take {}, "take")], more()],
            State::Accepted => vec![vec![press(Label::GiveBack {}, "giveback")], more()],
            state if state.is_closed() => vec![vec![press(Label::ReopenCase {}, "reopen")]],
            _ => Vec::new(),
        }
    }
}

impl CardView {
    /// The buttons of the card.
    #[must_use]
    pub fn buttons(&self) -> Vec<Vec<Button>> {
        match self {
            CardView::Need(card) => card.buttons(),
            CardView::Case(card) => card.buttons(),
            CardView::Join(card) if card.chat.state == ChatState::Waiting => {
                let press = |label, answer: &str| Button::data(label, format!("accept:{}:{answer}", card.chat.id));
                vec![vec![press(Label::AcceptStreet {}, "yes"), press(Label::RefuseStreet {}, "no")]]
            }
            CardView::Offer(_) | CardView::Join(_) => Vec::new(),
        }
    }
}
