//! Talking through the bot: words, photos, voice notes and places pass between asker and helper without showing who they
//! are on the platform, while the helper's claim lives.

use super::{agree, money};
use crate::command::Command;
use crate::domain::awaiting::Question;
use crate::domain::caution::{asks_for_money, unlinked};
use crate::domain::code::Code;
use crate::domain::event::{Media, Said};
use crate::domain::letter::{Button, Fallback, Letter, Post, To};
use crate::domain::lexicon::words as heard_words;
use crate::domain::need::{Claim, Need};
use crate::domain::redact::{plain, redact};
use crate::domain::say::{Label, Say, Whatsapp};
use crate::domain::signs::is_scam;
use crate::domain::street::Platform;
use crate::service::access::{self, Here};
use crate::service::{Context, Result, intake, record};
use crate::store::Tx;

/// The most letters that are passed on at once.
const MOST_LETTERS: usize = 1_000;

/// `/tell CODE words`: passes words to the other side. Without words, what comes next goes there.
pub(in crate::service) async fn tell(
    cx: &mut Context<'_>,
    mut here: Here,
    code: &Code,
    (text, who): (&str, Option<i64>),
) -> Result<()> {
    if !here.is_private() && !text.is_empty() {
        // Words for one person are not for the group.
        record::take_down(cx, &here);
    }
    let Some(need) = access::find(cx, &here, code).await? else {
        return Ok(());
    };
    let code = need.code.clone();
    let Some(others) = other_side(cx, &here, &need, who).await? else {
        return Ok(());
    };
    here.wait_for(cx.tx, Question::Talk(code.clone(), who.unwrap_or(0)), cx.tx.now() + agree::ANSWER_WITHIN);
    let mut media = here.said.as_ref().and_then(|said| said.media);
    if media.is_some() && !can_copy(cx, &here, &others).await? {
        // The words go all the same.
        here.privately(cx.tx, Whatsapp::NoPictures {}, Vec::new(), Fallback::Skip);
        media = None;
        if text.is_empty() {
            return Ok(());
        }
    }
    if text.is_empty() && media.is_none() {
        here.note(cx.tx, None, false);
        here.privately(cx.tx, Say::TypeWords { code }, Vec::new(), here.invite());
        return Ok(());
    }
    let words = plain(text);
    if words.chars().count() > MOST_LETTERS {
        return Ok(here.reply(cx.tx, Say::TooLong { most: i64::try_from(MOST_LETTERS).unwrap_or(0) }));
    }
    if redact(&words).hidden.iter().any(|h| h.kind.is_never_kept()) {
        return Ok(here.reply(cx.tx, Say::NeverKept {}));
    }
    if is_scam(&heard_words(&words), &cx.rules.lexicon) {
        // Not passed on: its writer is warned, and a coordinator looks.
        here.wait_no_more(cx.tx);
        let item = (format!("need:{}", need.id), code, words);
        return intake::warn_of_scam(cx, &here, need.chat_id, item).await;
    }
    pass_with_care(cx, &here, &need, &words, media, &others).await?;
    record::note_private(cx, &need, "told", Some(here.person_id()));
    here.passed_on(cx.tx, need.code, who.is_none());
    Ok(())
}

/// Whom the words of this person go to: the asker, or the helpers; nobody when they may not write, which they hear.
async fn other_side(
    cx: &mut Context<'_>,
    here: &Here,
    need: &Need,
    who: Option<i64>,
) -> Result<Option<Vec<(i64, i64)>>> {
    let (me, code) = (here.person_id(), need.code.clone());
    let claims = cx.tx.claims_on(need.id).await?;
    let meant = |c: &&Claim| who.is_none_or(|id| id == 0 || id == c.id);
    let mine: Vec<&Claim> = claims.iter().filter(|c| need.person_id == me || c.person_id == me).filter(meant).collect();
    if mine.is_empty() {
        here.reply(cx.tx, Say::NobodyToTell { code });
        return Ok(None);
    }
    let open: Vec<(i64, i64)> = mine
        .into_iter()
        .filter(|claim| claim.talk)
        .map(|claim| (if need.person_id == me { claim.person_id } else { need.person_id }, claim.id))
        .collect();
    if open.is_empty() {
        here.reply(cx.tx, Say::TalkIsOver { code });
        return Ok(None);
    }
    Ok(Some(open))
}

/// Whether a picture can go from this person to all of the others: where each platform passes pictures on.
async fn can_copy(cx: &mut Context<'_>, here: &Here, others: &[(i64, i64)]) -> Result<bool> {
    let mut platforms: Vec<Platform> = here.who.iter().map(|person| person.platform).collect();
    for (other, _) in others {
        platforms.extend(cx.tx.person(*other).await?.map(|person| person.platform));
    }
    Ok(platforms.iter().all(|platform| platform.can().copies && Some(platform) == platforms.first()))
}

