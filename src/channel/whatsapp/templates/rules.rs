//! What Meta refuses in a template, so that a council hears of it before Meta does.

use super::{longest, parameter};
use serde_json::Value;
use std::collections::BTreeSet;

const CATEGORIES: &[&str] = &["UTILITY", "MARKETING", "AUTHENTICATION"];
/// The languages in which Meta takes templates. There is no Welsh.
const LANGUAGES: &str = "af ar ar_AE ar_EG ar_LB ar_MA ar_QA ar_SA az bg bn ca cs da de el en en_AU en_CA en_GB en_IN en_US es es_AR \
    es_CL es_CO es_ES es_MX es_PE es_VE et fa fi fil fr fr_BE fr_CA ga gu ha he hi hr hu id it ja ka kk kn ko ky_KG lo lt lv mk ml mr ms \
    nb nl pa pl pt_BR pt_PT ro ru rw_RW sk sl sq sr sv sw ta te th tr uk ur uz vi zh_CN zh_HK zh_TW zu";
const BODY: usize = 1_024;
const FOOTER: usize = 60;
const BUTTON: usize = 25;
const BUTTONS: usize = 10;
const NAME: usize = 512;

/// What is wrong so far.
#[derive(Default)]
struct Faults(Vec<String>);

impl Faults {
    fn problem(&mut self, wrong: bool, what: &str) {
        if wrong {
            self.0.push(what.to_owned());
        }
    }
}

/// Everything that Meta would refuse in the JSON of a template; empty when it is good.
#[must_use]
pub fn problems(template: &Value) -> Vec<String> {
    let mut faults = Faults::default();
    let text = |key: &str| template[key].as_str().unwrap_or_default();
    let name = text("name");
    let letters = name.chars().all(|c| matches!(c, 'a'..='z' | '0'..='9' | '_'));
    faults.problem(name.is_empty() || name.len() > NAME || !letters, "name: 1 to 512 of a-z, 0-9 and _");
    let language = text("language");
    faults.problem(!LANGUAGES.split(' ').any(|known| known == language), "language: not one of Meta’s");
    faults.problem(!CATEGORIES.contains(&text("category")), "category: UTILITY, MARKETING or AUTHENTICATION");
    faults.problem(
        keys(template).any(|key| !["name", "language", "category", "components"].contains(&key)),
        "a key too many",
    );
    let none = Vec::new();
    let components = template["components"].as_array().unwrap_or(&none);
    let of = |kind: &str| components.iter().filter(|c| c["type"] == kind).collect::<Vec<_>>();
    let (bodies, footers, buttons) = (of("BODY"), of("FOOTER"), of("BUTTONS"));
    let known = bodies.len() + footers.len() + buttons.len();
    faults.problem(known != components.len(), "components: only BODY, FOOTER and BUTTONS are known here");
    faults.problem(bodies.len() != 1, "components: one BODY");
    faults.problem(footers.len() > 1 || buttons.len() > 1, "components: one FOOTER and one BUTTONS at most");
    bodies.iter().for_each(|part| body(name, part, &mut faults));
    footers.iter().for_each(|part| footer(part, &mut faults));
    buttons.iter().for_each(|part| buttons_below(part, &mut faults));
    faults.0
}

fn keys(value: &Value) -> impl Iterator<Item = &str> {
    value.as_object().into_iter().flatten().map(|(key, _)| key.as_str())
}

/// The words around the parameters: one piece more than there are parameters, and what stands in each `{{…}}`.
fn pieces(text: &str) -> Result<(Vec<&str>, Vec<&str>), &'static str> {
    const BROKEN: &str = "body: a parameter is written {{1}}";
    let (mut words, mut slots) = (Vec::new(), Vec::new());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{") {
        let (inside, after) = after.split_once("}}").ok_or(BROKEN)?;
        words.push(before);
        slots.push(inside);
        rest = after;
    }
    words.push(rest);
    if words.iter().any(|piece| piece.contains(['{', '}'])) { Err(BROKEN) } else { Ok((words, slots)) }
}

