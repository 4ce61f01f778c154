//! Strict reading of what the bot sends: no unknown keys, the right types, lengths in characters.

use serde_json::{Map, Value};

use super::error::Refusal;

/// An object of the body, and where it stands.
#[derive(Clone, Debug)]
pub(super) struct Fields<'a> {
    /// Where it stands: `interactive.action`, say; empty for the whole body.
    name: String,
    map: &'a Map<String, Value>,
}

impl<'a> Fields<'a> {
    /// The value as an object that has no other keys than `allowed`.
    pub fn of(value: &'a Value, name: &str, allowed: &[&str]) -> Result<Fields<'a>, Refusal> {
        let Some(map) = value.as_object() else {
            return Err(Refusal::param(format!("Param {name} must be a JSON object.")));
        };
        let fields = Fields { name: name.to_string(), map };
        match map.keys().find(|key| !allowed.contains(&key.as_str())) {
            Some(key) => Err(Refusal::param(format!("Unexpected key \"{key}\" on param \"{name}\"."))),
            None => Ok(fields),
        }
    }

    fn place(&self, key: &str) -> String {
        if self.name.is_empty() { key.to_string() } else { format!("{}.{key}", self.name) }
    }

    pub fn has(&self, key: &str) -> bool {
        self.map.contains_key(key)
    }

    pub fn get(&self, key: &str) -> Option<&'a Value> {
        self.map.get(key)
    }

    fn missing(&self, key: &str) -> Refusal {
        Refusal::because(131008, format!("Parameter {} is missing.", self.place(key)))
    }

    /// What must be there.
    pub fn need(&self, key: &str) -> Result<&'a Value, Refusal> {
        self.map.get(key).ok_or_else(|| self.missing(key))
    }

    /// An object that must be there.
    pub fn object(&self, key: &str, allowed: &[&str]) -> Result<Fields<'a>, Refusal> {
        Fields::of(self.need(key)?, &self.place(key), allowed)
    }

    /// A list that must be there.
    pub fn list(&self, key: &str) -> Result<&'a [Value], Refusal> {
        let list = self.need(key)?.as_array();
        let wrong = || Refusal::param(format!("Param {} must be an array.", self.place(key)));
        list.map(Vec::as_slice).ok_or_else(wrong)
    }

    /// Words that must be there, of 1 to `most` characters.
    pub fn text(&self, key: &str, most: usize) -> Result<&'a str, Refusal> {
        self.maybe_text(key, most)?.ok_or_else(|| self.missing(key))
    }

    /// Words that may be there, of 1 to `most` characters.
    pub fn maybe_text(&self, key: &str, most: usize) -> Result<Option<&'a str>, Refusal> {
        let Some(value) = self.map.get(key) else { return Ok(None) };
        let place = self.place(key);
        let Some(text) = value.as_str() else {
            return Err(Refusal::param(format!("Param {place} must be a string.")));
        };
        let length = text.chars().count();
        if text.trim().is_empty() || length > most {
            let details = format!("{place} length invalid. Min length: 1, Max length: {most}");
            return Err(Refusal::because(131009, details));
        }
        Ok(Some(text))
    }

    /// Yes or no, which may be there.
    pub fn maybe_flag(&self, key: &str) -> Result<bool, Refusal> {
        match self.map.get(key) {
            None => Ok(false),
            Some(Value::Bool(flag)) => Ok(*flag),
            Some(_) => Err(Refusal::param(format!("Param {} must be a boolean.", self.place(key)))),
        }
    }
}

/// A value that is not one of those allowed there.
pub(super) fn wrong(details: impl Into<String>) -> Refusal {
    Refusal::because(131009, details)
}

/// Refuses a list in which something stands twice.
pub(super) fn unique(values: &[String], what: &str) -> Result<(), Refusal> {
    let twice = values.iter().enumerate().find(|(place, value)| values[..*place].contains(value));
    match twice {
        Some((_, value)) => Err(wrong(format!("Duplicated {what}: {value}"))),
        None => Ok(()),
    }
}
