//! Words with a picture of the same numbers below, and a table as a file: both made at the moment of sending.

use super::Desk;
use super::deliver::{Parcel, landed};
use super::outcome::Landed;
use crate::channel::{Channel, Deed, Done, Message, Picture, SendError};
use crate::documents::{Bars, Chart, Counts, Wait, digest, png};
use crate::domain::csv::{Cell, table};
use crate::domain::facts::Whose;
use crate::domain::letter::{Button, Post};
use crate::domain::measures::chart::{ChartData, chart};
use crate::domain::measures::measures;
use crate::domain::measures::table::{of_help, of_needs};
use crate::domain::period::{Period, in_words};
use crate::domain::say::Say;
use crate::domain::street::Platform;
use crate::domain::{DAY, MINUTE, Time};
use crate::store::Result;

/// The most UTF-16 units below a picture or a file.
const CAPTION: usize = 1_024;
/// How many weeks the picture shows.
const WEEKS: usize = 8;
/// How long what the platform knows a picture by is remembered.
const KEEP: Time = 60 * DAY;
/// How late words may be before they say from when they are.
const LATE: Time = 30 * MINUTE;

impl<C: Channel> Desk<C> {
    /// Words with their picture or their table.
    pub(super) async fn illustrated(
        &self,
        parcel: &Parcel,
        now: Time,
    ) -> Result<std::result::Result<Landed, SendError>> {
        match &parcel.queued.letter.post {
            Post::Charted { say, buttons, area } => self.charted(parcel, say, buttons, *area, now).await,
            Post::Table { say, area, days } => self.tabled(parcel, say, *area, *days, now).await,
            _ => Ok(Ok(Landed::Dropped)),
        }
    }

    /// One message: the words below the picture where they fit, else the words alone.
    async fn charted(
        &self,
        parcel: &Parcel,
        say: &Say,
        buttons: &[Vec<Button>],
        area: i64,
        now: Time,
    ) -> Result<std::result::Result<Landed, SendError>> {
        if parcel.person.as_ref().is_some_and(|person| !person.reachable) {
            return Ok(Err(SendError::Unreachable));
        }
        let language = parcel.language();
        let mut html = self.words.say(language, say).html;
        if now - parcel.queued.created_at > LATE {
            html = format!("{}\n{html}", self.words.caption(language, "chart-late", &[]).html);
        }
        let (chat, keys) = (parcel.address.clone(), self.keys(language, buttons));
        let message = Message { chat, html, keys, silent: self.clocks.is_quiet(now), ..Message::default() };
        if let Some((chart, alt)) = self.chart_of(area, language, now).await? {
            let html = format!("{}\n{alt}", message.html);
            if html.encode_utf16().count() <= CAPTION {
                let message = Message { html, ..message.clone() };
                if let Some(result) = self.pictured(message, &chart, parcel.platform(), now).await? {
                    return Ok(result);
                }
            }
        }
        Ok(self.channel.carry(parcel.platform(), Deed::Send(message)).await.map(landed))
    }

    /// Sends the picture; nothing when there is none to send, so that the words go alone.
    async fn pictured(
        &self,
        message: Message,
        chart: &Chart,
        platform: Platform,
        now: Time,
    ) -> Result<Option<std::result::Result<Landed, SendError>>> {
        // Each platform has a name of its own for it.
        let name = format!("{}{}", if platform == Platform::Telegram { "" } else { platform.word() }, digest(chart));
        if let Some(known) = self.db.known_picture(&name).await? {
            let deed = Deed::SendPicture { message: message.clone(), picture: Picture::Known(known) };
            match self.channel.carry(platform, deed).await {
                // The platform no longer knows it: it is made again.
                Err(SendError::Refused(_) | SendError::NotThere) => {}
                result => return Ok(Some(result.map(landed))),
            }
        }
        let bytes = match png(chart, &self.fonts).await {
            Ok(bytes) => bytes,
            Err(error) => {
                tracing::warn!(%error, "a picture could not be made: the words go alone");
                return Ok(None);
            }
        };
        let sent = self.channel.carry(platform, Deed::SendPicture { message, picture: Picture::Png(bytes) }).await;
        match sent {
            Ok(Done::Pictured { message, picture }) => {
                if !picture.is_empty() {
                    self.db.remember_picture(&name, &picture, (now, now - KEEP)).await?;
                }
                Ok(Some(Ok(Landed::Sent(message))))
            }
            // The group takes no pictures: words are words.
            Err(SendError::Refused(why)) => {
                tracing::warn!(why, "a picture was refused: the words go alone");
                Ok(None)
            }
            other => Ok(Some(other.map(landed))),
        }
    }

