//! Private details are sealed with a key of their owner's; that key is sealed with the secret key, which is not in the
//! database. Destroying the one small row makes every other copy of the details unreadable: in the free pages of a disk, in
//! replicas, and in every backup that leaves this one table out.

use super::db::{Result, StoreError, args};
use super::sql;
use super::tx::Tx;
use crate::domain::Time;
use crate::domain::detail::{DetailKind, DetailState, Sealed, Told, View};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{Key, XChaCha20Poly1305, XNonce};
use hmac::{Hmac, Mac};
use rand::RngCore;
use serde::Deserialize;
use serde_json::json;
use sha2::Sha256;
use std::sync::Arc;

/// The keys that open people's keys: the present one first, then one that is being replaced.
#[derive(Clone)]
pub struct Vault {
    keys: Arc<Vec<Master>>,
}

struct Master {
    /// Which key it is, without giving it away.
    name: String,
    cipher: XChaCha20Poly1305,
}

impl std::fmt::Debug for Vault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_list().entries(self.keys.iter().map(|key| &key.name)).finish()
    }
}

#[derive(Deserialize)]
struct KeyRow {
    person_id: i64,
    sealed: String,
    key_name: String,
}

/// A key made from a secret for one purpose.
fn derive(secret: &[u8], purpose: &str) -> [u8; 32] {
    let mut out = [0; 32];
    if let Ok(mut mac) = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(secret) {
        mac.update(purpose.as_bytes());
        out.copy_from_slice(&mac.finalize().into_bytes());
    }
    out
}

fn cipher(key: &[u8; 32]) -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&Key::from(*key))
}

/// Nonce and sealed bytes, in hex. `of` ties the text to its place, so that rows cannot be exchanged.
fn seal(cipher: &XChaCha20Poly1305, text: &[u8], of: &str) -> Result<String> {
    let mut nonce = [0; 24];
    rand::rng().fill_bytes(&mut nonce);
    let payload = Payload { msg: text, aad: of.as_bytes() };
    let sealed = cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| StoreError::Sealed)?;
    Ok(format!("{}{}", hex::encode(nonce), hex::encode(sealed)))
}

fn open(cipher: &XChaCha20Poly1305, sealed: &str, of: &str) -> Result<Vec<u8>> {
    let bytes = hex::decode(sealed).map_err(|_| StoreError::Sealed)?;
    let (nonce, text) = bytes.split_at_checked(24).ok_or(StoreError::Sealed)?;
    let nonce: [u8; 24] = nonce.try_into().map_err(|_| StoreError::Sealed)?;
    let payload = Payload { msg: text, aad: of.as_bytes() };
    cipher.decrypt(&XNonce::from(nonce), payload).map_err(|_| StoreError::Sealed)
}

impl Vault {
    /// A vault under the secret key, and, while keys are being changed, the old one.
    #[must_use]
    pub fn new(secret: &[u8], old: Option<&[u8]>) -> Vault {
        let master = |secret: &[u8]| Master {
            name: hex::encode(&derive(secret, "name of the key")[..6]),
            cipher: cipher(&derive(secret, "wrapping key")),
        };
        Vault { keys: Arc::new([Some(secret), old].into_iter().flatten().map(master).collect()) }
    }

    fn open_key(&self, row: &KeyRow) -> Result<[u8; 32]> {
        let master = self.keys.iter().find(|key| key.name == row.key_name).ok_or(StoreError::Sealed)?;
        let bytes = open(&master.cipher, &row.sealed, &row.person_id.to_string())?;
        bytes.try_into().map_err(|_| StoreError::Sealed)
    }

    fn seal_key(&self, person: i64, key: &[u8; 32]) -> Result<(String, String)> {
        let master = self.keys.first().ok_or(StoreError::Sealed)?;
        Ok((seal(&master.cipher, key, &person.to_string())?, master.name.clone()))
    }
}

fn place(need: i64, kind: DetailKind) -> String {
    format!("{need} {}", kind.code())
}

impl Tx {
    /// Keeps a private detail of a need; an older one of the same kind gives way.
    ///
    /// # Errors
    /// When the database, or the key, says no; so for every method here.
    pub async fn keep_detail(
        &mut self,
        vault: &Vault,
        (person, need): (i64, i64),
        told: &Told,
        state: DetailState,
    ) -> Result<()> {
        self.sync().await?;
        self.put_detail(vault, (person, need), told, state).await
    }

