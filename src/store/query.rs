//! What the service asks of the memory, inside its transaction.

use super::db::{Result, args};
use super::sql;
use super::tx::Tx;
use crate::domain::Time;
use crate::domain::need::{Claim, Need};
use crate::domain::source::Source;
use crate::domain::street::{Chat, ChatKind, Offer, Person, Platform, Token};
use serde::Deserialize;
use serde::de::DeserializeOwned;

fn one<T>(rows: Vec<T>) -> Option<T> {
    rows.into_iter().next()
}

#[derive(Deserialize)]
struct At {
    at: Option<Time>,
}

#[derive(Deserialize)]
struct SubjectRow {
    subject: String,
}

/// Where a subject is shown.
#[derive(Clone, Debug, Deserialize)]
pub struct Shown {
    /// The chat.
    pub chat_id: i64,
    /// The platform's id of the message.
    pub message: String,
    /// A digest of what it shows.
    pub shown: String,
}

impl Tx {
    pub(super) async fn fresh<T: DeserializeOwned>(
        &mut self,
        statement: super::db::Sql,
        args: &[super::Arg],
    ) -> Result<Vec<T>> {
        self.sync().await?;
        self.conn.rows(statement, args).await
    }

    /// A person by address.
    ///
    /// # Errors
    /// When the database cannot answer; so for every method here.
    pub async fn person_at(&mut self, platform: Platform, address: &str) -> Result<Option<Person>> {
        let known = self.people.find(|p| p.platform == platform && p.address == address);
        if known.is_some() || self.asked.contains(&format!("person {} {address}", platform.word())) {
            return Ok(known);
        }
        let json = serde_json::to_string(&[address])?;
        let rows: Vec<Person> = self.fresh(sql::PEOPLE_AT, args![platform.word(), json]).await?;
        Ok(one(rows).map(|row| self.people.learn(row.id, row)))
    }

    /// A person by number.
    pub async fn person(&mut self, id: i64) -> Result<Option<Person>> {
        if let Some(person) = self.people.get(id) {
            return Ok(Some(person));
        }
        let rows: Vec<Person> = self.conn.rows(sql::PERSON, args![id]).await?;
        Ok(one(rows).map(|row| self.people.learn(row.id, row)))
    }

    /// A chat by address.
    pub async fn chat_at(&mut self, platform: Platform, address: &str) -> Result<Option<Chat>> {
        let known = self.chats.find(|c| c.platform == platform && c.address == address);
        if known.is_some() || self.asked.contains(&format!("chat {} {address}", platform.word())) {
            return Ok(known);
        }
        let json = serde_json::to_string(&[address])?;
        let rows: Vec<Chat> = self.fresh(sql::CHATS_AT, args![platform.word(), json]).await?;
        Ok(one(rows).map(|row| self.chats.learn(row.id, row)))
    }

    /// A chat by number.
    pub async fn chat(&mut self, id: i64) -> Result<Option<Chat>> {
        if let Some(chat) = self.chats.get(id) {
            return Ok(Some(chat));
        }
        let rows: Vec<Chat> = self.conn.rows(sql::CHAT, args![id]).await?;
        Ok(one(rows).map(|row| self.chats.learn(row.id, row)))
    }

    /// The chats of one kind in an area, or in every area.
    pub async fn chats_of(&mut self, kind: ChatKind, area: Option<i64>) -> Result<Vec<Chat>> {
        let word = match kind {
            ChatKind::Street => "street",
            ChatKind::Desk => "desk",
            ChatKind::Exercise => "exercise",
            ChatKind::Partner => "partner",
        };
        self.fresh(sql::CHATS_OF, args![word, area.unwrap_or(0)]).await
    }

    /// Forgets that somebody is in a street.
    pub async fn drop_member(&mut self, chat: i64, person: i64) -> Result<()> {
        self.run(sql::DROP_MEMBER, args![chat, person]).await?;
        Ok(())
    }

    /// Every need of a street.
    pub async fn needs_in(&mut self, chat: i64) -> Result<Vec<Need>> {
        self.fresh(sql::NEEDS_IN, args![chat]).await
    }

    /// The streets of a person where the bot is, at work or paused.
    pub async fn streets_of(&mut self, person: i64) -> Result<Vec<Chat>> {
        self.fresh(sql::STREETS_OF, args![person]).await
    }

    /// The streets of a person where the bot is, or, when there are none, those that wait or that it has left.
    pub async fn streets_known(&mut self, person: i64) -> Result<Vec<Chat>> {
        self.fresh(sql::STREETS_KNOWN, args![person]).await
    }

    /// A need by its code.
    pub async fn need_called(&mut self, code: &str) -> Result<Option<Need>> {
        if let Some(need) = self.needs.find(|n| n.code.as_str() == code) {
            return Ok(Some(need));
        }
        let rows: Vec<Need> = self.fresh(sql::NEED_CALLED, args![code]).await?;
        Ok(one(rows).map(|row| self.needs.learn(row.id, row)))
    }

    /// A need by its number.
    pub async fn need(&mut self, id: i64) -> Result<Option<Need>> {
        if let Some(need) = self.needs.get(id) {
            return Ok(Some(need));
        }
        let rows: Vec<Need> = self.fresh(sql::NEED, args![id]).await?;
        Ok(one(rows).map(|row| self.needs.learn(row.id, row)))
    }

    /// The need that came from a message.
    pub async fn need_from(&mut self, source: &Source) -> Result<Option<Need>> {
        let known = self.needs.find(|n| n.source == *source);
        if known.is_some() || self.asked.contains(&format!("source {source}")) {
            return Ok(known);
        }
        let json = serde_json::to_string(&[source])?;
        let rows: Vec<Need> = self.fresh(sql::NEEDS_FROM, args![json]).await?;
        Ok(one(rows).map(|row| self.needs.learn(row.id, row)))
    }