/// The numbers of a body's parameters, or what is wrong with them.
pub(super) fn slots(text: &str) -> Result<BTreeSet<usize>, &'static str> {
    let (_, slots) = pieces(text)?;
    let numbers: BTreeSet<&str> = slots.into_iter().collect();
    let right: BTreeSet<usize> = (1..=numbers.len()).collect();
    let written = right.iter().all(|number| numbers.contains(number.to_string().as_str()));
    if written { Ok(right) } else { Err("body: parameters are numbered from 1, without gaps") }
}

fn body(name: &str, part: &Value, faults: &mut Faults) {
    let text = part["text"].as_str().unwrap_or_default();
    faults.problem(text.trim().is_empty(), "body: no words");
    faults.problem(text.chars().count() > BODY, "body: more than 1024 characters");
    faults.problem(keys(part).any(|key| !["type", "text", "example"].contains(&key)), "body: a key too many");
    let (words, written, count) = match pieces(text).and_then(|(words, all)| Ok((words, all, slots(text)?.len()))) {
        Ok(read) => read,
        Err(what) => return faults.problem(true, what),
    };
    // A full stop is too little between two parameters: a reader could not tell where one ends.
    let says = |piece: &str| piece.chars().any(char::is_alphanumeric);
    if let [first, between @ .., last] = &words[..] {
        faults.problem(!says(first) || !says(last), "body: a parameter is at an edge");
        faults.problem(between.iter().any(|piece| !says(piece)), "body: two parameters touch");
    }
    let spoken = words.iter().flat_map(|piece| piece.split_whitespace()).filter(|word| says(word)).count();
    // A body that is little more than its parameters could say anything.
    faults.problem(count > 0 && spoken < 2 * count + 1, "body: too few words for its parameters");
    let own: usize = words.iter().map(|piece| piece.chars().count()).sum();
    let given: usize = written.iter().filter_map(|n| n.parse::<usize>().ok()).map(|n| longest(name, n - 1)).sum();
    faults.problem(own + given > BODY, "body: more than 1024 characters with long parameters");
    example(&part["example"], count, faults);
}

/// Meta's reviewers see the template with these values in it.
fn example(given: &Value, count: usize, faults: &mut Faults) {
    if count == 0 {
        return faults.problem(!given.is_null(), "example: the body has no parameters");
    }
    let values: Vec<&str> = given["body_text"][0].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let rows = given["body_text"].as_array().map_or(0, Vec::len);
    faults.problem(rows != 1 || values.len() != count, "example: one row of one value for each parameter");
    faults.problem(values.iter().any(|value| parameter(value, BODY) != *value), "example: a value that Meta refuses");
}

fn footer(part: &Value, faults: &mut Faults) {
    let text = part["text"].as_str().unwrap_or_default();
    let count = text.chars().count();
    faults.problem(count == 0 || count > FOOTER, "footer: 1 to 60 characters");
    faults.problem(text.contains(['{', '}', '\n']), "footer: no parameters and no second line");
    faults.problem(text.chars().any(is_emoji), "footer: no emoji");
    faults.problem(keys(part).any(|key| !["type", "text"].contains(&key)), "footer: a key too many");
}

fn buttons_below(part: &Value, faults: &mut Faults) {
    let none = Vec::new();
    let buttons = part["buttons"].as_array().unwrap_or(&none);
    faults.problem(buttons.is_empty() || buttons.len() > BUTTONS, "buttons: 1 to 10");
    let mut seen = BTreeSet::new();
    for button in buttons {
        let text = button["text"].as_str().unwrap_or_default();
        let count = text.chars().count();
        faults.problem(button["type"] != "QUICK_REPLY", "buttons: only QUICK_REPLY is known here");
        faults.problem(text.trim().is_empty() || count > BUTTON, "buttons: 1 to 25 characters");
        faults.problem(text.contains(['{', '}', '\n', '*', '_', '~', '`']), "buttons: no parameters, lines or marks");
        faults.problem(text.chars().any(is_emoji), "buttons: no emoji");
        faults.problem(!seen.insert(text), "buttons: two with the same words");
        faults.problem(keys(button).any(|key| !["type", "text"].contains(&key)), "buttons: a key too many");
    }
}

