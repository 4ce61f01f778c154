//! What each need is to go through, and what must be left of it at the end: the model that the memory is compared with.

use crate::world::PEOPLE;

/// A word that nobody else writes: every need and offer has one of its own that begins like this.
pub const CANARY: &str = "quib";
/// In chatter, which is none of the bot's business.
pub const CHATTER: &str = "wozzle";

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Tale {
    /// Nobody comes.
    Waits,
    /// The words are below a picture.
    Caption,
    /// Three press at once, one is wanted.
    Race,
    /// Three press at once, two are wanted.
    Pair,
    /// Claimed, done, confirmed.
    Finished,
    /// Claimed, given back.
    GivenBack,
    /// The asker says that it is sorted.
    Sorted,
    /// The asker takes it back.
    Withdrawn,
    /// The asker changes the words.
    Reworded,
    /// The changed words come before the first ones.
    EditFirst,
    /// The bot must ask what kind of help it is.
    Unclear,
    /// Not for the street: the coordinators hear of it.
    Private,
}

use Tale as T;

/// How many needs of each tale there are.
const MIX: [(Tale, usize); 12] = [
    (T::Waits, 90),
    (T::Caption, 40),
    (T::Race, 100),
    (T::Pair, 60),
    (T::Finished, 110),
    (T::GivenBack, 80),
    (T::Sorted, 60),
    (T::Withdrawn, 40),
    (T::Reworded, 40),
    (T::EditFirst, 30),
    (T::Unclear, 20),
    (T::Private, 10),
];

#[derive(Clone, Debug)]
pub struct Plan {
    pub tale: Tale,
    pub street: usize,
    pub asker: usize,
    pub helpers: Vec<usize>,
    pub words: String,
    /// The message by which it was asked, once it was.
    pub message: i64,
}

impl Plan {
    /// The words after a change.
    pub fn new_words(&self) -> String {
        format!("{} beside the old oak", self.words)
    }

    /// The state that it must end in.
    pub fn state(&self) -> &'static str {
        match self.tale {
            T::Race | T::Pair => "claimed",
            T::Finished | T::Sorted => "met",
            T::Withdrawn => "withdrawn",
            T::Private => "forwarded",
            _ => "open",
        }
    }

    /// The steps of its history, in order.
    pub fn steps(&self) -> &'static [&'static str] {
        match self.tale {
            T::Waits | T::Caption | T::EditFirst => &["ask"],
            T::Race => &["ask", "claim"],
            T::Pair => &["ask", "claim", "claim"],
            T::Finished => &["ask", "claim", "done", "confirm"],
            T::GivenBack => &["ask", "claim", "release"],
            T::Sorted => &["ask", "sorted"],
            T::Withdrawn => &["ask", "withdraw"],
            T::Reworded => &["ask", "reword"],
            T::Unclear => &["ask", "pick"],
            T::Private => &["ask", "forward"],
        }
    }

    /// The states of its claims.
    pub fn claims(&self) -> &'static [&'static str] {
        match self.tale {
            T::Race => &["live"],
            T::Pair => &["live", "live"],
            T::Finished => &["ended"],
            T::GivenBack => &["released"],
            _ => &[],
        }
    }

    /// The words that must be stored.
    pub fn last_words(&self) -> String {
        match self.tale {
            T::Reworded | T::EditFirst => self.new_words(),
            _ => self.words.clone(),
        }
    }
}

/// One need for each place in the mix, `share` parts of a hundred of it. Nobody is to help with more than three.
pub fn plans(share: usize, streets: usize) -> Vec<Plan> {
    let mut plans = Vec::new();
    let mut helper = 0;
    for (tale, count) in MIX {
        for _ in 0..(count * share).div_ceil(100) {
            let number = plans.len();
            let asker = (number * 7) % PEOPLE;
            let wanted = match tale {
                T::Race | T::Pair => 3,
                T::Finished | T::GivenBack => 1,
                _ => 0,
            };
            let mut helpers = Vec::new();
            while helpers.len() < wanted {
                if helper % PEOPLE != asker {
                    helpers.push(helper % PEOPLE);
                }
                helper += 1;
            }
            let words = format!("{} {}", words(tale, number), canary(number));
            plans.push(Plan { tale, street: (number * 11) % streets, asker, helpers, words, message: 0 });
        }
    }
    assert!(helper <= 3 * PEOPLE, "somebody would have more jobs than the bot gives");
    plans
}

fn words(tale: Tale, number: usize) -> &'static str {
    match tale {
        T::Pair => "two helpers to trim the hedge",
        T::Unclear => "a hand with something",
        T::Private => "money advice about debt",
        // No two of one asker sound alike: else the bot asks whether they are the same need.
        _ => {
            let things = [
                "a pint of milk",
                "someone to walk my dog",
                "to borrow a ladder",
                "a parcel posted",
                "brown bread and eggs",
                "our cat fed at noon",
                "your drill for one hour",
            ];
            things[number % things.len()]
        }
    }
}

/// A word of letters only, one for each number, none of which begins another.
pub fn canary(number: usize) -> String {
    let letter = |n: usize| char::from(b'a' + u8::try_from(n % 20).unwrap_or(0));
    format!("{CANARY}{}{}{}", letter(number / 400), letter(number / 20), letter(number))
}

/// The number of the canary in a text.
pub fn number_in(text: &str) -> Option<usize> {
    let at = text.find(CANARY)? + CANARY.len();
    let letters = text.as_bytes().get(at..at + 3)?;
    Some(letters.iter().fold(0, |sum, letter| sum * 20 + usize::from(letter.wrapping_sub(b'a'))))
}
