//! The settings of WhatsApp: all of them, or none and the bot works on Telegram alone.

use super::{Problem, number, problem};
use crate::domain::whatsapp::Terms;
use clap::Args;
use secrecy::SecretString;

/// The settings as they were given.
#[derive(Args, Clone)]
pub struct GivenWhatsapp {
    /// The Graph API server.
    #[arg(long, env = "WHATSAPP_API_URL", default_value = "https://graph.facebook.com")]
    whatsapp_api_url: String,
    /// The version of the Graph API.
    #[arg(long, env = "WHATSAPP_API_VERSION", default_value = "v26.0")]
    whatsapp_api_version: String,
    /// The id of the council's number on the platform; empty for no WhatsApp.
    #[arg(long, env = "WHATSAPP_PHONE_NUMBER_ID", default_value = "", hide_default_value = true)]
    whatsapp_phone_number_id: String,
    /// The number itself, in digits with the country first, such as 441632960961: links lead to it.
    #[arg(long, env = "WHATSAPP_NUMBER", default_value = "", hide_default_value = true)]
    whatsapp_number: String,
    /// The id of the WhatsApp Business Account, for templates.
    #[arg(long, env = "WHATSAPP_BUSINESS_ID", default_value = "", hide_default_value = true)]
    whatsapp_business_id: String,
    /// The access token of a system user.
    #[arg(long, env = "WHATSAPP_TOKEN", hide_env_values = true, default_value = "", hide_default_value = true)]
    whatsapp_token: String,
    /// The app's secret, under which the platform signs what it posts to us.
    #[arg(long, env = "WHATSAPP_APP_SECRET", hide_env_values = true, default_value = "", hide_default_value = true)]
    whatsapp_app_secret: String,
    /// Any words of your own: typed once into the platform's page for webhooks.
    #[arg(long, env = "WHATSAPP_VERIFY_TOKEN", hide_env_values = true, default_value = "", hide_default_value = true)]
    whatsapp_verify_token: String,
    /// The most messages a second; the platform counts those that come in too, and allows 80.
    #[arg(long, env = "WHATSAPP_PER_SECOND", default_value = "40")]
    whatsapp_per_second: String,
    /// To how many people a day the account may write first.
    #[arg(long, env = "WHATSAPP_PEOPLE_A_DAY", default_value = "250")]
    whatsapp_people_a_day: String,
    /// What a message costs, in pence: an answer, a template of the kind utility, one of the kind marketing.
    #[arg(long, env = "WHATSAPP_PENCE", default_value = "1.7 1.7 4.2")]
    whatsapp_pence: String,
    /// How many pounds a street may cost in a month before the day’s cards and routine news stop; danger never does.
    #[arg(long, env = "WHATSAPP_STREET_BUDGET", default_value = "10")]
    whatsapp_street_budget: String,
}

/// The settings, checked.
#[derive(Clone)]
pub struct WhatsappSettings {
    /// The Graph API server.
    pub api_url: String,
    /// The version of the Graph API.
    pub version: String,
    /// The id of the number on the platform.
    pub number_id: String,
    /// The number, in digits.
    pub number: String,
    /// The id of the business account.
    pub business_id: String,
    /// The access token.
    pub token: SecretString,
    /// The app's secret.
    pub app_secret: SecretString,
    /// What the platform shows when it asks whether the address is ours.
    pub verify_token: SecretString,
    /// The most messages a second.
    pub per_second: u32,
    /// What it costs, and what it may.
    pub terms: Terms,
}

impl GivenWhatsapp {
    /// The settings; nothing when there is no number.
    ///
    /// # Errors
    /// Every problem, in the order of the settings.
    pub fn check(&self) -> Result<Option<WhatsappSettings>, Vec<Problem>> {
        let number_id = self.whatsapp_phone_number_id.trim();
        let said = [
            ("WHATSAPP_NUMBER", &self.whatsapp_number),
            ("WHATSAPP_BUSINESS_ID", &self.whatsapp_business_id),
            ("WHATSAPP_TOKEN", &self.whatsapp_token),
            ("WHATSAPP_APP_SECRET", &self.whatsapp_app_secret),
            ("WHATSAPP_VERIFY_TOKEN", &self.whatsapp_verify_token),
        ];
        if number_id.is_empty() {
            let given = said.iter().any(|(_, value)| !value.trim().is_empty());
            return if given {
                problem("WHATSAPP_PHONE_NUMBER_ID", "missing-whatsapp").map_err(|p| vec![p])
            } else {
                Ok(None)
            };
        }
        let mut problems: Vec<Problem> = Vec::new();
        let mut keep = |found: Result<(), Problem>| problems.extend(found.err());
        keep(digits("WHATSAPP_PHONE_NUMBER_ID", number_id));
        for (setting, value) in said {
            let missing = value.trim().is_empty();
            keep(if missing { problem(setting, "missing-whatsapp") } else { Ok(()) });
        }
        keep(digits("WHATSAPP_NUMBER", self.whatsapp_number.trim()));
        keep(digits("WHATSAPP_BUSINESS_ID", self.whatsapp_business_id.trim()));
        let url = &self.whatsapp_api_url;
        let fits = url.starts_with("https://") || url.starts_with("http://");
        keep(if fits { Ok(()) } else { problem("WHATSAPP_API_URL", "bad-url") });
        let version = self.whatsapp_api_version.trim();
        let fits = version.strip_prefix('v').is_some_and(|v| v.parse::<f32>().is_ok());
        keep(if fits { Ok(()) } else { problem("WHATSAPP_API_VERSION", "bad-version") });
        let second = number("WHATSAPP_PER_SECOND", &self.whatsapp_per_second, 1_000).map_err(|p| keep(Err(p))).ok();
        let people = number("WHATSAPP_PEOPLE_A_DAY", &self.whatsapp_people_a_day, 100_000_000);
        let people = people.map_err(|p| keep(Err(p))).ok();
        let budget =
            number("WHATSAPP_STREET_BUDGET", &self.whatsapp_street_budget, 10_000).map_err(|p| keep(Err(p))).ok();
        let prices = prices(&self.whatsapp_pence).map_err(|p| keep(Err(p))).ok();
        // A setting can be missing and wrong at once: said once.
        problems.dedup_by(|a, b| a.setting == b.setting);
        let (Some(per_second), Some(people), Some(budget), Some(prices), true) =
            (second, people, budget, prices, problems.is_empty())
        else {
            return Err(problems);
        };
        Ok(Some(WhatsappSettings {
            api_url: self.whatsapp_api_url.clone(),
            version: version.to_owned(),
            number_id: number_id.to_owned(),
            number: self.whatsapp_number.trim().to_owned(),
            business_id: self.whatsapp_business_id.trim().to_owned(),
            token: self.whatsapp_token.trim().into(),
            app_secret: self.whatsapp_app_secret.trim().into(),
            verify_token: self.whatsapp_verify_token.trim().into(),
            per_second,
            terms: Terms { prices, budget: i64::from(budget) * 10_000, people_a_day: i64::from(people) },
        }))
    }
}

