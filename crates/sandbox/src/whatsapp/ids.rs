//! The names that WhatsApp gives: message ids, phone numbers, business-scoped user ids, hashes.

use sha2::{Digest, Sha256};

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/// Standard base64 with padding.
pub(super) fn base64(bytes: &[u8]) -> String {
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let word = chunk.iter().fold(0u32, |word, byte| (word << 8) | u32::from(*byte)) << (8 * (3 - chunk.len()));
        for place in 0..4 {
            let letter = LETTERS[(word >> (18 - 6 * place)) as usize & 63];
            out.push(if place <= chunk.len() { char::from(letter) } else { '=' });
        }
    }
    out
}

/// The id of the `number`-th message: opaque, with the `=` at its end that real ones have.
pub(super) fn wamid(number: u64) -> String {
    let hash = Sha256::digest(format!("message {number}"));
    format!("wamid.HBgM{}", base64(&hash[..25]))
}

/// The code of the `number`-th short link: 14 letters and digits.
pub(super) fn link_code(number: u64) -> String {
    let hash = Sha256::digest(format!("link {number}"));
    let letter = |byte: &u8| char::from(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"[usize::from(*byte) % 32]);
    hash.iter().take(13).map(letter).chain(['1']).collect()
}

/// A person's phone number: the range that the regulator keeps free for made-up people, while ids end in 000 to 999.
pub(super) fn phone(person: i64) -> String {
    format!("4477009{:05}", person.unsigned_abs() % 100_000)
}

/// A person's id for this business. It changes when the phone number does.
pub(super) fn user_id(person: i64, changes: u64) -> String {
    let mixed = u128::from(person.unsigned_abs()) * 7_919 + u128::from(changes) * 1_000_000_000_039;
    format!("GB.{}", 10_000_000_000_000_000 + mixed % 90_000_000_000_000_000)
}

/// The hash of a file as webhooks give it.
pub(super) fn file_hash(bytes: &[u8]) -> String {
    base64(&Sha256::digest(bytes))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn base64_is_what_everybody_else_means_by_it() {
        let pairs = [("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foobar", "Zm9vYmFy")];
        for (plain, coded) in pairs {
            assert_eq!(base64(plain.as_bytes()), coded);
        }
    }

    #[test]
    fn neighbours_have_numbers_of_made_up_people() {
        assert_eq!(phone(5_000_000_021), "447700900021");
        assert_eq!(user_id(5_000_000_021, 0).len(), "GB.".len() + 17);
        assert_ne!(user_id(5_000_000_021, 0), user_id(5_000_000_021, 1));
    }
}
