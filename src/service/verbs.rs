//! Every command and the deed that it asks for.

use super::{Result, answer};
use crate::command::Command;
use crate::domain::say::Say;
use crate::service::access::{self, Here};
use crate::service::{Context, broadcast, clock, desk, helping, intake, mydata, streets, whatsapp};

/// The one list of what can be asked of the bot, in three parts: the weight of one is off the stack when the next begins.
pub(in crate::service) async fn in_turn(cx: &mut Context<'_>, here: Here, command: Command) -> Result<()> {
    let Some((here, command)) = Box::pin(carry_out(cx, here, command)).await? else {
        return Ok(());
    };
    let Some((here, command)) = Box::pin(carry_out_staff(cx, here, command)).await? else {
        return Ok(());
    };
    Box::pin(obey_private(cx, here, command)).await
}

/// The commands of the loop; gives back what is none of them.
async fn carry_out(cx: &mut Context<'_>, here: Here, command: Command) -> Result<Option<(Here, Command)>> {
    let done = match command {
        Command::Need { text } => Box::pin(intake::need(cx, here, &text)).await,
        Command::Offer { text } => helping::offer(cx, here, &text).await,
        Command::Can { code } => helping::can(cx, here, &code).await,
        Command::Release { code } => helping::release(cx, here, &code).await,
        Command::Done { code } => helping::done(cx, here, &code).await,
        Command::Confirm { code, answer, version } => helping::confirm(cx, here, &code, answer, version).await,
        Command::OnIt { code } => helping::on_it(cx, here, &code).await,
        Command::Sorted { code } => helping::sorted(cx, here, &code).await,
        Command::Withdraw { code } => helping::withdraw(cx, here, &code).await,
        Command::Reopen { code } => helping::reopen(cx, here, &code).await,
        Command::Still { code, yes, version } => helping::still(cx, here, &code, yes, version).await,
        Command::Pick { code, category } => match helping::pick_offer(cx, &here, &code, &category).await? {
            true => Ok(()),
            false => intake::pick(cx, here, &code, &category).await,
        },
        Command::Street { code, chat } => intake::pick_street(cx, here, &code, &chat).await,
        Command::Share { code, yes } => intake::share(cx, here, &code, yes).await,
        Command::Mine => streets::mine(cx, here).await,
        Command::List => streets::list(cx, here).await,
        Command::Help => streets::help(cx, here).await,
        Command::Start { token } => streets::start(cx, here, token.as_deref()).await,
        Command::Setup { .. }
        | Command::Pause
        | Command::Resume
        | Command::Quiet { .. }
        | Command::Leave
        | Command::ComeBack => streets::street_admin(cx, here, command).await,
        Command::Area { name } => streets::area(cx, here, &name).await,
        Command::Invite { what, area } => streets::invite(cx, here, &what, &area).await,
        Command::LetIn { id, yes } => Box::pin(streets::let_in(cx, here, id, yes)).await,
        Command::Accept { chat, yes } => streets::accept(cx, here, &chat, yes).await,
        Command::Take { code } => desk::take(cx, here, &code).await,
        Command::GiveBack { code } => desk::give_back(cx, here, &code).await,
        Command::Streets { code } => desk::ask_streets(cx, here, &code).await,
        Command::Signpost { code, text } => desk::signpost(cx, here, &code, &text).await,
        Command::Closing { code } => desk::closing(cx, here, &code).await,
        Command::Close { code, reason } => desk::close(cx, here, &code, &reason).await,
        Command::Whatsapp(wish) => Box::pin(whatsapp::whatsapp(cx, here, wish)).await,
        other => return Ok(Some((here, other))),
    };
    done.map(|()| None)
}

/// The commands of those who have a role; gives back what is none of them.
async fn carry_out_staff(cx: &mut Context<'_>, here: Here, command: Command) -> Result<Option<(Here, Command)>> {
    let done = match command {
        Command::Stats { area } => clock::stats(cx, here, &area).await,
        Command::Roles { area } => access::roles(cx, here, &area).await,
        Command::EndRole { who, role, area } => access::end_role(cx, here, &who, &role, &area).await,
        Command::OnShift => desk::on_shift(cx, here).await,
        Command::OffShift { note } => desk::off_shift(cx, here, &note).await,
        Command::Away { from, to, who } => desk::away(cx, here, &from, &to, &who).await,
        Command::Rota => desk::rota(cx, here).await,
        Command::Digest { times } => clock::digest(cx, here, &times).await,
        Command::Broadcast { number, field, value } => {
            Box::pin(broadcast::broadcast(cx, here, number, &field, &value)).await
        }
        Command::Rehearse => broadcast::new_broadcast(cx, here, true).await,
        Command::Heard { number, answer } => broadcast::heard(cx, here, number, &answer).await,
        Command::Vote { number, choice } => broadcast::vote(cx, here, number, choice).await,
        Command::AskCouncil { number, words } => broadcast::ask_council(cx, here, number, &words).await,
        Command::News => broadcast::news(cx, here).await,
        Command::Mute { .. } => streets::street_admin(cx, here, command).await,
        Command::Election { span } => broadcast::election(cx, here, span).await,
        Command::Desk(desk) => Box::pin(desk::at_desk(cx, here, desk)).await,
        other => return Ok(Some((here, other))),
    };
    done.map(|()| None)
}

