//! WHATSAPP. Who writes there, streets by code, words without a stroke, and what hosts pass on.

pub(in crate::service) mod bare;
pub(in crate::service) mod beside;
pub mod cards;
pub(in crate::service) mod joining;
pub(in crate::service) mod linking;
pub(in crate::service) mod newcomers;
