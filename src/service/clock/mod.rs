//! THE CLOCK. What happens because time passes: questions, digests, figures, and what is no longer kept.

mod digest;
mod insight;
mod retain;
mod stuck;
mod ticks;

pub(in crate::service) use digest::digest;
pub(in crate::service) use insight::stats;
pub(in crate::service) use retain::retain;
pub(in crate::service) use stuck::stuck;
pub(in crate::service) use ticks::run_due;
