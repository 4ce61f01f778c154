//! Why a coordinator closes a need without help, and how one ends when an answer has arrived.

use serde::{Deserialize, Serialize};

/// Why a coordinator closed a need without help.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each name says what it is")]
pub enum CloseReason {
    NoHelper,
    OutOfArea,
    NotPossible,
    NoReply,
    Unsafe,
    Other,
}

impl CloseReason {
    /// Every reason, in the order in which coordinators are offered them.
    pub const ALL: [CloseReason; 6] = [
        CloseReason::NoHelper,
        CloseReason::OutOfArea,
        CloseReason::NotPossible,
        CloseReason::NoReply,
        CloseReason::Unsafe,
        CloseReason::Other,
    ];

    /// The code used in buttons and commands, such as `no_helper`.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            CloseReason::NoHelper => "no_helper",
            CloseReason::OutOfArea => "out_of_area",
            CloseReason::NotPossible => "not_possible",
            CloseReason::NoReply => "no_reply",
            CloseReason::Unsafe => "unsafe",
            CloseReason::Other => "other",
        }
    }

    /// Reads a code; spaces and hyphens count as underscores.
    #[must_use]
    pub fn read(text: &str) -> Option<CloseReason> {
        let text = text.trim().to_lowercase().replace([' ', '-'], "_");
        match text.as_str() {
            // As the buttons say it.
            "outside_our_area" => return Some(CloseReason::OutOfArea),
            "no_helper_found" => return Some(CloseReason::NoHelper),
            "not_safe" => return Some(CloseReason::Unsafe),
            _ => {}
        }
        CloseReason::ALL.into_iter().find(|r| r.code() == text)
    }
}

/// How a need ends when a letter about it has arrived.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Closes {
    /// The coordinator who says so, by our number.
    pub by: i64,
    /// Why it ends without help; none when the asker is told where to turn.
    pub reason: Option<CloseReason>,
    /// Whether the coordinator was told at once that it waits for its reader.
    pub told: bool,
}

impl Closes {
    /// What it is called in the history.
    #[must_use]
    pub fn step(&self) -> &'static str {
        if self.reason.is_some() { "close" } else { "signpost" }
    }
}
