//! What a council tells its streets: written by an officer, agreed to by somebody else, sent, answered, corrected.

mod agree;
mod edit;
mod reach;
mod reply;
mod send;

use super::{Result, Service};
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
use crate::service::access::here::Here;
use crate::store::Tx;
use chrono::NaiveDate;

/// Under what the time before an election is remembered.
const ELECTION: &str = "election";
/// How long an officer has to type the words that were asked for.
const WORDS_WITHIN: Time = 2 * HOUR;
/// The most areas that are offered as buttons.
const MOST_AREAS: usize = 8;

impl Service {
    /// Everything about one broadcast that an officer or an approver types or presses.
    pub(super) async fn broadcast(
        &self,
        tx: &mut Tx,
        here: Here,
        number: Option<i64>,
        (field, value): (&str, &str),
    ) -> Result<()> {
        let Some(number) = number else {
            return match field {
                "new" => self.new_broadcast(tx, here, false).await,
                _ => self.list_broadcasts(tx, here).await,
            };
        };
        let Some(broadcast) = tx.broadcast(number).await? else {
            return self.no_broadcast(tx, &here, number);
        };
        if field == "answer" && self.may_write(tx, here.person_id(), &broadcast).await? {
            return self.answer_questions(tx, here, broadcast, value).await;
        }
        match field {
            "approve" | "reject" | "review" | "agree" => self.agree_to(tx, here, broadcast, (field, value)).await,
            _ if !here.is_private() => Ok(here.reply(tx, Voice::PrivatelyPlease {})),
            _ if !self.may_write(tx, here.person_id(), &broadcast).await? => self.no_broadcast(tx, &here, number),
            "" | "show" => self.show_broadcast(tx, &here, &broadcast).await,
            "submit" => self.submit(tx, here, broadcast).await,
            "override" => self.override_alone(tx, here, broadcast, value).await,
            "cancel" => self.cancel(tx, here, broadcast).await,
            "correct" | "retract" => self.about_earlier(tx, here, broadcast, (field, value)).await,
            "formats" => Ok(self.formats(tx, &here, &broadcast)),
            "results" | "groups" => self.outcome(tx, &here, &broadcast).await,
            "wedid" => self.close_poll(tx, here, broadcast, value).await,
            _ => self.change(tx, here, broadcast, (field, value)).await,
        }
    }

    /// A stranger is told the same whether a broadcast exists or not.
    fn no_broadcast(&self, tx: &mut Tx, here: &Here, number: i64) -> Result<()> {
        Ok(here.reply(tx, Voice::NoSuchBroadcast { reference: format!("B{number}") }))
    }

    /// `/broadcast`: a new one. `/rehearse`: one that can never go to a street.
    pub(super) async fn new_broadcast(&self, tx: &mut Tx, here: Here, exercise: bool) -> Result<()> {
        let held = tx.roles_of(here.person_id()).await?;
        if !held.iter().any(|held| held.role.gives(Right::Broadcast)) {
            return Ok(here.reply(tx, Voice::OfficersOnly {}));
        }
        if !here.is_private() {
            return Ok(here.reply(tx, Voice::PrivatelyPlease {}));
        }
        let id = tx.next_id("broadcast").await?;
        let broadcast = Broadcast::draft(id, here.person_id(), exercise, tx.now());
        tx.put_broadcast(&broadcast).await?;
        let act = if exercise { "begin_exercise" } else { "begin_broadcast" };
        tx.audit(Some(here.person_id()), act, &format!("broadcast:{id}"), "");
        self.ask_next(tx, &here, &broadcast).await
    }

    /// `/broadcasts`: those that are not over.
    async fn list_broadcasts(&self, tx: &mut Tx, here: Here) -> Result<()> {
        let mut lines = Vec::new();
        for broadcast in tx.broadcasts_live().await? {
            if self.may_write(tx, here.person_id(), &broadcast).await?
                || self.covers(tx, here.person_id(), Right::Approve, &broadcast).await?
            {
                lines.push(BroadcastLine {
                    reference: broadcast.reference(),
                    level: level_word(broadcast.level),
                    stage: broadcast.stage(),
                    exercise: i64::from(broadcast.exercise),
                });
            }
        }
        Ok(here.reply(tx, Voice::List { broadcasts: lines }))
    }

    /// Whether somebody may write in a broadcast: an officer everywhere where it goes; while it goes nowhere yet, those
    /// who began it.
    async fn may_write(&self, tx: &mut Tx, person: i64, broadcast: &Broadcast) -> Result<bool> {
        let held = tx.roles_of(person).await?;
        if !held.iter().any(|held| held.role.gives(Right::Broadcast)) {
            return Ok(false);
        }
        let target = &broadcast.target;
        let nowhere = target.areas.is_empty() && target.chats.is_empty() && target.who_got.is_none();
        if broadcast.writers.contains(&person) && nowhere {
            return Ok(true);
        }
        self.covers(tx, person, Right::Broadcast, broadcast).await
    }

