//! What a card shows, read at the moment of sending.

use super::Db;
use super::db::{Result, args};
use super::outbox::Posted;
use super::query::Shown;
use super::sql;
use super::trust::Often;
use crate::domain::card::{CardView, CaseCard, InDanger, JoinCard, NeedCard, OfferCard, PartnerCard, ReportsCard};
use crate::domain::letter::Subject;
use crate::domain::need::{Claim, Consent, Need};
use crate::domain::partner::Partner;
use crate::domain::street::{Chat, Offer, Person, Platform};

impl Db {
    /// The card of a subject as it must look in a chat now; nothing when the subject is gone.
    ///
    /// # Errors
    /// When the database cannot answer; so for every method here.
    pub async fn card(&self, subject: Subject, chat_id: i64) -> Result<Option<CardView>> {
        match subject {
            Subject::Need(id) => Ok(self.need_card(id, chat_id).await?.map(CardView::Need)),
            Subject::Case(id) => self.case_card(id, chat_id).await,
            Subject::Partner(id) => self.partner_card(id, chat_id).await,
            Subject::Offer(id) => self.offer_card(id).await,
            Subject::Reports(id) => self.reports_card(id).await,
            Subject::Join(id) => Ok(self.reading_chat(id).await?.map(|chat| CardView::Join(JoinCard { chat }))),
        }
    }

    async fn need_card(&self, id: i64, chat_id: i64) -> Result<Option<NeedCard>> {
        let needs: Vec<Need> = self.rows(sql::NEED, args![id]).await?;
        let Some(need) = needs.into_iter().next() else {
            return Ok(None);
        };
        let asker = if need.unnamed { None } else { self.name_of(need.person_id).await? };
        let claims: Vec<Claim> = self.rows(sql::CLAIMS_ON, args![id]).await?;
        let mut helpers = Vec::with_capacity(claims.len());
        for claim in claims {
            helpers.push(self.name_of(claim.person_id).await?.unwrap_or_default());
        }
        let coordinator = match need.owner_id {
            Some(owner) => Some(self.name_of(owner).await?.unwrap_or_default()),
            None => None,
        };
        let partner = match need.partner_id {
            Some(id) => self.rows::<Partner>(sql::PARTNER, args![id]).await?.into_iter().next().map(|p| p.name),
            None => None,
        };
        let own_street = need.chat_id == chat_id;
        Ok(Some(NeedCard { need, asker, helpers, coordinator, partner, own_street }))
    }

    /// The cards of drafts as their streets will see them, while their asker was asked about just this version.
    ///
    /// # Errors
    /// When the database cannot answer.
    pub async fn previews(&self, needs: &[i64], version: i64) -> Result<Vec<NeedCard>> {
        let mut cards = Vec::with_capacity(needs.len());
        for id in needs {
            let drafts: Vec<Need> = self.rows(sql::NEED, args![*id]).await?;
            let Some(draft) = drafts.into_iter().find(|draft| draft.waits_for_a_look() && draft.version == version)
            else {
                continue;
            };
            let shown = draft.twin_of.unwrap_or(draft.id);
            let Some(mut card) = self.need_card(shown, draft.chat_id).await? else { continue };
            if draft.twin_of.is_some() {
                card.need.take_words_of(&draft, !card.helpers.is_empty());
            } else {
                card.need = draft.as_shown();
            }
            cards.push(card);
        }
        Ok(cards)
    }

    async fn case_card(&self, id: i64, chat_id: i64) -> Result<Option<CardView>> {
        let Some(card) = self.need_card(id, chat_id).await? else {
            return Ok(None);
        };
        let home = self.reading_chat(card.need.chat_id).await?;
        let (street, ward) = match home {
            Some(chat) if card.need.placed => (chat.name, chat.ward),
            _ => (self.perhaps_in(card.need.person_id).await?, String::new()),
        };
        let open = card.need.is_danger() && !card.need.state().is_closed();
        let overridden = open && card.need.consent == Consent::Override;
        let words = (card.need.consent == Consent::Yes || overridden).then(|| card.need.words.clone());
        let words = words.filter(|words| !words.is_empty());
        let asked_at = card.need.created_at;
        let asker = self.reader(card.need.person_id).await?;
        let unreached = asker.as_ref().is_some_and(|asker| !asker.reachable);
        let hushed = asker.as_ref().is_some_and(|asker| asker.hushed);
        let lead_only = open && card.need.forwarded_at.is_some() && !overridden && words.is_none();
        let danger = match (overridden, asker) {
            (true, Some(asker)) => Some(InDanger {
                name: asker.first_name,
                lost: !card.need.placed,
                platform: asker.platform,
                told: Vec::new(),
            }),
            _ => None,
        };
        let again: Vec<Often> = self.rows(sql::SAID_AGAIN, args![format!("need:{id}")]).await?;
        let again = again.into_iter().next().map_or((0, 0), |row| (row.count, row.at.unwrap_or(0)));
        Ok(Some(CardView::Case(CaseCard {
            card,
            street,
            ward,
            asked_at,
            words,
            unreached,
            hushed,
            lead_only,
            danger,
            again,
        })))
    }

