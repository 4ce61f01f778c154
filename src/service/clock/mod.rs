//! THE CLOCK. What happens because time passes: questions, digests, figures, and what is no longer kept.

pub(in crate::service) mod digest;
pub(in crate::service) mod insight;
pub(in crate::service) mod retain;
pub(in crate::service) mod stuck;
pub(in crate::service) mod ticks;
