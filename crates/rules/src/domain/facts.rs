//! What measures are computed from: plain facts about needs, wards and helpers. No names and no words.

use super::Time;
use super::area::{AreaKind, Tree};
use super::category::{Category, Privacy};
use super::closing::CloseReason;
use super::lifecycle::State;
use super::period::Period;
use super::role::{Held, Right, Role, may};
use super::street::{STREET_NAME, shown_name};
use super::urgency::Urgency;
use serde::Deserialize;
use std::collections::BTreeSet;

/// What is known of one need.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct NeedFact {
    /// The ward of its street; empty when the street has not said.
    pub ward: String,
    /// What kind of help.
    pub category: Option<Category>,
    /// How soon.
    pub urgency: Urgency,
    /// Where it is now.
    pub state: State,
    /// Why it closed unmet.
    pub closed_for: Option<CloseReason>,
    /// When it was said.
    pub created_at: Time,
    /// When it was first opened to the street, or sent its private way; none for a draft that never was.
    pub opened_at: Option<Time>,
    /// The first answer that a person gave: a claim, a coordinator's act. What the bot says by itself does not count.
    pub answered_at: Option<Time>,
    /// The first claim.
    pub claimed_at: Option<Time>,
    /// When it first came to the coordinators.
    pub forwarded_at: Option<Time>,
    /// When a coordinator first took it.
    pub accepted_at: Option<Time>,
    /// What the coordinators first did about it: took it, sent it back to streets, answered or closed it.
    pub decided_at: Option<Time>,
    /// When it closed, if it is closed.
    pub closed_at: Option<Time>,
    /// How often it was opened again.
    pub reopened: i64,
    /// How often its asker said that what was suggested worked.
    pub worked: i64,
    /// How often its asker said that it did not.
    pub failed: i64,
    /// 1 when its asker said that it is the same as another.
    pub merged: i64,
    /// How often something private was taken out of its words.
    pub hidden: i64,
}

impl NeedFact {
    /// When help had come; none while it has not.
    #[must_use]
    pub fn met_at(&self) -> Option<Time> {
        self.closed_at.filter(|_| self.state == State::Met)
    }

    /// Whether it counts as opened within a period.
    #[must_use]
    pub fn opened_in(&self, from: Time, to: Time) -> bool {
        self.opened_at.is_some_and(|at| (from..to).contains(&at))
    }

    /// The kind under which it is published: danger counts as one kind, whatever it was about.
    #[must_use]
    pub fn public_kind(&self) -> Option<Category> {
        if self.urgency == Urgency::Emergency { Some(Category::Safety) } else { self.category }
    }
}

/// Whether a kind of help says so much about a person that it is counted for the whole council and by month only.
#[must_use]
pub fn is_sensitive(category: Category) -> bool {
    category.privacy() == Privacy::Private
}

/// What is known of one ward.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
pub struct WardFact {
    /// Its name.
    pub name: String,
    /// Its streets' groups that were accepted and not left.
    pub groups: i64,
    /// Those of them in which the bot is at work.
    pub active: i64,
    /// People who have used the bot in them.
    pub members: i64,
    /// People there with a standing offer, or who took a job in the time looked at.
    pub helpers: i64,
}

/// What one helper did in the time looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct HelperFact {
    /// Jobs taken.
    pub taken: i64,
    /// Jobs done.
    pub done: i64,
    /// Jobs given back, by the helper or by the clock.
    pub released: i64,
    /// Jobs that they have now.
    pub live: i64,
}

/// Needs that were erased and are only counted.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Counted {
    /// The ward.
    pub ward: String,
    /// The week in which they were said, such as `2026-W11`.
    pub week: String,
    /// The code of the kind of help; empty for none.
    pub category: String,
    /// The state in which they ended; `draft` when they were never opened.
    pub what: String,
    /// How many.
    pub count: i64,
}

impl Counted {
    /// Whether they were opened.
    #[must_use]
    pub fn was_opened(&self) -> bool {
        !["draft", "awaiting_consent"].contains(&self.what.as_str())
    }

    /// Whether they belong to a period: a week by its name, a month by the Monday of their week.
    #[must_use]
    pub fn is_in(&self, period: Period) -> bool {
        match period {
            Period::Week(_) => period.label() == self.week,
            Period::Month(_) => {
                let mut week = Period::week(period.start() + 6 * super::DAY);
                while week.start() < period.end() {
                    if week.label() == self.week {
                        return true;
                    }
                    week = week.next();
                }
                false
            }
        }
    }
}

