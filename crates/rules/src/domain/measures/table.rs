//! Measures as lines of a table: measure, split, value, unit, part, of.

use super::{Measures, Rate, Spread};
use crate::domain::csv::Cell;
use crate::domain::{HOUR, Time};

/// A line: measure, split, value, unit, part, of.
fn count(name: &str, split: &str, number: i64) -> [Cell; 6] {
    [name.into(), split.into(), number.into(), "count".into(), Cell::Empty, Cell::Empty]
}

fn share(name: &str, rate: Rate) -> Option<[Cell; 6]> {
    Some([name.into(), "".into(), rate.share()?.into(), "share".into(), rate.part.into(), rate.of.into()])
}

fn spread(name: &str, split: &str, spread: Spread) -> [[Cell; 6]; 2] {
    [("median", spread.median), ("p90", spread.p90)].map(|(part, time)| {
        let name = format!("{name}_{part}");
        [name.as_str().into(), split.into(), hours(time).into(), "hours".into(), Cell::Empty, spread.count.into()]
    })
}

#[allow(clippy::cast_precision_loss, reason = "times between two events are small")]
fn hours(time: Time) -> f64 {
    time as f64 / HOUR as f64
}

/// What is measured of the needs of a period.
#[must_use]
pub fn of_needs(told: &Measures) -> Vec<[Cell; 6]> {
    let mut lines = vec![count("needs_opened", "", told.opened)];
    lines.extend(told.unmet_reasons.iter().map(|(reason, number)| count("unmet_reason", reason, *number)));
    for (urgency, time) in &told.first_response {
        let word = serde_json::to_value(urgency).unwrap_or_default();
        lines.extend(spread("first_response", word.as_str().unwrap_or_default(), *time));
    }
    for (name, time) in [
        ("time_to_met", told.time_to_met),
        ("council_answer", told.council_answer),
        ("safeguarding_accept", told.safeguarding_accept),
    ] {
        lines.extend(time.map(|time| spread(name, "", time)).into_iter().flatten());
    }
    for (name, rate) in [
        ("match_rate", told.match_rate),
        ("met_rate", told.met_rate),
        ("signposted", Some(told.signposted)),
        ("signposts_worked", Some(told.signposts_worked)),
        ("unmet_rate", Some(told.unmet_rate)),
        ("within_target", Some(told.within_target)),
        ("reopen_rate", Some(told.reopen_rate)),
        ("duplicate_rate", Some(told.duplicate_rate)),
        ("privacy_near_misses", Some(told.near_misses)),
    ] {
        lines.extend(rate.and_then(|rate| share(name, rate)));
    }
    lines
}

/// What is measured of helpers, groups and messages.
#[must_use]
pub fn of_help(told: &Measures) -> Vec<[Cell; 6]> {
    let mut lines = Vec::new();
    for ward in &told.coverage {
        lines.push(count("ward_groups", &ward.ward, ward.groups.of));
        lines.push(count("ward_groups_active", &ward.ward, ward.groups.part));
        lines.push(count("ward_helpers", &ward.ward, ward.helpers));
        lines.push(count("ward_needs", &ward.ward, ward.needs));
        if let Some(flag) = ward.flag.and_then(|flag| serde_json::to_value(flag).ok()) {
            lines.push(count(&format!("ward_{}", flag.as_str().unwrap_or_default()), &ward.ward, 1));
        }
    }
    for (name, rate) in [
        ("busiest_tenth", told.load.busiest),
        ("helpers_over_cap", told.load.over_cap),
        ("release_rate", told.load.released),
        ("broadcasts_failed", told.broadcasts_failed),
        ("opt_out", told.opt_out),
        ("bot_messages_per_human_message", told.noise),
    ] {
        lines.extend(share(name, rate));
    }
    lines
}
