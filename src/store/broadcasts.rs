//! Broadcasts and where each went, as the service and the outbox ask for them.

use super::Db;
use super::db::{Result, args};
use super::sql;
use super::tx::Tx;
use crate::domain::Time;
use crate::domain::broadcast::{Broadcast, ChoiceCount, Delivery, DeliveryKind, DeliveryState, NoticeView, Progress};
use crate::domain::street::{Chat, Person};
use serde::Deserialize;
use serde_json::json;

#[derive(Deserialize)]
struct Counted {
    count: i64,
}

#[derive(Deserialize)]
struct StateCount {
    state: DeliveryState,
    count: i64,
}

/// A question that waits for an answer.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Question {
    /// Our number for it.
    pub id: i64,
    /// Who asked.
    pub person_id: i64,
    /// The words, after the scan.
    pub words: String,
}

fn progress(rows: Vec<StateCount>) -> Progress {
    let mut progress = Progress::default();
    rows.into_iter().for_each(|row| progress.add(row.state, row.count));
    progress
}

impl Tx {
    /// A broadcast.
    ///
    /// # Errors
    /// When the database cannot answer; so for every method here.
    pub async fn broadcast(&mut self, id: i64) -> Result<Option<Broadcast>> {
        Ok(self.fresh(sql::BROADCAST, args![id]).await?.into_iter().next())
    }

    /// Writes a broadcast.
    pub async fn put_broadcast(&mut self, broadcast: &Broadcast) -> Result<()> {
        self.sync().await?;
        self.conn.write_set(sql::PUT_BROADCASTS, std::slice::from_ref(broadcast)).await?;
        Ok(())
    }

    /// The broadcasts that a clock must look at.
    pub async fn broadcasts_due(&mut self) -> Result<Vec<Broadcast>> {
        let now = self.now();
        self.fresh(sql::BROADCASTS_DUE, args![now]).await
    }

    /// The broadcasts that are not over, newest first.
    pub async fn broadcasts_live(&mut self) -> Result<Vec<Broadcast>> {
        self.fresh(sql::BROADCASTS_LIVE, &[]).await
    }

    /// The broadcasts that a chat got and that still speak.
    pub async fn news_in(&mut self, chat: i64) -> Result<Vec<Broadcast>> {
        let now = self.now();
        self.fresh(sql::NEWS_IN, args![chat, now]).await
    }

    /// Writes where broadcasts go.
    pub async fn put_deliveries(&mut self, deliveries: &[Delivery]) -> Result<()> {
        self.sync().await?;
        self.conn.write_set(sql::PUT_DELIVERIES, deliveries).await?;
        Ok(())
    }

    /// The places where a broadcast goes, of a kind.
    pub async fn deliveries_of(&mut self, broadcast: i64, kind: DeliveryKind) -> Result<Vec<Delivery>> {
        let word = match kind {
            DeliveryKind::Notice => "notice",
            DeliveryKind::Preview => "preview",
            DeliveryKind::Report => "report",
        };
        self.fresh(sql::DELIVERIES_OF, args![broadcast, word]).await
    }

    /// What a message in a chat shows.
    pub async fn delivery_at(&mut self, chat: i64, message: &str) -> Result<Option<Delivery>> {
        Ok(self.fresh(sql::DELIVERY_AT, args![chat, message]).await?.into_iter().next())
    }

    /// How a broadcast goes.
    pub async fn progress_of(&mut self, broadcast: i64) -> Result<Progress> {
        Ok(progress(self.fresh(sql::DELIVERY_COUNTS, args![broadcast]).await?))
    }

    /// Stops what has not gone yet.
    pub async fn cancel_deliveries(&mut self, broadcast: i64) -> Result<u64> {
        let now = self.now();
        self.run(sql::CANCEL_DELIVERIES, args![broadcast, now]).await
    }

    /// A chat from which the bot was put out gets nothing of what was still on its way.
    pub async fn unreach(&mut self, chat: i64) -> Result<u64> {
        let now = self.now();
        self.run(sql::UNREACH, args![chat, now]).await
    }

    /// Streets that the bot was put out of, and that belong to an area.
    pub async fn streets_left(&mut self) -> Result<Vec<Chat>> {
        self.fresh(sql::STREETS_LEFT, &[]).await
    }

    /// Routine broadcasts that wait for a round-up.
    pub async fn folded(&mut self) -> Result<Vec<Delivery>> {
        let now = self.now();
        self.fresh(sql::FOLDED, args![now]).await
    }

    /// How many routine broadcasts a chat got since a moment.
    pub async fn routine_since(&mut self, chat: i64, since: Time) -> Result<i64> {
        let rows: Vec<Counted> = self.fresh(sql::ROUTINE_SINCE, args![chat, since]).await?;
        Ok(rows.first().map_or(0, |row| row.count))
    }

    /// Keeps somebody's answer to a broadcast; of one kind (what it begins with) only the newest, if that is wished.
    pub async fn put_heard(&mut self, (broadcast, person): (i64, i64), choice: &str, only: Option<&str>) -> Result<()> {
        let now = self.now();
        if let Some(kind) = only {
            self.run(sql::DROP_HEARD, args![broadcast, person, format!("{kind}%")]).await?;
        }
        let row = json!({ "broadcast_id": broadcast, "person_id": person, "choice": choice, "at": now });
        self.add(sql::PUT_HEARD, row).await?;
        Ok(())
    }

