//! What WhatsApp needs of the memory: who can be written to, what became of messages, streets' links, hosts, and the other
//! names of a person.

use super::Db;
use super::db::{Result, args};
use super::outbox::Queued;
use super::sql;
use super::tx::Tx;
use crate::domain::Time;
use crate::domain::code::Code;
use crate::domain::letter::Letter;
use crate::domain::need::Need;
use crate::domain::street::{Chat, Person, Platform};
use crate::domain::whatsapp::{Correspondent, Host, Sending, StreetLinks};
use serde::Deserialize;
use serde_json::json;
use std::collections::BTreeSet;

#[derive(Deserialize)]
struct Counted {
    count: i64,
}

#[derive(Deserialize)]
struct Value {
    value: String,
}

/// Something that somebody agreed to.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct OptIn {
    /// To what, such as `street 12` or `cards`.
    pub scope: String,
    /// In which words, by their name and version.
    pub words: String,
    /// When.
    pub at: Time,
    /// When they took it back.
    pub ended_at: Option<Time>,
}

fn one<T>(rows: Vec<T>) -> Option<T> {
    rows.into_iter().next()
}

impl Tx {
    /// What is known of somebody on WhatsApp.
    ///
    /// # Errors
    /// When the database cannot answer; so for every method here.
    pub async fn correspondent(&mut self, person: i64) -> Result<Option<Correspondent>> {
        Ok(one(self.fresh(sql::CORRESPONDENT, args![person]).await?))
    }

    /// Writes what is known of somebody on WhatsApp.
    pub async fn put_correspondent(&mut self, known: &Correspondent) -> Result<()> {
        self.sync().await?;
        self.conn.write_set(sql::PUT_CORRESPONDENTS, std::slice::from_ref(known)).await?;
        Ok(())
    }

    /// Who writes from the number with this mark.
    pub async fn writes_from(&mut self, mark: &str) -> Result<Option<Person>> {
        Ok(one(self.fresh(sql::WRITES_FROM, args![mark]).await?))
    }

    /// Who has moved to the number with this mark, as the platform says.
    pub async fn moved_to(&mut self, mark: &str) -> Result<Option<Correspondent>> {
        if mark.is_empty() {
            return Ok(None);
        }
        Ok(one(self.fresh(sql::MOVED_TO, args![mark]).await?))
    }

    /// A person by a name that is not the one in use.
    pub async fn person_alias(&mut self, platform: Platform, address: &str) -> Result<Option<Person>> {
        if self.asked.contains(&format!("alias {} {address}", platform.word())) {
            return Ok(None);
        }
        Ok(one(self.fresh(sql::ALIAS_AT, args![platform.word(), address]).await?))
    }

    /// Which of these addresses are other names of somebody.
    pub(super) async fn aliases_among(&mut self, platform: Platform, json: &str) -> Result<Vec<String>> {
        let rows: Vec<Value> = self.conn.rows(sql::ALIASES_AT, args![platform.word(), json]).await?;
        Ok(rows.into_iter().map(|row| row.value).collect())
    }

    /// Whether somebody also writes on a platform that is not the one in use.
    pub async fn also_writes_on(&mut self, person: i64, platform: Platform) -> Result<bool> {
        let rows: Vec<Counted> = self.fresh(sql::ALIASES_OF, args![person, platform.word()]).await?;
        Ok(rows.first().is_some_and(|row| row.count > 0))
    }

    /// Gives a person another name besides the one in use.
    pub async fn add_alias(&mut self, person: i64, platform: Platform, address: &str) -> Result<()> {
        let now = self.now();
        let row = json!({ "platform": platform.word(), "address": address, "person_id": person, "since": now });
        self.add(sql::ADD_ALIAS, row).await?;
        self.asked.remove(&format!("alias {} {address}", platform.word()));
        Ok(())
    }

    /// From now on a person is written to at this address. The one before stays as another name, where it is wished.
    pub async fn readdress(
        &mut self,
        person: &mut Person,
        platform: Platform,
        address: &str,
        keep: bool,
    ) -> Result<()> {
        if keep {
            self.add_alias(person.id, person.platform, &person.address.clone()).await?;
        }
        self.run(sql::DROP_ALIAS, args![platform.word(), address]).await?;
        self.run(sql::READDRESS, args![person.id, platform.word(), address]).await?;
        person.platform = platform;
        address.clone_into(&mut person.address);
        self.people.put(person.id, person.clone());
        Ok(())
    }

    /// Writes down that somebody agreed: (scope, words), and for which street.
    pub async fn add_opt_in(&mut self, person: i64, chat: Option<i64>, (scope, words): (&str, &str)) -> Result<()> {
        let (id, now) = (self.next_id("row").await?, self.now());
        let row = json!({ "id": id, "person_id": person, "chat_id": chat, "scope": scope, "words": words, "at": now });
        self.add(sql::ADD_OPT_IN, row).await?;
        Ok(())
    }

