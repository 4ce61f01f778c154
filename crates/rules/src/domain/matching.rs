//! Who is asked to help with a need: the people with fitting offers, in an order that depends on nothing but these facts.

use super::Time;
use super::category::{Category, Vet};
use super::clock::Clocks;
use super::need::{MOST_CLAIMS, Need, Urgency};
use super::street::Offer;
use super::window::Window;
use super::{DAY, HOUR};
use serde::{Deserialize, Serialize};

/// How many people are asked at once at most.
pub const MOST_ASKED: usize = 3;

/// How long somebody is left alone after they were asked: nobody stays who is asked all day.
const ASK_GAP: Time = HOUR;

/// An offer, with what is known of its owner.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Candidate {
    /// The offer.
    #[serde(flatten)]
    pub offer: Offer,
    /// The area of the offer's street.
    #[serde(rename = "owner_area")]
    pub area_id: Option<i64>,
    /// The owner's language, as their app gives it.
    #[serde(rename = "owner_language")]
    pub language: String,
    /// How many jobs the owner has now.
    pub jobs: i64,
    /// How many of them are of the offer's kind.
    pub same_jobs: i64,
    /// How many of them are for today.
    pub today_jobs: i64,
    /// How many checks of the owner hold.
    pub checks: i64,
    /// When the owner was last asked to help.
    #[serde(rename = "owner_asked_at")]
    pub asked_at: Time,
    /// Whether the owner cannot be asked: suspended, under 18, stopped, hushed, or not in a private chat.
    pub barred: i64,
    /// Whether asker and owner are kept apart, or the owner was asked about this need before.
    pub apart: i64,
    /// Whether asker and owner are kept apart.
    pub blocked: i64,
}

/// Why somebody is asked; each is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Near {
    /// They offered this in the need's own street.
    SameStreet,
    /// They offered this in a neighbouring street.
    NextStreet,
}

/// Somebody to be asked.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// Their number.
    pub person_id: i64,
    /// The offer that fits.
    pub offer: Offer,
    /// How near.
    pub near: Near,
    /// Whether they speak the language that was asked for.
    pub speaks: bool,
}

/// Until when help of this urgency is of use.
fn until(need: &Need, clocks: &Clocks, now: Time) -> Time {
    need.need_by.unwrap_or(match need.urgency {
        Urgency::Emergency => now,
        Urgency::Today => clocks.on(clocks.local(now).date_naive(), 20, 0).max(now + HOUR),
        Urgency::Soon => now + 2 * DAY,
        Urgency::Routine => now + 7 * DAY,
    })
}

fn speaks(candidate: &Candidate, language: &str) -> bool {
    let own = candidate.language.split('-').next().unwrap_or_default();
    own == language || candidate.offer.languages.split(' ').any(|l| l == language)
}

/// Why somebody with an offer of the right kind is not asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOut {
    /// It is the asker's own, or asker and owner are kept apart: nobody is told of it.
    Unsaid,
    /// They were asked about this need before.
    AskedBefore,
    /// They cannot be asked: suspended, under 18, stopped, hushed, or not in a private chat.
    Unreachable,
    /// No check of theirs holds.
    NotChecked,
    /// They have as many jobs as they can have, or as they offered.
    Full,
    /// They have a job for today.
    BusyToday,
    /// They were asked something within the hour.
    AskedJustNow,
    /// They live too far away for what they offered.
    Far,
    /// They do not speak the language that was asked for.
    Language,
    /// They can help only at other times.
    OtherTimes,
}

impl LeftOut {
    /// The word of `locales/`.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            LeftOut::Unsaid => "unsaid",
            LeftOut::AskedBefore => "before",
            LeftOut::Unreachable => "unreachable",
            LeftOut::NotChecked => "unchecked",
            LeftOut::Full => "full",
            LeftOut::BusyToday => "today",
            LeftOut::AskedJustNow => "asked",
            LeftOut::Far => "far",
            LeftOut::Language => "language",
            LeftOut::OtherTimes => "times",
        }
    }
}

