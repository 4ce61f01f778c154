//! Numbers to call: a data file with nation, source and the day on which somebody last looked. What nobody has looked at for a year
//! is not shown, but for the numbers that do not change.

use super::clock::Clocks;
use super::{DAY, Time};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The numbers that come with the program.
pub const BUILT_IN: &str = include_str!("../../../../data/signposts.tsv");
/// How long a look is good for.
const GOOD_FOR: Time = 365 * DAY;
/// The nations that the file knows.
pub const NATIONS: [&str; 4] = ["england", "wales", "scotland", "ni"];

/// One number to call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signpost {
    /// What it is for, such as `gas`.
    pub for_what: String,
    /// Where it works: a nation, or `all`.
    pub nation: String,
    /// What it is called.
    pub name: String,
    /// The number, as it is dialled.
    pub number: String,
    /// Who says so.
    pub source: String,
    /// When somebody last looked; nothing when nobody has.
    pub reviewed_on: Option<NaiveDate>,
}

/// A number as it is told to somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Number {
    /// What it is called.
    pub called: String,
    /// The number.
    pub number: String,
}

/// A line of the file that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {0} of the signposts cannot be read")]
pub struct BadLine(pub usize);

/// Every number to call.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Signposts(Vec<Signpost>);

impl Signposts {
    /// Reads a file of lines `use, nation, name, number, hours, source, reviewed_on` between tabs, with one line of heads.
    ///
    /// # Errors
    /// The first line that has another shape.
    pub fn read(text: &str) -> Result<Signposts, BadLine> {
        let mut list = Vec::new();
        for (number, line) in (1..).zip(text.lines()).skip(1) {
            if line.trim().is_empty() {
                continue;
            }
            let cells: Vec<&str> = line.split('\t').map(str::trim).collect();
            let [for_what, nation, name, call, _, source, day] = cells.as_slice() else {
                return Err(BadLine(number));
            };
            let reviewed_on = match *day {
                "" => None,
                day => Some(NaiveDate::parse_from_str(day, "%Y-%m-%d").map_err(|_| BadLine(number))?),
            };
            if for_what.is_empty() || call.is_empty() || (*nation != "all" && !NATIONS.contains(nation)) {
                return Err(BadLine(number));
            }
            let text = |cell: &str| cell.to_owned();
            let (for_what, nation, name) = (text(for_what), text(nation), text(name));
            list.push(Signpost { for_what, nation, name, number: text(call), source: text(source), reviewed_on });
        }
        Ok(Signposts(list))
    }

    fn in_nation(&self, nation: &str) -> impl Iterator<Item = &Signpost> {
        self.0.iter().filter(move |s| s.nation == "all" || s.nation == nation)
    }

    /// The numbers for some purposes in a nation that may be shown now, in the order of the purposes.
    #[must_use]
    pub fn shown(&self, purposes: &[&str], nation: &str, (clocks, now): (&Clocks, Time)) -> Vec<Number> {
        let mut list: Vec<Number> = Vec::new();
        for purpose in purposes {
            for post in self.in_nation(nation).filter(|s| s.for_what == *purpose && s.is_fresh(clocks, now)) {
                if !list.iter().any(|n| n.number == post.number) {
                    list.push(Number { called: post.name.clone(), number: post.number.clone() });
                }
            }
        }
        list
    }

    /// The numbers in a nation that are no longer shown, because nobody has looked at them for too long; with `never`,
    /// those too that nobody has ever looked at.
    #[must_use]
    pub fn stale(&self, nation: &str, never: bool, (clocks, now): (&Clocks, Time)) -> Vec<Number> {
        let looked = |s: &&Signpost| never || s.reviewed_on.is_some();
        let stale = self.in_nation(nation).filter(|s| !s.is_fresh(clocks, now)).filter(looked);
        stale.map(|s| Number { called: s.name.clone(), number: s.number.clone() }).collect()
    }
}

impl Signpost {
    fn is_fresh(&self, clocks: &Clocks, now: Time) -> bool {
        let fixed = ["999", "111"].iter().any(|known| self.number == *known || self.number.starts_with("999,"));
        let good = self.reviewed_on.is_some_and(|day| clocks.on(day, 0, 0) + GOOD_FOR > now);
        fixed || good
    }
}

/// What the kinds of danger of the word lists call for.
#[must_use]
pub fn purposes(kinds: &[&str]) -> Vec<&'static str> {
    let mut list = Vec::new();
    for kind in kinds {
        let more: &[&str] = match *kind {
            "gas" => &["gas"],
            "suicide" | "overdose" => &["listen", "crisis"],
            "child_alone" => &["child_worry"],
            "neglect" => &["child_worry", "older"],
            "carer_money" => &["older", "bank"],
            "attack" | "fear" | "locked_in" | "forced_marriage" | "injuries" | "no_reply" => &["abuse"],
            _ => &[],
        };
        list.extend_from_slice(more);
    }
    // For a fire or a fall, 999 is the number; only what we cannot tell apart gets somebody to talk to.
    if list.is_empty() && kinds.is_empty() {
        list.push("listen");
    }
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: &str) -> Time {
        let day = NaiveDate::parse_from_str(day, "%Y-%m-%d").expect("a day");
        Clocks::default().on(day, 12, 0)
    }

    fn posts() -> Signposts {
        Signposts::read(BUILT_IN).expect("the built-in file can be read")
    }

    #[test]
    fn a_stale_number_is_not_shown_and_is_reported_but_999_and_111_always_are() {
        let clocks = Clocks::default();
        let numbers = |day: &str| {
            let shown = posts().shown(&["danger_silent", "health_urgent", "listen"], "england", (&clocks, at(day)));
            shown.into_iter().map(|n| n.number).collect::<Vec<_>>()
        };
        assert_eq!(numbers("2026-12-01"), ["999, then press 55", "111", "116 123", "85258"]);
        assert_eq!(numbers("2028-12-01"), ["999, then press 55", "111"]);
        let stale = posts().stale("england", false, (&clocks, at("2028-12-01")));
        assert!(stale.iter().any(|n| n.number == "116 123") && !stale.iter().any(|n| n.number == "999"));
        let unlooked = posts().stale("ni", true, (&clocks, at("2026-12-01")));
        assert!(posts().stale("ni", false, (&clocks, at("2026-12-01"))).is_empty());
        assert!(unlooked.iter().any(|n| n.number == "0808 802 1414"), "nobody has looked at it yet");
    }

    #[test]
    fn each_nation_has_its_own_numbers() {
        let clocks = Clocks::default();
        let abuse = |nation| posts().shown(&["abuse"], nation, (&clocks, at("2026-12-01")));
        assert!(abuse("england").iter().any(|n| n.number == "0808 2000 247"));
        assert!(abuse("wales").iter().all(|n| n.called.contains("Live Fear Free")));
        assert_ne!(abuse("scotland"), abuse("england"));
    }

    #[test]
    fn a_line_of_another_shape_is_named() {
        let head = "use\tnation\tname\tnumber\thours\tsource\treviewed_on\n";
        assert_eq!(Signposts::read(&format!("{head}gas\tmars\tSmell\t1\t\tX\t\n")), Err(BadLine(2)));
        assert_eq!(Signposts::read(&format!("{head}gas\tall\tSmell\t1\t\tX\tsoon\n")), Err(BadLine(2)));
        assert_eq!(Signposts::read(&format!("{head}\ngas\tall\n")), Err(BadLine(3)));
    }
}
