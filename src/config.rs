//! The only reader of the environment. Every setting with its meaning, its default, and the sentence that says what is
//! wrong with it.

mod places;
mod whatsapp;

pub use whatsapp::{GivenWhatsapp, WhatsappSettings};

use crate::domain::clock::{Clocks, Pace};
use crate::domain::signpost::{BUILT_IN, NATIONS, Signposts};
use crate::domain::{DAY, HOUR, MINUTE, Time};
use clap::Args;
use secrecy::{ExposeSecret, SecretString};
use std::net::SocketAddr;
use std::path::PathBuf;

/// The settings as they were given: texts, not looked at yet.
#[derive(Args, Clone)]
pub struct Given {
    /// The bot's token, from @BotFather.
    #[arg(long, env = "TELEGRAM_BOT_TOKEN", hide_env_values = true, default_value = "", hide_default_value = true)]
    telegram_bot_token: String,
    /// The Bot API server.
    #[arg(long, env = "TELEGRAM_API_URL", default_value = "https://api.telegram.org")]
    telegram_api_url: String,
    /// Where the memory is: sqlite://FILE or postgres://USER:PASSWORD@HOST/NAME.
    #[arg(long, env = "DATABASE_URL", hide_env_values = true, default_value = "sqlite://lamppost.db")]
    database_url: String,
    /// The secret under which tokens are hashed: at least 32 characters, kept apart from the database.
    #[arg(long, env = "LAMPPOST_SECRET_KEY", hide_env_values = true, default_value = "", hide_default_value = true)]
    lamppost_secret_key: String,
    /// The secret before the present one, while it is being changed; else empty.
    #[arg(
        long,
        env = "LAMPPOST_OLD_SECRET_KEY",
        hide_env_values = true,
        default_value = "",
        hide_default_value = true
    )]
    lamppost_old_secret_key: String,
    /// The most that a helper should spend for somebody, in pounds.
    #[arg(long, env = "SPEND_CAP", default_value = "30")]
    spend_cap: String,
    /// The nation whose numbers to call are shown: england, wales, scotland or ni.
    #[arg(long, env = "NATION", default_value = "england")]
    nation: String,
    /// A file of numbers to call, in the shape of data/signposts.tsv; empty for the one that comes with the program.
    #[arg(long, env = "SIGNPOSTS_FILE", default_value = "", hide_default_value = true)]
    signposts_file: String,
    /// The file of keyed marks of who was forgotten; empty for one beside the database.
    #[arg(long, env = "FORGOTTEN_FILE", default_value = "", hide_default_value = true)]
    forgotten_file: String,
    /// Who runs the bot, as people are told.
    #[arg(long, env = "COUNCIL_NAME", default_value = "your council")]
    council_name: String,
    /// Where people can check what the council says: a site or a number.
    #[arg(long, env = "COUNCIL_CONTACT", default_value = "the council’s own website or phone line")]
    council_contact: String,
    /// How many routine broadcasts a street gets in a week at most.
    #[arg(long, env = "ROUTINE_A_WEEK", default_value = "2")]
    routine_a_week: String,
    /// The streets' time zone.
    #[arg(long, env = "TIME_ZONE", default_value = "Europe/London")]
    time_zone: String,
    /// Quiet hours: from and to, as hours of the day.
    #[arg(long, env = "QUIET_HOURS", default_value = "21-8")]
    quiet_hours: String,
    /// For needs of today: how long until the street is asked once more, and until the coordinators hear.
    #[arg(long, env = "CLOCK_TODAY", default_value = "1h 2h")]
    clock_today: String,
    /// The same for needs of the next days.
    #[arg(long, env = "CLOCK_SOON", default_value = "12h 24h")]
    clock_soon: String,
    /// The same for needs without a rush.
    #[arg(long, env = "CLOCK_ROUTINE", default_value = "48h 72h")]
    clock_routine: String,
    /// A folder of fonts for scripts that the built-in font has not; empty for that font alone.
    #[arg(long, env = "FONT_DIR", default_value = "", hide_default_value = true)]
    font_dir: String,
    /// Where health and metrics are served.
    #[arg(long, env = "HTTP_BIND", default_value = "127.0.0.1:8080")]
    http_bind: String,
    /// The most messages a second over all chats; Telegram allows about 30.
    #[arg(long, env = "SEND_PER_SECOND", default_value = "28")]
    send_per_second: String,
    /// The most messages and edits a minute in one group; Telegram allows 20.
    #[arg(long, env = "GROUP_PER_MINUTE", default_value = "18")]
    group_per_minute: String,
    /// What is logged: error, warn, info, debug, or a tracing filter.
    #[arg(long, env = "LOG_LEVEL", default_value = "info")]
    log_level: String,
    #[command(flatten)]
    whatsapp: GivenWhatsapp,
}

