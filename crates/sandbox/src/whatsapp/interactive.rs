//! Interactive messages: reply buttons, lists, a button to a page, a request for a place.

use serde_json::Value;

use super::check::{Fields, unique, wrong};
use super::error::Refusal;
use super::model::{CloudButton, CloudRow, CloudShown};
use super::outgoing::is_web;

const BODY: usize = 1024;
const HEADER: usize = 60;
const FOOTER: usize = 60;
const BUTTONS: usize = 3;
const BUTTON_TITLE: usize = 20;
const BUTTON_ID: usize = 256;
const ROWS: usize = 10;
const ROW_TITLE: usize = 24;
const ROW_DESCRIPTION: usize = 72;
const ROW_ID: usize = 200;
const SECTION_TITLE: usize = 24;
const ADDRESS: usize = 2000;

/// Reads `interactive` of a body.
pub(super) fn read(whole: &Fields) -> Result<CloudShown, Refusal> {
    let fields = whole.object("interactive", &["type", "header", "body", "footer", "action"])?;
    let kind = fields.text("type", BODY)?;
    let body = fields.object("body", &["text"])?.text("text", BODY)?;
    let mut shown = CloudShown::new("interactive", body);
    if fields.has("footer") {
        shown.footer = Some(fields.object("footer", &["text"])?.text("text", FOOTER)?.to_string());
    }
    shown.header = header(&fields, kind)?;
    match kind {
        "button" => shown.buttons = buttons(&fields)?,
        "list" => list(&fields, &mut shown)?,
        "cta_url" => shown.url = Some(page(&fields)?),
        "location_request_message" => named(&fields.object("action", &["name"])?, "send_location")?,
        _ => {
            return Err(Refusal::param(
                "Param interactive['type'] must be one of {BUTTON, LIST, CTA_URL, LOCATION_REQUEST_MESSAGE}.",
            ));
        }
    }
    Ok(shown)
}

/// A line of text, or the kind of a file in brackets. Only text may stand above a list.
fn header(fields: &Fields, kind: &str) -> Result<Option<String>, Refusal> {
    if !fields.has("header") {
        return Ok(None);
    }
    let header = fields.object("header", &["type", "text", "image", "document", "video"])?;
    let what = header.text("type", HEADER)?;
    if what == "text" {
        return Ok(Some(header.text("text", HEADER)?.to_string()));
    }
    if !["image", "document", "video"].contains(&what) || kind != "button" {
        return Err(wrong(format!("A {kind} message cannot have a header of type {what}")));
    }
    let file = header.object(what, &["link", "filename"])?;
    if !is_web(file.text("link", ADDRESS)?) {
        return Err(wrong(format!("interactive.header.{what}.link is not a web address")));
    }
    Ok(Some(format!("[{what}]")))
}

fn named(action: &Fields, name: &str) -> Result<(), Refusal> {
    match action.text("name", BODY)? == name {
        true => Ok(()),
        false => Err(wrong(format!("interactive.action.name must be {name}"))),
    }
}

fn buttons(fields: &Fields) -> Result<Vec<CloudButton>, Refusal> {
    let action = fields.object("action", &["buttons"])?;
    let list = action.list("buttons")?;
    if !(1..=BUTTONS).contains(&list.len()) {
        return Err(wrong(format!("Invalid buttons count. Min allowed buttons: 1, Max allowed buttons: {BUTTONS}")));
    }
    let mut buttons = Vec::new();
    for value in list {
        let button = Fields::of(value, "interactive.action.buttons", &["type", "reply"])?;
        if button.text("type", BODY)? != "reply" {
            return Err(wrong("interactive.action.buttons.type must be reply"));
        }
        let reply = button.object("reply", &["id", "title"])?;
        let (id, title) = (reply.text("id", BUTTON_ID)?, reply.text("title", BUTTON_TITLE)?);
        if id.trim() != id {
            return Err(wrong("A button's id must not begin or end with a space"));
        }
        buttons.push(CloudButton { id: id.to_string(), title: title.to_string() });
    }
    let ids: Vec<String> = buttons.iter().map(|button| button.id.clone()).collect();
    let titles: Vec<String> = buttons.iter().map(|button| button.title.clone()).collect();
    unique(&ids, "button id")?;
    unique(&titles, "button title")?;
    Ok(buttons)
}

fn list(fields: &Fields, shown: &mut CloudShown) -> Result<(), Refusal> {
    let action = fields.object("action", &["button", "sections"])?;
    shown.list_button = Some(action.text("button", BUTTON_TITLE)?.to_string());
    let sections = action.list("sections")?;
    if sections.is_empty() || sections.len() > ROWS {
        return Err(wrong(format!("Invalid sections count. Min allowed sections: 1, Max allowed sections: {ROWS}")));
    }
    for value in sections {
        let section = Fields::of(value, "interactive.action.sections", &["title", "rows"])?;
        let title = section.maybe_text("title", SECTION_TITLE)?;
        if title.is_none() && sections.len() > 1 {
            return Err(Refusal::because(131008, "A list of several sections needs a title for each"));
        }
        shown.rows.extend(section.list("rows")?.iter().map(row).collect::<Result<Vec<CloudRow>, Refusal>>()?);
    }
    if !(1..=ROWS).contains(&shown.rows.len()) {
        return Err(wrong(format!("Invalid rows count. Min allowed rows: 1, Max allowed rows: {ROWS}")));
    }
    let ids: Vec<String> = shown.rows.iter().map(|row| row.id.clone()).collect();
    unique(&ids, "row id")
}

fn row(value: &Value) -> Result<CloudRow, Refusal> {
    let row = Fields::of(value, "interactive.action.sections.rows", &["id", "title", "description"])?;
    Ok(CloudRow {
        id: row.text("id", ROW_ID)?.to_string(),
        title: row.text("title", ROW_TITLE)?.to_string(),
        description: row.maybe_text("description", ROW_DESCRIPTION)?.map(str::to_string),
    })
}

fn page(fields: &Fields) -> Result<(String, String), Refusal> {
    let action = fields.object("action", &["name", "parameters"])?;
    named(&action, "cta_url")?;
    let parameters = action.object("parameters", &["display_text", "url"])?;
    let (words, url) = (parameters.text("display_text", BUTTON_TITLE)?, parameters.text("url", ADDRESS)?);
    if !is_web(url) {
        return Err(wrong("interactive.action.parameters.url is not a web address"));
    }
    Ok((words.to_string(), url.to_string()))
}
