//! Where a broadcast goes, how it went, and how its answers may be counted.

use super::{Broadcast, FEWEST, ReadBack, Stage};
use crate::domain::Time;
use crate::domain::command::Command;
use crate::domain::letter::Button;
use crate::domain::say::Label;
use crate::domain::street::ChatKind;
use serde::{Deserialize, Serialize};

/// One place where a broadcast goes, or where its officer sees how it goes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Delivery {
    /// Our number for it.
    pub id: i64,
    /// The broadcast.
    pub broadcast_id: i64,
    /// What is shown there.
    pub kind: DeliveryKind,
    /// The chat; none for a person.
    pub chat_id: Option<i64>,
    /// The person; none for a chat.
    pub person_id: Option<i64>,
    /// In an exercise, the street whose copy it is.
    pub copy_of: Option<i64>,
    /// The language in which it is shown; empty for all of them.
    pub language: String,
    /// The delivery in whose message it is shown, in a round-up.
    pub host_id: Option<i64>,
    /// How it went.
    pub state: DeliveryState,
    /// The platform's id of the message.
    pub message: String,
    /// Why it failed, as a code.
    pub error: String,
    /// When it was last looked at.
    pub at: Time,
}

/// What a delivery shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeliveryKind {
    /// The broadcast itself.
    Notice,
    /// The broadcast as it will look, to those who write it or agree to it.
    Preview,
    /// How it goes, to its author.
    Report,
}

/// How a delivery went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DeliveryState {
    /// Not yet.
    Waiting,
    /// Waits for the group's round-up.
    Folded,
    /// The platform took it. Nobody knows whether anybody has read it.
    Sent,
    /// The platform did not take it.
    Failed,
    /// The platform did not answer: they may have it.
    Unknown,
    /// The bot is not there, or they do not want it.
    Unreachable,
    /// It was stopped first.
    Cancelled,
}

impl DeliveryState {
    /// Whether they may have it.
    #[must_use]
    pub fn may_have_arrived(self) -> bool {
        matches!(self, DeliveryState::Sent | DeliveryState::Unknown)
    }
}

/// How many places are in each state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Progress {
    /// Places that have it.
    pub sent: i64,
    /// Places still to come.
    pub waiting: i64,
    /// Places that wait for their round-up.
    pub folded: i64,
    /// Places where it failed.
    pub failed: i64,
    /// Places that may have it.
    pub unknown: i64,
    /// Places that cannot be reached.
    pub unreachable: i64,
    /// Places that were stopped first.
    pub cancelled: i64,
}

impl Progress {
    /// Adds places in a state.
    pub fn add(&mut self, state: DeliveryState, count: i64) {
        let place = match state {
            DeliveryState::Waiting => &mut self.waiting,
            DeliveryState::Folded => &mut self.folded,
            DeliveryState::Sent => &mut self.sent,
            DeliveryState::Failed => &mut self.failed,
            DeliveryState::Unknown => &mut self.unknown,
            DeliveryState::Unreachable => &mut self.unreachable,
            DeliveryState::Cancelled => &mut self.cancelled,
        };
        *place += count;
    }
}

/// How many gave an answer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct ChoiceCount {
    /// The broadcast.
    pub broadcast_id: i64,
    /// The answer.
    pub choice: String,
    /// How many.
    pub count: i64,
}

/// Everything that a broadcast's message shows at the moment of sending.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeView {
    /// The delivery.
    pub delivery: Delivery,
    /// The broadcast.
    pub broadcast: Broadcast,
    /// What is shown in the same message, in a round-up.
    pub with: Vec<Broadcast>,
    /// How it goes, for its author.
    pub progress: Progress,
    /// How many gave each answer, for its author and when a poll is closed.
    pub counts: Vec<ChoiceCount>,
    /// In an exercise, the name of the street whose copy it is.
    pub copy_of: String,
}

