//! What somebody can want of the bot, whether they type it or press it; and the data of the buttons that say it.

mod button;
mod desk;
mod verb;
mod whatsapp;

use super::code::Code;

pub use button::{KEEP, parse_button};
pub use desk::Desk;
pub use verb::{Answer, Seen, Verb};
pub use whatsapp::Whatsapp;

/// What somebody wants of the bot.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "each name says what it is; the fields are what was typed")]
pub enum Command {
    Need {
        text: String,
    },
    Offer {
        text: String,
    },
    Can {
        code: Code,
    },
    Release {
        code: Code,
    },
    Done {
        code: Code,
    },
    Sorted {
        code: Code,
    },
    Withdraw {
        code: Code,
    },
    Reopen {
        code: Code,
    },
    Mine,
    List,
    Help,
    Start {
        token: Option<String>,
    },
    Setup {
        name: String,
        ward: String,
    },
    Pause,
    Resume,
    Quiet {
        days: u32,
    },
    Leave,
    Take {
        code: Code,
    },
    GiveBack {
        code: Code,
    },
    Streets {
        code: Code,
    },
    Signpost {
        code: Code,
        text: String,
    },
    Closing {
        code: Code,
    },
    Close {
        code: Code,
        reason: String,
    },
    /// The asker's answer to "is it done?": `version` is that of the question, none when typed.
    Confirm {
        code: Code,
        answer: Answer,
        version: Option<i64>,
    },
    /// The helper still works on it.
    OnIt {
        code: Code,
    },
    /// What kind of help a draft is.
    Pick {
        code: Code,
        category: String,
    },
    /// Which street a private need belongs to.
    Street {
        code: Code,
        chat: String,
    },
    /// Whether coordinators may read the words.
    Share {
        code: Code,
        yes: bool,
    },
    /// Whether an open need is still needed: `version` is that of the question, none when typed.
    Still {
        code: Code,
        yes: bool,
        version: Option<i64>,
    },
    /// An answer to somebody who waits for it.
    LetIn {
        id: i64,
        yes: bool,
    },
    /// An admin takes back that the street is erased.
    ComeBack,
    /// A coordinator's answer to a street that wants to join.
    Accept {
        chat: String,
        yes: bool,
    },
    Area {
        name: String,
    },
    Invite {
        what: String,
        area: String,
    },
    /// The asker says yes or no to one helper; `who` is the number of the claim, none when typed.
    Agree {
        code: Code,
        who: Option<i64>,
        yes: bool,
    },
    /// A private detail for the helper; without words, the bot asks for them.
    Detail {
        code: Code,
        kind: String,
        text: String,
    },
    /// What is kept for a need, for those who may see it.
    Details {
        code: Code,
    },
    /// Forget what was kept for a need.
    Undetail {
        code: Code,
    },
    /// Whether to keep what was hidden from a public text, for the helper.
    KeepHidden {
        code: Code,
        yes: bool,
    },
    Budget {
        code: Code,
        amount: String,
    },
    Spent {
        code: Code,
        amount: String,
    },
    Rules {
        code: Code,
    },
    /// Words for the other side, through the bot; without words, what follows goes there.
    Tell {
        code: Code,
        text: String,
        /// The number of the helper's claim, when the asker means one of several.
        who: Option<i64>,
    },
    /// No more messages between the two.
    EndTalk {
        code: Code,
    },
    Report {
        code: Code,
        text: String,
    },
    Block {
        code: Code,
    },
    /// Not this time, by somebody who was asked to help.
    Pass {
        code: Code,
    },
    /// An offer rests, or stands again.
    Rest {
        code: Code,
        yes: bool,
    },
    Capacity {
        code: Code,
        count: String,
    },
    /// Whether an offer is for neighbouring streets too.
    Near {
        code: Code,
        yes: bool,
    },
    /// Whether an offer still stands.
    Renew {
        code: Code,
        yes: bool,
    },
    /// A neighbour asks to be checked, for the sake of a need.
    AskCheck {
        code: Code,
    },
    /// A coordinator writes down a check: whom, which, until when.
    Check {
        who: String,
        kind: String,
        until: String,
    },
    /// A coordinator suspends somebody, or lets them back.
    Suspend {
        who: String,
        yes: bool,
    },
    /// A coordinator holds what was reported.
    Hold {
        code: Code,
    },
    /// A coordinator has looked at what was reported.
    Restore {
        code: Code,
    },
    /// The asker's answer to the card as the street will see it: `version` is that of the card, none when typed.
    Show {
        code: Code,
        answer: Seen,
        version: Option<i64>,
    },
    /// New words for a draft; without any, the bot asks for them.
    Change {
        code: Code,
        text: String,
    },
    /// Whether a new need is the same as an older one.
    Twin {
        code: Code,
        same: bool,
    },
    /// Whether one message is several needs.
    Several {
        code: Code,
        yes: bool,
    },
    /// Whether the person whom a need is for agreed: `yes`, `ring` or `own`.
    Behalf {
        code: Code,
        answer: String,
    },
    /// How the person whom a need is for hears of it.
    HearBy {
        code: Code,
        how: String,
    },
    /// A coordinator rang, and they agreed.
    Rang {
        code: Code,
    },
    /// How well help works in an area or a ward.
    Stats {
        area: String,
    },
    /// Who is what in an area.
    Roles {
        area: String,
    },
    EndRole {
        who: String,
        role: String,
        area: String,
    },
    OnShift,
    OffShift {
        note: String,
    },
    /// A holiday: from, to, and who stands in.
    Away {
        from: String,
        to: String,
        who: String,
    },
    Rota,
    /// When a chat gets its digest; in private, whether one gets the council's.
    Digest {
        times: String,
    },
    /// A broadcast: its number, what of it, and the words; without a number, a new one or the list.
    Broadcast {
        number: Option<i64>,
        field: String,
        value: String,
    },
    /// A new exercise.
    Rehearse,
    /// Somebody's answer to a broadcast: `ok`, `safe` or `help`.
    Heard {
        number: i64,
        answer: String,
    },
    /// Somebody's choice in a poll, counted from 0.
    Vote {
        number: i64,
        choice: usize,
    },
    /// A question to the council under a broadcast.
    AskCouncil {
        number: i64,
        words: String,
    },
    /// What the council's streets were told and still holds.
    News,
    /// Whether a group wants no routine broadcasts.
    Mute {
        yes: bool,
    },
    /// From when to when nothing is said that could sway an election; nothing for never.
    Election {
        span: Option<(String, String)>,
    },
    /// The coordinators' desk.
    Desk(Desk),
    /// Beside a street's own group.
    Whatsapp(Whatsapp),
    MyData,
    Forget {
        sure: bool,
    },
    Stop,
    /// Somebody who was asked whether they still use the bot does.
    Stay,
    Complain {
        text: String,
    },
    /// Meant for us, and not clear.
    Unclear {
        verb: Verb,
    },
    /// A word where a code should stand.
    NotACode {
        verb: Verb,
        typed: String,
    },
    /// A command that we do not have.
    Unknown,
}
