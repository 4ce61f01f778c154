//! THE RECORD. The only place where a need, a claim, an offer or a person is changed with all that belongs to it.

mod admissions;
mod chats;
mod danger;
mod details;
mod needs;
mod people;
mod tokens;

pub(in crate::service) use admissions::{administrators_of, doorbell, new_admission};
pub(in crate::service) use chats::move_to;
pub(in crate::service) use danger::{override_for_safety, safe_way_told};
pub(in crate::service) use details::{
    hand_down, hide_from, keep_sealed, keepable, kind_said, note_private, seal_for, show, show_to, take_down,
    with_before,
};
pub(in crate::service) use needs::{
    Change, ask_in_street, case_card, empty_danger, free, invite_to, keep_claims, let_helpers_go, refresh, save,
    street_card, tell_desk, to_asker, yes_no,
};
pub(in crate::service) use people::{hold_offers, note_chat, note_offer, note_person};
pub(in crate::service) use tokens::{
    INVITATION_DAYS, LIVES, door_token, hash, make_token, new_link_code, new_partner_token, new_token,
};
