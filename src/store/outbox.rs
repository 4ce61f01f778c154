//! The outbox's rows: letters, until they are sent or have ended in a state that somebody sees.

use super::Db;
use super::carried::Carried;
use super::db::{Result, args};
use super::inbox::Count;
use super::sql;
use crate::domain::Time;
use crate::domain::event::Delivered;
use crate::domain::letter::{Letter, Post, Subject, To};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};

/// A letter that waits or was taken.
#[derive(Clone, Debug)]
pub struct Queued {
    /// Our number for it.
    pub id: i64,
    /// What it does.
    pub letter: Letter,
    /// How often it was tried.
    pub attempts: i64,
    /// When it was decided.
    pub created_at: Time,
    /// Whether nobody knows if the last try arrived.
    pub repeat: bool,
    /// Whether it was refused together with others, so that it goes alone now.
    pub alone: bool,
    /// Whether its reader turned out to have written too long ago.
    pub late: bool,
}

#[derive(Deserialize)]
pub(super) struct Row {
    id: i64,
    chat_id: Option<i64>,
    person_id: Option<i64>,
    letter: String,
    attempts: i64,
    created_at: Time,
    error: String,
}

#[derive(Deserialize)]
struct At {
    at: Option<Time>,
}

#[derive(Serialize)]
struct Waiting {
    chat_id: Option<i64>,
    person_id: Option<i64>,
    lane: i64,
    about: Option<i64>,
    letter: String,
    merge_key: Option<String>,
    state: &'static str,
    not_before: Time,
    attempts: i64,
    created_at: Time,
    message: &'static str,
    error: &'static str,
    delivery_id: Option<i64>,
    asker: i64,
    turn: i64,
}

#[derive(Serialize)]
struct Pair {
    chat_id: i64,
    asker: i64,
}

#[derive(Deserialize)]
struct Turn {
    chat_id: i64,
    asker: i64,
    count: i64,
}

/// What became of a letter.
#[derive(Clone, Debug)]
pub enum Fate {
    /// The platform took it; the platform's id of the message, or empty.
    Sent {
        /// The message.
        message: String,
    },
    /// Try again, not before this moment.
    Again {
        /// When.
        at: Time,
        /// Why, as a code.
        error: String,
    },
    /// The platform says wait: that was no try, and nothing else goes to that chat before.
    Later {
        /// Until when.
        at: Time,
    },
    /// It will not be sent.
    Dead {
        /// Why, as a code.
        error: String,
    },
    /// It waits until its reader opens a private chat.
    Held,
    /// Nobody knows whether it arrived, and it must not be repeated.
    Unknown,
    /// It was not sent because there was nothing left to say.
    Dropped,
    /// It went out on WhatsApp and is written down as a sending.
    Carried,
}

#[derive(Serialize)]
struct SentRow<'a> {
    id: i64,
    message: &'a str,
}

/// A card that was posted or brought up to date.
#[derive(Clone, Debug, Serialize)]
pub struct Posted {
    /// Of what.
    pub subject: String,
    /// Where.
    pub chat_id: i64,
    /// The platform's id of the message.
    pub message: String,
    /// A digest of what it shows.
    pub shown: String,
}

pub(super) fn queued(rows: Vec<Row>) -> Result<Vec<Queued>> {
    rows.into_iter()
        .map(|row| {
            let mut letter: Letter = serde_json::from_str(&row.letter)?;
            // The row knows better: two accounts may have become one person since.
            letter.to = row.person_id.map(To::Person).or(row.chat_id.map(To::Chat)).unwrap_or(letter.to);
            Ok(Queued {
                id: row.id,
                letter,
                attempts: row.attempts,
                created_at: row.created_at,
                repeat: row.error == crate::domain::letter::AMBIGUOUS,
                alone: row.error == crate::domain::letter::TOGETHER,
                late: row.error == crate::domain::letter::LATE,
            })
        })
        .collect()
}

