//! Danger is heard in every place, in whatever words it is said: the first answer has the numbers to call, or, where somebody
//! near could read it in a group, there is none; and the coordinators have a case.

use crate::street::{ADAS_PHONE, HANA, IDA, JON, PINE_CLOSE, Street, plain};
use lamppost::domain::need::Step;
use lamppost::domain::street::{ChatState, Person, Platform};
use lamppost::sandbox::world::{ADA, BEA, CARL, COORDINATORS, CORA, ELM_STREET, OAK_ROAD, SAM};
use lamppost::sandbox::{BotRights, Extra, Inbound, Seen, Thing};
use lamppost::store::Tx;

/// What people say, and whether somebody near may be the danger.
const SAID: [(&str, bool); 14] = [
    ("my husband hits me", true),
    ("I am scared of my husband", true),
    ("im 14 and scared to go home", true),
    ("my mum has fallen", false),
    ("there is a strong smell of gas in the hall", false),
    ("my dad has collapsed and is not breathing", false),
    ("i want to kill myself", false),
    ("there is no food for the kids", false),
    ("someone has been threatening my neighbour", false),
    ("nie chcę żyć", false),
    ("pali się u mnie w kuchni", false),
    ("boję się, mój mąż mnie bije", false),
    ("mae fy mam wedi llewygu", false),
    ("LONG", true),
];

/// Six hundred letters, the danger in the last of them.
fn words(said: &str) -> String {
    if said == "LONG" {
        format!("{}I am scared of my partner", "it has been so hard for us here ".repeat(19))
    } else {
        said.to_owned()
    }
}

/// Where it is said.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    Group,
    PausedGroup,
    WaitingGroup,
    ReplyInGroup,
    EditInGroup,
    Private,
    PrivateNeed,
    TwoStreets,
    NoStreet,
    PausedStreet,
    LeftStreet,
    Answer,
    Offer,
    Detail,
    Tell,
    AnyCommand,
    Talk,
    Edit,
    Forwarded,
    Caption,
    Member,
    MemberNeed,
    Stranger,
    WithCode,
    AskedToJoin,
    MemberForwards,
    MemberCaption,
}

impl Place {
    fn is_group(self) -> bool {
        use Place::*;
        matches!(self, Group | PausedGroup | WaitingGroup | ReplyInGroup | EditInGroup)
    }

    fn is_on_whatsapp(self) -> bool {
        use Place::*;
        matches!(self, Member | MemberNeed | Stranger | WithCode | AskedToJoin | MemberForwards | MemberCaption)
    }

    /// Who says it.
    fn who(self) -> i64 {
        match self {
            Place::Stranger => IDA,
            Place::WithCode => ADAS_PHONE,
            Place::AskedToJoin => JON,
            place if place.is_on_whatsapp() => HANA,
            Place::WaitingGroup => CARL,
            _ => ADA,
        }
    }

    /// The group that must hear nothing of it.
    fn group(self) -> i64 {
        if self == Place::WaitingGroup { PINE_CLOSE } else { ELM_STREET }
    }
}

struct Scene {
    street: Street,
    place: Place,
    code: String,
}

impl Scene {
    async fn at(place: Place) -> Scene {
        let mut street = Street::set_up().await;
        let mut code = street.whatsapp("Birch Street").await;
        let knows = |street: &Street, group: i64| street.emulator.say(group, ADA, "/list");
        match place {
            Place::NoStreet | Place::WaitingGroup => {}
            Place::TwoStreets => {
                street.emulator.join(OAK_ROAD, ADA, lamppost::sandbox::Role::Member);
                knows(&street, ELM_STREET);
                knows(&street, OAK_ROAD);
            }
            _ => {
                knows(&street, ELM_STREET);
            }
        }
        street.settle().await;
        match place {
            Place::PausedGroup | Place::PausedStreet => {
                street.emulator.say(ELM_STREET, SAM, "/pause");
            }
            Place::WaitingGroup => {
                street.emulator.join(PINE_CLOSE, CARL, lamppost::sandbox::Role::Member);
                street.emulator.add_bot(PINE_CLOSE, SAM, BotRights::Member);
            }
            Place::LeftStreet => street.emulator.remove_bot(ELM_STREET, SAM),
            Place::Answer | Place::Detail | Place::Tell | Place::Talk => {
                street.emulator.say(ELM_STREET, ADA, "/need milk tomorrow");
                street.settle().await;
                code = open_need(&street).await;
                street.emulator.say(ELM_STREET, BEA, &format!("/can {code}"));
                street.settle().await;
            }
            Place::Member | Place::MemberNeed | Place::MemberForwards | Place::MemberCaption => {
                street.cloud.say(HANA, &code);
                street.settle().await;
                street.cloud.say(HANA, "yes");
            }
            Place::AskedToJoin => {
                street.cloud.say(JON, &format!("NEED {code} milk"));
            }
            _ => {}
        }
        street.settle().await;
        Scene { street, place, code }
    }

