//! The desk's queue with more cases than a message holds, and the words of its timelines.

use lamppost::domain::HOUR;
use lamppost::domain::category::Category;
use lamppost::domain::need::{Asked, Need, Step, Urgency};
use lamppost::domain::source::Source;
use lamppost::domain::street::Platform;
use lamppost::i18n::Words;
use lamppost::sandbox::world::{ADA, CORA, ELM_STREET};
use lamppost::store::Tx;
use regex::Regex;

use crate::street::Street;

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