    /// Writes the hidden parts that were gathered, when the rows that they refer to are written.
    pub(super) async fn flush_pending(&mut self) -> Result<()> {
        for (vault, whose, parts) in self.take_pending() {
            for told in &parts {
                self.put_detail(&vault, whose, told, DetailState::Pending).await?;
            }
        }
        Ok(())
    }

    async fn put_detail(
        &mut self,
        vault: &Vault,
        (person, need): (i64, i64),
        told: &Told,
        state: DetailState,
    ) -> Result<()> {
        let key = self.key_of(vault, person).await?;
        let sealed = seal(&cipher(&key), told.words.as_bytes(), &place(need, told.detail))?;
        let word = if state == DetailState::Kept { "kept" } else { "pending" };
        let now = self.now();
        self.conn.execute(sql::DROP_DETAIL, args![need, told.detail.code(), word]).await?;
        let id = self.next_id("row").await?;
        let row = json!({
            "id": id, "person_id": person, "need_id": need, "kind": told.detail.code(), "state": word, "sealed": sealed, "at": now,
        });
        self.conn.write(sql::ADD_DETAIL, row).await?;
        Ok(())
    }

    /// The key of a person, made when they have none yet.
    async fn key_of(&mut self, vault: &Vault, person: i64) -> Result<[u8; 32]> {
        let rows: Vec<KeyRow> = self.conn.rows(sql::KEY_OF, args![person]).await?;
        if let Some(row) = rows.first() {
            return vault.open_key(row);
        }
        let mut key = [0; 32];
        rand::rng().fill_bytes(&mut key);
        let (sealed, name) = vault.seal_key(person, &key)?;
        let now = self.now();
        let row = json!({ "person_id": person, "sealed": sealed, "key_name": name, "made_at": now });
        self.conn.write(sql::ADD_KEY, row).await?;
        Ok(key)
    }

    /// The kinds of detail that are kept for a need.
    pub async fn detail_kinds(&mut self, need: i64) -> Result<Vec<DetailKind>> {
        let rows: Vec<Sealed> = self.fresh(sql::DETAILS_OF, args![need, "kept"]).await?;
        Ok(rows.into_iter().map(|row| row.kind).collect())
    }

    /// The opened details of a need in one state.
    pub async fn open_details(&mut self, vault: &Vault, need: i64, state: DetailState) -> Result<Vec<Told>> {
        let word = if state == DetailState::Kept { "kept" } else { "pending" };
        let rows: Vec<Sealed> = self.fresh(sql::DETAILS_OF, args![need, word]).await?;
        let Some(owner) = rows.first().map(|row| row.person_id) else {
            return Ok(Vec::new());
        };
        let keys: Vec<KeyRow> = self.fresh(sql::KEY_OF, args![owner]).await?;
        opened(vault, &keys, &rows)
    }

    /// Forgets the details of a need, all of them or those that nobody said yes to.
    pub async fn drop_details(&mut self, need: i64, only_pending: bool) -> Result<()> {
        let kept = if only_pending { "pending" } else { "kept" };
        self.run(sql::DROP_DETAILS, args![need, kept]).await?;
        if !only_pending {
            self.run(sql::DROP_DETAILS, args![need, "pending"]).await?;
        }
        Ok(())
    }

    /// Writes down that somebody is shown the details of a need; the number of the view.
    pub async fn add_view(&mut self, (need, person): (i64, i64), viewer: i64, kinds: &[DetailKind]) -> Result<i64> {
        let id = self.next_id("row").await?;
        let kinds: Vec<&str> = kinds.iter().map(|kind| kind.code()).collect();
        let now = self.now();
        let (kinds, message) = (kinds.join(" "), "");
        let row = json!({
            "id": id, "need_id": need, "person_id": person, "viewer_id": viewer, "kinds": kinds, "at": now, "message": message,
        });
        self.add(sql::ADD_VIEW, row).await?;
        Ok(id)
    }

