//! What was hidden from a public text: its author hears of it in private, the message goes from the group, and the hidden
//! part is kept for the helper only if the author says so.

use crate::command::Command;
use crate::domain::code::Code;
use crate::domain::event::HiddenFrom;
use crate::domain::letter::{Button, Fallback, Letter, Post, To};
use crate::domain::need::Need;
use crate::domain::redact::{Detail, Hidden};
use crate::domain::say::{Label, Say};
use crate::service::access::Here;
use crate::service::{Context, record};

/// Tells the author of a need what was hidden from the card, and asks whether to keep it for the helper.
pub(super) fn tell_hidden(cx: &mut Context<'_>, here: &Here, need: &Need, hidden: &[Hidden]) {
    if hidden.is_empty() {
        return;
    }
    // That it happened is counted; what it was is nobody's business.
    record::note_private(cx, need, "hid", None);
    let parts = record::keepable(hidden);
    if !parts.is_empty() && need.person_id != 0 {
        cx.tx.keep_pending(&cx.rules.vault, (need.person_id, need.id), parts.clone());
    }
    let code = if parts.is_empty() { String::new() } else { need.code.to_string() };
    self::hid(cx, here, hidden, code);
}

/// The same for an offer, of which nothing is kept.
pub(in crate::service) fn tell_hidden_offer(cx: &mut Context<'_>, here: &Here, hidden: &[Hidden]) {
    hid(cx, here, hidden, String::new());
}

fn hid(cx: &mut Context<'_>, here: &Here, hidden: &[Hidden], code: String) {
    let Some(person) = &here.who else { return };
    let from = HiddenFrom { person: person.id, kinds: hidden.iter().map(|h| h.kind).collect(), code };
    match (&here.chat, &here.message) {
        (Some(chat), Some(message)) if chat.bot_admin => {
            // What it may say depends on whether the platform takes the message away: it says so afterwards.
            let post = Post::Delete { message: message.clone(), tell: Some(from) };
            cx.tx.send(Letter::of(To::Chat(chat.id), post).urgent());
        }
        (chat, _) => {
            let gone = if chat.is_some() { "no" } else { "private" };
            // What kind of thing was hidden is nobody else's business either.
            cx.tx.send(hid_letter(&from, gone).or(here.invite()).as_answer().urgent());
        }
    }
}

/// The platform has taken a message away, or has not: its author hears which.
pub(in crate::service) fn taken_down(cx: &mut Context<'_>, here: &Here, done: bool, from: &HiddenFrom) {
    let otherwise = match &here.chat {
        Some(chat) => Fallback::Invite { chat_id: chat.id, message: None, callback: None },
        None => Fallback::Skip,
    };
    cx.tx.send(hid_letter(from, if done { "yes" } else { "no" }).or(otherwise).as_answer().urgent());
}

fn hid_letter(from: &HiddenFrom, gone: &str) -> Letter {
    let (person, kinds, code) = (from.person, from.kinds.clone(), from.code.clone());
    let change = record::yes_no(kinds.contains(&Detail::SecurityCode));
    let money = record::yes_no(kinds.iter().any(|kind| kind.is_never_kept()));
    let buttons = match Code::read(&code) {
        None => Vec::new(),
        Some(code) => vec![vec![
            Button::of(Label::KeepHidden {}, Command::KeepHidden { code: code.clone(), yes: true }),
            Button::of(Label::DropHidden {}, Command::KeepHidden { code, yes: false }),
        ]],
    };
    let say = Say::Hid { kinds, code, gone: gone.to_owned(), change, money };
    Letter::tell(To::Person(person), say).with_buttons(buttons)
}
