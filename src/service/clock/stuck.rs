//! A message that could not be acted on was put aside: whoever sent it hears of it with a next step, and so does a desk.

use crate::domain::HOUR;
use crate::domain::letter::{Letter, To};
use crate::domain::say::Say;
use crate::domain::street::ChatKind;
use crate::service::access::here::Here;
use crate::service::{Result, Service};
use crate::store::Tx;

/// How long until a desk is told again.
const TELL_AGAIN: i64 = HOUR;

impl Service {
    /// What they sent was put aside.
    pub(in crate::service) async fn stuck(&self, tx: &mut Tx, here: &Here) -> Result<()> {
        if here.who.is_some() {
            here.reply(tx, Say::Stuck { contact: self.rules().contact.clone() });
        }
        let street = match (here.street().cloned(), &here.who) {
            (None, Some(person)) => tx.streets_of(person.id).await?.into_iter().next(),
            (street, _) => street,
        };
        let area = street.as_ref().and_then(|street| street.area_id);
        let told = format!("stuck told {}", area.unwrap_or(0));
        let last = tx.remembered(&told).await?.and_then(|at| at.parse::<i64>().ok());
        if last.is_some_and(|at| (0..TELL_AGAIN).contains(&(tx.now() - at))) {
            return Ok(());
        }
        tx.remember(&told, &tx.now().to_string()).await?;
        let desks = match area {
            Some(_) => tx.desks_of(area).await?,
            None => tx.chats_of(ChatKind::Desk, None).await?,
        };
        let known = crate::service::record::needs::yes_no(street.is_some());
        let street = street.map_or_else(String::new, |street| street.name);
        for desk in desks {
            let say = Say::StuckAtDesk { known: known.clone(), street: street.clone() };
            tx.send(Letter::tell(To::Chat(desk.id), say).urgent());
        }
        Ok(())
    }
}
