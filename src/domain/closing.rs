//! Why a coordinator closes a need without help.

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
        CloseReason::ALL.into_iter().find(|r| r.code() == text)
    }
}