    /// The names of the streets of somebody of whom it is not known in which of them they are.
    async fn perhaps_in(&self, person: i64) -> Result<String> {
        let streets: Vec<Chat> = self.rows(sql::STREETS_KNOWN, args![person]).await?;
        let names: Vec<String> =
            streets.into_iter().map(|street| street.name).filter(|name| !name.is_empty()).collect();
        Ok(names.join(" / "))
    }

    async fn reports_card(&self, who: i64) -> Result<Option<CardView>> {
        let rows: Vec<Often> = self.rows(sql::REPORTS_OPEN_BY, args![who]).await?;
        let open = rows.into_iter().next().filter(|row| row.count > 0);
        Ok(open.map(|row| CardView::Reports(ReportsCard { who, count: row.count, last: row.at.unwrap_or(0) })))
    }

    async fn partner_card(&self, id: i64, chat_id: i64) -> Result<Option<CardView>> {
        let needs: Vec<Need> = self.rows(sql::NEED, args![id]).await?;
        let Some(need) = needs.into_iter().next() else {
            return Ok(None);
        };
        let partner = match need.partner_id {
            Some(partner) => self.rows::<Partner>(sql::PARTNER, args![partner]).await?.into_iter().next(),
            None => None,
        };
        let theirs = partner.is_some_and(|partner| partner.chat_id == Some(chat_id)) && !need.state().is_closed();
        let street = self.reading_chat(need.chat_id).await?;
        let (street, ward) = street.map_or_else(Default::default, |chat| (chat.name, chat.ward));
        let words =
            (theirs && need.shared_with.is_some() && need.shared_with == need.partner_id).then(|| need.words.clone());
        Ok(Some(CardView::Partner(PartnerCard { need, street, ward, theirs, words })))
    }

    async fn offer_card(&self, id: i64) -> Result<Option<CardView>> {
        let offers: Vec<Offer> = self.rows(sql::OFFER, args![id]).await?;
        let Some(offer) = offers.into_iter().next() else {
            return Ok(None);
        };
        let name = if offer.unnamed { None } else { self.name_of(offer.person_id).await? };
        Ok(Some(CardView::Offer(OfferCard { offer, name })))
    }

    async fn name_of(&self, person: i64) -> Result<Option<String>> {
        let known = self.reader(person).await?.filter(|p| p.forget_at.is_none());
        Ok(known.map(|p| p.first_name).filter(|name| !name.is_empty()))
    }

    /// A person, as a reader of letters.
    pub async fn reader(&self, person: i64) -> Result<Option<Person>> {
        let rows: Vec<Person> = self.rows(sql::PERSON, args![person]).await?;
        Ok(rows.into_iter().next())
    }

    /// A person, by address.
    pub async fn person_named(&self, platform: Platform, address: &str) -> Result<Option<Person>> {
        let json = serde_json::to_string(&[address])?;
        let rows: Vec<Person> = self.rows(sql::PEOPLE_AT, args![platform.word(), json]).await?;
        Ok(rows.into_iter().next())
    }

    /// A chat, as a reader of letters.
    pub async fn reading_chat(&self, chat: i64) -> Result<Option<Chat>> {
        let rows: Vec<Chat> = self.rows(sql::CHAT, args![chat]).await?;
        Ok(rows.into_iter().next())
    }

    /// The message that shows a subject in a chat.
    pub async fn post(&self, subject: Subject, chat_id: i64) -> Result<Option<Posted>> {
        let subject = subject.name();
        let rows: Vec<Shown> = self.rows(sql::POST, args![&subject, chat_id]).await?;
        Ok(rows.into_iter().next().map(|row| Posted {
            subject,
            chat_id: row.chat_id,
            message: row.message,
            shown: row.shown,
        }))
    }
}
