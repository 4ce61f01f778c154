//! Links that work once: made at random, kept as a hash.

use crate::domain::street::{Token, TokenKind};
use crate::domain::{DAY, MINUTE, Time};
use crate::service::{Context, Result};
use hmac::{Hmac, KeyInit, Mac};
use rand::Rng;
use sha2::Sha256;

/// A new one-time token; only its keyed hash is stored.
///
/// # Errors
/// When the memory fails.
pub(in crate::service) async fn new_token(
    cx: &mut Context<'_>,
    kind: TokenKind,
    area: Option<i64>,
    made_by: Option<i64>,
) -> Result<String> {
    make_token(cx, kind, INVITATION_DAYS * DAY, area, made_by, None, None).await
}

/// A token that opens the private chat of one person, once.
pub(in crate::service) async fn door_token(cx: &mut Context<'_>, person: i64, need: i64) -> Result<String> {
    make_token(cx, TokenKind::Door, DAY, None, None, Some(person), Some(need)).await
}

/// A token that makes a group a partner's chat: (area, partner).
pub(in crate::service) async fn new_partner_token(
    cx: &mut Context<'_>,
    kind: TokenKind,
    area: i64,
    partner: i64,
    by: i64,
) -> Result<String> {
    let text = random();
    let token = Token {
        hash: hash(cx, &text),
        kind,
        area_id: Some(area),
        made_by: Some(by),
        expires_at: cx.tx.now() + INVITATION_DAYS * DAY,
        used_at: None,
        person_id: None,
        need_id: None,
        partner_id: Some(partner),
    };
    cx.tx.add_token(&token).await?;
    Ok(text)
}

/// A short code that says, once, that another account is of the same person.
pub(in crate::service) async fn new_link_code(cx: &mut Context<'_>, person: i64) -> Result<String> {
    let text = random()[..8].to_owned();
    let token = Token {
        hash: hash(cx, &text),
        kind: TokenKind::Link,
        area_id: None,
        made_by: None,
        expires_at: cx.tx.now() + LIVES,
        used_at: None,
        person_id: Some(person),
        need_id: None,
        partner_id: None,
    };
    cx.tx.add_token(&token).await?;
    Ok(text)
}

pub(in crate::service) async fn make_token(
    cx: &mut Context<'_>,
    kind: TokenKind,
    lives: Time,
    area: Option<i64>,
    made_by: Option<i64>,
    person_id: Option<i64>,
    need_id: Option<i64>,
) -> Result<String> {
    let text = random();
    let token = Token {
        hash: hash(cx, &text),
        kind,
        area_id: area,
        made_by,
        expires_at: cx.tx.now() + lives,
        used_at: None,
        person_id,
        need_id,
        partner_id: None,
    };
    cx.tx.add_token(&token).await?;
    Ok(text)
}

pub(in crate::service) fn hash(cx: &Context<'_>, text: &str) -> String {
    match Hmac::<Sha256>::new_from_slice(&cx.rules.key) {
        Ok(mut mac) => {
            mac.update(text.as_bytes());
            hex::encode(mac.finalize().into_bytes())
        }
        // An HMAC takes a key of any length; without one no token is ever valid.
        Err(_) => String::new(),
    }
}

/// The text of a token.
pub(in crate::service) fn random() -> String {
    let mut rng = rand::rng();
    (0..26).map(|_| char::from(LETTERS[rng.random_range(0..LETTERS.len())])).collect()
}

/// The letters of a token: those that every platform allows in a link.
pub(in crate::service) const LETTERS: &[u8; 32] = b"abcdefghijkmnpqrstuvwxyz23456789";

/// How many days an invitation works.
pub(in crate::service) const INVITATION_DAYS: i64 = 7;

/// How long a code works.
pub(in crate::service) const LIVES: Time = 15 * MINUTE;
