//! What the bot waits for from a person: the question that it asked last, and until when their words are its answer.

use super::Time;
use super::code::Code;
use super::detail::DetailKind;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;

/// A question that was asked, and until when it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awaiting {
    /// What was asked.
    pub question: Question,
    /// Words that come later answer nothing.
    pub until: Time,
}

/// Where the answer to a coordinator's question is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Where {
    /// In private.
    Private,
    /// At the desk, as a reply.
    Desk,
}

/// What was asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Question {
    /// Where the asker of a case is to turn, by a coordinator.
    Signpost(Code, Where),
    /// A note on a case.
    Note(Code, Where),
    /// New words for a draft.
    Change(Code, Where),
    /// A private detail for a helper.
    Detail(Code, DetailKind),
    /// What a shopping job cost.
    Spent(Code),
    /// Words for the other side of a job; the helper's claim when the asker means one of several, else 0.
    Talk(Code, i64),
    /// A part of a broadcast, or a reason for a step of it, by its number.
    Broadcast(i64, String),
    /// A question to the council under a broadcast.
    AskCouncil(i64),
    /// Whether this person's account and the account of that person are of one person: asked where the code was typed.
    LinkSure(i64),
    /// The same, asked where the code was made.
    LinkYes(i64),
    /// Where somebody in danger lives; what they said waits.
    Street(String),
    /// Whether these words are a request.
    IsNeed(String),
    /// Whether to join the street of that code, or which street it is when none; what they said waits.
    Join(Option<String>, String),
    /// Whether they are that person, on a new number; what they said waits.
    SamePerson(i64, String),
}

impl Question {
    /// Whether somebody's own words wait with it: they are forgotten when nobody answers.
    #[must_use]
    pub fn keeps_words(&self) -> bool {
        matches!(self, Question::Street(_) | Question::IsNeed(_) | Question::Join(..) | Question::SamePerson(..))
    }

    /// Whether any words can be its answer, so that only what can be nothing else is a command.
    #[must_use]
    pub fn takes_words(&self) -> bool {
        matches!(
            self,
            Question::Signpost(..)
                | Question::Note(..)
                | Question::Change(..)
                | Question::Detail(..)
                | Question::Spent(_)
                | Question::Talk(..)
                | Question::Broadcast(..)
                | Question::AskCouncil(_)
        )
    }

    /// Until when it stands, as a question with that end.
    #[must_use]
    pub fn until(self, until: Time) -> Awaiting {
        Awaiting { question: self, until }
    }
}

impl Awaiting {
    /// The question, when it still stands.
    #[must_use]
    pub fn live(&self, now: Time) -> Option<&Question> {
        (now <= self.until).then_some(&self.question)
    }

    /// Reads the line that [`fmt::Display`] writes; none for what no version has written.
    #[must_use]
    pub fn read(line: &str) -> Option<Awaiting> {
        let mut parts = line.splitn(4, ' ');
        let (kind, of) = (parts.next()?, parts.next()?);
        let (third, rest) = (parts.next()?, parts.next().unwrap_or_default());
        // Two of them have their end last.
        let until = if matches!(kind, "detail" | "broadcast" | "askb") { rest } else { third }.parse().ok()?;
        let place = || if rest == "desk" { Where::Desk } else { Where::Private };
        let (code, number) = (|| Code::read(of), || of.parse::<i64>().ok());
        let question = match kind {
            "signpost" => Question::Signpost(code()?, place()),
            "note" => Question::Note(code()?, place()),
            "change" => Question::Change(code()?, place()),
            "detail" => Question::Detail(code()?, DetailKind::read(third)?),
            "spent" => Question::Spent(code()?),
            "tell" => Question::Talk(code()?, rest.parse().unwrap_or(0)),
            "broadcast" => Question::Broadcast(number()?, third.to_owned()),
            "askb" => Question::AskCouncil(number()?),
            "linksure" => Question::LinkSure(number()?),
            "link" => Question::LinkYes(number()?),
            "where" => Question::Street(rest.to_owned()),
            "askthem" => Question::IsNeed(rest.to_owned()),
            "join" => Question::Join((of != "?").then(|| of.to_owned()), rest.to_owned()),
            "itisme" => Question::SamePerson(number()?, rest.to_owned()),
            _ => return None,
        };
        Some(question.until(until))
    }
}

