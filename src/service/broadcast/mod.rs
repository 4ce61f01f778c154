//! What a council tells its streets: written by an officer, agreed to by somebody else, sent, answered, corrected.

mod agree;
mod edit;
mod reach;
mod reply;
mod send;

pub(in crate::service) use reply::{ask_council, heard, news, replied_to_broadcast, vote, what_waited};
pub(in crate::service) use send::broadcasts_due;

use crate::command::Command;
use crate::domain::area::AreaKind;
use crate::domain::awaiting::Question;
use crate::domain::broadcast::{
    Broadcast, Delivery, DeliveryKind, DeliveryState, Facts, Lack, Level, MOST_LETTERS, Move, ReadBack, Target,
};
use crate::domain::letter::{Button, Letter, Post, To};
use crate::domain::role::{Right, Role};
use crate::domain::say::{BroadcastLine, Label, LevelWord, Say, Voice};
use crate::domain::{HOUR, Time};
use crate::service::access::{self, Here};
use crate::service::{Context, Result};
use chrono::NaiveDate;

/// Under what the time before an election is remembered.
const ELECTION: &str = "election";
/// How long an officer has to type the words that were asked for.
const WORDS_WITHIN: Time = 2 * HOUR;
/// The most areas that are offered as buttons.
const MOST_AREAS: usize = 8;

/// Everything about one broadcast that an officer or an approver types or presses.
pub(in crate::service) async fn broadcast(
    cx: &mut Context<'_>,
    here: Here,
    number: Option<i64>,
    field: &str,
    value: &str,
) -> Result<()> {
    let Some(number) = number else {
        return match field {
            "new" => new_broadcast(cx, here, false).await,
            _ => list_broadcasts(cx, here).await,
        };
    };
    let Some(broadcast) = cx.tx.broadcast(number).await? else {
        return no_broadcast(cx, &here, number);
    };
    if field == "answer" && may_write(cx, here.person_id(), &broadcast).await? {
        return reply::answer_questions(cx, here, broadcast, value).await;
    }
    match field {
        "approve" | "reject" | "review" | "agree" => agree::agree_to(cx, here, broadcast, field, value).await,
        _ if !here.is_private() => Ok(here.reply(cx.tx, Voice::PrivatelyPlease {})),
        _ if !may_write(cx, here.person_id(), &broadcast).await? => no_broadcast(cx, &here, number),
        "" | "show" => show_broadcast(cx, &here, &broadcast).await,
        "submit" => agree::submit(cx, here, broadcast).await,
        "override" => agree::override_alone(cx, here, broadcast, value).await,
        "cancel" => agree::cancel(cx, here, broadcast).await,
        "correct" | "retract" => edit::about_earlier(cx, here, broadcast, field, value).await,
        "formats" => Ok(edit::formats(cx, &here, &broadcast)),
        "results" | "groups" => reply::outcome(cx, &here, &broadcast).await,
        "wedid" => reply::close_poll(cx, here, broadcast, value).await,
        _ => edit::change(cx, here, broadcast, (field, value)).await,
    }
}

/// A stranger is told the same whether a broadcast exists or not.
pub(super) fn no_broadcast(cx: &mut Context<'_>, here: &Here, number: i64) -> Result<()> {
    Ok(here.reply(cx.tx, Voice::NoSuchBroadcast { reference: format!("B{number}") }))
}

/// `/broadcast`: a new one. `/rehearse`: one that can never go to a street.
pub(in crate::service) async fn new_broadcast(cx: &mut Context<'_>, here: Here, exercise: bool) -> Result<()> {
    let held = cx.tx.roles_of(here.person_id()).await?;
    if !held.iter().any(|held| held.role.gives(Right::Broadcast)) {
        return Ok(here.reply(cx.tx, Voice::OfficersOnly {}));
    }
    if !here.is_private() {
        return Ok(here.reply(cx.tx, Voice::PrivatelyPlease {}));
    }
    let id = cx.tx.next_id("broadcast").await?;
    let broadcast = Broadcast::draft(id, here.person_id(), exercise, cx.tx.now());
    cx.tx.put_broadcast(&broadcast).await?;
    let act = if exercise { "begin_exercise" } else { "begin_broadcast" };
    cx.tx.audit(Some(here.person_id()), act, &format!("broadcast:{id}"), "");
    ask_next(cx, &here, &broadcast).await
}

