//! The rota: on shift, off shift with a note for the next, holidays with somebody who stands in.

use crate::service::{Context, Result};

/// Whom a case's letter to somebody with a role goes to now: them, who stands in for them, or nobody.
/// Danger reaches them wherever they are.
pub(in crate::service) async fn on_duty(cx: &mut Context<'_>, person: i64, danger: bool) -> Result<Option<i64>> {
    let (now, shift) = (cx.tx.now(), cx.tx.shift_of(person).await?);
    if danger || shift.may_be_pinged(now) {
        return Ok(Some(person));
    }
    let Some(cover) = shift.cover_id.filter(|_| shift.is_away(now)) else {
        return Ok(None);
    };
    Ok(cx.tx.shift_of(cover).await?.may_be_pinged(now).then_some(cover))
}
