//! THE STREET. Its admins, its links, its lists, and who comes in by a second yes.

pub(in crate::service) mod admissions;
pub(in crate::service) mod invitations;
pub(in crate::service) mod leaving;
pub(in crate::service) mod lists;
pub(in crate::service) mod street;
pub(in crate::service) mod tokens;
