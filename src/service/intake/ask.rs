//! Asking for help: a need is said, understood, made safe, and shown to the street or kept from it.

use super::{danger, prepared, reword, triage, whereabouts};
use crate::command::{self, Command};
use crate::domain::category::{Category, Privacy};
use crate::domain::code::Code;
use crate::domain::letter::{Button, Fallback, Letter, To};
use crate::domain::look::needs_a_look;
use crate::domain::need::{Asked, Consent, Look, Need, Step, Urgency};
use crate::domain::redact::plain;
use crate::domain::say::{Label, Say, Whatsapp};
use crate::domain::source::Source;
use crate::domain::street::{Chat, ChatKind, ChatState};
use crate::domain::understand::{Guess, MOST_LETTERS, Understood, says_something};
use crate::service::access::{self, Here};
use crate::service::record::{self, Change};
use crate::service::{Context, Result};

/// The most lines that a need may have.
const MOST_LINES: usize = 12;

/// `/need`: words become a draft, and, when they are clear, an open need.
pub(in crate::service) async fn need(cx: &mut Context<'_>, here: Here, text: &str) -> Result<()> {
    if here.who.is_none() {
        return Ok(here.reply(cx.tx, Say::NamedOnly {}));
    }
    if here.desk().is_some() {
        return Ok(here.reply(cx.tx, Say::HelpDesk {}));
    }
    let source = access::source(&here);
    match cx.tx.need_from(&source).await? {
        Some(known) => Box::pin(reword::reword(cx, here, known, text)).await,
        None => ask(cx, &here, source, text).await,
    }
}

/// Begins a need from words, known by where they came from.
pub(super) async fn ask(cx: &mut Context<'_>, here: &Here, source: Source, text: &str) -> Result<()> {
    ask_in(cx, here, (source, None), text).await
}

/// The same in one of these streets, or, when none are named, in one of the asker's.
pub(super) async fn ask_in(
    cx: &mut Context<'_>,
    here: &Here,
    asked: (Source, Option<Vec<Chat>>),
    text: &str,
) -> Result<()> {
    match readable(cx, here, text, Say::UnclearNeed {}) {
        Some(heard) => ask_heard(cx, here, asked, (text, &heard)).await,
        None => Ok(()),
    }
}

/// The same, from words that were understood.
pub(super) async fn ask_heard(
    cx: &mut Context<'_>,
    here: &Here,
    (source, named): (Source, Option<Vec<Chat>>),
    (text, heard): (&str, &Understood),
) -> Result<()> {
    let danger = heard.danger.is_some();
    let mut streets = match (named, here.street()) {
        (Some(streets), _) => streets,
        (None, Some(street)) => vec![street.clone()],
        (None, None) if danger => cx.tx.streets_known(here.person_id()).await?,
        (None, None) => cx.tx.streets_of(here.person_id()).await?,
    };
    if !danger && here.is_private() && !streets.is_empty() {
        streets.retain(|street| street.state == ChatState::Active);
        if streets.is_empty() {
            return Ok(here.reply(cx.tx, Say::StreetPaused {}));
        }
    }
    let home = if danger {
        whereabouts::home_of_danger(cx, &streets).await?
    } else {
        streets.first().map(|street| (street.clone(), streets.len() == 1))
    };
    let Some((street, placed)) = home else {
        return if danger {
            whereabouts::ask_where(cx, here, text).await
        } else {
            Ok(here.reply(cx.tx, Say::NoStreet {}))
        };
    };
    let asked = Asked {
        id: cx.tx.next_id("item").await?,
        chat_id: street.id,
        person_id: here.person_id(),
        unnamed: here.is_private(),
        source,
        at: cx.tx.now(),
    };
    let mut need = Need::draft(asked, heard.words.clone());
    need.placed = placed;
    apply(&mut need, heard);
    if street.kind == ChatKind::Desk {
        // No street is theirs: nothing of it is ever said in the chat that it belongs to instead.
        need.category = Some(Category::Safety);
    }
    triage::triage(cx, here, need, heard).await
}

