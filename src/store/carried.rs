//! What went out on WhatsApp, written down in the transaction that says what became of its letters.

use super::db::{Connection, Result, args};
use super::sql;
use crate::domain::Time;
use crate::domain::whatsapp::{LATE, Sending};

/// A letter that went out on WhatsApp, to be written down with its fate.
#[derive(Clone, Debug)]
pub struct Carried {
    /// The message.
    pub sending: Sending,
    /// The letters that it carried, when they were said and not only announced.
    pub letters: Vec<i64>,
    /// Whether it only said that something waits.
    pub knock: bool,
    /// Whether that is a danger.
    pub danger: bool,
}

/// Writes down what went out on WhatsApp.
pub(super) async fn keep(conn: &mut Connection, carried: &[Carried], now: Time) -> Result<()> {
    for one in carried {
        conn.write_set(sql::PUT_SENDINGS, std::slice::from_ref(&one.sending)).await?;
        if let (true, Some(person)) = (one.knock, one.sending.person_id) {
            conn.execute(sql::KNOCKED, args![person, now]).await?;
            if one.danger {
                conn.execute(sql::ALARMED, args![person, now]).await?;
            }
        }
        for letter in &one.letters {
            conn.execute(sql::SENT_BESIDE, args![*letter, &one.sending.message]).await?;
        }
        let known: Vec<Sending> = conn.rows(sql::SENDING, args![&one.sending.message]).await?;
        let late = known.iter().any(|known| known.error == Some(LATE) && known.first == 0);
        if let (true, Some(person)) = (late, one.sending.person_id) {
            // The platform's report was faster than we were: the reader wrote too long ago.
            conn.execute(sql::CLOSE_WINDOW, args![person]).await?;
            conn.execute(sql::FALL_BACK, args![serde_json::to_string(&one.letters)?, now]).await?;
        }
    }
    Ok(())
}
