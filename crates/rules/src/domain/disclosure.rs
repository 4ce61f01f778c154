//! Open data that says nothing about one person: what is counted, what is hidden, what is rounded.
//!
//! - Kinds of help that say much about a person are counted for the whole council, by month. The others by ward and week.
//! - A row of 1 to 4 needs is hidden whole. In a larger row, a count of 1 to 4 is hidden.
//! - No ward and no kind has exactly one hidden row in a week: the next smallest goes too. So not even somebody who knows
//!   the true number for a ward, or for a kind, gets it by subtraction.
//! - Everything else is rounded to 5, and a total is the sum of what is shown, so it tells nothing that the rows do not.
//! - A period is published once, a week after its end, and never changes. What comes late changes nothing in it.

use super::category::Category;
use super::facts::{Counted, Facts, NeedFact, WardFact, is_sensitive};
use super::period::Period;
use super::{DAY, HOUR, Time};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Counts from 1 to this are hidden.
pub const FEW: i64 = 4;
/// Every other count is rounded to a multiple of this.
pub const STEP: i64 = 5;
/// How many times a median needs.
pub const MEDIAN_OF: usize = 10;
/// How many groups and members a ward needs to be published by its name.
pub const LARGE_ENOUGH: (i64, i64) = (3, 20);
/// How long after its end a period is published.
pub const LATE: Time = 7 * DAY;
/// How a hidden count is written.
pub const HIDDEN: &str = "[c]";
/// The name for wards that are too small to be named.
pub const OTHER_WARDS: &str = "Other wards";
/// The name for the council as a whole.
pub const ALL_WARDS: &str = "All wards";

/// A count as it is published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(into = "Written", try_from = "Written")]
pub enum Shown {
    /// Hidden, because it is 1 to 4, or to protect one that is.
    Hidden,
    /// Rounded to 5; 0 is exact.
    Number(i64),
}

#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Written {
    Number(i64),
    Mark(String),
}

impl From<Shown> for Written {
    fn from(shown: Shown) -> Written {
        match shown {
            Shown::Hidden => Written::Mark(HIDDEN.to_owned()),
            Shown::Number(number) => Written::Number(number),
        }
    }
}

impl TryFrom<Written> for Shown {
    type Error = String;

    fn try_from(written: Written) -> Result<Shown, String> {
        match written {
            Written::Number(number) => Ok(Shown::Number(number)),
            Written::Mark(mark) if mark == HIDDEN => Ok(Shown::Hidden),
            Written::Mark(mark) => Err(mark),
        }
    }
}

impl Shown {
    /// A true count, as it may be shown.
    #[must_use]
    pub fn of(count: i64) -> Shown {
        if (1..=FEW).contains(&count) { Shown::Hidden } else { Shown::Number((count + STEP / 2) / STEP * STEP) }
    }
}

/// One published row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Row {
    /// The week or the month.
    pub period: String,
    /// The ward's name, [`OTHER_WARDS`], or [`ALL_WARDS`].
    pub ward: String,
    /// The kind's code; empty in a row that only says that a ward has no group.
    pub category: String,
    /// Needs opened in the period.
    pub needs_recorded: Shown,
    /// Those that were met.
    pub met: Shown,
    /// Those that came to the coordinators.
    pub forwarded: Shown,
    /// Those that coordinators closed without help.
    pub unmet_closed: Shown,
    /// Half of them had an answer from a person within so many hours, to the half hour; none when fewer than 10 had one.
    pub median_hours_to_first_response: Option<f64>,
    /// Half of those met were met within so many hours, to the half hour; none when fewer than 10 were.
    pub median_hours_to_met: Option<f64>,
    /// `no_group` when the ward has no group, `too_small` when all of it is hidden because few people live there.
    pub note: String,
}

/// True counts of one row. They never leave the house.
#[derive(Clone, Debug, Default, PartialEq)]
struct Exact {
    needs: i64,
    met: i64,
    forwarded: i64,
    unmet: i64,
    to_response: Vec<Time>,
    to_met: Vec<Time>,
}

impl Exact {
    fn add(&mut self, need: &NeedFact) {
        let opened = need.opened_at.unwrap_or(need.created_at);
        self.needs += 1;
        self.met += i64::from(need.met_at().is_some());
        self.forwarded += i64::from(need.forwarded_at.is_some());
        self.unmet += i64::from(need.state == super::lifecycle::State::UnmetClosed);
        self.to_response.extend(need.answered_at.map(|at| at - opened));
        self.to_met.extend(need.met_at().map(|at| at - opened));
    }

