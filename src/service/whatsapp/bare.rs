//! Commands as people type them on WhatsApp: without a stroke, in any case, in their own language; and plain words that may
//! be a need.

use crate::command;
use crate::command::{Bare, Command, named, parse};
use crate::domain::HOUR;
use crate::domain::awaiting::Question;
use crate::domain::code::Code;
use crate::domain::event::Said;
use crate::domain::letter::{Button, Otherwise};
use crate::domain::lexicon::{Meaning, words};
use crate::domain::redact::redact;
use crate::domain::say::{Beside, Label};
use crate::domain::understand::{Route, says_something};
use crate::service::access::here::Here;
use crate::service::{Result, Service};
use crate::store::Tx;

/// The most letters of plain words that are offered as a need.
const MOST: usize = 400;

/// Whether a letter is only there to turn the direction of writing, or nothing at all.
pub(in crate::service) fn is_unseen(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Whether a name is a command when nothing follows.
fn stands_alone(name: &str) -> bool {
    named(name).is_some_and(|row| matches!(row.bare, Bare::Alone | Bare::AloneOrOne | Bare::AloneOr(_)))
}

/// Whether a word is a broadcast's reference, such as `B12`.
fn is_reference(word: &str) -> bool {
    let digits = word.strip_prefix(['B', 'b']).unwrap_or_default();
    !digits.is_empty() && digits.len() <= 6 && digits.chars().all(|c| c.is_ascii_digit())
}

impl Service {
    /// The command that a line without a stroke is; none for plain words.
    pub(in crate::service) fn bare(&self, text: &str) -> Option<Command> {
        let text: String = text.chars().filter(|c| !is_unseen(*c)).collect();
        let text = text.trim();
        if text.starts_with('/') {
            return parse(text, &self.rules().bot);
        }
        let whole = self.verb_of(text);
        if text.contains(' ') && stands_alone(&whole) {
            return parse(&format!("/{whole}"), &self.rules().bot);
        }
        let (first, rest) = text.split_once(char::is_whitespace).unwrap_or((text, ""));
        let first = first.trim_end_matches([':', ',', '.', '!', '?', '-']).trim_start_matches(['"', '“', '‘', '\'']);
        let rest = rest.trim_start_matches([':', '-', '–']).trim();
        let verb = self.verb_of(first);
        let next = rest.split_whitespace().next().unwrap_or_default();
        let count = rest.split_whitespace().count();
        let fits = match named(&verb)?.bare {
            Bare::Words => true,
            _ if rest.is_empty() => stands_alone(&verb),
            Bare::AloneOrOne if count == 1 => true,
            Bare::With(words) => words.iter().any(|word| next.eq_ignore_ascii_case(word)),
            Bare::AloneOr(word) => next.eq_ignore_ascii_case(word),
            Bare::Numbered => count == 2 && next.chars().all(|c| c.is_ascii_digit()),
            Bare::Coded | Bare::Alone | Bare::AloneOrOne => Code::read(next).is_some() || is_reference(next),
        };
        if !fits {
            return None;
        }
        parse(&format!("/{verb} {rest}"), &self.rules().bot)
    }

    /// The same where something was asked for: then words are the answer, and only what can be nothing else is a command.
    pub(in crate::service) fn bare_here(&self, here: &Here, text: &str) -> Option<Command> {
        let command = self.bare(text)?;
        let asked = here.awaiting().is_some_and(|asked| asked.question.takes_words());
        let answers = asked && !text.trim().starts_with('/');
        let named = text.split_whitespace().nth(1).is_some_and(|word| Code::read(word).is_some() || is_reference(word));
        let perhaps_words = matches!(
            command,
            Command::Need { .. }
                | Command::Offer { .. }
                | Command::Complain { .. }
                | Command::Mine
                | Command::List
                | Command::Beside(_)
                | Command::Unclear { .. }
        );
        (!answers || named || !perhaps_words).then_some(command)
    }

    /// A word as a command's name, in whatever language it was typed.
    fn verb_of(&self, word: &str) -> String {
        let heard = words(word);
        let found = self.rules().lexicon.find(&heard, |meaning| matches!(meaning, Meaning::Verb(_)));
        match found.first() {
            Some(found) if found.at == 0 && found.words == heard.len() => match found.meaning {
                Meaning::Verb(name) => name.clone(),
                _ => word.to_lowercase(),
            },
            _ => word.to_lowercase(),
        }
    }

    /// Plain words that nobody waited for: are they a need? Nothing is asked of the street without a yes to the card, and
    /// nothing of anybody without a yes.
    pub(in crate::service) async fn perhaps_a_need(&self, tx: &mut Tx, here: &mut Here, said: &Said) -> Result<bool> {
        let heard = self.understood(&said.text, tx.now());
        let sure = matches!(heard.guess, crate::domain::understand::Guess::Sure(_));
        if !sure || said.text.chars().count() > MOST || !says_something(&heard.text.public) {
            return Ok(false);
        }
        if heard.route() == Route::Street && !heard.scam {
            Box::pin(self.need(tx, here.clone(), &said.text)).await?;
            return Ok(true);
        }
        let words = redact(&said.text).public;
        here.wait_for(tx, Question::IsNeed(said.text.clone()), tx.now() + HOUR);
        let rows = vec![vec![
            Button::of(Label::AskThem {}, Command::Beside(command::Beside::AskThem { yes: true })),
            Button::of(Label::JoinNo {}, Command::Beside(command::Beside::AskThem { yes: false })),
        ]];
        here.privately(tx, Beside::AskAsNeed { words }, rows, Otherwise::Skip);
        Ok(true)
    }

    /// The answer: yes, and the words are a need.
    pub(in crate::service) async fn ask_them(&self, tx: &mut Tx, mut here: Here, yes: bool) -> Result<()> {
        let Some(Question::IsNeed(words)) = here.asked(tx.now()).cloned() else {
            return Ok(here.reply(tx, Beside::NothingWaits {}));
        };
        here.wait_no_more(tx);
        if !yes {
            return Ok(here.reply(tx, Beside::NotJoined {}));
        }
        let here = Here { message: here.message.clone().or(here.callback.clone()), callback: None, ..here };
        self.need(tx, here, &words).await
    }
}
