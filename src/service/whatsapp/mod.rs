//! WHATSAPP. Who writes there, streets by code, words without a stroke, and what hosts pass on.

mod arrivals;
mod bare;
mod cards;
mod joining;
mod linking;
mod newcomers;

pub(in crate::service) use arrivals::{arrived_on_whatsapp, known, only_on_whatsapp, whatsapp};
pub(in crate::service) use bare::{bare_here, perhaps_a_need};
pub(in crate::service) use cards::{ask_hosts, hosts_due};
pub use cards::{link_to, ready_words, street_on_whatsapp};
pub(in crate::service) use joining::{drop_waiting_words, meets};
pub(in crate::service) use linking::link_yes;
pub(in crate::service) use newcomers::{street_door, street_door_due};
