//! How coordinators reach people: what they may read in danger without a yes, the details that they are shown, and answers,
//! which close a case only when they have arrived.

use crate::command::Command;
use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::detail::DetailKind;
use crate::domain::letter::{Button, Closes, Letter, To};
use crate::domain::need::{Behalf, Consent, HearBy, Need, Step};
use crate::domain::say::{Label, Say, Staff};
use crate::domain::street::{Person, Platform};
use crate::service::access::{self, Here};
use crate::service::record::{self, Change};
use crate::service::{Context, Result};

/// `/details CODE` by somebody who looks after the case: what its asker gave for that, or that they gave nothing. There is
/// always an answer, and only what is really shown counts as seen.
async fn details_at_work(cx: &mut Context<'_>, here: Here, need: Need) -> Result<()> {
    let code = need.code.clone();
    let danger = need.is_danger() && !need.state().is_closed();
    let Some(wanted) = wanted(&need, danger) else {
        return Ok(here.reply(cx.tx, Say::DetailsNotYours { code }));
    };
    if !access::works_on(cx, here.person_id(), &need).await? {
        return Ok(here.reply(cx.tx, Say::DetailsNotYours { code }));
    }
    if here.who.as_ref().is_some_and(|viewer| !viewer.reachable) {
        return Ok(here.reply(cx.tx, Staff::OpenPrivateFirst { code }));
    }
    here.note(cx.tx, None, false);
    here.nod(cx.tx);
    let mut kinds = cx.tx.detail_kinds(need.id).await?;
    kinds.retain(|kind| wanted.contains(kind));
    if let Some(asker) = cx.tx.person(need.person_id).await?.filter(|_| danger || kinds.is_empty()) {
        let say = who_to_reach(cx, &need, &asker, danger, !kinds.is_empty()).await?;
        here.privately(cx.tx, say, Vec::new(), here.invite());
        if danger {
            record::note_private(cx, &need, "saw_danger", Some(here.person_id()));
        }
    }
    if kinds.is_empty() {
        return Ok(());
    }
    record::show_to(cx, &need, here.person_id(), here.invite(), &kinds).await
}

async fn who_to_reach(cx: &mut Context<'_>, need: &Need, asker: &Person, danger: bool, given: bool) -> Result<Staff> {
    let home = cx.tx.chat(need.chat_id).await?.map_or_else(String::new, |chat| chat.name);
    let known = danger && need.placed;
    Ok(Staff::WhoToReach {
        code: need.code.clone(),
        name: if danger { asker.first_name.clone() } else { String::new() },
        words: if danger { need.words.clone() } else { String::new() },
        street: if known { home } else { String::new() },
        given: record::yes_no(given),
        way: way_to(asker).to_owned(),
    })
}

/// The coordinators' answer goes to the asker. The case closes when it has arrived, and not before; whether they must use
/// another way is said at once where it is known at once.
pub(super) async fn send_answer(cx: &mut Context<'_>, here: &Here, need: &Need, answer: (Say, Closes)) -> Result<()> {
    let (say, mut closes) = answer;
    let code = need.code.clone();
    let waits = match cx.tx.person(need.person_id).await? {
        Some(asker) if asker.platform == Platform::Whatsapp => {
            cx.tx.correspondent(asker.id).await?.is_none_or(|known| !known.is_open(cx.tx.now()))
        }
        asker => asker.is_none_or(|asker| !asker.reachable),
    };
    if waits && need.is_danger() && closes.reason.is_some() {
        // Nothing ends behind the back of who is in danger, and not when they come back either.
        return Ok(here.reply(cx.tx, Staff::StaysOpen { code }));
    }
    closes.told = waits;
    cx.tx.audit(Some(here.person_id()), closes.step(), &format!("need:{}", need.id), "");
    if waits {
        here.reply(cx.tx, Staff::AnswerWaits { code });
    } else {
        here.acknowledge(cx.tx, Say::SignpostSent { code });
    }
    let mut letter = record::to_asker(need, say).or(record::invite_to(need));
    letter.closes = Some(closes);
    cx.tx.send(letter);
    Ok(())
}

