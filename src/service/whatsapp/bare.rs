//! Commands as people type them on WhatsApp: without a stroke, in any case, in their own language; and plain words that may
//! be a need.

use crate::command;
use crate::command::Command;
use crate::domain::HOUR;
use crate::domain::awaiting::Question;
use crate::domain::code::Code;
use crate::domain::event::Said;
use crate::domain::letter::{Button, Otherwise};
use crate::domain::redact::redact;
use crate::domain::say::{Beside, Label};
use crate::domain::understand::{Route, says_something};
use crate::service::access::bare::is_reference;
use crate::service::access::here::Here;
use crate::service::{Result, Service};
use crate::store::Tx;

/// The most letters of plain words that are offered as a need.
const MOST: usize = 400;

impl Service {
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