    /// Takes somebody's answer back.
    pub async fn drop_heard(&mut self, (broadcast, person): (i64, i64), choice: &str) -> Result<()> {
        self.run(sql::DROP_HEARD, args![broadcast, person, choice]).await?;
        Ok(())
    }

    /// Whether somebody has given an answer.
    pub async fn has_heard(&mut self, broadcast: i64, person: i64, choice: &str) -> Result<bool> {
        let rows: Vec<Counted> = self.fresh(sql::HAS_HEARD, args![broadcast, person, choice]).await?;
        Ok(rows.first().is_some_and(|row| row.count > 0))
    }

    /// How many gave each answer.
    pub async fn heard_counts(&mut self, broadcast: i64) -> Result<Vec<ChoiceCount>> {
        self.fresh(sql::HEARD_COUNTS, args![broadcast]).await
    }

    /// Whether somebody got a broadcast, or may have: in private, or in one of their groups, or in this one.
    pub async fn was_told(&mut self, broadcast: i64, person: i64, chat: Option<i64>) -> Result<bool> {
        let rows: Vec<Counted> = self.fresh(sql::WAS_TOLD, args![broadcast, person, chat]).await?;
        Ok(rows.first().is_some_and(|row| row.count > 0))
    }

    /// A group's message ids are no longer true.
    pub async fn forget_messages(&mut self, chat: i64) -> Result<()> {
        self.run(sql::FORGET_MESSAGES, args![chat]).await?;
        Ok(())
    }

    /// Keeps a question under a broadcast.
    pub async fn add_question(&mut self, broadcast: i64, person: i64, words: &str) -> Result<i64> {
        let (id, now) = (self.next_id("row").await?, self.now());
        let row = json!({ "id": id, "broadcast_id": broadcast, "person_id": person, "words": words, "at": now });
        self.add(sql::ADD_QUESTION, row).await?;
        Ok(id)
    }

    /// The questions under a broadcast that wait for an answer.
    pub async fn open_questions(&mut self, broadcast: i64) -> Result<Vec<Question>> {
        self.fresh(sql::OPEN_QUESTIONS, args![broadcast]).await
    }

    /// The questions under a broadcast up to this one are answered.
    pub async fn answer_questions(&mut self, broadcast: i64, last: i64) -> Result<()> {
        let now = self.now();
        self.run(sql::ANSWER_QUESTIONS, args![broadcast, now, last]).await?;
        Ok(())
    }

    /// The people of a chat who use a language and may be written to.
    pub async fn speakers(&mut self, chat: i64, language: &str) -> Result<Vec<Person>> {
        self.fresh(sql::SPEAKERS, args![chat, language, format!("{language}-%")]).await
    }

    /// How many people of a chat are known.
    pub async fn known_in(&mut self, chat: i64) -> Result<i64> {
        let rows: Vec<Counted> = self.fresh(sql::KNOWN_IN, args![chat]).await?;
        Ok(rows.first().map_or(0, |row| row.count))
    }
}

impl Db {
    /// What a broadcast's message shows; nothing when it is gone.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn notice(&self, delivery: i64) -> Result<Option<NoticeView>> {
        let rows: Vec<Delivery> = self.rows(sql::DELIVERY, args![delivery]).await?;
        let Some(delivery) = rows.into_iter().next() else { return Ok(None) };
        let Some(broadcast) = self.one_broadcast(delivery.broadcast_id).await? else { return Ok(None) };
        let mut with = Vec::new();
        if delivery.host_id == Some(delivery.id) {
            let others: Vec<Delivery> = self.rows(sql::DELIVERIES_WITH, args![delivery.id]).await?;
            for other in others {
                with.extend(self.one_broadcast(other.broadcast_id).await?);
            }
        }
        let (mut counts, mut progress_now) = (Vec::new(), Progress::default());
        for shown in std::iter::once(&broadcast).chain(&with) {
            if !shown.poll.we_did.is_empty() {
                let own: Vec<ChoiceCount> = self.rows(sql::HEARD_COUNTS, args![shown.id]).await?;
                counts.extend(own);
            }
        }
        if delivery.kind == DeliveryKind::Report {
            progress_now = progress(self.rows(sql::DELIVERY_COUNTS, args![broadcast.id]).await?);
        }
        let copy_of = match delivery.copy_of {
            Some(street) => {
                let rows: Vec<Chat> = self.rows(sql::CHAT, args![street]).await?;
                rows.into_iter().next().map_or_else(String::new, |chat| chat.name)
            }
            None => String::new(),
        };
        Ok(Some(NoticeView { delivery, broadcast, with, progress: progress_now, counts, copy_of }))
    }

    async fn one_broadcast(&self, id: i64) -> Result<Option<Broadcast>> {
        Ok(self.rows(sql::BROADCAST, args![id]).await?.into_iter().next())
    }
}
