//! Erasing one person, or one need, from every table; the counts stay.

use super::db::{Result, Sql, args};
use super::erase::{Kind, tallied, week};
use super::sql;
use super::tx::Tx;
use crate::domain::detail::View;
use crate::domain::need::Need;
use crate::domain::street::{Person, Platform};
use crate::domain::{DAY, Time};
use serde::Deserialize;

/// How long an erasure waits at most for letters that take the person's traces out of chats.
const WAIT_AT_MOST: Time = DAY;

#[derive(Deserialize)]
struct Counted {
    count: i64,
}

#[derive(Deserialize)]
struct Old {
    id: i64,
    code: String,
    created_at: Time,
    category: Option<String>,
    state: String,
    area_id: Option<i64>,
    ward: String,
}

#[derive(Deserialize)]
struct Item {
    id: i64,
    code: String,
}

/// What hangs on a person, in the order in which it goes: erased, or left without them.
pub(super) const OF_A_PERSON: [Sql; 34] = [
    sql::ERASE_ASKS_OF,
    sql::ERASE_CLAIMS_OF,
    sql::FORGET_DETAILS,
    sql::ERASE_VIEWS_OF,
    sql::BLANK_VIEWS_BY,
    sql::DESTROY_KEY,
    sql::ERASE_BLOCKS_OF,
    sql::BLANK_REPORTS_BY,
    sql::BLANK_REPORTS_ABOUT,
    sql::BLANK_REPORTS_ENDED,
    sql::ERASE_CHECKS_OF,
    sql::BLANK_CHECKS_BY,
    sql::ERASE_MEMBER,
    sql::ERASE_TOKENS_OF,
    sql::ERASE_ADMISSIONS_OF,
    sql::ERASE_ROLES_OF,
    sql::BLANK_ROLES_BY,
    sql::ERASE_SHIFTS_OF,
    sql::ERASE_HEARD_OF,
    sql::ERASE_QUESTIONS_OF,
    sql::ERASE_DELIVERIES_TO,
    sql::BLANK_APPROVER,
    sql::BLANK_COVER,
    sql::ERASE_HANDOVERS_BY,
    sql::BLANK_CASE_NOTES,
    sql::BLANK_MERGES,
    sql::BLANK_PARTNERS_BY,
    sql::BLANK_OWNER,
    sql::ERASE_LETTERS_TO,
    sql::ERASE_CORRESPONDENT,
    sql::ERASE_ALIASES,
    sql::ERASE_OPT_INS,
    sql::DROP_HOST,
    sql::BLANK_SENDINGS_TO,
];

impl super::Db {
    /// Whether anybody waits to be forgotten.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn anyone_to_forget(&self) -> Result<bool> {
        let rows: Vec<Counted> = self.rows(sql::FORGETTING_COUNT, &[]).await?;
        Ok(rows.first().is_some_and(|row| row.count > 0))
    }
}

impl Tx {
    /// People who asked to be forgotten and of whom nothing is on its way any more.
    ///
    /// # Errors
    /// When the database cannot answer; so for every method here.
    pub async fn people_to_forget(&mut self) -> Result<Vec<Person>> {
        let before = self.now() - WAIT_AT_MOST;
        self.fresh(sql::FORGETTING, args![before]).await
    }

    /// The views of others' details by a person that still stand.
    pub async fn views_by(&mut self, viewer: i64) -> Result<Vec<View>> {
        self.fresh(sql::VIEWS_BY, args![viewer]).await
    }

    /// One view.
    pub async fn view(&mut self, id: i64) -> Result<Option<View>> {
        Ok(self.fresh(sql::VIEW, args![id]).await?.into_iter().next())
    }

    /// The cases that a coordinator has taken.
    pub async fn cases_of(&mut self, owner: i64) -> Result<Vec<Need>> {
        self.fresh(sql::CASES_OF, args![owner]).await
    }

    /// Every need of a person, also those that ended.
    pub async fn needs_ever(&mut self, person: i64) -> Result<Vec<Need>> {
        self.fresh(sql::MY_NEEDS, args![person]).await
    }

    /// Every offer of a person, also those that ended.
    pub async fn offers_ever(&mut self, person: i64) -> Result<Vec<crate::domain::street::Offer>> {
        self.fresh(sql::MY_OFFERS, args![person]).await
    }

    /// Whether there is another administrator than this person.
    pub async fn has_other_administrator(&mut self, person: i64) -> Result<bool> {
        let rows: Vec<Counted> = self.fresh(sql::OTHER_ADMINISTRATORS, args![person]).await?;
        Ok(rows.first().is_some_and(|row| row.count > 0))
    }

    /// Drops letters that wait and name an item by its code, whoever they are for.
    pub async fn drop_letters_naming(&mut self, code: &str) -> Result<()> {
        self.run(sql::DROP_NAMED, args![format!("\"code\":\"{code}\"")]).await?;
        Ok(())
    }

    /// Drops what waits for a person, their details, and the key that opens every copy of them.
    pub async fn destroy_details(&mut self, person: i64) -> Result<()> {
        for statement in [sql::FORGET_LETTERS, sql::FORGET_DETAILS, sql::DESTROY_KEY] {
            self.run(statement, args![person]).await?;
        }
        Ok(())
    }

