//! A transaction as the service sees it: people, chats, needs and letters by name. Reads go through a cache, writes are
//! gathered and written as sets, because a statement costs more than a row.

use super::cache::Cache;
use super::db::{Arg, Connection, Db, Result, args};
use super::sql;
use super::vault::Vault;
use crate::domain::Time;
use crate::domain::area::Tree;
use crate::domain::audit::Line;
use crate::domain::detail::Told;
use crate::domain::letter::Letter;
use crate::domain::need::{Claim, Need};
use crate::domain::source::Source;
use crate::domain::street::{Chat, Offer, Person, Platform};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// One line of history, to be written.
#[derive(Clone, Debug, Serialize)]
pub struct Note {
    /// What it is about, such as `need:12`.
    pub subject: String,
    /// When.
    pub at: Time,
    /// Who did it; none for a clock.
    pub actor: Option<i64>,
    /// What they did.
    pub step: String,
    /// The state before.
    pub was: String,
    /// The state after.
    pub became: String,
    /// Why, as a code; never somebody's words.
    pub why: String,
}

/// Hidden parts that wait for their owner's yes: the vault, (owner, need), and the parts.
pub(super) type Pending = (Vault, (i64, i64), Vec<Told>);

#[derive(Deserialize)]
struct One {}

#[derive(Serialize)]
struct Member {
    chat_id: i64,
    person_id: i64,
    since: Time,
}

/// A transaction.
#[derive(Debug)]
pub struct Tx {
    pub(super) conn: Connection,
    now: Time,
    pub(super) people: Cache<Person>,
    pub(super) chats: Cache<Chat>,
    pub(super) needs: Cache<Need>,
    claims: Cache<Claim>,
    pub(super) offers: Cache<Offer>,
    members: BTreeSet<(i64, i64)>,
    notes: Vec<Note>,
    pub(super) letters: Vec<Letter>,
    pending: Vec<Pending>,
    done: Vec<i64>,
    counters: BTreeMap<&'static str, i64>,
    pub(super) asked: HashSet<String>,
    pub(super) desks: Option<Vec<Chat>>,
    pub(super) tree: Option<Tree>,
    /// Whose notes also go into the audit log.
    pub(super) watched: Option<i64>,
    pub(super) audits: Vec<Line>,
}

impl Tx {
    /// Begins a transaction at `now`, which is the time of everything written in it.
    ///
    /// # Errors
    /// When the database cannot begin it.
    pub async fn begin(db: &Db, now: Time) -> Result<Tx> {
        let mut conn = db.begin().await?;
        if conn.is_postgres() {
            let _: Vec<One> = conn.rows(sql::ONE_AT_A_TIME, &[]).await?;
        }
        Ok(Tx {
            conn,
            now,
            people: Cache::default(),
            chats: Cache::default(),
            needs: Cache::default(),
            claims: Cache::default(),
            offers: Cache::default(),
            members: BTreeSet::new(),
            notes: Vec::new(),
            letters: Vec::new(),
            pending: Vec::new(),
            done: Vec::new(),
            counters: BTreeMap::new(),
            asked: HashSet::new(),
            desks: None,
            tree: None,
            watched: None,
            audits: Vec::new(),
        })
    }

    /// The time of this transaction.
    #[must_use]
    pub fn now(&self) -> Time {
        self.now
    }

    /// Writes what was gathered and makes all of it happen.
    ///
    /// # Errors
    /// When the database refuses it; then nothing happened.
    pub async fn commit(mut self) -> Result<()> {
        self.sync().await?;
        self.conn.commit().await
    }

    /// Undoes everything in it.
    ///
    /// # Errors
    /// When the database is gone; then it undoes everything by itself.
    pub async fn abandon(self) -> Result<()> {
        self.conn.rollback().await
    }

    /// Writes what was gathered, so that a row that refers to it can be written by statement.
    ///
    /// # Errors
    /// When the database refuses it.
    pub async fn write_now(&mut self) -> Result<()> {
        self.sync().await
    }

