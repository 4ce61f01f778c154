//! THE STREET. Its admins, its links, its lists, and who comes in by a second yes.

mod admissions;
mod invitations;
mod leaving;
mod lists;
mod street;
mod tokens;

pub(in crate::service) use admissions::{admissions_due, ask_of_move, let_in};
pub(in crate::service) use invitations::administrator_token;
pub(in crate::service) use lists::{help, list, mine};
pub(in crate::service) use street::{accept, admin_known, counted, standing, street_admin};
pub(in crate::service) use tokens::{area, invite, start};
