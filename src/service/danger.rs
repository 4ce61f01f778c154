//! Danger: the emergency numbers come first, the coordinators hear, and nothing of it is shown to those who must not know.

use super::ask::{Change, share_buttons};
use super::here::Here;
use super::{Result, Service};
use crate::domain::category::Category;
use crate::domain::letter::{Letter, Otherwise, To};
use crate::domain::need::{Consent, Need, Step, Urgency};
use crate::domain::say::Say;
use crate::domain::signpost::{Number, purposes};
use crate::domain::understand::{Understood, understand};
use crate::store::Tx;

/// Dangers that a whole street may be told the numbers for; every other kind is between the person and us.
const OPENLY: [&str; 6] = ["gas", "fire", "collapse", "breathing", "bleeding", "baby_unwell"];
/// The word lists' kinds of a danger from somebody near: "do not answer me here", fear of a partner, and the like.
const SOMEBODY_NEAR: [&str; 4] = ["no_reply", "fear", "locked_in", "forced_marriage"];

/// The kinds of danger in some words.
fn kinds_of(heard: &Understood) -> Vec<&str> {
    heard.triggers.iter().map(|trigger| trigger.kind.as_str()).collect()
}

impl Service {
    /// Sends an emergency to the coordinators, after the numbers.
    pub(super) async fn emergency(&self, tx: &mut Tx, here: &Here, mut need: Need, heard: &Understood) -> Result<()> {
        if self.emergency_again(tx, here, &need, heard).await? {
            return Ok(());
        }
        need.category = Some(need.category.unwrap_or(Category::Safety));
        need.urgency = Urgency::Emergency;
        need.consent = Consent::Asked;
        self.numbers(tx, here, &need, heard).await?;
        need.step(Step::KeepPrivate, tx.now())?;
        let change = Change { actor: Some(need.person_id), step: "ask", was: None, why: "danger" };
        self.save(tx, &mut need, change).await
    }

    /// The numbers to call, in the first answer, and whether anybody was told.
    pub(super) async fn numbers(&self, tx: &mut Tx, here: &Here, need: &Need, heard: &Understood) -> Result<()> {
        let gas = heard.triggers.iter().any(|t| t.kind == "gas");
        let openly =
            need.category != Some(Category::Safety) || heard.triggers.iter().any(|t| OPENLY.contains(&t.kind.as_str()));
        let openly = openly && heard.triggers.iter().all(|t| OPENLY.contains(&t.kind.as_str()));
        let area = tx.chat(need.chat_id).await?.and_then(|chat| chat.area_id);
        let desk = yes_no(tx.has_desk(area).await?);
        let code = need.code.clone();
        let (gas, numbers) = (yes_no(gas), self.numbers_for(tx, &kinds_of(heard)));
        let aloud = Say::DangerAloud { gas: gas.clone(), numbers: numbers.clone() };
        let say = Say::Danger { code, desk, gas, numbers };
        let otherwise = match &here.chat {
            Some(chat) if openly => {
                Otherwise::Aloud { chat_id: chat.id, message: here.message.clone(), say: Box::new(aloud) }
            }
            _ => here.whisper(),
        };
        here.note(tx, None, false);
        let letter = Letter::tell(To::Person(need.person_id), say).with_buttons(share_buttons(&need.code));
        tx.send(letter.about(need.id).or(otherwise).in_danger());
        Ok(())
    }

    /// Somebody is in danger whose street we do not know: the numbers, and that nobody was told.
    pub(super) fn numbers_alone(&self, tx: &mut Tx, here: &Here, text: &str) {
        let heard = understand(text, &self.rules().lexicon, &self.rules().clocks, tx.now());
        let kinds = kinds_of(&heard);
        let gas = yes_no(kinds.contains(&"gas"));
        let say = Say::DangerAlone { gas, numbers: self.numbers_for(tx, &kinds) };
        match &here.who {
            Some(person) => {
                here.note(tx, None, false);
                tx.send(Letter::tell(To::Person(person.id), say).or(here.whisper()).in_danger());
            }
            None => here.reply(tx, say),
        }
    }

    /// The numbers for these kinds of danger that may be shown now.
    pub(super) fn numbers_for(&self, tx: &Tx, kinds: &[&str]) -> Vec<Number> {
        let mut wanted = vec!["danger_silent"];
        wanted.extend(purposes(kinds));
        let rules = self.rules();
        rules.signposts.shown(&wanted, &rules.nation, (&rules.clocks, tx.now()))
    }

    /// A sign of danger that is not of this minute: never a card, never a word in the group.
    pub(super) async fn quiet_danger(
        &self,
        tx: &mut Tx,
        here: &Here,
        mut need: Need,
        heard: &Understood,
    ) -> Result<()> {
        if self.quiet_again(tx, here, &need, heard).await? {
            return Ok(());
        }
        need.category = Some(Category::Safety);
        need.urgency = Urgency::Today;
        need.consent = Consent::Asked;
        need.step(Step::KeepPrivate, tx.now())?;
        let change = Change { actor: Some(need.person_id), step: "ask", was: None, why: "danger" };
        self.save(tx, &mut need, change).await?;
        here.note(tx, None, false);
        let kinds = kinds_of(heard);
        if !kinds.iter().any(|kind| SOMEBODY_NEAR.contains(kind)) {
            return self.kept_private(tx, here, &need).await;
        }
        // Somebody near may read their messages: from now on they hear from us only when they write.
        if let Some(mut person) = here.who.clone() {
            person.hushed = true;
            tx.put_person(person);
        }
        if !here.is_private() {
            // Nothing in the group, and nothing that lights up a screen; the coordinators find a safe way.
            return Ok(());
        }
        let area = tx.chat(need.chat_id).await?.and_then(|chat| chat.area_id);
        let desk = yes_no(tx.has_desk(area).await?);
        let numbers = self.numbers_for(tx, &kinds);
        let say = Say::QuietlyHeard { code: need.code.clone(), desk, numbers };
        Ok(here.privately(tx, say, share_buttons(&need.code), Otherwise::Skip))
    }

    /// Tells the asker in private that a need was kept from the street, and asks whether its words may be read.
    pub(super) async fn kept_private(&self, tx: &mut Tx, here: &Here, need: &Need) -> Result<()> {
        let area = tx.chat(need.chat_id).await?.and_then(|chat| chat.area_id);
        let desk = yes_no(tx.has_desk(area).await?);
        let category = need.category.unwrap_or(Category::Safety);
        let say = Say::KeptPrivate { code: need.code.clone(), category, desk };
        let otherwise = if category == Category::Safety { here.whisper() } else { here.invite() };
        let letter = Letter::tell(To::Person(need.person_id), say).with_buttons(share_buttons(&need.code));
        tx.send(letter.about(need.id).or(otherwise).as_answer().urgent());
        Ok(())
    }
}

/// A choice of a sentence in `locales/`.
pub(super) fn yes_no(yes: bool) -> String {
    if yes { "yes" } else { "no" }.to_owned()
}
