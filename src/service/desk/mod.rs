//! THE DESK. The coordinators, their queue, and whom they send a case to.

mod cases;
mod merge;
mod partner;
mod queue;
mod reached;
mod report;
mod safeway;
mod shifts;
mod weight;
mod who;
mod why;

pub(in crate::service) use cases::{ask_streets, close, closing, give_back, signpost, take};
pub(in crate::service) use partner::{open_partner, partner_silent, remind_partner};
pub(in crate::service) use queue::at_desk;
pub(in crate::service) use reached::{not_arrived, reached, report_silent};
pub(in crate::service) use report::{block, complain, report, restore};
pub(in crate::service) use safeway::{answered_asker, details};
pub(in crate::service) use shifts::{away, off_shift, on_shift, rota};
pub(in crate::service) use weight::{hold, look_now};
