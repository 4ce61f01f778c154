//! The account: its templates, and what it says of its number.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use super::Cloud;
use super::check::Fields;
use super::error::Refusal;
use super::ids;
use super::state::State;
use super::template::{self, Button, Template, TemplateState};

const CATEGORIES: [&str; 3] = ["UTILITY", "MARKETING", "AUTHENTICATION"];
const NAME: usize = 512;
const FOOTER: usize = 60;
const BUTTON: usize = 25;
const BUTTONS: usize = 10;
const PAGE: usize = 25;

/// Parameters of a query.
pub(super) type Query = HashMap<String, String>;

/// How many names of templates an account may have.
const TEMPLATES: usize = 250;
/// Fields that Graph knows of templates. Those of the sandbox have none of them, and Graph leaves out what is empty.
const EMPTY: &[&str] = &[
    "correct_category",
    "cta_url_link_tracking_opted_out",
    "degrees_of_freedom_spec",
    "library_template_name",
    "message_send_ttl_seconds",
    "previous_category",
    "quality_score",
    "sub_category",
];

/// Only the fields that were asked for; `id` always.
fn chosen(whole: &Value, fields: Option<&String>, node: &str) -> Result<Value, Refusal> {
    let Some(fields) = fields else { return Ok(whole.clone()) };
    let mut out = Map::new();
    for name in fields.split(',').map(str::trim).filter(|name| !name.is_empty()).chain(["id"]) {
        let Some(value) = whole.get(name) else {
            if EMPTY.contains(&name) {
                continue;
            }
            return Err(Refusal::param(format!("Tried accessing nonexisting field ({name}) on node type ({node})")));
        };
        out.insert(name.to_string(), value.clone());
    }
    Ok(Value::Object(out))
}

/// One page of a list: `limit`, `after`, and where the next one is.
pub(super) fn page(all: Vec<Value>, query: &Query, address: &str) -> Value {
    let after: usize = all.iter().position(|item| Some(&cursor(item)) == query.get("after")).map_or(0, |at| at + 1);
    let limit = query.get("limit").and_then(|limit| limit.parse().ok()).unwrap_or(PAGE).max(1);
    let shown: Vec<Value> = all.iter().skip(after).take(limit).cloned().collect();
    let (Some(first), Some(last)) = (shown.first(), shown.last()) else {
        return json!({"data": []});
    };
    let mut paging = json!({"cursors": {"before": cursor(first), "after": cursor(last)}});
    if after + shown.len() < all.len() {
        let mut rest: Vec<String> = Vec::new();
        for name in ["fields", "limit", "name", "language", "status"] {
            rest.extend(query.get(name).map(|value| format!("{name}={value}")));
        }
        rest.push(format!("after={}", cursor(last)));
        paging["next"] = json!(format!("{address}?{}", rest.join("&")));
    }
    json!({"data": shown, "paging": paging})
}

/// The place of an item in a list: letters and digits, so that it can stand in an address.
fn cursor(item: &Value) -> String {
    let name = item["id"].as_str().or_else(|| item["code"].as_str()).unwrap_or_default();
    ids::base64(name.as_bytes()).replace(['=', '+', '/'], "Z")
}

impl State {
    /// `GET /{phone number}`.
    pub fn number(&self, query: &Query) -> Result<Value, Refusal> {
        let options = &self.options;
        let whole = json!({
            "verified_name": "Lamppost sandbox",
            "display_phone_number": shown_number(&options.number),
            "quality_rating": "GREEN",
            "code_verification_status": "VERIFIED",
            "platform_type": "CLOUD_API",
            "whatsapp_business_manager_messaging_limit": tier(options.portfolio),
            "id": options.phone_number_id,
        });
        let usual = "verified_name,display_phone_number,quality_rating,code_verification_status".to_string();
        chosen(&whole, Some(query.get("fields").unwrap_or(&usual)), "WhatsAppBusinessPhoneNumber")
    }

