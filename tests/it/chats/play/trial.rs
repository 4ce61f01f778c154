//! The lines of a play do what they say, and what the bot does is written down as promised.

use super::super::{Play, begin};
use crate::street::{FAY, GUS, Street};
use lamppost::sandbox::world::{ADA, BEA, ELM_STREET};
use lamppost::sandbox::{Shown, Thing};
use serde_json::{Value, json};

/// A play in which the test is the bot: nobody else answers.
async fn stage() -> Play {
    let mut play = begin(Street::set_up().await);
    play.here = ADA;
    play
}

impl Play {
    /// The bot calls the Bot API.
    async fn call(&self, method: &str, params: Value) -> Value {
        let emulator = &self.street.emulator;
        let url = format!("{}/bot{}/{method}", emulator.api_url(), emulator.token());
        let answer: Value = reqwest::Client::new().post(url).json(&params).send().await.unwrap().json().await.unwrap();
        assert_eq!(answer["ok"], true, "{method}: {answer}");
        answer["result"].clone()
    }

    async fn post(&self, chat: i64, text: &str) -> i64 {
        self.call("sendMessage", json!({"chat_id": chat, "text": text})).await["message_id"].as_i64().unwrap()
    }

    fn last(&self, chat: i64) -> Shown {
        self.street.emulator.messages(chat).pop().unwrap()
    }

    /// What is written down of the deeds since the last look.
    fn told(&mut self) -> String {
        let news = self.street.emulator.seen(self.seen);
        self.seen += news.len();
        let before = self.out.len();
        for deed in news {
            self.write(&deed);
        }
        self.out[before..].to_owned()
    }
}

#[tokio::test]
async fn people_send_things_and_answer_messages() {
    let mut play = stage().await;
    for (name, thing) in Thing::ALL {
        play.act(&format!("Ada sends a {name}"));
        assert_eq!(play.last(ADA).media.unwrap().kind, name);
        if thing.has_caption() {
            play.act(&format!("Ada sends a {name}: for: you"));
            assert_eq!(play.last(ADA).text, "for: you");
        }
    }
    play.act("Ada sends a photo");
    play.act("Ada edits: my door");
    assert_eq!(play.last(ADA).text, "my door");
    play.here = ELM_STREET;
    let first = play.post(ELM_STREET, "K7M4 milk").await;
    let second = play.post(ELM_STREET, "F8V7 bread").await;
    play.act("Bea replies to the bot: I have some");
    assert_eq!(play.last(ELM_STREET).reply_to, Some(second));
    play.act("Bea replies: and milk");
    assert_eq!(play.last(ELM_STREET).reply_to, Some(second));
    play.act("Bea replies to K7M4: I have some");
    assert_eq!((play.last(ELM_STREET).reply_to, play.last(ELM_STREET).text.as_str()), (Some(first), "I have some"));
    play.act("Bea replies to K7M4 with a photo: here it is");
    let shown = play.last(ELM_STREET);
    assert_eq!((shown.reply_to, shown.text.as_str(), shown.media.unwrap().kind), (Some(first), "here it is", "photo"));
    play.act("Ada: he sends a photo: and follows the link");
    assert_eq!(play.last(ELM_STREET).text, "he sends a photo: and follows the link");
    // The real bot reads all of it, whatever it makes of it.
    play.bot().await;
    assert_eq!(play.street.emulator.waiting(), 0);
    assert!(play.street.left_over().await.iter().all(|(what, _)| !what.starts_with("inbox")));
}

#[tokio::test]
async fn people_follow_links_of_every_kind() {
    let mut play = stage().await;
    play.here = ELM_STREET;
    let bot = play.street.emulator.bot_username().to_owned();
    let link = |payload: &str| format!("https://t.me/{bot}?start={payload}");
    let button = json!({"inline_keyboard": [[{"text": "Open private chat", "url": link("one")}]]});
    play.call("sendMessage", json!({"chat_id": ELM_STREET, "text": "Look", "reply_markup": button})).await;
    play.act("Gus presses [Open private chat]");
    assert_eq!(play.last(GUS).text, "/start one");
    play.post(ELM_STREET, &format!("Open this: {}", link("two"))).await;
    play.act("Gus follows the link");
    assert_eq!(play.last(GUS).text, "/start two");
    let press = play.street.emulator.press(ELM_STREET, 1, FAY, "x");
    play.call("answerCallbackQuery", json!({"callback_query_id": press, "url": link("three")})).await;
    assert!(play.told().ends_with(&format!("bot leads Fay to t.me/{bot}?start=three\n")), "{}", play.out);
    play.act("Fay follows the link");
    assert_eq!(play.last(FAY).text, "/start three");
}

#[tokio::test]
async fn copies_files_and_deletions_are_written_down() {
    let mut play = stage().await;
    play.told();
    play.act("Ada sends a photo: my door");
    let photo = play.last(ADA).message_id;
    let copy = json!({"chat_id": BEA, "from_chat_id": ADA, "message_id": photo});
    play.call("copyMessage", copy).await;
    assert_eq!(play.told(), "bot > Bea: [photo] my door\n");
    play.here = ELM_STREET;
    play.happening("the bot may delete messages here").await;
    play.act("Ada: /need my secret");
    let secret = play.last(ELM_STREET).message_id;
    let card = play.post(ELM_STREET, "card").await;
    for id in [secret, card] {
        play.call("deleteMessage", json!({"chat_id": ELM_STREET, "message_id": id})).await;
    }
    assert_eq!(play.told(), "bot: card\nbot deletes Ada's message\nbot deletes its own message\n");
    play.call("deleteMessage", json!({"chat_id": ADA, "message_id": photo})).await;
    assert_eq!(play.told(), "bot deletes Ada's message in Ada\n");
    play.happening("the bot may not delete messages here").await;
    let me = json!({"chat_id": ELM_STREET, "user_id": play.street.emulator.bot_id()});
    assert_eq!(play.call("getChatMember", me).await["can_delete_messages"], false);
}
