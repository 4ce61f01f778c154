//! The parts of a broadcast: its level, its stages and moves, whom it is for, what it asks, and what it may lack.

use crate::domain::Time;
use crate::domain::role::Role;
use serde::{Deserialize, Serialize};

/// How much it matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Folded into the round-up.
    Routine,
    /// A change that people should hear of today.
    Important,
    /// Somebody's life may be at risk: it goes at night too, is pinned, and cannot be muted.
    Emergency,
}

/// Where it is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// Being written.
    Draft,
    /// Waits for somebody else's yes.
    Pending,
    /// Agreed to; goes at its time.
    Scheduled,
    /// On its way.
    Sending,
    /// Everybody who could be reached has it.
    Sent,
    /// Taken back after it was sent.
    Retracted,
    /// Its time is over.
    Expired,
    /// Stopped before it was sent.
    Cancelled,
}

/// What can happen to it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Move {
    /// Something in it changed: what was agreed to is agreed to no longer.
    Change,
    /// Its author asks for a yes.
    Submit,
    /// Somebody else says yes.
    Approve,
    /// Somebody else says no.
    Reject,
    /// Its author alone lets it go, in an emergency.
    Override,
    /// Its time has come.
    Start,
    /// Nobody is left to be told.
    Finish,
    /// It is stopped; what is sent stays sent.
    Cancel,
    /// It is taken back.
    Retract,
    /// Its time is over.
    Expire,
}

impl Move {
    /// Every move.
    pub const ALL: [Move; 10] = [
        Move::Change,
        Move::Submit,
        Move::Approve,
        Move::Reject,
        Move::Override,
        Move::Start,
        Move::Finish,
        Move::Cancel,
        Move::Retract,
        Move::Expire,
    ];
}

/// What is asked of those who read it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadBack {
    /// Nothing.
    #[default]
    None,
    /// That they have seen it.
    Ok,
    /// Whether they are safe or need help.
    Safe,
}

/// Whom it is for.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Target {
    /// The groups of these areas, and of all that lies in them.
    #[serde(default)]
    pub areas: Vec<i64>,
    /// These groups.
    #[serde(default)]
    pub chats: Vec<i64>,
    /// The people with these roles, in private.
    #[serde(default)]
    pub roles: Vec<Role>,
    /// Not the groups, but those of their people who use one of these languages, in private.
    #[serde(default)]
    pub languages: Vec<String>,
    /// Exactly those who got this earlier broadcast.
    #[serde(default)]
    pub who_got: Option<i64>,
}

impl Target {
    /// Whether it names nobody at all.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.areas.is_empty() && self.chats.is_empty() && self.roles.is_empty() && self.who_got.is_none()
    }
}

/// A question with answers to choose from.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Poll {
    /// The answers; none when there is no poll.
    #[serde(default)]
    pub options: Vec<String>,
    /// Whether more than one may be chosen.
    #[serde(default)]
    pub several: bool,
    /// When it closes.
    #[serde(default)]
    pub closes_at: Option<Time>,
    /// What the council did with the answers; a poll is open until this is written.
    #[serde(default)]
    pub we_did: String,
    /// The same, written by an officer and not agreed to yet.
    #[serde(default)]
    pub proposed: String,
}

/// What a correction or a retraction is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Relation {
    /// It stands alone.
    #[default]
    None,
    /// It says what was wrong with an earlier one.
    Corrects,
    /// It takes an earlier one back.
    Retracts,
}

/// What is missing or wrong before it may go. The first is asked for next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
#[allow(missing_docs, reason = "each name says what it is")]
pub enum Lack {
    Level,
    Text,
    TooLong,
    Welsh,
    Target,
    NobodyThere,
    Time,
    AtNight,
    Expiry,
    ExpiresTooSoon,
    ExpiresTooLate,
    PollClose,
    Election,
}
