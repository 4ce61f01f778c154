//! What open data looks like, by hand.

use super::attack::{MONDAY, need};
use super::*;
use crate::domain::lifecycle::State;
use crate::domain::urgency::Urgency;

fn ward(name: &str, groups: i64, members: i64) -> WardFact {
    WardFact { name: name.to_owned(), groups, active: groups, members, helpers: 0 }
}

fn find<'a>(rows: &'a [Row], ward: &str, category: &str) -> &'a Row {
    rows.iter().find(|row| row.ward == ward && row.category == category).expect("the row is there")
}

#[test]
fn a_week_has_a_row_for_every_ward_and_kind_but_none_for_private_kinds() {
    let mut facts = Facts { wards: vec![ward("North", 3, 20), ward("South", 4, 90)], ..Facts::default() };
    for hour in 0..12 {
        let mut one = need("North", Category::Shopping, MONDAY + hour * HOUR);
        one.answered_at = Some(MONDAY + hour * HOUR + 50 * super::super::MINUTE);
        if hour < 11 {
            one.state = State::Met;
            one.closed_at = Some(MONDAY + hour * HOUR + 26 * HOUR);
        }
        facts.needs.push(one);
    }
    facts.needs.push(need("South", Category::Pets, MONDAY));
    facts.needs.push(need("South", Category::Housing, MONDAY));
    let mut danger = need("South", Category::EnergyHeating, MONDAY);
    danger.urgency = Urgency::Emergency;
    facts.needs.push(danger);
    let rows = publish(Period::week(MONDAY), &facts);
    assert_eq!(rows.len(), 2 * 12);
    let shopping = find(&rows, "North", "shopping");
    assert_eq!((shopping.needs_recorded, shopping.met), (Shown::Number(10), Shown::Number(10)));
    assert_eq!(shopping.median_hours_to_first_response, Some(1.0));
    assert_eq!(shopping.median_hours_to_met, Some(26.0));
    let pets = find(&rows, "South", "pets");
    assert_eq!((pets.needs_recorded, pets.met), (Shown::Hidden, Shown::Hidden));
    // The one hidden row of South and of pets is not alone.
    let hidden = |test: &dyn Fn(&Row) -> bool| {
        rows.iter().filter(|row| test(row) && row.needs_recorded == Shown::Hidden).count()
    };
    assert!(hidden(&|row| row.ward == "South") >= 2 && hidden(&|row| row.category == "pets") >= 2);
    assert_eq!(totals(&rows)["2026-W11"], [10, 10, 0, 0]);
    let month = publish(Period::month(MONDAY), &facts);
    assert_eq!(month.len(), 8);
    assert!(month.iter().all(|row| row.ward == ALL_WARDS && row.period == "2026-03"));
    assert_eq!(find(&month, ALL_WARDS, "housing").needs_recorded, Shown::Hidden);
    assert_eq!(find(&month, ALL_WARDS, "safety").needs_recorded, Shown::Hidden);
    assert_eq!(find(&month, ALL_WARDS, "wellbeing").needs_recorded, Shown::Number(0));
}

#[test]
fn small_wards_go_together_and_a_ward_without_a_group_shows_as_a_gap() {
    let wards = vec![ward("North", 5, 80), ward("Mill", 2, 30), ward("Quay", 1, 9), ward("Moor", 0, 0)];
    let mut facts = Facts { wards, ..Facts::default() };
    facts.needs.extend((0..6).map(|hour| need(["Mill", "Quay"][hour % 2], Category::Shopping, MONDAY)));
    let rows = publish(Period::week(MONDAY), &facts);
    assert_eq!(find(&rows, OTHER_WARDS, "shopping").needs_recorded, Shown::Number(5));
    assert!(!rows.iter().any(|row| row.ward == "Mill" || row.ward == "Quay"));
    assert_eq!(find(&rows, "Moor", "").note, "no_group");
    facts.wards.remove(2);
    let rows = publish(Period::week(MONDAY), &facts);
    let others: Vec<&Row> = rows.iter().filter(|row| row.ward == OTHER_WARDS).collect();
    assert!(
        others.len() == 12 && others.iter().all(|row| row.needs_recorded == Shown::Hidden && row.note == "too_small")
    );
}

#[test]
fn what_was_erased_before_is_counted_too() {
    let mut facts = Facts { wards: vec![ward("North", 3, 20)], ..Facts::default() };
    let counted = |week: &str, category: &str, what: &str, count| Counted {
        ward: "North".to_owned(),
        week: week.to_owned(),
        category: category.to_owned(),
        what: what.to_owned(),
        count,
    };
    facts.counted = vec![
        counted("2026-W11", "shopping", "met", 9),
        counted("2026-W11", "shopping", "draft", 50),
        counted("2026-W12", "shopping", "met", 50),
        counted("2026-W11", "housing", "unmet_closed", 6),
    ];
    facts.needs.extend((0..3).map(|_| need("North", Category::Shopping, MONDAY)));
    let rows = publish(Period::week(MONDAY), &facts);
    let shopping = find(&rows, "North", "shopping");
    assert_eq!((shopping.needs_recorded, shopping.met), (Shown::Number(10), Shown::Number(10)));
    let month = publish(Period::month(MONDAY), &facts);
    assert_eq!(find(&month, ALL_WARDS, "housing").unmet_closed, Shown::Number(5));
}

#[test]
fn medians_need_ten_and_are_nobodys_own_time() {
    let hours = |count: i64| (1..=count).map(|n| n * HOUR + 7).collect::<Vec<_>>();
    assert_eq!(median_hours(&hours(9)), None);
    assert_eq!(median_hours(&hours(10)), Some(5.5));
    assert_eq!(median_hours(&hours(11)), Some(6.0));
    assert_eq!(median_hours(&[]), None);
}

#[test]
fn counts_are_written_as_numbers_or_as_a_mark() {
    let written = serde_json::to_string(&[Shown::of(0), Shown::of(1), Shown::of(4), Shown::of(7), Shown::of(8)]);
    assert_eq!(written.unwrap_or_default(), "[0,\"[c]\",\"[c]\",5,10]");
    let read: Result<Vec<Shown>, _> = serde_json::from_str("[5,\"[c]\"]");
    assert_eq!(read.ok(), Some(vec![Shown::Number(5), Shown::Hidden]));
    assert!(serde_json::from_str::<Shown>("\"[x]\"").is_err());
}

#[test]
fn one_place_is_rounded_by_the_same_rules() {
    let (hidden, shown) = (Shown::Hidden, Shown::Number);
    assert_eq!(rounded([4, 4, 0, 0]), [hidden; 4]);
    assert_eq!(rounded([0, 0, 0, 0]), [shown(0); 4]);
    assert_eq!(rounded([23, 17, 3, 0]), [shown(25), shown(15), hidden, shown(0)]);
    assert_eq!(rounded([7, 6, 0, 1]), [shown(5), hidden, shown(0), hidden]);
}

#[test]
fn a_period_is_due_a_week_after_its_end() {
    let none = BTreeSet::new();
    let labels = |now: Time| due(MONDAY, now, &none).into_iter().map(Period::label).collect::<Vec<_>>();
    assert!(labels(MONDAY + 14 * DAY - 1).is_empty());
    assert_eq!(labels(MONDAY + 14 * DAY), ["2026-W11"]);
    assert_eq!(labels(MONDAY + 30 * DAY), ["2026-W11", "2026-W12", "2026-W13", "2026-03"]);
}