/// The settings, checked.
#[derive(Clone)]
pub struct Settings {
    /// The bot's token.
    pub token: SecretString,
    /// The Bot API server.
    pub api_url: String,
    /// Where the memory is.
    pub database_url: String,
    /// The secret under which tokens are hashed.
    pub key: SecretString,
    /// The secret before it, while it is being changed.
    pub old_key: Option<SecretString>,
    /// The most that a helper should spend for somebody, in pence.
    pub spend_cap: i64,
    /// The nation whose numbers to call are shown.
    pub nation: String,
    /// The numbers to call.
    pub signposts: Signposts,
    /// Who runs the bot.
    pub council: String,
    /// Where people can check what the council says.
    pub contact: String,
    /// How many routine broadcasts a street gets in a week at most.
    pub routine_a_week: i64,
    /// The clocks.
    pub clocks: Clocks,
    /// The folder of fonts for pictures; empty for the built-in font alone.
    pub font_dir: PathBuf,
    /// The file of keyed marks of who was forgotten; empty for one beside the database.
    pub forgotten_file: PathBuf,
    /// Where health and metrics are served.
    pub http_bind: SocketAddr,
    /// The most messages a second.
    pub send_per_second: u32,
    /// The most messages and edits a minute in one group.
    pub group_per_minute: u32,
    /// What is logged.
    pub log_level: String,
    /// The number on WhatsApp, where the council has one.
    pub whatsapp: Option<WhatsappSettings>,
}

/// A setting that is missing or wrong. `key` names the sentence in `locales/`.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{setting} is {key}")]
pub struct Problem {
    /// The setting's name in the environment.
    pub setting: &'static str,
    /// What is wrong with it.
    pub key: &'static str,
}

fn problem<T>(setting: &'static str, key: &'static str) -> Result<T, Problem> {
    Err(Problem { setting, key })
}