    /// Remembers the message that showed details.
    pub async fn view_shown(&mut self, view: i64, message: &str) -> Result<()> {
        self.run(sql::VIEW_SHOWN, args![view, message]).await?;
        Ok(())
    }

    /// The views of a need's details that still stand.
    pub async fn standing_views(&mut self, need: i64) -> Result<Vec<View>> {
        self.fresh(sql::VIEWS_OF, args![need]).await
    }

    /// Writes down that a view was hidden again.
    pub async fn hide_view(&mut self, view: i64) -> Result<()> {
        let now = self.now();
        self.run(sql::HIDE_VIEW, args![view, now]).await?;
        Ok(())
    }

    /// Needs that ended before a moment and still have details.
    pub async fn details_overdue(&mut self, closed_before: Time) -> Result<Vec<crate::domain::need::Need>> {
        self.fresh(sql::DETAILS_OVERDUE, args![closed_before]).await
    }

    /// Forgets hidden parts that nobody said yes to since a moment; how many.
    pub async fn drop_old_pending(&mut self, before: Time) -> Result<u64> {
        self.run(sql::DROP_OLD_PENDING, args![before]).await
    }
}

fn opened(vault: &Vault, keys: &[KeyRow], rows: &[Sealed]) -> Result<Vec<Told>> {
    let Some(key) = keys.first() else {
        return Ok(Vec::new());
    };
    let cipher = cipher(&vault.open_key(key)?);
    rows.iter()
        .map(|row| {
            let bytes = open(&cipher, &row.sealed, &place(row.need_id, row.kind))?;
            Ok(Told { detail: row.kind, words: String::from_utf8_lossy(&bytes).into_owned() })
        })
        .collect()
}

impl super::Db {
    /// The details of a need as one view of it may show them now; nothing when it must not be shown any more.
    ///
    /// # Errors
    /// When the database, or the key, says no; so for every method here.
    pub async fn viewed(&self, vault: &Vault, view: i64) -> Result<Vec<Told>> {
        let rows: Vec<Sealed> = self.rows(sql::VIEWED, args![view]).await?;
        let Some(owner) = rows.first().map(|row| row.person_id) else {
            return Ok(Vec::new());
        };
        let keys: Vec<KeyRow> = self.rows(sql::KEY_OF, args![owner]).await?;
        opened(vault, &keys, &rows)
    }

    /// The details that are kept for a need, for their owner.
    pub async fn kept(&self, vault: &Vault, need: i64) -> Result<Vec<Told>> {
        let rows: Vec<Sealed> = self.rows(sql::DETAILS_OF, args![need, "kept"]).await?;
        let Some(owner) = rows.first().map(|row| row.person_id) else {
            return Ok(Vec::new());
        };
        let keys: Vec<KeyRow> = self.rows(sql::KEY_OF, args![owner]).await?;
        opened(vault, &keys, &rows)
    }

    /// Every detail of a person, opened, with the need that it belongs to.
    pub async fn all_details(&self, vault: &Vault, person: i64) -> Result<Vec<(Sealed, Told)>> {
        let rows: Vec<Sealed> = self.rows(sql::MY_DETAILS, args![person]).await?;
        let keys: Vec<KeyRow> = self.rows(sql::KEY_OF, args![person]).await?;
        let told = opened(vault, &keys, &rows)?;
        Ok(rows.into_iter().zip(told).collect())
    }

    /// Seals every key that is under an older secret anew under the present one; how many, and how many no secret opens.
    pub async fn change_secret(&self, vault: &Vault) -> Result<(usize, usize)> {
        let rows: Vec<KeyRow> = self.rows(sql::KEYS, &[]).await?;
        let (mut changed, mut lost) = (0, 0);
        let present = vault.keys.first().map(|key| key.name.clone()).unwrap_or_default();
        for row in rows.iter().filter(|row| row.key_name != present) {
            let Ok(key) = vault.open_key(row) else {
                lost += 1;
                continue;
            };
            let (sealed, name) = vault.seal_key(row.person_id, &key)?;
            let mut conn = self.begin().await?;
            conn.execute(sql::CHANGE_KEY, args![row.person_id, sealed, name]).await?;
            conn.commit().await?;
            changed += 1;
        }
        Ok((changed, lost))
    }
}
