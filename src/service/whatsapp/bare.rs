//! Commands as people type them on WhatsApp: without a stroke, in any case, in their own language; and plain words that may
//! be a need.

use crate::command;
use crate::command::Command;
use crate::domain::HOUR;
use crate::domain::awaiting::Question;
use crate::domain::code::Code;
use crate::domain::event::Said;
use crate::domain::letter::{Button, Fallback};
use crate::domain::redact::redact;
use crate::domain::say::{Label, Whatsapp};
use crate::domain::understand::{Route, says_something};
use crate::service::access::{self, Here};
use crate::service::{Context, Result, intake};

/// The most letters of plain words that are offered as a need.
const MOST: usize = 400;

/// The same where something was asked for: then words are the answer, and only what can be nothing else is a command.
pub(in crate::service) fn bare_here(cx: &Context<'_>, here: &Here, text: &str) -> Option<Command> {
    let command = access::bare(cx, text)?;
    let asked = here.awaiting().is_some_and(|asked| asked.question.takes_words());
    let answers = asked && !text.trim().starts_with('/');
    let named =
        text.split_whitespace().nth(1).is_some_and(|word| Code::read(word).is_some() || access::is_reference(word));
    let perhaps_words = matches!(
        command,
        Command::Need { .. }
            | Command::Offer { .. }
            | Command::Complain { .. }
            | Command::Mine
            | Command::List
            | Command::Whatsapp(_)
            | Command::Unclear { .. }
    );
    (!answers || named || !perhaps_words).then_some(command)
}

/// Plain words that nobody waited for: are they a need? Nothing is asked of the street without a yes to the card, and
/// nothing of anybody without a yes.
pub(in crate::service) async fn perhaps_a_need(cx: &mut Context<'_>, here: &mut Here, said: &Said) -> Result<bool> {
    let heard = intake::understood(cx, &said.text, cx.tx.now());
    let sure = matches!(heard.guess, crate::domain::understand::Guess::Sure(_));
    if !sure || said.text.chars().count() > MOST || !says_something(&heard.text.public) {
        return Ok(false);
    }
    if heard.route() == Route::Street && !heard.scam {
        Box::pin(intake::need(cx, here.clone(), &said.text)).await?;
        return Ok(true);
    }
    let words = redact(&said.text).public;
    here.wait_for(cx.tx, Question::IsNeed(said.text.clone()), cx.tx.now() + HOUR);
    let rows = vec![vec![
        Button::of(Label::AskThem {}, Command::Whatsapp(command::Whatsapp::AskThem { yes: true })),
        Button::of(Label::JoinNo {}, Command::Whatsapp(command::Whatsapp::AskThem { yes: false })),
    ]];
    here.privately(cx.tx, Whatsapp::AskAsNeed { words }, rows, Fallback::Skip);
    Ok(true)
}

/// The answer: yes, and the words are a need.
pub(super) async fn ask_them(cx: &mut Context<'_>, mut here: Here, yes: bool) -> Result<()> {
    let Some(Question::IsNeed(words)) = here.asked(cx.tx.now()).cloned() else {
        return Ok(here.reply(cx.tx, Whatsapp::NothingWaits {}));
    };
    here.wait_no_more(cx.tx);
    if !yes {
        return Ok(here.reply(cx.tx, Whatsapp::NotJoined {}));
    }
    let here = Here { message: here.message.clone().or(here.callback.clone()), callback: None, ..here };
    intake::need(cx, here, &words).await
}