impl Given {
    /// Looks at every setting; all that is wrong, or the settings.
    ///
    /// # Errors
    /// Every problem, in the order of the settings.
    pub fn check(&self) -> Result<Settings, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut keep = |found: Result<(), Problem>| problems.extend(found.err());
        keep(self.token());
        keep(self.url());
        keep(self.database());
        keep(self.key());
        let clocks = self.clocks().map_err(|p| keep(Err(p))).ok();
        let bind = self.http_bind.parse().or_else(|_| problem("HTTP_BIND", "bad-address"));
        let bind = bind.map_err(|p| keep(Err(p))).ok();
        let second = number("SEND_PER_SECOND", &self.send_per_second, 1_000_000).map_err(|p| keep(Err(p))).ok();
        let minute = number("GROUP_PER_MINUTE", &self.group_per_minute, 1_000_000).map_err(|p| keep(Err(p))).ok();
        let signposts = self.signposts().map_err(|p| keep(Err(p))).unwrap_or_default();
        keep(self.nation());
        keep(self.fonts());
        let cap = number("SPEND_CAP", &self.spend_cap, 500).map_err(|p| keep(Err(p))).ok();
        let routine = number("ROUTINE_A_WEEK", &self.routine_a_week, 21).map_err(|p| keep(Err(p))).ok();
        let whatsapp = self.whatsapp.check().map_err(|all| problems.extend(all)).unwrap_or_default();
        let (Some(clocks), Some(http_bind), Some(send_per_second), Some(group_per_minute), Some((cap, routine)), true) =
            (clocks, bind, second, minute, cap.zip(routine), problems.is_empty())
        else {
            return Err(problems);
        };
        Ok(Settings {
            token: self.telegram_bot_token.trim().into(),
            api_url: self.telegram_api_url.clone(),
            database_url: self.database_url.clone(),
            key: self.lamppost_secret_key.clone().into(),
            old_key: Some(self.lamppost_old_secret_key.clone()).filter(|key| !key.is_empty()).map(Into::into),
            spend_cap: i64::from(cap) * 100,
            nation: self.nation.trim().to_lowercase(),
            signposts,
            council: self.council_name.trim().to_owned(),
            contact: self.council_contact.trim().to_owned(),
            routine_a_week: i64::from(routine),
            clocks,
            font_dir: self.font_dir.trim().into(),
            forgotten_file: self.forgotten_file.trim().into(),
            http_bind,
            send_per_second,
            group_per_minute,
            log_level: self.log_level.clone(),
            whatsapp,
        })
    }

    /// What is logged, before anything else is looked at.
    #[must_use]
    pub fn log_level(&self) -> &str {
        &self.log_level
    }

    fn token(&self) -> Result<(), Problem> {
        let token = self.telegram_bot_token.trim();
        match token.split_once(':') {
            _ if token.is_empty() => problem("TELEGRAM_BOT_TOKEN", "missing-token"),
            Some((id, secret)) if id.parse::<u64>().is_ok() && secret.len() >= 10 => Ok(()),
            _ => problem("TELEGRAM_BOT_TOKEN", "bad-token"),
        }
    }

    fn url(&self) -> Result<(), Problem> {
        let url = &self.telegram_api_url;
        let fits = url.starts_with("https://") || url.starts_with("http://");
        if fits { Ok(()) } else { problem("TELEGRAM_API_URL", "bad-url") }
    }

    fn database(&self) -> Result<(), Problem> {
        let url = &self.database_url;
        let fits = ["sqlite:", "postgres:", "postgresql:"].iter().any(|kind| url.starts_with(kind));
        if fits { Ok(()) } else { problem("DATABASE_URL", "bad-database") }
    }

    fn nation(&self) -> Result<(), Problem> {
        let known = NATIONS.contains(&self.nation.trim().to_lowercase().as_str());
        if known { Ok(()) } else { problem("NATION", "bad-nation") }
    }

    fn fonts(&self) -> Result<(), Problem> {
        let folder = self.font_dir.trim();
        let fits = folder.is_empty() || std::fs::read_dir(folder).is_ok();
        if fits { Ok(()) } else { problem("FONT_DIR", "bad-folder") }
    }

    /// The numbers to call: those of the file, or those that come with the program.
    fn signposts(&self) -> Result<Signposts, Problem> {
        let text = match self.signposts_file.trim() {
            "" => BUILT_IN.to_owned(),
            path => std::fs::read_to_string(path).or_else(|_| problem("SIGNPOSTS_FILE", "bad-file"))?,
        };
        Signposts::read(&text).or_else(|_| problem("SIGNPOSTS_FILE", "bad-signposts"))
    }

    fn key(&self) -> Result<(), Problem> {
        match self.lamppost_secret_key.len() {
            0 => problem("LAMPPOST_SECRET_KEY", "missing-key"),
            1..32 => problem("LAMPPOST_SECRET_KEY", "short-key"),
            _ => Ok(()),
        }
    }

    /// Where the memory is and the secret alone, for commands that need no other setting.
    ///
    /// # Errors
    /// The first problem with them.
    pub fn memory(&self) -> Result<(String, Vec<u8>), Problem> {
        self.database()?;
        self.key()?;
        Ok((self.database_url.clone(), self.lamppost_secret_key.as_bytes().to_vec()))
    }

    /// Where the memory is alone, for commands that only look.
    ///
    /// # Errors
    /// When it is of no known kind.
    pub fn memory_to_read(&self) -> Result<&str, Problem> {
        self.database()?;
        Ok(&self.database_url)
    }

    /// The settings of WhatsApp alone; nothing when there is no number.
    ///
    /// # Errors
    /// Every problem with them.
    pub fn whatsapp(&self) -> Result<Option<WhatsappSettings>, Vec<Problem>> {
        self.whatsapp.check()
    }

    /// The clocks alone, for commands that need no other setting.
    ///
    /// # Errors
    /// The first problem with them.
    pub fn clocks(&self) -> Result<Clocks, Problem> {
        let zone = self.time_zone.parse().or_else(|_| problem("TIME_ZONE", "bad-zone"))?;
        let hours = self.quiet_hours.split_once('-').and_then(|(from, to)| {
            let (from, to) = (from.trim().parse::<u32>().ok()?, to.trim().parse::<u32>().ok()?);
            (from < 24 && to < 24).then_some((from, to))
        });
        let Some((quiet_from, quiet_to)) = hours else {
            return problem("QUIET_HOURS", "bad-hours");
        };
        Ok(Clocks {
            today: pace("CLOCK_TODAY", &self.clock_today)?,
            soon: pace("CLOCK_SOON", &self.clock_soon)?,
            routine: pace("CLOCK_ROUTINE", &self.clock_routine)?,
            quiet_from,
            quiet_to,
            zone,
        })
    }
}

