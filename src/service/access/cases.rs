//! Which need somebody may act on, and who of the desk hears of it.

use crate::domain::need::Need;
use crate::domain::role::{Right, may};
use crate::domain::say::{Say, Staff};
use crate::domain::source::Source;
use crate::domain::street::{Chat, ChatKind, Person, Platform};
use crate::service::access::here::Here;
use crate::service::{Result, Service};
use crate::store::Tx;
use crate::store::tx::Note;
use std::collections::BTreeSet;

impl Service {
    /// A need of the person who is here; else they are told that only the asker can do that.
    pub(in crate::service) async fn own_need(&self, tx: &mut Tx, here: &Here, typed: &str) -> Result<Option<Need>> {
        let Some(need) = self.find(tx, here, typed).await? else {
            return Ok(None);
        };
        if need.person_id != here.person_id() {
            here.reply(tx, Say::NotYourNeed { code: need.code });
            return Ok(None);
        }
        Ok(Some(need))
    }

    /// The need, if this person may work on it as a coordinator; else they are refused kindly, and it is written down.
    pub(in crate::service) async fn case(
        &self,
        tx: &mut Tx,
        here: &Here,
        typed: &str,
        step: &str,
    ) -> Result<Option<Need>> {
        let Some(need) = self.find(tx, here, typed).await? else {
            return Ok(None);
        };
        if self.works_on(tx, here.person_id(), &need).await? {
            if let Some(desk) = here.desk()
                && self.desks_for(tx, &need).await?.iter().all(|known| known.id != desk.id)
            {
                // Whoever sits in this group has nothing to do with that street.
                here.reply(tx, Staff::OtherDesk { code: need.code });
                return Ok(None);
            }
            return Ok(Some(need));
        }
        self.refused(tx, here, need.id, step);
        let spot = tx.chat(need.chat_id).await?.and_then(|chat| chat.spot());
        if self.coordinates(tx, here.person_id(), spot).await? {
            here.reply(tx, Staff::LeadOnly { code: need.code });
            return Ok(None);
        }
        here.reply(tx, Say::NotACoordinator {});
        Ok(None)
    }

    /// Writes down that somebody without the role tried.
    pub(in crate::service) fn refused(&self, tx: &mut Tx, here: &Here, need: i64, step: &str) {
        tx.note(Note {
            subject: format!("need:{need}"),
            at: tx.now(),
            actor: here.who.as_ref().map(|p| p.id),
            step: format!("refused_{step}"),
            was: String::new(),
            became: String::new(),
            why: "no role".to_owned(),
        });
        tracing::warn!(need, step, "refused: not a coordinator of this area");
    }

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

    /// The message that words came from, unique over all platforms and chats.
    pub(in crate::service) fn source(&self, here: &Here) -> Source {
        let message = here.message.as_deref().unwrap_or("");
        match (&here.chat, &here.who) {
            (Some(chat), _) => Source::in_group(chat.platform, &chat.address, message),
            (None, Some(person)) => Source::in_private(person.platform, &person.address, message),
            (None, None) => Source::in_private(Platform::Telegram, "", message),
        }
    }

    /// Whether somebody is a host of a street, or a coordinator there.
    pub(in crate::service) async fn minds_the_street(&self, tx: &mut Tx, person: i64, street: i64) -> Result<bool> {
        if tx.hosts_of(street).await?.iter().any(|host| host.person_id == person) {
            return Ok(true);
        }
        let spot = tx.chat(street).await?.and_then(|chat| chat.spot());
        self.coordinates(tx, person, spot).await
    }

    /// Whether a person also writes on Telegram, where they see the street's group.
    pub(in crate::service) async fn sees_the_group(&self, tx: &mut Tx, person: &Person) -> Result<bool> {
        Ok(person.platform == Platform::Telegram || tx.also_writes_on(person.id, Platform::Telegram).await?)
    }

    /// Every area whose desk somebody may work.
    pub(in crate::service) async fn desk_areas(&self, tx: &mut Tx, person: i64) -> Result<BTreeSet<i64>> {
        let held = tx.roles_of(person).await?;
        let tree = tx.tree().await?;
        Ok(tree.all().map(|area| area.id).filter(|id| may(&held, Right::Desk, Some(*id), &tree)).collect())
    }
}

/// How coordinators call a person whose name is nobody's business, such as `H12`.
pub(in crate::service) fn handle(person: i64) -> String {
    format!("H{person}")
}

pub(in crate::service) fn read_handle(text: &str) -> Option<i64> {
    text.trim().trim_start_matches(['h', 'H', '#']).parse().ok()
}
