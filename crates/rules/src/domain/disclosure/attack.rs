//! Attacks on the open data: somebody who knows the rules, every published number and more tries to get a hidden count.

use super::*;
use crate::domain::lifecycle::State;
use crate::domain::urgency::Urgency;
use proptest::prelude::*;
use std::collections::HashMap;

/// Counts from 1 to this are secret.
const SECRET: i64 = 4;

pub(super) const MONDAY: Time = 1_773_014_400_000; // 2026-03-09

pub(super) fn need(ward: &str, category: Category, opened_at: Time) -> NeedFact {
    NeedFact {
        ward: ward.to_owned(),
        category: Some(category),
        urgency: Urgency::Soon,
        state: State::Open,
        closed_for: None,
        created_at: opened_at,
        opened_at: Some(opened_at),
        answered_at: None,
        claimed_at: None,
        forwarded_at: None,
        accepted_at: None,
        decided_at: None,
        closed_at: None,
        reopened: 0,
        worked: 0,
        failed: 0,
        merged: 0,
        hidden: 0,
    }
}

/// Adds a cell of a table: so many needs, of which the first are met, the last closed unmet, and some forwarded.
fn add_cell(facts: &mut Facts, (ward, kind): (&str, Category), (needs, met, forwarded, unmet): (i64, i64, i64, i64)) {
    for number in 0..needs {
        let mut one = need(ward, kind, MONDAY + number * HOUR);
        one.forwarded_at = (number < forwarded).then_some(MONDAY + 50 * HOUR);
        one.answered_at = Some(MONDAY + 60 * HOUR);
        if number < met {
            one.state = State::Met;
            one.closed_at = Some(MONDAY + 90 * HOUR);
        } else if needs - number <= unmet {
            one.state = State::UnmetClosed;
            one.closed_at = Some(MONDAY + 90 * HOUR);
        }
        facts.needs.push(one);
    }
}

/// Every row of up to 24 needs, published alone: which true rows look the same? Rows do not depend on one another but for
/// more hiding, so this is all that anybody can know who knows the rules.
#[test]
fn every_hidden_count_could_be_any_of_one_to_four() {
    let mut look_the_same: HashMap<String, Vec<[i64; 4]>> = HashMap::new();
    for needs in 0..=24_i64 {
        for met in 0..=needs {
            for unmet in 0..=needs - met {
                for forwarded in 0..=needs {
                    for responses in [0, needs] {
                        let times = |count: i64| vec![HOUR; usize::try_from(count).unwrap_or(0)];
                        let (to_response, to_met) = (times(responses), times(met));
                        let exact = Exact { needs, met, forwarded, unmet, to_response, to_met };
                        let few = (1..=SECRET).contains(&needs);
                        let counts = if few { [Shown::Hidden; 4] } else { shown(&exact) };
                        let row = row((Period::week(MONDAY), "W", "k"), counts, &exact, "");
                        let all = look_the_same.entry(format!("{row:?}")).or_default();
                        all.push([needs, met, forwarded, unmet]);
                    }
                }
            }
        }
    }
    let mut attacked = 0;
    for (row, truths) in look_the_same {
        for column in 0..4 {
            let possible: BTreeSet<i64> = truths.iter().map(|truth| truth[column]).collect();
            if possible.iter().any(|count| (1..=SECRET).contains(count)) {
                attacked += 1;
                assert!((1..=SECRET).all(|count| possible.contains(&count)), "column {column} of {row}: {possible:?}");
            }
        }
    }
    assert!(attacked > 50, "{attacked}");
}

/// What an attacker knows of one number: at least, at most.
type Known = (i64, i64);
const MANY: i64 = 1_000;

/// A sum of variables, each times 1 or -1, lies between two numbers.
struct Rule {
    parts: Vec<(usize, i64)>,
    sum: Known,
}

