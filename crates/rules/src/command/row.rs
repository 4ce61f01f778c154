//! What is known of a verb: a row of the one table.

use super::{Command, Verb};
use crate::domain::code::Code;

/// A word that reads as a code.
const STAND_IN: &str = "A2A2";

/// Reads what stands after a name: (the name that was typed, the rest). None when it says too little.
pub(super) type Read = fn(&str, &str) -> Option<Command>;

/// Whose a command is, as the help texts are told apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Neighbours.
    Anybody,
    /// Admins of a street's group.
    StreetAdmin,
    /// People with a role.
    Role,
}

/// How it may be typed without a stroke, besides with a code or a broadcast's reference after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bare {
    /// In no other way.
    Coded,
    /// Whatever follows.
    Words,
    /// Alone.
    Alone,
    /// Alone, or with one word, whatever it is.
    AloneOrOne,
    /// Alone, or with this word.
    AloneOr(&'static str),
    /// With one of these words.
    With(&'static [&'static str]),
    /// With a number and one more word.
    Numbered,
}

/// What is said when it was not clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// That a code is missing.
    Code,
    /// That a code, and yes or no, are missing.
    YesNo,
    /// A sentence of its own.
    Own,
    /// The same as for that verb.
    Like(Verb),
}

/// What the words of a command can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Words {
    /// A neighbour's own: they can tell of danger, whatever the command.
    Own,
    /// Somebody's at work, who writes about others: danger only when they have no role.
    AtWork,
    /// A street's settings: never danger.
    Settings,
}

/// A verb, and all that is known of it.
#[derive(Debug)]
pub struct Row {
    /// Which.
    pub verb: Verb,
    /// Its names as they are typed, the usual one first; none for what only buttons say.
    pub names: &'static [&'static str],
    read: Read,
    /// Whose it is.
    pub who: Who,
    /// Whether it is written into the audit log, because it is done by a role.
    pub audited: bool,
    /// What its words can be.
    pub words: Words,
    /// How it may be typed without a stroke.
    pub bare: Bare,
    /// What is said when it was not clear.
    pub hint: Hint,
    /// Its place in the platform's menu, from 1; none for what does not stand there.
    pub in_menu: Option<u8>,
}

impl Row {
    /// The command, from the name that was typed and what stands after it.
    #[must_use]
    pub fn read(&self, name: &str, args: &str) -> Command {
        (self.read)(name, args).unwrap_or_else(|| self.not_read(name, args))
    }

    /// What could not be read: when all but the code is right, the word that stands where the code should is named.
    fn not_read(&self, name: &str, args: &str) -> Command {
        let first = args.split_whitespace().next().unwrap_or_default();
        let right = args.replacen(first, STAND_IN, 1);
        if !first.is_empty() && Code::read(first).is_none() && (self.read)(name, &right).is_some() {
            return Command::NotACode { verb: self.verb, typed: first.to_owned() };
        }
        Command::Unclear { verb: self.verb }
    }

    pub(super) const fn menu(mut self, place: u8) -> Row {
        self.in_menu = Some(place);
        self
    }

    pub(super) const fn bare(mut self, bare: Bare) -> Row {
        self.bare = bare;
        self
    }

    pub(super) const fn hint(mut self, hint: Hint) -> Row {
        self.hint = hint;
        self
    }

    pub(super) const fn audited(mut self) -> Row {
        self.audited = true;
        self
    }
}

/// A neighbour's command.
pub(super) const fn row(verb: Verb, names: &'static [&'static str], read: Read) -> Row {
    let (who, words, bare, hint) = (Who::Anybody, Words::Own, Bare::Coded, Hint::Code);
    Row { verb, names, read, who, audited: false, words, bare, hint, in_menu: None }
}

/// The command of somebody with a role: written into the audit log.
pub(super) const fn role(verb: Verb, names: &'static [&'static str], read: Read) -> Row {
    let mut row = row(verb, names, read);
    (row.who, row.words, row.audited) = (Who::Role, Words::AtWork, true);
    row
}

/// The command of somebody with a role about their own work: not written down.
pub(super) const fn shift(verb: Verb, names: &'static [&'static str], read: Read) -> Row {
    let mut row = role(verb, names, read);
    (row.words, row.audited) = (Words::Own, false);
    row
}

/// A setting of a street.
pub(super) const fn setting(verb: Verb, names: &'static [&'static str], read: Read) -> Row {
    let mut row = row(verb, names, read);
    (row.who, row.words) = (Who::StreetAdmin, Words::Settings);
    row
}

/// What only buttons say.
pub(super) const fn press(verb: Verb) -> Row {
    row(verb, &[], |_, _| None)
}

/// An answer of an asker to the desk's questions.
pub(super) const fn answer(verb: Verb, names: &'static [&'static str], read: Read) -> Row {
    let mut row = row(verb, names, read).hint(Hint::YesNo);
    row.words = Words::AtWork;
    row
}
