//! THE LOOP. Offers, helpers, what passes between the two, and how it ends.

pub(in crate::service) mod agree;
pub(in crate::service) mod close;
pub(in crate::service) mod help;
pub(in crate::service) mod matching;
pub(in crate::service) mod money;
pub(in crate::service) mod offer;
pub(in crate::service) mod talk;
pub(in crate::service) mod trust;
