//! What a council's WhatsApp account has of our templates: asked over HTTP, and held against the files.

use super::Template;
use reqwest::{Client, RequestBuilder};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use std::time::Duration;

const PATIENCE: Duration = Duration::from_secs(20);
const FIELDS: &str = "name,language,status,category,components,rejected_reason";
/// An account has at most 250 names; more pages than this are a server that goes round in circles.
const PAGES: usize = 100;

/// How one of our templates stands in the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum State {
    /// Nobody has handed it in.
    Missing,
    /// Meta is looking at it.
    Waiting,
    /// Meta said no.
    Rejected {
        /// Meta's code for why, such as `INCORRECT_CATEGORY`.
        reason: String,
    },
    /// Meta has stopped it for some hours, because people complained.
    Paused,
    /// Meta has stopped it for good.
    Disabled,
    /// Its words or buttons are not those of the file.
    OtherText,
    /// Meta has put it into another category, which has another price.
    OtherCategory {
        /// That category.
        category: String,
    },
    /// Something else, in Meta's word, such as `ARCHIVED`.
    Other {
        /// The word.
        status: String,
    },
    /// It can be sent.
    Fine,
}

/// One of our templates, and how it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// The template.
    pub name: String,
    /// Its language.
    pub language: String,
    /// How it stands.
    pub state: State,
}

/// Why the account gave no answer that helps. The token is never in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AccountError {
    /// Meta said no.
    #[error("{code}: {words}")]
    Refused {
        /// Meta's code.
        code: i64,
        /// Meta's words.
        words: String,
    },
    /// Nothing came back that can be read. What was posted may have arrived.
    #[error("no answer")]
    NoAnswer,
}

/// Holds our templates against what the account lists; one answer for each of ours, in their order.
#[must_use]
pub fn compare(ours: &[Template], account: &[Value]) -> Vec<Found> {
    let found = |ours: &Template| {
        let same = |theirs: &&Value| theirs["name"] == *ours.name && theirs["language"] == *ours.language;
        let state = account.iter().find(same).map_or(State::Missing, |theirs| state(ours, theirs));
        Found { name: ours.name.clone(), language: ours.language.clone(), state }
    };
    ours.iter().map(found).collect()
}

/// What must be done first comes first: other words are put right before anybody waits for anything.
fn state(ours: &Template, theirs: &Value) -> State {
    let text = |key: &str| theirs[key].as_str().unwrap_or_default().to_owned();
    let (status, category) = (text("status"), text("category"));
    match status.as_str() {
        "REJECTED" => return State::Rejected { reason: text("rejected_reason") },
        "DISABLED" => return State::Disabled,
        "APPROVED" | "REINSTATED" | "PENDING" | "IN_APPEAL" | "PAUSED" => {}
        _ => return State::Other { status },
    }
    if !same_words(ours, theirs) {
        return State::OtherText;
    }
    match status.as_str() {
        "PAUSED" => State::Paused,
        "PENDING" | "IN_APPEAL" => State::Waiting,
        _ if category != ours.category => State::OtherCategory { category },
        _ => State::Fine,
    }
}

/// Whether all that people see is the same. Examples are for Meta's reviewers alone.
fn same_words(ours: &Template, theirs: &Value) -> bool {
    shown(&ours.file) == shown(theirs)
}

/// All that people see of a template, sorted, each with the kind of part that it is in.
fn shown(template: &Value) -> Vec<(String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().trim().to_owned();
    let mut all = Vec::new();
    for part in template["components"].as_array().into_iter().flatten() {
        let kind = text(&part["type"]);
        match part["buttons"].as_array() {
            Some(buttons) => {
                all.extend(buttons.iter().enumerate().map(|(place, button)| {
                    (format!("{kind} {place} {}", text(&button["type"])), text(&button["text"]))
                }))
            }
            None => all.push((kind, text(&part["text"]))),
        }
    }
    all.sort();
    all
}

/// A council's WhatsApp account.
#[derive(Clone, Debug)]
pub struct Account {
    client: Client,
    url: String,
    token: SecretString,
}

impl Account {
    /// The account of `business_id`, at `api_url` such as `https://graph.facebook.com`, in a version such as `v26.0`.
    ///
    /// # Errors
    /// When the TLS library cannot be set up.
    pub fn new(api_url: &str, version: &str, token: &SecretString, business_id: &str) -> Result<Account, AccountError> {
        let client = Client::builder().timeout(PATIENCE).redirect(reqwest::redirect::Policy::none()).build();
        let client = client.map_err(|_| AccountError::NoAnswer)?;
        let url = format!("{}/{version}/{business_id}/message_templates", api_url.trim_end_matches('/'));
        Ok(Account { client, url, token: token.clone() })
    }

