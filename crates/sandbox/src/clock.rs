//! A clock that can be moved: real time plus an offset, or frozen until somebody moves it.

use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};

use chrono::{DateTime, Duration, Utc};
use tokio::sync::watch;

/// What time it is in the sandbox. Clones share the same hands.
#[derive(Clone, Debug)]
pub struct Clock {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    hands: Mutex<Hands>,
    moves: watch::Sender<u64>,
}

#[derive(Clone, Copy, Debug)]
enum Hands {
    Flowing(Duration),
    Frozen(DateTime<Utc>),
}

impl Clock {
    /// A clock that runs with real time.
    pub fn system() -> Clock {
        Clock::with(Hands::Flowing(Duration::zero()))
    }

    /// A clock that stands still at `when` until it is moved.
    pub fn at(when: DateTime<Utc>) -> Clock {
        Clock::with(Hands::Frozen(when))
    }

    fn with(hands: Hands) -> Clock {
        let inner = Inner { hands: Mutex::new(hands), moves: watch::Sender::new(0) };
        Clock { inner: Arc::new(inner) }
    }

    /// The present moment of the sandbox.
    pub fn now(&self) -> DateTime<Utc> {
        match *self.hands() {
            Hands::Flowing(offset) => Utc::now() + offset,
            Hands::Frozen(when) => when,
        }
    }

    /// Moves the clock by `by`, which may be negative.
    pub fn advance(&self, by: Duration) {
        self.set(self.now() + by);
    }

    /// Moves the clock to `when`. A running clock goes on running from there.
    pub fn set(&self, when: DateTime<Utc>) {
        {
            let mut hands = self.hands();
            *hands = match *hands {
                Hands::Flowing(_) => Hands::Flowing(when - Utc::now()),
                Hands::Frozen(_) => Hands::Frozen(when),
            };
        }
        self.inner.moves.send_modify(|moves| *moves += 1);
    }

    /// Moves the clock back to real time.
    pub fn reset(&self) {
        self.set(Utc::now());
    }

    /// Resolves when the clock is moved after this call.
    pub fn moved(&self) -> impl Future<Output = ()> + Send + use<> {
        let mut receiver = self.inner.moves.subscribe();
        let keep = Arc::clone(&self.inner);
        async move {
            let _ = receiver.changed().await;
            drop(keep);
        }
    }

    fn hands(&self) -> std::sync::MutexGuard<'_, Hands> {
        self.inner.hands.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