    /// Whether somebody has a right everywhere where a broadcast goes.
    async fn covers(&self, tx: &mut Tx, person: i64, right: Right, broadcast: &Broadcast) -> Result<bool> {
        let mut target = broadcast.target.clone();
        // A correction goes where the first of its line went; each is about an older one, so this ends.
        while let Some(earlier) = target.who_got {
            target =
                tx.broadcast(earlier).await?.filter(|b| b.id < broadcast.id).map_or_else(Target::default, |b| b.target);
        }
        let mut spots: Vec<Option<i64>> = target.areas.iter().copied().map(Some).collect();
        for chat in &target.chats {
            spots.push(tx.chat(*chat).await?.and_then(|chat| chat.spot()));
        }
        for spot in &spots {
            if !self.may(tx, person, right, *spot).await? {
                return Ok(false);
            }
        }
        Ok(!spots.is_empty())
    }

    /// What the rules need to know about a broadcast.
    async fn facts(&self, tx: &mut Tx, broadcast: &Broadcast) -> Result<Facts> {
        let now = tx.now();
        let reach = self.reach(tx, broadcast).await?;
        let goes = broadcast.send_at.unwrap_or(now).max(now);
        Ok(Facts {
            now,
            reach: reach.places(),
            welsh: self.rules().nation == "wales",
            election: self.is_election(tx, goes).await?,
            at_night: self.rules().clocks.is_quiet(goes),
        })
    }

    /// `/election 2026-03-20 2026-05-07`, `/election off`: for administrators of everything.
    pub(super) async fn election(&self, tx: &mut Tx, here: Here, span: Option<(String, String)>) -> Result<()> {
        if !here.is_private() || !self.may(tx, here.person_id(), Right::Administer, None).await? {
            return Ok(here.reply(tx, Say::NotAllowed {}));
        }
        let Some((from, to)) = span else {
            tx.remember(ELECTION, "").await?;
            tx.audit(Some(here.person_id()), "election_off", "council", "");
            return Ok(here.reply(tx, Voice::ElectionOff {}));
        };
        let day = |text: &str| NaiveDate::parse_from_str(text, "%Y-%m-%d").ok();
        let clocks = &self.rules().clocks;
        let span = day(&from).zip(day(&to)).map(|(a, b)| (clocks.on(a, 0, 0), clocks.on(b, 23, 59)));
        let Some((starts, ends)) = span.filter(|(a, b)| a < b) else {
            return Ok(here.reply(tx, Voice::UnclearElection {}));
        };
        tx.remember(ELECTION, &format!("{starts} {ends}")).await?;
        tx.audit(Some(here.person_id()), "election_on", "council", "");
        Ok(here.reply(tx, Voice::ElectionOn { from, to }))
    }

    async fn is_election(&self, tx: &mut Tx, at: Time) -> Result<bool> {
        let kept = tx.remembered(ELECTION).await?.unwrap_or_default();
        let span = kept.split_once(' ').and_then(|(a, b)| Some((a.parse::<Time>().ok()?, b.parse::<Time>().ok()?)));
        Ok(span.is_some_and(|(from, to)| from <= at && at < to))
    }

