//! What was hidden from a public text: its author hears of it in private, the message goes from the group, and the hidden
//! part is kept for the helper only if the author says so.

use crate::command::Command;
use crate::domain::detail::{DetailKind, DetailState, MOST_LETTERS, Told};
use crate::domain::event::HiddenFrom;
use crate::domain::letter::{Button, Letter, Otherwise, Post, To};
use crate::domain::need::{Consent, Need};
use crate::domain::redact::{Detail, Hidden, redact};
use crate::domain::say::{Label, Say};
use crate::service::access::here::Here;
use crate::service::{Result, Service};
use crate::store::Tx;
use std::collections::BTreeMap;

/// What a hidden part would be, kept as a private detail.
fn kind_of(detail: Detail) -> DetailKind {
    match detail {
        Detail::Address | Detail::Postcode => DetailKind::Address,
        Detail::Phone => DetailKind::Phone,
        Detail::SecurityCode => DetailKind::Access,
        Detail::Email | Detail::Handle => DetailKind::Contact,
        _ => DetailKind::Note,
    }
}

/// What words are, as a private detail, when something in them says so.
pub(in crate::service) fn kind_said(text: &str) -> Option<DetailKind> {
    let kinds = redact(text).hidden.into_iter().map(|part| kind_of(part.kind));
    kinds.filter(|kind| *kind != DetailKind::Note).min()
}

/// The hidden parts that may be kept at all, one a kind.
fn keepable(hidden: &[Hidden]) -> Vec<Told> {
    let mut parts: BTreeMap<DetailKind, Vec<&str>> = BTreeMap::new();
    // Why somebody needs help, that they are alone, and when they were born is nothing that a helper needs.
    let needless =
        |kind: Detail| kind.is_never_kept() || matches!(kind, Detail::Health | Detail::Alone | Detail::Birth);
    for part in hidden.iter().filter(|part| !needless(part.kind)) {
        parts.entry(kind_of(part.kind)).or_default().extend(part.words.iter().map(String::as_str));
    }
    let told = |(detail, words): (DetailKind, Vec<&str>)| {
        let words: String = words.join("; ").chars().take(MOST_LETTERS).collect();
        Told { detail, words }
    };
    parts.into_iter().filter(|(_, words)| !words.is_empty()).map(told).collect()
}

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

    /// Seals what was hidden from the words of somebody who has no account, for the helper: until their yes is written down, and
    /// from then on as long as the need is there. What was hidden, for the coordinator who wrote it down.
    pub(in crate::service) async fn seal_for(
        &self,
        tx: &mut Tx,
        need: &Need,
        (hidden, state): (&[Hidden], DetailState),
    ) -> Result<Vec<Detail>> {
        let whose = (need.person_id, need.id);
        for mut told in keepable(hidden) {
            told.words = self.with_before(tx, need, told.detail, told.words).await?;
            tx.keep_detail(&self.rules().vault, whose, &told, state).await?;
        }
        if !hidden.is_empty() {
            self.note_private(tx, need, "hid", Some(need.person_id));
        }
        Ok(hidden.iter().map(|part| part.kind).collect())
    }

    /// Keeps what was said with a draft for the needs that were made of it: its parts, the older one that took its words, or
    /// itself. Which they are.
    pub(in crate::service) async fn hand_down(
        &self,
        tx: &mut Tx,
        draft: &Need,
        state: DetailState,
    ) -> Result<Vec<Need>> {
        tx.write_now().await?;
        let older = match draft.twin_of.filter(|_| draft.state().is_closed()) {
            Some(older) => tx.need(older).await?,
            None => None,
        };
        let heirs = match older {
            Some(older) => vec![older],
            None => {
                let mut parts = tx.needs_by(draft.person_id).await?;
                parts.retain(|part| part.id != draft.id && part.stem() == draft.source.as_str());
                if parts.is_empty() { vec![draft.clone()] } else { parts }
            }
        };
        let vault = &self.rules().vault;
        let all = tx.open_details(vault, draft.id, state).await?;
        for heir in heirs.iter().filter(|_| !all.is_empty()) {
            for told in &all {
                tx.keep_detail(vault, (heir.person_id, heir.id), told, DetailState::Kept).await?;
            }
            for claim in tx.claims_on(heir.id).await?.iter().filter(|claim| claim.agreed == Consent::Yes) {
                self.show(tx, heir, claim).await?;
            }
        }
        Ok(heirs)
    }

    /// Their yes is written down: what was hidden stays for the helper.
    pub(in crate::service) async fn keep_sealed(&self, tx: &mut Tx, need: &Need) -> Result<()> {
        let vault = &self.rules().vault;
        for told in tx.open_details(vault, need.id, DetailState::Pending).await? {
            tx.keep_detail(vault, (need.person_id, need.id), &told, DetailState::Kept).await?;
        }
        Ok(tx.drop_details(need.id, true).await?)
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
    let change = crate::service::intake::danger::yes_no(kinds.contains(&Detail::SecurityCode));
    let money = crate::service::intake::danger::yes_no(kinds.iter().any(|kind| kind.is_never_kept()));
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
