//! The handle's watching side: what the bot asked, whether something changed, and trouble on request.

use super::faults::CloudFault;
use super::server::CloudCall;
use super::{Cloud, lock};

impl Cloud {
    /// Every request of the bot, in order.
    pub fn calls(&self) -> Vec<CloudCall> {
        self.core.state().calls.clone()
    }

    /// Makes requests that fit go wrong. Several faults wait in line.
    pub fn fail(&self, fault: CloudFault) {
        lock(&self.core.faults).push(fault);
    }

    /// Forgets faults that have not happened.
    pub fn heal(&self) {
        lock(&self.core.faults).clear();
    }

    /// A number that grows with every change.
    pub fn version(&self) -> u64 {
        *self.core.version.borrow()
    }

    /// Resolves when the version is no longer `known`.
    pub async fn changed_since(&self, known: u64) -> u64 {
        let mut version = self.core.version.subscribe();
        match version.wait_for(|now| *now != known).await {
            Ok(now) => *now,
            Err(_) => known,
        }
    }

    /// Tells watchers that something outside the emulator changed.
    pub fn touch(&self) {
        self.core.state().touch();
    }
}
