//! The end of a run: what the memory holds and what people were shown, compared with the model.

use crate::kill::crowd::Crowd;
use crate::kill::plan::number_in;
use crate::street::plain;
use crate::world::World;
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
    let unknown = "SELECT letter FROM outbox WHERE state = 'unknown'";
    let unknown: Vec<LetterRow> = db.rows(both(unknown), &[]).await.unwrap();
    let none = Vec::new();
    for plan in &crowd.plans {
        let source = format!("telegram chat {} {}", world.streets[plan.street].0, plan.message);
        let need = by_source.get(source.as_str()).unwrap_or_else(|| panic!("a need was lost: {plan:?}"));
        let about = format!("need:{}", need.id);
        // Whom the bot asks depends on who offers what by then: that is not part of a tale.
        let taken: Vec<String> = steps.get(&about).unwrap_or(&none).iter().filter(|s| *s != "match").cloned().collect();
        if unknown.iter().any(|row| is_about(&row.letter, need)) {
            // Kill after kill hit one of its letters: nobody may have seen it, and so nobody answered it.
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
    let mut extra = Extra { unknown: ended_well(db).await, ..Extra::default() };
    let mut shown: HashMap<(i64, String), i64> = HashMap::new();
    let mut private: HashMap<i64, i64> = HashMap::new();
    for seen in world.emulator.seen(0) {
        if let Seen::Sent(posted) = seen {
            *private.entry(posted.chat).or_default() += 1;
            *shown.entry((posted.chat, plain(&posted.html))).or_default() += 1;
        }
    }
    // A sent letter keeps only the number of its message.
    let told = "SELECT p.address AS about, o.message AS what FROM outbox o JOIN people p ON p.id = o.person_id \
                WHERE o.state = 'sent' AND o.message <> ''";
    for (address, messages) in grouped(db.rows(both(told), &[]).await.unwrap()) {
        let chat: i64 = address.parse().unwrap();
        let seen = private.get(&chat).copied().unwrap_or(0);
        let there = world.emulator.messages(chat);
        for message in &messages {
            let known = there.iter().any(|m| m.message_id.to_string() == *message);
            assert!(known, "a letter that counts as sent was never seen: {message} in {chat}");
        }
        extra.words += usize::try_from(seen).unwrap().saturating_sub(messages.len());
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

/// No letter ended badly; how many there are of which nobody knows whether they arrived.
async fn ended_well(db: &Db) -> usize {
    let states = "SELECT state AS about, state AS what FROM outbox WHERE state <> 'sent'";
    let states = grouped(db.rows(both(states), &[]).await.unwrap());
    assert!(states.keys().all(|state| state == "unknown"), "letters ended as {:?}", states.keys());
    states.values().map(Vec::len).sum()
}
