//! The end of a run: what the memory holds and what people were shown, compared with the model.

use crate::crowd::Crowd;
use crate::plan::number_in;
use crate::street::plain;
use crate::world::World;
use lamppost::domain::letter::{Letter, Post, To};
use lamppost::domain::say::Say;
use lamppost::i18n::Words;
use lamppost::sandbox::Seen;
use lamppost::store::Db;
use lamppost::store::db::both;
use serde::Deserialize;
use std::collections::{BTreeMap, HashMap};

#[derive(Deserialize)]
struct NeedRow {
    id: i64,
    code: String,
    source: String,
    state: String,
    words: String,
}

#[derive(Deserialize)]
struct Entry {
    about: String,
    what: String,
}

#[derive(Deserialize)]
struct LetterRow {
    letter: String,
    state: String,
}

#[derive(Deserialize)]
struct Reader {
    id: i64,
    address: String,
    language: String,
}

#[derive(Deserialize)]
struct Card {
    code: String,
    address: String,
    message: String,
}

#[derive(Deserialize)]
struct Count {
    count: i64,
}

/// How many rows a query counts.
pub async fn count(db: &Db, query: &'static str) -> i64 {
    let rows: Vec<Count> = db.rows(both(query), &[]).await.unwrap();
    rows[0].count
}

/// Whether nothing waits in the memory: no update, no letter, no clock.
pub async fn is_idle(db: &Db) -> bool {
    let inbox = count(db, "SELECT COUNT(*) AS count FROM inbox WHERE state = 'new'").await;
    let outbox = count(db, "SELECT COUNT(*) AS count FROM outbox WHERE state IN ('waiting', 'taken')").await;
    let due = db.next_due().await.unwrap().is_some_and(|at| at <= chrono::Utc::now().timestamp_millis());
    inbox == 0 && outbox == 0 && !due
}

/// What was sent more often than it had to be.
#[derive(Debug, Default)]
pub struct Extra {
    pub cards: usize,
    pub words: usize,
    /// Letters of which nobody knows whether they arrived.
    pub unknown: usize,
}

impl Extra {
    pub fn copies(&self) -> usize {
        self.cards + self.words
    }
}

/// Every promise about the memory: nothing lost, nothing twice, everything in the state that the model says.
pub async fn assert_memory(db: &Db, crowd: &Crowd<'_>, world: &World, before: i64) {
    let parked = count(db, "SELECT COUNT(*) AS count FROM inbox WHERE state = 'parked'").await;
    assert_eq!(parked, crowd.garbage as i64, "each unreadable update is parked, once");
    let stored = count(db, "SELECT COUNT(*) AS count FROM inbox WHERE platform = 'telegram'").await;
    assert_eq!(stored - before, crowd.stored as i64, "each update is stored once, and chatter never");
    let needs: Vec<NeedRow> = db.rows(both("SELECT id, code, source, state, words FROM needs"), &[]).await.unwrap();
    assert_eq!(needs.len(), crowd.plans.len(), "one row for each need");
    let by_source: HashMap<&str, &NeedRow> = needs.iter().map(|need| (need.source.as_str(), need)).collect();
    let steps = "SELECT subject AS about, step AS what FROM history ORDER BY id";
    let steps = grouped(db.rows(both(steps), &[]).await.unwrap());
    let claims = "SELECT 'need:' || need_id AS about, state AS what FROM claims ORDER BY id";
    let claims = grouped(db.rows(both(claims), &[]).await.unwrap());
    let unknown = "SELECT letter, state FROM outbox WHERE state = 'unknown'";
    let unknown: Vec<LetterRow> = db.rows(both(unknown), &[]).await.unwrap();
    let none = Vec::new();
    for plan in &crowd.plans {
        let source = format!("telegram chat {} {}", world.streets[plan.street].0, plan.message);
        let need = by_source.get(source.as_str()).unwrap_or_else(|| panic!("a need was lost: {plan:?}"));
        let about = format!("need:{}", need.id);
        let taken = steps.get(&about).unwrap_or(&none);
        if unknown.iter().any(|row| is_about(&row.letter, need)) {
            // Three kills in a row hit one of its letters: nobody may have seen it, and so nobody answered it.
            let steps: Vec<&str> = taken.iter().map(String::as_str).collect();
            assert!(plan.steps().starts_with(&steps), "{plan:?}: {steps:?}");
            continue;
        }
        assert_eq!(need.words, plan.last_words(), "{plan:?}");
        assert_eq!(taken, plan.steps(), "{plan:?}");
        assert_eq!(claims.get(&about).unwrap_or(&none), plan.claims(), "{plan:?}");
        assert_eq!(need.state, plan.state(), "{plan:?}");
    }
    let offers: Vec<Entry> = db.rows(both("SELECT state AS about, words AS what FROM offers"), &[]).await.unwrap();
    let mut numbers: Vec<usize> = offers.iter().filter_map(|offer| number_in(&offer.what)).collect();
    numbers.sort_unstable();
    let all: Vec<usize> = (crowd.plans.len()..).take(crowd.offers).collect();
    assert_eq!(numbers, all, "one row for each offer");
    assert!(offers.iter().all(|offer| offer.about == "active"));
}

