//! A piece of what the platform posted -> [`Event`]. Odd shapes of one field never hide the rest: each is read leniently.

use crate::domain::Time;
use crate::domain::event::{Event, How, Media, Place, Reached, Said, Someone, What, Who};
use crate::domain::street::Platform;
use crate::domain::whatsapp::message_mark;
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Piece {
    kind: String,
    #[serde(default)]
    field: String,
    #[serde(default)]
    contacts: Value,
    it: Value,
}

/// Reads a stored piece; nothing when nobody need act on it.
///
/// # Errors
/// What could not be read, without anybody's words.
pub fn hear(raw: &str) -> Result<Option<Event>, String> {
    let piece: Piece = serde_json::from_str(raw).map_err(|_| "not a piece".to_owned())?;
    match piece.kind.as_str() {
        "message" => message(&piece),
        "status" => status(&piece.it),
        "wish" => wish(&piece.it),
        "news" => Ok(Some(news(&piece.field, &piece.it))),
        _ => Err("something of an unknown shape".to_owned()),
    }
}

fn event(who: Who, what: What) -> Event {
    Event { platform: Platform::Whatsapp, place: Place::Private, who, what, at: None }
}

fn text(value: &Value) -> Option<String> {
    value.as_str().filter(|text| !text.is_empty()).map(str::to_owned)
}

/// A moment in seconds, as a number or as a text, in milliseconds.
fn moment(value: &Value) -> Option<Time> {
    let seconds = value.as_i64().or_else(|| value.as_str()?.parse().ok())?;
    seconds.checked_mul(1_000)
}

/// Who wrote: by the platform's own id for them where it gives one, else by their number.
fn author(piece: &Piece) -> Option<Someone> {
    let it = &piece.it;
    let (user, phone) = (text(&it["from_user_id"]), text(&it["from"]));
    let all = piece.contacts.as_array().map(Vec::as_slice).unwrap_or_default();
    let is_theirs = |contact: &&Value| {
        let (id, wa) = (text(&contact["user_id"]), text(&contact["wa_id"]));
        (id.is_some() && id == user) || (wa.is_some() && wa == phone)
    };
    let contact = all.iter().find(is_theirs).or(if all.len() == 1 { all.first() } else { None });
    let of = |name: &str| contact.and_then(|contact| text(&contact[name]));
    let phone = phone.or_else(|| of("wa_id"));
    let first_name = contact.and_then(|contact| text(&contact["profile"]["name"])).unwrap_or_default();
    let address = user.or_else(|| of("user_id")).or_else(|| phone.clone())?;
    Some(Someone { address, first_name, language: None, phone })
}

fn message(piece: &Piece) -> Result<Option<Event>, String> {
    let it = &piece.it;
    let Some(someone) = author(piece) else {
        return Err("nobody".to_owned());
    };
    let id = text(&it["id"]).ok_or("no number")?;
    let kind = it["type"].as_str().unwrap_or_default();
    // Without a time it opens no window, and is heard all the same.
    let at = moment(&it["timestamp"]).unwrap_or(0);
    let said = |words: String| {
        What::Said(Said {
            text: words,
            message: id.clone(),
            edited: false,
            // Words that were passed on are still words to the bot: they were sent to it, one to one.
            forwarded: false,
            reply_to: text(&it["context"]["id"]),
            at,
            media: None,
        })
    };
    let pressed = |data: String| What::Pressed { data, callback: id.clone(), message: text(&it["context"]["id"]) };
    let what = match kind {
        "text" => text(&it["text"]["body"]).map(said),
        "interactive" => {
            let reply = &it["interactive"];
            let chosen = text(&reply["button_reply"]["id"]).or_else(|| text(&reply["list_reply"]["id"]));
            chosen.map(pressed)
        }
        "button" => {
            let (data, words) = (text(&it["button"]["payload"]), text(&it["button"]["text"]));
            // The platform's own stop button sends its word and nothing else.
            match data.filter(|data| data.contains(':')) {
                Some(data) => Some(pressed(data)),
                None => words.map(said),
            }
        }
        "image" | "video" | "document" => text(&it[kind]["caption"]).map(|words| with_picture(said(words))),
        "request_welcome" => Some(said("/start".to_owned())),
        // A sign below a message is no answer, and never a yes.
        "reaction" => return Ok(None),
        "system" => return Ok(system(&it["system"], someone)),
        "revoke" => {
            return Ok(text(&it["revoke"]["original_message_id"])
                .map(|message| event(Who::Person(someone), What::Revoked { message })));
        }
        "edit" => return Ok(edit(&it["edit"], at, someone)),
        _ => None,
    };
    if what.is_none() {
        metrics::counter!("lamppost_whatsapp_wordless_total").increment(1);
    }
    Ok(Some(Event { at: Some(at), ..event(Who::Person(someone), what.unwrap_or(What::Wordless)) }))
}

