//! What somebody is told of what is held on them: written at the moment of sending, so that no plain copy lies in the outbox.

use super::Desk;
use super::deliver::{Parcel, landed};
use super::outcome::Landed;
use crate::channel::{Channel, Deed, SendError};
use crate::domain::Time;
use crate::domain::detail::DetailKind;
use crate::domain::letter::Post;
use crate::domain::need::{ClaimState, Standing};
use crate::domain::say::{Job, Line, Saw, Say, Sight};
use crate::store::Result;
use crate::store::mydata::{Held, Seen};
use chrono::{DateTime, SecondsFormat, Utc};
use serde_json::{Map, Value, json};

/// The most lines of one group in a message; the file has all.
const MOST_LINES: usize = 12;

/// Numbers that mean yes and no.
const FLAGS: [&str; 13] = [
    "reachable",
    "noticed",
    "stopped",
    "suspended",
    "young",
    "hushed",
    "without_your_name",
    "nearby_streets_asked",
    "nearby_streets_too",
    "says_checked",
    "messages_open",
    "unnamed",
    "near",
];

impl<C: Channel> Desk<C> {
    /// In plain words: who they are here, what they asked, what they do and offer.
    pub(super) async fn my_data(&self, of: i64) -> Result<Option<Say>> {
        let Some(held) = self.db.held_on(&self.vault, of).await? else {
            return Ok(None);
        };
        let named = |kind: &str, field: &str| -> Vec<String> {
            let list = held.rows.get(kind).and_then(Value::as_array).into_iter().flatten();
            list.filter_map(|row| row[field].as_str()).filter(|name| !name.is_empty()).map(str::to_owned).collect()
        };
        Ok(Some(Say::MyData {
            of,
            name: held.person.first_name.clone(),
            since: self.clocks.local(held.person.created_at).format("%-d %B %Y").to_string(),
            streets: named("streets", "name"),
            needs: needs(&held),
            helped: jobs(&held).into_iter().map(Job).collect(),
            offers: offers(&held),
        }))
    }

    /// In plain words: their details, and who saw them.
    pub(super) async fn my_private(&self, of: i64) -> Result<Option<Say>> {
        let Some(held) = self.db.held_on(&self.vault, of).await? else {
            return Ok(None);
        };
        let sights =
            |list: &[Seen]| list.iter().rev().take(MOST_LINES).map(|seen| self.sight(seen)).collect::<Vec<_>>();
        let mut told: Vec<_> = held.details.iter().map(|(_, told)| told.clone()).collect();
        told.truncate(MOST_LINES);
        Ok(Some(Say::MyPrivate {
            of,
            told,
            seen: sights(&held.seen),
            saw: sights(&held.saw).into_iter().map(Saw).collect(),
            checks: held.count("checks"),
            roles: held.count("roles"),
            apart: held.count("kept_apart"),
            reports: held.count("you_reported"),
            notes: held.count("what_happened"),
            waiting: i64::try_from(held.letters.iter().filter(|w| is_words(&w.letter.post)).count()).unwrap_or(0),
        }))
    }

    fn sight(&self, seen: &Seen) -> Sight {
        let when = |at: Time| self.clocks.local(at).format("%H:%M, %-d %B").to_string();
        Sight {
            code: seen.code.clone(),
            who: seen.who.clone(),
            details: kinds(&seen.kinds),
            at: when(seen.at),
            hidden: seen.hidden_at.map_or(String::new(), when),
        }
    }

    /// Sends all of it as a file.
    pub(super) async fn file(
        &self,
        parcel: &Parcel,
        name: &str,
        of: i64,
    ) -> Result<std::result::Result<Landed, SendError>> {
        if parcel.person.as_ref().is_some_and(|person| !person.reachable) {
            return Ok(Ok(Landed::Held));
        }
        let Some(held) = self.db.held_on(&self.vault, of).await? else {
            return Ok(Ok(Landed::Dropped));
        };
        let text = serde_json::to_string_pretty(&self.told(&held))?;
        let (chat, name, kind) = (parcel.address.clone(), name.to_owned(), "application/json");
        let deed = Deed::SendFile { chat, name, text, kind, html: String::new() };
        Ok(self.channel.carry(parcel.platform(), deed).await.map(landed))
    }