    /// Writes down that somebody agrees no longer: to one thing, or to anything.
    pub async fn end_opt_ins(&mut self, person: i64, scope: Option<&str>) -> Result<()> {
        let now = self.now();
        match scope {
            Some(scope) => self.run(sql::END_OPT_IN, args![person, scope, now]).await?,
            None => self.run(sql::END_OPT_INS, args![person, now]).await?,
        };
        Ok(())
    }

    /// What somebody agreed to.
    pub async fn opt_ins_of(&mut self, person: i64) -> Result<Vec<OptIn>> {
        self.fresh(sql::OPT_INS_OF, args![person]).await
    }

    /// A street's links.
    pub async fn links_of(&mut self, chat: i64) -> Result<Option<StreetLinks>> {
        Ok(one(self.fresh(sql::LINKS_OF, args![chat]).await?))
    }

    /// Writes a street's links.
    pub async fn put_links(&mut self, links: &StreetLinks) -> Result<()> {
        self.sync().await?;
        self.conn.write_set(sql::PUT_LINKS, std::slice::from_ref(links)).await?;
        Ok(())
    }

    /// The codes of all streets.
    pub async fn street_codes(&mut self) -> Result<BTreeSet<String>> {
        let rows: Vec<StreetLinks> = self.fresh(sql::ALL_LINKS, &[]).await?;
        Ok(rows.into_iter().map(|links| links.code).collect())
    }

    /// The street with a code.
    pub async fn street_coded(&mut self, code: &str) -> Result<Option<Chat>> {
        Ok(one(self.fresh(sql::STREET_CODED, args![code]).await?))
    }

    /// The streets of a name, in one area or, for 0, in any.
    pub async fn streets_named(&mut self, name: &str, area: i64) -> Result<Vec<Chat>> {
        self.fresh(sql::STREETS_NAMED, args![name, area]).await
    }

    /// The people of a street who write on WhatsApp and agreed to be written to.
    pub async fn whatsapp(&mut self, chat: i64) -> Result<Vec<Person>> {
        self.fresh(sql::BESIDE, args![chat]).await
    }

    /// Writes a host.
    pub async fn put_host(&mut self, host: &Host) -> Result<()> {
        self.sync().await?;
        self.conn.write_set(sql::PUT_HOSTS, std::slice::from_ref(host)).await?;
        Ok(())
    }

    /// Somebody is a host no longer; whether they were.
    pub async fn drop_host(&mut self, person: i64) -> Result<bool> {
        Ok(self.run(sql::DROP_HOST, args![person]).await? > 0)
    }

    /// A street's hosts.
    pub async fn hosts_of(&mut self, chat: i64) -> Result<Vec<Host>> {
        self.fresh(sql::HOSTS_OF, args![chat]).await
    }

    /// Hosts who get the day's cards now.
    pub async fn hosts_due(&mut self) -> Result<Vec<Host>> {
        let now = self.now();
        self.fresh(sql::HOSTS_DUE, args![now]).await
    }

    /// A message of ours.
    pub async fn sending(&mut self, message: &str) -> Result<Option<Sending>> {
        Ok(one(self.fresh(sql::SENDING, args![message]).await?))
    }

    /// Writes a message of ours.
    pub async fn put_sending(&mut self, sending: &Sending) -> Result<()> {
        self.sync().await?;
        self.conn.write_set(sql::PUT_SENDINGS, std::slice::from_ref(sending)).await?;
        Ok(())
    }

    /// The messages about a need, oldest first.
    pub async fn sendings_about(&mut self, need: i64) -> Result<Vec<Sending>> {
        self.fresh(sql::SENDINGS_ABOUT, args![need]).await
    }

    /// Letters of which nobody knew whether they arrived, and which the platform has.
    pub async fn letters_arrived(&mut self, letters: &[i64], message: &str) -> Result<()> {
        self.run(sql::ARRIVED, args![serde_json::to_string(letters)?, message]).await?;
        Ok(())
    }

    /// Letters whose words are still there.
    pub async fn letters_there(&mut self, letters: &[i64]) -> Result<Vec<Letter>> {
        let rows = self.fresh(sql::LETTERS_THERE, args![serde_json::to_string(letters)?]).await?;
        Ok(super::outbox::queued(rows)?.into_iter().map(|queued| queued.letter).collect())
    }

    /// Letters that are on the reader's phone: what they said is not kept.
    pub async fn blank_letters(&mut self, letters: &[i64]) -> Result<()> {
        self.run(sql::BLANK_ARRIVED, args![serde_json::to_string(letters)?]).await?;
        Ok(())
    }

    /// Messages about needs of which nothing was heard between these moments.
    pub async fn silent_sendings(&mut self, before: Time, after: Time) -> Result<Vec<Sending>> {
        self.fresh(sql::SILENT_SENDINGS, args![before, after]).await
    }

    /// People whose words wait for a street, or for a yes.
    pub async fn with_words(&mut self) -> Result<Vec<Person>> {
        self.fresh(sql::WITH_WORDS, &[]).await
    }

