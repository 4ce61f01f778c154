//! Partner organisations: what they help with, where, and when they can be asked.

use super::Time;
use super::category::Category;
use super::clock::Clocks;
use super::window::{EVERY_DAY, WEEKDAYS, WEEKEND};
use chrono::{Datelike, Timelike};
use serde::{Deserialize, Serialize};

/// A partner organisation, such as a food bank.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Partner {
    /// Our number for it.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// The area that it works in.
    pub area_id: i64,
    /// Its chat, once it has one.
    pub chat_id: Option<i64>,
    /// The codes of the kinds of help, between spaces.
    pub categories: String,
    /// On which days: one bit a day from Monday.
    pub days: i64,
    /// From which hour of the day.
    pub opens: i64,
    /// Until which hour of the day.
    pub closes: i64,
    /// Whether cases are sent to it: `active` or `ended`.
    pub state: String,
    /// Who set it up.
    pub made_by: Option<i64>,
    /// When.
    pub made_at: Time,
}

/// What a partner is set up with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Terms {
    /// Its name.
    pub name: String,
    /// The kinds of help.
    pub categories: Vec<Category>,
    /// On which days: one bit a day from Monday.
    pub days: i64,
    /// From and until which hour of the day.
    pub hours: (i64, i64),
}

const DAYS: [&str; 7] = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/// Reads `Mon-Fri`, `Sat`, `weekends`, `daily`.
fn days(word: &str) -> Option<i64> {
    let day = |text: &str| DAYS.iter().position(|d| text.get(..3) == Some(*d));
    match word {
        "daily" => return Some(EVERY_DAY),
        "weekdays" => return Some(WEEKDAYS),
        "weekends" => return Some(WEEKEND),
        _ => {}
    }
    let (from, to) = word.split_once('-').unwrap_or((word, word));
    let (from, to) = (day(from)?, day(to)?);
    let count = (to + 7 - from) % 7;
    Some((0..=count).map(|n| 1 << ((from + n) % 7)).sum())
}

/// Reads `9-17`.
fn hours(word: &str) -> Option<(i64, i64)> {
    let (from, to) = word.split_once('-')?;
    let (from, to): (i64, i64) = (from.parse().ok()?, to.parse().ok()?);
    (0 <= from && from < to && to <= 24).then_some((from, to))
}

/// Reads `Ashbrook Food Bank, food_support shopping, Mon-Fri 9-17`. Without days and hours: always.
#[must_use]
pub fn terms(text: &str) -> Option<Terms> {
    let mut parts = text.splitn(3, ',').map(str::trim);
    let (name, kinds, when) = (parts.next()?, parts.next()?, parts.next().unwrap_or(""));
    let name = super::street::shown_name(name, super::street::STREET_NAME);
    let categories: Option<Vec<Category>> =
        kinds.split_whitespace().map(|word| Category::read(word).filter(|c| !c.offer_only())).collect();
    let categories = categories.filter(|list| !list.is_empty() && !list.contains(&Category::Safety))?;
    let (mut on, mut open) = (EVERY_DAY, (0, 24));
    for word in when.to_lowercase().split_whitespace() {
        match (hours(word), days(word)) {
            (Some(hours), _) => open = hours,
            (None, Some(days)) => on = days,
            (None, None) => return None,
        }
    }
    (!name.is_empty()).then_some(Terms { name, categories, days: on, hours: open })
}

impl Partner {
    /// Whether it helps with this kind.
    #[must_use]
    pub fn helps_with(&self, category: Category) -> bool {
        let code = category.code();
        self.categories.split(' ').any(|own| own == code)
    }

    /// Whether it is open now.
    #[must_use]
    pub fn is_open(&self, clocks: &Clocks, now: Time) -> bool {
        let local = clocks.local(now);
        let hour = i64::from(local.hour());
        self.days & (1 << local.weekday().num_days_from_monday()) != 0 && (self.opens..self.closes).contains(&hour)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use chrono::DateTime;

    #[test]
    fn a_partner_is_read_as_people_type_it() {
        let terms = terms("Ashbrook Food Bank, food_support shopping, Mon-Fri 9-17").expect("it can be read");
        assert_eq!(terms.name, "Ashbrook Food Bank");
        assert_eq!(terms.categories, [Category::FoodSupport, Category::Shopping]);
        assert_eq!((terms.days, terms.hours), (WEEKDAYS, (9, 17)));
        let always = super::terms("Age Help, befriending").expect("days may be left out");
        assert_eq!((always.days, always.hours), (EVERY_DAY, (0, 24)));
        assert_eq!(days("sat-mon"), Some(97));
        for wrong in ["", "Name", "Name, ", "Name, dancing", "Name, safety", "Name, shopping, 17-9", ", shopping"] {
            assert_eq!(super::terms(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_partner_is_open_on_its_days_and_hours_by_the_wall_clock() {
        let partner = Partner {
            id: 1,
            name: "Ashbrook Food Bank".into(),
            area_id: 1,
            chat_id: None,
            categories: "food_support shopping".into(),
            days: WEEKDAYS,
            opens: 9,
            closes: 17,
            state: "active".into(),
            made_by: None,
            made_at: 0,
        };
        assert!(partner.helps_with(Category::Shopping) && !partner.helps_with(Category::Pets));
        let clocks = Clocks::default();
        for (moment, open) in [
            ("2026-03-13T10:00:00Z", true),
            ("2026-03-13T17:00:00Z", false),
            ("2026-03-14T10:00:00Z", false),
            ("2026-06-12T08:30:00Z", true),
        ] {
            let at = DateTime::parse_from_rfc3339(moment).expect("a moment").timestamp_millis();
            assert_eq!(partner.is_open(&clocks, at), open, "{moment}");
        }
    }
}