/// The words, understood; or a sentence to the asker when nothing can be read from them.
pub(in crate::service) fn readable(cx: &mut Context<'_>, here: &Here, text: &str, unclear: Say) -> Option<Understood> {
    let understood = prepared::understood(cx, text, cx.tx.now());
    let long = plain(text).chars().count() > MOST_LETTERS || text.lines().count() > MOST_LINES;
    if long && !understood.danger.is_some() {
        here.reply(cx.tx, Say::TooLong { most: i64::try_from(MOST_LETTERS).unwrap_or(0) });
        return None;
    }
    if !says_something(&understood.text.public) {
        here.reply(cx.tx, unclear);
        return None;
    }
    Some(understood)
}

/// Opens a clear draft to its street, or sends it its private way.
pub(super) async fn publish(cx: &mut Context<'_>, here: &Here, mut need: Need, step: &str) -> Result<()> {
    let change = Change { actor: Some(need.person_id), step, was: None, why: "" };
    let category = need.category.unwrap_or(Category::Information);
    let code = need.code.clone();
    if category.privacy() == Privacy::Private {
        need.step(Step::KeepPrivate, cx.tx.now())?;
        need.consent = Consent::Asked;
        record::save(cx, &mut need, change).await?;
        here.note(cx.tx, None, false);
        if need.urgency != Urgency::Emergency {
            danger::kept_private(cx, here, &need).await?;
        }
        return Ok(());
    }
    need.step(Step::Publish, cx.tx.now())?;
    record::save(cx, &mut need, change).await?;
    cx.tx.send(record::street_card(need.chat_id, need.id));
    let street = match here.street() {
        Some(street) => street.name.clone(),
        None => cx.tx.chat(need.chat_id).await?.map_or(String::new(), |chat| chat.name),
    };
    if here.who.as_ref().is_some_and(|person| !person.platform.can().groups) {
        // There is no card to look at: only what they pass on themselves.
        let card = Button::of(Label::CardToPass {}, Command::Whatsapp(command::Whatsapp::Card { code: code.clone() }));
        here.privately(cx.tx, Whatsapp::Noted { code, street }, vec![vec![card]], Fallback::Skip);
        return Ok(());
    }
    here.acknowledge(cx.tx, Say::Recorded { code, street });
    Ok(())
}

/// The asker says whether coordinators may read the words.
pub(in crate::service) async fn share(cx: &mut Context<'_>, here: Here, code: &Code, yes: bool) -> Result<()> {
    let Some(mut need) = access::own_need(cx, &here, code).await? else {
        return Ok(());
    };
    if need.consent == Consent::Override && !need.state().is_closed() {
        return Ok(here.reply(cx.tx, Say::DangerShared { code: need.code }));
    }
    need.consent = if yes { Consent::Yes } else { Consent::No };
    let was = need.state();
    let step = if yes { "share" } else { "keep" };
    record::save(cx, &mut need, Change { actor: Some(here.person_id()), step, was: Some(was), why: "" }).await?;
    let code = need.code.clone();
    here.acknowledge(cx.tx, if yes { Say::ShareYes { code } } else { Say::ShareNo { code } });
    Ok(())
}

/// The buttons below the question whether coordinators may read the words.
pub(in crate::service) fn share_buttons(code: &Code) -> Vec<Vec<Button>> {
    vec![vec![
        Button::of(Label::ShareYes {}, Command::Share { code: code.clone(), yes: true }),
        Button::of(Label::ShareNo {}, Command::Share { code: code.clone(), yes: false }),
    ]]
}

/// The question whether coordinators may read the words.
pub(in crate::service) fn may_share(need: &Need, desk: bool, otherwise: Fallback) -> Letter {
    let say = Say::MayShare { code: need.code.clone(), desk: record::yes_no(desk) };
    Letter::tell(To::Person(need.person_id), say).with_buttons(share_buttons(&need.code)).about(need.id).or(otherwise)
}

/// Writes what was understood into a draft.
pub(in crate::service) fn apply(need: &mut Need, understood: &Understood) {
    need.category = match &understood.guess {
        Guess::Sure(category) if !category.offer_only() => Some(*category),
        _ => None,
    };
    need.urgency = understood.urgency;
    need.need_by = understood.need_by;
    need.slots = understood.slots.max(1);
    need.language.clone_from(&understood.language);
    need.look = if needs_a_look(&understood.text, need.unnamed) { Look::Wanted } else { Look::Free };
}