    /// Writes what was gathered, when a query about people, their streets, offers and jobs would miss some of it.
    pub(super) async fn sync_helpers(&mut self) -> Result<()> {
        let clean = self.people.is_clean() && self.chats.is_clean() && self.claims.is_clean() && self.offers.is_clean();
        if clean && self.members.is_empty() { Ok(()) } else { self.sync().await }
    }

    /// Writes what was gathered, so that a query sees it.
    pub(super) async fn sync(&mut self) -> Result<()> {
        let people = self.people.take_changed();
        self.conn.write_set(sql::PUT_PEOPLE, &people).await?;
        let chats = self.chats.take_changed();
        self.conn.write_set(sql::PUT_CHATS, &chats).await?;
        let since = self.now;
        let members: Vec<Member> = std::mem::take(&mut self.members)
            .into_iter()
            .map(|(chat_id, person_id)| Member { chat_id, person_id, since })
            .collect();
        self.conn.write_set(sql::PUT_MEMBERS, &members).await?;
        let needs = self.needs.take_changed();
        self.conn.write_set(sql::PUT_NEEDS, &needs).await?;
        let claims = self.claims.take_changed();
        self.conn.write_set(sql::PUT_CLAIMS, &claims).await?;
        let offers = self.offers.take_changed();
        self.conn.write_set(sql::PUT_OFFERS, &offers).await?;
        let notes = std::mem::take(&mut self.notes);
        self.conn.write_set(sql::PUT_HISTORY, &notes).await?;
        self.flush_letters().await?;
        self.flush_pending().await?;
        if !self.done.is_empty() {
            let done = serde_json::to_string(&std::mem::take(&mut self.done))?;
            self.conn.execute(sql::INBOX_DONE, args![done]).await?;
        }
        for (name, value) in std::mem::take(&mut self.counters) {
            self.conn.execute(sql::SET_COUNTER, args![name, value]).await?;
        }
        Ok(())
    }

