//! The people of the town: they ask, offer and chat in any order, and answer what the bot shows them, sometimes twice.

use crate::kill::plan::{CHATTER, Plan, Tale, canary, number_in, plans};
use crate::world::World;
use lamppost::sandbox::{Extra, Fault, FaultKind, Posted, Seen};
use rand::rngs::StdRng;
use rand::seq::SliceRandom;
use rand::{Rng, SeedableRng};
use serde_json::{Value, json};
use std::collections::HashMap;

/// Something that somebody does.
#[derive(Clone, Debug)]
enum Deed {
    Ask(usize),
    Edit(usize),
    Offer(usize),
    Chat(usize),
    Type {
        street: usize,
        person: usize,
        text: String,
    },
    Press {
        chat: i64,
        message: i64,
        person: usize,
        data: String,
    },
    Garbage(usize),
    /// An update that came before, under a new number.
    Again(Value),
}

pub struct Crowd<'a> {
    world: &'a World,
    dice: StdRng,
    pub plans: Vec<Plan>,
    /// The first message of each offer.
    pub offers: usize,
    /// How many updates that nobody can read were sent.
    pub garbage: usize,
    /// How many updates were sent that the bot must store.
    pub stored: usize,
    /// How many updates were sent at all.
    pub sent: usize,
    fresh: Vec<Deed>,
    answers: Vec<Deed>,
    seen: usize,
    codes: HashMap<String, usize>,
    answered: HashMap<(String, i64), ()>,
}

