//! Short links and links with words: what the bot makes, and what a phone does with them.

use reqwest::Url;
use serde_json::{Value, json};

use super::Cloud;
use super::account::{Query, page};
use super::error::Refusal;
use super::ids;
use super::state::State;

/// The most characters of a prefilled message.
const PREFILLED: usize = 140;

/// A link with a code, behind which the words are kept.
#[derive(Clone, Debug)]
pub(super) struct ShortLink {
    pub code: String,
    pub prefilled: String,
    /// Whether a picture of it was asked for.
    pub picture: bool,
}

impl ShortLink {
    fn json(&self, api: &str) -> Value {
        let address = format!("https://wa.me/message/{}", self.code);
        let mut link = json!({"code": self.code, "prefilled_message": self.prefilled, "deep_link_url": address});
        if self.picture {
            link["qr_image_url"] = json!(format!("{api}/qr/{}.svg", self.code));
        }
        link
    }
}

impl State {
    /// `POST /{phone number}/message_qrdls`: makes a link, or changes the words of one.
    pub fn make_link(&mut self, body: &Value, api: &str) -> Result<Value, Refusal> {
        let prefilled = match body["prefilled_message"].as_str() {
            None | Some("") => return Err(Refusal::param("The parameter prefilled_message is required.")),
            Some(text) if text.chars().count() > PREFILLED => {
                let sentence = format!("Param prefilled_message must be at most {PREFILLED} characters long.");
                return Err(Refusal::param(sentence));
            }
            Some(text) => text.to_string(),
        };
        if let Some(code) = body["code"].as_str() {
            let link = self.links.iter_mut().find(|link| link.code == code);
            let link = link.ok_or_else(|| Refusal::nothing_there("POST", code))?;
            link.prefilled = prefilled;
            return Ok(link.json(api));
        }
        let picture = match body["generate_qr_image"].as_str() {
            None => false,
            Some("SVG" | "PNG") => true,
            Some(_) => return Err(Refusal::param("Param generate_qr_image must be one of {SVG, PNG}.")),
        };
        let link = ShortLink { code: ids::link_code(self.next()), prefilled, picture };
        let answer = link.json(api);
        self.links.push(link);
        self.touch();
        Ok(answer)
    }

    /// `GET /{phone number}/message_qrdls`, of one code if one is named.
    pub fn list_links(&self, code: Option<&str>, query: &Query, api: &str, address: &str) -> Value {
        let code = code.or(query.get("code").map(String::as_str));
        let fits = |link: &&ShortLink| code.is_none_or(|code| link.code == code);
        page(self.links.iter().filter(fits).map(|link| link.json(api)).collect(), query, address)
    }

    /// `DELETE /{phone number}/message_qrdls/{code}`.
    pub fn delete_link(&mut self, code: &str) -> Result<Value, Refusal> {
        let place = self.links.iter().position(|link| link.code == code);
        let place = place.ok_or_else(|| Refusal::nothing_there("DELETE", code))?;
        self.links.remove(place);
        Ok(json!({"success": true}))
    }
}

/// A stand-in for the picture of a link: it says where the link leads, but cannot be scanned.
pub(super) fn picture(code: &str) -> String {
    let code: String = code.chars().filter(char::is_ascii_alphanumeric).collect();
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 240 40\"><text x=\"8\" y=\"24\">wa.me/message/{code}</text></svg>"
    )
}

/// The words that a link carries in `text`.
fn words(url: &Url) -> String {
    url.query_pairs().find(|(name, _)| name == "text").map(|(_, text)| text.to_string()).unwrap_or_default()
}

impl Cloud {
    /// A person taps a link: the words that then stand in the box of their chat with the bot. `None` when it leads elsewhere.
    pub fn open_link(&self, person: i64, url: &str) -> Option<String> {
        let state = self.core.state();
        state.people.get(&person)?;
        let url = Url::parse(url).ok()?;
        let path: Vec<&str> = url.path().split('/').filter(|part| !part.is_empty()).collect();
        match (url.host_str()?, path.as_slice()) {
            ("wa.me", ["message", code]) => {
                state.links.iter().find(|link| link.code == *code).map(|link| link.prefilled.clone())
            }
            ("wa.me", [number]) if number.trim_start_matches('+') == state.options.number => Some(words(&url)),
            ("api.whatsapp.com", ["send"]) => {
                let ours = url.query_pairs().any(|(name, value)| {
                    name == "phone" && value.trim().trim_start_matches('+') == state.options.number
                });
                ours.then(|| words(&url))
            }
            _ => None,
        }
    }

    /// The words of a link that asks in which chat to put them: `https://wa.me/?text=…`. `None` for other links.
    pub fn shared_text(&self, url: &str) -> Option<String> {
        let url = Url::parse(url).ok().filter(|url| url.host_str() == Some("wa.me") && url.path() == "/")?;
        Some(words(&url)).filter(|words| !words.is_empty())
    }
}
