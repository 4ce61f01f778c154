//! What coordinators, officers and administrators are told at their work.

use super::{Deed, Moment, OwnLine, YesNo};
use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::need::{CloseReason, Standing, Urgency};
use crate::domain::redact::Detail;
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
    /// Where it is.
    pub standing: Standing,
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

/// How far a message on WhatsApp came, as a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ReachLine {
    /// When it was sent.
    pub when: String,
    /// How far: `waiting`, `sent`, `delivered`, `read` or `failed`.
    pub how: String,
    /// When it came so far; empty while nothing is known.
    pub since: String,
    /// Why it failed, as the platform's code; empty when it did not.
    pub error: String,
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

/// What happened with a case, as a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct WhyLine {
    /// When.
    pub when: String,
    /// What.
    pub deed: Deed,
    /// Why, as a code; may be empty.
    pub because: String,
    /// Who: `staff`, `asker`, `neighbour`, `clock`, or `gone` for somebody who was forgotten.
    pub who: String,
    /// The first name of somebody with a role; else empty.
    pub name: String,
}

/// A note on a case, as a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct NoteLine {
    /// When.
    pub when: String,
    /// Who wrote it; empty when they were forgotten.
    pub name: String,
    /// The words.
    pub words: String,
}

/// Somebody who could help, as a line.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct HelperLine {
    /// Their number, such as `H12`.
    pub who: String,
    /// Their first name, if they were checked; else empty.
    pub name: String,
    /// How many jobs they have.
    pub jobs: i64,
    /// How many they can have.
    pub most: i64,
    /// Why they are not asked, as a word of `locales/`; `fits` when they can be.
    pub why: String,
}

