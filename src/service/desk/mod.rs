//! THE DESK. The coordinators, their queue, and whom they send a case to.

pub(in crate::service) mod cases;
pub(in crate::service) mod merge;
pub(in crate::service) mod partner;
pub(in crate::service) mod queue;
pub(in crate::service) mod reached;
pub(in crate::service) mod report;
pub(in crate::service) mod safeway;
pub(in crate::service) mod shifts;
pub(in crate::service) mod weight;
pub(in crate::service) mod who;
pub(in crate::service) mod why;
