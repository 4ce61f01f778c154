//! A tale that plays by itself, with a narrator who says where to look. It never fails silently.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use regex::Regex;

use super::telegram::{Button, Emulator, Posted, Seen};
use super::world::{ADA, BEA, ELM_STREET};

/// What the narrator has said, and whether the tale still goes on.
#[derive(Clone, Debug, Default)]
pub struct Telling {
    said: Arc<Mutex<Said>>,
}

/// The narrator's lines so far.
#[derive(Clone, Debug, Default)]
pub struct Said {
    /// Whether the tale goes on.
    pub running: bool,
    /// One line for each step.
    pub lines: Vec<String>,
}

impl Telling {
    /// The lines so far.
    pub fn so_far(&self) -> Said {
        self.lock().clone()
    }

    /// Starts afresh; `false` when a tale is being told already.
    pub fn begin(&self) -> bool {
        let mut said = self.lock();
        if said.running {
            return false;
        }
        *said = Said { running: true, lines: Vec::new() };
        true
    }

    fn lock(&self) -> MutexGuard<'_, Said> {
        self.said.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The real time between steps, and how long a step may take.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// Between steps.
    pub pause: Duration,
    /// Until the narrator gives up on a step.
    pub patience: Duration,
}

impl Default for Pace {
    fn default() -> Pace {
        Pace { pause: Duration::from_millis(1500), patience: Duration::from_secs(20) }
    }
}

/// Plays "Ada needs milk". Call [`Telling::begin`] first.
pub async fn milk(emulator: &Emulator, telling: &Telling, pace: Pace) {
    let teller = Teller { emulator, telling, pace };
    let last = match teller.milk().await {
        Ok(()) => "The end. Now you can try it: choose who you are and write.".to_string(),
        Err(stuck) => format!("The story stops here. {stuck}"),
    };
    teller.say(&last).await;
    telling.lock().running = false;
    emulator.touch();
}

struct Teller<'a> {
    emulator: &'a Emulator,
    telling: &'a Telling,
    pace: Pace,
}