/// Narrows what is known of each number until nothing gets narrower.
fn solve(known: &mut [Known], rules: &[Rule]) {
    loop {
        let before = known.to_vec();
        for rule in rules {
            let reach = |(at, sign): &(usize, i64), known: &[Known]| {
                let (low, high) = known[*at];
                if *sign > 0 { (low, high) } else { (-high, -low) }
            };
            for part in &rule.parts {
                let others = rule.parts.iter().filter(|other| other.0 != part.0).map(|other| reach(other, known));
                let (low, high) = others.fold((0, 0), |sum, one| (sum.0 + one.0, sum.1 + one.1));
                let (least, most) = (rule.sum.0 - high, rule.sum.1 - low);
                let (least, most) = if part.1 > 0 { (least, most) } else { (-most, -least) };
                let one = &mut known[part.0];
                *one = (one.0.max(least), one.1.min(most));
            }
        }
        if known == before.as_slice() {
            return;
        }
    }
}

fn interval(shown: Shown, hidden: Known) -> Known {
    match shown {
        Shown::Hidden => hidden,
        Shown::Number(0) => (0, 0),
        Shown::Number(number) => ((number - STEP / 2).max(SECRET + 1), number + STEP / 2),
    }
}

/// Everything that the rows say, and what must be true within a row: met and unmet are not more than all.
fn reading(rows: &[Row], hidden: Known) -> (Vec<Known>, Vec<Rule>) {
    let (mut known, mut rules) = (Vec::new(), Vec::new());
    for row in rows {
        let at = known.len();
        known.extend([row.needs_recorded, row.met, row.forwarded, row.unmet_closed].map(|one| interval(one, hidden)));
        rules.push(Rule { parts: vec![(at, 1), (at + 1, -1), (at + 3, -1)], sum: (0, MANY) });
        rules.push(Rule { parts: vec![(at, 1), (at + 2, -1)], sum: (0, MANY) });
        for (offset, median) in [(0, row.median_hours_to_first_response), (1, row.median_hours_to_met)] {
            if median.is_some() {
                known[at + offset].0 = known[at + offset].0.max(10);
            }
        }
    }
    (known, rules)
}

/// The true counts behind a row, counted in another way than the code under test does.
fn truth(facts: &Facts, row: &Row) -> [i64; 4] {
    let of_row = |need: &&NeedFact| {
        let named = facts.wards.iter().find(|ward| ward.name == need.ward);
        let named = named.is_some_and(|ward| ward.groups >= 3 && ward.members >= 20);
        let ward = if named { need.ward.as_str() } else { OTHER_WARDS };
        (row.ward == ALL_WARDS || row.ward == ward)
            && need.public_kind().is_some_and(|kind| kind.code() == row.category)
    };
    let mine: Vec<&NeedFact> = facts.needs.iter().filter(of_row).collect();
    let count = |test: fn(&NeedFact) -> bool| i64::try_from(mine.iter().filter(|need| test(need)).count()).unwrap_or(0);
    [
        count(|_| true),
        count(|need| need.state == State::Met),
        count(|need| need.forwarded_at.is_some()),
        count(|need| need.state == State::UnmetClosed),
    ]
}

fn tables() -> impl Strategy<Value = Facts> {
    let count = prop_oneof![4 => Just(0_i64), 6 => 1..=4_i64, 3 => 5..=8_i64, 1 => 9..=30_i64];
    let cell = (count, 0..=100_i64, 0..=100_i64, 0..=100_i64);
    let kinds = [Category::Shopping, Category::Pets, Category::Transport, Category::Housing, Category::Wellbeing];
    let ward = (1..=5_i64, prop_oneof![Just(5_i64), 20..=90_i64], proptest::collection::vec(cell, kinds.len()));
    proptest::collection::vec(ward, 1..5).prop_map(move |wards| {
        let mut facts = Facts::default();
        for (number, (groups, members, cells)) in wards.into_iter().enumerate() {
            let name = format!("Ward {number}");
            for (kind, (needs, met, forwarded, unmet)) in kinds.into_iter().zip(cells) {
                let met = needs * met / 100;
                let cell = (needs, met, needs * forwarded / 100, (needs - met) * unmet / 100);
                add_cell(&mut facts, (&name, kind), cell);
            }
            facts.wards.push(WardFact { name, groups, active: groups, members, helpers: 0 });
        }
        facts
    })
}

fn both_periods() -> [Period; 2] {
    [Period::week(MONDAY), Period::month(MONDAY)]
}