/// Passes words on without links; who is asked for money reads the rule, and so does who asks.
async fn pass_with_care(
    cx: &mut Context<'_>,
    here: &Here,
    need: &Need,
    words: &str,
    media: Option<Media>,
    others: &[(i64, i64)],
) -> Result<()> {
    let code = &need.code;
    let (passed, linked) = unlinked(words);
    let (most, sum) = money::agreed_sum(cx, need);
    let asks = asks_for_money(words, most);
    for other in others {
        pass(cx, here, (need, *other), &passed, media).await?;
        let link = linked.then(|| Say::TalkLink { code: code.clone() });
        let money = asks.then(|| Say::TalkMoney { code: code.clone(), sum: sum.clone() });
        for say in link.into_iter().chain(money) {
            cx.tx.send(Letter::tell(To::Person(other.0), say).about(need.id).urgent());
        }
    }
    if asks {
        here.privately(cx.tx, Say::TalkMoneyAsked { code: code.clone(), sum }, Vec::new(), Fallback::Skip);
    }
    Ok(())
}

async fn pass(
    cx: &mut Context<'_>,
    here: &Here,
    (need, (other, claim)): (&Need, (i64, i64)),
    words: &str,
    media: Option<Media>,
) -> Result<()> {
    let code = need.code.clone();
    let hidden = need.unnamed && need.person_id == here.person_id();
    let name = if hidden { String::new() } else { here.name() };
    let say = match media {
        Some(media) => Say::PassedMedia { code: code.clone(), name, media, words: words.to_owned() },
        None => Say::Passed { code: code.clone(), name, words: words.to_owned() },
    };
    let this = || code.clone();
    let rows = vec![
        vec![Button::of(Label::Answer {}, Command::Tell { code: this(), text: String::new(), who: Some(claim) })],
        vec![
            Button::of(Label::EndTalk {}, Command::EndTalk { code: this() }),
            Button::of(Label::Report {}, Command::Report { code: this(), text: String::new() }),
        ],
    ];
    let otherwise = record::invite_to(need);
    cx.tx.send(Letter::tell(To::Person(other), say).with_buttons(rows).about(need.id).or(otherwise).urgent());
    if let (Some(_), Some(message)) = (media, &here.message) {
        let copy = Post::Copy { from: here.person_id(), message: message.clone() };
        cx.tx.send(Letter::of(To::Person(other), copy).about(need.id).urgent());
    }
    if let Some(person) = cx.tx.person(other).await?
        && person.awaiting.is_none()
    {
        // They can simply write back.
        let until = cx.tx.now() + agree::ANSWER_WITHIN;
        cx.tx.change_person(&person, |person| person.awaiting = Some(Question::Talk(code.clone(), claim).until(until)));
    }
    Ok(())
}

/// `/endtalk CODE`: no more messages between the two. The other side hears that much.
pub(in crate::service) async fn end_talk(cx: &mut Context<'_>, mut here: Here, code: &Code) -> Result<()> {
    let Some(need) = access::find(cx, &here, code).await? else {
        return Ok(());
    };
    let (me, code) = (here.person_id(), need.code.clone());
    for mut claim in cx.tx.claims_on(need.id).await? {
        if claim.talk && (need.person_id == me || claim.person_id == me) {
            claim.talk = false;
            let other = if need.person_id == me { claim.person_id } else { need.person_id };
            cx.tx.send(Letter::tell(To::Person(other), Say::TalkStopped { code: code.clone() }));
            cx.tx.put_claim(claim);
        }
    }
    here.wait_no_more(cx.tx);
    record::note_private(cx, &need, "end_talk", Some(me));
    Ok(here.acknowledge(cx.tx, Say::TalkEnded { code }))
}

/// A picture, a voice note or a place: for the other side when they are talking, else only its words count.
pub(in crate::service) async fn brought(cx: &mut Context<'_>, here: &Here, said: &Said) -> Result<bool> {
    if said.media.is_none() || !here.is_private() {
        return Ok(false);
    }
    if let Some(Question::Talk(code, who)) = here.asked(cx.tx.now()) {
        tell(cx, here.clone(), code, (&said.text, Some(*who))).await?;
        return Ok(true);
    }
    if said.text.is_empty() {
        here.reply(cx.tx, Say::Wordless {});
        return Ok(true);
    }
    Ok(false)
}

impl Here {
    /// Says that words were passed on: by a reaction, or, where there is none, in words at the beginning of a talk.
    fn passed_on(&self, tx: &mut Tx, code: Code, begins: bool) {
        if self.who.as_ref().is_none_or(|person| person.platform.can().nods) {
            self.nod_privately(tx);
        } else if begins {
            self.privately(tx, Whatsapp::PassedOn { code }, Vec::new(), Fallback::Skip);
        }
    }

    /// Acknowledges a private message with a reaction.
    pub(in crate::service) fn nod_privately(&self, tx: &mut Tx) {
        if let (true, Some(message), Some(person), None) = (self.is_private(), &self.message, &self.who, &self.callback)
        {
            tx.send(Letter::of(To::Person(person.id), Post::React { message: message.clone() }).as_answer());
        } else {
            self.nod(tx);
        }
    }
}