impl NoticeView {
    /// Whether it can be shown at all: an exercise only where exercises are shown, and nothing else there.
    #[must_use]
    pub fn may_be_shown(&self, kind: Option<ChatKind>) -> bool {
        let exercise = self.broadcast.exercise;
        match self.delivery.kind {
            DeliveryKind::Preview | DeliveryKind::Report => self.delivery.person_id.is_some(),
            DeliveryKind::Notice => match kind {
                Some(ChatKind::Exercise) => exercise,
                Some(_) => !exercise,
                None => !exercise && self.delivery.person_id.is_some(),
            },
        }
    }

    /// Whether it is there to be sent for the first time: not when it was stopped meanwhile.
    #[must_use]
    pub fn is_wanted(&self) -> bool {
        self.delivery.kind != DeliveryKind::Notice
            || !self.delivery.message.is_empty()
            || std::iter::once(&self.broadcast).chain(&self.with).any(|broadcast| broadcast.stage() == Stage::Sending)
    }

    /// Whether one of the broadcasts in it is shown: not one that was stopped before the message was there.
    #[must_use]
    pub fn shows(&self, broadcast: &Broadcast) -> bool {
        self.delivery.kind != DeliveryKind::Notice
            || !self.delivery.message.is_empty()
            || broadcast.stage() == Stage::Sending
    }

    /// The buttons below it.
    #[must_use]
    pub fn buttons(&self, now: Time) -> Vec<Vec<Button>> {
        match self.delivery.kind {
            DeliveryKind::Report if self.broadcast.stage() == Stage::Sending => {
                vec![vec![Button::of(
                    Label::StopSending {},
                    Command::Broadcast {
                        number: Some(self.broadcast.id),
                        field: "cancel".to_owned(),
                        value: String::new(),
                    },
                )]]
            }
            DeliveryKind::Report => Vec::new(),
            DeliveryKind::Notice | DeliveryKind::Preview => {
                let all = std::iter::once(&self.broadcast).chain(&self.with);
                let one = self.with.is_empty();
                all.flat_map(|broadcast| answers(broadcast, now, (self.delivery.kind, one))).collect()
            }
        }
    }
}

/// The buttons of one broadcast; `one` when no other is in the same message.
fn answers(broadcast: &Broadcast, now: Time, (kind, one): (DeliveryKind, bool)) -> Vec<Vec<Button>> {
    let live = broadcast.speaks(now) && broadcast.corrected_by.is_none();
    if kind == DeliveryKind::Notice && !live {
        return Vec::new();
    }
    let press = |label: Label, answer: &str| {
        Button::of(label, Command::Heard { number: broadcast.id, answer: answer.to_owned() })
    };
    let mut rows = Vec::new();
    match broadcast.readback {
        ReadBack::None => {}
        ReadBack::Ok => rows.push(vec![press(Label::SeenIt {}, "ok")]),
        ReadBack::Safe => rows.push(vec![press(Label::IAmSafe {}, "safe"), press(Label::INeedHelp {}, "help")]),
    }
    if kind == DeliveryKind::Preview || broadcast.poll_is_open(now) {
        for (at, option) in broadcast.poll.options.iter().enumerate() {
            let label = Label::Option { option: option.clone() };
            rows.push(vec![Button::of(label, Command::Vote { number: broadcast.id, choice: at })]);
        }
    }
    let ask = if one { Label::AskCouncil {} } else { Label::AskAbout { reference: broadcast.reference() } };
    rows.push(vec![Button::of(ask, Command::AskCouncil { number: broadcast.id, words: String::new() })]);
    rows
}

/// Counts of answers as they may be shown: none where so few chose it that it could point at somebody; and no total then,
/// because it would give the hidden one away. When only one would be hidden, the next smallest is hidden too.
#[must_use]
pub fn shown_counts(counts: &[i64]) -> Vec<Option<i64>> {
    let mut shown: Vec<Option<i64>> =
        counts.iter().map(|count| (*count == 0 || *count >= FEWEST).then_some(*count)).collect();
    if shown.iter().filter(|count| count.is_none()).count() == 1 {
        let smallest =
            shown.iter().enumerate().filter_map(|(at, count)| count.filter(|n| *n > 0).map(|n| (n, at))).min();
        if let Some((_, at)) = smallest {
            shown[at] = None;
        }
    }
    shown
}
