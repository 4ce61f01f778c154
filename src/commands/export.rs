//! `lamppost export`: measures and open data as files, with a description of every column. It only reads.

use clap::ValueEnum;
use lamppost::config::Given;
use lamppost::domain::Time;
use lamppost::domain::clock::Clocks;
use lamppost::domain::csv::{Cell, table};
use lamppost::domain::disclosure::{ALL_WARDS, HIDDEN, Row, Shown, totals};
use lamppost::domain::facts::Whose;
use lamppost::domain::measures::measures;
use lamppost::domain::measures::table::{of_help, of_needs};
use lamppost::domain::period::Period;
use lamppost::i18n::Words;
use lamppost::store::{Db, StoreError};
use serde_json::{Map, Value, json};
use std::path::Path;
use std::process::ExitCode;

/// What is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum What {
    /// Exact measures, for people with a role.
    Measures,
    /// Counts for everybody: small ones are hidden, others rounded.
    OpenData,
}

/// In which form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A table.
    Csv,
    /// A list.
    Json,
}

/// Where the licence under which open data may be used is written.
const LICENCE: &str = "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";
/// So many whole weeks are measured, and the last of them together.
const WEEKS: usize = 12;
/// So many weeks together.
const TOGETHER: usize = 4;

/// A table with a name: its columns with their kinds, and its rows.
struct Table {
    name: &'static str,
    columns: &'static [(&'static str, &'static str)],
    rows: Vec<Vec<Cell>>,
}

const MEASURES: &[(&str, &str)] = &[
    ("council", "string"),
    ("period", "string"),
    ("ward", "string"),
    ("measure", "string"),
    ("split", "string"),
    ("value", "number"),
    ("unit", "string"),
    ("part", "integer"),
    ("of", "integer"),
];
const OPEN_DATA: &[(&str, &str)] = &[
    ("council", "string"),
    ("period", "string"),
    ("ward", "string"),
    ("category", "string"),
    ("needs_recorded", "integer"),
    ("met", "integer"),
    ("forwarded", "integer"),
    ("unmet_closed", "integer"),
    ("median_hours_to_first_response", "number"),
    ("median_hours_to_met", "number"),
    ("note", "string"),
];
const TOTALS: &[(&str, &str)] = &[
    ("council", "string"),
    ("period", "string"),
    ("needs_recorded", "integer"),
    ("met", "integer"),
    ("forwarded", "integer"),
    ("unmet_closed", "integer"),
];

/// `lamppost export`
pub async fn export(given: &Given, what: (What, Option<Format>), out: &Path) -> anyhow::Result<ExitCode> {
    let words = Words::load()?;
    let (url, clocks) = match (given.memory_to_read(), given.clocks()) {
        (Ok(url), Ok(clocks)) => (url, clocks),
        (Err(problem), _) | (_, Err(problem)) => anyhow::bail!(super::say(&words, &problem)),
    };
    let Ok(db) = Db::open_to_read(url).await else {
        anyhow::bail!(words.operator("export-no-memory", &[]));
    };
    let now = chrono::Utc::now().timestamp_millis();
    let tables = match what.0 {
        What::Measures => measured(&db, &clocks, now).await,
        What::OpenData => open_data(&db).await,
    };
    let Ok(tables) = tables else {
        anyhow::bail!(words.operator("export-old-memory", &[]));
    };
    let rows = tables.first().map_or(0, |table| table.rows.len());
    let mut files = Vec::new();
    for table in &tables {
        let Ok(names) = write(table, what.1, out, &words) else {
            anyhow::bail!(words.operator("export-no-folder", &[("folder", out.display().to_string())]));
        };
        files.extend(names);
    }
    let facts = [("count", rows.to_string()), ("files", files.join(", ")), ("folder", out.display().to_string())];
    println!("{}", words.operator(if what.0 == What::Measures { "exported-measures" } else { "exported" }, &facts));
    Ok(ExitCode::SUCCESS)
}

/// Writes a table in the forms asked for; the names of the files.
fn write(table: &Table, format: Option<Format>, out: &Path, words: &Words) -> anyhow::Result<Vec<String>> {
    std::fs::create_dir_all(out)?;
    let mut files = Vec::new();
    let mut put = |name: String, text: String| -> anyhow::Result<()> {
        // Whole or not at all: a reader never finds half a file.
        let draft = out.join(format!(".{name}.part"));
        std::fs::write(&draft, text)?;
        std::fs::rename(&draft, out.join(&name))?;
        files.push(name);
        Ok(())
    };
    let names: Vec<&str> = table.columns.iter().map(|(name, _)| *name).collect();
    if format != Some(Format::Json) {
        put(format!("{}.csv", table.name), self::table(&names, &table.rows)?)?;
        put(format!("{}.csv-metadata.json", table.name), pretty(&described(table, words))?)?;
    }
    if format != Some(Format::Csv) {
        let row = |cells: &Vec<Cell>| {
            names.iter().zip(cells).map(|(name, cell)| ((*name).to_owned(), value(cell))).collect::<Map<_, _>>()
        };
        let rows: Vec<Map<String, Value>> = table.rows.iter().map(row).collect();
        let mut all = described(table, words);
        all["url"] = json!(format!("{}.json", table.name));
        all["rows"] = json!(rows);
        put(format!("{}.json", table.name), pretty(&all)?)?;
    }
    Ok(files)
}

