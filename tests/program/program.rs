//! The real program as a process of its own: started, killed, told to stop. Everything that it prints is kept in files.

use crate::world::World;
use lamppost::sandbox::{Emulator, Seen};
use std::fs::File;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

/// How often a condition outside this process is looked at again.
const GLANCE: Duration = Duration::from_millis(20);

pub struct Program {
    child: Child,
    seen: usize,
}

impl Program {
    /// Starts the program on the world's database; what it prints is added to the world's log files.
    pub fn start(world: &World) -> Program {
        Program::start_after(world, "", "127.0.0.1:0")
    }

    /// The same after a line of the shell, such as a limit, and with its pages at an address.
    pub fn start_after(world: &World, line: &str, pages: &str) -> Program {
        let seen = world.emulator.seen_count();
        let log = |name: &str| -> Stdio {
            let path = world.folder.path().join(name);
            File::options().create(true).append(true).open(path).unwrap().into()
        };
        let child = Command::new("sh")
            .args(["-c", &format!("{line}\nexec \"$0\" serve"), env!("CARGO_BIN_EXE_lamppost")])
            .current_dir(world.folder.path())
            .env_clear()
            .env("TELEGRAM_BOT_TOKEN", world.emulator.token())
            .env("TELEGRAM_API_URL", world.emulator.api_url())
            .env("DATABASE_URL", &world.database_url)
            .env("LAMPPOST_SECRET_KEY", crate::world::KEY)
            .env("HTTP_BIND", pages)
            .env("SEND_PER_SECOND", "1000000")
            .env("GROUP_PER_MINUTE", "1000000")
            .env("QUIET_HOURS", "3-3")
            .stdin(Stdio::null())
            .stdout(log("stdout.log"))
            .stderr(log("stderr.log"))
            .spawn()
            .unwrap();
        Program { child, seen }
    }

    /// Waits until it acts: the last thing that it does before that is to set its menu of commands.
    pub async fn at_work(&self, emulator: &Emulator) {
        let menu = |seen: &Seen| matches!(seen, Seen::Commands { .. });
        let found = emulator.wait_for(self.seen, Duration::from_secs(20), menu).await;
        assert!(found.is_some(), "the program did not come to work");
    }

    /// Changes a limit of the running program, such as `--fsize=0:`.
    pub fn limit(&self, limit: &str) {
        let done = Command::new("prlimit").args(["--pid", &self.child.id().to_string(), limit]).status().unwrap();
        assert!(done.success());
    }

    /// Waits until it ends by itself: its code.
    pub async fn ends(mut self) -> Option<i32> {
        let begun = Instant::now();
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return status.code();
            }
            assert!(begun.elapsed() < Duration::from_secs(20), "it does not end");
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Ends it at once, wherever it is: SIGKILL.
    pub fn kill(mut self) {
        assert!(self.is_running(), "it ended before it was killed");
        drop(self);
    }

    /// Asks it to stop with SIGTERM, and waits until it has: how it ended, and after how long.
    pub async fn stop(mut self) -> (ExitStatus, Duration) {
        let asked = Instant::now();
        let sent = Command::new("kill").args(["-TERM", &self.child.id().to_string()]).status().unwrap();
        assert!(sent.success());
        loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                return (status, asked.elapsed());
            }
            if asked.elapsed() > Duration::from_secs(40) {
                panic!("told to stop, it did not stop within 40 seconds");
            }
            tokio::time::sleep(GLANCE).await;
        }
    }

    /// Whether it still runs.
    pub fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }
}

impl Drop for Program {
    /// A test that fails leaves no process behind.
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Looks again and again until a condition holds; panics when it does not within the limit.
pub async fn until(what: &str, limit: Duration, mut holds: impl FnMut() -> bool) {
    let begun = Instant::now();
    while !holds() {
        assert!(begun.elapsed() < limit, "waited {limit:?} for this, in vain: {what}");
        tokio::time::sleep(GLANCE).await;
    }
}
