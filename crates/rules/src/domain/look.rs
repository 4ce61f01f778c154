//! Whether a card must be seen by its asker before its street sees it.

use super::need::{Behalf, Need, State};
use super::redact::Redacted;
use serde::{Deserialize, Serialize};

/// How far the asker's look at a card has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Look {
    /// None is needed: the words stand in the group as they were typed.
    Free,
    /// The asker must see the card first.
    Wanted,
    /// They were shown the card, and have not said yes.
    Asked,
    /// They have seen it and said yes.
    Seen,
}

impl Look {
    /// Whether the street must not see the card yet.
    #[must_use]
    pub fn is_open(self) -> bool {
        matches!(self, Look::Wanted | Look::Asked)
    }
}

/// Whether the asker must see the card before the street does: the words were said where the street did not read them, or the
/// card says less than was typed.
#[must_use]
pub fn needs_a_look(text: &Redacted, in_private: bool) -> bool {
    in_private || !text.hidden.is_empty() || text.in_doubt
}

impl Need {
    /// Whether it would become a card that its asker has not seen.
    #[must_use]
    pub fn needs_its_look(&self) -> bool {
        self.look.is_open() && self.as_shown().is_listed()
    }

    /// Whether its asker was shown its card and has not answered.
    #[must_use]
    pub fn waits_for_a_look(&self) -> bool {
        self.look == Look::Asked && matches!(self.state(), State::Draft | State::AwaitingConsent)
    }

    /// Whether a coordinator took it down for somebody who has no account.
    #[must_use]
    pub fn is_by_phone(&self) -> bool {
        self.source.is_by_phone()
    }

    /// Nobody but its asker ever saw it, and it is never opened again: its words go.
    pub fn forget_unseen(&mut self) {
        if self.look.is_open() {
            self.words = String::new();
        }
    }

    /// What the drafts have in common that were made of one message.
    #[must_use]
    pub fn stem(&self) -> &str {
        self.source.whole()
    }

    /// The need as its street will see it, once its asker has said yes.
    #[must_use]
    pub fn as_shown(&self) -> Need {
        let mut shown = self.opened();
        if shown.behalf.is_waiting() {
            shown.behalf = Behalf::Rang;
        }
        shown
    }

    /// Takes over the new words of a draft of the same asker, with all that was understood from them. Once somebody helps, the
    /// number of places stays.
    pub fn take_words_of(&mut self, new: &Need, helped: bool) {
        self.words.clone_from(&new.words);
        self.version += 1;
        if new.category.is_some() {
            (self.category, self.urgency, self.need_by) = (new.category, new.urgency, new.need_by);
        }
        if !helped {
            self.slots = new.slots.max(1);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::category::Category;
    use crate::domain::need::{Asked, Step};
    use crate::domain::redact::redact;
    use proptest::prelude::*;

    #[test]
    fn what_is_typed_in_the_group_and_hides_nothing_needs_no_look() {
        assert!(!needs_a_look(&redact("milk before 6"), false));
        assert!(needs_a_look(&redact("milk before 6"), true));
        assert!(needs_a_look(&redact("milk, ring me on 07700 900142"), false));
    }

    proptest! {
        #[test]
        fn no_step_shows_a_card_before_its_asker_has_seen_it(
            steps in proptest::collection::vec(proptest::sample::select(Step::ALL.to_vec()), 0..40),
            asked in any::<bool>(),
        ) {
            let asked_by = Asked { unnamed: true, ..Asked::first(0) };
            let mut need = Need::draft(asked_by, "words".into());
            need.category = Some(Category::Shopping);
            need.look = if asked { Look::Asked } else { Look::Wanted };
            for (at, step) in (1..).zip(steps) {
                let _ = need.step(step, at);
                prop_assert_ne!(need.state(), State::Open, "{:?}", step);
            }
        }
    }
}