impl Settings {
    /// The bot's own number, which begins its token.
    #[must_use]
    pub fn bot_id(&self) -> u64 {
        let token = self.token.expose_secret();
        token.split_once(':').and_then(|(id, _)| id.parse().ok()).unwrap_or(0)
    }
}

fn number(setting: &'static str, text: &str, most: u32) -> Result<u32, Problem> {
    match text.trim().parse() {
        Ok(value) if (1..=most).contains(&value) => Ok(value),
        _ => problem(setting, "bad-number"),
    }
}

fn pace(setting: &'static str, text: &str) -> Result<Pace, Problem> {
    let mut parts = text.split_whitespace().map(duration);
    match (parts.next().flatten(), parts.next().flatten(), parts.next()) {
        (Some(nudge), Some(coordinators), None) if nudge <= coordinators => Ok(Pace { nudge, coordinators }),
        _ => problem(setting, "bad-clock"),
    }
}

/// A length of time such as `90m`, `12h` or `3d`.
fn duration(text: &str) -> Option<Time> {
    let unit = match text.chars().last()? {
        'm' => MINUTE,
        'h' => HOUR,
        'd' => DAY,
        _ => return None,
    };
    let count: Time = text[..text.len() - 1].parse().ok()?;
    (1..=1_000).contains(&count).then_some(count * unit)
}

#[cfg(test)]
mod tests {
    use super::*;
    use clap::Parser;

    #[derive(Parser)]
    struct Line {
        #[command(flatten)]
        given: Given,
    }

    fn given(args: &[&str]) -> Given {
        let key = "0123456789abcdef0123456789abcdef";
        let base = ["lamppost", "--telegram-bot-token", "7:abcdefghijklm", "--lamppost-secret-key", key];
        Line::parse_from(base.iter().chain(args)).given
    }

    #[test]
    fn good_settings_pass_and_each_bad_one_is_named() {
        assert!(given(&[]).check().is_ok());
        for (flag, value, setting) in [
            ("--telegram-bot-token", "hello", "TELEGRAM_BOT_TOKEN"),
            ("--telegram-api-url", "ftp://x", "TELEGRAM_API_URL"),
            ("--database-url", "mysql://x", "DATABASE_URL"),
            ("--lamppost-secret-key", "short", "LAMPPOST_SECRET_KEY"),
            ("--time-zone", "Mars/Base", "TIME_ZONE"),
            ("--quiet-hours", "late", "QUIET_HOURS"),
            ("--clock-today", "2h 1h", "CLOCK_TODAY"),
            ("--clock-soon", "soon", "CLOCK_SOON"),
            ("--clock-routine", "1h", "CLOCK_ROUTINE"),
            ("--font-dir", "/nowhere/at/all", "FONT_DIR"),
            ("--http-bind", "nowhere", "HTTP_BIND"),
            ("--send-per-second", "0", "SEND_PER_SECOND"),
            ("--spend-cap", "much", "SPEND_CAP"),
            ("--routine-a-week", "often", "ROUTINE_A_WEEK"),
            ("--nation", "mars", "NATION"),
            ("--signposts-file", "/nowhere/at/all", "SIGNPOSTS_FILE"),
            ("--group-per-minute", "many", "GROUP_PER_MINUTE"),
        ] {
            let mut args = vec!["lamppost"];
            let key = "0123456789abcdef0123456789abcdef";
            if flag != "--telegram-bot-token" {
                args.extend(["--telegram-bot-token", "7:abcdefghijklm"]);
            }
            if flag != "--lamppost-secret-key" {
                args.extend(["--lamppost-secret-key", key]);
            }
            args.extend([flag, value]);
            let problems = Line::parse_from(args).given.check().err().unwrap_or_default();
            let named: Vec<_> = problems.iter().map(|p| p.setting).collect();
            assert_eq!(named, [setting], "{flag} {value}");
        }
    }
}
