//! Every statement, as a constant; [`all`] lists them so that a test can describe each on both databases.

#[macro_use]
mod tables;

mod admissions;
mod areas;
mod asks;
mod broadcasts;
mod desk;
mod digests;
mod erase;
mod forget;
mod insight;
mod link;
mod mydata;
mod needs;
mod people;
mod private;
mod queues;
mod retain;
mod trust;
mod whatsapp;

use super::db::Sql;
pub use admissions::*;
pub use areas::*;
pub use asks::*;
pub use broadcasts::*;
pub use desk::*;
pub use digests::*;
pub use erase::*;
pub use forget::*;
pub use insight::*;
pub use link::*;
pub use mydata::*;
pub use needs::*;
pub use people::*;
pub use private::*;
pub use queues::*;
pub use retain::*;
pub use tables::{TABLES, Table};
pub use trust::*;
pub use whatsapp::*;

macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $sql:expr;)*) => {
        $($(#[$doc])* pub const $name: Sql = $sql.named(stringify!($name));)*
        /// Every statement of this file with its name.
        pub(super) const LIST: &[(&str, Sql)] = &[$((stringify!($name), $name)),*];
    };
}
use statements;

/// A statement with `column IN (a JSON list of numbers)` in its middle: each database has its own word for such a list.
macro_rules! in_list {
    ($before:expr, $list:literal, $after:literal) => {
        Sql {
            name: "",
            sqlite: concat!($before, " IN (SELECT value FROM json_each(", $list, "))", $after),
            postgres: concat!($before, " IN (SELECT jsonb_array_elements_text(", $list, "::jsonb)::bigint)", $after),
        }
    };
}
use in_list;

/// Every statement with its name.
pub fn all() -> impl Iterator<Item = (&'static str, Sql)> {
    [
        admissions::LIST,
        areas::LIST,
        asks::LIST,
        broadcasts::LIST,
        digests::LIST,
        desk::LIST,
        erase::LIST,
        forget::LIST,
        insight::LIST,
        link::LIST,
        mydata::LIST,
        needs::LIST,
        people::LIST,
        private::LIST,
        queues::LIST,
        retain::LIST,
        trust::LIST,
        whatsapp::LIST,
    ]
    .into_iter()
    .flatten()
    .copied()
}
