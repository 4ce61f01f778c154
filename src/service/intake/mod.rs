//! A NEED until it is shown, and when its words change; danger before everything.

pub(in crate::service) mod again;
pub(in crate::service) mod ask;
pub(in crate::service) mod behalf;
pub(in crate::service) mod danger;
pub(in crate::service) mod draft;
pub(in crate::service) mod hidden;
pub(in crate::service) mod look;
pub(in crate::service) mod phone;
pub(in crate::service) mod prepared;
pub(in crate::service) mod reword;
pub(in crate::service) mod scam;
pub(in crate::service) mod settle;
pub(in crate::service) mod whereabouts;
