//! Messages for tests: one of every variant, with chosen words wherever there are words.

use crate::domain::card::NeedCard;
use crate::domain::category::Category;
use crate::domain::need::{Asked, Need};

/// Makes facts: the same ones for the same seed, whatever the words are.
pub struct Sampler {
    words: String,
    state: u64,
}

impl Sampler {
    /// Facts with these words, as this seed has it.
    #[must_use]
    pub fn new(words: &str, seed: u64) -> Sampler {
        Sampler { words: words.to_owned(), state: seed }
    }

    /// A number below this one.
    pub fn pick(&mut self, below: usize) -> usize {
        // A linear congruential generator (Knuth's MMIX); its high bits are the good ones.
        self.state = self.state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.state >> 33).unwrap_or(0) % below.max(1)
    }

    /// A yes or a no.
    pub fn flip(&mut self) -> bool {
        self.pick(2) == 1
    }

    /// A number for a message.
    pub fn count(&mut self) -> i64 {
        [0, 1, 2, 24, 1_234][self.pick(5)]
    }

    /// The words.
    #[must_use]
    pub fn text(&mut self) -> String {
        self.words.clone()
    }

    /// A need's card with the words on it.
    pub fn card(&mut self) -> NeedCard {
        let mut need = Need::draft(Asked::first(0), self.text());
        need.category = Some(Category::Pets);
        need.slots = self.count();
        NeedCard {
            need,
            asker: self.flip().then(|| self.text()),
            helpers: (0..self.pick(3)).map(|_| self.text()).collect(),
            coordinator: Some(self.text()),
            partner: self.flip().then(|| self.text()),
            own_street: self.flip(),
        }
    }
}
