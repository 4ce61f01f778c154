//! What a need or an offer is about: the twenty categories, how private each is, and who may help.

use super::need::Urgency;
use serde::{Deserialize, Serialize};

/// What kind of help it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs, reason = "each name says what it is")]
pub enum Category {
    Shopping,
    FoodSupport,
    Prescription,
    HouseholdBaby,
    EnergyHeating,
    Pets,
    Befriending,
    Transport,
    Errands,
    HomeGarden,
    Equipment,
    TechHelp,
    LanguageForms,
    Childcare,
    MoneyAdvice,
    Housing,
    Wellbeing,
    Safety,
    PersonalCare,
    Information,
    VolunteerTime,
    BusinessSpace,
}

/// How much of a need the street may see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Privacy {
    /// The scanned words are on the card.
    Open,
    /// The card shows the category only; the words go to the helper.
    Details,
    /// Never listed in the group: it goes to the coordinators.
    Private,
}

/// Who may help.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vet {
    /// Any neighbour.
    Neighbour,
    /// A helper whom a coordinator has checked.
    Checked,
    /// Not a job for neighbours.
    Nobody,
}

impl Category {
    /// Every category, in the order in which people are offered them.
    pub const ALL: [Category; 22] = [
        Category::Shopping,
        Category::FoodSupport,
        Category::Prescription,
        Category::HouseholdBaby,
        Category::EnergyHeating,
        Category::Pets,
        Category::Befriending,
        Category::Transport,
        Category::Errands,
        Category::HomeGarden,
        Category::Equipment,
        Category::TechHelp,
        Category::LanguageForms,
        Category::Childcare,
        Category::MoneyAdvice,
        Category::Housing,
        Category::Wellbeing,
        Category::Safety,
        Category::PersonalCare,
        Category::Information,
        Category::VolunteerTime,
        Category::BusinessSpace,
    ];

    /// The code used in data files, buttons and the database, such as `food_support`.
    #[must_use]
    pub fn code(self) -> String {
        serde_json::to_value(self).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
    }

    /// Reads a code; hyphens and spaces count as underscores.
    #[must_use]
    pub fn read(code: &str) -> Option<Category> {
        let code = code.trim().to_lowercase().replace(['-', ' '], "_");
        serde_json::from_value(serde_json::Value::String(code)).ok()
    }

    /// Whether only an offer can have this category.
    #[must_use]
    pub fn offer_only(self) -> bool {
        matches!(self, Category::VolunteerTime | Category::BusinessSpace)
    }

    /// How much of a need of this kind the street may see.
    #[must_use]
    pub fn privacy(self) -> Privacy {
        use Category as C;
        match self {
            C::Prescription | C::EnergyHeating | C::Transport | C::TechHelp | C::LanguageForms => Privacy::Details,
            C::FoodSupport
            | C::Befriending
            | C::Childcare
            | C::MoneyAdvice
            | C::Housing
            | C::Wellbeing
            | C::Safety
            | C::PersonalCare => Privacy::Private,
            _ => Privacy::Open,
        }
    }

    /// Who may help with a need of this kind.
    #[must_use]
    pub fn vet(self) -> Vet {
        use Category as C;
        match self {
            C::FoodSupport | C::Befriending | C::Transport | C::LanguageForms => Vet::Checked,
            C::Childcare | C::MoneyAdvice | C::Housing | C::Wellbeing | C::Safety | C::PersonalCare => Vet::Nobody,
            _ => Vet::Neighbour,
        }
    }

    /// How urgent a need of this kind is when its words say nothing about time.
    #[must_use]
    pub fn default_urgency(self) -> Urgency {
        use Category as C;
        match self {
            C::Safety => Urgency::Emergency,
            C::FoodSupport
            | C::Prescription
            | C::EnergyHeating
            | C::Childcare
            | C::MoneyAdvice
            | C::Housing
            | C::Wellbeing
            | C::PersonalCare => Urgency::Today,
            C::Errands | C::HomeGarden | C::TechHelp | C::LanguageForms | C::Information => Urgency::Routine,
            _ => Urgency::Soon,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_category_is_read_back_from_its_code() {
        for category in Category::ALL {
            assert_eq!(Category::read(&category.code()), Some(category));
        }
        assert_eq!(Category::read("food-support"), Some(Category::FoodSupport));
        assert_eq!(Category::read("spaceship"), None);
    }

    #[test]
    fn nothing_that_no_neighbour_may_do_is_listed_in_the_group() {
        for category in Category::ALL {
            if category.vet() == Vet::Nobody {
                assert_eq!(category.privacy(), Privacy::Private, "{category:?}");
            }
        }
    }
}
