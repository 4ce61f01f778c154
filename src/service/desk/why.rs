//! What happened with a case, and the notes that coordinators keep on it.

use crate::domain::Time;
use crate::domain::awaiting::{Question, Where};
use crate::domain::category::Category;
use crate::domain::code::Code;
use crate::domain::event::How;
use crate::domain::letter::Fallback;
use crate::domain::need::Need;
use crate::domain::redact::redact;
use crate::domain::say::{NoteLine, ReachLine, Staff, WhyLine};
use crate::service::access::{self, Here};
use crate::service::{Context, Result};
use crate::store::desk::Happened;

/// The most letters of a note.
const MOST_LETTERS: usize = 600;
/// How long a coordinator has to type a note that the bot asked for.
const ANSWER_WITHIN: Time = 15 * crate::domain::MINUTE;
/// The most lines of a timeline in one message.
const MOST_LINES: usize = 20;
/// What can be said of a step; everything else is "something was changed".
const DEEDS: [&str; 43] = [
    "ask",
    "claim",
    "release",
    "done",
    "confirm",
    "not_done",
    "still_going",
    "on_it",
    "sorted",
    "withdraw",
    "reopen",
    "still_needed",
    "take",
    "giveback",
    "assign",
    "streets",
    "signpost",
    "close",
    "report",
    "restore",
    "agree",
    "seen",
    "saw_danger",
    "safety_override",
    "not_arrived",
    "consent",
    "share",
    "keep",
    "rang",
    "reword",
    "nudge",
    "forward",
    "remind",
    "take_back",
    "expire",
    "merge",
    "split",
    "refer",
    "partner_accept",
    "partner_return",
    "recorded_by_phone",
    "answer",
    "hear_by",
];

/// `/note CODE words`: a note for the other coordinators, without what must not be kept.
pub(super) async fn note(cx: &mut Context<'_>, mut here: Here, code: &Code, text: &str) -> Result<()> {
    let Some(need) = access::case(cx, &here, code, "note").await? else {
        return Ok(());
    };
    let code = need.code.clone();
    if need.category == Some(Category::Safety) {
        return Ok(here.reply(cx.tx, Staff::NoSafetyNotes { code }));
    }
    let words: String = redact(text).public.chars().take(MOST_LETTERS).collect();
    if words.trim().is_empty() {
        here.note(cx.tx, None, false);
        let place = here.answers();
        here.wait_for(cx.tx, Question::Note(code.clone(), place), cx.tx.now() + ANSWER_WITHIN);
        if place == Where::Desk {
            here.unpressed().reply(cx.tx, Staff::TypeNote { code });
        } else {
            here.privately(cx.tx, Staff::TypeNote { code }, Vec::new(), Fallback::Skip);
        }
        return Ok(());
    }
    cx.tx.write_now().await?;
    cx.tx.add_case_note(need.id, here.person_id(), &words).await?;
    cx.tx.audit(Some(here.person_id()), "note", &format!("need:{}", need.id), "");
    Ok(here.acknowledge(cx.tx, Staff::NoteKept { code }))
}

/// `/why CODE`: the timeline, what became of the letters, and the notes. That it was read is written down.
pub(super) async fn why(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    let Some(need) = access::case(cx, &here, code, "why").await? else {
        return Ok(());
    };
    cx.tx.audit(Some(here.person_id()), "read_why", &format!("need:{}", need.id), "");
    let mut happened: Vec<WhyLine> =
        cx.tx.timeline(need.id).await?.into_iter().map(|line| why_line(cx, &need, line)).collect();
    // The newest lines are those that matter when there are many.
    happened.drain(..happened.len().saturating_sub(MOST_LINES));
    let letters = cx.tx.letters_about(need.id).await?;
    let count = |states: &[&str]| letters.iter().filter(|l| states.contains(&l.state.as_str())).map(|l| l.count).sum();
    let notes = cx.tx.case_notes(need.id).await?;
    let notes = notes
        .into_iter()
        .map(|note| NoteLine { when: wall(cx, note.at), name: note.name, words: note.words })
        .collect();
    let say = Staff::Why {
        code: need.code.clone(),
        happened,
        sent: count(&["sent"]),
        failed: count(&["dead", "unknown"]),
        held: count(&["held"]),
        waiting: count(&["waiting", "taken"]),
        reached: how_far(cx, need.id).await?,
        notes,
    };
    here.note(cx.tx, None, false);
    if need.category == Some(Category::Safety) {
        here.privately(cx.tx, say, Vec::new(), Fallback::Skip);
    } else {
        here.unpressed().reply(cx.tx, say);
    }
    Ok(())
}

/// How far each message about a need came on WhatsApp, as the platform reports it.
async fn how_far(cx: &mut Context<'_>, need: i64) -> Result<Vec<ReachLine>> {
    let mut lines = Vec::new();
    for sending in cx.tx.sendings_about(need).await? {
        let (how, since) = match sending.how() {
            Some(How::Read) => ("read", sending.read_at),
            Some(How::Delivered) => ("delivered", sending.delivered_at),
            Some(How::Failed) => ("failed", sending.failed_at),
            Some(How::Sent) => ("sent", sending.sent_at),
            None => ("waiting", None),
        };
        lines.push(ReachLine {
            when: wall(cx, sending.at),
            how: how.to_owned(),
            since: since.map_or_else(String::new, |at| wall(cx, at)),
            error: sending.error.map_or_else(String::new, |code| code.to_string()),
        });
    }
    lines.drain(..lines.len().saturating_sub(MOST_LINES));
    Ok(lines)
}

fn why_line(cx: &Context<'_>, need: &Need, line: Happened) -> WhyLine {
    // Whoever took it by phone is its asker only in the rows.
    let by_phone = need.is_by_phone();
    let who = match line.actor {
        None if line.why == "clock" => "clock",
        // Whoever did it was forgotten since, or their going did it.
        None => "gone",
        Some(actor) if actor == need.person_id && !by_phone => "asker",
        Some(_) if line.staff == 1 => "staff",
        Some(_) => "neighbour",
    };
    let refused = line.step.starts_with("refused_");
    let deed = match line.step.as_str() {
        _ if refused => "refused",
        known if DEEDS.contains(&known) => known,
        _ => "other",
    };
    let why = line.why.replace('_', " ");
    // That a clock did it is said as who did it.
    let because = if refused || why == "clock" { String::new() } else { why };
    let name = if refused || who != "staff" { String::new() } else { line.name };
    WhyLine { when: wall(cx, line.at), deed: deed.into(), because, who: who.to_owned(), name }
}

/// A moment as the clock on the wall shows it.
fn wall(cx: &Context<'_>, at: Time) -> String {
    cx.rules.clocks.local(at).format("%-d %B, %H:%M").to_string()
}