    fn tell(&self, chat: i64, words: &str) {
        self.street.emulator.say(chat, self.place.who(), words);
    }

    /// What comes before the words, so that they are said where they are to be heard.
    async fn prepare(&mut self) -> i64 {
        let (emulator, code) = (self.street.emulator.clone(), self.code.clone());
        let message = match self.place {
            Place::Answer => emulator.say(ADA, ADA, &format!("/detail {code} phone")),
            Place::Talk => emulator.say(ADA, ADA, &format!("/tell {code}")),
            Place::Edit => emulator.say(ADA, ADA, "hello"),
            Place::EditInGroup => emulator.say(ELM_STREET, ADA, "/need someone to feed the cat"),
            Place::ReplyInGroup => emulator.say(ELM_STREET, BEA, "/need someone to walk the dog"),
            _ => 0,
        };
        self.street.settle().await;
        message
    }

    fn say(&self, before: i64, words: &str) {
        let (emulator, cloud, code) = (&self.street.emulator, &self.street.cloud, &self.code);
        let who = self.place.who();
        let with = |chat: i64, extra: Extra| {
            emulator.say_with(chat, who, words, extra);
        };
        match self.place {
            Place::Group | Place::PausedGroup => self.tell(ELM_STREET, &format!("/need {words}")),
            Place::WaitingGroup => self.tell(PINE_CLOSE, &format!("/need {words}")),
            Place::ReplyInGroup => {
                let card = emulator.messages(ELM_STREET).iter().rfind(|m| m.by_bot).unwrap().message_id;
                with(ELM_STREET, Extra::reply(card));
            }
            Place::EditInGroup => emulator.edit(ELM_STREET, who, before, &format!("/need {words}")),
            Place::Edit => emulator.edit(ADA, who, before, words),
            Place::PrivateNeed | Place::PausedStreet => self.tell(ADA, &format!("/need {words}")),
            Place::Private | Place::TwoStreets | Place::NoStreet | Place::LeftStreet | Place::Answer | Place::Talk => {
                self.tell(ADA, words);
            }
            Place::Offer => self.tell(ADA, &format!("/offer {words}")),
            Place::Detail => self.tell(ADA, &format!("/detail {code} note {words}")),
            Place::Tell => self.tell(ADA, &format!("/tell {code} {words}")),
            Place::AnyCommand => self.tell(ADA, &format!("/list {words}")),
            Place::Forwarded => with(ADA, Extra { forwarded_from: Some("Bea".to_owned()), ..Extra::default() }),
            Place::Caption => with(ADA, Extra { caption: true, ..Extra::thing(Thing::named("photo").unwrap()) }),
            Place::MemberNeed => drop(cloud.say(who, &format!("need {words}"))),
            Place::WithCode => drop(cloud.say(who, &format!("NEED {code} {words}"))),
            Place::MemberForwards => {
                let body = words.to_owned();
                cloud.say_with(who, Inbound::Text { body, reply_to: None, forwarded: true });
            }
            Place::MemberCaption => drop(cloud.say_with(who, Inbound::Image { caption: Some(words.to_owned()) })),
            Place::Member | Place::Stranger | Place::AskedToJoin => drop(cloud.say(who, words)),
        }
    }

    /// What the bot has said to the person so far.
    fn answers(&self, from: usize, whatsapp: usize) -> Vec<String> {
        if !self.place.is_on_whatsapp() {
            return self.street.sent_to(self.place.who(), from);
        }
        let all = self.street.cloud.messages(self.place.who());
        all.into_iter().skip(whatsapp).filter(|m| m.by_bot).map(|m| plain(&m.text)).collect()
    }

    /// Says it, and gives back what is wrong.
    async fn play(&mut self, (said, near): (&str, bool)) -> Vec<String> {
        let before = self.prepare().await;
        let from = self.street.emulator.seen_count();
        let whatsapp = self.street.cloud.messages(self.place.who()).len();
        self.say(before, &words(said));
        self.street.settle().await;
        let mut wrong = Vec::new();
        let answers = self.answers(from, whatsapp);
        let silent = near && self.place.is_group();
        match answers.first() {
            Some(first) if silent => wrong.push(format!("somebody near could read: {first}")),
            None if silent => {}
            Some(first) if first.contains("999") => {}
            first => wrong.push(format!("the first answer is {first:?}")),
        }
        let heard = |posted: &Seen| matches!(posted, Seen::Sent(p) | Seen::Edited(p) if p.chat == self.place.group());
        if self.place.is_group() && self.street.emulator.seen(from).iter().any(heard) {
            wrong.push("the group hears of it".to_owned());
        }
        let cases = self.street.sent_to(COORDINATORS, from);
        if !cases.iter().any(|text| text.contains("Safety") || text.contains("EMERGENCY")) {
            wrong.push(format!("the coordinators hear {cases:?}"));
        }
        self.rest().await;
        wrong.into_iter().map(|what| format!("{:?}, {said}: {what}", self.place)).collect()
    }