    /// Every template of the account, as Meta writes it.
    ///
    /// # Errors
    /// [`AccountError`]
    pub async fn templates(&self) -> Result<Vec<Value>, AccountError> {
        let (mut all, mut after) = (Vec::new(), String::new());
        for _ in 0..PAGES {
            let mut query = vec![("fields", FIELDS), ("limit", "100")];
            if !after.is_empty() {
                query.push(("after", &after));
            }
            let mut page = self.answer(self.client.get(&self.url).query(&query)).await?;
            let list = page.get_mut("data").and_then(Value::as_array_mut).ok_or(AccountError::NoAnswer)?;
            all.append(list);
            // The next page's address has the token in it and could lead anywhere, so only its mark is used.
            let next = page["paging"]["cursors"]["after"].as_str().filter(|_| page["paging"]["next"].is_string());
            match next {
                Some(next) if next != after => after = next.to_owned(),
                _ => return Ok(all),
            }
        }
        Err(AccountError::NoAnswer)
    }

    /// Hands a template in. Meta then looks at it, which may take a day.
    ///
    /// # Errors
    /// [`AccountError`]
    pub async fn submit(&self, template: &Template) -> Result<(), AccountError> {
        self.answer(self.client.post(&self.url).json(&template.file)).await.map(|_| ())
    }

    async fn answer(&self, request: RequestBuilder) -> Result<Value, AccountError> {
        let answer = request.bearer_auth(self.token.expose_secret()).send().await;
        let answer = answer.map_err(|_| AccountError::NoAnswer)?;
        let good = answer.status().is_success();
        let body: Value = answer.json().await.map_err(|_| AccountError::NoAnswer)?;
        let error = &body["error"];
        match error["code"].as_i64() {
            None if good => Ok(body),
            None => Err(AccountError::NoAnswer),
            Some(code) => {
                let words = error["error_user_msg"].as_str().or(error["message"].as_str()).unwrap_or_default();
                // Meta repeats a token that it cannot read.
                let words = words.replace(self.token.expose_secret(), "…");
                Err(AccountError::Refused { code, words })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::named;
    use super::*;
    use serde_json::json;

    /// What the account lists when the template is as we handed it in.
    fn listed(name: &str, status: &str) -> Value {
        let mut listed = named(name).unwrap().file;
        listed["status"] = json!(status);
        listed["id"] = json!("920070352646140");
        listed["components"][0]["example"] = json!({"body_text": [["something", "else"]]});
        listed
    }

    fn with(path: &str, value: Value) -> Value {
        let mut listed = listed("can_you_help", "APPROVED");
        *listed.pointer_mut(path).unwrap() = value;
        listed
    }

    #[test]
    fn each_template_stands_as_the_account_says() {
        let other = |status: &str| State::Other { status: status.to_owned() };
        let rejected = || {
            let mut listed = listed("can_you_help", "REJECTED");
            listed["rejected_reason"] = json!("INVALID_FORMAT");
            listed
        };
        let mut paused_and_other = listed("can_you_help", "PAUSED");
        paused_and_other["components"][0]["text"] = json!("Old words.");
        let mut header = listed("can_you_help", "APPROVED");
        header["components"].as_array_mut().unwrap().push(json!({"type": "HEADER", "format": "TEXT", "text": "Hello"}));
        let mut shuffled = listed("can_you_help", "APPROVED");
        shuffled["components"].as_array_mut().unwrap().reverse();
        let table = [
            (listed("can_you_help", "APPROVED"), State::Fine),
            (shuffled, State::Fine),
            (listed("can_you_help", "REINSTATED"), State::Fine),
            (listed("can_you_help", "PENDING"), State::Waiting),
            (listed("can_you_help", "IN_APPEAL"), State::Waiting),
            (listed("can_you_help", "PAUSED"), State::Paused),
            (listed("can_you_help", "DISABLED"), State::Disabled),
            (listed("can_you_help", "ARCHIVED"), other("ARCHIVED")),
            (with("/status", json!(7)), other("")),
            (rejected(), State::Rejected { reason: "INVALID_FORMAT".to_owned() }),
            (with("/category", json!("MARKETING")), State::OtherCategory { category: "MARKETING".to_owned() }),
            (with("/components/0/text", json!("Old words.")), State::OtherText),
            (with("/components/1/text", json!("Other small words.")), State::OtherText),
            (with("/components/2/buttons/1/text", json!("No")), State::OtherText),
            (with("/components/2/buttons/1/type", json!("URL")), State::OtherText),
            (with("/components/2/buttons", json!([])), State::OtherText),
            (with("/components", json!(null)), State::OtherText),
            (header, State::OtherText),
            (paused_and_other, State::OtherText),
            (with("/language", json!("en_US")), State::Missing),
            (with("/name", json!("can_you")), State::Missing),
        ];
        let ours = [named("can_you_help").unwrap()];
        for (theirs, wanted) in table {
            let found = compare(&ours, &[listed("need_news", "REJECTED"), theirs.clone()]);
            assert_eq!(found.len(), 1);
            assert_eq!(found[0].state, wanted, "{theirs}");
        }
    }

    #[test]
    fn an_empty_account_lacks_everything() {
        let ours = super::super::all().unwrap();
        let found = compare(&ours, &[json!(null), json!({})]);
        assert_eq!(found.len(), ours.len());
        assert!(found.iter().all(|found| found.state == State::Missing));
    }
}