impl Teller<'_> {
    async fn milk(&self) -> Result<(), String> {
        self.say("Ada and Bea live in Elm Street. Lamppost is in their group.").await;
        for person in [ADA, BEA] {
            self.open_private_chat(person).await;
        }
        self.say("Ada needs milk and bread. She asks in the group.").await;
        let from = self.emulator.seen_count();
        self.emulator.say(ELM_STREET, ADA, "/need milk and bread tomorrow");
        let card = self.card(from).await?;
        self.say("Look at Elm Street: Lamppost put up one card. It shows no surname and no address. Bea sees it.")
            .await;
        let from = self.emulator.seen_count();
        self.press_card(&card)?;
        self.answer_to(BEA, &card, from).await?;
        self.say("Bea pressed the button. The card now shows that help is coming. Look at Bea's own chat too.").await;
        let asked = self.done(&card).await?;
        self.say("Bea brought the milk and said so. Lamppost asks Ada if all is well.").await;
        self.confirm(&card, asked).await?;
        self.say("Ada said yes. Look at the card: it is closed, and Bea is thanked.").await;
        Ok(())
    }

    async fn open_private_chat(&self, person: i64) {
        let people = self.emulator.people();
        let new = people.iter().any(|p| p.id == person && !p.opened_bot);
        if !new {
            return;
        }
        let from = self.emulator.seen_count();
        self.emulator.say(person, person, "/start");
        let short = Duration::from_secs(4).min(self.pace.patience);
        let answer =
            self.emulator.wait_for(from, short, |seen| matches!(seen, Seen::Sent(posted) if posted.chat == person));
        answer.await;
    }

    /// The card; when Ada is asked first whether she asked the same before, she says that it is new.
    async fn card(&self, mut from: usize) -> Result<Posted, String> {
        for _ in 0..3 {
            let found = self.wait(from, |seen| {
                matches!(seen, Seen::Sent(posted) if [ELM_STREET, ADA].contains(&posted.chat) && posted.buttons.iter().flatten().next().is_some())
            });
            match found.await {
                Some(Seen::Sent(card)) if card.chat == ELM_STREET => return Ok(card),
                Some(Seen::Sent(question)) => {
                    from = self.emulator.seen_count();
                    let last = question.buttons.iter().flatten().last().and_then(|button| button.data.clone());
                    if let Some(data) = last {
                        self.emulator.press(ADA, question.message_id, ADA, &data);
                    }
                }
                _ => break,
            }
        }
        Err("Lamppost did not put up a card with a button in Elm Street. Is the bot running, and is the street set up?"
            .to_string())
    }

    fn press_card(&self, card: &Posted) -> Result<(), String> {
        let buttons: Vec<&Button> = card.buttons.iter().flatten().collect();
        if let Some(data) = buttons.iter().find_map(|button| button.data.as_deref()) {
            self.emulator.press(ELM_STREET, card.message_id, BEA, data);
            return Ok(());
        }
        let payload = buttons
            .iter()
            .find_map(|button| button.url.as_deref())
            .and_then(|url| url.split_once("start=").map(|(_, payload)| payload));
        match payload {
            Some(payload) => {
                self.emulator.start_link(BEA, payload);
                Ok(())
            }
            None => Err("The card has no button that Bea can press.".to_string()),
        }
    }

    /// Waits until the bot changed the card or wrote to the person in private.
    async fn answer_to(&self, person: i64, card: &Posted, from: usize) -> Result<(), String> {
        let id = card.message_id;
        let answered = self.wait(from, |seen| match seen {
            Seen::Sent(posted) => posted.chat == person,
            Seen::Edited(posted) => posted.chat == ELM_STREET && posted.message_id == id,
            _ => false,
        });
        match answered.await {
            Some(_) => Ok(()),
            None => Err("Lamppost neither changed the card nor wrote to Bea in private.".to_string()),
        }
    }

    /// Bea says that it is done; answers the place in the log from which Ada may be asked.
    async fn done(&self, card: &Posted) -> Result<usize, String> {
        let from = self.emulator.seen_count();
        match self.code(card) {
            Some(code) => {
                self.emulator.say(BEA, BEA, &format!("/done {code}"));
            }
            None => {
                self.press_newest(BEA).ok_or(
                    "The card shows no code, and Bea has no button in her own chat, so she cannot say that it is done.",
                )?;
            }
        }
        let heard = self.wait(from, |seen| match seen {
            Seen::Sent(posted) => posted.chat == ADA || posted.chat == BEA,
            Seen::Edited(posted) => posted.chat == ELM_STREET,
            _ => false,
        });
        match heard.await {
            Some(_) => Ok(from),
            None => Err("Bea said that it is done, but Lamppost did not answer.".to_string()),
        }
    }

    async fn confirm(&self, card: &Posted, asked: usize) -> Result<(), String> {
        let short = Duration::from_secs(4).min(self.pace.patience);
        let question = self.emulator.wait_for(
            asked,
            short,
            |seen| matches!(seen, Seen::Sent(posted) if posted.chat == ADA && !posted.buttons.is_empty()),
        );
        let asked = question.await.is_some();
        tokio::time::sleep(self.pace.pause).await;
        let from = self.emulator.seen_count();
        if !asked || self.press_newest(ADA).is_none() {
            let code = self.code(card).ok_or("Ada has no button in her own chat, and the card shows no code.")?;
            self.emulator.say(ELM_STREET, ADA, &format!("/sorted {code}"));
        }
        let closed = self.wait(from, |seen| match seen {
            Seen::Sent(posted) | Seen::Edited(posted) => {
                posted.chat == ELM_STREET || posted.chat == BEA || posted.chat == ADA
            }
            _ => false,
        });
        match closed.await {
            Some(_) => Ok(()),
            None => Err("Ada said that all is well, but Lamppost did not close the card.".to_string()),
        }
    }

    /// Presses the yes button (or else the first) of the newest message with buttons in a private chat.
    fn press_newest(&self, person: i64) -> Option<()> {
        let shown = self.emulator.messages(person);
        let newest = shown.iter().rev().find(|message| message.by_bot && !message.buttons.is_empty())?;
        let buttons = newest.buttons.iter().flatten();
        let pressable: Vec<&Button> = buttons.filter(|b| b.data.is_some()).collect();
        let yes = pressable.iter().find(|button| button.text.to_lowercase().contains("yes"));
        let data = yes.or(pressable.first())?.data.as_deref()?;
        self.emulator.press(person, newest.message_id, person, data);
        Some(())
    }

    /// The code of the card, such as K7P4, from its present text.
    fn code(&self, card: &Posted) -> Option<String> {
        let shape = Regex::new("[A-Z][2-9][A-Z][2-9]").ok()?;
        let shown = self.emulator.messages(ELM_STREET);
        let now = shown.iter().find(|m| m.message_id == card.message_id);
        let now = now.map(|message| message.text.as_str());
        let texts = [Some(card.text.as_str()), now];
        let mut codes = texts.into_iter().flatten().filter_map(|t| shape.find(t));
        codes.next().map(|code| code.as_str().to_string())
    }

    async fn wait(&self, from: usize, fits: impl FnMut(&Seen) -> bool) -> Option<Seen> {
        self.emulator.wait_for(from, self.pace.patience, fits).await
    }

    async fn say(&self, line: &str) {
        self.telling.lock().lines.push(line.to_string());
        self.emulator.touch();
        tokio::time::sleep(self.pace.pause).await;
    }
}
