//! A template of the account, and a call of it: parameters, their number and their letters.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::check::{Fields, wrong};
use super::error::Refusal;
use super::model::{CloudButton, CloudShown};

/// The most characters that a body has after its parameters are filled in.
pub(super) const BODY: usize = 1024;
const ANYTHING: usize = 4096;
/// This many spaces in a row and more are refused in a parameter.
const MANY_SPACES: &str = "     ";

/// Where a template stands with its reviewers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TemplateState {
    /// May be used.
    Approved,
    /// Waits for its review.
    Pending,
    /// Was refused.
    Rejected,
    /// Rests because people complained.
    Paused,
    /// Was paused too often.
    Disabled,
}

impl TemplateState {
    /// The name on the wire.
    pub fn wire(self) -> &'static str {
        match self {
            TemplateState::Approved => "APPROVED",
            TemplateState::Pending => "PENDING",
            TemplateState::Rejected => "REJECTED",
            TemplateState::Paused => "PAUSED",
            TemplateState::Disabled => "DISABLED",
        }
    }
}

/// A button of a template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Button {
    Reply(String),
    Page { text: String, url: String },
}

/// A template of the account, in one language.
#[derive(Clone, Debug)]
pub(super) struct Template {
    pub id: u64,
    pub name: String,
    pub language: String,
    pub category: String,
    pub state: TemplateState,
    pub header: Option<String>,
    pub body: String,
    /// What the reviewers see in place of the body's parameters.
    pub examples: Vec<String>,
    pub footer: Option<String>,
    pub buttons: Vec<Button>,
}

/// A call of a template, as the bot sends it.
#[derive(Clone, Debug, Default)]
pub(super) struct Call {
    pub name: String,
    pub language: String,
    header: Vec<String>,
    body: Vec<String>,
    /// By place: `quick_reply` or `url`, and the payload or the end of the address.
    buttons: BTreeMap<usize, (String, String)>,
}

impl Call {
    /// Reads `template` of a body.
    pub fn read(whole: &Fields) -> Result<Call, Refusal> {
        let fields = whole.object("template", &["name", "language", "components"])?;
        let language = fields.object("language", &["code", "policy"])?;
        let mut call = Call {
            name: fields.text("name", ANYTHING)?.to_string(),
            language: language.text("code", ANYTHING)?.to_string(),
            ..Call::default()
        };
        if fields.has("components") {
            for component in fields.list("components")? {
                call.component(component)?;
            }
        }
        Ok(call)
    }

    fn component(&mut self, value: &Value) -> Result<(), Refusal> {
        let name = "template.components";
        let fields = Fields::of(value, name, &["type", "sub_type", "index", "parameters"])?;
        let parameters = if fields.has("parameters") { fields.list("parameters")? } else { &[] };
        match fields.text("type", ANYTHING)?.to_ascii_lowercase().as_str() {
            "header" => self.header = parameters.iter().map(text).collect::<Result<_, _>>()?,
            "body" => self.body = parameters.iter().map(text).collect::<Result<_, _>>()?,
            "button" => {
                let place = place(fields.need("index")?)?;
                let kind = fields.text("sub_type", ANYTHING)?.to_ascii_lowercase();
                let [parameter] = parameters else {
                    return Err(Refusal::because(131008, format!("button {place} needs exactly one parameter")));
                };
                let value = if kind == "quick_reply" { payload(parameter)? } else { text(parameter)? };
                self.buttons.insert(place, (kind, value));
            }
            other => return Err(wrong(format!("{name}.type cannot be {other}"))),
        }
        Ok(())
    }
}

/// The place of a button, which comes as a number or as a string.
fn place(value: &Value) -> Result<usize, Refusal> {
    let place = match value {
        Value::String(text) => text.parse().ok(),
        other => other.as_u64(),
    };
    let place = place.and_then(|place| usize::try_from(place).ok()).filter(|place| *place < 10);
    place.ok_or_else(|| wrong("template.components.index must be 0 to 9"))
}

fn payload(value: &Value) -> Result<String, Refusal> {
    let fields = Fields::of(value, "template.components.parameters", &["type", "payload"])?;
    match fields.text("type", ANYTHING)? {
        "payload" => Ok(fields.text("payload", 256)?.to_string()),
        _ => Err(Refusal::because(132012, "button: a quick reply takes a parameter of type payload")),
    }
}

fn text(value: &Value) -> Result<String, Refusal> {
    let fields = Fields::of(value, "template.components.parameters", &["type", "text"])?;
    if fields.text("type", ANYTHING)? != "text" {
        return Err(Refusal::because(132012, "this template takes parameters of type text"));
    }
    let Some(text) = fields.need("text")?.as_str() else {
        return Err(Refusal::param("Param template['components']['parameters']['text'] must be a string."));
    };
    if text.trim().is_empty() {
        return Err(Refusal::because(100, "Parameter text is missing or empty"));
    }
    if text.contains(['\n', '\r', '\t']) || text.contains(MANY_SPACES) {
        let details = "Param text cannot have new-line/tab characters or more than 4 consecutive spaces";
        return Err(Refusal::because(132018, details));
    }
    Ok(text.to_string())
}

