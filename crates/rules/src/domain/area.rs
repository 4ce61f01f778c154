//! A council's areas: council, ward, parish, patch, street. A tree, but that a street may also lie in a second one, such as
//! a parish beside its ward.

use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// What an area is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each name says what it is")]
pub enum AreaKind {
    Council,
    Ward,
    Parish,
    Patch,
    Street,
}

impl AreaKind {
    /// Reads the word of a file or a command, such as `ward`.
    #[must_use]
    pub fn read(text: &str) -> Option<AreaKind> {
        serde_json::from_value(serde_json::Value::String(text.trim().to_lowercase())).ok()
    }

    /// The word of a file or a command.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            AreaKind::Council => "council",
            AreaKind::Ward => "ward",
            AreaKind::Parish => "parish",
            AreaKind::Patch => "patch",
            AreaKind::Street => "street",
        }
    }

    /// What an official code of such an area begins with; nothing where there are no official codes.
    /// Source: the GSS coding of the Office for National Statistics.
    #[must_use]
    pub fn code_begins(self) -> &'static [&'static str] {
        match self {
            AreaKind::Council => &["E06", "E07", "E08", "E09", "W06", "S12", "N09"],
            AreaKind::Ward => &["E05", "W05", "S13", "N08"],
            AreaKind::Parish => &["E04", "W04"],
            AreaKind::Patch | AreaKind::Street => &[],
        }
    }

    /// Whether a code can be that of such an area: nine characters, the right beginning, then digits.
    #[must_use]
    pub fn fits_code(self, code: &str) -> bool {
        code.len() == 9
            && code.is_ascii()
            && self.code_begins().contains(&&code[..3])
            && code[3..].chars().all(|c| c.is_ascii_digit())
    }
}

/// A council's area.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Area {
    /// Our number for it.
    pub id: i64,
    /// Its whole name, unique: the names on the way to it, such as `Ashbrook / North`; a council's is its own.
    pub name: String,
    /// Its own name, such as `North`.
    pub title: String,
    /// What it is.
    pub kind: AreaKind,
    /// The area that it is a part of; none for a council.
    pub parent_id: Option<i64>,
    /// Its official code, such as `E05000001`; empty when it has none.
    pub code: String,
    /// From when that code is, as `2024-05-02`; codes change when boundaries do.
    pub code_date: String,
}

/// Every area, and what lies in what.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tree {
    areas: BTreeMap<i64, Area>,
    /// Second parents: which area also lies in which.
    also: Vec<(i64, i64)>,
}

impl Tree {
    /// A tree of these areas, some of which also lie in a second one.
    #[must_use]
    pub fn new(areas: Vec<Area>, also: Vec<(i64, i64)>) -> Tree {
        Tree { areas: areas.into_iter().map(|area| (area.id, area)).collect(), also }
    }

    /// An area.
    #[must_use]
    pub fn get(&self, id: i64) -> Option<&Area> {
        self.areas.get(&id)
    }

    /// Every area, by number.
    pub fn all(&self) -> impl Iterator<Item = &Area> {
        self.areas.values()
    }

    /// The area itself, its parent, and so on; a circle ends where it began.
    #[must_use]
    pub fn chain(&self, id: i64) -> Vec<i64> {
        let mut chain = Vec::new();
        let mut next = Some(id);
        while let Some(id) = next.filter(|id| !chain.contains(id)) {
            let Some(area) = self.areas.get(&id) else { break };
            chain.push(id);
            next = area.parent_id;
        }
        chain
    }

    /// Everything that an area lies in, itself too, by every way.
    #[must_use]
    pub fn around(&self, id: i64) -> BTreeSet<i64> {
        let (mut found, mut open) = (BTreeSet::new(), vec![id]);
        while let Some(id) = open.pop() {
            if !self.areas.contains_key(&id) || !found.insert(id) {
                continue;
            }
            open.extend(self.areas.get(&id).and_then(|area| area.parent_id));
            open.extend(self.also.iter().filter(|(part, _)| *part == id).map(|(_, whole)| *whole));
        }
        found
    }

    /// Whether an area lies in another, or is it.
    #[must_use]
    pub fn within(&self, id: i64, whole: i64) -> bool {
        self.around(id).contains(&whole)
    }

