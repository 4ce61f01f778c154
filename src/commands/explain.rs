//! `lamppost explain`: what a text would be understood as, and every decision that follows from it.

use lamppost::command::{Command, parse};
use lamppost::domain::category::{Category, Privacy, Vet};
use lamppost::domain::clock::Clocks;
use lamppost::domain::lexicon::Lexicon;
use lamppost::domain::offering::terms;
use lamppost::domain::reply::{Meant, codes, meant};
use lamppost::domain::understand::{Guess, Route, Understood, understand};
use lamppost::i18n::Words;
use serde_json::{Value, json};

/// Everything that is decided about a text, as it would be now.
pub fn explained(text: &str, lexicon: &Lexicon, clocks: &Clocks, words: &Words) -> Value {
    // Whatever bot the command is for is taken to be this one.
    let bot = text.split_whitespace().next().and_then(|head| head.split_once('@')).map_or("", |(_, bot)| bot);
    let command = parse(text, bot);
    let (name, said) = match &command {
        Some(Command::Need { text }) => (Some("need"), text.as_str()),
        Some(Command::Offer { text }) => (Some("offer"), text.as_str()),
        Some(_) => (text.trim().trim_start_matches('/').split([' ', '@', '\n']).next(), ""),
        None => (None, text),
    };
    let understood = understand(said, lexicon, clocks, chrono::Utc::now().timestamp_millis());
    let category = match &understood.guess {
        Guess::Sure(category) => Some(*category),
        Guess::Unsure(_) => None,
    };
    let need = name.is_none() || name == Some("need");
    let mut out = json!({
        "command": name,
        "category": category.map(Category::code),
        "urgency": (!said.is_empty() && name != Some("offer")).then_some(understood.urgency),
        "public_text": understood.text.public,
        "hidden": hidden(&understood, words),
        "triggers": understood.triggers.iter().map(|t| t.kind.as_str()).collect::<Vec<_>>(),
        "route": route(name, &understood),
        "held": understood.scam,
        "under_18": understood.young,
        "language": understood.language,
    });
    if need {
        out["privacy"] = json!(category.map(privacy));
        out["helpers"] = json!(category.map(vet));
        out["questions"] = json!(questions(&understood, category));
        out["several"] = json!(
            understood
                .several
                .iter()
                .map(|(kind, part)| json!({ "category": kind.code(), "text": part }))
                .collect::<Vec<_>>()
        );
        out["helpers_wanted"] = json!(understood.slots);
        out["kept_words"] = json!(understood.words);
    }
    if name == Some("offer") {
        let terms = terms(&understood.text.public, lexicon);
        out["offer"] = json!({
            "public_text": terms.words,
            "days": terms.window.days,
            "parts_of_day": terms.window.parts,
            "capacity": terms.capacity,
            "neighbouring_streets": terms.near,
            "languages": terms.languages,
            "says_checked": terms.says_checked,
        });
    }
    if command.is_none() {
        out["plain_words"] = json!(plain_words(text, lexicon));
    }
    out
}

fn hidden(understood: &Understood, words: &Words) -> Vec<Value> {
    let reason = words.operator("never-shown", &[]);
    let one = |h: &lamppost::domain::redact::Hidden| json!({ "kind": h.kind, "count": h.words.len(), "kept_after_a_yes": !h.kind.is_never_kept(), "reason": reason });
    understood.text.hidden.iter().map(one).collect()
}

fn route(name: Option<&str>, understood: &Understood) -> &'static str {
    match (name, understood.route()) {
        (_, Route::Emergency) => "emergency",
        (Some("need" | "offer"), _) if understood.scam => "held",
        (Some("need" | "offer"), Route::Ask) => "ask",
        (Some("need"), Route::Coordinator) => "coordinator",
        (Some("need" | "offer"), _) => "street",
        _ => "none",
    }
}

fn privacy(category: Category) -> &'static str {
    match category.privacy() {
        Privacy::Open => "words on the card",
        Privacy::Details => "category on the card",
        Privacy::Private => "never in the group",
    }
}

fn vet(category: Category) -> &'static str {
    match category.vet() {
        Vet::Neighbour => "any neighbour",
        Vet::Checked => "checked helpers only",
        Vet::Nobody => "no neighbour",
    }
}

/// What the asker is asked before a need is shown, in order.
fn questions(understood: &Understood, category: Option<Category>) -> Vec<&'static str> {
    if !understood.triggers.is_empty() || understood.scam {
        return Vec::new();
    }
    let several = (understood.several.len() > 1).then_some("several");
    let kind = category.is_none().then_some("kind");
    let behalf = understood.behalf.then_some("behalf");
    [several, kind, behalf].into_iter().flatten().collect()
}

/// What words without a command would do.
fn plain_words(text: &str, lexicon: &Lexicon) -> Value {
    let action = match meant(text, lexicon) {
        Some(Meant::Release) => "release",
        Some(Meant::Sorted) => "sorted",
        Some(Meant::Done) => "done",
        Some(Meant::Answer(true)) => "yes",
        Some(Meant::Answer(false)) => "no",
        None => "none",
    };
    json!({ "action": action, "code": codes(text).first() })
}