/// Words below a picture: the picture itself stays with the platform.
fn with_picture(what: What) -> What {
    match what {
        What::Said(said) => What::Said(Said { media: Some(Media::Photo), ..said }),
        other => other,
    }
}

fn system(it: &Value, someone: Someone) -> Option<Event> {
    let phone = text(&it["wa_id"]).or_else(|| text(&it["new_wa_id"]))?;
    let moved = matches!(it["type"].as_str(), Some("user_changed_number" | "user_changed_user_id"));
    moved.then(|| event(Who::Person(someone), What::NewNumber { phone }))
}

fn edit(it: &Value, at: Time, someone: Someone) -> Option<Event> {
    let (message, words) = (text(&it["original_message_id"])?, text(&it["message"]["text"]["body"])?);
    let said = Said { text: words, message, edited: true, forwarded: false, reply_to: None, at, media: None };
    Some(event(Who::Person(someone), What::Said(said)))
}

fn status(it: &Value) -> Result<Option<Event>, String> {
    let how = match it["status"].as_str() {
        Some("sent") => How::Sent,
        Some("delivered") => How::Delivered,
        Some("read" | "played") => How::Read,
        Some("failed") => How::Failed,
        // `deleted` and whatever comes next tells us nothing that we could act on.
        _ => return Ok(None),
    };
    let reached = Reached {
        message: message_mark(&text(&it["id"]).ok_or("a status of nothing")?),
        reference: text(&it["biz_opaque_callback_data"]).unwrap_or_default(),
        how,
        at: moment(&it["timestamp"]).ok_or("no time")?,
        error: it["errors"][0]["code"].as_i64(),
        paid_as: text(&it["pricing"]["category"]).unwrap_or_default(),
    };
    Ok(Some(event(Who::Platform, What::Reached(reached))))
}

fn wish(it: &Value) -> Result<Option<Event>, String> {
    let address = text(&it["user_id"]).or_else(|| text(&it["wa_id"])).ok_or("a wish of nobody")?;
    let someone = Someone { address, first_name: String::new(), language: None, phone: text(&it["wa_id"]) };
    let wanted = match it["value"].as_str() {
        Some("stop") => false,
        Some("resume" | "start") => true,
        _ => return Ok(None),
    };
    Ok(Some(event(Who::Person(someone), What::Wish { wanted })))
}

