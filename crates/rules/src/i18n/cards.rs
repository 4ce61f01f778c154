//! Cards: the lines of a need, a case or an offer, from the facts of the moment.

use super::markup::{Form, Markup};
use super::{Text, Words};
use crate::domain::Time;
use crate::domain::card::{CardView, CaseCard, NeedCard, OfferCard, PartnerCard};
use crate::domain::clock::Clocks;
use crate::domain::detail::DetailKind;
use crate::domain::need::{CloseReason, Need, State};
use crate::domain::say::{Fact, Facts, Message, Say, Shown};
use crate::domain::street::{ChatState, OfferState};

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
                let who = format!("H{}", card.who);
                let facts = [("who", who.shown()), ("count", card.count.shown()), ("when", last.shown())];
                vec![self.line(language, "card-reports", &facts)]
            }
            CardView::Join(card) => {
                let key = match card.chat.state {
                    ChatState::Waiting => "card-join-waiting",
                    ChatState::Left => "card-join-refused",
                    _ => "card-join-accepted",
                };
                vec![self.line(language, key, &[("street", card.chat.name.shown()), ("ward", card.chat.ward.shown())])]
            }
        };
        Text { html: Self::drawn(lines).into() }
    }

    /// Cards as their street will see them, for their asker alone: drawn as they are drawn there.
    pub(super) fn preview(&self, language: &str, say: &Say, cards: &[NeedCard]) -> Markup {
        let drawn = Markup::joined(cards.iter().map(|card| self.as_shown(card)), NeedCard::BETWEEN);
        // No mark of ours stands inside a card.
        self.sentence(language, &say.key(), say.facts(), Form::Html).unmarked(&drawn)
    }

    /// A card as it stands in its street.
    pub(super) fn as_shown(&self, card: &NeedCard) -> Markup {
        Self::drawn(self.need_card(STREET, card))
    }

    fn drawn(lines: Vec<Markup>) -> Markup {
        Markup::joined(lines.into_iter().filter(|line| !line.is_empty()), "\n")
    }

    fn line(&self, language: &str, key: &str, facts: &[(&'static str, Shown<'_>)]) -> Markup {
        self.sentence(language, key, facts.iter().cloned(), Form::Html)
    }

    fn need_card(&self, language: &str, card: &NeedCard) -> Vec<Markup> {
        let need = &card.need;
        let unsafe_to_show = need.closed_for == Some(CloseReason::Unsafe);
        if matches!(need.state(), State::Withdrawn | State::Held) || unsafe_to_show {
            // Taken back, or being looked at: neither the words nor the name stay where others read.
            return vec![self.line(language, "card-head", &self.head(need)), self.standing(language, card)];
        }
        let words = if need.words_are_public() { need.words.as_str() } else { "" };
        let asker = match &card.asker {
            Some(name) => self.line(language, "card-asker", &[("name", name.shown())]),
            None => self.line(language, "card-asker-unnamed", &[]),
        };
        vec![
            self.line(language, "card-head", &self.head(need)),
            if words.is_empty() {
                self.line(language, "card-details-private", &[])
            } else {
                self.line(language, "card-words", &[("words", Shown::Text(words))])
            },
            if need.slots > 1 {
                self.line(language, "card-slots", &[("count", need.slots.shown())])
            } else {
                Markup::default()
            },
            asker,
            self.helpers(language, card),
            self.standing(language, card),
        ]
    }

    fn head<'a>(&self, need: &'a Need) -> Facts<'a> {
        vec![("code", need.code.shown()), ("category", need.category.shown()), ("urgency", need.urgency.shown())]
    }

    fn helpers(&self, language: &str, card: &NeedCard) -> Markup {
        if card.helpers.is_empty() || card.need.state().is_closed() {
            return Markup::default();
        }
        let names = card.helpers.iter().map(|helper| match helper.as_str() {
            "" => Shown::Name("name-neighbour"),
            name => Shown::Text(name),
        });
        let facts = [
            ("names", Shown::List(names.collect(), ", ")),
            ("count", Shown::Count(count(card))),
            ("slots", card.need.slots.shown()),
        ];
        let key = if card.need.slots > 1 { "card-helpers-some" } else { "card-helper" };
        self.line(language, key, &facts)
    }

    /// For the coordinators: how many help, not who.
    fn helper_count(&self, language: &str, card: &NeedCard) -> Markup {
        if card.helpers.is_empty() || card.need.state().is_closed() {
            return Markup::default();
        }
        self.line(language, "case-helpers", &[("count", Shown::Count(count(card))), ("slots", card.need.slots.shown())])
    }

    fn standing(&self, language: &str, card: &NeedCard) -> Markup {
        let need = &card.need;
        let left = need.slots - count(card);
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
        self.line(language, key, &[("code", need.code.shown()), ("left", left.shown()), ("name", name.shown())])
    }

    fn case_card(&self, language: &str, case: &CaseCard, clocks: &Clocks) -> Vec<Markup> {
        let need = &case.card.need;
        let mut head = self.head(need);
        head.extend([("street", case.street.shown()), ("ward", case.ward.shown())]);
        let asked = local(case.asked_at, clocks);
        let age = match need.forwarded_at {
            Some(at) => {
                let waited = (at - case.asked_at) / crate::domain::MINUTE;
                let facts = [
                    ("when", asked.shown()),
                    ("hours", Shown::Count(waited / 60)),
                    ("minutes", Shown::Count(waited % 60)),
                ];
                self.line(language, "case-age", &facts)
            }
            None => self.line(language, "case-age-new", &[("when", asked.shown())]),
        };
        let words = match &case.words {
            Some(words) => self.line(language, "case-words", &[("words", words.shown())]),
            None if case.lead_only => self.line(language, "case-lead-only", &head),
            None => self.line(language, "case-words-private", &[]),
        };
        vec![
            self.line(language, "case-head", &head),
            self.line(language, "case-place", &head),
            age,
            self.in_danger(language, case),
            words,
            if need.wide { self.line(language, "case-wide", &[]) } else { Markup::default() },
            self.helper_count(language, &case.card),
            self.case_standing(language, case),
            if case.again.0 > 0 {
                let last = local(case.again.1, clocks);
                self.line(language, "case-again", &[("count", case.again.0.shown()), ("when", last.shown())])
            } else {
                Markup::default()
            },
            self.reach(language, case, &head),
        ]
    }

    /// Who may be in danger, for the coordinators.
    fn in_danger(&self, language: &str, case: &CaseCard) -> Markup {
        let Some(danger) = &case.danger else { return Markup::default() };
        let who = self.line(language, "case-danger-who", &[("name", danger.name.shown())]);
        let lost = danger.lost && danger.told.iter().all(|told| told.detail != DetailKind::Address);
        if lost { Markup::joined([who, self.line(language, "case-danger-lost", &[])], "\n") } else { who }
    }

    /// How the asker can be reached, and how not.
    fn reach(&self, language: &str, case: &CaseCard, head: &Facts<'_>) -> Markup {
        let mut lines = Vec::new();
        for told in case.danger.iter().flat_map(|danger| &danger.told) {
            let facts = [("detail", told.detail.shown()), ("words", told.words.shown())];
            lines.push(self.line(language, "case-danger-detail", &facts));
        }
        let platform = case.danger.as_ref().map(|danger| danger.platform);
        match (case.hushed, case.unreached, platform) {
            (true, ..) => lines.push(self.line(language, "case-hushed", head)),
            (false, true, _) => lines.push(self.line(language, "case-unreached", &[])),
            (false, false, Some(platform)) => {
                let facts = [("code", case.card.need.code.shown()), ("platform", platform.shown())];
                lines.push(self.line(language, "case-danger-way", &facts));
            }
            (false, false, None) => {}
        }
        Markup::joined(lines, "\n")
    }

    fn case_standing(&self, language: &str, case: &CaseCard) -> Markup {
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
        let reason = need.closed_for.unwrap_or(CloseReason::Other);
        self.line(language, key, &[("name", name.shown()), ("reason", reason.shown())])
    }

    fn partner_card(&self, language: &str, card: &PartnerCard) -> Vec<Markup> {
        let mut head = self.head(&card.need);
        head.extend([("street", card.street.shown()), ("ward", card.ward.shown())]);
        let standing = match card.need.state() {
            State::Referred if card.theirs => "partner-waiting",
            State::Accepted if card.theirs => "partner-yours",
            State::DoneUnconfirmed if card.theirs => "partner-done",
            _ => "partner-over",
        };
        let words = match &card.words {
            Some(words) => self.line(language, "case-words", &[("words", words.shown())]),
            None if card.theirs => self.line(language, "case-words-private", &[]),
            None => Markup::default(),
        };
        vec![
            self.line(language, "case-head", &head),
            self.line(language, "case-place", &head),
            words,
            self.line(language, standing, &head),
        ]
    }

    fn offer_card(&self, language: &str, card: &OfferCard) -> Vec<Markup> {
        let offer = &card.offer;
        let facts =
            [("code", offer.code.shown()), ("category", offer.category.shown()), ("words", offer.words.shown())];
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
            Some(name) => self.line(language, "offer-by", &[("name", name.shown())]),
            None => self.line(language, "offer-by-unnamed", &[]),
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

/// How many help.
fn count(card: &NeedCard) -> i64 {
    i64::try_from(card.helpers.len()).unwrap_or(0)
}
