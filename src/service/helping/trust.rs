//! Who may help with what: checks that a coordinator writes down, suspensions, and the kind refusals.

use crate::command::Command;
use crate::domain::DAY;
use crate::domain::category::{Category, Vet};
use crate::domain::code::Code;
use crate::domain::letter::{Button, Letter, To};
use crate::domain::need::{Claim, ClaimState, Consent, MOST_CLAIMS, MOST_TODAY, Need, Urgency};
use crate::domain::say::{Label, Say};
use crate::domain::street::Person;
use crate::service::access::{self, Here};
use crate::service::{Context, Result, record};
use chrono::NaiveDate;

/// The checks that a coordinator can write down.
pub(in crate::service) const KINDS: [&str; 6] =
    ["identity", "reference", "dbs-basic", "dbs-standard", "dbs-enhanced", "partner"];
/// The longest that a check can hold, in days.
const LONGEST: i64 = 3 * 366;

/// Why this person cannot take this need on, if so. Said kindly, and without a word about anybody else.
pub(super) async fn may_not_help(cx: &mut Context<'_>, need: &Need, person: &Person) -> Result<Option<Say>> {
    let code = need.code.clone();
    if person.suspended {
        return Ok(Some(Say::Suspended { council: cx.rules.council.clone() }));
    }
    if person.young {
        return Ok(Some(too_young(cx)));
    }
    if cx.tx.are_blocked(person.id, need.person_id).await? {
        return Ok(Some(Say::NotForYou { code }));
    }
    let category = need.category.unwrap_or(Category::Information);
    if category.vet() == Vet::Checked && !cx.tx.is_checked(person.id).await? {
        return Ok(Some(Say::NeedsCheck { code, category }));
    }
    Ok(None)
}

/// What somebody under 18 is told, with who listens to them.
pub(super) fn too_young(cx: &Context<'_>) -> Say {
    let rules = cx.rules;
    Say::TooYoung { numbers: rules.signposts.shown(&["child"], &rules.nation, (&rules.clocks, cx.tx.now())) }
}

/// Whether somebody has enough jobs already, over all or for today.
pub(super) async fn has_enough(cx: &mut Context<'_>, need: &Need, person: &Person) -> Result<Option<Say>> {
    let claims: Vec<Claim> = cx.tx.claims_of(person.id).await?;
    if claims.len() >= MOST_CLAIMS {
        return Ok(Some(Say::EnoughJobs { most: i64::try_from(MOST_CLAIMS).unwrap_or(0) }));
    }
    if need.urgency != Urgency::Today {
        return Ok(None);
    }
    let mut today = 0;
    for claim in &claims {
        let urgent = cx.tx.need(claim.need_id).await?.is_some_and(|n| n.urgency == Urgency::Today);
        today += usize::from(urgent);
    }
    Ok((today >= MOST_TODAY).then_some(Say::EnoughToday {}))
}

/// A neighbour would like to be checked, for the sake of a need: the coordinators hear of it, by number.
pub(in crate::service) async fn ask_check(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    let Some(need) = access::find(cx, &here, code).await? else {
        return Ok(());
    };
    let Some(person) = here.who.clone() else {
        return Ok(here.reply(cx.tx, Say::NamedOnly {}));
    };
    if person.suspended {
        return Ok(here.reply(cx.tx, Say::Suspended { council: cx.rules.council.clone() }));
    }
    if person.young {
        return Ok(here.reply(cx.tx, too_young(cx)));
    }
    let street = cx.tx.chat(need.chat_id).await?;
    let area = street.as_ref().and_then(|s| s.area_id);
    for desk in cx.tx.desks_of(area).await? {
        let say = Say::WantsCheck {
            who: access::handle(person.id),
            name: person.first_name.clone(),
            street: street.as_ref().map_or(String::new(), |s| s.name.clone()),
            code: need.code.clone(),
            category: need.category.unwrap_or(Category::Information),
        };
        cx.tx.send(Letter::tell(To::Chat(desk.id), say));
    }
    Ok(here.acknowledge(cx.tx, Say::CheckAsked {}))
}

/// The person whom a coordinator means by a number, if the coordinator's area is theirs too.
pub(in crate::service) async fn looked_after(
    cx: &mut Context<'_>,
    here: &Here,
    typed: &str,
    step: &str,
) -> Result<Option<Person>> {
    let person = match access::read_handle(typed) {
        Some(id) => cx.tx.person(id).await?,
        None => None,
    };
    let mut may = false;
    if let Some(person) = &person {
        for street in cx.tx.streets_of(person.id).await? {
            let ours = match here.desk().cloned() {
                Some(desk) => access::is_desk_of(cx, &desk, &street).await?,
                None => true,
            };
            may |= ours && access::coordinates(cx, here.person_id(), street.spot()).await?;
        }
    }
    if may && person.as_ref().is_some_and(|p| p.id != here.person_id()) {
        return Ok(person);
    }
    access::refused(cx, here, 0, step);
    here.reply(cx.tx, Say::NoSuchPerson {});
    Ok(None)
}

