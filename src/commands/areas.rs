//! `lamppost areas`: sets a council up from a file, and says what is missing. `lamppost audit`: whether the log is whole.

use lamppost::config::Given;
use lamppost::domain::area::{AreaKind, Tree};
use lamppost::domain::audit;
use lamppost::domain::plan::{COLUMNS, Fault, Row, plan};
use lamppost::domain::role::{Held, Right};
use lamppost::domain::street::{Chat, ChatKind, ChatState};
use lamppost::i18n::Words;
use lamppost::store::{Db, Tx};
use std::collections::BTreeMap;
use std::path::Path;
use std::process::ExitCode;

/// Opens the memory with the settings, or says in words what is wrong with them.
async fn open(given: &Given, words: &Words) -> anyhow::Result<(Tx, Vec<u8>)> {
    let (url, key) = match given.memory() {
        Ok(memory) => memory,
        Err(problem) => anyhow::bail!(super::say(words, &problem)),
    };
    let Ok(db) = Db::open(&url).await else {
        anyhow::bail!(words.operator("database-bad", &[]));
    };
    Ok((Tx::begin(&db, chrono::Utc::now().timestamp_millis()).await?, key))
}

/// The lines of a file; what the columns are called is in the first.
fn read(path: &Path, words: &Words) -> anyhow::Result<Vec<Row>> {
    let Ok(mut file) = csv::ReaderBuilder::new().trim(csv::Trim::All).flexible(true).from_path(path) else {
        anyhow::bail!(words.operator("areas-no-file", &[]));
    };
    let names =
        file.headers()?.iter().map(|name| name.trim_start_matches('\u{feff}').to_lowercase()).collect::<Vec<_>>();
    let place = |name: &str| names.iter().position(|known| known == name);
    if let Some(missing) = COLUMNS.iter().take(3).find(|name| place(name).is_none()) {
        anyhow::bail!(words.operator("areas-no-column", &[("column", (*missing).to_owned())]));
    }
    let mut rows = Vec::new();
    for (number, line) in file.records().enumerate() {
        let line = line?;
        let cell = |name: &str| place(name).and_then(|at| line.get(at)).unwrap_or_default().trim().to_owned();
        if line.iter().all(str::is_empty) {
            continue;
        }
        rows.push(Row {
            line: number + 2,
            kind: cell("kind"),
            name: cell("name"),
            parent: cell("parent"),
            code: cell("code"),
            date: cell("date"),
            also: cell("also"),
        });
    }
    Ok(rows)
}

/// `lamppost areas import FILE`
pub async fn import(given: &Given, path: &Path) -> anyhow::Result<ExitCode> {
    let words = Words::load()?;
    let rows = read(path, &words)?;
    let (mut tx, key) = open(given, &words).await?;
    let tree = tx.tree().await?;
    let first = tx.next_id("row").await?;
    let planned = match plan(&rows, &tree, first) {
        Ok(planned) => planned,
        Err(faults) => {
            faults.iter().for_each(|fault| println!("{}", faulty(&words, fault)));
            println!("{}", words.operator("areas-nothing", &[]));
            return Ok(ExitCode::FAILURE);
        }
    };
    let new = planned.areas.iter().filter(|area| tree.get(area.id).is_none()).count();
    for _ in 1..new.max(1) {
        tx.next_id("row").await?;
    }
    tx.put_areas(&planned.areas).await?;
    for (area, also) in &planned.also {
        tx.place(*area, *also).await?;
    }
    for area in &planned.areas {
        tx.audit(None, "import_area", &format!("area:{}", area.id), "");
    }
    let lines = tx.take_audits();
    tx.add_audit(lines, &key).await?;
    tx.commit().await?;
    let counts = [("new", new.to_string()), ("changed", (planned.areas.len() - new).to_string())];
    println!("{}", words.operator("areas-done", &counts));
    Ok(ExitCode::SUCCESS)
}

fn faulty(words: &Words, fault: &Fault) -> String {
    words.operator(fault.key, &[("line", fault.line.to_string()), ("word", fault.word.clone())])
}