/// Of each card in each chat the last: a set of rows has each key once.
fn last_of_each(posted: &[Posted]) -> Vec<&Posted> {
    let last: BTreeMap<(&str, i64), &Posted> =
        posted.iter().map(|card| ((card.subject.as_str(), card.chat_id), card)).collect();
    last.into_values().collect()
}

impl Db {
    /// The first waiting letter of each reader and lane, most urgent first.
    ///
    /// # Errors
    /// When the database cannot answer; so for every method here.
    pub async fn next_letters(&self, now: Time, most: i64) -> Result<Vec<Queued>> {
        let mut first = queued(self.rows(sql::OUTBOX_NEXT, args![now, most]).await?)?;
        first.extend(queued(self.rows(sql::OUTBOX_NEXT_BULK, args![now, most]).await?)?);
        Ok(first)
    }

    /// When the next letter may go, if any waits.
    pub async fn next_letter_at(&self) -> Result<Option<Time>> {
        let rows: Vec<At> = self.rows(sql::OUTBOX_WHEN, &[]).await?;
        Ok(rows.into_iter().next().and_then(|row| row.at))
    }

    /// Marks letters as being sent. When it returns, a crash cannot make us forget that they may have gone.
    pub async fn take_letters(&self, ids: &[i64]) -> Result<()> {
        let mut conn = self.begin().await?;
        conn.execute(sql::OUTBOX_TAKE, args![serde_json::to_string(ids)?]).await?;
        conn.commit().await
    }

    /// The letters that were being sent when the program last stopped.
    pub async fn taken_letters(&self) -> Result<Vec<Queued>> {
        queued(self.rows(sql::OUTBOX_TAKEN, &[]).await?)
    }

    /// Writes what became of letters (and of the broadcasts that some of them carried), which cards were posted, and what
    /// the service must hear of it, in one transaction.
    pub async fn settle(
        &self,
        (fates, notices): (&[(i64, Fate)], &[i64]),
        (posted, carried): (&[Posted], &[Carried]),
        events: &[Delivered],
        now: Time,
    ) -> Result<()> {
        let mut conn = self.begin().await?;
        let sent: Vec<SentRow<'_>> = fates
            .iter()
            .filter_map(|(id, fate)| match fate {
                Fate::Sent { message } => Some(SentRow { id: *id, message }),
                Fate::Dropped => Some(SentRow { id: *id, message: "" }),
                _ => None,
            })
            .collect();
        conn.write_set(sql::OUTBOX_SENT, &sent).await?;
        for (id, fate) in fates {
            let (state, error, at) = match fate {
                Fate::Sent { .. } | Fate::Dropped | Fate::Carried => continue,
                Fate::Later { at } => {
                    conn.execute(sql::OUTBOX_LATER, args![*id, "later", *at]).await?;
                    conn.execute(sql::OUTBOX_HOLD_CHAT, args![*id, *at]).await?;
                    continue;
                }
                Fate::Again { at, error } => ("waiting", error.as_str(), *at),
                Fate::Dead { error } => ("dead", error.as_str(), 0),
                Fate::Held => ("held", "not reachable yet", 0),
                Fate::Unknown => ("unknown", "no answer", 0),
            };
            conn.execute(sql::OUTBOX_END, args![*id, state, "", error, at]).await?;
        }
        super::carried::keep(&mut conn, carried, now).await?;
        if !notices.is_empty() {
            let all = serde_json::to_string(notices)?;
            conn.execute(sql::DELIVERED, args![&all, now]).await?;
            conn.execute(sql::DELIVERED_WITH, args![&all, now]).await?;
            let dropped = fates.iter().filter(|(id, fate)| matches!(fate, Fate::Dropped) && notices.contains(id));
            let dropped: Vec<i64> = dropped.map(|(id, _)| *id).collect();
            if !dropped.is_empty() {
                conn.execute(sql::NOT_DELIVERED, args![serde_json::to_string(&dropped)?, now]).await?;
            }
        }
        conn.write_set(sql::PUT_POST, &last_of_each(posted)).await?;
        super::inbox::put(&mut conn, "self", events, now).await?;
        conn.commit().await
    }

