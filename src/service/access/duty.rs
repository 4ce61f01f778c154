//! The rota: on shift, off shift with a note for the next, holidays with somebody who stands in.

use crate::service::{Result, Service};
use crate::store::Tx;

impl Service {
    /// Whom a case's letter to somebody with a role goes to now: them, who stands in for them, or nobody.
    /// Danger reaches them wherever they are.
    pub(in crate::service) async fn on_duty(&self, tx: &mut Tx, person: i64, danger: bool) -> Result<Option<i64>> {
        let (now, shift) = (tx.now(), tx.shift_of(person).await?);
        if danger || shift.may_be_pinged(now) {
            return Ok(Some(person));
        }
        let Some(cover) = shift.cover_id.filter(|_| shift.is_away(now)) else {
            return Ok(None);
        };
        Ok(tx.shift_of(cover).await?.may_be_pinged(now).then_some(cover))
    }
}