/// Whether an offer is of a kind that fits.
fn is_of_kind(need: &Need, candidate: &Candidate) -> bool {
    let category = need.category.unwrap_or(Category::Information);
    candidate.offer.category == need.category
        || (candidate.offer.category == Some(Category::VolunteerTime) && category.vet() == Vet::Neighbour)
}

/// Why an offer of the right kind does not fit, if so, leaving its place in the order aside.
fn left_out(need: &Need, area: Option<i64>, candidate: &Candidate, clocks: &Clocks, now: Time) -> Option<LeftOut> {
    let offer = &candidate.offer;
    let category = need.category.unwrap_or(Category::Information);
    let near = offer.chat_id == need.chat_id || (offer.near && area.is_some() && candidate.area_id == area);
    let room = candidate.same_jobs < offer.capacity && usize::try_from(candidate.jobs).unwrap_or(0) < MOST_CLAIMS;
    let vetted = category.vet() == Vet::Neighbour || (category.vet() == Vet::Checked && candidate.checks > 0);
    let window = Window { days: offer.days, parts: offer.parts };
    let reasons = [
        (LeftOut::Unsaid, offer.person_id == need.person_id || candidate.blocked > 0),
        (LeftOut::AskedBefore, candidate.apart > 0),
        (LeftOut::Unreachable, candidate.barred > 0),
        (LeftOut::NotChecked, !vetted),
        (LeftOut::Full, !room),
        (LeftOut::BusyToday, need.urgency == Urgency::Today && candidate.today_jobs > 0),
        (LeftOut::AskedJustNow, candidate.asked_at + ASK_GAP > now),
        (LeftOut::Far, !near),
        (LeftOut::Language, !need.language.is_empty() && !speaks(candidate, &need.language)),
        (LeftOut::OtherTimes, !window.meets(clocks, now, until(need, clocks, now))),
    ];
    reasons.into_iter().find(|(_, out)| *out).map(|(reason, _)| reason)
}

fn fits(need: &Need, area: Option<i64>, candidate: &Candidate, clocks: &Clocks, now: Time) -> bool {
    is_of_kind(need, candidate) && left_out(need, area, candidate, clocks, now).is_none()
}

/// Everybody with an offer of the right kind, once, with why they are left out, if so; those who fit first, then whoever has
/// the fewest jobs. Of whom nothing may be said is not in it.
#[must_use]
pub fn standing<'a>(
    need: &Need,
    area: Option<i64>,
    candidates: &'a [Candidate],
    (clocks, now): (&Clocks, Time),
) -> Vec<(&'a Candidate, Option<LeftOut>)> {
    let mut all: Vec<(&Candidate, Option<LeftOut>)> = candidates
        .iter()
        .filter(|c| is_of_kind(need, c))
        .map(|c| (c, left_out(need, area, c, clocks, now)))
        .filter(|(_, out)| *out != Some(LeftOut::Unsaid))
        .collect();
    all.sort_by_key(|(c, out)| (*out, c.jobs, c.asked_at, c.offer.id));
    let mut seen = std::collections::BTreeSet::new();
    all.retain(|(c, _)| seen.insert(c.offer.person_id));
    all
}

/// One person, if an offer of theirs fits.
#[must_use]
pub fn pick(
    need: &Need,
    area: Option<i64>,
    candidates: &[Candidate],
    when: (&Clocks, Time),
    person: i64,
) -> Option<Chosen> {
    let own: Vec<Candidate> = candidates.iter().filter(|c| c.offer.person_id == person).cloned().collect();
    choose(need, area, &own, when).pop()
}

