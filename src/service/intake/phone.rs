//! A need that a coordinator takes by phone or at the door. It belongs to nobody's account: the coordinator stands in for
//! the person, whose yes is written down, and is told what must reach them.

use super::{ask, danger, look};
use crate::command::{self, Command};
use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::detail::DetailState;
use crate::domain::letter::Button;
use crate::domain::need::{Asked, Behalf, Consent, HearBy, Look, Need, State, Step};
use crate::domain::redact::plain;
use crate::domain::say::{Label, Say, Staff, Task, YesNo};
use crate::domain::street::{Chat, ChatKind, ChatState};
use crate::domain::understand::{Route, Understood};
use crate::service::access::{self, Here};
use crate::service::record::{self, Change};
use crate::service::{Context, Result};
use crate::store::tx::Note;

/// A button for how somebody agreed.
fn agreed(need: &Need, task: Task, how: &str) -> Vec<Button> {
    let agreed = command::Desk::ForAgreed { code: need.code.clone(), how: how.to_owned() };
    vec![Button::of(task, Command::Desk(agreed))]
}

/// `/for Elm Street, milk by tonight`
pub(in crate::service) async fn for_somebody(cx: &mut Context<'_>, here: Here, text: &str) -> Result<()> {
    let areas = access::desk_areas(cx, here.person_id()).await?;
    if areas.is_empty() || here.street().is_some() {
        access::refused(cx, &here, 0, "for");
        return Ok(here.reply(cx.tx, Say::NotACoordinator {}));
    }
    let (street, words) = text.split_once(',').map_or((text.trim(), ""), |(s, w)| (s.trim(), w.trim()));
    if words.is_empty() {
        return Ok(here.reply(cx.tx, Staff::UnclearFor {}));
    }
    let mut streets = cx.tx.chats_of(ChatKind::Street, None).await?;
    streets.retain(|s| s.state == ChatState::Active && s.spot().is_some_and(|spot| areas.contains(&spot)));
    let meant = |s: &&Chat| s.name.to_lowercase() == street.to_lowercase();
    let Some(street) = streets.iter().find(meant).cloned() else {
        let streets = streets.iter().take(10).map(|s| s.name.clone()).collect();
        return Ok(here.reply(cx.tx, Staff::ForNoStreet { typed: plain(street).chars().take(40).collect(), streets }));
    };
    let Some(heard) = ask::readable(cx, &here, words, Staff::UnclearFor {}.into()) else {
        return Ok(());
    };
    let source = access::source(&here).by_phone();
    if let Some(known) = cx.tx.need_from(&source).await? {
        // They changed their message.
        let theirs = known.person_id == here.person_id() && known.waits_for_a_look();
        return if theirs { look::read_anew(cx, &here, known, &heard).await } else { Ok(()) };
    }
    let asked = Asked {
        id: cx.tx.next_id("item").await?,
        chat_id: street.id,
        person_id: here.person_id(),
        unnamed: true,
        source,
        at: cx.tx.now(),
    };
    let mut need = Need::draft(asked, heard.words.clone());
    ask::apply(&mut need, &heard);
    if heard.route() == Route::Emergency {
        // Whoever is on the phone hears the numbers first; the case goes its urgent way.
        let whose = need.clone();
        danger::emergency(cx, &here, need, &heard).await?;
        record::seal_for(cx, &whose, &heard.text.hidden, DetailState::Kept).await?;
        return Ok(());
    }
    if !heard.triggers.is_empty() {
        need.category = Some(Category::Safety);
    }
    let Some(category) = need.category else {
        return Ok(here.reply(cx.tx, Staff::ForNoKind {}));
    };
    need.step(Step::AskConsent, cx.tx.now())?;
    need.behalf = Behalf::Asked;
    let change = Change { actor: Some(here.person_id()), step: "ask", was: None, why: "by phone" };
    record::save(cx, &mut need, change).await?;
    let rows = vec![agreed(&need, Task::WithMe {}, "door"), agreed(&need, Task::OnThePhone {}, "phone")];
    let kinds = record::seal_for(cx, &need, &heard.text.hidden, DetailState::Pending).await?;
    let (code, street, urgency) = (need.code.clone(), street.name, need.urgency);
    let say = Staff::ForHow { code, street, category, urgency, kinds };
    Ok(here.reply_with(cx.tx, say, rows))
}

