//! Every command and the deed that it asks for.

use super::{Result, Service, answer};
use crate::command::Command;
use crate::domain::say::Say;
use crate::service::access::here::Here;
use crate::store::Tx;

impl Service {
    /// The one list of what can be asked of the bot, in three parts: the weight of one is off the stack when the next begins.
    pub(super) async fn in_turn(&self, tx: &mut Tx, here: Here, command: Command) -> Result<()> {
        let Some((here, command)) = Box::pin(self.carry_out(tx, here, command)).await? else {
            return Ok(());
        };
        let Some((here, command)) = Box::pin(self.carry_out_staff(tx, here, command)).await? else {
            return Ok(());
        };
        Box::pin(self.obey_private(tx, here, command)).await
    }

    /// The commands of the loop; gives back what is none of them.
    async fn carry_out(&self, tx: &mut Tx, here: Here, command: Command) -> Result<Option<(Here, Command)>> {
        let done = match command {
            Command::Need { text } => Box::pin(self.need(tx, here, &text)).await,
            Command::Offer { text } => self.offer(tx, here, &text).await,
            Command::Can { code } => self.can(tx, here, &code).await,
            Command::Release { code } => self.release(tx, here, &code).await,
            Command::Done { code } => self.done(tx, here, &code).await,
            Command::Confirm { code, answer, version } => self.confirm(tx, here, (&code, answer, version)).await,
            Command::OnIt { code } => self.on_it(tx, here, &code).await,
            Command::Sorted { code } => self.sorted(tx, here, &code).await,
            Command::Withdraw { code } => self.withdraw(tx, here, &code).await,
            Command::Reopen { code } => self.reopen(tx, here, &code).await,
            Command::Still { code, yes, version } => self.still(tx, here, &code, (yes, version)).await,
            Command::Pick { code, category } => match self.pick_offer(tx, &here, &code, &category).await? {
                true => Ok(()),
                false => self.pick(tx, here, &code, &category).await,
            },
            Command::Street { code, chat } => self.pick_street(tx, here, &code, &chat).await,
            Command::Share { code, yes } => self.share(tx, here, &code, yes).await,
            Command::Mine => self.mine(tx, here).await,
            Command::List => self.list(tx, here).await,
            Command::Help => self.help(tx, here).await,
            Command::Start { token } => self.start(tx, here, token.as_deref()).await,
            Command::Setup { .. }
            | Command::Pause
            | Command::Resume
            | Command::Quiet { .. }
            | Command::Leave
            | Command::ComeBack => self.street_admin(tx, here, command).await,
            Command::Area { name } => self.area(tx, here, &name).await,
            Command::Invite { what, area } => self.invite(tx, here, &what, &area).await,
            Command::LetIn { id, yes } => Box::pin(self.let_in(tx, here, id, yes)).await,
            Command::Accept { chat, yes } => self.accept(tx, here, &chat, yes).await,
            Command::Take { code } => self.take(tx, here, &code).await,
            Command::GiveBack { code } => self.give_back(tx, here, &code).await,
            Command::Streets { code } => self.ask_streets(tx, here, &code).await,
            Command::Signpost { code, text } => self.signpost(tx, here, &code, &text).await,
            Command::Closing { code } => self.closing(tx, here, &code).await,
            Command::Close { code, reason } => self.close(tx, here, &code, &reason).await,
            Command::Beside(wish) => Box::pin(self.beside(tx, here, wish)).await,
            other => return Ok(Some((here, other))),
        };
        done.map(|()| None)
    }

    /// The commands of those who have a role; gives back what is none of them.
    async fn carry_out_staff(&self, tx: &mut Tx, here: Here, command: Command) -> Result<Option<(Here, Command)>> {
        let done = match command {
            Command::Stats { area } => self.stats(tx, here, &area).await,
            Command::Roles { area } => self.roles(tx, here, &area).await,
            Command::EndRole { who, role, area } => self.end_role(tx, here, (&who, &role, &area)).await,
            Command::OnShift => self.on_shift(tx, here).await,
            Command::OffShift { note } => self.off_shift(tx, here, &note).await,
            Command::Away { from, to, who } => self.away(tx, here, (&from, &to, &who)).await,
            Command::Rota => self.rota(tx, here).await,
            Command::Digest { times } => self.digest(tx, here, &times).await,
            Command::Broadcast { number, field, value } => {
                Box::pin(self.broadcast(tx, here, number, (&field, &value))).await
            }
            Command::Rehearse => self.new_broadcast(tx, here, true).await,
            Command::Heard { number, answer } => self.heard(tx, here, number, &answer).await,
            Command::Vote { number, choice } => self.vote(tx, here, number, choice).await,
            Command::AskCouncil { number, words } => self.ask_council(tx, here, number, &words).await,
            Command::News => self.news(tx, here).await,
            Command::Mute { .. } => self.street_admin(tx, here, command).await,
            Command::Election { span } => self.election(tx, here, span).await,
            Command::Desk(desk) => Box::pin(self.at_desk(tx, here, desk)).await,
            other => return Ok(Some((here, other))),
        };
        done.map(|()| None)
    }