    /// Every area that lies in this one, itself too.
    #[must_use]
    pub fn below(&self, whole: i64) -> BTreeSet<i64> {
        self.areas.keys().copied().filter(|id| self.within(*id, whole)).collect()
    }

    /// The first area of a kind on the way up, by every way.
    #[must_use]
    pub fn nearest(&self, id: i64, kind: AreaKind) -> Option<&Area> {
        let own = self.chain(id).into_iter().filter_map(|id| self.areas.get(&id)).find(|area| area.kind == kind);
        own.or_else(|| self.around(id).into_iter().filter_map(|id| self.areas.get(&id)).find(|a| a.kind == kind))
    }

    /// The council that an area belongs to: the top of its way up.
    #[must_use]
    pub fn council(&self, id: i64) -> Option<&Area> {
        self.chain(id).last().and_then(|id| self.areas.get(id))
    }

    /// The areas that somebody means by a name: by its own name or its whole one, without regard to case; if one fits
    /// the whole name or is the only council, that one alone.
    #[must_use]
    pub fn called(&self, typed: &str) -> Vec<&Area> {
        let typed = typed.trim().to_lowercase();
        let whole: Vec<&Area> = self.all().filter(|area| area.name.to_lowercase() == typed).collect();
        if !whole.is_empty() {
            return whole;
        }
        self.all().filter(|area| area.title.to_lowercase() == typed).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn area(id: i64, kind: AreaKind, parent_id: Option<i64>, title: &str) -> Area {
        let (name, title) = (format!("{id} {title}"), title.to_owned());
        Area { id, name, title, kind, parent_id, code: String::new(), code_date: String::new() }
    }

    fn tree() -> Tree {
        use AreaKind as K;
        let areas = vec![
            area(1, K::Council, None, "Ashbrook"),
            area(2, K::Ward, Some(1), "North"),
            area(3, K::Ward, Some(1), "South"),
            area(4, K::Parish, Some(1), "Millbrook"),
            area(5, K::Patch, Some(2), "Elms"),
            area(6, K::Street, Some(5), "Elm Street"),
            area(7, K::Council, None, "Larkfield"),
            area(8, K::Ward, Some(7), "North"),
        ];
        Tree::new(areas, vec![(6, 4)])
    }

    #[test]
    fn a_street_lies_in_its_ward_and_in_its_parish() {
        let tree = tree();
        for whole in [6, 5, 2, 4, 1] {
            assert!(tree.within(6, whole), "{whole}");
        }
        for other in [3, 7, 8, 0, 99] {
            assert!(!tree.within(6, other), "{other}");
        }
        assert!(!tree.within(1, 6));
        assert_eq!(tree.below(4), BTreeSet::from([4, 6]));
        assert_eq!(tree.nearest(6, AreaKind::Ward).map(|a| a.id), Some(2));
        assert_eq!(tree.nearest(6, AreaKind::Parish).map(|a| a.id), Some(4));
        assert_eq!(tree.council(6).map(|a| a.id), Some(1));
        assert_eq!(tree.chain(6), [6, 5, 2, 1]);
    }

    #[test]
    fn a_name_that_two_areas_share_is_not_guessed() {
        let tree = tree();
        assert_eq!(tree.called("north").len(), 2);
        assert_eq!(tree.called("8 north").len(), 1);
        assert!(tree.called("nowhere").is_empty());
    }

    #[test]
    fn a_circle_ends() {
        let circle = vec![area(1, AreaKind::Ward, Some(2), "a"), area(2, AreaKind::Ward, Some(1), "b")];
        let tree = Tree::new(circle, vec![(1, 1)]);
        assert_eq!(tree.chain(1), [1, 2]);
        assert_eq!(tree.around(1), BTreeSet::from([1, 2]));
    }

    #[test]
    fn an_official_code_has_the_shape_of_its_kind() {
        assert!(AreaKind::Ward.fits_code("E05000001"));
        assert!(AreaKind::Council.fits_code("W06000015"));
        for wrong in ["E06000001", "E0500001", "E05 00001", "é05000001", ""] {
            assert!(!AreaKind::Ward.fits_code(wrong), "{wrong}");
        }
        assert!(!AreaKind::Patch.fits_code("E05000001"));
    }
}