/// At most [`MOST_ASKED`] people for a need, of those whose offers fit: the exact kind before "time to help", their own street
/// before neighbouring ones, then whoever was asked least recently; the offer's number decides what is left.
#[must_use]
pub fn choose(need: &Need, area: Option<i64>, candidates: &[Candidate], (clocks, now): (&Clocks, Time)) -> Vec<Chosen> {
    let mut fitting: Vec<&Candidate> = candidates.iter().filter(|c| fits(need, area, c, clocks, now)).collect();
    fitting.sort_by_key(|c| {
        let (other_street, other_kind) = (c.offer.chat_id != need.chat_id, c.offer.category != need.category);
        (other_kind, other_street, c.asked_at, c.offer.id)
    });
    let mut chosen: Vec<Chosen> = Vec::new();
    for candidate in fitting {
        let person_id = candidate.offer.person_id;
        if chosen.len() < MOST_ASKED && chosen.iter().all(|c| c.person_id != person_id) {
            let near = if candidate.offer.chat_id == need.chat_id { Near::SameStreet } else { Near::NextStreet };
            let speaks = !need.language.is_empty() && speaks(candidate, &need.language);
            chosen.push(Chosen { person_id, offer: candidate.offer.clone(), near, speaks });
        }
    }
    chosen
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::need::{Asked, Step};
    use crate::domain::street::OfferState;
    use crate::domain::window::WEEKEND;
    use proptest::prelude::*;

    const NOW: Time = 1_773_396_000_000; // Friday 13 March 2026, 10:00

    fn need(category: Category) -> Need {
        let asked = Asked::first(NOW);
        let mut need = Need::draft(asked, "words".into());
        need.category = Some(category);
        need.step(Step::Publish, NOW).expect("a draft can be opened");
        need
    }

    fn candidate(id: i64, category: Category) -> Candidate {
        let mut offer = Offer::draft(id, (1, 100 + id), (crate::domain::source::Source::answer_to(0, 0), false), 0);
        offer.category = Some(category);
        offer.state = OfferState::Active;
        Candidate {
            offer,
            area_id: Some(9),
            language: "en".into(),
            jobs: 0,
            same_jobs: 0,
            today_jobs: 0,
            checks: 0,
            asked_at: 0,
            barred: 0,
            apart: 0,
            blocked: 0,
        }
    }

    fn asked(need: &Need, candidates: &[Candidate]) -> Vec<i64> {
        let chosen = choose(need, Some(9), candidates, (&Clocks::default(), NOW));
        chosen.into_iter().map(|c| c.offer.id).collect()
    }

    #[test]
    fn each_rule_keeps_somebody_out_who_would_be_asked_without_it() {
        let shopping = need(Category::Shopping);
        let fine = candidate(5, Category::Shopping);
        assert_eq!(asked(&shopping, std::slice::from_ref(&fine)), [5]);
        let changes: [fn(&mut Candidate); 12] = [
            |c| c.asked_at = NOW - HOUR + 1,
            |c| c.offer.category = Some(Category::Pets),
            |c| c.offer.person_id = 1,
            |c| (c.offer.chat_id, c.offer.near) = (2, false),
            |c| (c.offer.chat_id, c.area_id) = (2, Some(8)),
            |c| c.same_jobs = c.offer.capacity,
            |c| c.jobs = 3,
            |c| c.barred = 1,
            |c| c.apart = 1,
            |c| c.offer.days = 8,
            |c| c.offer.category = None,
            |c| (c.offer.days, c.offer.parts) = (WEEKEND, 0),
        ];
        for (number, change) in changes.iter().enumerate() {
            let mut other = fine.clone();
            change(&mut other);
            assert_eq!(asked(&shopping, &[other]), Vec::<i64>::new(), "rule {number}");
        }
        let mut today = shopping.clone();
        today.urgency = Urgency::Today;
        let busy = Candidate { today_jobs: 1, ..fine.clone() };
        assert!(asked(&today, std::slice::from_ref(&busy)).is_empty());
        assert_eq!(asked(&shopping, &[busy]), [5]);
        let lift = need(Category::Transport);
        let driver = candidate(6, Category::Transport);
        assert!(asked(&lift, std::slice::from_ref(&driver)).is_empty());
        assert_eq!(asked(&lift, &[Candidate { checks: 1, ..driver }]), [6]);
        let mut polish = shopping.clone();
        polish.language = "pl".into();
        assert!(asked(&polish, std::slice::from_ref(&fine)).is_empty());
        assert_eq!(asked(&polish, &[Candidate { language: "pl-PL".into(), ..fine }]), [5]);
    }

    #[test]
    fn each_person_stands_once_with_a_reason_and_nobody_kept_apart_is_in_it() {
        let shopping = need(Category::Shopping);
        let list = vec![
            Candidate { jobs: 3, ..candidate(1, Category::Shopping) },
            candidate(2, Category::Shopping),
            Candidate { apart: 1, blocked: 1, ..candidate(3, Category::Shopping) },
            Candidate { apart: 1, ..candidate(7, Category::Shopping) },
            Candidate { barred: 1, ..candidate(4, Category::Shopping) },
            candidate(5, Category::Pets),
            Candidate {
                offer: Offer { person_id: 102, ..candidate(6, Category::VolunteerTime).offer },
                ..candidate(2, Category::VolunteerTime)
            },
        ];
        let all = standing(&shopping, Some(9), &list, (&Clocks::default(), NOW));
        let seen: Vec<_> = all.iter().map(|(c, out)| (c.offer.person_id, *out)).collect();
        assert_eq!(
            seen,
            [
                (102, None),
                (107, Some(LeftOut::AskedBefore)),
                (104, Some(LeftOut::Unreachable)),
                (101, Some(LeftOut::Full))
            ]
        );
        assert_eq!(pick(&shopping, Some(9), &list, (&Clocks::default(), NOW), 102).map(|c| c.person_id), Some(102));
        assert_eq!(pick(&shopping, Some(9), &list, (&Clocks::default(), NOW), 101), None);
    }

    #[test]
    fn nobody_is_asked_about_what_is_no_job_for_neighbours() {
        for category in [Category::MoneyAdvice, Category::Safety, Category::PersonalCare, Category::Childcare] {
            let mut private = need(Category::Shopping);
            private.category = Some(category);
            let all = [category, Category::VolunteerTime].map(|c| Candidate { checks: 1, ..candidate(5, c) });
            assert!(asked(&private, &all).is_empty(), "{category:?}");
        }
    }

    #[test]
    fn the_order_is_kind_street_and_who_was_asked_longest_ago() {
        let shopping = need(Category::Shopping);
        let mut list = vec![
            candidate(2, Category::VolunteerTime),
            Candidate { asked_at: 50, ..candidate(3, Category::Shopping) },
            Candidate { asked_at: 10, ..candidate(4, Category::Shopping) },
            candidate(5, Category::Shopping),
        ];
        list[3].offer.chat_id = 2;
        assert_eq!(asked(&shopping, &list), [4, 3, 5]);
    }

    proptest! {
        #[test]
        fn the_same_facts_give_the_same_people_in_any_order(
            facts in proptest::collection::vec((0..3i64, 0..4i64, 0..2i64, 0..2i64, 0..100i64), 0..12),
            turn in 0..12usize,
        ) {
            let mut list: Vec<Candidate> = (1..).zip(&facts).map(|(id, (street, jobs, barred, apart, asked_at))| {
                let mut c = candidate(id, Category::Shopping);
                c.offer.chat_id = *street;
                (c.jobs, c.same_jobs, c.barred, c.apart, c.asked_at) = (*jobs, *jobs, *barred, *apart, *asked_at);
                c
            }).collect();
            let shopping = need(Category::Shopping);
            let first = asked(&shopping, &list);
            prop_assert!(first.len() <= MOST_ASKED);
            for c in list.iter().filter(|c| first.contains(&c.offer.id)) {
                prop_assert!(c.apart == 0 && c.barred == 0 && c.jobs < 3);
            }
            let turn = turn.min(list.len());
            list.rotate_left(turn);
            prop_assert_eq!(asked(&shopping, &list), first);
        }
    }
}