/// The names of the parameters in a text, in order, and the words around them: always one more than names.
pub(super) fn parameters(text: &str) -> (Vec<&str>, Vec<&str>) {
    let (mut words, mut names) = (Vec::new(), Vec::new());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("{{")
        && let Some((name, tail)) = after.split_once("}}")
    {
        words.push(before);
        names.push(name.trim());
        rest = tail;
    }
    words.push(rest);
    (names, words)
}

/// How many different parameters a text has.
pub(super) fn expected(text: &str) -> usize {
    let (mut names, _) = parameters(text);
    names.sort_unstable();
    names.dedup();
    names.len()
}

/// The text with its parameters filled in, by their numbers.
fn filled(part: &str, text: &str, given: &[String]) -> Result<String, Refusal> {
    let expected = expected(text);
    if given.len() != expected {
        let details = format!(
            "{part}: number of localizable_params ({}) does not match the expected number of params ({expected})",
            given.len()
        );
        return Err(Refusal::because(132000, details));
    }
    let (names, words) = parameters(text);
    let mut out = words[0].to_string();
    for (name, after) in names.iter().zip(&words[1..]) {
        let number = name.parse::<usize>().ok().and_then(|number| number.checked_sub(1));
        out += number.and_then(|place| given.get(place)).map_or("", String::as_str);
        out += after;
    }
    Ok(out)
}

impl Template {
    /// May it be sent as it stands with its reviewers?
    pub fn usable(&self) -> Result<(), Refusal> {
        match self.state {
            TemplateState::Approved => Ok(()),
            TemplateState::Paused => Err(Refusal::code(132015)),
            TemplateState::Disabled => Err(Refusal::code(132016)),
            // To those who send, a template without approval is not there.
            TemplateState::Pending | TemplateState::Rejected => Err(not_there(&self.name, &self.language)),
        }
    }

    /// The message that a call of it makes.
    pub fn fill(&self, call: &Call) -> Result<CloudShown, Refusal> {
        let body = filled("body", &self.body, &call.body)?;
        if body.chars().count() > BODY {
            return Err(Refusal::code(132005));
        }
        let mut shown = CloudShown::new("template", &body);
        shown.template = Some(self.name.clone());
        shown.header = Some(filled("header", self.header.as_deref().unwrap_or_default(), &call.header)?)
            .filter(|header| !header.is_empty());
        shown.footer.clone_from(&self.footer);
        if let Some((place, _)) = call.buttons.iter().find(|(place, _)| **place >= self.buttons.len()) {
            return Err(Refusal::because(132018, format!("button: the template has no button at index {place}")));
        }
        for (place, button) in self.buttons.iter().enumerate() {
            let given = call.buttons.get(&place);
            match button {
                Button::Reply(title) => {
                    let id = given.map_or_else(|| title.clone(), |(_, payload)| payload.clone());
                    shown.buttons.push(CloudButton { id, title: title.clone() });
                }
                Button::Page { text, url } => {
                    let end: Vec<String> = given.map(|(_, end)| end.clone()).into_iter().collect();
                    shown.url = Some((text.clone(), filled("button", url, &end)?));
                }
            }
        }
        Ok(shown)
    }

    /// What the account's list says of it.
    pub fn json(&self) -> Value {
        let mut components = Vec::new();
        if let Some(header) = &self.header {
            components.push(json!({"type": "HEADER", "format": "TEXT", "text": header}));
        }
        let mut body = json!({"type": "BODY", "text": self.body});
        if expected(&self.body) > 0 {
            body["example"] = json!({"body_text": [self.examples]});
        }
        components.push(body);
        if let Some(footer) = &self.footer {
            components.push(json!({"type": "FOOTER", "text": footer}));
        }
        if !self.buttons.is_empty() {
            let button = |button: &Button| match button {
                Button::Reply(text) => json!({"type": "QUICK_REPLY", "text": text}),
                Button::Page { text, url } => json!({"type": "URL", "text": text, "url": url}),
            };
            let buttons: Vec<Value> = self.buttons.iter().map(button).collect();
            components.push(json!({"type": "BUTTONS", "buttons": buttons}));
        }
        json!({
            "name": self.name,
            "parameter_format": "POSITIONAL",
            "components": components,
            "language": self.language,
            "status": self.state.wire(),
            "category": self.category,
            "rejected_reason": if self.state == TemplateState::Rejected { "INVALID_FORMAT" } else { "NONE" },
            "id": self.id.to_string(),
        })
    }
}

/// The refusal for a template that is not there in this language.
pub(super) fn not_there(name: &str, language: &str) -> Refusal {
    Refusal::because(132001, format!("template name ({name}) does not exist in {language}"))
}