    /// The next number of a counter: `item` for needs and offers, `row` for everything else. Never given twice.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn next_id(&mut self, counter: &'static str) -> Result<i64> {
        if !self.counters.contains_key(counter) {
            #[derive(Deserialize)]
            struct Row {
                value: i64,
            }
            let rows: Vec<Row> = self.conn.rows(sql::COUNTER, args![counter]).await?;
            self.counters.insert(counter, rows.first().map_or(0, |row| row.value));
        }
        let value = self.counters.entry(counter).or_default();
        *value += 1;
        Ok(*value)
    }

    /// Reads at once the people, chats and sources that a batch of events is about.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn preload(&mut self, people: &[String], chats: &[String], sources: &[Source]) -> Result<()> {
        let platform = Platform::Telegram.word();
        let json = |list: &[String]| serde_json::to_string(list);
        let rows: Vec<Person> = self.conn.rows(sql::PEOPLE_AT, args![platform, json(people)?]).await?;
        for row in rows {
            self.people.learn(row.id, row);
        }
        let rows: Vec<Chat> = self.conn.rows(sql::CHATS_AT, args![platform, json(chats)?]).await?;
        for row in rows {
            self.chats.learn(row.id, row);
        }
        let since = self.now - crate::domain::DAY;
        let recent: Vec<Need> = self.conn.rows(sql::RECENT_NEEDS_AT, args![platform, json(people)?, since]).await?;
        for row in recent {
            self.needs.learn(row.id, row);
        }
        self.asked.insert("recent".to_owned());
        let from = serde_json::to_string(sources)?;
        let needs: Vec<Need> = self.conn.rows(sql::NEEDS_FROM, args![from.clone()]).await?;
        for row in needs {
            self.needs.learn(row.id, row);
        }
        let offers: Vec<Offer> = self.conn.rows(sql::OFFERS_FROM, args![from]).await?;
        for row in offers {
            self.offers.learn(row.id, row);
        }
        let keys = people.iter().map(|p| format!("person {platform} {p}"));
        let keys = keys.chain(chats.iter().map(|c| format!("chat {platform} {c}")));
        self.asked.extend(keys.chain(sources.iter().map(|s| format!("source {s}"))));
        self.asked.extend(people.iter().map(|p| format!("alias {platform} {p}")));
        for alias in self.aliases_among(Platform::Telegram, &json(people)?).await? {
            // Somebody who last wrote elsewhere: asked for when they are needed.
            self.asked.remove(&format!("person {platform} {alias}"));
            self.asked.remove(&format!("alias {platform} {alias}"));
        }
        Ok(())
    }

    /// Writes a person.
    pub fn put_person(&mut self, person: Person) {
        self.people.put(person.id, person);
    }

    /// Changes a person as they are now: what was written of them since `known` was read stays. Who they are then.
    pub fn change_person(&mut self, known: &Person, change: impl FnOnce(&mut Person)) -> Person {
        let mut person = self.people.get(known.id).unwrap_or_else(|| known.clone());
        change(&mut person);
        self.put_person(person.clone());
        person
    }

    /// Writes a chat.
    pub fn put_chat(&mut self, chat: Chat) {
        self.desks = None;
        self.chats.put(chat.id, chat);
    }

    /// Writes a need.
    pub fn put_need(&mut self, need: Need) {
        self.needs.put(need.id, need);
    }

    /// Writes a claim.
    pub fn put_claim(&mut self, claim: Claim) {
        self.claims.put(claim.id, claim);
    }

    /// Writes an offer.
    pub fn put_offer(&mut self, offer: Offer) {
        self.offers.put(offer.id, offer);
    }

    /// Remembers that a person is in a street.
    pub fn put_member(&mut self, chat: i64, person: i64) {
        self.members.insert((chat, person));
    }

    /// Adds a line to the history.
    pub fn note(&mut self, note: Note) {
        if note.actor.is_some() && note.actor == self.watched {
            self.audit(note.actor, &note.step, &note.subject, &note.why);
        }
        self.notes.push(note);
    }

    /// When a step is in the history that is not written yet.
    pub(super) fn notes_of(&self, subject: &str, step: &str) -> Vec<Time> {
        self.notes.iter().filter(|note| note.subject == subject && note.step == step).map(|note| note.at).collect()
    }

    /// Puts a letter into the outbox.
    pub fn send(&mut self, letter: Letter) {
        self.letters.push(letter);
    }

    /// Keeps hidden parts of a need, sealed, until its owner says yes or a day has gone: (owner, need) and the parts.
    pub fn keep_pending(&mut self, vault: &Vault, whose: (i64, i64), parts: Vec<Told>) {
        self.pending.push((vault.clone(), whose, parts));
    }

    pub(super) fn take_pending(&mut self) -> Vec<Pending> {
        std::mem::take(&mut self.pending)
    }

    /// Marks an update of the inbox as acted on.
    pub fn mark_done(&mut self, inbox_id: i64) {
        self.done.push(inbox_id);
    }

    /// Forgets what was read, so that the next read asks the database (after rows were changed by statement).
    pub(super) fn forget_reads(&mut self) {
        self.people = Cache::default();
        self.chats = Cache::default();
        self.needs = Cache::default();
        self.claims = Cache::default();
        self.offers = Cache::default();
        self.asked.clear();
    }

    /// Writes one row, whose fields are columns by name, after what was gathered; how many rows that made or changed.
    pub(super) async fn add<T: Serialize>(&mut self, statement: super::db::Sql, row: T) -> Result<u64> {
        self.sync().await?;
        self.conn.write(statement, row).await
    }

    /// Runs a statement after writing what was gathered.
    pub(super) async fn run(&mut self, statement: super::db::Sql, args: &[Arg]) -> Result<u64> {
        self.sync().await?;
        self.conn.execute(statement, args).await
    }
}
