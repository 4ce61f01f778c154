//! Everything that the bot can say, as closed lists of names and facts. The words are in `locales/`, one message a name.

use super::card::NeedCard;
use super::category::Category;
use super::code::Code;
use super::detail::{DetailKind, Told};
use super::event::Media;
use super::need::{CloseReason, Standing, Urgency};
use super::redact::Detail;
use super::signpost::Number;
use serde::{Deserialize, Serialize};

/// One line of a list of needs or offers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Line {
    /// The reference.
    pub code: Code,
    /// The kind of help; none while it is a draft.
    pub category: Option<Category>,
    /// How soon; none for an offer.
    pub urgency: Option<Urgency>,
    /// How it stands.
    pub standing: Standing,
    /// The words, where the reader may see them; else empty.
    pub words: String,
}

/// Somebody saw private details, as one line of what a person is told.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sight {
    /// The need's code.
    pub code: String,
    /// The other person's first name; empty when it is not theirs to know.
    pub who: String,
    /// What was seen.
    pub details: Vec<DetailKind>,
    /// When.
    pub at: String,
    /// When it was hidden again; empty while it is not.
    pub hidden: String,
}

/// Declares an enum whose variants are messages of `locales/`. The type of each fact says how it is shown: what is no
/// [`Fact`] cannot be told. After `or`, variants that hold another such enum.
macro_rules! messages {
    ($(#[$doc:meta])* $name:ident $prefix:literal { $($variant:ident { $($field:ident: $type:ty),* })* }
        $(or { $($list:ident)* })?) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, serde::Serialize, serde::Deserialize)]
        #[serde(rename_all = "kebab-case")]
        #[allow(missing_docs, reason = "the words in locales/en say what each means")]
        pub enum $name { $($variant { $($field: $type),* },)* $($($list($list),)*)? }

        impl $name {
            /// Every message with the names and kinds of its facts.
            pub const ALL: &'static [(&'static str, &'static [(&'static str, $crate::domain::say::Kind)])] =
                &[$((stringify!($variant), &[$((stringify!($field), <$type as $crate::domain::say::Fact>::KIND)),*])),*];
            /// What the names of these messages begin with in `locales/`.
            pub const PREFIX: &'static str = $prefix;

            /// One of every message, for tests.
            #[cfg(test)]
            pub(crate) fn samples(from: &mut $crate::domain::say::sample::Sampler) -> Vec<$name> {
                [
                    vec![$($name::$variant { $($field: $crate::domain::say::Fact::sample(from)),* }),*],
                    $($($list::samples(from).into_iter().map($name::$list).collect(),)*)?
                ]
                .concat()
            }
        }

        impl $crate::domain::say::Message for $name {
            fn key(&self) -> String {
                match self {
                    $($name::$variant { .. } => $crate::domain::say::fact::key($prefix, stringify!($variant)),)*
                    $($($name::$list(said) => said.key(),)*)?
                }
            }

            fn facts(&self) -> $crate::domain::say::Facts<'_> {
                match self {
                    $($name::$variant { $($field),* } =>
                        vec![$((stringify!($field), $crate::domain::say::Fact::shown($field))),*],)*
                    $($($name::$list(said) => said.facts(),)*)?
                }
            }
        }

        $($(impl From<$list> for $name {
            fn from(said: $list) -> $name { $name::$list(said) }
        })*)?
    };
}

mod fact;
mod label;
mod lines;
mod names;
#[cfg(test)]
pub(crate) mod sample;
mod staff;
mod voice;
mod whatsapp;
pub use fact::{Fact, Facts, Kind, Message, Shown};
pub use label::Label;
pub use lines::{Job, Saw};
pub use names::{Choice, Deed, Hears, LevelWord, Moment, OwnLine, YesNo};
pub use staff::{
    CaseLine, HelperLine, KindCount, NoteLine, ReachLine, RoleLine, Staff, Task, WaitLine, WardLine, WhyLine,
};
pub use voice::{BroadcastLine, ChoiceLine, PlaceLine, Voice};
pub use whatsapp::{ShareLine, Whatsapp};

