//! THE RECORD. The only place where a need, a claim, an offer or a person is changed with all that belongs to it.

pub(in crate::service) mod admissions;
pub(in crate::service) mod danger;
pub(in crate::service) mod details;
pub(in crate::service) mod needs;
pub(in crate::service) mod people;
pub(in crate::service) mod tokens;
