//! The command line: parse it, wire the rooms, run until told to stop.

mod commands;

use clap::{Parser, Subcommand};
use commands::parked::Again;
use lamppost::config::Given;

/// A community bot for a street and its council.
#[derive(Parser)]
#[command(name = "lamppost", version)]
struct Line {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run the bot.
    Serve {
        #[command(flatten)]
        given: Given,
    },
    /// Say in words what is wrong with the settings.
    Check {
        #[command(flatten)]
        given: Given,
    },
    /// Print a link by which one person becomes an administrator. It works once, for an hour.
    Administrator {
        /// Although there is an administrator: when the last one lost their account.
        #[arg(long)]
        another: bool,
        #[command(flatten)]
        given: Given,
    },
    /// Print as JSON what the bot understands from a message.
    Explain {
        /// The message.
        text: String,
        #[command(flatten)]
        given: Given,
    },
    /// A council's areas: set them up from a file, or say what is missing.
    Areas {
        #[command(subcommand)]
        what: Areas,
    },
    /// Say whether the log of what people with a role did is whole.
    Audit {
        #[command(flatten)]
        given: Given,
    },
    /// List what the bot could not act on, or try it again. The bot may be at work meanwhile.
    Parked {
        /// Try one again, by its number.
        #[arg(long, conflicts_with = "all")]
        again: Option<i64>,
        /// Try all again.
        #[arg(long)]
        all: bool,
        #[command(flatten)]
        given: Given,
    },
    /// Write what is known about how well help works, or the open data, into files. The bot may be at work meanwhile.
    Export {
        /// What to write.
        #[arg(long)]
        what: commands::export::What,
        /// In which form; without it, in each.
        #[arg(long)]
        format: Option<commands::export::Format>,
        /// The folder; it is made if it is not there.
        #[arg(long)]
        out: std::path::PathBuf,
        #[command(flatten)]
        given: Given,
    },
    /// WhatsApp: whether the templates are ready, and links for a street.
    Whatsapp {
        #[command(subcommand)]
        what: Whatsapp,
    },
    /// A street on your desk: emulated Telegram, the real bot, and a page to play with.
    Sandbox {
        /// Where the page is served; only this machine can reach it.
        #[arg(long, default_value = "127.0.0.1:4160")]
        bind: std::net::SocketAddr,
        /// Serve the emulated Telegram alone, for a bot of your own.
        #[arg(long)]
        without_bot: bool,
    },
}

#[derive(Subcommand)]
enum Whatsapp {
    /// Say how each template stands in the account.
    Check {
        #[command(flatten)]
        given: Given,
    },
    /// Hand in the templates that the account does not have.
    Submit {
        #[command(flatten)]
        given: Given,
    },
    /// Make a street's links, with a text to pin and a poster to print.
    Links {
        /// The street's name; a new street is made when the area has none of that name.
        #[arg(long)]
        street: String,
        /// The area that it is in; not needed for a street that the bot knows.
        #[arg(long, default_value = "")]
        area: String,
        /// The folder; it is made if it is not there.
        #[arg(long, default_value = "links")]
        out: std::path::PathBuf,
        #[command(flatten)]
        given: Given,
    },
}

#[derive(Subcommand)]
enum Areas {
    /// Read a file: kind, name, parent, code, date, also. Nothing is taken away.
    Import {
        /// The file.
        file: std::path::PathBuf,
        #[command(flatten)]
        given: Given,
    },
    /// Say what is missing.
    Check {
        #[command(flatten)]
        given: Given,
    },
}

#[tokio::main]
async fn main() -> std::process::ExitCode {
    // A missing .env file is the usual case. Of a broken one the library would show the line, with its secret.
    if dotenvy::dotenv().is_err_and(|error| !error.not_found()) {
        eprintln!("{}", commands::broken_env());
        return std::process::ExitCode::FAILURE;
    }
    let done = match Line::parse().command {
        Command::Serve { given } => commands::serve(&given).await,
        Command::Check { given } => commands::check(&given).await,
        Command::Administrator { another, given } => commands::administrator::administrator(&given, another).await,
        Command::Explain { text, given } => commands::explain(&text, &given),
        Command::Areas { what: Areas::Import { file, given } } => commands::areas::import(&given, &file).await,
        Command::Areas { what: Areas::Check { given } } => commands::areas::check(&given).await,
        Command::Audit { given } => commands::areas::audit_log(&given).await,
        Command::Parked { again, all, given } => {
            let again = match (again, all) {
                (Some(number), _) => Again::One(number),
                (None, true) => Again::All,
                (None, false) => Again::None,
            };
            commands::parked::parked(&given, again).await
        }
        Command::Export { what, format, out, given } => commands::export::export(&given, (what, format), &out).await,
        Command::Whatsapp { what: Whatsapp::Check { given } } => commands::whatsapp::check(&given).await,
        Command::Whatsapp { what: Whatsapp::Submit { given } } => commands::whatsapp::hand_in(&given).await,
        Command::Whatsapp { what: Whatsapp::Links { street, area, out, given } } => {
            commands::links::links(&given, &commands::links::Wanted { street, area, out }).await
        }
        Command::Sandbox { bind, without_bot } => commands::sandbox(bind, without_bot).await,
    };
    match done {
        Ok(code) => code,
        Err(error) => {
            eprintln!("{error:#}");
            std::process::ExitCode::FAILURE
        }
    }
}
