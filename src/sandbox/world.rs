//! Two streets to play with: groups, neighbours, and the people of the council. Everybody is made up.

use super::telegram::{BotRights, Emulator, GroupKind, Role};

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
