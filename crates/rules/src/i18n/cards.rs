//! Cards: the lines of a need, a case or an offer, from the facts of the moment.

use super::{Text, Words, escape};
use crate::domain::Time;
use crate::domain::card::{CardView, CaseCard, NeedCard, OfferCard, PartnerCard};
use crate::domain::clock::Clocks;
use crate::domain::code::Code;
use crate::domain::detail::DetailKind;
use crate::domain::need::{CloseReason, Need, State};
use crate::domain::street::{ChatState, OfferState};
use fluent_bundle::FluentValue;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// The language of what a whole street reads.
pub const STREET: &str = "en";

impl Words {
    /// A card as HTML.
    #[must_use]
    pub fn card(&self, language: &str, view: &CardView, clocks: &Clocks) -> Text {
        let lines = match view {
            CardView::Need(card) => self.need_card(language, card),
            CardView::Case(card) => self.case_card(language, card, clocks),
            CardView::Partner(card) => self.partner_card(language, card),
            CardView::Offer(card) => self.offer_card(language, card),
            CardView::Reports(card) => {
                let last = local(card.last, clocks);
                let facts = json!({ "who": format!("H{}", card.who), "count": card.count, "when": last });
                vec![self.line(language, "card-reports", &facts)]
            }
            CardView::Join(card) => {
                let key = match card.chat.state {
                    ChatState::Waiting => "card-join-waiting",
                    ChatState::Left => "card-join-refused",
                    _ => "card-join-accepted",
                };
                vec![self.line(language, key, &json!({ "street": card.chat.name, "ward": card.chat.ward }))]
            }
        };
        Text { html: Self::drawn(lines) }
    }

    /// Cards as their street will see them, for their asker alone: drawn as they are drawn there.
    pub(super) fn preview(&self, language: &str, code: &Code, street: &str, cards: &[NeedCard]) -> String {
        let drawn = |card: &NeedCard| Self::drawn(self.need_card(STREET, card));
        let cards = cards.iter().map(drawn).collect::<Vec<_>>().join("\n\n");
        let mut facts = self.facts(language, &json!({ "code": code, "street": street }), escape);
        facts.insert("cards".to_owned(), FluentValue::from(cards.clone()));
        // No mark of ours stands inside a card.
        self.text(language, "say-see-card", &facts).replace(&format!("\u{2068}{cards}\u{2069}"), &cards)
    }

    fn drawn(lines: Vec<String>) -> String {
        lines.into_iter().filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
    }

    fn line(&self, language: &str, key: &str, facts: &Value) -> String {
        self.text(language, key, &self.facts(language, facts, escape))
    }

    fn need_card(&self, language: &str, card: &NeedCard) -> Vec<String> {
        let need = &card.need;
        let unsafe_to_show = need.closed_for == Some(CloseReason::Unsafe);
        if matches!(need.state(), State::Withdrawn | State::Held) || unsafe_to_show {
            // Taken back, or being looked at: neither the words nor the name stay where others read.
            return vec![self.line(language, "card-head", &self.head(need)), self.standing(language, card)];
        }
        let words = if need.words_are_public() { need.words.as_str() } else { "" };
        let asker = match &card.asker {
            Some(name) => self.line(language, "card-asker", &json!({ "name": name })),
            None => self.line(language, "card-asker-unnamed", &json!({})),
        };
        vec![
            self.line(language, "card-head", &self.head(need)),
            if words.is_empty() {
                self.line(language, "card-details-private", &json!({}))
            } else {
                self.line(language, "card-words", &json!({ "words": words }))
            },
            if need.slots > 1 {
                self.line(language, "card-slots", &json!({ "count": need.slots }))
            } else {
                String::new()
            },
            asker,
            self.helpers(language, card),
            self.standing(language, card),
        ]
    }

    fn head(&self, need: &Need) -> Value {
        json!({ "code": need.code, "category": need.category, "urgency": need.urgency })
    }