messages! {
    /// A message to a person or a chat.
    Say "say-" {
        Charter { council: String }
        Welcome { name: String, council: String }
        WelcomeBack {}
        Help {}
        HelpStaff {}
        HelpDesk {}
        UnclearNeed {}
        UnclearOffer {}
        UnclearCode { command: String }
        UnclearSetup {}
        UnclearQuiet {}
        UnclearSignpost {}
        UnclearYesNo { command: String }
        UnclearPick {}
        UnclearArea {}
        UnclearInvite {}
        UnclearButton {}
        UnknownCommand {}
        TooLong { most: i64 }
        NoStreet {}
        WhichStreet { code: Code }
        StreetWaiting {}
        StreetPaused {}
        NamedOnly {}
        WhatKind { code: Code, words: String }
        SeeCard { code: Code, street: String, version: i64, needs: Vec<i64>, cards: Vec<NeedCard> }
        SeeCardPrivately { code: Code }
        OldCard { code: Code }
        TypeChange { code: Code }
        NotShown { code: Code }
        CardStays { code: Code }
        NeverShown { code: Code }
        RecordedAll { codes: Vec<String>, street: String }
        DraftGone { code: Code }
        NotYourDraft {}
        Recorded { code: Code, street: String }
        Updated { code: Code }
        KeptPrivate { code: Code, category: Category, desk: YesNo }
        Hid { kinds: Vec<Detail>, code: String, gone: String, change: YesNo, money: YesNo }
        Danger { code: Code, desk: Hears, gas: YesNo, numbers: Vec<Number> }
        DangerAloud { gas: YesNo, numbers: Vec<Number> }
        DangerAlone { gas: YesNo, ask: YesNo, numbers: Vec<Number> }
        WhereAgain {}
        SoonHeard { code: Code, desk: Hears, numbers: Vec<Number> }
        WroteMore { code: Code, added: YesNo, desk: YesNo, numbers: Vec<Number> }
        QuietlyHeard { code: Code, desk: Hears, numbers: Vec<Number> }
        DangerShared { code: Code }
        HushedAsker { code: Code }
        ClosedQuietly { code: Code }
        DetailForCoordinator { code: Code }
        SlowDown {}
        Stuck { contact: String }
        StuckAtDesk { known: YesNo, street: String }
        OfferRemoved { code: Code }
        OfferClosed { code: Code }
        NotReopened { code: Code }
        SignpostsStale { numbers: Vec<Number> }
        NotFound { typed: String, open: Vec<Line> }
        OwnNeed { code: Code }
        AlreadyTaken { code: Code, open: Vec<Line> }
        AlreadyClosed { code: Code, open: Vec<Line> }
        WithCoordinators { code: Code, open: Vec<Line> }
        EnoughJobs { most: i64 }
        ThanksHelper { code: Code }
        YouHaveIt { code: Code }
        YourJob { code: Code, category: Category, words: String, name: String, safe: String }
        HelperCame { code: Code, name: String, safe: String }
        Released { code: Code }
        NothingToRelease { code: Code }
        HelperGone { code: Code }
        DoneNoted { code: Code }
        NotYourJob { code: Code }
        IsItDone { code: Code, name: String }
        OldQuestion { code: Code }
        NotYourNeed { code: Code }
        Finished { code: Code }
        Thanked { code: Code }
        LookingAgain { code: Code }
        NotDoneYet { code: Code }
        StillGoing { code: Code }
        SortedWithout { code: Code }
        Withdrawn { code: Code }
        OfferWithdrawn { code: Code }
        Reopened { code: Code }
        TooLateToReopen { code: Code }
        NotClosed { code: Code }
        NotNow {}
        AskedHelper { code: Code }
        OnItNoted { code: Code }
        ClaimRanOut { code: Code }
        StillNeeded { code: Code }
        StillNeededNoted { code: Code }
        RanOut { code: Code }
        DidItWork { code: Code }
        GladItWorked { code: Code }
        StillLooking { code: Code, category: Category, words: String }
        MayShare { code: Code, desk: YesNo }
        ShareYes { code: Code }
        ShareNo { code: Code }
        OfferRecorded { code: Code }
        Mine { needs: Vec<Line>, jobs: Vec<Line>, offers: Vec<Line> }
        List { street: String, needs: Vec<Line>, offers: Vec<Line> }
        CardGone {}
        CaseMoved { code: Code }
        OfferInStreet {}
        AdminsOnly {}
        StreetReady { street: String, council: String }
        SetUp { street: String, ward: String }
        StreetRefused {}
        StreetNotBack {}
        Paused {}
        Resumed {}
        Quieter { days: i64 }
        Louder {}
        Goodbye {}
        ByName {}
        LeaveAsk { number: i64 }
        LeaveNot {}
        LeaveSoon {}
        StaysHere {}
        NothingLeaves {}
        StreetLeaving { street: String }
        StreetStays { street: String }
        BadToken {}
        TokenElsewhere {}
        YouAdminister { council: String, by: String }
        YouCoordinate { area: String, by: String }
        DeskReady { area: String }
        AreaReady { area: String }
        NoSuchArea { typed: String, areas: Vec<String> }
        NotAllowed {}
        InviteAdministrator { link: String, days: i64 }
        InviteCoordinator { area: String, link: String, days: i64 }
        InviteDesk { area: String, link: String, token: String, days: i64 }
        InviteStreet { area: String, link: String, days: i64 }
        NotACoordinator {}
        TakenBy { code: Code, name: String }
        TookIt { code: Code }
        GaveBack { code: Code }
        OwnerNow { code: Code, name: String }
        BackInQueue { code: Code }
        AskedStreets { code: Code, count: i64 }
        NoOtherStreets { code: Code }
        TypeSignpost { code: Code }
        Signposted { code: Code, words: String }
        SignpostSent { code: Code }
        WhyClose { code: Code }
        ClosedUnmet { code: Code, reason: CloseReason }
        CloseNoted { code: Code }
        EmergencyAgain { code: Code }
        OpenPrivately {}
        Repeat {}
        LetterLost { street: String }
        AskerNotReached { code: Code }
        HelperNotReached { code: Code }
        OtherNotReached { code: Code, who: String }
        StreetGone { street: String }
        Wordless {}
        WhichHelper { code: Code }
        NotThisTime { code: Code }
        TellDetails { code: Code }
        TypeDetail { code: Code, detail: DetailKind }
        DetailPrivately {}
        DetailKept { code: Code }
        DetailsPassed { code: Code }
        DetailsNotYours { code: Code }
        DetailsForgotten { code: Code }
        DetailsHidden { code: Code }
        Details { code: Code, view: i64, told: Vec<Told> }
        YourDetails { code: Code, need: i64, told: Vec<Told> }
        HiddenDropped { code: Code }
        NeverKept {}
        HowMuch { code: Code, most: String }
        UnclearSum { code: Code, command: String }
        TooMuch { code: Code, most: String }
        BudgetNoted { code: Code, sum: String }
        BudgetIs { code: Code, sum: String }
        WhatSpent { code: Code }
        SpentNoted { code: Code, sum: String }
        SpentWas { code: Code, sum: String, budget: String }
        Rules { code: Code, kind: Choice, most: String }
        TypeWords { code: Code }
        NobodyToTell { code: Code }
        TalkIsOver { code: Code }
        Passed { code: Code, name: String, words: String }
        PassedMedia { code: Code, name: String, media: Media, words: String }
        TalkLink { code: Code }
        TalkMoney { code: Code, sum: String }
        TalkMoneyAsked { code: Code, sum: String }
        TalkStopped { code: Code }
        TalkEnded { code: Code }
        Suspended { council: String }
        Unsuspended {}
        SuspendNoted { who: String }
        UnsuspendNoted { who: String }
        TooYoung { numbers: Vec<Number> }
        NotForYou { code: Code }
        NeedsCheck { code: Code, category: Category }
        EnoughToday {}
        WantsCheck { who: String, name: String, street: String, code: Code, category: Category }
        CheckAsked {}
        NoSuchPerson {}
        UnclearCheck { kinds: String }
        CheckNoted { who: String, until: String }
        YouAreChecked { until: String }
        Reported { code: Code, street: String, who: String, words: String, item: String, held: YesNo }
        ReportNoted { code: Code, desk: YesNo }
        ReportJoined { code: Code }
        HeldForLook { code: Code }
        BackAfterLook { code: Code }
        RestoreNoted { code: Code }
        BlockNoted {}
        Complaint { who: String, words: String }
        ComplaintNoted { council: String }
        ComplaintAlone { council: String }
        UnclearWords { command: String }
        UnclearCapacity {}
        CanYouHelp { code: Code, category: Category, urgency: Urgency, words: String, offer: Code, near: String, speaks: YesNo }
        PassNoted { code: Code }
        OfferRests { code: Code }
        OfferStands { code: Code }
        CapacityNoted { code: Code, count: i64 }
        NearNoted { code: Code, near: YesNo }
        StillOffering { code: Code }
        OfferRanOut { code: Code }
        HeldStill { code: Code }
        OwnerSilent { code: Code }
        OwnerAsked { code: Code }
        CaseStill { code: Code }
        IsItSeveral { code: Code, count: i64, categories: Vec<Category> }
        SameAgain { code: Code, older: Code, words: String }
        ForWhom { code: Code }
        RingNoted { code: Code, desk: YesNo }
        HowHear { code: Code }
        HearNoted { code: Code }
        RangYes { code: Code }
        RangNoted { code: Code }
        PassItOn { code: Code, how: String, standing: Standing }
        ScamWarning { numbers: Vec<Number> }
        ScamHeld { code: Code }
        ScamSeen { code: Code, street: String, who: String, words: String }
        MyData { of: i64, name: String, since: String, streets: Vec<String>, needs: Vec<Line>, helped: Vec<Job>, offers: Vec<Line> }
        MyPrivate { of: i64, told: Vec<Told>, seen: Vec<Sight>, saw: Vec<Saw>, checks: i64, roles: i64, apart: i64, reports: i64, notes: i64, waiting: i64 }
        ForgetAsk { open: i64, needs: i64, jobs: i64 }
        ForgetLast {}
        Forgotten {}
        Stopped {}
        StopEnded {}
        IdleAsk {}
        Kept {}
    } or { Staff Voice Whatsapp }
}

impl Say {
    /// The need or offer that is named in it, by its fact `code`.
    #[must_use]
    pub fn code(&self) -> Option<Code> {
        match self.facts().into_iter().find(|(name, _)| *name == "code")? {
            (_, Shown::Text(code)) => Code::read(code),
            _ => None,
        }
    }

    /// What somebody is told whose code nobody here knows, with what is open instead.
    #[must_use]
    pub fn not_found(typed: &str, open: Vec<Line>) -> Say {
        let typed: String = super::redact::redact(typed).public.chars().take(12).collect();
        Say::NotFound { typed, open }
    }
}
