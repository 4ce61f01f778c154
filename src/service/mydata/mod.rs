//! What is held on a person is theirs: `/mydata` tells it, `/forget` erases it, `/stop` ends messages that nobody asked for.

use crate::command::{Command, parse};
use crate::domain::event::{Event, What};
use crate::domain::letter::{Button, Fallback, Letter, Post, Subject, To};
use crate::domain::need::{ClaimState, Consent, Need, Step};
use crate::domain::role::Role;
use crate::domain::say::{Label, Say};
use crate::domain::street::{OfferState, Person};
use crate::service::access::Here;
use crate::service::record::{self, Change};
use crate::service::{Context, Result, intake};

/// The name of the file that holds everything.
const FILE: &str = "mydata.json";

/// `/mydata`: everything that is held on somebody, in plain words and as a file. What it says is filled in when it is
/// sent, so that no plain copy lies in the outbox.
pub(in crate::service) async fn my_data(cx: &mut Context<'_>, here: Here) -> Result<()> {
    let Some(of) = here.who.as_ref().map(|person| person.id) else {
        return Ok(here.reply(cx.tx, Say::NamedOnly {}));
    };
    let (none, nobody) = (String::new(), Vec::new());
    let first = Say::MyData {
        of,
        name: none.clone(),
        since: none,
        streets: nobody,
        needs: Vec::new(),
        helped: Vec::new(),
        offers: Vec::new(),
    };
    let second = Say::MyPrivate {
        of,
        told: Vec::new(),
        seen: Vec::new(),
        saw: Vec::new(),
        checks: 0,
        roles: 0,
        apart: 0,
        reports: 0,
        notes: 0,
        waiting: 0,
    };
    here.note(cx.tx, None, false);
    here.nod(cx.tx);
    here.privately(cx.tx, first, Vec::new(), here.invite());
    here.privately(cx.tx, second, Vec::new(), Fallback::Wait);
    let file = Post::File { name: FILE.to_owned(), of };
    cx.tx.send(Letter::of(To::Person(of), file).as_answer().urgent());
    Ok(())
}

/// `/forget` asks first; `/forget yes` takes everything back and erases it.
pub(in crate::service) async fn forget(cx: &mut Context<'_>, here: Here, sure: bool) -> Result<()> {
    let Some(person) = here.who.clone() else {
        return Ok(here.reply(cx.tx, Say::NamedOnly {}));
    };
    let administers = cx.tx.roles_of(person.id).await?.iter().any(|held| held.role == Role::Administrator);
    if administers && !cx.tx.has_other_administrator(person.id).await? {
        return Ok(here.reply(cx.tx, Say::ForgetLast {}));
    }
    if !sure {
        let needs = cx.tx.needs_ever(person.id).await?;
        let needs = needs.iter().filter(|need| !need.state().is_closed()).count();
        let jobs = cx.tx.claims_of(person.id).await?.len() + cx.tx.cases_of(person.id).await?.len();
        let count = |n: usize| i64::try_from(n).unwrap_or(0);
        let say = Say::ForgetAsk { open: count(needs + jobs), needs: count(needs), jobs: count(jobs) };
        let yes = vec![vec![Button::of(Label::ForgetYes {}, Command::Forget { sure: true })]];
        here.note(cx.tx, None, false);
        here.nod(cx.tx);
        here.privately(cx.tx, say, yes, here.invite());
        return Ok(());
    }
    take_back_all(cx, person).await?;
    here.note(cx.tx, None, false);
    here.privately(cx.tx, Say::Forgotten {}, Vec::new(), here.in_group());
    Ok(())
}

/// The first half of forgetting somebody: nobody waits for them any more, and what shows them is on its way out of
/// every chat. The rows go when that has happened, so that a crash in between loses none of it.
pub(in crate::service) async fn take_back_all(cx: &mut Context<'_>, person: Person) -> Result<()> {
    cx.tx.write_now().await?;
    cx.tx.destroy_details(person.id).await?;
    for need in cx.tx.needs_ever(person.id).await? {
        take_back(cx, need).await?;
    }
    for mut offer in cx.tx.offers_ever(person.id).await? {
        offer.state = OfferState::Withdrawn;
        offer.words = String::new();
        offer.ended_at = offer.ended_at.or(Some(cx.tx.now()));
        offer.due_at = None;
        for shown in cx.tx.posts_of(&Subject::Offer(offer.id).name()).await? {
            cx.tx.send(Letter::card(shown.chat_id, Subject::Offer(offer.id)));
        }
        cx.tx.put_offer(offer);
    }
    for mut claim in cx.tx.claims_of(person.id).await? {
        let Some(mut need) = cx.tx.need(claim.need_id).await? else { continue };
        if need.clone().step(Step::Free, cx.tx.now()).is_ok() {
            record::free(cx, &mut need, claim, Some(person.id)).await?;
        } else {
            claim.state = ClaimState::Released;
            claim.ended_at = Some(cx.tx.now());
            cx.tx.put_claim(claim);
        }
    }
    for view in cx.tx.views_by(person.id).await? {
        if let Some(need) = cx.tx.need(view.need_id).await? {
            record::hide_from(cx, &need, Some(person.id)).await?;
        }
    }
    for mut case in cx.tx.cases_of(person.id).await? {
        let was = case.state();
        case.step(Step::GiveBack, cx.tx.now())?;
        record::save(cx, &mut case, Change { actor: None, step: "giveback", was: Some(was), why: "" }).await?;
        cx.tx.send(record::to_asker(&case, Say::BackInQueue { code: case.code.clone() }));
    }
    let now = cx.tx.now();
    cx.tx.change_person(&person, |person| {
        person.forget_at = Some(now);
        person.awaiting = None;
        person.idle_asked_at = None;
    });
    Ok(())
}