    /// Whether letters wait for a person to open a private chat.
    pub async fn holds_letters(&self, person: i64) -> Result<bool> {
        let rows: Vec<Count> = self.rows(sql::OUTBOX_HELD, args![person]).await?;
        Ok(rows.iter().any(|row| row.count > 0))
    }

    /// How many letters wait, are being sent, are dead, or are unknown.
    pub async fn outbox_counts(&self) -> Result<Vec<Count>> {
        self.rows(sql::OUTBOX_COUNTS, &[]).await
    }
}

impl super::Tx {
    /// Who asked for what a card in a chat shows; 0 for every other letter.
    fn asker_of(&self, letter: &Letter) -> i64 {
        match (&letter.post, letter.to) {
            (Post::Card(Subject::Need(id) | Subject::Case(id)), To::Chat(_)) => {
                self.needs.get(*id).map_or(0, |need| need.person_id)
            }
            (Post::Card(Subject::Offer(id)), To::Chat(_)) => self.offers.get(*id).map_or(0, |offer| offer.person_id),
            _ => 0,
        }
    }

    /// How many cards of an asker wait in a chat, for each pair that letters are about.
    async fn turns(&mut self) -> Result<HashMap<(i64, i64), i64>> {
        let pairs: BTreeSet<(i64, i64)> = self
            .letters
            .iter()
            .filter_map(|letter| match (letter.to, self.asker_of(letter)) {
                (To::Chat(chat), asker) if asker > 0 => Some((chat, asker)),
                _ => None,
            })
            .collect();
        if pairs.is_empty() {
            return Ok(HashMap::new());
        }
        let pairs: Vec<Pair> = pairs.into_iter().map(|(chat_id, asker)| Pair { chat_id, asker }).collect();
        let rows: Vec<Turn> = self.conn.rows(sql::OUTBOX_TURNS, args![serde_json::to_string(&pairs)?]).await?;
        Ok(rows.into_iter().map(|row| ((row.chat_id, row.asker), row.count)).collect())
    }

    /// Writes the letters that were gathered; of those with the same key, one.
    pub(super) async fn flush_letters(&mut self) -> Result<()> {
        let mut turns = self.turns().await?;
        let mut rows = Vec::with_capacity(self.letters.len());
        let mut keys = HashSet::new();
        for letter in std::mem::take(&mut self.letters) {
            let asker = self.asker_of(&letter);
            let merge_key = letter.merge_key();
            if merge_key.as_ref().is_some_and(|key| !keys.insert(key.clone())) {
                continue;
            }
            let (chat_id, person_id) = match letter.to {
                To::Chat(id) => (Some(id), None),
                To::Person(id) => (None, Some(id)),
            };
            let turn = match chat_id {
                Some(chat) if asker > 0 => {
                    let next = turns.entry((chat, asker)).or_default();
                    *next += 1;
                    *next - 1
                }
                _ => 0,
            };
            rows.push(Waiting {
                chat_id,
                person_id,
                lane: letter.lane.rank(),
                about: letter.about,
                letter: serde_json::to_string(&letter)?,
                merge_key,
                state: "waiting",
                not_before: letter.after.unwrap_or(self.now()),
                attempts: 0,
                created_at: self.now(),
                message: "",
                error: "",
                delivery_id: letter.delivery(),
                asker,
                turn,
            });
        }
        self.conn.write_set(sql::PUT_OUTBOX, &rows).await?;
        Ok(())
    }

    /// Lets go the letters that waited for a person to open a private chat.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn release_held(&mut self, person: i64) -> Result<u64> {
        self.run(sql::OUTBOX_UNHOLD, args![person]).await
    }

    /// Ends every waiting letter to a chat, with the reason as a code.
    ///
    /// # Errors
    /// When the database cannot.
    pub async fn drop_letters_to(&mut self, chat: i64, why: &str) -> Result<u64> {
        self.run(sql::OUTBOX_DROP_CHAT, args![chat, why]).await
    }
}
