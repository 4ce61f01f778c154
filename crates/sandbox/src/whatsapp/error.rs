//! Refusals in the shape of the Graph API: a code decides the HTTP status, the title and what is added.

use serde_json::{Value, json};

/// A refused request.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Refusal {
    pub status: u16,
    pub code: i64,
    /// The sentence after `(#code)`.
    title: String,
    details: Option<String>,
    subcode: Option<i64>,
    kind: &'static str,
    /// Some refusals of Graph itself do not begin with their code.
    bare: bool,
}

/// What is known of a code: HTTP status, title, details, subcode.
type Known = (u16, &'static str, &'static str, Option<i64>);

/// The codes of the table in the platform notes; what they do not cover is a plain 400.
fn known(code: i64) -> Known {
    match code {
        0 => (401, "AuthException", "We were unable to authenticate the app user.", None),
        1 => (500, "API Unknown", "Invalid request or possible server error.", None),
        2 => (503, "API Service", "Temporary due to downtime or due to being overloaded.", None),
        3 => (500, "API Method", "Capability or permissions issue.", None),
        4 => (429, "API Too Many Calls", "The app has reached its API call rate limit.", None),
        10 => (403, "Permission Denied", "Permission is either not granted or has been removed.", None),
        100 => {
            (400, "Invalid parameter", "The request included one or more unsupported or misspelled parameters.", None)
        }
        190 => (401, "Error validating access token: Session has expired", "", None),
        200..=299 => (403, "API Permission", "Permission is either not granted or has been removed.", None),
        368 => (403, "Temporarily blocked for policies violations", "The account has been restricted.", None),
        80007 => (400, "Rate limit issues", "The WhatsApp Business Account has reached its rate limit.", None),
        130429 => (429, "Rate limit hit", MANY_FROM_NUMBER, Some(2_494_055)),
        130497 => (403, "Business account is restricted from messaging users in this country.", "Restricted.", None),
        131000 => (500, "Something went wrong", "Message failed to send due to an unknown error.", None),
        131008 => (400, "Required parameter is missing", "The request is missing a required parameter.", None),
        131009 => (400, "Parameter value is not valid", "One or more parameter values are invalid.", None),
        131016 => (503, "Service unavailable", "A service is temporarily unavailable.", None),
        131026 => (400, "Message undeliverable", "Message Undeliverable.", None),
        131031 => (403, "Account has been locked", "The account has been restricted or disabled.", None),
        131047 => (400, "Re-engagement message", CLOSED, None),
        131048 => (400, "Spam rate limit hit", RESTRICTED, None),
        131049 => (400, "This message was not delivered to maintain healthy ecosystem engagement.", ECOSYSTEM, None),
        131050 => (400, "User has stopped marketing messages", "The user has stopped marketing messages.", None),
        131051 => (400, "Unsupported message type", "Message type is currently not supported.", None),
        131052 => (400, "Media download error", "Unable to download the media sent by the user.", None),
        131053 => (400, "Media upload error", "Unable to upload the media used in the message.", None),
        131056 => (400, "(Business Account, Consumer Account) pair rate limit hit", MANY_TO_ONE, Some(2_494_071)),
        131062 => (400, "Recipient not supported", "This message cannot be sent to a business-scoped user id.", None),
        132000 => (400, "Number of parameters does not match the expected number of params", "", None),
        132001 => (404, "Template name does not exist in the translation", "", None),
        132005 => (400, "Translated text too long", "The filled-in text is too long.", None),
        132007 => (400, "Template format character policy violated", "The content breaks a policy.", None),
        132012 => (400, "Template parameter format mismatch", "The parameters are formatted incorrectly.", None),
        132015 => (400, "Template is paused", "The template is paused due to low quality.", None),
        132016 => (400, "Template is disabled", "The template was paused too often and is now disabled.", None),
        132018 => (400, "There was an issue with the parameters in your template", "Check them.", None),
        _ => (400, "An error occurred", "An error occurred.", None),
    }
}

const MANY_FROM_NUMBER: &str =
    "Message failed to send because there were too many messages sent from this phone number in a short period of time";
const MANY_TO_ONE: &str = "Message failed to send because there were too many messages sent from this phone number to the same phone number in a short period of time.";
const CLOSED: &str = "More than 24 hours have passed since the recipient last replied to the sender number.";
const RESTRICTED: &str =
    "Message failed to send because there are restrictions on how many messages can be sent from this phone number.";
const ECOSYSTEM: &str = "In order to maintain a healthy ecosystem engagement, the message failed to be delivered.";

impl Refusal {
    /// A refusal with the words that belong to its code.
    pub fn code(code: i64) -> Refusal {
        let (status, title, details, subcode) = known(code);
        let details = Some(details.to_string());
        Refusal { status, code, title: title.to_string(), details, subcode, kind: "OAuthException", bare: false }
    }

    /// The same with other details.
    pub fn because(code: i64, details: impl Into<String>) -> Refusal {
        Refusal { details: Some(details.into()), ..Refusal::code(code) }
    }

    /// Graph's own check of a parameter: code 100 and one sentence, without details.
    pub fn param(sentence: impl Into<String>) -> Refusal {
        Refusal { title: sentence.into(), details: None, ..Refusal::code(100) }
    }

    /// The path leads to nothing: an id or a version that is not there.
    pub fn nothing_there(method: &str, id: &str) -> Refusal {
        let title = format!(
            "Unsupported {} request. Object with ID '{id}' does not exist, cannot be loaded due to missing permissions, or does not support this operation",
            method.to_lowercase()
        );
        let kind = "GraphMethodException";
        Refusal { title, details: None, subcode: Some(33), kind, bare: true, ..Refusal::code(100) }
    }

    /// The body that goes on the wire.
    pub fn body(&self) -> Value {
        let message = if self.bare { self.title.clone() } else { format!("(#{}) {}", self.code, self.title) };
        let mut error = json!({"message": message, "type": self.kind, "code": self.code, "fbtrace_id": "AbCdEfGh"});
        if let Some(details) = &self.details {
            error["error_data"] = json!({"messaging_product": "whatsapp", "details": details});
        }
        if let Some(subcode) = self.subcode {
            error["error_subcode"] = json!(subcode);
        }
        json!({"error": error})
    }
}

/// The error object of a status or of an incoming message, which differs from that of an answer.
pub(super) fn in_webhook(code: i64) -> Value {
    let (_, title, details, _) = known(code);
    let details = match code {
        // The words of a window that closed between the answer and the delivery.
        131047 => {
            "Message failed to send because more than 24 hours have passed since the customer last replied to this number."
        }
        _ => details,
    };
    json!({
        "code": code,
        "title": title,
        "message": title,
        "error_data": {"details": details},
        "href": "https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes/",
    })
}
