//! Where somebody in danger is, and which coordinators hear of it: those of their street, of all their streets, or, when none
//! is known, the one desk of the council.

use crate::domain::DAY;
use crate::domain::awaiting::Question;
use crate::domain::beside::mentions;
use crate::domain::event::Said;
use crate::domain::lexicon::words;
use crate::domain::need::Need;
use crate::domain::say::Say;
use crate::domain::street::{Chat, ChatKind, ChatState};
use crate::service::access::here::Here;
use crate::service::{Result, Service};
use crate::store::Tx;

impl Service {
    /// The chats of coordinators who hear of a need. Of a danger always somebody does, where there is anybody at all.
    pub(in crate::service) async fn desks_for(&self, tx: &mut Tx, need: &Need) -> Result<Vec<Chat>> {
        let Some(home) = tx.chat(need.chat_id).await? else {
            return Ok(Vec::new());
        };
        if home.kind == ChatKind::Desk {
            return Ok(vec![home]);
        }
        let mut desks = tx.desks_of(home.area_id).await?;
        if need.is_danger() && !need.placed {
            for street in tx.streets_of(need.person_id).await? {
                for desk in tx.desks_of(street.area_id).await? {
                    if desks.iter().all(|known| known.id != desk.id) {
                        desks.push(desk);
                    }
                }
            }
        }
        Ok(desks)
    }

    /// The areas from which a need is looked after: that of its street, or, of a danger whose street is not known, those of
    /// all its asker's streets.
    pub(in crate::service) async fn spots_of(&self, tx: &mut Tx, need: &Need) -> Result<Vec<i64>> {
        let mut spots: Vec<i64> = tx.chat(need.chat_id).await?.and_then(|chat| chat.spot()).into_iter().collect();
        if need.is_danger() && !need.placed {
            spots.extend(tx.streets_of(need.person_id).await?.iter().filter_map(Chat::spot));
        }
        Ok(spots)
    }

    /// Where a danger belongs, and whether that is its street: the first of these that has coordinators, else the one desk
    /// that there is, else the first of them.
    pub(in crate::service) async fn home_of_danger(
        &self,
        tx: &mut Tx,
        streets: &[Chat],
    ) -> Result<Option<(Chat, bool)>> {
        for street in streets {
            if tx.has_desk(street.area_id).await? {
                return Ok(Some((street.clone(), streets.len() == 1)));
            }
        }
        if let Some(desk) = self.only_desk(tx).await? {
            return Ok(Some((desk, false)));
        }
        Ok(streets.first().map(|street| (street.clone(), streets.len() == 1)))
    }

    /// The one desk of the council: the only one, or the only one at the top of the tree.
    async fn only_desk(&self, tx: &mut Tx) -> Result<Option<Chat>> {
        let mut desks = tx.desks().await?;
        if desks.len() > 1 {
            let tree = tx.tree().await?;
            let top = |id| tree.get(id).is_some_and(|area| area.parent_id.is_none());
            desks.retain(|desk| desk.area_id.is_some_and(top));
        }
        Ok(if desks.len() == 1 { desks.pop() } else { None })
    }

    /// Nobody can be told of a danger, because nobody knows where it is: the numbers, and the question. The words wait for the
    /// answer.
    pub(in crate::service) async fn ask_where(&self, tx: &mut Tx, here: &Here, text: &str) -> Result<()> {
        let ask = here.is_private() && !tx.desks().await?.is_empty();
        if let (true, Some(person)) = (ask, &here.who) {
            let until = tx.now() + DAY;
            tx.change_person(person, |person| person.awaiting = Some(Question::Street(text.to_owned()).until(until)));
        }
        self.numbers_alone(tx, here, text, ask);
        Ok(())
    }

    /// Whether words are the answer to the question where somebody in danger lives: then its coordinators hear of it. They
    /// do not become a member of that street by this.
    pub(in crate::service) async fn names_where(&self, tx: &mut Tx, here: &mut Here, said: &Said) -> Result<bool> {
        let (true, Some(Question::Street(told))) = (here.is_private(), here.asked(tx.now()).cloned()) else {
            return Ok(false);
        };
        let Some(street) = self.street_named(tx, &said.text).await? else {
            if said.text.starts_with('/') {
                return Ok(false);
            }
            here.reply(tx, Say::WhereAgain {});
            return Ok(true);
        };
        here.wait_no_more(tx);
        let source = self.source(here);
        let there = Here { chat: None, ..here.clone() };
        self.ask_in(tx, &there, (source, Some(vec![street])), &told).await?;
        Ok(true)
    }

    /// The street that words name, by its code or by its whole name; none when there is none, or more than one.
    async fn street_named(&self, tx: &mut Tx, text: &str) -> Result<Option<Chat>> {
        for mention in mentions(text) {
            if let Some(street) = tx.street_coded(&mention.code).await? {
                return Ok(Some(street));
            }
        }
        let said = words(text);
        let mut streets = tx.chats_of(ChatKind::Street, None).await?;
        streets.retain(|street| {
            let name = words(&street.name);
            let named = !name.is_empty() && said.windows(name.len()).any(|part| part == name);
            named && street.area_id.is_some() && street.state != ChatState::Waiting
        });
        Ok(if streets.len() == 1 { streets.pop() } else { None })
    }
}
