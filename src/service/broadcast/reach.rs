//! Whom a broadcast reaches, and whom it cannot.

use crate::domain::broadcast::{Broadcast, DeliveryKind, Level};
use crate::domain::letter::{Letter, To};
use crate::domain::role::Role;
use crate::domain::say::Whatsapp;
use crate::domain::street::{Chat, ChatKind, ChatState};
use crate::service::{Context, Result, access};
use std::collections::BTreeSet;

/// Whom a broadcast reaches.
#[derive(Debug, Default)]
pub(super) struct Reach {
    /// Groups where the bot is; in an exercise, the streets whose copies are shown.
    pub groups: Vec<Chat>,
    /// People in private, each with the language in which they read it.
    pub people: Vec<(i64, String)>,
    /// Groups that it is for and that cannot be reached.
    pub unreachable: Vec<Chat>,
    /// Planned streets without a group, and people without a private chat.
    pub without: i64,
    /// About how many people are in the groups.
    pub people_about: i64,
    /// How many of the people read it on WhatsApp.
    pub whatsapp: i64,
    /// Where an exercise is shown instead.
    pub stage: Option<Chat>,
}

impl Reach {
    /// How many places it would go to.
    pub fn places(&self) -> usize {
        self.groups.len() + self.people.len()
    }

    pub fn count_groups(&self) -> i64 {
        i64::try_from(self.groups.len()).unwrap_or(0)
    }

    pub fn count_unreachable(&self) -> i64 {
        i64::try_from(self.unreachable.len()).unwrap_or(0) + self.without
    }
}

/// Whom a broadcast reaches now.
pub(super) async fn reach(cx: &mut Context<'_>, broadcast: &Broadcast) -> Result<Reach> {
    let mut reach = Reach::default();
    match broadcast.target.who_got {
        Some(earlier) => reach_again(cx, earlier, &mut reach).await?,
        None => reach_target(cx, broadcast, &mut reach).await?,
    }
    if broadcast.exercise {
        let tree = cx.tx.tree().await?;
        let council = |area: Option<i64>| area.and_then(|area| tree.council(area)).map(|area| area.id);
        let wanted = council(broadcast.target.areas.first().copied().or(reach.groups.first().and_then(Chat::spot)));
        let stages = cx.tx.chats_of(ChatKind::Exercise, None).await?;
        reach.stage = stages.into_iter().find(|chat| council(chat.area_id) == wanted);
        reach.people.clear();
        if reach.stage.is_none() {
            reach.groups.clear();
        }
    }
    for group in &reach.groups {
        reach.people_about += match group.people {
            Some(people) => people,
            None => cx.tx.known_in(group.id).await?,
        };
    }
    Ok(reach)
}

/// How many places got an earlier one, or may have.
pub(super) async fn reach_of_earlier(cx: &mut Context<'_>, earlier: i64) -> Result<usize> {
    let all = cx.tx.deliveries_of(earlier, DeliveryKind::Notice).await?;
    Ok(all.iter().filter(|delivery| delivery.state.may_have_arrived()).count())
}

/// Exactly those who got an earlier one, or may have.
async fn reach_again(cx: &mut Context<'_>, earlier: i64, reach: &mut Reach) -> Result<()> {
    for delivery in cx.tx.deliveries_of(earlier, DeliveryKind::Notice).await? {
        if !delivery.state.may_have_arrived() {
            continue;
        }
        if let Some(person) = delivery.person_id {
            reach.people.push((person, delivery.language));
        }
        if let Some(chat) = delivery.copy_of.or(delivery.chat_id)
            && let Some(chat) = cx.tx.chat(chat).await?
        {
            let here = matches!(chat.state, ChatState::Active | ChatState::Paused);
            if here { &mut reach.groups } else { &mut reach.unreachable }.push(chat);
        }
    }
    Ok(())
}

