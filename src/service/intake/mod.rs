//! A NEED until it is shown, and when its words change; danger before everything.

mod again;
mod ask;
mod behalf;
mod danger;
mod draft;
mod hidden;
mod look;
mod phone;
mod prepared;
mod reword;
mod scam;
mod triage;
mod whereabouts;

pub(in crate::service) use again::{danger_goes_on, open_danger};
pub(in crate::service) use ask::{apply, may_share, need, readable, share};
pub(in crate::service) use behalf::{behalf, hear_by, rang};
pub(in crate::service) use danger::{in_danger, is_heard_as_danger, numbers_alone};
pub(in crate::service) use draft::{pick, pick_street};
pub(in crate::service) use hidden::{taken_down, tell_hidden_offer};
pub(in crate::service) use look::{ask_look, change_draft, show_it};
pub(in crate::service) use phone::{for_agreed, for_hears, for_somebody};
pub(in crate::service) use prepared::{Prepared, understood};
pub(in crate::service) use scam::{hold_scam_offer, warn_of_scam};
pub(in crate::service) use triage::{is_young, several, twin};
pub(in crate::service) use whereabouts::{WAITS, in_danger_at, names_where, waiting_words};
