//! The bot sends or marks as read: who is it for, may it be sent now, and what the phones tell of it.

use chrono::{DateTime, Duration, Utc};
use serde_json::{Value, json};

use super::check::wrong;
use super::error::{self, Refusal};
use super::model::{Person, Reading};
use super::outgoing::{self, Address, Outgoing, What};
use super::state::State;
use super::template;

/// How long "typing…" is shown, in seconds.
const TYPING: i64 = 25;

impl State {
    /// `POST /{phone number}/messages`.
    pub fn messages(&mut self, body: &Value) -> Result<Value, Refusal> {
        if outgoing::is_read_mark(body) {
            return self.mark_read(body);
        }
        let out = outgoing::read(body)?;
        let (mut shown, category) = match &out.what {
            What::Free(shown) => (shown.as_ref().clone(), "service".to_string()),
            What::Template(call) => {
                let fits = |t: &&template::Template| t.name == call.name && t.language == call.language;
                let found = self.templates.iter().find(fits);
                let found = found.ok_or_else(|| template::not_there(&call.name, &call.language))?;
                found.usable()?;
                (found.fill(call)?, found.category.to_lowercase())
            }
        };
        let now = self.now();
        let id = self.person_at(&out.to).ok_or_else(|| Refusal::code(131026))?;
        let open = self.may_send(id, &out, &category, now)?;
        self.check_references(id, &out)?;
        self.limits.take(id, !open, now)?;
        shown.by_bot = true;
        shown.at = now;
        shown.status = "accepted".to_string();
        if shown.reply_to.is_none() {
            shown.reply_to.clone_from(&out.reply_to);
        }
        let wamid = self.put(id, shown);
        if let Some(person) = self.people.get_mut(&id) {
            person.typing = None;
        }
        self.tell(id, &wamid, &category, out.opaque.as_deref());
        let mut contact = json!({"input": out.input});
        if let Some(person) = self.people.get(&id) {
            contact["user_id"] = json!(person.card.user_id);
            if let Some(phone) = &person.card.phone {
                contact["wa_id"] = json!(phone);
            }
        }
        let message = json!({"id": wamid, "message_status": "accepted"});
        Ok(json!({"messaging_product": "whatsapp", "contacts": [contact], "messages": [message]}))
    }

    /// May it be sent to them now? Answers whether their window is open.
    fn may_send(&self, id: i64, out: &Outgoing, category: &str, now: DateTime<Utc>) -> Result<bool, Refusal> {
        let Some(person) = self.people.get(&id) else { return Err(Refusal::code(131026)) };
        let open = person.window_open(now);
        match category {
            "service" if !open => Err(Refusal::code(131047)),
            "marketing" if person.no_marketing => Err(Refusal::code(131050)),
            "authentication" if matches!(out.to, Address::User(_)) => Err(Refusal::code(131062)),
            _ => Ok(open),
        }
    }

    /// What the message points at must be there: an uploaded file, the message that gets a reaction.
    fn check_references(&self, id: i64, out: &Outgoing) -> Result<(), Refusal> {
        if let Some(media) = &out.media
            && self.file(media).is_none()
        {
            return Err(wrong(format!("Media id {media} is not there")));
        }
        if let What::Free(shown) = &out.what
            && shown.kind == "reaction"
            && let Some(target) = &shown.reply_to
            && self.message(target).is_none_or(|(owner, _)| owner != id)
        {
            return Err(wrong(format!("Message {target} is not in this chat")));
        }
        Ok(())
    }

    fn mark_read(&mut self, body: &Value) -> Result<Value, Refusal> {
        let mark = outgoing::read_mark(body)?;
        let Some((id, _)) = self.message(&mark.message).filter(|(_, shown)| !shown.by_bot) else {
            return Err(Refusal::because(100, "Message ID is invalid"));
        };
        let until = self.now() + Duration::seconds(TYPING);
        if mark.typing
            && let Some(person) = self.people.get_mut(&id)
        {
            person.typing = Some(until);
        }
        self.change(&mark.message, |shown| shown.status = "read".to_string());
        Ok(json!({"success": true}))
    }

    /// What becomes of a message, as the phones and the business hear of it.
    fn tell(&mut self, id: i64, wamid: &str, category: &str, opaque: Option<&str>) {
        let Some(person) = self.people.get(&id) else { return };
        let steps = steps(person);
        let last = steps.iter().copied().max_by_key(|step| rank(step)).unwrap_or("accepted");
        let failure = match person.reading {
            Reading::FailsLater(code) if !person.blocked => Some(code),
            _ => None,
        };
        let (phone, user) = (person.card.phone.clone(), person.card.user_id.clone());
        for step in steps {
            let mut status = json!({
                "id": wamid,
                "status": step,
                "timestamp": self.now().timestamp().to_string(),
                "recipient_user_id": user,
            });
            if let Some(phone) = &phone {
                status["recipient_id"] = json!(phone);
            }
            // Since October 2026 answers inside the window are billed too, so all of it is regular.
            if matches!(step, "delivered" | "read") {
                status["pricing"] =
                    json!({"billable": true, "pricing_model": "PMP", "category": category, "type": "regular"});
            }
            if let Some(opaque) = opaque {
                status["biz_opaque_callback_data"] = json!(opaque);
            }
            if let Some(code) = failure {
                status["errors"] = json!([error::in_webhook(code)]);
            }
            let mut value = self.value_about(id);
            value["statuses"] = json!([status]);
            self.hook("messages", value);
        }
        self.change(wamid, |shown| shown.status = last.to_string());
    }
}

/// The statuses that come, in their order. Who blocked the bot stays at `sent` for ever, and nobody says why.
fn steps(person: &Person) -> Vec<&'static str> {
    if person.blocked {
        return vec!["sent"];
    }
    match person.reading {
        Reading::AtOnce => vec!["sent", "delivered", "read"],
        Reading::Delivered => vec!["sent", "delivered"],
        Reading::Never => vec![],
        Reading::Backwards => vec!["read", "delivered", "sent"],
        Reading::Twice => vec!["sent", "sent", "delivered", "delivered"],
        Reading::FailsLater(_) => vec!["failed"],
    }
}

fn rank(step: &str) -> usize {
    ["sent", "delivered", "read", "failed"].iter().position(|known| *known == step).unwrap_or_default()
}