/// The commands between asker, helper and those who look after both.
async fn obey_private(cx: &mut Context<'_>, here: Here, command: Command) -> Result<()> {
    match command {
        Command::Agree { code, who, yes } => helping::agree(cx, here, &code, who, yes).await,
        Command::Detail { code, kind, text } => helping::detail(cx, here, &code, &kind, &text).await,
        Command::Details { code } => desk::details(cx, here, &code).await,
        Command::Undetail { code } => helping::undetail(cx, here, &code).await,
        Command::KeepHidden { code, yes } => helping::keep_hidden(cx, here, &code, yes).await,
        Command::Budget { code, amount } => helping::budget(cx, here, &code, &amount).await,
        Command::Spent { code, amount } => helping::spent(cx, here, &code, &amount).await,
        Command::Rules { code } => helping::rules_of(cx, here, &code).await,
        Command::Tell { code, text, who } => helping::tell(cx, here, &code, (&text, who)).await,
        Command::EndTalk { code } => helping::end_talk(cx, here, &code).await,
        Command::Report { code, text } => desk::report(cx, here, &code, &text).await,
        Command::Block { code } => desk::block(cx, here, &code).await,
        Command::Several { code, yes } => Box::pin(intake::several(cx, here, &code, yes)).await,
        Command::Show { code, answer, version } => Box::pin(intake::show_it(cx, here, &code, answer, version)).await,
        Command::Change { code, text } => Box::pin(intake::change_draft(cx, here, &code, &text)).await,
        Command::Twin { code, same } => Box::pin(intake::twin(cx, here, &code, same)).await,
        Command::Behalf { code, answer } => Box::pin(intake::behalf(cx, here, &code, &answer)).await,
        Command::HearBy { code, how } => intake::hear_by(cx, here, &code, &how).await,
        Command::Rang { code } => intake::rang(cx, here, &code).await,
        Command::Pass { code } => helping::pass_over(cx, here, &code).await,
        Command::Rest { code, yes } => helping::rest(cx, here, &code, yes).await,
        Command::Capacity { code, count } => helping::capacity(cx, here, &code, &count).await,
        Command::Near { code, yes } => helping::near(cx, here, &code, yes).await,
        Command::Renew { code, yes } => helping::renew(cx, here, &code, yes).await,
        Command::AskCheck { code } => helping::ask_check(cx, here, &code).await,
        Command::Check { who, kind, until } => helping::check(cx, here, &who, &kind, &until).await,
        Command::Suspend { who, yes } => helping::suspend(cx, here, &who, yes).await,
        Command::Hold { code } => desk::hold(cx, here, &code).await,
        Command::Restore { code } => desk::restore(cx, here, &code).await,
        Command::MyData => mydata::my_data(cx, here).await,
        Command::Forget { sure } => mydata::forget(cx, here, sure).await,
        Command::Stop => mydata::stop(cx, here).await,
        Command::Stay => Ok(mydata::stay(cx, &here)),
        Command::Complain { text } => desk::complain(cx, here, &text).await,
        Command::NotACode { typed, .. } => access::not_found(cx, &here, &typed).await,
        Command::Unclear { verb } => Ok(here.reply(cx.tx, answer::unclear(verb))),
        Command::Unknown if here.is_private() => Ok(here.reply(cx.tx, Say::UnknownCommand {})),
        Command::Unknown => Ok(()),
        other => {
            // A verb without a deed is a fault of ours: whoever said it hears that it was not understood, and so do we.
            debug_assert!(false, "no deed for {:?}", other.verb());
            tracing::error!(verb = ?other.verb(), "no deed for a verb");
            Ok(here.reply(cx.tx, Say::UnknownCommand {}))
        }
    }
}
