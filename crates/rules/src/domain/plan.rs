//! A file that sets a council up: one area a line. Read, looked over, and compared with what is there.

use super::area::{Area, AreaKind, Tree};
use chrono::NaiveDate;
use std::collections::BTreeSet;

/// What the columns of the file are called, in any order; `code`, `date` and `also` may be left out.
pub const COLUMNS: [&str; 6] = ["kind", "name", "parent", "code", "date", "also"];

/// One line of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Its number in the file, from 2: the first line names the columns.
    pub line: usize,
    /// `council`, `ward`, `parish`, `patch` or `street`.
    pub kind: String,
    /// The area's own name.
    pub name: String,
    /// The name, or the whole name, of the area that it is a part of; empty for a council.
    pub parent: String,
    /// The official code; may be empty.
    pub code: String,
    /// From when that code is; may be empty.
    pub date: String,
    /// A second area that it lies in, such as a parish; may be empty.
    pub also: String,
}

/// What is wrong with a line. The key names the sentence in `locales/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// The line.
    pub line: usize,
    /// What is wrong.
    pub key: &'static str,
    /// The word that is wrong.
    pub word: String,
}

/// What importing the file would do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Plan {
    /// Areas that are new or changed, in an order in which each comes after its parent.
    pub areas: Vec<Area>,
    /// Which area also lies in which.
    pub also: Vec<(i64, i64)>,
}

/// The longest name of an area, in letters.
const LONGEST: usize = 60;

/// Compares a file with the areas that are there. New areas get numbers from `next` on. Nothing is taken away: an area
/// that is not in the file stays.
///
/// # Errors
/// Every fault of the file; then nothing of it may be imported.
pub fn plan(rows: &[Row], tree: &Tree, mut next: i64) -> Result<Plan, Vec<Fault>> {
    let (mut known, mut faults) = (tree.all().cloned().collect::<Vec<Area>>(), Vec::new());
    let mut plan = Plan::default();
    let mut seen = BTreeSet::new();
    let mut also = Vec::new();
    for row in rows {
        let fault = |key, word: &str| Fault { line: row.line, key, word: word.to_owned() };
        let (kind, parent) = match place(row, &known) {
            Ok(found) => found,
            Err((key, word)) => {
                faults.push(fault(key, &word));
                continue;
            }
        };
        let name = parent.as_ref().map_or_else(|| row.name.clone(), |p| format!("{} / {}", p.name, row.name));
        if !seen.insert(name.to_lowercase()) {
            faults.push(fault("area-twice", &row.name));
            continue;
        }
        let before = known.iter().position(|area| area.name.to_lowercase() == name.to_lowercase());
        let id = before.map_or_else(
            || {
                next += 1;
                next - 1
            },
            |place| known[place].id,
        );
        let area = Area {
            id,
            name,
            title: row.name.clone(),
            kind,
            parent_id: parent.map(|p| p.id),
            code: row.code.clone(),
            code_date: row.date.clone(),
        };
        match before {
            Some(place) if known[place] == area => {}
            Some(place) => {
                known[place] = area.clone();
                plan.areas.push(area);
            }
            None => {
                known.push(area.clone());
                plan.areas.push(area);
            }
        }
        if !row.also.is_empty() {
            also.push((row, id));
        }
    }
    for (row, id) in also {
        match one(&row.also, &known) {
            Ok(second) => plan.also.push((id, second.id)),
            Err((key, word)) => faults.push(Fault { line: row.line, key, word }),
        }
    }
    if faults.is_empty() { Ok(plan) } else { Err(faults) }
}