/// `lamppost areas check`
pub async fn check(given: &Given) -> anyhow::Result<ExitCode> {
    let words = Words::load()?;
    let (mut tx, _) = open(given, &words).await?;
    let tree = tx.tree().await?;
    let streets = tx.chats_of(ChatKind::Street, None).await?;
    let desks = tx.chats_of(ChatKind::Desk, None).await?;
    let held: Vec<(i64, Held)> =
        tx.holders(None).await?.into_iter().map(|h| (h.person_id, Held { area_id: h.area_id, role: h.role })).collect();
    let missing = missing(&tree, &streets, &desks, &held);
    for (key, area) in &missing {
        println!("{}", words.operator(key, &[("area", area.clone())]));
    }
    if missing.is_empty() {
        println!("{}", words.operator("areas-whole", &[]));
    }
    Ok(if missing.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// What a council lacks: the key of a sentence, and the area's whole name.
fn missing(tree: &Tree, streets: &[Chat], desks: &[Chat], held: &[(i64, Held)]) -> Vec<(&'static str, String)> {
    let mut out = Vec::new();
    if tree.all().next().is_none() {
        return vec![("areas-none", String::new())];
    }
    let at_work = |chat: &&Chat| matches!(chat.state, ChatState::Active | ChatState::Paused);
    let in_area = |chat: &Chat, whole: i64| chat.spot().is_some_and(|spot| tree.within(spot, whole));
    let who = |right: Right, area: i64| {
        let reach =
            held.iter().filter(|(_, h)| h.role.gives(right) && (h.area_id == 0 || tree.within(area, h.area_id)));
        reach.map(|(person, _)| *person).collect::<Vec<_>>()
    };
    for area in tree.all() {
        let mut lacks = |key| out.push((key, area.name.clone()));
        if area.code.is_empty() && matches!(area.kind, AreaKind::Council | AreaKind::Ward) {
            lacks("areas-no-code");
        }
        match area.kind {
            AreaKind::Council => {
                let (officers, approvers) = (who(Right::Broadcast, area.id), who(Right::Approve, area.id));
                if officers.is_empty() {
                    lacks("areas-no-officer");
                }
                if !officers.iter().any(|officer| approvers.iter().any(|approver| approver != officer)) {
                    lacks("areas-no-approver");
                }
                if who(Right::Safety, area.id).is_empty() {
                    lacks("areas-no-lead");
                }
            }
            AreaKind::Ward if !streets.iter().filter(at_work).any(|chat| in_area(chat, area.id)) => {
                lacks("areas-no-group");
            }
            AreaKind::Street if !streets.iter().filter(at_work).any(|chat| chat.place_id == Some(area.id)) => {
                lacks("areas-no-chat");
            }
            _ => {}
        }
        if area.kind != AreaKind::Street && area.kind != AreaKind::Parish {
            if !tree.chain(area.id).iter().any(|id| desks.iter().any(|desk| desk.area_id == Some(*id))) {
                lacks("areas-no-desk");
            }
            if who(Right::Desk, area.id).is_empty() {
                lacks("areas-no-coordinator");
            }
        }
    }
    let homeless = streets.iter().filter(|c| at_work(c) && c.area_id.is_none_or(|id| tree.get(id).is_none()));
    out.extend(homeless.map(|chat| ("areas-homeless", chat.name.clone())));
    out
}

/// `lamppost audit`
pub async fn audit_log(given: &Given) -> anyhow::Result<ExitCode> {
    let words = Words::load()?;
    let (mut tx, key) = open(given, &words).await?;
    let (ends, lines) = tx.audit_log(&key).await?;
    let mut acts: BTreeMap<&str, usize> = BTreeMap::new();
    lines.iter().for_each(|line| *acts.entry(&line.act).or_default() += 1);
    for (act, count) in acts {
        println!("{count:>8}  {act}");
    }
    let mark = ends.last_mark.chars().take(12).collect::<String>();
    let facts = [("count", lines.len().to_string()), ("mark", mark)];
    Ok(match audit::check(&ends, &lines, &key) {
        Ok(()) => {
            println!("{}", words.operator("audit-whole", &facts));
            ExitCode::SUCCESS
        }
        Err(broken) => {
            println!("{}", words.operator("audit-broken", &[("why", broken.to_string())]));
            ExitCode::FAILURE
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use lamppost::domain::area::Area;
    use lamppost::domain::role::Role;

    #[test]
    fn what_a_council_lacks_is_named() {
        let area = |id: i64, kind, parent_id, code: &str| Area {
            id,
            name: format!("A{id}"),
            title: format!("A{id}"),
            kind,
            parent_id,
            code: code.to_owned(),
            code_date: String::new(),
        };
        let tree = Tree::new(
            vec![area(1, AreaKind::Council, None, "E07000999"), area(2, AreaKind::Ward, Some(1), "")],
            Vec::new(),
        );
        let all = |role| (7, Held { area_id: 0, role });
        let named = |held: &[(i64, Held)]| {
            missing(&tree, &[], &[], held).into_iter().map(|(key, area)| format!("{key} {area}")).collect::<Vec<_>>()
        };
        let nobody = named(&[]);
        for lack in [
            "areas-no-officer A1",
            "areas-no-approver A1",
            "areas-no-lead A1",
            "areas-no-desk A1",
            "areas-no-coordinator A1",
            "areas-no-code A2",
            "areas-no-group A2",
        ] {
            assert!(nobody.iter().any(|found| found == lack), "{lack}");
        }
        // One person alone can write a broadcast, but nobody else could agree to it.
        let alone =
            named(&[all(Role::Officer), all(Role::Approver), all(Role::Coordinator), all(Role::SafeguardingLead)]);
        let left =
            ["areas-no-approver A1", "areas-no-code A2", "areas-no-desk A1", "areas-no-desk A2", "areas-no-group A2"];
        let mut alone: Vec<&str> = alone.iter().map(String::as_str).collect();
        alone.sort_unstable();
        assert_eq!(alone, left);
        assert_eq!(missing(&Tree::default(), &[], &[], &[]), [("areas-none", String::new())]);
    }
}
