//! Private details: sealed, shown to whom they are for, and hidden again; each with its line.

use super::needs;
use crate::command::Command;
use crate::domain::detail::{DetailKind, DetailState, MOST_LETTERS, Told};
use crate::domain::letter::{Button, Fallback, Letter, Post, To};
use crate::domain::need::{Claim, Consent, Need};
use crate::domain::redact::{Detail, Hidden, redact};
use crate::domain::say::{Label, Say};
use crate::service::access::Here;
use crate::service::{Context, Result};
use crate::store::tx::Note;
use std::collections::BTreeMap;

pub(in crate::service) fn note_private(cx: &mut Context<'_>, need: &Need, step: &str, actor: Option<i64>) {
    cx.tx.note(Note {
        subject: format!("need:{}", need.id),
        at: cx.tx.now(),
        actor,
        step: step.to_owned(),
        was: String::new(),
        became: String::new(),
        why: String::new(),
    });
}

/// Shows the details to the helper whom the asker said yes to; that they saw them is written down.
pub(in crate::service) async fn show(cx: &mut Context<'_>, need: &Need, claim: &Claim) -> Result<()> {
    let kinds = cx.tx.detail_kinds(need.id).await?;
    if kinds.is_empty() || claim.agreed != Consent::Yes {
        return Ok(());
    }
    show_to(cx, need, claim.person_id, needs::invite_to(need), &kinds).await
}

/// Shows the details to one person; that they saw them is written down when the message is there.
pub(in crate::service) async fn show_to(
    cx: &mut Context<'_>,
    need: &Need,
    viewer: i64,
    otherwise: Fallback,
    kinds: &[DetailKind],
) -> Result<()> {
    cx.tx.write_now().await?;
    let view = cx.tx.add_view((need.id, need.person_id), viewer, kinds).await?;
    let say = Say::Details { code: need.code.clone(), view, told: Vec::new() };
    let write =
        Button::of(Label::WriteBack {}, Command::Tell { code: need.code.clone(), text: String::new(), who: None });
    let letter = Letter::tell(To::Person(viewer), say).with_buttons(vec![vec![write]]);
    cx.tx.send(letter.about(need.id).or(otherwise).urgent());
    Ok(())
}

/// Takes shown details away again, from one helper or from all.
pub(in crate::service) async fn hide_from(cx: &mut Context<'_>, need: &Need, viewer: Option<i64>) -> Result<()> {
    for view in cx.tx.standing_views(need.id).await? {
        if viewer.is_some_and(|id| id != view.viewer_id) {
            continue;
        }
        cx.tx.hide_view(view.id).await?;
        if !view.message.is_empty() {
            let say = Say::DetailsHidden { code: need.code.clone() };
            cx.tx.send(Letter::of(To::Person(view.viewer_id), Post::Replace { message: view.message, say }));
        }
    }
    Ok(())
}

/// Words for a detail; in danger nothing that was said before is lost by them.
pub(in crate::service) async fn with_before(
    cx: &mut Context<'_>,
    need: &Need,
    kind: DetailKind,
    text: String,
) -> Result<String> {
    if !need.is_danger() {
        return Ok(text);
    }
    let kept = cx.tx.open_details(&cx.rules.vault, need.id, DetailState::Kept).await?;
    let before = kept.into_iter().find(|told| told.detail == kind && !told.words.contains(&text));
    Ok(match before {
        Some(before) => format!("{}; {text}", before.words).chars().take(2 * MOST_LETTERS).collect(),
        None => text,
    })
}

/// Asks the platform to take a message out of the group, where the bot may.
pub(in crate::service) fn take_down(cx: &mut Context<'_>, here: &Here) {
    if let (Some(chat), Some(message)) = (&here.chat, &here.message) {
        cx.tx.send(Letter::of(To::Chat(chat.id), Post::Delete { message: message.clone(), tell: None }).urgent());
    }
}

/// Seals what was hidden from the words of somebody who has no account, for the helper: until their yes is written down, and
/// from then on as long as the need is there. What was hidden, for the coordinator who wrote it down.
pub(in crate::service) async fn seal_for(
    cx: &mut Context<'_>,
    need: &Need,
    hidden: &[Hidden],
    state: DetailState,
) -> Result<Vec<Detail>> {
    let whose = (need.person_id, need.id);
    for mut told in keepable(hidden) {
        told.words = with_before(cx, need, told.detail, told.words).await?;
        cx.tx.keep_detail(&cx.rules.vault, whose, &told, state).await?;
    }
    if !hidden.is_empty() {
        note_private(cx, need, "hid", Some(need.person_id));
    }
    Ok(hidden.iter().map(|part| part.kind).collect())
}

/// Keeps what was said with a draft for the needs that were made of it: its parts, the older one that took its words, or
/// itself. Which they are.
pub(in crate::service) async fn hand_down(cx: &mut Context<'_>, draft: &Need, state: DetailState) -> Result<Vec<Need>> {
    cx.tx.write_now().await?;
    let older = match draft.twin_of.filter(|_| draft.state().is_closed()) {
        Some(older) => cx.tx.need(older).await?,
        None => None,
    };
    let heirs = match older {
        Some(older) => vec![older],
        None => {
            let mut parts = cx.tx.needs_by(draft.person_id).await?;
            parts.retain(|part| part.id != draft.id && part.stem() == draft.source.as_str());
            if parts.is_empty() { vec![draft.clone()] } else { parts }
        }
    };
    let vault = &cx.rules.vault;
    let all = cx.tx.open_details(vault, draft.id, state).await?;
    for heir in heirs.iter().filter(|_| !all.is_empty()) {
        for told in &all {
            cx.tx.keep_detail(vault, (heir.person_id, heir.id), told, DetailState::Kept).await?;
        }
        for claim in cx.tx.claims_on(heir.id).await?.iter().filter(|claim| claim.agreed == Consent::Yes) {
            show(cx, heir, claim).await?;
        }
    }
    Ok(heirs)
}

/// Their yes is written down: what was hidden stays for the helper.
pub(in crate::service) async fn keep_sealed(cx: &mut Context<'_>, need: &Need) -> Result<()> {
    let vault = &cx.rules.vault;
    for told in cx.tx.open_details(vault, need.id, DetailState::Pending).await? {
        cx.tx.keep_detail(vault, (need.person_id, need.id), &told, DetailState::Kept).await?;
    }
    Ok(cx.tx.drop_details(need.id, true).await?)
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
