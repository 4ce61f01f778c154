//! Asking on behalf of somebody else: their yes is written down, or a coordinator rings them, and they hear back by the
//! route that they chose.

use super::look;
use super::triage::{self, Question};
use crate::command::Command;
use crate::domain::code::Code;
use crate::domain::detail::DetailKind;
use crate::domain::letter::{Button, Letter, To};
use crate::domain::need::{Behalf, Consent, HearBy, Need, State, Step};
use crate::domain::say::{Label, Say};
use crate::service;
use crate::service::access::{self, Here};
use crate::service::record::{self, Change};
use crate::service::{Context, Result};
use crate::store::Tx;
use crate::store::tx::Note;

/// Keeps a need from everybody until it is known whether the person whom it is for agrees.
pub(super) async fn ask_for_whom(cx: &mut Context<'_>, here: &Here, mut need: Need) -> Result<()> {
    if need.state() == State::Draft {
        need.step(Step::AskConsent, cx.tx.now())?;
    }
    need.behalf = Behalf::Asked;
    let change = Change { actor: Some(need.person_id), step: "ask", was: None, why: "for another" };
    record::save(cx, &mut need, change).await?;
    let code = need.code.clone();
    let press = |label, answer: &str| {
        vec![Button::of(label, Command::Behalf { code: code.clone(), answer: answer.to_owned() })]
    };
    let rows =
        vec![press(Label::TheyAgreed {}, "yes"), press(Label::RingThem {}, "ring"), press(Label::ItIsMine {}, "own")];
    here.note(cx.tx, None, false);
    let letter = Letter::tell(To::Person(need.person_id), Say::ForWhom { code: code.clone() }).with_buttons(rows);
    cx.tx.send(letter.or(here.invite()).as_answer().urgent());
    Ok(())
}

/// The asker says whether the person agreed: `yes`, `ring`, or that it is their `own` need.
pub(in crate::service) async fn behalf(cx: &mut Context<'_>, here: Here, code: &Code, answer: &str) -> Result<()> {
    let Some(mut need) = access::own_need(cx, &here, code).await? else {
        return Ok(());
    };
    let code = need.code.clone();
    if need.behalf != Behalf::Asked || need.state() != State::AwaitingConsent {
        return Ok(here.reply(cx.tx, Say::OldQuestion { code }));
    }
    match answer {
        "yes" => {
            need.behalf = Behalf::Agreed;
            note_consent(cx, &need, here.person_id(), "asker says so");
            let here = here.answered(cx.tx);
            ask_how(cx, &here, &need);
            triage::go_on(cx, &here, need, Question::Twin).await
        }
        "own" => {
            need.behalf = Behalf::Own;
            let here = here.answered(cx.tx);
            triage::go_on(cx, &here, need, Question::Twin).await
        }
        "ring" => {
            need.behalf = Behalf::Ring;
            if need.needs_its_look() {
                let here = here.answered(cx.tx);
                return look::ask_look(cx, &here, vec![need]).await;
            }
            ring_first(cx, &here, need).await
        }
        _ => Ok(here.reply(cx.tx, Say::ForWhom { code })),
    }
}

/// A coordinator rings the person whom it is for, before the street hears of it.
pub(super) async fn ring_first(cx: &mut Context<'_>, here: &Here, mut need: Need) -> Result<()> {
    let code = need.code.clone();
    need.consent = Consent::Asked;
    need.step(Step::KeepPrivate, cx.tx.now())?;
    let change = Change { actor: Some(here.person_id()), step: "ring", was: None, why: "for another" };
    record::save(cx, &mut need, change).await?;
    let area = cx.tx.chat(need.chat_id).await?.and_then(|chat| chat.area_id);
    let desk = record::yes_no(cx.tx.has_desk(area).await?);
    let phone = Button::of(
        Label::TellDetail { detail: DetailKind::Phone },
        Command::Detail { code: code.clone(), kind: DetailKind::Phone.code().to_owned(), text: String::new() },
    );
    let here = here.answered(cx.tx);
    here.privately(cx.tx, Say::RingNoted { code, desk }, vec![vec![phone]], here.invite());
    Ok(())
}

/// Who agreed, when, how, to what: the history says so, without a word of theirs.
fn note_consent(cx: &mut Context<'_>, need: &Need, actor: i64, how: &str) {
    cx.tx.note(Note {
        subject: format!("need:{}", need.id),
        at: cx.tx.now(),
        actor: Some(actor),
        step: "consent".to_owned(),
        was: "asked".to_owned(),
        became: "asking the street".to_owned(),
        why: how.to_owned(),
    });
}

/// Asks how the person whom it is for wants to hear.
fn ask_how(cx: &mut Context<'_>, here: &Here, need: &Need) {
    let code = need.code.clone();
    let press = |label, how: &str| vec![Button::of(label, Command::HearBy { code: code.clone(), how: how.to_owned() })];
    let rows = vec![
        press(Label::ThroughMe {}, "here"),
        press(Label::ByPhone {}, "phone"),
        press(Label::ByLetter {}, "letter"),
    ];
    here.privately(cx.tx, Say::HowHear { code: code.clone() }, rows, here.invite());
}

/// `/hearby CODE phone`: how the person whom it is for hears of it.
pub(in crate::service) async fn hear_by(cx: &mut Context<'_>, here: Here, code: &Code, how: &str) -> Result<()> {
    let Some(mut need) = access::own_need(cx, &here, code).await? else {
        return Ok(());
    };
    let code = need.code.clone();
    let Some(how) = HearBy::read(how) else {
        return Ok(ask_how(cx, &here, &need));
    };
    need.hear_by = how;
    record::keep_claims(cx, &mut need, "hear_by", Some(here.person_id())).await?;
    if how != HearBy::Here {
        here.note(cx.tx, None, false);
        let kind = if how == HearBy::Phone { "phone" } else { "address" };
        let command =
            crate::command::Command::Detail { code: code.clone(), kind: kind.to_owned(), text: String::new() };
        return Box::pin(service::obey(cx, here, command)).await;
    }
    Ok(here.acknowledge(cx.tx, Say::HearNoted { code }))
}

/// `/rang CODE`: a coordinator rang, and they agreed.
pub(in crate::service) async fn rang(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    let Some(mut need) = access::case(cx, &here, code, "rang").await? else {
        return Ok(());
    };
    let (code, was) = (need.code.clone(), need.state());
    if need.behalf != Behalf::Ring || was.is_closed() {
        return Ok(here.reply(cx.tx, Say::OldQuestion { code }));
    }
    need.behalf = Behalf::Rang;
    note_consent(cx, &need, here.person_id(), "a coordinator rang");
    if need.is_listed() && matches!(was, State::Forwarded | State::Accepted) {
        need.step(Step::AskStreets, cx.tx.now())?;
    }
    let change = Change { actor: Some(here.person_id()), step: "rang", was: Some(was), why: "" };
    record::save(cx, &mut need, change).await?;
    cx.tx.send(record::to_asker(&need, Say::RangYes { code: code.clone() }));
    Ok(here.acknowledge(cx.tx, Say::RangNoted { code }))
}

impl Here {
    /// The same place, after a press on a button was answered: what follows is said in words.
    pub(in crate::service) fn answered(&self, tx: &mut Tx) -> Here {
        if self.callback.is_some() {
            self.note(tx, None, false);
            self.unbutton(tx);
        }
        Here { callback: None, message: None, ..self.clone() }
    }
}
