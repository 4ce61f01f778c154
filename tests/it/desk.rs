//! The desk's queue with more cases than a message holds, the words of its timelines, what a digest counts, and whose desk it is.

use lamppost::domain::HOUR;
use lamppost::domain::category::Category;
use lamppost::domain::need::{Asked, Need, Step, Urgency};
use lamppost::domain::source::Source;
use lamppost::domain::street::Platform;
use lamppost::domain::street::TokenKind;
use lamppost::i18n::Words;
use lamppost::sandbox::Role;
use lamppost::sandbox::world::{ADA, BEA, COORDINATORS, CORA, DEV, ELM_STREET, OAK_ROAD, OLU};
use lamppost::store::Tx;
use regex::Regex;

use crate::street::{FAY, PINE_CLOSE, Street};

/// So many cases at the desk, half of them overdue.
async fn with_cases(count: i64) -> Street {
    let mut street = Street::set_up().await;
    street.emulator.say(ELM_STREET, ADA, "/list");
    street.settle().await;
    let now = street.now();
    let mut tx = Tx::begin(street.db(), now).await.unwrap();
    let chat = tx.chat_at(Platform::Telegram, &ELM_STREET.to_string()).await.unwrap().unwrap().id;
    let asker = tx.person_at(Platform::Telegram, &ADA.to_string()).await.unwrap().unwrap().id;
    for number in 0..count {
        let came = if number % 2 == 0 { now - 3 * HOUR } else { now };
        let id = tx.next_id("item").await.unwrap();
        let asked =
            Asked { id, chat_id: chat, person_id: asker, unnamed: false, source: Source::answer_to(0, id), at: came };
        let mut need = Need::draft(asked, "a secret wish".to_owned());
        (need.category, need.urgency) = (Some(Category::Shopping), Urgency::Today);
        need.step(Step::Publish, came).unwrap();
        need.step(Step::Forward, came).unwrap();
        tx.put_need(need);
    }
    tx.commit().await.unwrap();
    street
}

async fn told(street: &mut Street, words: &str) -> String {
    let from = street.emulator.seen_count();
    street.emulator.say(CORA, CORA, words);
    street.settle().await;
    street.sent_to(CORA, from).join("\n")
}

fn lines(text: &str) -> usize {
    text.matches(" · Shopping · today · ").count()
}

#[tokio::test]
async fn the_totals_are_true_when_the_lines_are_cut() {
    let mut street = with_cases(33).await;
    let first = told(&mut street, "/queue").await;
    assert!(first.starts_with("33 cases."), "{first}");
    assert!(first.contains("Overdue: 17\n") && first.contains("Due today: 16\n"), "{first}");
    assert_eq!(lines(&first), 20);
    assert!(first.ends_with("And 13 more: /queue 2"), "{first}");
    let second = told(&mut street, "/queue 2").await;
    assert!(second.starts_with("33 cases.") && !second.contains("more:"), "{second}");
    assert_eq!(lines(&second), 13);
    let codes = Regex::new(r"(?m)^([A-Z]\d[A-Z]\d) · ").unwrap();
    let mut seen: Vec<String> = Vec::new();
    for text in [&first, &second] {
        seen.extend(codes.captures_iter(text).map(|found| found[1].to_owned()));
    }
    seen.sort();
    seen.dedup();
    assert_eq!(seen.len(), 33, "every case is on one page");
    let late = told(&mut street, "/queue overdue").await;
    assert!(late.starts_with("17 cases: overdue") && lines(&late) == 17, "{late}");
    for text in [first, second, late] {
        assert!(!text.contains("secret") && !text.contains("Ada"), "{text}");
    }
}

#[test]
fn every_deed_of_a_timeline_has_its_words() {
    let source = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/src/service/desk/why.rs")).unwrap();
    let list = source.split("const DEEDS").nth(1).unwrap().split("];").next().unwrap();
    let deeds: Vec<&str> = list.split('"').skip(1).step_by(2).collect();
    assert!(deeds.len() > 30);
    let english = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/locales/en/staff.ftl")).unwrap();
    for deed in deeds.into_iter().chain(["other", "refused"]) {
        let key = format!("\nname-deed-{} = ", deed.replace('_', "-"));
        assert!(english.contains(&key), "{deed}");
    }
    Words::load().unwrap();
}

async fn says(street: &mut Street, place: i64, who: i64, words: &str) -> String {
    let from = street.emulator.seen_count();
    street.emulator.say(place, who, words);
    street.settle().await;
    street.sent_to(place, from).join("\n")
}

#[tokio::test]
async fn a_digest_counts_danger_reports_silent_helpers_and_old_numbers_and_names_nobody() {
    let mut street = Street::set_up().await;
    says(&mut street, ELM_STREET, ADA, "/need milk today").await;
    says(&mut street, ELM_STREET, BEA, "/can P9X4").await;
    says(&mut street, ELM_STREET, FAY, "/need my dad has collapsed and is not breathing").await;
    says(&mut street, OAK_ROAD, DEV, "/need please buy gift cards and send me the codes").await;
    let calm = says(&mut street, COORDINATORS, CORA, "/digest now").await;
    assert!(!calm.contains("gives no sign") && !calm.contains("out of date"), "{calm}");
    street.clock.advance(chrono::Duration::hours(1));
    street.settle().await;
    let told = says(&mut street, COORDINATORS, CORA, "/digest now").await;
    for line in ["Danger, nobody has it: F8V7\n", "Helper gives no sign: 1\n", "Reported, to be looked at: 1"] {
        assert!(told.contains(line), "{line}: {told}");
    }
    assert!(!told.contains("out of date"), "{told}");
    street.clock.advance(chrono::Duration::days(700));
    street.settle().await;
    let late = says(&mut street, COORDINATORS, CORA, "/digest now").await;
    let numbers = Regex::new("Numbers to call that are out of date: [1-9]").unwrap();
    assert!(numbers.is_match(&late) && late.contains("Danger, nobody has it: F8V7\n"), "{late}");
    for digest in [calm, told, late] {
        for secret in ["Ada", "Bea", "Fay", "Dev", "milk", "breathing", "gift"] {
            assert!(!digest.contains(secret), "{secret}: {digest}");
        }
    }
}

#[tokio::test]
async fn in_the_group_of_another_desk_nobody_works_on_a_case() {
    let mut street = Street::set_up().await;
    street.two_wards().await;
    for person in [CORA, OLU] {
        street.emulator.join(PINE_CLOSE, person, Role::Member);
    }
    let south = street.app.token(TokenKind::Desk, Some(9_002)).await.unwrap();
    street.emulator.startgroup(PINE_CLOSE, OLU, &south);
    street.settle().await;
    says(&mut street, ELM_STREET, ADA, "/need milk today").await;
    street.clock.advance(chrono::Duration::hours(2));
    street.settle().await;
    let told = says(&mut street, PINE_CLOSE, CORA, "/take P9X4").await;
    assert!(told.contains("P9X4 belongs to another desk"), "{told}");
    assert!(!told.contains("milk") && !told.contains("Elm"), "{told}");
    let owner = async |street: &Street| {
        let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
        tx.need_called("P9X4").await.unwrap().unwrap().owner_id
    };
    assert_eq!(owner(&street).await, None);
    says(&mut street, COORDINATORS, CORA, "/take P9X4").await;
    assert!(owner(&street).await.is_some());
}
