//! What coordinators, officers and administrators are told at their work.

use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::need::Urgency;
use crate::domain::role::Role;
use serde::{Deserialize, Serialize};

/// One case as a line of the queue or of a digest: no words, no names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CaseLine {
    /// The reference.
    pub code: Code,
    /// The kind of help.
    pub category: Option<Category>,
    /// How soon.
    pub urgency: Option<Urgency>,
    /// The ward, or else the street's name; may be empty.
    pub place: String,
    /// How long it has been open, in whole hours.
    pub hours: i64,
    /// The first name of the coordinator who has it; empty for nobody.
    pub owner: String,
    /// A word of `locales/` for where it is.
    pub standing: String,
}

/// Somebody with a role, as a line of a list.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct RoleLine {
    /// Their number, such as `H12`.
    pub who: String,
    /// Their first name.
    pub name: String,
    /// The role.
    pub role: Role,
    /// The area; empty for every area.
    pub area: String,
}

/// How long requests of one urgency waited for a person's answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WaitLine {
    /// The urgency.
    pub urgency: Urgency,
    /// Half of them waited no longer than so many units.
    pub half: i64,
    /// `minutes`, `hours` or `days`.
    pub unit: String,
}

messages! {
    /// A message to somebody with a role.
    Staff "staff-" {
        YouAre { role: Role, area: String }
        InviteRole { role: Role, area: String, link: String, days: i64 }
        Roles { area: String, roles: Vec<RoleLine> }
        UnclearEndRole {}
        NoSuchRole { who: String }
        RoleEnded { who: String, role: Role }
        LastAdministrator {}
        LeadOnly { code: Code }
        OnShift { area: String, others: i64, notes: Vec<String> }
        OffShift { open: i64 }
        HandOver { name: String, words: String }
        UnclearAway {}
        AwayNoted { from: String, to: String, who: String }
        YouStandIn { name: String, from: String, to: String }
        Rota { on: Vec<String> }
        Stats { area: String, needs: i64, met: i64, signposted: i64, unmet: i64, timed: i64, in_time: i64, waits: Vec<WaitLine>,
            helpers: i64, tired: i64, gaps: Vec<String>, alone: Vec<String> }
        StatsRounded { area: String, needs: String, met: String, unmet: String }
        StatsWhich { areas: Vec<String> }
        StatsElsewhere { area: String }
    }
}
