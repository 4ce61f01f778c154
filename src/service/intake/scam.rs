//! Scams: answered with the warning, held, and shown to a coordinator.

use crate::command::Command;
use crate::domain::code::Code;
use crate::domain::letter::{Button, Letter, Otherwise, To};
use crate::domain::need::{Need, Step};
use crate::domain::say::{Label, Say};
use crate::domain::street::{Offer, OfferState};
use crate::service::access::cases::handle;
use crate::service::access::here::Here;
use crate::service::record::needs::Change;
use crate::service::{Result, Service};
use crate::store::Tx;

impl Service {
    /// A need that sounds like a scam: nobody sees it until a coordinator has looked.
    pub(in crate::service) async fn hold_scam(&self, tx: &mut Tx, here: &Here, mut need: Need) -> Result<()> {
        need.category = need.category.or(Some(crate::domain::category::Category::Information));
        if !need.needs_its_look() {
            // Else it is a draft again when it was looked at, and its asker sees the card first.
            need.step(if need.is_listed() { Step::Publish } else { Step::KeepPrivate }, tx.now())?;
        }
        need.step(Step::Hold, tx.now())?;
        let change = Change { actor: Some(need.person_id), step: "hold", was: None, why: "scam" };
        self.save(tx, &mut need, change).await?;
        let item = (format!("need:{}", need.id), need.code.clone(), need.words.clone());
        self.warn_of_scam(tx, here, need.chat_id, item).await
    }

    /// An offer that sounds like a scam, with every other offer of its owner.
    pub(in crate::service) async fn hold_scam_offer(&self, tx: &mut Tx, here: &Here, mut offer: Offer) -> Result<()> {
        offer.state = OfferState::Held;
        offer.category = offer.category.or(Some(crate::domain::category::Category::VolunteerTime));
        self.note_offer(tx, &offer, "hold");
        tx.put_offer(offer.clone());
        self.hold_offers(tx, offer.person_id, true).await?;
        let item = (format!("offer:{}", offer.id), offer.code.clone(), offer.words.clone());
        self.warn_of_scam(tx, here, offer.chat_id, item).await
    }

    pub(in crate::service) async fn warn_of_scam(
        &self,
        tx: &mut Tx,
        here: &Here,
        chat_id: i64,
        (subject, code, words): (String, Code, String),
    ) -> Result<()> {
        let street = tx.chat(chat_id).await?;
        let area = street.as_ref().and_then(|s| s.area_id);
        let who = here.person_id();
        tx.write_now().await?;
        tx.add_report(&subject, (who, who), area.unwrap_or(0)).await?;
        here.note(tx, None, false);
        if here.is_private() {
            let rules = self.rules();
            let numbers = rules.signposts.shown(&["bank", "scam"], &rules.nation, (&rules.clocks, tx.now()));
            here.privately(tx, Say::ScamWarning { numbers }, Vec::new(), Otherwise::Skip);
        }
        if let Some(chat) = here.street() {
            // Everybody who read it in the group reads the warning too.
            let rules = self.rules();
            let numbers = rules.signposts.shown(&["bank", "scam"], &rules.nation, (&rules.clocks, tx.now()));
            let mut letter = Letter::tell(To::Chat(chat.id), Say::ScamWarning { numbers });
            if let crate::domain::letter::Post::Tell { reply_to, .. } = &mut letter.post {
                reply_to.clone_from(&here.message);
            }
            tx.send(letter.urgent());
        }
        here.privately(tx, Say::ScamHeld { code: code.clone() }, Vec::new(), Otherwise::Skip);
        let rows = vec![
            vec![Button::of(Label::LookedFine {}, Command::Restore { code: code.to_string() })],
            vec![Button::of(
                Label::Suspend { who: handle(who) },
                Command::Suspend { who: handle(who).to_string(), yes: true },
            )],
        ];
        for desk in tx.desks_of(area).await? {
            let say = Say::ScamSeen {
                code: code.clone(),
                street: street.as_ref().map_or(String::new(), |s| s.name.clone()),
                who: handle(who),
                words: words.clone(),
            };
            tx.send(Letter::tell(To::Chat(desk.id), say).with_buttons(rows.clone()).urgent());
        }
        Ok(())
    }
}