    /// `GET /{account}/message_templates`.
    pub fn list_templates(&self, query: &Query, address: &str) -> Result<Value, Refusal> {
        let fits = |template: &&Template| {
            let same = |name: &str, value: &str| query.get(name).is_none_or(|wanted| wanted == value);
            same("name", &template.name)
                && same("language", &template.language)
                && same("status", template.state.wire())
        };
        let list = self.templates.iter().filter(fits).map(Template::json).collect();
        let mut page = page(list, query, address);
        if query.contains_key("summary") {
            let count = self.templates.len();
            page["summary"] = json!({
                "total_count": count,
                "message_template_count": count,
                "message_template_limit": TEMPLATES,
                "are_translations_complete": false,
            });
        }
        if let Some(data) = page["data"].as_array_mut() {
            for item in data {
                *item = chosen(item, query.get("fields"), "WhatsAppMessageTemplate")?;
            }
        }
        Ok(page)
    }

    /// `POST /{account}/message_templates`: reviewers will look at it.
    pub fn submit_template(&mut self, body: &Value) -> Result<Value, Refusal> {
        let mut template = definition(body)?;
        let same = |t: &Template| t.name == template.name && t.language == template.language;
        if self.templates.iter().any(same) {
            return Err(Refusal::because(100, "There is already content in this language for this template"));
        }
        template.id = self.template_id();
        let answer = json!({"id": template.id.to_string(), "status": "PENDING", "category": template.category});
        self.templates.push(template);
        self.touch();
        Ok(answer)
    }

    /// `DELETE /{account}/message_templates?name=`: in every language.
    pub fn delete_template(&mut self, query: &Query) -> Result<Value, Refusal> {
        let Some(name) = query.get("name") else {
            return Err(Refusal::param("The parameter name is required."));
        };
        let before = self.templates.len();
        self.templates.retain(|template| template.name != *name);
        match before == self.templates.len() {
            true => Err(Refusal::because(100, "Message template not found")),
            false => Ok(json!({"success": true})),
        }
    }

    fn template_id(&mut self) -> u64 {
        1_689_556_908_000_000 + self.next()
    }
}

/// `+44 1632 960961` for a British number, `+` and digits for others.
fn shown_number(digits: &str) -> String {
    match digits.strip_prefix("44").filter(|rest| rest.len() == 10 && rest.is_ascii()) {
        Some(rest) => format!("+44 {} {}", &rest[..4], &rest[4..]),
        None => format!("+{digits}"),
    }
}

fn tier(portfolio: usize) -> &'static str {
    match portfolio {
        0..=250 => "TIER_250",
        251..=2_000 => "TIER_2K",
        2_001..=10_000 => "TIER_10K",
        10_001..=100_000 => "TIER_100K",
        _ => "TIER_UNLIMITED",
    }
}

/// Reads a template as it is handed in.
fn definition(body: &Value) -> Result<Template, Refusal> {
    let allowed = ["name", "language", "category", "components", "allow_category_change", "parameter_format"];
    let fields = Fields::of(body, "", &allowed)?;
    let name = fields.text("name", NAME)?;
    if !name.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '_') {
        return Err(Refusal::because(100, "A template's name has only small letters, digits and underscores"));
    }
    let category = fields.text("category", NAME)?.to_ascii_uppercase();
    if !CATEGORIES.contains(&category.as_str()) {
        return Err(Refusal::param("Param category must be one of {UTILITY, MARKETING, AUTHENTICATION}."));
    }
    let mut template = Template {
        id: 0,
        name: name.to_string(),
        language: fields.text("language", NAME)?.to_string(),
        category,
        state: TemplateState::Pending,
        header: None,
        body: String::new(),
        examples: Vec::new(),
        footer: None,
        buttons: Vec::new(),
    };
    for component in fields.list("components")? {
        add_component(&mut template, component)?;
    }
    body_rules(&template.body)?;
    if template.examples.len() != template::expected(&template.body) {
        return Err(Refusal::because(100, "Each parameter of the body needs an example"));
    }
    Ok(template)
}

