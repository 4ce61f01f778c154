//! The real program as a process of its own, for benchmarks.
#![allow(dead_code, missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "shared by several benchmarks")]

use lamppost::sandbox::Emulator;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

/// How often a second the kernel counts a process's time.
const TICKS: f64 = 100.0;

pub fn option(name: &str, usual: u64) -> u64 {
    std::env::var(name).ok().and_then(|value| value.parse().ok()).unwrap_or(usual)
}

/// The program as a process of its own, on the first core where that can be asked for.
pub struct Program {
    child: Child,
    pub begun: Instant,
}

impl Program {
    /// Starts it on this memory; `sends` is how many letters a second it may send, unless `BENCH_SENDS` says otherwise.
    pub fn start(emulator: &Emulator, database_url: &str, folder: &Path, sends: u64) -> Program {
        let binary = env!("CARGO_BIN_EXE_lamppost");
        let mut command = if pinned() { Command::new("taskset") } else { Command::new(binary) };
        if pinned() {
            command.args(["-c", "0", binary]);
        }
        let begun = Instant::now();
        let child = command
            .arg("serve")
            .current_dir(folder)
            .env("QUIET_HOURS", "3-3")
            .env("TELEGRAM_BOT_TOKEN", emulator.token())
            .env("TELEGRAM_API_URL", emulator.api_url())
            .env("DATABASE_URL", database_url)
            .env("LAMPPOST_SECRET_KEY", "a key for tests that opens nothing")
            .env("HTTP_BIND", "127.0.0.1:0")
            .env("SEND_PER_SECOND", option("BENCH_SENDS", sends).to_string())
            .env("LOG_LEVEL", "warn")
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        Program { child, begun }
    }

    /// A line of `/proc/PID/status`, in megabytes.
    pub fn megabytes(&self, name: &str) -> f64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap_or_default();
        let line = status.lines().find(|line| line.starts_with(name)).unwrap_or_default();
        let kilobytes = line.split_whitespace().nth(1).and_then(|number| number.parse::<f64>().ok());
        kilobytes.unwrap_or(0.0) / 1024.0
    }

    /// Seconds of CPU time used so far, in the program and for it in the kernel.
    pub fn cpu_seconds(&self) -> f64 {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap_or_default();
        let after_name = stat.rsplit(')').next().unwrap_or_default();
        let ticks = after_name.split_whitespace().skip(11).take(2).filter_map(|number| number.parse::<f64>().ok());
        ticks.sum::<f64>() / TICKS
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Whether processes can be held on a core here, and there is more than one.
pub fn pinned() -> bool {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    cores > 1 && Command::new("taskset").arg("-V").stdout(Stdio::null()).status().is_ok()
}
