//! HTTP to the Bot API: teloxide's typed requests out, the server's own error words in.

use crate::channel::SendError;
use reqwest::Client;
use reqwest::multipart::{Form, Part};
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use std::fmt;
use std::sync::Arc;
use std::time::Duration;
use teloxide::requests::Payload;

/// What the server answers to every request.
#[derive(Debug, Deserialize)]
struct Envelope<'a> {
    ok: bool,
    #[serde(borrow)]
    result: Option<&'a RawValue>,
    error_code: Option<i64>,
    description: Option<String>,
    parameters: Option<Parameters>,
}

#[derive(Debug, Default, Deserialize)]
struct Parameters {
    retry_after: Option<u64>,
    migrate_to_chat_id: Option<i64>,
}

/// Why a request failed. The token is never in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WireError {
    /// The server said no.
    #[error("{code}: {description}")]
    Refused {
        /// The code, as in HTTP.
        code: i64,
        /// The server's words.
        description: String,
        /// How many seconds to wait, if it says so.
        retry_after: Option<u64>,
        /// The group's new id, if it has one.
        moved_to: Option<i64>,
    },
    /// The request did not reach the server.
    #[error("the server cannot be reached")]
    NotSent,
    /// The request may have reached the server, and no answer came that can be read.
    #[error("no answer")]
    NoAnswer,
}

/// The wire to one bot's server.
#[derive(Clone)]
pub struct Wire {
    client: Client,
    base: String,
    token: SecretString,
    witness: Option<Witness>,
}

/// Who hears what time the server has, in milliseconds since 1970.
pub type Witness = Arc<dyn Fn(i64) + Send + Sync>;

impl fmt::Debug for Wire {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wire").field("base", &self.base).finish_non_exhaustive()
    }
}

/// How long an ordinary request may take.
const PATIENCE: Duration = Duration::from_secs(15);

impl Wire {
    /// A wire to the server at `base`, such as `https://api.telegram.org`.
    ///
    /// # Errors
    /// When the TLS library cannot be set up.
    pub fn new(base: &str, token: SecretString) -> Result<Wire, WireError> {
        let client = Client::builder()
            .connect_timeout(Duration::from_secs(5))
            .pool_idle_timeout(Duration::from_secs(60))
            .build()
            .map_err(|_| WireError::NotSent)?;
        Ok(Wire { client, base: base.trim_end_matches('/').to_owned(), token, witness: None })
    }

    /// The same wire, with somebody who hears what time the server has.
    #[must_use]
    pub fn heard_by(self, witness: Witness) -> Wire {
        Wire { witness: Some(witness), ..self }
    }

    /// Passes on the moment of an answer.
    fn note_date(&self, answer: &reqwest::Response) {
        let date = answer.headers().get(reqwest::header::DATE).and_then(|date| date.to_str().ok());
        let date = date.and_then(|date| chrono::DateTime::parse_from_rfc2822(date).ok());
        if let (Some(witness), Some(date)) = (&self.witness, date) {
            witness(date.timestamp_millis());
        }
    }

    /// Sends a typed request.
    ///
    /// # Errors
    /// [`WireError`], with the server's own words where it gave some.
    pub async fn call<P>(&self, payload: &P) -> Result<P::Output, WireError>
    where
        P: Payload + serde::Serialize,
        P::Output: DeserializeOwned,
    {
        let body = self.raw(P::NAME, payload, PATIENCE).await?;
        read(&body)
    }

