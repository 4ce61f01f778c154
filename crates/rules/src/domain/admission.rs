//! Somebody who waits at a door for somebody else's yes: for a street, for a role, for a desk that moves, for an erasure.

use super::{DAY, Time};
use serde::{Deserialize, Serialize};

/// How long a question waits for its answer.
pub const ASKED_FOR: Time = 7 * DAY;
/// How long after the yes a street's erasure can be taken back.
pub const TAKE_BACK: Time = DAY;

/// What somebody waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Door {
    /// To be of a street. A host or a coordinator says.
    Street,
    /// To have a role. Who invited them says.
    Role,
    /// That an area's desk is another chat from now on. The old desk or an administrator says.
    Desk,
    /// That a known chat goes on under the number of another known one. An administrator says.
    Moved,
    /// That the desk looks at a report on something that is not held.
    Report,
    /// Nothing: a street's code that was wrong. It counts for an hour.
    Try,
    /// That a street is erased. An admin of its group says, by name.
    Leave,
}

/// How a question stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// Nobody has answered.
    Open,
    /// Yes, and it will happen at its time: until then it can be taken back.
    Going,
    /// Over: answered, taken back, or too old.
    Over,
}

/// Somebody who waits.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Admission {
    /// Our number for it.
    pub id: i64,
    /// For what.
    pub kind: Door,
    /// Who waits; none when a chat does.
    pub person_id: Option<i64>,
    /// The street, or the chat that is to become the desk, or the chat that moves.
    pub chat_id: Option<i64>,
    /// The one person who is asked; none when several may answer.
    pub asked_of: Option<i64>,
    /// The area that it is about.
    pub area_id: Option<i64>,
    /// The role's word, or the chat's new number.
    pub facts: String,
    /// What they said and what waits with them.
    pub words: String,
    /// Since when.
    pub at: Time,
    /// When it is over, or happens.
    pub until: Time,
    /// How it stands.
    pub state: Standing,
}

impl Admission {
    /// Somebody who waits from now on.
    #[must_use]
    pub fn new(id: i64, kind: Door, at: Time) -> Admission {
        Admission {
            id,
            kind,
            person_id: None,
            chat_id: None,
            asked_of: None,
            area_id: None,
            facts: String::new(),
            words: String::new(),
            at,
            until: at + ASKED_FOR,
            state: Standing::Open,
        }
    }

    /// Whether an answer still counts.
    #[must_use]
    pub fn is_open(&self, now: Time) -> bool {
        self.state == Standing::Open && now <= self.until
    }
}