/// Asserts that no count of 1 to 4 is known.
fn is_safe(facts: &Facts, rows: &[Row], known: &[Known], columns: usize) -> Result<(), TestCaseError> {
    for (row, known) in rows.iter().zip(known.chunks(4)) {
        let truth = truth(facts, row);
        for column in 0..columns {
            if (1..=SECRET).contains(&truth[column]) {
                prop_assert!(known[column].0 < known[column].1, "column {} of {:?} is {:?}", column, row, truth);
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn from_all_that_is_published_nobody_gets_a_hidden_count(facts in tables()) {
        for period in both_periods() {
            let rows = publish(period, &facts);
            for row in &rows {
                let truth = truth(&facts, row);
                let shown = [row.needs_recorded, row.met, row.forwarded, row.unmet_closed];
                for (count, shown) in truth.into_iter().zip(shown) {
                    prop_assert!(shown == Shown::Hidden || shown == Shown::of(count));
                    prop_assert!(!(1..=SECRET).contains(&count) || shown == Shown::Hidden);
                }
            }
            // Who takes every mark for 1 to 4, and who takes it for anything at all.
            for hidden in [(1, SECRET), (0, MANY)] {
                let (mut known, rules) = reading(&rows, hidden);
                solve(&mut known, &rules);
                is_safe(&facts, &rows, &known, 4)?;
                // The totals, too: each is what is shown, and leaves nothing for what is hidden.
                let total = totals(&rows)[&period.label()];
                for (column, total) in total.into_iter().enumerate() {
                    let shown = rows.iter().map(|row| [row.needs_recorded, row.met, row.forwarded, row.unmet_closed][column]);
                    let shown: i64 = shown.map(|one| if let Shown::Number(number) = one { number } else { 0 }).sum();
                    prop_assert_eq!(total, shown);
                }
            }
        }
    }

    #[test]
    fn who_knows_the_true_number_of_every_ward_or_of_every_kind_gets_no_hidden_row(facts in tables()) {
        let rows = publish(Period::week(MONDAY), &facts);
        for by_ward in [true, false] {
            let (mut known, mut rules) = reading(&rows, (0, MANY));
            let mut lines: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
            for (at, row) in rows.iter().enumerate() {
                lines.entry(if by_ward { &row.ward } else { &row.category }).or_default().push(at);
            }
            // One ward alone has nothing beside it that could protect it from who knows the sum.
            for line in lines.values().filter(|line| line.len() > 1) {
                let sum = line.iter().map(|at| truth(&facts, &rows[*at])[0]).sum();
                rules.push(Rule { parts: line.iter().map(|at| (at * 4, 1)).collect(), sum: (sum, sum) });
            }
            solve(&mut known, &rules);
            is_safe(&facts, &rows, &known, 1)?;
        }
    }

    #[test]
    fn what_comes_late_changes_nothing_and_the_next_week_tells_nothing_of_the_last(
        facts in tables(), late in tables(), days in 0..60_i64)
    {
        let mut published: BTreeMap<String, Vec<Row>> = BTreeMap::new();
        let release = |published: &mut BTreeMap<String, Vec<Row>>, facts: &Facts, now: Time| {
            let known = published.keys().cloned().collect();
            for period in due(MONDAY, now, &known) {
                assert!(period.end() + LATE <= now && published.insert(period.label(), publish(period, facts)).is_none());
            }
        };
        let now = MONDAY + 14 * DAY;
        release(&mut published, &facts, now);
        let first = published.clone();
        prop_assert_eq!(first.keys().collect::<Vec<_>>(), ["2026-W11"]);
        let mut more = facts.clone();
        more.needs.extend(late.needs);
        release(&mut published, &more, now + days * DAY);
        for (period, rows) in &first {
            prop_assert_eq!(&published[period], rows);
            prop_assert_eq!(totals(rows), totals(&published[period]));
        }
        prop_assert!(due(MONDAY, now + days * DAY, &published.keys().cloned().collect()).is_empty());
    }

    #[test]
    fn the_same_facts_in_any_order_give_the_same_rows(facts in tables(), turn in 0..40_usize) {
        let mut other = facts.clone();
        let count = other.needs.len().max(1);
        other.needs.rotate_left(turn % count);
        other.wards.reverse();
        for period in both_periods() {
            prop_assert_eq!(publish(period, &facts), publish(period, &other));
        }
    }
}
