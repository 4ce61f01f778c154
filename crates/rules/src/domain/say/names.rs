//! Facts that are one of a closed list: each is a name of `locales/`, or a word by which a sentence chooses. Also the few types that
//! say of a text or a number how it is meant.

use super::fact::{Fact, Kind, Shown};
use crate::domain::Time;
use crate::domain::broadcast::{DeliveryState, Lack, Stage};
use crate::domain::category::Category;
use crate::domain::closing::CloseReason;
use crate::domain::detail::DetailKind;
use crate::domain::event::Media;
use crate::domain::lifecycle::Standing;
use crate::domain::platform::Platform;
use crate::domain::redact::Detail;
use crate::domain::role::Role;
use crate::domain::urgency::Urgency;
use serde::{Deserialize, Serialize};

/// Who heard of a danger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Hears {
    /// Coordinators who know the street.
    Yes,
    /// Coordinators who do not know it.
    Far,
    /// Nobody.
    No,
}

/// A yes or a no by which a sentence chooses. Written as the word; a letter may hold either the word or a `bool`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Answer", into = "Word")]
pub struct YesNo(pub bool);

#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Word {
    Yes,
    No,
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Answer {
    Flag(bool),
    Word(Word),
}

impl From<Answer> for YesNo {
    fn from(answer: Answer) -> YesNo {
        YesNo(matches!(answer, Answer::Flag(true) | Answer::Word(Word::Yes)))
    }
}

impl From<YesNo> for Word {
    fn from(answer: YesNo) -> Word {
        if answer.0 { Word::Yes } else { Word::No }
    }
}

impl Fact for YesNo {
    const KIND: Kind = Kind::Choice(&["yes", "no"]);

    fn shown(&self) -> Shown<'_> {
        Shown::Choice(if self.0 { "yes" } else { "no" })
    }

    #[cfg(test)]
    fn sample(from: &mut super::sample::Sampler) -> YesNo {
        YesNo(from.flip())
    }
}

impl From<YesNo> for Hears {
    fn from(told: YesNo) -> Hears {
        if told.0 { Hears::Yes } else { Hears::No }
    }
}

/// A day and a time that is told, in milliseconds since 1970 UTC; 0 for none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Moment(pub Time);

impl From<Time> for Moment {
    fn from(at: Time) -> Moment {
        Moment(at)
    }
}

impl Fact for Moment {
    const KIND: Kind = Kind::Moment;

    fn shown(&self) -> Shown<'_> {
        if self.0 > 0 { Shown::Moment(self.0) } else { Shown::Nothing }
    }

    #[cfg(test)]
    fn sample(from: &mut super::sample::Sampler) -> Moment {
        Moment(from.count() * 1_000_000_000)
    }
}

/// Types around a text that say how it is meant.
macro_rules! texts {
    ($($(#[$doc:meta])* $name:ident $kind:expr, $between:literal, $shown:expr;)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub String);

        impl From<&str> for $name {
            fn from(text: &str) -> $name {
                $name(text.to_owned())
            }
        }

        impl From<String> for $name {
            fn from(text: String) -> $name {
                $name(text)
            }
        }

        impl Fact for $name {
            const KIND: Kind = $kind;
            const BETWEEN: &'static str = $between;

            fn shown(&self) -> Shown<'_> {
                let shown: fn(&str) -> Shown<'_> = $shown;
                shown(&self.0)
            }

            #[cfg(test)]
            fn sample(from: &mut super::sample::Sampler) -> $name {
                $name(from.text())
            }
        }
    )* };
}

texts! {
    /// Words that stand on a line of their own in a list.
    OwnLine Kind::Text, "\n", |text| Shown::Text(text);
    /// A word by which a sentence chooses, such as the code of a kind of help; empty for none.
    Choice Kind::AnyChoice, ", ", |text| Shown::Choice(text);
    /// What happened with a need, as a code; empty for nothing.
    Deed Kind::Coded("name-deed-"), ", ", |code| Shown::Coded("name-deed-", code);
    /// How much a broadcast matters, as a code; empty while it is not known.
    LevelWord Kind::Coded("name-level-"), ", ", |code| Shown::Coded("name-level-", code);
}

impl OwnLine {
    /// Each of these on a line of its own.
    #[must_use]
    pub fn each(lines: Vec<String>) -> Vec<OwnLine> {
        lines.into_iter().map(OwnLine).collect()
    }
}

