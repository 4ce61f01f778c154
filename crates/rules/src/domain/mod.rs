//! THE RULES. Pure values and functions: no async, no clock, no SQL, no words for people.

pub mod admission;
pub mod area;
pub mod audit;
pub mod awaiting;
pub mod broadcast;
pub mod button;
pub mod card;
pub mod category;
pub mod caution;
pub mod claim;
pub mod clock;
pub mod closing;
pub mod code;
pub mod command;
pub mod consent;
pub mod csv;
pub mod detail;
pub mod digest;
pub mod disclosure;
pub mod duty;
pub(crate) mod effort;
pub mod event;
pub mod facts;
pub mod flood;
pub mod formats;
pub mod impostor;
pub mod knock;
pub mod letter;
pub mod lexicon;
pub mod lifecycle;
pub mod limits;
pub mod look;
pub mod matching;
pub mod measures;
pub mod moment;
pub mod money;
pub mod need;
pub mod offering;
pub mod owner;
pub mod packed;
pub mod partner;
pub mod period;
pub mod plan;
pub mod platform;
pub mod queue;
pub mod redact;
pub mod reply;
pub mod role;
pub mod safe;
pub mod say;
pub mod second_look;
pub mod signpost;
pub mod signs;
pub mod source;
pub mod steady;
pub mod street;
pub mod subject;
pub mod understand;
pub mod urgency;
pub mod whatsapp;
pub mod window;

/// A moment, in milliseconds since 1970 UTC. The database, the letters and the rules all use it.
pub type Time = i64;

/// One second in the unit of [`Time`].
pub const SECOND: Time = 1_000;
/// One minute in the unit of [`Time`].
pub const MINUTE: Time = 60 * SECOND;
/// One hour in the unit of [`Time`].
pub const HOUR: Time = 60 * MINUTE;
/// One day in the unit of [`Time`].
pub const DAY: Time = 24 * HOUR;

/// Reads and writes a `bool` as 0 or 1, the only form that both databases and JSON share.
pub mod flag {
    use serde::{Deserialize, Deserializer, Serializer};

    /// Writes 0 or 1.
    pub fn serialize<S: Serializer>(value: &bool, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_i64(i64::from(*value))
    }

    /// Reads 0 as false, every other number as true.
    pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<bool, D::Error> {
        Ok(i64::deserialize(d)? != 0)
    }
}
