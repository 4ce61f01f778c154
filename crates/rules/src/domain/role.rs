//! What a role in an area lets somebody do. Whoever is not named here may not.

use super::area::Tree;
use serde::{Deserialize, Serialize};

/// What somebody is in an area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Sets up areas and invites others.
    Administrator,
    /// Speaks for the council.
    Officer,
    /// Agrees to what an officer wants to say.
    Approver,
    /// Works the desk.
    Coordinator,
    /// Works the desk, and looks after people who are in danger.
    SafeguardingLead,
    /// Sees counts of their own ward.
    Councillor,
}

/// Something that not everybody may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Right {
    /// Set up areas, invite people, end roles.
    Administer,
    /// Look after cases.
    Desk,
    /// Look after people who are in danger from somebody near.
    Safety,
    /// Write broadcasts.
    Broadcast,
    /// Agree to somebody else's broadcast.
    Approve,
    /// See counts.
    Counts,
}

impl Role {
    /// Every role.
    pub const ALL: [Role; 6] = [
        Role::Administrator,
        Role::Officer,
        Role::Approver,
        Role::Coordinator,
        Role::SafeguardingLead,
        Role::Councillor,
    ];

    /// The word of the database and of commands.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Role::Administrator => "administrator",
            Role::Officer => "officer",
            Role::Approver => "approver",
            Role::Coordinator => "coordinator",
            Role::SafeguardingLead => "safeguarding_lead",
            Role::Councillor => "councillor",
        }
    }

    /// Reads a word; hyphens and spaces count as underscores, and `safeguarding` is enough.
    #[must_use]
    pub fn read(text: &str) -> Option<Role> {
        let text = text.trim().to_lowercase().replace(['-', ' '], "_");
        Role::ALL
            .into_iter()
            .find(|role| role.word() == text || (text == "safeguarding" && *role == Role::SafeguardingLead))
    }

    /// Whether the role gives a right.
    #[must_use]
    pub fn gives(self, right: Right) -> bool {
        match right {
            Right::Administer => self == Role::Administrator,
            Right::Desk => matches!(self, Role::Coordinator | Role::SafeguardingLead),
            Right::Safety => self == Role::SafeguardingLead,
            Right::Broadcast => self == Role::Officer,
            Right::Approve => self == Role::Approver,
            Right::Counts => true,
        }
    }
}

/// A role in an area; area 0 is every area.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Held {
    /// The area.
    pub area_id: i64,
    /// The role.
    pub role: Role,
}

/// Whether roles give a right in an area. Without an area, only a role in every area does.
#[must_use]
pub fn may(held: &[Held], right: Right, area: Option<i64>, tree: &Tree) -> bool {
    let reaches = |where_held: i64| where_held == 0 || area.is_some_and(|area| tree.within(area, where_held));
    held.iter().any(|held| held.role.gives(right) && reaches(held.area_id))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::area::{Area, AreaKind};
    use proptest::prelude::*;

    const RIGHTS: [Right; 6] =
        [Right::Administer, Right::Desk, Right::Safety, Right::Broadcast, Right::Approve, Right::Counts];

    fn two_wards() -> Tree {
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
            area(4, AreaKind::Street, Some(2)),
        ];
        Tree::new(areas, Vec::new())
    }

    #[test]
    fn a_role_reaches_down_and_never_up_or_sideways() {
        let tree = two_wards();
        let held = [Held { area_id: 2, role: Role::Coordinator }];
        assert!(may(&held, Right::Desk, Some(2), &tree));
        assert!(may(&held, Right::Desk, Some(4), &tree));
        for other in [Some(1), Some(3), Some(99), None] {
            assert!(!may(&held, Right::Desk, other, &tree), "{other:?}");
        }
    }

    #[test]
    fn each_role_gives_what_it_is_for_and_nothing_else() {
        for (role, rights) in [
            (Role::Administrator, vec![Right::Administer, Right::Counts]),
            (Role::Officer, vec![Right::Broadcast, Right::Counts]),
            (Role::Approver, vec![Right::Approve, Right::Counts]),
            (Role::Coordinator, vec![Right::Desk, Right::Counts]),
            (Role::SafeguardingLead, vec![Right::Desk, Right::Safety, Right::Counts]),
            (Role::Councillor, vec![Right::Counts]),
        ] {
            for right in RIGHTS {
                assert_eq!(role.gives(right), rights.contains(&right), "{role:?} {right:?}");
            }
            assert_eq!(Role::read(role.word()), Some(role));
        }
        assert_eq!(Role::read("Safeguarding-Lead"), Some(Role::SafeguardingLead));
        assert_eq!(Role::read("king"), None);
    }

    proptest! {
        #[test]
        fn without_a_role_nobody_may_anything(right in 0..6_usize, area in proptest::option::of(0..6_i64)) {
            prop_assert!(!may(&[], RIGHTS[right], area, &two_wards()));
        }
    }
}
