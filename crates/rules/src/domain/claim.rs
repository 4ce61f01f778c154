//! A helper's promise.

use super::consent::Consent;
use super::{Time, flag};
use serde::{Deserialize, Serialize};

/// How many live jobs one helper can have.
pub const MOST_CLAIMS: usize = 3;

/// How many of them may be due today.
pub const MOST_TODAY: usize = 1;

/// A helper's promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClaimState {
    /// On it.
    Live,
    /// Says that it is done.
    Done,
    /// Gave it back, or the clock did.
    Released,
    /// Over, with the need.
    Ended,
}

/// One helper on one need.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Claim {
    /// Our number for it.
    pub id: i64,
    /// The need.
    pub need_id: i64,
    /// The helper.
    pub person_id: i64,
    /// How it stands.
    pub state: ClaimState,
    /// When they said yes.
    pub at: Time,
    /// When it ended.
    pub ended_at: Option<Time>,
    /// Whether the asker said that this helper may see the private details.
    pub agreed: Consent,
    /// Whether the two may write to each other through the bot.
    #[serde(with = "flag")]
    pub talk: bool,
}