    /// Sends a request with a file beside its fields: the file's field, its name, what is in it, and what kind it is.
    ///
    /// # Errors
    /// [`WireError`], with the server's own words where it gave some.
    pub async fn upload<T: DeserializeOwned>(
        &self,
        method: &str,
        fields: &[(&'static str, String)],
        (field, name, content, kind): (&'static str, &str, Vec<u8>, &str),
    ) -> Result<T, WireError> {
        let file = Part::bytes(content).file_name(name.to_owned());
        let mut form = Form::new().part(field, file.mime_str(kind).map_err(|_| WireError::NotSent)?);
        for (name, value) in fields {
            form = form.text(*name, value.clone());
        }
        let url = format!("{}/bot{}/{method}", self.base, self.token.expose_secret());
        let sent = self.client.post(url).timeout(PATIENCE).multipart(form).send().await;
        let answer = sent.map_err(|e| if e.is_connect() { WireError::NotSent } else { WireError::NoAnswer })?;
        read(&answer.text().await.map_err(|_| WireError::NoAnswer)?)
    }

    /// Sends a request and hands back the body as it came.
    ///
    /// # Errors
    /// [`WireError`] when no whole body came.
    pub async fn raw(
        &self,
        method: &str,
        payload: &impl serde::Serialize,
        patience: Duration,
    ) -> Result<String, WireError> {
        let url = format!("{}/bot{}/{method}", self.base, self.token.expose_secret());
        let sent = self.client.post(url).timeout(patience).json(payload).send().await;
        // The library's error holds the address, and the address holds the token: it goes no further.
        let answer = sent.map_err(|e| if e.is_connect() { WireError::NotSent } else { WireError::NoAnswer })?;
        self.note_date(&answer);
        answer.text().await.map_err(|_| WireError::NoAnswer)
    }
}

/// Reads the server's answer.
///
/// # Errors
/// What the server refused, or [`WireError::NoAnswer`] when it cannot be read.
pub fn read<T: DeserializeOwned>(body: &str) -> Result<T, WireError> {
    let result = envelope(body)?;
    serde_json::from_str(result.get()).map_err(|_| WireError::NoAnswer)
}

/// The raw result inside the server's answer.
///
/// # Errors
/// As [`read`].
pub fn envelope(body: &str) -> Result<&RawValue, WireError> {
    let envelope: Envelope<'_> = serde_json::from_str(body).map_err(|_| WireError::NoAnswer)?;
    match (envelope.ok, envelope.result) {
        (true, Some(result)) => Ok(result),
        _ => {
            let parameters = envelope.parameters.unwrap_or_default();
            Err(WireError::Refused {
                code: envelope.error_code.unwrap_or(0),
                description: envelope.description.unwrap_or_default(),
                retry_after: parameters.retry_after,
                moved_to: parameters.migrate_to_chat_id,
            })
        }
    }
}

/// What a failure means for the outbox: by code, by the beginning of the server's words, and by its parameters.
#[must_use]
pub fn advice(error: WireError) -> SendError {
    let (code, description, retry_after, moved_to) = match error {
        WireError::NotSent => {
            return SendError::Later { after: Duration::from_secs(5), everywhere: true };
        }
        WireError::NoAnswer => return SendError::Ambiguous,
        WireError::Refused { code, description, retry_after, moved_to } => (code, description, retry_after, moved_to),
    };
    if let Some(seconds) = retry_after {
        return SendError::Later { after: Duration::from_secs(seconds.clamp(1, 3_600)), everywhere: false };
    }
    if let Some(to) = moved_to {
        return SendError::Moved { to: to.to_string() };
    }
    let words = description.to_lowercase();
    let says = |part: &str| words.contains(part);
    if says("message is not modified") {
        return SendError::NotThere;
    }
    let not_there = [
        "edit not found",
        "can't be edited",
        "replied not found",
        "react not found",
        "delete not found",
        "copy not found",
        "can't be copied",
    ];
    if not_there.iter().any(|part| says(part)) {
        return SendError::NotThere;
    }
    let unreachable = ["can't initiate conversation", "blocked by the user", "user is deactivated", "peer_id_invalid"];
    if unreachable.iter().any(|part| says(part)) {
        return SendError::Unreachable;
    }
    let gone = ["was kicked", "not a member", "chat was deleted", "chat not found", "group is deactivated"];
    if gone.iter().any(|part| says(part)) {
        return SendError::Gone(kept(&description));
    }
    match code {
        401 | 404 => SendError::Locked,
        429 => SendError::Later { after: Duration::from_secs(5), everywhere: false },
        500.. => SendError::Ambiguous,
        _ => SendError::Refused(kept(&description)),
    }
}

/// The beginning of the server's words, short enough for a row and a log line. They name rights and fields, never people.
fn kept(description: &str) -> String {
    description.chars().take(120).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(code: i64, description: &str) -> SendError {
        let body = format!(r#"{{"ok":false,"error_code":{code},"description":{description:?}}}"#);
        advice(read::<bool>(&body).expect_err("a refusal"))
    }

    #[test]
    fn the_servers_words_become_advice() {
        for (code, words) in [
            (403, "Forbidden: bot was kicked from the group chat"),
            (403, "Forbidden: bot was kicked from the channel chat"),
            (403, "Forbidden: bot is not a member of the supergroup chat"),
            (403, "Forbidden: the group chat was deleted"),
            (400, "Bad Request: chat not found"),
        ] {
            assert!(matches!(refused(code, words), SendError::Gone(_)), "{words}");
        }
        for (code, words) in [
            (403, "Forbidden: bot was blocked by the user"),
            (403, "Forbidden: user is deactivated"),
            (403, "Forbidden: bot can't initiate conversation with a user"),
            (400, "Bad Request: bot can't initiate conversation with a user"),
            (400, "Bad Request: PEER_ID_INVALID"),
        ] {
            assert_eq!(refused(code, words), SendError::Unreachable, "{words}");
        }
        for words in ["message to edit not found", "message can't be edited", "message to react not found"] {
            assert_eq!(refused(400, &format!("Bad Request: {words}")), SendError::NotThere, "{words}");
        }
        for words in [
            "BUTTON_DATA_INVALID",
            "message is too long",
            "not enough rights to send text messages to the chat",
            "CHAT_WRITE_FORBIDDEN",
            "message thread not found",
            "need administrator rights in the channel chat",
        ] {
            assert!(matches!(refused(400, &format!("Bad Request: {words}")), SendError::Refused(_)), "{words}");
        }
        assert_eq!(refused(401, "Unauthorized"), SendError::Locked);
        assert_eq!(refused(500, "Internal Server Error: restart"), SendError::Ambiguous);
    }

    #[test]
    fn parameters_speak_louder_than_words() {
        let wait = r#"{"ok":false,"error_code":429,"description":"x","parameters":{"retry_after":245}}"#;
        let after = Duration::from_secs(245);
        assert_eq!(advice(read::<bool>(wait).expect_err("a refusal")), SendError::Later { after, everywhere: false });
        let moved =
            r#"{"ok":false,"error_code":400,"description":"x","parameters":{"migrate_to_chat_id":-1001557912345}}"#;
        let to = "-1001557912345".to_owned();
        assert_eq!(advice(read::<bool>(moved).expect_err("a refusal")), SendError::Moved { to });
    }

    #[test]
    fn an_answer_that_cannot_be_read_is_no_answer() {
        for body in ["", "<html><body>502 Bad Gateway</body></html>", r#"{"ok":true,"result":"#, r#"{"ok":true}"#] {
            let error = read::<bool>(body).expect_err("not an answer");
            assert!(matches!(advice(error), SendError::Ambiguous | SendError::Refused(_)), "{body}");
        }
    }
}
