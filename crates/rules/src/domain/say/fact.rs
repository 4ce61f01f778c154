//! What a message may hold, and how each is shown: its type says so, never the name of the field. Nothing here is markup, and nothing
//! can be made of markup: words become markup in `i18n` alone, which makes them safe first.

use crate::domain::card::NeedCard;
use crate::domain::code::Code;

/// How a fact is to be shown. Whatever kind it is, it holds no markup: what is text is escaped where markup is wanted, and the
/// rest are numbers, or names of sentences.
#[derive(Clone, Debug, PartialEq)]
pub enum Shown<'a> {
    /// Nothing is there: a sentence knows it as `none`.
    Nothing,
    /// Words, whoever wrote them; empty for nothing.
    Text(&'a str),
    /// A number.
    Count(i64),
    /// A day and a time, in milliseconds since 1970 UTC.
    Moment(i64),
    /// A word by which a sentence chooses what it says; empty for nothing.
    Choice(&'a str),
    /// A sentence by its whole key.
    Name(&'static str),
    /// A sentence whose key begins so, and ends with a code.
    Coded(&'static str, &'a str),
    /// Several, with this between them; none of them is the same as nothing.
    List(Vec<Shown<'a>>, &'static str),
    /// A sentence of its own, with facts of its own.
    Line(&'static str, Facts<'a>),
    /// A card, as its street sees it.
    Card(&'a NeedCard),
}

/// Facts by their names.
pub type Facts<'a> = Vec<(&'static str, Shown<'a>)>;

/// What kinds of fact there are, for tests that compare messages with `locales/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// See [`Shown::Text`].
    Text,
    /// See [`Shown::Count`].
    Count,
    /// See [`Shown::Moment`].
    Moment,
    /// One of these words, which a sentence chooses by.
    Choice(&'static [&'static str]),
    /// A word which a sentence chooses by, of a list that is not closed.
    AnyChoice,
    /// One of these sentences.
    Name(&'static [&'static str]),
    /// A sentence whose key begins so.
    Coded(&'static str),
    /// Several of a kind.
    List(&'static Kind),
    /// A line, said with one of these sentences, and its facts.
    Line(&'static [&'static str], &'static [(&'static str, Kind)]),
    /// A card.
    Card,
}

/// A type that a message may hold. It says itself how it is shown, in terms that hold no markup:
///
/// ```
/// use lamppost_rules::domain::say::Fact;
/// fn may_be_told(_: impl Fact) {}
/// may_be_told("<b>as somebody typed it</b>".to_owned());
/// ```
///
/// Markup is no fact, so what is not escaped cannot be told:
///
/// ```compile_fail,E0277
/// use lamppost_rules::domain::say::Fact;
/// use lamppost_rules::i18n::Markup;
/// fn may_be_told(_: impl Fact) {}
/// may_be_told(Markup::default());
/// ```
pub trait Fact {
    /// What kind it is.
    const KIND: Kind;
    /// What is said where one could be and none is.
    const NONE: Shown<'static> = Shown::Nothing;
    /// What stands between several of them.
    const BETWEEN: &'static str = ", ";

    /// How it is shown.
    fn shown(&self) -> Shown<'_>;

    /// One for a test.
    #[cfg(test)]
    fn sample(from: &mut super::sample::Sampler) -> Self;
}

/// A message of `locales/`: which sentence says it, with which facts.
pub trait Message {
    /// The key of its sentence.
    fn key(&self) -> String;
    /// Its facts by their names.
    fn facts(&self) -> Facts<'_>;
}

impl Fact for String {
    const KIND: Kind = Kind::Text;

    fn shown(&self) -> Shown<'_> {
        Shown::Text(self)
    }

    #[cfg(test)]
    fn sample(from: &mut super::sample::Sampler) -> String {
        from.text()
    }
}

impl Fact for Code {
    const KIND: Kind = Kind::Text;

    fn shown(&self) -> Shown<'_> {
        Shown::Text(self.as_str())
    }

    #[cfg(test)]
    fn sample(from: &mut super::sample::Sampler) -> Code {
        Code::of(from.count())
    }
}

impl Fact for i64 {
    const KIND: Kind = Kind::Count;

    fn shown(&self) -> Shown<'_> {
        Shown::Count(*self)
    }

    #[cfg(test)]
    fn sample(from: &mut super::sample::Sampler) -> i64 {
        from.count()
    }
}

impl Fact for NeedCard {
    const KIND: Kind = Kind::Card;
    const BETWEEN: &'static str = "\n\n";

    fn shown(&self) -> Shown<'_> {
        Shown::Card(self)
    }

    #[cfg(test)]
    fn sample(from: &mut super::sample::Sampler) -> NeedCard {
        from.card()
    }
}

impl<T: Fact> Fact for Option<T> {
    const KIND: Kind = T::KIND;

    fn shown(&self) -> Shown<'_> {
        self.as_ref().map_or(T::NONE, T::shown)
    }

    #[cfg(test)]
    fn sample(from: &mut super::sample::Sampler) -> Option<T> {
        from.flip().then(|| T::sample(from))
    }
}

impl<T: Fact> Fact for Vec<T> {
    const KIND: Kind = Kind::List(&T::KIND);

    fn shown(&self) -> Shown<'_> {
        Shown::List(self.iter().map(T::shown).collect(), T::BETWEEN)
    }

    #[cfg(test)]
    fn sample(from: &mut super::sample::Sampler) -> Vec<T> {
        (0..from.pick(4)).map(|_| T::sample(from)).collect()
    }
}

/// The key of a message: what its list begins with, and its name in lower case with hyphens, as serde writes it too.
pub(super) fn key(prefix: &str, variant: &str) -> String {
    let mut key = String::with_capacity(prefix.len() + variant.len() + 8);
    key.push_str(prefix);
    for (place, letter) in variant.char_indices() {
        if letter.is_ascii_uppercase() && place > 0 {
            key.push('-');
        }
        key.push(letter.to_ascii_lowercase());
    }
    key
}