    /// Asks for the next thing that a broadcast lacks; when it lacks nothing, shows it as it will look.
    async fn ask_next(&self, tx: &mut Tx, here: &Here, broadcast: &Broadcast) -> Result<()> {
        let facts = self.facts(tx, broadcast).await?;
        let Some(lack) = broadcast.lacks(facts).into_iter().next() else {
            return self.show_broadcast(tx, here, broadcast).await;
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
                self.expect_words(tx, here, broadcast.id, field);
                let most = i64::try_from(MOST_LETTERS).unwrap_or(0);
                (Voice::AskText { reference, problem: lack, most }, Vec::new())
            }
            Lack::Target | Lack::NobodyThere => {
                self.expect_words(tx, here, broadcast.id, "to");
                (Voice::AskTarget { reference, problem: lack }, self.area_buttons(tx, here, broadcast).await?)
            }
            Lack::Time | Lack::AtNight => {
                self.expect_words(tx, here, broadcast.id, "at");
                let rows =
                    vec![press(Label::SendNow {}, "at", "now"), press(Label::Tomorrow {}, "at", "tomorrow 9:00")];
                (Voice::AskTime { reference, problem: lack }, rows)
            }
            Lack::Expiry | Lack::ExpiresTooSoon | Lack::ExpiresTooLate => {
                self.expect_words(tx, here, broadcast.id, "until");
                let hours = |hours: i64| press(Label::Hours { hours }, "until", &format!("{hours} hours"));
                (Voice::AskExpiry { reference, problem: lack }, vec![hours(24), hours(72), hours(168)])
            }
            Lack::PollClose => {
                self.expect_words(tx, here, broadcast.id, "polluntil");
                (Voice::AskPollClose { reference }, Vec::new())
            }
            Lack::Election => (Voice::ElectionStops { reference }, Vec::new()),
        };
        here.note(tx, None, false);
        here.privately(tx, say, rows, crate::domain::letter::Otherwise::Skip);
        Ok(())
    }

    /// The next plain words of an officer in private are for this field.
    fn expect_words(&self, tx: &mut Tx, here: &Here, broadcast: i64, field: &str) {
        let until = tx.now() + WORDS_WITHIN;
        here.clone().wait_for(tx, Question::Broadcast(broadcast, field.to_owned()), until);
    }

    /// The areas that somebody may tell something, the widest first.
    async fn area_buttons(&self, tx: &mut Tx, here: &Here, broadcast: &Broadcast) -> Result<Vec<Vec<Button>>> {
        let tree = tx.tree().await?;
        let mut areas: Vec<_> = tree.all().filter(|area| area.kind != AreaKind::Street).cloned().collect();
        areas.sort_by(|a, b| (a.kind, &a.name).cmp(&(b.kind, &b.name)));
        let mut rows = Vec::new();
        for area in areas {
            if rows.len() < MOST_AREAS && self.may(tx, here.person_id(), Right::Broadcast, Some(area.id)).await? {
                let label = Label::Everybody { area: area.title.clone() };
                rows.push(vec![Button::of(label, part(broadcast.id, "to", &area.id.to_string()))]);
            }
        }
        Ok(rows)
    }

    /// Shows a broadcast exactly as it will look, then what would become of it, with what can be done.
    async fn show_broadcast(&self, tx: &mut Tx, here: &Here, broadcast: &Broadcast) -> Result<()> {
        self.preview(tx, here.person_id(), broadcast).await?;
        let reach = self.reach(tx, broadcast).await?;
        let facts = self.facts(tx, broadcast).await?;
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
        here.note(tx, None, false);
        if let Some(person) = &here.who {
            let letter = Letter::tell(To::Person(person.id), say).with_buttons(rows);
            let emergency = broadcast.level == Some(Level::Emergency);
            tx.send(if emergency { letter.in_danger() } else { letter.as_answer().urgent() });
        }
        Ok(())
    }

    /// Sends each rendered text, as it will look, to somebody who writes it or agrees to it.
    async fn preview(&self, tx: &mut Tx, person: i64, broadcast: &Broadcast) -> Result<()> {
        let languages: Vec<String> = match broadcast.target.languages.as_slice() {
            some if !some.is_empty() && broadcast.target.roles.is_empty() => some.to_vec(),
            _ => vec![String::new()],
        };
        for language in languages {
            let delivery = self.new_delivery(tx, broadcast.id, (None, Some(person)), DeliveryKind::Preview).await?;
            let delivery = Delivery { language, ..delivery };
            tx.put_deliveries(std::slice::from_ref(&delivery)).await?;
            let letter =
                Letter::of(To::Person(person), Post::Notice { delivery: delivery.id, pin: false, edit: false });
            // In the lane of the question that comes with it, so that it stands above.
            let emergency = broadcast.level == Some(Level::Emergency);
            tx.send(if emergency { letter.in_danger() } else { letter.as_answer().urgent() });
        }
        Ok(())
    }

    async fn new_delivery(
        &self,
        tx: &mut Tx,
        broadcast_id: i64,
        (chat_id, person_id): (Option<i64>, Option<i64>),
        kind: DeliveryKind,
    ) -> Result<Delivery> {
        Ok(Delivery {
            id: tx.next_id("row").await?,
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
            at: tx.now(),
        })
    }

    /// Those who may agree to a broadcast, and are at work; in an emergency, also those who are not.
    async fn approvers(&self, tx: &mut Tx, broadcast: &Broadcast) -> Result<Vec<i64>> {
        let emergency = broadcast.level == Some(Level::Emergency);
        let mut found = Vec::new();
        for holder in tx.holders(Some(Role::Approver)).await? {
            let id = holder.person_id;
            if found.contains(&id) || broadcast.writers.contains(&id) {
                continue;
            }
            if self.covers(tx, id, Right::Approve, broadcast).await?
                && let Some(id) = self.on_duty(tx, id, emergency).await?
            {
                found.push(id);
            }
        }
        Ok(found)
    }

    fn audit_broadcast(&self, tx: &mut Tx, here: &Here, broadcast: &Broadcast, (act, why): (&str, &str)) {
        let subject = format!("broadcast:{}", broadcast.id);
        tx.audit(here.who.as_ref().map(|person| person.id), act, &subject, why);
    }
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
