//! A test is a conversation: each `tests/chats/*.chat` is played through the real bot, what the bot did is written down, and the two texts
//! are compared whole. `LAMPPOST_CHATS=write cargo test --test chats` writes the files anew; the diff is what one reviews.
//!
//! Lines:
//! `# words`                        a comment
//! `-- fresh --`                    nothing is set up (first line only)
//! `== Elm Street ==`               what follows happens in this group, or in a person's private chat
//! `Ada: words`                     Ada writes (`\n` is a new line)
//! `Ada edits: words`               Ada changes her last message here
//! `Ada presses [I can help]`       presses the newest such button here
//! `Ada and Bea press [I can help]`  both press before the bot has seen either
//! `Ada sends can:K7M4`             a button's data that may be forged
//! `-- 1 hour passes --`            the clock moves (minutes, hours, days)
//! `-- until 08:00 --`              the clock moves to that time in London
//! `-- someone does something --`   see `happening`
//! `bot: …`, `bot edits: …`, `bot > Ada: …`, `bot reacts 👍`, `bot notes to Ada: …`, `bot whispers to Ada: …`   what the bot did

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "a test")]

mod street;

use chrono::{Duration, NaiveTime, TimeZone};
use chrono_tz::Europe::London;
use lamppost::sandbox::world::*;
use lamppost::sandbox::{BotRights, Button, Extra, Seen};
use std::collections::HashMap;
use std::fmt::Write;
use std::path::Path;
use street::{FAY, GUS, PINE_CLOSE, Street, plain};

const PEOPLE: [(&str, i64); 10] = [
    ("Ada", ADA),
    ("Bea", BEA),
    ("Carl", CARL),
    ("Dev", DEV),
    ("Ewa", EWA),
    ("Sam", SAM),
    ("Cora", CORA),
    ("Olu", OLU),
    ("Fay", FAY),
    ("Gus", GUS),
];
const PLACES: [(&str, i64); 4] =
    [("Pine Close", PINE_CLOSE), ("Elm Street", ELM_STREET), ("Oak Road", OAK_ROAD), ("Coordinators", COORDINATORS)];

fn person(name: &str) -> i64 {
    let found = PEOPLE.iter().find(|(n, _)| *n == name);
    found.unwrap_or_else(|| panic!("nobody is called {name}")).1
}

fn place(name: &str) -> i64 {
    PLACES.iter().find(|(n, _)| *n == name).map_or_else(|| person(name), |(_, id)| *id)
}

fn name_of(id: i64) -> String {
    let all = PLACES.iter().chain(PEOPLE.iter());
    all.clone().find(|(_, i)| *i == id).map_or_else(|| format!("chat {id}"), |(n, _)| (*n).to_owned())
}

struct Play {
    street: Street,
    here: i64,
    seen: usize,
    said: HashMap<(i64, i64), i64>,
    tokens: Vec<String>,
    moved: Vec<(i64, i64)>,
    out: String,
}

impl Play {
    /// Lets the bot work and writes down what it did.
    async fn bot(&mut self) {
        self.street.settle().await;
        let mut news = self.street.emulator.seen(self.seen);
        self.seen += news.len();
        // Letters to different readers fly at the same time: only the order within one place is the bot's own.
        news.sort_by_key(|deed| self.order(deed));
        for deed in news {
            self.write(&deed);
        }
    }

    /// Notes on presses first, then what happened here, then elsewhere; in each place new messages, edits, reactions.
    fn order(&self, deed: &Seen) -> (u8, String, u8) {
        let at = |chat: i64, kind: u8| {
            let near = u8::from(chat != self.here) + 1;
            (near, name_of(chat), kind)
        };
        match deed {
            Seen::Toast { .. } => (0, String::new(), 0),
            Seen::Sent(posted) => at(posted.chat, 0),
            Seen::Edited(posted) => at(posted.chat, 1),
            Seen::Reaction { chat, .. } => at(*chat, 2),
            Seen::Ephemeral { chat, .. } => at(*chat, 3),
            Seen::Left { chat, .. } => at(*chat, 4),
            _ => (3, String::new(), 0),
        }
    }

    fn write(&mut self, deed: &Seen) {
        match deed {
            Seen::Sent(posted) => {
                let to = if posted.chat == self.here { String::new() } else { format!(" > {}", name_of(posted.chat)) };
                self.words(&format!("bot{to}"), &posted.text, &posted.buttons);
            }
            Seen::Edited(posted) => {
                let to = if posted.chat == self.here { String::new() } else { format!(" in {}", name_of(posted.chat)) };
                self.words(&format!("bot edits{to}"), &posted.text, &posted.buttons);
            }
            Seen::Ephemeral { person, text, buttons, .. } => {
                self.words(&format!("bot whispers to {}", name_of(*person)), text, buttons);
            }
            Seen::Toast { person, text, .. } if !text.is_empty() => {
                self.words(&format!("bot notes to {}", name_of(*person)), text, &[]);
            }
            Seen::Reaction { emoji, .. } => self.words(&format!("bot reacts {emoji}"), "", &[]),
            Seen::Left { chat, .. } => self.words(&format!("bot leaves {}", name_of(*chat)), "", &[]),
            Seen::Deleted { .. } => self.words("bot deletes a message", "", &[]),
            _ => {}
        }
    }