    /// The needs of a person that are live, or closed after `since`; the newest first.
    pub async fn needs_of(&mut self, person: i64, since: Time) -> Result<Vec<Need>> {
        self.fresh(sql::NEEDS_OF, args![person, since]).await
    }

    /// The live needs of a person since a moment, from what was read and not written yet as well.
    pub async fn recent_needs(&mut self, person: i64, since: Time) -> Result<Vec<Need>> {
        if !self.asked.contains("recent") {
            let rows: Vec<Need> = self.fresh(sql::RECENT_NEEDS, args![person, since]).await?;
            for row in rows {
                self.needs.learn(row.id, row);
            }
        }
        Ok(self.needs.all(|need| need.person_id == person && need.created_at > since))
    }

    /// The needs that a street sees and that still look for helpers: never one that was kept out of the group.
    pub async fn needs_looking(&mut self, chat: i64) -> Result<Vec<Need>> {
        let mut looking: Vec<Need> = self.fresh(sql::NEEDS_LOOKING, args![chat]).await?;
        looking.retain(Need::is_listed);
        Ok(looking)
    }

    /// The needs that a clock must look at now.
    pub async fn needs_due(&mut self) -> Result<Vec<Need>> {
        let now = self.now();
        self.fresh(sql::NEEDS_DUE, args![now]).await
    }

    /// The claims on a need that count.
    pub async fn claims_on(&mut self, need: i64) -> Result<Vec<Claim>> {
        self.fresh(sql::CLAIMS_ON, args![need]).await
    }

    /// The live claims of a person.
    pub async fn claims_of(&mut self, person: i64) -> Result<Vec<Claim>> {
        self.fresh(sql::CLAIMS_OF, args![person]).await
    }

    /// An offer by its code.
    pub async fn offer_called(&mut self, code: &str) -> Result<Option<Offer>> {
        Ok(one(self.fresh(sql::OFFER_CALLED, args![code]).await?))
    }

    /// The offer that came from a message.
    pub async fn offer_from(&mut self, source: &Source) -> Result<Option<Offer>> {
        let known = self.offers.find(|o| o.source == *source);
        if known.is_some() || self.asked.contains(&format!("source {source}")) {
            return Ok(known);
        }
        let json = serde_json::to_string(&[source])?;
        Ok(one(self.fresh(sql::OFFERS_FROM, args![json]).await?))
    }

    /// The standing offers of a person.
    pub async fn offers_of(&mut self, person: i64) -> Result<Vec<Offer>> {
        self.fresh(sql::OFFERS_OF, args![person]).await
    }

    /// The standing offers of a street.
    pub async fn offers_in(&mut self, chat: i64) -> Result<Vec<Offer>> {
        self.fresh(sql::OFFERS_IN, args![chat]).await
    }

    /// Remembers a token.
    pub async fn add_token(&mut self, token: &Token) -> Result<()> {
        self.add(sql::ADD_TOKEN, token).await?;
        Ok(())
    }

    /// A token by its hash.
    pub async fn token(&mut self, hash: &str) -> Result<Option<Token>> {
        Ok(one(self.fresh(sql::TOKEN, args![hash]).await?))
    }

    /// Uses a token up; false when somebody was faster.
    pub async fn use_token(&mut self, hash: &str) -> Result<bool> {
        let now = self.now();
        Ok(self.run(sql::USE_TOKEN, args![hash, now]).await? == 1)
    }

    /// Where a subject is shown.
    pub async fn posts_of(&mut self, subject: &str) -> Result<Vec<Shown>> {
        // The outbox alone writes them, at once.
        self.conn.rows(sql::POSTS_OF, args![subject]).await
    }

    /// Forgets where a subject is shown in a chat, so that it is posted anew.
    pub async fn forget_post(&mut self, subject: &str, chat: i64) -> Result<()> {
        self.run(sql::DROP_POST, args![subject, chat]).await?;
        Ok(())
    }

    /// The subject that a message shows.
    pub async fn shown_by(&mut self, chat: i64, message: &str) -> Result<Option<String>> {
        let rows: Vec<SubjectRow> = self.fresh(sql::POST_AT, args![chat, message]).await?;
        Ok(one(rows).map(|row| row.subject))
    }

    /// Forgets every message of a chat, because its message ids are no longer true.
    pub async fn forget_posts(&mut self, chat: i64) -> Result<()> {
        self.run(sql::DROP_POSTS_IN, args![chat]).await?;
        self.run(sql::MOVE_SOURCES, args![chat]).await?;
        Ok(())
    }
}

#[derive(Deserialize)]
struct Counted {
    count: i64,
}

impl super::Db {
    /// How many lines of counts there are.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn tallies(&self) -> Result<i64> {
        let rows: Vec<Counted> = self.rows(sql::TALLIES, &[]).await?;
        Ok(one(rows).map_or(0, |row| row.count))
    }

    /// How many administrators there are.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn administrators(&self) -> Result<i64> {
        let rows: Vec<Counted> = self.rows(sql::ADMINISTRATORS, &[]).await?;
        Ok(one(rows).map_or(0, |row| row.count))
    }

    /// When a clock must next look at a need.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn next_due(&self) -> Result<Option<Time>> {
        let rows: Vec<At> = self.rows(sql::NEXT_DUE, &[]).await?;
        Ok(one(rows).and_then(|row| row.at))
    }
}