    /// An area's numbers as a picture and in words; nothing when there are none.
    async fn chart_of(&self, area: i64, language: &str, now: Time) -> Result<Option<(Chart, String)>> {
        let tree = self.db.tree().await?;
        let Some(area) = tree.get(area) else { return Ok(None) };
        let weeks = Period::weeks_before(now + 7 * DAY, WEEKS);
        let since = weeks.first().map_or(now, |week| week.start());
        let facts = self.db.facts(&Whose::council(&tree, area.id), (since, now)).await?;
        let data = chart(&facts, &weeks, &self.clocks);
        let alt = data.alt();
        if alt.needs == 0 {
            return Ok(None);
        }
        let (busiest, most) = alt.busiest.clone().unwrap_or_default();
        let facts = [
            ("needs", alt.needs.to_string()),
            ("answered", alt.answered.to_string()),
            ("weeks", alt.weeks.to_string()),
            ("busiest", busiest),
            ("most", most.to_string()),
            ("unanswered", alt.waiting.join(", ")),
        ];
        let alt = self.words.caption(language, "chart-alt", &facts).html;
        let chart = self.drawn(&data, language, &area.title, &weeks);
        Ok(Some((chart, alt)))
    }

    fn drawn(&self, data: &ChartData, language: &str, title: &str, weeks: &[Period]) -> Chart {
        let words = |key: &str, facts: &[(&str, String)]| self.words.plain(language, key, facts);
        let span = |minutes: i64| {
            let (count, unit) = in_words(minutes * MINUTE);
            words("chart-span", &[("count", count.to_string()), ("unit", unit.to_owned())])
        };
        let bars =
            |label: String, (needs, answered): (i64, i64)| Bars { label, counts: Some(Counts { needs, answered }) };
        let starts = weeks.iter().map(|week| self.clocks.local(week.start()).format("%-d %b").to_string());
        let more = data.wards.len().saturating_sub(12);
        Chart {
            language: language.to_owned(),
            title: title.to_owned(),
            subtitle: words("chart-subtitle", &[("weeks", weeks.len().to_string())]),
            weeks: starts
                .zip(&data.weeks)
                .map(|(label, (_, needs, answered))| bars(label, (*needs, *answered)))
                .collect(),
            wards: data
                .wards
                .iter()
                .filter(|(name, ..)| !name.is_empty())
                .map(|(name, needs, answered)| bars(name.clone(), (*needs, *answered)))
                .collect(),
            waiting: data
                .waiting
                .iter()
                .map(|(urgency, median, target)| Wait {
                    label: words("chart-urgency", &[("which", format!("{urgency:?}").to_lowercase())]),
                    median_minutes: *median,
                    target_minutes: *target,
                    said: match median {
                        Some(median) => words("chart-wait", &[("half", span(*median)), ("target", span(*target))]),
                        None => words("chart-no-wait", &[("target", span(*target))]),
                    },
                })
                .collect(),
            stale: None,
            words: crate::documents::Words {
                weeks: words("chart-weeks", &[]),
                wards: words("chart-wards", &[]),
                waiting: words("chart-waiting", &[]),
                needs: words("chart-needs", &[]),
                answered: words("chart-answered", &[]),
                target: words("chart-target", &[]),
                hidden: words("chart-hidden", &[]),
                more: (more > 0).then(|| words("chart-more", &[("count", more.to_string())])),
                nothing: words("chart-nothing", &[]),
            },
        }
    }

    /// A table of measures as a file, with words below it.
    async fn tabled(
        &self,
        parcel: &Parcel,
        say: &Say,
        area: i64,
        days: i64,
        now: Time,
    ) -> Result<std::result::Result<Landed, SendError>> {
        if parcel.person.as_ref().is_some_and(|person| !person.reachable) {
            return Ok(Err(SendError::Unreachable));
        }
        let tree = self.db.tree().await?;
        let whose = Whose::council(&tree, area);
        let from = now - days * DAY;
        let facts = self.db.facts(&whose, (from, now)).await?;
        let told = measures(&facts, (from, now), (&self.clocks, now));
        let mut rows: Vec<Vec<Cell>> = Vec::new();
        let mut add = |ward: &str, lines: Vec<[Cell; 6]>| {
            rows.extend(lines.into_iter().map(|line| std::iter::once(ward.into()).chain(line).collect()));
        };
        add("", [of_needs(&told), of_help(&told)].concat());
        for ward in facts.wards.iter().filter(|ward| !ward.name.is_empty()) {
            let facts = self.db.facts(&whose.in_ward(&ward.name), (from, now)).await?;
            add(&ward.name, of_needs(&measures(&facts, (from, now), (&self.clocks, now))));
        }
        let columns = ["ward", "measure", "split", "value", "unit", "part", "of"];
        let Ok(text) = table(&columns, &rows) else {
            return Ok(Err(SendError::Refused("the table could not be written".to_owned())));
        };
        let day = self.clocks.local(now).format("%Y-%m-%d");
        let html = self.words.say(parcel.language(), say).html;
        let fits = html.encode_utf16().count() <= CAPTION;
        let (chat, name) = (parcel.address.clone(), format!("council-{days}-{day}.csv"));
        let caption = if fits { html.clone() } else { String::new() };
        let sent = self
            .channel
            .carry(
                parcel.platform(),
                Deed::SendFile { chat: chat.clone(), name, text, kind: "text/csv", html: caption },
            )
            .await;
        if fits || sent.is_err() {
            return Ok(sent.map(landed));
        }
        Ok(self
            .channel
            .carry(parcel.platform(), Deed::Send(Message { chat, html, ..Message::default() }))
            .await
            .map(landed))
    }
}