    /// All of it, as one value.
    fn told(&self, held: &Held) -> Value {
        let mut all = Map::new();
        all.insert("you".to_owned(), serde_json::to_value(&held.person).unwrap_or_default());
        all.extend(held.rows.clone());
        let code = |need: i64| held.needs.iter().find(|n| n.id == need).map(|n| n.code.to_string());
        let details = held.details.iter().map(|(row, told)| {
            json!({ "code": code(row.need_id), "kind": row.kind, "state": row.state, "words": told.words, "at": row.at })
        });
        all.insert("private_details".to_owned(), details.collect());
        all.insert("who_saw_your_details".to_owned(), held.seen.iter().map(|seen| view(seen, "a helper")).collect());
        all.insert("details_that_you_saw".to_owned(), held.saw.iter().map(|seen| view(seen, "a neighbour")).collect());
        let language = &held.person.language;
        let letters = held.letters.iter().filter_map(|waits| match &waits.letter.post {
            Post::Tell { say, .. } if is_words(&waits.letter.post) => {
                let words = self.words.say(language, say).html;
                Some(json!({ "words": words, "state": waits.state, "created_at": waits.created_at }))
            }
            _ => None,
        });
        all.insert("waiting_for_you".to_owned(), letters.collect());
        let mut all = Value::Object(all);
        readable(&mut all);
        all
    }
}

/// Whether a letter says something that its reader has not read yet; what is being told now does not count.
fn is_words(post: &Post) -> bool {
    matches!(post, Post::Tell { say, .. } if !matches!(say, Say::MyData { .. } | Say::MyPrivate { .. }))
}

fn kinds(codes: &str) -> Vec<DetailKind> {
    codes.split(' ').filter_map(DetailKind::read).collect()
}

fn view(seen: &Seen, nobody: &str) -> Value {
    let who = if seen.who.is_empty() { nobody } else { &seen.who };
    json!({ "code": seen.code, "who": who, "kinds": kinds(&seen.kinds), "at": seen.at, "hidden_at": seen.hidden_at })
}

fn needs(held: &Held) -> Vec<Line> {
    let line = |need: &crate::domain::need::Need| Line {
        code: need.code.clone(),
        category: need.category,
        urgency: Some(need.urgency),
        standing: need.state().standing(),
        words: need.words.chars().take(80).collect(),
    };
    held.needs.iter().take(MOST_LINES).map(line).collect()
}

fn jobs(held: &Held) -> Vec<Line> {
    let list = held.rows.get("you_help_with").and_then(Value::as_array).into_iter().flatten();
    let line = |row: &Value| {
        let live =
            serde_json::from_value(row["state"].clone()).is_ok_and(|state: ClaimState| state == ClaimState::Live);
        Some(Line {
            code: serde_json::from_value(row["code"].clone()).ok()?,
            category: serde_json::from_value(row["category"].clone()).ok()?,
            urgency: None,
            standing: if live { Standing::Helping } else { Standing::Helped },
            words: String::new(),
        })
    };
    list.rev().take(MOST_LINES).filter_map(line).collect()
}

fn offers(held: &Held) -> Vec<Line> {
    let line = |offer: &crate::domain::street::Offer| Line {
        code: offer.code.clone(),
        category: offer.category,
        urgency: None,
        standing: Standing::Offered,
        words: offer.words.chars().take(80).collect(),
    };
    held.offers.iter().take(MOST_LINES).map(line).collect()
}

/// Moments as dates, yes and no as such.
fn readable(value: &mut Value) {
    match value {
        Value::Array(list) => list.iter_mut().for_each(readable),
        Value::Object(map) => {
            for (name, field) in map {
                let moment = name == "at" || name == "need_by" || name.ends_with("_at");
                match field.as_i64() {
                    Some(0) if moment => *field = Value::Null,
                    Some(at) if moment => {
                        let at = DateTime::<Utc>::from_timestamp_millis(at).unwrap_or_default();
                        *field = Value::from(at.to_rfc3339_opts(SecondsFormat::Secs, true));
                    }
                    Some(flag) if FLAGS.contains(&name.as_str()) => *field = Value::Bool(flag != 0),
                    _ => readable(field),
                }
            }
        }
        _ => {}
    }
}