async fn reach_target(cx: &mut Context<'_>, broadcast: &Broadcast, reach: &mut Reach) -> Result<()> {
    let target = &broadcast.target;
    let tree = cx.tx.tree().await?;
    let areas: BTreeSet<i64> = target.areas.iter().flat_map(|area| tree.below(*area)).collect();
    let streets = cx.tx.chats_of(ChatKind::Street, None).await?;
    let gone = cx.tx.streets_left().await?;
    let is_for = |chat: &Chat| target.chats.contains(&chat.id) || chat.spot().is_some_and(|s| areas.contains(&s));
    if !target.roles.is_empty() {
        return reach_roles(cx, broadcast, &areas, reach).await;
    }
    let planned =
        areas.iter().filter(|id| tree.get(**id).is_some_and(|a| a.kind == crate::domain::area::AreaKind::Street));
    let known: BTreeSet<i64> = streets.iter().chain(&gone).filter_map(|chat| chat.place_id).collect();
    reach.without = i64::try_from(planned.filter(|id| !known.contains(id)).count()).unwrap_or(0);
    for chat in streets.into_iter().chain(gone).filter(is_for) {
        let wanted = match (broadcast.level, chat.state) {
            (_, ChatState::Left | ChatState::Waiting) => false,
            (Some(Level::Emergency), _) => true,
            (_, ChatState::Paused) => false,
            (Some(Level::Routine), _) => !chat.muted,
            _ => true,
        };
        if wanted { &mut reach.groups } else { &mut reach.unreachable }.push(chat);
    }
    if target.languages.is_empty() {
        return reach_on_whatsapp(cx, reach).await;
    }
    // Their people, in private, instead of the groups.
    let mut found = BTreeSet::new();
    for group in std::mem::take(&mut reach.groups) {
        for language in &target.languages {
            let people = cx.tx.speakers(group.id, language).await?;
            found.extend(people.into_iter().map(|person| (person.id, language.clone())));
        }
    }
    reach.people = found.into_iter().collect();
    Ok(())
}

/// The people of these streets who write on WhatsApp and do not see the group: one to one.
async fn reach_on_whatsapp(cx: &mut Context<'_>, reach: &mut Reach) -> Result<()> {
    let mut found = BTreeSet::new();
    for group in &reach.groups {
        for person in cx.tx.whatsapp(group.id).await? {
            if !access::sees_the_group(cx, &person).await? {
                found.insert((person.id, String::new()));
            }
        }
    }
    // A street that has only its WhatsApp group is reached in its people.
    reach.groups.retain(|group| group.platform.can().groups);
    reach.whatsapp = i64::try_from(found.len()).unwrap_or(0);
    reach.people.extend(found);
    Ok(())
}

/// What it may cost to tell the people on WhatsApp, and how many days it takes: said before anything goes.
pub(super) fn tell_cost(cx: &mut Context<'_>, person: i64, broadcast: &Broadcast, reach: &Reach) {
    let Some(whatsapp) = cx.rules.whatsapp.as_ref().filter(|_| reach.whatsapp > 0) else { return };
    let emergency = broadcast.level == Some(Level::Emergency);
    let price = if emergency { whatsapp.terms.prices[1] } else { whatsapp.terms.prices[2] };
    let pence = reach.whatsapp * price / 100;
    let cost = format!("£{}.{:02}", pence / 100, pence % 100);
    // Nobody waits for room in an emergency.
    let days = if emergency { 1 } else { (reach.whatsapp - 1) / whatsapp.terms.people_a_day.max(1) + 1 };
    let (reference, people) = (broadcast.reference(), reach.whatsapp);
    let say = Whatsapp::BroadcastCost { reference, people, cost, days };
    cx.tx.send(Letter::tell(To::Person(person), say).as_answer().urgent());
}

/// People with a role, in private.
async fn reach_roles(
    cx: &mut Context<'_>,
    broadcast: &Broadcast,
    areas: &BTreeSet<i64>,
    reach: &mut Reach,
) -> Result<()> {
    let mut seen = BTreeSet::new();
    let roles: Vec<Role> = broadcast.target.roles.clone();
    for holder in cx.tx.holders(None).await? {
        let fits = roles.contains(&holder.role) && (holder.area_id == 0 || areas.contains(&holder.area_id));
        if !fits || !seen.insert(holder.person_id) {
            continue;
        }
        match cx.tx.person(holder.person_id).await? {
            Some(person) if person.reachable => reach.people.push((person.id, String::new())),
            _ => reach.without += 1,
        }
    }
    Ok(())
}
