//! What was hidden from a public text: its author hears of it in private, the message goes from the group, and the hidden
//! part is kept for the helper only if the author says so.

use crate::command::Command;
use crate::domain::event::HiddenFrom;
use crate::domain::letter::{Button, Letter, Otherwise, Post, To};
use crate::domain::need::Need;
use crate::domain::redact::{Detail, Hidden};
use crate::domain::say::{Label, Say};
use crate::service::Service;
use crate::service::access::here::Here;
use crate::service::record::details::keepable;
use crate::store::Tx;

impl Service {
    /// Tells the author of a need what was hidden from the card, and asks whether to keep it for the helper.
    pub(in crate::service) fn tell_hidden(&self, tx: &mut Tx, here: &Here, need: &Need, hidden: &[Hidden]) {
        if hidden.is_empty() {
            return;
        }
        // That it happened is counted; what it was is nobody's business.
        self.note_private(tx, need, "hid", None);
        let parts = keepable(hidden);
        if !parts.is_empty() && need.person_id != 0 {
            tx.keep_pending(&self.rules().vault, (need.person_id, need.id), parts.clone());
        }
        let code = if parts.is_empty() { String::new() } else { need.code.to_string() };
        self.hid(tx, here, hidden, code);
    }

    /// The same for an offer, of which nothing is kept.
    pub(in crate::service) fn tell_hidden_offer(&self, tx: &mut Tx, here: &Here, hidden: &[Hidden]) {
        self.hid(tx, here, hidden, String::new());
    }

    fn hid(&self, tx: &mut Tx, here: &Here, hidden: &[Hidden], code: String) {
        let Some(person) = &here.who else { return };
        let from = HiddenFrom { person: person.id, kinds: hidden.iter().map(|h| h.kind).collect(), code };
        match (&here.chat, &here.message) {
            (Some(chat), Some(message)) if chat.bot_admin => {
                // What it may say depends on whether the platform takes the message away: it says so afterwards.
                let post = Post::Delete { message: message.clone(), tell: Some(from) };
                tx.send(Letter::of(To::Chat(chat.id), post).urgent());
            }
            (chat, _) => {
                let gone = if chat.is_some() { "no" } else { "private" };
                // What kind of thing was hidden is nobody else's business either.
                tx.send(hid_letter(&from, gone).or(here.invite()).as_answer().urgent());
            }
        }
    }

    /// The platform has taken a message away, or has not: its author hears which.
    pub(in crate::service) fn taken_down(&self, tx: &mut Tx, here: &Here, done: bool, from: &HiddenFrom) {
        let otherwise = match &here.chat {
            Some(chat) => Otherwise::Invite { chat_id: chat.id, message: None, callback: None },
            None => Otherwise::Skip,
        };
        tx.send(hid_letter(from, if done { "yes" } else { "no" }).or(otherwise).as_answer().urgent());
    }
}

fn hid_letter(from: &HiddenFrom, gone: &str) -> Letter {
    let (person, kinds, code) = (from.person, from.kinds.clone(), from.code.clone());
    let change = crate::service::record::needs::yes_no(kinds.contains(&Detail::SecurityCode));
    let money = crate::service::record::needs::yes_no(kinds.iter().any(|kind| kind.is_never_kept()));
    let buttons = if code.is_empty() {
        Vec::new()
    } else {
        vec![vec![
            Button::of(Label::KeepHidden {}, Command::KeepHidden { code: code.to_string(), yes: true }),
            Button::of(Label::DropHidden {}, Command::KeepHidden { code: code.to_string(), yes: false }),
        ]]
    };
    let say = Say::Hid { kinds, code, gone: gone.to_owned(), change, money };
    Letter::tell(To::Person(person), say).with_buttons(buttons)
}