type Wrong = (&'static str, String);

/// The one area of that name.
fn one(name: &str, known: &[Area]) -> Result<Area, Wrong> {
    let tree = Tree::new(known.to_vec(), Vec::new());
    match tree.called(name).as_slice() {
        [one] => Ok((*one).clone()),
        [] => Err(("area-no-parent", name.to_owned())),
        _ => Err(("area-which-parent", name.to_owned())),
    }
}

/// What a line's area is, and what it is a part of.
fn place(row: &Row, known: &[Area]) -> Result<(AreaKind, Option<Area>), Wrong> {
    let kind = AreaKind::read(&row.kind).ok_or(("area-kind", row.kind.clone()))?;
    if row.name.is_empty() || row.name.chars().count() > LONGEST || row.name.contains(" / ") {
        return Err(("area-name", row.name.clone()));
    }
    if !row.code.is_empty() && !kind.fits_code(&row.code) {
        return Err(("area-code", row.code.clone()));
    }
    let dated = NaiveDate::parse_from_str(&row.date, "%Y-%m-%d").is_ok();
    if row.date.is_empty() != row.code.is_empty() || (!row.date.is_empty() && !dated) {
        return Err(("area-date", row.date.clone()));
    }
    match (kind, row.parent.is_empty()) {
        (AreaKind::Council, true) => Ok((kind, None)),
        (AreaKind::Council, false) | (_, true) => Err(("area-no-parent", row.parent.clone())),
        (_, false) => {
            let parent = one(&row.parent, known)?;
            if parent.kind >= kind { Err(("area-parent-kind", row.parent.clone())) } else { Ok((kind, Some(parent))) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(line: usize, cells: [&str; 6]) -> Row {
        let [kind, name, parent, code, date, also] = cells.map(str::to_owned);
        Row { line, kind, name, parent, code, date, also }
    }

    fn rows() -> Vec<Row> {
        vec![
            row(2, ["council", "Ashbrook", "", "E07000999", "2023-04-01", ""]),
            row(3, ["ward", "North", "Ashbrook", "E05999001", "2023-05-04", ""]),
            row(4, ["parish", "Millbrook", "Ashbrook", "", "", ""]),
            row(5, ["patch", "Elms", "North", "", "", ""]),
            row(6, ["street", "Elm Street", "Elms", "", "", "Millbrook"]),
        ]
    }

    #[test]
    fn a_file_becomes_a_tree_and_a_second_time_changes_nothing() {
        let first = plan(&rows(), &Tree::default(), 1).expect("a good file");
        assert_eq!(first.areas.len(), 5);
        assert_eq!(first.areas[4].name, "Ashbrook / North / Elms / Elm Street");
        assert_eq!(first.also, [(5, 3)]);
        let tree = Tree::new(first.areas, first.also);
        let second = plan(&rows(), &tree, 6).expect("a good file");
        assert!(second.areas.is_empty());
        let mut moved = rows();
        (moved[1].code, moved[1].date) = ("E05999002".to_owned(), "2027-05-06".to_owned());
        let third = plan(&moved, &tree, 6).expect("a good file");
        assert_eq!(third.areas.iter().map(|a| (a.id, a.code.as_str())).collect::<Vec<_>>(), [(2, "E05999002")]);
    }

    #[test]
    fn every_fault_of_a_file_is_named_with_its_line() {
        for (cells, key) in [
            (["village", "X", "Ashbrook", "", "", ""], "area-kind"),
            (["ward", "", "Ashbrook", "", "", ""], "area-name"),
            (["ward", "A / B", "Ashbrook", "", "", ""], "area-name"),
            (["ward", "X", "Nowhere", "", "", ""], "area-no-parent"),
            (["ward", "X", "", "", "", ""], "area-no-parent"),
            (["council", "X", "Ashbrook", "", "", ""], "area-no-parent"),
            (["ward", "X", "Elms", "", "", ""], "area-parent-kind"),
            (["ward", "X", "Ashbrook", "E07000001", "2024-01-01", ""], "area-code"),
            (["ward", "X", "Ashbrook", "E05000001", "", ""], "area-date"),
            (["ward", "X", "Ashbrook", "E05000001", "1 May", ""], "area-date"),
            (["street", "X", "Elms", "", "", "Nowhere"], "area-no-parent"),
            (["ward", "North", "Ashbrook", "", "", ""], "area-twice"),
        ] {
            let mut all = rows();
            all.push(row(7, cells));
            let faults = plan(&all, &Tree::default(), 1).expect_err(key);
            assert_eq!(faults.iter().map(|f| (f.line, f.key)).collect::<Vec<_>>(), [(7, key)], "{cells:?}");
        }
    }
}
