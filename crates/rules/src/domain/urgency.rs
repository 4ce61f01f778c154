//! How soon help must come.

use serde::{Deserialize, Serialize};

/// How soon help must come. The order is from least to most urgent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Urgency {
    /// No rush.
    Routine,
    /// Within a day or a few.
    Soon,
    /// Before the day ends.
    Today,
    /// Danger to somebody, now.
    Emergency,
}

impl Urgency {
    /// One level up; an emergency stays one, and nothing becomes an emergency by being raised.
    #[must_use]
    pub fn raised(self) -> Urgency {
        match self {
            Urgency::Routine => Urgency::Soon,
            Urgency::Soon | Urgency::Today => Urgency::Today,
            Urgency::Emergency => Urgency::Emergency,
        }
    }
}
