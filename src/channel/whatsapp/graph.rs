//! The wire to the Graph API, and what its errors mean. Logic branches on the code alone: titles, words and HTTP statuses
//! differ from source to source.

use crate::channel::SendError;
use reqwest::Client;
use reqwest::multipart::{Form, Part};
use secrecy::{ExposeSecret, SecretString};
use serde_json::Value;
use std::time::Duration;

/// How long a request may take.
const PATIENCE: Duration = Duration::from_secs(15);
/// How long everything waits when the number sends too fast.
const THROUGHPUT: Duration = Duration::from_secs(5);
/// How long everything waits when the app or the account asks too often.
const ACCOUNT: Duration = Duration::from_secs(5 * 60);

/// Why a request failed. The token is never in it.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GraphError {
    /// The platform said no.
    #[error("code {code}")]
    Refused {
        /// The platform's code.
        code: i64,
    },
    /// The request did not reach the platform.
    #[error("the platform cannot be reached")]
    NotSent,
    /// The request may have reached the platform, and no answer came that can be read.
    #[error("no answer")]
    NoAnswer,
}

/// The wire to one number.
#[derive(Clone, Debug)]
pub struct Graph {
    client: Client,
    base: String,
    number: String,
    token: SecretString,
}

impl Graph {
    /// A wire to the API at `base`, such as `https://graph.facebook.com`, in one version, for the number with this id.
    ///
    /// # Errors
    /// When the TLS library cannot be set up.
    pub fn new(base: &str, version: &str, number: &str, token: SecretString) -> Result<Graph, GraphError> {
        let client = Client::builder()
            .connect_timeout(Duration::from_secs(5))
            .pool_idle_timeout(Duration::from_secs(60))
            .build()
            .map_err(|_| GraphError::NotSent)?;
        let base = format!("{}/{version}", base.trim_end_matches('/'));
        Ok(Graph { client, base, number: number.to_owned(), token })
    }

    /// Posts a body to an edge of the number, such as `messages`.
    ///
    /// # Errors
    /// [`GraphError`].
    pub async fn post(&self, edge: &str, body: &Value) -> Result<Value, GraphError> {
        let url = format!("{}/{}/{edge}", self.base, self.number);
        let sent = self.client.post(url).bearer_auth(self.token.expose_secret()).timeout(PATIENCE).json(body);
        read(sent.send().await).await
    }

    /// Hands a file over, to be sent by its id.
    ///
    /// # Errors
    /// [`GraphError`].
    pub async fn upload(&self, name: &str, kind: &str, content: Vec<u8>) -> Result<String, GraphError> {
        let file = Part::bytes(content).file_name(name.to_owned());
        let file = file.mime_str(kind).map_err(|_| GraphError::NotSent)?;
        let form = Form::new().text("messaging_product", "whatsapp").text("type", kind.to_owned()).part("file", file);
        let url = format!("{}/{}/media", self.base, self.number);
        let sent = self.client.post(url).bearer_auth(self.token.expose_secret()).timeout(PATIENCE).multipart(form);
        let answer = read(sent.send().await).await?;
        answer["id"].as_str().map(str::to_owned).ok_or(GraphError::NoAnswer)
    }

    /// Reads facts of the number itself.
    ///
    /// # Errors
    /// [`GraphError`].
    pub async fn number(&self, fields: &str) -> Result<Value, GraphError> {
        let url = format!("{}/{}", self.base, self.number);
        let asked = self.client.get(url).query(&[("fields", fields)]);
        read(asked.bearer_auth(self.token.expose_secret()).timeout(PATIENCE).send().await).await
    }
}

async fn read(sent: reqwest::Result<reqwest::Response>) -> Result<Value, GraphError> {
    // The library's error holds the address: it goes no further.
    let answer = sent.map_err(|e| if e.is_connect() { GraphError::NotSent } else { GraphError::NoAnswer })?;
    let fine = answer.status().is_success();
    let body = answer.text().await.map_err(|_| GraphError::NoAnswer)?;
    let value: Value = serde_json::from_str(&body).map_err(|_| GraphError::NoAnswer)?;
    match value["error"]["code"].as_i64() {
        Some(code) => Err(GraphError::Refused { code }),
        None if fine => Ok(value),
        None => Err(GraphError::NoAnswer),
    }
}

/// What a refusal means for a letter. `tries` is how often in a row this reader was refused for speed.
#[must_use]
pub fn advice(error: &GraphError, tries: u32) -> SendError {
    let code = match error {
        GraphError::NotSent => return SendError::Later { after: Duration::from_secs(10), everywhere: true },
        GraphError::NoAnswer => return SendError::Ambiguous,
        GraphError::Refused { code } => *code,
    };
    match code {
        // The token, a right, a lock, a policy: a human must look, and nothing is lost meanwhile.
        0 | 3 | 10 | 190 | 200..=299 | 368 | 131_031 | 131_048 | 130_497 => SendError::Shut(code.to_string()),
        4 | 80_007 => SendError::Later { after: ACCOUNT, everywhere: true },
        130_429 => SendError::Later { after: THROUGHPUT, everywhere: true },
        131_056 => {
            SendError::Later { after: Duration::from_secs(4_u64.saturating_pow(tries.min(5))), everywhere: false }
        }
        131_047 => SendError::Late,
        131_026 => SendError::Gone(code.to_string()),
        // Transient on their side: the message may have gone.
        1 | 2 | 131_000 | 131_016 => SendError::Ambiguous,
        _ => SendError::Refused(code.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_code_is_acted_on_as_the_table_says() {
        let after = |code| match advice(&GraphError::Refused { code }, 2) {
            SendError::Later { after, everywhere } => Some((after.as_secs(), everywhere)),
            _ => None,
        };
        assert_eq!(after(131_056), Some((16, false)));
        assert_eq!(after(130_429), Some((5, true)));
        assert_eq!(after(80_007), Some((300, true)));
        assert_eq!(after(4), Some((300, true)));
        for code in [0, 190, 10, 200, 299, 131_048, 368, 131_031, 130_497] {
            assert!(matches!(advice(&GraphError::Refused { code }, 0), SendError::Shut(_)), "{code}");
        }
        for code in [1, 2, 131_000, 131_016] {
            assert_eq!(advice(&GraphError::Refused { code }, 0), SendError::Ambiguous, "{code}");
        }
        for code in [100, 131_008, 131_009, 131_051, 131_062, 132_000, 132_001, 132_015, 132_018, 131_049, 131_050] {
            assert!(matches!(advice(&GraphError::Refused { code }, 0), SendError::Refused(_)), "{code}");
        }
        assert_eq!(advice(&GraphError::Refused { code: 131_047 }, 0), SendError::Late);
        assert!(matches!(advice(&GraphError::Refused { code: 131_026 }, 0), SendError::Gone(_)));
        assert_eq!(advice(&GraphError::NoAnswer, 0), SendError::Ambiguous);
    }
}