fn is_emoji(c: char) -> bool {
    matches!(c, '\u{1f000}'..='\u{1faff}' | '\u{2300}'..='\u{23ff}' | '\u{2600}'..='\u{27bf}' | '\u{2b00}'..='\u{2bff}' | '\u{200d}' | '\u{20e3}' | '\u{fe0f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn good() -> Value {
        json!({
            "name": "need_news",
            "language": "en_GB",
            "category": "UTILITY",
            "components": [
                {"type": "BODY", "text": "News on {{1}} from {{2}}, for you today.", "example": {"body_text": [["K7M4", "Ashbrook"]]}},
                {"type": "FOOTER", "text": "Write STOP to stop."},
                {"type": "BUTTONS", "buttons": [{"type": "QUICK_REPLY", "text": "Read it"}]},
            ],
        })
    }

    /// A good template with one thing changed.
    fn with(path: &str, value: Value) -> Value {
        let mut template = good();
        match template.pointer_mut(path) {
            Some(place) => *place = value,
            None => {
                let (parent, key) = path.rsplit_once('/').unwrap();
                template.pointer_mut(parent).unwrap()[key] = value;
            }
        }
        template
    }

    fn body(text: &str) -> Value {
        with("/components/0/text", json!(text))
    }

    #[test]
    fn a_good_template_has_no_problems() {
        assert_eq!(problems(&good()), [""; 0]);
        let plain = json!({"name": "a", "language": "pl", "category": "MARKETING", "components": [{"type": "BODY", "text": "Hello."}]});
        assert_eq!(problems(&plain), [""; 0]);
        assert_eq!(problems(&body("News on {{2}} from {{1}}, for you today.")), [""; 0]);
    }

    #[test]
    fn each_seeded_mistake_is_named_alone() {
        let button = |text: &str| with("/components/2/buttons/0/text", json!(text));
        let many = |count: usize| -> Vec<Value> {
            (0..count).map(|n| json!({"type": "QUICK_REPLY", "text": n.to_string()})).collect()
        };
        let table = [
            (with("/name", json!("Need_News")), "name: 1 to 512 of a-z, 0-9 and _"),
            (with("/name", json!("need-news")), "name: 1 to 512 of a-z, 0-9 and _"),
            (with("/name", json!("")), "name: 1 to 512 of a-z, 0-9 and _"),
            (with("/name", json!("x".repeat(513))), "name: 1 to 512 of a-z, 0-9 and _"),
            (with("/name", json!(7)), "name: 1 to 512 of a-z, 0-9 and _"),
            (with("/language", json!("en-GB")), "language: not one of Meta’s"),
            (with("/language", json!("cy")), "language: not one of Meta’s"),
            (with("/category", json!("utility")), "category: UTILITY, MARKETING or AUTHENTICATION"),
            (with("/status", json!("APPROVED")), "a key too many"),
            (with("/components/1/type", json!("HEADER")), "components: only BODY, FOOTER and BUTTONS are known here"),
            (with("/components/1", good()["components"][2].clone()), "components: one FOOTER and one BUTTONS at most"),
            (body("News on {{1}} from {{3}}, for you today."), "body: parameters are numbered from 1, without gaps"),
            (body("News on {{0}} from {{1}}, for you today."), "body: parameters are numbered from 1, without gaps"),
            (body("News on {{code}} from {{2}}, for you today."), "body: parameters are numbered from 1, without gaps"),
            (body("News on {{01}} from {{2}}, for you today."), "body: parameters are numbered from 1, without gaps"),
            (body("News on {1} from {{1}}, for you today."), "body: a parameter is written {{1}}"),
            (body("News on {{1} from {{2}}, for you today."), "body: parameters are numbered from 1, without gaps"),
            (body("News on {{1}} from {{2, for you today."), "body: a parameter is written {{1}}"),
            (body("{{1}} is news from {{2}}, for you today."), "body: a parameter is at an edge"),
            (body("Here is some news on {{1}} from {{2}}"), "body: a parameter is at an edge"),
            (body("Here is some news on {{1}} from {{2}}."), "body: a parameter is at an edge"),
            (body("News on {{1}}{{2}}, for you today."), "body: two parameters touch"),
            (body("News on {{1}}: {{2}}, for you today."), "body: two parameters touch"),
            (body("News: {{1}} is from {{2}}, ok."), "body: too few words for its parameters"),
            (body("News on {{1}} for you today."), "example: one row of one value for each parameter"),
            (with("/components/0/example/body_text/0/1", json!("a\nb")), "example: a value that Meta refuses"),
            (with("/components/0/example/body_text/0/1", json!("")), "example: a value that Meta refuses"),
            (
                with("/components/0/example/body_text/0", json!(["K7M4"])),
                "example: one row of one value for each parameter",
            ),
            (with("/components/0/example", json!(null)), "example: one row of one value for each parameter"),
            (with("/components/0/format", json!("TEXT")), "body: a key too many"),
            (with("/components/1/text", json!("x".repeat(61))), "footer: 1 to 60 characters"),
            (with("/components/1/text", json!("")), "footer: 1 to 60 characters"),
            (with("/components/1/text", json!("From {{1}}")), "footer: no parameters and no second line"),
            (with("/components/1/text", json!("Thanks 👍")), "footer: no emoji"),
            (with("/components/1/text", json!("Thanks ❤")), "footer: no emoji"),
            (with("/components/2/buttons", json!([])), "buttons: 1 to 10"),
            (with("/components/2/buttons", json!(many(11))), "buttons: 1 to 10"),
            (with("/components/2/buttons/0/type", json!("URL")), "buttons: only QUICK_REPLY is known here"),
            (with("/components/2/buttons/0/payload", json!("x")), "buttons: a key too many"),
            (button(&"x".repeat(26)), "buttons: 1 to 25 characters"),
            (button(""), "buttons: 1 to 25 characters"),
            (button("Read {{1}}"), "buttons: no parameters, lines or marks"),
            (button("*Read*"), "buttons: no parameters, lines or marks"),
            (button("Read 👀"), "buttons: no emoji"),
            (with("/components/2/buttons", json!([many(1), many(1)].concat())), "buttons: two with the same words"),
        ];
        for (template, wanted) in table {
            assert_eq!(problems(&template), [wanted], "{template}");
        }
    }

    #[test]
    fn edges_that_are_still_good() {
        let full = |more: usize| body(&format!("News on {{{{1}}}} from {{{{2}}}} today, {}.", "x".repeat(more)));
        assert_eq!(problems(&full(929)), [""; 0]);
        assert_eq!(problems(&full(930)), ["body: more than 1024 characters with long parameters"]);
        assert_eq!(problems(&with("/components/2/buttons/0/text", json!("é".repeat(25)))), [""; 0]);
        assert_eq!(problems(&with("/components/1/text", json!("é".repeat(60)))), [""; 0]);
    }

    #[test]
    fn what_is_no_template_has_problems_and_no_crash() {
        for nothing in [json!(null), json!([]), json!("x"), json!({"components": 7}), json!({"components": [7]})] {
            assert!(problems(&nothing).len() > 3, "{nothing}");
        }
        let no_text = json!({"name": "a", "language": "en", "category": "UTILITY", "components": [{"type": "BODY"}]});
        assert_eq!(problems(&no_text), ["body: no words"]);
    }
}
