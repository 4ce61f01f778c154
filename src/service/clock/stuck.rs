//! A message that could not be acted on was put aside: whoever sent it hears of it with a next step, and so does a desk.

use crate::domain::HOUR;
use crate::domain::letter::{Letter, To};
use crate::domain::say::Say;
use crate::domain::street::ChatKind;
use crate::service::access::Here;
use crate::service::{Context, Result, record};

/// How long until a desk is told again.
const TELL_AGAIN: i64 = HOUR;

/// What they sent was put aside.
pub(in crate::service) async fn stuck(cx: &mut Context<'_>, here: &Here) -> Result<()> {
    if here.who.is_some() {
        here.reply(cx.tx, Say::Stuck { contact: cx.rules.contact.clone() });
    }
    let street = match (here.street().cloned(), &here.who) {
        (None, Some(person)) => cx.tx.streets_of(person.id).await?.into_iter().next(),
        (street, _) => street,
    };
    let area = street.as_ref().and_then(|street| street.area_id);
    let told = format!("stuck told {}", area.unwrap_or(0));
    let last = cx.tx.remembered(&told).await?.and_then(|at| at.parse::<i64>().ok());
    if last.is_some_and(|at| (0..TELL_AGAIN).contains(&(cx.tx.now() - at))) {
        return Ok(());
    }
    cx.tx.remember(&told, &cx.tx.now().to_string()).await?;
    let desks = match area {
        Some(_) => cx.tx.desks_of(area).await?,
        None => cx.tx.chats_of(ChatKind::Desk, None).await?,
    };
    let known = record::yes_no(street.is_some());
    let street = street.map_or_else(String::new, |street| street.name);
    for desk in desks {
        let say = Say::StuckAtDesk { known, street: street.clone() };
        cx.tx.send(Letter::tell(To::Chat(desk.id), say).urgent());
    }
    Ok(())
}