/// Whether a stored letter is about a need: it names its code, or its card.
fn is_about(letter: &str, need: &NeedRow) -> bool {
    letter.contains(&format!("\"{}\"", need.code)) || letter.contains(&format!("{{\"need\":{}}}", need.id))
}

fn grouped(entries: Vec<Entry>) -> BTreeMap<String, Vec<String>> {
    let mut map: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for entry in entries {
        map.entry(entry.about).or_default().push(entry.what);
    }
    map
}

/// Every letter that was sent was seen, and so was every card. What was seen more often is counted.
pub async fn assert_letters(db: &Db, world: &World) -> Extra {
    let mut extra = Extra::default();
    let note = Words::load().unwrap().say("en", &Say::Repeat {}).html;
    let mut shown: HashMap<(i64, String), i64> = HashMap::new();
    for seen in world.emulator.seen(0) {
        if let Seen::Sent(posted) = seen {
            *shown.entry((posted.chat, without_note(&posted.html, &note))).or_default() += 1;
        }
    }
    let said = letters(db, &mut extra).await;
    for (letter, times) in &said {
        let seen = shown.get(letter).copied().unwrap_or(0);
        assert!(seen >= *times, "a letter that counts as sent was never seen: {letter:?}");
        extra.words += usize::try_from(seen - times).unwrap();
    }
    let cards = "SELECT n.code, c.address, p.message FROM posts p JOIN chats c ON c.id = p.chat_id \
                 JOIN needs n ON p.subject IN ('need:' || n.id, 'case:' || n.id)";
    let cards: Vec<Card> = db.rows(both(cards), &[]).await.unwrap();
    for card in cards {
        let chat: i64 = card.address.parse().unwrap();
        let head = format!("<b>{}</b>", card.code);
        let sent = shown.iter().filter(|((at, html), _)| *at == chat && html.starts_with(&head));
        let seen: i64 = sent.map(|(_, times)| times).sum();
        assert!(seen >= 1, "a card that counts as shown was never seen: {}", card.code);
        let known = world.emulator.messages(chat).iter().any(|m| m.message_id.to_string() == card.message);
        assert!(known, "the message of the card {} is not there", card.code);
        extra.cards += usize::try_from(seen - 1).unwrap();
    }
    extra
}

/// The words that count as sent, and how often, by the address that they went to.
async fn letters(db: &Db, extra: &mut Extra) -> HashMap<(i64, String), i64> {
    let words = Words::load().unwrap();
    let readers: Vec<Reader> = db.rows(both("SELECT id, address, language FROM people"), &[]).await.unwrap();
    let readers: HashMap<i64, Reader> = readers.into_iter().map(|reader| (reader.id, reader)).collect();
    let rows: Vec<LetterRow> = db.rows(both("SELECT letter, state FROM outbox"), &[]).await.unwrap();
    let mut said: HashMap<(i64, String), i64> = HashMap::new();
    for row in rows {
        let letter: Letter = serde_json::from_str(&row.letter).unwrap();
        match row.state.as_str() {
            "sent" => {}
            "unknown" => extra.unknown += 1,
            other => panic!("a letter ended as {other}: {letter:?}"),
        }
        if let (To::Person(person), Post::Tell { say, .. }, "sent") = (letter.to, &letter.post, row.state.as_str()) {
            let reader = &readers[&person];
            let html = plain(&words.say(&reader.language, say).html);
            *said.entry((reader.address.parse().unwrap(), html)).or_default() += 1;
        }
    }
    said
}

/// The words without the note that they may be a repeat.
fn without_note(html: &str, note: &str) -> String {
    plain(html.strip_suffix(note).map_or(html, str::trim_end))
}