    fn helpers(&self, language: &str, card: &NeedCard) -> String {
        if card.helpers.is_empty() || card.need.state().is_closed() {
            return String::new();
        }
        let neighbour = self.text(language, "name-neighbour", &BTreeMap::new());
        let names: Vec<String> =
            card.helpers.iter().map(|n| if n.is_empty() { neighbour.clone() } else { escape(n) }).collect();
        let mut facts: BTreeMap<String, FluentValue<'static>> = BTreeMap::new();
        facts.insert("names".to_owned(), FluentValue::from(names.join(", ")));
        facts.insert("count".to_owned(), FluentValue::from(names.len()));
        facts.insert("slots".to_owned(), FluentValue::from(card.need.slots));
        let key = if card.need.slots > 1 { "card-helpers-some" } else { "card-helper" };
        self.text(language, key, &facts)
    }

    /// For the coordinators: how many help, not who.
    fn helper_count(&self, language: &str, card: &NeedCard) -> String {
        if card.helpers.is_empty() || card.need.state().is_closed() {
            return String::new();
        }
        self.line(language, "case-helpers", &json!({ "count": card.helpers.len(), "slots": card.need.slots }))
    }

    fn standing(&self, language: &str, card: &NeedCard) -> String {
        let need = &card.need;
        let left = need.slots - i64::try_from(card.helpers.len()).unwrap_or(0);
        let key = match need.state() {
            State::Open if need.reopened > 0 && need.nudged_at.is_none() => "card-open-again",
            State::Open | State::Draft => "card-open",
            State::Forwarded => "card-forwarded",
            State::Private => "card-private",
            State::Claimed => "card-claimed",
            State::DoneUnconfirmed => "card-done",
            State::Referred => "card-referred",
            State::Accepted if card.partner.is_some() => "card-partner",
            State::Accepted => "card-accepted",
            State::AwaitingConsent => "card-awaiting",
            State::Held => "card-held",
            State::Met => "card-met",
            State::Signposted => "card-signposted",
            State::UnmetClosed => "card-unmet",
            State::Withdrawn => "card-withdrawn",
            State::Expired => "card-expired",
            State::Merged => "card-merged",
        };
        let name = card.partner.clone().or(card.coordinator.clone()).unwrap_or_default();
        self.line(language, key, &json!({ "code": need.code, "left": left, "name": name }))
    }

    fn case_card(&self, language: &str, case: &CaseCard, clocks: &Clocks) -> Vec<String> {
        let need = &case.card.need;
        let mut head = self.head(need);
        head["street"] = json!(case.street);
        head["ward"] = json!(case.ward);
        let asked = local(case.asked_at, clocks);
        let age = match need.forwarded_at {
            Some(at) => {
                let waited = (at - case.asked_at) / crate::domain::MINUTE;
                let facts = json!({ "when": asked, "hours": waited / 60, "minutes": waited % 60 });
                self.line(language, "case-age", &facts)
            }
            None => self.line(language, "case-age-new", &json!({ "when": asked })),
        };
        let words = match &case.words {
            Some(words) => self.line(language, "case-words", &json!({ "words": words })),
            None if case.lead_only => self.line(language, "case-lead-only", &head),
            None => self.line(language, "case-words-private", &json!({})),
        };
        vec![
            self.line(language, "case-head", &head),
            self.line(language, "case-place", &head),
            age,
            self.in_danger(language, case),
            words,
            if need.wide { self.line(language, "case-wide", &json!({})) } else { String::new() },
            self.helper_count(language, &case.card),
            self.case_standing(language, case),
            if case.again.0 > 0 {
                let last = local(case.again.1, clocks);
                self.line(language, "case-again", &json!({ "count": case.again.0, "when": last }))
            } else {
                String::new()
            },
            self.reach(language, case, &head),
        ]
    }

    /// Who may be in danger, for the coordinators.
    fn in_danger(&self, language: &str, case: &CaseCard) -> String {
        let Some(danger) = &case.danger else { return String::new() };
        let who = self.line(language, "case-danger-who", &json!({ "name": danger.name }));
        let lost = danger.lost && danger.told.iter().all(|told| told.detail != DetailKind::Address);
        if lost { format!("{who}\n{}", self.line(language, "case-danger-lost", &json!({}))) } else { who }
    }

