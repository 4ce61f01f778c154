//! Private details of one need: kept apart, sealed, and shown to the one helper whom the asker said yes to.

use super::Time;
use serde::{Deserialize, Serialize};

/// What a private detail is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DetailKind {
    /// Where to come.
    Address,
    /// A number to ring.
    Phone,
    /// How to get in.
    Access,
    /// How the asker wants to be contacted: large print, by phone, through a relative.
    Contact,
    /// Anything else that the helper should know.
    Note,
}

impl DetailKind {
    /// The kinds that the asker is offered, in order.
    pub const ALL: [DetailKind; 5] =
        [DetailKind::Address, DetailKind::Phone, DetailKind::Access, DetailKind::Contact, DetailKind::Note];

    /// The code used in buttons, commands and the database.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            DetailKind::Address => "address",
            DetailKind::Phone => "phone",
            DetailKind::Access => "access",
            DetailKind::Contact => "contact",
            DetailKind::Note => "note",
        }
    }

    /// Reads a code.
    #[must_use]
    pub fn read(text: &str) -> Option<DetailKind> {
        DetailKind::ALL.into_iter().find(|kind| kind.code().eq_ignore_ascii_case(text.trim()))
    }
}

/// One private detail, sealed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed {
    /// Our number for it.
    pub id: i64,
    /// Whose it is.
    pub person_id: i64,
    /// The need that it belongs to.
    pub need_id: i64,
    /// What it is.
    pub kind: DetailKind,
    /// Whether its owner said to keep it.
    pub state: DetailState,
    /// The text under its owner's key.
    pub sealed: String,
    /// When it was told.
    pub at: Time,
}

/// Whether a detail may be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DetailState {
    /// Hidden from a public text; its owner has not said yet whether to keep it, and it goes after a day.
    Pending,
    /// Kept, as its owner said.
    Kept,
}

/// A detail, opened.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Told {
    /// What it is.
    pub detail: DetailKind,
    /// The text.
    pub words: String,
}

impl std::fmt::Debug for Told {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Told({:?})", self.detail)
    }
}

/// Somebody saw the details of a need.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct View {
    /// Our number for it.
    pub id: i64,
    /// The need.
    pub need_id: i64,
    /// Whose details they are.
    pub person_id: i64,
    /// Who saw them.
    pub viewer_id: i64,
    /// Which kinds, between spaces.
    pub kinds: String,
    /// When.
    pub at: Time,
    /// The message that showed them; empty until the platform has said so.
    pub message: String,
    /// When they were hidden again.
    pub hidden_at: Option<Time>,
}

/// The most letters of one detail.
pub const MOST_LETTERS: usize = 300;
/// How long after the end of a need its details are kept.
pub const KEEP_DETAILS: Time = 7 * super::DAY;
/// How long a hidden part waits for its owner's yes.
pub const PENDING_FOR: Time = super::DAY;