    /// One-time tokens are random: the first that is seen is written TOKEN1, the next TOKEN2.
    fn without_tokens(&mut self, text: &str) -> String {
        let mut text = text.to_owned();
        let words: Vec<String> = text.split(|c: char| !c.is_ascii_alphanumeric()).map(str::to_owned).collect();
        for word in words.into_iter().filter(|w| w.len() == 26) {
            let place = self.tokens.iter().position(|t| *t == word).unwrap_or_else(|| {
                self.tokens.push(word.clone());
                self.tokens.len() - 1
            });
            text = text.replace(&word, &format!("TOKEN{}", place + 1));
        }
        text
    }

    fn with_tokens(&self, text: &str) -> String {
        let mut text = text.replace("\\n", "\n");
        for (place, token) in self.tokens.iter().enumerate() {
            text = text.replace(&format!("TOKEN{}", place + 1), token);
        }
        text
    }

    fn words(&mut self, head: &str, text: &str, buttons: &[Vec<Button>]) {
        let text = self.without_tokens(&plain(text));
        let mut lines = text.lines();
        let first = lines.next().unwrap_or_default();
        let colon = if first.is_empty() { "" } else { ": " };
        writeln!(self.out, "{head}{colon}{first}").unwrap();
        for line in lines {
            writeln!(self.out, "    {line}").unwrap();
        }
        for row in buttons {
            let row: Vec<String> = row.iter().map(|b| format!("[{}]", plain(&b.text))).collect();
            writeln!(self.out, "    {}", row.join(" ")).unwrap();
        }
    }

    async fn line(&mut self, line: &str) {
        writeln!(self.out, "{line}").unwrap();
        if line.is_empty() || line.starts_with('#') {
            return;
        }
        if let Some(name) = line.strip_prefix("== ").and_then(|l| l.strip_suffix(" ==")) {
            self.here = place(name);
        } else if let Some(what) = line.strip_prefix("-- ").and_then(|l| l.strip_suffix(" --")) {
            self.happening(what).await;
            self.bot().await;
        } else {
            self.act(line);
            self.bot().await;
        }
    }

    fn act(&mut self, line: &str) {
        let emulator = &self.street.emulator;
        if let Some((pair, label)) = line.split_once(" press [") {
            let (message, data) = self.button(label.strip_suffix(']').unwrap());
            for who in pair.split(" and ") {
                emulator.press(self.here, message, person(who), &data);
            }
        } else if let Some((who, label)) = line.split_once(" presses [") {
            let (label, id) = (label.strip_suffix(']').unwrap(), person(who));
            let (message, data) = self.button(label);
            emulator.press(self.here, message, id, &data);
        } else if let Some((who, data)) = line.split_once(" sends ") {
            let message = emulator.messages(self.here).last().map_or(1, |m| m.message_id);
            emulator.press(self.here, message, person(who), data);
        } else if let Some((who, text)) = line.split_once(" edits: ") {
            let message = self.said[&(self.here, person(who))];
            emulator.edit(self.here, person(who), message, &text.replace("\\n", "\n"));
        } else {
            let (who, text) = line.split_once(": ").unwrap_or_else(|| panic!("what is this? {line}"));
            let (who, how) = who.split_once(' ').unwrap_or((who, ""));
            let reply =
                emulator.messages(self.here).iter().filter(|m| m.from == "Lamppost").map(|m| m.message_id).max();
            let extra = match how {
                "" => Extra::default(),
                "replies" => Extra { reply_to: reply, ..Extra::default() },
                "anonymously" => Extra { anonymous_admin: true, ..Extra::default() },
                "forwards" => Extra { forwarded_from: Some("Bea".to_owned()), ..Extra::default() },
                "captions" => Extra { caption: true, ..Extra::default() },
                other => panic!("how is {other}?"),
            };
            let id = person(who);
            let message = emulator.say_with(self.here, id, &self.with_tokens(text), extra);
            self.said.insert((self.here, id), message);
        }
    }

    fn button(&self, label: &str) -> (i64, String) {
        let messages = self.street.emulator.messages(self.here);
        let found = messages.iter().rev().find_map(|message| {
            let button = message.buttons.iter().flatten().find(|b| plain(&b.text) == label)?;
            Some((message.message_id, button.data.clone()?))
        });
        found.unwrap_or_else(|| panic!("no button [{label}] in {}:\n{}", name_of(self.here), self.out))
    }

