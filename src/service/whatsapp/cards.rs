//! Cards to pass on: short texts without a name, a number or a house, with a link, that a neighbour forwards into the
//! street's own group; and the hosts who get the day's cards in one message.

use crate::domain::DAY;
use crate::domain::area::AreaKind;
use crate::domain::code::Code;
use crate::domain::letter::{Fallback, Letter, To};
use crate::domain::need::Need;
use crate::domain::say::{Say, ShareLine, Whatsapp};
use crate::domain::street::{Chat, ChatState, Platform, STREET_NAME, shown_name};
use crate::domain::whatsapp::{Host, is_guessable, street_code};
use crate::service::access::{self, Here};
use crate::service::{Context, Result};
use crate::store::Tx;
use chrono::Days;
use rand::Rng;

/// When hosts get the day's cards.
const AT: (u32, u32) = (9, 30);
/// The most cards in one message.
const MOST_CARDS: usize = 8;
/// The name and version of the words in which somebody becomes a host.
const HOST_WORDS: &str = "beside-host-now 1";

/// A text as it stands in a link.
fn in_link(text: &str) -> String {
    text.bytes()
        .map(|b| if b.is_ascii_alphanumeric() { char::from(b).to_string() } else { format!("%{b:02X}") })
        .collect()
}

/// A link that opens a chat with a number, with words that are ready to be sent.
#[must_use]
pub fn link_to(number: &str, words: &str) -> String {
    format!("https://wa.me/{number}?text={}", in_link(words))
}

/// A street that has a group on WhatsApp: the one of this name in the area, or a new one that has nothing else; with the
/// short code that leads to it. None when several have that name.
///
/// # Errors
/// When the memory fails.
pub async fn street_on_whatsapp(tx: &mut Tx, name: &str, area: i64) -> Result<Option<(Chat, String)>> {
    let name = shown_name(name, STREET_NAME);
    let known = tx.streets_named(&name, area).await?;
    let street = match known.as_slice() {
        [one] => one.clone(),
        [] if area != 0 && !name.is_empty() => {
            let id = tx.next_id("row").await?;
            let mut street = Chat::new(id, (Platform::Whatsapp, format!("street {id}")), name, tx.now());
            (street.state, street.area_id) = (ChatState::Active, Some(area));
            if let Some(ward) = tx.tree().await?.nearest(area, AreaKind::Ward) {
                street.ward = shown_name(&ward.title, STREET_NAME);
            }
            tx.put_chat(street.clone());
            tx.write_now().await?;
            street
        }
        _ => return Ok(None),
    };
    let code = match tx.links_of(street.id).await? {
        // A code that was made from the name can be worked out: the next links have a new one.
        Some(links) if !is_guessable(&links.code) => links.code,
        _ => new_code(tx).await?,
    };
    Ok(Some((street, code)))
}

/// A code that no street has.
async fn new_code(tx: &mut Tx) -> Result<String> {
    let taken = tx.street_codes().await?;
    let mut rng = rand::rng();
    loop {
        let code = street_code(|below| rng.random_range(0..below));
        if !taken.contains(&code) {
            return Ok(code);
        }
    }
}

/// The words that are ready to be sent behind each of a street's three links.
#[must_use]
pub fn ready_words(code: &str) -> [String; 3] {
    [format!("NEED {code} "), format!("OFFER {code} "), format!("HELP {code}")]
}

/// A link that opens a chat with the bot, with words that are ready to be sent; empty without a number.
fn link_with(cx: &Context<'_>, words: &str) -> String {
    cx.rules.whatsapp.as_ref().map_or_else(String::new, |whatsapp| link_to(&whatsapp.number, words))
}

/// A need as it may be passed on; none when the street may not see it.
fn share_line(cx: &Context<'_>, need: &Need, street_code: &str) -> Option<ShareLine> {
    if !need.is_listed() || need.state().is_closed() || need.opened_at.is_none() {
        return None;
    }
    let words = if need.words_are_public() { need.words.clone() } else { String::new() };
    let link = link_with(cx, format!("CAN {} {street_code}", need.code).trim());
    Some(ShareLine { code: need.code.clone(), category: need.category, urgency: Some(need.urgency), words, link })
}

async fn street_code_of(cx: &mut Context<'_>, chat: i64) -> Result<String> {
    Ok(cx.tx.links_of(chat).await?.map_or_else(String::new, |links| links.code))
}

/// The open needs of a street as they may be passed on.
async fn shares_of(cx: &mut Context<'_>, street: i64) -> Result<Vec<ShareLine>> {
    let code = street_code_of(cx, street).await?;
    let looking = cx.tx.needs_looking(street).await?;
    Ok(looking.iter().filter_map(|need| share_line(cx, need, &code)).take(MOST_CARDS).collect())
}

/// `CARD K7M4`: a text to pass on, and nothing else in the message.
pub(super) async fn card_of(cx: &mut Context<'_>, here: Here, code: &Code) -> Result<()> {
    let Some(need) = access::find(cx, &here, code).await? else {
        return Ok(());
    };
    let code = street_code_of(cx, need.chat_id).await?;
    let street = cx.tx.chat(need.chat_id).await?.map_or_else(String::new, |chat| chat.name);
    let say = match share_line(cx, &need, &code) {
        Some(line) => Whatsapp::ShareCard { street, shares: vec![line] },
        None => Whatsapp::NoCardFor { code: need.code },
    };
    here.note(cx.tx, None, false);
    here.privately(cx.tx, say, Vec::new(), here.invite());
    Ok(())
}

