//! WHO MAY. Who is here, who may know of which need, what they may do there, and who is on duty.

pub(in crate::service) mod bare;
pub(in crate::service) mod cases;
pub(in crate::service) mod duty;
pub(in crate::service) mod find;
pub(in crate::service) mod here;
pub(in crate::service) mod roles;