    /// Erases a person from every table. What they asked for is counted first.
    pub async fn erase_person(&mut self, person: &Person) -> Result<()> {
        let id = person.id;
        let name = format!("\"name\":{}", serde_json::to_string(&person.first_name)?);
        if !person.first_name.is_empty() {
            self.run(sql::ERASE_MENTIONS, args![id, name]).await?;
        }
        let address = format!("\"address\":\"{}\"", person.address);
        for who in [format!("H{id}\""), format!("H{id},"), address] {
            self.run(sql::DROP_NAMED, args![&who]).await?;
            self.run(sql::ERASE_NAMED, args![who]).await?;
        }
        if person.platform != Platform::Telegram {
            self.run(sql::ERASE_PARKED, args![format!("\"{}\"", person.address)]).await?;
        }
        for end in [",", "}"] {
            self.run(sql::ERASE_PARKED, args![format!("\"id\":{}{end}", person.address)]).await?;
        }
        let needs: Vec<Old> = self.fresh(sql::TALLY_OF, args![id]).await?;
        self.count_and_erase(needs).await?;
        let offers: Vec<Item> = self.fresh(sql::OFFER_IDS, args![id]).await?;
        self.erase_offers(offers).await?;
        for statement in OF_A_PERSON {
            self.run(statement, args![id]).await?;
        }
        self.run(sql::ERASE_SUBJECT_HISTORY, args![format!("person:{id}")]).await?;
        self.run(sql::BLANK_HISTORY_BY, args![id]).await?;
        self.run(sql::BLANK_ASSIGNED, args![format!("H{id}")]).await?;
        self.run(sql::ERASE_PERSON, args![id]).await?;
        self.forget_reads();
        Ok(())
    }

    /// Adds needs to the counts and erases them.
    async fn count_and_erase(&mut self, needs: Vec<Old>) -> Result<()> {
        let kinds = needs.iter().map(|need| Kind {
            area_id: need.area_id.unwrap_or(0),
            ward: need.ward.clone(),
            week: week(need.created_at),
            category: need.category.clone().unwrap_or_default(),
            what: need.state.clone(),
        });
        let tallies = tallied(kinds);
        self.sync().await?;
        self.conn.write_set(sql::COUNT, &tallies).await?;
        for need in needs {
            self.erase_need(need.id, &need.code).await?;
        }
        Ok(())
    }

    /// Erases a need and everything that hangs on it.
    pub(super) async fn erase_need(&mut self, id: i64, code: &str) -> Result<()> {
        self.run(sql::ERASE_NAMED, args![format!("\"code\":\"{code}\"")]).await?;
        for statement in [
            sql::ERASE_NEED_LETTERS,
            sql::ERASE_NEED_TOKENS,
            sql::ERASE_NEED_ASKS,
            sql::ERASE_NEED_DETAILS,
            sql::ERASE_NEED_VIEWS,
            sql::ERASE_NEED_CLAIMS,
            sql::ERASE_NEED_TWINS,
            sql::ERASE_CASE_NOTES,
            sql::DROP_MERGE,
            sql::ERASE_NEED_MERGED,
        ] {
            self.run(statement, args![id]).await?;
        }
        self.run(sql::ERASE_SUBJECT_HISTORY, args![format!("need:{id}")]).await?;
        for subject in [format!("need:{id}"), format!("case:{id}"), format!("partner:{id}")] {
            self.run(sql::ERASE_SUBJECT_POSTS, args![subject]).await?;
        }
        self.run(sql::ERASE_NEED, args![id]).await?;
        Ok(())
    }

    async fn erase_offers(&mut self, offers: Vec<Item>) -> Result<()> {
        for offer in offers {
            self.run(sql::ERASE_NAMED, args![format!("\"code\":\"{}\"", offer.code)]).await?;
            self.run(sql::ERASE_OFFER_ASKS, args![offer.id]).await?;
            let subject = format!("offer:{}", offer.id);
            self.run(sql::ERASE_SUBJECT_HISTORY, args![&subject]).await?;
            self.run(sql::ERASE_SUBJECT_POSTS, args![&subject]).await?;
            self.run(sql::ERASE_OFFER, args![offer.id]).await?;
        }
        Ok(())
    }

    /// Counts and erases up to 100 needs that ended before a moment; how many.
    pub async fn erase_old_needs(&mut self, before: Time) -> Result<u64> {
        let needs: Vec<Old> = self.fresh(sql::TALLY_OLD, args![before]).await?;
        let count = needs.len() as u64;
        for need in &needs {
            let (subject, gone) = (format!("need:{}", need.id), format!("gone:{}", need.id));
            self.run(sql::KEEP_HISTORY, args![subject, gone]).await?;
        }
        self.count_and_erase(needs).await?;
        self.forget_reads();
        Ok(count)
    }

    /// Erases up to 100 offers that ended before a moment; how many.
    pub async fn erase_old_offers(&mut self, before: Time) -> Result<u64> {
        let offers: Vec<Item> = self.fresh(sql::OFFER_IDS_OLD, args![before]).await?;
        let count = offers.len() as u64;
        self.erase_offers(offers).await?;
        self.forget_reads();
        Ok(count)
    }

    /// Erases every need and offer of a street, and what hangs on them.
    pub(super) async fn erase_needs_in(&mut self, chat: i64) -> Result<()> {
        let offers: Vec<Item> = self.fresh(sql::OFFER_IDS_IN, args![chat]).await?;
        self.erase_offers(offers).await?;
        let needs: Vec<Item> = self.fresh(sql::NEED_IDS_IN, args![chat]).await?;
        for need in needs {
            self.erase_need(need.id, &need.code).await?;
        }
        Ok(())
    }
}