/// `/check H12 dbs-basic 2027-06-30`: a coordinator writes down what was checked, and until when it holds.
pub(in crate::service) async fn check(
    cx: &mut Context<'_>,
    here: Here,
    who: &str,
    kind: &str,
    until: &str,
) -> Result<()> {
    let Some(person) = looked_after(cx, &here, who, "check").await? else {
        return Ok(());
    };
    if person.suspended {
        return Ok(here.reply(cx.tx, Say::SuspendNoted { who: access::handle(person.id) }));
    }
    let kind = kind.to_lowercase().replace(['_', ' '], "-");
    let day = NaiveDate::parse_from_str(until.trim(), "%Y-%m-%d").ok();
    let ends = day.map(|day| cx.rules.clocks.on(day, 23, 59));
    let ends = ends.filter(|at| *at > cx.tx.now() && *at < cx.tx.now() + LONGEST * DAY);
    let (true, Some(ends)) = (KINDS.contains(&kind.as_str()), ends) else {
        return Ok(here.reply(cx.tx, Say::UnclearCheck { kinds: KINDS.join(", ") }));
    };
    let area = match cx.tx.streets_of(person.id).await?.first() {
        Some(street) => street.area_id.unwrap_or(0),
        None => 0,
    };
    cx.tx.write_now().await?;
    cx.tx.add_check((person.id, area), &kind, here.person_id(), ends).await?;
    record::note_person(cx, &person, "check", here.person_id(), &kind);
    here.acknowledge(cx.tx, Say::CheckNoted { who: access::handle(person.id), until: until.trim().to_owned() });
    cx.tx.send(Letter::tell(To::Person(person.id), Say::YouAreChecked { until: until.trim().to_owned() }));
    Ok(())
}

/// `/suspend H12`, `/unsuspend H12`: a coordinator stops somebody from taking jobs, or lets them back.
pub(in crate::service) async fn suspend(cx: &mut Context<'_>, here: Here, who: &str, yes: bool) -> Result<()> {
    let Some(person) = looked_after(cx, &here, who, "suspend").await? else {
        return Ok(());
    };
    let person = cx.tx.change_person(&person, |person| person.suspended = yes);
    record::note_person(cx, &person, if yes { "suspend" } else { "unsuspend" }, here.person_id(), "");
    let council = cx.rules.council.clone();
    if yes {
        let_go_of_jobs(cx, &person, here.person_id()).await?;
        record::hold_offers(cx, person.id, true).await?;
        cx.tx.send(Letter::tell(To::Person(person.id), Say::Suspended { council }));
    } else {
        record::hold_offers(cx, person.id, false).await?;
        cx.tx.send(Letter::tell(To::Person(person.id), Say::Unsuspended {}));
    }
    let who = access::handle(person.id);
    let say = if yes { Say::SuspendNoted { who } } else { Say::UnsuspendNoted { who } };
    Ok(here.acknowledge(cx.tx, say))
}

/// Frees every job of somebody who may not go on.
async fn let_go_of_jobs(cx: &mut Context<'_>, person: &Person, actor: i64) -> Result<()> {
    for mut claim in cx.tx.claims_standing(person.id).await? {
        if let Some(mut need) = cx.tx.need(claim.need_id).await? {
            if claim.state == ClaimState::Done {
                // The job is done, and they have nothing more to look for there.
                record::hide_from(cx, &need, Some(person.id)).await?;
                (claim.agreed, claim.talk) = (Consent::No, false);
                cx.tx.put_claim(claim);
                continue;
            }
            record::free(cx, &mut need, claim, Some(actor)).await?;
        }
    }
    Ok(())
}

/// Says why somebody cannot help, with what they can do about it.
pub(super) fn refuse_kindly(cx: &mut Context<'_>, here: &Here, need: &Need, say: Say) {
    let buttons = match say {
        Say::NeedsCheck { .. } => {
            vec![vec![Button::of(Label::AskCheck {}, Command::AskCheck { code: need.code.clone() })]]
        }
        _ => Vec::new(),
    };
    if buttons.is_empty() {
        return here.reply(cx.tx, say);
    }
    here.note(cx.tx, None, false);
    here.privately(cx.tx, say, buttons, here.in_group());
}
