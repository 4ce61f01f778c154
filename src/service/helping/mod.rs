//! THE LOOP. Offers, helpers, what passes between the two, and how it ends.

mod agree;
mod close;
mod help;
mod matching;
mod money;
mod offer;
mod talk;
mod trust;

pub(in crate::service) use agree::{agree, detail, keep_hidden, shown, undetail};
pub(in crate::service) use close::{reopen, sorted, still, withdraw};
pub(in crate::service) use help::{ask_if_done, can, confirm, done, on_it, release};
pub(in crate::service) use matching::{ask_chosen, ask_people, capacity, near, offer_due, pass_over, renew, rest};
pub(in crate::service) use money::{budget, rules_of, spent};
pub(in crate::service) use offer::{offer, pick_offer};
pub(in crate::service) use talk::{brought, end_talk, tell};
pub(in crate::service) use trust::{KINDS, ask_check, check, looked_after, suspend};
