//! `/mine`, `/list`, `/help`: what is going on, told to one person.

use crate::command::Command;
use crate::domain::letter::Button;
use crate::domain::need::{Need, Standing};
use crate::domain::say::{Label, Line, Say};
use crate::domain::street::Offer;
use crate::service::access::{self, Here};
use crate::service::{Context, Result};

fn offer_line(offer: &Offer) -> Line {
    Line {
        code: offer.code.clone(),
        category: offer.category,
        urgency: None,
        standing: Standing::Offered,
        words: access::clipped(&offer.words),
    }
}

/// The most buttons below a list.
const MOST_BUTTONS: usize = 8;

/// For each line of `/mine`, the button that ends it.
fn mine_buttons(needs: &[Line], jobs: &[Line], offers: &[Line]) -> Vec<Vec<Button>> {
    let press = |label: Label, command: Command| Button::kept(label, &command);
    let needs = needs.iter().map(|line| {
        vec![press(Label::SortedCode { code: line.code.clone() }, Command::Sorted { code: line.code.clone() })]
    });
    let jobs = jobs.iter().map(|line| {
        let code = line.code.clone();
        let done = press(Label::DoneCode { code: code.clone() }, Command::Done { code: line.code.clone() });
        vec![done, press(Label::ReleaseCode { code }, Command::Release { code: line.code.clone() })]
    });
    let offers = offers.iter().map(|line| {
        vec![press(Label::WithdrawCode { code: line.code.clone() }, Command::Withdraw { code: line.code.clone() })]
    });
    needs.chain(jobs).chain(offers).take(MOST_BUTTONS).collect()
}

/// For each need of others in a list, the button that says "I can help".
fn can_buttons(looking: &[Need], me: i64) -> Vec<Vec<Button>> {
    let others = looking.iter().filter(|need| need.is_listed() && need.person_id != me).take(MOST_BUTTONS);
    let can = |need: &Need| {
        Button::of(Label::CanHelpWith { code: need.code.clone() }, Command::Can { code: need.code.clone() })
    };
    others.map(|need| vec![can(need)]).collect()
}

/// `/mine`: one's own needs, jobs and offers.
pub(in crate::service) async fn mine(cx: &mut Context<'_>, here: Here) -> Result<()> {
    let Some(person) = here.who.clone() else {
        return Ok(here.reply(cx.tx, Say::NamedOnly {}));
    };
    let now = cx.tx.now();
    let mut needs = Vec::new();
    for need in cx.tx.needs_of(person.id, now).await? {
        let mut line = access::line(&need, need.state().standing());
        line.words = access::clipped(&need.words);
        needs.push(line);
    }
    let mut jobs = Vec::new();
    for claim in cx.tx.claims_of(person.id).await? {
        if let Some(need) = cx.tx.need(claim.need_id).await? {
            let mut line = access::line(&need, Standing::Helping);
            line.words = access::clipped(&need.words);
            jobs.push(line);
        }
    }
    let offers: Vec<Line> = cx.tx.offers_of(person.id).await?.iter().map(offer_line).collect();
    here.note(cx.tx, None, false);
    let buttons = mine_buttons(&needs, &jobs, &offers);
    here.privately(cx.tx, Say::Mine { needs, jobs, offers }, buttons, here.invite());
    Ok(())
}

/// `/list`: what the street looks for and offers.
pub(in crate::service) async fn list(cx: &mut Context<'_>, here: Here) -> Result<()> {
    let streets = match (here.street(), &here.who) {
        (Some(street), _) => vec![street.clone()],
        (None, Some(person)) => cx.tx.streets_of(person.id).await?,
        (None, None) => Vec::new(),
    };
    if streets.is_empty() {
        return Ok(here.reply(cx.tx, Say::NoStreet {}));
    }
    for street in streets {
        let looking = cx.tx.needs_looking(street.id).await?;
        let needs: Vec<Line> =
            looking.iter().filter(|n| n.is_listed()).map(|n| access::line(n, Standing::Open)).collect();
        let offers = cx.tx.offers_in(street.id).await?.iter().map(offer_line).collect();
        let rows = if here.is_private() && here.who.as_ref().is_some_and(|person| !person.platform.can().groups) {
            can_buttons(&looking, here.person_id())
        } else {
            Vec::new()
        };
        here.reply_with(cx.tx, Say::List { street: street.name, needs, offers }, rows);
    }
    Ok(())
}

/// `/help`: what one can do here.
pub(in crate::service) async fn help(cx: &mut Context<'_>, here: Here) -> Result<()> {
    let staff = !cx.tx.roles_of(here.person_id()).await?.is_empty();
    let say = match (here.desk(), here.is_private() && staff) {
        (Some(_), _) => Say::HelpDesk {},
        (None, true) => Say::HelpStaff {},
        (None, false) => Say::Help {},
    };
    Ok(here.reply(cx.tx, say))
}
