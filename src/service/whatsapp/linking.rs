//! Two accounts of one person: a code shown in one is typed in the other, and confirmed in the first.

use crate::command::{self, Command};
use crate::domain::MINUTE;
use crate::domain::awaiting::Question;
use crate::domain::letter::{Button, Fallback, Letter, To};
use crate::domain::say::{Label, Whatsapp};
use crate::domain::street::{Person, Token, TokenKind};
use crate::service::access::Here;
use crate::service::{Context, Result, record};

/// `LINK`: a code; `LINK abcd`: the code of the other account.
pub(super) async fn link(cx: &mut Context<'_>, here: Here, typed: &str) -> Result<()> {
    let Some(me) = here.who.clone().filter(|_| here.is_private()) else {
        return Ok(here.reply(cx.tx, Whatsapp::LinkBad {}));
    };
    if typed.is_empty() {
        let code = record::new_link_code(cx, me.id).await?;
        return Ok(here.reply(cx.tx, Whatsapp::LinkCode { code, minutes: record::LIVES / MINUTE }));
    }
    let hash = record::hash(cx, &typed.to_lowercase());
    let now = cx.tx.now();
    let fits = |t: &Token| t.kind == TokenKind::Link && t.used_at.is_none() && t.expires_at > now;
    let token = cx.tx.token(&hash).await?.filter(fits);
    let first = match token.and_then(|token| token.person_id) {
        Some(id) if id != me.id => cx.tx.person(id).await?,
        _ => None,
    };
    let Some(first) = first.filter(|first| first.platform != me.platform) else {
        return Ok(here.reply(cx.tx, Whatsapp::LinkBad {}));
    };
    if !cx.tx.use_token(&hash).await? {
        return Ok(here.reply(cx.tx, Whatsapp::LinkBad {}));
    }
    if !cx.tx.roles_of(me.id).await?.is_empty() {
        // Nobody talks somebody with a role into giving it away: their own account makes the code.
        return Ok(here.reply(cx.tx, Whatsapp::LinkFromHere {}));
    }
    let mut here = here;
    here.wait_for(cx.tx, Question::LinkSure(first.id), now + record::LIVES);
    let rows = vec![vec![
        Button::of(Label::ItIsMe {}, Command::Whatsapp(command::Whatsapp::LinkSure { yes: true })),
        Button::of(Label::ItIsNotMe {}, Command::Whatsapp(command::Whatsapp::LinkSure { yes: false })),
    ]];
    here.privately(cx.tx, Whatsapp::LinkSure {}, rows, Fallback::Skip);
    Ok(())
}

/// The second account is sure that the first is theirs too: the first has the last word.
pub(super) async fn link_sure(cx: &mut Context<'_>, mut here: Here, yes: bool) -> Result<()> {
    let (Some(Question::LinkSure(first)), Some(until)) =
        (here.asked(cx.tx.now()).cloned(), here.awaiting().map(|asked| asked.until))
    else {
        return Ok(here.reply(cx.tx, Whatsapp::NothingWaits {}));
    };
    here.wait_no_more(cx.tx);
    let (Some(me), Some(mut first), true) = (here.who.clone(), cx.tx.person(first).await?, yes) else {
        return Ok(here.reply(cx.tx, Whatsapp::LinkRefused {}));
    };
    first = cx.tx.change_person(&first, |first| first.awaiting = Some(Question::LinkYes(me.id).until(until)));
    let rows = vec![vec![
        Button::of(Label::ItIsMe {}, Command::Whatsapp(command::Whatsapp::LinkYes { yes: true })),
        Button::of(Label::ItIsNotMe {}, Command::Whatsapp(command::Whatsapp::LinkYes { yes: false })),
    ]];
    let say = Whatsapp::LinkAsk { platform: me.platform.word().to_owned() };
    cx.tx.send(Letter::tell(To::Person(first.id), say).with_buttons(rows).as_answer().urgent());
    Ok(here.reply(cx.tx, Whatsapp::LinkWait {}))
}

/// The first account says whether the other is theirs.
pub(in crate::service) async fn link_yes(cx: &mut Context<'_>, mut here: Here, yes: bool) -> Result<()> {
    let Some(Question::LinkYes(other)) = here.asked(cx.tx.now()).cloned() else {
        return Ok(here.reply(cx.tx, Whatsapp::NothingWaits {}));
    };
    here.wait_no_more(cx.tx);
    let (Some(me), Some(other)) = (here.who.clone(), cx.tx.person(other).await?) else {
        return Ok(here.reply(cx.tx, Whatsapp::LinkBad {}));
    };
    if !yes {
        cx.tx.send(Letter::tell(To::Person(other.id), Whatsapp::LinkRefused {}).as_answer());
        return Ok(here.reply(cx.tx, Whatsapp::LinkRefused {}));
    }
    if let Some(code) = cx.tx.in_the_way(me.id, other.id).await? {
        return Ok(here.reply(cx.tx, Whatsapp::LinkBusy { code }));
    }
    // Who has a role keeps their number: the audit log knows them by it.
    let (stays, goes) = match (cx.tx.roles_of(me.id).await?.is_empty(), cx.tx.roles_of(other.id).await?.is_empty()) {
        (_, true) => (me, other),
        (true, false) => (other, me),
        (false, false) => return Ok(here.reply(cx.tx, Whatsapp::LinkBad {})),
    };
    make_one(cx, &stays, &goes, true).await?;
    cx.tx.send(Letter::tell(To::Person(stays.id), Whatsapp::Linked {}).as_answer().urgent());
    Ok(())
}

/// Everything of one person is the other's from now on; `both` when both addresses are in use.
pub(super) async fn make_one(cx: &mut Context<'_>, stays: &Person, goes: &Person, both: bool) -> Result<()> {
    cx.tx.write_now().await?;
    cx.tx.merge_people(stays, goes, both).await?;
    let subject = format!("person:{}", stays.id);
    cx.tx.note(crate::store::tx::Note {
        subject,
        at: cx.tx.now(),
        actor: Some(stays.id),
        step: "link".to_owned(),
        was: String::new(),
        became: String::new(),
        why: String::new(),
    });
    Ok(())
}