fn digits(setting: &'static str, text: &str) -> Result<(), Problem> {
    let fits = text.is_empty() || (text.len() >= 6 && text.chars().all(|c| c.is_ascii_digit()));
    if fits { Ok(()) } else { problem(setting, "bad-digits") }
}

fn prices(text: &str) -> Result<[i64; 3], Problem> {
    let read = |part: &str| -> Option<i64> {
        let pence: f64 = part.parse().ok()?;
        (0.0..=1_000.0).contains(&pence).then(|| (pence * 100.0).round() as i64)
    };
    let found: Vec<Option<i64>> = text.split_whitespace().map(read).collect();
    match found.as_slice() {
        [Some(service), Some(utility), Some(marketing)] => Ok([*service, *utility, *marketing]),
        _ => problem("WHATSAPP_PENCE", "bad-prices"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        given: GivenWhatsapp,
    }

    const ALL: [(&str, &str); 6] = [
        ("--whatsapp-phone-number-id", "106540352242922"),
        ("--whatsapp-number", "441632960961"),
        ("--whatsapp-business-id", "102290129340398"),
        ("--whatsapp-token", "token"),
        ("--whatsapp-app-secret", "secret"),
        ("--whatsapp-verify-token", "words"),
    ];

    fn check(change: (&str, &str)) -> Result<Option<WhatsappSettings>, Vec<&'static str>> {
        let mut args = vec!["lamppost"];
        for (flag, value) in ALL {
            args.extend([flag, if flag == change.0 { change.1 } else { value }]);
        }
        if ALL.iter().all(|(flag, _)| *flag != change.0) && !change.0.is_empty() {
            args.extend([change.0, change.1]);
        }
        let given = Line::parse_from(args).given;
        given.check().map_err(|problems| problems.iter().map(|p| p.setting).collect())
    }

    #[test]
    fn all_or_none_and_each_bad_one_is_named() {
        assert!(Line::parse_from(["lamppost"]).given.check().is_ok_and(|settings| settings.is_none()));
        let good = check(("", "")).ok().flatten().expect("all are given");
        assert_eq!((good.terms.prices, good.terms.budget), ([170, 170, 420], 100_000));
        for (flag, value, setting) in [
            ("--whatsapp-phone-number-id", "", "WHATSAPP_PHONE_NUMBER_ID"),
            ("--whatsapp-phone-number-id", "elm", "WHATSAPP_PHONE_NUMBER_ID"),
            ("--whatsapp-number", "+44 1632", "WHATSAPP_NUMBER"),
            ("--whatsapp-business-id", "", "WHATSAPP_BUSINESS_ID"),
            // An empty secret would let anybody in.
            ("--whatsapp-app-secret", "", "WHATSAPP_APP_SECRET"),
            ("--whatsapp-verify-token", " ", "WHATSAPP_VERIFY_TOKEN"),
            ("--whatsapp-token", "", "WHATSAPP_TOKEN"),
            ("--whatsapp-api-url", "ftp://x", "WHATSAPP_API_URL"),
            ("--whatsapp-api-version", "26", "WHATSAPP_API_VERSION"),
            ("--whatsapp-per-second", "0", "WHATSAPP_PER_SECOND"),
            ("--whatsapp-people-a-day", "many", "WHATSAPP_PEOPLE_A_DAY"),
            ("--whatsapp-pence", "1.7", "WHATSAPP_PENCE"),
            ("--whatsapp-street-budget", "much", "WHATSAPP_STREET_BUDGET"),
        ] {
            assert_eq!(check((flag, value)).err(), Some(vec![setting]), "{flag} {value}");
        }
    }
}
