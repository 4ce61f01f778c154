//! What a card shows: the facts of a need, a case or an offer at the moment of sending.

use super::Time;
use super::category::Category;
use super::command::{Command, Desk};
use super::detail::{DetailKind, Told};
use super::letter::Button;
use super::need::{Need, State, Step};
use super::say::{Label, Task};
use super::street::{Chat, ChatState, Offer, Platform};
use serde::{Deserialize, Serialize};

/// A need's card, for its street.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NeedCard {
    /// The need.
    pub need: Need,
    /// The asker's first name, when the card may show it.
    pub asker: Option<String>,
    /// First names of those who help or helped; empty names mean "a neighbour".
    pub helpers: Vec<String>,
    /// The first name of the coordinator who has it.
    pub coordinator: Option<String>,
    /// The name of the partner organisation that has it, or was asked to.
    pub partner: Option<String>,
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
    /// Whether a danger is for the safeguarding lead alone, so that others see no more than that it is there.
    pub lead_only: bool,
    /// Who may be in danger and how they can be reached, while that is so.
    pub danger: Option<InDanger>,
    /// How often the asker has said it again, and when last; 0 for never.
    pub again: (i64, Time),
}

/// Somebody who may be in danger, as the coordinators must know them to act.
#[derive(Clone, Debug, PartialEq)]
pub struct InDanger {
    /// What they are called; may be empty.
    pub name: String,
    /// Whether it is not known in which street they are.
    pub lost: bool,
    /// Where they write to the bot.
    pub platform: Platform,
    /// How they can be reached, as they told; opened at the moment of sending.
    pub told: Vec<Told>,
}

impl InDanger {
    /// Which details stand on the card.
    pub const TOLD: [DetailKind; 3] = [DetailKind::Contact, DetailKind::Phone, DetailKind::Address];
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
    /// For a partner organisation.
    Partner(PartnerCard),
    /// For a street.
    Offer(OfferCard),
    /// For the coordinators.
    Join(JoinCard),
    /// For the coordinators.
    Reports(ReportsCard),
}

/// The many reports of one person, together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportsCard {
    /// Who reports, by our number.
    pub who: i64,
    /// How many are open.
    pub count: i64,
    /// When the last one came.
    pub last: Time,
}

/// A case, for the partner organisation that it was sent to. No name, and words only after the asker's yes to this one.
#[derive(Clone, Debug, PartialEq)]
pub struct PartnerCard {
    /// The need.
    pub need: Need,
    /// The street's name.
    pub street: String,
    /// The ward, or empty.
    pub ward: String,
    /// Whether it is still with the partner whose chat this is.
    pub theirs: bool,
    /// The words, when they may be shown.
    pub words: Option<String>,
}

impl PartnerCard {
    /// The buttons of the card.
    #[must_use]
    pub fn buttons(&self) -> Vec<Vec<Button>> {
        let press = |label: Label, answer: &str| {
            let answer = Desk::Answer { code: self.need.code.clone(), answer: answer.to_owned() };
            Button::of(label, Command::Desk(answer))
        };
        let cannot = || vec![press(Task::PassOn {}.into(), "on"), press(Task::Cannot {}.into(), "no")];
        match self.need.state() {
            State::Referred if self.theirs => vec![vec![press(Task::Accept {}.into(), "yes")], cannot()],
            State::Accepted if self.theirs => vec![vec![press(Label::Done {}, "done")], cannot()],
            _ => Vec::new(),
        }
    }
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
            vec![vec![Button::of(Label::CanHelp {}, Command::Can { code: code.clone() })]]
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
        let code = || need.code.clone();
        let desk = |label: Label, desk: Desk| Button::of(label, Command::Desk(desk));
        let steps = need.legal();
        let offered = |list: &[(Step, Label, Command)]| -> Vec<Button> {
            let there = list.iter().filter(|(step, ..)| steps.contains(step));
            there.map(|(_, label, command)| Button::of(label.clone(), command.clone())).collect()
        };
        let mut whose = offered(&[
            (Step::Accept, Label::Take {}, Command::Take { code: code() }),
            (Step::Restore, Label::LookedFine {}, Command::Restore { code: code() }),
            (Step::GiveBack, Label::GiveBack {}, Command::GiveBack { code: code() }),
        ]);
        if matches!(need.state(), State::Forwarded | State::Accepted) {
            whose.push(desk(Task::Assign {}.into(), Desk::Assign { code: code(), who: String::new() }));
        }
        let ways = offered(&[
            (Step::AskStreets, Label::AskStreets {}, Command::Streets { code: code() }),
            (Step::Signpost, Label::Signpost {}, Command::Signpost { code: code(), text: String::new() }),
            (Step::CloseUnmet, Label::CloseCase {}, Command::Closing { code: code() }),
            (Step::Reopen, Label::ReopenCase {}, Command::Reopen { code: code() }),
        ]);
        let mut who = offered(&[(
            Step::Refer,
            Task::Refer {}.into(),
            Command::Desk(Desk::Refer { code: code(), name: String::new() }),
        )]);
        if need.category == Some(Category::Safety) {
            // Danger from somebody near goes to no organisation from here.
            who.clear();
        }
        if need.is_listed() && need.state().takes_helpers() {
            who.insert(0, desk(Task::Helpers {}.into(), Desk::Helpers { code: code() }));
        }
        let mut about = vec![desk(Task::Why {}.into(), Desk::Why { code: code() })];
        if need.category != Some(Category::Safety) && !need.state().is_closed() {
            about.insert(0, desk(Task::Note {}.into(), Desk::Note { code: code(), text: String::new() }));
        }
        let rows = [whose, ways, who, about];
        rows.into_iter().filter(|row| !row.is_empty()).collect()
    }
}

impl CardView {
    /// The buttons of the card.
    #[must_use]
    pub fn buttons(&self) -> Vec<Vec<Button>> {
        match self {
            CardView::Need(card) => card.buttons(),
            CardView::Case(card) => card.buttons(),
            CardView::Partner(card) => card.buttons(),
            CardView::Join(card) if card.chat.state == ChatState::Waiting => {
                let press = |label, yes| Button::of(label, Command::Accept { chat: card.chat.id.to_string(), yes });
                vec![vec![press(Label::AcceptStreet {}, true), press(Label::RefuseStreet {}, false)]]
            }
            CardView::Offer(_) | CardView::Join(_) | CardView::Reports(_) => Vec::new(),
        }
    }
}
