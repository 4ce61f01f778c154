//! What is told about how well help works: open data, a week after each week and month.

use super::{Result, Service};
use crate::domain::disclosure::{due, publish};
use crate::domain::facts::Whose;
use crate::store::Tx;

impl Service {
    /// Publishes what is due, for each council: before rows are let go, so that they are counted. How many
    /// weeks and months.
    pub(super) async fn publish_open_data(&self, tx: &mut Tx) -> Result<u64> {
        let tree = tx.tree().await?;
        let mut count = 0;
        for council in tree.all().filter(|area| area.parent_id.is_none()) {
            let whose = Whose::council(&tree, council.id);
            let Some(first) = tx.first_said(&whose).await? else { continue };
            let due = due(first, tx.now(), &tx.published(council.id).await?);
            let Some(since) = due.iter().map(|period| period.start()).min() else { continue };
            let facts = tx.facts(&whose, since).await?;
            for period in due {
                tx.add_open_data(council.id, period, &publish(period, &facts)).await?;
                count += 1;
            }
        }
        if count > 0 {
            tracing::info!(count, "open data was published");
        }
        Ok(count)
    }
}
