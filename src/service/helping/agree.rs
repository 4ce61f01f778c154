//! What passes privately between asker and helper: the asker's yes, the details, and who saw them.

use super::money;
use crate::command::Command;
use crate::domain::awaiting::Question;
use crate::domain::code::Code;
use crate::domain::detail::{DetailKind, DetailState, MOST_LETTERS, Told};
use crate::domain::letter::{Button, Fallback, Letter, Post, To};
use crate::domain::need::{Behalf, Claim, ClaimState, Consent, Need};
use crate::domain::redact::{plain, redact};
use crate::domain::safe;
use crate::domain::say::{Label, Say};
use crate::service::access::{self, Here};
use crate::service::{Context, Result, record};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

/// How long somebody has to type what the bot asked for.
pub(in crate::service) const ANSWER_WITHIN: i64 = crate::domain::HOUR;

/// The word that helper and asker share. Computed, so that it is stored nowhere.
pub(super) fn safe_word(cx: &Context<'_>, claim: &Claim) -> String {
    let mut two = [0; 2];
    if let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(&cx.rules.key) {
        mac.update(format!("safe word {}", claim.id).as_bytes());
        two.copy_from_slice(&mac.finalize().into_bytes()[..2]);
    }
    safe::safe_word(two)
}

/// Tells the asker who comes, and asks whether they may have the details.
pub(super) async fn introduce(cx: &mut Context<'_>, need: &Need, claim: &Claim, name: String) -> Result<()> {
    let (code, safe) = (need.code.clone(), safe_word(cx, claim));
    let rows = vec![
        vec![Button::of(
            Label::ShareWith { name: name.clone() },
            Command::Agree { code: code.clone(), who: Some(claim.id), yes: true },
        )],
        vec![
            Button::of(
                Label::WriteTo { name: name.clone() },
                Command::Tell { code: code.clone(), text: String::new(), who: Some(claim.id) },
            ),
            Button::of(Label::NoFindOther {}, Command::Agree { code: code.clone(), who: Some(claim.id), yes: false }),
        ],
    ];
    cx.tx.send(record::to_asker(need, Say::HelperCame { code, name, safe }).with_buttons(rows));
    money::ask_budget(cx, need);
    Ok(())
}

/// The asker says yes or no to one helper.
pub(in crate::service) async fn agree(
    cx: &mut Context<'_>,
    here: Here,
    code: &Code,
    who: Option<i64>,
    yes: bool,
) -> Result<()> {
    let Some(mut need) = access::own_need(cx, &here, code).await? else {
        return Ok(());
    };
    let code = need.code.clone();
    let claims = cx.tx.claims_on(need.id).await?;
    let mut fits = claims.into_iter().filter(|claim| match who {
        Some(id) => claim.id == id,
        None => claim.agreed != Consent::Yes || !yes,
    });
    let (Some(mut claim), None) = (fits.next(), fits.next()) else {
        return Ok(here.reply(cx.tx, Say::WhichHelper { code }));
    };
    if !yes {
        let helper = claim.person_id;
        if claim.state != ClaimState::Live {
            return Ok(here.reply(cx.tx, Say::OldQuestion { code }));
        }
        record::free(cx, &mut need, claim, Some(here.person_id())).await?;
        cx.tx.send(Letter::tell(To::Person(helper), Say::NotThisTime { code: code.clone() }));
        return Ok(here.note(cx.tx, None, false));
    }
    if claim.agreed != Consent::Yes {
        claim.agreed = Consent::Yes;
        cx.tx.put_claim(claim.clone());
        record::note_private(cx, &need, "agree", Some(here.person_id()));
    }
    let kinds = cx.tx.detail_kinds(need.id).await?;
    if kinds.is_empty() {
        here.note(cx.tx, None, false);
        here.privately(cx.tx, Say::TellDetails { code }, detail_buttons(&need), here.invite());
        return Ok(());
    }
    record::show(cx, &need, &claim).await?;
    Ok(here.acknowledge(cx.tx, Say::DetailsPassed { code }))
}

