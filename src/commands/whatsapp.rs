//! `lamppost whatsapp`: whether a council's templates are ready at Meta, and handing in those that are missing.

use lamppost::channel::whatsapp::templates::account::{Account, AccountError, Found, State, compare};
use lamppost::channel::whatsapp::templates::{self, problems};
use lamppost::config::{Given, WhatsappSettings};
use lamppost::i18n::Words;
use secrecy::SecretString;
use std::process::ExitCode;

/// The settings of WhatsApp, or in words what is wrong with them.
fn settings(given: &Given, words: &Words) -> anyhow::Result<WhatsappSettings> {
    match given.whatsapp() {
        Ok(Some(settings)) => Ok(settings),
        Ok(None) => anyhow::bail!(words.operator("whatsapp-off", &[])),
        Err(problems) => {
            let lines: Vec<String> = problems.iter().map(|problem| super::say(words, problem)).collect();
            anyhow::bail!(lines.join("\n"))
        }
    }
}

/// `lamppost whatsapp check`
pub async fn check(given: &Given) -> anyhow::Result<ExitCode> {
    let words = Words::load()?;
    let given = settings(given, &words)?;
    let found = check_account(&given.api_url, &given.version, &given.token, &given.business_id).await?;
    report(&words, &found).iter().for_each(|line| println!("{line}"));
    let fine = found.iter().all(|found| found.state == State::Fine);
    Ok(if fine { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// `lamppost whatsapp submit`
pub async fn hand_in(given: &Given) -> anyhow::Result<ExitCode> {
    let words = Words::load()?;
    let given = settings(given, &words)?;
    let submitted = submit(&given.api_url, &given.version, &given.token, &given.business_id).await?;
    report_submitted(&words, &submitted).iter().for_each(|line| println!("{line}"));
    let refused = submitted.iter().any(|one| one.refused.is_some());
    Ok(if refused { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

/// One template that was handed in.
pub struct Submitted {
    /// The template.
    pub name: String,
    /// Why Meta did not take it.
    pub refused: Option<AccountError>,
}

/// How each of our templates stands in the account of `business_id`.
pub async fn check_account(
    api_url: &str,
    version: &str,
    token: &SecretString,
    business_id: &str,
) -> anyhow::Result<Vec<Found>> {
    let words = Words::load()?;
    let account = Account::new(api_url, version, token, business_id)?;
    let theirs = account.templates().await.map_err(|error| said(&words, &error))?;
    Ok(compare(&templates::all()?, &theirs))
}

/// Hands in the templates that the account does not have. One that Meta refuses does not keep the others back.
pub async fn submit(
    api_url: &str,
    version: &str,
    token: &SecretString,
    business_id: &str,
) -> anyhow::Result<Vec<Submitted>> {
    let missing = check_account(api_url, version, token, business_id).await?;
    let account = Account::new(api_url, version, token, business_id)?;
    let mut out = Vec::new();
    for found in missing.into_iter().filter(|found| found.state == State::Missing) {
        let template = templates::named(&found.name)?;
        let wrong = problems(&template.file);
        anyhow::ensure!(wrong.is_empty(), "{}: {}", found.name, wrong.join("; "));
        out.push(Submitted { name: found.name, refused: account.submit(&template).await.err() });
    }
    Ok(out)
}

/// What an operator is told of each template, and what to do next.
pub fn report(words: &Words, found: &[Found]) -> Vec<String> {
    let mut lines: Vec<String> = found.iter().map(|found| line(words, found)).collect();
    if found.iter().all(|found| found.state == State::Fine) {
        lines.push(words.operator("whatsapp-whole", &[]));
    }
    lines
}

fn line(words: &Words, found: &Found) -> String {
    let name = ("name", found.name.clone());
    let file = ("file", format!("data/whatsapp-templates/{}/{}.json", found.language, found.name));
    let (key, fact) = match &found.state {
        State::Missing => ("missing", None),
        State::Waiting => ("waiting", None),
        State::Rejected { reason } if reason.is_empty() => ("rejected", Some(("reason", "NONE".to_owned()))),
        State::Rejected { reason } => ("rejected", Some(("reason", reason.clone()))),
        State::Paused => ("paused", None),
        State::Disabled => ("disabled", None),
        State::OtherText => ("other-text", Some(file)),
        State::OtherCategory { category } => ("other-category", Some(("category", category.to_lowercase()))),
        State::Other { status } => ("other-state", Some(("status", status.clone()))),
        State::Fine => ("fine", None),
    };
    let facts: Vec<_> = std::iter::once(name).chain(fact).collect();
    words.operator(&format!("whatsapp-{key}"), &facts)
}

/// What an operator is told of what was handed in.
pub fn report_submitted(words: &Words, submitted: &[Submitted]) -> Vec<String> {
    let line = |one: &Submitted| match &one.refused {
        None => words.operator("whatsapp-handed-in", &[("name", one.name.clone())]),
        Some(error) => {
            let why = said(words, error).to_string();
            words.operator("whatsapp-not-taken", &[("name", one.name.clone()), ("why", why)])
        }
    };
    match submitted {
        [] => vec![words.operator("whatsapp-nothing-missing", &[])],
        all => all.iter().map(line).collect(),
    }
}

/// Why the account did not answer, in words.
fn said(words: &Words, error: &AccountError) -> anyhow::Error {
    let text = match error {
        AccountError::NoAnswer => words.operator("whatsapp-no-answer", &[]),
        AccountError::Refused { code: 0 | 102 | 190, .. } => words.operator("whatsapp-bad-token", &[]),
        AccountError::Refused { code: 3 | 10 | 200..=299, .. } => words.operator("whatsapp-no-right", &[]),
        AccountError::Refused { code: 1 | 2 | 4 | 80_007 | 80_008, .. } => words.operator("whatsapp-later", &[]),
        AccountError::Refused { code, words: why } => {
            words.operator("whatsapp-refused", &[("code", code.to_string()), ("why", why.clone())])
        }
    };
    anyhow::anyhow!(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(state: State) -> Found {
        Found { name: "need_news".to_owned(), language: "en_GB".to_owned(), state }
    }

    #[test]
    fn each_state_has_words_and_a_next_step() {
        let words = Words::load().unwrap();
        let told = |state| report(&words, &[found(state)]).join("\n");
        let rejected = |reason: &str| told(State::Rejected { reason: reason.to_owned() });
        for (told, wanted) in [
            (told(State::Missing), "lamppost whatsapp submit"),
            (told(State::Waiting), "tomorrow"),
            (rejected("INCORRECT_CATEGORY"), "wrong category"),
            (rejected("SOMETHING_NEW"), "SOMETHING_NEW"),
            (rejected(""), "gives no reason"),
            (told(State::Paused), "by itself"),
            (told(State::Disabled), "WhatsApp Manager"),
            (told(State::OtherText), "data/whatsapp-templates/en_GB/need_news.json"),
            (told(State::OtherCategory { category: "MARKETING".to_owned() }), "marketing"),
            (told(State::Other { status: "ARCHIVED".to_owned() }), "ARCHIVED"),
            (told(State::Fine), "All templates are approved."),
        ] {
            assert!(told.contains(wanted) && told.contains("need_news"), "{told}");
        }
        let some = report(&words, &[found(State::Fine), found(State::Paused)]);
        assert_eq!(some.len(), 2);
    }

    #[test]
    fn what_was_handed_in_is_told() {
        let words = Words::load().unwrap();
        let one = |refused| Submitted { name: "need_news".to_owned(), refused };
        let refused = |code| Some(AccountError::Refused { code, words: "Bad words".to_owned() });
        assert_eq!(report_submitted(&words, &[]).len(), 1);
        assert!(report_submitted(&words, &[one(None)])[0].contains("need_news"));
        for (error, wanted) in [
            (refused(100), "Bad words (100)"),
            (refused(190), "token"),
            (refused(200), "right"),
            (refused(80_008), "hour"),
            (Some(AccountError::NoAnswer), "does not answer"),
        ] {
            let told = report_submitted(&words, &[one(error)]).join("\n");
            assert!(told.contains(wanted) && told.contains("need_news"), "{told}");
        }
    }
}