/// `/broadcasts`: those that are not over.
async fn list_broadcasts(cx: &mut Context<'_>, here: Here) -> Result<()> {
    let mut lines = Vec::new();
    for broadcast in cx.tx.broadcasts_live().await? {
        if may_write(cx, here.person_id(), &broadcast).await?
            || covers(cx, here.person_id(), Right::Approve, &broadcast).await?
        {
            lines.push(BroadcastLine {
                reference: broadcast.reference(),
                level: level_word(broadcast.level),
                stage: broadcast.stage(),
                exercise: i64::from(broadcast.exercise),
            });
        }
    }
    Ok(here.reply(cx.tx, Voice::List { broadcasts: lines }))
}

/// Whether somebody may write in a broadcast: an officer everywhere where it goes; while it goes nowhere yet, those
/// who began it.
async fn may_write(cx: &mut Context<'_>, person: i64, broadcast: &Broadcast) -> Result<bool> {
    let held = cx.tx.roles_of(person).await?;
    if !held.iter().any(|held| held.role.gives(Right::Broadcast)) {
        return Ok(false);
    }
    let target = &broadcast.target;
    let nowhere = target.areas.is_empty() && target.chats.is_empty() && target.who_got.is_none();
    if broadcast.writers.contains(&person) && nowhere {
        return Ok(true);
    }
    covers(cx, person, Right::Broadcast, broadcast).await
}

/// Whether somebody has a right everywhere where a broadcast goes.
pub(super) async fn covers(cx: &mut Context<'_>, person: i64, right: Right, broadcast: &Broadcast) -> Result<bool> {
    let mut target = broadcast.target.clone();
    // A correction goes where the first of its line went; each is about an older one, so this ends.
    while let Some(earlier) = target.who_got {
        target =
            cx.tx.broadcast(earlier).await?.filter(|b| b.id < broadcast.id).map_or_else(Target::default, |b| b.target);
    }
    let mut spots: Vec<Option<i64>> = target.areas.iter().copied().map(Some).collect();
    for chat in &target.chats {
        spots.push(cx.tx.chat(*chat).await?.and_then(|chat| chat.spot()));
    }
    for spot in &spots {
        if !access::may(cx, person, right, *spot).await? {
            return Ok(false);
        }
    }
    Ok(!spots.is_empty())
}

/// What the rules need to know about a broadcast.
pub(super) async fn facts(cx: &mut Context<'_>, broadcast: &Broadcast) -> Result<Facts> {
    let now = cx.tx.now();
    let reach = reach::reach(cx, broadcast).await?;
    let goes = broadcast.send_at.unwrap_or(now).max(now);
    Ok(Facts {
        now,
        reach: reach.places(),
        welsh: cx.rules.nation == "wales",
        election: is_election(cx, goes).await?,
        at_night: cx.rules.clocks.is_quiet(goes),
    })
}

/// `/election 2026-03-20 2026-05-07`, `/election off`: for administrators of everything.
pub(in crate::service) async fn election(
    cx: &mut Context<'_>,
    here: Here,
    span: Option<(String, String)>,
) -> Result<()> {
    if !here.is_private() || !access::may(cx, here.person_id(), Right::Administer, None).await? {
        return Ok(here.reply(cx.tx, Say::NotAllowed {}));
    }
    let Some((from, to)) = span else {
        cx.tx.remember(ELECTION, "").await?;
        cx.tx.audit(Some(here.person_id()), "election_off", "council", "");
        return Ok(here.reply(cx.tx, Voice::ElectionOff {}));
    };
    let day = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
    let clocks = &cx.rules.clocks;
    let span = day(&from).zip(day(&to)).map(|(a, b)| (clocks.on(a, 0, 0), clocks.on(b, 23, 59)));
    let Some((starts, ends)) = span.filter(|(a, b)| a < b) else {
        return Ok(here.reply(cx.tx, Voice::UnclearElection {}));
    };
    cx.tx.remember(ELECTION, &format!("{starts} {ends}")).await?;
    cx.tx.audit(Some(here.person_id()), "election_on", "council", "");
    Ok(here.reply(cx.tx, Voice::ElectionOn { from, to }))
}

pub(super) async fn is_election(cx: &mut Context<'_>, at: Time) -> Result<bool> {
    let kept = cx.tx.remembered(ELECTION).await?.unwrap_or_default();
    let span = kept.split_once(' ').and_then(|(a, b)| Some((a.parse::<Time>().ok()?, b.parse::<Time>().ok()?)));
    Ok(span.is_some_and(|(from, to)| from <= at && at < to))
}

