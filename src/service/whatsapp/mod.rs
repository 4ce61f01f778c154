//! WHATSAPP. Who writes there, streets by code, words without a stroke, and what hosts pass on.

mod bare;
mod beside;
mod cards;
mod joining;
mod linking;
mod newcomers;

pub(in crate::service) use bare::{bare_here, perhaps_a_need};
pub(in crate::service) use beside::{arrived_beside, beside, known, only_beside};
pub(in crate::service) use cards::{ask_hosts, hosts_due};
pub use cards::{link_to, ready_words, street_beside};
pub(in crate::service) use joining::{drop_waiting_words, meets};
pub(in crate::service) use linking::link_yes;
pub(in crate::service) use newcomers::{street_door, street_door_due};