    /// Somebody closes every case, so that the next one is heard alone.
    async fn rest(&self) {
        let cora = person(&self.street, CORA).await.id;
        let mut tx = Tx::begin(self.street.db(), self.street.now()).await.unwrap();
        let areas: Vec<i64> = tx.tree().await.unwrap().all().map(|area| area.id).collect();
        for area in areas {
            for mut need in tx.needs_at_desk(area).await.unwrap() {
                let _ = need.taken_by(cora, self.street.now());
                need.step(Step::CloseUnmet, self.street.now()).unwrap();
                need.due_at = None;
                tx.put_need(need);
            }
        }
        tx.commit().await.unwrap();
    }
}

async fn open_need(street: &Street) -> String {
    let ada = person(street, ADA).await;
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    tx.needs_of(ada.id, street.now()).await.unwrap()[0].code.to_string()
}

async fn person(street: &Street, address: i64) -> Person {
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    tx.person_at(Platform::Telegram, &address.to_string()).await.unwrap().unwrap()
}

async fn all_of(places: &[Place]) {
    let mut wrong = Vec::new();
    for place in places {
        let mut scene = Scene::at(*place).await;
        for said in SAID {
            wrong.extend(scene.play(said).await);
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test]
async fn danger_is_heard_in_every_group() {
    use Place::*;
    all_of(&[Group, PausedGroup, WaitingGroup, ReplyInGroup, EditInGroup]).await;
}

#[tokio::test]
async fn danger_is_heard_in_private_whatever_street_is_known() {
    use Place::*;
    all_of(&[Private, PrivateNeed, TwoStreets, NoStreet, PausedStreet, LeftStreet]).await;
}

#[tokio::test]
async fn danger_is_heard_in_whatever_else_the_words_were_meant_for() {
    use Place::*;
    all_of(&[Answer, Offer, Detail, Tell, AnyCommand, Talk, Edit, Forwarded, Caption]).await;
}

#[tokio::test]
async fn danger_is_heard_on_whatsapp() {
    use Place::*;
    all_of(&[Member, MemberNeed, Stranger, WithCode, AskedToJoin, MemberForwards, MemberCaption]).await;
}

#[tokio::test]
async fn a_child_who_is_scared_stays_a_child_and_is_not_written_to() {
    let mut scene = Scene::at(Place::Private).await;
    scene.say(0, "im 14 and scared to go home");
    scene.street.settle().await;
    let ada = person(&scene.street, ADA).await;
    assert!(ada.young && ada.hushed, "neither undoes the other");
    scene.street.emulator.say(ADA, ADA, "the school gate at three");
    scene.street.settle().await;
    let told = scene.street.sent_to(COORDINATORS, 0);
    assert!(told.iter().any(|text| text.contains("told me how to reach them")), "what they type next: {told:?}");
}

#[tokio::test]
async fn whoever_names_their_street_afterwards_is_heard_there() {
    let mut street = Street::set_up().await;
    street.two_wards().await;
    // Two desks, and none of them for everybody.
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    let desks = tx.desks().await.unwrap();
    let [desk] = desks.as_slice() else { panic!("one desk") };
    let mut other = desk.clone();
    (other.id, other.address) = (tx.next_id("row").await.unwrap(), "-4000077".to_owned());
    other.area_id = Some(9_002);
    let mut first = desk.clone();
    first.area_id = Some(9_001);
    tx.put_chat(first);
    tx.put_chat(other);
    tx.commit().await.unwrap();
    let from = street.emulator.seen_count();
    street.emulator.say(ADA, ADA, "my mum has fallen");
    street.settle().await;
    let answers = street.sent_to(ADA, from);
    assert!(answers[0].contains("999") && answers[0].contains("Which street do you live in?"), "{answers:?}");
    assert!(street.sent_to(COORDINATORS, from).is_empty());
    street.emulator.say(ADA, ADA, "Nowhere Lane");
    street.settle().await;
    street.emulator.say(ADA, ADA, "i live in elm street");
    street.settle().await;
    let cases = street.sent_to(COORDINATORS, from);
    assert!(cases[0].contains("Elm Street") && cases[0].contains("my mum has fallen"), "{cases:?}");
    let ada = person(&street, ADA).await;
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    let streets = tx.streets_of(ada.id).await.unwrap();
    assert!(streets.iter().all(|street| street.state != ChatState::Active), "naming a street is not joining it");
}
