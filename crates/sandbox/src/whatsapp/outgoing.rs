//! What the bot asks to send, read strictly: `POST /{phone number}/messages`.

use serde_json::Value;

use super::check::{Fields, wrong};
use super::error::Refusal;
use super::interactive;
use super::model::CloudShown;
use super::template::Call;

const TEXT: usize = 4096;
const CAPTION: usize = 1024;
const FILENAME: usize = 240;
const OPAQUE: usize = 512;
const ANYTHING: usize = 4096;

/// Whom a message is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Address {
    Phone(String),
    User(String),
}

/// What is to be sent.
#[derive(Clone, Debug)]
pub(super) enum What {
    /// Free-form: only inside the customer service window.
    Free(Box<CloudShown>),
    /// A call of a template.
    Template(Call),
}

/// A message that passed the first look.
#[derive(Clone, Debug)]
pub(super) struct Outgoing {
    pub to: Address,
    /// The address as it was given.
    pub input: String,
    /// `biz_opaque_callback_data`: comes back in every status.
    pub opaque: Option<String>,
    pub reply_to: Option<String>,
    /// An uploaded file that must be there.
    pub media: Option<String>,
    pub what: What,
}

/// A mark that something was read, perhaps with "typing…".
#[derive(Clone, Debug)]
pub(super) struct Read {
    pub message: String,
    pub typing: bool,
}

/// Is this body a read mark, which shares the address with messages?
pub(super) fn is_read_mark(body: &Value) -> bool {
    body.get("status").is_some()
}

/// Reads a read mark.
pub(super) fn read_mark(body: &Value) -> Result<Read, Refusal> {
    let fields = Fields::of(body, "", &["messaging_product", "status", "message_id", "typing_indicator"])?;
    product(&fields)?;
    if fields.text("status", ANYTHING)? != "read" {
        return Err(Refusal::param("Param status must be one of {READ}."));
    }
    let typing = fields.has("typing_indicator");
    if typing && fields.object("typing_indicator", &["type"])?.text("type", ANYTHING)? != "text" {
        return Err(wrong("typing_indicator.type must be text"));
    }
    Ok(Read { message: fields.text("message_id", ANYTHING)?.to_string(), typing })
}

fn product(fields: &Fields) -> Result<(), Refusal> {
    match fields.get("messaging_product").and_then(Value::as_str) {
        Some("whatsapp") => Ok(()),
        Some(_) => Err(Refusal::param("Param messaging_product must be one of {WHATSAPP}.")),
        None => Err(Refusal::param("The parameter messaging_product is required.")),
    }
}

/// Reads a message.
pub(super) fn read(body: &Value) -> Result<Outgoing, Refusal> {
    let Some(kind) = body.get("type").and_then(Value::as_str) else {
        return Err(Refusal::param("The parameter type is required."));
    };
    let common =
        ["messaging_product", "recipient_type", "to", "recipient", "type", "context", "biz_opaque_callback_data"];
    let allowed: Vec<&str> = common.into_iter().chain([kind]).collect();
    let fields = Fields::of(body, "", &allowed)?;
    product(&fields)?;
    recipient_type(&fields)?;
    let (to, input) = address(&fields)?;
    let reply_to = match fields.has("context") {
        true => Some(fields.object("context", &["message_id"])?.text("message_id", ANYTHING)?.to_string()),
        false => None,
    };
    let opaque = fields.maybe_text("biz_opaque_callback_data", OPAQUE)?.map(str::to_string);
    let mut media = None;
    let what = match kind {
        "text" => What::Free(Box::new(text(&fields)?)),
        "interactive" => What::Free(Box::new(interactive::read(&fields)?)),
        "image" | "document" => {
            let (shown, id) = file(&fields, kind)?;
            media = id;
            What::Free(Box::new(shown))
        }
        "reaction" => What::Free(Box::new(reaction(&fields)?)),
        "template" => What::Template(Call::read(&fields)?),
        // The real server knows more kinds; the sandbox plays those that a bot for text needs.
        _ => {
            return Err(Refusal::param(
                "Param type must be one of {TEXT, INTERACTIVE, IMAGE, DOCUMENT, REACTION, TEMPLATE}.",
            ));
        }
    };
    Ok(Outgoing { to, input, opaque, reply_to, media, what })
}

fn recipient_type(fields: &Fields) -> Result<(), Refusal> {
    match fields.maybe_text("recipient_type", ANYTHING)? {
        None | Some("individual") => Ok(()),
        // Only an Official Business Account may use the Groups API, and this number is none.
        Some("group") => Err(Refusal::code(10)),
        Some(_) => Err(Refusal::param("Param recipient_type must be one of {INDIVIDUAL, GROUP}.")),
    }
}

/// The phone wins when both are given.
fn address(fields: &Fields) -> Result<(Address, String), Refusal> {
    if let Some(user) = fields.maybe_text("recipient", ANYTHING)?
        && !fields.has("to")
    {
        return Ok((Address::User(user.to_string()), user.to_string()));
    }
    if !fields.has("to") {
        return Err(Refusal::param("The parameter to is required."));
    }
    let input = fields.text("to", ANYTHING)?;
    let digits: String = input.chars().filter(char::is_ascii_digit).collect();
    Ok((Address::Phone(digits), input.to_string()))
}

fn text(fields: &Fields) -> Result<CloudShown, Refusal> {
    let text = fields.object("text", &["body", "preview_url"])?;
    text.maybe_flag("preview_url")?;
    if text.get("body").and_then(Value::as_str).is_some_and(|body| body.chars().count() > TEXT) {
        return Err(Refusal::param(format!("Param text['body'] must be at most {TEXT} characters long.")));
    }
    Ok(CloudShown::new("text", text.text("body", TEXT)?))
}

fn file(fields: &Fields, kind: &str) -> Result<(CloudShown, Option<String>), Refusal> {
    let allowed = ["id", "link", "caption", "filename"];
    let file = fields.object(kind, if kind == "document" { &allowed } else { &allowed[..3] })?;
    let (id, link) = (file.maybe_text("id", ANYTHING)?, file.maybe_text("link", ANYTHING)?);
    if id.is_some() == link.is_some() {
        return Err(Refusal::because(131008, format!("{kind}: exactly one of id and link is needed")));
    }
    if link.is_some_and(|link| !is_web(link)) {
        return Err(wrong(format!("{kind}.link is not a web address")));
    }
    file.maybe_text("filename", FILENAME)?;
    let caption = file.maybe_text("caption", CAPTION)?.unwrap_or_default();
    Ok((CloudShown::new(kind, caption), id.map(str::to_string)))
}

/// Does it begin like the address of a page?
pub(super) fn is_web(link: &str) -> bool {
    link.starts_with("https://") || link.starts_with("http://")
}

/// An empty emoji takes the reaction back.
fn reaction(fields: &Fields) -> Result<CloudShown, Refusal> {
    let reaction = fields.object("reaction", &["message_id", "emoji"])?;
    let Some(emoji) = reaction.need("emoji")?.as_str() else {
        return Err(Refusal::param("Param reaction.emoji must be a string."));
    };
    let mut shown = CloudShown::new("reaction", emoji);
    shown.reply_to = Some(reaction.text("message_id", ANYTHING)?.to_string());
    Ok(shown)
}
