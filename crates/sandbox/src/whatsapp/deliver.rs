//! Delivery of webhooks over HTTP: the verification, the signature, and who sends them when.

use std::time::Duration;

use hmac::{Hmac, KeyInit, Mac};
use serde_json::Value;
use sha2::Sha256;

use super::{Cloud, lock};

/// How long a callback may take, in real time.
const PATIENCE: Duration = Duration::from_secs(10);
/// The number that a callback has to repeat.
const CHALLENGE: &str = "1158201444";

/// The client that calls back.
pub(super) fn client() -> reqwest::Client {
    reqwest::Client::builder().timeout(PATIENCE).no_proxy().build().unwrap_or_default()
}

/// The header's value for a body: its HMAC with the app secret.
pub(super) fn signature(secret: &str, body: &str) -> String {
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(secret.as_bytes()) else {
        return String::new();
    };
    mac.update(body.as_bytes());
    format!("sha256={}", hex::encode(mac.finalize().into_bytes()))
}

/// JSON with everything but ASCII escaped, as Meta writes it: who re-serialises it breaks the signature.
pub(super) fn escaped(value: &Value) -> String {
    let mut out = String::new();
    for letter in value.to_string().chars() {
        if letter.is_ascii() {
            out.push(letter);
            continue;
        }
        for unit in letter.encode_utf16(&mut [0; 2]) {
            out += &format!("\\u{unit:04x}");
        }
    }
    out
}

impl Cloud {
    /// Asks a callback for its consent, as Meta does when an address is entered, and delivers there from then on.
    pub async fn subscribe(&self, url: &str) -> Result<(), String> {
        let token = self.core.state().options.verify_token.clone();
        let query = [("hub.mode", "subscribe"), ("hub.challenge", CHALLENGE), ("hub.verify_token", token.as_str())];
        let request = self.core.client.get(url).query(&query);
        let answer = request.send().await.map_err(|error| format!("the callback does not answer: {error}"))?;
        let status = answer.status();
        let body = answer.text().await.map_err(|error| format!("the callback breaks off: {error}"))?;
        if status != 200 || body != CHALLENGE {
            return Err(format!("the callback answers {status} and {body:?} instead of the challenge"));
        }
        let mut state = self.core.state();
        state.hooks.callback = Some(url.to_string());
        state.touch();
        Ok(())
    }

    /// Delivers every webhook that is due, one after the other, those included that come up on the way. What is not answered
    /// with 200 is tried again later, for up to 7 days. Answers how many deliveries were answered with 200.
    pub async fn flush(&self) -> usize {
        let _one_at_a_time = self.core.delivering.lock().await;
        let mut taken = 0;
        loop {
            let due = {
                let mut state = self.core.state();
                let now = state.now();
                state.hooks.take(now)
            };
            let Some((callback, number, hook)) = due else { return taken };
            let body = escaped(&hook.body(&self.core.state().options.business_id));
            if self.post(&callback, body, None).await == 200 {
                taken += 1;
            } else {
                let mut state = self.core.state();
                let now = state.now();
                state.hooks.put_back(number, hook, now);
            }
        }
    }

    /// Delivers in the background from now on, whenever something is due.
    pub fn deliver_by_itself(&self) {
        let cloud = self.clone();
        let task = tokio::spawn(async move {
            let mut version = cloud.core.version.subscribe();
            loop {
                version.borrow_and_update();
                let moved = cloud.core.clock.moved();
                cloud.flush().await;
                let wait = cloud.until_due();
                tokio::select! {
                    changed = version.changed() => if changed.is_err() { return },
                    () = moved => {}
                    () = tokio::time::sleep(wait) => {}
                }
            }
        });
        if let Some(old) = lock(&self.core.courier).replace(task.abort_handle()) {
            old.abort();
        }
    }

    /// How long until something is due; an hour when nothing waits.
    fn until_due(&self) -> Duration {
        let state = self.core.state();
        let gap = state.hooks.next_due().map(|due| due - state.now());
        let gap = gap.map_or(Duration::from_secs(3600), |gap| gap.to_std().unwrap_or_default());
        gap.max(Duration::from_millis(20))
    }

    /// Posts this very body to the callback. Without a signature it is signed properly; with an empty one it has no header.
    /// Answers the status, 0 when nobody answered.
    pub async fn deliver_raw(&self, body: &str, signature: Option<&str>) -> u16 {
        let Some(callback) = self.core.state().hooks.callback.clone() else { return 0 };
        self.post(&callback, body.to_string(), signature).await
    }

    /// How a body is signed here.
    pub fn sign(&self, body: &str) -> String {
        signature(&self.core.state().options.app_secret, body)
    }

    /// From now on up to `size` webhooks that are due together go into one delivery.
    pub fn batch(&self, size: usize) {
        self.core.state().hooks.batch = size;
    }

    /// How many webhooks wait.
    pub fn waiting(&self) -> usize {
        self.core.state().hooks.len()
    }

    async fn post(&self, url: &str, body: String, signature: Option<&str>) -> u16 {
        let signature = signature.map_or_else(|| self.sign(&body), str::to_string);
        let mut request = self.core.client.post(url).header("content-type", "application/json");
        if !signature.is_empty() {
            request = request.header("X-Hub-Signature-256", signature);
        }
        request.body(body).send().await.map_or(0, |answer| answer.status().as_u16())
    }
}