/// Asks for the next thing that a broadcast lacks; when it lacks nothing, shows it as it will look.
pub(super) async fn ask_next(cx: &mut Context<'_>, here: &Here, broadcast: &Broadcast) -> Result<()> {
    let facts = self::facts(cx, broadcast).await?;
    let Some(lack) = broadcast.lacks(facts).into_iter().next() else {
        return show_broadcast(cx, here, broadcast).await;
    };
    let reference = broadcast.reference();
    let press = |label: Label, field: &str, value: &str| vec![Button::of(label, part(broadcast.id, field, value))];
    let (say, rows) = match lack {
        Lack::Level => {
            let level = |word: &str| press(Label::Level { level: word.into() }, "level", word);
            let rows = vec![level("routine"), level("important"), level("emergency")];
            (Voice::AskLevel { reference, exercise: i64::from(broadcast.exercise) }, rows)
        }
        Lack::Text | Lack::TooLong | Lack::Welsh => {
            let long = broadcast.texts.iter().find(|(_, text)| text.chars().count() > MOST_LETTERS);
            let field = match (lack, long) {
                (Lack::Welsh, _) => "cy",
                (Lack::TooLong, Some((language, _))) if language != "en" => language.as_str(),
                _ => "text",
            };
            expect_words(cx, here, broadcast.id, field);
            let most = i64::try_from(MOST_LETTERS).unwrap_or(0);
            (Voice::AskText { reference, problem: lack, most }, Vec::new())
        }
        Lack::Target | Lack::NobodyThere => {
            expect_words(cx, here, broadcast.id, "to");
            (Voice::AskTarget { reference, problem: lack }, area_buttons(cx, here, broadcast).await?)
        }
        Lack::Time | Lack::AtNight => {
            expect_words(cx, here, broadcast.id, "at");
            let rows = vec![press(Label::SendNow {}, "at", "now"), press(Label::Tomorrow {}, "at", "tomorrow 9:00")];
            (Voice::AskTime { reference, problem: lack }, rows)
        }
        Lack::Expiry | Lack::ExpiresTooSoon | Lack::ExpiresTooLate => {
            expect_words(cx, here, broadcast.id, "until");
            let hours = |hours: i64| press(Label::Hours { hours }, "until", &format!("{hours} hours"));
            (Voice::AskExpiry { reference, problem: lack }, vec![hours(24), hours(72), hours(168)])
        }
        Lack::PollClose => {
            expect_words(cx, here, broadcast.id, "polluntil");
            (Voice::AskPollClose { reference }, Vec::new())
        }
        Lack::Election => (Voice::ElectionStops { reference }, Vec::new()),
    };
    here.note(cx.tx, None, false);
    here.privately(cx.tx, say, rows, crate::domain::letter::Fallback::Skip);
    Ok(())
}

/// The next plain words of an officer in private are for this field.
fn expect_words(cx: &mut Context<'_>, here: &Here, broadcast: i64, field: &str) {
    let until = cx.tx.now() + WORDS_WITHIN;
    here.clone().wait_for(cx.tx, Question::Broadcast(broadcast, field.to_owned()), until);
}

/// The areas that somebody may tell something, the widest first.
async fn area_buttons(cx: &mut Context<'_>, here: &Here, broadcast: &Broadcast) -> Result<Vec<Vec<Button>>> {
    let tree = cx.tx.tree().await?;
    let mut areas: Vec<_> = tree.all().filter(|area| area.kind != AreaKind::Street).cloned().collect();
    areas.sort_by(|a, b| (a.kind, &a.name).cmp(&(b.kind, &b.name)));
    let mut rows = Vec::new();
    for area in areas {
        if rows.len() < MOST_AREAS && access::may(cx, here.person_id(), Right::Broadcast, Some(area.id)).await? {
            let label = Label::Everybody { area: area.title.clone() };
            rows.push(vec![Button::of(label, part(broadcast.id, "to", &area.id.to_string()))]);
        }
    }
    Ok(rows)
}

/// Shows a broadcast exactly as it will look, then what would become of it, with what can be done.
async fn show_broadcast(cx: &mut Context<'_>, here: &Here, broadcast: &Broadcast) -> Result<()> {
    preview(cx, here.person_id(), broadcast).await?;
    let reach = reach::reach(cx, broadcast).await?;
    let facts = self::facts(cx, broadcast).await?;
    let lacking = !broadcast.lacks(facts).is_empty();
    let press = |label: Label, field: &str, value: &str| Button::of(label, part(broadcast.id, field, value));
    let mut rows = Vec::new();
    let stage = broadcast.stage();
    if stage == crate::domain::broadcast::Stage::Draft && !lacking {
        rows.push(vec![press(Label::Submit {}, "submit", "")]);
        match broadcast.readback {
            ReadBack::None => {
                rows.push(vec![
                    press(Label::AskSeen {}, "readback", "ok"),
                    press(Label::AskSafe {}, "readback", "safe"),
                ]);
            }
            _ => rows.push(vec![press(Label::NoReadBack {}, "readback", "none")]),
        }
    }
    if broadcast.clone().go(Move::Cancel, 0).is_ok() {
        rows.push(vec![press(Label::Formats {}, "formats", ""), press(Label::Discard {}, "cancel", "")]);
    }
    let say = Voice::Summary {
        reference: broadcast.reference(),
        level: level_word(broadcast.level),
        stage,
        groups: reach.count_groups(),
        people: reach.people_about,
        direct: i64::try_from(reach.people.len()).unwrap_or(0),
        unreachable: reach.count_unreachable(),
        missing: missing_languages(broadcast),
        goes: broadcast.send_at.unwrap_or(0).into(),
        ends: broadcast.expires_at.unwrap_or(0).into(),
    };
    here.note(cx.tx, None, false);
    if let Some(person) = &here.who {
        let letter = Letter::tell(To::Person(person.id), say).with_buttons(rows);
        let emergency = broadcast.level == Some(Level::Emergency);
        cx.tx.send(if emergency { letter.in_danger() } else { letter.as_answer().urgent() });
    }
    Ok(())
}

