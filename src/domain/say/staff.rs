//! What coordinators, officers and administrators are told at their work.

use crate::domain::Time;
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

/// How many there are of a kind, as a part of a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KindCount {
    /// The kind of help; none while it is not known.
    pub category: Option<Category>,
    /// How many.
    pub count: i64,
}

/// A ward's counts, as a line; none where they are so small that they could point at somebody.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WardLine {
    /// The ward.
    pub place: String,
    /// Needs.
    pub needs: Option<i64>,
    /// Needs that were met.
    pub met: Option<i64>,
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
        Digest { goes: Time, stale: String, urgent: Vec<String>, late: i64, overdue: Vec<CaseLine>, due: i64, today: Vec<CaseLine>, more: i64, waiting: i64, hours: i64, silent: i64, fresh: Vec<KindCount>, idle: Vec<KindCount>, gaps: Vec<String>, full: i64, resting: i64, shift: i64, held: i64, numbers: i64, met: i64 }
        NothingWaiting { met: i64, stale: String }
        DigestSet { goes: Time }
        UnclearDigest {}
        UnclearOwnDigest {}
        OwnDigestOff {}
        OwnDigestOn {}
        CouncilDigest { area: String, days: i64, needs: i64, met: i64, waiting: i64, day_old: i64, week_old: i64, half: i64, unit: String, unmet: Vec<String>, worked: i64, asked: i64, failed: i64, wards: Vec<WardLine>, mark: String }
        Stats { area: String, needs: i64, met: i64, signposted: i64, unmet: i64, timed: i64, in_time: i64, waits: Vec<WaitLine>,
            helpers: i64, tired: i64, gaps: Vec<String>, alone: Vec<String> }
        StatsRounded { area: String, needs: String, met: String, unmet: String }
        StatsWhich { areas: Vec<String> }
        StatsElsewhere { area: String }
    }
}
