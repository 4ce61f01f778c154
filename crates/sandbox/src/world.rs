//! Streets to play with: groups, neighbours, and the people of the council. Everybody is made up.

use super::telegram::{BotRights, Emulator, GroupKind, Role};
use super::whatsapp::Cloud;

/// The group of Elm Street.
pub const ELM_STREET: i64 = -1_001_000_000_001;
/// The group of Oak Road.
pub const OAK_ROAD: i64 = -1_001_000_000_002;
/// The group of the council's coordinators.
pub const COORDINATORS: i64 = -1_001_000_000_003;

/// Ada lives in Elm Street.
pub const ADA: i64 = 5_000_000_001;
/// Bea lives in Elm Street.
pub const BEA: i64 = 5_000_000_002;
/// Carl lives in Elm Street.
pub const CARL: i64 = 5_000_000_003;
/// Dev lives in Oak Road.
pub const DEV: i64 = 5_000_000_004;
/// Ewa lives in Oak Road.
pub const EWA: i64 = 5_000_000_005;
/// Sam looks after both street groups.
pub const SAM: i64 = 5_000_000_006;
/// Cora is a coordinator.
pub const CORA: i64 = 5_000_000_007;
/// Olu is the council's administrator.
pub const OLU: i64 = 5_000_000_008;

/// Fay lives in Birch Street, where everybody is on WhatsApp.
pub const FAY: i64 = 5_000_000_021;
/// Gus lives in Birch Street.
pub const GUS: i64 = 5_000_000_022;
/// Hana lives in Birch Street.
pub const HANA: i64 = 5_000_000_023;
/// Ida lives in Elm Street and is on WhatsApp alone.
pub const IDA: i64 = 5_000_000_024;
/// Jon lives in Elm Street and is on WhatsApp alone.
pub const JON: i64 = 5_000_000_025;
/// The WhatsApp group of Birch Street's own.
pub const BIRCH_CHAT: i64 = 1;
/// The WhatsApp group of Elm Street's own.
pub const ELM_CHAT: i64 = 2;

/// Builds the streets. The bot is not in any group yet; see [`add_bot_everywhere`].
pub fn demo_world(emulator: &Emulator) {
    let people = [
        (ADA, "Ada", Some("Elmwood"), "en"),
        (BEA, "Bea", None, "en"),
        (CARL, "Carl", Some("Elmsley"), "en"),
        (DEV, "Dev", Some("Oakes"), "en"),
        (EWA, "Ewa", Some("Dębska"), "pl"),
        (SAM, "Sam", None, "en"),
        (CORA, "Cora", Some("Lamb"), "en"),
        (OLU, "Olu", Some("Hall"), "en"),
    ];
    for (id, first, last, language) in people {
        emulator.person(id, first, last);
        emulator.speaks(id, Some(language));
    }
    let groups = [
        (ELM_STREET, "Elm Street", SAM, vec![ADA, BEA, CARL]),
        (OAK_ROAD, "Oak Road", SAM, vec![DEV, EWA]),
        (COORDINATORS, "Coordinators", OLU, vec![CORA]),
    ];
    for (group, title, owner, members) in groups {
        emulator.group(group, title, GroupKind::Supergroup);
        emulator.seat(group, owner, Role::Owner);
        for member in members {
            emulator.seat(group, member, Role::Member);
        }
    }
}

/// Adds the bot to all three groups, as Sam and Olu would.
pub fn add_bot_everywhere(emulator: &Emulator) {
    emulator.add_bot(ELM_STREET, SAM, BotRights::Member);
    emulator.add_bot(OAK_ROAD, SAM, BotRights::Member);
    emulator.add_bot(COORDINATORS, OLU, BotRights::Member);
}

/// Builds the WhatsApp side: a street that is on WhatsApp alone, and neighbours of Elm Street who are not on Telegram. Their
/// groups are their own: the bot is in none.
pub fn whatsapp_world(cloud: &Cloud) {
    for (id, name) in [(FAY, "Fay"), (GUS, "Gus"), (HANA, "Hana"), (IDA, "Ida"), (JON, "Jon")] {
        cloud.person(id, name);
    }
    cloud.group(BIRCH_CHAT, "Birch Street neighbours", &[FAY, GUS, HANA]);
    cloud.group(ELM_CHAT, "Elm Street chat", &[IDA, JON]);
}