fn news(field: &str, it: &Value) -> Event {
    let word = text(&it["event"])
        .or_else(|| it["errors"][0]["code"].as_i64().map(|code| code.to_string()))
        .or_else(|| text(&it["new_category"]))
        .or_else(|| text(&it["current_limit"]))
        .unwrap_or_default();
    let name = text(&it["message_template_name"]).map(|name| format!("{name} ")).unwrap_or_default();
    let word: String = format!("{name}{word}").chars().filter(|c| c.is_ascii_graphic() || *c == ' ').take(60).collect();
    event(Who::Platform, What::Account { about: field.to_owned(), word })
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use serde_json::json;

    const ANN: &str = "GB.13491208655302741918";

    fn heard(it: Value) -> Result<Option<Event>, String> {
        let contacts = json!([{"profile": {"name": "Ann"}, "wa_id": "447700900123", "user_id": ANN}]);
        hear(&json!({"kind": "message", "contacts": contacts, "it": it}).to_string())
    }

    fn what(it: Value) -> What {
        heard(it).unwrap().unwrap().what
    }

    fn base(kind: &str) -> Value {
        json!({"from": "447700900123", "from_user_id": ANN, "id": "wamid.A", "timestamp": "1795336000", "type": kind})
    }

    fn with(kind: &str, inside: Value) -> Value {
        let mut it = base(kind);
        it[kind] = inside;
        it
    }

    #[test]
    fn words_and_presses_are_heard_with_who_and_when() {
        let event = heard(with("text", json!({"body": "need milk"}))).unwrap().unwrap();
        let Who::Person(ann) = &event.who else { panic!("a person") };
        assert_eq!((ann.address.as_str(), ann.phone.as_deref()), (ANN, Some("447700900123")));
        let What::Said(said) = event.what else { panic!("words") };
        assert_eq!((said.text.as_str(), said.at), ("need milk", 1_795_336_000_000));
        let reply = json!({"type": "button_reply", "button_reply": {"id": "can:K7M4", "title": "I can help"}});
        assert!(matches!(what(with("interactive", reply)), What::Pressed { data, .. } if data == "can:K7M4"));
        let row = json!({"type": "list_reply", "list_reply": {"id": "mine:x", "title": "x"}});
        assert!(matches!(what(with("interactive", row)), What::Pressed { data, .. } if data == "mine:x"));
        let stop = with("button", json!({"payload": "STOP", "text": "Stop"}));
        assert!(matches!(what(stop), What::Said(said) if said.text == "Stop"));
        let safe = with("button", json!({"payload": "safe:B3", "text": "I am safe"}));
        assert!(matches!(what(safe), What::Pressed { data, .. } if data == "safe:B3"));
    }

    #[test]
    fn who_has_no_number_is_known_by_the_platforms_id() {
        let it = json!({"from_user_id": ANN, "id": "wamid.B", "timestamp": 1795336200, "type": "text", "text": {"body": "hi"}});
        let contacts = json!([{"profile": {"name": "Ann", "username": "ann_e5"}, "user_id": ANN}]);
        let event = hear(&json!({"kind": "message", "contacts": contacts, "it": it}).to_string()).unwrap().unwrap();
        let Who::Person(ann) = event.who else { panic!("a person") };
        assert_eq!((ann.address.as_str(), ann.phone), (ANN, None));
    }

    #[test]
    fn what_has_no_words_is_heard_as_that_and_a_sign_not_at_all() {
        for kind in
            ["audio", "sticker", "location", "contacts", "order", "unsupported", "hologram", "image", "interactive"]
        {
            assert_eq!(what(base(kind)), What::Wordless, "{kind}");
        }
        assert!(matches!(what(with("image", json!({"id": "1", "caption": "need this"}))), What::Said(_)));
        assert_eq!(heard(with("reaction", json!({"message_id": "wamid.OUT1"}))), Ok(None));
    }

    #[test]
    fn a_new_number_a_message_taken_back_and_new_words_are_heard() {
        let moved = json!({"type": "user_changed_number", "wa_id": "447700900999", "body": "User changed"});
        assert!(matches!(what(with("system", moved)), What::NewNumber { phone } if phone == "447700900999"));
        let gone = json!({"original_message_id": "wamid.0"});
        assert!(matches!(what(with("revoke", gone)), What::Revoked { message } if message == "wamid.0"));
        let edit =
            json!({"original_message_id": "wamid.0", "message": {"type": "text", "text": {"body": "need bread"}}});
        assert!(matches!(what(with("edit", edit)), What::Said(said) if said.edited && said.message == "wamid.0"));
    }

    #[test]
    fn a_status_tells_which_letters_and_how_far() {
        let it = json!({"id": "wamid.OUT", "status": "failed", "timestamp": "1795336002", "biz_opaque_callback_data": "L12.13",
            "errors": [{"code": 131047}], "pricing": {"category": "service"}});
        let event = hear(&json!({"kind": "status", "it": it}).to_string()).unwrap().unwrap();
        let What::Reached(reached) = event.what else { panic!("a status") };
        assert_eq!((reached.reference.as_str(), reached.how, reached.error), ("L12.13", How::Failed, Some(131_047)));
    }

    proptest! {
        #[test]
        fn any_piece_is_read_without_a_panic(text in "\\PC{0,80}", kind in "(message|status|wish|news|odd)") {
            let _ = hear(&text);
            let _ = hear(&json!({"kind": kind, "it": {"id": text, "type": text, "timestamp": 1}}).to_string());
        }
    }
}
