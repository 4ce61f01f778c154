//! A message was changed after it had become a need. New words alone never change who may see it.

use crate::domain::code::Code;
use crate::domain::look::needs_a_look;
use crate::domain::need::{Need, State, Urgency};
use crate::domain::say::Say;
use crate::domain::understand::{Danger, Guess, Route, Understood};
use crate::service::access::here::Here;
use crate::service::record::needs::Change;
use crate::service::{Result, Service};
use crate::store::Tx;

impl Service {
    /// The asker changed the message that a need came from.
    pub(in crate::service) async fn reword(&self, tx: &mut Tx, here: Here, need: Need, text: &str) -> Result<()> {
        let edited = here.said.as_ref().is_some_and(|said| said.edited);
        if !edited || need.person_id != here.person_id() {
            return Ok(());
        }
        if need.state().is_closed() {
            if !here.danger.is_some() {
                return Ok(());
            }
            // What it was about is over; the danger is not.
            let source = need.source.danger(tx.now());
            return self.ask(tx, &here, source, text).await;
        }
        let Some(heard) = self.readable(tx, &here, text, Say::UnclearNeed {}) else {
            return Ok(());
        };
        if heard.words == need.words {
            if let Some(mut update) = self.update_of(tx, &need).await? {
                // They thought better of it: the card says already what they say now.
                self.drop_quietly(tx, &mut update, "same").await?;
            }
            return Ok(());
        }
        if need.state() == State::Draft || need.waits_for_a_look() {
            return Box::pin(self.read_anew(tx, &here, need, &heard)).await;
        }
        // A danger that is not of this minute is a private need of its own, whatever this one is about.
        let apart = heard.danger == Danger::Hour && !need.is_danger();
        if !need.is_listed() && !apart {
            return self.reword_unlisted(tx, &here, need, &heard).await;
        }
        let danger = matches!(heard.route(), Route::Emergency | Route::Coordinator);
        if danger || needs_a_look(&heard.text, need.unnamed) {
            // The card keeps its old words until then.
            return Box::pin(self.ask_update(tx, &here, &need, &heard)).await;
        }
        self.reword_listed(tx, &here, need, &heard).await
    }

    /// What the street does not see stays unseen; danger can be added to it, never taken away.
    pub(in crate::service) async fn reword_unlisted(
        &self,
        tx: &mut Tx,
        here: &Here,
        mut need: Need,
        heard: &Understood,
    ) -> Result<()> {
        let worse = heard.danger == Danger::Now && need.urgency != Urgency::Emergency;
        need.words.clone_from(&heard.words);
        need.version += 1;
        if worse {
            need.urgency = Urgency::Emergency;
            // The next look of the clock tells the coordinators at once.
            need.alerted_at = need.alerted_at.map(|_| 0);
            if need.forwarded_at.is_some() {
                self.override_for_safety(tx, &mut need).await?;
            }
            self.numbers(tx, here, &need, heard).await?;
        }
        self.reworded(tx, here, need, heard, !worse).await
    }

    async fn reword_listed(&self, tx: &mut Tx, here: &Here, mut need: Need, heard: &Understood) -> Result<()> {
        need.words.clone_from(&heard.words);
        need.version += 1;
        if let (Guess::Sure(category), Route::Street) = (&heard.guess, heard.route())
            && !category.offer_only()
        {
            need.category = Some(*category);
            need.urgency = heard.urgency;
            need.need_by = heard.need_by;
        }
        if tx.claims_on(need.id).await?.is_empty() {
            // Once somebody helps, the number of places stays.
            need.slots = heard.slots.max(1);
        }
        self.reworded(tx, here, need, heard, true).await
    }

    /// A need gets new words from another message of its asker.
    pub(in crate::service) async fn update_need(
        &self,
        tx: &mut Tx,
        here: &Here,
        code: Code,
        words: &str,
    ) -> Result<()> {
        let Some(need) = tx.need_called(code.as_str()).await? else {
            return Ok(());
        };
        let heard = self.understood(words, tx.now());
        if need.is_listed() {
            self.reword_listed(tx, here, need, &heard).await
        } else {
            self.reword_unlisted(tx, here, need, &heard).await
        }
    }

    async fn reworded(&self, tx: &mut Tx, here: &Here, mut need: Need, heard: &Understood, answer: bool) -> Result<()> {
        let was = need.state();
        let change = Change { actor: Some(need.person_id), step: "reword", was: Some(was), why: "" };
        self.save(tx, &mut need, change).await?;
        if need.is_listed() {
            self.tell_hidden(tx, here, &need, &heard.text.hidden);
        }
        if answer {
            here.acknowledge(tx, Say::Updated { code: need.code });
        }
        Ok(())
    }
}