    /// Whether a delivery of a broadcast is for somebody.
    pub async fn delivery_of(&mut self, delivery: i64, person: i64) -> Result<bool> {
        let rows: Vec<Counted> = self.fresh(sql::DELIVERY_OF, args![delivery, person]).await?;
        Ok(rows.first().is_some_and(|row| row.count > 0))
    }

    /// Forgets what became of messages before a moment, and what letters said that were sent before another; how many.
    pub async fn drop_old_sendings(&mut self, before: Time, letters: Time) -> Result<u64> {
        Ok(self.run(sql::PURGE_SENDINGS, args![before]).await? + self.run(sql::BLANK_OLD, args![letters]).await?)
    }

    /// Whether something happens for the first time: the name is remembered.
    pub async fn first_time(&mut self, name: &str) -> Result<bool> {
        Ok(self.add(sql::FIRST_TIME, json!({ "name": name, "value": "" })).await? == 1)
    }

    /// Broadcasts that did not arrive after all, with the platform's code.
    pub async fn deliveries_failed(&mut self, letters: &[i64], error: &str) -> Result<()> {
        let now = self.now();
        self.run(sql::DELIVERIES_FAILED, args![serde_json::to_string(letters)?, error, now]).await?;
        Ok(())
    }

    /// Letters that did not arrive because the reader wrote too long ago go once more, by a template.
    pub async fn fall_back(&mut self, letters: &[i64], person: i64) -> Result<u64> {
        let now = self.now();
        self.run(sql::CLOSE_WINDOW, args![person]).await?;
        self.run(sql::FALL_BACK, args![serde_json::to_string(letters)?, now]).await
    }

    /// What a street has cost since a moment, in hundredths of a penny.
    pub async fn spent(&mut self, chat: i64, since: Time) -> Result<i64> {
        let rows: Vec<Counted> = self.fresh(sql::SPENT, args![chat, since]).await?;
        Ok(rows.first().map_or(0, |row| row.count))
    }
}

impl Db {
    /// What is known of somebody on WhatsApp.
    ///
    /// # Errors
    /// When the database cannot answer; so for every method here.
    pub async fn correspondent(&self, person: i64) -> Result<Option<Correspondent>> {
        Ok(one(self.rows(sql::CORRESPONDENT, args![person]).await?))
    }

    /// Other letters that wait for the same reader now, most urgent first.
    pub async fn letters_on_whatsapp(&self, person: i64, now: Time, but: i64) -> Result<Vec<Queued>> {
        super::outbox::queued(self.rows(sql::OUTBOX_BESIDE, args![person, now, but]).await?)
    }

    /// To how many people the bot wrote first since a moment.
    pub async fn wrote_first(&self, since: Time) -> Result<i64> {
        let rows: Vec<Counted> = self.rows(sql::WROTE_FIRST, args![since]).await?;
        Ok(rows.first().map_or(0, |row| row.count))
    }

    /// A need, by its code.
    pub async fn need_with(&self, code: &Code) -> Result<Option<Need>> {
        Ok(one(self.rows(sql::NEED_CALLED, args![code.as_str()]).await?))
    }

    /// A need.
    pub async fn need_of(&self, id: i64) -> Result<Option<Need>> {
        Ok(one(self.rows(sql::NEED, args![id]).await?))
    }

    /// The street that pays for a message: that of the need that it is about, else the first of its reader.
    pub async fn pays_for(&self, person: i64, about: Option<i64>) -> Result<Option<i64>> {
        if let Some(need) = about {
            let rows: Vec<Counted> = self.rows(sql::PAYS_FOR_NEED, args![need]).await?;
            if let Some(row) = rows.first() {
                return Ok(Some(row.count));
            }
        }
        let rows: Vec<Counted> = self.rows(sql::PAYS_FOR_PERSON, args![person]).await?;
        Ok(rows.first().map(|row| row.count))
    }

    /// A platform is closed to us until a moment: its letters stand aside for those of others.
    pub async fn hold_platform(&self, platform: Platform, until: Time) -> Result<()> {
        let mut conn = self.begin().await?;
        conn.execute(sql::HOLD_PLATFORM, args![platform.word(), until]).await?;
        conn.commit().await
    }

    /// Remembers that somebody wants no news on WhatsApp.
    pub async fn refused_news(&self, person: i64, now: Time) -> Result<()> {
        let mut conn = self.begin().await?;
        conn.execute(sql::REFUSED_NEWS, args![person, now]).await?;
        conn.commit().await
    }

    /// What a street has cost since a moment, in hundredths of a penny.
    pub async fn spent(&self, chat: i64, since: Time) -> Result<i64> {
        let rows: Vec<Counted> = self.rows(sql::SPENT, args![chat, since]).await?;
        Ok(rows.first().map_or(0, |row| row.count))
    }

    /// Whether the platform has a message with this reference.
    pub async fn sendings_for(&self, reference: &str) -> Result<Vec<Sending>> {
        self.rows(sql::SENDINGS_FOR, args![reference]).await
    }
}