/// Sends each rendered text, as it will look, to somebody who writes it or agrees to it.
pub(super) async fn preview(cx: &mut Context<'_>, person: i64, broadcast: &Broadcast) -> Result<()> {
    let languages: Vec<String> = match broadcast.target.languages.as_slice() {
        some if !some.is_empty() && broadcast.target.roles.is_empty() => some.to_vec(),
        _ => vec![String::new()],
    };
    for language in languages {
        let delivery = new_delivery(cx, broadcast.id, (None, Some(person)), DeliveryKind::Preview).await?;
        let delivery = Delivery { language, ..delivery };
        cx.tx.put_deliveries(std::slice::from_ref(&delivery)).await?;
        let letter = Letter::of(To::Person(person), Post::Notice { delivery: delivery.id, pin: false, edit: false });
        // In the lane of the question that comes with it, so that it stands above.
        let emergency = broadcast.level == Some(Level::Emergency);
        cx.tx.send(if emergency { letter.in_danger() } else { letter.as_answer().urgent() });
    }
    Ok(())
}

pub(super) async fn new_delivery(
    cx: &mut Context<'_>,
    broadcast_id: i64,
    (chat_id, person_id): (Option<i64>, Option<i64>),
    kind: DeliveryKind,
) -> Result<Delivery> {
    Ok(Delivery {
        id: cx.tx.next_id("row").await?,
        broadcast_id,
        kind,
        chat_id,
        person_id,
        copy_of: None,
        language: String::new(),
        host_id: None,
        state: DeliveryState::Waiting,
        message: String::new(),
        error: String::new(),
        at: cx.tx.now(),
    })
}

/// Those who may agree to a broadcast, and are at work; in an emergency, also those who are not.
pub(super) async fn approvers(cx: &mut Context<'_>, broadcast: &Broadcast) -> Result<Vec<i64>> {
    let emergency = broadcast.level == Some(Level::Emergency);
    let mut found = Vec::new();
    for holder in cx.tx.holders(Some(Role::Approver)).await? {
        let id = holder.person_id;
        if found.contains(&id) || broadcast.writers.contains(&id) {
            continue;
        }
        if covers(cx, id, Right::Approve, broadcast).await?
            && let Some(id) = access::on_duty(cx, id, emergency).await?
        {
            found.push(id);
        }
    }
    Ok(found)
}

pub(super) fn audit_broadcast(cx: &mut Context<'_>, here: &Here, broadcast: &Broadcast, act: &str, why: &str) {
    let subject = format!("broadcast:{}", broadcast.id);
    cx.tx.audit(here.who.as_ref().map(|person| person.id), act, &subject, why);
}

/// The word of `locales/` for a level.
fn level_word(level: Option<Level>) -> LevelWord {
    LevelWord::from(match level {
        Some(Level::Emergency) => "emergency",
        Some(Level::Important) => "important",
        Some(Level::Routine) => "routine",
        None => "",
    })
}

/// Languages that the target asks for and that have no text.
fn missing_languages(broadcast: &Broadcast) -> Vec<String> {
    broadcast.target.languages.iter().filter(|l| !broadcast.texts.contains_key(*l)).cloned().collect()
}

/// What somebody hears who answers a broadcast that no longer speaks: the corrected one, if there is one.
fn over(broadcast: &Broadcast) -> Voice {
    let reference = broadcast.reference();
    match broadcast.corrected_by {
        Some(newer) => Voice::Outdated { reference, newer: format!("B{newer}") },
        None => Voice::Ended { reference },
    }
}

/// What somebody wants of a part of a broadcast.
fn part(broadcast: i64, field: &str, value: &str) -> Command {
    Command::Broadcast { number: Some(broadcast), field: field.to_owned(), value: value.to_owned() }
}
