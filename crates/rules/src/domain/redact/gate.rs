//! What a text must hold before a pattern can match it: groups of pieces, of which each group must give one.
//!
//! They are read from the pattern itself, so that nobody has to keep a second list in step with it.

use aho_corasick::AhoCorasick;
use regex_syntax::hir::{Class, Hir, HirKind};
use std::collections::HashMap;

/// The most pieces that are joined to longer ones; more would cost more memory than they save searches.
const MOST_JOINED: usize = 48;
/// The most letters of a class that are tried one by one.
const MOST_LETTERS: usize = 16;
/// The words of a [`Mask`].
const WIDTH: usize = 4;

/// A set of groups.
pub(super) type Mask = [u64; WIDTH];

/// Every group.
pub(super) const ALL: Mask = [u64::MAX; WIDTH];

/// Pieces of which one must stand in the text.
type Group = Vec<String>;

/// The groups of all patterns of a table, found in one pass over a text.
#[derive(Default)]
pub(super) struct Gate {
    groups: HashMap<Group, usize>,
    pieces: HashMap<String, Mask>,
    automaton: Option<AhoCorasick>,
    masks: Vec<Mask>,
}

impl Gate {
    /// Takes in a pattern for small letters; what it needs.
    pub fn add(&mut self, pattern: &str) -> Mask {
        let mut need = Mask::default();
        let Ok(hir) = regex_syntax::parse(pattern) else { return need };
        for mut group in needs(&hir).into_iter().filter(|g| weight(g) > 1) {
            group.sort_unstable();
            group.dedup();
            let next = self.groups.len();
            let id = *self.groups.entry(group.clone()).or_insert(next);
            if id < WIDTH * 64 {
                need[id / 64] |= 1 << (id % 64);
                for piece in group {
                    self.pieces.entry(piece).or_default()[id / 64] |= 1 << (id % 64);
                }
            }
        }
        need
    }

    /// Ends the taking in.
    pub fn close(&mut self) {
        let (pieces, masks): (Vec<String>, Vec<Mask>) = self.pieces.drain().unzip();
        self.automaton = AhoCorasick::builder().prefilter(false).build(pieces).ok();
        self.masks = masks;
        self.groups = HashMap::new();
    }

    /// The groups that a text in small letters has.
    pub fn read(&self, low: &str) -> Mask {
        let Some(automaton) = self.automaton.as_ref() else { return ALL };
        let mut seen = Mask::default();
        for hit in automaton.find_overlapping_iter(low) {
            for (word, more) in seen.iter_mut().zip(self.masks[hit.pattern().as_usize()]) {
                *word |= more;
            }
        }
        seen
    }
}

/// Whether all that is needed was seen.
pub(super) fn passes(need: &Mask, seen: &Mask) -> bool {
    need.iter().zip(seen).all(|(n, s)| n & !s == 0)
}

/// How seldom a group is met by chance: by its poorest piece.
fn weight(group: &Group) -> usize {
    let one = |piece: &String| {
        let letters = piece.chars().filter(|c| c.is_alphabetic()).count();
        let marks = piece.chars().filter(|c| !c.is_alphabetic() && *c != ' ').count();
        letters + 3 * marks + usize::from(letters > 0 && piece.contains(' '))
    };
    group.iter().map(one).min().unwrap_or(0)
}

/// The groups that every match has.
fn needs(hir: &Hir) -> Vec<Group> {
    if let Some(all) = exact(hir) {
        return vec![all];
    }
    match hir.kind() {
        HirKind::Repetition(part) if part.min > 0 => needs(&part.sub),
        HirKind::Capture(part) => needs(&part.sub),
        HirKind::Concat(parts) => in_a_row(parts),
        HirKind::Alternation(parts) => {
            let best: Option<Vec<Group>> = parts.iter().map(|p| needs(p).into_iter().max_by_key(weight)).collect();
            best.map(|groups| vec![groups.concat()]).unwrap_or_default()
        }
        _ => Vec::new(),
    }
}

/// The groups of parts that follow each other; short parts are joined.
fn in_a_row(parts: &[Hir]) -> Vec<Group> {
    let mut groups = Vec::new();
    let mut row: Group = vec![String::new()];
    for part in parts {
        match exact(part) {
            Some(next) if next.len() * row.len() <= MOST_JOINED => row = product(&row, &next),
            Some(next) => groups.push(std::mem::replace(&mut row, next)),
            None => {
                groups.push(std::mem::replace(&mut row, vec![String::new()]));
                groups.extend(needs(part));
            }
        }
    }
    groups.push(row);
    groups
}

fn product(left: &Group, right: &Group) -> Group {
    left.iter().flat_map(|l| right.iter().map(move |r| format!("{l}{r}"))).collect()
}

/// Everything that a part can match, when that is little.
fn exact(hir: &Hir) -> Option<Group> {
    let all = match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => vec![String::new()],
        HirKind::Literal(text) => vec![String::from_utf8(text.0.to_vec()).ok()?],
        HirKind::Class(Class::Unicode(class)) => {
            let count: usize = class.iter().map(|r| r.len()).sum();
            let few = count <= MOST_LETTERS;
            few.then(|| class.iter().flat_map(|r| (r.start()..=r.end()).map(String::from)).collect())?
        }
        HirKind::Class(Class::Bytes(_)) => return None,
        HirKind::Repetition(part) if part.min == 0 && part.max == Some(1) => {
            exact(&part.sub)?.into_iter().chain([String::new()]).collect()
        }
        HirKind::Repetition(_) => return None,
        HirKind::Capture(part) => exact(&part.sub)?,
        HirKind::Concat(parts) => {
            let mut row: Group = vec![String::new()];
            for part in parts {
                let next = exact(part)?;
                if next.len() * row.len() > MOST_JOINED {
                    return None;
                }
                row = product(&row, &next);
            }
            row
        }
        HirKind::Alternation(parts) => parts.iter().map(exact).collect::<Option<Vec<Group>>>()?.concat(),
    };
    (all.len() <= 4 * MOST_JOINED).then_some(all)
}
