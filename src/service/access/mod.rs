//! WHO MAY. Who is here, who may know of which need, what they may do there, and who is on duty.

mod bare;
mod cases;
mod duty;
mod find;
mod here;
mod roles;

pub(in crate::service) use bare::{bare, is_reference};
pub(in crate::service) use cases::{
    case, desk_areas, desks_for, handle, minds_the_street, own_need, read_handle, refused, sees_the_group, source,
    spots_of,
};
pub(in crate::service) use duty::on_duty;
pub(in crate::service) use find::{clipped, find, line, not_found, still_open};
pub(in crate::service) use here::{Here, danger_in, spoken, take_in};
pub(in crate::service) use roles::{administers, coordinates, end_role, is_desk_of, may, one_area, roles, works_on};