/// Takes a need back wherever it stands: helpers are free, details leave their chats, cards lose words and name.
async fn take_back(cx: &mut Context<'_>, mut need: Need) -> Result<()> {
    cx.tx.drop_letters_naming(need.code.as_str()).await?;
    record::hide_from(cx, &need, None).await?;
    let was = need.state();
    if !was.is_closed() {
        need.step(Step::Withdraw, cx.tx.now())?;
        record::let_helpers_go(cx, &need).await?;
    }
    need.words = String::new();
    need.unnamed = true;
    need.consent = Consent::No;
    record::save(cx, &mut need, Change { actor: None, step: "forget", was: Some(was), why: "" }).await
}

/// People who were forgotten once and are known again, because an older copy of the database was put back, are forgotten
/// again; how many.
///
/// # Errors
/// When the memory fails; then nothing of it happened.
pub(in crate::service) async fn forget_again(cx: &mut Context<'_>, people: Vec<Person>) -> Result<usize> {
    let count = people.len();
    for person in people {
        take_back_all(cx, person).await?;
    }
    Ok(count)
}

/// The second half: people of whom nothing is on its way any more are erased; who they were.
///
/// # Errors
/// When the memory fails; then nothing of it happened.
pub(in crate::service) async fn finish_forgetting(cx: &mut Context<'_>) -> Result<Vec<Person>> {
    let people = cx.tx.people_to_forget().await?;
    for person in &people {
        cx.tx.erase_person(person).await?;
        tracing::info!("somebody was forgotten");
    }
    Ok(people)
}

/// Whether somebody who asked to be forgotten writes before it is done: they hear that it is, and, in danger, the
/// numbers to call.
pub(in crate::service) fn is_going(cx: &mut Context<'_>, here: &Here, event: &Event) -> bool {
    if here.who.as_ref().is_none_or(|person| person.forget_at.is_none()) {
        return false;
    }
    match &event.what {
        What::Said(said) if here.danger.is_some() => intake::numbers_alone(cx, here, &said.text, false),
        What::Said(said) if here.is_private() || parse(&said.text, &cx.rules.bot).is_some() => {
            here.reply(cx.tx, Say::Forgotten {});
        }
        What::Pressed { .. } => here.reply(cx.tx, Say::Forgotten {}),
        _ => {}
    }
    true
}

/// `/stop`: the bot writes to them no more, but for what they asked for. Offers rest.
pub(in crate::service) async fn stop(cx: &mut Context<'_>, mut here: Here) -> Result<()> {
    if here.who.is_none() {
        return Ok(here.reply(cx.tx, Say::NamedOnly {}));
    }
    here.change(cx.tx, |person| person.stopped = true);
    let me = here.person_id();
    cx.tx.end_opt_ins(me, None).await?;
    cx.tx.drop_host(me).await?;
    for mut offer in cx.tx.offers_of(here.person_id()).await? {
        if offer.state == OfferState::Active {
            offer.state = OfferState::Paused;
            cx.tx.send(Letter::card(offer.chat_id, Subject::Offer(offer.id)));
            cx.tx.put_offer(offer);
        }
    }
    here.note(cx.tx, None, false);
    here.nod(cx.tx);
    here.privately(cx.tx, Say::Stopped {}, Vec::new(), here.in_group());
    Ok(())
}

/// Somebody who was asked whether they still use the bot does.
pub(in crate::service) fn stay(cx: &mut Context<'_>, here: &Here) {
    here.acknowledge(cx.tx, Say::Kept {});
}

/// The notice of who speaks here, what is kept and who sees it: once, at the first private message, whatever it says.
/// In danger the numbers come first, and the notice after them.
pub(in crate::service) fn notice(cx: &mut Context<'_>, here: &mut Here, event: &Event) -> Option<Letter> {
    match &event.what {
        What::Said(said) if (!said.edited && !said.forwarded) || here.danger.is_some() => {}
        What::Pressed { .. } | What::Wordless => {}
        _ => return None,
    }
    here.who.as_ref().filter(|person| here.is_private() && !person.noticed)?;
    here.change(cx.tx, |person| person.noticed = true);
    here.greeted = true;
    let say = Say::Welcome { name: here.name(), council: cx.rules.council.clone() };
    let letter = Letter::tell(To::Person(here.person_id()), say).as_answer().urgent();
    if here.danger.is_some() {
        return Some(letter);
    }
    cx.tx.send(letter);
    None
}
