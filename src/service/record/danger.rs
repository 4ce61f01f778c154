//! What is written down of a danger, and who must hear of it.

use super::{details, needs};
use crate::domain::category::Category;
use crate::domain::letter::{Lane, Letter, To};
use crate::domain::need::{Consent, Need};
use crate::domain::role::Role;
use crate::domain::say::Staff;
use crate::service::{Context, Result, access};

/// Somebody may be in danger: the coordinators read name, words and the way to reach them without a yes, as long as the
/// case is open. It is written down. Where there is a safeguarding lead, what is about somebody near is the lead's alone.
pub(in crate::service) async fn override_for_safety(cx: &mut Context<'_>, need: &mut Need) -> Result<()> {
    if need.category == Some(Category::Safety) && tell_leads(cx, need).await? {
        return Ok(());
    }
    if matches!(need.consent, Consent::Yes | Consent::Override) {
        return Ok(());
    }
    need.consent = Consent::Override;
    details::note_private(cx, need, "safety_override", None);
    cx.tx.audit(None, "safety_override", &format!("need:{}", need.id), "danger");
    Ok(())
}

/// Tells the safeguarding leads of a case in private; whether there are any.
async fn tell_leads(cx: &mut Context<'_>, need: &Need) -> Result<bool> {
    let leads = cx.tx.holders(Some(Role::SafeguardingLead)).await?;
    if leads.is_empty() {
        return Ok(false);
    }
    let (tree, spots) = (cx.tx.tree().await?, access::spots_of(cx, need).await?);
    let street = cx.tx.chat(need.chat_id).await?.map_or_else(String::new, |chat| chat.name);
    let mut told = false;
    for lead in leads {
        if lead.area_id != 0 && !spots.iter().any(|spot| tree.within(*spot, lead.area_id)) {
            continue;
        }
        let say = Staff::ForTheLead { code: need.code.clone(), street: street.clone() };
        let mut letter = Letter::tell(To::Person(lead.person_id), say);
        letter.lane = Lane::Danger;
        cx.tx.send(letter);
        told = true;
    }
    Ok(told)
}

/// The asker of a danger told how they can be reached: the coordinators hear of it, in a message of its own.
pub(in crate::service) async fn safe_way_told(cx: &mut Context<'_>, need: &Need) -> Result<()> {
    needs::refresh(cx, need).await?;
    for desk in access::desks_for(cx, need).await? {
        cx.tx.send(Letter::tell(To::Chat(desk.id), Staff::SafeWayTold { code: need.code.clone() }).urgent());
    }
    Ok(())
}