/// What became of an answer: it closes its case when it has arrived; else the case stays open, and the coordinators hear
/// that they must use another way.
pub(in crate::service) async fn answered_asker(
    cx: &mut Context<'_>,
    need: i64,
    closes: &Closes,
    arrived: bool,
) -> Result<()> {
    let Some(mut need) = cx.tx.need(need).await?.filter(|need| !need.state().is_closed()) else {
        return Ok(());
    };
    if !arrived {
        record::note_private(cx, &need, "not_arrived", None);
        record::refresh(cx, &need).await?;
        if !closes.told {
            for desk in access::desks_for(cx, &need).await? {
                let say = Staff::AnswerLost { code: need.code.clone() };
                cx.tx.send(Letter::tell(To::Chat(desk.id), say).urgent());
            }
        }
        return Ok(());
    }
    if closes.told && need.is_danger() {
        // They can be reached only now: whoever looks after them decides anew.
        record::refresh(cx, &need).await?;
        for desk in access::desks_for(cx, &need).await? {
            let say = Staff::AnswerArrived { code: need.code.clone() };
            cx.tx.send(Letter::tell(To::Chat(desk.id), say).urgent());
        }
        return Ok(());
    }
    let was = need.state();
    let step = if closes.reason.is_some() { Step::CloseUnmet } else { Step::Signpost };
    if need.step(step, cx.tx.now()).is_err() {
        return Ok(());
    }
    need.closed_for = closes.reason;
    record::empty_danger(&mut need);
    record::let_helpers_go(cx, &need).await?;
    let why = closes.reason.map_or("", |reason| reason.code());
    let change = Change { actor: Some(closes.by), step: closes.step(), was: Some(was), why };
    record::save(cx, &mut need, change).await
}

/// What is kept for a need: for its asker, and for a helper whom the asker said yes to.
pub(in crate::service) async fn details(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    let Some(need) = access::find(cx, &here, code).await? else {
        return Ok(());
    };
    let code = need.code.clone();
    if need.person_id == here.person_id() {
        let clear = Button::of(Label::DeleteDetails {}, Command::Undetail { code: code.clone() });
        here.note(cx.tx, None, false);
        let say = Say::YourDetails { code, need: need.id, told: Vec::new() };
        return Ok(here.privately(cx.tx, say, vec![vec![clear]], here.invite()));
    }
    let claims = cx.tx.claims_on(need.id).await?;
    let mine = claims.into_iter().find(|c| c.person_id == here.person_id() && c.agreed == Consent::Yes);
    match mine {
        Some(claim) => {
            here.note(cx.tx, None, false);
            record::show(cx, &need, &claim).await
        }
        None => details_at_work(cx, here, need).await,
    }
}

/// Which details somebody who looks after a case may see: in danger all of them; else the one that they were given for it.
fn wanted(need: &Need, danger: bool) -> Option<Vec<DetailKind>> {
    if danger {
        return Some(DetailKind::ALL.to_vec());
    }
    Some(match (need.category, need.hear_by) {
        (Some(Category::Safety), _) => vec![DetailKind::Contact],
        (_, HearBy::Letter | HearBy::Visit) => vec![DetailKind::Address],
        (_, HearBy::Phone) => vec![DetailKind::Phone],
        (_, HearBy::Here) if need.source.answers_broadcast() => vec![DetailKind::Phone, DetailKind::Note],
        (_, HearBy::Here) if need.behalf == Behalf::Ring => vec![DetailKind::Phone],
        (_, HearBy::Here) => return None,
    })
}

/// The word of `locales/` for how somebody can be reached without any detail.
fn way_to(asker: &Person) -> &'static str {
    match (asker.hushed, asker.reachable, asker.platform) {
        (true, ..) => "hushed",
        (_, false, _) => "nowhere",
        (_, true, Platform::Whatsapp) => "whatsapp",
        (_, true, Platform::Telegram) => "telegram",
    }
}