    /// How the asker can be reached, and how not.
    fn reach(&self, language: &str, case: &CaseCard, head: &Value) -> String {
        let mut lines = Vec::new();
        for told in case.danger.iter().flat_map(|danger| &danger.told) {
            let facts = json!({ "detail": told.detail, "words": told.words });
            lines.push(self.line(language, "case-danger-detail", &facts));
        }
        let platform = case.danger.as_ref().map(|danger| danger.platform.word());
        match (case.hushed, case.unreached, platform) {
            (true, ..) => lines.push(self.line(language, "case-hushed", head)),
            (false, true, _) => lines.push(self.line(language, "case-unreached", &json!({}))),
            (false, false, Some(platform)) => {
                let facts = json!({ "code": case.card.need.code, "platform": platform });
                lines.push(self.line(language, "case-danger-way", &facts));
            }
            (false, false, None) => {}
        }
        lines.join("\n")
    }

    fn case_standing(&self, language: &str, case: &CaseCard) -> String {
        let need = &case.card.need;
        let key = match need.state() {
            State::Forwarded => "case-waiting",
            State::Referred => "case-referred",
            State::Accepted => "case-taken",
            State::Open | State::Private | State::Draft => "case-open",
            State::Claimed => "case-claimed",
            State::DoneUnconfirmed => "case-done",
            State::AwaitingConsent => "case-awaiting",
            State::Held => "case-held",
            State::Met => "case-met",
            State::Signposted => "case-signposted",
            State::UnmetClosed => "case-unmet",
            State::Withdrawn => "case-withdrawn",
            State::Expired => "case-expired",
            State::Merged => "case-merged",
        };
        let name = case.card.partner.clone().or(case.card.coordinator.clone()).unwrap_or_default();
        let reason = need.closed_for.map_or("other", crate::domain::need::CloseReason::code);
        self.line(language, key, &json!({ "name": name, "reason": reason }))
    }

    fn partner_card(&self, language: &str, card: &PartnerCard) -> Vec<String> {
        let mut head = self.head(&card.need);
        head["street"] = json!(card.street);
        head["ward"] = json!(card.ward);
        let standing = match card.need.state() {
            State::Referred if card.theirs => "partner-waiting",
            State::Accepted if card.theirs => "partner-yours",
            State::DoneUnconfirmed if card.theirs => "partner-done",
            _ => "partner-over",
        };
        let words = match &card.words {
            Some(words) => self.line(language, "case-words", &json!({ "words": words })),
            None if card.theirs => self.line(language, "case-words-private", &json!({})),
            None => String::new(),
        };
        vec![
            self.line(language, "case-head", &head),
            self.line(language, "case-place", &head),
            words,
            self.line(language, standing, &head),
        ]
    }

    fn offer_card(&self, language: &str, card: &OfferCard) -> Vec<String> {
        let offer = &card.offer;
        let facts = json!({ "code": offer.code, "category": offer.category, "words": offer.words });
        let over = match offer.state {
            OfferState::Withdrawn => "offer-withdrawn",
            OfferState::Expired => "offer-expired",
            OfferState::Held => "offer-held",
            OfferState::Paused => "offer-paused",
            OfferState::Draft | OfferState::Active => "",
        };
        if !over.is_empty() {
            return vec![self.line(language, "offer-head", &facts), self.line(language, over, &facts)];
        }
        let who = match &card.name {
            Some(name) => self.line(language, "offer-by", &json!({ "name": name })),
            None => self.line(language, "offer-by-unnamed", &json!({})),
        };
        vec![
            self.line(language, "offer-head", &facts),
            self.line(language, "card-words", &facts),
            who,
            self.line(language, "offer-how", &facts),
        ]
    }
}

fn local(at: Time, clocks: &Clocks) -> String {
    clocks.local(at).format("%H:%M, %-d %B").to_string()
}