/// `CARDS`: everything that is open in one's street, to pass on.
pub(super) async fn cards(cx: &mut Context<'_>, here: Here) -> Result<()> {
    let streets = cx.tx.streets_of(here.person_id()).await?;
    if streets.is_empty() {
        return Ok(here.reply(cx.tx, Say::NoStreet {}));
    }
    for street in streets {
        let shares = shares_of(cx, street.id).await?;
        let street = street.name;
        let say = if shares.is_empty() { Whatsapp::NoCards { street } } else { Whatsapp::HostCards { street, shares } };
        here.privately(cx.tx, say, Vec::new(), here.invite());
    }
    here.note(cx.tx, None, false);
    Ok(())
}

/// `HOST`, `HOST STOP`: whether somebody wants the day's cards of their street.
pub(super) async fn host(cx: &mut Context<'_>, here: Here, yes: bool) -> Result<()> {
    let me = here.person_id();
    if !yes {
        let was = cx.tx.drop_host(me).await?;
        cx.tx.end_opt_ins(me, Some("cards")).await?;
        return Ok(here.reply(cx.tx, if was { Whatsapp::HostEnded {} } else { Whatsapp::HostNone {} }));
    }
    let streets = cx.tx.streets_of(me).await?;
    let Some(street) = streets.first() else {
        return Ok(here.reply(cx.tx, Say::NoStreet {}));
    };
    let now = cx.tx.now();
    let due_at = next_cards(cx, now);
    cx.tx.put_host(&Host { chat_id: street.id, person_id: me, since: now, last_at: now, due_at }).await?;
    cx.tx.add_opt_in(me, Some(street.id), ("cards", HOST_WORDS)).await?;
    here.reply(cx.tx, Whatsapp::HostNow { street: street.name.clone() });
    Ok(())
}

/// When hosts next get cards.
fn next_cards(cx: &Context<'_>, now: i64) -> i64 {
    let clocks = &cx.rules.clocks;
    let today = clocks.local(now).date_naive();
    let at = clocks.on(today, AT.0, AT.1);
    if at > now { at } else { clocks.on(today + Days::new(1), AT.0, AT.1) }
}

/// Gives hosts the day's cards; how many hosts were looked at. A street that has cost enough this month gives them
/// only to who asks, and its desk hears of it.
pub(in crate::service) async fn hosts_due(cx: &mut Context<'_>) -> Result<usize> {
    let due = cx.tx.hosts_due().await?;
    let count = due.len();
    for mut host in due {
        let now = cx.tx.now();
        (host.last_at, host.due_at) = (now, next_cards(cx, now));
        cx.tx.put_host(&host).await?;
        let shares = shares_of(cx, host.chat_id).await?;
        let Some(street) = cx.tx.chat(host.chat_id).await?.filter(|_| !shares.is_empty()) else { continue };
        if has_spent(cx, &street).await? {
            cards_wait(cx, &street).await?;
            continue;
        }
        let say = Whatsapp::HostCards { street: street.name, shares };
        cx.tx.send(Letter::tell(To::Person(host.person_id), say));
    }
    Ok(count)
}

async fn has_spent(cx: &mut Context<'_>, street: &Chat) -> Result<bool> {
    let Some(whatsapp) = &cx.rules.whatsapp else { return Ok(false) };
    let since = cx.rules.clocks.month_began(cx.tx.now());
    Ok(cx.tx.spent(street.id, since).await? >= whatsapp.terms.budget)
}

/// The month's budget of a street is spent: its desk hears of it, once a month.
async fn cards_wait(cx: &mut Context<'_>, street: &Chat) -> Result<()> {
    let month = cx.rules.clocks.month_began(cx.tx.now()) / DAY;
    if !cx.tx.first_time(&format!("budget {} {month}", street.id)).await? {
        return Ok(());
    }
    for desk in cx.tx.desks_of(street.area_id).await? {
        cx.tx.send(Letter::tell(To::Chat(desk.id), Whatsapp::HostPaused { street: street.name.clone() }));
    }
    Ok(())
}

/// Nobody has answered a need: the hosts of a street are asked to pass it on.
pub(in crate::service) async fn ask_hosts(cx: &mut Context<'_>, need: &Need, street: i64) -> Result<()> {
    let code = street_code_of(cx, street).await?;
    let (Some(line), Some(chat)) = (share_line(cx, need, &code), cx.tx.chat(street).await?) else { return Ok(()) };
    if has_spent(cx, &chat).await? {
        return Ok(());
    }
    let street = match cx.tx.chat(need.chat_id).await? {
        Some(home) => home.name,
        None => chat.name,
    };
    for host in cx.tx.hosts_of(chat.id).await? {
        if host.person_id != need.person_id {
            let say = Whatsapp::ShareCard { street: street.clone(), shares: vec![line.clone()] };
            cx.tx.send(Letter::tell(To::Person(host.person_id), say).or(Fallback::Skip));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #[test]
    fn words_in_a_link_are_safe_there() {
        assert_eq!(super::in_link("CAN K7M4 ELM27"), "CAN%20K7M4%20ELM27");
        assert_eq!(super::in_link("é&"), "%C3%A9%26");
    }
}