/// A private detail, told in private; without words, the bot asks for them.
pub(in crate::service) async fn detail(
    cx: &mut Context<'_>,
    mut here: Here,
    code: &Code,
    kind: &str,
    text: &str,
) -> Result<()> {
    if !here.is_private() {
        record::take_down(cx, &here);
        return Ok(here.privately(cx.tx, Say::DetailPrivately {}, Vec::new(), here.invite()));
    }
    let Some(need) = access::own_need(cx, &here, code).await? else {
        return Ok(());
    };
    let code = need.code.clone();
    if need.state().is_closed() {
        return Ok(here.reply(cx.tx, Say::AlreadyClosed { code, open: Vec::new() }));
    }
    let (kind, text) = match DetailKind::read(kind) {
        Some(kind) => (kind, text.to_owned()),
        None => (DetailKind::Note, format!("{kind} {text}")),
    };
    let text = plain(&text);
    if text.chars().count() > MOST_LETTERS {
        return Ok(here.reply(cx.tx, Say::TooLong { most: i64::try_from(MOST_LETTERS).unwrap_or(0) }));
    }
    if text.is_empty() {
        here.note(cx.tx, None, false);
        here.wait_for(cx.tx, Question::Detail(code.clone(), kind), cx.tx.now() + ANSWER_WITHIN);
        here.privately(cx.tx, Say::TypeDetail { code, detail: kind }, Vec::new(), Fallback::Skip);
        return Ok(());
    }
    if redact(&text).hidden.iter().any(|h| h.kind.is_never_kept()) {
        return Ok(here.reply(cx.tx, Say::NeverKept {}));
    }
    cx.tx.write_now().await?;
    let told = Told { detail: kind, words: record::with_before(cx, &need, kind, text).await? };
    let whose = (need.person_id, need.id);
    cx.tx.keep_detail(&cx.rules.vault, whose, &told, DetailState::Kept).await?;
    record::note_private(cx, &need, "detail", Some(here.person_id()));
    let mut passed = false;
    for claim in cx.tx.claims_on(need.id).await? {
        if claim.agreed == Consent::Yes {
            passed = true;
            record::show(cx, &need, &claim).await?;
        }
    }
    let asked_by_us = need.source.answers_broadcast();
    if need.is_danger() {
        record::safe_way_told(cx, &need).await?;
    }
    let staff = need.is_danger() || need.behalf == Behalf::Ring || asked_by_us;
    let say = match (passed, staff) {
        (true, _) => Say::DetailsPassed { code },
        (false, true) => Say::DetailForCoordinator { code },
        (false, false) => Say::DetailKept { code },
    };
    here.reply_with(cx.tx, say, detail_buttons(&need));
    Ok(())
}

/// The asker has what was kept for a need forgotten, and taken away from whoever saw it.
pub(in crate::service) async fn undetail(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    let Some(need) = access::own_need(cx, &here, code).await? else {
        return Ok(());
    };
    record::hide_from(cx, &need, None).await?;
    cx.tx.drop_details(need.id, false).await?;
    record::note_private(cx, &need, "undetail", Some(here.person_id()));
    Ok(here.acknowledge(cx.tx, Say::DetailsForgotten { code: need.code }))
}

/// Whether to keep what was hidden from a public text.
pub(in crate::service) async fn keep_hidden(cx: &mut Context<'_>, here: Here, code: &Code, yes: bool) -> Result<()> {
    let Some(need) = access::own_need(cx, &here, code).await? else {
        return Ok(());
    };
    let code = need.code.clone();
    let pending = cx.tx.open_details(&cx.rules.vault, need.id, DetailState::Pending).await?;
    let mut heirs = Vec::new();
    if yes {
        heirs = record::hand_down(cx, &need, DetailState::Pending).await?;
        record::note_private(cx, &need, "detail", Some(here.person_id()));
    }
    cx.tx.drop_details(need.id, true).await?;
    if yes && !pending.is_empty() {
        let code = heirs.first().map_or(code, |heir| heir.code.clone());
        return Ok(here.acknowledge(cx.tx, Say::DetailKept { code }));
    }
    Ok(here.acknowledge(cx.tx, Say::HiddenDropped { code }))
}

/// What the platform said about the message that showed details.
pub(in crate::service) async fn shown(cx: &mut Context<'_>, view: i64, message: &str) -> Result<()> {
    if let Some(view) = cx.tx.view(view).await?.filter(|view| view.message.is_empty())
        && let Some(need) = cx.tx.need(view.need_id).await?
    {
        record::note_private(cx, &need, "seen", Some(view.viewer_id));
        if access::works_on(cx, view.viewer_id, &need).await? {
            cx.tx.audit(Some(view.viewer_id), "seen", &format!("need:{}", need.id), "");
        }
    }
    cx.tx.view_shown(view, message).await?;
    if let Some(view) = cx.tx.view(view).await?.filter(|view| view.hidden_at.is_some())
        && let Some(need) = cx.tx.need(view.need_id).await?
    {
        // They were hidden again while they were on their way.
        let post = Post::Replace { message: message.to_owned(), say: Say::DetailsHidden { code: need.code } };
        cx.tx.send(Letter::of(To::Person(view.viewer_id), post));
    }
    Ok(())
}

/// The buttons by which an asker tells a detail.
fn detail_buttons(need: &Need) -> Vec<Vec<Button>> {
    let button = |kind: DetailKind| {
        let (code, kind_code) = (need.code.clone(), kind.code().to_owned());
        let command = Command::Detail { code, kind: kind_code, text: String::new() };
        Button::of(Label::TellDetail { detail: kind }, command)
    };
    DetailKind::ALL.map(button).chunks(2).map(<[Button]>::to_vec).collect()
}