    /// The commands between asker, helper and those who look after both.
    async fn obey_private(&self, tx: &mut Tx, here: Here, command: Command) -> Result<()> {
        match command {
            Command::Agree { code, who, yes } => self.agree(tx, here, &code, who, yes).await,
            Command::Detail { code, kind, text } => self.detail(tx, here, (&code, &kind, &text)).await,
            Command::Details { code } => self.details(tx, here, &code).await,
            Command::Undetail { code } => self.undetail(tx, here, &code).await,
            Command::KeepHidden { code, yes } => self.keep_hidden(tx, here, &code, yes).await,
            Command::Budget { code, amount } => self.budget(tx, here, &code, &amount).await,
            Command::Spent { code, amount } => self.spent(tx, here, &code, &amount).await,
            Command::Rules { code } => self.rules_of(tx, here, &code).await,
            Command::Tell { code, text, who } => self.tell(tx, here, &code, (&text, who)).await,
            Command::EndTalk { code } => self.end_talk(tx, here, &code).await,
            Command::Report { code, text } => self.report(tx, here, &code, &text).await,
            Command::Block { code } => self.block(tx, here, &code).await,
            Command::Several { code, yes } => Box::pin(self.several(tx, here, &code, yes)).await,
            Command::Show { code, answer, version } => Box::pin(self.show_it(tx, here, (&code, answer, version))).await,
            Command::Change { code, text } => Box::pin(self.change_draft(tx, here, &code, &text)).await,
            Command::Twin { code, same } => Box::pin(self.twin(tx, here, &code, same)).await,
            Command::Behalf { code, answer } => Box::pin(self.behalf(tx, here, &code, &answer)).await,
            Command::HearBy { code, how } => self.hear_by(tx, here, &code, &how).await,
            Command::Rang { code } => self.rang(tx, here, &code).await,
            Command::Pass { code } => self.pass_over(tx, here, &code).await,
            Command::Rest { code, yes } => self.rest(tx, here, &code, yes).await,
            Command::Capacity { code, count } => self.capacity(tx, here, &code, &count).await,
            Command::Near { code, yes } => self.near(tx, here, &code, yes).await,
            Command::Renew { code, yes } => self.renew(tx, here, &code, yes).await,
            Command::AskCheck { code } => self.ask_check(tx, here, &code).await,
            Command::Check { who, kind, until } => self.check(tx, here, (&who, &kind, &until)).await,
            Command::Suspend { who, yes } => self.suspend(tx, here, &who, yes).await,
            Command::Hold { code } => self.hold(tx, here, &code).await,
            Command::Restore { code } => self.restore(tx, here, &code).await,
            Command::MyData => self.my_data(tx, here).await,
            Command::Forget { sure } => self.forget(tx, here, sure).await,
            Command::Stop => self.stop(tx, here).await,
            Command::Stay => Ok(self.stay(tx, &here)),
            Command::Complain { text } => self.complain(tx, here, &text).await,
            Command::Unclear { verb } => Ok(here.reply(tx, answer::unclear(verb))),
            Command::Unknown if here.is_private() => Ok(here.reply(tx, Say::UnknownCommand {})),
            Command::Unknown => Ok(()),
            other => {
                // A verb without a deed is a fault of ours: whoever said it hears that it was not understood, and so do we.
                debug_assert!(false, "no deed for {:?}", other.verb());
                tracing::error!(verb = ?other.verb(), "no deed for a verb");
                Ok(here.reply(tx, Say::UnknownCommand {}))
            }
        }
    }
}
