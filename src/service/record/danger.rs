//! What is written down of a danger, and who must hear of it.

use crate::domain::category::Category;
use crate::domain::letter::{Lane, Letter, To};
use crate::domain::need::{Consent, Need};
use crate::domain::role::Role;
use crate::domain::say::Staff;
use crate::service::{Result, Service};
use crate::store::Tx;

impl Service {
    /// Somebody may be in danger: the coordinators read name, words and the way to reach them without a yes, as long as the
    /// case is open. It is written down. Where there is a safeguarding lead, what is about somebody near is the lead's alone.
    pub(in crate::service) async fn override_for_safety(&self, tx: &mut Tx, need: &mut Need) -> Result<()> {
        if need.category == Some(Category::Safety) && self.tell_leads(tx, need).await? {
            return Ok(());
        }
        if matches!(need.consent, Consent::Yes | Consent::Override) {
            return Ok(());
        }
        need.consent = Consent::Override;
        self.note_private(tx, need, "safety_override", None);
        tx.audit(None, "safety_override", &format!("need:{}", need.id), "danger");
        Ok(())
    }

    /// Tells the safeguarding leads of a case in private; whether there are any.
    pub(in crate::service) async fn tell_leads(&self, tx: &mut Tx, need: &Need) -> Result<bool> {
        let leads = tx.holders(Some(Role::SafeguardingLead)).await?;
        if leads.is_empty() {
            return Ok(false);
        }
        let (tree, spots) = (tx.tree().await?, self.spots_of(tx, need).await?);
        let street = tx.chat(need.chat_id).await?.map_or_else(String::new, |chat| chat.name);
        let mut told = false;
        for lead in leads {
            if lead.area_id != 0 && !spots.iter().any(|spot| tree.within(*spot, lead.area_id)) {
                continue;
            }
            let say = Staff::ForTheLead { code: need.code.clone(), street: street.clone() };
            let mut letter = Letter::tell(To::Person(lead.person_id), say);
            letter.lane = Lane::Danger;
            tx.send(letter);
            told = true;
        }
        Ok(told)
    }

    /// The asker of a danger told how they can be reached: the coordinators hear of it, in a message of its own.
    pub(in crate::service) async fn safe_way_told(&self, tx: &mut Tx, need: &Need) -> Result<()> {
        self.refresh(tx, need).await?;
        for desk in self.desks_for(tx, need).await? {
            tx.send(Letter::tell(To::Chat(desk.id), Staff::SafeWayTold { code: need.code.clone() }).urgent());
        }
        Ok(())
    }
}