messages! {
    /// A message to somebody with a role.
    Staff "staff-" {
        YouAre { role: Role, area: String, by: String }
        NewRole { who: String, name: String, role: Role, area: String, by: String }
        RoleWaits { name: String, role: Role, area: String }
        RoleAsk { name: String, role: Role, area: String, number: i64 }
        RoleRefused {}
        RoleKept {}
        RoleGiven {}
        NobodyWaits {}
        SaidAgain { code: Code, count: i64 }
        HoldNoted { code: Code }
        NotHeld { code: Code }
        LookAtReport { code: Code }
        NotYourDoor {}
        NobodyAnswered {}
        MoveAsk { chat: String, taken: String, number: i64 }
        MoveDone {}
        MoveRefused {}
        DeskMoveAsk { area: String, chat: String, number: i64 }
        DeskWaits { area: String }
        DeskMoved { area: String, chat: String }
        DeskStays { area: String, chat: String }
        DeskNotMoved {}
        InviteRole { role: Role, area: String, link: String, days: i64 }
        Roles { area: String, roles: Vec<RoleLine> }
        UnclearEndRole {}
        NoSuchRole { who: String }
        RoleEnded { who: String, role: Role }
        LastAdministrator {}
        LeadOnly { code: Code }
        ForTheLead { code: Code, street: String }
        WroteMore { code: Code }
        SafeWayTold { code: Code }
        OpenPrivateFirst { code: Code }
        WhoToReach { code: Code, name: String, words: String, street: String, given: YesNo, way: String }
        AnswerWaits { code: Code }
        AnswerLost { code: Code }
        StaysOpen { code: Code }
        AnswerArrived { code: Code }
        LeaveWaits { street: String, codes: Vec<String> }
        ClosedUnheard { code: Code }
        OtherDesk { code: Code }
        OnShift { area: String, others: i64, notes: Vec<OwnLine> }
        OffShift { open: i64 }
        HandOver { name: String, words: String }
        UnclearAway {}
        AwayNoted { from: String, to: String, who: String }
        YouStandIn { name: String, from: String, to: String }
        Rota { on: Vec<String> }
        Digest { goes: Moment, stale: String, urgent: Vec<String>, late: i64, overdue: Vec<CaseLine>, due: i64, today: Vec<CaseLine>, more: i64, waiting: i64, hours: i64, silent: i64, fresh: Vec<KindCount>, idle: Vec<KindCount>, gaps: Vec<String>, full: i64, resting: i64, shift: i64, held: i64, numbers: i64, met: i64 }
        NothingWaiting { met: i64, stale: String }
        DigestSet { goes: Moment }
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
        Queue { filter: String, total: i64, late: i64, due: i64, later: i64, overdue: Vec<CaseLine>, today: Vec<CaseLine>, soon: Vec<CaseLine>, left: i64, next: String }
        NoSuchFilter { typed: String, areas: Vec<String> }
        NotThatStep { code: Code, standing: Standing, steps: Vec<String> }
        UnclearAssign {}
        AssignWhom { code: Code, count: i64 }
        MayNotWork { code: Code, who: String }
        Assigned { code: Code, who: String, name: String, told: String }
        AssignedToYou { code: Code, name: String }
        UnclearNote {}
        TypeNote { code: Code }
        NoSafetyNotes { code: Code }
        NoteKept { code: Code }
        Why { code: Code, happened: Vec<WhyLine>, sent: i64, failed: i64, held: i64, waiting: i64, reached: Vec<ReachLine>, notes: Vec<NoteLine> }
        ClosedHelped { code: Code }
        HelpedNoted { code: Code }
        UnclearMerge {}
        NotTwo {}
        NotForSafety { code: Code }
        JoinUp { code: Code }
        JoinAsked { code: Code, other: Code }
        JoinNoted { code: Code }
        JoinRefused { code: Code, other: Code }
        Joined { code: Code, other: Code }
        JoinedInto { code: Code }
        JoinedHere { code: Code }
        JoinedHelper { code: Code }
        UnclearSplit {}
        SplitDone { code: Code, other: Code }
        SplitForYou { code: Code, other: Code }
        WhoCanHelp { code: Code, fitting: Vec<HelperLine>, others: Vec<HelperLine> }
        NotAskable { code: Code, who: String }
        HelperAsked { code: Code, who: String }
        Person { who: String, name: String, jobs: i64, most: i64, until: String, suspended: YesNo }
        CheckWhich { who: String }
        CheckHowLong { who: String, check: String }
        UnclearFor {}
        ForNoKind {}
        ForNoStreet { typed: String, streets: Vec<String> }
        ForHow { code: Code, street: String, category: Category, urgency: Urgency, kinds: Vec<Detail> }
        ForChanged { code: Code, kinds: Vec<Detail> }
        ForHear { code: Code }
        ForDone { code: Code, street: String, listed: YesNo }
        UnclearPartner {}
        PartnerReady { name: String, link: String, days: i64 }
        PartnerHere { name: String }
        UnclearRefer {}
        ReferWhere { code: Code, count: i64 }
        NoSuchPartner { name: String }
        Referred { code: Code, name: String }
        MayPartnerRead { code: Code, name: String }
        PartnerMayRead { code: Code, name: String }
        PartnerMayNotRead { code: Code, name: String }
        PartnerHas { code: Code, name: String }
        PartnerTook { code: Code, name: String }
        PartnerWhyNot { code: Code }
        PartnerThanks { code: Code }
        PartnerCannot { code: Code, name: String, reason: CloseReason }
        PartnerPassedOn { code: Code, name: String }
        PartnerSilent { code: Code, name: String }
        PartnerTooLate { code: Code }
        PartnerAsked { code: Code }
    }
}

messages! {
    /// The words on a button of the desk.
    Task "task-" {
        TakeCode { code: Code }
        MoreCases {}
        Assign {}
        AssignTo { who: String, name: String }
        Note {}
        Why {}
        Helpers {}
        AskHelper { who: String }
        Look { who: String }
        Check { who: String }
        CheckKind { check: String }
        CheckYears { count: i64 }
        LetBack { who: String }
        JoinYes {}
        JoinNo {}
        WithMe {}
        OnThePhone {}
        ByVisit {}
        Helped {}
        Refer {}
        ReferTo { name: String }
        Accept {}
        PassOn {}
        Cannot {}
    }
}
