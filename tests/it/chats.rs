//! A test is a conversation: each `tests/chats/*.chat` is played through the real bot, what the bot did is written down, and the two texts
//! are compared whole. `LAMPPOST_CHATS=write cargo test --test it chats::` writes the files anew; the diff is what one reviews.
//!
//! Lines:
//! `# words`                        a comment
//! `-- fresh --`                    nothing is set up (first line only)
//! `== Elm Street ==`               what follows happens in this group, or in a person's private chat
//! `Ada: words`                     Ada writes (`\n` is a new line)
//! `Ada edits: words`               Ada changes her last message here
//! `Ada replies to the bot: words`  Ada answers the newest message of the bot here; `Ada replies: words` is the same
//! `Ada replies to K7M4: words`     Ada answers the newest message of the bot here that has K7M4 in it
//! `Ada sends a photo: words`       Ada sends a photo with a caption; `Ada sends a photo` has none. Likewise a voice note, a file, and,
//!                                  without words, a place, a contact, a sticker
//! `Ada replies to K7M4 with a photo: words`   both at once
//! `Ada presses [I can help]`       presses the newest such button here
//! `Ada and Bea press [I can help]`  both press before the bot has seen either
//! `Gus presses [Open private chat]`  a button that is a link to the bot: Gus opens it and presses START
//! `Gus follows the link`           the link that the bot answered Gus's press with, else the newest one that the bot shows here
//! `Ada sends can:K7M4`             a button's data that may be forged
//! `-- 1 hour passes --`            the clock moves (minutes, hours, days)
//! `-- until 08:00 --`              the clock moves to that time in London
//! `-- the bot may delete messages here --`   the bot is made an admin with that right; `may not` makes it one without
//! `-- someone does something --`   see `happening`
//! `bot: …`, `bot edits: …`, `bot > Ada: …`, `bot reacts 👍`, `bot notes to Ada: …`, `bot whispers to Ada: …`,
//! `bot > Bea: [photo] …` (sent or copied), `bot > Ada: [file mydata.json]`, `bot deletes Ada's message`, `bot leads Ada to t.me/…`
//! what the bot did; `bot pins it in Elm Street`

mod play;

use crate::street::{ADAS_PHONE, FAY, FOOD_BANK, GUS, HANA, IDA, JON, PINE_CLOSE, Street, plain};
use chrono::{Duration, NaiveTime, TimeZone};
use chrono_tz::Europe::London;
use lamppost::sandbox::world::*;
use lamppost::sandbox::{BotRights, Button, Posted, Role, Seen};
use std::collections::HashMap;
use std::fmt::Write;
use std::path::Path;

const PEOPLE: [(&str, i64); 14] = [
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
    ("Hana", HANA),
    ("Jon", JON),
    ("Ida", IDA),
    ("Ada(mobile)", ADAS_PHONE),
];
const PLACES: [(&str, i64); 5] = [
    ("Food Bank", FOOD_BANK),
    ("Pine Close", PINE_CLOSE),
    ("Elm Street", ELM_STREET),
    ("Oak Road", OAK_ROAD),
    ("Coordinators", COORDINATORS),
];

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

/// A message's words, after what it holds besides them.
fn with_media(posted: &Posted) -> String {
    let media = posted.media.as_ref().map(|media| format!("{media} ")).unwrap_or_default();
    format!("{media}{}", posted.text).trim_end().to_owned()
}

