//! What the bot does about each of WhatsApp's refusals is what the table says, which another client has agreed to.

use lamppost::channel::SendError;
use lamppost::channel::whatsapp::graph::{GraphError, advice};

#[test]
fn each_refusal_means_what_the_table_says() {
    let table = include_str!("../data/whatsapp_errors.tsv");
    let mut wrong = Vec::new();
    for line in table.lines().filter(|line| !line.starts_with('#')) {
        let [code, _, meaning] = line.split('\t').collect::<Vec<_>>()[..] else { panic!("{line}") };
        let said = advice(&GraphError::Refused { code: code.parse().unwrap() }, 1);
        let fits = match meaning {
            "locked" | "stop_bulk" => matches!(said, SendError::Shut(_)),
            // The letter is lost at least; whether all marketing stops is the outbox's to say.
            "stop_marketing" => matches!(said, SendError::Shut(_) | SendError::Refused(_)),
            "later_all" => matches!(said, SendError::Later { everywhere: true, .. }),
            "later_one" => matches!(said, SendError::Later { everywhere: false, .. }),
            "unknown" => said == SendError::Ambiguous,
            "template" => said == SendError::Late,
            "unreachable" => matches!(said, SendError::Gone(_)),
            "no_marketing" | "suppressed" | "refused" => matches!(said, SendError::Refused(_)),
            _ => false,
        };
        if !fits {
            wrong.push(format!("{code}: {meaning}, but {said:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}\n", wrong.join("\n"));
}
