//! Broadcasts: the words of a council around those of its officer, the same for every street, and the three other formats.

use super::markup::{Form, Markup};
use super::{Text, Words, strip_isolates};
use crate::domain::Time;
use crate::domain::broadcast::{Broadcast, DeliveryKind, Level, NoticeView, ReadBack, Relation, Stage, shown_counts};
use crate::domain::clock::Clocks;
use crate::domain::formats;
use crate::domain::say::{Fact, Shown, Voice};
use chrono::Timelike;

/// A day and a time as people write them: `Friday 13 March at 9am`.
pub(super) fn day_and_time(at: Time, clocks: &Clocks) -> String {
    let local = clocks.local(at);
    let (pm, hour) = local.hour12();
    let half = if pm { "pm" } else { "am" };
    let time = match local.minute() {
        0 => format!("{hour}{half}"),
        minute => format!("{hour}:{minute:02}{half}"),
    };
    format!("{} at {time}", local.format("%A %-d %B"))
}

impl Words {
    /// A broadcast's message as HTML: as it is shown in a street, to its author before, or how it goes.
    #[must_use]
    pub fn notice(&self, view: &NoticeView, council: (&str, &str), (clocks, now): (&Clocks, Time)) -> Text {
        let lines = match view.delivery.kind {
            DeliveryKind::Report => self.report(view),
            DeliveryKind::Notice | DeliveryKind::Preview => {
                let mut lines = Vec::new();
                for shown in std::iter::once(&view.broadcast).chain(&view.with).filter(|b| view.shows(b)) {
                    if !lines.is_empty() {
                        lines.push(Markup::default());
                    }
                    lines.extend(self.told(shown, view, council, (clocks, now)));
                }
                lines
            }
        };
        Text { html: super::fitting(Markup::joined(lines, "\n").to_string().trim().to_owned()) }
    }

    fn own(&self, key: &str, facts: &[(&'static str, Shown<'_>)]) -> Markup {
        self.sentence("en", key, facts.iter().cloned(), Form::Html)
    }

    /// The lines of one broadcast.
    fn told(
        &self,
        broadcast: &Broadcast,
        view: &NoticeView,
        (council, contact): (&str, &str),
        (clocks, now): (&Clocks, Time),
    ) -> Vec<Markup> {
        let reference = broadcast.reference();
        let mut lines = Vec::new();
        if broadcast.exercise {
            lines.push(self.own("notice-exercise", &[("street", view.copy_of.shown())]));
        }
        let sender =
            [("council", Shown::Text(council)), ("reference", reference.shown()), ("contact", Shown::Text(contact))];
        let later = broadcast.corrected_by.map(|id| format!("B{id}")).unwrap_or_default();
        if broadcast.stage() == Stage::Retracted {
            // Nobody must rely on it any more: the words go.
            lines.push(self.own("notice-retracted", &[("reference", reference.shown()), ("later", later.shown())]));
            lines.push(self.own("notice-sender", &sender));
            return lines;
        }
        if broadcast.stage() == Stage::Expired {
            lines.push(self.own("notice-over", &[]));
        }
        if !later.is_empty() {
            lines.push(self.own("notice-corrected", &[("later", later.shown())]));
        }
        let about = broadcast.about_id.map(|id| format!("B{id}")).unwrap_or_default();
        let key = match (broadcast.relation, broadcast.level) {
            (Relation::Corrects, _) => "notice-correction",
            (Relation::Retracts, _) => "notice-retraction",
            (Relation::None, Some(Level::Emergency)) => "notice-emergency",
            (Relation::None, Some(Level::Important)) => "notice-important",
            (Relation::None, _) => "notice-routine",
        };
        lines.push(self.own(key, &[("reference", reference.shown()), ("about", about.shown())]));
        lines.push(texts(broadcast, &view.delivery.language));
        lines.extend(self.asked(broadcast, view, now));
        if let Some(ends) = broadcast.expires_at {
            lines.push(self.own("notice-ends", &[("when", day_and_time(ends, clocks).shown())]));
        }
        lines.push(self.own("notice-sender", &sender));
        lines
    }

