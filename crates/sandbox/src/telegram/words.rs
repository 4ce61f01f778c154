//! The words of an outgoing message: parse mode, entities, cleaning and the checks of length.

use serde_json::Value;

use super::entities;
use super::error::Refusal;
use super::html;
use super::model::Body;
use super::params::Params;

/// Reads `text` with `parse_mode` and `entities`.
pub(super) fn text(params: &Params) -> Result<Body, Refusal> {
    let body = read(params, "text", "entities")?;
    if body.text.is_empty() {
        return Err(Refusal::bad("message text is empty"));
    }
    Ok(body)
}

/// Reads `caption`; an empty caption is fine, more than 1024 UTF-16 units are not.
pub(super) fn caption(params: &Params) -> Result<Body, Refusal> {
    let mut body = read(params, "caption", "caption_entities")?;
    body.caption = true;
    if length(&body.text) > 1024 {
        return Err(Refusal::bad("message caption is too long"));
    }
    Ok(body)
}

/// Length in UTF-16 units, as the server counts.
pub(super) fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

fn read(params: &Params, text: &str, entities: &str) -> Result<Body, Refusal> {
    let raw = params.text(text);
    let parse_mode = params.text("parse_mode");
    if raw.len() > 1 << 15 {
        return Err(Refusal::bad("text is too long"));
    }
    let cleaned = clean(&raw);
    let (parsed, given) = match parse_mode.to_ascii_lowercase().as_str() {
        "" | "none" => (cleaned, given_entities(params, entities)?),
        "html" => {
            let parsed = html::parse(&cleaned).map_err(|what| Refusal::bad(format!("can't parse entities: {what}")))?;
            (parsed.text, parsed.entities)
        }
        "markdown" | "markdownv2" => (markdown(&cleaned)?, Vec::new()),
        _ => return Err(Refusal::bad("unsupported parse_mode")),
    };
    let (parsed, given) = trim(parsed, given);
    Ok(Body { entities: entities::tag(&parsed, &given), text: parsed, raw, parse_mode, caption: false })
}

fn given_entities(params: &Params, name: &str) -> Result<Vec<Value>, Refusal> {
    match params.object(name)? {
        None => Ok(Vec::new()),
        Some(Value::Array(entities)) => Ok(entities),
        Some(_) => Err(Refusal::bad("can't parse entities: expected an Array")),
    }
}

/// Markdown is accepted only where it needs no escaping; the product speaks HTML.
fn markdown(text: &str) -> Result<String, Refusal> {
    const RESERVED: &str = "_*[]()~`>#+-=|{}.!";
    let mut plain = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        if letter == '\\' {
            plain.extend(letters.next());
        } else if RESERVED.contains(letter) {
            return Err(Refusal::bad(format!(
                "can't parse entities: Character '{letter}' is reserved and must be escaped with the preceding '\\'"
            )));
        } else {
            plain.push(letter);
        }
    }
    Ok(plain)
}

/// Control characters become spaces; line separators and direction overrides vanish.
fn clean(text: &str) -> String {
    text.chars()
        .filter(|letter| !matches!(letter, '\r' | '\u{2028}'..='\u{202e}'))
        .map(|letter| match letter {
            '\n' => '\n',
            '\0'..='\u{1f}' => ' ',
            other => other,
        })
        .collect()
}

fn number(entity: &Value, name: &str) -> usize {
    let value = entity[name].as_u64().unwrap_or(0);
    usize::try_from(value).unwrap_or(usize::MAX)
}

/// Cuts the white space at both ends, as the server does, and moves the entities along.
fn trim(text: String, entities: Vec<Value>) -> (String, Vec<Value>) {
    let first = entities.iter().map(|entity| number(entity, "offset")).min();
    let blank = text.chars().take_while(|l| matches!(l, ' ' | '\n')).count();
    let front = blank.min(first.unwrap_or(usize::MAX));
    let kept = text.get(front..).unwrap_or_default().trim_end().to_string();
    let total = length(&kept);
    let mut moved = Vec::new();
    for mut entity in entities {
        let offset = number(&entity, "offset").saturating_sub(front);
        let end = (offset + number(&entity, "length")).min(total);
        if offset < end {
            entity["offset"] = offset.into();
            entity["length"] = (end - offset).into();
            moved.push(entity);
        }
    }
    let visible = kept.chars().any(|letter| !letter.is_whitespace());
    if visible { (kept, moved) } else { (String::new(), Vec::new()) }
}
