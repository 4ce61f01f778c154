//! Who waits at a door for a second yes.

use crate::command::Command;
use crate::domain::admission::{Admission, Door};
use crate::domain::letter::Button;
use crate::domain::role::Right;
use crate::domain::say::Label;
use crate::service::{Context, Result};
use std::collections::BTreeSet;

/// A new question, not written yet.
pub(in crate::service) async fn new_admission(cx: &mut Context<'_>, kind: Door) -> Result<Admission> {
    Ok(Admission::new(cx.tx.next_id("row").await?, kind, cx.tx.now()))
}

/// The two buttons below a question.
pub(in crate::service) fn doorbell(admission: &Admission) -> Vec<Vec<Button>> {
    let press = |label, yes| Button::of(label, Command::LetIn { id: admission.id, yes });
    vec![match admission.kind {
        Door::Leave => vec![press(Label::EraseIt {}, true), press(Label::KeepIt {}, false)],
        _ => vec![press(Label::LetIn {}, true), press(Label::KeepOut {}, false)],
    }]
}

/// Everybody who administers an area, or every area, but for some.
pub(in crate::service) async fn administrators_of(
    cx: &mut Context<'_>,
    area: i64,
    but: &[i64],
) -> Result<BTreeSet<i64>> {
    let holders = cx.tx.holders(None).await?;
    let tree = cx.tx.tree().await?;
    let reaches = |held: i64| held == 0 || (area != 0 && tree.within(area, held));
    let all = holders.into_iter().filter(|h| h.role.gives(Right::Administer) && reaches(h.area_id));
    Ok(all.map(|holder| holder.person_id).filter(|id| !but.contains(id)).collect())
}