struct Play {
    street: Street,
    here: i64,
    seen: usize,
    said: HashMap<(i64, i64), i64>,
    /// The newest link with which the bot answered somebody's press.
    links: HashMap<i64, String>,
    tokens: Vec<String>,
    /// How many messages each phone had.
    heard: HashMap<i64, usize>,
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
        self.phones();
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
            Seen::Left { chat, .. } | Seen::Pinned { chat, .. } => at(*chat, 4),
            Seen::Deleted { chat, .. } => at(*chat, 5),
            _ => (3, String::new(), 0),
        }
    }

    fn write(&mut self, deed: &Seen) {
        match deed {
            Seen::Sent(posted) => {
                let to = if posted.chat == self.here { String::new() } else { format!(" > {}", name_of(posted.chat)) };
                self.words(&format!("bot{to}"), &with_media(posted), &posted.buttons);
            }
            Seen::Edited(posted) => {
                let to = if posted.chat == self.here { String::new() } else { format!(" in {}", name_of(posted.chat)) };
                self.words(&format!("bot edits{to}"), &with_media(posted), &posted.buttons);
            }
            Seen::Ephemeral { person, text, buttons, .. } => {
                self.words(&format!("bot whispers to {}", name_of(*person)), text, buttons);
            }
            Seen::Toast { person, text, url, .. } => {
                if !text.is_empty() {
                    self.words(&format!("bot notes to {}", name_of(*person)), text, &[]);
                }
                if let Some(url) = url {
                    let short = url.trim_start_matches("https://").to_owned();
                    self.words(&format!("bot leads {} to {short}", name_of(*person)), "", &[]);
                    self.links.insert(*person, url.clone());
                }
            }
            Seen::Reaction { emoji, .. } => self.words(&format!("bot reacts {emoji}"), "", &[]),
            Seen::Pinned { chat, .. } => self.words(&format!("bot pins it in {}", name_of(*chat)), "", &[]),
            Seen::Left { chat, .. } => self.words(&format!("bot leaves {}", name_of(*chat)), "", &[]),
            Seen::Deleted { chat, person, .. } => {
                let whose = person.map_or_else(|| "its own".to_owned(), |id| format!("{}'s", name_of(id)));
                let at = if *chat == self.here { String::new() } else { format!(" in {}", name_of(*chat)) };
                self.words(&format!("bot deletes {whose} message{at}"), "", &[]);
            }
            _ => {}
        }
    }

    /// One-time tokens are random: the first that is seen is written TOKEN1, the next TOKEN2.
    fn without_tokens(&mut self, text: &str) -> String {
        let mut text = text.to_owned();
        let words: Vec<String> = text.split(|c: char| !c.is_ascii_alphanumeric()).map(str::to_owned).collect();
        let link = |at: usize| at > 0 && words[at - 1].eq_ignore_ascii_case("link") && words[at].len() == 8;
        let tokens: Vec<String> =
            words.iter().enumerate().filter(|(at, w)| w.len() == 26 || link(*at)).map(|(_, w)| w.clone()).collect();
        for word in tokens {
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
        let head = self.without_tokens(head);
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
            ["the", "bot", "may", rights @ .., "delete", "messages", "here"]
                if ["", "not"].contains(&rights.concat().as_str()) =>
            {
                let delete = rights.is_empty();
                let owner = emulator.members(self.here).iter().find(|(_, role)| *role == Role::Owner).unwrap().0;
                emulator.add_bot(self.here, owner, BotRights::Admin { delete, pin: false, post: false });
            }
            [who, "removes", "the", "bot"] => emulator.remove_bot(self.here, person(who)),
            [who, "calls", "themselves", name @ ..] => emulator.person(person(who), &name.join(" "), None),
            [who, "blocks", "the", "bot"] => emulator.block_bot(person(who)),
            [who, "leaves", "the", "group"] => emulator.leave_chat(self.here, person(who)),
            ["the", "group", "becomes", "a", "supergroup"] => {
                let moved = emulator.migrate(self.here);
                self.moved.push((self.here, moved));
                self.here = moved;
            }
            ["Olu", "is", "an", "officer", "and", "Cora", "approves"] => self.street.officers().await,
            ["digests", "are", "on"] => self.street.digests(true).await,
            [street @ .., "is", "on", "WhatsApp"] => {
                let code = self.street.whatsapp(&street.join(" ")).await;
                writeln!(self.out, "    its code is {code}").unwrap();
            }
            ["two", "wards"] => self.street.two_wards().await,
            [who, "becomes", "the", "safeguarding", "lead"] => self.street.make_lead(person(who)).await,
            ["the", "log", "is", "whole"] => {
                for line in self.street.audit_log().await {
                    writeln!(self.out, "    {line}").unwrap();
                }
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

fn begin(street: Street) -> Play {
    let seen = street.emulator.seen_count();
    Play {
        street,
        here: ELM_STREET,
        seen,
        said: HashMap::new(),
        links: HashMap::new(),
        tokens: Vec::new(),
        heard: HashMap::new(),
        moved: Vec::new(),
        out: String::new(),
    }
}

async fn play(text: &str) -> String {
    let fresh = text.lines().any(|line| line == "-- fresh --");
    let mut play = begin(if fresh { Street::empty().await } else { Street::set_up().await });
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
