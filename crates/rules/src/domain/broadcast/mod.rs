//! What a council tells its streets: one broadcast, what it lacks before it may go, who may agree to it, and its life.

mod delivery;
mod parts;

pub use delivery::{ChoiceCount, Delivery, DeliveryKind, DeliveryState, NoticeView, Progress, shown_counts};

pub use parts::{Lack, Level, Move, Poll, ReadBack, Relation, Stage, Target};

use super::{DAY, HOUR, Time, flag, packed};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// One broadcast.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Broadcast {
    /// Our number for it, which is its reference: 12 is `B12`.
    pub id: i64,
    /// Everybody who wrote in it, by number; the first began it. None of them may agree to it.
    #[serde(with = "packed")]
    pub writers: Vec<i64>,
    /// Who agreed to it.
    pub approver_id: Option<i64>,
    /// How much it matters; nothing until it is said.
    pub level: Option<Level>,
    /// Whether it asks for money or advertises something: never sent to those who object, nor before an election.
    #[serde(with = "flag")]
    pub promotes: bool,
    /// The words, by language.
    #[serde(with = "packed")]
    pub texts: BTreeMap<String, String>,
    /// The words for a text message; empty when they follow from the text.
    pub short: String,
    /// Whom it is for.
    #[serde(with = "packed")]
    pub target: Target,
    /// When it goes; nothing until it is said.
    pub send_at: Option<Time>,
    /// When it is over.
    pub expires_at: Option<Time>,
    stage: Stage,
    /// Counts every change, so that a yes to an older text is known as such.
    pub version: i64,
    /// What is asked of those who read it.
    pub readback: ReadBack,
    /// The poll in it.
    #[serde(with = "packed")]
    pub poll: Poll,
    /// The earlier one that it is about.
    pub about_id: Option<i64>,
    /// What it does to that one.
    pub relation: Relation,
    /// The later one that corrects it.
    pub corrected_by: Option<i64>,
    /// Whether it is an exercise: it can never go to a street.
    #[serde(with = "flag")]
    pub exercise: bool,
    /// Why it was rejected, or let go by one person alone.
    pub reason: String,
    /// Whether its author alone let it go.
    #[serde(with = "flag")]
    pub alone: bool,
    /// When somebody else looked at that.
    pub reviewed_at: Option<Time>,
    /// Questions that were asked under it, with the officer's answers.
    #[serde(with = "packed")]
    pub answers: Vec<(String, String)>,
    /// When it was begun.
    pub created_at: Time,
    /// When the first went out.
    pub started_at: Option<Time>,
    /// When the last went out.
    pub finished_at: Option<Time>,
    /// When a clock next looks at it.
    pub due_at: Option<Time>,
}

/// There is no such move from there. Nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("no {wish:?} from {from:?}")]
pub struct NoSuchMove {
    /// Where it is.
    pub from: Stage,
    /// What was asked of it.
    pub wish: Move,
}

/// What the rules need to know besides the broadcast itself.
#[derive(Clone, Copy, Debug)]
pub struct Facts {
    /// Now.
    pub now: Time,
    /// How many groups and people it would reach.
    pub reach: usize,
    /// Whether the nation wants every text in Welsh too.
    pub welsh: bool,
    /// Whether an election is near.
    pub election: bool,
    /// Whether the time at which it goes is in the quiet hours.
    pub at_night: bool,
}

/// The most letters of a text in one language.
pub const MOST_LETTERS: usize = 900;
/// How long an emergency lasts when nothing else is said.
pub const EMERGENCY_LASTS: Time = 24 * HOUR;
/// The longest that any may last.
pub const LONGEST: Time = 92 * DAY;
/// How soon somebody else must look at what one person let go alone.
pub const REVIEW_WITHIN: Time = HOUR;
/// Below this many, an answer's count is not shown.
pub const FEWEST: i64 = 5;

impl Broadcast {
    /// Whether it is an emergency.
    #[must_use]
    pub fn is_emergency(&self) -> bool {
        self.level == Some(Level::Emergency)
    }

    /// A new draft of an officer.
    #[must_use]
    pub fn draft(id: i64, author: i64, exercise: bool, at: Time) -> Broadcast {
        Broadcast {
            id,
            writers: vec![author],
            approver_id: None,
            level: None,
            promotes: false,
            texts: BTreeMap::new(),
            short: String::new(),
            target: Target::default(),
            send_at: None,
            expires_at: None,
            stage: Stage::Draft,
            version: 0,
            readback: ReadBack::None,
            poll: Poll::default(),
            about_id: None,
            relation: Relation::None,
            corrected_by: None,
            exercise,
            reason: String::new(),
            alone: false,
            reviewed_at: None,
            answers: Vec::new(),
            created_at: at,
            started_at: None,
            finished_at: None,
            due_at: None,
        }
    }