    /// What is asked of those who read it, or what came of that.
    fn asked(&self, broadcast: &Broadcast, view: &NoticeView, now: Time) -> Vec<Markup> {
        let mut lines = Vec::new();
        let reference = broadcast.reference();
        let facts = [("reference", reference.shown())];
        match broadcast.readback {
            ReadBack::None => {}
            ReadBack::Ok => lines.push(self.own("notice-ok", &facts)),
            ReadBack::Safe => lines.push(self.own("notice-safe", &facts)),
        }
        let poll = &broadcast.poll;
        if !poll.we_did.is_empty() {
            lines.push(self.own("notice-you-said", &facts));
            lines.extend(self.choices(view, broadcast));
            lines.push(self.own("notice-we-did", &[("words", poll.we_did.shown())]));
        } else if !poll.options.is_empty() {
            let numbered =
                poll.options.iter().zip(1..).map(|(option, n)| Markup::written(&format!("{n}. {option}"), Form::Html));
            lines.extend(numbered);
            let several = i64::from(poll.several);
            let closes =
                poll.closes_at.filter(|at| *at > now).map(|at| day_and_time(at, &self.clocks)).unwrap_or_default();
            lines.push(self.own(
                "notice-poll",
                &[("reference", reference.shown()), ("several", several.shown()), ("when", closes.shown())],
            ));
        }
        lines
    }

    /// The answers of a poll as they may be shown.
    fn choices(&self, view: &NoticeView, broadcast: &Broadcast) -> Vec<Markup> {
        let count = |at: usize| {
            let choice = format!("poll{at}");
            view.counts.iter().find(|c| c.broadcast_id == broadcast.id && c.choice == choice).map_or(0, |c| c.count)
        };
        let options = &broadcast.poll.options;
        let votes: Vec<i64> = (0..options.len()).map(count).collect();
        options
            .iter()
            .zip(shown_counts(&votes))
            .map(|(option, shown)| {
                let shown = shown.map_or_else(String::new, |n| n.to_string());
                self.own("notice-choice", &[("option", option.shown()), ("count", shown.shown())])
            })
            .collect()
    }

    /// How a broadcast goes, for its author. Sent is sent: nobody knows who has read it.
    fn report(&self, view: &NoticeView) -> Vec<Markup> {
        let p = view.progress;
        let all = p.sent + p.waiting + p.folded + p.failed + p.unknown + p.cancelled;
        let (reference, stage) = (view.broadcast.reference(), view.broadcast.stage());
        let facts = [
            ("reference", reference.shown()),
            ("stage", stage.shown()),
            ("sent", p.sent.shown()),
            ("all", all.shown()),
            ("waiting", p.waiting.shown()),
            ("folded", p.folded.shown()),
            ("failed", p.failed.shown()),
            ("unknown", p.unknown.shown()),
            ("unreachable", p.unreachable.shown()),
            ("cancelled", p.cancelled.shown()),
        ];
        vec![self.own("notice-report", &facts).without_tildes()]
    }

    /// The other formats: cut to what fits.
    pub(super) fn fitted(&self, voice: &Voice) -> Voice {
        let plain = |key: &str, facts: &[(&'static str, Shown<'_>)]| {
            strip_isolates(&self.sentence("en", key, facts.iter().cloned(), Form::Plain).to_string())
        };
        match voice.clone() {
            Voice::Sms { reference, council, contact, text, .. } => {
                let begins =
                    plain("format-sms-begins", &[("council", council.shown()), ("reference", reference.shown())]);
                let ends = plain("format-sms-ends", &[("contact", contact.shown())]);
                let (text, whole) = formats::sms(&begins, &text, &ends);
                let letters = i64::try_from(formats::places(&text)).unwrap_or(0);
                Voice::Sms { reference, council, contact, text, letters, whole: i64::from(whole) }
            }
            Voice::Phone { reference, council, contact, text, .. } => {
                let (text, whole) = formats::spoken(&text, 40);
                Voice::Phone { reference, council, contact, text, whole: i64::from(whole) }
            }
            other => other,
        }
    }
}

/// The officer's words: in one language, or in all of them, Welsh first where there is Welsh.
fn texts(broadcast: &Broadcast, language: &str) -> Markup {
    if let Some(text) = broadcast.texts.get(language) {
        return Markup::written(text, Form::Html);
    }
    let mut all: Vec<(&String, &String)> = broadcast.texts.iter().collect();
    let rank = |language: &str| match language {
        "cy" => 0,
        "en" => 1,
        _ => 2,
    };
    all.sort_by_key(|(language, _)| (rank(language), (*language).clone()));
    Markup::joined(all.into_iter().map(|(_, text)| Markup::written(text, Form::Html)), "\n\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_written_as_people_write_it() {
        let clocks = Clocks::default();
        let at = |text: &str| chrono::DateTime::parse_from_rfc3339(text).expect("a moment").timestamp_millis();
        assert_eq!(day_and_time(at("2026-03-13T09:00:00Z"), &clocks), "Friday 13 March at 9am");
        assert_eq!(day_and_time(at("2026-07-01T12:30:00Z"), &clocks), "Wednesday 1 July at 1:30pm");
        assert_eq!(day_and_time(at("2026-01-01T00:00:00Z"), &clocks), "Thursday 1 January at 12am");
    }
}
