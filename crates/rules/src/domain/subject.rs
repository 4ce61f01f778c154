//! What has a card, and the name under which its message is remembered.

use serde::{Deserialize, Serialize};

/// Something that has a card.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Subject {
    /// A need, for its street.
    Need(i64),
    /// A need, for the coordinators.
    Case(i64),
    /// A need, for the partner organisation that it was sent to.
    Partner(i64),
    /// An offer.
    Offer(i64),
    /// A street that wants to join, for the coordinators.
    Join(i64),
    /// The many reports of one person, for the coordinators.
    Reports(i64),
}

impl Subject {
    /// The name under which the card's message is remembered.
    #[must_use]
    pub fn name(self) -> String {
        match self {
            Subject::Need(id) => format!("need:{id}"),
            Subject::Case(id) => format!("case:{id}"),
            Subject::Partner(id) => format!("partner:{id}"),
            Subject::Offer(id) => format!("offer:{id}"),
            Subject::Join(id) => format!("join:{id}"),
            Subject::Reports(id) => format!("reports:{id}"),
        }
    }
}
