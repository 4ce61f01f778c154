//! Offering help.

use super::{matching, trust};
use crate::command::Command;
use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::letter::{Button, Letter, Subject};
use crate::domain::offering::terms;
use crate::domain::say::{Label, Say};
use crate::domain::street::{Offer, OfferState};
use crate::domain::understand::{Guess, Understood};
use crate::service::access::{self, Here};
use crate::service::{Context, Result, intake, record};

/// `/offer`: words become a standing offer with a card, once what kind of help it is is clear.
pub(in crate::service) async fn offer(cx: &mut Context<'_>, here: Here, text: &str) -> Result<()> {
    let Some(person) = here.who.clone() else {
        return Ok(here.reply(cx.tx, Say::NamedOnly {}));
    };
    if here.desk().is_some() {
        return Ok(here.reply(cx.tx, Say::HelpDesk {}));
    }
    if person.suspended {
        return Ok(here.reply(cx.tx, Say::Suspended { council: cx.rules.council.clone() }));
    }
    let source = access::source(&here);
    let known = cx.tx.offer_from(&source).await?;
    let edited = here.said.as_ref().is_some_and(|said| said.edited);
    let fixed = |o: &Offer| {
        // An offer that rests, is held or has ended stays so, whatever becomes of its message.
        !matches!(o.state, OfferState::Draft | OfferState::Active) || o.person_id != person.id
    };
    if known.as_ref().is_some_and(|o| !edited || fixed(o)) {
        return Ok(());
    }
    let Some(understood) = intake::readable(cx, &here, text, Say::UnclearOffer {}) else {
        return Ok(());
    };
    let streets = match here.street() {
        Some(street) => vec![street.clone()],
        None => cx.tx.streets_of(person.id).await?,
    };
    let street = match streets.as_slice() {
        [] => return Ok(here.reply(cx.tx, Say::NoStreet {})),
        [street] => street,
        // Which of several streets is meant is best said where it is meant.
        _ => return Ok(here.reply(cx.tx, Say::OfferInStreet {})),
    };
    let mut offer = match known {
        Some(offer) => offer,
        None => {
            Offer::draft(cx.tx.next_id("item").await?, (street.id, person.id), (source, here.is_private()), cx.tx.now())
        }
    };
    let terms = terms(&understood.text.public, &cx.rules.lexicon);
    offer.words = terms.words;
    (offer.days, offer.parts, offer.capacity) = (terms.window.days, terms.window.parts, terms.capacity);
    (offer.near, offer.languages, offer.says_checked) = (terms.near, terms.languages, terms.says_checked);
    if understood.young || person.young {
        intake::is_young(cx, &here);
        return Ok(here.reply(cx.tx, trust::too_young(cx)));
    }
    if understood.scam {
        return intake::hold_scam_offer(cx, &here, offer).await;
    }
    stand(cx, &here, offer, &understood)
}

fn stand(cx: &mut Context<'_>, here: &Here, mut offer: Offer, understood: &Understood) -> Result<()> {
    match &understood.guess {
        Guess::Sure(category) => {
            offer.category = Some(*category);
            open_offer(cx, here, offer);
        }
        Guess::Unsure(_) if offer.state == OfferState::Active => {
            // A standing offer stays of its kind when its words are changed.
            open_offer(cx, here, offer);
        }
        Guess::Unsure(likely) => {
            let mut kinds = likely.clone();
            kinds.extend([Category::VolunteerTime, Category::Errands, Category::Shopping, Category::Transport]);
            kinds.extend([Category::Equipment, Category::HomeGarden, Category::Befriending]);
            let mut seen = Vec::new();
            kinds.retain(|kind| {
                !seen.contains(kind) && {
                    seen.push(*kind);
                    true
                }
            });
            let buttons: Vec<Button> = kinds
                .iter()
                .map(|kind| {
                    let label = Label::Pick { category: *kind };
                    Button::of(label, Command::Pick { code: offer.code.clone(), category: kind.code().to_owned() })
                })
                .collect();
            let rows = buttons.chunks(2).map(<[Button]>::to_vec).collect();
            let say = Say::WhatKind { code: offer.code.clone(), words: offer.words.clone() };
            cx.tx.put_offer(offer);
            here.reply_with(cx.tx, say, rows);
        }
    }
    if !understood.text.hidden.is_empty() {
        intake::tell_hidden_offer(cx, here, &understood.text.hidden);
    }
    Ok(())
}

fn open_offer(cx: &mut Context<'_>, here: &Here, mut offer: Offer) {
    offer.state = OfferState::Active;
    matching::renewed(cx, &mut offer);
    record::note_offer(cx, &offer, "offer");
    cx.tx.send(Letter::card(offer.chat_id, Subject::Offer(offer.id)));
    here.acknowledge(cx.tx, Say::OfferRecorded { code: offer.code.clone() });
    cx.tx.put_offer(offer);
}

/// Says what kind of help a draft offer is; false when the code is no offer of this person.
pub(in crate::service) async fn pick_offer(
    cx: &mut Context<'_>,
    here: &Here,
    code: &Code,
    category: &str,
) -> Result<bool> {
    let Some(mut offer) = my_offer(cx, here, code).await? else {
        return Ok(false);
    };
    let Some(kind) = Category::read(category) else {
        here.reply(cx.tx, Say::UnclearPick {});
        return Ok(true);
    };
    if offer.state == OfferState::Draft {
        offer.category = Some(kind);
        open_offer(cx, here, offer);
    } else {
        here.note(cx.tx, None, false);
    }
    Ok(true)
}

/// Takes an offer back; false when the code is no offer of this person.
pub(super) async fn withdraw_offer(cx: &mut Context<'_>, here: &Here, code: &Code) -> Result<bool> {
    let Some(mut offer) = my_offer(cx, here, code).await? else {
        return Ok(false);
    };
    if offer.state != OfferState::Withdrawn {
        offer.state = OfferState::Withdrawn;
        offer.ended_at = Some(cx.tx.now());
        record::note_offer(cx, &offer, "withdraw");
        cx.tx.put_offer(offer.clone());
        cx.tx.send(Letter::card(offer.chat_id, Subject::Offer(offer.id)));
    }
    here.acknowledge(cx.tx, Say::OfferWithdrawn { code: offer.code });
    Ok(true)
}

pub(super) async fn my_offer(cx: &mut Context<'_>, here: &Here, code: &Code) -> Result<Option<Offer>> {
    let offer = cx.tx.offer_called(code.as_str()).await?;
    Ok(offer.filter(|offer| offer.person_id == here.person_id()))
}