/// Counts that come from elsewhere than needs.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Others {
    /// People who can be written to.
    pub people: i64,
    /// Those of them who said stop.
    pub stopped: i64,
    /// Messages that the bot sent into streets' groups.
    pub bot_messages: i64,
    /// Messages and presses of people that the bot was given, in the same time.
    pub human_messages: i64,
    /// Groups that broadcasts were for.
    pub broadcast_to: i64,
    /// Those of them that it did not reach.
    pub broadcast_failed: i64,
}

/// Whose facts are looked at: a council's, or those of one of its wards.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Whose {
    /// The council's areas, itself too.
    pub areas: BTreeSet<i64>,
    /// The names of the wards that were set up in it.
    pub wards: Vec<String>,
    /// The one ward looked at; empty for all.
    pub ward: String,
}

impl Whose {
    /// A council with everything in it.
    #[must_use]
    pub fn council(tree: &Tree, council: i64) -> Whose {
        let areas = tree.below(council);
        let wards = areas.iter().filter_map(|id| tree.get(*id)).filter(|area| area.kind == AreaKind::Ward);
        let wards = wards.map(|ward| shown_name(&ward.title, STREET_NAME)).collect();
        Whose { areas, wards, ward: String::new() }
    }

    /// One ward of it.
    #[must_use]
    pub fn in_ward(&self, name: &str) -> Whose {
        Whose { ward: name.to_owned(), ..self.clone() }
    }
}

/// Whether roles let somebody see the counts of an area. Of an area that is not there nobody sees anything.
#[must_use]
pub fn may_see(held: &[Held], area: i64, tree: &Tree) -> bool {
    tree.get(area).is_some() && may(held, Right::Counts, Some(area), tree)
}

/// Whether they see them exactly. A councillor, who has no need to know of single requests, sees them rounded.
#[must_use]
pub fn sees_exactly(held: &[Held], area: i64, tree: &Tree) -> bool {
    let others: Vec<Held> = held.iter().copied().filter(|held| held.role != Role::Councillor).collect();
    may_see(&others, area, tree)
}

/// Everything that is known of a council, or of one of its wards.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Facts {
    /// Its needs.
    pub needs: Vec<NeedFact>,
    /// Its wards.
    pub wards: Vec<WardFact>,
    /// Its helpers.
    pub helpers: Vec<HelperFact>,
    /// Needs that were erased.
    pub counted: Vec<Counted>,
    /// The rest.
    pub others: Others,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::area::Area;

    #[test]
    fn a_councillor_sees_the_own_ward_rounded_and_nothing_else() {
        let area = |id: i64, kind, parent_id| Area {
            id,
            name: id.to_string(),
            title: id.to_string(),
            kind,
            parent_id,
            code: String::new(),
            code_date: String::new(),
        };
        let areas = vec![
            area(1, AreaKind::Council, None),
            area(2, AreaKind::Ward, Some(1)),
            area(3, AreaKind::Ward, Some(1)),
            area(4, AreaKind::Council, None),
        ];
        let tree = Tree::new(areas, Vec::new());
        let seen = |held: &[Held]| {
            let sees = |test: fn(&[Held], i64, &Tree) -> bool| (0..=5).filter(|id| test(held, *id, &tree)).collect();
            (sees(may_see), sees(sees_exactly))
        };
        let held = |area_id, role| Held { area_id, role };
        let none: Vec<i64> = Vec::new();
        assert_eq!(seen(&[]), (none.clone(), none.clone()));
        assert_eq!(seen(&[held(2, Role::Councillor)]), (vec![2], none.clone()));
        assert_eq!(seen(&[held(1, Role::Coordinator)]), (vec![1, 2, 3], vec![1, 2, 3]));
        assert_eq!(seen(&[held(1, Role::Councillor), held(3, Role::Officer)]), (vec![1, 2, 3], vec![3]));
        assert_eq!(seen(&[held(0, Role::Administrator)]), (vec![1, 2, 3, 4], vec![1, 2, 3, 4]));
        assert_eq!(seen(&[held(9, Role::Administrator)]), (none.clone(), none));
        assert_eq!(Whose::council(&tree, 1).wards, ["2", "3"]);
        assert_eq!(Whose::council(&tree, 2).areas, BTreeSet::from([2]));
    }
}