impl<'a> Crowd<'a> {
    /// People with `share` parts of a hundred of everything to say, thrown together by these dice.
    pub fn gather(world: &'a World, seed: u64, share: usize) -> Crowd<'a> {
        let plans = plans(share, world.streets.len());
        let few = |count: usize| (count * share).div_ceil(100);
        let (offers, garbage) = (few(80), few(20));
        let mut fresh: Vec<Deed> = (0..plans.len()).map(Deed::Ask).collect();
        fresh.extend((0..offers).map(|number| Deed::Offer(plans.len() + number)));
        fresh.extend((0..few(80)).map(Deed::Chat));
        fresh.extend((0..garbage).map(Deed::Garbage));
        let mut dice = StdRng::seed_from_u64(seed);
        fresh.shuffle(&mut dice);
        let (seen, answers) = (world.emulator.seen_count(), Vec::new());
        let (codes, answered) = (HashMap::new(), HashMap::new());
        Crowd { world, dice, plans, offers, garbage, stored: 0, sent: 0, fresh, answers, seen, codes, answered }
    }

    pub fn dice(&mut self) -> &mut StdRng {
        &mut self.dice
    }

    /// Whether nobody has anything left to do.
    pub fn is_done(&self) -> bool {
        self.fresh.is_empty() && self.answers.is_empty()
    }

    /// Up to `most` people speak for the first time, and all who have something to answer do, in any order.
    pub fn act(&mut self, most: usize) {
        self.look();
        let mut deeds = std::mem::take(&mut self.answers);
        let rest = self.fresh.len().saturating_sub(most);
        deeds.extend(self.fresh.split_off(rest));
        deeds.shuffle(&mut self.dice);
        for deed in deeds {
            self.perform(deed);
        }
    }

    /// Sometimes the server forgets that updates were acknowledged, and hands them out again.
    pub fn lose_acknowledgements(&mut self) {
        match self.dice.random_range(0..4) {
            0 => self.world.emulator.fail_next(Fault::once("getUpdates", FaultKind::Duplicate)),
            1 | 2 => self.world.emulator.redeliver(self.dice.random_range(1..80)),
            _ => {}
        }
    }

    /// Looks at what the bot showed since the last look, as the people there would.
    fn look(&mut self) {
        let news = self.world.emulator.seen(self.seen);
        self.seen += news.len();
        for deed in news {
            if let Seen::Sent(posted) = deed {
                for button in posted.buttons.iter().flatten() {
                    if let Some((verb, rest)) = button.data.as_deref().and_then(|data| data.split_once(':')) {
                        self.answer(&posted, verb, rest);
                    }
                }
            }
        }
    }

    /// What a button that came into sight leads to, once for each reader.
    fn answer(&mut self, posted: &Posted, verb: &str, rest: &str) {
        if verb == "can" && posted.chat > 0 {
            // Asked in private because of an offer: in these tales nobody answers that.
            return;
        }
        let code = rest.split(':').next().unwrap_or_default().to_owned();
        let draft = (verb == "pick").then(|| self.draft_of(posted.chat)).flatten();
        if let Some(number) = number_in(&posted.text).or(draft) {
            self.codes.entry(code.clone()).or_insert(number);
        }
        let Some(plan) = self.codes.get(&code).and_then(|number| self.plans.get(*number)).cloned() else {
            return;
        };
        if self.answered.insert((format!("{verb} {code}"), posted.chat), ()).is_some() {
            return;
        }
        let (chat, message) = (posted.chat, posted.message_id);
        let press = |person: usize, data: String| Deed::Press { chat, message, person, data };
        let asker = |text: String| Deed::Type { street: plan.street, person: plan.asker, text };
        match (verb, plan.tale) {
            ("can", Tale::Sorted) => self.answers.push(asker(format!("/sorted {code}"))),
            ("can", Tale::Withdrawn) => self.answers.push(asker(format!("/withdraw {code}"))),
            ("can", _) => self.answers.extend(plan.helpers.iter().map(|helper| press(*helper, format!("can:{code}")))),
            ("done", Tale::Finished) => self.answers.push(press(plan.helpers[0], format!("done:{code}"))),
            ("done", Tale::GivenBack) => self.answers.push(press(plan.helpers[0], format!("release:{code}"))),
            ("yes", Tale::Finished) => self.answers.push(press(plan.asker, format!("yes:{rest}"))),
            ("pick", Tale::Unclear) => self.answers.push(press(plan.asker, format!("pick:{code}:shopping"))),
            _ => {}
        }
    }

    /// The need about which the bot asks somebody in private what kind of help it is: nobody has two of these.
    fn draft_of(&self, chat: i64) -> Option<usize> {
        let asks = |plan: &Plan| plan.tale == Tale::Unclear && self.world.people[plan.asker].id == chat;
        self.plans.iter().position(asks)
    }

    fn perform(&mut self, deed: Deed) {
        self.sent += 1;
        match deed {
            Deed::Ask(number) => self.ask(number),
            Deed::Edit(number) => self.edit(number),
            Deed::Offer(number) => {
                let text = format!("/offer I can do the shopping {}", canary(number));
                let (street, person) = (number % self.world.streets.len(), number % self.world.people.len());
                self.say(street, person, &text, false);
            }
            Deed::Chat(number) => {
                let text = format!("lovely weather {CHATTER}");
                let message = self.message(number % self.world.streets.len(), number, 1_000_000, &text);
                self.world.emulator.push(json!({ "message": message }));
            }
            Deed::Type { street, person, text } => {
                self.say(street, person, &text, false);
            }
            Deed::Press { chat, message, person, data } => self.press(chat, message, person, &data),
            Deed::Garbage(number) => {
                self.stored += 1;
                self.world.emulator.push(garbage(number));
            }
            Deed::Again(update) => {
                self.stored += 1;
                self.world.emulator.push(update);
            }
        }
    }

    fn ask(&mut self, number: usize) {
        let plan = self.plans[number].clone();
        let text = format!("/need {}", plan.words);
        if plan.tale != Tale::EditFirst {
            self.plans[number].message = self.say(plan.street, plan.asker, &text, plan.tale == Tale::Caption);
            if plan.tale == Tale::Reworded {
                self.answers.push(Deed::Edit(number));
            }
            return;
        }
        // The bot does not get to see these words of a person, but the message is there to be reacted to.
        let group = self.world.streets[plan.street].0;
        let message = self.world.emulator.say(group, self.world.people[plan.asker].id, CHATTER);
        self.plans[number].message = message;
        let mut edited = self.message(plan.street, plan.asker, message, &format!("/need {}", plan.new_words()));
        edited["edit_date"] = json!(chrono::Utc::now().timestamp());
        let first = self.message(plan.street, plan.asker, message, &text);
        self.stored += 2;
        self.sent += 1;
        self.world.emulator.push_raw_batch(vec![json!({ "edited_message": edited }), json!({ "message": first })]);
    }

    fn edit(&mut self, number: usize) {
        let plan = self.plans[number].clone();
        let group = self.world.streets[plan.street].0;
        let text = format!("/need {}", plan.new_words());
        self.stored += 1;
        self.world.emulator.edit(group, self.world.people[plan.asker].id, plan.message, &text);
    }

    fn say(&mut self, street: usize, person: usize, text: &str, caption: bool) -> i64 {
        let (group, person_id) = (self.world.streets[street].0, self.world.people[person].id);
        let extra = Extra { caption, ..Extra::default() };
        let id = self.world.emulator.say_with(group, person_id, text, extra);
        self.stored += 1;
        if self.dice.random_bool(0.15) {
            let message = self.message(street, person, id, text);
            self.answers.push(Deed::Again(json!({ "message": message })));
        }
        id
    }

    fn press(&mut self, chat: i64, message: i64, person: usize, data: &str) {
        let who = &self.world.people[person];
        let callback = self.world.emulator.press(chat, message, who.id, data);
        self.stored += 1;
        if self.dice.random_bool(0.15) {
            let on = json!({ "message_id": message, "date": 0, "chat": self.chat(chat) });
            let from = json!({ "id": who.id, "is_bot": false, "first_name": who.name });
            let press = json!({ "id": callback, "from": from, "message": on, "chat_instance": "7", "data": data });
            self.sent += 1;
            self.stored += 1;
            // At once: a press that comes again after its effect was undone would be a new wish.
            self.world.emulator.push(json!({ "callback_query": press }));
        }
    }

    fn chat(&self, id: i64) -> Value {
        match self.world.streets.iter().find(|street| street.0 == id) {
            Some((_, title)) => json!({ "id": id, "type": "supergroup", "title": title }),
            None => json!({ "id": id, "type": "private", "first_name": "Somebody" }),
        }
    }

    fn message(&self, street: usize, person: usize, id: i64, text: &str) -> Value {
        let (chat, who) = (self.chat(self.world.streets[street].0), &self.world.people[person]);
        let from = json!({ "id": who.id, "is_bot": false, "first_name": who.name, "language_code": "en" });
        let date = chrono::Utc::now().timestamp();
        json!({ "message_id": id, "date": date, "chat": chat, "from": from, "text": text })
    }
}

/// Updates of shapes that the bot does not know.
fn garbage(number: usize) -> Value {
    match number % 4 {
        0 => json!({ "message": 17 }),
        1 => json!({ "callback_query": { "id": 5 } }),
        2 => json!({ "my_chat_member": { "somebody": true } }),
        _ => json!({ "message": { "chat": { "type": "private" }, "message_id": "seven", "text": CHATTER } }),
    }
}