/// A need that the coordinator who is here took for somebody, and that waits for this answer.
async fn taken_for(cx: &mut Context<'_>, here: &Here, code: &Code, behalf: Behalf) -> Result<Option<Need>> {
    let Some(need) = access::own_need(cx, here, code).await? else {
        return Ok(None);
    };
    if need.state() != State::AwaitingConsent || need.behalf != behalf || !need.is_by_phone() {
        here.reply(cx.tx, Say::OldQuestion { code: need.code });
        return Ok(None);
    }
    Ok(Some(need))
}

/// How they agreed: it is written down who says so, when, how, and to what.
pub(in crate::service) async fn for_agreed(cx: &mut Context<'_>, here: Here, code: &Code, how: &str) -> Result<()> {
    let Some(mut need) = taken_for(cx, &here, code, Behalf::Asked).await? else {
        return Ok(());
    };
    let how = match how {
        "door" => "face to face",
        "phone" => "on the phone",
        _ => return Ok(here.reply(cx.tx, Staff::UnclearFor {})),
    };
    need.behalf = Behalf::Agreed;
    need.consent = Consent::Yes;
    cx.tx.note(Note {
        subject: format!("need:{}", need.id),
        at: cx.tx.now(),
        actor: Some(here.person_id()),
        step: "consent".to_owned(),
        was: "asked".to_owned(),
        became: "asking the street".to_owned(),
        why: how.to_owned(),
    });
    let change = Change { actor: Some(here.person_id()), step: "recorded_by_phone", was: None, why: how };
    record::save(cx, &mut need, change).await?;
    record::keep_sealed(cx, &need).await?;
    let press = |label: Label, how: &str| {
        let hears = command::Desk::ForHears { code: need.code.clone(), how: how.to_owned() };
        vec![Button::of(label, Command::Desk(hears))]
    };
    let rows = vec![
        press(Label::ByPhone {}, "phone"),
        press(Label::ByLetter {}, "letter"),
        press(Task::ByVisit {}.into(), "visit"),
    ];
    here.note(cx.tx, None, false);
    here.unpressed().reply_with(cx.tx, Staff::ForHear { code: need.code }, rows);
    Ok(())
}

/// How they hear back; then the need goes its way.
pub(in crate::service) async fn for_hears(cx: &mut Context<'_>, here: Here, code: &Code, how: &str) -> Result<()> {
    let Some(mut need) = taken_for(cx, &here, code, Behalf::Agreed).await? else {
        return Ok(());
    };
    let Some(how) = HearBy::read(how).filter(|how| *how != HearBy::Here) else {
        return Ok(here.reply(cx.tx, Staff::UnclearFor {}));
    };
    need.hear_by = how;
    show_or_keep(cx, &here, need).await
}

/// The coordinator sees the card before the street does; what is private goes to the coordinators.
async fn show_or_keep(cx: &mut Context<'_>, here: &Here, mut need: Need) -> Result<()> {
    if need.is_listed() {
        return look::ask_look(cx, here, vec![need]).await;
    }
    need.step(Step::KeepPrivate, cx.tx.now())?;
    let change = Change { actor: Some(here.person_id()), step: "answer", was: None, why: "" };
    record::save(cx, &mut need, change).await?;
    let street = cx.tx.chat(need.chat_id).await?.map_or_else(String::new, |chat| chat.name);
    here.note(cx.tx, None, false);
    here.clone().unpressed().reply(cx.tx, Staff::ForDone { code: need.code, street, listed: YesNo(false) });
    Ok(())
}

/// Other words for a need that a coordinator took down, and for which they had agreed already.
pub(super) async fn phone_anew(cx: &mut Context<'_>, here: &Here, mut need: Need, heard: &Understood) -> Result<()> {
    if heard.route() == Route::Emergency {
        danger::emergency(cx, here, need.clone(), heard).await?;
    } else if !heard.triggers.is_empty() {
        need.category = Some(Category::Safety);
    }
    let kinds = record::seal_for(cx, &need, &heard.text.hidden, DetailState::Kept).await?;
    if heard.route() == Route::Emergency {
        return Ok(());
    }
    if need.category.is_none() {
        // They say what kind it is, with the new words.
        need.look = Look::Asked;
        let change = Change { actor: Some(here.person_id()), step: "reword", was: None, why: "" };
        record::save(cx, &mut need, change).await?;
        return Ok(here.reply(cx.tx, Staff::ForNoKind {}));
    }
    let code = need.code.clone();
    show_or_keep(cx, here, need).await?;
    if !kinds.is_empty() {
        here.clone().unpressed().reply(cx.tx, Staff::ForChanged { code, kinds });
    }
    Ok(())
}