    fn add_counted(&mut self, counted: &Counted) {
        self.needs += counted.count;
        self.met += if counted.what == "met" { counted.count } else { 0 };
        self.unmet += if counted.what == "unmet_closed" { counted.count } else { 0 };
    }
}

/// Under which name each ward is published, and whether so few people are behind a name that all of it is hidden.
fn names(wards: &[WardFact]) -> (BTreeMap<String, String>, BTreeSet<String>) {
    let large = |groups: i64, members: i64| groups >= LARGE_ENOUGH.0 && members >= LARGE_ENOUGH.1;
    let mut named = BTreeMap::new();
    let (mut groups, mut members) = (0, 0);
    for ward in wards.iter().filter(|ward| ward.groups > 0) {
        if large(ward.groups, ward.members) && !ward.name.is_empty() {
            named.insert(ward.name.clone(), ward.name.clone());
        } else {
            named.insert(ward.name.clone(), OTHER_WARDS.to_owned());
            groups += ward.groups;
            members += ward.members;
        }
    }
    let mut small = BTreeSet::new();
    if !large(groups, members) {
        small.insert(OTHER_WARDS.to_owned());
    }
    let of = |count: fn(&WardFact) -> i64| wards.iter().map(count).sum();
    if !large(of(|ward| ward.groups), of(|ward| ward.members)) {
        small.insert(ALL_WARDS.to_owned());
    }
    (named, small)
}

/// The kinds of help that are published by week, or by month.
fn kinds(period: Period) -> Vec<Category> {
    let by_month = matches!(period, Period::Month(_));
    Category::ALL.into_iter().filter(|kind| !kind.offer_only() && is_sensitive(*kind) == by_month).collect()
}

/// The rows of one period: by ward and kind for a week, by kind for a month. The same facts always give the same rows.
#[must_use]
pub fn publish(period: Period, facts: &Facts) -> Vec<Row> {
    let (named, small) = names(&facts.wards);
    let kinds = kinds(period);
    let by_month = matches!(period, Period::Month(_));
    let mut grid: BTreeMap<(String, Category), Exact> = BTreeMap::new();
    let all = BTreeSet::from([ALL_WARDS.to_owned()]);
    for ward in if by_month { all } else { named.values().cloned().collect() } {
        grid.extend(kinds.iter().map(|kind| ((ward.clone(), *kind), Exact::default())));
    }
    // Only rows that are there anyway are counted into: that a row is there must say nothing.
    let place = |ward: &str| match (by_month, named.get(ward)) {
        (true, _) => ALL_WARDS.to_owned(),
        (false, name) => name.map_or(OTHER_WARDS, String::as_str).to_owned(),
    };
    for need in facts.needs.iter().filter(|need| need.opened_in(period.start(), period.end())) {
        let kind = need.public_kind().map(|kind| (place(&need.ward), kind));
        if let Some(exact) = kind.and_then(|place| grid.get_mut(&place)) {
            exact.add(need);
        }
    }
    for counted in facts.counted.iter().filter(|counted| counted.was_opened() && counted.is_in(period)) {
        let kind = Category::read(&counted.category).map(|kind| (place(&counted.ward), kind));
        if let Some(exact) = kind.and_then(|place| grid.get_mut(&place)) {
            exact.add_counted(counted);
        }
    }
    let hidden = hidden_rows(&grid, &small);
    let mut rows: Vec<Row> = grid
        .iter()
        .zip(hidden)
        .map(|(((ward, kind), exact), hidden)| {
            let counts = if hidden { [Shown::Hidden; 4] } else { shown(exact) };
            let note = if small.contains(ward) { "too_small" } else { "" };
            row((period, ward, &kind.code()), counts, exact, note)
        })
        .collect();
    if !by_month {
        let gaps = facts.wards.iter().filter(|ward| ward.groups == 0 && !ward.name.is_empty());
        let nothing = Exact::default();
        rows.extend(gaps.map(|ward| row((period, &ward.name, ""), [Shown::Number(0); 4], &nothing, "no_group")));
    }
    rows
}