    async fn happening(&mut self, what: &str) {
        let words: Vec<&str> = what.split(' ').collect();
        let emulator = &self.street.emulator;
        match words.as_slice() {
            [count, unit, "pass" | "passes"] => {
                let count: i64 = count.parse().unwrap();
                self.street.clock.advance(match *unit {
                    "minute" | "minutes" => Duration::minutes(count),
                    "hour" | "hours" => Duration::hours(count),
                    "day" | "days" => Duration::days(count),
                    other => panic!("how long is {other}?"),
                });
            }
            ["until", time] => {
                let time = NaiveTime::parse_from_str(time, "%H:%M").unwrap();
                let now = self.street.clock.now().with_timezone(&London);
                let day = if now.time() < time { now.date_naive() } else { now.date_naive().succ_opt().unwrap() };
                let then = London.from_local_datetime(&day.and_time(time)).earliest().unwrap();
                self.street.clock.set(then.to_utc());
            }
            [who, "adds", "the", "bot"] => emulator.add_bot(self.here, person(who), BotRights::Member),
            [who, "makes", "the", "bot", "an", "admin"] => emulator.add_bot(self.here, person(who), BotRights::admin()),
            [who, "removes", "the", "bot"] => emulator.remove_bot(self.here, person(who)),
            [who, "blocks", "the", "bot"] => emulator.block_bot(person(who)),
            [who, "leaves", "the", "group"] => emulator.leave_chat(self.here, person(who)),
            ["the", "group", "becomes", "a", "supergroup"] => {
                let moved = emulator.migrate(self.here);
                self.moved.push((self.here, moved));
                self.here = moved;
            }
            ["the", "bot", "crashes"] => {
                let old = std::mem::replace(&mut self.street, Street::empty().await);
                self.street = old.restart().await;
            }
            _ => panic!("what happens? {what}"),
        }
    }
}

/// The lines that people and the clock say; what the bot did is left out.
fn script(text: &str) -> Vec<&str> {
    let is_bot = |line: &&str| !line.starts_with("bot") && !line.starts_with("    ");
    text.lines().filter(is_bot).collect()
}

async fn play(text: &str) -> String {
    let fresh = text.lines().any(|line| line == "-- fresh --");
    let street = if fresh { Street::empty().await } else { Street::set_up().await };
    let seen = street.emulator.seen_count();
    let mut play = Play {
        street,
        here: ELM_STREET,
        seen,
        said: HashMap::new(),
        tokens: Vec::new(),
        moved: Vec::new(),
        out: String::new(),
    };
    for line in script(text) {
        if line == "-- fresh --" {
            writeln!(play.out, "{line}").unwrap();
            continue;
        }
        play.line(line).await;
    }
    let left = play.street.left_over().await;
    let waits = play.street.db().next_letter_at().await.unwrap().is_some_and(|at| at > play.street.now());
    let left: Vec<String> = left
        .iter()
        .filter(|(what, _)| what != "outbox held" && !(waits && what == "outbox waiting"))
        .map(|(what, n)| format!("{n} × {what}"))
        .collect();
    if !left.is_empty() {
        writeln!(play.out, "bot is left with: {}", left.join(", ")).unwrap();
    }
    play.out
}

fn check(path: &Path) -> Result<(), String> {
    let expected = std::fs::read_to_string(path).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let played = std::panic::catch_unwind(|| runtime.block_on(play(&expected)));
    let Ok(actual) = played else {
        return Err(format!("\n===== {} panicked =====\n", path.display()));
    };
    if std::env::var("LAMPPOST_CHATS").as_deref() == Ok("write") {
        std::fs::write(path, &actual).unwrap();
        return Ok(());
    }
    if actual == expected {
        return Ok(());
    }
    let mut report = format!("\n===== {} =====\n", path.display());
    let (old, new): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), actual.lines().collect());
    let same = old.iter().zip(&new).take_while(|(a, b)| a == b).count();
    for line in new.iter().take(same) {
        writeln!(report, "  {line}").unwrap();
    }
    for line in old.iter().skip(same).take(12) {
        writeln!(report, "- {line}").unwrap();
    }
    for line in new.iter().skip(same).take(12) {
        writeln!(report, "+ {line}").unwrap();
    }
    Err(report)
}

#[test]
fn every_conversation_goes_as_it_is_written_down() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/chats");
    let only = std::env::var("LAMPPOST_CHAT").unwrap_or_default();
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|e| e == "chat") && path.to_string_lossy().contains(&only));
    files.sort();
    assert!(!files.is_empty());
    let halves = [files.iter().step_by(2).collect::<Vec<_>>(), files.iter().skip(1).step_by(2).collect()];
    let failures: Vec<String> = std::thread::scope(|scope| {
        let runs: Vec<_> = halves
            .iter()
            .map(|half| scope.spawn(|| half.iter().filter_map(|path| check(path).err()).collect::<Vec<_>>()))
            .collect();
        runs.into_iter().flat_map(|run| run.join().expect("a chat panicked")).collect()
    });
    assert!(failures.is_empty(), "{}", failures.concat());
}
