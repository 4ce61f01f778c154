//! How long it takes to understand what neighbours write, one line after the other on one core.
//!
//! `cargo bench --bench words` — the figures and what they mean are in docs/PERFORMANCE.md.

#![allow(missing_docs, clippy::unwrap_used, clippy::expect_used, reason = "a benchmark")]

use lamppost::domain::clock::Clocks;
use lamppost::domain::understand::understand;
use std::hint::black_box;
use std::time::Instant;

fn main() {
    let lexicon = lamppost::i18n::Words::lexicon().unwrap();
    let clocks = Clocks::default();
    let lines: Vec<&str> = include_str!("../crates/rules/tests/data/neighbours.tsv")
        .lines()
        .filter_map(|line| line.split('\t').next())
        .collect();
    let letters: usize = lines.iter().map(|line| line.chars().count()).sum();
    for round in ["first", "then"] {
        let begun = Instant::now();
        for line in &lines {
            black_box(understand(line, &lexicon, &clocks, 0));
        }
        let each = begun.elapsed().as_secs_f64() * 1e6 / lines.len() as f64;
        println!("{round}: {each:.0} us a line of {} letters", letters / lines.len());
    }
    for many in [16, 64, 256, 1350] {
        let text = "Jo ".repeat(many);
        let begun = Instant::now();
        black_box(understand(&text, &lexicon, &clocks, 0));
        println!("{many} names: {:.1} ms", begun.elapsed().as_secs_f64() * 1e3);
    }
}
