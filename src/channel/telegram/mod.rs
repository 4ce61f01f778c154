//! Telegram: teloxide's types and requests, our own durable polling, dptree's routing.

pub mod door;
pub mod hear;
pub mod send;
pub mod wire;

/// The id under which Telegram shows an admin who hides behind the group's name.
pub(crate) const ANONYMOUS_ADMIN: u64 = 1_087_968_824;
/// The id under which Telegram shows somebody who writes as a channel.
pub(crate) const AS_CHANNEL: u64 = 136_817_688;
/// The id under which Telegram passes on the posts of a group's own channel.
pub(crate) const FORWARDER: u64 = 777_000;