/// Closed lists whose members are sentences of their own.
macro_rules! names {
    ($($list:ident $prefix:literal $(or $none:literal)? { $($variant:ident $code:literal),* })*) => { $(
        impl Fact for $list {
            const KIND: Kind = Kind::Name(&[$(concat!($prefix, $code),)* $(concat!($prefix, $none))?]);
            $(const NONE: Shown<'static> = Shown::Name(concat!($prefix, $none));)?

            fn shown(&self) -> Shown<'_> {
                Shown::Name(match self { $($list::$variant => concat!($prefix, $code)),* })
            }

            #[cfg(test)]
            fn sample(from: &mut super::sample::Sampler) -> $list {
                let all = [$($list::$variant),*];
                all[from.pick(all.len())]
            }
        }
    )* };
}

/// Closed lists by which a sentence chooses.
macro_rules! choices {
    ($($list:ident { $($variant:ident $word:literal),* })*) => { $(
        impl Fact for $list {
            const KIND: Kind = Kind::Choice(&[$($word),*]);

            fn shown(&self) -> Shown<'_> {
                Shown::Choice(match self { $($list::$variant => $word),* })
            }

            #[cfg(test)]
            fn sample(from: &mut super::sample::Sampler) -> $list {
                let all = [$($list::$variant),*];
                all[from.pick(all.len())]
            }
        }
    )* };
}

names! {
    Category "name-category-" or "none" {
        Shopping "shopping", FoodSupport "food-support", Prescription "prescription", HouseholdBaby "household-baby",
        EnergyHeating "energy-heating", Pets "pets", Befriending "befriending", Transport "transport", Errands "errands",
        HomeGarden "home-garden", Equipment "equipment", TechHelp "tech-help", LanguageForms "language-forms",
        Childcare "childcare", MoneyAdvice "money-advice", Housing "housing", Wellbeing "wellbeing", Safety "safety",
        PersonalCare "personal-care", Information "information", VolunteerTime "volunteer-time",
        BusinessSpace "business-space"
    }
    Urgency "name-urgency-" { Routine "routine", Soon "soon", Today "today", Emergency "emergency" }
    Standing "name-standing-" {
        Draft "draft", Awaiting "awaiting", Held "held", Open "open", Waiting "waiting", Claimed "claimed",
        Helping "helping", Helped "helped", Done "done", Referred "referred", Accepted "accepted", Met "met",
        Signposted "signposted", Unmet "unmet", Withdrawn "withdrawn", Expired "expired", Merged "merged",
        Offered "offered"
    }
    CloseReason "name-reason-" {
        NoHelper "no-helper", OutOfArea "out-of-area", NotPossible "not-possible", NoReply "no-reply", Unsafe "unsafe",
        Other "other"
    }
    Role "name-role-" {
        Administrator "administrator", Officer "officer", Approver "approver", Coordinator "coordinator",
        SafeguardingLead "safeguarding-lead", Councillor "councillor"
    }
    Stage "name-stage-" {
        Draft "draft", Pending "pending", Scheduled "scheduled", Sending "sending", Sent "sent", Retracted "retracted",
        Expired "expired", Cancelled "cancelled"
    }
    DeliveryState "name-state-" {
        Waiting "waiting", Folded "folded", Sent "sent", Failed "failed", Unknown "unknown", Unreachable "unreachable",
        Cancelled "cancelled"
    }
    DetailKind "name-told-" {
        Address "address", Phone "phone", Access "access", Contact "contact", Note "note"
    }
    Media "name-media-" { Photo "photo", Voice "voice", Place "place" }
    Detail "name-detail-" {
        Email "email", Phone "phone", Postcode "postcode", Address "address", BankDetails "bank-details",
        SecurityCode "security-code", Surname "surname", Handle "handle", Link "link", Health "health", Alone "alone",
        Birth "birth", Password "password"
    }
}

choices! {
    Hears { Yes "yes", Far "far", No "no" }
    Platform { Telegram "telegram", Whatsapp "whatsapp" }
    Lack {
        Level "level", Text "text", TooLong "too-long", Welsh "welsh", Target "target", NobodyThere "nobody-there",
        Time "time", AtNight "at-night", Expiry "expiry", ExpiresTooSoon "expires-too-soon",
        ExpiresTooLate "expires-too-late", PollClose "poll-close", Election "election"
    }
}
