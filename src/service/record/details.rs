//! Private details: sealed, shown to whom they are for, and hidden again; each with its line.

use crate::command::Command;
use crate::domain::detail::{DetailKind, DetailState, MOST_LETTERS, Told};
use crate::domain::letter::{Button, Letter, Otherwise, Post, To};
use crate::domain::need::{Claim, Consent, Need};
use crate::domain::redact::{Detail, Hidden, redact};
use crate::domain::say::{Label, Say};
use crate::service::access::here::Here;
use crate::service::{Result, Service};
use crate::store::Tx;
use crate::store::tx::Note;
use std::collections::BTreeMap;

impl Service {
    pub(in crate::service) fn note_private(&self, tx: &mut Tx, need: &Need, step: &str, actor: Option<i64>) {
        tx.note(Note {
            subject: format!("need:{}", need.id),
            at: tx.now(),
            actor,
            step: step.to_owned(),
            was: String::new(),
            became: String::new(),
            why: String::new(),
        });
    }

    /// Shows the details to the helper whom the asker said yes to; that they saw them is written down.
    pub(in crate::service) async fn show(&self, tx: &mut Tx, need: &Need, claim: &Claim) -> Result<()> {
        let kinds = tx.detail_kinds(need.id).await?;
        if kinds.is_empty() || claim.agreed != Consent::Yes {
            return Ok(());
        }
        self.show_to(tx, need, (claim.person_id, crate::service::record::needs::invite_to(need)), &kinds).await
    }

    /// Shows the details to one person; that they saw them is written down when the message is there.
    pub(in crate::service) async fn show_to(
        &self,
        tx: &mut Tx,
        need: &Need,
        (viewer, otherwise): (i64, Otherwise),
        kinds: &[DetailKind],
    ) -> Result<()> {
        tx.write_now().await?;
        let view = tx.add_view((need.id, need.person_id), viewer, kinds).await?;
        let say = Say::Details { code: need.code.clone(), view, told: Vec::new() };
        let write = Button::of(
            Label::WriteBack {},
            Command::Tell { code: need.code.to_string(), text: String::new(), who: None },
        );
        let letter = Letter::tell(To::Person(viewer), say).with_buttons(vec![vec![write]]);
        tx.send(letter.about(need.id).or(otherwise).urgent());
        Ok(())
    }

    /// Takes shown details away again, from one helper or from all.
    pub(in crate::service) async fn hide_from(&self, tx: &mut Tx, need: &Need, viewer: Option<i64>) -> Result<()> {
        for view in tx.standing_views(need.id).await? {
            if viewer.is_some_and(|id| id != view.viewer_id) {
                continue;
            }
            tx.hide_view(view.id).await?;
            if !view.message.is_empty() {
                let say = Say::DetailsHidden { code: need.code.clone() };
                tx.send(Letter::of(To::Person(view.viewer_id), Post::Replace { message: view.message, say }));
            }
        }
        Ok(())
    }

    /// Words for a detail; in danger nothing that was said before is lost by them.
    pub(in crate::service) async fn with_before(
        &self,
        tx: &mut Tx,
        need: &Need,
        kind: DetailKind,
        text: String,
    ) -> Result<String> {
        if !need.is_danger() {
            return Ok(text);
        }
        let kept = tx.open_details(&self.rules().vault, need.id, DetailState::Kept).await?;
        let before = kept.into_iter().find(|told| told.detail == kind && !told.words.contains(&text));
        Ok(match before {
            Some(before) => format!("{}; {text}", before.words).chars().take(2 * MOST_LETTERS).collect(),
            None => text,
        })
    }

    /// Asks the platform to take a message out of the group, where the bot may.
    pub(in crate::service) fn take_down(&self, tx: &mut Tx, here: &Here) {
        if let (Some(chat), Some(message)) = (&here.chat, &here.message) {
            tx.send(Letter::of(To::Chat(chat.id), Post::Delete { message: message.clone(), tell: None }).urgent());
        }
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
}

/// What a hidden part would be, kept as a private detail.
pub(in crate::service) fn kind_of(detail: Detail) -> DetailKind {
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
pub(in crate::service) fn keepable(hidden: &[Hidden]) -> Vec<Told> {
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