    /// Its public reference, such as `B12`.
    #[must_use]
    pub fn reference(&self) -> String {
        format!("B{}", self.id)
    }

    /// Where it is in its life.
    #[must_use]
    pub fn stage(&self) -> Stage {
        self.stage
    }

    /// Who began it.
    #[must_use]
    pub fn author(&self) -> i64 {
        self.writers.first().copied().unwrap_or(0)
    }

    /// Whether it speaks to people now: sent or being sent, and not over.
    #[must_use]
    pub fn speaks(&self, now: Time) -> bool {
        matches!(self.stage, Stage::Sending | Stage::Sent) && self.expires_at.is_some_and(|at| now < at)
    }

    /// Whether its poll takes answers.
    #[must_use]
    pub fn poll_is_open(&self, now: Time) -> bool {
        !self.poll.options.is_empty()
            && self.poll.we_did.is_empty()
            && self.speaks(now)
            && self.poll.closes_at.is_none_or(|at| now < at)
    }

    /// Makes a move. The only way in which its stage changes.
    ///
    /// # Errors
    /// [`NoSuchMove`] when there is none from here; then nothing changed.
    pub fn go(&mut self, wish: Move, now: Time) -> Result<Stage, NoSuchMove> {
        use Stage as S;
        let from = self.stage;
        let emergency = self.level == Some(Level::Emergency);
        let to = match (from, wish) {
            (S::Draft | S::Pending | S::Scheduled, Move::Change) => S::Draft,
            (S::Draft, Move::Submit) => S::Pending,
            (S::Pending, Move::Approve) => S::Scheduled,
            (S::Pending, Move::Reject) => S::Draft,
            (S::Draft | S::Pending, Move::Override) if emergency => S::Scheduled,
            (S::Scheduled, Move::Start) => S::Sending,
            (S::Sending, Move::Finish) => S::Sent,
            (S::Draft | S::Pending | S::Scheduled, Move::Cancel) => S::Cancelled,
            // What is sent stays sent: the rest is let go.
            (S::Sending, Move::Cancel) => S::Sent,
            (S::Sending | S::Sent | S::Expired, Move::Retract) => S::Retracted,
            (S::Sent | S::Sending, Move::Expire) => S::Expired,
            _ => return Err(NoSuchMove { from, wish }),
        };
        self.stage = to;
        match wish {
            Move::Change => {
                self.version += 1;
                (self.approver_id, self.alone, self.reviewed_at) = (None, false, None);
            }
            Move::Reject => self.version += 1,
            Move::Start => self.started_at = Some(now),
            Move::Finish | Move::Cancel => self.finished_at = Some(now),
            _ => {}
        }
        Ok(to)
    }

    /// Whether somebody may agree to it: nobody who wrote in it, and only to the very text that they saw.
    #[must_use]
    pub fn may_be_approved_by(&self, person: i64, seen: i64) -> bool {
        self.stage == Stage::Pending && !self.writers.contains(&person) && self.version == seen
    }

    /// Everything that it lacks, in the order in which it is asked for.
    #[must_use]
    pub fn lacks(&self, facts: Facts) -> Vec<Lack> {
        let emergency = self.level == Some(Level::Emergency);
        let goes = self.send_at.unwrap_or(facts.now).max(facts.now);
        let text_fits = self.texts.values().all(|text| text.chars().count() <= MOST_LETTERS);
        let restricted = self.promotes || !self.poll.options.is_empty() || self.level == Some(Level::Routine);
        let (expires, poll_closes) = (self.expires_at, self.poll.closes_at);
        [
            (self.level.is_none(), Lack::Level),
            (self.texts.is_empty(), Lack::Text),
            (!text_fits, Lack::TooLong),
            (facts.welsh && !self.texts.contains_key("cy"), Lack::Welsh),
            (self.target.is_empty(), Lack::Target),
            (!self.target.is_empty() && facts.reach == 0, Lack::NobodyThere),
            (self.send_at.is_none(), Lack::Time),
            (self.send_at.is_some() && facts.at_night && !emergency, Lack::AtNight),
            (expires.is_none(), Lack::Expiry),
            (expires.is_some_and(|at| at < goes + HOUR), Lack::ExpiresTooSoon),
            (expires.is_some_and(|at| at > goes + LONGEST), Lack::ExpiresTooLate),
            (
                !self.poll.options.is_empty()
                    && !poll_closes.is_some_and(|at| goes < at && expires.is_none_or(|e| at <= e)),
                Lack::PollClose,
            ),
            (facts.election && restricted && !self.exercise, Lack::Election),
        ]
        .into_iter()
        .filter_map(|(lacks, what)| lacks.then_some(what))
        .collect()
    }
}

#[cfg(test)]
mod tests;
