//! What a chart shows, as data.

use serde::Serialize;
use sha2::{Digest, Sha256};

/// The design.
pub(super) const DESIGN: &str = concat!(include_str!("text.typ"), include_str!("chart.typ"));

/// A chart of needs and answers, by week and by ward, and of how long people waited. Every word in it comes from the caller.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Chart {
    /// The language of the words, as in `en`; it says which side a line begins on.
    pub language: String,
    /// What the picture is about.
    pub title: String,
    /// Whose and from when the numbers are.
    pub subtitle: String,
    /// The oldest week first; the last eight are drawn.
    pub weeks: Vec<Bars>,
    /// The first twelve are drawn.
    pub wards: Vec<Bars>,
    /// The first four are drawn.
    pub waiting: Vec<Wait>,
    /// A warning that the numbers are old; none when they are fresh.
    pub stale: Option<String>,
    /// Headings and the names of what is drawn.
    pub words: Words,
}

/// One week or one ward.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Bars {
    /// The week or the ward.
    pub label: String,
    /// None when they are too few to be shown: then nothing of them reaches the picture.
    pub counts: Option<Counts>,
}

/// How many were asked for and how many were answered; below zero is drawn as zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// Needs.
    pub needs: i64,
    /// Needs with an answer.
    pub answered: i64,
}

/// How long people waited, against how long they should at most.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Wait {
    /// For what kind of need, as in "Today".
    pub label: String,
    /// The median, in minutes; none when nobody had an answer.
    pub median_minutes: Option<i64>,
    /// The target, in minutes.
    pub target_minutes: i64,
    /// Both in words, as in "35 minutes, target 1 hour".
    pub said: String,
}

/// Headings and the names of what is drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Words {
    /// Over the weeks.
    pub weeks: String,
    /// Over the wards.
    pub wards: String,
    /// Over the waiting times.
    pub waiting: String,
    /// The name of the outlined bars.
    pub needs: String,
    /// The name of the filled bars.
    pub answered: String,
    /// The name of the target's mark.
    pub target: String,
    /// In place of counts that are not shown, as in "fewer than 5".
    pub hidden: String,
    /// That there are wards which are not drawn; none when all are.
    pub more: Option<String>,
    /// In place of everything when there is nothing to draw.
    pub nothing: String,
}

/// The same for the same picture, and another for another: SHA-256 in hex, of the data and of the design.
///
/// The fonts in `FONT_DIR` are not part of it.
#[must_use]
pub fn digest(chart: &Chart) -> String {
    let data = serde_json::to_vec(chart).unwrap_or_default();
    hex::encode(Sha256::new().chain_update(DESIGN).chain_update(data).finalize())
}
