//! Scams: answered with the warning, held, and shown to a coordinator.

use crate::command::Command;
use crate::domain::code::Code;
use crate::domain::letter::{Button, Fallback, Letter, To};
use crate::domain::need::{Need, Step};
use crate::domain::say::{Label, Say};
use crate::domain::street::{Offer, OfferState};
use crate::service::access::{self, Here};
use crate::service::record::{self, Change};
use crate::service::{Context, Result};

/// A need that sounds like a scam: nobody sees it until a coordinator has looked.
pub(super) async fn hold_scam(cx: &mut Context<'_>, here: &Here, mut need: Need) -> Result<()> {
    need.category = need.category.or(Some(crate::domain::category::Category::Information));
    if !need.needs_its_look() {
        // Else it is a draft again when it was looked at, and its asker sees the card first.
        need.step(if need.is_listed() { Step::Publish } else { Step::KeepPrivate }, cx.tx.now())?;
    }
    need.step(Step::Hold, cx.tx.now())?;
    let change = Change { actor: Some(need.person_id), step: "hold", was: None, why: "scam" };
    record::save(cx, &mut need, change).await?;
    let item = (format!("need:{}", need.id), need.code.clone(), need.words.clone());
    warn_of_scam(cx, here, need.chat_id, item).await
}

/// An offer that sounds like a scam, with every other offer of its owner.
pub(in crate::service) async fn hold_scam_offer(cx: &mut Context<'_>, here: &Here, mut offer: Offer) -> Result<()> {
    offer.state = OfferState::Held;
    offer.category = offer.category.or(Some(crate::domain::category::Category::VolunteerTime));
    record::note_offer(cx, &offer, "hold");
    cx.tx.put_offer(offer.clone());
    record::hold_offers(cx, offer.person_id, true).await?;
    let item = (format!("offer:{}", offer.id), offer.code.clone(), offer.words.clone());
    warn_of_scam(cx, here, offer.chat_id, item).await
}

pub(in crate::service) async fn warn_of_scam(
    cx: &mut Context<'_>,
    here: &Here,
    chat_id: i64,
    (subject, code, words): (String, Code, String),
) -> Result<()> {
    let street = cx.tx.chat(chat_id).await?;
    let area = street.as_ref().and_then(|s| s.area_id);
    let who = here.person_id();
    cx.tx.write_now().await?;
    cx.tx.add_report(&subject, (who, who), area.unwrap_or(0)).await?;
    here.note(cx.tx, None, false);
    if here.is_private() {
        let rules = cx.rules;
        let numbers = rules.signposts.shown(&["bank", "scam"], &rules.nation, (&rules.clocks, cx.tx.now()));
        here.privately(cx.tx, Say::ScamWarning { numbers }, Vec::new(), Fallback::Skip);
    }
    if let Some(chat) = here.street() {
        // Everybody who read it in the group reads the warning too.
        let rules = cx.rules;
        let numbers = rules.signposts.shown(&["bank", "scam"], &rules.nation, (&rules.clocks, cx.tx.now()));
        let mut letter = Letter::tell(To::Chat(chat.id), Say::ScamWarning { numbers });
        if let crate::domain::letter::Post::Tell { reply_to, .. } = &mut letter.post {
            reply_to.clone_from(&here.message);
        }
        cx.tx.send(letter.urgent());
    }
    here.privately(cx.tx, Say::ScamHeld { code: code.clone() }, Vec::new(), Fallback::Skip);
    let rows = vec![
        vec![Button::of(Label::LookedFine {}, Command::Restore { code: code.clone() })],
        vec![Button::of(
            Label::Suspend { who: access::handle(who) },
            Command::Suspend { who: access::handle(who).to_string(), yes: true },
        )],
    ];
    for desk in cx.tx.desks_of(area).await? {
        let say = Say::ScamSeen {
            code: code.clone(),
            street: street.as_ref().map_or(String::new(), |s| s.name.clone()),
            who: access::handle(who),
            words: words.clone(),
        };
        cx.tx.send(Letter::tell(To::Chat(desk.id), say).with_buttons(rows.clone()).urgent());
    }
    Ok(())
}
