//! Lines of lists: each has a sentence of its own, with facts of its own.

use super::fact::{Fact, Facts, Kind, Shown};
use super::{
    BroadcastLine, CaseLine, ChoiceLine, HelperLine, KindCount, Line, NoteLine, PlaceLine, ReachLine, RoleLine,
    ShareLine, Sight, WaitLine, WardLine, WhyLine,
};
use crate::domain::detail::Told;
use crate::domain::signpost::Number;
use serde::{Deserialize, Serialize};

/// A job that somebody has or had, as one line of what they are told of themselves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Job(pub Line);

/// Somebody's details that this person saw, as one line of what they are told of themselves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Saw(pub Sight);

/// The kind of a field.
const fn kind<L, F: Fact>(_: fn(&L) -> &F) -> Kind {
    F::KIND
}

/// Names each fact of a line: one that is left out does not compile.
macro_rules! facts {
    ($($line:ident { $($field:ident),* })*) => { $(
        impl $line {
            const FACTS: &[(&'static str, Kind)] = &[$((stringify!($field), kind(|line: &$line| &line.$field))),*];

            fn facts(&self) -> Facts<'_> {
                let $line { $($field),* } = self;
                vec![$((stringify!($field), $field.shown())),*]
            }

            #[cfg(test)]
            fn made(from: &mut super::sample::Sampler) -> $line {
                $line { $($field: Fact::sample(from)),* }
            }
        }
    )* };
}

/// Says of a line with which sentence it is said, and what stands between two of them.
macro_rules! lines {
    ($($line:ident $key:literal $between:literal)*) => { $(
        impl Fact for $line {
            const KIND: Kind = Kind::Line(&[$key], $line::FACTS);
            const BETWEEN: &'static str = $between;

            fn shown(&self) -> Shown<'_> {
                Shown::Line($key, self.facts())
            }

            #[cfg(test)]
            fn sample(from: &mut super::sample::Sampler) -> $line {
                $line::made(from)
            }
        }
    )* };
}

/// The same for lines that are others, said in another way.
macro_rules! other_lines {
    ($($line:ident of $other:ident $key:literal)*) => { $(
        impl Fact for $line {
            const KIND: Kind = Kind::Line(&[$key], $other::FACTS);
            const BETWEEN: &'static str = "\n";

            fn shown(&self) -> Shown<'_> {
                Shown::Line($key, self.0.facts())
            }

            #[cfg(test)]
            fn sample(from: &mut super::sample::Sampler) -> $line {
                $line($other::made(from))
            }
        }
    )* };
}

facts! {
    Line { code, category, urgency, standing, words }
    ShareLine { code, category, urgency, words, link }
    CaseLine { code, category, urgency, place, hours, owner, standing }
    KindCount { category, count }
    WardLine { place, needs, met }
    ReachLine { when, how, since, error }
    RoleLine { who, name, role, area }
    WaitLine { urgency, half, unit }
    WhyLine { when, deed, because, who, name }
    NoteLine { when, name, words }
    HelperLine { who, name, jobs, most, why }
    BroadcastLine { reference, level, stage, exercise }
    PlaceLine { place, state, error }
    ChoiceLine { option, count }
    Sight { code, who, details, at, hidden }
    Told { detail, words }
    Number { called, number }
}

lines! {
    ShareLine "line-share" "\n"
    CaseLine "line-case" "\n"
    KindCount "line-kind" ", "
    WardLine "line-ward" "\n"
    ReachLine "line-reach" "\n"
    RoleLine "line-role" "\n"
    WaitLine "line-wait" "\n"
    WhyLine "line-why" "\n"
    NoteLine "line-note" "\n"
    HelperLine "line-helper" "\n"
    BroadcastLine "line-broadcast" "\n"
    PlaceLine "line-place" "\n"
    ChoiceLine "line-choice" "\n"
    Sight "line-seen" "\n"
    Told "line-told" "\n"
    Number "line-number" "\n"
}

other_lines! {
    Job of Line "line-helped"
    Saw of Sight "line-saw"
}

impl Fact for Line {
    const KIND: Kind = Kind::Line(&["line-need", "line-offer"], Line::FACTS);
    const BETWEEN: &'static str = "\n";

    fn shown(&self) -> Shown<'_> {
        Shown::Line(if self.urgency.is_some() { "line-need" } else { "line-offer" }, self.facts())
    }

    #[cfg(test)]
    fn sample(from: &mut super::sample::Sampler) -> Line {
        Line::made(from)
    }
}