/// Which rows are hidden whole: small ones, and in a ward or a kind with one such row the next smallest too, until no row
/// is alone.
fn hidden_rows(grid: &BTreeMap<(String, Category), Exact>, small: &BTreeSet<String>) -> Vec<bool> {
    let needs: Vec<i64> = grid.values().map(|exact| exact.needs).collect();
    let few = |ward: &String, count: i64| small.contains(ward) || (1..=FEW).contains(&count);
    let mut hidden: Vec<bool> = grid.iter().map(|((ward, _), exact)| few(ward, exact.needs)).collect();
    let places: Vec<&(String, Category)> = grid.keys().collect();
    let all = || 0..places.len();
    let ward_of = |row: usize| all().filter(|at| places[*at].0 == places[row].0).collect::<Vec<_>>();
    let kind_of = |row: usize| all().filter(|at| places[*at].1 == places[row].1).collect::<Vec<_>>();
    let crossing: Vec<[Vec<usize>; 2]> = all().map(|row| [ward_of(row), kind_of(row)]).collect();
    let shown_of = |line: &[usize], hidden: &[bool]| line.iter().copied().filter(|at| !hidden[*at]).collect::<Vec<_>>();
    loop {
        let before = hidden.clone();
        for row in all().filter(|row| before[*row]) {
            for (along, line) in crossing[row].iter().enumerate() {
                let shown = shown_of(line, &hidden);
                if shown.len() + 1 != line.len() {
                    continue;
                }
                // The smallest, and of those the one for whose own sake least must go next.
                let then = |at: &usize| {
                    let across = &crossing[*at][1 - along];
                    let others = shown_of(across, &hidden);
                    let alone = others.len() == across.len();
                    others.iter().filter(|other| alone && *other != at).map(|other| needs[*other]).min().unwrap_or(0)
                };
                if let Some(next) = shown.iter().copied().min_by_key(|at| (needs[*at], then(at))) {
                    hidden[next] = true;
                }
            }
        }
        if hidden == before {
            return hidden;
        }
    }
}

/// Needs, met, forwarded and closed unmet of one place, as somebody may see them who is not to know of single ones.
#[must_use]
pub fn rounded([needs, met, forwarded, unmet]: [i64; 4]) -> [Shown; 4] {
    let few = (1..=FEW).contains(&needs);
    if few { [Shown::Hidden; 4] } else { shown(&Exact { needs, met, forwarded, unmet, ..Exact::default() }) }
}

/// The counts of a row of 5 needs or more, or of none.
fn shown(exact: &Exact) -> [Shown; 4] {
    let [needs, mut met, forwarded, mut unmet] = [exact.needs, exact.met, exact.forwarded, exact.unmet].map(Shown::of);
    // Met and unmet cannot be more than all. When nearly all ended the one way, few are left for the other, and the
    // hidden count could be guessed.
    if met == Shown::Hidden && unmet == needs {
        unmet = Shown::Hidden;
    } else if unmet == Shown::Hidden && met == needs {
        met = Shown::Hidden;
    }
    [needs, met, forwarded, unmet]
}

fn row((period, ward, category): (Period, &str, &str), counts: [Shown; 4], exact: &Exact, note: &str) -> Row {
    let [needs_recorded, met, forwarded, unmet_closed] = counts;
    let median = |count: Shown, times: &[Time]| if count == Shown::Hidden { None } else { median_hours(times) };
    Row {
        period: period.label(),
        ward: ward.to_owned(),
        category: category.to_owned(),
        needs_recorded,
        met,
        forwarded,
        unmet_closed,
        median_hours_to_first_response: median(needs_recorded, &exact.to_response),
        median_hours_to_met: median(met, &exact.to_met),
        note: note.to_owned(),
    }
}

/// The median to the half hour, so that it is nobody's own time; none of fewer than 10.
fn median_hours(times: &[Time]) -> Option<f64> {
    let mut times = times.to_vec();
    times.sort_unstable();
    let (low, high) = (times.get(times.len().saturating_sub(1) / 2)?, times.get(times.len() / 2)?);
    let halves = i32::try_from((low + high + HOUR / 2) / HOUR).ok()?;
    (times.len() >= MEDIAN_OF).then(|| f64::from(halves) / 2.0)
}

/// The totals of published rows by period: sums of what is shown, so that they can tell nothing else.
#[must_use]
pub fn totals(rows: &[Row]) -> BTreeMap<String, [i64; 4]> {
    let mut totals: BTreeMap<String, [i64; 4]> = BTreeMap::new();
    for row in rows {
        let sums = totals.entry(row.period.clone()).or_default();
        for (sum, count) in sums.iter_mut().zip([row.needs_recorded, row.met, row.forwarded, row.unmet_closed]) {
            *sum += if let Shown::Number(number) = count { number } else { 0 };
        }
    }
    totals
}

/// The weeks and months that may be published by now and are not yet, from the first that has anything.
#[must_use]
pub fn due(first: Time, now: Time, published: &BTreeSet<String>) -> Vec<Period> {
    let mut due = Vec::new();
    for mut period in [Period::week(first), Period::month(first)] {
        while period.end() + LATE <= now {
            if !published.contains(&period.label()) {
                due.push(period);
            }
            period = period.next();
        }
    }
    due
}

#[cfg(test)]
mod attack;
#[cfg(test)]
mod tests;
