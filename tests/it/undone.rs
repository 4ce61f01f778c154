//! A step that does not exist from where a need is: nothing of what was begun is kept, and whoever asked hears of it.

use crate::street::Street;
use lamppost::domain::need::{Look, State};
use lamppost::sandbox::world::{ADA, BEA, CARL, CORA, ELM_STREET};
use lamppost::store::Tx;

async fn says(street: &mut Street, place: i64, who: i64, words: &str) -> String {
    let from = street.emulator.seen_count();
    street.emulator.say(place, who, words);
    street.settle().await;
    street.sent_to(who, from).join("\n")
}

const NOT_NOW: &str = "That can’t be done just now.";

#[tokio::test]
async fn what_was_begun_before_a_step_that_does_not_exist_is_undone() {
    let mut street = Street::set_up().await;
    says(&mut street, ELM_STREET, ADA, "/need milk today").await;
    says(&mut street, ELM_STREET, CARL, "/report P9X4 I do not like this").await;
    says(&mut street, CORA, CORA, "/hold P9X4").await;
    // A need that is held, and whose asker must see its card first: nothing that people do leads here.
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    let mut need = tx.need_called("P9X4").await.unwrap().unwrap();
    assert_eq!(need.state(), State::Held);
    need.look = Look::Asked;
    tx.put_need(need.clone());
    tx.commit().await.unwrap();
    // With something else of hers in the same batch, which is done.
    street.emulator.say(CORA, CORA, "/roles");
    let told = says(&mut street, CORA, CORA, "/restore P9X4").await;
    assert!(told.contains(NOT_NOW) && told.contains("Only an administrator"), "{told}");
    let mut tx = Tx::begin(street.db(), street.now()).await.unwrap();
    assert_eq!(tx.need_called("P9X4").await.unwrap().unwrap(), need);
    let subject = format!("need:{}", need.id);
    assert_eq!(tx.end_reports(&subject, 0).await.unwrap().len(), 1, "the report still waits for a coordinator");
    tx.abandon().await.unwrap();
    assert_eq!(street.left_over().await, []);
}

#[tokio::test]
async fn what_is_looked_at_is_not_done_yet() {
    let mut street = Street::set_up().await;
    says(&mut street, ELM_STREET, ADA, "/need milk today").await;
    says(&mut street, ELM_STREET, BEA, "/can P9X4").await;
    says(&mut street, ELM_STREET, CARL, "/report P9X4 I do not like this").await;
    says(&mut street, CORA, CORA, "/hold P9X4").await;
    let told = says(&mut street, BEA, BEA, "/done P9X4").await;
    assert!(told.contains(NOT_NOW), "{told}");
    says(&mut street, CORA, CORA, "/restore P9X4").await;
    let from = street.emulator.seen_count();
    says(&mut street, BEA, BEA, "/done P9X4").await;
    assert!(street.sent_to(ADA, from).join("\n").contains("Bea says P9X4 is done"), "the helper still has it");
}
