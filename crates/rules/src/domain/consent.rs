//! Who agreed to what: the asker, for words and details; the person for whom somebody else asks.

use serde::{Deserialize, Serialize};

/// Whether somebody lets another see something of one request: the coordinators its words, a helper its details.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Consent {
    /// Nobody has asked yet.
    Unasked,
    /// Asked, and not answered.
    Asked,
    /// Yes.
    Yes,
    /// No.
    No,
    /// Nobody was asked, because somebody may be in danger: coordinators read the words while that is so. It is written down.
    Override,
}

/// Whether a need is for somebody else than its asker, and whether they agreed that the street is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Behalf {
    /// It is the asker's own.
    Own,
    /// It sounds like somebody else's; the asker was asked whether they agreed.
    Asked,
    /// They agreed, as the asker says, face to face or by phone.
    Agreed,
    /// A coordinator is asked to ring them.
    Ring,
    /// They agreed, as a coordinator says who rang them.
    Rang,
}

impl Behalf {
    /// Whether a yes is still missing.
    #[must_use]
    pub fn is_waiting(self) -> bool {
        matches!(self, Behalf::Asked | Behalf::Ring)
    }
}

/// How the person whom a need is for hears of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HearBy {
    /// In the chat with the bot: the asker passes it on, if it is for another.
    Here,
    /// A coordinator rings.
    Phone,
    /// A coordinator has a letter or a note put through the door.
    Letter,
    /// A coordinator calls at the door.
    Visit,
}

impl HearBy {
    /// Reads a code.
    #[must_use]
    pub fn read(text: &str) -> Option<HearBy> {
        serde_json::from_value(serde_json::Value::String(text.trim().to_lowercase())).ok()
    }
}