fn add_component(template: &mut Template, value: &Value) -> Result<(), Refusal> {
    let fields = Fields::of(value, "components", &["type", "format", "text", "example", "buttons"])?;
    match fields.text("type", NAME)?.to_ascii_uppercase().as_str() {
        "HEADER" => template.header = Some(fields.text("text", FOOTER)?.to_string()),
        "BODY" => {
            template.body = fields.text("text", template::BODY)?.to_string();
            let examples = value["example"]["body_text"][0].as_array().into_iter().flatten();
            template.examples = examples.filter_map(Value::as_str).map(str::to_string).collect();
        }
        "FOOTER" => template.footer = Some(fields.text("text", FOOTER)?.to_string()),
        "BUTTONS" => {
            for value in fields.list("buttons")?.iter().take(BUTTONS) {
                let button = Fields::of(value, "components.buttons", &["type", "text", "url", "example"])?;
                let text = button.text("text", BUTTON)?.to_string();
                template.buttons.push(match button.text("type", NAME)?.to_ascii_uppercase().as_str() {
                    "QUICK_REPLY" => Button::Reply(text),
                    "URL" => Button::Page { text, url: button.text("url", 2000)?.to_string() },
                    _ => return Err(Refusal::param("Param type must be one of {QUICK_REPLY, URL}.")),
                });
            }
        }
        _ => return Err(Refusal::param("Param type must be one of {HEADER, BODY, FOOTER, BUTTONS}.")),
    }
    Ok(())
}

/// A body begins and ends with words, and has words between its parameters.
fn body_rules(body: &str) -> Result<(), Refusal> {
    let (_, words) = template::parameters(body);
    if body.is_empty() {
        return Err(Refusal::because(131008, "A template needs a body"));
    }
    if words.len() > 1 && words.iter().any(|words| words.trim().is_empty()) {
        let details = "Variables can't be at the start or end of the template, nor next to each other";
        return Err(Refusal::because(100, details));
    }
    Ok(())
}

impl Cloud {
    /// Puts a template into the account, in place of one of the same name and language.
    pub fn template(&self, name: &str, language: &str, state: TemplateState, body: &str, category: &str) {
        let mut world = self.core.state();
        let id = world.template_id();
        world.templates.retain(|template| template.name != name || template.language != language);
        world.templates.push(Template {
            id,
            name: name.to_string(),
            language: language.to_string(),
            category: category.to_ascii_uppercase(),
            state,
            header: None,
            body: body.to_string(),
            examples: vec!["example".to_string(); template::expected(body)],
            footer: None,
            buttons: Vec::new(),
        });
        world.touch();
    }

    /// Gives a template these quick replies, in all its languages.
    pub fn template_buttons(&self, name: &str, titles: &[&str]) {
        let mut state = self.core.state();
        for template in state.templates.iter_mut().filter(|template| template.name == name) {
            template.buttons = titles.iter().map(|title| Button::Reply(title.to_string())).collect();
        }
    }

    /// The reviewers approve of a template, and the business hears of it.
    pub fn approve(&self, name: &str) {
        self.review(name, TemplateState::Approved);
    }

    /// A template's state changes, and the business hears of it.
    pub fn review(&self, name: &str, new: TemplateState) {
        let mut state = self.core.state();
        let mut news = Vec::new();
        for template in state.templates.iter_mut().filter(|template| template.name == name) {
            template.state = new;
            let mut value = json!({
                "event": new.wire(),
                "message_template_id": template.id,
                "message_template_name": template.name,
                "message_template_language": template.language,
                "reason": if new == TemplateState::Rejected { "INVALID_FORMAT" } else { "NONE" },
                "message_template_category": template.category,
            });
            if new == TemplateState::Rejected {
                value["rejection_info"] = json!({"reason": "The format is not valid.", "recommendation": "Change it."});
            }
            news.push(value);
        }
        for value in news {
            state.hook("message_template_status_update", value);
        }
    }
}
