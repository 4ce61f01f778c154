//! The program's own time: it goes on by a clock that nobody can set, and holds every timer while the clocks contradict
//! each other.

use lamppost::app::Timepiece;
use lamppost::domain::Time;
use lamppost::domain::steady::{Clocks, Steady};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

/// How often the wall clock is looked at.
const LOOK_EVERY: Duration = Duration::from_secs(1);

fn wall() -> Time {
    chrono::Utc::now().timestamp_millis()
}

struct Keeper {
    begun: Instant,
    state: Mutex<(Steady, Clocks)>,
}

impl Keeper {
    fn mono(&self) -> Time {
        Time::try_from(self.begun.elapsed().as_millis()).unwrap_or(Time::MAX)
    }

    fn state(&self) -> MutexGuard<'_, (Steady, Clocks)> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Looks at both clocks, and says so when they begin or cease to agree.
    fn look(&self) {
        let (mono, mut state) = (self.mono(), self.state());
        state.0.look(wall(), mono);
        let (before, now) = (state.1, state.0.clocks(mono));
        state.1 = now;
        metrics::gauge!("lamppost_clocks_agree").set(if now == Clocks::Agree { 1.0 } else { 0.0 });
        match now {
            _ if before == now => {}
            Clocks::Agree => tracing::warn!("the clocks agree again: timers go on"),
            Clocks::WallIsWrong => {
                tracing::error!("this machine's clock is wrong: the time is kept without it. Please set the clock")
            }
            Clocks::Unclear => {
                tracing::error!("clocks contradict each other: timers are held. Please set this one")
            }
        }
    }
}

/// A timepiece that looks at the wall clock every second from now on.
pub fn timepiece() -> Timepiece {
    let keeper = Arc::new(Keeper { begun: Instant::now(), state: Mutex::new((Steady::new(wall(), 0), Clocks::Agree)) });
    let (looks, reads, hears) = (Arc::downgrade(&keeper), keeper.clone(), keeper.clone());
    tokio::spawn(async move {
        while let Some(keeper) = looks.upgrade() {
            keeper.look();
            drop(keeper);
            tokio::time::sleep(LOOK_EVERY).await;
        }
    });
    Timepiece {
        clock: Arc::new(move || reads.state().0.now(reads.mono())),
        witness: Arc::new(move |said| {
            hears.state().0.witness(said, hears.mono());
            hears.look();
        }),
        // Looked at anew: a jump that nobody has seen yet must not be acted on.
        is_held: Arc::new(move || {
            keeper.look();
            keeper.state().1.holds()
        }),
    }
}
