//! What plain words tell: measured on made-up messages that the lists were not written for.

use lamppost_rules::domain::clock::Clocks;
use lamppost_rules::domain::lexicon::{Alarm, Lexicon};
use lamppost_rules::domain::reply::{Meant, meant};
use lamppost_rules::domain::understand::{Understood, understand};
use lamppost_rules::i18n::Words;

/// A weekday morning.
const NOW: i64 = 1_773_396_000_000;

fn heard(text: &str, lexicon: &Lexicon) -> Understood {
    understand(text, lexicon, &Clocks::default(), NOW)
}

/// Whether a message shows the sign that its label names.
fn shows(label: &str, text: &str, lexicon: &Lexicon) -> bool {
    let understood = heard(text, lexicon);
    let alarm = |alarm| understood.triggers.iter().any(|t| t.alarm == alarm);
    match label {
        "behalf" => understood.behalf,
        "release" => meant(text, lexicon) == Some(Meant::Release),
        "sorted" => matches!(meant(text, lexicon), Some(Meant::Sorted | Meant::Done)),
        "scam" => understood.scam,
        "immediate" => alarm(Alarm::Immediate),
        "hour" => alarm(Alarm::Hour) || alarm(Alarm::Immediate),
        "young" => understood.young,
        "several" => understood.several.len() > 1,
        _ => false,
    }
}

#[test]
fn signs_are_found_and_ordinary_words_are_left_alone() {
    let lexicon = Words::lexicon().unwrap();
    let data = include_str!("../data/signs.tsv");
    let labels = ["behalf", "release", "sorted", "scam", "immediate", "hour", "young", "several"];
    let (mut table, mut weak) = (String::new(), false);
    for label in labels {
        let (mut found, mut all, mut wrong, mut others) = (0, 0, 0, 0);
        for line in data.lines() {
            let (text, labelled) = line.split_once('\t').expect("a text and a label");
            let own = labelled.split(';').next() == Some(label);
            let shown = shows(label, text, &lexicon);
            all += usize::from(own);
            found += usize::from(own && shown);
            // Danger may be found in other labels' messages; what matters is that nothing ordinary looks like it.
            let ordinary = matches!(labelled, "none" | "joke");
            others += usize::from(ordinary);
            wrong += usize::from(ordinary && shown);
            if own != shown && (own || ordinary) {
                table.push_str(&format!("  {label}: {} {text}\n", if own { "missed" } else { "wrong" }));
            }
        }
        table.push_str(&format!("{label}: {found} of {all} found, {wrong} of {others} wrongly\n"));
        // Of danger none may be missed; whatever else is missed costs a question.
        let least = if ["immediate", "hour"].contains(&label) { all } else { (6 * all).div_ceil(10) };
        weak |= found < least || wrong > 2;
    }
    assert!(!weak, "{table}");
    println!("{table}");
}

#[test]
fn ordinary_requests_are_not_taken_for_something_else() {
    let lexicon = Words::lexicon().unwrap();
    let mut wrong = Vec::new();
    let all: Vec<&str> = include_str!("../data/neighbours.tsv").lines().filter(|line| !line.starts_with('#')).collect();
    for line in &all {
        let text = line.split('\t').next().expect("a text");
        for label in ["behalf", "release", "sorted", "scam", "young", "several"] {
            if shows(label, text, &lexicon) {
                wrong.push(format!("{label}: {text}"));
            }
        }
    }
    assert!(wrong.len() * 10 <= all.len(), "{} of {}:\n{}", wrong.len(), all.len(), wrong.join("\n"));
}