impl fmt::Display for Where {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Where::Private => "private",
            Where::Desk => "desk",
        })
    }
}

/// The line as it is kept: a word, what it is about, the end, and what belongs to it. It is the form of every version so far, so
/// that a question that was asked before an upgrade is answered after it.
impl fmt::Display for Awaiting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let until = self.until;
        match &self.question {
            Question::Signpost(code, place) => write!(f, "signpost {code} {until} {place}"),
            Question::Note(code, place) => write!(f, "note {code} {until} {place}"),
            Question::Change(code, place) => write!(f, "change {code} {until} {place}"),
            Question::Detail(code, kind) => write!(f, "detail {code} {} {until}", kind.code()),
            Question::Spent(code) => write!(f, "spent {code} {until}"),
            Question::Talk(code, claim) => write!(f, "tell {code} {until} {claim}"),
            Question::Broadcast(number, field) => write!(f, "broadcast {number} {field} {until}"),
            Question::AskCouncil(number) => write!(f, "askb {number} x {until}"),
            Question::LinkSure(person) => write!(f, "linksure {person} {until}"),
            Question::LinkYes(person) => write!(f, "link {person} {until}"),
            Question::Street(words) => write!(f, "where - {until} {words}"),
            Question::IsNeed(words) => write!(f, "askthem - {until} {words}"),
            Question::Join(street, words) => {
                write!(f, "join {} {until} {words}", street.as_deref().unwrap_or("?"))
            }
            Question::SamePerson(person, words) => write!(f, "itisme {person} {until} {words}"),
        }
    }
}

/// A column of text: empty for nothing. What cannot be read is nothing, too: the person is simply not waited for.
pub mod column {
    use super::{Awaiting, Deserialize, Deserializer, Serialize, Serializer};

    /// Writes the line, or nothing.
    ///
    /// # Errors
    /// The serializer's own.
    pub fn serialize<S: Serializer>(value: &Option<Awaiting>, s: S) -> Result<S::Ok, S::Error> {
        value.as_ref().map(ToString::to_string).unwrap_or_default().serialize(s)
    }

    /// Reads the line.
    ///
    /// # Errors
    /// The deserializer's own.
    pub fn deserialize<'de, D: Deserializer<'de>>(d: D) -> Result<Option<Awaiting>, D::Error> {
        Ok(Awaiting::read(&String::deserialize(d)?))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn questions(words: &str, id: i64) -> Vec<Question> {
        let (code, words) = (Code::of(id), words.to_owned());
        vec![
            Question::Signpost(code.clone(), Where::Desk),
            Question::Note(code.clone(), Where::Private),
            Question::Change(code.clone(), Where::Desk),
            Question::Detail(code.clone(), DetailKind::Phone),
            Question::Spent(code.clone()),
            Question::Talk(code, id),
            Question::Broadcast(id, "until".into()),
            Question::AskCouncil(id),
            Question::LinkSure(id),
            Question::LinkYes(id),
            Question::Street(words.clone()),
            Question::IsNeed(words.clone()),
            Question::Join(None, words.clone()),
            Question::Join(Some("ELM7K2".into()), words.clone()),
            Question::SamePerson(id, words),
        ]
    }

    proptest! {
        #[test]
        fn what_is_kept_is_read_back(words in "\\PC{0,40}( \\PC{0,10}\n?){0,3}", id in 0_i64..1_000_000, until in 0_i64..9_999_999) {
            for question in questions(&words, id) {
                let awaiting = question.until(until);
                prop_assert_eq!(Awaiting::read(&awaiting.to_string()), Some(awaiting));
            }
        }

        #[test]
        fn any_text_is_read_without_a_panic(line in "\\PC{0,60}") {
            let _ = Awaiting::read(&line);
        }
    }

    #[test]
    fn a_question_of_an_older_version_is_still_open() {
        let read = |line: &str| Awaiting::read(line).unwrap().question;
        assert_eq!(read("tell K7M4 1700000000000 0"), Question::Talk(Code::read("K7M4").unwrap(), 0));
        assert_eq!(read("join ? 1700000000000 i need milk"), Question::Join(None, "i need milk".into()));
        assert_eq!(
            read("detail K7M4 phone 1700000000000"),
            Question::Detail(Code::read("K7M4").unwrap(), DetailKind::Phone)
        );
        assert_eq!(Awaiting::read(""), None);
    }
}