fn pretty(value: &Value) -> anyhow::Result<String> {
    Ok(format!("{}\n", serde_json::to_string_pretty(value)?))
}

fn value(cell: &Cell) -> Value {
    match cell {
        Cell::Text(text) => json!(text),
        Cell::Whole(number) => json!(number),
        Cell::Part(number) => json!(number),
        Cell::Empty => Value::Null,
    }
}

/// What the columns mean, as the W3C's CSV on the Web writes it.
fn described(table: &Table, words: &Words) -> Value {
    let column = |(name, kind): &(&str, &str)| {
        let meaning = words.operator(&format!("column-{}", name.replace('_', "-")), &[]);
        let mut column = json!({ "name": name, "titles": name, "datatype": kind, "dc:description": meaning });
        if table.name != "measures" && *kind != "string" {
            column["null"] = json!([HIDDEN, ""]);
        }
        column
    };
    let about = words.operator(&format!("export-about-{}", table.name), &[("hidden", HIDDEN.to_owned())]);
    let mut all = json!({
        "@context": "http://www.w3.org/ns/csvw",
        "url": format!("{}.csv", table.name),
        "dc:description": about,
        "tableSchema": { "columns": table.columns.iter().map(column).collect::<Vec<_>>() },
    });
    if table.name != "measures" {
        all["dc:license"] = json!({ "@id": LICENCE });
    }
    all
}

/// What was published, as it was published, and its totals.
async fn open_data(db: &Db) -> Result<Vec<Table>, StoreError> {
    let tree = db.tree().await?;
    let (mut cells, mut sums) = (Vec::new(), Vec::new());
    for council in tree.all().filter(|area| area.parent_id.is_none()) {
        let rows = db.open_data(council.id).await?;
        cells.extend(rows.iter().map(|row| open_row(&council.name, row)));
        for (period, total) in totals(&rows) {
            let mut one: Vec<Cell> = vec![council.name.as_str().into(), period.as_str().into()];
            one.extend(total.map(Cell::from));
            sums.push(one);
        }
    }
    Ok(vec![
        Table { name: "open-data", columns: OPEN_DATA, rows: cells },
        Table { name: "open-data-totals", columns: TOTALS, rows: sums },
    ])
}

fn open_row(council: &str, row: &Row) -> Vec<Cell> {
    let count = |shown: Shown| match shown {
        Shown::Hidden => Cell::from(HIDDEN),
        Shown::Number(number) => Cell::Whole(number),
    };
    let mut cells: Vec<Cell> = [council, &row.period, &row.ward, &row.category].map(Cell::from).into();
    cells.extend([row.needs_recorded, row.met, row.forwarded, row.unmet_closed].map(count));
    cells.extend([row.median_hours_to_first_response, row.median_hours_to_met].map(Cell::from));
    cells.push(row.note.as_str().into());
    cells
}

/// Every measure: of each of the last weeks, and of the last four together, for each ward too.
async fn measured(db: &Db, clocks: &Clocks, now: Time) -> Result<Vec<Table>, StoreError> {
    let tree = db.tree().await?;
    let weeks = Period::weeks_before(now, WEEKS);
    let this_week = Period::week(now).start();
    let together = (weeks[WEEKS - TOGETHER].start(), this_week);
    let label = format!("{}/{}", weeks[WEEKS - TOGETHER].label(), weeks[WEEKS - 1].label());
    let mut rows = Vec::new();
    for council in tree.all().filter(|area| area.parent_id.is_none()) {
        let whose = Whose::council(&tree, council.id);
        let mut add = |(period, ward): (&str, &str), lines: Vec<[Cell; 6]>| {
            let row = |line: [Cell; 6]| [council.name.as_str(), period, ward].map(Cell::from).into_iter().chain(line);
            rows.extend(lines.into_iter().map(|line| row(line).collect::<Vec<Cell>>()));
        };
        let facts = db.facts(&whose, (weeks[0].start(), now)).await?;
        for week in &weeks {
            let told = measures(&facts, (week.start(), week.end()), (clocks, now));
            add((&week.label(), ALL_WARDS), of_needs(&told));
        }
        let lately = db.facts(&whose, (together.0, now)).await?;
        let told = measures(&lately, together, (clocks, now));
        add((&label, ALL_WARDS), [of_needs(&told), of_help(&told)].concat());
        for ward in lately.wards.iter().filter(|ward| !ward.name.is_empty()) {
            let facts = db.facts(&whose.in_ward(&ward.name), (together.0, now)).await?;
            let told = measures(&facts, together, (clocks, now));
            add((&label, &ward.name), [of_needs(&told), of_help(&told)].concat());
        }
    }
    Ok(vec![Table { name: "measures", columns: MEASURES, rows }])
}
